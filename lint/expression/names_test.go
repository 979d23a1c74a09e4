package expression

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/credlint/credlint/lint/design"
)

// TestNoFactHidesAFunction: a fact called as a function is would take its place.
func TestNoFactHidesAFunction(t *testing.T) {
	names := slices.Clone(builtins)
	for _, f := range functions {
		names = append(names, f.name)
	}
	names = append(names, placeName, designName, todayName)
	for _, f := range design.Fields() {
		if slices.Contains(names, f.Name) {
			t.Errorf("%s hides the function or name %s", f.Path, f.Name)
		}
	}
}

// TestEveryFunctionIsDocumented holds the guide against what an expression may call.
func TestEveryFunctionIsDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/own-framework.md")
	if err != nil {
		t.Fatal(err)
	}
	names := slices.Clone(builtins)
	for _, f := range functions {
		if !f.hidden {
			names = append(names, f.name)
		}
	}
	for _, name := range names {
		if !strings.Contains(string(page), "`"+name+"`") && !strings.Contains(string(page), "`"+name+"(") {
			t.Errorf("docs/own-framework.md does not tell of %s", name)
		}
	}
}

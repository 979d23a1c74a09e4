package expression

import (
	"slices"
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

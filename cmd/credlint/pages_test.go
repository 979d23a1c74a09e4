package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

// generated are the pages that the program writes, and how.
var generated = map[string][]string{
	"docs/frameworks.md":       {"frameworks", "--format", "markdown"},
	"docs/writing-a-design.md": {"schema", "design", "--format", "markdown"},
	"docs/checks.md":           {"checks", "--format", "markdown"},
}

// TestDocumentationIsFresh holds generated pages against what the program writes.
func TestDocumentationIsFresh(t *testing.T) {
	t.Chdir("../..")
	for page, args := range generated {
		var out, errs bytes.Buffer
		if code := run(append([]string{"credlint"}, args...), &world{out: &out, err: &errs}); code != exitClean {
			t.Fatalf("%s: exit status %d: %s", page, code, errs.String())
		}
		page = filepath.FromSlash(page)
		if *update {
			if err := os.WriteFile(page, out.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(want, out.Bytes()) {
			t.Errorf("%s is stale; go test ./cmd/credlint -update writes it anew", page)
		}
	}
}

var fence = regexp.MustCompile("(?ms)^( *)```(toml|yaml|json)\n(.*?)^ *```$")

// TestDesignsInTheDocumentation lints every design that the guide and the pages of checks
// show: none may have a mistake of form.
func TestDesignsInTheDocumentation(t *testing.T) {
	reg, err := registry()
	if err != nil {
		t.Fatal(err)
	}
	lib, err := checks.Library()
	if err != nil {
		t.Fatal(err)
	}
	linter := lint.New(reg, lib, lint.Options{Today: design.Day{Year: 2026, Month: 11, Day: 24}})
	for _, page := range []string{"writing-a-design.md", "checks.md"} {
		text, err := os.ReadFile("../../docs/" + page)
		if err != nil {
			t.Fatal(err)
		}
		blocks := fence.FindAllStringSubmatch(string(text), -1)
		if len(blocks) < 30 {
			t.Errorf("%s shows %d designs", page, len(blocks))
		}
		for _, block := range blocks {
			code := strings.ReplaceAll("\n"+block[3], "\n"+block[1], "\n")[1:]
			d, notices := linter.Design(lint.File{Name: "a.credential." + block[2], Data: []byte(code)}, lint.Selection{Forced: []string{"bccat-2020"}})
			if d == nil {
				t.Errorf("%s: %v\n%s", page, notices, code)
				continue
			}
			for _, f := range d.Findings {
				if f.Check == "structure" {
					t.Errorf("%s: %s %s\n%s", page, f.What, f.Fix, code)
				}
			}
		}
	}
}

// TestAddingAFramework runs the document that docs/adding-a-framework.md shows.
func TestAddingAFramework(t *testing.T) {
	text, err := os.ReadFile("../../docs/adding-a-framework.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := fence.FindAllStringSubmatch(string(text), -1)
	if len(blocks) != 1 {
		t.Fatalf("the page shows %d documents", len(blocks))
	}
	path := filepath.Join(t.TempDir(), "example-2026.toml")
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(blocks[0][3], "\n"+blocks[0][1], "\n")), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, verb := range []string{"check", "test"} {
		var out, errs bytes.Buffer
		if code := run([]string{"credlint", "framework", verb, path}, &world{out: &out, err: &errs}); code != exitClean {
			t.Errorf("framework %s: exit status %d: %s%s", verb, code, out.String(), errs.String())
		}
	}
}

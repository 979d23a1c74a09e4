package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/credlint/credlint/"

// order says which of our packages each may import. An import that is not here is a
// mistake in the layout.
var order = map[string][]string{
	"schemas":               {},
	"lint/source":           {},
	"lint/design/gen/emit":  {"lint/source", "schemas"},
	"lint/design/gen":       {"lint/design/gen/emit", "schemas"},
	"lint/design":           {"lint/source"},
	"lint/alignment":        {"lint/design", "lint/outcomes"},
	"lint/skills":           {},
	"lint/systems":          {},
	"lint/framework":        {"lint/source", "schemas"},
	"lint/record":           {"lint/source", "lint/design", "lint/framework", "schemas"},
	"lint/outcomes":         {},
	"lint/outcomes/measure": {"checks", "lint", "lint/framework", "lint/outcomes"},
	"lint":                  {"lint/source", "lint/record", "lint/outcomes", "lint/alignment", "lint/design", "lint/framework", "lint/systems", "schemas"},
	"lint/compare":          {"lint", "lint/source", "lint/design"},
	"lint/config":           {"lint/source", "lint/design", "lint/framework", "lint/systems"},
	"lint/fix":              {"lint", "lint/source"},
	"lint/draft":            {"lint", "lint/source", "lint/design", "lint/framework"},
	"lint/packet":           {"lint", "lint/alignment", "lint/framework"},
	"lint/format":           {"lint", "lint/alignment", "lint/design", "lint/framework", "lint/outcomes", "lint/packet"},
	"checks":                {"lint", "lint/outcomes", "lint/alignment", "lint/source", "lint/design", "lint/framework", "lint/skills", "lint/systems"},
	"cmd/credlint":          {"checks", "lint", "lint/outcomes", "lint/record", "lint/source", "lint/design", "lint/draft", "lint/framework", "lint/compare", "lint/fix", "lint/format", "lint/config", "lint/expression", "lint/systems", "schemas"},
	"lint/expression":       {"lint", "lint/source", "lint/design", "lint/framework"},
}

// homes says in which of our packages a library may be imported; tests may import any.
var homes = map[string][]string{
	"github.com/santhosh-tekuri/jsonschema": {"lint/source"},
	"github.com/BurntSushi/toml":            {"lint/record"},
	"github.com/fatih/color":                {"lint/format"},
	"github.com/urfave/cli":                 {"cmd/credlint"},
	"github.com/pelletier/go-toml":          {"lint/source", "lint/framework"},
	"go.yaml.in/yaml":                       {"lint/source"},
	"github.com/go-json-experiment/json":    {"lint/source"},
	"github.com/go-git/go-git":              {"cmd/credlint"},
	"github.com/aymanbagabas/go-udiff":      {"cmd/credlint"},
	"github.com/expr-lang/expr":             {"lint/expression"},
	"github.com/bmatcuk/doublestar":         {"lint/config"},
	"charm.land/huh":                        {"cmd/credlint"},
	"charm.land/bubbletea":                  {"cmd/credlint"},
	"charm.land/lipgloss":                   {"cmd/credlint"},
	"github.com/mattn/go-isatty":            {"cmd/credlint"},
	"github.com/clipperhouse/displaywidth":  {"lint/format"},
}

// outside are the packages of the standard library that nothing under lint and checks
// imports: they print, exit, or read the environment, the clock or the network.
var outside = []string{"os", "os/exec", "net", "net/http", "log", "flag", "math/rand", "io/ioutil"}

// programs are run by hand or by go generate; they may read files and print.
var programs = []string{"lint/design/gen", "lint/design/gen/emit", "lint/outcomes/measure"}

// TestPackagesAreDocumented holds the table of packages in docs/architecture.md against
// the order of imports and the packages' own words.
func TestPackagesAreDocumented(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}}: {{.Doc}}", module+"...").Output()
	if err != nil {
		t.Fatal(err)
	}
	docs := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, doc, _ := strings.Cut(strings.TrimSpace(line), ": ")
		docs[strings.TrimPrefix(path, module)] = doc
	}
	var b strings.Builder
	b.WriteString("\n| package | what it is | may import of ours |\n|---|---|---|\n")
	for _, pkg := range sortedKeys(order) {
		if docs[pkg] == "" {
			t.Errorf("%s has no doc comment", pkg)
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", pkg, docs[pkg], strings.Join(order[pkg], ", "))
	}
	const page, begin, end = "../../docs/architecture.md", "<!-- packages: made from the program -->\n", "<!-- end of packages -->"
	old, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(old), begin)
	_, tail, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatal("docs/architecture.md has no table of packages")
	}
	text := head + begin + b.String() + "\n" + end + tail
	if *update {
		if err := os.WriteFile(page, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if text != string(old) {
		t.Error("docs/architecture.md is stale; go test ./cmd/credlint -update writes it anew")
	}
}

func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}}: {{join .Imports " "}}`, module+"...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		path, imports, _ := strings.Cut(strings.TrimSpace(line), ": ")
		pkg := strings.TrimPrefix(path, module)
		allowed, ok := order[pkg]
		if !ok {
			t.Errorf("%s has no place in the order of imports", pkg)
			continue
		}
		for imported := range strings.FieldsSeq(imports) {
			if own, ok := strings.CutPrefix(imported, module); ok && !slices.Contains(allowed, own) {
				t.Errorf("%s must not import %s", pkg, own)
			}
			for library, where := range homes {
				if strings.HasPrefix(imported, library) && !slices.Contains(where, pkg) {
					t.Errorf("%s must not import %s; that is for %s", pkg, imported, strings.Join(where, ", "))
				}
			}
			if slices.Contains(outside, imported) && !strings.HasPrefix(pkg, "cmd/") && !slices.Contains(programs, pkg) {
				t.Errorf("%s must not import %s", pkg, imported)
			}
		}
	}
}

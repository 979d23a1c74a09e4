package main

import (
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
	"github.com/BurntSushi/toml":            {"lint/framework", "lint/record"},
	"github.com/fatih/color":                {"lint/format"},
	"github.com/urfave/cli":                 {"cmd/credlint"},
	"github.com/pelletier/go-toml":          {"lint/source"},
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

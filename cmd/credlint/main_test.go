package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/credlint/credlint/schemas"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"credlint": main})
}

func TestScripts(t *testing.T) {
	examples, err := filepath.Abs("../../examples/institution")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{Dir: "testdata/script", Setup: func(e *testscript.Env) error {
		e.Setenv("EXAMPLES", examples)
		return nil
	}})
}

// lintExample runs the command from the root of the module, as a reader of the README does.
func lintExample(t *testing.T, args ...string) (code int, out, errs string) {
	t.Helper()
	t.Chdir("../..")
	var o, e bytes.Buffer
	code = run(append([]string{"credlint", "--today", "2026-11-24"}, args...),
		&world{in: strings.NewReader(""), out: &o, err: &e, today: time.Now()})
	return code, o.String(), e.String()
}

func exampleFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../../examples/*.credential.*")
	if err != nil || len(files) < 8 {
		t.Fatalf("found %d examples, %v", len(files), err)
	}
	for i := range files {
		files[i] = filepath.ToSlash(strings.TrimPrefix(files[i], "../../"))
	}
	return files
}

// TestExamplesGolden holds what each example prints, so that a change in wording is
// seen in review. The exemplary ones must have nothing to find.
func TestExamplesGolden(t *testing.T) {
	exemplary := map[string]bool{"food-processing-ontario.credential.toml": true, "geriatric-nursing-suny.credential.toml": true, "milk-quality-nz.credential.toml": true}
	for _, path := range exampleFiles(t) {
		name := filepath.Base(path)
		t.Run(name, func(t *testing.T) {
			golden, err := filepath.Abs("testdata/golden/" + name + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			code, out, errs := lintExample(t, path)
			if errs != "" {
				t.Errorf("standard error: %s", errs)
			}
			if exemplary[name] != (code == exitClean) {
				t.Errorf("exit status %d", code)
			}
			if exemplary[name] && !strings.Contains(out, "\n1 design: 0 errors, 0 warnings, 0 notes, ") {
				t.Error("an exemplary design has findings")
			}
			for line := range strings.Lines(out) {
				if utf8.RuneCountInString(strings.TrimRight(line, "\n")) > 80 {
					t.Errorf("wider than 80 columns: %s", line)
				}
			}
			if *update {
				if err := os.MkdirAll(filepath.Dir(golden), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(golden, []byte(out), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), out); diff != "" {
				t.Errorf("the output changed (go test ./cmd/credlint -update writes it anew):\n%s", diff)
			}
		})
	}
}

// TestReportSchema validates the JSON report of every example against its schema.
func TestReportSchema(t *testing.T) {
	data, err := schemas.Get("report")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := jsonschema.CompileString("report.schema.json", string(data))
	if err != nil {
		t.Fatal(err)
	}
	_, out, _ := lintExample(t, "--format", "json", "examples")
	var report any
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(report); err != nil {
		t.Errorf("%#v", err)
	}
	if n := len(report.(map[string]any)["designs"].([]any)); n < 8 {
		t.Errorf("the report holds %d designs", n)
	}
}

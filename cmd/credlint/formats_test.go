package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v5"
)

// home is the folder of the tests, which they leave.
var home, _ = os.Getwd()

// formatNames are all formats of reports.
func formatNames() []string { return append(sortedKeys(whole), "text") }

// runIn runs the command in a folder, with "today" fixed.
func runIn(t *testing.T, dir string, args ...string) (code int, out, errs string) {
	t.Helper()
	t.Chdir(dir)
	var o, e bytes.Buffer
	code = run(append([]string{"credlint"}, args...), &world{in: strings.NewReader(""), out: &o, err: &e})
	return code, o.String(), e.String()
}

// TestFormatsGolden holds the formats for programs of one report: with a place in a file whose name
// has a space, one that is not ASCII, an edit, a related place, an exception, a human
// clause and a file that cannot be read.
func TestFormatsGolden(t *testing.T) {
	for _, name := range []string{"checkstyle", "github", "gitlab", "json", "jsonl", "junit", "sarif", "text"} {
		t.Run(name, func(t *testing.T) {
			golden, err := filepath.Abs("testdata/golden/formats/" + name + ".golden")
			if err != nil {
				t.Fatal(err)
			}
			code, out, errs := runIn(t, "testdata/formats", "lint", "--today", "2026-11-24", "--format", name)
			if code != exitFailed || !strings.Contains(errs, "broken.credential.toml") {
				t.Errorf("exit status %d, standard error %s", code, errs)
			}
			out = strings.ReplaceAll(out, version(), "VERSION")
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

// parse reads a report with a parser that is not ours and fails on what it refuses.
func parse(t *testing.T, format, out string) {
	t.Helper()
	switch format {
	case "json", "gitlab", "sarif":
		var v any
		if err := json.Unmarshal([]byte(out), &v); err != nil {
			t.Fatalf("%s: %v", format, err)
		}
		if format == "sarif" {
			if err := sarifSchema(t).Validate(v); err != nil {
				t.Errorf("not valid SARIF: %#v", err)
			}
		}
	case "jsonl":
		for line := range strings.Lines(out) {
			var record struct{ Type string }
			if err := json.Unmarshal([]byte(line), &record); err != nil || record.Type == "" {
				t.Errorf("%v in the line %s", err, line)
			}
		}
	case "junit", "checkstyle":
		d := xml.NewDecoder(strings.NewReader(out))
		for {
			_, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", format, err)
			}
		}
	case "csv":
		if _, err := csv.NewReader(strings.NewReader(out)).ReadAll(); err != nil {
			t.Error(err)
		}
	case "github":
		command := regexp.MustCompile(`^::(error|warning|notice) ((file|line|endLine|col|endColumn|title)=[^:,]*,?)+::[^\r\n]+$`)
		for line := range strings.Lines(out) {
			if line = strings.TrimSuffix(line, "\n"); strings.HasPrefix(strings.TrimSpace(line), "::") && !command.MatchString(line) {
				t.Errorf("not a workflow command: %s", line)
			}
		}
	}
}

// sarifSchema is the schema of OASIS; testdata/sarif/README.md says where it is from.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(home, "testdata", "sarif", "sarif-schema-2.1.0.json"))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat = true
	if err := c.AddResource("sarif.json", bytes.NewReader(data)); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestFormatsParse reads the report of every example with independent parsers.
func TestFormatsParse(t *testing.T) {
	t.Chdir("../..")
	for _, name := range formatNames() {
		t.Run(name, func(t *testing.T) {
			_, out, errs := runIn(t, ".", "lint", "--today", "2026-11-24", "--format", name, "examples")
			if errs != "" {
				t.Error(errs)
			}
			parse(t, name, out)
		})
	}
}

// TestJUnitAgreesWithTheExitStatus: there are failures exactly when the run fails.
func TestJUnitAgreesWithTheExitStatus(t *testing.T) {
	for _, path := range exampleFiles(t) {
		for _, level := range []string{"error", "warning", "note", "never"} {
			code, out, _ := runIn(t, "../..", "lint", "--today", "2026-11-24", "--format", "junit", "--fail-on", level, path)
			var report struct {
				Failures int `xml:"failures,attr"`
				Suites   []struct {
					Tests int `xml:"tests,attr"`
					Cases []struct {
						Failure *struct{} `xml:"failure"`
					} `xml:"testcase"`
				} `xml:"testsuite"`
			}
			if err := xml.Unmarshal([]byte(out), &report); err != nil {
				t.Fatal(err)
			}
			if (code == exitFindings) != (report.Failures > 0) {
				t.Errorf("%s, --fail-on %s: exit status %d, %d failures", path, level, code, report.Failures)
			}
			counted := 0
			for _, s := range report.Suites {
				if s.Tests != len(s.Cases) {
					t.Errorf("%s: %d tests, says %d", path, len(s.Cases), s.Tests)
				}
				for _, c := range s.Cases {
					if c.Failure != nil {
						counted++
					}
				}
			}
			if counted != report.Failures {
				t.Errorf("%s: %d failures, says %d", path, counted, report.Failures)
			}
			t.Chdir("cmd/credlint")
		}
	}
}

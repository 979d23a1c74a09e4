package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/format"
)

// TestSavedReportPrintsTheSame prints every format from designs and from their saved
// report: the bytes are the same.
func TestSavedReportPrintsTheSame(t *testing.T) {
	hostile := t.TempDir()
	if runtime.GOOS != "windows" {
		for name, data := range map[string][]byte{hostileName: hostileDesign(t), "::error::x.credential.json": []byte(`{"a": `)} {
			if err := os.WriteFile(filepath.Join(hostile, name), data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		t.Fatal(err)
	}
	formats, err := filepath.Abs("testdata/formats")
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{examples, formats, hostile} {
		saved := filepath.Join(t.TempDir(), "report.json")
		if _, _, errs := runIn(t, dir, "--today", "2026-11-24", "--output", saved, "."); strings.Contains(errs, "credlint:") {
			t.Fatal(errs)
		}
		for _, name := range formatNames() {
			for _, more := range [][]string{nil, {"--explain-score", "--all-questions", "--show-hidden"}} {
				_, want, wantErrs := runIn(t, dir, append([]string{"--today", "2026-11-24", "--format", name, "."}, more...)...)
				_, got, gotErrs := runIn(t, dir, append([]string{"report", "--from", saved, "--format", name}, more...)...)
				if want != got {
					t.Errorf("%s of %s differs:\n%.2000s", name, filepath.Base(dir), cmp.Diff(want, got))
				}
				if wantErrs != gotErrs {
					t.Errorf("%s of %s, standard error differs:\n%.2000s", name, filepath.Base(dir), cmp.Diff(wantErrs, gotErrs))
				}
			}
		}
	}
}

// spoilt are changes of a saved report that must be refused, with words of the reason.
var spoilt = []struct {
	name   string
	change func(map[string]any)
	says   string
}{
	{"a newer version", func(r map[string]any) { r["version"] = 2; r["tool"] = "v9.0.0" }, "made by credlint v9.0.0"},
	{"an older version", func(r map[string]any) { r["version"] = 0 }, "version 0"},
	{"no version", func(r map[string]any) { delete(r, "version") }, "this is not a report"},
	{"a version in words", func(r map[string]any) { r["version"] = "1" }, "not a number"},
	{"an unknown key", func(r map[string]any) { r["extra"] = 1 }, `There is no key "extra"`},
	{"a missing key", func(r map[string]any) { delete(r, "notices") }, `The key "notices" is missing`},
	{"a wrong type", func(r map[string]any) { r["designs"] = "none" }, "expected a list"},
	{"nothing for a list", func(r map[string]any) { r["designs"] = nil }, "designs"},
	{"a huge number", func(r map[string]any) { firstFinding(r)["line"] = 1e300 }, "not a report"},
	{"a finding that is not there", func(r map[string]any) { firstClause(r)["findings"] = []int{99} }, "names finding 99"},
	{"a score above all", func(r map[string]any) {
		firstDesign(r)["frameworks"].([]any)[0].(map[string]any)["score"] = map[string]any{"low": 50, "high": 1e9, "possible": 3}
	}, "a score goes from 50 to 1e+09"},
	{"a score upside down", func(r map[string]any) {
		firstDesign(r)["frameworks"].([]any)[0].(map[string]any)["score"] = map[string]any{"low": 90, "high": 10, "possible": 3}
	}, "a score goes from 90 to 10"},
	{"fewer designs than counted", func(r map[string]any) { r["designs"] = []any{} }, "it counts 2 designs, and there are 0"},
}

func firstDesign(r map[string]any) map[string]any { return r["designs"].([]any)[0].(map[string]any) }

func firstFinding(r map[string]any) map[string]any {
	return firstDesign(r)["findings"].([]any)[0].(map[string]any)
}

func firstClause(r map[string]any) map[string]any {
	return firstDesign(r)["frameworks"].([]any)[0].(map[string]any)["clauses"].([]any)[0].(map[string]any)
}

// savedReport is a report as JSON.
func savedReport(tb testing.TB) []byte {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join(home, "testdata", "golden", "formats", "json.golden"))
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

func TestSpoiltReportIsRefused(t *testing.T) {
	if _, err := lint.ReadReport(savedReport(t)); err != nil {
		t.Fatal(err)
	}
	for _, s := range spoilt {
		t.Run(s.name, func(t *testing.T) {
			var r map[string]any
			if err := json.Unmarshal(savedReport(t), &r); err != nil {
				t.Fatal(err)
			}
			s.change(r)
			data, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := lint.ReadReport(data); err == nil || !strings.Contains(err.Error(), s.says) {
				t.Errorf("the error is %v; it should say %q", err, s.says)
			}
		})
	}
	for _, cut := range []int{0, 1, len(savedReport(t)) / 2, len(savedReport(t)) - 3} {
		if _, err := lint.ReadReport(savedReport(t)[:cut]); err == nil {
			t.Errorf("%d bytes of a report were taken for a whole one", cut)
		}
	}
}

// FuzzReport prints whatever is taken for a report in every format: nothing panics, and
// nothing that could forge comes out.
func FuzzReport(f *testing.F) {
	f.Add(savedReport(f))
	f.Add([]byte(`{"version":1,"tool":"","today":"","frameworks":[],"designs":[],"notices":[],"summary":{"designs":0,"errors":0,"warnings":0,"notes":0,"questions":0,"failures":0}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := lint.ReadReport(data)
		if err != nil {
			return
		}
		printAll(t, r)
	})
}

// FuzzReportValues does the same with a report in which single values are others.
func FuzzReportValues(f *testing.F) {
	f.Add(uint16(3), hostileText, -1)
	f.Add(uint16(200), "\n::error::x", 1<<40)
	f.Add(uint16(77), "", 0)
	f.Fuzz(func(t *testing.T, n uint16, text string, number int) {
		for _, step := range []int{1, 2, 7} { // several values at once reach further
			var v any
			if err := json.Unmarshal(savedReport(t), &v); err != nil {
				t.Fatal(err)
			}
			seen := 0
			v = changed(v, func(old any) any {
				seen++
				if seen < int(n) || (seen-int(n))%step != 0 && step > 1 || step == 1 && seen != int(n) {
					return old
				}
				switch old.(type) {
				case string:
					return text
				case float64:
					return number
				}
				return old
			})
			data, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			if r, err := lint.ReadReport(data); err == nil {
				printAll(t, r)
			}
		}
	})
}

// changed applies f to every text and number below a value, in the order of keys.
func changed(v any, f func(any) any) any {
	switch v := v.(type) {
	case map[string]any:
		for _, k := range sortedKeys(v) {
			v[k] = changed(v[k], f)
		}
		return v
	case []any:
		for i := range v {
			v[i] = changed(v[i], f)
		}
		return v
	}
	return f(v)
}

// printAll prints a report in every format and looks for what forges.
func printAll(t *testing.T, r *lint.Report) {
	t.Helper()
	for _, name := range formatNames() {
		var b bytes.Buffer
		var err error
		if print := whole[name]; print != nil {
			err = print(&b, r)
		} else {
			err = printText(&b, r, format.Text{ExplainScore: true, Questions: true, Hidden: true}, true)
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		harmlessText(t, name, b.String())
	}
}

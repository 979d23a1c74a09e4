package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestBaselineKnowsFindingsByContent records a design's findings, changes the design and
// looks which findings are new.
func TestBaselineKnowsFindingsByContent(t *testing.T) {
	const market = "[purpose]\nmotivations = [\"skills-gap\"]\n[[need]]\nsource = \"Survey\"\nkind = \"labour-market-data\"\ndate = 2001-01-01\n"
	const head = "format = 1\n[credential]\ntitle = \"A\"\n"
	for _, c := range []struct {
		name, before, after string
		later               string // the second day; empty for the same
		fresh               []string
	}{
		{
			name:   "lines before it, a comment and other values",
			before: head + "tite = \"B\"\n", after: "# More.\n\n" + head + "version = \"2\"\n\ntite = \"B\"\n[delivery]\nmode = \"online\"\n",
		},
		{
			name:   "an entry without a name moves down",
			before: head + "[[need]]\nparty = \"X\"\nknd = \"a\"\n",
			after:  head + "[[need]]\nparty = \"Y\"\n[[need]]\nparty = \"X\"\nknd = \"a\"\n",
		},
		{
			name:   "an entry without a name is edited",
			before: head + "[[need]]\nparty = \"X\"\nknd = \"a\"\n",
			after:  head + "[[need]]\nparty = \"X and Z\"\nknd = \"a\"\n",
		},
		{
			name:   "one entry without a name is mended, another spoilt",
			before: head + "[[need]]\nparty = \"X\"\nknd = \"a\"\n[[need]]\nparty = \"Y\"\n",
			after:  head + "[[need]]\nparty = \"X\"\n[[need]]\nparty = \"Y\"\nknd = \"a\"\n",
			fresh:  []string{"/need/1/knd"},
		},
		{
			name:   "one named entry is mended, another spoilt",
			before: head + "[[outcomes]]\nid = \"LO1\"\nknd = \"a\"\n[[outcomes]]\nid = \"LO2\"\n",
			after:  head + "[[outcomes]]\nid = \"LO1\"\n[[outcomes]]\nid = \"LO2\"\nknd = \"a\"\n",
			fresh:  []string{"/outcomes/1/knd"},
		},
		{
			name:   "named entries change places",
			before: head + "[[outcomes]]\nid = \"LO1\"\nknd = \"a\"\n[[outcomes]]\nid = \"LO2\"\n",
			after:  head + "[[outcomes]]\nid = \"LO2\"\n[[outcomes]]\nid = \"LO1\"\nknd = \"a\"\n",
		},
		{
			name:   "a second one of the same words",
			before: head + "[[need]]\nknd = \"a\"\n", after: head + "[[need]]\nknd = \"a\"\n[[need]]\nknd = \"a\"\n",
			fresh: []string{"/need/1/knd"},
		},
		{
			name:   "a missing fact of an entry that is known by its number",
			before: head + "[[assessments]]\nevidence = \"a\"\n",
			after:  head + "[[assessments]]\nid = \"A0\"\nevidence = \"b\"\ntype = \"project\"\ncriteria = \"c\"\npass_standard = \"d\"\noutcomes = [\"LO1\"]\n[[assessments]]\nevidence = \"a\"\n",
			fresh:  []string{"/assessments/0/identity_verification", "/assessments/0/summative"},
		},
		{
			name:   "other words at the same place",
			before: head + "status = \"drft\"\n", after: head + "status = \"actve\"\n",
			fresh: []string{"/credential/status"},
		},
		{
			name:   "an age that grows by itself",
			before: head + market, after: head + market,
			later: "2027-05-01",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, "a.credential.toml")
			write := func(text string) {
				t.Helper()
				if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if err := os.WriteFile(filepath.Join(dir, ".credlint.toml"), []byte("frameworks = [\"cmf-2019\", \"suny-2018\"]\n"), 0o644); err != nil {
				t.Fatal(err)
			}
			write(c.before)
			if code, _, errs := runIn(t, dir, "baseline", "--today", "2026-11-24"); code != exitClean {
				t.Fatal(errs)
			}
			if c.later == "" {
				c.later = "2026-11-24"
			}
			write(c.after)
			_, out, errs := runIn(t, dir, "--today", c.later, "--format", "json")
			var report struct {
				Designs []struct {
					Hidden   int
					Findings []struct {
						Check, Pointer, Message string
					}
				}
			}
			if err := json.Unmarshal([]byte(out), &report); err != nil {
				t.Fatal(err, errs)
			}
			if report.Designs[0].Hidden == 0 {
				t.Error("nothing is hidden")
			}
			var fresh []string
			for _, f := range report.Designs[0].Findings {
				if f.Check == "not-stated" && c.name != "a missing fact of an entry that is known by its number" {
					continue // what an added entry leaves out is new
				}
				fresh = append(fresh, f.Pointer)
			}
			if !slices.Equal(fresh, c.fresh) {
				t.Errorf("new are %v, expected %v\n%v", fresh, c.fresh, report.Designs[0].Findings)
			}
		})
	}
}

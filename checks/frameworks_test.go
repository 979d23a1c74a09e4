package checks_test

import (
	"errors"
	"io/fs"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// TestDocumentsAreSound reads every built-in document as if it were somebody's own: its
// structure, its coherence, and that its checks, conditions and parameters exist.
func TestDocumentsAreSound(t *testing.T) {
	lib, err := framework.NewLibrary(checks.Documents())
	if err != nil {
		t.Fatal(err)
	}
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	owner := map[string]string{}
	for _, id := range lib.IDs() {
		doc, err := framework.Load(checks.Documents(), id+".toml")
		if err != nil {
			t.Error(err)
			continue
		}
		if doc.ID != id {
			t.Errorf("%s.toml calls itself %q", id, doc.ID)
		}
		if _, errs := lint.Bind(reg, []*framework.Document{doc}); len(errs) > 0 {
			all := make([]error, len(errs))
			for i, e := range errs {
				all[i] = e
			}
			t.Error(errors.Join(all...))
		}
		for _, c := range doc.Clauses {
			if other, ok := owner[c.ID]; ok {
				t.Errorf("clause %s stands in %s and in %s", c.ID, other, id)
			}
			owner[c.ID] = id
		}
	}
}

// catalogued is what the clause catalogue says of a clause.
type catalogued struct {
	standing framework.Standing
	severity framework.Severity // at most
	decider  framework.Decider  // at most: machine, then partly, then human
	off      bool
}

// catalogue reads testdata/catalogue.txt.
func catalogue(t *testing.T) map[string]catalogued {
	t.Helper()
	data, err := os.ReadFile("testdata/catalogue.txt")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]catalogued{}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "#") || line == "" {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) < 4 || framework.Standing(cells[1]).Strength() == 0 || framework.Severity(cells[2]).Rank() == 0 {
			t.Fatalf("a row of the catalogue cannot be read: %q", line)
		}
		rows[cells[0]] = catalogued{framework.Standing(cells[1]), framework.Severity(cells[2]), framework.Decider(cells[3]), len(cells) > 4}
	}
	return rows
}

// TestCatalogueIsCarried holds the documents against the rows of the clause catalogue:
// each clause stands somewhere, none is invented, no source is said to be better seen
// than it was, nothing weighs more than its row allows, a pass proves no more than the
// row says, and what was not verified is off.
func TestCatalogueIsCarried(t *testing.T) {
	want := catalogue(t)
	power := map[framework.Decider]int{framework.Human: 1, framework.Partly: 2, framework.Machine: 3}
	lib, err := framework.NewLibrary(checks.Documents())
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range lib.IDs() {
		doc, err := lib.Get(id)
		if err != nil {
			t.Fatal(err)
		}
		if doc.Kind == framework.Guide { // guides cite advice, which the catalogue leaves out
			continue
		}
		for _, c := range doc.Clauses {
			row, ok := want[c.ID]
			if !ok {
				t.Errorf("%s: the catalogue has no clause %s", id, c.ID)
				continue
			}
			if s := c.Source.Standing; s != row.standing && s.Strength() >= row.standing.Strength() {
				t.Errorf("%s: clause %s claims standing %q; the catalogue says %q", id, c.ID, s, row.standing)
			}
			severities := []framework.Severity{c.Severity}
			for _, k := range c.Tests() {
				severities = append(severities, k.Severity)
			}
			for _, s := range severities {
				if s.Rank() > row.severity.Rank() {
					t.Errorf("%s: clause %s has findings of severity %s; the catalogue allows %s", id, c.ID, s, row.severity)
				}
			}
			if power[c.DecidedBy] > power[row.decider] {
				t.Errorf("%s: clause %s is decided by %s; the catalogue says %s", id, c.ID, c.DecidedBy, row.decider)
			}
			if c.Off != row.off {
				t.Errorf("%s: clause %s is off: %v; the catalogue says %v", id, c.ID, c.Off, row.off)
			}
			delete(want, c.ID)
		}
	}
	for id := range want {
		t.Errorf("clause %s of the catalogue stands in no document", id)
	}
}

// TestClauseExamples runs every example of every document, and asks that each clause
// with a check has one that meets it and one that does not.
func TestClauseExamples(t *testing.T) {
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	lib, err := framework.NewLibrary(checks.Documents())
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range lib.IDs() {
		t.Run(id, func(t *testing.T) {
			doc, err := lib.Get(id)
			if err != nil {
				t.Fatal(err)
			}
			base, err := fs.ReadFile(checks.Documents(), doc.Base)
			if err != nil {
				t.Fatal(err)
			}
			results, err := lint.RunExamples(reg, doc, base, lint.Options{Today: design.Day{Year: 2026, Month: 11, Day: 24}})
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range results {
				if r.Fault != "" {
					t.Errorf("%s, %q: %s", r.Clause, r.Title, r.Fault)
				}
			}
			for _, c := range doc.Clauses {
				if len(c.Tests()) == 0 || c.Off {
					continue
				}
				meets, fails := 0, 0
				for _, x := range c.Examples {
					if x.Meets {
						meets++
					} else {
						fails++
					}
				}
				if meets == 0 || fails == 0 {
					t.Errorf("%s has %d examples that meet it and %d that do not", c.ID, meets, fails)
				}
			}
		})
	}
}

// TestBriefLibrary proves that cutting the examples out of the text of the built-in
// documents takes nothing else away.
func TestBriefLibrary(t *testing.T) {
	whole, err := framework.NewLibrary(checks.Documents())
	if err != nil {
		t.Fatal(err)
	}
	brief, err := checks.Library()
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range whole.IDs() {
		want, err := whole.Get(id)
		if err != nil {
			t.Fatal(err)
		}
		got, err := brief.Get(id)
		if err != nil {
			t.Fatal(err)
		}
		bare := *want
		bare.Clauses = slices.Clone(want.Clauses)
		for i := range bare.Clauses {
			bare.Clauses[i].Examples = nil
		}
		if !reflect.DeepEqual(&bare, got) {
			t.Errorf("%s reads differently without its examples", id)
		}
	}
}

package checks_test

import (
	"errors"
	"io/fs"
	"os"
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
	lib, err := checks.Library()
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

// TestCatalogueIsCarried holds the documents against the ids and standings of the
// clause catalogue: each clause stands somewhere, none is invented, and no source is
// said to be better seen than it was.
func TestCatalogueIsCarried(t *testing.T) {
	data, err := os.ReadFile("testdata/catalogue.txt")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]framework.Standing{}
	for line := range strings.Lines(string(data)) {
		if id, standing, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			want[id] = framework.Standing(standing)
		}
	}
	lib, err := checks.Library()
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
			standing, ok := want[c.ID]
			if !ok {
				t.Errorf("%s: the catalogue has no clause %s", id, c.ID)
				continue
			}
			if c.Source.Standing.Strength() > standing.Strength() {
				t.Errorf("%s: clause %s claims standing %q; the catalogue says %q", id, c.ID, c.Source.Standing, standing)
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
	lib, err := checks.Library()
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

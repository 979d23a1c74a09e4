package checks_test

import (
	"io/fs"
	"slices"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// awake is a document in which every clause is asked, those that are off too.
type awake struct{ doc *framework.Document }

func (a awake) IDs() []string { return []string{a.doc.ID} }
func (a awake) Get(string) (*framework.Document, error) {
	d := *a.doc
	d.Clauses = slices.Clone(d.Clauses)
	for i := range d.Clauses {
		d.Clauses[i].Off = false
	}
	return &d, nil
}

// contradicted are clauses that no design can meet beside another clause of the same
// document, with that clause.
var contradicted = map[string]string{
	"ON-3": "OQ-1", // fewer than 40 instructional hours are typical, at least 40 make a category
}

// TestEachFrameworkHasItsDesign judges every document on its base design: it yields no
// error and no clause is left unmet, so that a failing example fails by its edit alone.
// Of each clause that checks decide, one example is met while it is asked.
func TestEachFrameworkHasItsDesign(t *testing.T) {
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
			linter := lint.New(reg, awake{doc}, lint.Options{Today: design.Day{Year: 2026, Month: 11, Day: 24}})
			judge := func(x *framework.Example) *lint.DesignReport {
				data, err := framework.Edit(base, x)
				if err != nil {
					t.Fatal(err)
				}
				d, notices := linter.Design(lint.File{Name: "a.credential.toml", Data: data}, lint.Selection{Forced: []string{id}})
				if d == nil || len(notices) > 0 {
					t.Fatalf("%v", notices)
				}
				return d
			}
			plain := judge(&framework.Example{})
			for _, f := range plain.Findings {
				if f.Severity == framework.Error {
					t.Errorf("the base design has an error: %s %s %v", f.Pointer, f.What, f.Clauses)
				}
			}
			for i := range doc.Clauses {
				c := &doc.Clauses[i]
				if len(c.Tests()) == 0 {
					continue
				}
				if v := verdictOf(plain, c.ID); v == framework.NotMet && contradicted[c.ID] == "" {
					t.Errorf("the base design does not meet %s", c.ID)
				}
				if !slices.ContainsFunc(c.Examples, func(x framework.Example) bool {
					v := framework.NotMet
					if x.Meets {
						v = verdictOf(judge(&x), c.ID)
					}
					return v == framework.Met || v == framework.NeedsReview
				}) {
					t.Errorf("%s: no example meets it while it is asked", c.ID)
				}
			}
		})
	}
}

func verdictOf(d *lint.DesignReport, id string) framework.Verdict {
	for _, f := range d.Frameworks {
		for _, c := range f.Clauses {
			if c.ID == id {
				return c.Verdict
			}
		}
	}
	return ""
}

package checks_test

import (
	"os"
	"strings"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/lint/systems"
)

// today is the date that all tests of checks judge by.
var today = design.Day{Year: 2025, Month: 11, Day: 24}

// outcome runs a check on a design written in TOML.
func outcome(t *testing.T, c *lint.Check, text string, with map[string]any) lint.Outcome {
	t.Helper()
	file, err := source.Read("design.toml", []byte(text))
	if err != nil {
		t.Fatalf("the design cannot be read: %v", err)
	}
	params, errs := c.Bind(with)
	for _, e := range errs {
		t.Fatalf("parameter: %v", e)
	}
	return c.Run(&lint.Pass{Design: design.Decode(file), Params: params, Today: today, Systems: systems.Default()})
}

func TestEveryCheckIsDocumented(t *testing.T) {
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	if err := reg.Validate(); err != nil {
		t.Error(err)
	}
}

func TestEveryGoodExamplePassesAndEveryBadOneFails(t *testing.T) {
	for _, c := range checks.All() {
		t.Run(c.Name, func(t *testing.T) {
			if out := outcome(t, c, c.Good, c.ExampleWith); out.Result != lint.Passed {
				t.Errorf("the good example is %v: %+v %s", out.Result, out.Problems, out.Reason)
			}
			if out := outcome(t, c, c.Bad, c.ExampleWith); out.Result != lint.Failed {
				t.Errorf("the bad example is %v", out.Result)
			}
		})
	}
}

// A design that says nothing at all must never pass a check that asks for something,
// and no check may break on it.
func TestNoCheckBreaksOnAnEmptyDesign(t *testing.T) {
	silent := map[string]bool{"implies": true, "hours-breakdown": true, "level-alignment": true}
	for _, c := range checks.All() {
		out := outcome(t, c, "", c.ExampleWith)
		if out.Result == lint.Passed && !silent[c.Name] {
			t.Errorf("%s passes on an empty design", c.Name)
		}
	}
}

// Every problem has a message the check declares, and every argument that the message
// wants.
func TestProblemsHaveTheirWords(t *testing.T) {
	for _, c := range checks.All() {
		out := outcome(t, c, c.Bad, c.ExampleWith)
		for _, p := range out.Problems {
			if p.Fact != nil {
				continue
			}
			found := false
			for _, m := range c.Messages {
				if m.ID != p.Message {
					continue
				}
				found = true
				for _, template := range []string{m.What, m.Fix} {
					for _, a := range p.Args {
						template = strings.ReplaceAll(template, "{"+a.Name+"}", "")
					}
					if strings.Contains(template, "{") {
						t.Errorf("%s, %s: an argument is missing in %q", c.Name, m.ID, template)
					}
				}
			}
			if !found {
				t.Errorf("%s reports %q, which it does not declare", c.Name, p.Message)
			}
		}
	}
}

// TestEveryCheckIsUsed: each check is asked by a built-in document, or by the example of
// an institution's own, whose examples another test runs.
func TestEveryCheckIsUsed(t *testing.T) {
	lib, err := checks.Library()
	if err != nil {
		t.Fatal(err)
	}
	var docs []*framework.Document
	for _, id := range lib.IDs() {
		doc, err := lib.Get(id)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, doc)
	}
	own, err := framework.Load(os.DirFS("../examples/institution"), "policy.toml")
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, doc := range append(docs, own) {
		for i := range doc.Clauses {
			for _, k := range doc.Clauses[i].Tests() {
				used[k.Check] = true
			}
		}
	}
	for _, c := range checks.All() {
		if !used[c.Name] {
			t.Errorf("no document asks for the check %s", c.Name)
		}
	}
}

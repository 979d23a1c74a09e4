package main

import (
	"strings"
	"testing"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// TestExplainEverything reads what explain says of every clause, framework, check and
// fact: in 80 columns, with a source for each clause and an example for each fact.
func TestExplainEverything(t *testing.T) {
	reg, err := registry()
	if err != nil {
		t.Fatal(err)
	}
	plan, docs, err := builtin()
	if err != nil {
		t.Fatal(err)
	}
	checks, err := allChecks()
	if err != nil {
		t.Fatal(err)
	}
	read := func(id string, err error, b *strings.Builder, wants ...string) {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		text := b.String()
		narrow(t, text)
		for _, want := range wants {
			if !strings.Contains(text, want) {
				t.Errorf("%s has no %q:\n%s", id, want, text)
			}
		}
		for _, slip := range []string{"%!", "<nil>", "..\n", "  a a", " a enum", "bool", "JSON Pointer", "regex"} {
			if strings.Contains(text, slip) {
				t.Errorf("%s says %q:\n%s", id, slip, text)
			}
		}
	}
	for _, doc := range docs {
		var b strings.Builder
		read(doc.ID, explainFramework(&b, doc), &b, doc.ID)
		for i := range doc.Clauses {
			c := &doc.Clauses[i]
			wants := []string{c.ID, "  Whose rule ", "  Source ", "  How it was seen ", "  Who decides ", "  Severity "}
			if len(c.Tests()) > 0 {
				wants = append(wants, "  A pass shows ", "  Check ")
			}
			if c.DecidedBy != framework.Machine {
				wants = append(wants, "  Question ")
			}
			var b strings.Builder
			read(c.ID, explainClause(&b, reg, doc, c), &b, wants...)
		}
	}
	for _, c := range checks {
		var b strings.Builder
		read(c.Name, explainCheck(&b, plan, c), &b, "What it says", "A design that passes", "One that does not")
	}
	for _, r := range lint.Rules() {
		var b strings.Builder
		read(r.Name, explainRule(&b, r), &b, "What it says")
	}
	for _, f := range design.Fields() {
		var b strings.Builder
		read(f.Path, explainFact(&b, plan, f), &b, "  Write ", "For example:\n\n    ")
		if f.Title == "" || !strings.HasSuffix(f.Description, ".") {
			t.Errorf("%s has the title %q and the description %q", f.Path, f.Title, f.Description)
		}
	}
}

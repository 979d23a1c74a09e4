package lint

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/framework"
)

// ExampleResult is what came of one example of a clause.
type ExampleResult struct {
	Clause, Title string
	// Fault says what did not come out as the example promises; empty when all did.
	Fault string
}

// RunExamples judges every example of a document: its edits are made in the base
// design, and the clause must come out met or not-met as the example says; a finding
// must cite the clause and point into an edited place. The options should switch on
// nothing that changes verdicts. The error says that the base cannot be used.
func RunExamples(reg *Registry, doc *framework.Document, base []byte, opts Options) ([]ExampleResult, error) {
	asked := *doc // with the clauses that are off switched on
	asked.Clauses = slices.Clone(doc.Clauses)
	for i := range asked.Clauses {
		asked.Clauses[i].Off = false
	}
	lib := single{&asked}
	linter := New(reg, lib, opts)
	var results []ExampleResult
	for i := range doc.Clauses {
		c := &doc.Clauses[i]
		for j := range c.Examples {
			x := &c.Examples[j]
			data, err := framework.Edit(base, x)
			if err != nil {
				return nil, fmt.Errorf("clause %s, example %q: %w", c.ID, x.Title, err)
			}
			d, notices := linter.Design(File{Name: "example.credential.toml", Data: data}, Selection{Forced: []string{doc.ID}})
			if d == nil || len(notices) > 0 {
				return nil, fmt.Errorf("clause %s, example %q cannot be read: %v", c.ID, x.Title, notices)
			}
			results = append(results, ExampleResult{c.ID, x.Title, fault(d, c, x)})
		}
	}
	return results, nil
}

// single is a library of one document.
type single struct{ doc *framework.Document }

func (s single) Get(string) (*framework.Document, error) { return s.doc, nil }
func (s single) IDs() []string                           { return []string{s.doc.ID} }

func fault(d *DesignReport, c *framework.Clause, x *framework.Example) string {
	var got *ClauseReport
	for i := range d.Frameworks[0].Clauses {
		if d.Frameworks[0].Clauses[i].ID == c.ID {
			got = &d.Frameworks[0].Clauses[i]
		}
	}
	if got == nil {
		return "the clause was not asked"
	}
	if x.Meets {
		if got.Verdict == framework.Met || got.Verdict == framework.NeedsReview || got.Verdict == framework.NotTriggered {
			return ""
		}
		return fmt.Sprintf("the verdict is %s (%s)", got.Verdict, got.Reason)
	}
	if got.Verdict != framework.NotMet {
		return fmt.Sprintf("the verdict is %s (%s), not not-met", got.Verdict, got.Reason)
	}
	places := append(slices.Collect(maps.Keys(x.Set)), x.Remove...)
	if x.At != "" {
		places = []string{x.At}
	}
	var seen []string
	for _, i := range got.Findings {
		at := d.Findings[i].Pointer
		for _, p := range places {
			if inside(at, p) || d.Findings[i].Missing && inside(p, at) {
				return ""
			}
		}
		seen = append(seen, at)
	}
	return fmt.Sprintf("no finding points into %s; there are findings at %s", strings.Join(places, ", "), strings.Join(seen, ", "))
}

// inside reports whether a pointer is the place or lies in it.
func inside(pointer, place string) bool {
	return pointer == place || strings.HasPrefix(pointer, place+"/")
}

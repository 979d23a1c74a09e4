package lint

import (
	"slices"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// Trace is how a design was judged: beside the report, what decided each clause.
type Trace struct {
	Design *design.Design
	Report *DesignReport
	// Named is set when the design itself names its frameworks.
	Named   bool
	Clauses []ClauseTrace
}

// ClauseTrace is what decided one clause of one framework.
type ClauseTrace struct {
	Framework *framework.Document
	Clause    *framework.Clause
	// Report is where the design stands on it; nil for a clause that is off.
	Report *ClauseReport
	// Condition is nil for a clause that is always asked.
	Condition *ConditionTrace
	Checks    []CheckTrace
}

// ConditionTrace is a condition with the facts that decided it.
type ConditionTrace struct {
	Title string
	Truth framework.Truth
	Facts []*design.Fact
}

// CheckTrace is a use of a check with what came of it.
type CheckTrace struct {
	Name string
	// With are the parameters as the clause gives them.
	With    map[string]any
	Reads   []string
	Outcome *Outcome
}

// Trace judges a design and keeps what decided each clause. The notices are as those of
// Tree; the trace is nil when a framework cannot be used.
func (l *Linter) Trace(tree *source.File, sel Selection) (*Trace, []Notice) {
	r := l.judge(tree, sel)
	if r.plan == nil {
		return nil, r.notices
	}
	t := &Trace{Design: r.design, Report: &r.report, Named: len(sel.Forced) == 0 && len(r.design.Frameworks.Values) > 0}
	for i, doc := range r.plan.docs {
		for j := range doc.Clauses {
			c := &doc.Clauses[j]
			k := ClauseTrace{Framework: doc, Clause: c}
			b := slices.IndexFunc(r.plan.clauses[i], func(b boundClause) bool { return b.clause.ID == c.ID })
			if b >= 0 {
				k.Report = &r.report.Frameworks[i].Clauses[b]
				r.trace(&k, &r.plan.clauses[i][b])
			}
			t.Clauses = append(t.Clauses, k)
		}
	}
	return t, r.notices
}

func (r *run) trace(k *ClauseTrace, b *boundClause) {
	if b.condition != nil {
		truth, _ := holds(b.condition, r.design)
		k.Condition = &ConditionTrace{Title: b.condition.Title, Truth: truth}
		for _, t := range b.condition.Any {
			k.Condition.Facts = append(k.Condition.Facts, r.design.At(t.Fact)...)
		}
	}
	tests := k.Clause.Tests()
	for i, t := range b.tests {
		u := &r.plan.uses[t.use]
		k.Checks = append(k.Checks, CheckTrace{Name: u.check.Name, With: tests[i].With, Reads: u.reads(), Outcome: &r.outcomes[t.use]})
	}
}

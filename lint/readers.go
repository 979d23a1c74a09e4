package lint

import (
	"slices"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// Readers are the clauses of one framework that read a fact or use a check.
type Readers struct {
	Framework string
	Clauses   []string
}

// FactReaders lists the clauses of the plan that read the fact to decide what they ask or
// to show it to people. A clause that reads a whole table is listed for the table, not
// for what is in it, and one whose condition alone reads the fact is not listed.
func (p *Plan) FactReaders(f *design.Field) []Readers {
	var all []Readers
	for i, doc := range p.clauses {
		r := Readers{Framework: p.docs[i].ID}
		for j := range doc {
			paths := slices.Clone(doc[j].clause.Evidence)
			for _, t := range doc[j].tests {
				paths = append(paths, p.uses[t.use].reads()...)
			}
			if slices.Contains(paths, f.Path) {
				r.Clauses = append(r.Clauses, doc[j].clause.ID)
			}
		}
		if r.Clauses != nil {
			all = append(all, r)
		}
	}
	return all
}

// CheckReaders lists the clauses that use the check, those that are off included.
func (p *Plan) CheckReaders(check string) []Readers {
	var all []Readers
	for _, doc := range p.docs {
		r := Readers{Framework: doc.ID}
		for i := range doc.Clauses {
			c := &doc.Clauses[i]
			if slices.ContainsFunc(c.Tests(), func(t framework.Test) bool { return t.Check == check }) {
				r.Clauses = append(r.Clauses, c.ID)
			}
		}
		if r.Clauses != nil {
			all = append(all, r)
		}
	}
	return all
}

package lint

import (
	"slices"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// Condition is a named question that decides whether a clause is asked at all.
type Condition = framework.Condition

// holds says whether the condition holds for a design, and if that is open, which
// facts leave it open. It holds when any term does.
func holds(c *Condition, d *design.Design) (framework.Truth, []design.Place) {
	truth := framework.False
	var open []design.Place
	for i := range c.Any {
		t, at := term(&c.Any[i], d)
		switch t {
		case framework.True:
			return framework.True, nil
		case framework.Unknown:
			truth = framework.Unknown
			open = append(open, at...)
		}
	}
	return truth, open
}

func term(t *framework.Term, d *design.Design) (framework.Truth, []design.Place) {
	truth := framework.False
	var open []design.Place
	for _, f := range d.At(t.Fact) {
		switch {
		case f.State == design.NotApplicable:
		case f.State == design.Stated && f.Field.Path != t.Fact:
			// The list the fact stands in is written, but it has no entry.
		case f.State == design.Stated:
			if len(t.Is) == 0 || slices.ContainsFunc(design.Words(f), func(w string) bool { return slices.Contains(t.Is, w) }) {
				return framework.True, nil
			}
		case f.State == design.Unreadable, t.Silence != "no" && len(t.Is) > 0:
			truth = framework.Unknown
			open = append(open, f.Place())
		}
	}
	return truth, open
}

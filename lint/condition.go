package lint

import (
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// Condition is a named question that decides whether a clause is asked at all.
type Condition = framework.Condition

// holds says whether the condition holds for a design, and if that is open, which
// facts leave it open. One term that is false settles All, one that is true settles Any.
func holds(c *Condition, d *design.Design) (framework.Truth, []design.Place) {
	truth := framework.True
	var open []design.Place
	for i := range c.All {
		t, at := term(&c.All[i], d)
		switch t {
		case framework.False:
			return framework.False, nil
		case framework.Unknown:
			truth = framework.Unknown
			open = append(open, at...)
		}
	}
	if len(c.Any) == 0 {
		return truth, open
	}
	any := framework.False
	var unsure []design.Place
	for i := range c.Any {
		t, at := term(&c.Any[i], d)
		switch t {
		case framework.True:
			return truth, open
		case framework.Unknown:
			any = framework.Unknown
			unsure = append(unsure, at...)
		}
	}
	if any == framework.False {
		return framework.False, nil
	}
	return framework.Unknown, append(open, unsure...)
}

// RuledOut reports whether a condition is false by what a design states, whatever the
// design has yet to state. It is for designs in the making, of which silence says nothing.
func RuledOut(c *Condition, d *design.Design) bool {
	never := func(t framework.Term) bool {
		facts := d.At(t.Fact)
		for _, f := range facts {
			switch {
			case f.Field.Listed(): // the next entry may be another
				return false
			case f.State == design.NotApplicable:
			case f.State != design.Stated || f.Field.Path != t.Fact || t.Differs != "" || len(t.Is) == 0:
				return false
			case slices.ContainsFunc(design.Words(f), func(w string) bool { return slices.Contains(t.Is, w) }):
				return false
			}
		}
		return len(facts) > 0
	}
	if slices.ContainsFunc(c.All, never) {
		return true
	}
	return len(c.Any) > 0 && !slices.ContainsFunc(c.Any, func(t framework.Term) bool { return !never(t) })
}

func term(t *framework.Term, d *design.Design) (framework.Truth, []design.Place) {
	truth := framework.False
	var open []design.Place
	for _, f := range d.At(t.Fact) {
		switch {
		case f.State == design.NotApplicable:
		case f.State == design.Stated && f.Field.Path != t.Fact:
			// The list the fact stands in is written, but it has no entry.
		case f.State == design.Stated && t.Differs != "":
			if differs(f, d.At(t.Differs)) {
				return framework.True, nil
			}
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

// differs reports whether another fact is stated and says something else.
func differs(f *design.Fact, others []*design.Fact) bool {
	for _, o := range others {
		if o.IsStated() && !strings.EqualFold(strings.TrimSpace(o.Node.Text), strings.TrimSpace(f.Node.Text)) {
			return true
		}
	}
	return false
}

package packet

import (
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// Words explains every verdict, in the order reports show them.
func Words() []Word {
	meanings := map[framework.Verdict][2]string{
		framework.Met:           {"What the clause asks is in the design, or a person judged so.", "its weight, in both ends of the score"},
		framework.NotMet:        {"What the clause asks is missing from the design, or contradicts it.", "the part that is done, if the clause asks for many things; else nothing"},
		framework.NeedsReview:   {"The design states something; whether that suffices only people can judge.", "nothing in the lower end, its weight in the upper"},
		framework.NotApplicable: {"The design says, with a reason, that the clause does not apply to it.", "nothing: it leaves the score"},
		framework.NotTriggered:  {"The clause is asked only under a condition, and that condition does not hold.", "nothing: it leaves the score"},
		framework.Excepted:      {"The design departs from the clause, with a recorded reason and an authority that allowed it.", "nothing: it leaves the score"},
		framework.NotChecked:    {"Something kept the clause from being decided; the packet says what.", "nothing in the lower end, its weight in the upper"},
	}
	var words []Word
	for _, v := range framework.Verdicts() {
		words = append(words, Word{Verdict: v, Name: Verdict(v), Text: meanings[v][0], Counts: meanings[v][1]})
	}
	return words
}

// Verdict is how the packet writes a verdict.
func Verdict(v framework.Verdict) string {
	switch v {
	case framework.NeedsReview:
		return "for people"
	case framework.NotTriggered:
		return "not asked"
	case framework.NotApplicable:
		return "does not apply"
	}
	return strings.ReplaceAll(string(v), "-", " ")
}

// Counts lists the counts of a score, met first, without zeros.
func Counts(c lint.Counts) string {
	var parts []string
	for _, x := range []struct {
		n int
		v framework.Verdict
	}{
		{c.Met, framework.Met},
		{c.NotMet, framework.NotMet},
		{c.NeedsReview, framework.NeedsReview},
		{c.NotChecked, framework.NotChecked},
		{c.Excepted, framework.Excepted},
		{c.NotApplicable, framework.NotApplicable},
		{c.NotTriggered, framework.NotTriggered},
	} {
		if x.n > 0 {
			parts = append(parts, counted(x.n, Verdict(x.v), Verdict(x.v)))
		}
	}
	if parts == nil {
		return "no clauses"
	}
	return strings.Join(parts, ", ")
}

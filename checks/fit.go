package checks

import (
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/alignment"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/outcomes"
)

// A verb is plain when at least this many independent lists have it, and this share of
// them agrees on its level. Of the outcomes of a published labelled set (Li et al., EDM
// 2022) that such a verb puts highest, 83 in 100 at create and 89 at evaluate have that
// label, and 90 and 96 a higher-order one. A share of 0.8 would let in "develop", which
// has the label of create in 77 of 100.
const (
	plainLists = 5
	plainShare = 0.85
)

var assessmentFit = lint.Check{
	Name:  "assessment-fit",
	Title: "Checks that no outcome rests on a type of assessment that cannot show what its verb asks.",
	Why:   "Choosing among answers does not show that a learner can make or judge something.",
	Reads: []string{"outcomes", "outcomes.id", "outcomes.statement", "assessments", "assessments.outcomes", "assessments.type", "credential.language"},
	Messages: []lint.Message{
		{
			ID:   "create",
			What: "Outcome {id} ({verb}) rests on a {type} alone: {assessments}. Tables list a {type} for {shows}, not to create something.",
			Fix:  "Add {instead} for {id}, or write the outcome as what the {type} can show.",
		},
		{
			ID:   "evaluate",
			What: "Outcome {id} ({verb}) rests on a {type} alone: {assessments}. Tables list a {type} for {shows}; some guides trust well-made questions with more.",
			Fix:  "Say in evidence how its questions ask for a judgement, or add {instead}.",
		},
	},
	Good: `
[[outcomes]]
id = "LO1"
statement = "Design a menu for a week."
[[assessments]]
id = "A1"
type = "quiz"
outcomes = ["LO1"]
[[assessments]]
id = "A2"
type = "project"
outcomes = ["LO1"]
`,
	Bad: `
[[outcomes]]
id = "LO1"
statement = "Design a menu for a week."
[[assessments]]
id = "A1"
type = "quiz"
outcomes = ["LO1"]
`,
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Outcomes.Fact) || !t.Need(&d.Assessments.Fact) {
			return t.Outcome()
		}
		for i := range d.Assessments.Items {
			if a := &d.Assessments.Items[i]; !t.Readable(&a.Outcomes.Fact, &a.Type.Fact) {
				return t.Outcome()
			}
		}
		m, readings := alignment.Of(d), p.Outcomes()
		for i := range m.Outcomes {
			verb, level, ok := plainVerb(&readings[i])
			if !ok || !m.Outcomes[i].Fact.Statement.IsStated() {
				continue
			}
			fit(&t, m, i, verb, level)
		}
		return t.Outcome()
	},
}

// plainVerb gives the highest level of an outcome, with its verb as written, where the
// published lists are plain about it.
func plainVerb(r *outcomes.Reading) (verb string, level outcomes.Level, ok bool) {
	for i := range r.Verbs {
		v := &r.Verbs[i]
		if !r.Counts(i) || len(v.Levels) != 1 || v.Share < plainShare || v.Votes.Total() < plainLists {
			continue
		}
		if !ok || v.Levels[0] > level {
			verb, level, ok = strings.ToLower(r.Text[v.Start:v.End]), v.Levels[0], true
		}
	}
	return verb, level, ok
}

// fit judges one outcome: it is a misfit when nothing that tests it can show the level.
func fit(t *lint.Tally, m *alignment.Matrix, i int, verb string, level outcomes.Level) {
	var names []string
	var worst *alignment.Misfit
	var at design.Place
	for j, c := range m.Cells[i] {
		if c == alignment.None {
			continue
		}
		a := m.Assessments[j].Fact
		if a.Type.Value == "attendance" { // shows nothing, which is for another check to say
			continue
		}
		misfit, ok := alignment.MisfitOf(a.Type.Value, level)
		if !ok {
			t.Pass(a.Type.Place())
			return
		}
		worst, at = misfit, a.Type.Place()
		names = append(names, m.Assessments[j].Name)
	}
	if worst == nil {
		return
	}
	o := m.Outcomes[i].Fact
	problem := t.Fail(level.String(), o.Statement.Place(), lint.Text("id", m.Outcomes[i].Name), lint.Text("verb", verb), lint.Words("assessments", names),
		lint.Word("type", worst.Type), lint.Word("shows", worst.Shows), lint.Word("instead", worst.Instead))
	problem.Related = []lint.Related{{At: at, Text: "the type of the assessment"}}
	if level == outcomes.Evaluate {
		problem.AtMost = framework.Note
	}
}

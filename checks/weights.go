package checks

import (
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/alignment"
	"github.com/credlint/credlint/lint/design"
)

var outcomeWeights = lint.Check{
	Name:  "outcome-weights",
	Title: "Checks that nobody can earn the award without one of the outcomes.",
	Why:   "A record lists every outcome; a holder who failed one of them holds a record that is wrong.",
	Reads: []string{"outcomes", "outcomes.id", "assessments", "assessments.outcomes", "assessments.weight", "assessments.must_pass", "award.pass_mark", "award.compensation"},
	Messages: []lint.Message{
		{
			ID:   "spare",
			What: "Outcome {id} can be failed: the assessments that do not test it make {others} percent, and {mark} percent is a pass.",
			Fix:  "Write must_pass = true for {assessments}, compensation = false in [award], or give {them} more than {least} percent.",
		},
	},
	Good: `
[[outcomes]]
id = "LO1"
[[outcomes]]
id = "LO2"
[[assessments]]
id = "A1"
outcomes = ["LO1"]
weight = 60
[[assessments]]
id = "A2"
outcomes = ["LO2"]
weight = 40
must_pass = true
[award]
pass_mark = 50
`,
	Bad: `
[[outcomes]]
id = "LO1"
[[outcomes]]
id = "LO2"
[[assessments]]
id = "A1"
outcomes = ["LO1"]
weight = 60
[[assessments]]
id = "A2"
outcomes = ["LO2"]
weight = 40
[award]
pass_mark = 50
`,
	Since: "0.1",
	Run:   runOutcomeWeights,
}

// runOutcomeWeights asks of each outcome whether full marks in everything that does not
// test it reach the pass mark. It takes no view on a design that states no pass mark or
// leaves a weight out.
func runOutcomeWeights(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	d := p.Design
	if !t.Need(&d.Outcomes.Fact) || !t.Need(&d.Assessments.Fact) {
		return t.Outcome()
	}
	total := 0.0
	for i := range d.Assessments.Items {
		a := &d.Assessments.Items[i]
		if !t.Readable(&a.Outcomes.Fact, &a.Weight.Fact, &a.MustPass.Fact) {
			return t.Outcome()
		}
		if !a.Weight.IsStated() {
			t.Undecided("An assessment states no weight.", a.Weight.Place())
			return t.Outcome()
		}
		total += a.Weight.Value
	}
	mark := &d.Award.PassMark
	if !t.Readable(&mark.Fact, &d.Award.Compensation.Fact) {
		return t.Outcome()
	}
	switch {
	case d.Award.Compensation.No(): // every assessment must be passed
		t.Pass(d.Award.Compensation.Place())
		return t.Outcome()
	case !mark.IsStated():
		t.Undecided("The pass mark (award.pass_mark) is not stated.", mark.Place())
		return t.Outcome()
	case total < 99.5 || total > 100.5:
		t.Undecided("The weights do not add up to 100 percent.", d.Assessments.Items[0].Weight.Place())
		return t.Outcome()
	}
	m := alignment.Of(d)
	for i := range m.Outcomes {
		if !m.Outcomes[i].Fact.ID.IsStated() {
			t.Need(&m.Outcomes[i].Fact.ID.Fact)
			continue
		}
		spare(&t, m, i, total, mark)
	}
	return t.Outcome()
}

// spare judges one outcome.
func spare(t *lint.Tally, m *alignment.Matrix, i int, total float64, mark *design.Number) {
	own := 0.0
	var names []string
	for j, c := range m.Cells[i] {
		if c == alignment.None {
			continue
		}
		if c == alignment.MustPass {
			t.Pass(m.Assessments[j].Fact.MustPass.Place())
			return
		}
		own += m.Assessments[j].Fact.Weight.Value
		names = append(names, m.Assessments[j].Name)
	}
	at := m.Outcomes[i].Fact.ID.Place()
	id := lint.Text("id", m.Outcomes[i].Name)
	switch {
	case len(names) == 0:
		t.Undecided("No assessment tests "+lint.Clean(m.Outcomes[i].Name)+".", at)
	case total-own < mark.Value-1e-9:
		t.Pass(at)
	default:
		them := "it"
		if len(names) > 1 {
			them = "them"
		}
		problem := t.Fail("spare", at, id, lint.Number("others", total-own), lint.Number("mark", mark.Value), lint.Words("assessments", names),
			lint.Word("them", them), lint.Number("least", 100-mark.Value))
		problem.Related = []lint.Related{{At: mark.Place(), Text: "the pass mark"}}
	}
}

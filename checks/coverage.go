package checks

import (
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/alignment"
	"github.com/credlint/credlint/lint/design"
)

var outcomeCoverage = lint.Check{
	Name:  "outcome-coverage",
	Title: "Checks that every outcome is assessed and every assessment tests a listed outcome.",
	Why:   "A holder may lack whatever was not tested by something required.",
	Params: []lint.Param{
		{Name: "direction", Kind: lint.TextParam, Allowed: []string{"both", "outcomes", "assessments"}, Default: "both", Doc: "whether outcomes without assessment, assessments without outcome, or both are problems"},
		{Name: "required", Kind: lint.BoolParam, Doc: "whether each outcome needs an assessment that every learner must do"},
		{Name: "not_optional", Kind: lint.BoolParam, Doc: "whether an outcome is a problem when every assessment of it is stated to be optional; silence is none"},
		{Name: "must_pass", Kind: lint.BoolParam, Doc: "whether each outcome needs an assessment that must be passed and cannot be averaged away"},
		{Name: "evidence", Kind: lint.BoolParam, Doc: "whether each outcome needs an assessment that says what the learner produces"},
	},
	Reads: []string{"outcomes", "outcomes.id", "assessments", "assessments.outcomes", "assessments.required", "assessments.must_pass", "assessments.evidence", "assessments.type", "award.compensation"},
	Messages: []lint.Message{
		{ID: "untested", What: "No assessment tests outcome {id}.", Fix: "Add {id} to the outcomes of an assessment, or take the outcome out."},
		{ID: "optional", What: "Outcome {id} is tested only by {assessments}, which learners need not do.", Fix: "Make one of them required, or take the outcome out."},
		{ID: "repeated", What: "Two outcomes have the id {id}.", Fix: "Give each an id of its own, and correct the assessments that name it."},
		{ID: "averaged", What: "Outcome {id} is tested only by {assessments}, which learners need not pass.", Fix: "Write must_pass = true for one of them, or take the outcome out."},
		{ID: "compensated", What: "A failed assessment can be made up for elsewhere, so a holder may lack outcome {id}.", Fix: "Write compensation = false in [award], or say which assessments must be passed."},
		{ID: "no-evidence", What: "Outcome {id} has no evidence: {assessments} does not say what the learner produces.", Fix: "Add evidence to the assessment, such as a report, a plan or an observed task."},
		{ID: "attendance", What: "Outcome {id} rests on attendance only.", Fix: "Add a task that shows what the learner can do."},
		{ID: "unknown", What: "{assessment} tests outcome {id}, which is not listed.", Fix: "Correct the id, or add the outcome."},
	},
	ExampleWith: map[string]any{"required": true},
	Good: `
[[outcomes]]
id = "LO1"
[[assessments]]
id = "A1"
outcomes = ["LO1"]
required = true
`,
	Bad: `
[[outcomes]]
id = "LO1"
[[outcomes]]
id = "LO2"
[[assessments]]
id = "A1"
outcomes = ["LO1"]
required = true
`,
	Since: "0.1",
	Run:   runOutcomeCoverage,
}

func runOutcomeCoverage(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	d := p.Design
	if !t.Need(&d.Outcomes.Fact) || !t.Need(&d.Assessments.Fact) {
		return t.Outcome()
	}
	direction := p.Params.Text("direction")
	for i := range d.Assessments.Items {
		a := &d.Assessments.Items[i]
		if !t.Readable(&a.Outcomes.Fact, &a.Required.Fact, &a.MustPass.Fact) {
			return t.Outcome()
		}
		if direction == "outcomes" {
			continue
		}
		if !t.Need(&a.Outcomes.Fact) {
			continue
		}
		for j, id := range a.Outcomes.Values {
			if outcomeByID(d, id) == nil {
				t.Fail("unknown", design.NodePlace(a.Outcomes.Nodes[j]), lint.Text("assessment", assessmentName(d, a)), lint.Text("id", id))
			}
		}
	}
	if direction == "assessments" {
		return t.Outcome()
	}
	seen := map[string]bool{}
	for i := range d.Outcomes.Items {
		o := &d.Outcomes.Items[i]
		if o.ID.IsMissing() || o.ID.State == design.Unreadable {
			t.Need(&o.ID.Fact)
			continue
		}
		if seen[o.ID.Value] {
			t.Fail("repeated", o.ID.Place(), lint.Text("id", o.ID.Value))
			continue
		}
		seen[o.ID.Value] = true
		covered(&t, p, o)
	}
	return t.Outcome()
}

// covered judges one outcome by the assessments that test it.
func covered(t *lint.Tally, p *lint.Pass, o *design.Outcome) {
	d := p.Design
	var tests []*design.Assessment
	for i := range d.Assessments.Items {
		if a := &d.Assessments.Items[i]; slices.Contains(a.Outcomes.Values, o.ID.Value) {
			tests = append(tests, a)
		}
	}
	id := lint.Text("id", o.ID.Value)
	at := o.ID.Place()
	// What is left of tests are the assessments that do all that was asked so far: a
	// required one without evidence and an optional one with it show nothing together.
	left := slices.DeleteFunc(slices.Clone(tests), func(a *design.Assessment) bool { return a.Type.Value == "attendance" })
	switch {
	case len(tests) == 0:
		t.Fail("untested", at, id)
		return
	case len(left) == 0:
		t.Fail("attendance", at, id)
		return
	}
	for _, demand := range demands {
		if !p.Params.Bool(demand.param) {
			continue
		}
		good := slices.DeleteFunc(slices.Clone(left), func(a *design.Assessment) bool { return !demand.holds(a) })
		if len(good) == 0 {
			which := lint.Words("assessments", assessmentNames(d, left))
			if demand.fact != nil {
				if f := firstMissing(left, demand.fact); f != nil {
					t.Need(f)
					return
				}
			}
			t.Fail(demand.message, demand.place(o, left[0]), id, which)
			return
		}
		left = good
	}
	if p.Params.Bool("must_pass") && d.Award.Compensation.Yes() {
		problem := t.Fail("compensated", at, id)
		problem.Related = []lint.Related{{At: d.Award.Compensation.Place(), Text: "compensation is allowed here"}}
		return
	}
	t.Pass(at)
}

// demand is something that an assessment of an outcome may have to be, by the name of
// the parameter that asks for it.
type demand struct {
	param, message string
	holds          func(*design.Assessment) bool
	// fact is the fact to state where it is silent; nil where silence is no answer missing.
	fact  func(*design.Assessment) *design.Fact
	place func(*design.Outcome, *design.Assessment) design.Place
}

var demands = []demand{
	{
		"required", "optional",
		func(a *design.Assessment) bool { return a.Required.Yes() || a.MustPass.Yes() },
		func(a *design.Assessment) *design.Fact { return &a.Required.Fact },
		func(o *design.Outcome, _ *design.Assessment) design.Place { return o.ID.Place() },
	},
	{
		"not_optional", "optional",
		func(a *design.Assessment) bool { return alignment.Bears(a) != alignment.Optional },
		nil,
		func(o *design.Outcome, _ *design.Assessment) design.Place { return o.ID.Place() },
	},
	{
		"must_pass", "averaged",
		func(a *design.Assessment) bool { return a.MustPass.Yes() },
		func(a *design.Assessment) *design.Fact { return &a.MustPass.Fact },
		func(o *design.Outcome, _ *design.Assessment) design.Place { return o.ID.Place() },
	},
	{
		"evidence", "no-evidence",
		func(a *design.Assessment) bool { return !a.Evidence.IsMissing() },
		nil,
		func(_ *design.Outcome, a *design.Assessment) design.Place { return a.Evidence.Place() },
	},
}

func assessmentNames(d *design.Design, list []*design.Assessment) []string {
	names := make([]string, len(list))
	for i, a := range list {
		names[i] = assessmentName(d, a)
	}
	return names
}

func firstMissing(tests []*design.Assessment, fact func(*design.Assessment) *design.Fact) *design.Fact {
	for _, a := range tests {
		if f := fact(a); f.IsMissing() {
			return f
		}
	}
	return nil
}

// assessmentName calls an assessment by its id, its title or its number.
func assessmentName(d *design.Design, a *design.Assessment) string {
	for i := range d.Assessments.Items {
		if &d.Assessments.Items[i] == a {
			return alignment.AssessmentName(d, i)
		}
	}
	return "an assessment"
}

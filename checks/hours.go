package checks

import (
	"math"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/systems"
)

var hoursPerCredit = lint.Check{
	Name:  "hours-per-credit",
	Title: "Checks that the hours and the credits fit the credit system.",
	Why:   "A receiving institution divides the hours by the credits first; an odd ratio stops the assessment.",
	Params: []lint.Param{
		{Name: "credit_system", Kind: lint.TextParam, Doc: "the system whose ratio applies; left out, the design's own"},
		{Name: "tolerance", Kind: lint.NumberParam, Doc: "the accepted difference from the ratio, in percent"},
		{Name: "compare_target", Kind: lint.BoolParam, Doc: "whether the credits are also held against what receiving programs grant"},
	},
	Reads: []string{"size.credits", "size.credit_system", "size.hours_total", "size.hours_instructional", "size.hours_per_credit", "size.hours_per_credit_policy", "transfer.receiving.credits"},
	Messages: []lint.Message{
		{ID: "ratio", What: "{hours} hours for {credits} is {ratio} hours for each; this system expects {expected}.", Fix: "Correct the hours, the credits or the credit system. {credits} would be {right}."},
		{ID: "unusual", What: "{hours} hours for {credits} is {ratio} hours for each; in most cases it is {expected}.", Fix: "Check the numbers, or say in size.rationale why they differ."},
		{ID: "which-hours", What: "{hours} instructional hours are given for {credits}, but no total hours.", Fix: "Add hours_total: all learner effort, with study alone and assessment."},
		{ID: "which-kind", What: "{hours} total hours for {credits} is {ratio} for each, which fits instructional hours.", Fix: "Say which hours these are: put class time in hours_instructional and all effort in hours_total."},
		{ID: "own-policy", What: "The ratio of {ratio} hours for a credit has no policy behind it.", Fix: "Add hours_per_credit_policy with the policy that sets it."},
		{ID: "above-target", What: "The number of credits is {credits}, but the receiving program grants {granted}.", Fix: "Lower the credits, or agree on more with the receiving program."},
	},
	ExampleWith: map[string]any{"credit_system": "nz", "tolerance": 10},
	Good:        "[size]\ncredits = 15\ncredit_system = \"nz\"\nhours_total = 150\n",
	Bad:         "[size]\ncredits = 15\ncredit_system = \"nz\"\nhours_total = 300\n",
	Since:       "0.1",
	Run:         runHoursPerCredit,
}

func runHoursPerCredit(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	s := &p.Design.Size
	if s.HoursInstructional.IsStated() && s.HoursTotal.IsMissing() && s.Credits.IsStated() && s.CreditSystem.IsStated() {
		if sys, ok := p.Systems.Credit(s.CreditSystem.Value); ok {
			t.Fail("which-hours", s.HoursInstructional.Place(), lint.Number("hours", s.HoursInstructional.Value), lint.Word("credits", creditWords(sys, s.Credits.Value)))
			return t.Outcome()
		}
	}
	if !t.Need(&s.Credits.Fact, &s.CreditSystem.Fact, &s.HoursTotal.Fact) {
		return t.Outcome()
	}
	if s.Credits.Value == 0 {
		t.Undecided("the design gives no credits to divide the hours by", s.Credits.Place())
		return t.Outcome()
	}
	if own := p.Params.Text("credit_system"); own != "" && s.CreditSystem.Value != own {
		t.Undecided("the credits are of another system, whose own ratio applies", s.CreditSystem.Place())
		return t.Outcome()
	}
	sys, ok := p.Systems.Credit(s.CreditSystem.Value)
	if !ok {
		t.Undecided("this credit system is not known", s.CreditSystem.Place())
		return t.Outcome()
	}
	judgeRatio(&t, p, sys)
	if p.Params.Bool("compare_target") {
		compareTarget(&t, p)
	}
	return t.Outcome()
}

// judgeRatio compares hours for one credit with the system's band, or with the
// institution's own ratio where the design states one.
func judgeRatio(t *lint.Tally, p *lint.Pass, sys *systems.Credit) {
	s := &p.Design.Size
	ratio := s.HoursTotal.Value / s.Credits.Value
	at := s.HoursTotal.Place()
	if own := &s.HoursPerCredit; own.IsStated() && sys.Local {
		if s.HoursPerCreditPolicy.IsMissing() {
			t.Fail("own-policy", own.Place(), lint.Number("ratio", own.Value))
		}
		if math.Abs(ratio-own.Value) > 0.1*own.Value {
			t.Fail("ratio", at, ratioArgs(p, sys, ratio, own.Value, own.Value)...)
		}
		return
	}
	if !sys.HasRatio() {
		t.Undecided("no published ratio applies to these credits; state size.hours_per_credit with its policy", s.Credits.Place())
		return
	}
	if tolerance, ok := p.Params.Number("tolerance"); ok {
		if math.Abs(s.HoursTotal.Value-sys.Low*s.Credits.Value) > tolerance/100*sys.Low*s.Credits.Value+1e-9 {
			t.Fail("ratio", at, ratioArgs(p, sys, ratio, sys.Low, sys.High)...)
		}
		return
	}
	if sys.InstructionalHigh > 0 && ratio >= sys.InstructionalLow && ratio <= sys.InstructionalHigh {
		t.Fail("which-kind", at, ratioArgs(p, sys, ratio, sys.Low, sys.High)...)
		return
	}
	switch sys.Judge(ratio) {
	case systems.Impossible:
		t.Fail("ratio", at, ratioArgs(p, sys, ratio, sys.AcceptLow, sys.AcceptHigh)...)
	case systems.Unusual:
		id := "unusual"
		if sys.ErrorLow == 0 && sys.ErrorHigh == 0 {
			id = "ratio"
		}
		problem := t.Fail(id, at, ratioArgs(p, sys, ratio, sys.AcceptLow, sys.AcceptHigh)...)
		if id == "unusual" {
			problem.AtMost = framework.Warning
		}
	}
}

func ratioArgs(p *lint.Pass, sys *systems.Credit, ratio, low, high float64) []lint.Arg {
	s := &p.Design.Size
	expected := lint.FormatNumber(low)
	right := lint.FormatNumber(low*s.Credits.Value) + " hours"
	switch {
	case high == 0:
		expected += " or more"
		right = lint.FormatNumber(sys.Low*s.Credits.Value) + " hours or more"
	case high != low:
		expected += " to " + lint.FormatNumber(high)
		right = hoursWords(low*s.Credits.Value, high*s.Credits.Value, "hour")
	}
	return []lint.Arg{
		lint.Number("hours", s.HoursTotal.Value), lint.Word("credits", creditWords(sys, s.Credits.Value)),
		lint.Number("ratio", ratio), lint.Word("expected", expected), lint.Word("right", right),
	}
}

func compareTarget(t *lint.Tally, p *lint.Pass) {
	for i := range p.Design.Transfer.Receiving.Items {
		granted := &p.Design.Transfer.Receiving.Items[i].Credits
		if !t.Readable(&granted.Fact) || !granted.IsStated() {
			continue
		}
		if p.Design.Size.Credits.Value > granted.Value {
			problem := t.Fail("above-target", p.Design.Size.Credits.Place(), lint.Number("credits", p.Design.Size.Credits.Value), lint.Number("granted", granted.Value))
			problem.Related = []lint.Related{{At: granted.Place(), Text: "granted here"}}
		}
	}
}

var hoursBreakdown = lint.Check{
	Name:  "hours-breakdown",
	Title: "Checks that the parts of the hours add up to the total.",
	Why:   "A total that its parts do not explain is not trusted.",
	Params: []lint.Param{
		{Name: "tolerance", Kind: lint.NumberParam, Default: 0, Doc: "the accepted difference, in percent of the total"},
	},
	Reads: []string{"size.hours_total", "size.hours_breakdown"},
	Messages: []lint.Message{
		{ID: "sum", What: "The parts add up to {sum} hours; the total says {total}.", Fix: "Correct a part or the total; count study alone and assessment."},
	},
	Good:  "[size]\nhours_total = 120\n[size.hours_breakdown]\ncontact = 36\nself_directed = 72\nassessment = 12\n",
	Bad:   "[size]\nhours_total = 120\n[size.hours_breakdown]\ncontact = 36\nself_directed = 60\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		s := &p.Design.Size
		b := &s.HoursBreakdown
		parts := []*design.Number{&b.Contact, &b.SelfDirected, &b.Workplace, &b.Assessment}
		sum := 0.0
		for _, part := range parts {
			if !t.Readable(&part.Fact) {
				return t.Outcome()
			}
			sum += part.Value
		}
		if !b.IsStated() {
			t.Pass()
			return t.Outcome()
		}
		if !t.Need(&s.HoursTotal.Fact) {
			return t.Outcome()
		}
		tolerance, _ := p.Params.Number("tolerance")
		if math.Abs(sum-s.HoursTotal.Value) > tolerance/100*s.HoursTotal.Value+1e-9 {
			problem := t.Fail("sum", b.Place(), lint.Number("sum", sum), lint.Number("total", s.HoursTotal.Value))
			problem.Related = []lint.Related{{At: s.HoursTotal.Place(), Text: "the total"}}
			problem.Edits = []lint.Edit{{Span: s.HoursTotal.Node.Span, New: lint.FormatNumber(sum), Title: "Set the total to the sum of its parts"}}
		}
		return t.Outcome()
	},
}

var hoursIncludeAssessment = lint.Check{
	Name:  "hours-include-assessment",
	Title: "Checks that the hours count all effort, assessment included.",
	Why:   "Effort is compared between institutions only when it counts the same things.",
	Reads: []string{"size.hours_total", "size.includes_assessment"},
	Messages: []lint.Message{
		{ID: "excluded", What: "The total hours leave the assessment out.", Fix: "Add the hours of assessment and write includes_assessment = true."},
		{ID: "none", What: "The total hours are {hours}.", Fix: "Give all the hours of a typical learner."},
	},
	Good:  "[size]\nhours_total = 120\nincludes_assessment = true\n",
	Bad:   "[size]\nhours_total = 120\nincludes_assessment = false\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		s := &p.Design.Size
		t.Need(&s.HoursTotal.Fact, &s.IncludesAssessment.Fact)
		if s.HoursTotal.IsStated() && s.HoursTotal.Value <= 0 {
			t.Fail("none", s.HoursTotal.Place(), lint.Number("hours", s.HoursTotal.Value))
		}
		if s.IncludesAssessment.No() {
			t.Fail("excluded", s.IncludesAssessment.Place())
		}
		return t.Outcome()
	},
}

package checks

import (
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// counts reports whether an assessment counts towards the award; attendance does not.
func counts(a *design.Assessment) bool {
	return a.Type.Value != "attendance" && (a.Summative.Yes() || a.Required.Yes() || a.MustPass.Yes())
}

// chosen lists the assessments a clause is about. The main one is the one marked so,
// else the one with the greatest weight, else the first that counts towards the award.
func chosen(d *design.Design, which string) []*design.Assessment {
	all := make([]*design.Assessment, len(d.Assessments.Items))
	for i := range all {
		all[i] = &d.Assessments.Items[i]
	}
	switch which {
	case "summative":
		if got := slices.DeleteFunc(slices.Clone(all), func(a *design.Assessment) bool { return !counts(a) }); len(got) > 0 {
			return got
		}
	case "main":
		var best *design.Assessment
		for _, a := range all {
			switch {
			case a.Main.Yes():
				return []*design.Assessment{a}
			case best == nil, a.Weight.Value > best.Weight.Value, a.Weight.Value == best.Weight.Value && counts(a) && !counts(best):
				best = a
			}
		}
		if best != nil {
			return []*design.Assessment{best}
		}
	}
	return all
}

var mainReads = []string{"assessments", "assessments.main", "assessments.weight", "assessments.summative", "assessments.required", "assessments.must_pass", "assessments.type"}

var summativeAssessment = lint.Check{
	Name:  "summative-assessment",
	Title: "Checks that something is assessed that counts towards the award.",
	Why:   "Without an assessment that counts, a credential is a record of participation.",
	Params: []lint.Param{
		{Name: "types", Kind: lint.TextsParam, Doc: "the types of assessment, one of which is needed; left out, any"},
		{Name: "credit", Kind: lint.BoolParam, Doc: "whether it must lead to credit, here or by recognition of prior learning"},
	},
	Reads: append([]string{"size.credit_bearing", "entry.prior_learning.accepted", "transfer.receiving"}, mainReads...),
	Messages: []lint.Message{
		{ID: "none", What: "No assessment counts towards the award.", Fix: "Mark the one that does with summative = true or required = true."},
		{ID: "attendance", What: "Attendance is the only thing that counts towards the award.", Fix: "Add a task that shows what the learner can do, with summative = true."},
		{ID: "types", What: "No assessment is of one of these types: {types}.", Fix: "Add such a task, or do not claim what it would show."},
		{ID: "no-credit", What: "The design carries no credit and names no way to earn it elsewhere.", Fix: "Make it credit-bearing, or name a receiving program or prior learning route."},
	},
	Good:  "[[assessments]]\nid = \"A1\"\ntype = \"project\"\nsummative = true\n",
	Bad:   "[[assessments]]\nid = \"A1\"\ntype = \"attendance\"\nrequired = true\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Assessments.Fact) {
			return t.Outcome()
		}
		var good []*design.Assessment
		for i := range d.Assessments.Items {
			a := &d.Assessments.Items[i]
			if !t.Readable(&a.Type.Fact, &a.Summative.Fact, &a.Required.Fact, &a.MustPass.Fact) {
				return t.Outcome()
			}
			if counts(a) {
				good = append(good, a)
			}
		}
		if len(good) == 0 {
			nothingCounts(&t, d)
			return t.Outcome()
		}
		if types := p.Params.Texts("types"); len(types) > 0 && !slices.ContainsFunc(good, func(a *design.Assessment) bool { return slices.Contains(types, a.Type.Value) }) {
			t.Fail("types", good[0].Type.Place(), lint.Word("types", orWords(types)))
		}
		if p.Params.Bool("credit") && d.Size.CreditBearing.State != design.Unreadable && !d.Size.CreditBearing.Yes() &&
			!d.Entry.PriorLearning.Accepted.Yes() && !d.Transfer.Receiving.IsStated() {
			if d.Size.CreditBearing.IsMissing() {
				t.Need(&d.Size.CreditBearing.Fact)
			} else {
				t.Fail("no-credit", d.Size.CreditBearing.Place())
			}
		}
		for _, a := range good {
			t.Evidence(a.Place())
		}
		return t.Outcome()
	},
}

// nothingCounts says why no assessment counts: attendance is all there is, the first task
// does not say whether it counts, or every task says that it does not.
func nothingCounts(t *lint.Tally, d *design.Design) {
	all := d.Assessments.Items
	task := slices.IndexFunc(all, func(a design.Assessment) bool { return a.Type.Value != "attendance" })
	switch {
	case task < 0 && len(all) > 0:
		t.Fail("attendance", all[0].Type.Place())
	case task >= 0 && all[task].Summative.IsMissing():
		t.Need(&all[task].Summative.Fact)
	default:
		t.Fail("none", d.Assessments.Place())
	}
}

var assessmentTypes = lint.Check{
	Name:  "assessment-types",
	Title: "Checks that the types of assessment are stated and suit what is claimed.",
	Why:   "The type tells an evaluator what was really asked of the learner.",
	Params: []lint.Param{
		{Name: "allowed", Kind: lint.TextsParam, Doc: "the types that are accepted; left out, any"},
		{Name: "any_of", Kind: lint.TextsParam, Doc: "types of which at least one is needed"},
		{Name: "not_only", Kind: lint.TextsParam, Doc: "types that may not be the only ones"},
	},
	Reads: []string{"assessments", "assessments.type"},
	Messages: []lint.Message{
		{ID: "not-accepted", What: "The type {found} is not in the list that applies here: {allowed}.", Fix: "Choose the nearest type of the list."},
		{ID: "needed", What: "None of the assessments is of one of these types: {types}.", Fix: "Add such a task, or do not claim what it would show."},
		{ID: "only", What: "The only type of assessment is {types}.", Fix: "Add a task that shows what the learner can do."},
	},
	ExampleWith: map[string]any{"not_only": []string{"attendance"}},
	Good:        "[[assessments]]\nid = \"A1\"\ntype = \"project\"\n[[assessments]]\nid = \"A2\"\ntype = \"attendance\"\n",
	Bad:         "[[assessments]]\nid = \"A1\"\ntype = \"attendance\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Assessments.Fact) {
			return t.Outcome()
		}
		var types []string
		for i := range d.Assessments.Items {
			a := &d.Assessments.Items[i]
			if !t.Need(&a.Type.Fact) {
				continue
			}
			types = append(types, a.Type.Value)
			if allowed := p.Params.Texts("allowed"); len(allowed) > 0 && !slices.Contains(allowed, a.Type.Value) {
				t.Fail("not-accepted", a.Type.Place(), lint.Text("found", a.Type.Value), lint.Words("allowed", allowed))
			}
		}
		if len(types) < len(d.Assessments.Items) {
			return t.Outcome()
		}
		if anyOf := p.Params.Texts("any_of"); len(anyOf) > 0 && !slices.ContainsFunc(types, func(w string) bool { return slices.Contains(anyOf, w) }) {
			t.Fail("needed", d.Assessments.Place(), lint.Word("types", orWords(anyOf)))
		}
		if not := p.Params.Texts("not_only"); len(not) > 0 && !slices.ContainsFunc(types, func(w string) bool { return !slices.Contains(not, w) }) {
			t.Fail("only", d.Assessments.Items[0].Type.Place(), lint.Word("types", orWords(not)))
		}
		return t.Outcome()
	},
}

var assessmentFacts = lint.Check{
	Name:  "assessment-facts",
	Title: "Checks that assessments state what an evaluator needs to know of them.",
	Why:   "The nature of the assessment decides what the credential is worth elsewhere.",
	Params: []lint.Param{
		{Name: "facts", Kind: lint.FactsParam, Required: true, Doc: "facts of an assessment, such as assessments.pass_standard"},
		{Name: "which", Kind: lint.TextParam, Allowed: []string{"all", "summative", "main"}, Default: "all", Doc: "which assessments must state them"},
		{Name: "exclude", Kind: lint.TextsParam, Doc: "values that do not count as an answer"},
	},
	Reads: mainReads,
	Messages: []lint.Message{
		{ID: "excluded", What: "{assessment} has {name} = {found}, which is not enough here.", Fix: "Choose a stronger arrangement, or leave this profile out."},
	},
	ExampleWith: map[string]any{"facts": []string{"assessments.identity_verification"}, "which": "summative", "exclude": []string{"none"}},
	Good:        "[[assessments]]\nid = \"A1\"\nsummative = true\nidentity_verification = \"one-factor\"\n",
	Bad:         "[[assessments]]\nid = \"A1\"\nsummative = true\nidentity_verification = \"none\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Assessments.Fact) {
			return t.Outcome()
		}
		which := chosen(d, p.Params.Text("which"))
		for _, path := range p.Params.Texts("facts") {
			for _, f := range d.At(path) {
				if !slices.ContainsFunc(which, func(a *design.Assessment) bool { return a.Node == f.Owner }) || !t.Need(f) {
					continue
				}
				for _, w := range design.Words(f) {
					if slices.Contains(p.Params.Texts("exclude"), w) {
						t.Fail("excluded", f.Place(), lint.Text("assessment", ownerName(d, f)), lint.Word("name", f.Field.Name), lint.Text("found", w))
					}
				}
			}
		}
		return t.Outcome()
	},
}

func ownerName(d *design.Design, f *design.Fact) string {
	for i := range d.Assessments.Items {
		if a := &d.Assessments.Items[i]; a.Node == f.Owner {
			return assessmentName(d, a)
		}
	}
	return "An assessment"
}

var weightsSum = lint.Check{
	Name:  "weights-sum",
	Title: "Checks that the weights of the assessments add up to 100 percent.",
	Why:   "Weights that do not add up leave the pass rule open.",
	Reads: []string{"assessments", "assessments.weight"},
	Messages: []lint.Message{
		{ID: "sum", What: "The weights add up to {sum} percent.", Fix: "Change them so that they add up to 100."},
	},
	Good:  "[[assessments]]\nid = \"A1\"\nweight = 60\n[[assessments]]\nid = \"A2\"\nweight = 40\n",
	Bad:   "[[assessments]]\nid = \"A1\"\nweight = 60\n[[assessments]]\nid = \"A2\"\nweight = 50\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Assessments.Fact) {
			return t.Outcome()
		}
		sum, stated := 0.0, 0
		for i := range d.Assessments.Items {
			w := &d.Assessments.Items[i].Weight
			if !t.Readable(&w.Fact) {
				return t.Outcome()
			}
			if w.IsStated() {
				sum += w.Value
				stated++
			}
		}
		if stated == len(d.Assessments.Items) && stated > 0 && (sum < 99.5 || sum > 100.5) {
			t.Fail("sum", d.Assessments.Items[0].Weight.Place(), lint.Number("sum", sum)).AtMost = framework.Warning
		}
		return t.Outcome()
	},
}

package checks

import (
	"math"
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

var hoursPerPart = lint.Check{
	Name:  "hours-per-part",
	Title: "Checks that each part of the credential has the hours that such a part stands for.",
	Why:   "Parts are counted one by one elsewhere, so each must hold what its name promises.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the number of parts"},
		{Name: "hours", Kind: lint.NumberParam, Required: true, Doc: "the hours of one part"},
		{Name: "tolerance", Kind: lint.NumberParam, Default: 0, Doc: "the accepted difference, in percent"},
	},
	Reads: []string{"size.hours_total"},
	Messages: []lint.Message{
		{ID: "ratio", What: "{hours} hours in {count} parts are {ratio} hours for each; one part stands for {expected}.", Fix: "Correct the hours or the number of parts."},
		{ID: "none", What: "The number of parts is {count}.", Fix: "Give the number of parts, or take the entry out."},
	},
	ExampleWith: map[string]any{"fact": "content.micro_courses", "hours": 40, "tolerance": 10},
	Good:        "[content]\nmicro_courses = 3\n[size]\nhours_total = 120\n",
	Bad:         "[content]\nmicro_courses = 1\n[size]\nhours_total = 120\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		hours := &p.Design.Size.HoursTotal
		facts := p.Design.At(p.Params.Text("fact"))
		if !t.Need(facts...) || !t.Need(&hours.Fact) {
			return t.Outcome()
		}
		count, _ := facts[0].Node.Number()
		if count <= 0 {
			t.Fail("none", facts[0].Place(), lint.Number("count", count))
			return t.Outcome()
		}
		expected, _ := p.Params.Number("hours")
		tolerance, _ := p.Params.Number("tolerance")
		if ratio := hours.Value / count; math.Abs(ratio-expected) > tolerance/100*expected+1e-9 {
			problem := t.Fail("ratio", hours.Place(), lint.Number("hours", hours.Value), lint.Number("count", count), lint.Number("ratio", ratio), lint.Number("expected", expected))
			problem.Related = []lint.Related{{At: facts[0].Place(), Text: "the number of parts"}}
		}
		return t.Outcome()
	},
}

var residencyShare = lint.Check{
	Name:  "residency-share",
	Title: "Checks that at least half of the credits are earned at the institution itself.",
	Why:   "A credential whose credits come from elsewhere says little of the institution that awards it.",
	Reads: []string{"size.credits", "award.residency_credits"},
	Messages: []lint.Message{
		{ID: "few", What: "{residency} of {credits} credits are earned here; half of them are {least}.", Fix: "Raise residency_credits to {least} or more."},
	},
	Good:  "[size]\ncredits = 9\n[award]\nresidency_credits = 5\n",
	Bad:   "[size]\ncredits = 9\n[award]\nresidency_credits = 4\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		credits, here := &p.Design.Size.Credits, &p.Design.Award.ResidencyCredits
		if !t.Need(&credits.Fact, &here.Fact) {
			return t.Outcome()
		}
		if least := math.Ceil(credits.Value / 2); here.Value < least {
			problem := t.Fail("few", here.Place(), lint.Number("residency", here.Value), lint.Number("credits", credits.Value), lint.Number("least", least))
			problem.Related = []lint.Related{{At: credits.Place(), Text: "the credits"}}
		}
		return t.Outcome()
	},
}

var belowCallsFor = lint.Check{
	Name:  "below-calls-for",
	Title: "Checks that what a small number calls for is stated.",
	Why:   "A small credential has to say what it is good for on its own.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the number"},
		{Name: "below", Kind: lint.NumberParam, Required: true, Doc: "the number below which more is called for"},
		{Name: "then", Kind: lint.FactsParam, Required: true, Doc: "the facts that must then be stated"},
	},
	Messages: []lint.Message{
		{ID: "unbacked", What: "{fact} is {found}, which calls for more.", Fix: "State what it rests on."},
	},
	ExampleWith: map[string]any{"fact": "size.credits", "below": 6, "then": []string{"purpose.employment_pathway"}},
	Good:        "[size]\ncredits = 3\n[purpose]\nemployment_pathway = \"Leads to work as a charge nurse\"\n",
	Bad:         "[size]\ncredits = 3\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		below, _ := p.Params.Number("below")
		small := false
		for _, f := range p.Design.At(p.Params.Text("fact")) {
			if t.Need(f) {
				n, ok := f.Node.Number()
				small = small || ok && n < below
			}
		}
		if small {
			for _, path := range p.Params.Texts("then") {
				t.Need(p.Design.At(path)...)
			}
		}
		return t.Outcome()
	},
}

var excludes = lint.Check{
	Name:  "excludes",
	Title: "Checks that nothing is stated that contradicts another fact.",
	Why:   "Two facts that cannot both be true make a reader doubt the rest.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the fact, which must be stated"},
		{Name: "is", Kind: lint.TextsParam, Required: true, Doc: "the values that exclude the others"},
		{Name: "others", Kind: lint.FactsParam, Required: true, Doc: "the facts that must then not be stated"},
	},
	Messages: []lint.Message{
		{ID: "both", What: "{fact} is {found}, but {other} is given too.", Fix: "Take one of the two out."},
	},
	ExampleWith: map[string]any{"fact": "delivery.on_demand", "is": []string{"true"}, "others": []string{"delivery.start_dates"}},
	Good:        "[delivery]\non_demand = true\n",
	Bad:         "[delivery]\non_demand = true\nstart_dates = [2026-01-20]\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		for _, f := range p.Design.At(p.Params.Text("fact")) {
			if !t.Need(f) {
				continue
			}
			words := design.Words(f)
			k := slices.IndexFunc(words, func(w string) bool { return slices.Contains(p.Params.Texts("is"), w) })
			if k < 0 {
				continue
			}
			for _, path := range p.Params.Texts("others") {
				for _, o := range p.Design.At(path) {
					if o.IsStated() && o.Field.Path == path {
						problem := t.Fail("both", o.Place(), lint.FactName("fact", f.Field.Path), lint.Text("found", words[k]), lint.FactName("other", path))
						problem.Related = []lint.Related{{At: f.Place(), Text: "the fact that excludes it"}}
					}
				}
			}
		}
		return t.Outcome()
	},
}

var oneName = lint.Check{
	Name:  "one-name",
	Title: "Checks that one of two names for the same thing is used throughout.",
	Why:   "Two names for one thing read as two things.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the fact"},
		{Name: "names", Kind: lint.TextsParam, Required: true, Doc: "the names of the same thing"},
	},
	Messages: []lint.Message{
		{ID: "both", What: "{found} is used here and {other} elsewhere, for the same thing.", Fix: "Use one of the two words throughout."},
	},
	ExampleWith: map[string]any{"fact": "stacking.pathways.type", "names": []string{"complementary", "value-added"}},
	Good:        "[[stacking.pathways]]\ntype = \"complementary\"\n[[stacking.pathways]]\ntype = \"complementary\"\n",
	Bad:         "[[stacking.pathways]]\ntype = \"complementary\"\n[[stacking.pathways]]\ntype = \"value-added\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		var first *design.Fact
		path := p.Params.Text("fact")
		for _, f := range p.Design.At(path) {
			if !t.Need(f) || f.Field.Path != path || !slices.Contains(p.Params.Texts("names"), f.Node.Text) {
				continue
			}
			switch {
			case first == nil:
				first = f
			case first.Node.Text != f.Node.Text:
				problem := t.Fail("both", f.Place(), lint.Text("found", f.Node.Text), lint.Text("other", first.Node.Text))
				problem.Related = []lint.Related{{At: first.Place(), Text: "the other name"}}
			}
		}
		return t.Outcome()
	},
}

var pathwayDetails = lint.Check{
	Name:  "pathway-details",
	Title: "Checks that pathways of a type state what such a pathway needs.",
	Why:   "What a learner can build on depends on the kind of pathway.",
	Params: []lint.Param{
		{Name: "types", Kind: lint.TextsParam, Required: true, Doc: "the types of pathway that are asked"},
		{Name: "facts", Kind: lint.FactsParam, Required: true, Doc: "facts of a pathway, such as stacking.pathways.target_outcomes"},
	},
	Reads: []string{"stacking.pathways", "stacking.pathways.type"},
	Messages: []lint.Message{
		{ID: "type", What: "No pathway is {types}.", Fix: "Add one, or give the pathways their type."},
	},
	ExampleWith: map[string]any{"types": []string{"vertical"}, "facts": []string{"stacking.pathways.target_outcomes"}},
	Good:        "[[stacking.pathways]]\ntype = \"vertical\"\ntarget = \"Diploma\"\ntarget_outcomes = [\"Leads a kitchen\"]\n",
	Bad:         "[[stacking.pathways]]\ntype = \"vertical\"\ntarget = \"Diploma\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		list := &p.Design.Stacking.Pathways
		if !t.Need(&list.Fact) {
			return t.Outcome()
		}
		all := pathways(p.Design, p.Params.Texts("types")...)
		if len(all) == 0 {
			t.Fail("type", list.Place(), lint.Word("types", orWords(p.Params.Texts("types"))))
		}
		for _, w := range all {
			for _, path := range p.Params.Texts("facts") {
				for _, f := range p.Design.At(path) {
					if f.Owner == w.Node {
						t.Need(f)
					}
				}
			}
		}
		return t.Outcome()
	},
}

var providerAge = lint.Check{
	Name:  "provider-age",
	Title: "Checks that the provider has been at work for some years.",
	Why:   "Records and reviews of several years show that a provider can keep its word.",
	Params: []lint.Param{
		{Name: "min_years", Kind: lint.NumberParam, Required: true, Doc: "the least number of years"},
	},
	Reads: []string{"issuer.provider.since"},
	Messages: []lint.Message{
		{ID: "young", What: "The provider has been at work since {since}; {min} years are asked for.", Fix: "Correct the year, or apply when the provider has worked that long."},
	},
	ExampleWith: map[string]any{"min_years": 2},
	Good:        "[issuer.provider]\nsince = 1950\n",
	Bad:         "[issuer.provider]\nsince = 2025\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		since := &p.Design.Issuer.Provider.Since
		if !t.Need(&since.Fact) {
			return t.Outcome()
		}
		if min, _ := p.Params.Number("min_years"); float64(p.Today.Year)-since.Value < min {
			t.Fail("young", since.Place(), lint.Word("since", lint.FormatNumber(since.Value)), lint.Number("min", min))
		}
		return t.Outcome()
	},
}

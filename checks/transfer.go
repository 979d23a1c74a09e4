package checks

import (
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// accessMotives are the motivations that say the credential should open a door.
var accessMotives = []string{"access-to-further-education", "admission-or-transfer"}

var transferIntent = lint.Check{
	Name:  "transfer-intent",
	Title: "Checks that the design says whether it aims at admission or transfer.",
	Why:   "Most providers aim at further study; few plan for the admission or transfer that leads there.",
	Reads: []string{"transfer.intent", "transfer.reason", "purpose.motivations"},
	Messages: []lint.Message{
		{ID: "contradiction", What: "A motivation is {motive}, but admission and transfer are not intended.", Fix: "Set intent to admission, transfer or both, or take that motivation out."},
	},
	Good:  "[purpose]\nmotivations = [\"workplace-need\"]\n[transfer]\nintent = \"none\"\nreason = \"It serves staff who do not plan to study.\"\n",
	Bad:   "[purpose]\nmotivations = [\"access-to-further-education\"]\n[transfer]\nintent = \"none\"\nreason = \"Not planned\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Transfer.Intent.Fact) || d.Transfer.Intent.Value != "none" {
			return t.Outcome()
		}
		t.Need(&d.Transfer.Reason.Fact)
		for i, m := range d.Purpose.Motivations.Values {
			if slices.Contains(accessMotives, m) {
				problem := t.Fail("contradiction", d.Transfer.Intent.Place(), lint.Word("motive", m))
				problem.Related = []lint.Related{{At: design.NodePlace(d.Purpose.Motivations.Nodes[i]), Text: "the motivation"}}
				break
			}
		}
		return t.Outcome()
	},
}

var receivingProgram = lint.Check{
	Name:  "receiving-program",
	Title: "Checks that a program that will receive the learner is named.",
	Why:   "A credential that opens no named door helps no learner through one.",
	Params: []lint.Param{
		{Name: "kind", Kind: lint.TextParam, Allowed: []string{"admission", "transfer"}, Doc: "the kind of arrangement; left out, any"},
		{Name: "statuses", Kind: lint.TextsParam, Doc: "the statuses that suffice; left out, any but declined"},
		{Name: "soft_statuses", Kind: lint.TextsParam, Doc: "statuses that make the finding a warning at most"},
	},
	Reads: []string{"transfer.receiving"},
	Messages: []lint.Message{
		{ID: "kind", What: "No receiving program gives {kind}.", Fix: "Name one with kind = \"{kind}\", or change the intent."},
		{ID: "status", What: "The arrangement with {institution} is {status}; {statuses} is needed.", Fix: "Record the agreement when there is one, or describe the design without it."},
	},
	ExampleWith: map[string]any{"statuses": []string{"agreed", "guaranteed"}},
	Good: `
[[transfer.receiving]]
institution = "Camosun College"
program = "Culinary Management Diploma"
kind = "transfer"
status = "agreed"
`,
	Bad: `
[[transfer.receiving]]
institution = "Camosun College"
program = "Culinary Management Diploma"
kind = "transfer"
status = "asked"
`,
	Since: "0.1",
	Run:   runReceivingProgram,
}

func runReceivingProgram(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	list := &p.Design.Transfer.Receiving
	if !t.Need(&list.Fact) {
		return t.Outcome()
	}
	kind, statuses := p.Params.Text("kind"), p.Params.Texts("statuses")
	var open []*design.Receiving
	matched := false
	for i := range list.Items {
		r := &list.Items[i]
		if kind != "" && r.Kind.IsStated() && r.Kind.Value != kind {
			continue
		}
		matched = true
		if !t.Need(&r.Institution.Fact, &r.Program.Fact, &r.Kind.Fact, &r.Status.Fact) {
			continue
		}
		good := r.Status.Value != "declined"
		if len(statuses) > 0 {
			good = slices.Contains(statuses, r.Status.Value)
		}
		if good {
			return t.Outcome()
		}
		open = append(open, r)
	}
	if !matched {
		t.Fail("kind", list.Place(), lint.Word("kind", kind))
		return t.Outcome()
	}
	if len(open) > 0 {
		r := open[0]
		if len(statuses) == 0 {
			statuses = []string{"planned", "asked", "agreed", "guaranteed"}
		}
		problem := t.Fail("status", r.Status.Place(), lint.Text("institution", r.Institution.Value), lint.Word("status", r.Status.Value), lint.Word("statuses", orWords(statuses)))
		if slices.Contains(p.Params.Texts("soft_statuses"), r.Status.Value) {
			problem.AtMost = framework.Warning
		}
	}
	return t.Outcome()
}

var receivingDetails = lint.Check{
	Name:  "receiving-details",
	Title: "Checks that receiving programs state what an evaluator there needs.",
	Why:   "Admissibility and equivalence are decided on these facts.",
	Params: []lint.Param{
		{Name: "kind", Kind: lint.TextParam, Allowed: []string{"admission", "transfer"}, Doc: "the kind of arrangement; left out, any"},
		{Name: "statuses", Kind: lint.TextsParam, Doc: "the statuses of the arrangements that are asked; left out, any"},
		{Name: "facts", Kind: lint.FactsParam, Required: true, Doc: "facts of a receiving program, such as transfer.receiving.basis"},
	},
	Reads: []string{"transfer.receiving", "transfer.receiving.kind"},
	Messages: []lint.Message{
		{ID: "kind", What: "No receiving program gives {kind}.", Fix: "Name one with kind = \"{kind}\", or change the intent."},
	},
	ExampleWith: map[string]any{"kind": "admission", "facts": []string{"transfer.receiving.basis"}},
	Good:        "[[transfer.receiving]]\ninstitution = \"Camosun College\"\nkind = \"admission\"\nbasis = \"Replaces the work experience requirement\"\n",
	Bad:         "[[transfer.receiving]]\ninstitution = \"Camosun College\"\nkind = \"admission\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		list := &p.Design.Transfer.Receiving
		if !t.Need(&list.Fact) {
			return t.Outcome()
		}
		kind := p.Params.Text("kind")
		matched := false
		for i := range list.Items {
			r := &list.Items[i]
			if kind != "" && r.Kind.Value != kind {
				continue
			}
			matched = true
			if s := p.Params.Texts("statuses"); len(s) > 0 && !slices.Contains(s, r.Status.Value) {
				continue
			}
			for _, path := range p.Params.Texts("facts") {
				for _, f := range p.Design.At(path) {
					if f.Owner == r.Node {
						t.Need(f)
					}
				}
			}
		}
		if !matched {
			t.Fail("kind", list.Place(), lint.Word("kind", kind))
		}
		return t.Outcome()
	},
}

var outcomeMap = lint.Check{
	Name:  "outcome-map",
	Title: "Checks that outcomes are mapped to those of a receiving program.",
	Why:   "Evaluators compare outcome with outcome.",
	Reads: []string{"transfer.receiving", "transfer.receiving.outcome_map", "outcomes.id"},
	Messages: []lint.Message{
		{ID: "unknown", What: "The outcome map names {id}, which is not an outcome of this design.", Fix: "Correct the id, or add the outcome."},
	},
	Good: `
[[outcomes]]
id = "LO1"
[[transfer.receiving]]
institution = "Camosun College"
outcome_map = [{ outcome = "LO1", target = "CULN 1120 outcome 2" }]
`,
	Bad: `
[[outcomes]]
id = "LO1"
[[transfer.receiving]]
institution = "Camosun College"
`,
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		list := &p.Design.Transfer.Receiving
		if !t.Need(&list.Fact) {
			return t.Outcome()
		}
		mapped := 0
		for i := range list.Items {
			m := &list.Items[i].OutcomeMap
			if m.State == design.NotApplicable {
				t.Waive(&m.Fact)
				return t.Outcome()
			}
			if !t.Readable(&m.Fact) {
				return t.Outcome()
			}
			for j := range m.Items {
				e := &m.Items[j]
				if !t.Need(&e.Outcome.Fact, &e.Target.Fact) {
					continue
				}
				mapped++
				if outcomeByID(p.Design, e.Outcome.Value) == nil {
					t.Fail("unknown", e.Outcome.Place(), lint.Text("id", e.Outcome.Value))
				}
			}
		}
		if mapped == 0 && len(list.Items) > 0 && !list.Items[0].OutcomeMap.IsStated() {
			t.Need(&list.Items[0].OutcomeMap.Fact)
		}
		return t.Outcome()
	},
}

var agreementCited = lint.Check{
	Name:  "agreement-cited",
	Title: "Checks that a promise of transfer cites the agreement that makes it.",
	Why:   "A guarantee is a promise to students, and someone will hold the institution to it.",
	Reads: []string{"transfer.receiving.status", "transfer.receiving.agreement"},
	Messages: []lint.Message{
		{ID: "uncited", What: "Transfer is {status} without an agreement.", Fix: "Cite the agreement or listing, or write status = \"planned\"."},
	},
	Good:  "[[transfer.receiving]]\nstatus = \"guaranteed\"\nagreement = \"BC Transfer Guide listing 2025\"\n",
	Bad:   "[[transfer.receiving]]\nstatus = \"guaranteed\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		list := &p.Design.Transfer.Receiving
		if !t.Need(&list.Fact) {
			return t.Outcome()
		}
		for i := range list.Items {
			r := &list.Items[i]
			if !t.Readable(&r.Status.Fact, &r.Agreement.Fact) || r.Status.Value != "guaranteed" {
				continue
			}
			if r.Agreement.IsMissing() {
				t.Fail("uncited", r.Status.Place(), lint.Word("status", r.Status.Value))
			} else {
				t.Pass(r.Agreement.Place())
			}
		}
		return t.Outcome()
	},
}

var creditShare = lint.Check{
	Name:  "credit-share",
	Title: "Checks that the credit sought is not too large a part of the receiving program.",
	Why:   "Programs limit how much of them may be earned elsewhere.",
	Params: []lint.Param{
		{Name: "max_percent", Kind: lint.NumberParam, Required: true, Doc: "the largest share of the program's credits, in percent"},
	},
	Reads: []string{"transfer.receiving.kind", "transfer.receiving.credits", "transfer.receiving.program_credits"},
	Messages: []lint.Message{
		{ID: "large", What: "{credits} of {total} credits is {percent} percent of the program; the limit is {max}.", Fix: "Seek fewer credits, or check the limit with the program."},
	},
	ExampleWith: map[string]any{"max_percent": 30},
	Good:        "[[transfer.receiving]]\ncredits = 6\nprogram_credits = 60\n",
	Bad:         "[[transfer.receiving]]\ncredits = 30\nprogram_credits = 60\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		list := &p.Design.Transfer.Receiving
		if !t.Need(&list.Fact) {
			return t.Outcome()
		}
		max, _ := p.Params.Number("max_percent")
		for i := range list.Items {
			r := &list.Items[i]
			if r.Kind.Value == "admission" && r.Credits.IsMissing() {
				t.Pass() // admission seeks no credit
				continue
			}
			if !t.Need(&r.Credits.Fact, &r.ProgramCredits.Fact) || r.ProgramCredits.Value <= 0 {
				continue
			}
			if percent := 100 * r.Credits.Value / r.ProgramCredits.Value; percent > max {
				t.Fail("large", r.Credits.Place(), lint.Number("credits", r.Credits.Value), lint.Number("total", r.ProgramCredits.Value), lint.Number("percent", percent), lint.Number("max", max))
			}
		}
		return t.Outcome()
	},
}

package checks

import (
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

var needEvidence = lint.Check{
	Name:  "need-evidence",
	Title: "Checks that evidence of need names its source and its date.",
	Why:   "Need that nobody named and dated cannot be weighed.",
	Params: []lint.Param{
		{Name: "party", Kind: lint.BoolParam, Doc: "whether the evidence must name who expressed the need"},
		{Name: "max_age_months", Kind: lint.NumberParam, Doc: "how old the newest evidence may be, in months"},
		{Name: "kinds", Kind: lint.TextsParam, Doc: "the kinds of evidence that count; left out, any"},
		{Name: "party_kinds", Kind: lint.TextsParam, Doc: "the kinds of party that count; left out, any"},
	},
	Reads: []string{"need"},
	Messages: []lint.Message{
		{ID: "kind", What: "No evidence of need is of kind {kinds}.", Fix: "Add such evidence with its source and date."},
		{ID: "party-kind", What: "No evidence of need comes from {kinds}.", Fix: "Add evidence from such a party, with its name and date."},
		{ID: "future", What: "The evidence is dated {date}, which is still to come.", Fix: "Give the date on which it was gathered."},
		{ID: "old", What: "The newest evidence of need is from {date}, {months} months ago.", Fix: "Add evidence from the last {max} months."},
	},
	ExampleWith: map[string]any{"max_age_months": 24},
	Good:        "[[need]]\nsource = \"Labour market outlook\"\nkind = \"labour-market-data\"\ndate = 2025-09-15\n",
	Bad:         "[[need]]\nsource = \"Labour market outlook\"\nkind = \"labour-market-data\"\ndate = 2019-09-15\n",
	Since:       "0.1",
	Run:         runNeedEvidence,
}

func runNeedEvidence(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	list := &p.Design.Need
	if !t.Need(&list.Fact) {
		return t.Outcome()
	}
	kinds, parties := p.Params.Texts("kinds"), p.Params.Texts("party_kinds")
	kindSeen, partySeen := len(kinds) == 0, len(parties) == 0
	var newest *design.Need
	for i := range list.Items {
		n := &list.Items[i]
		if !t.Readable(&n.Kind.Fact, &n.PartyKind.Fact) {
			continue
		}
		kindSeen = kindSeen || slices.Contains(kinds, n.Kind.Value)
		partySeen = partySeen || slices.Contains(parties, n.PartyKind.Value)
		t.Need(&n.Source.Fact)
		if p.Params.Bool("party") {
			t.Need(&n.Party.Fact)
		}
		if !t.Need(&n.Date.Fact) {
			continue
		}
		if n.Date.Value.After(p.Today) {
			t.Fail("future", n.Date.Place(), lint.Word("date", n.Date.Value.String()))
		}
		if newest == nil || n.Date.Value.After(newest.Date.Value) {
			newest = n
		}
	}
	if !kindSeen {
		t.Fail("kind", list.Place(), lint.Word("kinds", orWords(kinds)))
	}
	if !partySeen {
		t.Fail("party-kind", list.Place(), lint.Word("kinds", orWords(parties)))
	}
	if max, ok := p.Params.Number("max_age_months"); ok && newest != nil {
		if age := newest.Date.Value.MonthsUntil(p.Today); float64(age) > max {
			t.Fail("old", newest.Date.Place(), lint.Word("date", newest.Date.Value.String()), lint.Number("months", float64(age)), lint.Number("max", max))
		}
	}
	return t.Outcome()
}

var partnerRole = lint.Check{
	Name:  "partner-role",
	Title: "Checks that partners are named with their role and what they confirm.",
	Why:   "A partner's word counts when it says what exactly was confirmed, and when.",
	Params: []lint.Param{
		{Name: "kinds", Kind: lint.TextsParam, Doc: "the kinds of partner that count; left out, any"},
		{Name: "confirms", Kind: lint.TextsParam, Allowed: []string{"demand", "assessment", "competencies"}, Doc: "what the partners together must confirm"},
		{Name: "dated", Kind: lint.BoolParam, Doc: "whether those partners' word must be dated"},
	},
	Reads: []string{"partners"},
	Messages: []lint.Message{
		{ID: "kind", What: "No partner is {kinds}.", Fix: "Add one with its role, or give the reason in [not_applicable]."},
		{ID: "confirms", What: "No partner confirms {missing}.", Fix: "Ask a partner for that statement, and add it to confirms with its date."},
		{ID: "future", What: "The confirmation is dated {date}, which is still to come.", Fix: "Give the date on which it was made."},
	},
	ExampleWith: map[string]any{"confirms": []string{"demand", "assessment"}},
	Good:        "[[partners]]\nname = \"Harbour Hotels\"\nrole = \"Reviewed the outcomes\"\nconfirms = [\"demand\", \"assessment\"]\n",
	Bad:         "[[partners]]\nname = \"Harbour Hotels\"\nrole = \"Reviewed the outcomes\"\nconfirms = [\"demand\"]\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		list := &p.Design.Partners
		if !t.Need(&list.Fact) {
			return t.Outcome()
		}
		kinds := p.Params.Texts("kinds")
		seen := len(kinds) == 0
		var confirmed []string
		for i := range list.Items {
			n := &list.Items[i]
			if !t.Readable(&n.Kind.Fact, &n.Confirms.Fact, &n.Date.Fact) {
				return t.Outcome()
			}
			t.Need(&n.Name.Fact, &n.Role.Fact)
			counts := len(kinds) == 0 || slices.Contains(kinds, n.Kind.Value)
			seen = seen || counts
			confirmed = append(confirmed, n.Confirms.Values...)
			if p.Params.Bool("dated") && counts {
				t.Need(&n.Date.Fact)
			}
			if n.Date.Value.After(p.Today) {
				t.Fail("future", n.Date.Place(), lint.Word("date", n.Date.Value.String()))
			}
		}
		if !seen {
			t.Fail("kind", list.Place(), lint.Word("kinds", orWords(kinds)))
		}
		var missing []string
		for _, c := range p.Params.Texts("confirms") {
			if !slices.Contains(confirmed, c) {
				missing = append(missing, c)
			}
		}
		if len(missing) > 0 {
			t.Fail("confirms", list.Place(), lint.Words("missing", missing))
		}
		return t.Outcome()
	},
}

var transcriptDecision = lint.Check{
	Name:  "transcript-decision",
	Title: "Checks that it is decided whether and where the credential is recorded.",
	Why:   "Most evaluators see a transcript and nothing else.",
	Params: []lint.Param{
		{Name: "credit_requires", Kind: lint.TextParam, Allowed: []string{"transcript", "record"}, Doc: "what a credit-bearing design must have: the transcript itself, or some named record; left out, a decision is enough"},
		{Name: "which", Kind: lint.BoolParam, Doc: "whether a yes must name the record"},
	},
	Reads: []string{"record.transcript", "record.transcript_record", "record.transcript_reason", "size.credit_bearing"},
	Messages: []lint.Message{
		{ID: "credit", What: "The design carries credit, but the transcript will not show it.", Fix: "Put it on the transcript, or name the record that carries it."},
	},
	ExampleWith: map[string]any{"credit_requires": "record"},
	Good:        "[size]\ncredit_bearing = true\n[record]\ntranscript = \"yes\"\n",
	Bad:         "[size]\ncredit_bearing = true\n[record]\ntranscript = \"no\"\ntranscript_reason = \"Not decided\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		r := &p.Design.Record
		if !t.Need(&r.Transcript.Fact) || !t.Readable(&p.Design.Size.CreditBearing.Fact) {
			return t.Outcome()
		}
		requires := p.Params.Text("credit_requires")
		credit := p.Design.Size.CreditBearing.Yes()
		switch r.Transcript.Value {
		case "yes":
			if p.Params.Bool("which") {
				t.Need(&r.TranscriptRecord.Fact)
			}
		case "other-record":
			t.Need(&r.TranscriptRecord.Fact)
			if credit && requires == "transcript" {
				t.Fail("credit", r.Transcript.Place())
			}
		case "no":
			t.Need(&r.TranscriptReason.Fact)
			if credit && requires != "" && !(requires == "record" && r.TranscriptRecord.IsStated()) {
				t.Fail("credit", r.Transcript.Place())
			}
		}
		return t.Outcome()
	},
}

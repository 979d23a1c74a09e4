package checks

import (
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

var registrarConsulted = lint.Check{
	Name:  "registrar-consulted",
	Title: "Checks that the registrar was consulted, or that the design says why not.",
	Why:   "The registrar's office is the certifier that other institutions know.",
	Reads: []string{"governance.registrar"},
	Messages: []lint.Message{
		{ID: "bare", What: "The registrar was consulted, but neither when nor in what role.", Fix: "Add date or role to [governance.registrar]."},
		{ID: "future", What: "The registrar's consultation is dated {date}, which is still to come.", Fix: "Give the date on which it was held, or write consulted = false with the reason."},
	},
	Good:  "[governance.registrar]\nconsulted = true\ndate = 2025-10-20\n",
	Bad:   "[governance.registrar]\nconsulted = false\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		r := &p.Design.Governance.Registrar
		if !t.Need(&r.Consulted.Fact) {
			return t.Outcome()
		}
		switch {
		case r.Consulted.No():
			t.Need(&r.Reason.Fact)
		case !t.Readable(&r.Date.Fact):
		case r.Date.IsMissing() && r.Role.IsMissing():
			t.Fail("bare", r.Consulted.Place())
		case r.Date.Value.After(p.Today):
			t.Fail("future", r.Date.Place(), lint.Word("date", r.Date.Value.String()))
		}
		return t.Outcome()
	},
}

var developerProvider = lint.Check{
	Name:  "developer-provider",
	Title: "Checks that a developer who may not deliver names another provider.",
	Why:   "A standard-setting body develops but does not deliver.",
	Reads: []string{"governance.developer", "issuer.provider.name"},
	Messages: []lint.Message{
		{ID: "same", What: "The developer is a standard-setting body and also the provider.", Fix: "Name the provider that delivers it."},
	},
	Good:  "[governance.developer]\nname = \"Standards Board\"\nkind = \"standard-setting-body\"\n[issuer.provider]\nname = \"Northern Polytechnic\"\n",
	Bad:   "[governance.developer]\nname = \"Standards Board\"\nkind = \"standard-setting-body\"\n[issuer.provider]\nname = \"Standards Board\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		g, provider := &p.Design.Governance.Developer, &p.Design.Issuer.Provider.Name
		if !t.Need(&g.Name.Fact, &g.Kind.Fact) {
			return t.Outcome()
		}
		if g.Kind.Value != "standard-setting-body" || !t.Need(&provider.Fact) {
			return t.Outcome()
		}
		if strings.EqualFold(g.Name.Value, provider.Value) {
			problem := t.Fail("same", provider.Place())
			problem.Related = []lint.Related{{At: g.Name.Place(), Text: "the developer"}}
		}
		return t.Outcome()
	},
}

var duplicationCheck = lint.Check{
	Name:  "duplication-check",
	Title: "Checks that somebody searched for programming that this would duplicate.",
	Why:   "A credential that repeats what exists is refused or confuses learners.",
	Params: []lint.Param{
		{Name: "max_age_months", Kind: lint.NumberParam, Doc: "how old the search may be, in months"},
	},
	Reads: []string{"duplication"},
	Messages: []lint.Message{
		{ID: "future", What: "The search is dated {date}, which is still to come.", Fix: "Give the date on which it was made."},
		{ID: "old", What: "The search was made on {date}, {months} months ago.", Fix: "Search again and record the new date."},
		{ID: "unnamed", What: "An overlap is said to be justified, but no overlap is named.", Fix: "Name what overlaps and how much."},
		{ID: "contradiction", What: "The decision is that nothing overlaps, but {overlap} is named as an overlap.", Fix: "Write decision = \"overlap-justified\" with the reason, or take the overlap out."},
	},
	Good: `
[duplication]
searched = ["Institution calendar"]
date = 2025-09-01
decision = "no-overlap"
`,
	Bad: `
[duplication]
searched = ["Institution calendar"]
date = 2025-09-01
decision = "overlap-justified"
`,
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		u := &p.Design.Duplication
		if u.State == design.Missing && u.Node == nil {
			t.Need(&u.Fact)
			return t.Outcome()
		}
		t.Need(&u.Searched.Fact, &u.Date.Fact, &u.Decision.Fact)
		if u.Date.IsStated() {
			age := u.Date.Value.MonthsUntil(p.Today)
			if u.Date.Value.After(p.Today) {
				t.Fail("future", u.Date.Place(), lint.Word("date", u.Date.Value.String()))
			} else if max, ok := p.Params.Number("max_age_months"); ok && float64(age) > max {
				t.Fail("old", u.Date.Place(), lint.Word("date", u.Date.Value.String()), lint.Number("months", float64(age)))
			}
		}
		if d := u.Decision.Value; d == "overlap-justified" || d == "replaces-existing" {
			t.Need(&u.Reason.Fact)
			if len(u.Overlaps.Values) == 0 && t.Readable(&u.Overlaps.Fact) {
				t.Fail("unnamed", u.Decision.Place())
			}
		} else if len(u.Overlaps.Values) > 0 {
			problem := t.Fail("contradiction", u.Decision.Place(), lint.Text("overlap", u.Overlaps.Values[0]))
			problem.Related = []lint.Related{{At: u.Overlaps.Place(), Text: "the overlap"}}
		}
		return t.Outcome()
	},
}

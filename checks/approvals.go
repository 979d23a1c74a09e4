package checks

import (
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

// decided reports whether a design is past its approval, so that what was planned
// before must be done now.
func decided(d *design.Design) bool {
	switch d.Credential.Status.Value {
	case "approved", "active", "retired":
		return true
	}
	return false
}

var approvalTrail = lint.Check{
	Name:  "approval-trail",
	Title: "Checks that the approvals are recorded with body, kind, status and date.",
	Why:   "Credentials that nobody approved are the ones evaluators disregard.",
	Params: []lint.Param{
		{Name: "kinds", Kind: lint.TextsParam, Doc: "the kinds of approval that count; left out, any"},
		{Name: "each_kind", Kind: lint.BoolParam, Doc: "whether every one of the kinds needs an entry, where not-sought is an answer too"},
		{Name: "min", Kind: lint.NumberParam, Default: 1, Doc: "the least number of approvals that count"},
	},
	Reads: []string{"credential.status", "governance.approvals"},
	Messages: []lint.Message{
		{ID: "kind", What: "No approval of kind {kinds} is listed.", Fix: "Add [[governance.approvals]] with kind = \"{first}\", its body, status and date."},
		{ID: "undecided-kind", What: "Nothing is said about approval of kind {kind}.", Fix: "Add it with its status; not-sought is an answer too."},
		{ID: "none-sought", What: "Approvals are listed, but none was sought.", Fix: "Name the body that must approve it, with kind, status and date."},
		{ID: "few", What: "{count} approvals are listed; {min} are needed.", Fix: "Add the others with body, kind, status and date."},
		{ID: "future", What: "The approval by {body} is dated {date}, which is still to come.", Fix: "Write status = \"planned\" until then, or correct the date."},
		{ID: "declined", What: "{body} declined the approval.", Fix: "Say what changed since, and record the new decision."},
		{ID: "open", What: "The design is {status}, but the approval by {body} is only {approval}.", Fix: "Record the decision with its date, or set the design's status back to proposal."},
	},
	ExampleWith: map[string]any{"kinds": []string{"faculty"}},
	Good: `
[credential]
status = "approved"
[[governance.approvals]]
body = "Faculty Senate"
kind = "faculty"
status = "approved"
date = 2025-11-12
`,
	Bad: `
[credential]
status = "approved"
[[governance.approvals]]
body = "Faculty Senate"
kind = "faculty"
status = "pending"
`,
	Since: "0.1",
	Run:   runApprovalTrail,
}

func runApprovalTrail(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	list := &p.Design.Governance.Approvals
	if !t.Need(&list.Fact) {
		return t.Outcome()
	}
	kinds := p.Params.Texts("kinds")
	each := p.Params.Bool("each_kind")
	count, none := 0, false
	have := map[string]bool{}
	for i := range list.Items {
		a := &list.Items[i]
		if len(kinds) > 0 && a.Kind.IsStated() && !slices.Contains(kinds, a.Kind.Value) {
			continue
		}
		if !t.Need(&a.Body.Fact, &a.Kind.Fact, &a.Status.Fact) {
			continue
		}
		have[a.Kind.Value] = true
		if a.Status.Value == "not-sought" && each {
			t.Pass(a.Status.Place())
			continue
		}
		if a.Status.Value == "not-sought" {
			none = true
			continue
		}
		count++
		approval(&t, p, a)
	}
	switch {
	case each:
		for _, k := range kinds {
			if !have[k] {
				t.Fail("undecided-kind", list.Place(), lint.Word("kind", k))
			}
		}
	case count == 0 && len(kinds) > 0 && !openKind(list):
		t.Fail("kind", list.Place(), lint.Word("kinds", orWords(kinds)), lint.Word("first", kinds[0]))
	case count == 0 && none:
		t.Fail("none-sought", list.Place())
	default:
		if min, ok := p.Params.Number("min"); ok && float64(count) < min && count > 0 {
			t.Fail("few", list.Place(), lint.Number("count", float64(count)), lint.Number("min", min))
		}
	}
	return t.Outcome()
}

// openKind reports whether an approval does not state its kind, so that it may be the
// one that is looked for.
func openKind(list *design.List[design.Approval]) bool {
	return slices.ContainsFunc(list.Items, func(a design.Approval) bool { return !a.Kind.IsStated() })
}

// approval judges one approval: what it must say depends on how far the design is.
func approval(t *lint.Tally, p *lint.Pass, a *design.Approval) {
	body := lint.Text("body", a.Body.Value)
	switch a.Status.Value {
	case "approved":
		if t.Need(&a.Date.Fact) && a.Date.Value.After(p.Today) {
			t.Fail("future", a.Date.Place(), body, lint.Word("date", a.Date.Value.String()))
		}
	case "declined":
		if !settled(p.Design, a) {
			t.Fail("declined", a.Status.Place(), body)
		}
	case "planned", "pending":
		if decided(p.Design) {
			problem := t.Fail("open", a.Status.Place(), body, lint.Word("approval", a.Status.Value), lint.Word("status", p.Design.Credential.Status.Value))
			problem.Related = []lint.Related{{At: p.Design.Credential.Status.Place(), Text: "the design's status"}}
		}
	}
}

// settled reports whether the same body took the matter up again after it declined.
func settled(d *design.Design, declined *design.Approval) bool {
	return slices.ContainsFunc(d.Governance.Approvals.Items, func(a design.Approval) bool {
		switch a.Status.Value {
		case "approved", "pending", "planned":
			return strings.EqualFold(a.Body.Value, declined.Body.Value) &&
				!(a.Date.IsStated() && declined.Date.IsStated() && a.Date.Value.Before(declined.Date.Value))
		}
		return false
	})
}

var officialApproved = lint.Check{
	Name:  "official-approved",
	Title: "Checks that a credential called official has an approval to show for it.",
	Why:   "Official is a claim that evaluators ask to see backed.",
	Reads: []string{"governance.official", "governance.approvals", "credential.status"},
	Messages: []lint.Message{
		{ID: "unbacked", What: "The credential is called official, but no approval stands behind it.", Fix: "Record the approval with body, status and date, or write official = false."},
	},
	Good:  "[governance]\nofficial = true\n[[governance.approvals]]\nbody = \"Senate\"\nstatus = \"planned\"\n",
	Bad:   "[governance]\nofficial = true\n[[governance.approvals]]\nbody = \"Senate\"\nstatus = \"declined\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		g := &p.Design.Governance
		if !t.Need(&g.Official.Fact) || g.Official.No() {
			return t.Outcome()
		}
		if !t.Need(&g.Approvals.Fact) {
			return t.Outcome()
		}
		backed := false
		for i := range g.Approvals.Items {
			a := &g.Approvals.Items[i]
			if !t.Readable(&a.Status.Fact, &a.Date.Fact) {
				return t.Outcome()
			}
			s := a.Status.Value
			backed = backed || s == "approved" && !a.Date.Value.After(p.Today) || !decided(p.Design) && (s == "planned" || s == "pending")
		}
		if !backed {
			t.Fail("unbacked", g.Official.Place())
		}
		return t.Outcome()
	},
}

var approvalOrder = lint.Check{
	Name:  "approval-order",
	Title: "Checks that one approval is not dated before the one it depends on.",
	Why:   "A body that decides second cannot have decided first.",
	Params: []lint.Param{
		{Name: "first", Kind: lint.TextParam, Required: true, Doc: "the kind of approval that comes first"},
		{Name: "second", Kind: lint.TextParam, Required: true, Doc: "the kind that comes after it"},
	},
	Reads: []string{"governance.approvals"},
	Messages: []lint.Message{
		{ID: "early", What: "The {second} approval is dated {date}, before the {first} approval.", Fix: "Correct one of the dates, or explain the order in reference."},
		{ID: "open", What: "The {second} approval is recorded as given, but no {first} approval is.", Fix: "Record the {first} approval with its date first, or set this one back to pending."},
	},
	ExampleWith: map[string]any{"first": "content", "second": "funding"},
	Good:        "[[governance.approvals]]\nkind = \"content\"\nstatus = \"approved\"\ndate = 2025-05-01\n[[governance.approvals]]\nkind = \"funding\"\nstatus = \"approved\"\ndate = 2025-06-01\n",
	Bad:         "[[governance.approvals]]\nkind = \"content\"\nstatus = \"approved\"\ndate = 2025-05-01\n[[governance.approvals]]\nkind = \"funding\"\nstatus = \"approved\"\ndate = 2025-04-01\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		list := &p.Design.Governance.Approvals
		if !t.Need(&list.Fact) {
			return t.Outcome()
		}
		var first, second []*design.Approval
		for i := range list.Items {
			a := &list.Items[i]
			if !t.Readable(&a.Kind.Fact, &a.Status.Fact, &a.Date.Fact) {
				return t.Outcome()
			}
			if a.Status.Value != "approved" {
				continue
			}
			switch a.Kind.Value {
			case p.Params.Text("first"):
				first = append(first, a)
			case p.Params.Text("second"):
				second = append(second, a)
			}
		}
		for _, s := range second {
			kinds := []lint.Arg{lint.Word("second", p.Params.Text("second")), lint.Word("first", p.Params.Text("first"))}
			if len(first) == 0 {
				t.Fail("open", s.Status.Place(), kinds...)
				continue
			}
			for _, f := range first {
				if t.Need(&f.Date.Fact, &s.Date.Fact) && s.Date.Value.Before(f.Date.Value) {
					problem := t.Fail("early", s.Date.Place(), append(kinds, lint.Word("date", s.Date.Value.String()))...)
					problem.Related = []lint.Related{{At: f.Date.Place(), Text: "the approval that comes first"}}
				}
			}
		}
		return t.Outcome()
	},
}

package lint

import "github.com/credlint/credlint/lint/design"

// ApprovalReport is one approval that the design records.
type ApprovalReport struct {
	Body string `json:"body,omitempty"`
	// Kind is what kind of body it is: faculty, governing-body and so on.
	Kind string `json:"kind,omitempty"`
	// Status is planned, pending, approved, declined or not-sought; empty when not stated.
	Status    string `json:"status,omitempty"`
	Date      string `json:"date,omitempty"`
	Reference string `json:"reference,omitempty"`
	Pointer   string `json:"pointer"`
	Line      int    `json:"line"`
}

// Route says where a path leads from the design.
type Route string

// The routes: upwards (vertical pathways), beside it (horizontal pathways and
// siblings), what it completes or adds value to, the whole that it is a part of, and
// the programs that admit its holders or give transfer credit.
const (
	RouteUp        Route = "up"
	RouteBeside    Route = "beside"
	RouteWith      Route = "with"
	RouteWithin    Route = "within"
	RouteReceiving Route = "receiving"
)

// PathReport is one way on from the design: what it stacks into or stands beside, or a
// program that receives its holders.
type PathReport struct {
	Route Route `json:"route"`
	// Kind is how the design calls it: vertical, sibling, transfer and so on.
	Kind string `json:"kind"`
	// Target is the credential or program it leads to; empty when not stated.
	Target string `json:"target,omitempty"`
	// Status is how far it is agreed, for receiving programs.
	Status string `json:"status,omitempty"`
	// Order is the place in a sequence, from 1; 0 for none.
	Order int `json:"order,omitempty"`
	// Credits are those that count on the way; nil when not stated.
	Credits *float64 `json:"credits,omitempty"`
	// Terms are what else the design says of it, each in a few words.
	Terms   []string `json:"terms,omitempty"`
	Pointer string   `json:"pointer"`
	Line    int      `json:"line"`
}

// approvals lists the approvals in file order.
func (r *run) approvals() []ApprovalReport {
	var all []ApprovalReport
	g := &r.design.Governance
	for i := range g.Approvals.Items {
		a := &g.Approvals.Items[i]
		at := a.Place()
		line, _, _, _ := r.place(at.Span)
		all = append(all, ApprovalReport{
			Body: Clean(a.Body.Value), Kind: Clean(a.Kind.Value), Status: Clean(a.Status.Value), Date: day(&a.Date),
			Reference: Clean(a.Reference.Value), Pointer: at.Pointer, Line: line,
		})
	}
	return all
}

// paths lists the ways on from the design: what it is part of, its pathways, its
// neighbours and the programs that receive its holders.
func (r *run) paths() []PathReport {
	var all []PathReport
	add := func(at design.Place, p PathReport) {
		p.Target, p.Pointer = Clean(p.Target), at.Pointer
		p.Line, _, _, _ = r.place(at.Span)
		for i := range p.Terms {
			p.Terms[i] = Clean(p.Terms[i])
		}
		all = append(all, p)
	}
	s := &r.design.Stacking
	if s.PartOf.IsStated() {
		add(s.PartOf.Place(), PathReport{Route: RouteWithin, Kind: "part of", Target: s.PartOf.Value})
	}
	routes := map[string]Route{"vertical": RouteUp, "horizontal": RouteBeside}
	for i := range s.Pathways.Items {
		p := &s.Pathways.Items[i]
		route, ok := routes[p.Type.Value]
		if !ok {
			route = RouteWith
		}
		report := PathReport{Route: route, Kind: plainWord(p.Type.Value), Target: p.Target.Value, Order: int(p.Order.Value), Credits: amount(&p.Credits)}
		report.terms(plainWord(p.TargetKind.Value), prefixed("at level ", p.TargetLevel.Value), numbered("the target takes ", &p.TargetCredits, " credits"),
			numbered("", &p.Components, " parts in the set"), saying(&p.Terminal, "ends there", ""))
		for _, need := range p.Requires.Values {
			report.terms("needs " + need)
		}
		add(p.Place(), report)
	}
	texts := func(t *design.Texts, route Route, kind string) {
		for i, target := range t.Values {
			add(design.NodePlace(t.Nodes[i]), PathReport{Route: route, Kind: kind, Target: target})
		}
	}
	texts(&s.Siblings, RouteBeside, "sibling")
	texts(&s.Requires, RouteUp, "required next")
	texts(&s.Complements, RouteWith, "complements")
	for i := range r.design.Transfer.Receiving.Items {
		p := &r.design.Transfer.Receiving.Items[i]
		report := PathReport{
			Route: RouteReceiving, Kind: p.Kind.Value, Status: Clean(p.Status.Value), Credits: amount(&p.Credits),
			Target: listed(", ", p.Program.Value, p.Institution.Value),
		}
		report.terms(prefixed("as ", p.Course.Value), numbered("of ", &p.ProgramCredits, " credits of the program"), prefixed("on the basis of ", p.Basis.Value),
			prefixed("agreement: ", p.Agreement.Value), prefixed("assessed by ", p.AssessedBy.Value))
		if n := len(p.OutcomeMap.Items); n > 0 {
			report.terms(counted(n, "outcome") + " mapped")
		}
		add(p.Place(), report)
	}
	return all
}

// terms adds what says something.
func (p *PathReport) terms(terms ...string) {
	for _, t := range terms {
		if t != "" {
			p.Terms = append(p.Terms, t)
		}
	}
}

func amount(n *design.Number) *float64 {
	if !n.IsStated() {
		return nil
	}
	return &n.Value
}

func numbered(before string, n *design.Number, after string) string {
	if !n.IsStated() {
		return ""
	}
	return before + FormatNumber(n.Value) + after
}

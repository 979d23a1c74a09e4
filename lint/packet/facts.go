package packet

import (
	"cmp"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/alignment"
)

// Approval is one step of the timeline of approvals.
type Approval struct {
	// When is the date, or what stands in for it.
	When, Body, Kind, Status, Reference string
	// Pending is set for one that is not given yet.
	Pending bool
}

// approvals puts the approvals in time order; those that are not given come last.
func approvals(d *lint.DesignReport) []Approval {
	given := func(a *lint.ApprovalReport) bool {
		switch a.Status {
		case "planned", "pending", "not-sought":
			return false
		}
		return true
	}
	sorted := slices.Clone(d.Approvals)
	slices.SortStableFunc(sorted, func(x, y lint.ApprovalReport) int {
		switch gx, gy := given(&x), given(&y); {
		case gx && !gy:
			return -1
		case gy && !gx:
			return 1
		case (x.Date == "") != (y.Date == ""): // what has no date cannot be placed: after the others
			if x.Date == "" {
				return 1
			}
			return -1
		}
		return cmp.Compare(x.Date, y.Date)
	})
	var all []Approval
	for i := range sorted {
		a := &sorted[i]
		out := Approval{
			When: a.Date, Body: a.Body, Kind: strings.ReplaceAll(a.Kind, "-", " "), Status: strings.ReplaceAll(a.Status, "-", " "),
			Reference: a.Reference, Pending: !given(a),
		}
		if out.When == "" {
			out.When = "no date"
		}
		if out.Body == "" {
			out.Body = "a body that is not named"
		}
		if out.Status == "" {
			out.Status = "status not stated"
		}
		all = append(all, out)
	}
	return all
}

// Path is one way on from the design.
type Path struct {
	Route lint.Route `packet:"-"`
	// Head says where it leads in a word or two; Target is what it leads to.
	Head, Target string
	Terms        string
	// Agreed is set when the other side has agreed; Open when that is still to come.
	Agreed, Open bool
}

// RouteName says where a route leads.
func RouteName(r lint.Route) string {
	switch r {
	case lint.RouteUp:
		return "Leads up to"
	case lint.RouteBeside:
		return "Stands beside"
	case lint.RouteWith:
		return "Goes with"
	case lint.RouteWithin:
		return "Is part of"
	case lint.RouteReceiving:
		return "Is received by"
	}
	return string(r)
}

func paths(d *lint.DesignReport) []Path {
	var all []Path
	for _, route := range []lint.Route{lint.RouteUp, lint.RouteBeside, lint.RouteWith, lint.RouteWithin, lint.RouteReceiving} {
		var some []lint.PathReport
		for _, p := range d.Paths {
			if p.Route == route {
				some = append(some, p)
			}
		}
		slices.SortStableFunc(some, func(x, y lint.PathReport) int { return cmp.Compare(x.Order, y.Order) })
		for i := range some {
			all = append(all, pathOf(&some[i]))
		}
	}
	return all
}

func pathOf(p *lint.PathReport) Path {
	out := Path{Route: p.Route, Head: RouteName(p.Route), Target: p.Target}
	if out.Target == "" {
		out.Target = "a target that is not stated"
	}
	var terms []string
	if p.Kind != "" {
		terms = append(terms, p.Kind)
	}
	if p.Route == lint.RouteReceiving {
		switch p.Status {
		case "agreed", "guaranteed", "assessed":
			out.Agreed = true
		default:
			out.Open = true
		}
		if p.Status == "" {
			terms = append(terms, "status not stated")
		} else {
			terms = append(terms, p.Status)
		}
	}
	if p.Credits != nil {
		unit := " credits"
		if *p.Credits == 1 {
			unit = " credit"
		}
		terms = append(terms, lint.FormatNumber(*p.Credits)+unit)
	}
	out.Terms = strings.Join(append(terms, p.Terms...), "; ")
	return out
}

// Matrix is which assessment tests which outcome.
type Matrix struct {
	Outcomes    []MatrixRow
	Assessments []MatrixColumn
	// Gaps are what it leaves open, in sentences.
	Gaps []string
}

// MatrixRow is an outcome with a cell for each assessment.
type MatrixRow struct {
	Name, Statement string
	Cells           []MatrixCell
	// Rests says what is weak about it; empty where nothing is.
	Rests string
}

// MatrixCell is how an assessment tests an outcome.
type MatrixCell struct {
	Word string
	// Tests is set when it tests it at all, Firm when every learner must do it.
	Tests, Firm bool
}

// MatrixColumn is an assessment.
type MatrixColumn struct{ Name, Text string }

var cellWords = map[alignment.Cell]string{
	alignment.MustPass: "must be passed", alignment.Required: "required", alignment.Counts: "counts",
	alignment.Optional: "optional", alignment.Unstated: "not said", alignment.None: "no",
}

func matrix(a *lint.AlignmentReport) *Matrix {
	if a == nil {
		return nil
	}
	m := &Matrix{}
	for j := range a.Assessments {
		s := &a.Assessments[j]
		var parts []string
		for _, text := range []string{s.Title, strings.ReplaceAll(s.Type, "-", " ")} {
			if text != "" && text != s.Name {
				parts = append(parts, text)
			}
		}
		if s.Weight != nil {
			parts = append(parts, lint.FormatNumber(*s.Weight)+" percent")
		}
		m.Assessments = append(m.Assessments, MatrixColumn{Name: s.Name, Text: strings.Join(parts, ", ")})
	}
	for i := range a.Outcomes {
		row := MatrixRow{Name: a.Outcomes[i].Name, Statement: a.Outcomes[i].Statement}
		for _, c := range a.Cells[i] {
			row.Cells = append(row.Cells, MatrixCell{
				Word: cellWords[c], Tests: c != alignment.None,
				Firm: c == alignment.MustPass || c == alignment.Required,
			})
		}
		switch a.Outcomes[i].Rests {
		case alignment.Nothing:
			row.Rests = "not tested"
		case alignment.Attendance:
			row.Rests = "attendance only"
		case alignment.Unread:
			row.Rests = "cannot be read"
		case alignment.Rest(alignment.Optional):
			row.Rests = "optional only"
		}
		m.Outcomes = append(m.Outcomes, row)
	}
	for _, g := range a.Gaps {
		m.Gaps = append(m.Gaps, g.Text)
	}
	return m
}

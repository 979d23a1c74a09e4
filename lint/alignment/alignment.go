// Package alignment lays the outcomes of a design against its assessments. In comes a
// decoded design; out comes the matrix of what tests what, and what is left open.
// Constructive alignment (Biggs) asks that every outcome is tested by something that
// learners must do, and that every assessment tests a listed outcome.
package alignment

import (
	"strconv"

	"github.com/credlint/credlint/lint/design"
)

// Cell says how an assessment bears on an outcome.
type Cell string

// The cells, weakest first. None is an assessment that does not test the outcome.
// Optional is one that learners need not do; Unstated one of which the design does not
// say whether they must; Counts one that is summative without a word on whether it is
// required; Required one that every learner must do; MustPass one that must be passed.
const (
	None     Cell = "none"
	Optional Cell = "optional"
	Unstated Cell = "unstated"
	Counts   Cell = "counts"
	Required Cell = "required"
	MustPass Cell = "must-pass"
)

var strength = map[Cell]int{None: 0, Optional: 1, Unstated: 2, Counts: 3, Required: 4, MustPass: 5}

// Rest says what an outcome rests on: the strongest of its cells, or one of the three
// below.
type Rest string

// The rests that are no cell. Attendance is an outcome that only being there is to
// show; Unread one of which nobody can say, because the outcomes of an assessment are
// written in a way that cannot be read.
const (
	Nothing    Rest = "nothing"
	Attendance Rest = "attendance"
	Unread     Rest = "unread"
)

// Matrix is the outcomes of a design by its assessments.
type Matrix struct {
	Outcomes    []Outcome
	Assessments []Assessment
	// Cells has a row for each outcome, with a cell for each assessment.
	Cells [][]Cell
	// Gaps are what is open, outcomes first, then assessments, each in file order.
	Gaps []Gap
}

// Outcome is a row of the matrix.
type Outcome struct {
	// Name is the outcome's id, else its number: "outcome 3".
	Name string
	// Rests says what the outcome rests on.
	Rests Rest
	Fact  *design.Outcome
}

// Assessment is a column of the matrix.
type Assessment struct {
	// Name is the assessment's id, else its title, else its number.
	Name string
	// Tests counts the listed outcomes that it tests.
	Tests int
	Fact  *design.Assessment
}

// Kind is the sort of a gap.
type Kind string

// The gaps.
const (
	Untested       Kind = "untested-outcome"
	OptionalOnly   Kind = "optional-outcome"
	AttendanceOnly Kind = "attendance-outcome"
	Aimless        Kind = "aimless-assessment"
	Unknown        Kind = "unknown-outcome"
	Twice          Kind = "repeated-id"
)

// Gap is one thing that the matrix leaves open.
type Gap struct {
	Kind Kind
	// Outcome is the position in Outcomes, Assessment that in Assessments; -1 for none.
	Outcome, Assessment int
	// ID is the id as written, for a reference to an outcome that is not listed and for
	// an id that two outcomes have.
	ID string
	At design.Place
}

// Of lays the outcomes of a design against its assessments.
func Of(d *design.Design) *Matrix {
	m := &Matrix{}
	rows := map[string]int{}
	for i := range d.Outcomes.Items {
		o := &d.Outcomes.Items[i]
		m.Outcomes = append(m.Outcomes, Outcome{Name: OutcomeName(d, i), Fact: o})
		if _, ok := rows[o.ID.Value]; !ok && o.ID.IsStated() {
			rows[o.ID.Value] = i
		}
	}
	n := len(d.Assessments.Items)
	cells := make([]Cell, n*len(m.Outcomes))
	for i := range cells {
		cells[i] = None
	}
	m.Cells = make([][]Cell, len(m.Outcomes))
	for i := range m.Cells {
		m.Cells[i] = cells[i*n : (i+1)*n : (i+1)*n]
	}
	unread := d.Assessments.State == design.Unreadable
	var gaps []Gap
	for j := range d.Assessments.Items {
		a := &d.Assessments.Items[j]
		col := Assessment{Name: AssessmentName(d, j), Fact: a}
		for k, id := range a.Outcomes.Values {
			i, ok := rows[id]
			if !ok {
				gaps = append(gaps, Gap{Kind: Unknown, Outcome: -1, Assessment: j, ID: id, At: design.NodePlace(a.Outcomes.Nodes[k])})
				continue
			}
			if m.Cells[i][j] == None {
				col.Tests++
			}
			m.Cells[i][j] = Bears(a)
		}
		switch {
		case a.Outcomes.State == design.Unreadable:
			unread = true
		case col.Tests == 0 && a.Outcomes.State != design.NotApplicable:
			gaps = append(gaps, Gap{Kind: Aimless, Outcome: -1, Assessment: j, At: a.Outcomes.Place()})
		}
		m.Assessments = append(m.Assessments, col)
	}
	for i := range m.Outcomes {
		m.rest(i, unread)
		id := &m.Outcomes[i].Fact.ID
		if first := rows[id.Value]; id.IsStated() && first != i {
			m.Gaps = append(m.Gaps, Gap{Kind: Twice, Outcome: i, Assessment: -1, ID: id.Value, At: id.Place()})
		}
	}
	m.Gaps = append(m.Gaps, gaps...)
	return m
}

// rest decides what an outcome rests on.
func (m *Matrix) rest(i int, unread bool) {
	o := &m.Outcomes[i]
	best, shown := None, false
	for j, c := range m.Cells[i] {
		if strength[c] > strength[best] {
			best = c
		}
		shown = shown || c != None && m.Assessments[j].Fact.Type.Value != "attendance"
	}
	gap := func(k Kind) {
		m.Gaps = append(m.Gaps, Gap{Kind: k, Outcome: i, Assessment: -1, At: o.Fact.ID.Place()})
	}
	switch {
	case unread && best != Required && best != MustPass:
		o.Rests = Unread
	case best == None:
		o.Rests = Nothing
		gap(Untested)
	case !shown:
		o.Rests = Attendance
		gap(AttendanceOnly)
	default:
		o.Rests = Rest(best)
		if best == Optional {
			gap(OptionalOnly)
		}
	}
}

// Bears says how an assessment bears on each outcome that it tests.
func Bears(a *design.Assessment) Cell {
	switch {
	case a.MustPass.Yes():
		return MustPass
	case a.Required.Yes():
		return Required
	case a.Required.No():
		return Optional
	case a.Summative.Yes():
		return Counts
	}
	return Unstated
}

// OutcomeName calls the outcome at position i by its id, else by its number.
func OutcomeName(d *design.Design, i int) string {
	if o := &d.Outcomes.Items[i]; o.ID.IsStated() {
		return o.ID.Value
	}
	return "outcome " + strconv.Itoa(i+1)
}

// AssessmentName calls the assessment at position j by its id, its title or its number.
func AssessmentName(d *design.Design, j int) string {
	switch a := &d.Assessments.Items[j]; {
	case a.ID.IsStated():
		return a.ID.Value
	case a.Title.IsStated():
		return a.Title.Value
	}
	return "assessment " + strconv.Itoa(j+1)
}

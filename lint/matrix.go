package lint

import (
	"github.com/credlint/credlint/lint/alignment"
	"github.com/credlint/credlint/lint/design"
)

// AlignmentReport is the matrix of a design's outcomes by its assessments, with what it
// leaves open. All text in it is cleaned.
type AlignmentReport struct {
	// Outcomes are the rows and Assessments the columns, in file order.
	Outcomes    []AlignedOutcome    `json:"outcomes"`
	Assessments []AlignedAssessment `json:"assessments"`
	// Cells has a row for each outcome, with a cell for each assessment.
	Cells [][]alignment.Cell `json:"cells"`
	// Gaps are what is open: outcomes first, then assessments, each in file order.
	Gaps []AlignmentGap `json:"gaps"`
}

// AlignedOutcome is a row of the matrix.
type AlignedOutcome struct {
	// Name is the outcome's id, else its number ("outcome 3").
	Name      string `json:"name"`
	Statement string `json:"statement,omitempty"`
	// Kind is knowledge, skill, attribute or competency; empty when not stated.
	Kind    string `json:"kind,omitempty"`
	Pointer string `json:"pointer"`
	Line    int    `json:"line"`
	// Rests says what the outcome rests on: its strongest cell, or nothing, attendance,
	// or unread.
	Rests alignment.Rest `json:"rests"`
	// Reading is what its verbs ask; nil when it has no statement.
	Reading *ReadingReport `json:"reading,omitempty"`
}

// AlignedAssessment is a column of the matrix.
type AlignedAssessment struct {
	// Name is the assessment's id, else its title, else its number ("assessment 2").
	Name  string `json:"name"`
	Title string `json:"title,omitempty"`
	Type  string `json:"type,omitempty"`
	// Weight is the share of the final result in percent; nil when not stated.
	Weight *float64 `json:"weight,omitempty"`
	// Required, MustPass and Summative are nil when not stated.
	Required  *bool `json:"required,omitempty"`
	MustPass  *bool `json:"must_pass,omitempty"`
	Summative *bool `json:"summative,omitempty"`
	// Tests counts the listed outcomes that it tests.
	Tests   int    `json:"tests"`
	Pointer string `json:"pointer"`
	Line    int    `json:"line"`
}

// AlignmentGap is one thing that the matrix leaves open.
type AlignmentGap struct {
	Kind alignment.Kind `json:"kind"`
	// Outcome and Assessment are the names of the row and the column; empty for none.
	Outcome    string `json:"outcome,omitempty"`
	Assessment string `json:"assessment,omitempty"`
	// Text says it in a sentence.
	Text    string `json:"text"`
	Pointer string `json:"pointer"`
	Line    int    `json:"line"`
}

// align reports the matrix of a design; nil when it has neither outcomes nor assessments.
func (r *run) align() *AlignmentReport {
	m := alignment.Of(r.design)
	if len(m.Outcomes) == 0 && len(m.Assessments) == 0 {
		return nil
	}
	a := &AlignmentReport{
		Outcomes: make([]AlignedOutcome, len(m.Outcomes)), Assessments: make([]AlignedAssessment, len(m.Assessments)),
		Cells: m.Cells, Gaps: make([]AlignmentGap, len(m.Gaps)),
	}
	readings := r.pass.Outcomes()
	for i, o := range m.Outcomes {
		at := o.Fact.Place()
		line, _, _, _ := r.place(at.Span)
		a.Outcomes[i] = AlignedOutcome{
			Name: Clean(o.Name), Statement: Clean(o.Fact.Statement.Value), Kind: o.Fact.Kind.Value,
			Pointer: at.Pointer, Line: line, Rests: o.Rests,
		}
		if o.Fact.Statement.IsStated() {
			a.Outcomes[i].Reading = readingReport(&readings[i])
		}
	}
	for j, s := range m.Assessments {
		at := s.Fact.Place()
		line, _, _, _ := r.place(at.Span)
		a.Assessments[j] = AlignedAssessment{
			Name: Clean(s.Name), Title: Clean(s.Fact.Title.Value), Type: s.Fact.Type.Value,
			Required: truth(&s.Fact.Required), MustPass: truth(&s.Fact.MustPass), Summative: truth(&s.Fact.Summative),
			Tests: s.Tests, Pointer: at.Pointer, Line: line,
		}
		if w := s.Fact.Weight; w.IsStated() {
			a.Assessments[j].Weight = &w.Value
		}
	}
	for i, g := range m.Gaps {
		line, _, _, _ := r.place(g.At.Span)
		gap := AlignmentGap{Kind: g.Kind, Pointer: g.At.Pointer, Line: line}
		if g.Outcome >= 0 {
			gap.Outcome = a.Outcomes[g.Outcome].Name
		}
		if g.Assessment >= 0 {
			gap.Assessment = a.Assessments[g.Assessment].Name
		}
		gap.Text = gapText(&gap, g.ID)
		a.Gaps[i] = gap
	}
	return a
}

func truth(b *design.Bool) *bool {
	if !b.IsStated() {
		return nil
	}
	return &b.Value
}

func gapText(g *AlignmentGap, id string) string {
	switch g.Kind {
	case alignment.Untested:
		return "No assessment tests " + g.Outcome + "."
	case alignment.OptionalOnly:
		return "Only what learners need not do tests " + g.Outcome + "."
	case alignment.AttendanceOnly:
		return "Only attendance is to show " + g.Outcome + "."
	case alignment.Aimless:
		return g.Assessment + " tests no listed outcome."
	case alignment.Unknown:
		return g.Assessment + " tests " + Quote(id) + ", which is not listed."
	case alignment.Twice:
		return "Two outcomes have the id " + Quote(id) + "."
	}
	return string(g.Kind)
}

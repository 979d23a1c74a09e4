// Package packet arranges a report as a committee reads it. In comes a report; out comes
// a Packet: every text of the review packet in its order. The printers of HTML, Markdown
// and plain text print all of it and add nothing, so that the three say the same.
//
// A field with the tag packet:"-" is for layout only; every other text must be printed.
package packet

import (
	"fmt"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// The headings of a design's sections, in the order they are printed.
const (
	GlanceHead     = "At a glance"
	ReadinessHead  = "Readiness, framework by framework"
	ConflictsHead  = "Where frameworks differ"
	QuestionsHead  = "Questions for the committee"
	ChangesHead    = "What to write or change"
	ApprovalsHead  = "Approvals"
	MatrixHead     = "Outcomes and their assessment"
	PathsHead      = "Stacking and transfer"
	ExceptionsHead = "Exceptions, and what does not apply"
	ReviewsHead    = "Judgements on record"
	UncheckedHead  = "What was not checked"
	ClausesHead    = "Clause by clause"
)

// What a section says when it has nothing to list. A reader who finds silence there could
// not tell it from an oversight.
const (
	NoQuestions  = "No question is open."
	NoChanges    = "Nothing was found to correct, and nothing that is asked for is missing."
	NoApprovals  = "The design records no approvals."
	NoMatrix     = "The design states no outcomes and no assessments."
	NoPaths      = "The design states no pathway and no receiving program."
	NoExceptions = "No exception is recorded, and nothing is said not to apply."
	NoReviews    = "No judgement is recorded yet."
	NoUnchecked  = "Everything that is asked of this design could be checked."
)

// Decisions are what a committee can decide on a question; DecisionLines what it writes
// beside it.
var (
	Decisions     = [...]string{"met", "not met", "defer"}
	DecisionLines = [...]string{"Name", "Date"}
)

// Packet is the review packet of a report.
type Packet struct {
	Title string
	// Made says when and by what the packet was made, Caution what it is not.
	Made, Caution string
	// Overview is nil for a single design.
	Overview *Overview
	Designs  []Design
	// Notices are what could not be done, and what to know of the run.
	Notices []string
	// Frameworks says what the designs were held against.
	Frameworks []Framework
	// Words explains the verdicts.
	Words []Word
}

// Framework is a framework that a design was held against.
type Framework struct{ ID, Title, Text string }

// Word is a verdict with its meaning.
type Word struct {
	Verdict framework.Verdict `packet:"-"`
	// Name is how the packet writes it, Text what it means, Counts how it counts.
	Name, Text, Counts string
}

// Line is a name with what is said under it.
type Line struct {
	Name, Text string
	// Open is set where the design states nothing.
	Open bool
}

// Figure is a number that a reader looks for first.
type Figure struct {
	Number int
	Text   string
	// Grave is set for what stands in the way.
	Grave bool
}

// Design is one design of the packet.
type Design struct {
	// Anchor names the design's place in a page.
	Anchor  string `packet:"-"`
	Title   string
	Path    string
	Summary string
	Figures []Figure
	Glance  []Line
	// Standings are its frameworks, without guides.
	Standings  []Standing
	Conflicts  []Conflict
	Questions  []Question
	Changes    []Changes
	Hidden     string
	Approvals  []Approval
	Matrix     *Matrix
	Paths      []Path
	Exceptions []Exception
	Waived     []Line
	Reviews    []Review
	Unchecked  []Line
	Groups     []Group
}

// Conflict is a topic on which two frameworks differ.
type Conflict struct{ Topic, Clauses, Text, Advice string }

// Exception is a recorded departure.
type Exception struct{ Clause, Requires, Reason, Authority, Expires string }

// Review is a person's judgement on record.
type Review struct {
	Clause, Requires, Judgement, By, Answer, Note string
	// Stale says why it no longer decides, or why that is not known; else empty.
	Stale string
}

// New arranges a report.
func New(r *lint.Report) *Packet {
	p := &Packet{
		Title:   "Review packet",
		Made:    "Made on " + r.Today + " by credlint " + r.Tool + ".",
		Caution: "It says what a design states and does not state. Whether that is true and good enough is for people to judge; nothing here certifies.",
		Words:   Words(),
	}
	infos := map[string]*lint.FrameworkInfo{}
	for i := range r.Frameworks {
		f := &r.Frameworks[i]
		infos[f.ID] = f
		p.Frameworks = append(p.Frameworks, Framework{ID: f.ID, Title: f.Title, Text: about(f)})
	}
	for i := range r.Designs {
		p.Designs = append(p.Designs, designOf(&r.Designs[i], infos, fmt.Sprintf("design-%d", i+1), r.Notices))
	}
	for _, n := range r.Notices {
		p.Notices = append(p.Notices, noticeText(n))
	}
	if len(p.Designs) > 1 {
		p.Overview = overview(r, p.Designs)
		p.Title = fmt.Sprintf("Review packet: %d designs", len(p.Designs))
	}
	return p
}

func about(f *lint.FrameworkInfo) string {
	text := f.Issuer + ", " + f.Edition + "."
	if replaced := f.Replaced(); replaced != "" {
		text += " It is " + replaced + "."
	}
	return strings.Join(strings.Fields(text+" "+f.About), " ")
}

func noticeText(n lint.Notice) string {
	at := n.Path
	if n.Line > 0 {
		at += fmt.Sprintf(", line %d", n.Line)
	}
	if at != "" {
		at += ": "
	}
	return at + n.Text
}

func designOf(d *lint.DesignReport, infos map[string]*lint.FrameworkInfo, anchor string, notices []lint.Notice) Design {
	b := &builder{report: d, infos: infos}
	out := Design{
		Anchor: anchor, Title: d.Title, Path: d.Path, Summary: d.Summary,
		Glance: glance(d), Approvals: approvals(d), Matrix: matrix(d.Alignment), Paths: paths(d),
	}
	for i := range d.Frameworks {
		if f := &d.Frameworks[i]; b.info(f.ID).Kind != framework.Guide {
			out.Standings = append(out.Standings, b.standing(f))
		}
	}
	out.Questions = b.questions()
	out.Changes = b.changes()
	if d.Hidden > 0 {
		out.Hidden = counted(d.Hidden, "known finding is", "known findings are") + " in the baseline and not shown."
	}
	out.Exceptions, out.Reviews, out.Unchecked = b.recorded()
	for _, n := range notices {
		if n.Path == d.Path {
			out.Unchecked = append(out.Unchecked, Line{Name: "The run", Text: n.Text})
		}
	}
	for _, w := range d.Waived {
		name := w.Fact
		if w.Title != "" {
			name = w.Title + " (" + w.Fact + ")"
		}
		reason := w.Reason
		if reason == "" {
			reason = "No reason is given, so it counts as not stated."
		}
		out.Waived = append(out.Waived, Line{Name: name, Text: reason, Open: w.Reason == ""})
	}
	for _, c := range d.Conflicts {
		out.Conflicts = append(out.Conflicts, Conflict{Topic: c.Topic, Clauses: strings.Join(c.Clauses, " and "), Text: c.Text, Advice: c.Advice})
	}
	out.Groups = b.groups()
	out.Figures = figures(d, &out)
	return out
}

// glance takes the report's lines, and says in words what is not stated.
func glance(d *lint.DesignReport) []Line {
	var lines []Line
	for _, g := range d.Glance {
		line := Line{Name: g.Name, Text: g.Value}
		if g.Value == "" {
			line.Text, line.Open = map[string]string{
				"not applicable": "Does not apply: " + g.Reason, "unreadable": "Written in a way that cannot be read",
			}[g.State], g.State != "not applicable"
			if line.Text == "" {
				line.Text = "Not stated"
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// figures are what a reader looks for first: what to change, what to judge, what is due.
func figures(d *lint.DesignReport, out *Design) []Figure {
	var s lint.Summary
	s.Add(d)
	answered := 0
	for _, q := range out.Questions {
		if q.Answer != "" {
			answered++
		}
	}
	pending := 0
	for _, a := range out.Approvals {
		if a.Pending {
			pending++
		}
	}
	figures := []Figure{{s.Errors, plural(s.Errors, "error", "errors") + " to correct", s.Errors > 0}, {s.Warnings, plural(s.Warnings, "warning", "warnings"), false}}
	if s.Notes > 0 {
		figures = append(figures, Figure{s.Notes, plural(s.Notes, "note", "notes"), false})
	}
	questions := plural(len(out.Questions), "question", "questions") + " for the committee"
	if answered > 0 {
		questions += fmt.Sprintf(", %d with an answer", answered)
	}
	figures = append(figures, Figure{len(out.Questions), questions, false})
	if pending > 0 {
		figures = append(figures, Figure{pending, plural(pending, "approval", "approvals") + " not yet given", false})
	}
	if n := len(out.Exceptions); n > 0 {
		figures = append(figures, Figure{n, plural(n, "exception", "exceptions") + " on record", false})
	}
	if n := len(out.Unchecked); n > 0 {
		figures = append(figures, Figure{n, plural(n, "thing", "things") + " not checked", true})
	}
	return figures
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

func counted(n int, one, many string) string { return fmt.Sprintf("%d %s", n, plural(n, one, many)) }

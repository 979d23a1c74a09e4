package format

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/fatih/color"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/alignment"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/outcomes"
)

// The matrix has room for eight assessments side by side; more go into further blocks.
const (
	labelWidth = 14 // of an outcome's name
	cellWidth  = 6  // at least
	perBlock   = 8
)

var cellMarks = map[alignment.Cell]string{
	alignment.MustPass: "P", alignment.Required: "R", alignment.Counts: "c",
	alignment.Optional: "o", alignment.Unstated: "?", alignment.None: ".",
}

var weakRests = map[alignment.Rest]string{
	alignment.Nothing: "not tested", alignment.Attendance: "attendance only",
	alignment.Unread: "cannot be read", alignment.Rest(alignment.Optional): "optional only",
}

// Outcomes prints what one design's outcomes are, which assessment tests which, and what
// was found, in short.
func (p *Text) Outcomes(w io.Writer, d *lint.DesignReport) error {
	var b strings.Builder
	about := d.Title
	if d.Status != "" {
		about += ", " + d.Status
	}
	b.WriteString(p.paint(cut(lint.Clean(d.Path), width), color.Underline) + "\n" + wrap(about, "  ") + "\n")
	if a := d.Alignment; a == nil {
		b.WriteString("The design states no outcomes and no assessments.\n\n")
	} else {
		p.outcomeList(&b, a)
		p.matrix(&b, a)
	}
	if len(d.Findings) > 0 {
		b.WriteString(p.paint("To change", color.Bold) + "\n\n")
	}
	for _, s := range []framework.Severity{framework.Error, framework.Warning, framework.Note} {
		for i := range d.Findings {
			if f := &d.Findings[i]; f.Severity == s {
				p.brief(&b, f)
			}
		}
	}
	if len(d.Findings) > 0 {
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// OutcomesSummary is the closing line.
func OutcomesSummary(s lint.Summary) string {
	line := count(s.Designs, "design", "designs") + ": " + count(s.Errors, "error", "errors") + ", " +
		count(s.Warnings, "warning", "warnings") + ", " + count(s.Notes, "note", "notes") + " on outcomes and their assessment."
	if s.Failures > 0 {
		line += " " + count(s.Failures, "thing", "things") + " could not be checked; see above."
	}
	return wrap(line, "")
}

func (p *Text) outcomeList(b *strings.Builder, a *lint.AlignmentReport) {
	if len(a.Outcomes) == 0 {
		b.WriteString("The design states no outcomes.\n\n")
		return
	}
	b.WriteString(p.paint("Outcomes", color.Bold) + "\n\n")
	for _, o := range a.Outcomes {
		statement := o.Statement
		if statement == "" {
			statement = "No statement."
		}
		name := cut(o.Name, labelWidth)
		first := "  " + pad(name, labelWidth) + "  "
		indent := strings.Repeat(" ", labelWidth+4)
		wrapTo(b, first, indent, statement)
		if o.Reading != nil {
			b.WriteString(wrap(read(o.Reading), indent))
		}
	}
	b.WriteByte('\n')
}

// read says which level an outcome's verbs show, with the lists behind each, or why none.
func read(r *lint.ReadingReport) string {
	if r.Silent != "" {
		return "No level: " + r.Silent + "."
	}
	level := "Level " + r.Low
	if r.High != r.Low {
		level += " to " + r.High
	}
	var parts []string
	for _, v := range r.Verbs {
		switch {
		case v.Level == "":
			parts = append(parts, "\""+v.Word+"\" on no list")
		case v.Lists == 0:
			parts = append(parts, "\""+v.Word+"\" "+outcomes.RuleWords(v.Rule))
		default:
			shown := " "
			switch {
			case v.Rule == outcomes.RulePreferUnderstand:
				shown = " remember or understand "
			case r.High != r.Low:
				shown = " " + v.Level + " "
			}
			parts = append(parts, fmt.Sprintf("\"%s\"%sby %d of %s", v.Word, shown, v.Agree, count(v.Lists, "list", "lists")))
		}
	}
	return level + ": " + strings.Join(parts, ", ") + "."
}

// matrix prints which assessment tests which outcome, the assessments beneath.
func (p *Text) matrix(b *strings.Builder, a *lint.AlignmentReport) {
	if len(a.Assessments) == 0 {
		b.WriteString("The design states no assessments.\n\n")
		return
	}
	heads, column := heads(a)
	for from := 0; from < len(heads) && len(a.Outcomes) > 0; from += perBlock {
		block(b, a, heads, column, from, min(from+perBlock, len(heads)))
	}
	if len(a.Outcomes) > 0 {
		b.WriteString("  P must be passed, R required, c counts, o optional, ? not said, . not tested\n\n")
	}
	b.WriteString(p.paint("Assessments", color.Bold) + "\n\n")
	for j := range a.Assessments {
		wrapTo(b, "  "+pad(heads[j], labelWidth)+"  ", strings.Repeat(" ", labelWidth+4), about(&a.Assessments[j], heads[j]))
	}
	b.WriteByte('\n')
}

// heads are the names above the columns, and how wide a column is: the assessments' own
// names where they fit, else numbers.
func heads(a *lint.AlignmentReport) (names []string, column int) {
	column = cellWidth
	names = make([]string, len(a.Assessments))
	for j := range a.Assessments {
		names[j] = a.Assessments[j].Name
		column = max(column, utf8.RuneCountInString(names[j])+2)
	}
	if column*min(len(names), perBlock) <= cellWidth*perBlock {
		return names, column
	}
	for j := range names {
		names[j] = itoa(j + 1)
	}
	return names, cellWidth
}

func block(b *strings.Builder, a *lint.AlignmentReport, heads []string, column, from, to int) {
	line := func(label string, cell func(j int) string, end string) {
		row := "  " + pad(label, labelWidth)
		for j := from; j < to; j++ {
			row += strings.Repeat(" ", max(column-utf8.RuneCountInString(cell(j)), 1)) + cell(j)
		}
		b.WriteString(strings.TrimRight(row+"  "+end, " ") + "\n")
	}
	line("", func(j int) string { return heads[j] }, "")
	for i := range a.Outcomes {
		line(cut(a.Outcomes[i].Name, labelWidth), func(j int) string { return cellMarks[a.Cells[i][j]] }, weakRests[a.Outcomes[i].Rests])
	}
	line("weight", func(j int) string {
		if w := a.Assessments[j].Weight; w != nil {
			return lint.FormatNumber(*w)
		}
		return "-"
	}, "percent")
	b.WriteByte('\n')
}

// about says what an assessment is, beside the name that the matrix gives it.
func about(s *lint.AlignedAssessment, head string) string {
	var parts []string
	add := func(text string) {
		if text != "" && text != head {
			parts = append(parts, text)
		}
	}
	add(s.Name)
	if s.Title != s.Name {
		add(s.Title)
	}
	add(strings.ReplaceAll(s.Type, "-", " "))
	if s.Weight != nil {
		add(lint.FormatNumber(*s.Weight) + " percent")
	}
	yes := func(b *bool) bool { return b != nil && *b }
	switch {
	case yes(s.MustPass):
		add("must be passed")
	case yes(s.Required):
		add("required")
	case s.Required != nil:
		add("optional")
	case yes(s.Summative):
		add("counts towards the award")
	default:
		add("not said whether it is required")
	}
	if s.Tests == 0 {
		add("tests no listed outcome")
	}
	return strings.Join(parts, ", ")
}

func pad(text string, n int) string { return fmt.Sprintf("%-*s", n, text) }

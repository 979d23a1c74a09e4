// Package format holds the printers of reports. In comes a report and nothing else;
// out goes text on a writer. Each printer has a file of its own.
package format

import (
	"fmt"
	"io"
	"path"
	"strconv"
	"strings"

	"github.com/fatih/color"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Text prints reports for people, at 80 columns.
type Text struct {
	// Color is whether severities and places are coloured.
	Color bool
	// ExplainScore prints the arithmetic of every score.
	ExplainScore bool
	// Questions prints every question for people, not only the first ones.
	Questions bool
	// Hidden prints the findings that a baseline hides.
	Hidden bool

	last int // bytes of the longest design so far, to ask for memory once
	kept map[printed]string
}

// fullFindings is the number of findings up to which warnings are printed in full; a
// first draft has more, and shows them in two lines each.
const fullFindings = 15

func (p *Text) paint(text string, attributes ...color.Attribute) string {
	if !p.Color {
		return text
	}
	c := color.New(attributes...)
	c.EnableColor()
	return c.Sprint(text)
}

func (p *Text) severity(s framework.Severity) string {
	switch s {
	case framework.Error:
		return p.paint("error", color.FgRed, color.Bold)
	case framework.Warning:
		return p.paint("warning", color.FgYellow, color.Bold)
	}
	return p.paint("note", color.FgCyan, color.Bold)
}

// Design prints one design. The infos describe the frameworks it was held against.
func (p *Text) Design(w io.Writer, d *lint.DesignReport, infos []lint.FrameworkInfo) error {
	if d.Comparison != nil {
		return p.comparison(w, d)
	}
	var b strings.Builder
	b.Grow(p.last)
	defer func() { p.last = max(p.last, b.Len()) }()
	about := d.Title
	if d.Status != "" {
		about += ", " + d.Status
	}
	b.WriteString(p.paint(cut(opening(lint.Clean(d.Path)), width), color.Underline) + "\n" + wrap(about, "  ") + "\n")
	crowded := len(d.Findings) > fullFindings
	var absent []*lint.Finding
	for _, g := range []struct {
		severity framework.Severity
		title    string
	}{{framework.Error, "Change first"}, {framework.Warning, "Then look at"}, {framework.Note, "Also worth a look"}} {
		var in []*lint.Finding
		for i := range d.Findings {
			f := &d.Findings[i]
			switch {
			case f.Severity != g.severity:
			case crowded && f.Missing:
				absent = append(absent, f)
			default:
				in = append(in, f)
			}
		}
		if len(in) == 0 {
			continue
		}
		b.WriteString(p.paint(fmt.Sprintf("%s: %s", g.title, count(len(in), string(g.severity), string(g.severity)+"s")), color.Bold) + "\n\n")
		for _, f := range in {
			if g.severity == framework.Error || !crowded {
				p.finding(&b, f)
			} else {
				p.brief(&b, f)
			}
		}
		if g.severity != framework.Error && crowded {
			b.WriteByte('\n')
		}
	}
	p.absent(&b, absent)
	if d.Hidden > 0 {
		p.hidden(&b, d)
	}
	p.scoreboard(&b, d, infos)
	p.judged(&b, d)
	p.exceptions(&b, d, infos)
	p.questions(&b, d, infos)
	_, err := io.WriteString(w, b.String())
	return err
}

func (p *Text) finding(b *strings.Builder, f *lint.Finding) {
	place := itoa(f.Line) + ":" + itoa(f.Column)
	if f.Path != "" {
		place = cut(lint.Clean(path.Base(f.Path)), 50) + " " + place
	}
	line := ends(string(f.Severity)+"  "+f.Check, place)
	b.WriteString(p.severity(f.Severity) + strings.TrimPrefix(line, string(f.Severity)) + "\n")
	if f.Excerpt != "" && !(f.Missing && f.Line == 1) { // what has no table yet has no line to show
		excerpt(b, f.Line, f.Excerpt, f.ExcerptColumn, f.Column, f.EndLine, f.EndColumn)
	}
	p.paragraph(b, "  ", "  ", f.What, "")
	p.paragraph(b, "  ", "  ", f.Why, f.Rule)
	p.paragraph(b, "  ", "  ", f.Fix, "")
	for _, r := range f.Related {
		b.WriteString(wrap(fmt.Sprintf("See %d:%d: %s", r.Line, r.Column, r.Text), "  "))
	}
	b.WriteByte('\n')
}

func (p *Text) brief(b *strings.Builder, f *lint.Finding) {
	text := f.What
	if len(f.Clauses) > 0 {
		text += " (" + strings.Join(f.Clauses, ", ") + ")"
	}
	if f.Path != "" {
		text = lint.Clean(path.Base(f.Path)) + ": " + text
	}
	wrapTo(b, fmt.Sprintf("%-8s", itoa(f.Line)+":"+itoa(f.Column)), "        ", text)
	p.paragraph(b, "          ", "          ", f.Fix, "")
}

// excerpt prints the source line, or the part of it that begins at a column, with the
// span marked under it, and cuts a long line around the span.
func excerpt(b *strings.Builder, number int, text string, begins, column, endLine, endColumn int) {
	runes := []rune(text)
	begins = max(begins, 1)
	from, to := column-begins, endColumn-begins
	if endLine > number || to > len(runes) {
		to = len(runes)
	}
	from = min(max(from, 0), len(runes))
	to = max(to, from+1)
	head := fmt.Sprintf("%6d | ", number)
	room := width - len(head)
	start := 0
	if to > room && from > 20 {
		start = from - 20
	}
	stop := min(len(runes), start+room)
	for stop > from+1 && columns(string(runes[start:stop])) > room {
		stop--
	}
	b.WriteString(head + strings.TrimRight(string(runes[start:stop]), " ") + "\n")
	marks := 1
	if end := min(to, stop); end > from {
		marks = min(max(columns(string(runes[from:end])), 1), room)
	}
	before := columns(string(runes[start:min(from, stop)]))
	b.WriteString(strings.Repeat(" ", len(head)-2) + "| " + strings.Repeat(" ", before) + strings.Repeat("^", marks) + "\n")
}

// hidden says what a baseline hides.
func (p *Text) hidden(b *strings.Builder, d *lint.DesignReport) {
	if !p.Hidden {
		b.WriteString(wrap(count(d.Hidden, "finding is", "findings are")+" in the baseline and not shown.", "") + "\n")
		return
	}
	b.WriteString(p.paint("In the baseline: "+count(d.Hidden, "finding", "findings"), color.Bold) + "\n\n")
	for i := range d.Suppressed {
		if f := &d.Suppressed[i]; f.Suppression != nil && f.Suppression.Kind == "baseline" {
			p.brief(b, f)
		}
	}
	b.WriteByte('\n')
}

// Notice prints what a reader should know of the run.
func (p *Text) Notice(w io.Writer, n lint.Notice) error {
	var b strings.Builder
	place := lint.Clean(n.Path)
	if n.Line > 0 {
		place += fmt.Sprintf(":%d:%d", n.Line, n.Column)
	}
	if place != "" {
		place += ": "
	}
	b.WriteString(opening(place+lint.Clean(n.Text)) + "\n")
	if n.Excerpt != "" {
		excerpt(&b, n.Line, n.Excerpt, n.ExcerptColumn, n.Column, n.Line, n.Column+1)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// Summary prints the closing lines. The first is the place to start with, where there is one.
func (p *Text) Summary(w io.Writer, s lint.Summary, first string) error {
	line := count(s.Designs, "design", "designs") + ": " + count(s.Errors, "error", "errors") + ", " +
		count(s.Warnings, "warning", "warnings") + ", " + count(s.Notes, "note", "notes") + ", " +
		count(s.Questions, "question for people", "questions for people") + "."
	if s.Hidden > 0 {
		line += " " + count(s.Hidden, "finding", "findings") + " of the baseline not shown."
	}
	if s.Below > 0 {
		line += " " + count(s.Below, "score is", "scores are") + " below the minimum."
	}
	if s.Failures > 0 {
		line += " " + count(s.Failures, "thing", "things") + " could not be checked; see above."
	}
	if first != "" {
		line += " Start with " + first + "."
	}
	_, err := io.WriteString(w, p.paint(strings.TrimRight(wrap(line, ""), "\n"), color.Bold)+"\n")
	return err
}

// Fixable says how many findings can be fixed by the program, where there are any.
func (p *Text) Fixable(w io.Writer, safe, unsafe int) error {
	var line string
	switch {
	case safe > 0 && unsafe > 0:
		line = fmt.Sprintf("--fix can correct %d of them, --fix --unsafe %d more. --diff shows how.", safe, unsafe)
	case safe > 0:
		line = fmt.Sprintf("--fix can correct %d of them; --diff shows how.", safe)
	case unsafe > 0:
		line = fmt.Sprintf("--fix --unsafe can rewrite %d of them; --diff --unsafe shows how.", unsafe)
	default:
		return nil
	}
	_, err := io.WriteString(w, wrap(line, ""))
	return err
}

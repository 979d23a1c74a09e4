package format

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fatih/color"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// maxQuestions is how many questions are printed for each framework unless all are asked for.
const maxQuestions = 5

func infoOf(infos []lint.FrameworkInfo, id string) *lint.FrameworkInfo {
	for i := range infos {
		if infos[i].ID == id {
			return &infos[i]
		}
	}
	return &lint.FrameworkInfo{ID: id}
}

func clauseOf(info *lint.FrameworkInfo, id string) *lint.ClauseInfo {
	for i := range info.Clauses {
		if info.Clauses[i].ID == id {
			return &info.Clauses[i]
		}
	}
	return &lint.ClauseInfo{ID: id}
}

// clauseAt is clauseOf for the i-th clause of a report, which is almost always the i-th
// of its framework too.
func clauseAt(info *lint.FrameworkInfo, i int, id string) *lint.ClauseInfo {
	if i < len(info.Clauses) && info.Clauses[i].ID == id {
		return &info.Clauses[i]
	}
	return clauseOf(info, id)
}

// bar draws a score in n columns: # is met, - is open, . is not met.
func bar(s framework.Score, n int) string {
	low := int(s.Low/100*float64(n) + 1e-9)
	high := max(int(math.Round(s.High/100*float64(n))), low)
	const drawn = "########################------------------------........................"
	const most = len(drawn) / 3
	if n > most {
		return strings.Repeat("#", low) + strings.Repeat("-", high-low) + strings.Repeat(".", n-high)
	}
	return drawn[:low] + drawn[most:most+high-low] + drawn[2*most:2*most+n-high]
}

// percent writes the interval, rounded so that neither end looks better than it is.
func percent(s framework.Score) string {
	if s.Possible == 0 {
		return "nothing asked"
	}
	low, high := int(s.Low+1e-9), int(s.High+1e-9)
	if low == high {
		return itoa(low)
	}
	return itoa(low) + " to " + itoa(high)
}

// standing are the frameworks that a design has a standing on: all but guides, whose
// advice is followed or not.
func standing(d *lint.DesignReport, infos []lint.FrameworkInfo) []*lint.FrameworkReport {
	all := make([]*lint.FrameworkReport, 0, len(d.Frameworks))
	for i := range d.Frameworks {
		if f := &d.Frameworks[i]; infoOf(infos, f.ID).Kind != framework.Guide {
			all = append(all, f)
		}
	}
	return all
}

func (p *Text) scoreboard(b *strings.Builder, d *lint.DesignReport, infos []lint.FrameworkInfo) {
	if len(d.Frameworks) == 0 {
		return
	}
	b.WriteString(p.paint("What stands where", color.Bold) + "  (# stated, - for people, . not yet; percent)\n")
	name := 0
	standing := standing(d, infos)
	for i := range d.Frameworks {
		name = max(name, len(d.Frameworks[i].ID))
	}
	for _, f := range standing {
		info := infoOf(infos, f.ID)
		p.scoreLine(b, f.ID, name, f.Score, f.Counts, info.Replaced(), "")
		if m := f.Minimum; m != nil && m.Below {
			b.WriteString(p.paint(wrap("The low end, "+itoa(int(f.Score.Low+1e-9))+", is below the minimum of "+lint.FormatNumber(m.Score)+" that "+lint.Clean(m.Origin)+" asks for.", "    "), color.Bold))
		}
		if f.Others != nil && f.Others.Score.Possible > 0 {
			p.scoreLine(b, "  of institution", name, f.Others.Score, f.Others.Counts, "", "")
		}
		if p.ExplainScore {
			arithmetic(b, f, info)
		}
		if info.Kind == framework.Profile || len(f.Sections) == 0 {
			continue
		}
		for _, s := range f.Sections {
			title := s.ID
			for _, i := range info.Sections {
				if i.ID == s.ID {
					title = i.Title
				}
			}
			line := padded([]byte("    "), cut(title, 26), 27)
			withTail(b, scored(line, s.Score, 10), counts("", s.Counts, ""), 31)
		}
	}
	for i := range d.Frameworks { // advice stands apart: it is no framework
		f := &d.Frameworks[i]
		if info := infoOf(infos, f.ID); info.Kind == framework.Guide {
			p.scoreLine(b, f.ID, name, f.Score, f.Counts, "", "advice of guides")
			if p.ExplainScore {
				arithmetic(b, f, info)
			}
		}
	}
	b.WriteByte('\n')
	for _, c := range d.Conflicts {
		b.WriteString(wrap("Two frameworks differ on "+c.Topic+" ("+strings.Join(c.Clauses, " and ")+"): "+c.Text+" "+c.Advice, "  ") + "\n")
	}
}

func (p *Text) scoreLine(b *strings.Builder, id string, name int, s framework.Score, c lint.Counts, replaced, about string) {
	name = max(name, 16)
	line := padded([]byte("  "), id, name+2)
	withTail(b, scored(line, s, 20), counts(about, c, replaced), name+4)
}

// padded adds a text and fills it up with spaces to n code points.
func padded(line []byte, text string, n int) []byte {
	line = append(line, text...)
	for range n - utf8.RuneCountInString(text) {
		line = append(line, ' ')
	}
	return line
}

// scored adds a score as a bar of n columns and in numbers.
func scored(line []byte, s framework.Score, n int) []byte {
	line = append(append(line, bar(s, n)...), "  "...)
	return append(padded(line, percent(s), 9), ' ')
}

// withTail adds a text to a line, on a line of its own where it does not fit.
func withTail(b *strings.Builder, line []byte, tail string, indent int) {
	if len(line)+len(tail) > width {
		b.Write(bytes.TrimRight(line, " "))
		b.WriteString("\n" + wrap(tail, strings.Repeat(" ", indent)))
		return
	}
	b.Write(bytes.TrimRight(append(line, tail...), " "))
	b.WriteByte('\n')
}

// counts says the counts that a reader acts on, between two other texts, which may be empty.
func counts(before string, c lint.Counts, after string) string {
	all := make([]string, 0, 6)
	add := func(n int, word string) {
		if n > 0 {
			all = append(all, itoa(n)+" "+word)
		}
	}
	if before != "" {
		all = append(all, before)
	}
	add(c.NotMet, "not met")
	add(c.NeedsReview, "for people")
	add(c.NotChecked, "not checked")
	add(c.Excepted, "excepted")
	if after != "" {
		all = append(all, after)
	}
	return strings.Join(all, ", ")
}

// arithmetic prints how each clause adds to the score of the design.
func arithmetic(b *strings.Builder, f *lint.FrameworkReport, info *lint.FrameworkInfo) {
	b.WriteString("    clause      verdict         weight  earned\n")
	low, open := 0.0, 0.0
	for _, c := range f.Clauses {
		if c.Scope != framework.OfDesign {
			continue
		}
		weight, earned := clauseOf(info, c.ID).Weight, "not counted"
		switch c.Verdict {
		case framework.Met:
			low, earned = low+weight, lint.FormatNumber(weight)
		case framework.NotMet:
			low, earned = low+weight*c.Share, lint.FormatNumber(weight*c.Share)
		case framework.NeedsReview, framework.NotChecked:
			open, earned = open+weight, "0 to "+lint.FormatNumber(weight)
		}
		fmt.Fprintf(b, "    %-11s %-15s %6s  %s\n", c.ID, c.Verdict, lint.FormatNumber(weight), earned)
	}
	if f.Score.Possible > 0 {
		fmt.Fprintf(b, "    low %s of %s is %s; high (%s + %s) of %s is %s\n", lint.FormatNumber(low), lint.FormatNumber(f.Score.Possible), lint.FormatNumber(f.Score.Low),
			lint.FormatNumber(low), lint.FormatNumber(open), lint.FormatNumber(f.Score.Possible), lint.FormatNumber(f.Score.High))
	}
}

// judged prints what people have judged.
func (p *Text) judged(b *strings.Builder, d *lint.DesignReport) {
	var lines strings.Builder
	for _, v := range judgedClauses(d) {
		pad := strings.Repeat(" ", max(10, len(v.ID)+4))
		wrapTo(&lines, fmt.Sprintf("  %-*s", len(pad)-2, v.ID), pad, lint.Clean(v.Review.Words()))
	}
	if lines.Len() > 0 {
		b.WriteString(p.paint("Judged by people", color.Bold) + "\n" + lines.String() + "\n")
	}
}

// judgedClauses are the clauses that a review record judges, each once.
func judgedClauses(d *lint.DesignReport) []*lint.ClauseReport {
	var all []*lint.ClauseReport
	for i := range d.Frameworks {
		for j := range d.Frameworks[i].Clauses {
			c := &d.Frameworks[i].Clauses[j]
			if c.Review != nil && !slices.ContainsFunc(all, func(other *lint.ClauseReport) bool { return other.ID == c.ID }) {
				all = append(all, c)
			}
		}
	}
	return all
}

// questions prints what only people can judge: first what nobody has answered yet.
func (p *Text) questions(b *strings.Builder, d *lint.DesignReport, infos []lint.FrameworkInfo) {
	type question struct{ id, text, answer, review string }
	var open []question
	for _, answered := range []bool{false, true} {
		for i := range d.Frameworks {
			info := infoOf(infos, d.Frameworks[i].ID)
			for j := range d.Frameworks[i].Clauses {
				c := &d.Frameworks[i].Clauses[j]
				if c.Verdict != framework.NeedsReview || (c.Answer != "") != answered {
					continue
				}
				text := clauseAt(info, j, c.ID).Question
				if text == "" || slices.ContainsFunc(open, func(q question) bool { return q.text == text }) {
					continue
				}
				q := question{c.ID, text, c.Answer, ""}
				if c.Review != nil {
					q.review = c.Review.Words()
				}
				open = append(open, q)
			}
		}
	}
	if len(open) == 0 {
		return
	}
	b.WriteString(p.paint("For people to judge", color.Bold) + "\n")
	shown := open
	if limit := maxQuestions * len(standing(d, infos)); !p.Questions && len(open) > limit {
		shown = open[:limit]
	}
	for _, q := range shown {
		pad := strings.Repeat(" ", max(10, len(q.id)+4))
		p.paragraph(b, string(padded([]byte("  "), q.id, len(pad)-2)), pad, q.text, "")
		if q.answer != "" {
			wrapTo(b, pad, pad, "The design answers: "+lint.Quote(q.answer))
		}
		if q.review != "" {
			wrapTo(b, pad, pad, lint.Clean(q.review))
		}
	}
	if rest := len(open) - len(shown); rest > 0 {
		b.WriteString(wrap(fmt.Sprintf("and %s: --all-questions prints them. Answer under [answers], by clause.", count(rest, "more question", "more questions")), "  "))
	}
	b.WriteByte('\n')
}

package format

import (
	"fmt"
	"io"
	"strings"

	"github.com/fatih/color"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// comparison prints what changed between two versions of a design.
func (p *Text) comparison(w io.Writer, d *lint.DesignReport) error {
	var b strings.Builder
	c := d.Comparison
	b.WriteString(p.paint(cut(opening(lint.Clean(c.New.Name())), width), color.Underline) + "\n")
	b.WriteString(wrap(versionWords(&c.New), "  "))
	b.WriteString(wrap("compared with "+lint.Clean(c.Old.Name())+": "+versionWords(&c.Old), "  ") + "\n")
	b.WriteString(p.paint("What changed", color.Bold) + "\n")
	if len(c.Tables) == 0 {
		b.WriteString("  No fact changed.\n")
	}
	for _, t := range c.Tables {
		b.WriteString("  " + p.paint(t.Title, color.Bold) + "\n")
		for _, f := range t.Changes {
			b.WriteString(wrap(f.Text, "    "))
			old, now := apart(&f)
			if old != "" {
				wrapTo(&b, "      was  ", "           ", `"`+old+`"`)
			}
			if now != "" {
				wrapTo(&b, "      now  ", "           ", `"`+now+`"`)
			}
		}
	}
	b.WriteByte('\n')
	if len(c.Frameworks) > 0 {
		b.WriteString(p.paint("What that does to the verdicts", color.Bold) + "\n")
	}
	for _, f := range c.Frameworks {
		b.WriteString(wrap(f.ID+": "+scoreWords(&f), "  "))
		for _, v := range f.Clauses {
			wrapTo(&b, fmt.Sprintf("    %-10s ", v.ID), "               ", verdictWords(v.Old)+" to "+verdictWords(v.New)+" ("+v.Title+")")
		}
	}
	if len(c.Frameworks) > 0 {
		b.WriteByte('\n')
	}
	if len(c.Approvals) > 0 {
		b.WriteString(p.paint("Approvals", color.Bold) + "\n")
		for _, a := range c.Approvals {
			b.WriteString(wrap(approvalWords(&a, c), "  "))
		}
		b.WriteByte('\n')
	}
	b.WriteString(p.paint(strings.TrimRight(wrap(closing(c), ""), "\n"), color.Bold) + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// apart are the values of a change that its sentence does not hold.
func apart(f *lint.FactChange) (old, now string) {
	switch f.Kind {
	case lint.FactReworded:
		return f.Old, f.New
	case lint.FactAdded:
		if !strings.Contains(f.Text, ": ") {
			now = f.New
		}
	case lint.FactRemoved:
		if !strings.Contains(f.Text, ": ") {
			old = f.Old
		}
	}
	return old, now
}

func versionWords(v *lint.VersionInfo) string {
	words := v.Title
	if v.Version != "" {
		words += ", version " + v.Version
	}
	if v.Status != "" {
		words += ", " + v.Status
	}
	return words
}

// scoreWords say how the score of a framework changed.
func scoreWords(f *lint.StandingChange) string {
	switch {
	case f.Guide:
		return "advice"
	case f.Old == nil:
		return "only the new version is held against it, with a score of " + percent(*f.New)
	case f.New == nil:
		return "only the old version is held against it, with a score of " + percent(*f.Old)
	case percent(*f.Old) == percent(*f.New):
		return "score " + percent(*f.New) + " as before"
	}
	return "score " + percent(*f.Old) + " before, " + percent(*f.New) + " now"
}

func verdictWords(v framework.Verdict) string {
	if v == "" {
		return "not asked"
	}
	return strings.ReplaceAll(string(v), "-", " ")
}

// approvalWords say what became of an approval, and whether it may no longer cover the
// design.
func approvalWords(a *lint.ApprovalChange, c *lint.Comparison) string {
	words := a.Name
	if a.Status != "" && a.Status != "approved" {
		words += " (" + a.Status + ")"
	}
	if a.Date != "" {
		words += " of " + a.Date
	}
	words += ": " + string(a.State)
	if a.Outdated {
		words += ". It may no longer cover the design: " + and(c.Substantive) + " changed since."
		if a.Date == "" {
			words += " It has no date."
		}
	}
	return words
}

// closing counts what changed.
func closing(c *lint.Comparison) string {
	changes, outdated := 0, 0
	for _, t := range c.Tables {
		changes += len(t.Changes)
	}
	for _, a := range c.Approvals {
		if a.Outdated {
			outdated++
		}
	}
	line := count(changes, "change", "changes") + "."
	switch {
	case outdated > 0:
		line += " " + count(outdated, "approval", "approvals") + " may no longer cover the design."
	case len(c.Substantive) > 0:
		line += " What changed is substantive (" + and(c.Substantive) + "), and no approval is recorded as before."
	case changes > 0:
		line += " The title, the outcomes, the size, the level and the assessment are as before."
	}
	return line
}

// comparisonMarkdown prints the changes of a design for a pull request or a committee's papers.
func comparisonMarkdown(b *strings.Builder, d *lint.DesignReport) {
	c := d.Comparison
	fmt.Fprintf(b, "%s, compared with %s (%s)\n\n**%s**\n\n", opening(mark(c.New.Name())), mark(c.Old.Name()), mark(versionWords(&c.Old)), mark(closing(c)))
	for _, a := range c.Approvals {
		if a.Outdated {
			fmt.Fprintf(b, "- %s\n", mark(approvalWords(&a, c)))
		}
	}
	if len(c.Tables) > 0 {
		b.WriteString("\n| part | change | before | now |\n|---|---|---|---|\n")
		for _, t := range c.Tables {
			for _, f := range t.Changes {
				fmt.Fprintf(b, "| %s | %s | %s | %s |\n", mark(t.Title), mark(f.Text), mark(f.Old), mark(f.New))
			}
		}
		b.WriteByte('\n')
	}
	for _, f := range c.Frameworks {
		fmt.Fprintf(b, "\n%s: %s\n\n", mark(f.ID), scoreWords(&f))
		if len(f.Clauses) > 0 {
			b.WriteString("| clause | before | now | about |\n|---|---|---|---|\n")
			for _, v := range f.Clauses {
				fmt.Fprintf(b, "| %s | %s | %s | %s |\n", mark(v.ID), verdictWords(v.Old), verdictWords(v.New), mark(v.Title))
			}
		}
	}
	if len(c.Approvals) > 0 {
		b.WriteString("\nApprovals:\n\n")
		for _, a := range c.Approvals {
			fmt.Fprintf(b, "- %s\n", mark(approvalWords(&a, c)))
		}
	}
	b.WriteByte('\n')
}

// comparisonRows are the changes of a design as rows of a spreadsheet.
func comparisonRows(d *lint.DesignReport) [][]string {
	c := d.Comparison
	var rows [][]string
	add := func(what, where, text, old, now string) {
		rows = append(rows, []string{plain(c.New.Name()), plain(d.Title), what, plain(where), plain(text), plain(old), plain(now)})
	}
	for _, t := range c.Tables {
		for _, f := range t.Changes {
			what := "fact"
			if f.Substantive {
				what = "substantive fact"
			}
			add(what, f.Fact, f.Text, f.Old, f.New)
		}
	}
	for _, f := range c.Frameworks {
		for _, v := range f.Clauses {
			add("verdict", f.ID+" "+v.ID, v.Title, verdictWords(v.Old), verdictWords(v.New))
		}
	}
	for _, a := range c.Approvals {
		add("approval", a.Name, approvalWords(&a, c), "", string(a.State))
	}
	return rows
}

// and joins words as a sentence does.
func and(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

// compares reports whether a report holds comparisons.
func compares(r *lint.Report) bool {
	for i := range r.Designs {
		if r.Designs[i].Comparison != nil {
			return true
		}
	}
	return false
}

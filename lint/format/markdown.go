package format

import (
	"fmt"
	"io"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// Markdown prints the report for a committee's papers or a pull request: for each design
// a table of where it stands, what to change, and what people must judge.
func Markdown(w io.Writer, r *lint.Report) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# Micro-credential designs, %s\n\n", r.Today)
	for i := range r.Designs {
		d := &r.Designs[i]
		if d.Comparison != nil {
			fmt.Fprintf(&b, "## %s\n\n", mark(d.Title))
			comparisonMarkdown(&b, d)
			continue
		}
		fmt.Fprintf(&b, "## %s\n\n%s", mark(d.Title), opening(mark(d.Path)))
		if d.Status != "" {
			b.WriteString(", " + mark(d.Status))
		}
		b.WriteString("\n\n| framework | score | met | not met | for people | not checked | excepted |\n|---|---|---|---|---|---|---|\n")
		for _, f := range d.Frameworks {
			fmt.Fprintf(&b, "| %s | %s | %d | %d | %d | %d | %d |\n", f.ID, percent(f.Score), f.Counts.Met, f.Counts.NotMet, f.Counts.NeedsReview, f.Counts.NotChecked, f.Counts.Excepted)
			if f.Others != nil && f.Others.Score.Possible > 0 {
				c := f.Others.Counts
				fmt.Fprintf(&b, "| %s, asked of the institution | %s | %d | %d | %d | %d | %d |\n", f.ID, percent(f.Others.Score), c.Met, c.NotMet, c.NeedsReview, c.NotChecked, c.Excepted)
			}
		}
		b.WriteByte('\n')
		if len(d.Findings) > 0 {
			b.WriteString("| line | severity | what | what to write | clauses |\n|---|---|---|---|---|\n")
			for _, f := range d.Findings {
				fmt.Fprintf(&b, "| %d | %s | %s | %s | %s |\n", f.Line, f.Severity, mark(f.What), mark(f.Fix), strings.Join(f.Clauses, ", "))
			}
			b.WriteByte('\n')
		}
		if judged := judgedClauses(d); len(judged) > 0 {
			b.WriteString("Judged by people:\n\n")
			for _, c := range judged {
				fmt.Fprintf(&b, "- **%s** %s\n", c.ID, mark(c.Review.Words()))
			}
			b.WriteByte('\n')
		}
		var asked strings.Builder
		for _, f := range d.Frameworks {
			info := infoOf(r.Frameworks, f.ID)
			for _, c := range f.Clauses {
				if q := clauseOf(info, c.ID).Question; c.Verdict == framework.NeedsReview && q != "" {
					fmt.Fprintf(&asked, "- **%s** %s", c.ID, mark(q))
					if c.Answer != "" {
						asked.WriteString(" The design answers: " + mark(lint.Quote(c.Answer)))
					}
					asked.WriteByte('\n')
				}
			}
		}
		if asked.Len() > 0 {
			b.WriteString("For people to judge:\n\n" + asked.String() + "\n")
		}
	}
	for _, n := range r.Notices {
		fmt.Fprintf(&b, "- %s %s\n", mark(n.Path), mark(n.Text))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// mark makes text safe inside a Markdown table: a design's words can open no link, no
// image and no HTML, and mention nobody.
func mark(text string) string {
	return strings.NewReplacer("\\", "\\\\", "|", "\\|", "@", "@<!-- -->", "&", "&amp;", "<", "&lt;", ">", "&gt;", "[", "\\[", "]", "\\]", "`", "\\`", "*", "\\*", "_", "\\_", "\n", " ").Replace(lint.Clean(text))
}

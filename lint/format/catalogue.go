package format

import (
	"fmt"
	"strings"

	"github.com/credlint/credlint/lint"
)

// Catalogue writes the frameworks and their clauses as a Markdown page. Gaps are texts
// that are known to exist and were not found.
func Catalogue(frameworks []lint.FrameworkInfo, matrix [][]string, gaps []string) string {
	var b strings.Builder
	b.WriteString("# Frameworks\n\nThis page is made by `credlint frameworks --format markdown` from the documents that the findings come from.\n\n")
	for _, f := range frameworks {
		fmt.Fprintf(&b, "- [%s](#%s): %s, %d clauses\n", f.ID, anchor(f.ID), cell(f.Title), len(f.Clauses))
	}
	for _, f := range frameworks {
		fmt.Fprintf(&b, "\n## %s\n\n%s. %s, %s.", f.ID, cell(f.Title), cell(f.Issuer), cell(f.Edition))
		if f.SupersededBy != "" {
			fmt.Fprintf(&b, " Replaced by %s.", f.SupersededBy)
		}
		fmt.Fprintf(&b, "\n\n%s\n\n| clause | asks | source | standing | who decides | check | severity |\n|---|---|---|---|---|---|---|\n", cell(f.About))
		for _, c := range f.Clauses {
			source := cell(c.Source.Title)
			if c.Source.Locator != "" {
				source += ", " + cell(c.Source.Locator)
			}
			who := string(c.DecidedBy)
			if c.When != "" {
				who += ", when " + cell(c.When)
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s |\n", c.ID, cell(c.Requires), source, c.Source.Standing, who, strings.Join(c.Checks, ", "), c.Severity)
		}
	}
	b.WriteString("\n## Which framework asks for which facts\n\n")
	for i, row := range matrix {
		b.WriteString("| " + strings.Join(row, " | ") + " |\n")
		if i == 0 {
			b.WriteString(strings.Repeat("|---", len(row)) + "|\n")
		}
	}
	b.WriteString("\n## Gaps\n\nThese texts are known to exist and were not found, or not whole. Nothing is checked in their name.\n\n")
	for _, g := range gaps {
		b.WriteString("- " + g + "\n")
	}
	return b.String()
}

func cell(text string) string { return strings.ReplaceAll(text, "|", "\\|") }

func anchor(id string) string { return strings.ReplaceAll(id, ".", "") }

// Table writes rows in columns, the first row above a line.
func Table(b *strings.Builder, rows [][]string) {
	var widths []int
	for _, row := range rows {
		for i, c := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], len(c))
		}
	}
	for _, row := range rows {
		var line strings.Builder
		for i, c := range row {
			fmt.Fprintf(&line, "%-*s  ", widths[i], c)
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}

package format

import (
	"fmt"
	"strings"

	"github.com/credlint/credlint/lint"
)

// Asked is what frameworks ask for under one name: the ids of the clauses that do, by
// the framework's id.
type Asked struct {
	Topic   string
	Clauses map[string][]string
}

// Catalogue writes the frameworks and their clauses as a Markdown page. Gaps are texts
// that are known to exist and were not found.
func Catalogue(frameworks []lint.FrameworkInfo, matrix []Asked, gaps []string) string {
	var b strings.Builder
	b.WriteString("# Frameworks\n\nThis page is made by `credlint frameworks --format markdown` from the documents that the findings come from.\n\n")
	for _, f := range frameworks {
		fmt.Fprintf(&b, "- [%s](#%s): %s, %d clauses\n", f.ID, anchor(f.ID), cell(f.Title), len(f.Clauses))
	}
	for _, f := range frameworks {
		fmt.Fprintf(&b, "\n## %s\n\n%s. %s, %s.", f.ID, cell(f.Title), cell(f.Issuer), cell(f.Edition))
		if replaced := f.Replaced(); replaced != "" {
			fmt.Fprintf(&b, " It is %s.", replaced)
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
			severity := string(c.Severity)
			if c.Off {
				severity += ", off unless switched on"
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s |\n", c.ID, cell(c.Requires), source, c.Source.Standing, who, strings.Join(c.Checks, ", "), severity)
		}
	}
	b.WriteString("\n## Which framework asks for what\n\nA row for whatever two frameworks or more ask for. What many ask for is worth an error; what one asks for belongs to that one.\n\n| fact | frameworks | clauses |\n|---|---|---|\n")
	for _, row := range matrix {
		var by []string
		for _, f := range frameworks {
			if ids := row.Clauses[f.ID]; len(ids) > 0 {
				by = append(by, f.ID+": "+strings.Join(ids, ", "))
			}
		}
		fmt.Fprintf(&b, "| %s | %d | %s |\n", row.Topic, len(row.Clauses), strings.Join(by, "; "))
	}
	b.WriteString("\n## Gaps\n\nThese texts are known to exist and were not found, or not whole. Nothing is checked in their name.\n\n")
	for _, g := range gaps {
		b.WriteString("- " + g + "\n")
	}
	return b.String()
}

func cell(text string) string { return strings.ReplaceAll(text, "|", "\\|") }

func anchor(id string) string { return strings.ReplaceAll(id, ".", "") }

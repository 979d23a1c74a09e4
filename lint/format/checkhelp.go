package format

import (
	"fmt"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
)

// checkHelp documents a check as plain text and as Markdown: what it checks, why, what it
// says and what to write, which clauses ask for it, and an example.
func checkHelp(r *lint.Report, c *lint.CheckInfo) (text, page string) {
	var t, m strings.Builder
	t.WriteString(spaced(c.Title, c.Why) + "\n")
	fmt.Fprintf(&m, "%s\n\n%s\n", mark(c.Title), mark(c.Why))
	if len(c.Messages) > 0 {
		t.WriteString("\nWhat it says, and what to write:\n")
		m.WriteString("\n**What it says, and what to write**\n\n")
		for _, msg := range c.Messages {
			t.WriteString("- " + spaced(msg.What, msg.Fix) + "\n")
			fmt.Fprintf(&m, "- %s %s\n", mark(msg.What), mark(msg.Fix))
		}
	}
	var asked []string
	for i := range r.Frameworks {
		f := &r.Frameworks[i]
		for j := range f.Clauses {
			if k := &f.Clauses[j]; slices.Contains(k.Checks, c.Name) {
				asked = append(asked, k.ID+" ("+f.Short+"): "+k.Requires)
			}
		}
	}
	if len(asked) > 0 {
		t.WriteString("\nAsked for by:\n")
		m.WriteString("\n**Asked for by**\n\n")
		for _, a := range asked {
			t.WriteString("- " + spaced(a) + "\n")
			m.WriteString("- " + mark(a) + "\n")
		}
	}
	for _, example := range []struct{ title, design string }{{"A design that passes", c.Good}, {"One that does not", c.Bad}} {
		if strings.TrimSpace(example.design) == "" {
			continue
		}
		t.WriteString("\n" + example.title + ":\n\n")
		m.WriteString("\n**" + example.title + "**\n\n")
		for line := range strings.Lines(strings.Trim(example.design, "\n")) {
			line = "    " + strings.TrimSpace(lint.Clean(line)) + "\n"
			t.WriteString(line)
			m.WriteString(line)
		}
	}
	return t.String(), m.String()
}

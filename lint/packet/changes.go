package packet

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// Changes are findings of one sort.
type Changes struct {
	Title    string
	Findings []Finding
}

// Finding is one thing to write or to change.
type Finding struct {
	// Number is what clauses refer to.
	Number   int
	Severity framework.Severity
	// Place is where it stands or would go.
	Place          string
	What, Fix      string
	Why, Rule      string
	Excerpt        string
	Missing, Grave bool

	index int // in the report
}

// changes are the findings: first what is written and wrong, then what is not stated;
// the gravest first.
func (b *builder) changes() []Changes {
	written, missing := Changes{Title: "To correct"}, Changes{Title: "Not stated yet"}
	for i := range b.report.Findings {
		f := &b.report.Findings[i]
		x := Finding{
			Severity: f.Severity, Place: place(f), What: f.What, Fix: f.Fix, Why: f.Why, Rule: f.Rule,
			Missing: f.Missing, Grave: f.Severity == framework.Error, index: i,
		}
		if f.Missing {
			missing.Findings = append(missing.Findings, x)
		} else {
			x.Excerpt = strings.TrimSpace(f.Excerpt)
			written.Findings = append(written.Findings, x)
		}
	}
	var all []Changes
	n := 0
	b.number = make([]int, len(b.report.Findings))
	for _, c := range []Changes{written, missing} {
		if len(c.Findings) > 0 {
			slices.SortStableFunc(c.Findings, func(x, y Finding) int { return cmp.Compare(y.Severity.Rank(), x.Severity.Rank()) })
			for i := range c.Findings {
				n++
				c.Findings[i].Number = n
				b.number[c.Findings[i].index] = n
			}
			all = append(all, c)
		}
	}
	return all
}

func place(f *lint.Finding) string {
	name := lint.Dotted(f.Pointer)
	switch {
	case name == "" || f.Line == 0:
		return fmt.Sprintf("line %d", max(f.Line, 1))
	case f.Missing:
		return name
	}
	return fmt.Sprintf("%s, line %d", name, f.Line)
}

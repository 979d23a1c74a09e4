package packet

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// maxShared is how many clauses that many designs miss are named for a framework.
const maxShared = 3

// mostColumns is how many frameworks have a column each; more would not fit a page.
const mostColumns = 4

// Overview is what a reader of many designs sees first.
type Overview struct {
	// Frameworks are the columns of scores.
	Frameworks []string
	Rows       []OverviewRow
	Portfolio  []PortfolioRow
}

// OverviewRow is one design.
type OverviewRow struct {
	Anchor    string `packet:"-"`
	Title     string
	Path      string
	Status    string
	Errors    int
	Warnings  int
	Questions int
	// Scores has one for each framework; nil where the design is not held against it.
	Scores []*Bar
	// Lowest is the lowest lower end of the scores; -1 for a design without any.
	Lowest float64 `packet:"-"`
}

// Columns reports whether each framework has a column of its own.
func (o *Overview) Columns() bool { return len(o.Frameworks) <= mostColumns }

// PortfolioRow is one framework over all designs.
type PortfolioRow struct {
	Framework, Title string
	// Designs are held against it; Clear of them leave nothing unmet that is asked of
	// the design.
	Designs, Clear int
	Counts         string
	// Shared names the clauses that most designs do not meet.
	Shared string
}

func overview(r *lint.Report, designs []Design) *Overview {
	o := &Overview{}
	for i := range r.Frameworks {
		f := &r.Frameworks[i]
		if f.Kind == framework.Guide {
			continue
		}
		o.Frameworks = append(o.Frameworks, f.ID)
		o.Portfolio = append(o.Portfolio, portfolio(r, f))
	}
	for i := range r.Designs {
		d := &r.Designs[i]
		var s lint.Summary
		s.Add(d)
		row := OverviewRow{
			Anchor: designs[i].Anchor, Title: d.Title, Path: d.Path, Status: d.Status,
			Errors: s.Errors, Warnings: s.Warnings, Questions: len(designs[i].Questions), Lowest: -1,
		}
		if row.Status == "" {
			row.Status = "not stated"
		}
		for _, id := range o.Frameworks {
			var score *Bar
			for j := range d.Frameworks {
				if d.Frameworks[j].ID == id {
					b := bar(d.Frameworks[j].Score)
					score = &b
					if !b.None && (row.Lowest < 0 || b.Low < row.Lowest) {
						row.Lowest = b.Low
					}
				}
			}
			row.Scores = append(row.Scores, score)
		}
		o.Rows = append(o.Rows, row)
	}
	return o
}

func portfolio(r *lint.Report, info *lint.FrameworkInfo) PortfolioRow {
	p := PortfolioRow{Framework: info.ID, Title: info.Title}
	var total lint.Counts
	unmet := make(map[string]int)
	for i := range r.Designs {
		for j := range r.Designs[i].Frameworks {
			f := &r.Designs[i].Frameworks[j]
			if f.ID != info.ID {
				continue
			}
			p.Designs++
			if f.Counts.NotMet == 0 {
				p.Clear++
			}
			total.Met += f.Counts.Met
			total.NotMet += f.Counts.NotMet
			total.NeedsReview += f.Counts.NeedsReview
			total.NotApplicable += f.Counts.NotApplicable
			total.NotTriggered += f.Counts.NotTriggered
			total.Excepted += f.Counts.Excepted
			total.NotChecked += f.Counts.NotChecked
			for k := range f.Clauses {
				if c := &f.Clauses[k]; c.Verdict == framework.NotMet && c.Scope == framework.OfDesign {
					unmet[c.ID]++
				}
			}
		}
	}
	p.Counts = Counts(total)
	var ids []string
	titles := map[string]string{}
	for i := range info.Clauses {
		if c := &info.Clauses[i]; unmet[c.ID] > 1 {
			ids = append(ids, c.ID)
			titles[c.ID] = c.Title
		}
	}
	slices.SortStableFunc(ids, func(x, y string) int { return cmp.Compare(unmet[y], unmet[x]) })
	var parts []string
	for _, id := range ids[:min(len(ids), maxShared)] {
		parts = append(parts, fmt.Sprintf("%s %s (%d)", id, titles[id], unmet[id]))
	}
	p.Shared = strings.Join(parts, ", ")
	return p
}

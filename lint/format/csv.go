package format

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint"
)

// CSV prints the verdicts as a matrix for a spreadsheet: a row for each clause and a
// column for each design. A cell is empty where a design is not held against the clause.
func CSV(w io.Writer, r *lint.Report) error {
	if compares(r) {
		return comparisonCSV(w, r)
	}
	head := []string{"framework", "clause", "title", "asks", "scope", "severity", "weight", "source"}
	for i := range r.Designs {
		head = append(head, plain(r.Designs[i].Title+" ("+r.Designs[i].Path+")"))
	}
	rows := [][]string{head}
	for i := range r.Frameworks {
		f := &r.Frameworks[i]
		verdicts := make([]map[string]string, len(r.Designs))
		for j := range r.Designs {
			for _, report := range r.Designs[j].Frameworks {
				if report.ID != f.ID {
					continue
				}
				verdicts[j] = make(map[string]string, len(report.Clauses))
				for _, c := range report.Clauses {
					verdicts[j][c.ID] = string(c.Verdict)
				}
			}
		}
		for j := range f.Clauses {
			c := &f.Clauses[j]
			source := c.Source.Title
			if c.Source.Locator != "" {
				source += ", " + c.Source.Locator
			}
			row := []string{f.ID, c.ID, plain(c.Title), plain(c.Requires), string(c.Scope), string(c.Severity), strconv.FormatFloat(c.Weight, 'f', -1, 64), plain(source)}
			for k := range verdicts {
				row = append(row, verdicts[k][c.ID])
			}
			rows = append(rows, row)
		}
	}
	return csv.NewWriter(w).WriteAll(rows)
}

// LongCSV prints a row for each clause of each design, with what was found: for a pivot
// table.
func LongCSV(w io.Writer, r *lint.Report) error {
	out := csv.NewWriter(w)
	if compares(r) {
		return comparisonCSV(w, r)
	}
	rows := [][]string{{"path", "title", "framework", "clause", "asks", "scope", "verdict", "severity", "weight", "findings", "answer", "judged", "exception", "authority", "expires"}}
	for i := range r.Designs {
		d := &r.Designs[i]
		for _, f := range d.Frameworks {
			info := infoOf(r.Frameworks, f.ID)
			for _, c := range f.Clauses {
				clause := clauseOf(info, c.ID)
				var what []string
				for _, k := range c.Findings {
					what = append(what, d.Findings[k].What)
				}
				judged := ""
				if c.Review != nil {
					judged = c.Review.Words()
				}
				exception := lint.ExceptionReport{}
				if c.Exception != nil {
					exception = *c.Exception
				}
				rows = append(rows, []string{
					plain(d.Path), plain(d.Title), f.ID, c.ID, clause.Requires, string(c.Scope), string(c.Verdict),
					string(clause.Severity), strconv.FormatFloat(clause.Weight, 'f', -1, 64), plain(strings.Join(what, " ")), plain(c.Answer), plain(judged),
					plain(exception.Reason), plain(exception.Authority), exception.Expires,
				})
			}
		}
	}
	return out.WriteAll(rows)
}

// plain keeps a spreadsheet from taking a design's words for a formula, and a build
// service from taking them for a command.
func plain(text string) string {
	text = lint.Clean(text)
	if text != "" && (strings.ContainsRune("=+-@", rune(text[0])) || opening(text) != text) {
		return "'" + text
	}
	return text
}

// comparisonCSV prints a row for each thing that changed.
func comparisonCSV(w io.Writer, r *lint.Report) error {
	rows := [][]string{{"path", "title", "what", "where", "change", "before", "now"}}
	for i := range r.Designs {
		if r.Designs[i].Comparison != nil {
			rows = append(rows, comparisonRows(&r.Designs[i])...)
		}
	}
	return csv.NewWriter(w).WriteAll(rows)
}

package format

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint"
)

// CSV prints a row for each design and clause, for a spreadsheet.
func CSV(w io.Writer, r *lint.Report) error {
	out := csv.NewWriter(w)
	if compares(r) {
		rows := [][]string{{"path", "title", "what", "where", "change", "before", "now"}}
		for i := range r.Designs {
			if r.Designs[i].Comparison != nil {
				rows = append(rows, comparisonRows(&r.Designs[i])...)
			}
		}
		return out.WriteAll(rows)
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

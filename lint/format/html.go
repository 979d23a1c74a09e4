package format

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

//go:embed packet.html
var packet string

// HTML prints the report as one page for a committee: no script, no network, nothing
// outside the file.
func HTML(w io.Writer, r *lint.Report) error {
	if compares(r) {
		return comparisonPage(w, r)
	}
	type question struct{ ID, Text, Answer string }
	page, err := template.New("packet").Funcs(template.FuncMap{
		"anchor":  func(path string) string { return "design-" + path },
		"percent": percent,
		"counts": func(c lint.Counts) string {
			return strings.Join(append([]string{itoa(c.Met) + " met"}, counts(c)...), ", ")
		},
		"join":   func(words []string) string { return strings.Join(words, ", ") },
		"info":   func(id string) *lint.FrameworkInfo { return infoOf(r.Frameworks, id) },
		"clause": clauseOf,
		"bar": func(s framework.Score) template.HTML {
			if s.Possible == 0 {
				return ""
			}
			return template.HTML(fmt.Sprintf(`<span class="bar"><span class="low" style="width:%.1f%%"></span><span class="open" style="width:%.1f%%"></span></span>`, s.Low, s.High-s.Low)) //nolint:gosec // numbers only
		},
		"scoreOf": func(d lint.DesignReport, id string) string {
			for _, f := range d.Frameworks {
				if f.ID == id {
					return percent(f.Score)
				}
			}
			return ""
		},
		"sectionTitle": func(info *lint.FrameworkInfo, id string) string {
			for _, s := range info.Sections {
				if s.ID == id {
					return s.Title
				}
			}
			return id
		},
		"evidence": func(d lint.DesignReport, c lint.ClauseReport) string {
			var words []string
			for _, p := range c.Evidence {
				if text := d.Words[p]; text != "" {
					words = append(words, cut(text, 160))
				}
				if len(words) == 4 {
					break
				}
			}
			return strings.Join(words, " · ")
		},
		"questions": func(d lint.DesignReport) []question {
			var out []question
			seen := map[string]bool{}
			for _, f := range d.Frameworks {
				info := infoOf(r.Frameworks, f.ID)
				for _, c := range f.Clauses {
					text := clauseOf(info, c.ID).Question
					if c.Verdict == framework.NeedsReview && text != "" && !seen[text] {
						seen[text] = true
						out = append(out, question{c.ID, text, c.Answer})
					}
				}
			}
			return out
		},
	}).Parse(packet)
	if err != nil {
		return fmt.Errorf("read the page's template: %w", err)
	}
	return page.Execute(w, struct{ Report *lint.Report }{r})
}

package format

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"

	"github.com/credlint/credlint/lint"
)

//go:embed comparison.html
var comparisonTemplate string

// comparisonPage prints the comparisons of a report as one page: no script, no network,
// nothing outside the file.
func comparisonPage(w io.Writer, r *lint.Report) error {
	page, err := template.New("comparison").Funcs(template.FuncMap{
		"version":  func(v lint.VersionInfo) string { return versionWords(&v) },
		"closing":  closing,
		"approval": func(a lint.ApprovalChange, c *lint.Comparison) string { return approvalWords(&a, c) },
		"score":    func(f lint.StandingChange) string { return scoreWords(&f) },
		"verdict":  verdictWords,
		"marked":   markedWords,
	}).Parse(comparisonTemplate)
	if err != nil {
		return fmt.Errorf("read the page's template: %w", err)
	}
	return page.Execute(w, struct{ Report *lint.Report }{r})
}

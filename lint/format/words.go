package format

import (
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// sentences puts everything that a finding says into one line of text.
func sentences(f *lint.Finding) string {
	return spaced(f.What, f.Why, f.Rule, f.Fix)
}

// spaced joins the texts that are not empty with spaces, on one line and made safe.
func spaced(texts ...string) string {
	var parts []string
	for _, t := range texts {
		if t = lint.Clean(t); t != "" {
			parts = append(parts, t)
		}
	}
	return strings.Join(parts, " ")
}

// placeOf is the file a notice is about, or a dot for the whole run.
func placeOf(n *lint.Notice) string {
	if n.Path == "" {
		return "."
	}
	return lint.Clean(n.Path)
}

// noticeLevel is the severity that a notice is shown with.
func noticeLevel(n *lint.Notice) framework.Severity {
	if n.Failed {
		return framework.Error
	}
	return framework.Warning
}

// fails reports whether a finding of the design fails the run.
func fails(d *lint.DesignReport, severity framework.Severity) bool {
	switch d.FailOn {
	case "never":
		return false
	case "":
		return severity == framework.Error
	}
	return severity.Rank() >= framework.Severity(d.FailOn).Rank()
}

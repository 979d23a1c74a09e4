package format

import (
	"slices"
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
	switch {
	case n.Failed:
		return framework.Error
	case n.Kind == lint.ChangedSince:
		return framework.Note // as was asked for
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

// minimumScore is the name under which formats that list findings tell of a score that is
// too low: it fails the run, and no finding stands for it.
const minimumScore = "minimum-score"

// shortfalls are the frameworks whose score does not reach the minimum, as findings at the
// top of the file.
func shortfalls(d *lint.DesignReport) []lint.Finding {
	var all []lint.Finding
	for i := range d.Frameworks {
		f := &d.Frameworks[i]
		if f.Minimum == nil || !f.Minimum.Below {
			continue
		}
		severity := framework.Error
		if d.FailOn == "never" && !f.Minimum.Fails {
			severity = framework.Warning
		}
		all = append(all, lint.Finding{
			Check: minimumScore, Message: "below", Severity: severity, Line: 1, Column: 1, EndLine: 1, EndColumn: 1, Clauses: []string{},
			What: "The score of " + f.ID + ", " + itoa(int(f.Score.Low+1e-9)) + ", is below the minimum of " + lint.FormatNumber(f.Minimum.Score) + ".",
			Rule: "Asked for by " + f.Minimum.Origin + ".", Fix: "credlint --explain-score shows what each clause costs.",
			Fingerprint: minimumScore + " " + f.ID,
		})
	}
	return all
}

// listed are the findings of a design and its shortfalls.
func listed(d *lint.DesignReport) []lint.Finding {
	if s := shortfalls(d); len(s) > 0 {
		return append(s, d.Findings...)
	}
	return d.Findings
}

// annotated are what is listed and, as notes, the clauses that an exception covers: for
// formats that know findings only, and would else be silent on exceptions.
func annotated(d *lint.DesignReport) []lint.Finding {
	all := slices.Clone(listed(d))
	seen := map[string]bool{}
	for _, f := range d.Frameworks {
		for _, c := range f.Clauses {
			if c.Exception == nil || seen[c.ID] {
				continue
			}
			seen[c.ID] = true
			note := lint.Finding{
				Check: "excepted", Severity: framework.Note, Fingerprint: "excepted-" + c.ID, Clauses: []string{c.ID}, Line: 1,
				What: lint.Clean(c.ID + " does not count here: \"" + strings.TrimSuffix(c.Exception.Reason, ".") + ".\""),
				Fix:  lint.Clean("Allowed by " + c.Exception.Authority + "."),
			}
			if c.Exception.Expires != "" {
				note.Fix = strings.TrimSuffix(note.Fix, ".") + " until " + c.Exception.Expires + "."
			}
			for i := range d.Suppressed {
				s := &d.Suppressed[i]
				if s.Suppression != nil && s.Suppression.Kind == "exception" && slices.Contains(s.Clauses, c.ID) {
					note.Line, note.Column, note.EndLine, note.EndColumn = s.Line, s.Column, s.EndLine, s.EndColumn
					break
				}
			}
			all = append(all, note)
		}
	}
	return all
}

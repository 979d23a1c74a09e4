package format

import (
	"crypto/sha256"
	"encoding/hex"
	"io"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// gitlabIssue is an issue of GitLab's code quality report; its documentation lists these
// fields as required (https://docs.gitlab.com/ci/testing/code_quality/).
type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// GitLab prints GitLab's code quality report. GitLab shows one issue for each
// fingerprint, so that they are made different for each file and repetition.
func GitLab(w io.Writer, r *lint.Report) error {
	levels := map[framework.Severity]string{framework.Error: "critical", framework.Warning: "minor", framework.Note: "info"}
	issues := []gitlabIssue{}
	seen := map[string]int{}
	add := func(text, check, print, severity, path string, line int) {
		key := path + "\x00" + check + "\x00" + print
		seen[key]++
		sum := sha256.Sum256([]byte(key + "\x00" + itoa(seen[key])))
		issues = append(issues, gitlabIssue{
			Description: text, CheckName: check, Fingerprint: hex.EncodeToString(sum[:16]), Severity: severity,
			Location: gitlabLocation{path, gitlabLines{max(line, 1)}},
		})
	}
	for i := range r.Designs {
		d := &r.Designs[i]
		findings := annotated(d)
		for j := range findings {
			f := &findings[j]
			add(sentences(f), f.Check, f.Fingerprint, levels[f.Severity], lint.Clean(d.FileOf(f)), f.Line)
		}
	}
	for i := range r.Notices {
		n := &r.Notices[i]
		severity := "info"
		if n.Failed {
			severity = "blocker"
		}
		add(spaced(n.Text), n.Kind, n.Text, severity, placeOf(n), n.Line)
	}
	return encode(w, issues, "  ")
}

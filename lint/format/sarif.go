package format

import (
	"encoding/json"
	"io"
	"net/url"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

type object = map[string]any

// SARIF prints the report in the Static Analysis Results Interchange Format 2.1.0.
// Columns count code points, as columnKind says.
func SARIF(w io.Writer, r *lint.Report) error {
	levels := map[framework.Severity]string{framework.Error: "error", framework.Warning: "warning", framework.Note: "note"}
	seen := map[string]bool{}
	rules, results, notes := []object{}, []object{}, []object{}
	for i := range r.Designs {
		d := &r.Designs[i]
		for _, f := range d.Findings {
			if !seen[f.Check] {
				seen[f.Check] = true
				rules = append(rules, object{"id": f.Check, "shortDescription": object{"text": f.Why}})
			}
			results = append(results, object{
				"ruleId": f.Check, "level": levels[f.Severity],
				"message": object{"text": f.What + " " + f.Rule + " " + f.Fix},
				"locations": []object{{"physicalLocation": object{
					"artifactLocation": object{"uri": (&url.URL{Path: d.Path}).EscapedPath()},
					"region":           object{"startLine": f.Line, "startColumn": f.Column, "endLine": f.EndLine, "endColumn": f.EndColumn},
				}}},
				"partialFingerprints": object{"credlint/v1": f.Fingerprint},
				"properties":          object{"clauses": f.Clauses},
			})
		}
	}
	complete := true
	for _, n := range r.Notices {
		complete = complete && !n.Failed
		notes = append(notes, object{"level": "error", "message": object{"text": n.Path + ": " + n.Text}})
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(object{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
		"runs": []object{{
			"tool":        object{"driver": object{"name": "credlint", "version": r.Tool, "informationUri": "https://github.com/credlint/credlint", "rules": rules}},
			"columnKind":  "unicodeCodePoints",
			"results":     results,
			"invocations": []object{{"executionSuccessful": complete, "toolExecutionNotifications": notes}},
		}},
	})
}

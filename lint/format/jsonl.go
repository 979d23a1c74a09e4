package format

import (
	"bufio"
	"io"

	"github.com/credlint/credlint/lint"
)

// The records of JSON Lines. Each is one line with its type first; docs/formats.md
// documents them.
type (
	runRecord struct {
		Type    string `json:"type"` // "run", the first line
		Version int    `json:"version"`
		Tool    string `json:"tool"`
		Today   string `json:"today"`
	}
	designRecord struct {
		Type   string `json:"type"` // "design", before its findings and clauses
		Path   string `json:"path"`
		ID     string `json:"id"`
		Title  string `json:"title"`
		Status string `json:"status,omitempty"`
	}
	findingRecord struct {
		Type string `json:"type"` // "finding", or "suppressed" for one that does not count
		Path string `json:"path"`
		*lint.Finding
	}
	frameworkRecord struct {
		Type      string        `json:"type"` // "framework", where a design stands on one
		Path      string        `json:"path"`
		Framework string        `json:"framework"`
		Score     any           `json:"score"`
		Counts    lint.Counts   `json:"counts"`
		Minimum   *lint.Minimum `json:"minimum,omitempty"`
	}
	clauseRecord struct {
		Type      string `json:"type"` // "clause"
		Path      string `json:"path"`
		Framework string `json:"framework"`
		Clause    string `json:"clause"`
		Verdict   string `json:"verdict"`
		Scope     string `json:"scope"`
		Reason    string `json:"reason,omitempty"`
		Answer    string `json:"answer,omitempty"`
		// Fingerprints are those of the clause's findings.
		Fingerprints []string              `json:"fingerprints,omitempty"`
		Exception    *lint.ExceptionReport `json:"exception,omitempty"`
		Review       *lint.ReviewReport    `json:"review,omitempty"`
	}
	comparisonRecord struct {
		Type string `json:"type"` // "comparison"
		Path string `json:"path"`
		*lint.Comparison
	}
	noticeRecord struct {
		Type string `json:"type"` // "notice"
		lint.Notice
	}
	summaryRecord struct {
		Type string `json:"type"` // "summary", the last line: without it the run was cut off
		lint.Summary
	}
)

// JSONLines prints one JSON object on each line, for programs that read line by line.
func JSONLines(w io.Writer, r *lint.Report) error {
	out := bufio.NewWriter(w)
	var first error
	put := func(v any) {
		if first == nil {
			first = encode(out, v, "")
		}
	}
	put(runRecord{"run", r.Version, r.Tool, r.Today})
	for i := range r.Designs {
		d := &r.Designs[i]
		put(designRecord{"design", d.Path, d.ID, d.Title, d.Status})
		if d.Comparison != nil {
			put(comparisonRecord{"comparison", d.Path, d.Comparison})
		}
		for j := range d.Findings {
			put(findingRecord{"finding", d.FileOf(&d.Findings[j]), &d.Findings[j]})
		}
		for j := range d.Suppressed {
			put(findingRecord{"suppressed", d.FileOf(&d.Suppressed[j]), &d.Suppressed[j]})
		}
		for j := range d.Frameworks {
			f := &d.Frameworks[j]
			put(frameworkRecord{"framework", d.Path, f.ID, f.Score, f.Counts, f.Minimum})
			for k := range f.Clauses {
				c := &f.Clauses[k]
				record := clauseRecord{
					Type: "clause", Path: d.Path, Framework: f.ID, Clause: c.ID, Verdict: string(c.Verdict), Scope: string(c.Scope),
					Reason: c.Reason, Answer: c.Answer, Exception: c.Exception, Review: c.Review,
				}
				for _, n := range c.Findings {
					record.Fingerprints = append(record.Fingerprints, d.Findings[n].Fingerprint)
				}
				put(record)
			}
		}
	}
	for _, n := range r.Notices {
		put(noticeRecord{"notice", n})
	}
	put(summaryRecord{"summary", r.Summary})
	if first != nil {
		return first
	}
	return out.Flush()
}

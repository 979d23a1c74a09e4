package lint

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/schemas"
)

var reportSchema = sync.OnceValues(func() (*source.Schema, error) {
	doc, err := schemas.Get("report")
	if err != nil {
		return nil, err
	}
	return source.NewSchema("report.schema.json", doc)
})

// maxFaults is how many things that are wrong with a saved report are told.
const maxFaults = 5

// ReadReport reads a report that was saved as JSON. It takes nothing on trust: the
// version, every key and type, and that what refers to something finds it; and it cleans
// all texts, so that printers can show whatever it returns. The error says what is wrong
// and where.
func ReadReport(data []byte) (*Report, error) {
	file, err := source.ReadWhole("", source.JSON, data)
	if err != nil {
		return nil, notWhole(data, err)
	}
	if err := checkVersion(file.Root); err != nil {
		return nil, err
	}
	schema, err := reportSchema()
	if err != nil {
		return nil, err
	}
	var faults []string
	for _, m := range schema.Check(file.Root) {
		line, column := file.Lines().Position(m.Span.Start, source.CodePoints)
		faults = append(faults, fmt.Sprintf("%d:%d: %s", line, column, Clean(misfit(m))))
	}
	if len(faults) > 0 {
		return nil, notValid(faults)
	}
	var r Report
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil { // a number that is too large, and what the schema does not tell
		return nil, notValid([]string{Clean(err.Error())})
	}
	if faults := r.inconsistent(); len(faults) > 0 {
		return nil, notValid(faults)
	}
	cleanAll(&r)
	return &r, nil
}

// notWhole says why a saved report is no JSON.
func notWhole(data []byte, err error) error {
	if all := source.SyntaxErrors(err); len(all) > 0 {
		e := all[0]
		line, column := source.NewLines(data).Position(e.Span.Start, source.CodePoints)
		return fmt.Errorf("%d:%d: this is not a whole report: %s Make it anew with credlint --format json", line, column, Clean(e.Message))
	}
	return errors.New(Clean(err.Error()))
}

// notValid lists what is wrong, the first few things.
func notValid(faults []string) error {
	more := ""
	if n := len(faults) - maxFaults; n > 0 {
		faults, more = faults[:maxFaults], fmt.Sprintf("\n  and %d more", n)
	}
	return fmt.Errorf("this is not a report of version %d as credlint writes it; make it anew with credlint --format json\n  %s%s",
		ReportVersion, strings.Join(faults, "\n  "), more)
}

func checkVersion(root *source.Node) error {
	n := root.Child("version")
	if root.Kind != source.Table || n == nil || root.Child("tool") == nil {
		return errors.New("this is not a report; credlint --format json makes one")
	}
	version, ok := n.Number()
	switch {
	case !ok:
		return fmt.Errorf("the version of this report is %s, not a number; make it anew with credlint --format json", n.Kind)
	case version > ReportVersion:
		return fmt.Errorf("this report has version %s and was made by credlint %s; this credlint reads version %d, so use that one", FormatNumber(version), Clean(root.Child("tool").Text), ReportVersion)
	case version != ReportVersion:
		return fmt.Errorf("this report has version %s; this credlint reads version %d. Make it anew with credlint --format json", FormatNumber(version), ReportVersion)
	}
	return nil
}

// misfit puts a mismatch into words.
func misfit(m source.Mismatch) string {
	switch m.Kind {
	case source.UnknownKey:
		return fmt.Sprintf("There is no key %q here.", m.Key)
	case source.MissingKey:
		return fmt.Sprintf("The key %q is missing.", m.Key)
	case source.NotAllowed:
		return fmt.Sprintf("Found %q; expected one of %s.", m.Found, strings.Join(m.Allowed, ", "))
	}
	return fmt.Sprintf("Found %s; expected %s.", m.Found, m.Want)
}

// inconsistent lists what a schema cannot say: references that lead nowhere, scores that
// are none, rows of a matrix that do not fit.
func (r *Report) inconsistent() []string {
	var faults []string
	fault := func(where, format string, args ...any) {
		faults = append(faults, Clean(where)+": "+fmt.Sprintf(format, args...))
	}
	score := func(where string, s framework.Score) {
		if s.Low < 0 || s.Low > s.High || s.High > 100+1e-6 {
			fault(where, "a score goes from %v to %v; expected 0 to 100", s.Low, s.High)
		}
	}
	if len(r.Designs) != r.Summary.Designs {
		fault("the summary", "it counts %d designs, and there are %d", r.Summary.Designs, len(r.Designs))
	}
	for i := range r.Designs {
		d := &r.Designs[i]
		for j := range d.Frameworks {
			f := &d.Frameworks[j]
			where := d.Path + ", " + f.ID
			score(where, f.Score)
			if f.Others != nil {
				score(where, f.Others.Score)
			}
			for _, s := range f.Sections {
				score(where, s.Score)
			}
			for _, c := range f.Clauses {
				for _, k := range c.Findings {
					if k < 0 || k >= len(d.Findings) {
						fault(where, "clause %s names finding %d; the design has %d", Clean(c.ID), k, len(d.Findings))
					}
				}
			}
		}
		if a := d.Alignment; a != nil {
			fits := len(a.Cells) == len(a.Outcomes)
			for _, row := range a.Cells {
				fits = fits && len(row) == len(a.Assessments)
			}
			if !fits {
				fault(d.Path, "the matrix of outcomes does not have a row for each outcome with a cell for each assessment")
			}
		}
	}
	return faults
}

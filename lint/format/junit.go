package format

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

type junitReport struct {
	XMLName xml.Name `xml:"testsuites"`
	Name    string   `xml:"name,attr"`
	junitCounts
	Suites []junitSuite `xml:"testsuite"`
}

type junitCounts struct {
	Tests    int `xml:"tests,attr"`
	Failures int `xml:"failures,attr"`
	Errors   int `xml:"errors,attr"`
	Skipped  int `xml:"skipped,attr"`
}

type junitSuite struct {
	Name string `xml:"name,attr"`
	File string `xml:"file,attr,omitempty"`
	junitCounts
	Cases []junitCase `xml:"testcase"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"`
	Name    string        `xml:"name,attr"`
	File    string        `xml:"file,attr,omitempty"`
	Line    int           `xml:"line,attr,omitempty"`
	Failure *junitMessage `xml:"failure,omitempty"`
	Error   *junitMessage `xml:"error,omitempty"`
	Skipped *junitMessage `xml:"skipped,omitempty"`
	Output  string        `xml:"system-out,omitempty"`
}

type junitMessage struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr,omitempty"`
	Text    string `xml:",chardata"`
}

// JUnit prints the XML of test reports: a suite for each design, a test for each clause.
// A clause fails where one of its findings fails the run; one that is not met and does not
// fail passes with its findings as output. What nothing was decided about is skipped. A
// finding that no failing clause stands for is a test of its own, so that there are
// failures exactly when there are findings that fail the run.
func JUnit(w io.Writer, r *lint.Report) error {
	out := junitReport{Name: "credlint"}
	for i := range r.Designs {
		out.Suites = append(out.Suites, designSuite(r, &r.Designs[i]))
	}
	if len(r.Notices) > 0 {
		out.Suites = append(out.Suites, noticeSuite(r.Notices))
	}
	for i := range out.Suites {
		s := &out.Suites[i]
		for j := range s.Cases {
			s.add(&s.Cases[j])
		}
		out.Tests += s.Tests
		out.Failures += s.Failures
		out.Errors += s.Errors
		out.Skipped += s.Skipped
	}
	return encodeXML(w, out)
}

func (n *junitCounts) add(c *junitCase) {
	n.Tests++
	switch {
	case c.Failure != nil:
		n.Failures++
	case c.Error != nil:
		n.Errors++
	case c.Skipped != nil:
		n.Skipped++
	}
}

func designSuite(r *lint.Report, d *lint.DesignReport) junitSuite {
	path := lint.Clean(d.Path)
	suite := junitSuite{Name: path, File: path}
	if c := d.Comparison; c != nil {
		for i := range c.Approvals {
			a := &c.Approvals[i]
			test := junitCase{Class: "credlint", Name: spaced(a.Name, a.Date), File: path, Output: spaced(approvalWords(a, c))}
			if a.Outdated {
				test.Failure, test.Output = &junitMessage{Message: spaced(approvalWords(a, c)), Type: "warning"}, ""
			}
			suite.Cases = append(suite.Cases, test)
		}
		return suite
	}
	shown := make([]bool, len(d.Findings)) // by a clause, as a failure where it fails
	for i := range d.Frameworks {
		f := &d.Frameworks[i]
		info := infoOf(r.Frameworks, f.ID)
		for j := range f.Clauses {
			c := &f.Clauses[j]
			clause := clauseOf(info, c.ID)
			test := junitCase{Class: lint.Clean(f.ID), Name: spaced(c.ID, clause.Title), File: path}
			clauseTest(&test, d, c, clause, shown)
			suite.Cases = append(suite.Cases, test)
		}
	}
	findings := listed(d)
	for i := range findings {
		f := &findings[i]
		if k := i - (len(findings) - len(d.Findings)); k >= 0 && shown[k] {
			continue
		}
		test := junitCase{Class: "credlint", Name: fmt.Sprintf("%s at line %d", lint.Clean(f.Check), f.Line), File: path, Line: f.Line}
		if fails(d, f.Severity) {
			test.Failure = &junitMessage{Message: spaced(f.What), Type: string(f.Severity), Text: placed(d, f)}
		} else {
			test.Output = placed(d, f)
		}
		suite.Cases = append(suite.Cases, test)
	}
	return suite
}

func clauseTest(test *junitCase, d *lint.DesignReport, c *lint.ClauseReport, clause *lint.ClauseInfo, shown []bool) {
	var lines []string
	failing := -1
	for _, k := range c.Findings {
		f := &d.Findings[k]
		lines = append(lines, placed(d, f))
		if test.Line == 0 {
			test.Line = f.Line
		}
		if fails(d, f.Severity) && fails(d, clause.Severity) && failing < 0 {
			failing = k
		}
	}
	text := strings.Join(lines, "\n")
	switch {
	case failing >= 0:
		f := &d.Findings[failing]
		test.Failure = &junitMessage{Message: spaced(f.What), Type: string(f.Severity), Text: text}
	case c.Verdict == framework.Met:
		if c.Review != nil {
			test.Output = spaced(c.Review.Words())
		}
	case c.Verdict == framework.NotMet && len(c.Findings) > 0:
		test.Output = text
	default:
		test.Skipped = &junitMessage{Message: spaced(skipReason(d, c, clause))}
	}
	for _, k := range c.Findings {
		shown[k] = shown[k] || failing >= 0 || !fails(d, d.Findings[k].Severity)
	}
}

// skipReason says why nothing is decided about a clause, or why it does not count.
func skipReason(d *lint.DesignReport, c *lint.ClauseReport, clause *lint.ClauseInfo) string {
	switch {
	case c.Exception != nil:
		return "excepted by " + c.Exception.Authority + ": " + c.Exception.Reason
	case c.Verdict == framework.NotMet:
		for i := range d.Suppressed {
			if f := &d.Suppressed[i]; f.Suppression != nil && slices.Contains(f.Clauses, c.ID) {
				return "not met, " + f.Suppression.Kind + ": " + f.Suppression.Reason
			}
		}
		return "not met"
	case c.Verdict == framework.NeedsReview && c.Review != nil:
		return "needs review: " + clause.Question + " " + c.Review.Words()
	case c.Verdict == framework.NeedsReview:
		return "needs review: " + clause.Question
	}
	return strings.ReplaceAll(string(c.Verdict), "-", " ") + ": " + c.Reason
}

func noticeSuite(notices []lint.Notice) junitSuite {
	suite := junitSuite{Name: "the run"}
	for i := range notices {
		n := &notices[i]
		test := junitCase{Class: "credlint", Name: spaced(n.Kind, n.Path), File: lint.Clean(n.Path), Line: n.Line}
		if n.Failed {
			test.Error = &junitMessage{Message: spaced(n.Text), Type: lint.Clean(n.Kind)}
		} else {
			test.Output = spaced(n.Text)
		}
		suite.Cases = append(suite.Cases, test)
	}
	return suite
}

// placed is a finding on one line with its place in front.
func placed(d *lint.DesignReport, f *lint.Finding) string {
	return fmt.Sprintf("%s:%d:%d: %s: %s", lint.Clean(d.FileOf(f)), f.Line, f.Column, f.Severity, sentences(f))
}

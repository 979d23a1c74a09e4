package lint

import (
	"github.com/credlint/credlint/lint/framework"
)

// ReportVersion is the version of the report's JSON form; it changes when a field
// changes its meaning or goes away.
const ReportVersion = 1

// Report is everything that a run found out. Every printer, editor and page reads only
// this; it can be saved as JSON and printed again.
type Report struct {
	Version int `json:"version"`
	// Tool is the version of credlint that made the report.
	Tool string `json:"tool"`
	// Today is the date that "past" and "future" were judged by.
	Today string `json:"today"`
	// Frameworks describes every framework that a design of the report was held against.
	Frameworks []FrameworkInfo `json:"frameworks"`
	// Checks describes every check that a finding of the report comes from.
	Checks  []CheckInfo    `json:"checks,omitempty"`
	Designs []DesignReport `json:"designs"`
	// Notices say what did not run and why, and what a reader should know of the run.
	Notices []Notice `json:"notices"`
	Summary Summary  `json:"summary"`
}

// FrameworkInfo describes a framework and its clauses, once for the whole report.
type FrameworkInfo struct {
	ID           string         `json:"id"`
	Title        string         `json:"title"`
	Short        string         `json:"short"`
	Edition      string         `json:"edition"`
	Issuer       string         `json:"issuer"`
	Kind         framework.Kind `json:"kind"`
	About        string         `json:"about,omitempty"`
	SupersededBy string         `json:"superseded_by,omitempty"`
	SupersededOn string         `json:"superseded_on,omitempty"`
	Sections     []SectionInfo  `json:"sections,omitempty"`
	Clauses      []ClauseInfo   `json:"clauses"`
}

// Replaced says what replaces the framework and from when, as framework.Document does.
func (f *FrameworkInfo) Replaced() string { return framework.Replaced(f.SupersededBy, f.SupersededOn) }

// SectionInfo names a group of clauses.
type SectionInfo struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// ClauseInfo describes a clause.
type ClauseInfo struct {
	ID        string             `json:"id"`
	Title     string             `json:"title"`
	Section   string             `json:"section,omitempty"`
	Requires  string             `json:"requires"`
	Why       string             `json:"why,omitempty"`
	Scope     framework.Scope    `json:"scope"`
	DecidedBy framework.Decider  `json:"decided_by"`
	Proves    string             `json:"proves,omitempty"`
	When      string             `json:"when,omitempty"`
	Severity  framework.Severity `json:"severity"`
	Weight    float64            `json:"weight"`
	Checks    []string           `json:"checks,omitempty"`
	Question  string             `json:"question,omitempty"`
	Source    SourceInfo         `json:"source"`
	// Off is set in lists of clauses, on one that is asked only when switched on by name.
	Off bool `json:"off,omitempty"`
	// Changed says who changed the clause's severity, weight or parameters, and why.
	Changed string `json:"changed,omitempty"`
}

// SourceInfo says where a clause comes from.
type SourceInfo struct {
	Title    string             `json:"title"`
	Locator  string             `json:"locator,omitempty"`
	Standing framework.Standing `json:"standing"`
	Date     string             `json:"date,omitempty"`
	Note     string             `json:"note,omitempty"`
}

// DesignReport is what a run found out about one design.
type DesignReport struct {
	Path       string            `json:"path"`
	ID         string            `json:"id"`
	Title      string            `json:"title"`
	Status     string            `json:"status,omitempty"`
	Language   string            `json:"language,omitempty"`
	Frameworks []FrameworkReport `json:"frameworks"`
	Findings   []Finding         `json:"findings"`
	Conflicts  []ConflictReport  `json:"conflicts,omitempty"`
	// Words are the design's own words at the places that are evidence, by JSON Pointer.
	// They are kept only when asked for.
	Words map[string]string `json:"words,omitempty"`
	// Glance says what the design is. It, Summary, Approvals, Paths and Waived are kept
	// only when the design's own words are.
	Glance []GlanceReport `json:"glance,omitempty"`
	// Summary is the design's own summary of itself, else its statement of purpose.
	Summary string `json:"summary,omitempty"`
	// Approvals are in file order.
	Approvals []ApprovalReport `json:"approvals,omitempty"`
	// Paths are the ways on from the design.
	Paths []PathReport `json:"paths,omitempty"`
	// Waived are the facts that the design says do not apply.
	Waived []WaivedReport `json:"waived,omitempty"`
	// Alignment lays the outcomes against the assessments. It is there only when asked
	// for, and when the design has outcomes or assessments.
	Alignment *AlignmentReport `json:"alignment,omitempty"`
	// Comparison is what changed since an earlier version. It is there only in a report
	// that compares, which holds no verdicts.
	Comparison *Comparison `json:"comparison,omitempty"`
	// Hidden counts the findings that a baseline keeps out of sight.
	Hidden int `json:"hidden,omitempty"`
	// Suppressed are the findings that do not count: those of excepted clauses, and
	// those that a baseline hides. Each says why.
	Suppressed []Finding `json:"suppressed,omitempty"`
	// FailOn is the severity from which a finding fails the run: error, warning, note or
	// never. Empty where nobody said.
	FailOn string `json:"fail_on,omitempty"`
}

// FrameworkReport is where a design stands on one framework.
type FrameworkReport struct {
	ID string `json:"id"`
	// Score and Counts are of the clauses asked of the design.
	Score  framework.Score `json:"score"`
	Counts Counts          `json:"counts"`
	// Minimum is the least score asked of the low end; nil where none is asked.
	Minimum *Minimum `json:"minimum,omitempty"`
	// Others are the clauses asked of the institution and of the system, scored apart.
	Others   *ScopeReport    `json:"others,omitempty"`
	Sections []SectionReport `json:"sections,omitempty"`
	Clauses  []ClauseReport  `json:"clauses"`
}

// ScopeReport is the score of the clauses that are not asked of the design.
type ScopeReport struct {
	Score  framework.Score `json:"score"`
	Counts Counts          `json:"counts"`
}

// SectionReport is where a design stands on one section of a framework, all its
// clauses together, whoever is asked.
type SectionReport struct {
	ID     string          `json:"id"`
	Score  framework.Score `json:"score"`
	Counts Counts          `json:"counts"`
}

// Counts says how many clauses have each verdict.
type Counts struct {
	Met           int `json:"met"`
	NotMet        int `json:"not-met"`
	NeedsReview   int `json:"needs-review"`
	NotApplicable int `json:"not-applicable"`
	NotTriggered  int `json:"not-triggered"`
	Excepted      int `json:"excepted"`
	NotChecked    int `json:"not-checked"`
}

func (c *Counts) add(v framework.Verdict) {
	switch v {
	case framework.Met:
		c.Met++
	case framework.NotMet:
		c.NotMet++
	case framework.NeedsReview:
		c.NeedsReview++
	case framework.NotApplicable:
		c.NotApplicable++
	case framework.NotTriggered:
		c.NotTriggered++
	case framework.Excepted:
		c.Excepted++
	case framework.NotChecked:
		c.NotChecked++
	}
}

// ClauseReport is where a design stands on one clause.
type ClauseReport struct {
	ID      string            `json:"id"`
	Verdict framework.Verdict `json:"verdict"`
	Scope   framework.Scope   `json:"scope"`
	// Findings are indexes into the design's findings.
	Findings []int `json:"findings,omitempty"`
	// Evidence are the JSON Pointers of the facts that the verdict rests on.
	Evidence []string `json:"evidence,omitempty"`
	// Share is the part of a not-met clause that is earned all the same, from 0 to 1.
	Share float64 `json:"share,omitempty"`
	// Reason says why the verdict is not a plain met or not-met, in plain words.
	Reason string `json:"reason,omitempty"`
	// Answer is the design's own answer to the clause's question.
	Answer string `json:"answer,omitempty"`
	// Review is the recorded judgement of a person.
	Review *ReviewReport `json:"review,omitempty"`
	// Exception is the recorded departure from the clause.
	Exception *ExceptionReport `json:"exception,omitempty"`
}

// ExceptionReport is a recorded departure from a clause.
type ExceptionReport struct {
	Reason    string `json:"reason"`
	Authority string `json:"authority"`
	Expires   string `json:"expires,omitempty"`
}

// ReviewReport is a person's judgement of a clause.
type ReviewReport struct {
	Role string `json:"role"`
	Date string `json:"date"`
	// Judgement is met, not-met or deferred.
	Judgement string `json:"judgement"`
	// Answer is the answer that people gave to the clause's question.
	Answer string `json:"answer,omitempty"`
	Note   string `json:"note,omitempty"`
	// Stale names the facts that changed since, when the judgement no longer holds.
	Stale []string `json:"stale,omitempty"`
	// Void says why the judgement does not count, where that is not for facts that changed.
	Void string `json:"void,omitempty"`
	// Unsealed is set where the record holds no digest of the facts, so that nobody can
	// tell whether they have changed since.
	Unsealed bool `json:"unsealed,omitempty"`
}

// ConflictReport tells that two clauses pull the design in two directions.
type ConflictReport struct {
	Topic   string   `json:"topic"`
	Clauses []string `json:"clauses"`
	Text    string   `json:"text"`
	Advice  string   `json:"advice"`
}

// Finding is one thing that is wrong, said once however many clauses ask for it.
type Finding struct {
	// Path is the file it stands in where that is not the design but a file that goes with
	// it, such as its review record; see DesignReport.FileOf.
	Path     string             `json:"path,omitempty"`
	Check    string             `json:"check"`
	Message  string             `json:"message_id"`
	Severity framework.Severity `json:"severity"`
	// Pointer is the JSON Pointer of the place, of where it would go when Missing.
	Pointer string `json:"pointer"`
	Missing bool   `json:"missing,omitempty"`
	// Lines and columns start at 1; columns count code points; the end is after the last one.
	Line      int `json:"line"`
	Column    int `json:"column"`
	EndLine   int `json:"end_line"`
	EndColumn int `json:"end_column"`
	// What says what is wrong, Why why it matters, Rule whose rule it is, Fix what to
	// write instead.
	What string `json:"message"`
	Why  string `json:"why"`
	Rule string `json:"rule"`
	Fix  string `json:"fix"`
	// Clauses are the ids of the clauses that ask for it, the leading one first.
	Clauses []string `json:"clauses"`
	// Excerpt is the source line, cleaned of control characters. Of a long line it is a
	// part, which begins at ExcerptColumn; 0 where the line is whole.
	Excerpt       string          `json:"excerpt,omitempty"`
	ExcerptColumn int             `json:"excerpt_column,omitempty"`
	Related       []RelatedReport `json:"related,omitempty"`
	// Edits are proposed changes of the file. Those that share their title are one change;
	// different titles are alternatives, the best one first.
	Edits []EditReport `json:"edits,omitempty"`
	// Fingerprint stays the same when lines move and neighbours change.
	Fingerprint string `json:"fingerprint"`
	// PlaceFingerprint is for a finding in a list entry that has no name: there
	// Fingerprint rests on what the entry says, and this one on its number in the list.
	PlaceFingerprint string `json:"place_fingerprint,omitempty"`
	// Suppression says why the finding does not count; nil where it does.
	Suppression *Suppression `json:"suppression,omitempty"`
}

// FileOf is the file that a finding of the design stands in.
func (d *DesignReport) FileOf(f *Finding) string {
	if f.Path != "" {
		return f.Path
	}
	return d.Path
}

// Suppression says why a finding does not count.
type Suppression struct {
	// Kind is "exception" or "baseline".
	Kind string `json:"kind"`
	// Reason is a sentence or two that a reader can hold against the file.
	Reason string `json:"reason"`
}

// RelatedReport is a further place of a finding.
type RelatedReport struct {
	Pointer   string `json:"pointer"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
	Text      string `json:"text"`
}

// EditReport is a proposed change of the file: byte offsets and the new text. Safe is
// set when it cannot change what the design means.
type EditReport struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	New   string `json:"new"`
	Title string `json:"title"`
	Safe  bool   `json:"safe"`
}

// ChangedSince is the kind of the notice that says which designs were not looked at,
// because nothing about them has changed.
const ChangedSince = "changed-since"

// Notice is something a reader should know about the run.
type Notice struct {
	// Kind names the sort of notice, in kebab-case.
	Kind string `json:"kind"`
	// Path is the file it is about; empty for the whole run.
	Path string `json:"path,omitempty"`
	Line int    `json:"line,omitempty"`
	// Column counts code points from 1.
	Column int    `json:"column,omitempty"`
	Text   string `json:"text"`
	// Excerpt is the source line, where there is one; see Finding.Excerpt.
	Excerpt       string `json:"excerpt,omitempty"`
	ExcerptColumn int    `json:"excerpt_column,omitempty"`
	// Failed is set when the run itself failed in part, so that it must not count as passed.
	Failed bool `json:"failed,omitempty"`
}

// Summary counts what the report holds.
type Summary struct {
	Designs  int `json:"designs"`
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Notes    int `json:"notes"`
	// Questions counts the clauses that only people can judge and nobody has.
	Questions int `json:"questions"`
	// Failures counts the notices of things that failed.
	Failures int `json:"failures"`
	// Hidden counts the findings that a baseline keeps out of sight.
	Hidden int `json:"hidden,omitempty"`
	// Below counts the scores that do not reach the minimum asked of them.
	Below int `json:"below,omitempty"`
}

// Add counts one design.
func (s *Summary) Add(d *DesignReport) {
	s.Designs++
	s.Hidden += d.Hidden
	for i := range d.Findings {
		switch d.Findings[i].Severity {
		case framework.Error:
			s.Errors++
		case framework.Warning:
			s.Warnings++
		case framework.Note:
			s.Notes++
		}
	}
	for i := range d.Frameworks {
		if m := d.Frameworks[i].Minimum; m != nil && m.Below {
			s.Below++
		}
		for j := range d.Frameworks[i].Clauses {
			if d.Frameworks[i].Clauses[j].Verdict == framework.NeedsReview {
				s.Questions++
			}
		}
	}
}

// AddNotice counts one notice.
func (s *Summary) AddNotice(n Notice) {
	if n.Failed {
		s.Failures++
	}
}

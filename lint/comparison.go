package lint

import "github.com/credlint/credlint/lint/framework"

// Comparison is what changed from an earlier version of a design to the one reported.
type Comparison struct {
	Old VersionInfo `json:"old"`
	New VersionInfo `json:"new"`
	// Tables are the changed facts, table by table in the order of the design format.
	Tables []TableChanges `json:"tables"`
	// Frameworks are the changed verdicts and scores.
	Frameworks []StandingChange `json:"frameworks"`
	// Approvals are the approvals that either version records, the new one's first.
	Approvals []ApprovalChange `json:"approvals"`
	// Substantive names what changed that an approval rests on, among the title, the
	// outcomes, the size, the level and the assessment.
	Substantive []string `json:"substantive,omitempty"`
}

// VersionInfo names a version of a design.
type VersionInfo struct {
	Path string `json:"path"`
	// Revision is the git revision it was read at; empty for a file as it stands.
	Revision string `json:"revision,omitempty"`
	Title    string `json:"title"`
	Status   string `json:"status,omitempty"`
	// Version is the version that the design gives itself.
	Version string `json:"version,omitempty"`
}

// Name is how a sentence calls the version: its path, with the revision behind it.
func (v *VersionInfo) Name() string {
	if v.Revision != "" {
		return v.Path + "@" + v.Revision
	}
	return v.Path
}

// TableChanges are the changed facts of one table of the design.
type TableChanges struct {
	Table   string       `json:"table"`
	Title   string       `json:"title"`
	Changes []FactChange `json:"changes"`
}

// ChangeKind says how a fact changed.
type ChangeKind string

// The kinds of changes. A reworded fact is running text; a renamed entry has another id
// and says the same.
const (
	FactAdded    ChangeKind = "added"
	FactRemoved  ChangeKind = "removed"
	FactChanged  ChangeKind = "changed"
	FactReworded ChangeKind = "reworded"
	EntryRenamed ChangeKind = "renamed"
)

// FactChange is one fact that changed.
type FactChange struct {
	Kind ChangeKind `json:"kind"`
	// Fact is the dotted path, such as outcomes.statement.
	Fact string `json:"fact"`
	// Pointer is its JSON Pointer in the new version; in the old one where it was removed.
	Pointer string `json:"pointer"`
	// Text says the change in a few words, such as "Credits 12 to 15".
	Text string `json:"text"`
	// Old and New are the values as words; empty where there is none.
	Old string `json:"old,omitempty"`
	New string `json:"new,omitempty"`
	// Substantive is set where an approval rests on the fact.
	Substantive bool `json:"substantive,omitempty"`
}

// StandingChange is what changed on one framework.
type StandingChange struct {
	ID string `json:"id"`
	// Guide is set for a document that gives advice and no score.
	Guide bool `json:"guide,omitempty"`
	// Old and New are the scores; nil where the version is not held against the framework.
	Old     *framework.Score `json:"old,omitempty"`
	New     *framework.Score `json:"new,omitempty"`
	Clauses []VerdictChange  `json:"clauses"`
}

// VerdictChange is a clause whose verdict changed. A verdict is empty where the version
// is not held against the clause.
type VerdictChange struct {
	ID    string            `json:"id"`
	Title string            `json:"title"`
	Old   framework.Verdict `json:"old,omitempty"`
	New   framework.Verdict `json:"new,omitempty"`
}

// ApprovalState says what became of the record of an approval.
type ApprovalState string

// The states of an approval.
const (
	ApprovalUnchanged ApprovalState = "unchanged"
	ApprovalChanged   ApprovalState = "changed"
	ApprovalAdded     ApprovalState = "added"
	ApprovalRemoved   ApprovalState = "removed"
)

// ApprovalChange is an approval in both versions.
type ApprovalChange struct {
	// Name calls it by its body, such as "Senate approval".
	Name    string        `json:"name"`
	Status  string        `json:"status,omitempty"`
	Date    string        `json:"date,omitempty"`
	State   ApprovalState `json:"state"`
	Pointer string        `json:"pointer"`
	// Outdated is set where the same approval is recorded as before, while something that
	// it rests on has changed, so that it may no longer cover the design.
	Outdated bool `json:"outdated,omitempty"`
}

// ruleApproval is for the comparison of two versions, which makes its findings.
var ruleApproval = &Rule{
	Name:  "approval-coverage",
	Title: "Checks that no approval is older than a change of the title, the outcomes, the size, the level or the assessment.",
	Why:   "An approval covers the design that was laid before the body.",
	Messages: []Message{
		{ID: "outdated", What: "{approval} is recorded as before, while {changed} changed. It may no longer cover the design.", Fix: "Ask the body whether its approval still covers the design, and record the new date or reference."},
	},
}

// ApprovalFinding says that an approval may no longer cover the design. The place is
// left to the caller, who has the file.
func ApprovalFinding(approval string, changed []string) Finding {
	m := ruleApproval.Messages[0]
	args := []Arg{Word("approval", approval), Word("changed", joinWords(changed))}
	return Finding{
		Check: ruleApproval.Name, Message: m.ID, Severity: framework.Warning, Clauses: []string{},
		What: expand(m.What, args), Why: ruleApproval.Why, Fix: m.Fix,
		Fingerprint: digestOf(ruleApproval.Name + "\x00" + approval + "\x00" + joinWords(changed)),
	}
}

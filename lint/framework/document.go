// Package framework holds framework documents: a published set of expectations in one
// edition, as data. In comes a TOML document; out comes a Document whose clauses the
// engine can decide. The package also says what verdict follows from the outcome of a
// check, and how verdicts add up to a score. It knows no check by name,
// except the two that the short forms of a clause stand for.
package framework

import "github.com/credlint/credlint/lint/source"

// Document is one framework in one edition.
type Document struct {
	// ID names the edition, such as "nzqa-2022".
	ID string `toml:"id"`
	// Title is the framework's name in plain words.
	Title string `toml:"title"`
	// Short is how a finding cites it, such as "NZQA 2022".
	Short   string `toml:"short"`
	Edition string `toml:"edition"`
	// Issuer is the body that published the expectations.
	Issuer string `toml:"issuer"`
	// About says in one or two sentences what the framework is and how to read a result.
	About string `toml:"about"`
	// Kind tells a set of requirements from a profile, a campus's rules, an institution's policy, a guide and what publishing asks.
	Kind Kind `toml:"kind"`
	// SupersededBy is the id of the edition that replaces this one; empty while current.
	SupersededBy string `toml:"superseded_by"`
	// SupersededOn is the date (YYYY-MM-DD) of the replacement, where it is known.
	SupersededOn string `toml:"superseded_on"`
	// Extends is the id of a document whose clauses this one takes over.
	Extends string `toml:"extends"`
	// Drop are ids of clauses of the extended document that this one leaves out.
	Drop []string `toml:"drop"`
	// Base is the path of a complete design that the clauses' examples edit, beside the document.
	Base       string      `toml:"base"`
	Sections   []Section   `toml:"section"`
	Conditions []Condition `toml:"condition"`
	Clauses    []Clause    `toml:"clause"`
	// File is the document's own file, for places; nil for a built-in document.
	File *source.File `toml:"-"`
}

// Kind says what sort of document a framework is.
type Kind string

// The kinds of documents.
const (
	Requirements Kind = "requirements" // a conformance list
	Profile      Kind = "profile"      // characteristics to compare with, not to conform to
	Campus       Kind = "campus"       // the rules of single campuses
	Export       Kind = "export"       // what publishing in a registry or format asks
	Policy       Kind = "policy"       // an institution's own rules
	Guide        Kind = "guide"        // published advice on good writing and design, applied beside every framework
)

// Section groups clauses, such as the nine items of a checklist.
type Section struct {
	ID    string `toml:"id"`
	Title string `toml:"title"`
}

// Condition is a named question that decides whether a clause is asked at all. It
// holds when all terms of All hold and, where Any has terms, any of those does.
type Condition struct {
	// Name is what a clause's when refers to.
	Name string `toml:"name"`
	// Title completes the sentence "Asked when ...".
	Title string `toml:"title"`
	Any   []Term `toml:"any"`
	All   []Term `toml:"all"`
}

// Facts lists the dotted paths of the facts that decide the condition; nil for none.
func (c *Condition) Facts() []string {
	if c == nil {
		return nil
	}
	var paths []string
	for _, terms := range [][]Term{c.Any, c.All} {
		for _, t := range terms {
			paths = append(paths, t.Fact)
			if t.Differs != "" {
				paths = append(paths, t.Differs)
			}
		}
	}
	return paths
}

// Term is one test of a condition on one fact.
type Term struct {
	// Fact is the dotted path of the fact.
	Fact string `toml:"fact"`
	// Is lists the values, as words, any of which makes the term true; empty means that
	// it is enough for the fact to be stated.
	Is []string `toml:"is"`
	// Silence says what a missing fact means: "no", or "unknown" (the default where Is
	// is given), which leaves the clause unchecked.
	Silence string `toml:"silence"`
	// Differs is the dotted path of another text; the term is true when both are stated
	// and say different things, whatever their case.
	Differs string `toml:"differs"`
}

// Clause is one expectation of a framework.
type Clause struct {
	// ID is the clause's name in the catalogue, such as "NZ22-1".
	ID string `toml:"id"`
	// Title is a few words to call the clause by.
	Title string `toml:"title"`
	// Section is the id of the section it belongs to; empty for none.
	Section string `toml:"section"`
	// Requires is our paraphrase of the expectation.
	Requires string `toml:"requires"`
	// Why says why it matters to a reader of the design, in one sentence.
	Why string `toml:"why"`
	// Advice says what to write instead; it replaces the check's own advice where that is
	// general, and in documents of one's own everywhere.
	Advice string `toml:"advice"`
	Source Source `toml:"source"`
	Scope  Scope  `toml:"scope"`
	// DecidedBy says who decides; a passed check proves only a machine clause.
	DecidedBy Decider `toml:"decided_by"`
	// Proves says what a passed check shows, in plain words.
	Proves string `toml:"proves"`
	// When names the condition under which the clause is asked; empty for always.
	When     string   `toml:"when"`
	Severity Severity `toml:"severity"`
	// Weight is what the clause counts in the score.
	Weight float64 `toml:"weight"`
	// Check and With name the check and its parameters; empty for a clause that only people decide.
	Check string         `toml:"check"`
	With  map[string]any `toml:"with"`
	// Stated are the dotted paths of facts that must be stated: the short form of the
	// check named PresenceCheck.
	Stated []string `toml:"stated"`
	// That is an expression that must hold for every place that At selects, a dotted path;
	// Says is what a finding says where it does not. It is the short form of the check
	// named ExpressionCheck.
	At   string `toml:"at"`
	That string `toml:"that"`
	Says string `toml:"says"`
	// Also are further checks, all of which must pass.
	Also []Test `toml:"also"`
	// Evidence are facts to show beside the question of a clause without a check.
	Evidence []string `toml:"evidence"`
	// Question is what a person is asked, for partly and human clauses.
	Question string `toml:"question"`
	// Off is set on a clause that is not asked unless it is switched on by name.
	Off      bool      `toml:"off"`
	Examples []Example `toml:"example"`
	// Changed says who changed the clause and why, when a configuration did; it is not
	// written in documents.
	Changed string `toml:"-"`

	written []writing
}

// Test is a further check of a clause.
type Test struct {
	Check string         `toml:"check"`
	With  map[string]any `toml:"with"`
	// When names the condition under which this check counts; empty for always.
	When string `toml:"when"`
	// Severity is that of this check's findings where it differs from the clause's.
	Severity Severity `toml:"severity"`

	place string // the key that the check is written under; empty for the clause's first
	short bool   // whether it is a short form, whose parameters are keys of the clause
}

// Source says where an expectation comes from.
type Source struct {
	Title   string `toml:"title"`
	Locator string `toml:"locator"`
	// Standing says how well the source was seen.
	Standing Standing `toml:"standing"`
	// Date is the date or year of the source, where it carries one.
	Date string `toml:"date"`
	// Note says what to keep in mind, such as a conflict between readers of the source.
	Note string `toml:"note"`
}

// Example is an edit of the base design with what must come of it.
type Example struct {
	// Title says what the edit does.
	Title string `toml:"title"`
	// Meets is true when the clause must not be not-met after the edit.
	Meets bool `toml:"meets"`
	// Set gives values to places of the base, by JSON Pointer; Remove takes places away.
	Set    map[string]any `toml:"set"`
	Remove []string       `toml:"remove"`
	// At is the place the finding must point into, where it is not the edited one.
	At string `toml:"at"`
}

// Scope says of whom a clause asks: the design, the institution or the system.
type Scope string

// The scopes.
const (
	OfDesign      Scope = "design"
	OfInstitution Scope = "institution"
	OfSystem      Scope = "system"
)

// Decider says who decides a clause.
type Decider string

// The deciders. Partly: presence or consistency by machine, substance by a person.
const (
	Machine Decider = "machine"
	Partly  Decider = "partly"
	Human   Decider = "human"
)

// Severity is how much a finding weighs.
type Severity string

// The severities: an error blocks a commit, a warning is scored, a note is shown.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
)

// Rank orders severities: 3 for error, 2 for warning, 1 for note, 0 for none.
func (s Severity) Rank() int {
	switch s {
	case Error:
		return 3
	case Warning:
		return 2
	case Note:
		return 1
	}
	return 0
}

// Standing says how well the source of a clause was seen.
type Standing string

// The standings, strongest first. ReportAndPrimary: wording seen in the report and in
// the issuer's own text. Memory: written from general knowledge, off by default.
const (
	ReportAndPrimary Standing = "report and primary"
	Primary          Standing = "primary"
	Report           Standing = "report"
	Secondary        Standing = "secondary"
	Memory           Standing = "memory"
)

// Strength orders standings, 4 for a primary text down to 1 for memory, 0 for unknown.
func (s Standing) Strength() int {
	switch s {
	case ReportAndPrimary, Primary:
		return 4
	case Report:
		return 3
	case Secondary:
		return 2
	case Memory:
		return 1
	}
	return 0
}

// Replaced says what replaces the document and, where it is known, from which day on, in
// words that are true before that day and after it; empty while nothing does.
func (d *Document) Replaced() string { return Replaced(d.SupersededBy, d.SupersededOn) }

// Replaced is what Document.Replaced says, from the id of the edition that replaces
// another and the day, which may be empty.
func Replaced(by, on string) string {
	switch {
	case by == "":
		return ""
	case on == "":
		return "replaced by " + by
	}
	return "replaced by " + by + " from " + on
}

// Clause returns the clause with the id, or nil.
func (d *Document) Clause(id string) *Clause {
	for i := range d.Clauses {
		if d.Clauses[i].ID == id {
			return &d.Clauses[i]
		}
	}
	return nil
}

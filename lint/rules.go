package lint

import (
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// Rule is a thing the engine itself reports about the file, whatever the frameworks.
type Rule struct {
	// Name is the rule's name in kebab-case, as findings show it.
	Name string
	// Title is a sentence that begins with "Checks that".
	Title string
	// Why says why it matters.
	Why      string
	Messages []Message
}

func (r *Rule) message(id string) (Message, bool) {
	for _, m := range r.Messages {
		if m.ID == id {
			return m, true
		}
	}
	return Message{}, false
}

// The rules of the engine.
var (
	ruleStated = &Rule{
		Name:  "not-stated",
		Title: "Checks that the facts a clause asks for are stated.",
		Why:   "A reader cannot tell silence from no.",
		Messages: []Message{
			{ID: "missing", What: "The design does not state {fact}.", Fix: "{how}"},
			{ID: "placeholder", What: "{found} only holds the place of {fact}.", Fix: "{how}"},
		},
	}
	ruleStructure = &Rule{
		Name:  "structure",
		Title: "Checks that the file has the shape of a design.",
		Why:   "What cannot be read cannot be checked.",
		Messages: []Message{
			{ID: "unknown-key", What: "{where} has no key {key}.", Fix: "{hint}"},
			{ID: "wrong-type", What: "{fact} is {found}, not {want}.", Fix: "Write {want}. {example}"},
			{ID: "not-allowed", What: "{fact} cannot be {found}.", Fix: "{hint}"},
			{ID: "bad-form", What: "{fact} is {found}, which is not {want}.", Fix: "Write {want}. {example}"},
			{ID: "out-of-range", What: "{fact} is {found}; it must be {want}.", Fix: "Correct the number. {example}"},
			{ID: "other", What: "{fact}: {found}.", Fix: "Write {want}. {example}"},
		},
	}
	ruleWaiver = &Rule{
		Name:  "not-applicable",
		Title: "Checks that every fact marked as not applicable is known, has a reason and is not stated as well.",
		Why:   "A reader must be able to tell a decision from an omission.",
		Messages: []Message{
			{ID: "no-reason", What: "{path} is marked as not applicable without a reason.", Fix: "Write the reason in one sentence, or state the fact."},
			{ID: "unknown-fact", What: "There is no fact called {path}.", Fix: "{hint}"},
			{ID: "both", What: "{path} is stated, and also marked as not applicable.", Fix: "Keep one of the two."},
		},
	}
	ruleFramework = &Rule{
		Name:  "framework-name",
		Title: "Checks that the frameworks a design names exist.",
		Why:   "A design is held only against frameworks that credlint has.",
		Messages: []Message{
			{ID: "unknown", What: "There is no framework called {id}.", Fix: "{hint}"},
		},
	}
	ruleAnswer = &Rule{
		Name:  "answer",
		Title: "Checks that every answer belongs to a clause that exists.",
		Why:   "An answer under a misspelt name reaches nobody who asks.",
		Messages: []Message{
			{ID: "unknown-clause", What: "The answer is to {clause}, which no framework has.", Fix: "{hint}"},
		},
	}
	ruleException = &Rule{
		Name:  "exception",
		Title: "Checks that every recorded exception is complete, in force and needed.",
		Why:   "An exception is a decision that somebody must be able to answer for.",
		Messages: []Message{
			{ID: "incomplete", What: "The exception does not state its {field}.", Fix: "State the clause, the reason and the authority that allowed it."},
			{ID: "expired", What: "The exception for {clause} ended on {date}.", Fix: "Meet the clause, or have the exception renewed."},
			{ID: "ends-soon", What: "The exception for {clause} ends on {date}.", Fix: "Meet the clause by then, or have the exception renewed."},
			{ID: "endless", What: "The exception for {clause} has no end.", Fix: "Add expires with the date it was allowed until, such as expires = 2027-06-30."},
			{ID: "twice", What: "There are two exceptions for {clause}.", Fix: "Keep the one that is in force."},
			{ID: "unknown-clause", What: "The exception names {clause}, which no framework has.", Fix: "{hint}"},
			{ID: "not-in-force", What: "The exception names {clause}, a clause of {frameworks}, which this design is not held against.", Fix: "Nothing to do, unless the design is meant to be held against it."},
			{ID: "off", What: "The exception for {clause} is not needed: the clause is switched off here.", Fix: "Take the exception out, or leave it for where the clause is on."},
			{ID: "unneeded", What: "The exception for {clause} is not needed: the clause is met or not asked.", Fix: "Take the exception out."},
		},
	}
)

// Rules lists the engine's own rules, for documentation.
func Rules() []*Rule {
	return []*Rule{ruleStated, ruleStructure, ruleWaiver, ruleFramework, ruleAnswer, ruleException, ruleReview, ruleApproval}
}

// raise notes a problem that the engine itself found.
func (r *run) raise(rule *Rule, severity framework.Severity, p Problem) {
	r.raised = append(r.raised, raised{rule: rule, severity: severity, problem: p})
}

// waivers reports entries of [not_applicable] that cannot stand.
func (r *run) waivers() {
	for i := range r.design.Waivers {
		w := &r.design.Waivers[i]
		at := design.NodePlace(w.Node)
		switch {
		case w.Field == nil:
			r.raise(ruleWaiver, framework.Error, Problem{
				Message: "unknown-fact", At: at,
				Args: []Arg{Text("path", w.Path), Word("hint", nearestFact(w.Path))},
			})
		case w.Reason == "":
			r.raise(ruleWaiver, framework.Error, Problem{Message: "no-reason", At: at, Args: []Arg{Word("path", w.Path)}})
		default:
			for _, f := range r.design.At(w.Path) {
				if f.Field == w.Field && f.IsStated() {
					r.raise(ruleWaiver, framework.Warning, Problem{
						Message: "both", At: at, Args: []Arg{Word("path", w.Path)},
						Related: []Related{{At: f.Place(), Text: "stated here"}},
					})
					break
				}
			}
		}
	}
}

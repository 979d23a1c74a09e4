package lint

import (
	"slices"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/outcomes"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/lint/systems"
)

// The results of a check; see framework.Result.
const (
	Passed       = framework.Passed
	Failed       = framework.Failed
	Undecided    = framework.Undecided
	Inapplicable = framework.Inapplicable
)

// Outcome is what a check found out about one design.
type Outcome struct {
	Result framework.Result
	// Problems are what is wrong; there is at least one when Result is Failed.
	Problems []Problem
	// Evidence are the facts that the result rests on.
	Evidence []design.Place
	// Done and Asked count the parts of a question about many things (each outcome
	// assessed); both 0 for a question about one.
	Done, Asked int
	// Reason says in plain words why the check is undecided; empty otherwise.
	Reason string
	// Fault says why the check could not run; the run then fails, and the clauses are not
	// checked. Nil for every other outcome.
	Fault error
	// Unread are facts that kept the check from deciding, because they are written in a
	// way that cannot be read.
	Unread []design.Place
}

// Problem is one thing that is wrong, at one place.
type Problem struct {
	// Message is the id of one of the check's messages. The empty id with Fact set says
	// that the fact is not stated, in words that every check shares.
	Message string
	Args    []Arg
	// Fact is the fact that is not stated, for the shared message.
	Fact *design.Fact
	At   design.Place
	// AtMost caps the severity that a clause gives the problem; empty for no cap.
	AtMost framework.Severity
	// Related are other places that belong to it, each with a few words.
	Related []Related
	// Edits are proposed changes of the file.
	Edits []Edit

	// file is what At stands in where it is not the design.
	file *source.File
}

// Related is a further place of a finding.
type Related struct {
	At   design.Place
	Text string
}

// Edit replaces a span of the file by new text. Edits of one problem that share their
// title are one change and are made together or not at all; different titles are
// alternatives, the best one first.
type Edit struct {
	Span source.Span
	New  string
	// Title says what the edit does, in a few words.
	Title string
	// Safe is set when the edit cannot change what the design means.
	Safe bool
}

// Pass is one run of a check on one design.
type Pass struct {
	Design *design.Design
	Params Values
	// Today is the date that "past" and "future" are judged by.
	Today design.Day
	// Systems are the credit and level systems in force.
	Systems *systems.Set

	readings []outcomes.Reading
}

// Outcomes are the readings of the design's learning outcomes, in their order; one that
// states nothing is unread. All checks of a run share them, so each is read once.
func (p *Pass) Outcomes() []outcomes.Reading {
	items := p.Design.Outcomes.Items
	if p.readings == nil && len(items) > 0 {
		p.readings = make([]outcomes.Reading, len(items))
		for i := range items {
			if s := &items[i].Statement; s.IsStated() {
				p.readings[i] = outcomes.Read(s.Value, p.Design.Credential.Language.Value)
			}
		}
	}
	return p.readings
}

// Tally gathers what a check finds, part by part, into an outcome. The zero Tally is
// ready for use.
type Tally struct {
	out     Outcome
	passed  bool
	waived  bool
	checked bool
	stated  int
	judged  bool
}

// Need asks that facts are stated. Each stated one becomes evidence, each missing one a
// problem; one that is not applicable counts as neither. It reports whether all are
// stated, so that a check can go on to what they say.
func (t *Tally) Need(facts ...*design.Fact) bool {
	all := true
	missing, stated := 0, 0
	for _, f := range facts {
		switch f.State {
		case design.Missing:
			missing++
		case design.Stated:
			stated++
		}
	}
	t.out.Problems = slices.Grow(t.out.Problems, missing)
	t.out.Evidence = slices.Grow(t.out.Evidence, stated)
	for _, f := range facts {
		t.checked = true
		switch f.State {
		case design.Stated:
			t.passed = true
			t.stated++
			t.out.Evidence = append(t.out.Evidence, f.Place())
			continue
		case design.NotApplicable:
			t.waived = true
			t.out.Evidence = append(t.out.Evidence, f.Place())
		case design.Unreadable:
			t.out.Unread = append(t.out.Unread, f.Place())
		case design.Missing:
			t.out.Problems = append(t.out.Problems, Problem{Fact: f, At: f.Place()})
			t.out.Asked++
		}
		all = false
	}
	return all
}

func (t *Tally) part(done bool) {
	t.judged = true
	t.out.Asked++
	if done {
		t.out.Done++
	}
}

// Readable notes facts that are written but cannot be read, and reports whether there
// are none. A check asks it before it concludes something from a fact's absence.
func (t *Tally) Readable(facts ...*design.Fact) bool {
	ok := true
	for _, f := range facts {
		if f.State == design.Unreadable {
			t.out.Unread = append(t.out.Unread, f.Place())
			ok = false
		}
	}
	return ok
}

// Pass notes that a part of the question is answered well, with the facts that show it.
func (t *Tally) Pass(evidence ...design.Place) {
	t.checked, t.passed = true, true
	t.out.Evidence = append(t.out.Evidence, evidence...)
	t.part(true)
}

// Evidence adds places that the result rests on, without asking anything.
func (t *Tally) Evidence(places ...design.Place) {
	t.out.Evidence = append(t.out.Evidence, places...)
}

// Waive notes that the design says, with a reason, that the question does not apply.
func (t *Tally) Waive(f *design.Fact) {
	t.checked, t.waived = true, true
	t.out.Evidence = append(t.out.Evidence, f.Place())
}

// Fail notes a problem under one of the check's messages.
func (t *Tally) Fail(message string, at design.Place, args ...Arg) *Problem {
	t.checked = true
	t.part(false)
	t.out.Problems = append(t.out.Problems, Problem{Message: message, At: at, Args: args})
	return &t.out.Problems[len(t.out.Problems)-1]
}

// Undecided notes that the check cannot decide, and why, in plain words.
func (t *Tally) Undecided(reason string, evidence ...design.Place) {
	t.checked = true
	t.out.Reason = reason
	t.out.Evidence = append(t.out.Evidence, evidence...)
}

// Outcome closes the tally: failed when there is a problem, undecided when something
// could not be read or decided, inapplicable when everything asked is waived, else
// passed. A tally to which nothing was noted is undecided.
func (t *Tally) Outcome() Outcome {
	if !t.judged { // to state a fact earns a share only where nothing more is asked of it
		t.out.Asked += t.stated
		t.out.Done += t.stated
	}
	switch {
	case len(t.out.Problems) > 0:
		t.out.Result = Failed
	case len(t.out.Unread) > 0 || t.out.Reason != "" || !t.checked:
		t.out.Result = Undecided
	case t.waived && !t.passed:
		t.out.Result = Inapplicable
	default:
		t.out.Result = Passed
	}
	return t.out
}

package framework

// Result is what a check found out.
type Result uint8

// The results of a check. Errored is the engine's: the check could not run.
const (
	Passed Result = iota
	Failed
	Undecided
	Inapplicable
	Errored
)

// String names the result as reports write it.
func (r Result) String() string {
	switch r {
	case Passed:
		return "passed"
	case Failed:
		return "failed"
	case Undecided:
		return "undecided"
	case Inapplicable:
		return "inapplicable"
	case Errored:
		return "error"
	}
	return "unknown"
}

// Verdict is where a design stands on one clause.
type Verdict string

// The verdicts.
const (
	Met           Verdict = "met"
	NotMet        Verdict = "not-met"
	NeedsReview   Verdict = "needs-review"
	NotApplicable Verdict = "not-applicable"
	NotTriggered  Verdict = "not-triggered"
	Excepted      Verdict = "excepted"
	NotChecked    Verdict = "not-checked"
)

// Verdicts lists every verdict in the order reports show them.
func Verdicts() []Verdict {
	return []Verdict{Met, NotMet, NeedsReview, NotApplicable, NotTriggered, Excepted, NotChecked}
}

// Truth is the state of a condition: a fact that is not stated can leave it open.
type Truth uint8

// The truths.
const (
	Unknown Truth = iota
	True
	False
)

// Decide gives the verdict that follows from a condition and the result of a clause's
// checks. A pass proves a clause only where a machine decides it; otherwise a person
// must still look. A failure is a failure whoever decides.
func Decide(by Decider, condition Truth, result Result) Verdict {
	switch condition {
	case False:
		return NotTriggered
	case Unknown:
		return NotChecked
	}
	switch result {
	case Failed:
		return NotMet
	case Inapplicable:
		return NotApplicable
	case Errored:
		return NotChecked
	case Passed:
		if by == Machine {
			return Met
		}
	}
	return NeedsReview
}

// Worst combines the results of several checks of one clause: a failure outweighs
// all, then an error, then what is undecided; the clause is inapplicable only when
// every check is.
func Worst(results ...Result) Result {
	rank := func(r Result) int {
		switch r {
		case Failed:
			return 4
		case Errored:
			return 3
		case Undecided:
			return 2
		case Passed:
			return 1
		}
		return 0
	}
	worst := Inapplicable
	for _, r := range results {
		if rank(r) > rank(worst) {
			worst = r
		}
	}
	if len(results) == 0 {
		return Undecided
	}
	return worst
}

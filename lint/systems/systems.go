// Package systems holds credit systems and level frameworks as data: how many hours a
// credit stands for, which levels there are, and which levels of two frameworks have
// been published as comparable, each with its source.
package systems

import "slices"

// Standing says how well a source was seen; see the standings of framework clauses.
type Standing string

// Credit is a credit system.
type Credit struct {
	// ID is the value of size.credit_system in a design.
	ID string
	// Name and One are how a message calls it: "ECTS credits", "ECTS credit".
	Name, One string
	// Low and High are the total learner hours that one credit stands for; equal for a
	// fixed ratio, 0 where no ratio has a source.
	Low, High float64
	// AcceptLow and AcceptHigh are the hours for one credit that raise no question;
	// beyond ErrorLow and ErrorHigh the numbers cannot both be right. A high of 0 is open.
	AcceptLow, AcceptHigh, ErrorLow, ErrorHigh float64
	// InstructionalLow and InstructionalHigh are instructional hours for one credit,
	// where the system is also counted that way.
	InstructionalLow, InstructionalHigh float64
	// Local is set where the institution decides the ratio, so that a policy is asked for.
	Local    bool
	Source   string
	Standing Standing
	// Note says which margin is ours and what to keep in mind.
	Note string
}

// HasRatio reports whether the system has a sourced number of hours for a credit.
func (c *Credit) HasRatio() bool { return c.Low > 0 }

// Hours gives the total learner hours of an amount of credit.
func (c *Credit) Hours(credits float64) (low, high float64) {
	return credits * c.Low, credits * c.High
}

// Credits gives the amount of credit that a number of total hours makes.
func (c *Credit) Credits(hours float64) (low, high float64) {
	if c.Low == 0 {
		return 0, 0
	}
	return hours / c.High, hours / c.Low
}

// Fit says how a number of hours for one credit fits a system.
type Fit uint8

// The fits.
const (
	Fits Fit = iota
	Unusual
	Impossible
)

// Judge says how a number of total hours for one credit fits.
func (c *Credit) Judge(hoursPerCredit float64) Fit {
	outside := func(low, high float64) bool {
		return low > 0 && hoursPerCredit < low-1e-9 || high > 0 && hoursPerCredit > high+1e-9
	}
	switch {
	case outside(c.ErrorLow, c.ErrorHigh):
		return Impossible
	case outside(c.AcceptLow, c.AcceptHigh):
		return Unusual
	}
	return Fits
}

// Level is a level framework.
type Level struct {
	// ID is the value of level.framework in a design.
	ID, Name string
	// Min and Max bound the numbered levels.
	Min, Max int
	// Words are levels that are words, lowest first; they lie below the numbered ones.
	Words []string
	// DegreesOnly is set where the framework has levels for degrees only, so that a
	// credential below a degree has none.
	DegreesOnly bool
	// CredentialsOnly is set where the framework names credentials and gives no levels.
	CredentialsOnly bool
	// Categories is set where the numbers name kinds of qualification rather than levels
	// of difficulty, so that a higher number is not a higher level.
	Categories bool
	Source     string
	Standing   Standing
	Note       string
}

// Has reports whether the framework has the level as written.
func (l *Level) Has(value string, number int, isNumber bool) bool {
	if isNumber {
		return !l.DegreesOnly && !l.CredentialsOnly && number >= l.Min && number <= l.Max
	}
	return slices.Contains(l.Words, value)
}

// Rank orders the levels of one framework; ok is false for a level it does not have or
// a framework whose numbers are no order.
func (l *Level) Rank(value string, number int, isNumber bool) (rank int, ok bool) {
	if l.Categories || !l.Has(value, number, isNumber) {
		return 0, false
	}
	if isNumber {
		return number + len(l.Words), true
	}
	return slices.Index(l.Words, value), true
}

// Alignment says that a level of one framework has been published as comparable to one
// of another.
type Alignment struct {
	From, To string
	// Pairs maps a level of From to the levels of To.
	Pairs map[string][]string
	// None are levels of From that the publication says have no counterpart.
	None []string
	// NoneBack are levels of To that the publication says have no counterpart.
	NoneBack []string
	Source   string
	Standing Standing
}

// Set is the credit systems and level frameworks in force for a run: the built-in ones
// with what an institution adds. It is never changed after it is made.
type Set struct {
	credits    []Credit
	levels     []Level
	alignments []Alignment
}

// Default returns the built-in systems.
func Default() *Set {
	return &Set{credits: creditSystems(), levels: levelFrameworks(), alignments: alignments()}
}

// Credits lists the credit systems.
func (s *Set) Credits() []Credit { return s.credits }

// Levels lists the level frameworks.
func (s *Set) Levels() []Level { return s.levels }

// Alignments lists the published alignments.
func (s *Set) Alignments() []Alignment { return s.alignments }

// Credit finds a credit system by id.
func (s *Set) Credit(id string) (*Credit, bool) {
	for i := range s.credits {
		if s.credits[i].ID == id {
			return &s.credits[i], true
		}
	}
	return nil, false
}

// Level finds a level framework by id.
func (s *Set) Level(id string) (*Level, bool) {
	for i := range s.levels {
		if s.levels[i].ID == id {
			return &s.levels[i], true
		}
	}
	return nil, false
}

// Comparison is what has been published about a pair of levels.
type Comparison uint8

// The comparisons. Unpublished: no table for the two frameworks was found.
const (
	Unpublished Comparison = iota
	Published
	Different     // a table exists and says something else
	NoCounterpart // a table exists and says that the level has none
)

// Compare says what has been published about a level of one framework and one of
// another, with the counterparts and the source. Tables are read in both directions and
// never joined: two published pairs do not make a third.
func (s *Set) Compare(from, level, to, other string) (c Comparison, counterparts []string, source string) {
	for i := range s.alignments {
		a := &s.alignments[i]
		if a.From == from && a.To == to {
			if slices.Contains(a.None, level) || slices.Contains(a.NoneBack, other) && a.Pairs[level] == nil {
				return NoCounterpart, nil, a.Source
			}
			if got := a.Pairs[level]; got != nil {
				if slices.Contains(got, other) {
					return Published, got, a.Source
				}
				return Different, got, a.Source
			}
		}
		if a.From == to && a.To == from {
			if slices.Contains(a.None, other) || slices.Contains(a.NoneBack, level) {
				return NoCounterpart, nil, a.Source
			}
			var got []string
			for l, list := range a.Pairs {
				if slices.Contains(list, level) {
					got = append(got, l)
				}
			}
			slices.Sort(got)
			if slices.Contains(got, other) {
				return Published, got, a.Source
			}
			if got != nil {
				return Different, got, a.Source
			}
		}
	}
	return Unpublished, nil, ""
}

// With returns a set in which a credit system has an institution's own ratio of total
// hours for one credit, with the policy that sets it.
func (s *Set) With(id string, hoursPerCredit float64, policy string) *Set {
	next := &Set{credits: slices.Clone(s.credits), levels: s.levels, alignments: s.alignments}
	c, ok := next.Credit(id)
	if !ok {
		next.credits = append(next.credits, Credit{ID: id, Name: id + " credits", One: id + " credit"})
		c = &next.credits[len(next.credits)-1]
	}
	c.Low, c.High = hoursPerCredit, hoursPerCredit
	c.AcceptLow, c.AcceptHigh = hoursPerCredit, hoursPerCredit
	c.ErrorLow, c.ErrorHigh = 0, 0
	c.Local, c.Source, c.Standing, c.Note = false, policy, "policy", ""
	return next
}

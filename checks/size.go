package checks

import (
	"fmt"
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/systems"
)

var sizeLimit = lint.Check{
	Name:  "size-limit",
	Title: "Checks that the size is within the limits, whatever unit it is given in.",
	Why:   "Credits of two systems look alike and can differ by a factor of nine; hours are the common unit.",
	Params: []lint.Param{
		{Name: "min_credits", Kind: lint.NumberParam, Doc: "the least credits, in credit_system"},
		{Name: "max_credits", Kind: lint.NumberParam, Doc: "the most credits, in credit_system"},
		{Name: "credit_system", Kind: lint.TextParam, Doc: "the system of the credit limits, as in size.credit_system"},
		{Name: "min_hours", Kind: lint.NumberParam, Doc: "the least hours"},
		{Name: "max_hours", Kind: lint.NumberParam, Doc: "the most hours"},
		{Name: "below_hours", Kind: lint.NumberParam, Doc: "the hours must be fewer than this"},
		{Name: "hours_kind", Kind: lint.TextParam, Allowed: []string{"total", "instructional"}, Default: "total", Doc: "which hours the limits are in"},
		{Name: "below_weeks", Kind: lint.NumberParam, Doc: "the weeks must be fewer than this"},
		{Name: "typical", Kind: lint.BoolParam, Doc: "whether the numbers are typical rather than limits"},
		{Name: "kind", Kind: lint.TextParam, Allowed: []string{"limit", "eligibility", "floor", "campus"}, Default: "limit", Doc: "what sort of limit it is: of the framework, of who is eligible, of a qualification that is claimed, or of one campus"},
	},
	Reads: []string{"size.credits", "size.credits_minimum", "size.credits_maximum", "size.credit_system", "size.hours_total", "size.hours_instructional", "size.weeks", "size.hours_per_credit"},
	Messages: []lint.Message{
		{ID: "large", What: "The size is {found}; the limit is {limit}.", Fix: "Give a size of {range}, or split the design into credentials that stack."},
		{ID: "small", What: "The size is {found}; the least is {limit}.", Fix: "Give a size of {range}, or join it with a related credential."},
		{ID: "atypical", What: "The size is {found}; {range} is typical.", Fix: "Check the size. Nothing else is wrong with it."},
		{ID: "weeks", What: "The duration is {found} weeks; it must be below {limit} weeks.", Fix: "Shorten the duration, or do not claim what this limit is for."},
	},
	ExampleWith: map[string]any{"min_credits": 5, "max_credits": 40, "credit_system": "nz"},
	Good:        "[size]\ncredits = 15\ncredit_system = \"nz\"\n",
	Bad:         "[size]\ncredits = 45\ncredit_system = \"nz\"\n",
	Since:       "0.1",
	Run:         runSizeLimit,
}

// extent is a size in hours, or in credits of the limit's own system, with the words that say how it came about.
type extent struct {
	low, high float64
	words     string
	fact      *design.Fact
	// stated is set where the design itself gives a range, so that both ends must fit.
	stated bool
}

func runSizeLimit(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	s := &p.Design.Size
	if below, ok := p.Params.Number("below_weeks"); ok && t.Need(&s.Weeks.Fact) && s.Weeks.Value >= below {
		t.Fail("weeks", s.Weeks.Place(), lint.Number("found", s.Weeks.Value), lint.Number("limit", below))
	}
	low, high, unit, ok := limits(p)
	if !ok {
		return t.Outcome()
	}
	if p.Params.Text("hours_kind") == "instructional" {
		if t.Need(&s.HoursInstructional.Fact) {
			h := s.HoursInstructional.Value
			within(&t, p, extent{low: h, high: h, words: hoursWords(h, h, "instructional hour"), fact: &s.HoursInstructional.Fact}, low, high, unit)
		}
		return t.Outcome()
	}
	// Credits of the limit's own system are compared as they stand.
	if own := p.Params.Text("credit_system"); own != "" && s.CreditSystem.IsStated() && s.CreditSystem.Value == own {
		if sys, ok := p.Systems.Credit(own); ok {
			if x, ok := creditExtent(&t, p, sys); ok {
				x.low, x.high = s.Credits.Value, s.Credits.Value
				if x.stated {
					x.low, x.high = s.CreditsMinimum.Value, s.CreditsMaximum.Value
				}
				low, _ = p.Params.Number("min_credits")
				high, _ = p.Params.Number("max_credits")
				within(&t, p, x, low, high, unit)
				return t.Outcome()
			}
		}
	}
	x, ok := extentOf(&t, p)
	if ok {
		within(&t, p, x, low, high, unit)
	}
	return t.Outcome()
}

// extentOf finds the total hours of a design: as stated, or from its credits.
func extentOf(t *lint.Tally, p *lint.Pass) (extent, bool) {
	s := &p.Design.Size
	if !t.Readable(&s.HoursTotal.Fact, &s.Credits.Fact, &s.CreditSystem.Fact) {
		return extent{}, false
	}
	if s.HoursTotal.IsStated() {
		t.Need(&s.HoursTotal.Fact)
		h := s.HoursTotal.Value
		return extent{low: h, high: h, words: hoursWords(h, h, "hour"), fact: &s.HoursTotal.Fact}, true
	}
	ranged := s.CreditsMinimum.IsStated() && s.CreditsMaximum.IsStated()
	if !s.Credits.IsStated() && !ranged {
		if s.HoursTotal.State == design.NotApplicable {
			t.Waive(&s.HoursTotal.Fact)
			return extent{}, false
		}
		t.Need(&s.HoursTotal.Fact)
		return extent{}, false
	}
	if !t.Need(&s.CreditSystem.Fact) {
		return extent{}, false
	}
	sys, ok := p.Systems.Credit(s.CreditSystem.Value)
	if !ok || !sys.HasRatio() && !(sys.Local && s.HoursPerCredit.IsStated()) {
		t.Undecided("no published ratio turns these credits into hours; state the total hours", s.CreditSystem.Place())
		return extent{}, false
	}
	return creditExtent(t, p, sys)
}

// creditExtent is the hours of the credits of a design, of one number or of a range. An
// institution's own ratio counts only where the system leaves the ratio to it.
func creditExtent(t *lint.Tally, p *lint.Pass, sys *systems.Credit) (extent, bool) {
	s := &p.Design.Size
	hours := sys.Hours
	if s.HoursPerCredit.IsStated() && sys.Local {
		hours = func(credits float64) (float64, float64) {
			return credits * s.HoursPerCredit.Value, credits * s.HoursPerCredit.Value
		}
	}
	switch {
	case s.Credits.IsStated():
		t.Need(&s.Credits.Fact, &s.CreditSystem.Fact)
		a, b := hours(s.Credits.Value)
		return extent{low: a, high: b, words: creditWords(sys, s.Credits.Value) + hoursAside(a, b), fact: &s.Credits.Fact}, true
	case s.CreditsMinimum.IsStated() && s.CreditsMaximum.IsStated():
		t.Need(&s.CreditsMinimum.Fact, &s.CreditsMaximum.Fact, &s.CreditSystem.Fact)
		a, _ := hours(s.CreditsMinimum.Value)
		_, b := hours(s.CreditsMaximum.Value)
		words := lint.FormatNumber(s.CreditsMinimum.Value) + " to " + creditWords(sys, s.CreditsMaximum.Value) + hoursAside(a, b)
		return extent{low: a, high: b, words: words, fact: &s.CreditsMaximum.Fact, stated: true}, true
	}
	return extent{}, false
}

// limits gives the limits in hours, with words for the limit's own unit. A high of 0 is
// open.
func limits(p *lint.Pass) (low, high float64, unit *systems.Credit, ok bool) {
	minHours, has1 := p.Params.Number("min_hours")
	maxHours, has2 := p.Params.Number("max_hours")
	below, has3 := p.Params.Number("below_hours")
	if has3 {
		maxHours = below
	}
	if has1 || has2 || has3 {
		return minHours, maxHours, nil, true
	}
	minCredits, has4 := p.Params.Number("min_credits")
	maxCredits, has5 := p.Params.Number("max_credits")
	sys, known := p.Systems.Credit(p.Params.Text("credit_system"))
	if !known || !has4 && !has5 {
		return 0, 0, nil, false
	}
	low, _ = sys.Hours(minCredits)
	_, high = sys.Hours(maxCredits)
	return low, high, sys, true
}

// within judges an extent by limits in the same unit, with the arithmetic shown through
// hours. Where a ratio makes
// a range of one number, it is outside only when all of it is; of a range that the
// design states, both ends must fit.
func within(t *lint.Tally, p *lint.Pass, x extent, low, high float64, unit *systems.Credit) {
	id := ""
	var limit string
	_, strict := p.Params.Number("below_hours")
	most, least := x.low, x.high
	if x.stated {
		most, least = x.high, x.low
	}
	switch {
	case high > 0 && (most > high || strict && most >= high):
		id, limit = "large", limitWords(p, "max_credits", high, unit)
		if strict {
			limit = "below " + limit
		}
	case least < low:
		id, limit = "small", limitWords(p, "min_credits", low, unit)
	default:
		return
	}
	if p.Params.Bool("typical") {
		id = "atypical"
	}
	t.Fail(id, x.fact.Place(), lint.Word("found", x.words), lint.Word("limit", limit), lint.Word("range", sizeRange(p, low, high, unit)))
}

func limitWords(p *lint.Pass, param string, hours float64, unit *systems.Credit) string {
	if unit == nil {
		return hoursWords(hours, hours, kindOfHours(p))
	}
	n, _ := p.Params.Number(param)
	least, most := unit.Hours(n)
	if hours = most; param == "min_credits" {
		hours = least
	}
	return creditWords(unit, n) + hoursAside(hours, hours)
}

func kindOfHours(p *lint.Pass) string {
	if p.Params.Text("hours_kind") == "instructional" {
		return "instructional hour"
	}
	return "hour"
}

func sizeRange(p *lint.Pass, low, high float64, unit *systems.Credit) string {
	many := kindOfHours(p) + "s"
	a, b := low, high
	if unit != nil {
		many = unit.Name
		a, _ = p.Params.Number("min_credits")
		b, _ = p.Params.Number("max_credits")
	}
	_, strict := p.Params.Number("below_hours")
	switch {
	case b == 0:
		return lint.FormatNumber(a) + " " + many + " or more"
	case strict:
		return "fewer than " + lint.FormatNumber(b) + " " + many
	case a == 0:
		return "up to " + lint.FormatNumber(b) + " " + many
	}
	return lint.FormatNumber(a) + " to " + lint.FormatNumber(b) + " " + many
}

func creditWords(sys *systems.Credit, credits float64) string {
	name := sys.Name
	if credits == 1 {
		name = sys.One
	}
	return lint.FormatNumber(credits) + " " + name
}

func hoursAside(low, high float64) string {
	if high == 0 {
		return ""
	}
	return " (" + hoursWords(low, high, "hour") + ")"
}

func hoursWords(low, high float64, one string) string {
	if low != high {
		return fmt.Sprintf("%s to %s %ss", lint.FormatNumber(low), lint.FormatNumber(high), one)
	}
	if low == 1 {
		return "1 " + one
	}
	return lint.FormatNumber(low) + " " + one + "s"
}

var sizeStated = lint.Check{
	Name:  "size-stated",
	Title: "Checks that a size is stated with its unit.",
	Why:   "A number without its unit means nothing to the next reader.",
	Params: []lint.Param{
		{Name: "accept", Kind: lint.TextsParam, Default: []string{"credits", "hours", "weeks"}, Allowed: []string{"credits", "hours", "instructional", "weeks"}, Doc: "the ways of stating a size, any of which will do"},
		{Name: "credit_systems", Kind: lint.TextsParam, Doc: "the systems whose credits count; left out, any"},
	},
	Reads: []string{"size.credits", "size.credits_maximum", "size.credit_system", "size.hours_total", "size.hours_instructional", "size.weeks"},
	Messages: []lint.Message{
		{ID: "zero", What: "The size is {found}.", Fix: "Give the size as it will be, in credits or in hours of a typical learner."},
		{ID: "system", What: "The credits are {found}; accepted here: {systems}.", Fix: "Give the hours as well."},
		{ID: "unit", What: "The design gives {credits} credits without the system they belong to.", Fix: "Add credit_system to [size], such as credit_system = \"ca\"."},
	},
	Good:  "[size]\nhours_total = 120\n",
	Bad:   "[size]\nrationale = \"three outcomes\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		s := &p.Design.Size
		var first, waived *design.Fact
		readable := true
		wrong := false
		for _, way := range p.Params.Texts("accept") {
			f := map[string]*design.Fact{"credits": &s.Credits.Fact, "hours": &s.HoursTotal.Fact, "instructional": &s.HoursInstructional.Fact, "weeks": &s.Weeks.Fact}[way]
			if way == "credits" && !f.IsStated() && s.CreditsMaximum.IsStated() {
				f = &s.CreditsMaximum.Fact
			}
			readable = t.Readable(f) && readable
			switch f.State {
			case design.Stated:
				n, _ := f.Node.Number()
				switch accepted := p.Params.Texts("credit_systems"); {
				case n <= 0:
					t.Fail("zero", f.Place(), lint.Number("found", n))
				case way == "credits" && s.CreditSystem.IsMissing():
					t.Fail("unit", f.Place(), lint.Number("credits", n))
				case way == "credits" && len(accepted) > 0 && !slices.Contains(accepted, s.CreditSystem.Value):
					wrong = true
					continue // hours may still do
				default:
					t.Pass(f.Place())
				}
				return t.Outcome()
			case design.NotApplicable:
				waived = f
			case design.Missing:
				if first == nil {
					first = f
				}
			}
		}
		if wrong {
			t.Fail("system", s.CreditSystem.Place(), lint.Text("found", s.CreditSystem.Value), lint.Word("systems", orWords(p.Params.Texts("credit_systems"))))
			return t.Outcome()
		}
		switch {
		case !readable:
		case waived != nil:
			t.Waive(waived)
		case first != nil:
			t.Need(first)
		}
		return t.Outcome()
	},
}

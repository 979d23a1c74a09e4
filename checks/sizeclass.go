package checks

import (
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint"
)

var sizeClass = lint.Check{
	Name:  "size-class",
	Title: "Checks that the size falls into one of a framework's classes.",
	Why:   "A class says at a glance how much learning to expect.",
	Params: []lint.Param{
		{Name: "classes", Kind: lint.TextsParam, Required: true, Doc: "the classes in total hours, the first that fits counts, such as \"module: 25 to 150\""},
	},
	Reads: []string{"size.credits", "size.credits_minimum", "size.credits_maximum", "size.credit_system", "size.hours_total", "size.hours_per_credit"},
	Messages: []lint.Message{
		{ID: "none", What: "The size is {found}, which is in none of these classes: {classes}.", Fix: "Change the size, or leave this profile out."},
	},
	ExampleWith: map[string]any{"classes": []string{"skill credential: 4 to 12", "module: 25 to 150"}},
	Good:        "[size]\nhours_total = 120\n",
	Bad:         "[size]\nhours_total = 200\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		x, ok := extentOf(&t, p)
		if !ok {
			return t.Outcome()
		}
		classes := p.Params.Texts("classes")
		if _, ok := ClassOf(classes, x.low, x.high); !ok {
			t.Fail("none", x.fact.Place(), lint.Word("found", x.words), lint.Words("classes", classes))
		}
		return t.Outcome()
	},
}

// ClassOf finds the first class that some size between low and high hours falls into.
// Classes are written as the parameter of the check size-class.
func ClassOf(classes []string, low, high float64) (name string, ok bool) {
	for _, c := range classes {
		name, hours, _ := strings.Cut(c, ":")
		from, to, _ := strings.Cut(hours, " to ")
		least, err1 := strconv.ParseFloat(strings.TrimSpace(from), 64)
		most, err2 := strconv.ParseFloat(strings.TrimSpace(to), 64)
		if err1 == nil && err2 == nil && low <= most && high >= least {
			return name, true
		}
	}
	return "", false
}

package checks_test

import (
	"os"
	"strings"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// What follows stands in docs/adding-a-check.md, word for word.

var placeNamed = lint.Check{
	Name:  "place-named",
	Title: "Checks that a credential taught in a classroom names the place.",
	Why:   "Learners plan their way before they enrol.",
	Params: []lint.Param{
		{Name: "min_words", Kind: lint.NumberParam, Default: 1, Doc: "the least number of words that name a place"},
	},
	Reads: []string{"delivery.setting", "offer.place"},
	Messages: []lint.Message{
		{ID: "vague", What: "The place is {place}; learners need at least {min} words to find it.", Fix: "Name the building or the campus."},
	},
	ExampleWith: map[string]any{"min_words": 2},
	Good:        "[delivery]\nsetting = \"classroom\"\n[offer]\nplace = \"Interurban campus\"\n",
	Bad:         "[delivery]\nsetting = \"classroom\"\n[offer]\nplace = \"Victoria\"\n",
	Since:       "0.2",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		setting, place := &p.Design.Delivery.Setting, &p.Design.Offer.Place
		if !t.Need(&setting.Fact) {
			return t.Outcome()
		}
		if setting.Value != "classroom" {
			t.Pass(setting.Place())
			return t.Outcome()
		}
		if !t.Need(&place.Fact) {
			return t.Outcome()
		}
		min, _ := p.Params.Number("min_words")
		if n := len(strings.Fields(place.Value)); float64(n) < min {
			t.Fail("vague", place.Place(), lint.Text("place", place.Value), lint.Number("min", min))
		} else {
			t.Pass(place.Place())
		}
		return t.Outcome()
	},
}

// mention shows what else a problem can carry.
func mention(t *lint.Tally, setting, place *design.Text, min float64) {
	problem := t.Fail("vague", place.Place(), lint.Text("place", place.Value), lint.Number("min", min))
	problem.AtMost = framework.Warning // whatever the clause says
	problem.Related = []lint.Related{{At: setting.Place(), Text: "taught here"}}
	problem.Edits = []lint.Edit{{Span: place.Node.Span, New: `"Interurban campus"`, Title: "name the campus"}}
}

// TestAddingACheck does what docs/adding-a-check.md says: the code there is the code here,
// it can be registered beside the others, and its examples hold.
func TestAddingACheck(t *testing.T) {
	page, err := os.ReadFile("../docs/adding-a-check.md")
	if err != nil {
		t.Fatal(err)
	}
	own, err := os.ReadFile("adding_test.go")
	if err != nil {
		t.Fatal(err)
	}
	here := strings.ReplaceAll("\n"+string(own), "\n\t", "\n")
	blocks := strings.Split(string(page), "```go\n")[1:]
	if len(blocks) != 2 {
		t.Fatalf("the page has %d blocks of code", len(blocks))
	}
	for _, b := range blocks {
		code, _, _ := strings.Cut(b, "```")
		if i := strings.Index(code, "var "); i > 0 {
			code = code[i:] // without the imports
		}
		if !strings.Contains(here, strings.ReplaceAll("\n"+code, "\n\t", "\n")[1:]) {
			t.Errorf("the page has other code than this file:\n%s", code)
		}
	}
	reg, err := checks.Registry(&placeNamed)
	if err != nil {
		t.Fatal(err)
	}
	if err := reg.Validate(); err != nil {
		t.Error(err)
	}
	for text, want := range map[string]framework.Result{placeNamed.Good: lint.Passed, placeNamed.Bad: lint.Failed, "": lint.Failed} {
		if out := outcome(t, &placeNamed, text, placeNamed.ExampleWith); out.Result != want {
			t.Errorf("%v on %q; it should be %v", out.Result, text, want)
		}
	}
	file, err := source.Read("design.toml", []byte(placeNamed.Bad))
	if err != nil {
		t.Fatal(err)
	}
	d, tally := design.Decode(file), lint.Tally{}
	mention(&tally, &d.Delivery.Setting, &d.Offer.Place, 2)
	if p := tally.Outcome().Problems; len(p) != 1 || p[0].AtMost != framework.Warning || len(p[0].Related) != 1 || len(p[0].Edits) != 1 {
		t.Errorf("the problem carries %+v", p)
	}
}

package checks

import (
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

var states = lint.Check{
	Name:  "states",
	Title: "Checks that the design states the facts a reader needs.",
	Why:   "A reader cannot tell silence from no.",
	Params: []lint.Param{
		{Name: "facts", Kind: lint.FactsParam, Required: true, Doc: "the facts to state; a fact in a list is asked of every entry"},
		{Name: "need", Kind: lint.TextParam, Allowed: []string{"all", "any"}, Default: "all", Doc: "whether all facts or any one of them must be stated"},
	},
	Messages: []lint.Message{
		{ID: "none", What: "The design states none of these: {facts}.", Fix: "State at least one of them.", General: true},
	},
	ExampleWith: map[string]any{"facts": []string{"purpose.statement", "purpose.audience"}},
	Good: `
[purpose]
statement = "Kitchen supervisors learn to lead a food safety program."
audience = "Supervisors in commercial kitchens"
`,
	Bad: `
[purpose]
statement = "TBD"
`,
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		if p.Params.Text("need") == "any" {
			return statesAny(p)
		}
		var t lint.Tally
		t.Need(p.Design.At(p.Params.Texts("facts")...)...)
		return t.Outcome()
	},
}

// statesAny passes with the facts that are stated, and fails once when none is. One
// fact that is missing is said in the words that every check shares.
func statesAny(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	paths := p.Params.Texts("facts")
	var first *design.Fact
	readable := true
	stated, waived := false, (*design.Fact)(nil)
	for _, path := range paths {
		for _, f := range p.Design.At(path) {
			readable = t.Readable(f) && readable
			switch {
			case f.IsStated() && f.Field.Path == path:
				t.Pass(f.Place())
				stated = true
			case f.State == design.NotApplicable:
				waived = f
			case first == nil:
				first = f
			}
		}
	}
	switch {
	case stated || !readable:
	case waived != nil:
		t.Waive(waived)
	case len(paths) == 1 && first != nil:
		t.Need(first)
	case first != nil:
		t.Fail("none", first.Place(), lint.Words("facts", titles(paths)))
	}
	return t.Outcome()
}

// titles are the names of facts as a reader would say them, with their paths.
func titles(paths []string) []string {
	words := make([]string, 0, len(paths))
	for _, path := range paths {
		if f, ok := design.Lookup(path); ok {
			words = append(words, path+" ("+f.Title+")")
		}
	}
	return words
}

var entryCount = lint.Check{
	Name:  "entry-count",
	Title: "Checks that a list has as many entries as it should.",
	Why:   "Too few entries leave a question open; too many blur the focus.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the list"},
		{Name: "min", Kind: lint.NumberParam, Doc: "the least number of entries"},
		{Name: "max", Kind: lint.NumberParam, Doc: "the largest number of entries"},
		{Name: "things", Kind: lint.TextParam, Default: "entries", Doc: "what the entries are called, in the plural"},
		{Name: "typical", Kind: lint.BoolParam, Doc: "whether the numbers are typical rather than limits"},
	},
	Messages: []lint.Message{
		{ID: "few", What: "The design lists {count} {things}; at least {min} are asked for.", Fix: "Add the others, or say why fewer are enough.", General: true},
		{ID: "many", What: "The design lists {count} {things}; the limit is {max}.", Fix: "Keep those that matter most, or split the design.", General: true},
		{ID: "atypical", What: "The design lists {count} {things}; more than {max} is broad for a micro-credential.", Fix: "Narrow it, or split it into credentials that stack.", General: true},
	},
	ExampleWith: map[string]any{"fact": "stacking.siblings", "min": 2, "things": "siblings"},
	Good:        "[stacking]\nsiblings = [\"Allergen Management\", \"Menu Planning\"]\n",
	Bad:         "[stacking]\nsiblings = [\"Allergen Management\"]\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		path := p.Params.Text("fact")
		for _, f := range p.Design.At(path) {
			low, hasLow := p.Params.Number("min")
			if f.IsMissing() && (!hasLow || low == 0) {
				t.Pass() // no entry is within any upper limit
				continue
			}
			if !t.Need(f) || f.Field.Path != path {
				continue
			}
			n := float64(len(f.Node.Children))
			args := []lint.Arg{lint.Number("count", n), lint.Word("things", p.Params.Text("things"))}
			if hasLow && n < low {
				t.Fail("few", f.Place(), append(args, lint.Number("min", low))...)
			}
			if high, ok := p.Params.Number("max"); ok && n > high {
				id := "many"
				if p.Params.Bool("typical") {
					id = "atypical"
				}
				t.Fail(id, f.Place(), append(args, lint.Number("max", high))...)
			}
		}
		return t.Outcome()
	},
}

var crossReference = lint.Check{
	Name:  "cross-reference",
	Title: "Checks that the ids which one list names exist in another.",
	Why:   "A reference to something that is not there tells a reader nothing.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the fact that names ids"},
		{Name: "to", Kind: lint.FactParam, Required: true, Doc: "the fact that defines them"},
	},
	Messages: []lint.Message{
		{ID: "unknown", What: "{id} is named here, but no entry has that id.", Fix: "Correct the id, or add the entry."},
	},
	ExampleWith: map[string]any{"fact": "assessments.outcomes", "to": "outcomes.id"},
	Good:        "[[outcomes]]\nid = \"LO1\"\n[[assessments]]\noutcomes = [\"LO1\"]\n",
	Bad:         "[[outcomes]]\nid = \"LO1\"\n[[assessments]]\noutcomes = [\"LO2\"]\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		known := map[string]bool{}
		for _, f := range p.Design.At(p.Params.Text("to")) {
			if !t.Readable(f) {
				return t.Outcome()
			}
			for _, w := range design.Words(f) {
				known[w] = true
			}
		}
		path := p.Params.Text("fact")
		for _, f := range p.Design.At(path) {
			if !t.Need(f) || f.Field.Path != path {
				continue
			}
			for i, w := range design.Words(f) {
				at := f.Place()
				if f.Field.Kind == design.TextsKind && i < len(f.Node.Children) {
					at = design.NodePlace(f.Node.Children[i])
				}
				if !known[w] {
					t.Fail("unknown", at, lint.Text("id", w))
				}
			}
		}
		return t.Outcome()
	},
}

var implies = lint.Check{
	Name:  "implies",
	Title: "Checks that what follows from one fact is stated too.",
	Why:   "A claim without what it rests on cannot be used.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the fact that makes the claim"},
		{Name: "is", Kind: lint.TextsParam, Doc: "the values that make the claim; left out, any value does"},
		{Name: "then", Kind: lint.FactsParam, Required: true, Doc: "the facts that must then be stated"},
	},
	Messages: []lint.Message{
		{ID: "unbacked", What: "{fact} is {found}, which calls for more.", Fix: "State what it rests on.", General: true},
	},
	ExampleWith: map[string]any{"fact": "record.evidence_public", "is": []string{"true"}, "then": []string{"record.opt_out"}},
	Good:        "[record]\nevidence_public = true\nopt_out = \"By a form, without loss of credit\"\n",
	Bad:         "[record]\nevidence_public = true\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		claimed := false
		for _, f := range p.Design.At(p.Params.Text("fact")) {
			if !t.Readable(f) || !f.IsStated() || f.Field.Path != p.Params.Text("fact") {
				continue
			}
			is := p.Params.Texts("is")
			if len(is) == 0 || slices.ContainsFunc(design.Words(f), func(w string) bool { return slices.Contains(is, w) }) {
				claimed = true
			}
		}
		if !claimed {
			t.Pass()
			return t.Outcome()
		}
		for _, path := range p.Params.Texts("then") {
			t.Need(p.Design.At(path)...)
		}
		return t.Outcome()
	},
}

package checks

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/systems"
)

var levelRange = lint.Check{
	Name:  "level-range",
	Title: "Checks that the level names its framework and is one of its levels.",
	Why:   "The same number means different things: level 6 is a bachelor's degree in England and upper secondary school in Scotland.",
	Params: []lint.Param{
		{Name: "frameworks", Kind: lint.TextsParam, Doc: "the level frameworks that are accepted; left out, any"},
		{Name: "min", Kind: lint.NumberParam, Doc: "the lowest level accepted"},
		{Name: "max", Kind: lint.NumberParam, Doc: "the highest level accepted"},
		{Name: "aligned", Kind: lint.BoolParam, Doc: "whether a level in another framework will do when it is compared with an accepted one in level.alignments"},
		{Name: "allow_none", Kind: lint.BoolParam, Doc: "whether no framework is accepted, with a reason in level.rationale or level.equivalent"},
	},
	Reads: []string{"level.framework", "level.value", "level.rationale", "level.equivalent", "level.alignments"},
	Messages: []lint.Message{
		{ID: "bare", What: "Level {level} is given without the framework it belongs to.", Fix: "Add framework to [level], such as framework = \"NZQCF\"."},
		{ID: "outside", What: "{framework} has no level {level}; it has {range}.", Fix: "Correct the level or the framework."},
		{ID: "degrees", What: "{framework} has levels for degrees only.", Fix: "Name another framework, or write framework = \"none\" with a rationale."},
		{ID: "credentials", What: "{framework} names credentials and has no levels; a micro-credential is not among them.", Fix: "Name another framework, or write framework = \"none\" with a rationale."},
		{ID: "not-accepted", What: "The level is {framework} {level}; accepted here: {range}.", Fix: "Give the level in an accepted framework, or leave this profile out."},
		{ID: "no-reason", What: "The design says that no level framework applies, without a reason.", Fix: "Add rationale to [level]: why none applies, and what the level compares with."},
	},
	ExampleWith: map[string]any{"frameworks": []string{"NZQCF"}},
	Good:        "[level]\nframework = \"NZQCF\"\nvalue = 5\n",
	Bad:         "[level]\nvalue = 5\n",
	Since:       "0.1",
	Run:         runLevelRange,
}

func runLevelRange(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	l := &p.Design.Level
	if l.Framework.IsMissing() && l.Value.IsStated() {
		t.Fail("bare", l.Value.Place(), lint.Text("level", l.Value.Value))
		return t.Outcome()
	}
	if l.Framework.Value == "none" {
		switch {
		case !p.Params.Bool("allow_none"):
			t.Fail("not-accepted", l.Framework.Place(), lint.Word("framework", "none"), lint.Word("level", ""), lint.Word("range", acceptedLevels(p)))
		case l.Rationale.IsMissing() && l.Equivalent.IsMissing():
			t.Fail("no-reason", l.Framework.Place())
		default:
			t.Pass(l.Framework.Place())
		}
		return t.Outcome()
	}
	if !t.Need(&l.Framework.Fact) {
		return t.Outcome()
	}
	sys, ok := p.Systems.Level(l.Framework.Value)
	if ok && sys.DegreesOnly {
		t.Fail("degrees", l.Framework.Place(), lint.Word("framework", sys.Name))
		return t.Outcome()
	}
	if ok && sys.CredentialsOnly {
		t.Fail("credentials", l.Framework.Place(), lint.Word("framework", sys.Name))
		return t.Outcome()
	}
	if !t.Need(&l.Value.Fact) {
		return t.Outcome()
	}
	v := &l.Value
	if ok && !sys.Has(v.Value, v.Number, v.IsNumber) {
		t.Fail("outside", v.Place(), lint.Word("framework", sys.ID), lint.Text("level", v.Value), lint.Word("range", levelWords(sys)))
		return t.Outcome()
	}
	if accepted(p, l.Framework.Value, v) {
		return t.Outcome()
	}
	if p.Params.Bool("aligned") {
		for i := range l.Alignments.Items {
			a := &l.Alignments.Items[i]
			if !t.Readable(&a.Framework.Fact, &a.Value.Fact) {
				return t.Outcome()
			}
			if a.Framework.IsStated() && accepted(p, a.Framework.Value, &a.Value) {
				t.Evidence(a.Value.Place())
				return t.Outcome()
			}
		}
	}
	t.Fail("not-accepted", v.Place(), lint.Word("framework", l.Framework.Value), lint.Text("level", v.Value), lint.Word("range", acceptedLevels(p)))
	return t.Outcome()
}

// accepted reports whether a level of a framework is within the parameters.
func accepted(p *lint.Pass, name string, v *design.Label) bool {
	min, hasMin := p.Params.Number("min")
	max, hasMax := p.Params.Number("max")
	names := p.Params.Texts("frameworks")
	return (len(names) == 0 || slices.Contains(names, name)) &&
		!(hasMin && (!v.IsNumber || float64(v.Number) < min)) && !(hasMax && (!v.IsNumber || float64(v.Number) > max))
}

func levelWords(sys *systems.Level) string {
	words := fmt.Sprintf("levels %d to %d", sys.Min, sys.Max)
	if len(sys.Words) > 0 {
		words += " and " + strings.Join(sys.Words, ", ")
	}
	return words
}

func acceptedLevels(p *lint.Pass) string {
	words := strings.Join(p.Params.Texts("frameworks"), ", ")
	if words == "" {
		words = "a named framework"
	}
	min, hasMin := p.Params.Number("min")
	max, hasMax := p.Params.Number("max")
	switch {
	case hasMin && hasMax:
		words += " " + lint.FormatNumber(min) + " to " + lint.FormatNumber(max)
	case hasMin:
		words += " " + lint.FormatNumber(min) + " or higher"
	case hasMax:
		words += " up to " + lint.FormatNumber(max)
	}
	return words
}

var levelAlignment = lint.Check{
	Name:  "level-alignment",
	Title: "Checks that each level it is compared with has been published as comparable.",
	Why:   "Only a published comparison can be relied on, and even that does not promise recognition.",
	Params: []lint.Param{
		{Name: "framework", Kind: lint.TextParam, Doc: "the level framework the design must be in; left out, any"},
	},
	Reads: []string{"level.framework", "level.value", "level.alignments"},
	Messages: []lint.Message{
		{ID: "different", What: "{from} {level} is published as comparable with {to} {expected}, not {found}.", Fix: "Use the published level, and cite {source}."},
		{ID: "no-counterpart", What: "{from} {level} has no counterpart in the {to}: {source} leaves it out.", Fix: "Take this comparison out."},
		{ID: "unpublished", What: "No published comparison of the {from} with the {to} was found for level {level}.", Fix: "Take this comparison out, or give its published source."},
	},
	Good:  "[level]\nframework = \"NZQCF\"\nvalue = 5\n[[level.alignments]]\nframework = \"EQF\"\nvalue = 5\n",
	Bad:   "[level]\nframework = \"NZQCF\"\nvalue = 8\n[[level.alignments]]\nframework = \"EQF\"\nvalue = 6\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		l := &p.Design.Level
		if !t.Readable(&l.Framework.Fact, &l.Value.Fact, &l.Alignments.Fact) {
			return t.Outcome()
		}
		if l.Alignments.State == design.NotApplicable {
			t.Waive(&l.Alignments.Fact)
			return t.Outcome()
		}
		if !l.Alignments.IsStated() {
			t.Pass()
			return t.Outcome()
		}
		if !t.Need(&l.Framework.Fact, &l.Value.Fact) {
			return t.Outcome()
		}
		for i := range l.Alignments.Items {
			publishedAlignment(&t, p, &l.Alignments.Items[i])
		}
		return t.Outcome()
	},
}

func publishedAlignment(t *lint.Tally, p *lint.Pass, a *design.Alignment) {
	l := &p.Design.Level
	if !t.Need(&a.Framework.Fact, &a.Value.Fact) {
		return
	}
	result, expected, source := p.Systems.Compare(l.Framework.Value, l.Value.Value, a.Framework.Value, a.Value.Value)
	args := []lint.Arg{
		lint.Word("from", l.Framework.Value), lint.Text("level", l.Value.Value), lint.Word("to", a.Framework.Value),
		lint.Text("found", a.Value.Value), lint.Words("expected", expected), lint.Word("source", source),
	}
	switch result {
	case systems.Published:
		t.Pass(a.Value.Place())
	case systems.Different:
		p := t.Fail("different", a.Value.Place(), args...)
		if len(expected) == 1 {
			if _, err := strconv.Atoi(expected[0]); err == nil {
				p.Edits = []lint.Edit{{Span: a.Value.Node.Span, New: expected[0], Title: "Write the published level"}}
			}
		}
	case systems.NoCounterpart:
		t.Fail("no-counterpart", a.Value.Place(), args...)
	case systems.Unpublished:
		if a.Source.IsStated() {
			t.Undecided("the comparison is not among the published ones that are known; its source is for a person to judge", a.Source.Place())
			return
		}
		t.Fail("unpublished", a.Value.Place(), args...)
	}
}

var levelBeside = lint.Check{
	Name:  "level-beside",
	Title: "Checks that the level is also given in a framework that readers elsewhere know.",
	Why:   "A reader abroad knows the common framework and not the national one.",
	Params: []lint.Param{
		{Name: "framework", Kind: lint.TextParam, Required: true, Doc: "the common framework, in which the level itself or one of its alignments must be"},
	},
	Reads: []string{"level.framework", "level.value", "level.alignments"},
	Messages: []lint.Message{
		{ID: "alone", What: "The level is {found}, without its counterpart in the {framework}.", Fix: "Add the published counterpart in [[level.alignments]], or say under [not_applicable] why there is none."},
	},
	ExampleWith: map[string]any{"framework": "EQF"},
	Good:        "[level]\nframework = \"NZQCF\"\nvalue = 5\n[[level.alignments]]\nframework = \"EQF\"\nvalue = 5\n",
	Bad:         "[level]\nframework = \"NZQCF\"\nvalue = 5\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		l := &p.Design.Level
		if !t.Readable(&l.Framework.Fact, &l.Value.Fact, &l.Alignments.Fact) {
			return t.Outcome()
		}
		if l.Alignments.State == design.NotApplicable {
			t.Waive(&l.Alignments.Fact)
			return t.Outcome()
		}
		if !t.Need(&l.Framework.Fact) {
			return t.Outcome()
		}
		common := p.Params.Text("framework")
		if l.Framework.Value == common || l.Framework.Value == "none" { // whether none will do is another question
			return t.Outcome()
		}
		for i := range l.Alignments.Items {
			if a := &l.Alignments.Items[i]; a.Framework.Value == common {
				t.Need(&a.Value.Fact)
				return t.Outcome()
			}
		}
		t.Fail("alone", l.Framework.Place(), lint.Text("found", strings.TrimSpace(l.Framework.Value+" "+l.Value.Value)), lint.Word("framework", common))
		return t.Outcome()
	},
}

var assessmentLevel = lint.Check{
	Name:  "assessment-level",
	Title: "Checks that the assessment carries the level of the credential.",
	Why:   "Credit rests on the level at which learning was assessed, not on the level of the teaching.",
	Params: []lint.Param{
		{Name: "which", Kind: lint.TextParam, Allowed: []string{"main", "summative", "all"}, Default: "main", Doc: "which assessments must carry the level"},
	},
	Reads: []string{"level.framework", "level.value", "assessments"},
	Messages: []lint.Message{
		{ID: "differs", What: "Assessment {id} is at level {found}; the credential is at level {level}.", Fix: "Raise or lower one of them, so that both agree."},
	},
	Good:  "[level]\nframework = \"NZQCF\"\nvalue = 5\n[[assessments]]\nid = \"A1\"\nmain = true\nlevel = 5\n",
	Bad:   "[level]\nframework = \"NZQCF\"\nvalue = 5\n[[assessments]]\nid = \"A1\"\nmain = true\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		l := &p.Design.Level
		t.Need(&l.Framework.Fact)
		t.Need(&l.Value.Fact)
		if !t.Need(&p.Design.Assessments.Fact) {
			return t.Outcome()
		}
		for _, a := range chosen(p.Design, p.Params.Text("which")) {
			if t.Need(&a.Level.Fact) && l.Value.IsStated() && a.Level.Value != l.Value.Value {
				t.Fail("differs", a.Level.Place(), lint.Text("id", assessmentName(p.Design, a)), lint.Text("found", a.Level.Value), lint.Text("level", l.Value.Value))
			}
		}
		return t.Outcome()
	},
}

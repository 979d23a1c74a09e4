package checks

import (
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

// pathways lists the pathways of one of the given types.
func pathways(d *design.Design, types ...string) []*design.Pathway {
	var all []*design.Pathway
	for i := range d.Stacking.Pathways.Items {
		if w := &d.Stacking.Pathways.Items[i]; slices.Contains(types, w.Type.Value) {
			all = append(all, w)
		}
	}
	return all
}

var stackableBacked = lint.Check{
	Name:  "stackable-backed",
	Title: "Checks that a credential called stackable names what it stacks towards.",
	Why:   "Stackable is a promise; a learner asks towards what.",
	Reads: []string{"stacking.types", "stacking.pathways", "stacking.pathways.target"},
	Messages: []lint.Message{
		{ID: "unbacked", What: "The credential is called stackable, but no pathway is given.", Fix: "Add [[stacking.pathways]] with its target, or take stackable out of types."},
	},
	Good:  "[stacking]\ntypes = [\"stackable\"]\n[[stacking.pathways]]\ntarget = \"Culinary Management Diploma\"\n",
	Bad:   "[stacking]\ntypes = [\"stackable\"]\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		s := &p.Design.Stacking
		if !t.Readable(&s.Types.Fact, &s.Pathways.Fact) {
			return t.Outcome()
		}
		if !s.Types.Has("stackable") && !s.Pathways.IsStated() {
			t.Need(&s.Types.Fact)
			return t.Outcome()
		}
		if s.Types.Has("stackable") && s.Pathways.IsMissing() {
			t.Fail("unbacked", s.Types.Place())
			return t.Outcome()
		}
		for i := range s.Pathways.Items {
			t.Need(&s.Pathways.Items[i].Target.Fact)
		}
		if s.Pathways.State == design.NotApplicable {
			t.Waive(&s.Pathways.Fact)
		}
		return t.Outcome()
	},
}

var verticalPathway = lint.Check{
	Name:  "vertical-pathway",
	Title: "Checks that a vertical pathway leads higher, in an order.",
	Why:   "Vertical stacking builds one credential on another towards a higher one.",
	Params: []lint.Param{
		{Name: "need", Kind: lint.TextParam, Required: true, Allowed: []string{"higher", "prerequisite"}, Doc: "whether the target must be higher with an order given, or a prerequisite must be named"},
	},
	Reads: []string{"stacking.pathways", "level.framework", "level.value", "entry.prerequisites", "credential.title", "credential.id"},
	Messages: []lint.Message{
		{ID: "not-higher", What: "The pathway is vertical, but {target} is at level {found} and this credential at level {level}.", Fix: "Name a higher credential, or call the pathway horizontal."},
		{ID: "prerequisite", What: "The pathway to {target} is vertical, but nothing must come before.", Fix: "Name the prerequisite in requires or in [entry], or call the pathway horizontal."},
		{ID: "circle", What: "The pathway leads back to this credential.", Fix: "Name the higher credential it leads to."},
	},
	ExampleWith: map[string]any{"need": "higher"},
	Good: `
[level]
framework = "NZQCF"
value = 5
[[stacking.pathways]]
type = "vertical"
target = "Diploma"
target_level = 6
order = 1
`,
	Bad: `
[level]
framework = "NZQCF"
value = 5
[[stacking.pathways]]
type = "vertical"
target = "Diploma"
target_level = 5
order = 1
`,
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		all := pathways(d, "vertical")
		if len(all) == 0 {
			noPathway(&t, d)
			return t.Outcome()
		}
		for _, w := range all {
			if p.Params.Text("need") == "prerequisite" {
				prerequisite(&t, d, w)
				continue
			}
			if !t.Need(&w.Target.Fact, &w.TargetLevel.Fact, &w.Order.Fact) || !t.Need(&d.Level.Framework.Fact, &d.Level.Value.Fact) {
				continue
			}
			if strings.EqualFold(w.Target.Value, d.Credential.Title.Value) || strings.EqualFold(w.Target.Value, d.Credential.ID.Value) {
				t.Fail("circle", w.Target.Place())
				continue
			}
			higher(&t, p, w)
		}
		return t.Outcome()
	},
}

// noPathway says why a question about pathways has no answer: their types are not
// stated, or there are none.
func noPathway(t *lint.Tally, d *design.Design) {
	if d.Stacking.Pathways.State != design.Stated {
		t.Need(&d.Stacking.Pathways.Fact)
		return
	}
	for i := range d.Stacking.Pathways.Items {
		t.Need(&d.Stacking.Pathways.Items[i].Type.Fact)
	}
}

func higher(t *lint.Tally, p *lint.Pass, w *design.Pathway) {
	l := &p.Design.Level
	sys, ok := p.Systems.Level(l.Framework.Value)
	if !ok {
		t.Undecided("the level framework has no order that is known", w.TargetLevel.Place())
		return
	}
	own, ok1 := sys.Rank(l.Value.Value, l.Value.Number, l.Value.IsNumber)
	target, ok2 := sys.Rank(w.TargetLevel.Value, w.TargetLevel.Number, w.TargetLevel.IsNumber)
	if !ok1 || !ok2 {
		t.Undecided("the two levels cannot be put in an order in "+sys.ID, w.TargetLevel.Place())
		return
	}
	if target <= own {
		problem := t.Fail("not-higher", w.TargetLevel.Place(), lint.Text("target", w.Target.Value), lint.Text("found", w.TargetLevel.Value), lint.Text("level", l.Value.Value))
		problem.Related = []lint.Related{{At: l.Value.Place(), Text: "the credential's own level"}}
	}
}

func prerequisite(t *lint.Tally, d *design.Design, w *design.Pathway) {
	switch {
	case !t.Readable(&w.Requires.Fact, &d.Entry.Prerequisites.Fact):
	case w.Requires.IsStated():
		t.Pass(w.Requires.Place())
	case d.Entry.Prerequisites.IsStated():
		t.Pass(d.Entry.Prerequisites.Place())
	case w.Requires.State == design.NotApplicable:
		t.Waive(&w.Requires.Fact)
	default:
		t.Fail("prerequisite", w.Type.Place(), lint.Text("target", w.Target.Value))
	}
}

var horizontalPathway = lint.Check{
	Name:  "horizontal-pathway",
	Title: "Checks that a horizontal pathway joins related credentials without a fixed order.",
	Why:   "Horizontal stacking joins credentials of related fields towards an occupation.",
	Params: []lint.Param{
		{Name: "need", Kind: lint.TextParam, Required: true, Allowed: []string{"siblings", "no-order"}, Doc: "whether siblings and an occupation must be named, or no order be fixed"},
		{Name: "min", Kind: lint.NumberParam, Default: 2, Doc: "the least number of siblings"},
	},
	Reads: []string{"stacking.pathways", "stacking.siblings", "stacking.occupation", "credential.occupations", "stacking.route"},
	Messages: []lint.Message{
		{ID: "few", What: "The pathway is horizontal, but {count} related credentials are named; {min} are needed.", Fix: "List the others in siblings."},
		{ID: "order", What: "The pathway is horizontal, but its parts must be taken in order.", Fix: "Call it vertical, or take the order out."},
	},
	ExampleWith: map[string]any{"need": "no-order"},
	Good:        "[[stacking.pathways]]\ntype = \"horizontal\"\ntarget = \"Kitchen manager\"\n",
	Bad:         "[[stacking.pathways]]\ntype = \"horizontal\"\ntarget = \"Kitchen manager\"\nrequires = [\"Food Safety Foundations\"]\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		s := &p.Design.Stacking
		all := pathways(p.Design, "horizontal")
		if len(all) == 0 {
			noPathway(&t, p.Design)
			return t.Outcome()
		}
		if p.Params.Text("need") == "no-order" {
			for _, w := range all {
				if !t.Readable(&w.Requires.Fact) {
					continue
				}
				switch {
				case w.Requires.IsStated():
					t.Fail("order", w.Requires.Place())
				case s.Route.Value == "rigid":
					t.Fail("order", s.Route.Place())
				default:
					t.Pass(w.Type.Place())
				}
			}
			return t.Outcome()
		}
		min, _ := p.Params.Number("min")
		if t.Need(&s.Siblings.Fact) && float64(len(s.Siblings.Values)) < min {
			t.Fail("few", s.Siblings.Place(), lint.Number("count", float64(len(s.Siblings.Values))), lint.Number("min", min))
		}
		if !p.Design.Credential.Occupations.IsStated() {
			t.Need(&s.Occupation.Fact)
		}
		return t.Outcome()
	},
}

var standAloneConsistent = lint.Check{
	Name:  "stand-alone-consistent",
	Title: "Checks that a stand-alone credential does not require another one.",
	Why:   "A credential that counts only with another does not stand alone.",
	Reads: []string{"stacking.types", "stacking.requires"},
	Messages: []lint.Message{
		{ID: "requires", What: "The credential is called stand-alone, but {required} must be earned too.", Fix: "Take stand-alone out of types, or take the requirement out."},
	},
	Good:  "[stacking]\ntypes = [\"stand-alone\"]\n",
	Bad:   "[stacking]\ntypes = [\"stand-alone\"]\nrequires = [\"Food Safety Foundations\"]\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		s := &p.Design.Stacking
		if !t.Need(&s.Types.Fact) || !t.Readable(&s.Requires.Fact) {
			return t.Outcome()
		}
		if s.Types.Has("stand-alone") && s.Requires.IsStated() {
			problem := t.Fail("requires", s.Requires.Place(), lint.Text("required", s.Requires.Values[0]))
			problem.Related = []lint.Related{{At: s.Types.Place(), Text: "the claim to stand alone"}}
		}
		return t.Outcome()
	},
}

var pathwayCredits = lint.Check{
	Name:  "pathway-credits",
	Title: "Checks that a pathway counts no more credits than there are or than its target accepts.",
	Why:   "Credits that the target does not accept are lost to the learner.",
	Reads: []string{"stacking.pathways", "size.credits"},
	Messages: []lint.Message{
		{ID: "target", What: "{credits} credits count towards {target}, which accepts {accepts}.", Fix: "Lower the credits, or agree on more with the target program."},
		{ID: "own", What: "{credits} credits count towards {target}; this credential carries {own}.", Fix: "Correct one of the numbers."},
	},
	Good:  "[size]\ncredits = 3\n[[stacking.pathways]]\ntarget = \"Diploma\"\ncredits = 3\ntarget_credits = 12\n",
	Bad:   "[size]\ncredits = 3\n[[stacking.pathways]]\ntarget = \"Diploma\"\ncredits = 15\ntarget_credits = 12\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		s := &p.Design.Stacking.Pathways
		if !t.Need(&s.Fact) {
			return t.Outcome()
		}
		for i := range s.Items {
			w := &s.Items[i]
			if !t.Readable(&w.Credits.Fact, &w.TargetCredits.Fact) || !w.Credits.IsStated() {
				continue
			}
			args := []lint.Arg{lint.Number("credits", w.Credits.Value), lint.Text("target", w.Target.Value)}
			if w.TargetCredits.IsStated() && w.Credits.Value > w.TargetCredits.Value {
				t.Fail("target", w.Credits.Place(), append(args, lint.Number("accepts", w.TargetCredits.Value))...)
			}
			if own := &p.Design.Size.Credits; own.IsStated() && w.Credits.Value > own.Value {
				t.Fail("own", w.Credits.Place(), append(args, lint.Number("own", own.Value))...)
			}
		}
		return t.Outcome()
	},
}

var componentSets = lint.Check{
	Name:  "component-sets",
	Title: "Checks that a pathway lists as many parts as make one course of credit there.",
	Why:   "Parts count only as a complete set, and sets differ from country to country.",
	Params: []lint.Param{
		{Name: "sets", Kind: lint.TextsParam, Required: true, Doc: "the parts that make a set, by country of the receiving institution, such as CA=3"},
	},
	Reads: []string{"stacking.pathways", "transfer.receiving.country"},
	Messages: []lint.Message{
		{ID: "incomplete", What: "Credit in {country} needs sets of {set} parts; the pathway has {count}.", Fix: "Add the rest of the set."},
	},
	ExampleWith: map[string]any{"sets": []string{"CA=3", "AU=4"}},
	Good:        "[[transfer.receiving]]\ncountry = \"CA\"\n[[stacking.pathways]]\ntarget = \"Course\"\ncomponents = 3\n",
	Bad:         "[[transfer.receiving]]\ncountry = \"AU\"\n[[stacking.pathways]]\ntarget = \"Course\"\ncomponents = 3\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Stacking.Pathways.Fact) || !t.Need(&d.Transfer.Receiving.Fact) {
			return t.Outcome()
		}
		all := d.Stacking.Pathways.Items
		if len(all) > 0 && !slices.ContainsFunc(all, func(w design.Pathway) bool { return !w.Components.IsMissing() }) {
			t.Need(&all[0].Components.Fact) // a pathway that is not made of parts need not count them
			return t.Outcome()
		}
		for i := range all {
			w := &all[i]
			if w.Components.IsMissing() || !t.Need(&w.Components.Fact) {
				continue
			}
			for j := range d.Transfer.Receiving.Items {
				c := &d.Transfer.Receiving.Items[j].Country
				if !t.Need(&c.Fact) {
					continue
				}
				set := setOf(p.Params.Texts("sets"), c.Value)
				if n := int(w.Components.Value); set > 0 && n%set != 0 {
					t.Fail("incomplete", w.Components.Place(), lint.Word("country", c.Value), lint.Number("set", float64(set)), lint.Number("count", float64(n)))
				}
			}
		}
		return t.Outcome()
	},
}

// setOf reads "CA=3".
func setOf(sets []string, country string) int {
	for _, s := range sets {
		if len(s) == 4 && s[:3] == country+"=" && s[3] >= '1' && s[3] <= '9' {
			return int(s[3] - '0')
		}
	}
	return 0
}

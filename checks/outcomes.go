package checks

import (
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/skills"
)

var outcomeKinds = lint.Check{
	Name:  "outcome-kinds",
	Title: "Checks that the outcomes are of the kinds that are asked for.",
	Why:   "Knowing without doing, or doing without knowing, is half of a credential.",
	Params: []lint.Param{
		{Name: "kinds", Kind: lint.TextsParam, Required: true, Allowed: []string{"knowledge", "skill", "attribute", "competency"}, Doc: "the kinds"},
		{Name: "need", Kind: lint.TextParam, Allowed: []string{"all", "any"}, Default: "all", Doc: "whether one outcome of each kind is needed, or of any"},
	},
	Reads: []string{"outcomes", "outcomes.kind"},
	Messages: []lint.Message{
		{ID: "lacks", What: "No outcome is of kind {missing}.", Fix: "Add one, or give the reason in [not_applicable] under outcomes.kind."},
	},
	ExampleWith: map[string]any{"kinds": []string{"knowledge", "skill"}},
	Good:        "[[outcomes]]\nid = \"LO1\"\nkind = \"knowledge\"\n[[outcomes]]\nid = \"LO2\"\nkind = \"skill\"\n",
	Bad:         "[[outcomes]]\nid = \"LO1\"\nkind = \"knowledge\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Outcomes.Fact) {
			return t.Outcome()
		}
		var have []string
		var silent []*design.Fact
		for i := range d.Outcomes.Items {
			k := &d.Outcomes.Items[i].Kind
			switch {
			case k.IsStated():
				have = append(have, k.Value)
				t.Evidence(k.Place())
			case k.State == design.NotApplicable:
				t.Waive(&k.Fact)
				return t.Outcome()
			case !t.Readable(&k.Fact):
				return t.Outcome()
			default:
				silent = append(silent, &k.Fact)
			}
		}
		var missing []string
		for _, kind := range p.Params.Texts("kinds") {
			if slices.Contains(have, kind) {
				t.Pass()
			} else {
				missing = append(missing, kind)
			}
		}
		switch {
		case len(missing) == 0, p.Params.Text("need") == "any" && len(missing) < len(p.Params.Texts("kinds")):
		case len(silent) > 0:
			t.Need(silent...)
		default:
			t.Fail("lacks", d.Outcomes.Place(), lint.Word("missing", orWords(missing)))
		}
		return t.Outcome()
	},
}

// orWords joins words with commas and "or".
func orWords(words []string) string {
	text := ""
	for i, w := range words {
		switch {
		case i == 0:
		case i == len(words)-1:
			text += " or "
		default:
			text += ", "
		}
		text += w
	}
	return text
}

var outcomeBreadth = lint.Check{
	Name:  "outcome-breadth",
	Title: "Checks that the credential is about one area and not many.",
	Why:   "A micro-credential is about a specific area, skill or competency.",
	Params: []lint.Param{
		{Name: "max_outcomes", Kind: lint.NumberParam, Default: 8, Doc: "the most outcomes before the scope looks broad"},
		{Name: "max_areas", Kind: lint.NumberParam, Default: 3, Doc: "the most subject areas before the scope looks broad"},
	},
	Reads: []string{"outcomes", "content.subject_areas"},
	Messages: []lint.Message{
		{ID: "outcomes", What: "The design has {count} outcomes; more than {max} look broad for a micro-credential.", Fix: "Join those that belong together, or split the design into credentials that stack."},
		{ID: "areas", What: "The design covers {count} subject areas; more than {max} look broad for a micro-credential.", Fix: "Narrow it to the areas that the outcomes need."},
	},
	ExampleWith: map[string]any{"max_areas": 1},
	Good:        "[content]\nsubject_areas = [\"food safety\"]\n[[outcomes]]\nid = \"LO1\"\n",
	Bad:         "[content]\nsubject_areas = [\"food safety\", \"marketing\"]\n[[outcomes]]\nid = \"LO1\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Outcomes.Fact) {
			return t.Outcome()
		}
		if max, ok := p.Params.Number("max_outcomes"); ok && float64(len(d.Outcomes.Items)) > max {
			t.Fail("outcomes", d.Outcomes.Place(), lint.Number("count", float64(len(d.Outcomes.Items))), lint.Number("max", max))
		}
		areas := &d.Content.SubjectAreas
		if max, ok := p.Params.Number("max_areas"); ok && t.Readable(&areas.Fact) && float64(len(areas.Values)) > max {
			t.Fail("areas", areas.Place(), lint.Number("count", float64(len(areas.Values))), lint.Number("max", max))
		}
		return t.Outcome()
	},
}

var outcomeReferences = lint.Check{
	Name:  "outcome-references",
	Title: "Checks that outcomes refer to published skills, competencies or standards.",
	Why:   "A shared name for a skill lets employers and other institutions compare.",
	Params: []lint.Param{
		{Name: "each", Kind: lint.BoolParam, Doc: "whether every outcome needs a reference; else one is enough"},
		{Name: "frameworks", Kind: lint.TextsParam, Doc: "the frameworks that count; left out, any"},
		{Name: "need", Kind: lint.TextsParam, Allowed: []string{"id", "url", "name"}, Doc: "what each reference must give besides its framework; left out, an id or an address"},
	},
	Reads: []string{"outcomes", "outcomes.references"},
	Messages: []lint.Message{
		{ID: "none", What: "No outcome refers to {frameworks}.", Fix: "Add references = [{ framework = \"ESCO\", id = \"...\" }] to the outcomes it fits."},
		{ID: "vague", What: "A reference to {framework} has neither an id nor an address.", Fix: "Add the id or url of the entry, so that a reader can find it."},
		{ID: "lacks", What: "A reference to {framework} does not give its {part}.", Fix: "Add {part} to the reference."},
	},
	Good:  "[[outcomes]]\nid = \"LO1\"\nreferences = [{ framework = \"ESCO\", id = \"S1.2.3\" }]\n",
	Bad:   "[[outcomes]]\nid = \"LO1\"\nreferences = [{ framework = \"ESCO\" }]\n",
	Since: "0.1",
	Run:   runOutcomeReferences,
}

func runOutcomeReferences(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	d := p.Design
	if !t.Need(&d.Outcomes.Fact) {
		return t.Outcome()
	}
	wanted := p.Params.Texts("frameworks")
	count := 0
	for i := range d.Outcomes.Items {
		refs := &d.Outcomes.Items[i].References
		if refs.State == design.NotApplicable {
			t.Waive(&refs.Fact)
			return t.Outcome()
		}
		if !t.Readable(&refs.Fact) {
			return t.Outcome()
		}
		if p.Params.Bool("each") && !t.Need(&refs.Fact) {
			continue
		}
		for j := range refs.Items {
			r := &refs.Items[j]
			if !t.Need(&r.Framework.Fact) || len(wanted) > 0 && !slices.Contains(wanted, r.Framework.Value) {
				continue
			}
			count++
			reference(&t, p, r)
		}
	}
	if count == 0 && !p.Params.Bool("each") {
		if len(wanted) == 0 && d.Outcomes.IsStated() {
			t.Need(&d.Outcomes.Items[0].References.Fact)
			return t.Outcome()
		}
		t.Fail("none", d.Outcomes.Place(), lint.Word("frameworks", orWords(wanted)))
	}
	return t.Outcome()
}

func reference(t *lint.Tally, p *lint.Pass, r *design.Reference) {
	parts := map[string]*design.Fact{"id": &r.ID.Fact, "url": &r.URL.Fact, "name": &r.Name.Fact}
	need := p.Params.Texts("need")
	if len(need) == 0 {
		if f, ok := skills.Find(r.Framework.Value); ok && len(f.Shapes) == 0 && r.Name.IsStated() {
			return // its entries have names only
		}
		if r.ID.IsMissing() && r.URL.IsMissing() {
			t.Fail("vague", r.Framework.Place(), lint.Text("framework", r.Framework.Value))
		}
		return
	}
	for _, part := range need {
		if f := parts[part]; f.IsMissing() {
			t.Fail("lacks", r.Framework.Place(), lint.Text("framework", r.Framework.Value), lint.Word("part", part))
		}
	}
}

var outcomeContent = lint.Check{
	Name:  "outcome-content",
	Title: "Checks that every outcome is prepared for by a learning experience.",
	Why:   "An outcome that nothing teaches is tested by surprise.",
	Reads: []string{"outcomes", "outcomes.id", "experiences", "experiences.outcomes"},
	Messages: []lint.Message{
		{ID: "untaught", What: "No learning experience prepares for outcome {id}.", Fix: "Add {id} to the outcomes of the experience that prepares for it."},
		{ID: "unknown", What: "A learning experience names outcome {id}, which is not listed.", Fix: "Correct the id, or add the outcome."},
	},
	Good:  "[[outcomes]]\nid = \"LO1\"\n[[experiences]]\nkind = \"formal\"\noutcomes = [\"LO1\"]\n",
	Bad:   "[[outcomes]]\nid = \"LO1\"\n[[outcomes]]\nid = \"LO2\"\n[[experiences]]\nkind = \"formal\"\noutcomes = [\"LO1\"]\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Outcomes.Fact) || !t.Need(&d.Experiences.Fact) {
			return t.Outcome()
		}
		taught := map[string]bool{}
		named := false
		for i := range d.Experiences.Items {
			o := &d.Experiences.Items[i].Outcomes
			if o.State == design.NotApplicable {
				t.Waive(&o.Fact)
				return t.Outcome()
			}
			if !t.Readable(&o.Fact) {
				return t.Outcome()
			}
			for j, id := range o.Values {
				named, taught[id] = true, true
				if outcomeByID(d, id) == nil {
					t.Fail("unknown", design.NodePlace(o.Nodes[j]), lint.Text("id", id))
				}
			}
		}
		if !named && len(d.Experiences.Items) > 0 {
			t.Need(&d.Experiences.Items[0].Outcomes.Fact)
			return t.Outcome()
		}
		for i := range d.Outcomes.Items {
			o := &d.Outcomes.Items[i]
			if !t.Need(&o.ID.Fact) {
				continue
			}
			if !taught[o.ID.Value] {
				t.Fail("untaught", o.ID.Place(), lint.Text("id", o.ID.Value))
			}
		}
		return t.Outcome()
	},
}

// outcomeByID finds an outcome, or nil.
func outcomeByID(d *design.Design, id string) *design.Outcome {
	for i := range d.Outcomes.Items {
		if o := &d.Outcomes.Items[i]; o.ID.IsStated() && o.ID.Value == id {
			return o
		}
	}
	return nil
}

var outcomeUnderpinning = lint.Check{
	Name:  "outcome-underpinning",
	Title: "Checks that each competency names the knowledge, attitudes and skills beneath it.",
	Why:   "A performance that rests on nothing named cannot be taught or assessed in parts.",
	Reads: []string{"outcomes", "outcomes.id", "outcomes.kind", "outcomes.underpinned_by"},
	Messages: []lint.Message{
		{ID: "none", What: "No outcome is of kind competency, so nothing can be tied together.", Fix: "Mark the performance outcomes with kind = \"competency\" and name what underpins each."},
		{ID: "unknown", What: "{id} is named as underpinning, but no outcome has that id.", Fix: "Correct the id, or add the outcome."},
	},
	Good:  "[[outcomes]]\nid = \"LO1\"\nkind = \"competency\"\nunderpinned_by = [\"LO2\"]\n[[outcomes]]\nid = \"LO2\"\nkind = \"knowledge\"\n",
	Bad:   "[[outcomes]]\nid = \"LO1\"\nkind = \"competency\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Outcomes.Fact) {
			return t.Outcome()
		}
		competencies := 0
		for i := range d.Outcomes.Items {
			o := &d.Outcomes.Items[i]
			if !t.Readable(&o.Kind.Fact) || o.Kind.Value != "competency" {
				continue
			}
			competencies++
			if !t.Need(&o.UnderpinnedBy.Fact) {
				continue
			}
			for j, id := range o.UnderpinnedBy.Values {
				if outcomeByID(d, id) == nil {
					t.Fail("unknown", design.NodePlace(o.UnderpinnedBy.Nodes[j]), lint.Text("id", id))
				}
			}
		}
		if competencies == 0 {
			t.Fail("none", d.Outcomes.Place())
		}
		return t.Outcome()
	},
}

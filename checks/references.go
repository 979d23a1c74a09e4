package checks

import (
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/alignment"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/skills"
	"github.com/credlint/credlint/lint/source"
)

var skillReferences = lint.Check{
	Name:  "skill-references",
	Title: "Checks that references to skill and occupation frameworks are well formed and agree with themselves.",
	Why:   "A reference that leads nowhere, or to two places, helps nobody to compare.",
	Reads: []string{"outcomes", "outcomes.references"},
	Messages: []lint.Message{
		{ID: "unknown", What: "No skill framework is known as {framework}.", Fix: "Did you mean {near}? Any other list may be named by its full name."},
		{ID: "form", What: "{id} does not have the form of an id of {framework}: {forms}.", Fix: "Write the id of the entry, such as {example}{hint}."},
		{ID: "entry", What: "{name} is not an entry of {framework}.", Fix: "{hint}"},
		{ID: "publisher", What: "The reference is to {framework}, but its address is one of {publisher}.", Fix: "Correct the framework or the address."},
		{ID: "differs", What: "The id {id} and the address name different entries; the address shows {other}.", Fix: "Keep the right one, and make the other agree."},
		{ID: "twice", What: "Outcome {outcome} refers to {entry} of {framework} twice.", Fix: "Take one out, or correct it if it should name another entry."},
	},
	Good: `
[[outcomes]]
id = "LO1"
references = [
  { framework = "O*NET", id = "35-2014.00" },
  { framework = "NACE", name = "Critical Thinking" },
]
`,
	Bad: `
[[outcomes]]
id = "LO1"
references = [{ framework = "NOC", id = "35-2014.00" }]
`,
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Outcomes.Fact) {
			return t.Outcome()
		}
		given := false
		for i := range d.Outcomes.Items {
			o := &d.Outcomes.Items[i]
			if !t.Readable(&o.References.Fact) {
				return t.Outcome()
			}
			seen := map[string]bool{}
			for j := range o.References.Items {
				given = true
				r := &o.References.Items[j]
				if !t.Need(&r.Framework.Fact) {
					continue
				}
				wellFormed(&t, r)
				if k, entry := referenceKey(r); entry != "" {
					if seen[k] {
						t.Fail("twice", r.Framework.Place(), lint.Text("outcome", outcomeName(d, o)), lint.Text("entry", entry), lint.Text("framework", r.Framework.Value))
					}
					seen[k] = true
				}
			}
		}
		if !given {
			t.Undecided("No outcome gives a reference.", d.Outcomes.Place())
		}
		return t.Outcome()
	},
}

// wellFormed judges one reference by what is known of its framework.
func wellFormed(t *lint.Tally, r *design.Reference) {
	name := lint.Text("framework", r.Framework.Value)
	f, ok := skills.Find(r.Framework.Value)
	if !ok {
		if near, ok := misspelt(r.Framework.Value); ok {
			t.Fail("unknown", r.Framework.Place(), name, lint.Word("near", near))
		}
		return
	}
	before := len(f.Shapes) > 0 && r.ID.IsStated()
	if before && !f.Fits(r.ID.Value) {
		hint := ""
		if other, ok := f.Elsewhere(r.ID.Value); ok {
			hint = "; this one looks like an id of " + other.Name
		}
		var forms []string
		for _, s := range f.Shapes {
			forms = append(forms, s.Means)
		}
		t.Fail("form", r.ID.Place(), lint.Text("id", r.ID.Value), name, lint.Word("forms", strings.Join(forms, "; or ")),
			lint.Word("example", f.Shapes[0].Example), lint.Word("hint", hint))
	}
	if len(f.Entries) > 0 {
		listedEntry(t, r, f)
	}
	if r.URL.IsStated() {
		if owner, ok := skills.Publisher(r.URL.Value); ok && owner.Name != f.Name {
			t.Fail("publisher", r.URL.Place(), name, lint.Word("publisher", owner.Name))
		} else if other, yes := f.Disagrees(r.ID.Value, r.URL.Value); before && yes {
			problem := t.Fail("differs", r.ID.Place(), lint.Text("id", r.ID.Value), lint.Text("other", other))
			problem.Related = []lint.Related{{At: r.URL.Place(), Text: "the address"}}
		}
	}
}

// listedEntry judges a reference to a framework whose entries are all known.
func listedEntry(t *lint.Tally, r *design.Reference, f *skills.Framework) {
	said := &r.Name
	if !said.IsStated() {
		said = &r.ID
	}
	if _, ok := f.Entry(said.Value); ok || !said.IsStated() {
		return
	}
	hint := "Write one of these: " + strings.Join(f.Entries, ", ") + "."
	if now, ok := f.Successor(said.Value); ok {
		hint = "Since " + f.Edition + " it is called " + now + "."
	} else if near, ok := source.Nearest(said.Value, f.Entries); ok {
		hint = "Did you mean " + near + "?"
	}
	t.Fail("entry", said.Place(), lint.Text("name", said.Value), lint.Text("framework", r.Framework.Value), lint.Word("hint", hint))
}

// misspelt gives the framework that a name most likely means. Names of three letters
// are left alone: too many frameworks differ in one.
func misspelt(name string) (string, bool) {
	if len([]rune(name)) < 4 {
		return "", false
	}
	near, ok := source.Nearest(name, append(skills.Names(), skills.Unlisted()...))
	if !ok {
		return "", false
	}
	f, ok := skills.Find(near)
	if !ok {
		return "", false
	}
	return f.Name, true
}

// referenceKey tells references to one entry from others, and calls the entry by what
// the reference gives: its id, its address or its name.
func referenceKey(r *design.Reference) (key, entry string) {
	framework := strings.ToLower(r.Framework.Value)
	if f, ok := skills.Find(r.Framework.Value); ok {
		framework = f.Name
	}
	switch {
	case r.ID.IsStated():
		return framework + "\x00" + strings.ToLower(skills.Bare(r.ID.Value)), r.ID.Value
	case r.Name.IsStated():
		return framework + "\x00" + strings.ToLower(r.Name.Value), r.Name.Value
	case r.URL.IsStated():
		return framework + "\x00" + r.URL.Value, r.URL.Value
	}
	return "", ""
}

// outcomeName calls an outcome by its id or its number.
func outcomeName(d *design.Design, o *design.Outcome) string {
	for i := range d.Outcomes.Items {
		if &d.Outcomes.Items[i] == o {
			return alignment.OutcomeName(d, i)
		}
	}
	return "an outcome"
}

package checks

import (
	"slices"
	"strings"
	"unicode"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

var titleWords = lint.Check{
	Name:  "title-words",
	Title: "Checks that the title has no word that is kept for other awards.",
	Why:   "A title that sounds like a qualification misleads learners and registrars.",
	Params: []lint.Param{
		{Name: "barred", Kind: lint.TextsParam, Required: true, Doc: "the barred words; a hyphen also stands for none and for a space"},
	},
	Reads: []string{"credential.title", "credential.title_justification"},
	Messages: []lint.Message{
		{ID: "barred", What: "The title has the word {word}, which is barred where it may be confused with a qualification.", Fix: "Rename it, or say in title_justification why nobody will be confused."},
	},
	ExampleWith: map[string]any{"barred": []string{"diploma", "post-graduate"}},
	Good:        "[credential]\ntitle = \"Food Safety Leadership\"\n",
	Bad:         "[credential]\ntitle = \"Postgraduate Food Safety\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		c := &p.Design.Credential
		if !t.Need(&c.Title.Fact) {
			return t.Outcome()
		}
		title := c.Title.Value
		for _, word := range p.Params.Texts("barred") {
			if at, end, ok := findWord(title, word); ok {
				if c.TitleJustification.IsStated() {
					t.Undecided("the title has a protected word, with a justification for a person to judge", c.TitleJustification.Place())
					return t.Outcome()
				}
				t.Fail("barred", partOf(p.Design, &c.Title, at, end), lint.Text("word", title[at:end]))
			}
		}
		return t.Outcome()
	},
}

// partOf is the place of a part of a stated text, such as the bytes at to end of its value.
func partOf(d *design.Design, text *design.Text, at, end int) design.Place {
	place, _ := exactPart(d, text, at, end)
	return place
}

// exactPart is partOf, and whether the file writes the part as it reads, so that it can be
// edited.
func exactPart(d *design.Design, text *design.Text, at, end int) (place design.Place, exact bool) {
	place = text.Place()
	before := len(text.Node.Text) - len(strings.TrimLeftFunc(text.Node.Text, unicode.IsSpace)) // the value has none
	place.Span, exact = d.File.Part(text.Node, before+at, before+end)
	return place, exact
}

// findWord finds a whole word in a text, whatever its case, and says where it stands. A
// hyphen in the word also stands for a space or for nothing: post-graduate finds
// postgraduate. Hyphens and spaces of any kind are alike, and what cannot be seen, such
// as a soft hyphen, does not count.
func findWord(text, word string) (at, end int, ok bool) {
	letters, places := plainLetters(text)
	plain, _ := plainLetters(word)
	variants := [][]rune{plain}
	if slices.Contains(plain, '-') {
		variants = append(variants,
			slices.DeleteFunc(slices.Clone(plain), func(r rune) bool { return r == '-' }),
			[]rune(strings.ReplaceAll(string(plain), "-", " ")))
	}
	for _, v := range variants {
		for i := 0; len(v) > 0 && i+len(v) <= len(letters); i++ {
			j := i + len(v)
			if slices.Equal(letters[i:j], v) && (i == 0 || !inWord(letters[i-1])) && (j == len(letters) || !inWord(letters[j])) {
				return places[i], places[j], true
			}
		}
	}
	return 0, 0, false
}

// plainLetters writes a text in lower case with plain hyphens and single spaces, one
// rune for each that counts. places holds the offset of each rune in the text, and at
// the end the length of the text.
func plainLetters(text string) (letters []rune, places []int) {
	for i, r := range text {
		switch {
		case unicode.Is(unicode.Cf, r):
			continue
		case unicode.Is(unicode.Pd, r):
			r = '-'
		case unicode.IsSpace(r):
			r = ' '
			if len(letters) > 0 && letters[len(letters)-1] == ' ' {
				continue
			}
		}
		letters = append(letters, unicode.ToLower(r))
		places = append(places, i)
	}
	return letters, append(places, len(text))
}

// inWord reports whether a letter or digit would make a word longer.
func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

var titleNames = lint.Check{
	Name:  "title-names",
	Title: "Checks that the title does not hold the name of an organisation in the design.",
	Why:   "A name in the title ties the credential to one body, and readers ask why.",
	Reads: []string{"credential.title", "credential.title_justification", "issuer.provider.name", "issuer.awarding_body.name", "partners.name", "governance.developer.name"},
	Messages: []lint.Message{
		{ID: "named", What: "The title holds the name {name}.", Fix: "Use a title that says what is learned, or give the reason in title_justification."},
	},
	Good:  "[credential]\ntitle = \"Food Safety Leadership\"\n[[partners]]\nname = \"Harbour Hotels\"\n",
	Bad:   "[credential]\ntitle = \"Harbour Hotels Food Safety\"\n[[partners]]\nname = \"Harbour Hotels\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Credential.Title.Fact) {
			return t.Outcome()
		}
		names := []*design.Text{&d.Issuer.Provider.Name, &d.Issuer.AwardingBody.Name, &d.Governance.Developer.Name}
		for i := range d.Partners.Items {
			names = append(names, &d.Partners.Items[i].Name)
		}
		seen := map[string]bool{}
		for _, name := range names {
			if !t.Readable(&name.Fact) || !name.IsStated() || seen[name.Value] {
				continue
			}
			seen[name.Value] = true
			at, end, ok := findWord(d.Credential.Title.Value, name.Value)
			if !ok {
				continue
			}
			if d.Credential.TitleJustification.IsStated() {
				t.Undecided("the title holds a name, with a justification for a person to judge", d.Credential.TitleJustification.Place())
				return t.Outcome()
			}
			problem := t.Fail("named", partOf(d, &d.Credential.Title, at, end), lint.Text("name", name.Value))
			problem.Related = []lint.Related{{At: name.Place(), Text: "the organisation"}}
		}
		return t.Outcome()
	},
}

package checks

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

var valueIn = lint.Check{
	Name:  "value-in",
	Title: "Checks that a fact has one of the values that are accepted.",
	Why:   "Readers sort and compare by a few known values.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the fact"},
		{Name: "values", Kind: lint.TextsParam, Required: true, Doc: "the accepted values; true and false for a yes-or-no fact"},
		{Name: "quantifier", Kind: lint.TextParam, Allowed: []string{"every", "any"}, Default: "every", Doc: "whether every entry of a list must have such a value, or one is enough"},
	},
	Messages: []lint.Message{
		{ID: "other", What: "{name} is {found}; accepted here: {values}.", Fix: "Choose one of these, or leave this profile out.", General: true},
		{ID: "none", What: "No {name} is one of these: {values}.", Fix: "Add one, or leave this profile out.", General: true},
	},
	ExampleWith: map[string]any{"fact": "delivery.mode", "values": []string{"online", "on-site", "blended"}},
	Good:        "[delivery]\nmode = \"blended\"\n",
	Bad:         "[delivery]\nmode = \"workplace\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		path, values := p.Params.Text("fact"), p.Params.Texts("values")
		any := p.Params.Text("quantifier") == "any"
		var last *design.Fact
		for _, f := range p.Design.At(path) {
			if any && (f.IsMissing() && f.Field.Path == path && f.Field.Listed()) {
				last = f
				continue
			}
			if !t.Need(f) || f.Field.Path != path {
				continue
			}
			last = f
			for _, w := range design.Words(f) {
				if slices.Contains(values, w) {
					if any {
						var hit lint.Tally
						hit.Pass(f.Place())
						return hit.Outcome()
					}
					continue
				}
				if !any {
					t.Fail("other", f.Place(), lint.Word("name", path), lint.Text("found", w), lint.Words("values", values))
				}
			}
		}
		if any && last != nil {
			t.Fail("none", last.Place(), lint.Word("name", path), lint.Words("values", values))
		}
		return t.Outcome()
	},
}

var valueNotIn = lint.Check{
	Name:  "value-not-in",
	Title: "Checks that a fact has none of the values that are refused.",
	Why:   "Some values contradict what the design says it is.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the fact"},
		{Name: "values", Kind: lint.TextsParam, Required: true, Doc: "the refused values"},
	},
	Messages: []lint.Message{
		{ID: "refused", What: "{name} is {found}, which is not accepted here.", Fix: "Choose another value, or leave this profile out.", General: true},
	},
	ExampleWith: map[string]any{"fact": "credential.type", "values": []string{"degree", "diploma"}},
	Good:        "[credential]\ntype = \"micro-credential\"\n",
	Bad:         "[credential]\ntype = \"diploma\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		path, values := p.Params.Text("fact"), p.Params.Texts("values")
		for _, f := range p.Design.At(path) {
			if !t.Need(f) || f.Field.Path != path {
				continue
			}
			for _, w := range design.Words(f) {
				if slices.Contains(values, w) {
					t.Fail("refused", f.Place(), lint.Word("name", path), lint.Text("found", w))
				}
			}
		}
		return t.Outcome()
	},
}

var listIncludes = lint.Check{
	Name:  "list-includes",
	Title: "Checks that a list holds everything it should.",
	Why:   "A reader looks for each of these.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the list"},
		{Name: "words", Kind: lint.TextsParam, Required: true, Doc: "what it must hold"},
	},
	Messages: []lint.Message{
		{ID: "lacks", What: "{name} does not name {missing}.", Fix: "Add {missing}, if it is done, and say who does it.", General: true},
	},
	ExampleWith: map[string]any{"fact": "quality.scope", "words": []string{"design", "outcomes", "level"}},
	Good:        "[quality]\nscope = [\"design\", \"outcomes\", \"level\"]\n",
	Bad:         "[quality]\nscope = [\"design\"]\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		path := p.Params.Text("fact")
		for _, f := range p.Design.At(path) {
			if f.State != design.Stated || f.Field.Path != path {
				t.Need(f)
				continue
			}
			have := design.Words(f)
			var missing []string
			for _, w := range p.Params.Texts("words") {
				if slices.Contains(have, w) {
					t.Pass()
				} else {
					missing = append(missing, w)
				}
			}
			t.Evidence(f.Place())
			if len(missing) > 0 {
				t.Fail("lacks", f.Place(), lint.Word("name", path), lint.Words("missing", missing))
			}
		}
		return t.Outcome()
	},
}

var numberRange = lint.Check{
	Name:  "number-range",
	Title: "Checks that a number is within its limits.",
	Why:   "A number outside its limits changes what the credential is.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the number"},
		{Name: "min", Kind: lint.NumberParam, Doc: "the least number accepted"},
		{Name: "max", Kind: lint.NumberParam, Doc: "the largest number accepted"},
		{Name: "below", Kind: lint.NumberParam, Doc: "the number must be smaller than this"},
		{Name: "unit", Kind: lint.TextParam, Doc: "the unit, in the plural"},
		{Name: "typical", Kind: lint.BoolParam, Doc: "whether the limits are typical values only"},
	},
	Messages: []lint.Message{
		{ID: "outside", What: "{name} is {found}{unit}; accepted: {range}.", Fix: "Change the number, or leave this profile out.", General: true},
		{ID: "atypical", What: "{name} is {found}{unit}; typical: {range}.", Fix: "Check the number; nothing else is wrong with it."},
	},
	ExampleWith: map[string]any{"fact": "review.period_months", "max": 36, "unit": "months"},
	Good:        "[review]\nperiod_months = 24\n",
	Bad:         "[review]\nperiod_months = 60\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		path := p.Params.Text("fact")
		low, hasLow := p.Params.Number("min")
		high, hasHigh := p.Params.Number("max")
		below, hasBelow := p.Params.Number("below")
		for _, f := range p.Design.At(path) {
			if !t.Need(f) || f.Field.Path != path {
				continue
			}
			x, ok := f.Node.Number()
			if !ok || !(hasLow && x < low || hasHigh && x > high || hasBelow && x >= below) {
				continue
			}
			unit := ""
			if u := p.Params.Text("unit"); u != "" {
				unit = " " + u
			}
			id := "outside"
			if p.Params.Bool("typical") {
				id = "atypical"
			}
			t.Fail(id, f.Place(), lint.Word("name", path), lint.Number("found", x), lint.Word("unit", unit), lint.Word("range", rangeWords(p.Params)))
		}
		return t.Outcome()
	},
}

// rangeWords says limits in plain words: "5 to 40", "up to 36", "below 12".
func rangeWords(v lint.Values) string {
	low, hasLow := v.Number("min")
	high, hasHigh := v.Number("max")
	below, hasBelow := v.Number("below")
	switch {
	case hasLow && hasHigh:
		return lint.FormatNumber(low) + " to " + lint.FormatNumber(high)
	case hasLow && hasBelow:
		return lint.FormatNumber(low) + " to below " + lint.FormatNumber(below)
	case hasLow:
		return lint.FormatNumber(low) + " or more"
	case hasHigh:
		return "up to " + lint.FormatNumber(high)
	}
	return "below " + lint.FormatNumber(below)
}

var textLength = lint.Check{
	Name:  "text-length",
	Title: "Checks that a text has the length its readers expect.",
	Why:   "Summaries stand beside each other in lists and on badges.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the text"},
		{Name: "max_words", Kind: lint.NumberParam, Doc: "the largest number of words"},
		{Name: "min_characters", Kind: lint.NumberParam, Doc: "the least number of characters"},
		{Name: "max_characters", Kind: lint.NumberParam, Doc: "the largest number of characters"},
	},
	Messages: []lint.Message{
		{ID: "words", What: "{name} has {found} words; about {max} are expected.", Fix: "Cut it to about {max} words."},
		{ID: "long", What: "{name} has {found} characters; the limit is {max}.", Fix: "Give a shorter form.", General: true},
		{ID: "short", What: "{name} has {found} characters; at least {min} are needed.", Fix: "Say a little more.", General: true},
	},
	ExampleWith: map[string]any{"fact": "credential.badge_title", "max_characters": 40},
	Good:        "[credential]\nbadge_title = \"Food Safety Lead\"\n",
	Bad:         "[credential]\nbadge_title = \"Food Safety Leadership for Kitchen Supervisors\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		path := p.Params.Text("fact")
		for _, f := range p.Design.At(path) {
			if !t.Need(f) || f.Field.Path != path {
				continue
			}
			text := strings.TrimSpace(f.Node.Text)
			words, characters := float64(len(strings.Fields(text))), float64(utf8.RuneCountInString(text))
			if max, ok := p.Params.Number("max_words"); ok && words > max {
				t.Fail("words", f.Place(), lint.Word("name", path), lint.Number("found", words), lint.Number("max", max))
			}
			if max, ok := p.Params.Number("max_characters"); ok && characters > max {
				t.Fail("long", f.Place(), lint.Word("name", path), lint.Number("found", characters), lint.Number("max", max))
			}
			if min, ok := p.Params.Number("min_characters"); ok && characters < min {
				t.Fail("short", f.Place(), lint.Word("name", path), lint.Number("found", characters), lint.Number("min", min))
			}
		}
		return t.Outcome()
	},
}

var textForm = lint.Check{
	Name:  "text-form",
	Title: "Checks that a text has the form its readers can use.",
	Why:   "A code or address of another form cannot be looked up.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "the text"},
		{Name: "pattern", Kind: lint.TextParam, Required: true, Doc: "the regular expression that it must match"},
		{Name: "form", Kind: lint.TextParam, Required: true, Doc: "the form in plain words, with its article"},
	},
	Messages: []lint.Message{
		{ID: "other", What: "{name} is {found}, which is not {form}.", Fix: "Write {form}."},
	},
	ExampleWith: map[string]any{"fact": "credential.webpage", "pattern": "^https://", "form": "an address that begins with https://"},
	Good:        "[credential]\nwebpage = \"https://www.example.edu/lead\"\n",
	Bad:         "[credential]\nwebpage = \"ftp://www.example.edu/lead\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		path := p.Params.Text("fact")
		re, err := compiled(p.Params.Text("pattern"))
		if err != nil {
			t.Undecided("the pattern of the clause cannot be used")
			return t.Outcome()
		}
		for _, f := range p.Design.At(path) {
			if !t.Need(f) || f.Field.Path != path {
				continue
			}
			for _, w := range design.Words(f) {
				if !re.MatchString(w) {
					t.Fail("other", f.Place(), lint.Word("name", path), lint.Text("found", w), lint.Word("form", p.Params.Text("form")))
				}
			}
		}
		return t.Outcome()
	},
}

// expressions keeps compiled patterns: clauses are few, designs many.
var expressions sync.Map

func compiled(expr string) (*regexp.Regexp, error) {
	if re, ok := expressions.Load(expr); ok {
		return re.(*regexp.Regexp), nil
	}
	re, err := regexp.Compile(expr)
	if err == nil {
		expressions.Store(expr, re)
	}
	return re, err
}

var coded = lint.Check{
	Name:  "coded",
	Title: "Checks that a code of a published classification is given.",
	Why:   "Registers sort and count credentials by these codes.",
	Params: []lint.Param{
		{Name: "fact", Kind: lint.FactParam, Required: true, Doc: "credential.field_codes or credential.occupations"},
		{Name: "scheme", Kind: lint.TextParam, Required: true, Doc: "the classification"},
		{Name: "pattern", Kind: lint.TextParam, Doc: "the regular expression that the code must match"},
		{Name: "form", Kind: lint.TextParam, Doc: "the form in plain words, with its article"},
		{Name: "max", Kind: lint.NumberParam, Doc: "the largest number of codes"},
	},
	Reads: []string{"credential.field_codes", "credential.occupations"},
	Messages: []lint.Message{
		{ID: "none", What: "The design gives no {scheme} code.", Fix: "Add an entry with scheme = \"{scheme}\" and its code."},
		{ID: "form", What: "The {scheme} code is {found}, which is not {form}.", Fix: "Write {form}."},
		{ID: "many", What: "The design gives {count} {scheme} codes; the limit is {max}.", Fix: "Keep the {max} that fit best."},
	},
	ExampleWith: map[string]any{"fact": "credential.field_codes", "scheme": "NZSCED", "pattern": "^[0-9]{6}$", "form": "six digits"},
	Good:        "[[credential.field_codes]]\nscheme = \"NZSCED\"\ncode = \"110109\"\n",
	Bad:         "[[credential.field_codes]]\nscheme = \"NZSCED\"\ncode = \"1101\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		path, scheme := p.Params.Text("fact"), p.Params.Text("scheme")
		list := p.Design.At(path)
		if len(list) == 0 || !t.Need(list[0]) {
			return t.Outcome()
		}
		count := 0.0
		schemes, codes := p.Design.At(path+".scheme"), p.Design.At(path+".code")
		for i := range schemes {
			if i >= len(codes) || !t.Readable(schemes[i], codes[i]) || !schemes[i].IsStated() || schemes[i].Node.Text != scheme {
				continue
			}
			count++
			if !t.Need(codes[i]) || p.Params.Text("pattern") == "" {
				continue
			}
			if re, err := compiled(p.Params.Text("pattern")); err == nil && !re.MatchString(codes[i].Node.Text) {
				t.Fail("form", codes[i].Place(), lint.Word("scheme", scheme), lint.Text("found", codes[i].Node.Text), lint.Word("form", p.Params.Text("form")))
			}
		}
		if count == 0 {
			t.Fail("none", list[0].Place(), lint.Word("scheme", scheme))
		}
		if max, ok := p.Params.Number("max"); ok && count > max {
			t.Fail("many", list[0].Place(), lint.Word("scheme", scheme), lint.Number("count", count), lint.Number("max", max))
		}
		return t.Outcome()
	},
}

package checks

import (
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/outcomes"
)

var outcomeLength = lint.Check{
	Name:  "outcome-length",
	Title: "Checks that every outcome is a short sentence.",
	Why:   "An outcome that must be read twice is assessed in two ways.",
	Params: []lint.Param{
		{Name: "max_words", Kind: lint.NumberParam, Default: 30, Doc: "the most words after the stem; guides say short and give no number, so the number is ours: about one outcome in twenty is longer"},
	},
	Reads: wordingReads,
	Messages: []lint.Message{
		{ID: "long", What: "The outcome has {count} words; more than {max} are hard to take in.", Fix: "Begin with {start}, and move the rest into criteria or a second outcome."},
		{ID: "parts", What: "The outcome has {count} words; more than {max} are hard to take in.", Fix: "Write one outcome for each action: {each}."},
	},
	ExampleWith: map[string]any{"max_words": 6},
	Good:        "[[outcomes]]\nstatement = \"Explain how frost harms fruit buds\"\n",
	Bad:         "[[outcomes]]\nstatement = \"Explain how frost harms fruit buds in every month of spring\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		most, _ := p.Params.Number("max_words")
		wording(p, &t, func(o *design.Outcome, r *outcomes.Reading) {
			n := float64(r.Words())
			if n <= most {
				t.Pass(o.Statement.Place())
				return
			}
			place := partOf(p.Design, &o.Statement, r.Body, r.Object.End)
			args := []lint.Arg{lint.Number("count", n), lint.Number("max", most)}
			if parts := r.Parts(); len(parts) > 1 && len(parts) < 4 {
				each := make([]string, len(parts))
				for i := range parts {
					each[i] = lint.Quote(parts[i].Text)
				}
				t.Fail("parts", place, append(args, lint.Word("each", andWords(each)))...)
				return
			}
			t.Fail("long", place, append(args, lint.Word("start", lint.Quote(r.Short(britishSpelling(p)))))...)
		})
		return t.Outcome()
	},
}

var outcomeAmounts = lint.Check{
	Name:  "outcome-amounts",
	Title: "Checks that no outcome leaves open how many things it is about.",
	Why:   "Two of various methods, or ten: an assessor and a learner will read it differently.",
	Params: []lint.Param{
		{Name: "words", Kind: lint.TextsParam, Default: []string{"various", "several", "a range of", "a variety of", "a number of", "some"}, Doc: "the vague amounts in English"},
		{Name: "french", Kind: lint.TextsParam, Default: []string{"divers", "diverses", "plusieurs", "quelques", "une variété de", "un éventail de"}, Doc: "the vague amounts in French"},
	},
	Reads: wordingReads,
	Messages: []lint.Message{
		{ID: "vague", What: "{words} leaves open how many, or which.", Fix: "Name them or say how many; else leave it out: {without}."},
	},
	Good:  "[[outcomes]]\nstatement = \"Classify three kinds of soil\"\n",
	Bad:   "[[outcomes]]\nstatement = \"Classify various kinds of soil\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		wording(p, &t, func(o *design.Outcome, r *outcomes.Reading) {
			words := p.Params.Texts("words")
			if r.Language == "fr" {
				words = p.Params.Texts("french")
			}
			at, end, ok := r.Vague(words)
			if !ok {
				t.Pass(o.Statement.Place())
				return
			}
			cut := end
			for cut < len(r.Text) && r.Text[cut] == ' ' {
				cut++
			}
			put := r.InsteadOfVague(at)
			without := strings.TrimRight(r.Text[r.Body:at]+put+r.Text[cut:], " .;")
			if at == r.Body {
				without = r.Capital(without)
			}
			problem := t.Fail("vague", partOf(p.Design, &o.Statement, at, end), lint.Text("words", r.Text[at:end]), lint.Word("without", lint.Quote(without)))
			if place, ok := exactPart(p.Design, &o.Statement, at, cut); ok {
				problem.Edits = []lint.Edit{{Span: place.Span, New: put, Title: "Leave out " + lint.Quote(r.Text[at:end])}}
			}
		})
		return t.Outcome()
	},
}

var outcomeLearner = lint.Check{
	Name:  "outcome-learner",
	Title: "Checks that every outcome is about what learners can do, not about the course or its teacher.",
	Why:   "What a course covers says nothing of what its holder can do.",
	Reads: wordingReads,
	Messages: []lint.Message{
		{ID: "course", What: "{phrase} is about the course, not about what learners can do.", Fix: "Say what learners do with it: {rewrites}."},
		{ID: "done", What: "{phrase} says what is done to learners, not what they can do.", Fix: "Say what learners do with it: {rewrites}."},
		{ID: "course-alone", What: "{phrase} is about the course, not about what learners can do.", Fix: "Say what learners can do at its end, beginning with a verb."},
		{ID: "done-alone", What: "{phrase} says what is done to learners, not what they can do.", Fix: "Say what learners can do at the end, beginning with a verb."},
	},
	Good:  "[[outcomes]]\nstatement = \"Explain how kilns differ\"\n",
	Bad:   "[[outcomes]]\nstatement = \"Students will be exposed to kiln types\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		british := britishSpelling(p)
		wording(p, &t, func(o *design.Outcome, r *outcomes.Reading) {
			about, phrase, _ := r.About()
			if about == outcomes.OfLearner {
				t.Pass(o.Statement.Place())
				return
			}
			id := "course"
			if about == outcomes.Done {
				id = "done"
			}
			place := partOf(p.Design, &o.Statement, phrase.Start, phrase.End)
			words := lint.Text("phrase", r.Text[phrase.Start:phrase.End])
			list := r.LearnerRewrites(british)
			if len(list) == 0 {
				t.Fail(id+"-alone", place, words)
				return
			}
			t.Fail(id, place, words, lint.Word("rewrites", offered(list))).Edits = rewriteEdits(p.Design, &o.Statement, list)
		})
		return t.Outcome()
	},
}

package checks

import (
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/outcomes"
)

// wordingReads are the facts that every check on wording reads.
var wordingReads = []string{"outcomes", "outcomes.statement", "credential.language"}

// wording gives each reading of a stated outcome to f. It notes what keeps it from
// reading: no outcomes, no statement, or a language without lists of verbs.
func wording(p *lint.Pass, t *lint.Tally, f func(o *design.Outcome, r *outcomes.Reading)) {
	if !t.Need(&p.Design.Outcomes.Fact) {
		return
	}
	readings := p.Outcomes()
	read := 0
	for i := range readings {
		o := &p.Design.Outcomes.Items[i]
		if !t.Readable(&o.Statement.Fact) || !o.Statement.IsStated() || readings[i].Kind == outcomes.Unread {
			continue
		}
		read++
		f(o, &readings[i])
	}
	if read > 0 {
		return
	}
	if language := p.Design.Credential.Language.Value; len(readings) > 0 && readings[0].Language == "" && language != "" {
		t.Undecided("the wording is judged in English and French only; the design's language is "+lint.Clean(language), p.Design.Credential.Language.Place())
		return
	}
	t.Undecided("no outcome has a statement to read", p.Design.Outcomes.Place())
}

// britishSpelling decides how rewrites are spelt: as the design's outcomes are, else as
// its language says.
func britishSpelling(p *lint.Pass) bool {
	readings := p.Outcomes()
	for i := range readings { // by place: a reading is large
		if readings[i].British {
			return true
		}
	}
	switch tag := p.Design.Credential.Language.Value; {
	case strings.HasSuffix(tag, "-GB"), strings.HasSuffix(tag, "-NZ"), strings.HasSuffix(tag, "-AU"), strings.HasSuffix(tag, "-IE"):
		return true
	}
	return false
}

// offered writes rewrites for a message: the words and the level of each.
func offered(list []outcomes.Rewrite) string {
	words := make([]string, len(list))
	for i, w := range list {
		words[i] = leveled(w)
	}
	return orWords(words)
}

// leveled is a rewrite with its level, where lists agree on one.
func leveled(w outcomes.Rewrite) string {
	if w.Level == outcomes.Unnamed {
		return lint.Quote(w.Text)
	}
	return lint.Quote(w.Text) + " (" + w.Level.String() + ")"
}

// rewriteEdits are the rewrites as changes of the file, where it shows the text as it is.
func rewriteEdits(d *design.Design, text *design.Text, list []outcomes.Rewrite) []lint.Edit {
	var edits []lint.Edit
	for _, w := range list {
		if at, ok := exactPart(d, text, w.At.Start, w.At.End); ok && plainWords(w.New) {
			edits = append(edits, lint.Edit{Span: at.Span, New: w.New, Title: "Write " + leveled(w)})
		}
	}
	return edits
}

// plainWords reports whether a text can stand in any file as it is.
func plainWords(s string) bool { return !strings.ContainsAny(s, "\"'\\\n:#") }

// guideNames joins the short names of guides.
func guideNames(list []*outcomes.Source) string {
	names := make([]string, len(list))
	for i, s := range list {
		names[i] = s.Short
	}
	switch n := len(names); {
	case n > 4:
		return strings.Join(names[:3], ", ") + " and others"
	case n > 1:
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	default:
		return strings.Join(names, "")
	}
}

// advice says which guides advise against a form.
func advice(list []*outcomes.Source) string {
	verb := " advise"
	if len(list) == 1 {
		verb = " advises"
	}
	return guideNames(list) + verb + " against it"
}

var outcomeObservable = lint.Check{
	Name:  "outcome-observable",
	Title: "Checks that no outcome is led by a verb that guides call vague or not measurable.",
	Why:   "Nobody can see understanding itself; an assessor needs something that learners do.",
	Params: []lint.Param{
		{Name: "min_guides", Kind: lint.NumberParam, Default: 2, Doc: "how many independent guides must advise against a verb"},
	},
	Reads: wordingReads,
	Messages: []lint.Message{
		{ID: "avoided", What: "The verb {verb} is on the avoid-lists of {guides}.", Fix: "Write what learners do: {rewrites}."},
		{ID: "alone", What: "The verb {verb} is on the avoid-lists of {guides}.", Fix: "Write what learners do, and with what: such as \"explain\", \"apply\" or \"evaluate\" with its object."},
	},
	Good:  "[[outcomes]]\nstatement = \"Explain HACCP principles\"\n",
	Bad:   "[[outcomes]]\nstatement = \"Understand HACCP principles\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		least, _ := p.Params.Number("min_guides")
		british := britishSpelling(p)
		wording(p, &t, func(o *design.Outcome, r *outcomes.Reading) {
			for i := range r.Verbs {
				v := &r.Verbs[i]
				guides := r.AvoidedBy(v)
				if v.Role > outcomes.Clause || float64(len(guides)) < least || len(guides) == 0 {
					continue
				}
				list := r.RewriteVerb(i, british)
				at := partOf(p.Design, &o.Statement, v.Start, v.End)
				args := []lint.Arg{lint.Text("verb", r.Text[v.Start:v.End]), lint.Word("guides", guideNames(guides))}
				if len(list) == 0 {
					t.Fail("alone", at, args...)
					continue
				}
				t.Fail("avoided", at, append(args, lint.Word("rewrites", offered(list)))...).Edits = rewriteEdits(p.Design, &o.Statement, list)
				return // one finding is enough for an outcome
			}
			t.Pass(o.Statement.Place())
		})
		return t.Outcome()
	},
}

var outcomeAction = lint.Check{
	Name:  "outcome-action",
	Title: "Checks that no outcome hides its action behind a noun such as \"understanding\".",
	Why:   "To demonstrate an understanding can mean a quiz, an essay or a repaired pump; the reader cannot tell.",
	Reads: wordingReads,
	Messages: []lint.Message{
		{ID: "hidden", What: "{phrase} does not say what learners do; {advice}.", Fix: "Say how they show it: {rewrites}."},
		{ID: "hidden-unlisted", What: "{phrase} does not say what learners do.", Fix: "Say how they show it: {rewrites}."},
	},
	Good:  "[[outcomes]]\nstatement = \"Explain how pumps fail\"\n",
	Bad:   "[[outcomes]]\nstatement = \"Demonstrate an understanding of how pumps fail\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		british := britishSpelling(p)
		wording(p, &t, func(o *design.Outcome, r *outcomes.Reading) {
			var list []outcomes.Rewrite
			if r.Hidden != "" && r.Kind == outcomes.Action {
				list = r.Rewrites(british)
			}
			if len(list) == 0 {
				t.Pass(o.Statement.Place())
				return
			}
			id, args := "hidden-unlisted", []lint.Arg{lint.Text("phrase", r.Text[r.Head.Start:r.Head.End]), lint.Word("rewrites", offered(list))}
			if guides := r.HiddenBy(); len(guides) > 0 {
				id = "hidden"
				args = append(args, lint.Word("advice", advice(guides)))
			}
			problem := t.Fail(id, partOf(p.Design, &o.Statement, r.Head.Start, r.Head.End), args...)
			problem.Edits = rewriteEdits(p.Design, &o.Statement, list)
		})
		return t.Outcome()
	},
}

var outcomeVerb = lint.Check{
	Name:  "outcome-verb",
	Title: "Checks that every outcome has a verb that says what learners do.",
	Why:   "A topic says what is taught; only a verb says what a holder can do.",
	Reads: wordingReads,
	Messages: []lint.Message{
		{ID: "none", What: "The outcome names a topic and no action.", Fix: "Begin with what learners do: {rewrites}."},
		{ID: "none-alone", What: "The outcome names a topic and no action.", Fix: "Begin with what learners do: a verb such as \"explain\", \"apply\" or \"evaluate\"."},
	},
	Good:  "[[outcomes]]\nstatement = \"Explain frost damage\"\n",
	Bad:   "[[outcomes]]\nstatement = \"Knowledge of frost damage\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		british := britishSpelling(p)
		wording(p, &t, func(o *design.Outcome, r *outcomes.Reading) {
			about, _, _ := r.About()
			if r.Kind != outcomes.NounPhrase || about != outcomes.OfLearner { // the latter is said elsewhere
				t.Pass(o.Statement.Place())
				return
			}
			list := r.Rewrites(british)
			if len(list) == 0 {
				t.Fail("none-alone", partOf(p.Design, &o.Statement, r.Body, r.Object.End))
				return
			}
			problem := t.Fail("none", partOf(p.Design, &o.Statement, r.Body, r.Object.End), lint.Word("rewrites", offered(list)))
			problem.Edits = rewriteEdits(p.Design, &o.Statement, list)
		})
		return t.Outcome()
	},
}

var outcomeOneAction = lint.Check{
	Name:  "outcome-one-action",
	Title: "Checks that every outcome has one action, or actions at one cognitive level.",
	Why:   "A learner who identifies but cannot evaluate has half of the outcome, and no mark can say which half.",
	Reads: wordingReads,
	Messages: []lint.Message{
		{ID: "levels", What: "The outcome joins {verbs}, at different cognitive levels.", Fix: "Make it {each}; or keep the highest: {highest}."},
		{ID: "same", What: "The outcome joins {verbs}.", Fix: "If one task shows all of it, keep it; else write {each}."},
	},
	Good:  "[[outcomes]]\nstatement = \"Evaluate storage risks\"\n",
	Bad:   "[[outcomes]]\nstatement = \"Identify and evaluate storage risks\"\n",
	Since: "0.1",
	Run:   runOutcomeOneAction,
}

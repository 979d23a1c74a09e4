package checks

import (
	"math"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/outcomes"
)

// maxCompared is how many outcomes are compared with each other; more are no credential.
const maxCompared = 200

var outcomeDistinct = lint.Check{
	Name:  "outcome-distinct",
	Title: "Checks that no outcome says the same as another in other words.",
	Why:   "An outcome said twice is counted, mapped and assessed twice.",
	Params: []lint.Param{
		{Name: "overlap", Kind: lint.NumberParam, Default: 0.75, Doc: "the share of content words in common, 0 to 1, from which two outcomes of one level look the same; the number is ours"},
	},
	Reads: wordingReads,
	Messages: []lint.Message{
		{ID: "same", What: "The outcome says the same as {other}.", Fix: "Keep one, such as {keep}; or say how they differ."},
	},
	Good:  "[[outcomes]]\nstatement = \"Explain how frost harms buds\"\n[[outcomes]]\nstatement = \"Choose a cover for a frost night\"\n",
	Bad:   "[[outcomes]]\nstatement = \"Explain how frost harms fruit buds\"\n[[outcomes]]\nstatement = \"Describe how fruit buds are harmed by frost\"\n",
	Since: "0.1",
	Run:   runOutcomeDistinct,
}

func runOutcomeDistinct(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	least, _ := p.Params.Number("overlap")
	type seen struct {
		o     *design.Outcome
		r     *outcomes.Reading
		topic []string
	}
	var before []seen
	wording(p, &t, func(o *design.Outcome, r *outcomes.Reading) {
		topic := r.Topic()
		for i := range before {
			b := &before[i]
			if len(topic) < 2 || outcomes.Overlap(topic, b.topic) < least || !sameLevel(r, b.r) {
				continue
			}
			keep := b.r
			if len(r.AvoidedByLead()) == 0 && len(b.r.AvoidedByLead()) > 0 {
				keep = r
			}
			problem := t.Fail("same", o.Statement.Place(), lint.Text("other", b.r.Text), lint.Text("keep", keep.Text[keep.Body:]))
			problem.Related = []lint.Related{{At: b.o.Statement.Place(), Text: "says the same"}}
			return
		}
		if len(before) < maxCompared {
			before = append(before, seen{o, r, topic})
		}
		t.Pass(o.Statement.Place())
	})
	return t.Outcome()
}

// sameLevel reports whether two outcomes may ask for the same: their lead verbs share a
// level, or one has none.
func sameLevel(a, b *outcomes.Reading) bool {
	x, y := a.Lead(), b.Lead()
	if x == nil || y == nil {
		return true
	}
	l, ok := x.Level()
	m, too := y.Level()
	return x.Base == y.Base || !ok || !too || l == m
}

var outcomeNumber = lint.Check{
	Name:  "outcome-number",
	Title: "Checks that the design has no more outcomes than a credential of its size can carry.",
	Why:   "Each outcome needs time to be learned and an assessment; too many are neither.",
	Params: []lint.Param{
		{Name: "per_100_hours", Kind: lint.NumberParam, Default: 8, Doc: "the most outcomes for each 100 hours of learning"},
		{Name: "always", Kind: lint.NumberParam, Default: 6, Doc: "as many are fine however small the credential is"},
	},
	Reads: []string{"outcomes", "size.hours_total", "size.credits", "size.credit_system", "size.hours_per_credit"},
	Messages: []lint.Message{
		{ID: "many", What: "The design has {count} outcomes for {size}; guides would expect {limit} at most.", Fix: "Join those that one assessment shows, or make the details of one outcome its criteria."},
		{ID: "unsized", What: "The design has {count} outcomes and no size; guides expect {limit} at most for 100 hours.", Fix: "State the hours or credits, or join outcomes that one assessment shows."},
	},
	ExampleWith: map[string]any{"always": 1},
	Good:        "[size]\nhours_total = 25\n[[outcomes]]\nid = \"LO1\"\n[[outcomes]]\nid = \"LO2\"\n",
	Bad:         "[size]\nhours_total = 12\n[[outcomes]]\nid = \"LO1\"\n[[outcomes]]\nid = \"LO2\"\n",
	Since:       "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Outcomes.Fact) {
			return t.Outcome()
		}
		per, _ := p.Params.Number("per_100_hours")
		limit, _ := p.Params.Number("always")
		count := float64(len(d.Outcomes.Items))
		var silent lint.Tally // a size that is not stated is for other clauses to ask
		size, known := extentOf(&silent, p)
		id := "unsized"
		if known {
			id = "many"
			limit = max(limit, math.Ceil(per*size.high/100))
			t.Evidence(size.fact.Place())
		} else {
			limit = max(limit, per)
		}
		if count <= limit {
			t.Pass(d.Outcomes.Place())
			return t.Outcome()
		}
		t.Fail(id, d.Outcomes.Place(), lint.Number("count", count), lint.Number("limit", limit), lint.Word("size", size.words))
		return t.Outcome()
	},
}

var outcomeLevelFit = lint.Check{
	Name:  "outcome-level-fit",
	Title: "Checks that the outcomes together are not far from the declared level.",
	Why:   "Learners and receiving institutions plan by the level; outcomes far from it mislead them.",
	Params: []lint.Param{
		{Name: "high_nzqcf", Kind: lint.NumberParam, Default: 7, Doc: "the NZQCF level from which an outcome above apply is expected; other frameworks count through published comparisons"},
		{Name: "high_eqf", Kind: lint.NumberParam, Default: 6, Doc: "the same as an EQF level, for frameworks compared with the EQF only; NZQCF 7 is comparable with EQF 6"},
		{Name: "low", Kind: lint.NumberParam, Default: 2, Doc: "the level on either scale up to which most outcomes at evaluate or create are unexpected"},
	},
	Reads: append([]string{"level.framework", "level.value"}, wordingReads...),
	Messages: []lint.Message{
		{ID: "low", What: "No outcome goes beyond {highest}, and the level is {level}.", Fix: "If the level is right, ask for more in one outcome: {rewrites}. Else correct the level."},
		{ID: "high", What: "{count} of {all} outcomes ask to evaluate or create, and the level is {level}.", Fix: "Check the level. If it is right, ask for less where learners follow a given way: {rewrites}."},
	},
	Good:  "[level]\nframework = \"EQF\"\nvalue = 6\n[[outcomes]]\nstatement = \"Evaluate a care plan\"\n[[outcomes]]\nstatement = \"Explain frailty\"\n",
	Bad:   "[level]\nframework = \"EQF\"\nvalue = 7\n[[outcomes]]\nstatement = \"List the parts of a care plan\"\n[[outcomes]]\nstatement = \"Explain frailty\"\n",
	Since: "0.1",
	Run:   runOutcomeLevelFit,
}

func runOutcomeLevelFit(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	l := &p.Design.Level
	if !t.Need(&p.Design.Outcomes.Fact) || !t.Need(&l.Framework.Fact, &l.Value.Fact) {
		return t.Outcome()
	}
	scale, level, ok := comparableLevel(p)
	if !ok {
		t.Undecided("no published table compares this level with the NZQCF or the European Qualifications Framework", l.Value.Place())
		return t.Outcome()
	}
	var read []*outcomes.Reading
	highest, demanding, silent := outcomes.Remember, 0, 0
	wording(p, &t, func(_ *design.Outcome, r *outcomes.Reading) {
		read = append(read, r)
		asks, speaks := r.Highest()
		switch {
		case !speaks:
			silent++
		case asks >= outcomes.Evaluate:
			demanding++
		}
		if speaks {
			highest = max(highest, asks)
		}
	})
	if len(read) == 0 {
		return t.Outcome()
	}
	high, _ := p.Params.Number("high_" + scale)
	low, _ := p.Params.Number("low")
	name := lint.Text("level", l.Framework.Value+" "+l.Value.Value)
	british := britishSpelling(p)
	switch {
	case level >= high && len(read) > 1 && silent == 0 && highest <= outcomes.Apply:
		t.Fail("low", l.Value.Place(), lint.Word("highest", highest.String()), name, lint.Word("rewrites", offered(upward(read, british))))
	case level <= low && len(read) > 1 && 2*demanding > len(read):
		t.Fail("high", l.Value.Place(), lint.Number("count", float64(demanding)), lint.Number("all", float64(len(read))), name, lint.Word("rewrites", offered(downward(read, british))))
	default:
		t.Pass(l.Value.Place())
	}
	return t.Outcome()
}

// comparableLevel is the level of the NZQCF or the EQF that has been published as
// comparable with the design's, and which of the two it is, in lower case.
func comparableLevel(p *lint.Pass) (scale string, level float64, ok bool) {
	l := &p.Design.Level
	for _, framework := range [...]string{"NZQCF", "EQF"} {
		scale = strings.ToLower(framework)
		if l.Framework.Value == framework {
			return scale, float64(l.Value.Number), l.Value.IsNumber
		}
		if _, found, _ := p.Systems.Compare(l.Framework.Value, l.Value.Value, framework, ""); len(found) > 0 {
			n, err := strconv.Atoi(found[len(found)-1])
			return scale, float64(n), err == nil
		}
	}
	return "", 0, false
}

// upward offers an outcome of the set at higher levels, downward at lower ones.
func upward(read []*outcomes.Reading, british bool) []outcomes.Rewrite {
	var best []outcomes.Rewrite
	for _, r := range read {
		if list := r.AtLevels(british, outcomes.Analyze, outcomes.Evaluate); len(list) > len(best) {
			best = list
		}
	}
	return best
}

func downward(read []*outcomes.Reading, british bool) []outcomes.Rewrite {
	for _, r := range read {
		if level, ok := r.Highest(); ok && level >= outcomes.Evaluate {
			if list := r.AtLevels(british, outcomes.Understand, outcomes.Apply); len(list) > 0 {
				return list
			}
		}
	}
	return nil
}

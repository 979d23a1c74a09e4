package lint

import (
	"fmt"
	"math"
	"strings"

	"github.com/credlint/credlint/lint/outcomes"
)

// ReadingReport is what was read in the statement of an outcome. All text in it is
// cleaned.
type ReadingReport struct {
	// Verbs are the verbs that count towards the level, in the order of the text.
	Verbs []VerbReport `json:"verbs,omitempty"`
	// Low and High are the lowest and highest level of Bloom's revised taxonomy that the
	// verbs show; empty when the reading is silent.
	Low  string `json:"low,omitempty"`
	High string `json:"high,omitempty"`
	// Silent says in plain words why no level is given; empty when one is.
	Silent string `json:"silent,omitempty"`
}

// VerbReport is one verb with what published lists say of it.
type VerbReport struct {
	// Word is the verb as the outcome writes it, in lower case; Base is its infinitive in
	// the spelling of the lists.
	Word string `json:"word"`
	Base string `json:"base"`
	// Level is the level it shows; empty when no list has it.
	Level string `json:"level,omitempty"`
	// Rule names the rule that decided the level beyond the votes; empty for plain votes.
	Rule string `json:"rule,omitempty"`
	// Agree is how many of Lists independent lists put it there. Both are 0 for a level
	// that a rule gives whatever the votes, such as for "demonstrate an understanding of".
	Agree int `json:"agree"`
	Lists int `json:"lists"`
	// Votes are the numbers of lists by level.
	Votes map[string]int `json:"votes,omitempty"`
}

// readingReport reports a reading.
func readingReport(r *outcomes.Reading) *ReadingReport {
	report := &ReadingReport{}
	var disagree, unknown []string
	mixed := ""
	for i := range r.Verbs {
		v := &r.Verbs[i]
		if v.Role == outcomes.Purpose && !r.Counts(i) {
			continue
		}
		n := VerbReport{Word: Clean(strings.ToLower(r.Text[v.Start:v.End])), Base: Clean(v.Base), Rule: v.Rule}
		if v.Rule == outcomes.RuleStateNoun || v.Rule == outcomes.RuleMixed {
			n.Word = Clean(strings.ToLower(r.Text[r.Head.Start:r.Head.End]))
		}
		switch {
		case len(v.Levels) == 0:
			unknown = append(unknown, n.Word)
		case v.Rule == outcomes.RuleMixed:
			mixed = n.Word
		case v.ByRule() && (v.Stated() || v.Votes.Total() == 0):
			n.Level = v.Levels[len(v.Levels)-1].String()
		default:
			n.Level, n.Lists = v.Levels[len(v.Levels)-1].String(), v.Votes.Total()
			n.Agree = int(math.Round(v.Share * float64(n.Lists)))
			n.Votes = map[string]int{}
			var shares []string
			for l, c := range v.Votes {
				if c > 0 {
					n.Votes[outcomes.Level(l).String()] = c
					shares = append(shares, fmt.Sprintf("%s %d", outcomes.Level(l), c))
				}
			}
			if 2*n.Agree < n.Lists {
				disagree = append(disagree, "\""+n.Word+"\" ("+strings.Join(shares, ", ")+")")
			}
		}
		report.Verbs = append(report.Verbs, n)
	}
	list, _, _, speaks := r.Levels()
	switch {
	case speaks && r.Kind != outcomes.NounPhrase:
		report.Low, report.High = list[0].String(), list[len(list)-1].String()
	case r.Kind == outcomes.Unread:
		report.Silent = "there are no verb lists for its language"
	case r.Kind == outcomes.NounPhrase:
		report.Silent = "it has no verb"
	case mixed != "":
		report.Silent = "the verb and the noun of \"" + mixed + "\" say different levels"
	case len(disagree) > 0:
		report.Silent = "lists disagree on " + joinWords(disagree)
	case len(unknown) > 0:
		for i := range unknown {
			unknown[i] = "\"" + unknown[i] + "\""
		}
		report.Silent = "no list has " + joinWords(unknown)
	default:
		report.Silent = "its verb is not clear"
	}
	return report
}

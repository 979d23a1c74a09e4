package checks

import (
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/outcomes"
)

func runOutcomeOneAction(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	wording(p, &t, func(o *design.Outcome, r *outcomes.Reading) {
		parts := slices.DeleteFunc(r.Parts(), func(part outcomes.Part) bool { // what to do about those is said elsewhere
			return len(r.AvoidedBy(&r.Verbs[part.Verb])) > 1
		})
		if len(parts) < 2 {
			t.Pass(o.Statement.Place())
			return
		}
		verbs, each := make([]string, len(parts)), make([]string, len(parts))
		highest := 0
		for i := range parts {
			v := &r.Verbs[parts[i].Verb]
			verbs[i] = lint.Quote(r.Text[v.Start:v.End])
			if l, ok := v.Level(); ok {
				verbs[i] += " (" + l.String() + ")"
				if best, _ := r.Verbs[parts[highest].Verb].Level(); l > best {
					highest = i
				}
			} else if near := v.Plausible(); len(near) == 2 {
				verbs[i] += " (" + near[0].String() + " or " + near[1].String() + ")"
			}
			each[i] = lint.Quote(parts[i].Text)
		}
		first, last := &r.Verbs[parts[0].Verb], &r.Verbs[parts[len(parts)-1].Verb]
		place := partOf(p.Design, &o.Statement, first.Start, last.End)
		if !r.LevelsDiffer() {
			if len(parts) == 2 && last.Role == outcomes.Coordinated { // "plan and organise a round": one piece of work
				t.Pass(o.Statement.Place())
				return
			}
			t.Fail("same", place, lint.Words("verbs", verbs), lint.Word("each", andWords(each))).AtMost = framework.Note
			return
		}
		best := parts[highest]
		problem := t.Fail("levels", place, lint.Words("verbs", verbs), lint.Word("each", andWords(each)), lint.Word("highest", lint.Quote(best.Text)))
		if at, ok := exactPart(p.Design, &o.Statement, best.At.Start, best.At.End); ok {
			problem.Edits = []lint.Edit{{Span: at.Span, New: best.New, Title: "Keep " + lint.Quote(best.Text)}}
		}
	})
	return t.Outcome()
}

// andWords joins words with commas and "and".
func andWords(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		text := words[0]
		for _, w := range words[1 : n-1] {
			text += ", " + w
		}
		return text + " and " + words[n-1]
	}
}

package lint

import (
	"slices"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// strayAnswers reports answers to clauses that no framework has. An answer to a clause of
// a framework that is not in force waits there for one who asks.
func (r *run) strayAnswers() {
	var asked []string
	guesses := 0
	for _, e := range r.design.Answers.Entries {
		if asked == nil {
			asked = r.clauseIDs()
		}
		if slices.Contains(asked, e.Key) {
			continue
		}
		homes, known := r.linter.homes(e.Key)
		if len(homes) > 0 {
			continue
		}
		if guesses++; guesses > maxClauseGuesses {
			known = nil
		} else {
			known = slices.Concat(asked, known)
		}
		r.raise(ruleAnswer, framework.Warning, Problem{
			Message: "unknown-clause", At: design.Place{Pointer: e.Node.Pointer(), Span: e.Node.KeySpan},
			Args: []Arg{Text("clause", e.Key), Word("hint", nearestClause(e.Key, known, "Use the clause's id as the questions show it."))},
		})
	}
}

// maxClauseGuesses is how many answers get a suggestion, since guessing takes time.
const maxClauseGuesses = 50

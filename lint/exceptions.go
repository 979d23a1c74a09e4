package lint

import (
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// exception is a recorded departure as the design writes it.
type exception struct {
	item              *design.Exception
	clause            string
	reason, authority string
	expires           string
	valid             bool
	seen, needed      bool
}

// exceptions reads [[exceptions]] and reports those that cannot stand: without a
// clause, a reason or an authority, for a clause nobody knows, or expired.
func (r *run) exceptions() []*exception {
	var all []*exception
	for i := range r.design.Exceptions.Items {
		it := &r.design.Exceptions.Items[i]
		e := &exception{item: it, clause: it.Clause.Value, reason: it.Reason.Value, authority: it.Authority.Value}
		all = append(all, e)
		complete := true
		for _, f := range []*design.Fact{&it.Clause.Fact, &it.Reason.Fact, &it.Authority.Fact} {
			if f.IsStated() {
				continue
			}
			complete = false
			if f.State != design.Unreadable {
				r.raise(ruleException, framework.Error, Problem{Message: "incomplete", At: f.Place(), Args: []Arg{Word("field", f.Field.Name)}})
			}
		}
		if !complete {
			continue
		}
		if it.Expires.IsStated() {
			e.expires = it.Expires.Value.String()
			if it.Expires.Value.Before(r.linter.opts.Today) {
				r.raise(ruleException, framework.Error, Problem{
					Message: "expired", At: it.Expires.Place(),
					Args: []Arg{Text("clause", e.clause), Word("date", e.expires)},
				})
				continue
			}
		}
		e.valid = true
	}
	return all
}

// leftoverExceptions reports exceptions that no clause needed.
func (r *run) leftoverExceptions(all []*exception) {
	for _, e := range all {
		if !e.valid || e.needed {
			continue
		}
		at := e.item.Clause.Place()
		if e.seen {
			r.raise(ruleException, framework.Warning, Problem{Message: "unneeded", At: at, Args: []Arg{Text("clause", e.clause)}})
			continue
		}
		hint := "None of the frameworks in force has it."
		if near, ok := source.Nearest(e.clause, r.clauseIDs()); ok {
			hint = "Did you mean " + near + "?"
		}
		r.raise(ruleException, framework.Error, Problem{
			Message: "unknown-clause", At: at,
			Args: []Arg{Text("clause", e.clause), Word("hint", hint)},
		})
	}
}

func (r *run) clauseIDs() []string {
	var ids []string
	for _, doc := range r.plan.clauses {
		for i := range doc {
			ids = append(ids, doc[i].clause.ID)
		}
	}
	return ids
}

// words says why findings under an exception do not count.
func (e *ExceptionReport) words(clauses []string) string {
	text := "Excepted from " + joinWords(clauses) + " by " + e.Authority
	if e.Expires != "" {
		text += " until " + e.Expires
	}
	return text + ": " + e.Reason
}

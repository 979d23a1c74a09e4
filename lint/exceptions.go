package lint

import (
	"slices"

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
		if slices.ContainsFunc(all[:i], func(x *exception) bool { return x.valid && x.clause == e.clause }) {
			r.raise(ruleException, framework.Warning, Problem{Message: "twice", At: it.Clause.Place(), Args: []Arg{Text("clause", e.clause)}})
			continue
		}
		e.valid = r.term(e)
	}
	return all
}

// endsSoon is how many days before its end an exception is told of.
const endsSoon = 60

// term reports whether an exception is in force today. An end that cannot be read
// leaves it open for how long it was allowed, so that it does not count.
func (r *run) term(e *exception) bool {
	end := &e.item.Expires
	tell := func(severity framework.Severity, message string) {
		args := []Arg{Text("clause", e.clause)}
		if end.IsStated() {
			args = append(args, Word("date", end.Value.String()))
		}
		r.raise(ruleException, severity, Problem{Message: message, At: end.Place(), Args: args})
	}
	today := r.linter.opts.Today
	switch {
	case end.State == design.Unreadable:
		return false
	case !end.IsStated():
		tell(framework.Note, "endless")
		return true
	case end.Value.Before(today):
		tell(framework.Error, "expired")
		return false
	case !end.Value.After(today.AddDays(endsSoon)):
		tell(framework.Note, "ends-soon")
	}
	e.expires = end.Value.String()
	return true
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
		r.elsewhere(e, at)
	}
}

// elsewhere reports an exception for a clause that is not asked here at all: because it
// is off, because its framework is not in force, or because there is none of that name.
func (r *run) elsewhere(e *exception, at design.Place) {
	for _, doc := range r.plan.docs {
		if c := doc.Clause(e.clause); c != nil && c.Off {
			r.raise(ruleException, framework.Note, Problem{Message: "off", At: at, Args: []Arg{Text("clause", e.clause)}})
			return
		}
	}
	homes, known := r.linter.homes(e.clause)
	if len(homes) > 0 {
		r.raise(ruleException, framework.Note, Problem{
			Message: "not-in-force", At: at,
			Args: []Arg{Text("clause", e.clause), Words("frameworks", homes)},
		})
		return
	}
	hint := nearestClause(e.clause, append(r.clauseIDs(), known...), "Use the clause's id as the findings show it, or take the exception out.")
	r.raise(ruleException, framework.Error, Problem{
		Message: "unknown-clause", At: at,
		Args: []Arg{Text("clause", e.clause), Word("hint", hint)},
	})
}

// nearestClause says which clause a name was meant for, else what to do.
func nearestClause(name string, known []string, otherwise string) string {
	if near, ok := source.Nearest(name, known); ok {
		return "Did you mean " + near + "?"
	}
	return otherwise
}

// homes are the ids of the frameworks that have a clause, in force or not, and the ids
// of all clauses. A document that cannot be read has none here; who uses it is told.
func (l *Linter) homes(clause string) (homes, known []string) {
	l.all.Do(func() {
		l.clauses = map[string][]string{}
		for _, id := range l.lib.IDs() {
			if doc, err := l.lib.Get(id); err == nil {
				for i := range doc.Clauses {
					l.clauses[doc.Clauses[i].ID] = append(l.clauses[doc.Clauses[i].ID], id)
				}
			}
		}
	})
	return l.clauses[clause], sortedKeys(l.clauses)
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

package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// clauses turns outcomes into verdicts, clause by clause.
func (r *run) clauses() {
	exceptions := r.exceptions()
	for i, doc := range r.plan.docs {
		bound := r.plan.clauses[i]
		fr := FrameworkReport{ID: doc.ID, Clauses: make([]ClauseReport, len(bound))}
		var own, others framework.Tally
		var otherCounts Counts
		sections := make([]sectionTally, len(doc.Sections))
		for j := range bound {
			c := &fr.Clauses[j]
			r.clause(c, doc, &bound[j], exceptions)
			weight := bound[j].clause.Weight
			if c.Scope == framework.OfDesign {
				own.Add(c.Verdict, weight, c.Share)
				fr.Counts.add(c.Verdict)
			} else {
				others.Add(c.Verdict, weight, c.Share)
				otherCounts.add(c.Verdict)
			}
			for k := range doc.Sections {
				if doc.Sections[k].ID == bound[j].clause.Section {
					sections[k].tally.Add(c.Verdict, weight, c.Share)
					sections[k].counts.add(c.Verdict)
				}
			}
		}
		fr.Score = own.Score()
		r.minimum(&fr)
		if otherCounts != (Counts{}) {
			fr.Others = &ScopeReport{Score: others.Score(), Counts: otherCounts}
		}
		for k := range sections {
			fr.Sections = append(fr.Sections, SectionReport{ID: doc.Sections[k].ID, Score: sections[k].tally.Score(), Counts: sections[k].counts})
		}
		r.report.Frameworks = append(r.report.Frameworks, fr)
	}
	// Citations keep pointers into the clause reports, so the reports must not move after this.
	r.leftoverExceptions(exceptions)
	r.strayAnswers()
	r.conflicts()
}

type sectionTally struct {
	tally  framework.Tally
	counts Counts
}

// clause decides one clause. The order matters: a condition that is false asks
// nothing; an exception is only spent on a clause that is asked; a review only
// answers what a machine left open.
func (r *run) clause(c *ClauseReport, doc *framework.Document, b *boundClause, exceptions []*exception) {
	c.ID, c.Scope = b.clause.ID, b.clause.Scope
	condition := framework.True
	if b.condition != nil {
		var open []design.Place
		condition, open = holds(b.condition, r.design)
		switch condition {
		case framework.Unknown:
			c.Evidence = pointers(c.Evidence, open)
			c.Reason = "Asked when " + b.condition.Title + ", which the design does not state (" + strings.Join(names(open), ", ") + ")."
		case framework.False:
			c.Reason = "Asked only when " + b.condition.Title + "."
		}
	}
	doubt := false
	if condition == framework.True && b.conditional() {
		now := *b
		now.tests, doubt = r.counting(b.tests, &condition, c)
		b = &now
	}
	results := make([]framework.Result, 0, len(b.tests)+1)
	if doubt {
		results = append(results, framework.Undecided)
	}
	done, asked := 0, 0
	for _, t := range b.tests {
		out := &r.outcomes[t.use]
		results = append(results, out.Result)
		if condition == framework.True {
			c.Evidence = pointers(c.Evidence, out.Evidence)
		}
		done += out.Done
		asked += out.Asked
	}
	result := framework.Worst(results...)
	c.Verdict = framework.Decide(b.clause.DecidedBy, condition, result)
	if !doubt || result != framework.Undecided {
		r.explain(c, b, result, condition)
	} else {
		c.Verdict = framework.NotChecked
	}
	if a, ok := r.design.Answers.Get(c.ID); ok {
		c.Answer = Clean(a.Value)
	}
	if len(b.tests) == 0 && condition == framework.True {
		for _, path := range b.clause.Evidence {
			for _, f := range r.design.At(path) {
				if f.IsStated() {
					c.Evidence = pointers(c.Evidence, []design.Place{f.Place()})
				}
			}
		}
	}
	judged := r.review(c, b)
	for _, e := range exceptions {
		if e.clause == c.ID && e.valid {
			e.seen = true
			switch c.Verdict {
			case framework.NotTriggered, framework.NotApplicable, framework.Met:
				continue
			}
			e.needed = true
			if c.Verdict == framework.NotChecked {
				continue // what nobody could check is not excused, but the exception may be needed yet
			}
			if c.Verdict == framework.NotMet {
				for _, t := range b.tests {
					r.except(t.use, citation{doc, b.clause, b.ordinal, t.severity, c})
				}
			}
			c.Verdict = framework.Excepted
			c.Exception = &ExceptionReport{Reason: Clean(e.reason), Authority: Clean(e.authority), Expires: e.expires}
			c.Reason = ""
		}
	}
	if c.Verdict == framework.NotMet {
		if asked > 0 && result == framework.Failed { // a person's no leaves nothing earned
			c.Share = float64(done) / float64(asked)
		}
		if judged != nil {
			r.refused(judged, citation{doc, b.clause, b.ordinal, b.clause.Severity, c})
		}
		for _, t := range b.tests {
			if len(r.outcomes[t.use].Problems) > 0 {
				r.cite(t.use, citation{doc, b.clause, b.ordinal, t.severity, c})
			}
		}
	}
}

// counting leaves out the tests whose own condition is false. Where none is left, the
// clause asks nothing. A condition that is open casts doubt on a clause that nothing
// else decides.
func (r *run) counting(tests []boundTest, condition *framework.Truth, c *ClauseReport) (kept []boundTest, doubt bool) {
	var last *Condition
	for _, t := range tests {
		truth := framework.True
		var open []design.Place
		if t.condition != nil {
			truth, open = holds(t.condition, r.design)
		}
		switch truth {
		case framework.True:
			kept = append(kept, t)
		case framework.Unknown:
			doubt = true
			c.Evidence = pointers(c.Evidence, open)
			c.Reason = "Part of it is asked when " + t.condition.Title + ", which the design does not state (" + strings.Join(names(open), ", ") + ")."
		default:
			last = t.condition
		}
	}
	if len(kept) == 0 && !doubt {
		*condition = framework.False
		c.Reason = "Asked only when " + last.Title + "."
	}
	return kept, doubt
}

// explain says why a verdict is neither a plain met nor a plain not-met.
func (r *run) explain(c *ClauseReport, b *boundClause, result framework.Result, condition framework.Truth) {
	if condition != framework.True {
		return
	}
	var unread []design.Place
	reason := ""
	for _, t := range b.tests {
		out := &r.outcomes[t.use]
		unread = append(unread, out.Unread...)
		if reason == "" {
			reason = out.Reason
		}
	}
	switch {
	case c.Verdict == framework.NeedsReview && result == framework.Undecided && len(unread) > 0:
		c.Verdict = framework.NotChecked
		c.Reason = "What the design writes there cannot be read: " + strings.Join(names(unread), ", ") + "."
	case c.Verdict == framework.NotChecked, c.Verdict == framework.NeedsReview && result == framework.Undecided:
		c.Reason = reason
	case c.Verdict == framework.NotApplicable:
		for _, t := range b.tests {
			for _, at := range r.outcomes[t.use].Evidence {
				if n := r.design.File.Find(at.Pointer); n != nil && strings.HasPrefix(at.Pointer, "/not_applicable/") {
					c.Reason = Clean(n.Text)
				}
			}
		}
	}
}

// pointers adds the pointers of places to a list, each once.
func pointers(list []string, places []design.Place) []string {
	list = slices.Grow(list, len(places))
	if len(list)+len(places) > 64 { // a design with thousands of entries
		seen := make(map[string]bool, len(list)+len(places))
		for _, p := range list {
			seen[p] = true
		}
		for i := range places {
			if p := places[i].Pointer; !seen[p] {
				seen[p] = true
				list = append(list, p)
			}
		}
		return list
	}
	for i := range places {
		if p := places[i].Pointer; !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list
}

// names are the dotted names of places, each once.
func names(places []design.Place) []string {
	var all []string
	for _, p := range pointers(nil, places) {
		all = append(all, Dotted(p))
	}
	return all
}

// Dotted writes a JSON Pointer as people do: size.credits, outcomes[2].statement.
func Dotted(pointer string) string {
	var b strings.Builder
	for _, token := range strings.Split(strings.TrimPrefix(pointer, "/"), "/") {
		token = strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")
		if token != "" && strings.Trim(token, "0123456789") == "" {
			n := 0
			fmt.Sscanf(token, "%d", &n)
			fmt.Fprintf(&b, "[%d]", n+1)
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('.')
		}
		b.WriteString(Clean(token))
	}
	return b.String()
}

// conflicts tells where two selected frameworks pull the design in two directions.
func (r *run) conflicts() {
	first := func(places []clausePlace) string {
		for _, p := range places {
			c := &r.report.Frameworks[p.framework].Clauses[p.clause]
			switch c.Verdict {
			case framework.NotTriggered, framework.NotApplicable, framework.Excepted:
			default:
				return c.ID
			}
		}
		return ""
	}
	for _, k := range r.plan.conflictsAmong(r.linter.opts.Conflicts) {
		if k.When != nil {
			if truth, _ := holds(k.When, r.design); truth != framework.True {
				continue
			}
		}
		one, other := first(k.one), first(k.other)
		if one != "" && other != "" && one != other {
			r.report.Conflicts = append(r.report.Conflicts, ConflictReport{Topic: k.Topic, Clauses: []string{one, other}, Text: k.Text, Advice: k.Advice})
		}
	}
}

// clausePlace is a clause of a plan: the framework's place and the clause's in it.
type clausePlace struct{ framework, clause int }

// boundConflict is a conflict with the clauses of a plan that take part.
type boundConflict struct {
	Conflict
	one, other []clausePlace
}

// conflictsAmong finds the conflicts that the plan has clauses of both sides for. It
// looks once: a plan belongs to one linter, whose conflicts stay the same.
func (p *Plan) conflictsAmong(all []Conflict) []boundConflict {
	p.conflictsOnce.Do(func() {
		places := func(ids []string) []clausePlace {
			var found []clausePlace
			for _, id := range ids {
				for i := range p.clauses {
					if p.docs[i].File != nil && p.docs[i].Extends == "" {
						continue // a document of one's own that stands alone has other clauses by that id
					}
					for j := range p.clauses[i] {
						if p.clauses[i][j].clause.ID == id {
							found = append(found, clausePlace{i, j})
						}
					}
				}
			}
			return found
		}
		for _, k := range all {
			b := boundConflict{k, places(k.One), places(k.Other)}
			if len(b.one) > 0 && len(b.other) > 0 {
				p.conflicts = append(p.conflicts, b)
			}
		}
	})
	return p.conflicts
}

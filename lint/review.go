package lint

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/record"
	"github.com/credlint/credlint/lint/source"
)

var ruleReview = &Rule{
	Name:  "review-record",
	Title: "Checks that every recorded judgement can count: it says who judged what and when, of a clause that people judge.",
	Why:   "A judgement is a decision that somebody must be able to answer for.",
	Messages: []Message{
		{ID: "malformed", What: "{who} does not count: {text}", Fix: "Correct the record. `credlint schema review` says what it can hold."},
		{ID: "unknown-clause", What: "The record judges {clause}, which no framework has.", Fix: "{hint}"},
		{ID: "future", What: "The judgement of {clause} has the date {date}, which is still to come. It does not count.", Fix: "Write the day on which the clause was judged."},
		{ID: "no-role", What: "The judgement of {clause} does not say in whose role it was made. It does not count.", Fix: "Write the role of whoever answers for it, such as role = \"Chair of the Curriculum Committee\"."},
		{ID: "unknown-fact", What: "The judgement of {clause} rests on {path}, which is no fact of a design.", Fix: "{hint}"},
		{ID: "machine", What: "{clause} is decided from what the file says. A person's judgement of it does not count.", Fix: "Take the judgement out. Where the clause should not apply, record an exception under [[exceptions]]."},
		{ID: "overruled", What: "The record judges {clause} as met, but the design does not state what the clause asks.", Fix: "State it, or record an exception under [[exceptions]]. A judgement cannot stand for what is not there."},
		{ID: "twice", What: "{clause} was judged twice on {date}, by {one} and by {other}. {result}", Fix: "Keep one of the two, or correct a date."},
		{ID: "stale", What: "{role} judged {clause} as {judgement} on {date}; since then {changed}.", Fix: "Have the clause judged again: `credlint review` asks what is open."},
		{ID: "not-met", What: "{role} judged {clause} as not met on {date}{note}.", Fix: "Change what the judgement is about, then have the clause judged again."},
	},
}

// judgements are the entries of a record that can count, by clause.
type judgements struct {
	file     *source.File
	byClause map[string][]*record.Entry
	told     map[*record.Entry]bool // entries of which a finding says something already
}

// readRecord reads the design's review record and reports every entry that cannot count.
// A record that cannot be read at all fails the run, because it may decide clauses.
func (r *run) readRecord() {
	if r.sel.Record.Data == nil {
		return
	}
	file, err := record.Read(r.sel.Record.Name, r.sel.Record.Data)
	if err != nil {
		for _, n := range syntaxNotices(r.sel.Record, err) {
			n.Kind = "review-record-unreadable"
			n.Text += " The review record cannot be read, so that none of its judgements counts."
			r.notices = append(r.notices, n)
		}
		return
	}
	r.judged = &judgements{file: file.Source, byClause: map[string][]*record.Entry{}, told: map[*record.Entry]bool{}}
	for _, f := range file.Faults {
		who := "An entry of the record"
		switch {
		case f.Clause != "":
			who = "The judgement of " + f.Clause
		case f.Node == nil || f.Node.Parent == nil:
			who = "This part of the record"
		}
		r.raiseReview(framework.Error, "malformed", f.Node, f.Span, Word("who", who), Word("text", f.Text))
	}
	for i := range file.Entries {
		if e := &file.Entries[i]; r.counts(e) {
			r.judged.byClause[e.Clause] = append(r.judged.byClause[e.Clause], e)
		}
	}
}

// counts reports whether an entry can count, and says why where it cannot.
func (r *run) counts(e *record.Entry) bool {
	at := func(key string) *source.Node {
		if n := e.Node.Child(key); n != nil {
			return n
		}
		return e.Node
	}
	raise := func(severity framework.Severity, message, key string, args ...Arg) {
		r.raiseReview(severity, message, at(key), at(key).Head, append([]Arg{Word("clause", e.Clause)}, args...)...)
	}
	known, people := r.peopleJudge(e.Clause)
	switch {
	case !known:
		hint := "Run `credlint frameworks --format json` for every clause."
		if near, ok := source.Nearest(e.Clause, r.everyClause()); ok {
			hint = "Did you mean " + near + "?"
		}
		raise(framework.Error, "unknown-clause", "clause", Word("hint", hint))
		return false
	case !people:
		raise(framework.Warning, "machine", "clause")
		return false
	case !r.linter.opts.Today.IsZero() && e.Date.After(r.linter.opts.Today):
		raise(framework.Error, "future", "date", Word("date", e.Date.String()))
		return false
	case design.IsPlaceholder(e.Role):
		raise(framework.Error, "no-role", "role")
		return false
	}
	for _, path := range sortedKeys(e.Facts) {
		if !isFact(path) {
			n := at("facts").Child(path)
			r.raiseReview(framework.Warning, "unknown-fact", n, n.KeySpan, Word("clause", e.Clause), Word("path", path), Word("hint", nearestFact(path)))
		}
	}
	return true
}

// peopleJudge reports whether there is a clause of that id, and whether people judge it.
// A clause of a framework that is not in force is known, and nothing is said of it.
func (r *run) peopleJudge(id string) (known, people bool) {
	for _, doc := range r.plan.clauses {
		for i := range doc {
			if c := doc[i].clause; c.ID == id {
				known = true
				people = people || c.DecidedBy != framework.Machine
			}
		}
	}
	if known {
		return known, people
	}
	return slices.Contains(r.everyClause(), id), true
}

// everyClause lists the clauses of every framework there is, those in force first. A
// framework that cannot be read and is not in force has none.
func (r *run) everyClause() []string {
	ids := r.clauseIDs()
	for _, id := range r.linter.lib.IDs() {
		doc, err := r.linter.lib.Get(id)
		if err != nil {
			continue
		}
		for i := range doc.Clauses {
			ids = append(ids, doc.Clauses[i].ID)
		}
	}
	return ids
}

// review applies the recorded judgement to a clause that a machine left open, and
// returns the entry that decided it, or nil. A judgement of facts that have changed
// since no longer decides; the report of it says which changed.
func (r *run) review(c *ClauseReport, b *boundClause) *record.Entry {
	if r.judged == nil || c.Verdict != framework.NeedsReview && c.Verdict != framework.NotMet {
		return nil
	}
	e, stale, rival := r.latest(c.ID)
	if e == nil {
		return nil
	}
	c.Review = &ReviewReport{
		Role: Clean(e.Role), Date: e.Date.String(), Judgement: e.Judgement, Answer: Clean(e.Answer), Note: Clean(e.Note),
		Stale: stale, Unsealed: e.Facts == nil,
	}
	switch {
	case rival != nil:
		c.Review.Void = "on that day " + short(Clean(rival.Role)) + " judged " + spoken(rival.Judgement)
		return nil
	case len(stale) > 0:
		if c.Verdict == framework.NeedsReview && e.Judgement != record.Deferred && !r.judged.told[e] {
			r.judged.told[e] = true
			r.raiseReview(framework.Note, "stale", e.Node, e.Node.Child("clause").Head, Word("role", short(e.Role)), Word("clause", e.Clause),
				Word("judgement", spoken(e.Judgement)), Word("date", e.Date.String()), Word("changed", hasChanged(stale)))
		}
		return nil
	case c.Verdict == framework.NotMet:
		if e.Judgement != record.Met {
			return nil
		}
		c.Review.Void = "the design does not state what the clause asks"
		if !r.judged.told[e] {
			r.judged.told[e] = true
			n := e.Node.Child("judgement")
			r.raiseReview(framework.Error, "overruled", n, n.Head, Word("clause", c.ID))
		}
		return nil
	case e.Judgement == record.Met:
		c.Verdict = framework.Met
	case e.Judgement == record.NotMet:
		c.Verdict = framework.NotMet
	default:
		return nil
	}
	c.Reason = ""
	return e
}

// Words say what a judgement was, whose and when, with the note, and what weakens it.
func (v *ReviewReport) Words() string {
	words := spoken(v.Judgement) + ", judged by " + v.Role + " on " + v.Date
	if v.Judgement == record.Deferred {
		words = "deferred by " + v.Role + " on " + v.Date
	}
	if v.Note != "" {
		words += ": " + Quote(v.Note)
	}
	switch {
	case len(v.Stale) > 0:
		words += "; stale, since " + hasChanged(v.Stale)
	case v.Void != "":
		words += "; does not count, because " + v.Void
	case v.Unsealed:
		words += "; without a digest of the facts"
	}
	return words
}

// spoken is a judgement as a sentence says it.
func spoken(judgement string) string { return strings.ReplaceAll(judgement, "-", " ") }

// hasChanged says that facts have changed.
func hasChanged(names []string) string {
	if len(names) > 3 {
		return joinWords(append(names[:2:2], fmt.Sprintf("%d more facts", len(names)-2))) + " have changed"
	}
	if len(names) == 1 {
		return names[0] + " has changed"
	}
	return joinWords(names) + " have changed"
}

// latest is the entry for a clause that counts: that of the latest day. Of several on
// one day the ones that hold for the facts as they are come first, then those that
// decide; where two are left it is told, and they must agree. Stale names the facts
// that changed since. Rival is an entry that says otherwise, so that neither counts.
func (r *run) latest(clause string) (e *record.Entry, stale []string, rival *record.Entry) {
	all := r.judged.byClause[clause]
	if len(all) == 0 {
		return nil, nil, nil
	}
	type candidate struct {
		*record.Entry
		stale []string
		rank  int
	}
	last := slices.MaxFunc(all, func(x, y *record.Entry) int { return compareDays(x.Date, y.Date) }).Date
	var same []candidate
	for _, x := range all {
		if x.Date != last {
			continue
		}
		k := candidate{x, r.changed(x), 0}
		if len(k.stale) == 0 {
			k.rank += 2
		}
		if x.Judgement != record.Deferred {
			k.rank++
		}
		same = append(same, k)
	}
	slices.SortStableFunc(same, func(x, y candidate) int { return cmp.Compare(y.rank, x.rank) })
	best := same[0]
	for _, other := range same[1:] {
		if other.rank < best.rank || len(best.stale) > 0 {
			break
		}
		result, severity := "They agree, and the later one counts.", framework.Warning
		if other.Judgement != best.Judgement {
			result, severity = "They differ, so that neither counts.", framework.Error
			rival = other.Entry
		}
		if !r.judged.told[other.Entry] {
			r.judged.told[other.Entry] = true
			n := other.Node.Child("date")
			r.raiseReview(severity, "twice", n, n.Head, Word("clause", clause), Word("date", last.String()),
				Word("one", short(best.Role)), Word("other", short(other.Role)), Word("result", result))
		}
	}
	return best.Entry, best.stale, rival
}

func compareDays(x, y design.Day) int {
	switch {
	case x.Before(y):
		return -1
	case y.Before(x):
		return 1
	}
	return 0
}

// refused says that people judged a clause as not met, as a finding of that clause.
func (r *run) refused(e *record.Entry, cite citation) {
	note := ""
	if e.Note != "" {
		note = ", with the note " + Quote(e.Note)
	}
	n := e.Node.Child("judgement")
	r.raiseReview("", "not-met", n, n.Head, Word("role", short(e.Role)), Word("clause", e.Clause), Word("date", e.Date.String()), Word("note", note))
	last := &r.raised[len(r.raised)-1]
	last.cites = append(last.cites, cite)
}

// raiseReview notes a problem at a place of the record.
func (r *run) raiseReview(severity framework.Severity, message string, n *source.Node, span source.Span, args ...Arg) {
	r.raise(ruleReview, severity, Problem{Message: message, At: design.Place{Pointer: n.Pointer(), Span: span}, Args: args, file: r.judged.file})
}

// short cuts a name that a record gives to what a sentence can hold.
func short(text string) string {
	if runes := []rune(text); len(runes) > maxQuoted {
		return string(runes[:maxQuoted]) + "..."
	}
	return text
}

package lint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// merged is a finding in the making, with everything that asks for it.
type merged struct {
	name, why string
	message   Message
	args      []Arg
	problem   *Problem
	citations []citation
	severity  framework.Severity
	words     *words
	// Lines and columns as the finding shows them.
	line, column, endLine, endColumn int
}

// findings turns problems into findings. Problems of different checks that say the
// same of the same place are one finding that cites every clause. What only excepted
// clauses ask for is kept apart.
func (r *run) findings() {
	total := len(r.raised) + r.cited
	if total == 0 {
		r.suppressed(nil)
		return
	}
	memory, _ := r.linter.scratches.Get().(*scratch)
	if memory == nil {
		memory = &scratch{index: map[string]*merged{}}
	}
	defer r.linter.scratches.Put(memory)
	index, all, store, key := memory.take(total)
	defer func() { memory.all, memory.key = all, key }()
	add := func(name, why string, msg Message, p *Problem, severity framework.Severity, cites []citation) {
		key = appendKey(key[:0], name, msg.ID, p)
		m := index[string(key)]
		if m == nil {
			m, store = &store[0], store[1:]
			*m = merged{name: name, why: why, message: msg, args: p.Args, problem: p, citations: cites[:len(cites):len(cites)]}
			index[string(key)] = m
			all = append(all, m)
		} else {
			m.citations = append(m.citations, cites...)
		}
		if severity.Rank() > m.severity.Rank() {
			m.severity = severity
		}
		m.weigh(p, cites)
	}
	for i := range r.raised {
		x := &r.raised[i]
		msg, _ := x.rule.message(x.problem.Message)
		add(x.rule.Name, x.rule.Why, msg, &x.problem, x.severity, x.cites)
	}
	for i, cites := range r.cites {
		if len(cites) == 0 {
			continue
		}
		for j := range r.outcomes[i].Problems {
			p := &r.outcomes[i].Problems[j]
			name, why, msg := said(r.plan.uses[i].check, p)
			add(name, why, msg, p, "", cites)
		}
	}
	for _, m := range all {
		m.words, key = r.wordsFor(m, key)
		m.line, m.column, m.endLine, m.endColumn = r.placeIn(m.problem.file, m.problem.At.Span)
	}
	slices.SortStableFunc(all, compareFindings)
	r.report.Findings = make([]Finding, len(all))
	for i, m := range all {
		r.fill(&r.report.Findings[i], m)
		for j := range m.citations {
			if c := m.citations[j].report; !slices.Contains(c.Findings, i) {
				c.Findings = append(c.Findings, i) // in order, because i only grows
			}
		}
	}
	r.suppressed(index)
}

// said is who says what of a problem.
func said(check *Check, p *Problem) (name, why string, msg Message) {
	if p.Fact != nil {
		return ruleStated.Name, ruleStated.Why, Message{}
	}
	msg, ok := check.message(p.Message)
	if !ok {
		msg = Message{ID: p.Message, What: "The check " + check.Name + " failed.", Fix: "See `credlint explain " + check.Name + "`."}
	}
	return check.Name, check.Why, msg
}

// appendKey writes what makes a problem one finding with others.
func appendKey(key []byte, name, message string, p *Problem) []byte {
	if p.Fact != nil {
		return append(key, p.At.Pointer...) // a missing fact is one thing, whoever misses it
	}
	key = append(append(append(key, name...), 0), message...)
	key = append(append(append(key, 0), p.At.Pointer...), 0)
	return appendArgs(key, p.Args)
}

// weigh raises the severity to what the clauses give the problem.
func (m *merged) weigh(p *Problem, cites []citation) {
	for i := range cites {
		s := cites[i].severity
		if p.AtMost != "" && s.Rank() > p.AtMost.Rank() {
			s = p.AtMost
		}
		if s.Rank() > m.severity.Rank() {
			m.severity = s
		}
	}
}

// suppressed keeps what only excepted clauses ask for, with the exception's words. The
// live findings stand under their keys.
func (r *run) suppressed(live map[string]*merged) {
	index := map[string]*merged{}
	var all []*merged
	for i, cites := range r.excepted {
		for j := range r.outcomes[i].Problems {
			p := &r.outcomes[i].Problems[j]
			name, why, msg := said(r.plan.uses[i].check, p)
			key := string(appendKey(nil, name, msg.ID, p))
			if len(cites) == 0 || live[key] != nil {
				continue
			}
			m := index[key]
			if m == nil {
				m = &merged{name: name, why: why, message: msg, args: p.Args, problem: p}
				index[key] = m
				all = append(all, m)
			}
			m.citations = append(m.citations, cites...)
			m.weigh(p, cites)
		}
	}
	for _, m := range all {
		m.words, _ = r.wordsFor(m, nil)
		m.line, m.column, m.endLine, m.endColumn = r.place(m.problem.At.Span)
	}
	slices.SortStableFunc(all, compareFindings)
	for _, m := range all {
		var f Finding
		r.fill(&f, m)
		f.Suppression = &Suppression{Kind: "exception", Reason: m.citations[0].report.Exception.words(f.Clauses)}
		r.report.Suppressed = append(r.report.Suppressed, f)
	}
}

// scratch is the memory that a run needs only while it writes findings.
type scratch struct {
	index map[string]*merged
	all   []*merged
	store []merged
	key   []byte
}

// take clears the memory and makes room for n findings.
func (s *scratch) take(n int) (index map[string]*merged, all []*merged, store []merged, key []byte) {
	clear(s.index)
	clear(s.store)
	if len(s.store) < n {
		s.store = make([]merged, n)
	}
	return s.index, s.all[:0], s.store, s.key[:0]
}

// compareFindings orders findings by place, then severity, then name, so that the same
// design always gives the same report.
func compareFindings(x, y *merged) int {
	switch {
	case (x.problem.file != nil) != (y.problem.file != nil): // the design's own come first
		if x.problem.file == nil {
			return -1
		}
		return 1
	case x.line != y.line:
		return cmp.Compare(x.line, y.line)
	case x.column != y.column:
		return cmp.Compare(x.column, y.column)
	case x.severity != y.severity:
		return cmp.Compare(y.severity.Rank(), x.severity.Rank())
	}
	return cmp.Or(
		strings.Compare(x.problem.At.Pointer, y.problem.At.Pointer),
		strings.Compare(x.words.check, y.words.check),
		strings.Compare(x.words.message, y.words.message),
		strings.Compare(x.words.what, y.words.what),
	)
}

// fill writes a finding.
func (r *run) fill(f *Finding, m *merged) {
	w := m.words
	f.Check, f.Message, f.Severity = w.check, w.message, m.severity
	f.What, f.Why, f.Rule, f.Fix = w.what, w.why, w.rule, w.fix
	f.Clauses, f.Fingerprint, f.PlaceFingerprint = w.clauses, w.fingerprint, w.place
	f.Pointer, f.Missing = m.problem.At.Pointer, m.problem.At.Missing
	f.Line, f.Column, f.EndLine, f.EndColumn = m.line, m.column, m.endLine, m.endColumn
	if m.problem.file != nil {
		f.Path = m.problem.file.Name
	}
	var begins int
	if f.Excerpt, begins = r.excerpt(f, m.problem); begins > 1 {
		f.ExcerptColumn = begins
	}
	for _, rel := range m.problem.Related {
		n := RelatedReport{Pointer: rel.At.Pointer, Text: rel.Text}
		n.Line, n.Column, n.EndLine, n.EndColumn = r.place(rel.At.Span)
		f.Related = append(f.Related, n)
	}
	edits := m.problem.Edits
	if m.problem.Fact != nil {
		edits = r.derive(m.problem.Fact)
	}
	for _, e := range edits {
		f.Edits = append(f.Edits, EditReport{Start: e.Span.Start, End: e.Span.End, New: e.New, Title: e.Title, Safe: e.Safe})
	}
}

func (r *run) index() *source.Lines {
	if r.lines == nil {
		r.lines = r.design.File.Lines()
	}
	return r.lines
}

func (r *run) place(s source.Span) (line, column, endLine, endColumn int) {
	x := r.index()
	line, column = x.Position(s.Start, source.CodePoints)
	endLine, endColumn = x.Position(s.End, source.CodePoints)
	return line, column, endLine, endColumn
}

// placeIn is the place of a span in a file that goes with the design, or in the design
// itself for nil.
func (r *run) placeIn(file *source.File, s source.Span) (line, column, endLine, endColumn int) {
	if file == nil {
		return r.place(s)
	}
	line, column = file.Lines().Position(s.Start, source.CodePoints)
	endLine, endColumn = file.Lines().Position(s.End, source.CodePoints)
	return line, column, endLine, endColumn
}

// excerpt is the source line of a finding made safe to show, and the column it begins
// at; see source.Lines.Excerpt. Every code point stays one code point, so that columns
// still fit.
func (r *run) excerpt(f *Finding, p *Problem) (text string, column int) {
	at := p.At.Span
	if p.file != nil {
		text, column, _ := p.file.Lines().Excerpt(at.Start)
		return Clean(text), column
	}
	if r.excerptLine != f.Line { // findings come in order of lines, and many share one
		text, column, whole := r.index().Excerpt(at.Start)
		text = Clean(text)
		if !whole {
			return text, column
		}
		r.excerptLine, r.excerptText = f.Line, text
	}
	return r.excerptText, 1
}

// finish keeps the matrix and the design's own words, when asked, and tells of superseded frameworks.
func (r *run) finish() {
	if len(r.report.Frameworks) == 0 {
		r.findingsOnly()
	}
	if r.linter.opts.KeepAlignment {
		r.report.Alignment = r.align()
	}
	if !r.linter.opts.KeepWords {
		return
	}
	words := map[string]string{}
	for i := range r.report.Frameworks {
		for j := range r.report.Frameworks[i].Clauses {
			for _, p := range r.report.Frameworks[i].Clauses[j].Evidence {
				if _, ok := words[p]; ok {
					continue
				}
				if n := r.design.File.Find(p); n != nil {
					words[p] = wordsOf(n)
				}
			}
		}
	}
	r.report.Words = words
	r.report.Glance, r.report.Approvals, r.report.Paths, r.report.Waived = r.glance(), r.approvals(), r.paths(), r.waived()
	if r.report.Summary = Clean(r.design.Credential.Summary.Value); r.report.Summary == "" {
		r.report.Summary = Clean(r.design.Purpose.Statement.Value)
	}
}

// findingsOnly reports what the engine itself found when no framework could be used.
func (r *run) findingsOnly() {
	if len(r.report.Findings) == 0 && len(r.raised) > 0 {
		r.findings()
	}
}

// wordsOf writes a value as a reader would say it. Of a list of tables it says only what
// each is called: the first text of each.
func wordsOf(n *source.Node) string {
	switch n.Kind {
	case source.Array, source.Table:
		var parts []string
		for _, c := range n.Children {
			if n.Kind == source.Array && c.Kind == source.Table && len(c.Children) > 0 {
				c = c.Children[0]
			}
			if w := wordsOf(c); w != "" {
				parts = append(parts, w)
			}
		}
		return strings.Join(parts, "; ")
	}
	return Clean(n.Text)
}

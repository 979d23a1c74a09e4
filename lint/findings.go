package lint

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// merged is a finding in the making, with everything that asks for it.
type merged struct {
	finding   Finding
	name      string
	why       string
	message   Message
	said      string // args as a key
	args      []Arg
	problem   *Problem
	citations []citation
	severity  framework.Severity
}

// findings turns problems into findings. Problems of different checks that say the
// same of the same place are one finding that cites every clause.
func (r *run) findings() {
	index := map[string]int{}
	var all []*merged
	add := func(name, why string, msg Message, p *Problem, args []Arg, severity framework.Severity, cites []citation) {
		said := argsKey(args)
		k := name + "\x00" + msg.ID + "\x00" + p.At.Pointer + "\x00" + said
		if p.Fact != nil {
			k = p.At.Pointer // a missing fact is one thing, whoever misses it
		}
		i, ok := index[k]
		if !ok {
			i = len(all)
			index[k] = i
			if p.Fact != nil {
				msg, args = missingWords(p.Fact)
				said = argsKey(args)
			}
			all = append(all, &merged{name: name, why: why, message: msg, args: args, said: said, problem: p})
		}
		m := all[i]
		m.citations = append(m.citations, cites...)
		if severity.Rank() > m.severity.Rank() {
			m.severity = severity
		}
		for _, c := range cites {
			s := c.severity
			if p.AtMost != "" && s.Rank() > p.AtMost.Rank() {
				s = p.AtMost
			}
			if s.Rank() > m.severity.Rank() {
				m.severity = s
			}
		}
	}
	for i := range r.raised {
		x := &r.raised[i]
		msg, _ := x.rule.message(x.problem.Message)
		add(x.rule.Name, x.rule.Why, msg, &x.problem, x.problem.Args, x.severity, nil)
	}
	for i := range r.outcomes {
		for j := range r.outcomes[i].Problems {
			cites := r.cites[problemKey{i, j}]
			if len(cites) == 0 {
				continue
			}
			p := &r.outcomes[i].Problems[j]
			if p.Fact != nil {
				add(ruleStated.Name, ruleStated.Why, Message{}, p, nil, "", cites)
				continue
			}
			check := r.plan.uses[i].check
			msg, ok := check.message(p.Message)
			if !ok {
				msg = Message{ID: p.Message, What: "The check " + check.Name + " failed.", Fix: "See `credlint explain " + check.Name + "`."}
			}
			add(check.Name, check.Why, msg, p, p.Args, "", cites)
		}
	}
	for _, m := range all {
		r.complete(m)
	}
	slices.SortStableFunc(all, compareFindings)
	for i, m := range all {
		r.report.Findings = append(r.report.Findings, m.finding)
		for _, c := range m.citations {
			if !slices.Contains(c.report.Findings, i) {
				c.report.Findings = append(c.report.Findings, i)
			}
		}
	}
	for i := range r.report.Frameworks {
		for j := range r.report.Frameworks[i].Clauses {
			slices.Sort(r.report.Frameworks[i].Clauses[j].Findings)
		}
	}
}

// compareFindings orders findings by place, then severity, then name, so that the same
// design always gives the same report.
func compareFindings(a, b *merged) int {
	x, y := &a.finding, &b.finding
	return cmp.Or(
		cmp.Compare(x.Line, y.Line),
		cmp.Compare(x.Column, y.Column),
		cmp.Compare(y.Severity.Rank(), x.Severity.Rank()),
		strings.Compare(x.Pointer, y.Pointer),
		strings.Compare(x.Check, y.Check),
		strings.Compare(x.Message, y.Message),
		strings.Compare(x.What, y.What),
	)
}

// complete writes the words and the place of a finding.
func (r *run) complete(m *merged) {
	slices.SortStableFunc(m.citations, func(a, b citation) int {
		return cmp.Or(
			cmp.Compare(b.severity.Rank(), a.severity.Rank()),
			cmp.Compare(retired(a.doc), retired(b.doc)),
		)
	})
	f := &m.finding
	f.Check, f.Message, f.Severity = m.name, m.message.ID, m.severity
	f.What = expand(m.message.What, m.args)
	f.Fix = expand(m.message.Fix, m.args)
	f.Why = m.why
	f.Clauses = []string{}
	if len(m.citations) > 0 {
		lead := m.citations[0].clause
		if lead.Why != "" {
			f.Why = lead.Why
		}
		if lead.Advice != "" && (m.name != ruleStated.Name || m.message.ID != "missing") {
			f.Fix = lead.Advice // how to state one fact says more than advice on the whole clause
		}
		f.Rule = rule(m.citations)
	}
	for _, c := range m.citations {
		if !slices.Contains(f.Clauses, c.clause.ID) {
			f.Clauses = append(f.Clauses, c.clause.ID)
		}
	}
	f.Pointer, f.Missing = m.problem.At.Pointer, m.problem.At.Missing
	f.Line, f.Column, f.EndLine, f.EndColumn = r.place(m.problem.At.Span)
	f.Excerpt = r.excerpt(f.Line)
	for _, rel := range m.problem.Related {
		n := RelatedReport{Pointer: rel.At.Pointer, Text: rel.Text}
		n.Line, n.Column, n.EndLine, n.EndColumn = r.place(rel.At.Span)
		f.Related = append(f.Related, n)
	}
	for _, e := range m.problem.Edits {
		f.Edits = append(f.Edits, EditReport{Start: e.Span.Start, End: e.Span.End, New: e.New, Title: e.Title, Safe: e.Safe})
	}
	f.Fingerprint = r.fingerprint(m)
}

func retired(d *framework.Document) int {
	if d.SupersededBy != "" {
		return 1
	}
	return 0
}

// missingWords says that a fact is not stated, with the way to state it.
func missingWords(f *design.Fact) (Message, []Arg) {
	args := []Arg{Word("fact", factName(f)), Word("how", howToState(f))}
	id := "missing"
	if f.Placeholder() {
		id = "placeholder"
		args = append(args, Text("found", f.Node.Text))
	}
	msg, _ := ruleStated.message(id)
	return msg, args
}

// factName is how a message calls a fact: its title in lower case with its name.
func factName(f *design.Fact) string {
	title := lowerFirst(f.Field.Title)
	if f.Field.Kind == design.BoolKind {
		title = "answer to \"" + title + "\""
	}
	if at := entryName(f); at != "" {
		return "the " + title + " of " + at
	}
	if p := f.Field.Parent(); p != nil && p.Kind == design.TableKind {
		if strings.EqualFold(p.Title, f.Field.Title) {
			return "the " + title
		}
		return "the " + title + " (" + f.Field.Path + ")"
	}
	return "the " + title
}

// entryName names the list entry that a fact belongs to: by its id, else its number.
func entryName(f *design.Fact) string {
	for n := f.Owner; n != nil && n.Parent != nil; n = n.Parent {
		if n.Parent.Kind != source.Array {
			continue
		}
		list := n.Parent.Key
		if id := n.Child("id"); id != nil && id.Text != "" {
			return singular(list) + " " + Clean(id.Text)
		}
		return singular(list) + " " + strconv.Itoa(n.Index+1)
	}
	return ""
}

func singular(list string) string {
	list = strings.ReplaceAll(list, "_", " ")
	if s, ok := strings.CutSuffix(list, "s"); ok {
		return s
	}
	return list + " entry"
}

func lowerFirst(s string) string {
	if len(s) > 1 && s[1] >= 'A' && s[1] <= 'Z' {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// howToState shows where a missing fact goes and what it looks like.
func howToState(f *design.Fact) string {
	field := f.Field
	switch field.Kind {
	case design.TablesKind:
		return "Add [[" + field.Path + "]]: " + lowerFirst(field.Description)
	case design.TableKind:
		return "Add [" + field.Path + "]: " + lowerFirst(field.Description)
	}
	how := "Add " + field.Name
	if p := field.Parent(); p != nil {
		table := p.Path
		if p.Listed() || p.Kind == design.TablesKind {
			how += " to that entry"
		} else {
			how += " to [" + table + "]"
		}
	}
	return how + ", such as " + field.Name + " = " + field.Example + "."
}

// rule says whose rule a finding rests on, framework by framework.
func rule(cites []citation) string {
	var order []*framework.Document
	ids := map[*framework.Document][]string{}
	second := map[*framework.Document]bool{}
	for _, c := range cites {
		if _, ok := ids[c.doc]; !ok {
			order = append(order, c.doc)
			second[c.doc] = true
		}
		if !slices.Contains(ids[c.doc], c.clause.ID) {
			ids[c.doc] = append(ids[c.doc], c.clause.ID)
		}
		if c.clause.Source.Standing != framework.Secondary {
			second[c.doc] = false
		}
	}
	parts := make([]string, len(order))
	for i, doc := range order {
		name := doc.Short
		if name == "" {
			name = doc.ID
		}
		parts[i] = name
		if second[doc] {
			parts[i] += ", as others report it"
		}
		parts[i] += " (" + strings.Join(ids[doc], ", ")
		if doc.SupersededBy != "" {
			parts[i] += "; replaced by " + doc.SupersededBy
		}
		parts[i] += ")"
	}
	return "Asked by " + joinWords(parts) + "."
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

// excerpt is a source line made safe to show. Every code point stays one code point,
// so that columns still fit.
func (r *run) excerpt(line int) string {
	return Clean(r.index().Text(line))
}

func argsKey(args []Arg) string {
	var b strings.Builder
	for i := range args {
		v := &args[i].Value
		b.WriteString(args[i].Name)
		b.WriteByte('=')
		if v.Kind == NumberValue {
			b.WriteString(FormatNumber(v.Num))
		}
		b.WriteString(v.Text)
		for _, w := range v.List {
			b.WriteString(w)
			b.WriteByte(1)
		}
		b.WriteByte(0)
	}
	return b.String()
}

// fingerprint is a digest of what a finding says and of the place in terms of content:
// list entries count by their id, so that it survives moved lines and edited neighbours.
func (r *run) fingerprint(m *merged) string {
	sum := sha256.Sum256([]byte(m.name + "\x00" + m.message.ID + "\x00" + r.stablePointer(m.problem.At.Pointer) + "\x00" + m.said))
	return hex.EncodeToString(sum[:12])
}

func (r *run) stablePointer(pointer string) string {
	tokens := strings.Split(pointer, "/")
	n := r.design.File.Root
	for i := 1; i < len(tokens) && n != nil; i++ {
		if n.Kind == source.Array {
			k, err := strconv.Atoi(tokens[i])
			if err != nil || k >= len(n.Children) {
				break
			}
			n = n.Children[k]
			for _, key := range []string{"id", "name", "body", "institution", "target", "title", "clause"} {
				if c := n.Child(key); c != nil && c.Text != "" {
					tokens[i] = key + ":" + c.Text
					break
				}
			}
			continue
		}
		n = n.Child(strings.ReplaceAll(strings.ReplaceAll(tokens[i], "~1", "/"), "~0", "~"))
	}
	return strings.Join(tokens, "/")
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
}

// findingsOnly reports what the engine itself found when no framework could be used.
func (r *run) findingsOnly() {
	if len(r.report.Findings) == 0 && len(r.raised) > 0 {
		r.findings()
	}
}

// wordsOf writes a value as a reader would say it.
func wordsOf(n *source.Node) string {
	switch n.Kind {
	case source.Array, source.Table:
		var parts []string
		for _, c := range n.Children {
			if w := wordsOf(c); w != "" {
				parts = append(parts, w)
			}
		}
		return strings.Join(parts, "; ")
	}
	return Clean(n.Text)
}

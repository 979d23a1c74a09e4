package lint

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// Plan is what the selected frameworks need from a design: each different use of a
// check once, and for every clause the uses that decide it.
type Plan struct {
	docs    []*framework.Document
	info    []FrameworkInfo
	uses    []use
	clauses [][]boundClause

	count    uint16 // of clauses
	wordings wordings

	conflictsOnce sync.Once
	conflicts     []boundConflict
}

// use is a check with parameters. Two clauses that ask the same share it.
type use struct {
	check  *Check
	params Values
	run    func(*Pass) Outcome
	own    []string // facts read besides those the check and its parameters name
}

type boundClause struct {
	clause    *framework.Clause
	ordinal   uint16 // among the clauses of the plan
	condition *Condition
	tests     []boundTest
}

type boundTest struct {
	use       int
	severity  framework.Severity
	condition *Condition
}

// conditional reports whether some of the clause's checks count only at times.
func (b *boundClause) conditional() bool {
	return slices.ContainsFunc(b.tests, func(t boundTest) bool { return t.condition != nil })
}

// BindError is one thing that is wrong in a framework document.
type BindError struct {
	// Document and Clause say where; Field is the key inside the clause, dotted for
	// parameters, such as "with.max_credits".
	Document, Clause, Field string
	Text                    string
	// Path, Line and Column say where it is written, in a document or a configuration of
	// one's own; Path is empty for a built-in document.
	Path         string
	Line, Column int
}

func (e *BindError) Error() string {
	if e.Path != "" {
		return fmt.Sprintf("%s:%d:%d: %s", e.Path, e.Line, e.Column, e.Said())
	}
	where := e.Document
	if e.Clause != "" {
		where += ", clause " + e.Clause
	}
	return where + ": " + e.Text
}

// Said is what is wrong, with the clause it is wrong in; empty for a fault of a condition.
func (e *BindError) Said() string {
	if e.Clause == "" {
		return e.Text
	}
	return "clause " + e.Clause + ": " + e.Text
}

// Bind makes a plan from framework documents. It returns every error it finds: an
// unknown check, condition, fact or section, or a parameter of the wrong type.
func Bind(reg *Registry, docs []*framework.Document) (*Plan, []*BindError) {
	p := &Plan{docs: docs}
	known := map[string]int{}
	var errs []*BindError
	for _, doc := range docs {
		b := binder{reg: reg, doc: doc, plan: p, known: known}
		b.conditions()
		clauses := make([]boundClause, 0, len(doc.Clauses))
		for i := range doc.Clauses {
			if c := b.bind(&doc.Clauses[i]); !doc.Clauses[i].Off {
				c.ordinal = p.count
				p.count++
				clauses = append(clauses, c)
			}
		}
		p.clauses = append(p.clauses, clauses)
		p.info = append(p.info, describe(doc))
		errs = append(errs, b.errs...)
	}
	return p, errs
}

type binder struct {
	reg   *Registry
	doc   *framework.Document
	plan  *Plan
	known map[string]int
	errs  []*BindError
}

func (b *binder) fault(c *framework.Clause, field, format string, args ...any) {
	b.faultAt(c, field, 0, format, args...)
}

func (b *binder) faultAt(c *framework.Clause, field string, at int, format string, args ...any) {
	e := &BindError{Document: b.doc.ID, Clause: c.ID, Field: field, Text: fmt.Sprintf(format, args...)}
	e.Path, e.Line, e.Column = c.Locate(field, at)
	b.errs = append(b.errs, e)
}

func (b *binder) bind(c *framework.Clause) boundClause {
	bound := boundClause{clause: c}
	if c.When != "" {
		bound.condition = b.condition(c, "when", c.When)
	}
	if c.Section != "" && !slices.ContainsFunc(b.doc.Sections, func(s framework.Section) bool { return s.ID == c.Section }) {
		b.fault(c, "section", "there is no section %q", c.Section)
	}
	for _, path := range c.Evidence {
		if _, ok := design.Lookup(path); !ok {
			b.fault(c, "evidence", "%s", unknownFact(path))
		}
	}
	for _, t := range c.Tests() {
		report := func(errs []*ParamError) {
			for _, e := range errs {
				b.faultAt(c, t.Key(e.Param), e.At, "%s", e.Problem)
			}
		}
		check, ok := b.reg.Check(t.Check)
		if !ok {
			text := fmt.Sprintf("there is no check %q", t.Check)
			if near, ok := source.Nearest(t.Check, b.reg.Names()); ok {
				text += fmt.Sprintf("; did you mean %q?", near)
			}
			b.fault(c, t.Key(""), "%s", text)
			continue
		}
		params, errs := check.Bind(t.With)
		if len(errs) > 0 {
			report(errs)
			continue
		}
		n, ok := b.known[params.Key()]
		if !ok {
			u := use{check: check, params: params, run: check.Run}
			if check.Prepare != nil {
				p, errs := check.Prepare(params)
				if len(errs) > 0 {
					report(errs)
					continue
				}
				u.run, u.own = p.Run, p.Reads
			}
			n = len(b.plan.uses)
			b.plan.uses = append(b.plan.uses, u)
			b.known[params.Key()] = n
		}
		severity := t.Severity
		if severity == "" {
			severity = c.Severity
		}
		test := boundTest{use: n, severity: severity}
		if t.When != "" {
			test.condition = b.condition(c, "also.when", t.When)
		}
		bound.tests = append(bound.tests, test)
	}
	return bound
}

func (b *binder) condition(c *framework.Clause, field, name string) *Condition {
	for i := range b.doc.Conditions {
		if b.doc.Conditions[i].Name == name {
			return &b.doc.Conditions[i]
		}
	}
	if cond, ok := b.reg.Condition(name); ok {
		return cond
	}
	text := fmt.Sprintf("there is no condition %q", name)
	names := b.reg.ConditionNames()
	for i := range b.doc.Conditions {
		names = append(names, b.doc.Conditions[i].Name)
	}
	if near, ok := source.Nearest(name, names); ok {
		text += fmt.Sprintf("; did you mean %q?", near)
	}
	b.fault(c, field, "%s", text)
	return nil
}

// describe is what a report says of a document, once.
func describe(doc *framework.Document) FrameworkInfo {
	info := FrameworkInfo{
		ID: doc.ID, Title: doc.Title, Short: doc.Short, Edition: doc.Edition, Issuer: doc.Issuer,
		Kind: doc.Kind, About: doc.About, SupersededBy: doc.SupersededBy, SupersededOn: doc.SupersededOn,
		Clauses: make([]ClauseInfo, 0, len(doc.Clauses)),
	}
	for _, s := range doc.Sections {
		info.Sections = append(info.Sections, SectionInfo(s))
	}
	for i := range doc.Clauses {
		c := &doc.Clauses[i]
		if c.Off {
			continue
		}
		ci := ClauseInfo{
			ID: c.ID, Title: c.Title, Section: c.Section, Requires: c.Requires, Why: c.Why, Scope: c.Scope,
			DecidedBy: c.DecidedBy, Proves: c.Proves, When: c.When, Severity: c.Severity, Weight: c.Weight,
			Question: c.Question, Source: SourceInfo(c.Source), Changed: c.Changed,
		}
		for _, t := range c.Tests() {
			ci.Checks = append(ci.Checks, t.Check)
		}
		info.Clauses = append(info.Clauses, ci)
	}
	cleanAll(&info)
	return info
}

// Frameworks describes the documents of the plan.
func (p *Plan) Frameworks() []FrameworkInfo { return p.info }

// ReadsOf lists the dotted paths of the facts that decide a clause of the plan: those
// of its checks, their parameters and its condition. Tables stand for all inside.
func (p *Plan) ReadsOf(clause string) []string { return p.factsOf(clause, true) }

// AsksOf lists the dotted paths of the facts that a clause of the plan asks for: those
// of its checks and of its question, without those that only decide when it is asked.
func (p *Plan) AsksOf(clause string) []string { return p.factsOf(clause, false) }

func (p *Plan) factsOf(clause string, conditions bool) []string {
	var paths []string
	for _, doc := range p.clauses {
		for i := range doc {
			c := &doc[i]
			if c.clause.ID != clause {
				continue
			}
			for _, t := range c.tests {
				paths = append(paths, p.uses[t.use].reads()...)
				if conditions {
					paths = append(paths, t.condition.Facts()...)
				}
			}
			if conditions {
				paths = append(paths, c.condition.Facts()...)
			}
			paths = append(paths, c.clause.Evidence...)
		}
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

// clausesOf are the ids of the clauses that a use decides.
func (p *Plan) clausesOf(u *use) []string {
	var ids []string
	for _, doc := range p.clauses {
		for i := range doc {
			for _, t := range doc[i].tests {
				if &p.uses[t.use] == u && !slices.Contains(ids, doc[i].clause.ID) {
					ids = append(ids, doc[i].clause.ID)
				}
			}
		}
	}
	return ids
}

func (u *use) reads() []string {
	paths := append(slices.Clone(u.check.Reads), u.own...)
	for _, p := range u.check.Params {
		switch p.Kind {
		case FactParam:
			if f := u.params.Text(p.Name); f != "" {
				paths = append(paths, f)
			}
		case FactsParam:
			paths = append(paths, u.params.Texts(p.Name)...)
		}
	}
	return paths
}

// key joins framework ids for a cache.
func key(ids []string) string { return strings.Join(ids, "\x00") }

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
}

type boundClause struct {
	clause    *framework.Clause
	ordinal   uint16 // among the clauses of the plan
	condition *Condition
	tests     []boundTest
}

type boundTest struct {
	use      int
	severity framework.Severity
}

// BindError is one thing that is wrong in a framework document.
type BindError struct {
	// Document and Clause say where; Field is the key inside the clause, dotted for
	// parameters, such as "with.max_credits".
	Document, Clause, Field string
	Text                    string
}

func (e *BindError) Error() string {
	where := e.Document
	if e.Clause != "" {
		where += ", clause " + e.Clause
	}
	return where + ": " + e.Text
}

// Bind makes a plan from framework documents. It returns every error it finds: an
// unknown check, condition, fact or section, or a parameter of the wrong type.
func Bind(reg *Registry, docs []*framework.Document) (*Plan, []*BindError) {
	p := &Plan{docs: docs}
	known := map[string]int{}
	var errs []*BindError
	for _, doc := range docs {
		b := binder{reg: reg, doc: doc, plan: p, known: known}
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
	b.errs = append(b.errs, &BindError{Document: b.doc.ID, Clause: c.ID, Field: field, Text: fmt.Sprintf(format, args...)})
}

func (b *binder) bind(c *framework.Clause) boundClause {
	bound := boundClause{clause: c}
	if c.When != "" {
		bound.condition = b.condition(c)
	}
	if c.Section != "" && !slices.ContainsFunc(b.doc.Sections, func(s framework.Section) bool { return s.ID == c.Section }) {
		b.fault(c, "section", "there is no section %q", c.Section)
	}
	for _, path := range c.Evidence {
		if _, ok := design.Lookup(path); !ok {
			b.fault(c, "evidence", "%s", unknownFact(path))
		}
	}
	for i, t := range c.Tests() {
		field := ""
		if i > 0 || c.Check == "" {
			field = "also."
		}
		check, ok := b.reg.Check(t.Check)
		if !ok {
			text := fmt.Sprintf("there is no check %q", t.Check)
			if near, ok := source.Nearest(t.Check, b.reg.Names()); ok {
				text += fmt.Sprintf("; did you mean %q?", near)
			}
			b.fault(c, field+"check", "%s", text)
			continue
		}
		params, errs := check.Bind(t.With)
		for _, e := range errs {
			b.fault(c, field+"with."+e.Param, "%s", e.Problem)
		}
		if len(errs) > 0 {
			continue
		}
		n, ok := b.known[params.Key()]
		if !ok {
			n = len(b.plan.uses)
			b.plan.uses = append(b.plan.uses, use{check, params})
			b.known[params.Key()] = n
		}
		severity := t.Severity
		if severity == "" {
			severity = c.Severity
		}
		bound.tests = append(bound.tests, boundTest{n, severity})
	}
	return bound
}

func (b *binder) condition(c *framework.Clause) *Condition {
	for i := range b.doc.Conditions {
		if b.doc.Conditions[i].Name == c.When {
			own := &b.doc.Conditions[i]
			for _, t := range own.Any {
				if _, ok := design.Lookup(t.Fact); !ok {
					b.fault(c, "when", "condition %q: %s", own.Name, unknownFact(t.Fact))
				}
			}
			return own
		}
	}
	if cond, ok := b.reg.Condition(c.When); ok {
		return cond
	}
	text := fmt.Sprintf("there is no condition %q", c.When)
	if near, ok := source.Nearest(c.When, b.reg.ConditionNames()); ok {
		text += fmt.Sprintf("; did you mean %q?", near)
	}
	b.fault(c, "when", "%s", text)
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
	return info
}

// Frameworks describes the documents of the plan.
func (p *Plan) Frameworks() []FrameworkInfo { return p.info }

// ReadsOf lists the dotted paths of the facts that decide a clause of the plan: those
// of its checks, their parameters and its condition. Tables stand for all inside.
func (p *Plan) ReadsOf(clause string) []string {
	var paths []string
	for _, doc := range p.clauses {
		for i := range doc {
			c := &doc[i]
			if c.clause.ID != clause {
				continue
			}
			for _, t := range c.tests {
				paths = append(paths, p.uses[t.use].reads()...)
			}
			if c.condition != nil {
				for _, t := range c.condition.Any {
					paths = append(paths, t.Fact)
				}
			}
			paths = append(paths, c.clause.Evidence...)
		}
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

func (u *use) reads() []string {
	paths := slices.Clone(u.check.Reads)
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

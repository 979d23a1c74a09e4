// Package lint is the engine of credlint. In come a registry of checks, a library of
// framework documents and the bytes of design files; out comes a report that every
// printer reads. It knows no check and no framework by name, and does no input or
// output of its own.
//
// A design goes through these phases, in this order, for these reasons:
//
//	read       bytes to a tree with positions (package source)
//	facts      tree to typed facts (package design)
//	structure  only for a suspect design: what the facts could not take (structure.go)
//	select     which frameworks apply: a design may name its own (select.go)
//	plan       each different use of a check once (plan.go)
//	checks     every use runs, a panic becomes an error (evaluate.go)
//	clauses    outcomes, conditions, exceptions and reviews give verdicts (clauses.go)
//	findings   problems become findings, each said once (findings.go); after the
//	           clauses, because an excepted clause asks for nothing
package lint

import (
	"errors"
	"fmt"
	"sync"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/lint/systems"
)

// Library gives framework documents by id.
type Library interface {
	// Get returns the document; the error says what is wrong with it, or that there is none.
	Get(id string) (*framework.Document, error)
	// IDs lists the ids of all documents in alphabetical order.
	IDs() []string
}

// Options say how a Linter judges.
type Options struct {
	// Tool is the version written into reports.
	Tool string
	// Today is the date that "past" and "future" are judged by.
	Today design.Day
	// Systems are the credit and level systems in force; nil for the built-in ones.
	Systems *systems.Set
	// KeepWords keeps the design's own words at every place that is evidence.
	KeepWords bool
	// KeepAlignment keeps the matrix of outcomes by assessments in the report.
	KeepAlignment bool
	// Conflicts are the known conflicts between clauses of different frameworks.
	Conflicts []Conflict
}

// Conflict is a topic on which two frameworks pull a design in two directions.
type Conflict struct {
	Topic string `toml:"topic"`
	// One and Other are clause ids; a conflict is told when a clause of each is asked.
	One   []string `toml:"one"`
	Other []string `toml:"other"`
	// Text says what the two ask; Advice what to do.
	Text   string `toml:"text"`
	Advice string `toml:"advice"`
	// When, where it is set, is a condition without which it is not told.
	When *Condition `toml:"-"`
}

// Linter judges designs. It is safe for use by several goroutines.
type Linter struct {
	reg  *Registry
	lib  Library
	opts Options

	mu    sync.Mutex
	plans map[string]*planned
	used  map[string]FrameworkInfo

	scratches sync.Pool // of *scratch

	all     sync.Once
	clauses map[string][]string // frameworks by clause, made when an exception asks for it
}

type planned struct {
	once sync.Once
	plan *Plan
	err  error
}

// New makes a linter.
func New(reg *Registry, lib Library, opts Options) *Linter {
	if opts.Systems == nil {
		opts.Systems = systems.Default()
	}
	return &Linter{reg: reg, lib: lib, opts: opts, plans: map[string]*planned{}, used: map[string]FrameworkInfo{}}
}

// Selection says which frameworks a file is held against, and with which changes.
type Selection struct {
	// Forced are framework ids that apply whatever the design says.
	Forced []string
	// Default are framework ids that apply when the design names none.
	Default []string
	// Guides are the ids of documents that apply beside every framework.
	Guides []string
	// Change, when set, alters a document before it is used, such as for an
	// institution's own severities. ChangeKey must differ for different changes.
	Change    func(*framework.Document) *framework.Document
	ChangeKey string
	// Minimum are the least scores, by framework id, that low ends must reach.
	Minimum map[string]Minimum
	// Record is the review record of this design: people's judgements of its clauses.
	// Without data there is none.
	Record File
}

// File is a design file that has been read, or could not be.
type File struct {
	Name string
	Data []byte
}

// Design judges one design. The notices say what could not be done; a design that
// cannot be read at all gives no report, only notices.
func (l *Linter) Design(file File, sel Selection) (*DesignReport, []Notice) {
	tree, err := source.Read(file.Name, file.Data)
	if err != nil {
		return nil, syntaxNotices(file, err)
	}
	return l.Tree(tree, sel)
}

// Tree judges a design whose file has been read already.
func (l *Linter) Tree(tree *source.File, sel Selection) (*DesignReport, []Notice) {
	r := l.judge(tree, sel)
	return &r.report, r.notices
}

func (l *Linter) judge(tree *source.File, sel Selection) *run {
	d := design.Decode(tree)
	r := &run{linter: l, design: d, sel: sel}
	r.report = DesignReport{
		Path: Clean(tree.Name), ID: Clean(d.Credential.ID.Value), Title: Clean(d.Name()),
		Status: Clean(d.Credential.Status.Value), Language: Clean(d.Credential.Language.Value),
		Frameworks: []FrameworkReport{}, Findings: []Finding{},
	}
	if d.Suspect {
		r.structure()
	}
	if root := tree.Root; root.Kind == source.Table && len(root.Children) == 0 {
		r.notices = append(r.notices, Notice{Kind: "empty", Path: r.report.Path, Text: "The file states nothing yet: it is empty. credlint init begins a design."})
	}
	r.waivers()
	plan, err := l.plan(r.frameworks(), sel)
	if err != nil {
		r.notices = append(r.notices, Notice{Kind: "framework-broken", Path: r.report.Path, Text: err.Error(), Failed: true})
		r.finish()
		return r
	}
	r.plan = plan
	r.readRecord()
	r.check()
	r.clauses()
	r.findings()
	r.finish()
	return r
}

// plan binds the frameworks, once for each different selection.
func (l *Linter) plan(ids []string, sel Selection) (*Plan, error) {
	k := key(ids) + "\x01" + sel.ChangeKey
	l.mu.Lock()
	p := l.plans[k]
	if p == nil {
		p = &planned{}
		l.plans[k] = p
	}
	l.mu.Unlock()
	p.once.Do(func() {
		var docs []*framework.Document
		for _, id := range ids {
			doc, err := l.lib.Get(id)
			if err != nil {
				p.err = err
				return
			}
			if sel.Change != nil {
				doc = sel.Change(doc)
			}
			docs = append(docs, doc)
		}
		plan, errs := Bind(l.reg, docs)
		if len(errs) > 0 {
			all := make([]error, len(errs))
			for i, e := range errs {
				all[i] = e
			}
			p.err = fmt.Errorf("a framework cannot be used: %w", errors.Join(all...))
			return
		}
		p.plan = plan
		l.mu.Lock()
		defer l.mu.Unlock()
		for _, info := range plan.info {
			if _, ok := l.used[info.ID]; !ok {
				l.used[info.ID] = info
			}
		}
	})
	return p.plan, p.err
}

// Frameworks describes every framework that a design was held against so far, in
// alphabetical order of their ids.
func (l *Linter) Frameworks() []FrameworkInfo {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := make([]FrameworkInfo, 0, len(l.used))
	for _, id := range sortedKeys(l.used) {
		all = append(all, l.used[id])
	}
	return all
}

// NewReport starts a report with what is the same for every run of the linter.
func (l *Linter) NewReport() *Report {
	return &Report{
		Version: ReportVersion, Tool: l.opts.Tool, Today: l.opts.Today.String(),
		Frameworks: []FrameworkInfo{}, Designs: []DesignReport{}, Notices: []Notice{},
	}
}

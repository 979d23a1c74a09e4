package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// explainFor says why a clause, check or fact did or did not speak for one design.
func explainFor(w *world, id, path, as string, today design.Day, forced []string) error {
	reg, err := registry()
	if err != nil {
		return err
	}
	lib, err := checks.Library()
	if err != nil {
		return err
	}
	if err := forceable(reg, lib, forced); err != nil {
		return err
	}
	data, notice := input{}.read(path)
	if notice != nil {
		return fmt.Errorf("%s: %s", notice.Path, notice.Text)
	}
	desks := newDesks(reg, lib, lint.Options{Today: today}, forced)
	d, err := desks.of(path)
	if err != nil {
		return err
	}
	beside, notice := desks.records.of(path)
	if notice != nil {
		return fmt.Errorf("%s: %s", notice.Path, notice.Text)
	}
	tree, err := source.Read(path, data)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	selection := d.selection
	selection.Record = beside
	trace, notices := d.linter.Trace(tree, selection)
	text := format.Text{}
	for _, n := range notices {
		if err := text.Notice(w.err, n); err != nil {
			return err
		}
	}
	if trace == nil {
		return status(exitFailed)
	}
	e := explainer{desk: d, trace: trace, lines: tree.Lines()}
	if as == "json" {
		return e.writeJSON(w.out, reg, id)
	}
	switch _, isCheck := reg.Check(id); {
	case isCheck:
		e.check(id)
	default:
		if f, ok := design.Lookup(id); ok {
			e.fact(f)
		} else if err := e.clause(id); err != nil {
			return err
		}
	}
	_, err = io.WriteString(w.out, e.b.String())
	return err
}

type explainer struct {
	b     strings.Builder
	desk  *desk
	trace *lint.Trace
	lines *source.Lines
}

// inForce lists the frameworks in force.
func (e *explainer) inForce() []string {
	var ids []string
	for _, f := range e.trace.Report.Frameworks {
		ids = append(ids, f.ID)
	}
	return ids
}

// named says who named the frameworks.
func (e *explainer) named() string {
	switch {
	case len(e.desk.selection.Forced) > 0:
		return "named on the command line"
	case e.trace.Named:
		return "named by the design"
	}
	return e.desk.applies.Frameworks.Origin.String()
}

// force tells which frameworks are in force, and why.
func (e *explainer) force() {
	format.Row(&e.b, "In force", strings.Join(e.inForce(), ", ")+" (frameworks: "+e.named()+"; guides: "+e.desk.applies.Guides.Origin.String()+")")
}

func (e *explainer) clause(id string) error {
	found := false
	for i := range e.trace.Clauses {
		k := &e.trace.Clauses[i]
		if !strings.EqualFold(k.Clause.ID, id) {
			continue
		}
		if found {
			e.b.WriteByte('\n')
		}
		found = true
		format.Heading(&e.b, k.Clause.ID+" for "+lint.Clean(e.trace.Report.Path), k.Framework.ID)
		format.Paragraph(&e.b, k.Clause.Requires)
		e.force()
		e.verdict(k)
	}
	if found {
		return nil
	}
	c, err := e.known(id)
	if err != nil {
		return err
	}
	e.elsewhere(c)
	return nil
}

// known finds a clause in any framework there is; the error says what was probably meant.
func (e *explainer) known(id string) (*framework.Clause, error) {
	all, err := clausesOf(e.desk.lib)
	if err != nil {
		return nil, err
	}
	var known []string
	for _, c := range all {
		if strings.EqualFold(c.ID, id) {
			return c, nil
		}
		known = append(known, c.ID)
	}
	hint := "credlint frameworks and credlint checks list what there is"
	if near, ok := source.Nearest(id, known); ok {
		hint = fmt.Sprintf("did you mean %q?", near)
	}
	return nil, fmt.Errorf("there is no clause, check or fact %q; %s", id, hint)
}

// homes are the frameworks that have a clause.
func (e *explainer) homes(c *framework.Clause) (ids []string) {
	for _, id := range e.desk.lib.IDs() {
		if doc, err := e.desk.lib.Get(id); err == nil && doc.Clause(c.ID) != nil {
			ids = append(ids, id)
		}
	}
	return ids
}

// elsewhere explains a clause of a framework that is not in force.
func (e *explainer) elsewhere(c *framework.Clause) {
	homes := e.homes(c)
	format.Heading(&e.b, c.ID+" for "+lint.Clean(e.trace.Report.Path), strings.Join(homes, ", "))
	format.Paragraph(&e.b, c.Requires)
	format.Row(&e.b, "Not asked", "no framework in force has it; it is in "+strings.Join(homes, " and ")+". Name that under frameworks in the design or the configuration, or with --framework.")
	e.force()
}

func (e *explainer) verdict(k *lint.ClauseTrace) {
	b := &e.b
	if k.Clause.Changed != "" {
		format.Row(b, "Changed here", lint.Clean(k.Clause.Changed))
	}
	if k.Report == nil {
		why := "it is off unless a configuration switches it on ([[clause]] with off = false)"
		if k.Clause.Changed != "" {
			why = "it is switched off"
		}
		format.Row(b, "Not asked", why)
		return
	}
	format.Row(b, "Verdict", string(k.Report.Verdict))
	format.Row(b, "Because", k.Report.Reason)
	e.condition(k.Condition)
	for _, c := range k.Checks {
		e.outcome(&c)
	}
	if len(k.Checks) == 0 {
		format.Row(b, "Check", "none: "+deciders[k.Clause.DecidedBy])
	} else {
		format.Row(b, "Who decides", deciders[k.Clause.DecidedBy])
	}
	format.Row(b, "Question", k.Clause.Question)
	if k.Report.Answer != "" {
		format.Row(b, "Answer", lint.Quote(k.Report.Answer))
	}
	if x := k.Report.Exception; x != nil {
		text := lint.Quote(x.Reason) + ", allowed by " + x.Authority
		if x.Expires != "" {
			text += ", until " + x.Expires
		}
		format.Row(b, "Exception", text)
	}
	if v := k.Report.Review; v != nil {
		format.Row(b, "Review", v.Words())
	}
	if k.Report.Verdict == framework.NotMet {
		for _, i := range k.Report.Findings {
			f := &e.trace.Report.Findings[i]
			format.Row(b, fmt.Sprintf("Finding, %d:%d", f.Line, f.Column), f.What)
		}
	}
}

func (e *explainer) condition(c *lint.ConditionTrace) {
	if c == nil {
		format.Row(&e.b, "Asked", "always")
		return
	}
	truth := map[framework.Truth]string{framework.True: "it holds", framework.False: "it does not hold", framework.Unknown: "that is open"}[c.Truth]
	format.Row(&e.b, "Asked when", c.Title+": "+truth)
	e.facts(c.Facts)
}

const maxFacts = 12

// facts shows facts with their states and values.
func (e *explainer) facts(facts []*design.Fact) {
	for i, f := range facts {
		if i == maxFacts {
			format.Row(&e.b, "", fmt.Sprintf("and %d more", len(facts)-maxFacts))
			return
		}
		format.Row(&e.b, "  "+lint.Dotted(f.Pointer()), e.state(f))
	}
}

func (e *explainer) state(f *design.Fact) string {
	switch f.State {
	case design.NotApplicable:
		return "not applicable: " + lint.Quote(f.Reason())
	case design.Stated, design.Unreadable:
		text := f.State.String()
		if words := design.Words(f); len(words) > 0 && f.Field.Kind < design.TableKind {
			text = lint.Quote(strings.Join(words, ", "))
		} else if f.Node != nil && f.State == design.Unreadable {
			text += ": " + lint.Quote(f.Node.Text)
		} else if f.Field.Kind == design.TablesKind && f.Node != nil && f.Node.Kind == source.Array {
			text = strconv.Itoa(len(f.Node.Children)) + " listed"
		}
		line, _ := e.lines.Position(f.Place().Span.Start, source.CodePoints)
		return text + " (line " + strconv.Itoa(line) + ")"
	}
	return "not stated"
}

// entry reports whether a fact is an entry of a list, which the list stands for.
func entry(f *design.Fact) bool {
	return f.Field.Kind == design.TablesKind && f.Node != nil && f.Node.Kind == source.Table
}

func (e *explainer) outcome(c *lint.CheckTrace) {
	text := c.Outcome.Result.String()
	if c.Outcome.Asked > 1 {
		text += fmt.Sprintf(", %d of %d", c.Outcome.Done, c.Outcome.Asked)
	}
	if c.Outcome.Reason != "" {
		text += ": " + c.Outcome.Reason
	}
	format.Row(&e.b, "Check", c.Name+parameters(c.With)+": "+text)
	e.facts(e.read(c))
}

// read are the facts that a check reads.
func (e *explainer) read(c *lint.CheckTrace) (facts []*design.Fact) {
	for _, path := range c.Reads {
		for _, f := range design.Fields() { // a table stands for what is in it, a list for itself
			if f.Path != path && (!f.Under(path) || f.Listed() || f.Kind == design.TablesKind) {
				continue
			}
			for _, x := range e.trace.Design.At(f.Path) {
				if x.Field == f && f.Kind != design.TableKind && !entry(x) {
					facts = append(facts, x)
				}
			}
		}
	}
	return facts
}

// check explains a check: each clause in force that uses it, and what came of it.
func (e *explainer) check(name string) {
	format.Heading(&e.b, name+" for "+lint.Clean(e.trace.Report.Path), "check")
	e.force()
	asked := false
	for i := range e.trace.Clauses {
		k := &e.trace.Clauses[i]
		for _, c := range k.Checks {
			if c.Name == name {
				asked = true
				format.Row(&e.b, k.Clause.ID, "verdict "+string(k.Report.Verdict))
				if k.Condition != nil {
					e.condition(k.Condition)
				}
				e.outcome(&c)
			}
		}
	}
	if !asked {
		format.Row(&e.b, "Not run", "no clause in force asks for it")
	}
	for i := range e.trace.Report.Findings {
		if f := &e.trace.Report.Findings[i]; f.Check == name {
			format.Row(&e.b, fmt.Sprintf("Finding, %d:%d", f.Line, f.Column), f.What)
		}
	}
}

// fact explains a fact: what the design says of it, and which clauses in force read it.
func (e *explainer) fact(f *design.Field) {
	format.Heading(&e.b, f.Path+" for "+lint.Clean(e.trace.Report.Path), "fact")
	e.force()
	e.facts(e.trace.Design.At(f.Path))
	for i := range e.trace.Clauses {
		k := &e.trace.Clauses[i]
		if k.Report != nil && readsFact(k, f) {
			format.Row(&e.b, k.Clause.ID, k.Clause.Title+": "+string(k.Report.Verdict))
		}
	}
}

// readsFact reports whether a clause reads a fact: in its checks, its condition or as
// evidence for people.
func readsFact(k *lint.ClauseTrace, f *design.Field) bool {
	reads := slices.Clone(k.Clause.Evidence)
	for _, c := range k.Checks {
		reads = append(reads, c.Reads...)
	}
	if k.Condition != nil {
		for _, x := range k.Condition.Facts {
			reads = append(reads, x.Field.Path)
		}
	}
	return slices.ContainsFunc(reads, func(path string) bool { return f.Under(path) || strings.HasPrefix(path, f.Path+".") })
}

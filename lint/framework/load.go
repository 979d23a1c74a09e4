package framework

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/schemas"
)

// Fault is one thing that is wrong in a document that somebody writes: a framework, a
// configuration or a review record.
type Fault struct {
	// Line and Column are from 1; Column counts code points.
	Line, Column int
	// Text says what was found, what was expected and what to do.
	Text string
}

// DocumentError is everything that is wrong in one document.
type DocumentError struct {
	Path   string
	Faults []Fault
}

func (e *DocumentError) Error() string {
	lines := make([]string, len(e.Faults))
	for i, f := range e.Faults {
		lines[i] = fmt.Sprintf("%s:%d:%d: %s", e.Path, f.Line, f.Column, f.Text)
	}
	return strings.Join(lines, "\n")
}

// Add notes a fault at a span of the file.
func (e *DocumentError) Add(file *source.File, at source.Span, format string, args ...any) {
	line, column := file.Lines().Position(at.Start, source.CodePoints)
	e.Faults = append(e.Faults, Fault{line, column, fmt.Sprintf(format, args...)})
}

// ReadDocument reads a TOML document and judges its structure against one of the
// embedded schemas. The error is a *DocumentError.
func ReadDocument(name, schema string, data []byte) (*source.File, error) {
	e := &DocumentError{Path: name}
	file, err := source.ReadAs(name, source.TOML, data)
	if err != nil {
		lines := source.NewLines(data)
		for _, s := range source.SyntaxErrors(err) {
			line, column := lines.Position(s.Span.Start, source.CodePoints)
			e.Faults = append(e.Faults, Fault{line, column, s.Error()})
		}
		return nil, e
	}
	judge, err := judgeOf(schema)
	if err != nil {
		return nil, err
	}
	for _, m := range judge.Check(file.Root) {
		e.Add(file, m.Span, "%s", Explain(m))
	}
	if len(e.Faults) > 0 {
		return nil, e
	}
	return file, nil
}

var judges sync.Map // schema name to *source.Schema; compiled schemas never change

func judgeOf(name string) (*source.Schema, error) {
	if s, ok := judges.Load(name); ok {
		return s.(*source.Schema), nil
	}
	doc, err := schemas.Get(name)
	if err != nil {
		return nil, err
	}
	s, err := source.NewSchema(name+".schema.json", doc)
	if err != nil {
		return nil, err
	}
	judges.Store(name, s)
	return s, nil
}

// Explain puts a mismatch into words for the author of a document.
func Explain(m source.Mismatch) string {
	switch m.Kind {
	case source.UnknownKey:
		if m.Suggestion != "" {
			return fmt.Sprintf("There is no key %q here. Did you mean %q?", m.Key, m.Suggestion)
		}
		return fmt.Sprintf("There is no key %q here; there are %s.", m.Key, strings.Join(m.Allowed, ", "))
	case source.MissingKey:
		return fmt.Sprintf("The key %q is missing.", m.Key)
	case source.NotAllowed:
		if m.Suggestion != "" {
			return fmt.Sprintf("Found %q. Did you mean %q?", m.Found, m.Suggestion)
		}
		return fmt.Sprintf("Found %q; write one of %s.", m.Found, strings.Join(m.Allowed, ", "))
	}
	return fmt.Sprintf("Found %s; write %s.", m.Found, m.Want)
}

// Load reads and judges a document of one's own. The error is a *DocumentError.
func Load(fsys fs.FS, name string) (*Document, error) { return load(fsys, name, name) }

func load(fsys fs.FS, path, name string) (*Document, error) {
	data, err := fs.ReadFile(fsys, path)
	if err != nil {
		var p *fs.PathError
		if errors.As(err, &p) {
			err = p.Err
		}
		return nil, fmt.Errorf("the framework document %s cannot be read: %w", name, err)
	}
	file, err := ReadDocument(name, "framework", data)
	if err != nil {
		return nil, err
	}
	doc, err := Decode(data)
	if err != nil {
		return nil, &DocumentError{Path: name, Faults: []Fault{{1, 1, err.Error()}}}
	}
	doc.File = file
	if list := file.Root.Child("clause"); list != nil {
		for i := range doc.Clauses {
			doc.Clauses[i].WrittenIn(file, list.Children[i])
		}
	}
	e := &DocumentError{Path: name}
	doc.coherence(e)
	if len(e.Faults) > 0 {
		return nil, e
	}
	doc.CleanTexts()
	return doc, nil
}

// coherence finds what no schema can say: an id twice, a section nobody defined, a
// clause that a person decides without a question, a standing too weak for its severity.
func (d *Document) coherence(e *DocumentError) {
	first := map[string]int{}
	sections := map[string]bool{}
	for _, s := range d.Sections {
		sections[s.ID] = true
	}
	for i := range d.Clauses {
		c := &d.Clauses[i]
		at := func(key string) source.Span { return d.Span(i, key) }
		if j, ok := first[c.ID]; ok {
			line, _ := d.File.Lines().Position(d.Span(j, "id").Start, source.CodePoints)
			e.Add(d.File, at("id"), "The clause id %q is given twice; first on line %d.", c.ID, line)
			continue
		}
		first[c.ID] = i
		switch {
		case c.That == "" && (c.At != "" || c.Says != ""):
			e.Add(d.File, at("id"), "A clause with at or says needs that, the expression.")
		case c.That != "" && (c.Says == "" || c.Advice == ""):
			e.Add(d.File, at("that"), "A clause with an expression needs says (what is wrong) and advice (what to write instead).")
		}
		if d.Extends != "" {
			continue // judged when the extended document is known
		}
		d.clause(c, at, sections, e)
	}
}

// complete judges the clauses that own adds to, or changes in, the document it extends.
func (d *Document) complete(own *Document, e *DocumentError) {
	sections := map[string]bool{}
	for _, s := range d.Sections {
		sections[s.ID] = true
	}
	for i := range own.Clauses {
		at := func(key string) source.Span { return own.Span(i, key) }
		c := d.Clause(own.Clauses[i].ID)
		for _, k := range []struct{ key, value string }{
			{"title", c.Title}, {"requires", c.Requires}, {"source", c.Source.Title}, {"decided_by", string(c.DecidedBy)}, {"severity", string(c.Severity)},
		} {
			if k.value == "" {
				e.Add(own.File, at("id"), "The key %q is missing: %s has no clause %q to take it from.", k.key, own.Extends, c.ID)
			}
		}
		own.clause(c, at, sections, e)
	}
}

// clause judges what no schema can say of one clause.
func (d *Document) clause(c *Clause, at func(string) source.Span, sections map[string]bool, e *DocumentError) {
	if c.Section != "" && !sections[c.Section] {
		e.Add(d.File, at("section"), "There is no section %q. Define it with [[section]].", c.Section)
	}
	if c.DecidedBy != Machine && c.Question == "" {
		e.Add(d.File, at("decided_by"), "A clause that people decide needs a question.")
	}
	if c.DecidedBy == Machine && len(c.Tests()) == 0 {
		e.Add(d.File, at("decided_by"), "A clause that a machine decides needs check, stated or that.")
	}
	if c.Source.Standing == Memory && !(c.Off && c.Severity == Note) {
		e.Add(d.File, at("source"), "A clause from memory must be off and a note.")
	}
}

// Span finds a key of the i-th clause in the document's file, or the clause itself.
func (d *Document) Span(i int, key string) source.Span {
	if d.File == nil {
		return source.Span{}
	}
	list := d.File.Root.Child("clause")
	if list == nil || i >= len(list.Children) {
		return d.File.Root.Head
	}
	n := list.Children[i]
	for _, part := range strings.Split(key, ".") {
		c := n.Child(part)
		if c == nil {
			break
		}
		n = c
	}
	return n.Head
}

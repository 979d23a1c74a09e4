// Package record reads and writes review records: what people judged of one design. In
// come the bytes of a record; out come its entries, each with its place, and everything
// that keeps an entry from counting. It knows no clause by name.
package record

import (
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/schemas"
)

// Ending is the ending of a record's file name.
const Ending = ".review.toml"

// Name is the name of the record that belongs to a design file: the design's name with
// Ending in place of its own.
func Name(file string) string { return strings.TrimSuffix(file, path.Ext(file)) + Ending }

// IsName reports whether a file name is that of a record.
func IsName(file string) bool { return strings.HasSuffix(file, Ending) }

// The judgements. A deferred clause stays open.
const (
	Met      = "met"
	NotMet   = "not-met"
	Deferred = "deferred"
)

// File is a record that has been read.
type File struct {
	Source *source.File
	// Entries are the judgements whose form is right, in file order.
	Entries []Entry
	// Faults are what is wrong with the form of the others.
	Faults []Fault
}

// Entry is a person's judgement of one clause.
type Entry struct {
	Clause, Judgement, Role string
	Date                    design.Day
	Answer, Note            string
	// Facts are digests of the facts that the judgement is based on, by dotted path;
	// nil where the record holds none.
	Facts map[string]string
	// Node is the entry in the file.
	Node *source.Node
}

// Fault is one place where a record does not have the form of one.
type Fault struct {
	// Text says what was found and what to write.
	Text string
	// Clause is the clause of the entry that does not count for it; empty where it has none.
	Clause string
	Node   *source.Node
	Span   source.Span
}

// judge is the schema of a record, compiled when it is first asked.
var judge = sync.OnceValues(func() (*source.Schema, error) {
	doc, err := schemas.Get("review")
	if err != nil {
		return nil, err
	}
	return source.NewSchema("review.schema.json", doc)
})

// Read reads a record. An entry whose form is wrong is left out and told among the
// faults; the others count. The error says that the file cannot be read as TOML, or
// that the schema is broken.
func Read(name string, data []byte) (*File, error) {
	tree, err := source.ReadAs(name, source.TOML, data)
	if err != nil {
		return nil, err
	}
	schema, err := judge()
	if err != nil {
		return nil, err
	}
	f := &File{Source: tree}
	bad := map[*source.Node]bool{}
	mismatches := schema.Check(tree.Root)
	for _, m := range mismatches {
		if m.Kind == source.MissingKey && slices.ContainsFunc(mismatches, func(o source.Mismatch) bool {
			return o.Node == m.Node && o.Kind == source.UnknownKey && o.Suggestion == m.Key
		}) {
			continue // misspelt, and told so
		}
		fault := Fault{Text: framework.Explain(m), Node: m.Node, Span: m.Span}
		if e := entryOf(m.Node); e != nil {
			bad[e] = true
			if c := e.Child("clause"); c != nil {
				fault.Clause = strings.TrimSpace(c.Text)
			}
		}
		f.Faults = append(f.Faults, fault)
	}
	list := tree.Root.Child("review")
	if list == nil || list.Kind != source.Array {
		return f, nil
	}
	for _, n := range list.Children {
		if n.Kind == source.Table && !bad[n] {
			f.Entries = append(f.Entries, read(n))
		}
	}
	return f, nil
}

// entryOf is the entry that a node stands in, or nil.
func entryOf(n *source.Node) *source.Node {
	for ; n != nil && n.Parent != nil; n = n.Parent {
		if list := n.Parent; list.Kind == source.Array && list.Key == "review" && list.Parent != nil && list.Parent.Parent == nil {
			return n
		}
	}
	return nil
}

// read takes an entry whose form is right.
func read(n *source.Node) Entry {
	text := func(key string) string {
		if c := n.Child(key); c != nil {
			return strings.TrimSpace(c.Text)
		}
		return ""
	}
	e := Entry{
		Clause: text("clause"), Judgement: text("judgement"), Role: text("role"),
		Answer: text("answer"), Note: text("note"), Node: n,
	}
	if y, m, d, ok := n.Child("date").Date(); ok {
		e.Date = design.Day{Year: y, Month: m, Day: d}
	}
	if facts := n.Child("facts"); facts != nil && facts.Kind == source.Table {
		e.Facts = make(map[string]string, len(facts.Children))
		for _, c := range facts.Children {
			e.Facts[c.Key] = c.Text
		}
	}
	return e
}

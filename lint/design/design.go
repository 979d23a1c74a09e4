// Package design turns a tree into the facts of a micro-credential design. In comes a
// file read by package source; out comes a Design whose every fact is stated, not
// applicable with a reason, missing, or unreadable, and knows its place in the file.
// It is the only package that knows the names of facts.
package design

import (
	"strings"

	"github.com/credlint/credlint/lint/source"
)

//go:generate go run ./gen

// Design is one micro-credential as its file describes it.
type Design struct {
	facts
	File *source.File
	// Suspect is set when something in the file cannot be taken as it stands, so that
	// the structure check has something to say. Unset means that it has nothing.
	Suspect bool
	// Waivers are the entries of [not_applicable], in file order.
	Waivers []Waiver
}

// Waiver is the design's word that a fact does not apply to it.
type Waiver struct {
	// Path is the dotted name as written.
	Path string
	// Reason is the design's reason; empty when none is given.
	Reason string
	// Field is the fact it names, nil when the design format has none of that name.
	Field *Field
	Node  *source.Node
}

// Decode reads the facts of a design. It cannot fail: what it cannot read is
// unreadable, and makes the design suspect.
func Decode(file *source.File) *Design {
	design := &Design{File: file}
	var d decoder
	root := file.Root
	if root.Kind != source.Table {
		d.odd()
	}
	design.Waivers = waivers(root, &d)
	design.decode(&d, root, root, -1)
	design.Suspect = d.suspect
	return design
}

// waivers reads [not_applicable] before everything else, because a waived fact is
// never missing. A waiver without a reason waives nothing.
func waivers(root *source.Node, d *decoder) []Waiver {
	table := root.Child("not_applicable")
	if table == nil || table.Kind != source.Table {
		return nil
	}
	var texts Map
	texts.add(d, "", table)
	all := make([]Waiver, len(texts.Entries))
	for i, e := range texts.Entries {
		w := Waiver{Path: strings.ReplaceAll(e.Key, "[]", ""), Reason: e.Value, Node: e.Node}
		if f, ok := Lookup(w.Path); ok {
			w.Field = f
			if w.Reason != "" {
				d.waive(f, e.Node)
			}
		}
		all[i] = w
	}
	return all
}

// waive marks a field and everything inside it.
func (d *decoder) waive(f *Field, reason *source.Node) {
	if d.waived == nil {
		d.waived = make([]*source.Node, len(fields))
	}
	// Tables stand right before what they hold.
	for i := f.Index(); i < len(fields) && (i == f.Index() || fields[i].parent >= f.index); i++ {
		if d.waived[i] == nil {
			d.waived[i] = reason
		}
	}
}

// Each calls yield for every fact, tables included, in the order of the design
// format, until yield returns false.
func (d *Design) Each(yield func(*Fact) bool) { d.each(yield) }

// At returns the facts of some fields, in their order: one for a plain field, one for
// each entry for a field in a list of tables, and for an empty list the list itself. A
// path that the design format does not have gives none.
func (d *Design) At(paths ...string) []*Fact {
	found := make([]*Fact, 0, len(paths))
	for _, path := range paths {
		before := len(found)
		for i, ok := fieldIndex(path); ok && len(found) == before && i >= 0; i = int(fields[i].parent) {
			found = d.at(i, found)
		}
	}
	return found
}

// Name is what to call the design: its title, its id, or its file name.
func (d *Design) Name() string {
	switch {
	case d.Credential.Title.Value != "":
		return d.Credential.Title.Value
	case d.Credential.ID.Value != "":
		return d.Credential.ID.Value
	}
	return d.File.Name
}

package design

import "strings"

// Snippet writes the field's example in TOML with the headings of the tables it stands
// in; a table is written with everything in it.
func (f *Field) Snippet() string {
	var b strings.Builder
	f.headings(&b)
	if f.table() {
		f.content(&b)
	} else {
		f.line(&b)
	}
	return strings.TrimSpace(b.String()) + "\n"
}

func (f *Field) table() bool { return f.Kind == TableKind || f.Kind == TablesKind }

// headings writes the heading of the nearest table, and those of the lists around it,
// because TOML needs an entry before what stands in it.
func (f *Field) headings(b *strings.Builder) {
	if f.table() || f.Kind == MapKind {
		if p := f.Parent(); p != nil && (p.Listed() || p.Kind == TablesKind) {
			p.headings(b)
		}
		f.heading(b)
		return
	}
	if p := f.Parent(); p != nil {
		p.headings(b)
	}
}

func (f *Field) heading(b *strings.Builder) {
	if f.Kind == TablesKind {
		b.WriteString("[[" + f.Path + "]]\n")
		return
	}
	b.WriteString("[" + f.Path + "]\n")
}

func (f *Field) line(b *strings.Builder) {
	if f.Kind == MapKind {
		b.WriteString(strings.TrimSuffix(strings.TrimPrefix(f.Example, "{ "), " }") + "\n")
		return
	}
	b.WriteString(f.Name + " = " + f.Example + "\n")
}

// content writes what a table holds: its own facts before its tables, as TOML wants it.
func (f *Field) content(b *strings.Builder) {
	for _, c := range f.Children() {
		if !c.table() {
			c.line(b)
		}
	}
	for _, c := range f.Children() {
		if c.table() {
			b.WriteString("\n")
			c.heading(b)
			c.content(b)
		}
	}
}

// Children returns the fields that stand directly in a table.
func (f *Field) Children() []*Field {
	var all []*Field
	for i := range fields {
		if fields[i].parent == f.index {
			all = append(all, &fields[i])
		}
	}
	return all
}

package lint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// rename proposes the key that was meant. It is safe only where the key can be nothing
// but a misspelling, is not the name of another fact, and holds what the fact takes.
func (r *run) rename(m *source.Mismatch) []Edit {
	value := m.Node.Child(m.Key)
	path := strings.Join(append(plainTokens(m.Node), m.Suggestion), ".")
	field, ok := design.Lookup(path)
	safe := m.Sure && ok && takes(field, value) && !namesFact(m.Key, value)
	var edits []Edit
	for _, x := range r.design.File.Rename(value, m.Suggestion) {
		edits = append(edits, Edit{Span: x.Span, New: x.New, Title: "Rename " + Clean(m.Key) + " to " + m.Suggestion, Safe: safe})
	}
	return edits
}

// namesFact reports whether some fact of the design format has the name and could hold
// the value: such a key is more likely in the wrong table than misspelt.
func namesFact(key string, value *source.Node) bool {
	return slices.ContainsFunc(design.Fields(), func(f *design.Field) bool { return f.Name == key && takes(f, value) })
}

// takes reports whether a value is of the kind that a field holds.
func takes(f *design.Field, n *source.Node) bool {
	switch f.Kind {
	case design.BoolKind:
		return n.Kind == source.Bool
	case design.NumberKind, design.IntegerKind:
		return n.Kind == source.Integer || n.Kind == source.Float
	case design.LabelKind:
		return n.Kind == source.Integer || n.Kind == source.String
	case design.TextsKind, design.DatesKind:
		return n.Kind == source.Array
	case design.TablesKind:
		return n.Kind == source.Array && !slices.ContainsFunc(n.Children, func(c *source.Node) bool { return c.Kind != source.Table })
	case design.TableKind, design.MapKind:
		return n.Kind == source.Table
	}
	return n.Kind == source.String || n.Kind == source.LocalDate
}

// respell proposes the listed word that was meant.
func (r *run) respell(m *source.Mismatch) []Edit {
	if m.Node.Kind != source.String {
		return nil
	}
	return []Edit{{Span: m.Node.Span, New: r.design.File.Rewrite(m.Node, m.Suggestion), Title: "Write " + m.Suggestion, Safe: m.Sure}}
}

// redate proposes the usual form of a date that can mean only one day.
func (r *run) redate(n *source.Node, f *design.Field) []Edit {
	if n == nil || f == nil || f.Kind != design.DateKind && f.Kind != design.DatesKind {
		return nil
	}
	day, ok := design.OneDay(n.Text)
	if !ok {
		return nil
	}
	return []Edit{{Span: n.Span, New: r.design.File.Rewrite(n, day.String()), Title: "Write " + day.String(), Safe: true}}
}

// derive proposes to state a missing fact that other facts already say.
func (r *run) derive(f *design.Fact) []Edit {
	value, parts, ok := r.design.Derived(f)
	if !ok {
		return nil
	}
	number := strconv.FormatFloat(value, 'f', -1, 64)
	edit := Edit{New: number, Title: "Write " + f.Field.Name + " = " + number + ", the sum of its parts", Safe: parts > 1}
	if f.Node != nil { // a null holds the place
		edit.Span = f.Node.Span
		return []Edit{edit}[:min(1, edit.Span.End-edit.Span.Start)]
	}
	x, ok := r.design.File.Insert(f.Owner, f.Field.Name, number)
	if !ok {
		return nil
	}
	edit.Span, edit.New = x.Span, x.New
	return []Edit{edit}
}

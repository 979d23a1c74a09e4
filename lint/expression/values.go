package expression

import (
	"strconv"
	"strings"
	"time"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// value is a value with its place.
type value struct {
	value any
	node  *source.Node
}

// valuesAt are the values that a stated fact gives as places: the entries of a list,
// else the one value.
func valuesAt(f *design.Fact) []value {
	if f.Field.Kind == design.TablesKind {
		var all []value
		for _, n := range f.Node.Children {
			if n.Kind == source.Table {
				all = append(all, value{&object{field: f.Field, node: n}, n})
			}
		}
		return all
	}
	if f.Field.Kind != design.TextsKind && f.Field.Kind != design.DatesKind {
		return []value{{valueOf(f), f.Node}}
	}
	var all []value
	for _, n := range f.Node.Children {
		if v, ok := item(f.Field, n); ok {
			all = append(all, value{v, n})
		}
	}
	return all
}

// valueOf is the value of a stated fact that is no table.
func valueOf(f *design.Fact) any {
	n := f.Node
	switch f.Field.Kind {
	case design.BoolKind:
		v, _ := n.Truth()
		return v
	case design.NumberKind:
		v, _ := n.Number()
		return v
	case design.IntegerKind:
		v, _ := n.Number()
		return int(v)
	case design.LabelKind:
		if v, err := strconv.Atoi(strings.TrimSpace(n.Text)); err == nil {
			return v
		}
	case design.DateKind:
		return day(n)
	case design.TextsKind, design.DatesKind:
		list := []any{}
		for _, c := range n.Children {
			if v, ok := item(f.Field, c); ok {
				list = append(list, v)
			}
		}
		return list
	case design.MapKind:
		m := map[string]string{}
		for _, c := range n.Children {
			m[c.Key] = strings.TrimSpace(c.Text)
		}
		return m
	}
	return strings.TrimSpace(n.Text)
}

// item is an entry of a list of texts or dates; a placeholder is none.
func item(f *design.Field, n *source.Node) (any, bool) {
	if f.Kind == design.DatesKind {
		return day(n), true
	}
	return strings.TrimSpace(n.Text), !design.IsPlaceholder(n.Text)
}

func day(n *source.Node) time.Time {
	y, m, d, _ := n.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// entryOf is the entry of a list that a table is in; nil outside every list.
func entryOf(n *source.Node) *source.Node {
	for ; n != nil && n.Parent != nil; n = n.Parent {
		if n.Parent.Kind == source.Array {
			return n
		}
	}
	return nil
}

// dotted names a place for people.
func dotted(pointer string) string {
	if pointer == "" {
		return "the design"
	}
	return lint.Dotted(pointer)
}

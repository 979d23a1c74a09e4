package expression

import (
	"sync"
	"time"

	"github.com/expr-lang/expr/types"

	"github.com/credlint/credlint/lint/design"
)

// The names that an expression knows beside the facts of its place.
const (
	placeName  = "it"
	designName = "design"
	todayName  = "today"
	statedName = "stated"
)

// The names that reading facts is rewritten to; no expression can write them, because
// they are not letters that a name may hold at its start.
const (
	runName  = "·run"
	readName = "·read"
	askName  = "·ask"
	stepName = "·step"
)

// byParent holds the fields of the design format by the path of their table.
var byParent = sync.OnceValue(func() map[string][]*design.Field {
	m := map[string][]*design.Field{}
	for _, f := range design.Fields() {
		parent := ""
		if p := f.Parent(); p != nil {
			parent = p.Path
		}
		m[parent] = append(m[parent], f)
	}
	return m
})

// children are the fields in a table, in an entry of a list, or, for nil, of the design.
func children(f *design.Field) []*design.Field {
	if f == nil {
		return byParent()[""]
	}
	return byParent()[f.Path]
}

func child(f *design.Field, name string) (*design.Field, bool) {
	for _, c := range children(f) {
		if c.Name == name {
			return c, true
		}
	}
	return nil, false
}

// table is the type of a table, of an entry of a list, or, for nil, of the design.
func table(f *design.Field) types.Map {
	m := types.Map{}
	for _, c := range children(f) {
		m[c.Name] = typeOf(c)
	}
	return m
}

// typeOf is the type of a fact's value.
func typeOf(f *design.Field) types.Type {
	switch f.Kind {
	case design.TableKind:
		return table(f)
	case design.TablesKind:
		return types.Array(table(f))
	}
	return scalar(f)
}

func scalar(f *design.Field) types.Type {
	switch f.Kind {
	case design.BoolKind:
		return types.Bool
	case design.NumberKind:
		return types.Float64
	case design.IntegerKind:
		return types.Int
	case design.DateKind:
		return types.TypeOf(time.Time{})
	case design.LabelKind:
		return types.Any
	case design.TextsKind:
		return types.Array(types.String)
	case design.DatesKind:
		return types.Array(types.TypeOf(time.Time{}))
	case design.MapKind:
		return types.Map{types.Extra: types.String}
	}
	return types.String
}

// entry is the type of what at selects: an entry of a list, or the fact itself.
func entry(f *design.Field) types.Type {
	switch f.Kind {
	case design.TableKind, design.TablesKind:
		return table(f)
	case design.TextsKind:
		return types.String
	case design.DatesKind:
		return types.TypeOf(time.Time{})
	}
	return scalar(f)
}

// environment is the type of everything that an expression can name.
func environment(at *design.Field) types.Map {
	m := table(at)
	m[designName] = table(nil)
	m[todayName] = types.TypeOf(time.Time{})
	if at != nil {
		m[placeName] = entry(at)
	}
	return m
}

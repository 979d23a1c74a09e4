package design

import "strings"

// Kind is the type of a fact as the design format defines it.
type Kind uint8

// The kinds of facts. Label is a level as written: a whole number or a word.
const (
	TextKind Kind = iota
	EnumKind
	BoolKind
	NumberKind
	IntegerKind
	DateKind
	URIKind
	LabelKind
	TextsKind
	DatesKind
	TableKind
	TablesKind
	MapKind
)

// String names the kind in plain words, with its article.
func (k Kind) String() string {
	switch k {
	case TextKind:
		return "a text"
	case EnumKind:
		return "one of a list of words"
	case BoolKind:
		return "true or false"
	case NumberKind:
		return "a number"
	case IntegerKind:
		return "a whole number"
	case DateKind:
		return "a date (YYYY-MM-DD)"
	case URIKind:
		return "a web address"
	case LabelKind:
		return "a whole number or a text"
	case TextsKind:
		return "a list of texts"
	case DatesKind:
		return "a list of dates"
	case TableKind:
		return "a table"
	case TablesKind:
		return "a list of tables"
	case MapKind:
		return "a table of texts"
	}
	return "an unknown kind"
}

// Field describes one fact of the design format: where it stands and what it means.
// Fields are generated from schemas/design.schema.json.
type Field struct {
	// Path is the dotted name without list positions, such as "outcomes.statement".
	Path string
	// Name is the last part of Path.
	Name        string
	Kind        Kind
	Title       string
	Description string
	// Example is one value as it would be written in TOML; empty for tables.
	Example string
	// Allowed are the words an EnumKind, or each item of a TextsKind, may be; nil for any.
	Allowed []string
	// Min and Max bound a number when Bounded is set; Max is ignored when it is below Min.
	Min, Max float64
	Bounded  bool
	// Pattern is the regular expression that a text must match; empty for none.
	Pattern string

	index, parent int32
	// pointer is Path as a JSON Pointer; listed is set inside a list of tables.
	pointer string
	listed  bool
}

// Index is the field's place in Fields.
func (f *Field) Index() int { return int(f.index) }

// Parent returns the table the field stands in, or nil for a field of the root.
func (f *Field) Parent() *Field {
	if f.parent < 0 {
		return nil
	}
	return &fields[f.parent]
}

// Listed reports whether the field stands in a list of tables, so that a design can
// state it more than once.
func (f *Field) Listed() bool { return f.listed }

// Fields returns every fact of the design format, tables before what they hold,
// in the order people think.
func Fields() []*Field {
	all := make([]*Field, len(fields))
	for i := range fields {
		all[i] = &fields[i]
	}
	return all
}

// Lookup finds a field by its dotted path.
func Lookup(path string) (*Field, bool) {
	i, ok := fieldIndex(path)
	if !ok {
		return nil, false
	}
	return &fields[i], true
}

// Under reports whether path is the field itself or something inside it.
func (f *Field) Under(path string) bool {
	return path == f.Path || strings.HasPrefix(f.Path, path+".")
}

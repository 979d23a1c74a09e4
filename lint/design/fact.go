package design

import (
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/source"
)

// State says what a design does about a fact.
type State uint8

// The states of a fact. Unreadable is a fact that is written but cannot be taken as it
// stands (a wrong type, an unknown word); the structure check reports it.
const (
	Missing State = iota
	Stated
	NotApplicable
	Unreadable
)

// String names the state as reports write it.
func (s State) String() string {
	switch s {
	case Missing:
		return "missing"
	case Stated:
		return "stated"
	case NotApplicable:
		return "not applicable"
	case Unreadable:
		return "unreadable"
	}
	return "unknown"
}

// Fact is one thing that a design states, or does not state. A missing fact still
// knows where it would go.
type Fact struct {
	// Field says which fact of the design format this is.
	Field *Field
	// Node is the value in the file; nil when nothing is written. A missing fact with a
	// node holds a placeholder such as "TBD".
	Node *source.Node
	// Owner is the nearest table that exists where the fact is or would go.
	Owner  *source.Node
	reason *source.Node
	State  State
}

// IsStated reports whether the design states the fact.
func (f *Fact) IsStated() bool { return f.State == Stated }

// IsMissing reports whether the design neither states the fact nor says that it does not apply.
func (f *Fact) IsMissing() bool { return f.State == Missing }

// Placeholder reports whether something stands there that only holds the place.
func (f *Fact) Placeholder() bool {
	return f.State == Missing && f.Node != nil && f.Node.Kind == source.String
}

// Reason is the design's reason for calling the fact not applicable; else empty.
func (f *Fact) Reason() string {
	if f.reason == nil {
		return ""
	}
	return f.reason.Text
}

// Place is where a finding about the fact points: its value, the reason that it does
// not apply, or the table where it would go.
func (f *Fact) Place() Place {
	switch {
	case f.Node != nil:
		return Place{Pointer: f.Pointer(), Span: f.Node.Head}
	case f.State == NotApplicable && f.reason != nil:
		return Place{Pointer: f.reason.Pointer(), Span: f.reason.Head}
	}
	p := Place{Pointer: f.Pointer(), Missing: true}
	if f.Owner != nil {
		p.Span = f.Owner.Head
	}
	return p
}

// Pointer is the JSON Pointer of the fact, of its place when nothing is written.
func (f *Fact) Pointer() string {
	switch {
	case f.Field == nil:
		return f.Node.Pointer()
	case !f.Field.listed && (f.Node == nil || f.Node.Parent.Kind != source.Array):
		return f.Field.pointer // the usual case, and it costs nothing
	case f.Node != nil:
		return f.Node.Pointer()
	}
	base := ""
	depth := 0
	if f.Owner != nil {
		base = f.Owner.Pointer()
		for n := f.Owner; n.Parent != nil; n = n.Parent {
			if n.Parent.Kind == source.Table {
				depth++
			}
		}
	}
	parts := strings.Split(f.Field.Path, ".")
	for _, part := range parts[min(depth, len(parts)):] {
		base += "/" + part
	}
	return base
}

// Place is a position in a design that a finding or a piece of evidence points at.
type Place struct {
	// Pointer is the JSON Pointer of the value, or of where it would go.
	Pointer string
	// Span is what to mark in the file.
	Span source.Span
	// Missing is set when nothing is written at Pointer; Span is then the table it would go into.
	Missing bool
}

// NodePlace is the place of a value in the file.
func NodePlace(n *source.Node) Place {
	if n == nil {
		return Place{}
	}
	return Place{Pointer: n.Pointer(), Span: n.Head}
}

// Text is a fact that is a text: free words, one of a list of words, or a web address.
type Text struct {
	Fact
	// Value is the text without surrounding white space; empty unless stated.
	Value string
}

// Bool is a fact that is true or false.
type Bool struct {
	Fact
	Value bool
}

// Yes reports whether the fact is stated and true.
func (b *Bool) Yes() bool { return b.State == Stated && b.Value }

// No reports whether the fact is stated and false.
func (b *Bool) No() bool { return b.State == Stated && !b.Value }

// Number is a fact that is a number; its unit is said by the field.
type Number struct {
	Fact
	Value float64
}

// Date is a fact that is a calendar date.
type Date struct {
	Fact
	Value Day
}

// Label is a level as written: a whole number or a word such as "Entry 3".
type Label struct {
	Fact
	// Value is the text as written; empty unless stated.
	Value string
	// Number is the level as a number; meaningful only when IsNumber is set.
	Number   int
	IsNumber bool
}

// Texts is a fact that is a list of texts. Placeholders among the items are left out.
type Texts struct {
	Fact
	Values []string
	// Nodes are the values in the file, one for each of Values.
	Nodes []*source.Node
}

// Has reports whether the list holds the word.
func (t *Texts) Has(word string) bool {
	for _, v := range t.Values {
		if v == word {
			return true
		}
	}
	return false
}

// Dates is a fact that is a list of calendar dates.
type Dates struct {
	Fact
	Values []Day
	Nodes  []*source.Node
}

// Map is a table whose keys are the design's own, each with a text.
type Map struct {
	Fact
	// Entries are in file order; placeholders stay, with an empty Value.
	Entries []MapEntry
}

// MapEntry is one key of a Map with its text.
type MapEntry struct {
	Key, Value string
	Node       *source.Node
}

// Get returns the text under key; false when it is absent or a placeholder.
func (m *Map) Get(key string) (MapEntry, bool) {
	for _, e := range m.Entries {
		if e.Key == key && e.Value != "" {
			return e, true
		}
	}
	return MapEntry{}, false
}

// List is a list of tables, such as the outcomes.
type List[T any] struct {
	Fact
	Items []T
}

// Words are the values of a stated fact as words: true or false, a number as written,
// a text, or the items of a list. A fact that is not stated has none.
func Words(f *Fact) []string {
	if f.State != Stated || f.Node == nil {
		return nil
	}
	if v, ok := f.Node.Truth(); ok {
		return []string{strconv.FormatBool(v)}
	}
	if f.Node.Kind != source.Array && f.Node.Kind != source.Table {
		return []string{strings.TrimSpace(f.Node.Text)}
	}
	words := make([]string, 0, len(f.Node.Children))
	for _, c := range f.Node.Children {
		words = append(words, strings.TrimSpace(c.Text))
	}
	return words
}

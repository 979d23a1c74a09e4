package source

import (
	"strconv"
	"strings"
)

// Kind says what a Node holds. The kinds are those of TOML 1.0, plus Null for JSON and YAML.
type Kind uint8

// The kinds of nodes. TOML's four date and time kinds stay apart because a design
// asks for a plain date; YAML timestamps and JSON strings arrive as String.
const (
	Null Kind = iota
	Bool
	Integer
	Float
	String
	OffsetDateTime
	LocalDateTime
	LocalDate
	LocalTime
	Array
	Table
)

// String names the kind in plain words, for messages.
func (k Kind) String() string {
	switch k {
	case Null:
		return "nothing"
	case Bool:
		return "true or false"
	case Integer:
		return "a whole number"
	case Float:
		return "a number"
	case String:
		return "text"
	case OffsetDateTime, LocalDateTime:
		return "a date with a time"
	case LocalDate:
		return "a date"
	case LocalTime:
		return "a time"
	case Array:
		return "a list"
	case Table:
		return "a table"
	}
	return "an unknown kind"
}

// Span is a half-open range of byte offsets in a file, from the first byte of the
// file as it stands on disk (a byte order mark counts).
type Span struct{ Start, End int }

// Node is one value of a document: a scalar, an array or a table. Nodes form a tree
// that is the same whether it was written in TOML, YAML or JSON, and are never
// changed after reading.
type Node struct {
	Kind Kind
	// Key is the key under which the node stands in its parent table, decoded;
	// empty for the root and for items of an array.
	Key string
	// Index is the place in the parent array, counted from 0.
	Index int
	// Span covers the whole value as written. For a table opened by a header it runs
	// from the header to the end of its last key; for the root it is the whole file.
	Span Span
	// Head is the place to point at when something is said about the node as a whole:
	// the header or key that opens a table or array, the value itself for a scalar,
	// the first line with content for the root.
	Head Span
	// KeySpan is where Key is written; empty for the root and for items of an array.
	KeySpan Span
	// Text is the decoded text of a String; for every other scalar the source text.
	Text string
	// Children are the values of a table or the items of an array, in file order.
	Children []*Node
	Parent   *Node

	number float64
	truth  bool
	made   origin
}

// Child returns the value under key, or nil when n is nil, no table, or lacks the key.
func (n *Node) Child(key string) *Node {
	if n == nil || n.Kind != Table {
		return nil
	}
	for _, c := range n.Children {
		if c.Key == key {
			return c
		}
	}
	return nil
}

// Number returns the value of an Integer or Float, and false for every other kind.
func (n *Node) Number() (float64, bool) {
	if n == nil || n.Kind != Integer && n.Kind != Float {
		return 0, false
	}
	return n.number, true
}

// Truth returns the value of a Bool, and false for ok on every other kind.
func (n *Node) Truth() (value, ok bool) {
	if n == nil || n.Kind != Bool {
		return false, false
	}
	return n.truth, true
}

// Pointer returns the node's JSON Pointer (RFC 6901); the root's is empty.
func (n *Node) Pointer() string {
	if n == nil || n.Parent == nil {
		return ""
	}
	var buf [96]byte
	return string(n.appendPointer(buf[:0]))
}

func (n *Node) appendPointer(b []byte) []byte {
	if n.Parent == nil {
		return b
	}
	b = append(n.Parent.appendPointer(b), '/')
	if n.Parent.Kind == Array {
		return strconv.AppendInt(b, int64(n.Index), 10)
	}
	return append(b, EscapeToken(n.Key)...)
}

// EscapeToken writes a key as one reference token of a JSON Pointer.
func EscapeToken(key string) string {
	if !strings.ContainsAny(key, "~/") {
		return key
	}
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}

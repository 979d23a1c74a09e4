package source

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

// MismatchKind says in what way a value does not fit a schema.
type MismatchKind uint8

// The kinds of mismatches.
const (
	UnknownKey MismatchKind = iota
	WrongType
	NotAllowed // not one of the listed values
	BadFormat  // a text that is not of the wanted form
	OutOfRange // a number outside its bounds
	MissingKey
	OtherMismatch
)

// Mismatch is one way in which a tree does not fit a schema.
type Mismatch struct {
	Kind MismatchKind
	// Node is the value that does not fit; the table, for an unknown or missing key.
	Node *Node
	// Key is the unknown or missing key.
	Key string
	// Want says what is allowed, Found what stands there, both in plain words.
	Want, Found string
	// Allowed are the listed values of NotAllowed, and the known keys of UnknownKey.
	Allowed []string
	// Suggestion is the allowed value or known key that was probably meant; else empty.
	Suggestion string
	// Sure is set when what stands there can only be a misspelling of Suggestion; see Misspelling.
	Sure bool
	// Span is the value, or the unknown key.
	Span Span
}

// Schema is a JSON Schema that judges trees. It is safe for use by several goroutines.
type Schema struct {
	compile func() (*jsonschema.Schema, error)
	doc     any
}

// NewSchema takes a JSON Schema document. It is compiled when it is first asked to
// judge. It can refer to nothing outside itself.
func NewSchema(name string, doc []byte) (*Schema, error) {
	s := &Schema{}
	if err := json.Unmarshal(doc, &s.doc); err != nil {
		return nil, fmt.Errorf("read the schema %s: %w", name, err)
	}
	s.compile = sync.OnceValues(func() (*jsonschema.Schema, error) {
		c := jsonschema.NewCompiler()
		c.Draft = jsonschema.Draft2020
		c.AssertFormat = true
		c.LoadURL = func(url string) (io.ReadCloser, error) {
			return nil, fmt.Errorf("a schema may not load %s", url)
		}
		url := "schema:" + name
		if err := c.AddResource(url, bytes.NewReader(doc)); err != nil {
			return nil, err
		}
		return c.Compile(url)
	})
	return s, nil
}

// Check judges a tree and returns every mismatch, in the order of the file.
func (s *Schema) Check(root *Node) []Mismatch {
	c := &judgement{schema: s, root: root}
	value := c.convert(root)
	compiled, err := s.compile()
	if err != nil {
		return append(c.found, Mismatch{Kind: OtherMismatch, Node: root, Span: root.Head, Found: err.Error(), Want: "a schema that compiles"})
	}
	if err := compiled.Validate(value); err != nil {
		if v, ok := err.(*jsonschema.ValidationError); ok {
			c.take(v)
		} else {
			c.found = append(c.found, Mismatch{Kind: OtherMismatch, Node: root, Span: root.Head, Found: err.Error(), Want: "a document that can be judged"})
		}
	}
	sort.SliceStable(c.found, func(i, j int) bool {
		a, b := &c.found[i], &c.found[j]
		if a.Span.Start != b.Span.Start {
			return a.Span.Start < b.Span.Start
		}
		if a.Kind != b.Kind {
			return a.Kind < b.Kind
		}
		return a.Key < b.Key
	})
	if rest := len(c.found) - maxMismatches; rest > 0 {
		at := c.found[maxMismatches]
		c.found = append(c.found[:maxMismatches], Mismatch{
			Kind: OtherMismatch, Node: at.Node, Span: at.Span,
			Found: fmt.Sprintf("%d further places from here on do not have the right shape", rest), Want: "the file in the shape that the schema describes",
		})
	}
	return c.found
}

// maxMismatches is how many mismatches are told one by one: a file with more is not
// misspelt, it is something else.
const maxMismatches = 200

type judgement struct {
	schema *Schema
	root   *Node
	found  []Mismatch
}

// convert makes the value that the judge reads. A date is the text that writes it, so
// that all formats are judged alike; nothing (null) is left out; a number that is
// infinite or none is reported here, because the judge panics on it.
func (c *judgement) convert(n *Node) any {
	switch n.Kind {
	case Null:
		return nil
	case Bool:
		return n.truth
	case Integer, Float:
		if !n.Finite() {
			c.found = append(c.found, Mismatch{Kind: OutOfRange, Node: n, Span: n.Span, Want: "a finite number", Found: n.Text})
			return 0
		}
		if n.Kind == Integer && n.number == float64(int64(n.number)) {
			return json.Number(strconv.FormatInt(int64(n.number), 10))
		}
		return n.number
	case Array:
		list := make([]any, len(n.Children))
		for i, item := range n.Children {
			list[i] = c.convert(item)
		}
		return list
	case Table:
		m := make(map[string]any, len(n.Children))
		for _, v := range n.Children {
			if v.Kind != Null {
				m[v.Key] = c.convert(v)
			}
		}
		return m
	}
	return n.Text
}

// take turns the leaves of a validation error into mismatches. Of several branches of
// which any would do, only the one that came furthest speaks.
func (c *judgement) take(e *jsonschema.ValidationError) {
	keyword := last(e.KeywordLocation)
	switch {
	case len(e.Causes) == 0:
		c.leaf(e, keyword)
	case keyword == "anyOf" || keyword == "oneOf":
		best := e.Causes[0]
		for _, cause := range e.Causes[1:] {
			if depth(cause) > depth(best) {
				best = cause
			}
		}
		c.take(best)
	default:
		for _, cause := range e.Causes {
			c.take(cause)
		}
	}
}

func depth(e *jsonschema.ValidationError) int {
	d := strings.Count(e.InstanceLocation, "/")
	for _, cause := range e.Causes {
		d = max(d, depth(cause))
	}
	return d
}

func last(pointer string) string { return pointer[strings.LastIndexByte(pointer, '/')+1:] }

func (c *judgement) leaf(e *jsonschema.ValidationError, keyword string) {
	n := (&File{Root: c.root}).Find(e.InstanceLocation)
	if n == nil {
		n = c.root
	}
	sub := c.schema.at(e.AbsoluteKeywordLocation)
	m := Mismatch{Node: n, Span: n.Span, Found: show(n)}
	if n.Kind == Table || n.Kind == Array {
		m.Span = n.Head
	}
	switch keyword {
	case "additionalProperties", "unevaluatedProperties":
		c.unknown(n, sub)
		return
	case "required":
		for _, key := range texts(sub["required"]) {
			if n.Child(key) == nil {
				c.found = append(c.found, Mismatch{Kind: MissingKey, Node: n, Key: key, Span: n.Head, Want: key, Found: "nothing"})
			}
		}
		return
	case "type":
		m.Kind, m.Want, m.Found = WrongType, typeWords(sub["type"]), describe(n)
	case "enum", "const":
		m.Kind, m.Found = NotAllowed, n.Text
		m.Allowed = texts(sub["enum"])
		if keyword == "const" {
			m.Allowed = []string{fmt.Sprint(sub["const"])}
		}
		m.Want = strings.Join(m.Allowed, ", ")
		m.Suggestion, _ = Nearest(n.Text, m.Allowed)
		if sure, ok := Misspelling(n.Text, m.Allowed); ok && n.Kind == String && keyword == "enum" {
			m.Suggestion, m.Sure = sure, true
		}
	case "format":
		m.Kind, m.Found = BadFormat, n.Text
		switch sub["format"] {
		case "date":
			m.Want = "a date such as 2026-01-31"
		case "uri":
			m.Want = "a full web address such as https://www.example.edu"
		default:
			m.Want = fmt.Sprintf("a %v", sub["format"])
		}
	case "pattern":
		m.Kind, m.Found = BadFormat, n.Text
		m.Want, _ = sub["x-form"].(string)
		if m.Want == "" {
			m.Want = fmt.Sprintf("a text of the form %v", sub["pattern"])
		}
	case "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum":
		m.Kind, m.Want = OutOfRange, bounds(sub)
	case "minLength":
		m.Kind, m.Want, m.Found = OtherMismatch, "a text", "an empty text"
	case "minItems", "minProperties":
		m.Kind, m.Want, m.Found = OtherMismatch, "at least one entry", "nothing"
	default:
		m.Kind, m.Want = OtherMismatch, e.Message
	}
	c.found = append(c.found, m)
}

// unknown reports every key of a table that the schema does not have.
func (c *judgement) unknown(n *Node, sub map[string]any) {
	props, _ := sub["properties"].(map[string]any)
	known := make([]string, 0, len(props))
	for k := range props {
		known = append(known, k)
	}
	sort.Strings(known)
	// A key that is already there cannot be what was meant.
	var free []string
	for _, k := range known {
		if n.Child(k) == nil {
			free = append(free, k)
		}
	}
	guesses, first := 0, len(c.found)
	meant := map[string]int{}
	for _, child := range n.Children {
		if _, ok := props[child.Key]; ok || child.Kind == Null {
			continue
		}
		m := Mismatch{Kind: UnknownKey, Node: n, Key: child.Key, Span: child.KeySpan, Found: child.Key, Allowed: known}
		if guesses++; guesses <= maxGuesses {
			m.Suggestion, _ = Nearest(child.Key, free)
			sure, ok := Misspelling(child.Key, known)
			m.Sure = ok && sure == m.Suggestion
			meant[m.Suggestion]++
		}
		c.found = append(c.found, m)
	}
	for i := first; i < len(c.found); i++ { // two keys cannot both be one
		c.found[i].Sure = c.found[i].Sure && meant[c.found[i].Suggestion] == 1
	}
}

// maxGuesses is how many unknown keys of one table get a suggestion: a table with more
// is not a misspelt design, and guessing takes time.
const maxGuesses = 100

// at finds the schema object that holds a keyword.
func (s *Schema) at(location string) map[string]any {
	_, fragment, _ := strings.Cut(location, "#")
	tokens := strings.Split(strings.TrimPrefix(fragment, "/"), "/")
	v := s.doc
	for _, t := range tokens[:len(tokens)-1] {
		t = strings.ReplaceAll(strings.ReplaceAll(t, "~1", "/"), "~0", "~")
		switch x := v.(type) {
		case map[string]any:
			v = x[t]
		case []any:
			i, err := strconv.Atoi(t)
			if err != nil || i >= len(x) {
				return nil
			}
			v = x[i]
		}
	}
	m, _ := v.(map[string]any)
	return m
}

func texts(v any) []string {
	list, _ := v.([]any)
	out := make([]string, 0, len(list))
	for _, item := range list {
		out = append(out, fmt.Sprint(item))
	}
	return out
}

// typeWords puts the types of a schema into plain words.
func typeWords(v any) string {
	list := texts(v)
	if s, ok := v.(string); ok {
		list = []string{s}
	}
	for i, t := range list {
		switch t {
		case "string":
			list[i] = "a text in quotes"
		case "integer":
			list[i] = "a whole number without quotes"
		case "number":
			list[i] = "a number without quotes"
		case "boolean":
			list[i] = "true or false without quotes"
		case "array":
			list[i] = "a list in brackets"
		case "object":
			list[i] = "a table"
		}
	}
	return strings.Join(list, " or ")
}

// describe says what a value is, with the value where it is short.
func describe(n *Node) string {
	switch n.Kind {
	case Array, Table, Null:
		return n.Kind.String()
	}
	return n.Kind.String() + " (" + show(n) + ")"
}

func show(n *Node) string {
	switch n.Kind {
	case String:
		return strconv.Quote(clip(n.Text))
	case Array, Table, Null:
		return n.Kind.String()
	}
	return clip(n.Text)
}

// bounds says in plain words between which numbers a value must be.
func bounds(sub map[string]any) string {
	low, hasLow := sub["minimum"]
	high, hasHigh := sub["maximum"]
	above, hasAbove := sub["exclusiveMinimum"]
	switch {
	case hasAbove && hasHigh:
		return fmt.Sprintf("a number above %v, up to %v", above, high)
	case hasAbove:
		return fmt.Sprintf("a number above %v", above)
	case hasLow && hasHigh:
		return fmt.Sprintf("a number from %v to %v", low, high)
	case hasLow:
		return fmt.Sprintf("%v or more", low)
	case hasHigh:
		return fmt.Sprintf("%v or less", high)
	}
	return "a number in range"
}

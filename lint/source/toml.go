package source

import (
	"errors"
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// origin says how a TOML table came to be, which decides what may still be added to it.
type origin uint8

const (
	implied  origin = iota // named only as the beginning of a longer header
	headed                 // opened by its own [header]
	dotted                 // made by a dotted key
	inlined                // written in braces, closed for good
	repeated               // a list of [[tables]]
)

// tomlReader builds the tree from the parser's syntax, which knows nothing of how
// tables nest or what may be defined twice.
type tomlReader struct {
	builder
	parser unstable.Parser
	data   []byte // what the parser sees, without the byte order mark
	base   int    // length of the byte order mark
	// named, when set, is told of each place that names a value.
	named func(*Node, Span)
}

func readTOML(data []byte, start int) (*Node, error) {
	return newTOMLReader(data, start).read()
}

func newTOMLReader(data []byte, start int) *tomlReader {
	r := &tomlReader{data: data[start:], base: start}
	r.src = string(data)
	// A parser keeps every node of one expression; its own copy has no spare capacity,
	// which its offsets rely on.
	r.data = r.data[:len(r.data):len(r.data)]
	return r
}

func (r *tomlReader) read() (*Node, error) {
	r.parser.Reset(r.data)
	root := r.node()
	root.Kind = Table
	root.made = headed
	current := root
	for r.parser.NextExpression() {
		e := r.parser.Expression()
		var err error
		switch e.Kind {
		case unstable.Table, unstable.ArrayTable:
			current, err = r.header(root, e)
		case unstable.KeyValue:
			_, err = r.keyValue(current, e, 1)
			for t := current; t != nil && err == nil; t = t.Parent {
				t.Span.End = max(t.Span.End, r.at(e.Raw).End)
			}
		}
		if err != nil {
			return nil, err
		}
	}
	if err := r.parser.Error(); err != nil {
		return nil, r.syntax(err)
	}
	return root, nil
}

// at turns a range of the parser into a span of the file.
func (r *tomlReader) at(raw unstable.Range) Span {
	start := int(raw.Offset) + r.base
	return Span{start, start + int(raw.Length)}
}

// key returns a key's decoded text, sharing the file's text where nothing is escaped.
func (r *tomlReader) key(k *unstable.Node) (string, Span) {
	return r.text(k)
}

func (r *tomlReader) text(n *unstable.Node) (string, Span) {
	s := r.at(n.Raw)
	switch {
	case len(n.Data) == s.End-s.Start && string(n.Data) == r.src[s.Start:s.End]:
		return r.src[s.Start:s.End], s
	case len(n.Data) == s.End-s.Start-2 && string(n.Data) == r.src[s.Start+1:s.End-1]:
		return r.src[s.Start+1 : s.End-1], s
	}
	return string(n.Data), s
}

// header opens the table of a [header] or the next entry of a [[header]].
func (r *tomlReader) header(root *Node, e *unstable.Node) (*Node, error) {
	head := r.headerSpan(e)
	t := root
	it := e.Key()
	for depth := 1; it.Next(); depth++ {
		name, at := r.key(it.Node())
		if depth > MaxDepth {
			return nil, tooDeep(at)
		}
		next := r.child(t, name)
		if it.IsLast() {
			var n *Node
			var err error
			if e.Kind == unstable.ArrayTable {
				n, err = r.entry(t, next, name, at, head)
				next = r.child(t, name)
			} else {
				n, err = r.open(t, next, name, at, head)
				next = n
			}
			if err == nil {
				r.name(next, at)
			}
			return n, err
		}
		if next == nil {
			next = r.table(t, name, at, head, implied)
		}
		r.name(next, at)
		if next.Kind == Array && next.made == repeated {
			next = next.Children[len(next.Children)-1]
		} else if next.Kind != Table || next.made == inlined {
			return nil, r.closed(name, at, next)
		}
		t = next
	}
	return t, nil
}

func (r *tomlReader) name(n *Node, at Span) {
	if r.named != nil {
		r.named(n, at)
	}
}

func (r *tomlReader) open(t, have *Node, name string, at, head Span) (*Node, error) {
	if have == nil {
		return r.table(t, name, at, head, headed), nil
	}
	if have.Kind != Table || have.made != implied {
		return nil, twice(name, head, have.Head)
	}
	have.made = headed
	have.Head, have.KeySpan, have.Span = head, at, head
	return have, nil
}

func (r *tomlReader) entry(t, list *Node, name string, at, head Span) (*Node, error) {
	if list == nil {
		list = r.table(t, name, at, head, repeated)
		list.Kind = Array
	} else if list.Kind != Array || list.made != repeated {
		return nil, twice(name, head, list.Head)
	}
	n := r.node()
	n.Kind, n.Span, n.Head = Table, head, head
	n.made = headed
	r.add(list, n)
	list.Span.End = head.End
	return n, nil
}

func (r *tomlReader) table(parent *Node, name string, at, head Span, o origin) *Node {
	n := r.node()
	n.Kind, n.Key, n.KeySpan, n.Head, n.Span = Table, name, at, head, head
	n.made = o
	r.add(parent, n)
	return n
}

func (r *tomlReader) closed(name string, at Span, have *Node) error {
	what := "is a value, not a table"
	if have.Kind == Table {
		what = "is a table in braces, which cannot be added to"
	}
	return &SyntaxError{
		Message: fmt.Sprintf("%q %s.", name, what),
		Fix:     "Use another name, or put everything in one place.",
		Span:    at, Related: []Span{have.Head},
	}
}

// headerSpan covers the brackets of a header, which the parser does not keep.
func (r *tomlReader) headerSpan(e *unstable.Node) Span {
	it := e.Key()
	var s Span
	for first := true; it.Next(); first = false {
		at := r.at(it.Node().Raw)
		if first {
			s.Start = at.Start
		}
		s.End = at.End
	}
	brackets := 1
	if e.Kind == unstable.ArrayTable {
		brackets = 2
	}
	for s.Start > 0 && r.src[s.Start-1] != '[' {
		s.Start--
	}
	s.Start -= brackets
	for s.End < len(r.src) && r.src[s.End] != ']' {
		s.End++
	}
	s.End += brackets
	return s
}

// keyValue adds key = value to a table; depth is that of the value.
func (r *tomlReader) keyValue(t *Node, e *unstable.Node, depth int) (*Node, error) {
	it := e.Key()
	for it.Next() {
		name, at := r.key(it.Node())
		if depth > MaxDepth {
			return nil, tooDeep(at)
		}
		next := r.child(t, name)
		if it.IsLast() {
			if next != nil {
				return nil, twice(name, at, next.Head)
			}
			n := r.node()
			n.Key, n.KeySpan = name, at
			raw := r.at(e.Raw)
			err := r.value(n, e.Value(), Span{at.End, raw.End}, depth)
			if err != nil {
				return nil, err
			}
			r.add(t, n)
			r.name(n, at)
			if n.Kind == Table || n.Kind == Array {
				n.Head = at
			}
			return n, nil
		}
		whole := r.at(e.Raw)
		switch {
		case next == nil:
			next = r.table(t, name, at, at, dotted)
			next.Span = Span{at.Start, whole.End}
		case next.Kind != Table || next.made == inlined:
			return nil, r.closed(name, at, next)
		case next.made != dotted:
			return nil, twice(name, at, next.Head)
		default:
			next.Span.End = whole.End
		}
		r.name(next, at)
		t = next
		depth++
	}
	return nil, errors.New("a key without parts")
}

// value fills n from a value's syntax. within is where in the file the value stands:
// the parser keeps no place for arrays.
func (r *tomlReader) value(n *Node, v *unstable.Node, within Span, depth int) error {
	if depth > MaxDepth {
		return tooDeep(Span{within.Start, within.Start + 1})
	}
	switch v.Kind {
	case unstable.Array:
		n.Kind = Array
		n.Span = Span{r.skip(within.Start), within.End}
		pos := n.Span.Start + 1
		it := v.Children()
		for it.Next() {
			c := it.Node()
			if c.Kind == unstable.Comment {
				continue
			}
			item := r.node()
			start := r.skip(pos)
			if err := r.value(item, c, Span{start, -1}, depth+1); err != nil {
				return err
			}
			r.add(n, item)
			pos = item.Span.End
		}
		n.Span.End = r.skip(pos) + 1
		n.made = inlined
		n.Head = n.Span
		return nil
	case unstable.InlineTable:
		n.Kind = Table
		n.Span = Span{r.at(v.Raw).Start, 0}
		// Dotted keys inside the braces may still add to what they make, so the table is
		// closed only when it has been read.
		n.made = dotted
		pos := n.Span.Start + 1
		it := v.Children()
		for it.Next() {
			c := it.Node()
			if c.Kind != unstable.KeyValue {
				continue
			}
			if _, err := r.keyValue(n, c, depth+1); err != nil {
				return err
			}
			pos = r.at(c.Raw).End
		}
		n.Span.End = r.skip(pos) + 1
		n.Head = n.Span
		r.close(n)
		return nil
	}
	n.Span = r.at(v.Raw)
	n.Head = n.Span
	switch v.Kind {
	case unstable.String:
		n.Kind = String
		n.Text, _ = r.text(v)
		return nil
	case unstable.Bool:
		n.Kind = Bool
		n.truth = v.Data[0] == 't'
	}
	n.Text = r.src[n.Span.Start:n.Span.End]
	return tomlScalar(n, v.Kind)
}

// close makes a table in braces, with all that dotted keys made in it, final.
func (r *tomlReader) close(n *Node) {
	if n.made == inlined {
		return
	}
	n.made = inlined
	for _, c := range n.Children {
		if c.Kind == Table {
			r.close(c)
		}
	}
}

// skip passes over white space, comments, commas and an equals sign.
func (r *tomlReader) skip(i int) int {
	for i < len(r.src) {
		switch r.src[i] {
		case ' ', '\t', '\n', '\r', ',', '=':
			i++
		case '#':
			nl := strings.IndexByte(r.src[i:], '\n')
			if nl < 0 {
				return len(r.src)
			}
			i += nl + 1
		default:
			return i
		}
	}
	return i
}

// syntax puts the parser's complaint into plain words, with its place.
func (r *tomlReader) syntax(err error) error {
	e := &SyntaxError{Message: "The TOML cannot be read: " + err.Error() + "."}
	var p *unstable.ParserError
	if errors.As(err, &p) {
		e.Message = "The TOML cannot be read: " + p.Message + "."
		if len(p.Highlight) > 0 || cap(p.Highlight) > 0 {
			offset := cap(r.data) - cap(p.Highlight)
			if offset >= 0 && offset+len(p.Highlight) <= len(r.data) {
				e.Span = Span{offset + r.base, offset + r.base + len(p.Highlight)}
			}
		}
	}
	if strings.Contains(e.Message, "nested more than") {
		return tooDeep(e.Span)
	}
	e.Fix = "Correct it here, or compare with a design in the examples."
	e.plainly(tomlComplaints, e.Message, r.src)
	return e
}

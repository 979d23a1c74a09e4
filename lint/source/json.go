package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// jsonReader builds the tree token by token.
type jsonReader struct {
	builder
	dec  *jsontext.Decoder
	base int
}

func readJSON(data []byte, start int) (*Node, error) {
	r := &jsonReader{base: start}
	r.src = string(data)
	root := r.node()
	root.Kind = Table
	if len(bytes.TrimSpace(data[start:])) == 0 {
		return root, nil
	}
	// Duplicate names are ours to report, with both places.
	r.dec = jsontext.NewDecoder(bytes.NewReader(data[start:]), jsontext.AllowDuplicateNames(true))
	if err := r.value(root, 0); err != nil {
		return nil, r.syntax(err)
	}
	if _, err := r.dec.ReadToken(); !errors.Is(err, io.EOF) {
		at := r.skip(r.offset())
		return nil, &SyntaxError{Message: "Something follows after the end of the document.", Fix: "Keep one pair of braces around the whole design.", Span: Span{at, at + 1}}
	}
	return root, nil
}

func (r *jsonReader) offset() int { return int(r.dec.InputOffset()) + r.base }

// skip passes over white space and the marks between tokens.
func (r *jsonReader) skip(i int) int {
	for i < len(r.src) && strings.IndexByte(" \t\r\n,:", r.src[i]) >= 0 {
		i++
	}
	return min(i, max(0, len(r.src)-1))
}

func (r *jsonReader) value(n *Node, depth int) error {
	switch kind := r.dec.PeekKind(); kind {
	case '{', '[':
		if depth >= MaxDepth {
			at := r.skip(r.offset())
			return tooDeep(Span{at, at + 1})
		}
		if _, err := r.dec.ReadToken(); err != nil {
			return err
		}
		n.Span.Start = r.offset() - 1
		n.Kind = Table
		if kind == '[' {
			n.Kind = Array
		}
		if err := r.members(n, depth); err != nil {
			return err
		}
		if _, err := r.dec.ReadToken(); err != nil {
			return err
		}
		n.Span.End = r.offset()
		n.Head = n.Span
		if n.KeySpan != (Span{}) {
			n.Head = n.KeySpan
		} else if n.Kind == Table && len(n.Children) > 0 {
			n.Head = Span{n.Span.Start, n.Children[0].KeySpan.End}
		}
		return nil
	}
	raw, at, err := r.raw()
	if err != nil {
		return err
	}
	n.Span, n.Head = at, at
	n.Text = r.src[at.Start:at.End]
	switch raw.Kind() {
	case 'n':
		n.Kind = Null
	case 't', 'f':
		n.Kind, n.truth = Bool, raw.Kind() == 't'
	case '"':
		n.Kind = String
		n.Text, err = r.text(raw, at)
		return err
	case '0':
		n.Kind = Float
		if !strings.ContainsAny(n.Text, ".eE") {
			n.Kind = Integer
		}
		if n.number, err = strconv.ParseFloat(n.Text, 64); err != nil {
			return &SyntaxError{Message: fmt.Sprintf("%q is too large a number.", n.Text), Fix: "Write a smaller number.", Span: at}
		}
	}
	return nil
}

// raw reads a value that is no table or list.
func (r *jsonReader) raw() (jsontext.Value, Span, error) {
	v, err := r.dec.ReadValue()
	if err != nil {
		return nil, Span{}, err
	}
	end := r.offset()
	return v, Span{end - len(v), end}, nil
}

// text decodes a string, sharing the file's text where nothing is escaped.
func (r *jsonReader) text(raw jsontext.Value, at Span) (string, error) {
	if bytes.IndexByte(raw, '\\') < 0 {
		return r.src[at.Start+1 : at.End-1], nil
	}
	b, err := jsontext.AppendUnquote(nil, raw)
	return string(b), err
}

func (r *jsonReader) members(n *Node, depth int) error {
	for {
		kind := r.dec.PeekKind()
		if kind == '}' || kind == ']' {
			return nil
		}
		if kind == 0 {
			_, err := r.dec.ReadToken()
			return err
		}
		c := r.node()
		if n.Kind == Table {
			raw, at, err := r.raw()
			if err != nil {
				return err
			}
			if c.Key, err = r.text(raw, at); err != nil {
				return err
			}
			c.KeySpan = at
			if have := r.child(n, c.Key); have != nil {
				return twice(c.Key, at, have.KeySpan)
			}
		}
		if err := r.value(c, depth+1); err != nil {
			return err
		}
		r.add(n, c)
	}
}

// syntax puts the decoder's complaint into plain words, with its place.
func (r *jsonReader) syntax(err error) error {
	var own *SyntaxError
	if errors.As(err, &own) {
		return own
	}
	e := &SyntaxError{Message: "The JSON cannot be read: " + plain(err) + ".", Fix: "Look for a missing comma, quote or bracket here."}
	var syn *jsontext.SyntacticError
	if errors.As(err, &syn) {
		at := min(int(syn.ByteOffset)+r.base, len(r.src))
		if syn.Err != nil {
			e.Message = "The JSON cannot be read: " + plain(syn.Err) + "."
		}
		end := at
		for end < len(r.src) && end-at < 1 {
			end++
		}
		e.Span = Span{at, end}
		e.plainly(jsonComplaints, e.Message, r.src)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		e.Message = "The JSON ends before it is complete."
		e.Fix = "Close every bracket, brace and quote."
		e.Span = Span{len(r.src), len(r.src)}
	}
	return e
}

func plain(err error) string { return strings.TrimPrefix(err.Error(), "jsontext: ") }

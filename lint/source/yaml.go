package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// yamlReader builds the tree from the library's nodes, which know where a value starts
// but not where it ends: the ends are found in the text.
type yamlReader struct {
	builder
	starts []int // byte offset of each line, as YAML counts lines
}

func readYAML(data []byte, start int) (*Node, error) {
	r := &yamlReader{}
	r.src = string(data)
	r.starts = yamlLines(data, start)
	root := r.node()
	root.Kind = Table
	if at, deep := flowDepth(data); deep {
		return nil, tooDeep(Span{at, at + 1})
	}
	dec := yaml.NewDecoder(bytes.NewReader(data[start:]))
	var doc, more yaml.Node
	if err := decodeYAML(dec, &doc); err != nil {
		if errors.Is(err, io.EOF) {
			return root, nil
		}
		return nil, r.syntax(err)
	}
	if err := decodeYAML(dec, &more); err == nil {
		at := r.offset(&more)
		return nil, &SyntaxError{Message: "The file holds two YAML documents.", Fix: "Keep one design in one file.", Span: Span{at, min(at+3, len(r.src))}}
	} else if !errors.Is(err, io.EOF) {
		return nil, r.syntax(err)
	}
	if len(doc.Content) == 0 || doc.Content[0].ShortTag() == "!!null" {
		return root, nil
	}
	if err := r.value(root, doc.Content[0], 0); err != nil {
		return nil, err
	}
	return root, nil
}

// decodeYAML guards against a panic of the library on hostile input.
func decodeYAML(dec *yaml.Decoder, n *yaml.Node) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("yaml: %v", fault)
		}
	}()
	return dec.Decode(n)
}

// flowDepth finds brackets nested deeper than MaxDepth before the library is asked, and
// where. Brackets inside quotes count too, which no design comes near.
func flowDepth(data []byte) (int, bool) {
	depth := 0
	for i, c := range data {
		switch c {
		case '[', '{':
			if depth++; depth > 4*MaxDepth {
				return i, true
			}
		case ']', '}':
			depth = max(0, depth-1)
		}
	}
	return 0, false
}

// yamlLines finds the starts of lines: YAML also ends them at a lone carriage return
// and at three Unicode line separators.
func yamlLines(data []byte, start int) []int {
	starts := []int{start}
	for i := start; i < len(data); i++ {
		switch data[i] {
		case '\n':
			starts = append(starts, i+1)
		case '\r':
			if i+1 >= len(data) || data[i+1] != '\n' {
				starts = append(starts, i+1)
			}
		case 0xc2:
			if i+1 < len(data) && data[i+1] == 0x85 {
				starts = append(starts, i+2)
			}
		case 0xe2:
			if i+2 < len(data) && data[i+1] == 0x80 && (data[i+2] == 0xa8 || data[i+2] == 0xa9) {
				starts = append(starts, i+3)
			}
		}
	}
	return starts
}

// offset is where a node starts.
func (r *yamlReader) offset(n *yaml.Node) int { return r.at(n.Line, n.Column) }

// at is the offset of a place; the library counts columns in code points.
func (r *yamlReader) at(line, column int) int {
	if line < 1 || line > len(r.starts) {
		return len(r.src)
	}
	at := r.starts[line-1]
	for i := 1; i < column && at < len(r.src); i++ {
		_, w := utf8.DecodeRuneInString(r.src[at:])
		at += w
	}
	return at
}

func (r *yamlReader) value(n *Node, y *yaml.Node, depth int) error {
	start := r.afterProperties(r.offset(y))
	if depth > MaxDepth {
		return tooDeep(Span{start, min(start+1, len(r.src))})
	}
	switch y.Kind {
	case yaml.MappingNode:
		return r.mapping(n, y, start, depth)
	case yaml.SequenceNode:
		n.Kind, n.Span = Array, Span{start, start + 1}
		for _, c := range y.Content {
			item := r.node()
			if err := r.value(item, c, depth+1); err != nil {
				return err
			}
			r.add(n, item)
			n.Span.End = max(n.Span.End, item.Span.End)
		}
		r.close(n, y, ']')
		return nil
	case yaml.AliasNode:
		return &SyntaxError{
			Message: "The file refers to another place of itself (*" + clip(y.Value) + ").",
			Fix:     "Write the value out: a reader of the design should find it here.",
			Span:    Span{start, min(start+1+len(y.Value), len(r.src))},
		}
	}
	n.Span = Span{start, r.scalarEnd(y, start, n.KeySpan)}
	n.Head = n.Span
	return r.scalar(n, y)
}

// clip shortens a text for a message.
func clip(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "..."
	}
	return s
}

func (r *yamlReader) mapping(n *Node, y *yaml.Node, start, depth int) error {
	n.Kind, n.Span = Table, Span{start, start + 1}
	for i := 0; i+1 < len(y.Content); i += 2 {
		k := y.Content[i]
		at := r.afterProperties(r.offset(k))
		if k.Kind != yaml.ScalarNode || k.ShortTag() != "!!str" {
			what := "a list or table"
			if k.Kind == yaml.ScalarNode {
				what = strconv.Quote(clip(k.Value))
			}
			return &SyntaxError{Message: "A key must be a text; found " + what + ".", Fix: "Use a name of the design format, in quotes where needed.", Span: Span{at, min(at+1, len(r.src))}}
		}
		c := r.node()
		c.Key, c.KeySpan = k.Value, Span{at, r.scalarEnd(k, at, Span{})}
		if have := r.child(n, c.Key); have != nil {
			return twice(c.Key, c.KeySpan, have.KeySpan)
		}
		if err := r.value(c, y.Content[i+1], depth+1); err != nil {
			return err
		}
		if c.Kind == Table || c.Kind == Array || c.Span.Start == c.Span.End {
			c.Head = c.KeySpan
		}
		r.add(n, c)
		n.Span.End = max(n.Span.End, c.Span.End, c.KeySpan.End)
	}
	r.close(n, y, '}')
	if len(n.Children) > 0 {
		n.Head = n.Children[0].KeySpan
	}
	return nil
}

// close finds the closing bracket of a collection in flow style. A table of one fact
// in a list in brackets may stand without any.
func (r *yamlReader) close(n *Node, y *yaml.Node, bracket byte) {
	if start := n.Span.Start; y.Style&yaml.FlowStyle != 0 && start < len(r.src) && (r.src[start] == '[' || r.src[start] == '{') {
		pos := n.Span.Start + 1
		if len(n.Children) > 0 {
			pos = n.Span.End
		}
		for pos < len(r.src) && r.src[pos] != bracket {
			if r.src[pos] == '#' {
				for pos < len(r.src) && r.src[pos] != '\n' {
					pos++
				}
				continue
			}
			pos++
		}
		n.Span.End = min(pos+1, len(r.src))
	}
	n.Head = n.Span
}

// afterProperties passes over a tag and an anchor in front of a value.
func (r *yamlReader) afterProperties(at int) int {
	for at < len(r.src) && (r.src[at] == '!' || r.src[at] == '&') {
		for at < len(r.src) && !strings.ContainsRune(" \t\r\n", rune(r.src[at])) {
			at++
		}
		for at < len(r.src) && strings.ContainsRune(" \t\r\n", rune(r.src[at])) {
			at++
		}
	}
	return at
}

// scalarEnd finds the end of a scalar that starts at a place, under a key or in a list.
func (r *yamlReader) scalarEnd(y *yaml.Node, at int, key Span) int {
	switch {
	case y.Style&yaml.DoubleQuotedStyle != 0:
		for i := at + 1; i < len(r.src); i++ {
			switch r.src[i] {
			case '\\':
				i++
			case '"':
				return i + 1
			}
		}
		return len(r.src)
	case y.Style&yaml.SingleQuotedStyle != 0:
		for i := at + 1; i < len(r.src); i++ {
			if r.src[i] != '\'' {
				continue
			}
			if i+1 < len(r.src) && r.src[i+1] == '\'' {
				i++
				continue
			}
			return i + 1
		}
		return len(r.src)
	case y.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return r.blockEnd(at, r.blockIndent(at, key))
	}
	// A plain scalar has no escapes: its words stand in the text as they are, with other
	// white space between them.
	i := at
	for _, c := range y.Value {
		if unicode.IsSpace(c) {
			continue
		}
		for i < len(r.src) {
			have, w := utf8.DecodeRuneInString(r.src[i:])
			if have == c {
				i += w
				break
			}
			if !unicode.IsSpace(have) {
				return i
			}
			i += w
		}
	}
	return i
}

// blockIndent is the indentation that the header of a block scalar demands in digits,
// counted from the key or the dash before it, or -1 where its first line decides.
func (r *yamlReader) blockIndent(at int, key Span) int {
	header := r.src[at:]
	if nl := strings.IndexByte(header, '\n'); nl >= 0 {
		header = header[:nl]
	}
	for _, c := range header[1:min(3, len(header))] {
		if c < '1' || c > '9' {
			continue
		}
		outer := key.Start
		if key == (Span{}) {
			outer = strings.LastIndex(r.src[:at], "- ")
		}
		return outer - (strings.LastIndexByte(r.src[:max(0, outer)], '\n') + 1) + int(c-'0')
	}
	return -1
}

// blockEnd finds the end of a block scalar: its last line that is indented like the
// first, or by indent where that is not negative.
func (r *yamlReader) blockEnd(at, indent int) int {
	nl := strings.IndexByte(r.src[at:], '\n')
	if nl < 0 {
		return len(r.src)
	}
	end := at + nl
	for i := at + nl + 1; i < len(r.src); {
		stop := strings.IndexByte(r.src[i:], '\n')
		line := r.src[i:]
		if stop >= 0 {
			line = r.src[i : i+stop]
		}
		content := strings.TrimLeft(line, " ")
		if strings.TrimSpace(content) != "" {
			if indent < 0 {
				indent = len(line) - len(content)
			}
			if len(line)-len(content) < indent || indent == 0 {
				break
			}
			end = i + len(strings.TrimRight(line, "\r"))
		}
		if stop < 0 {
			break
		}
		i += stop + 1
	}
	return end
}

var isoDate = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)

func (r *yamlReader) scalar(n *Node, y *yaml.Node) error {
	n.Text = y.Value
	switch tag := y.ShortTag(); tag {
	case "!!str":
		n.Kind = String
	case "!!null":
		n.Kind = Null
	case "!!bool":
		n.Kind = Bool
		n.truth = strings.EqualFold(y.Value, "true")
	case "!!int":
		n.Kind = Integer
		var v int64
		if y.Decode(&v) == nil {
			n.number = float64(v)
		} else if y.Decode(&n.number) != nil {
			n.number = math.Inf(1)
		}
	case "!!float":
		n.Kind = Float
		if err := y.Decode(&n.number); err != nil {
			return &SyntaxError{Message: fmt.Sprintf("%q is not a number.", clip(y.Value)), Fix: "Write a number such as 12 or 1.5.", Span: n.Span}
		}
	case "!!timestamp":
		n.Kind = OffsetDateTime
		if isoDate.MatchString(y.Value) {
			n.Kind = LocalDate
		}
	default:
		return &SyntaxError{Message: fmt.Sprintf("The tag %s is not one that a design uses.", clip(y.Tag)), Fix: "Take the tag out.", Span: n.Span}
	}
	return nil
}

// syntax puts the library's complaint into plain words.
func (r *yamlReader) syntax(err error) error {
	e := &SyntaxError{
		Message: "The YAML cannot be read: " + strings.TrimPrefix(err.Error(), "yaml: ") + ".",
		Fix:     "Check the indentation, the colons and the quotes here.",
	}
	var load *yaml.LoadError
	if !errors.As(err, &load) {
		e.Span = Span{r.starts[0], r.starts[0]}
		return e
	}
	e.Message = "The YAML cannot be read: " + load.Message + "."
	at := r.at(load.Mark.Line, load.Mark.Column)
	for _, unclosed := range []string{"']'", "'}'", "expected ':'", "end of stream", "document indicator"} {
		// What is not closed is noticed far behind the place where it begins.
		if strings.Contains(load.Message, unclosed) && load.ContextMark.Line > 0 {
			at = r.at(load.ContextMark.Line, load.ContextMark.Column)
		}
	}
	if strings.Contains(load.Message, "max depth") {
		return tooDeep(Span{at, min(at+1, len(r.src))})
	}
	_, width := utf8.DecodeRuneInString(r.src[at:])
	e.Span = Span{at, at + width}
	e.plainly(yamlComplaints, load.Message, r.src)
	return e
}

package source

import (
	"bytes"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Replacement is new text for a span of a file.
type Replacement struct {
	Span Span
	New  string
}

// Rename returns what must be replaced for a value to stand under another key: every
// place of the file that writes the key, because a TOML table may be named in many
// headers. It returns none for a value without a key.
func (f *File) Rename(n *Node, key string) []Replacement {
	spans := []Span{n.KeySpan}
	if f.Format == TOML && (n.Kind == Table || n.Kind == Array && n.made == repeated) {
		spans = f.keySpans(n.Pointer())
	}
	out := make([]Replacement, 0, len(spans))
	for _, s := range spans {
		if s.Start >= s.End {
			return nil
		}
		out = append(out, Replacement{s, f.quoteLike(f.Bytes[s.Start], key, bareKey)})
	}
	return out
}

// keySpans lists the places that name the value at a pointer of a TOML file. The file
// is read once more for them, because only few files are ever edited.
func (f *File) keySpans(pointer string) []Span {
	if f.names == nil {
		f.names = map[string][]Span{}
		start := 0
		if bytes.HasPrefix(f.Bytes, bom) {
			start = len(bom)
		}
		r := newTOMLReader(f.Bytes, start)
		type name struct {
			node *Node
			at   Span
		}
		var all []name
		r.named = func(n *Node, at Span) { all = append(all, name{n, at}) }
		if _, err := r.read(); err != nil {
			return nil // it has been read before, so this cannot be
		}
		for _, x := range all { // now that every value has its parent
			p := x.node.Pointer()
			f.names[p] = append(f.names[p], x.at)
		}
	}
	return f.names[pointer]
}

// Rewrite writes a text as it would stand in place of a scalar: in the quotes that are
// there, where they can hold it.
func (f *File) Rewrite(n *Node, text string) string {
	first := byte('"')
	if n.Span.Start < n.Span.End {
		first = f.Bytes[n.Span.Start]
	}
	return f.quoteLike(first, text, bareDate)
}

// plainYAML reports whether YAML takes a text as a text, or a date, without quotes. It
// is stricter than YAML: words of letters, digits, hyphens and underscores.
func plainYAML(text string) bool {
	if _, _, _, ok := date(text); ok {
		return true
	}
	first := text != "" && (text[0]|0x20 >= 'a' && text[0]|0x20 <= 'z')
	words := strings.ReplaceAll(text, " ", "_")
	return first && bareKey(words) && text == strings.Join(strings.Fields(text), " ") && !notPlain[strings.ToLower(text)]
}

// notPlain are words that some reader of YAML takes for true, false or nothing.
var notPlain = map[string]bool{"y": true, "n": true, "yes": true, "no": true, "on": true, "off": true, "true": true, "false": true, "null": true}

// bareKey reports whether TOML takes a text as a key without quotes.
func bareKey(text string) bool {
	return text != "" && !strings.ContainsFunc(text, func(c rune) bool {
		return c != '-' && c != '_' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z')
	})
}

// bareDate reports whether TOML takes a text as a date without quotes.
func bareDate(text string) bool {
	_, _, _, ok := date(text)
	return ok
}

// quoteLike writes a text with the quotes that first opens, or without any where first
// opens none and the format allows it.
func (f *File) quoteLike(first byte, text string, bareTOML func(string) bool) string {
	bare := first != '"' && first != '\''
	switch {
	case f.Format == JSON:
	case first == '\'' && !strings.ContainsFunc(text, control) && !strings.Contains(text, "'"):
		return "'" + text + "'"
	case f.Format == TOML && bare && bareTOML(text):
		return text
	case f.Format == YAML && bare && plainYAML(text):
		return text
	}
	quoted, err := jsontext.AppendQuote(nil, text)
	if err != nil { // text that is no UTF-8 has its broken bytes replaced
		quoted, _ = jsontext.AppendQuote(nil, strings.ToValidUTF8(text, "\uFFFD"))
	}
	return strings.ReplaceAll(string(quoted), "\x7f", `\u007f`) // JSON allows it bare, TOML does not
}

func control(r rune) bool { return r < 0x20 || r == 0x7f }

// Insert returns what must be added for a table to hold a further key. The value is
// source text that is the same in every format: a number, true or false. ok is false
// where the table has no place to add to.
func (f *File) Insert(table *Node, key, value string) (r Replacement, ok bool) {
	if table == nil || table.Kind != Table || len(table.Children) == 0 {
		return r, false
	}
	if f.Format == TOML {
		return f.insertTOML(table, key, value)
	}
	first := table.Children[0]
	at := first.KeySpan.Start
	r.Span = Span{at, at}
	open := f.Bytes[table.Span.Start] == '{' && table.Parent != nil || f.Format == JSON
	if !open { // YAML in lines: as far in as the first key
		r.New = key + ": " + value + f.newline() + strings.Repeat(" ", at-f.lineStart(at))
		return r, !bytes.ContainsFunc(f.Bytes[f.lineStart(at):at], func(c rune) bool { return c != ' ' && c != '-' })
	}
	gap := at - 1
	for gap > table.Span.Start && strings.IndexByte(" \t\r\n", f.Bytes[gap]) >= 0 {
		gap--
	}
	space := string(f.Bytes[gap+1 : at])
	if strings.TrimSpace(space) != "" || space == "" {
		space = " "
	}
	if f.Format == JSON {
		key = `"` + key + `"`
	}
	r.New = key + ": " + value + "," + space
	return r, true
}

func (f *File) insertTOML(table *Node, key, value string) (r Replacement, ok bool) {
	line := key + " = " + value
	last := table.Children[len(table.Children)-1]
	switch table.made {
	case inlined:
		r.Span = Span{last.Span.End, last.Span.End}
		r.New = ", " + line
		return r, true
	case implied: // it has no header yet
		path := strings.TrimLeft(string(f.Bytes[table.Head.Start:table.KeySpan.End]), "[ \t")
		at := f.lineStart(table.Head.Start)
		r.Span = Span{at, at}
		r.New = "[" + path + "]" + f.newline() + line + f.newline() + f.newline()
		return r, true
	}
	end, indent := table.Head.End, ""
	for _, c := range table.Children {
		if c.Kind == Table && (c.made == headed || c.made == implied) || c.Kind == Array && c.made == repeated {
			continue // has headers of its own
		}
		end = c.Span.End
		indent = string(f.Bytes[f.lineStart(c.KeySpan.Start):c.KeySpan.Start])
		last = c
	}
	if table.made == dotted { // the rest of the key stands in front
		indent = string(f.Bytes[f.lineStart(last.KeySpan.Start):last.KeySpan.Start])
		if strings.ContainsAny(indent, "={,#") {
			return r, false
		}
		end = last.Span.End
	} else if strings.TrimSpace(indent) != "" {
		indent = ""
	}
	if table.Parent == nil && end == table.Head.End {
		return r, false // only tables: the first line is no place to add to
	}
	for end < len(f.Bytes) && f.Bytes[end] != '\n' && f.Bytes[end] != '\r' {
		end++
	}
	r.Span = Span{end, end}
	r.New = f.newline() + indent + line
	return r, true
}

func (f *File) lineStart(at int) int {
	start := bytes.LastIndexByte(f.Bytes[:at], '\n') + 1
	if start == 0 && bytes.HasPrefix(f.Bytes, bom) {
		return min(len(bom), at)
	}
	return start
}

// newline is how the file ends its lines.
func (f *File) newline() string {
	if bytes.Contains(f.Bytes, []byte("\r\n")) {
		return "\r\n"
	}
	return "\n"
}

// Quote writes a text as a quoted value of a format.
func Quote(format Format, text string) string {
	return (&File{Format: format}).quoteLike('"', text, bareDate)
}

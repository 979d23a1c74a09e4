package source

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// Part finds where a part of a text, the bytes from at to end of n.Text, is written in the
// file, whatever the quotes, escapes and folded lines around and in it. Plain reports
// whether the file writes the part as it reads, so that other words can stand in its
// place. Where the part cannot be found the span is that of the whole value.
func (f *File) Part(n *Node, at, end int) (span Span, plain bool) {
	if n.Kind != String || at < 0 || at >= end || end > len(n.Text) || n.Span.End > len(f.Bytes) {
		return n.Head, false
	}
	w := textWalk{raw: f.Bytes[n.Span.Start:n.Span.End], yaml: f.Format == YAML}
	w.open()
	start := -1
	for j := 0; j < end; {
		from, used, ok := w.next(n.Text[j:])
		if !ok {
			return n.Head, false
		}
		if j <= at && at < j+used {
			start = from
			if w.i-from == used { // as written
				start += at - j
			}
		}
		j += used
	}
	if start < 0 || start >= w.i {
		return n.Head, false
	}
	span = Span{n.Span.Start + start, n.Span.Start + w.i}
	return span, string(f.Bytes[span.Start:span.End]) == n.Text[at:end]
}

// textWalk goes through the raw form of a text beside the text itself.
type textWalk struct {
	raw     []byte
	i       int // the place in raw after what was read
	yaml    bool
	escapes bool // a backslash begins an escape
	doubled bool // two single quotes are one
}

// open skips what stands before the first letter.
func (w *textWalk) open() {
	switch raw := w.raw; {
	case bytes.HasPrefix(raw, []byte(`"""`)) && !w.yaml, bytes.HasPrefix(raw, []byte(`'''`)) && !w.yaml:
		w.i, w.escapes = 3, raw[0] == '"'
		for _, line := range [...]string{"\r\n", "\n"} {
			if bytes.HasPrefix(raw[3:], []byte(line)) {
				w.i += len(line)
				break
			}
		}
	case bytes.HasPrefix(raw, []byte(`"`)):
		w.i, w.escapes = 1, true
	case bytes.HasPrefix(raw, []byte(`'`)):
		w.i, w.doubled = 1, w.yaml
	case w.yaml && (bytes.HasPrefix(raw, []byte("|")) || bytes.HasPrefix(raw, []byte(">"))):
		if line := bytes.IndexByte(raw, '\n'); line >= 0 {
			w.i = line + 1
		}
	}
}

// next reads what writes the beginning of text: where it starts in raw, and how many
// bytes of the text it gives.
func (w *textWalk) next(text string) (from, used int, ok bool) {
	for w.i < len(w.raw) {
		from = w.i
		c := w.raw[w.i]
		switch {
		case w.escapes && c == '\\' && w.i+1 < len(w.raw):
			r, size := w.escape()
			if size == 0 { // the line goes on
				w.i++
				w.space()
				continue
			}
			got, n := utf8.DecodeRuneInString(text)
			if r >= 0 && got != r {
				return 0, 0, false
			}
			w.i += size
			return from, n, true
		case w.doubled && bytes.HasPrefix(w.raw[w.i:], []byte("''")) && text[0] == '\'':
			w.i += 2
			return from, 1, true
		case blank(c):
			line := w.lineAhead()
			switch {
			case blank(text[0]) && w.yaml && line: // lines that are folded, or indented
				w.space()
				for used < len(text) && blank(text[used]) {
					used++
				}
				return from, used, true
			case text[0] == c:
				w.i++
				return from, 1, true
			case c == '\r' || w.yaml && !blank(text[0]):
				w.i++
				continue
			}
			return 0, 0, false
		case text[0] == c:
			w.i++
			return from, 1, true
		default:
			return 0, 0, false
		}
	}
	return 0, 0, false
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// space skips blanks.
func (w *textWalk) space() {
	for w.i < len(w.raw) && blank(w.raw[w.i]) {
		w.i++
	}
}

// lineAhead reports whether a line ends among the blanks here.
func (w *textWalk) lineAhead() bool {
	for _, c := range w.raw[w.i:] {
		switch {
		case c == '\n':
			return true
		case !blank(c):
			return false
		}
	}
	return false
}

// escape reads the escape here: the letter it writes, or -1 for one that needs no look,
// and its size in bytes; 0 for one that joins lines.
func (w *textWalk) escape() (r rune, size int) {
	digits := 0
	switch w.raw[w.i+1] {
	case '\n', '\r', ' ', '\t':
		if w.yaml && w.raw[w.i+1] == ' ' || w.yaml && w.raw[w.i+1] == '\t' {
			return -1, 2
		}
		return 0, 0
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	default:
		return -1, 2
	}
	hex := func(at int) rune {
		if at+digits > len(w.raw) {
			return -1
		}
		n, err := strconv.ParseUint(string(w.raw[at:at+digits]), 16, 32)
		if err != nil {
			return -1
		}
		return rune(n)
	}
	r, size = hex(w.i+2), 2+digits
	if utf16.IsSurrogate(r) {
		r, size = utf16.DecodeRune(r, hex(w.i+size+2)), 2*size
	}
	return r, size
}

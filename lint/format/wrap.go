package format

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

// width is the number of columns that text is written for.
const width = 80

// wrap breaks text into lines of at most width columns, each after the indent.
func wrap(text, indent string) string {
	var b strings.Builder
	b.Grow(len(text) + len(text)/width*len(indent) + 2*len(indent) + 8)
	wrapTo(&b, indent, indent, text)
	return b.String()
}

// wrapTo writes wrapped text. The first line begins with first, which takes as many
// columns as the indent and may be painted.
func wrapTo(b *strings.Builder, first, indent, text string) {
	column := 0
	for i := 0; ; {
		i += spaces(text[i:])
		if i == len(text) {
			break
		}
		n, end := word(text[i:])
		start := i
		switch {
		case column == 0:
			b.WriteString(first)
			column = len(indent) + n
			i += open(b, text[i:])
		case column+1+n > width:
			b.WriteByte('\n')
			b.WriteString(indent)
			column = len(indent) + n
			i += open(b, text[i:])
		default:
			b.WriteByte(' ')
			column += 1 + n
		}
		b.WriteString(text[i : start+end])
		i = start + end
	}
	if column > 0 {
		b.WriteByte('\n')
	}
}

// opening makes text safe at the beginning of a line, where GitHub takes "::" for a
// command, whatever spaces stand before it.
func opening(text string) string {
	if strings.HasPrefix(strings.TrimLeft(text, " "), "::") {
		return strings.Replace(text, "::", ": :", 1)
	}
	return text
}

// open writes what makes the word at the start of a text safe there, and returns how many
// of its bytes that stands for.
func open(b *strings.Builder, text string) int {
	if !strings.HasPrefix(text, "::") {
		return 0
	}
	b.WriteString(": :")
	return 2
}

// spaces counts the bytes of white space at the start of a text.
func spaces(text string) int {
	for i, r := range text {
		if r > ' ' && (r < utf8.RuneSelf || !unicode.IsSpace(r)) {
			return i
		}
	}
	return len(text)
}

// word measures the word at the start of a text: its columns and its bytes.
func word(text string) (columns, size int) {
	for i, r := range text {
		if r <= ' ' || r >= utf8.RuneSelf && unicode.IsSpace(r) {
			return columns, i
		}
		columns++
		if r >= utf8.RuneSelf {
			columns += displaywidth.Rune(r) - 1
		}
	}
	return columns, len(text)
}

// columns is the width of a text on a terminal: an emoji takes two columns, an accent
// that is a character of its own takes none.
func columns(text string) int { return displaywidth.String(text) }

// ends puts two texts at the two ends of a line, or on one line with two spaces where
// they do not fit.
func ends(left, right string) string {
	gap := width - utf8.RuneCountInString(left) - utf8.RuneCountInString(right)
	return left + strings.Repeat(" ", max(gap, 2)) + right
}

// cut shortens text to n columns.
func cut(text string, n int) string {
	if len(text) <= n {
		return text
	}
	r := []rune(text)
	if len(r) <= n {
		return text
	}
	return string(r[:n-3]) + "..."
}

// count writes a number with its noun.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return itoa(n) + " " + many
}

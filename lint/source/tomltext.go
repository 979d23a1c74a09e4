package source

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// TextOffset is the byte offset in the file of a character, counted from 0, of a text
// as TOML writes it, through escapes and line breaks. Where that cannot be told (another
// format, a character the text does not have) it is the start of the value.
func (f *File) TextOffset(n *Node, character int) int {
	if f.Format != TOML || n.Kind != String {
		return n.Span.Start
	}
	raw := string(f.Bytes[n.Span.Start:n.Span.End])
	starts, text, ok := tomlText(raw)
	if !ok || text != n.Text || character < 0 || character >= len(starts) {
		return n.Span.Start
	}
	return n.Span.Start + starts[character]
}

// tomlText reads a TOML string with its quotes. The starts are the offsets in raw of
// each character of the text, and of its end.
func tomlText(raw string) (starts []int, text string, ok bool) {
	var b strings.Builder
	body, quote, at := raw, "", 0
	for _, q := range []string{`"""`, `'''`, `"`, `'`} {
		if len(raw) >= 2*len(q) && strings.HasPrefix(raw, q) && strings.HasSuffix(raw, q) {
			quote, at, body = q, len(q), raw[:len(raw)-len(q)]
			break
		}
	}
	if quote == "" {
		return nil, "", false
	}
	if len(quote) == 3 { // the line break after the opening quotes is not part of the text
		at += len(lineBreak(body[at:]))
	}
	put := func(r rune, width int) {
		starts = append(starts, at)
		b.WriteRune(r)
		at += width
	}
	for at < len(body) {
		r, width := utf8.DecodeRuneInString(body[at:])
		if r != '\\' || quote[0] == '\'' {
			put(r, width)
			continue
		}
		if rest := strings.TrimLeft(body[at+1:], " \t"); len(quote) == 3 && lineBreak(rest) != "" {
			at = len(body) - len(strings.TrimLeft(rest, " \t\r\n"))
			continue
		}
		r, width, ok := escape(body[at+1:])
		if !ok {
			return nil, "", false
		}
		put(r, width+1)
	}
	return append(starts, at), b.String(), true
}

func lineBreak(s string) string {
	for _, e := range []string{"\r\n", "\n"} {
		if strings.HasPrefix(s, e) {
			return e
		}
	}
	return ""
}

// escape reads what follows a backslash.
func escape(s string) (r rune, width int, ok bool) {
	if s == "" {
		return 0, 0, false
	}
	if i := strings.IndexByte(`btnfre"\`, s[0]); i >= 0 {
		return []rune("\b\t\n\f\r\x1b\"\\")[i], 1, true
	}
	digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[s[0]]
	if digits == 0 || len(s) < 1+digits {
		return 0, 0, false
	}
	v, err := strconv.ParseUint(s[1:1+digits], 16, 32)
	return rune(v), 1 + digits, err == nil
}

package format

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/credlint/credlint/lint"
)

// encode writes a value as JSON on one line, or over several with an indent. What could
// move a cursor, turn the direction of writing or be a command of a build service stands
// as an escape, so that a report can be looked at anywhere and still says the same.
func encode(w io.Writer, v any, indent string) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", indent)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(harmless(b.Bytes()))
	return err
}

// harmless escapes the code points that can forge. The encoder has already escaped those
// below a space.
func harmless(p []byte) []byte {
	if bytes.Contains(p, []byte("##")) { // see lint.Clean; only texts hold it
		p = bytes.ReplaceAll(p, []byte("##"), []byte(`#\u0023`))
	}
	forges := func(r rune) bool { return r >= 0x7f && lint.Forges(r) }
	if !bytes.ContainsFunc(p, forges) {
		return p
	}
	out := make([]byte, 0, len(p)+64)
	for len(p) > 0 {
		r, n := utf8.DecodeRune(p)
		if forges(r) {
			out = fmt.Appendf(out, `\u%04x`, r)
		} else {
			out = append(out, p[:n]...)
		}
		p = p[n:]
	}
	return out
}

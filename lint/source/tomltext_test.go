package source_test

import (
	"strings"
	"testing"

	"github.com/credlint/credlint/lint/source"
)

// TestTextOffset finds the character X of a text where the file writes it.
func TestTextOffset(t *testing.T) {
	for name, value := range map[string]string{
		"basic":         `"a \"quoted\" \u00e9 \\ X b"`,
		"literal":       `'a \ "X" b'`,
		"accents":       `"Māori X"`,
		"multi-line":    "\"\"\"\n  one \\\n     two\n  \\t X\n\"\"\"",
		"no newline":    `"""X"""`,
		"literal lines": "'''\nfirst\n  X'''",
		"windows lines": "'''\r\nfirst\r\n  X'''",
		"continued":     "\"\"\"a \\  \n\n   X\"\"\"",
	} {
		t.Run(name, func(t *testing.T) {
			data := "key = 1\nvalue = " + value + "\nafter = 2\n"
			f, err := source.ReadAs("a.toml", source.TOML, []byte(data))
			if err != nil {
				t.Fatal(err)
			}
			n := f.Find("/value")
			character := len([]rune(n.Text[:strings.Index(n.Text, "X")]))
			if got, want := f.TextOffset(n, character), strings.Index(data, "X"); got != want {
				t.Errorf("X is found at %d (%q), not at %d", got, data[got:], want)
			}
			if got := f.TextOffset(n, 1000); got != n.Span.Start {
				t.Errorf("a character that is not there is found at %d", got)
			}
		})
	}
}

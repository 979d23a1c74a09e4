package format_test

import (
	"strings"
	"testing"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/format"
)

// TestMarksStandUnderTheirWords counts columns as a terminal does: an emoji takes two, an
// accent that is a character of its own none.
func TestMarksStandUnderTheirWords(t *testing.T) {
	for text, before := range map[string]int{
		`title = "Māori" x`:         16,
		"title = \"Ma\u0304ori\" x": 16,
		`title = "🐄" x`:             13,
		`title = "微" x`:             13,
	} {
		column := len([]rune(text[:strings.Index(text, "x")])) + 1
		var b strings.Builder
		p := &format.Text{}
		if err := p.Notice(&b, lint.Notice{Path: "a", Line: 2, Column: column, Text: "Here.", Excerpt: text}); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(b.String(), "\n")
		if want := "       | " + strings.Repeat(" ", before) + "^"; lines[2] != want {
			t.Errorf("%s\n%s\nwant\n%s", lines[1], lines[2], want)
		}
	}
}

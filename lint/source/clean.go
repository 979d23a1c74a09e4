package source

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean makes text safe to show: control characters, escape sequences and the
// characters that change writing direction become visible marks or spaces, and what a
// build service would take for a command loses its bracket, so that a design can forge
// nothing in a terminal, a log or a report. Every code point stays one code point.
func Clean(text string) string {
	if strings.Contains(text, "##") {
		text = logCommand.ReplaceAllString(text, "##$1(")
	}
	plain := true
	for i := 0; i < len(text) && plain; i++ {
		plain = text[i] >= 0x20 && text[i] < 0x7f
	}
	if plain || utf8.ValidString(text) && !strings.ContainsFunc(text, Forges) {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case Forges(r):
			return '\uFFFD'
		}
		return r
	}, text)
}

// logCommand is how a line of a log becomes a command of the service that runs it,
// wherever it stands: ##[error] on GitHub, ##vso[...] on Azure, ##teamcity[...].
var logCommand = regexp.MustCompile(`##([A-Za-z.-]*)\[`)

// Forges reports whether a code point can forge something where text is shown: control
// characters, escapes, and marks that change the direction of writing or show nothing.
func Forges(r rune) bool {
	switch {
	case r < 0x20, r == 0x7f, r >= 0x80 && r < 0xa0:
		return true
	case r < 0x2028:
		return r == 0x61c || r == 0x200b || r == 0x200e || r == 0x200f
	case r <= 0x202e, r >= 0x2060 && r <= 0x206f, r == 0xfeff:
		return true
	}
	return unicode.Is(unicode.Cs, r)
}

// CleanLines cleans text that runs over several lines.
func CleanLines(text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = Clean(lines[i])
	}
	return strings.Join(lines, "\n")
}

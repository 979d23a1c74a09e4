package lint

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/credlint/credlint/lint/design"
)

// maxQuoted is how many characters of a design's own words a message quotes.
const maxQuoted = 60

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

// Quote cleans, shortens and quotes a design's own words.
func Quote(text string) string {
	text = strings.Join(strings.Fields(Clean(text)), " ")
	if r := []rune(text); len(r) > maxQuoted {
		text = strings.TrimSpace(string(r[:maxQuoted])) + "..."
	}
	return `"` + text + `"`
}

// FormatNumber writes a number without needless decimals: at most two.
func FormatNumber(x float64) string {
	if x == math.Trunc(x) && math.Abs(x) < 1e15 {
		return strconv.FormatInt(int64(x), 10)
	}
	return strconv.FormatFloat(roundTo(x, 2), 'f', -1, 64)
}

func roundTo(x float64, places int) float64 {
	s := strconv.FormatFloat(x, 'f', places, 64)
	v, _ := strconv.ParseFloat(s, 64)
	return v
}

// joinWords joins words with commas and "and".
func joinWords(words []string) string {
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

// expand puts arguments into a template.
func expand(template string, args []Arg) string {
	if !strings.Contains(template, "{") {
		return template
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(template, "{")
		b.WriteString(before)
		name, after, closed := strings.Cut(rest, "}")
		if !found || !closed {
			b.WriteString(template[len(before):])
			return b.String()
		}
		i := slices.IndexFunc(args, func(a Arg) bool { return a.Name == name })
		if i >= 0 {
			b.WriteString(args[i].Value.render())
		} else {
			b.WriteString("{" + name + "}")
		}
		template = after
	}
}

func (v Value) render() string {
	switch v.Kind {
	case TextValue:
		return Quote(v.Text)
	case NumberValue:
		return FormatNumber(v.Num)
	case ListValue:
		words := make([]string, len(v.List))
		for i, w := range v.List {
			words[i] = Clean(w)
		}
		return joinWords(words)
	case FactValue:
		if f, ok := design.Lookup(v.Text); ok {
			return f.Path
		}
	}
	return Clean(v.Text)
}

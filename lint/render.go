package lint

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// maxQuoted is how many characters of a design's own words a message quotes.
const maxQuoted = 60

// Clean is source.Clean, for those that show what a report says.
func Clean(text string) string { return source.Clean(text) }

// Forges is source.Forges.
func Forges(r rune) bool { return source.Forges(r) }

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

package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// maxShown is how many characters of a value stand inside a sentence; longer ones are
// shown apart from it.
const maxShown = 40

func long(text string) bool { return utf8.RuneCountInString(text) > maxShown }

// words are a value on one line, made safe, as a reader would say it.
func words(n *source.Node) string {
	if n == nil {
		return ""
	}
	switch n.Kind {
	case source.Bool:
		if v, _ := n.Truth(); v {
			return "yes"
		}
		return "no"
	case source.Integer, source.Float:
		x, _ := n.Number()
		return lint.FormatNumber(x)
	case source.Array, source.Table:
		var parts []string
		for _, c := range n.Children {
			if w := words(c); w != "" {
				parts = append(parts, w)
			}
		}
		return strings.Join(parts, "; ")
	case source.Null:
		return ""
	}
	return strings.Join(strings.Fields(lint.Clean(n.Text)), " ")
}

// show quotes a value that is more than one word or number.
func show(text string) string {
	if text != "" && !strings.ContainsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(".-/:", r)
	}) {
		return text
	}
	return lint.Quote(text)
}

func plainNumbers(old, now *source.Node) bool {
	_, x := old.Number()
	_, y := now.Number()
	return x && y
}

// isItems reports whether a value is a list of plain values.
func isItems(n *source.Node) bool {
	return n.Kind == source.Array && !slices.ContainsFunc(n.Children, func(c *source.Node) bool { return c.Kind == source.Table || c.Kind == source.Array })
}

func items(n *source.Node) []string {
	var all []string
	for _, c := range n.Children {
		if !absent(c) {
			all = append(all, words(c))
		}
	}
	return all
}

// difference lists what only the second list has, and what only the first has.
func difference(old, now []string) (added, removed []string) {
	count := map[string]int{}
	for _, t := range old {
		count[t]++
	}
	for _, t := range now {
		if count[t] > 0 {
			count[t]--
			continue
		}
		added = append(added, t)
	}
	for _, t := range old {
		if count[t] > 0 {
			count[t]--
			removed = append(removed, t)
		}
	}
	return added, removed
}

func listed(added, removed []string) string {
	var parts []string
	for _, l := range []struct {
		verb  string
		items []string
	}{{"added ", added}, {"removed ", removed}} {
		if len(l.items) == 0 {
			continue
		}
		shown := make([]string, len(l.items))
		for i, t := range l.items {
			shown[i] = show(t)
		}
		parts = append(parts, l.verb+strings.Join(shown, ", "))
	}
	return strings.Join(parts, "; ")
}

// nouns call an entry of a list, where the list's title in the singular would not do.
var nouns = map[string]string{
	"outcomes": "outcome", "need": "evidence of need", "experiences": "learning experience", "purpose.relevance": "relevance to",
	"transfer.receiving": "receiving program", "transfer.receiving.outcome_map": "map of", "level.alignments": "alignment with",
	"outcomes.references": "reference to",
}

// entryName calls an entry of a list by what it is and by its name, such as "outcome
// LO3", or by its number where it has none.
func entryName(list string, n *source.Node, among []*source.Node) string {
	if list == "governance.approvals" {
		return approvalName(n, among)
	}
	noun, ok := nouns[list]
	if !ok {
		noun = list
		if f, found := design.Lookup(list); found {
			noun = lowerFirst(f.Title)
		}
		noun = singular(noun)
	}
	if list == "transfer.receiving" {
		if p := text(n, "program"); p != "" {
			if i := text(n, "institution"); i != "" {
				p += ", " + i
			}
			return noun + " " + lint.Quote(p)
		}
	}
	for _, key := range names {
		if t := text(n, key); t != "" {
			return noun + " " + show(lint.Clean(t))
		}
	}
	return noun + " " + lint.FormatNumber(float64(n.Index+1))
}

// approvalName calls an approval by its body, and by its kind where the body gives several.
func approvalName(n *source.Node, among []*source.Node) string {
	body := short(text(n, "body"))
	if body == "" {
		return "approval " + lint.FormatNumber(float64(n.Index+1))
	}
	name := body + " approval"
	if len(among) > maxSimilar {
		return name
	}
	for _, other := range among {
		if kind := text(n, "kind"); other != n && text(other, "body") == text(n, "body") && kind != "" {
			return name + " (" + short(kind) + ")"
		}
	}
	return name
}

func short(text string) string {
	r := []rune(lint.Clean(text))
	if len(r) > maxShown {
		return string(r[:maxShown]) + "..."
	}
	return string(r)
}

// within puts the name of an entry behind that of the entry it stands in.
func within(at place, name string) string {
	if at.entry == "" {
		return name
	}
	return at.entry + ", " + name
}

// factName calls a fact by its title, behind the entry that it stands in. A title that
// several tables have gets the name of its own.
func factName(path, written string, at place) string {
	f, ok := design.Lookup(path)
	if !ok {
		return short(strings.TrimPrefix(written, "."))
	}
	title := f.Title
	if at.entry != "" {
		for p := f.Parent(); p != nil && p.Path != at.table; p = p.Parent() {
			title = p.Title + ", " + lowerFirst(title)
		}
		return capital(at.entry) + ", " + lowerFirst(title)
	}
	for p := f.Parent(); p != nil && ambiguous(title, f); p = p.Parent() {
		title = p.Title + ", " + lowerFirst(title)
	}
	return title
}

// ambiguous reports whether another fact outside lists has the title too.
func ambiguous(title string, self *design.Field) bool {
	for _, f := range design.Fields() {
		if f != self && f.Title == title && f.Kind != design.TableKind && !f.Listed() {
			return true
		}
	}
	return false
}

// summary is what an added or removed entry says, in a line or two.
func summary(list string, n *source.Node) string {
	if list == "outcomes" {
		return words(n.Child("statement"))
	}
	var parts []string
	for _, c := range n.Children {
		if c.Key == "id" {
			continue
		}
		if w := words(c); w != "" {
			parts = append(parts, w)
		}
	}
	return strings.Join(parts, "; ")
}

func singular(list string) string {
	if s, ok := strings.CutSuffix(list, "s"); ok && !strings.HasSuffix(list, "ss") {
		return s
	}
	return list
}

func lowerFirst(s string) string {
	if len(s) > 1 && s[1] >= 'A' && s[1] <= 'Z' {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

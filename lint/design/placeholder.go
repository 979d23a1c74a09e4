package design

import "strings"

// marks may stand around a placeholder.
const marks = "[](){}<>.!?-_*# \t"

// IsPlaceholder reports whether a text only holds the place of a fact: empty, a mark
// such as "TBD", or filler text. Such a fact counts as missing.
func IsPlaceholder(text string) bool {
	s := strings.TrimSpace(text)
	if len(s) > 40 {
		return len(s) >= 11 && strings.EqualFold(s[:11], "lorem ipsum")
	}
	if s == "" {
		return true
	}
	// Most texts end in no mark, and Trim would prepare its set for nothing.
	if strings.IndexByte(marks, s[0]) >= 0 || strings.IndexByte(marks, s[len(s)-1]) >= 0 {
		s = strings.Trim(s, marks)
	}
	s = strings.ToLower(s)
	switch s {
	case "", "tbd", "tba", "tbc", "to do", "todo", "fixme", "xxx", "xx", "n/a", "na", "n.a", "…",
		"to be determined", "to be decided", "to be confirmed", "to be announced", "to be completed",
		"to be added", "fill in", "fill me in", "placeholder", "none yet", "not yet", "pending text",
		"à déterminer", "à compléter", "à venir", "s/o":
		return true
	}
	return strings.HasPrefix(s, "lorem ipsum")
}

package outcomes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is one word of an outcome.
type token struct {
	start, end int
	// low is the word in lower case.
	low string
	// gap is the strongest mark between the word before and this one: one of
	// ".;:,/(&-" or 0 for spaces alone.
	gap byte
}

// marks are the marks between words that matter, the strongest first.
const marks = ".;:(),/&-"

// tokenize splits a text into words. A French elision ("d'analyser") is two words; a
// hyphen or an apostrophe inside a word is part of it.
func tokenize(text string, french bool) []token {
	lower := strings.ToLower(text)
	if len(lower) != len(text) { // a letter whose lower case has another length: offsets would be off
		lower = asciiLower(text)
	}
	tokens := make([]token, 0, 4+len(text)/5)
	gap := byte(0)
	for i := 0; i < len(lower); {
		if lower[i] == ' ' {
			i++
			continue
		}
		size := wordAt(lower, i)
		if size == 0 {
			_, n := utf8.DecodeRuneInString(lower[i:])
			if m := mark(lower[i : i+n]); m != 0 && (gap == 0 || strings.IndexByte(marks, m) < strings.IndexByte(marks, gap)) {
				gap = m
			}
			i += n
			continue
		}
		start := i
		for size > 0 {
			i += size
			if size = wordAt(lower, i); size > 0 {
				continue
			}
			if n := inclusive(lower[i:]); french && n > 0 { // "apprenant(e)s", "étudiant.e.s"
				i += n
				continue
			}
			joint := jointAt(lower, i)
			if joint == 0 || wordAt(lower, i+joint) == 0 {
				break
			}
			if french && lower[i] != '-' && elided(lower[start:i]) {
				tokens = append(tokens, token{start, i, lower[start:i], gap})
				gap, start = 0, i+joint
			}
			i += joint
			size = wordAt(lower, i)
		}
		tokens = append(tokens, token{start, i, lower[start:i], gap})
		gap = 0
	}
	return tokens
}

// inclusive is the size of an ending that names a further gender at the beginning of s: "(e)s",
// ".e.s", "/e/s"; or 0.
func inclusive(s string) int {
	if s == "" || s[0] != '(' && s[0] != '.' && s[0] != '/' {
		return 0
	}
	for _, end := range [...]string{"(e)s", "(e)", "(ne)s", "(ne)", "(s)", ".e.s", ".es", ".e", ".ne.s", ".ne", "/e/s", "/es", "/e"} {
		if strings.HasPrefix(s, end) && wordAt(s, len(end)) == 0 {
			return len(end)
		}
	}
	return 0
}

// wordAt is the size of the letter, digit or combining mark at i, or 0.
func wordAt(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	c := s[i]
	if c < utf8.RuneSelf {
		if 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || c == '_' {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	if r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) {
		return n
	}
	return 0
}

// jointAt is the size of a hyphen, an apostrophe or a middle dot that joins two parts
// of a word, or 0.
func jointAt(s string, i int) int {
	if i >= len(s) || s[i] == ' ' || s[i] == ',' || s[i] == '.' { // most words end so
		return 0
	}
	for _, j := range [...]string{"'", "-", "’", "·"} {
		if strings.HasPrefix(s[i:], j) {
			return len(j)
		}
	}
	return 0
}

// elided reports whether a French word lost its last letter before an apostrophe.
func elided(w string) bool {
	switch w {
	case "l", "d", "s", "n", "m", "t", "j", "c", "qu", "jusqu", "lorsqu", "puisqu":
		return true
	}
	return false
}

func mark(s string) byte {
	switch s {
	case "–", "—", "•":
		return '-'
	case "?", "!":
		return '.'
	}
	if len(s) == 1 && strings.Contains(marks, s) {
		return s[0]
	}
	return 0
}

func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

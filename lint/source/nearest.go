package source

import "strings"

// Nearest finds the candidate that a misspelt word most likely means: the one with the
// fewest edits (insert, delete, replace, swap neighbours), at most a third of the
// word's length. Equal distances go to the earlier candidate.
func Nearest(word string, candidates []string) (string, bool) {
	w := fold(word)
	limit := max(1, len([]rune(w))/3)
	best, found := limit+1, ""
	for _, c := range candidates {
		if d := distance([]rune(w), []rune(fold(c)), best); d < best {
			best, found = d, c
		}
	}
	return found, found != ""
}

// Misspelling finds the one candidate that a word can only be a misspelling of, by rules
// strict enough to correct it unasked: the words are alike but for case, hyphens,
// underscores and spaces; or they begin alike, a word of five letters or more differs in
// one edit and one of eight or more in two, and no other candidate is as near as Nearest
// would accept. So "internal" is never taken for "external", nor "us" for "uk".
func Misspelling(word string, candidates []string) (string, bool) {
	w := []rune(fold(word))
	limit, allowed := max(1, len(w)/3), 0
	switch {
	case len(w) >= 8:
		allowed = 2
	case len(w) >= 5:
		allowed = 1
	}
	near, found := 0, ""
	for _, c := range candidates {
		folded := []rune(fold(c))
		d := distance(w, folded, limit+1)
		switch {
		case d == 0:
			return c, true
		case d > limit:
			continue
		}
		near++
		if d <= allowed && folded[0] == w[0] {
			found = c
		}
	}
	return found, near == 1 && found != ""
}

// fold makes words that differ only in case or in how their parts are joined alike.
func fold(s string) string { return joints.Replace(strings.ToLower(s)) }

var joints = strings.NewReplacer("-", "_", " ", "_")

// distance is the Damerau-Levenshtein distance (optimal string alignment), or limit
// when it is not below that.
func distance(a, b []rune, limit int) int {
	if d := len(a) - len(b); d >= limit || -d >= limit {
		return limit
	}
	prev2 := make([]int, len(b)+1)
	prev := make([]int, len(b)+1)
	cur := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		least := cur[0]
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], prev2[j-2]+1)
			}
			least = min(least, cur[j])
		}
		if least >= limit {
			return limit
		}
		prev2, prev, cur = prev, cur, prev2
	}
	return min(prev[len(b)], limit)
}

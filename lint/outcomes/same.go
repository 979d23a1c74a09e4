package outcomes

import (
	"slices"
	"strings"
)

// Topic is what an outcome is about as a set of word stems, without the small words, in
// alphabetical order. Two outcomes that say the same in other words share their stems.
func (r *Reading) Topic() []string {
	var stems []string
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.start < r.Object.Start || small(t.low) {
			continue
		}
		stems = append(stems, stem(t.low, r.Language))
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}

// Overlap is the share of stems that two topics have in common, 0 to 1.
func Overlap(a, b []string) float64 {
	common := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch strings.Compare(a[i], b[j]) {
		case -1:
			i++
		case 1:
			j++
		default:
			common, i, j = common+1, i+1, j+1
		}
	}
	all := len(a) + len(b) - common
	if all == 0 {
		return 0
	}
	return float64(common) / float64(all)
}

// small reports whether a word carries no topic.
func small(w string) bool {
	if len(w) < 2 {
		return true
	}
	switch w {
	case "the", "an", "and", "or", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "is", "are", "be", "been", "can", "how", "why", "what", "when", "which", "that", "this", "these", "their", "its",
		"it", "they", "them", "own", "between", "into", "through", "using", "use", "used", "your", "such", "both", "various", "several", "some", "range", "variety", "different", "appropriate", "relevant",
		"le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "en", "dans", "sur", "par", "pour", "avec", "au", "aux", "ce", "ces", "cette", "son", "sa", "ses", "leur", "leurs", "que", "qu", "qui", "est", "sont", "comment", "divers", "plusieurs":
		return true
	}
	return false
}

// stem takes off the endings of number and form, so lightly that different words stay
// different.
func stem(w, language string) string {
	ends := [...]string{"ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "y", "e"}
	if language == "fr" {
		ends = [...]string{"ées", "ée", "és", "é", "aux", "es", "s", "er", "x", "e"}
	}
	for _, end := range ends {
		if cut, ok := strings.CutSuffix(w, end); ok && (len(cut) > 3 || end == "s" && len(cut) == 3) && !(end == "s" && strings.HasSuffix(cut, "s")) {
			w = cut
			break
		}
	}
	if n := len(w); n > 4 && w[n-1] == w[n-2] {
		w = w[:n-1]
	}
	return american(w)
}

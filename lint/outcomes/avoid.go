package outcomes

import "strings"

// AvoidedBy lists the guides that call the verb vague or not measurable. A few wordings
// are one form: "be familiar with" and "familiarise", "be aware" and "be aware of".
func (r *Reading) AvoidedBy(v *Verb) []*Source {
	f := factsOf(r.Language)
	e := f.verbs[v.Base]
	if e == nil {
		return nil
	}
	list := e.avoid
	for _, family := range families {
		for _, form := range family {
			if form != v.Base {
				continue
			}
			list = nil
			for _, other := range family {
				if e := f.verbs[other]; e != nil {
					list = union(list, e.avoid)
				}
				list = union(list, f.phrases[other])
			}
		}
	}
	return list
}

// families are wordings of one form, verbs and phrases.
var families = [][]string{
	{"be aware", "be aware of", "awareness of"},
	{"familiarize", "be familiar with", "become familiar with"},
	{"become acquainted with", "be acquainted with"},
}

// HiddenBy lists the guides that call the hidden form of the reading vague or not
// measurable: "understanding of" and its like. It is empty without a hidden form.
func (r *Reading) HiddenBy() []*Source {
	if r.Hidden == "" {
		return nil
	}
	f := factsOf(r.Language)
	list := f.phrases[r.Hidden+" of"]
	switch r.Hidden {
	case "understanding":
		list = union(list, f.phrases["demonstrate an understanding of"])
	case "knowledge":
		list = union(list, f.phrases["gain knowledge of"])
	case "appreciation":
		list = union(list, f.phrases["appreciation for"])
	case "awareness":
		list = union(list, f.verbs["be aware of"].avoid)
	case "familiarity":
		list = union(list, f.phrases["familiar with"])
	}
	return list
}

func union(list, more []*Source) []*Source {
	for _, s := range more {
		seen := false
		for _, have := range list {
			seen = seen || have == s
		}
		if !seen {
			list = append(list[:len(list):len(list)], s)
		}
	}
	return list
}

// AvoidedByLead lists the guides that advise against the lead verb; see AvoidedBy.
func (r *Reading) AvoidedByLead() []*Source {
	if v := r.Lead(); v != nil {
		return r.AvoidedBy(v)
	}
	return nil
}

// Vague finds the first of some phrases that leaves an amount open. "Some detail" and
// "a range of motion" are no amounts, and what is named right after it is not open:
// "various cuts, such as dice and julienne".
func (r *Reading) Vague(phrases []string) (start, end int, ok bool) {
	for i := range r.tokens {
		if r.tokens[i].start < r.Body {
			continue
		}
		for _, phrase := range phrases {
			n := r.phraseAt(i, phrase)
			if n == 0 || i+n >= len(r.tokens) {
				continue
			}
			switch next := r.tokens[i+n].low; {
			case next == "motion" || next == "movement" || phrase == "some" && (next == "detail" || next == "extent" || next == "degree" || next == "depth" || next == "way" || next == "of"):
				continue
			}
			if r.namedAfter(i + n) {
				continue
			}
			return r.tokens[i].start, r.tokens[i+n-1].end, true
		}
	}
	return 0, 0, false
}

// namedAfter reports whether the outcome names, from token i on, what it is about.
func (r *Reading) namedAfter(i int) bool {
	for ; i < len(r.tokens); i++ {
		t := &r.tokens[i]
		switch t.low {
		case "including", "namely", "notamment", "incluant":
			return true
		case "such", "tels", "telles":
			if next := i + 1; next < len(r.tokens) && (r.tokens[next].low == "as" || r.tokens[next].low == "que") {
				return true
			}
		case "i", "e": // "i.e.", "e.g."
			if next := i + 1; next < len(r.tokens) && r.tokens[next].gap == '.' {
				return true
			}
		}
		if t.gap == ':' || t.gap == '(' && i > 0 {
			return true
		}
	}
	return false
}

// InsteadOfVague is what stands in place of a vague amount at a byte that is left out:
// nothing in English, the article in French.
func (r *Reading) InsteadOfVague(at int) string {
	if r.Language != "fr" {
		return ""
	}
	switch r.before(at) {
	case "de", "d", "les", "des", "ces", "ses", "leurs", "en":
		return ""
	}
	return "des "
}

// Capital gives a text the case that the outcome begins with.
func (r *Reading) Capital(text string) string {
	if capital(r.Text[r.Body:]) {
		return capitalize(text)
	}
	return text
}

// phraseAt is how many words of a phrase stand at token i: all of them, or 0.
func (r *Reading) phraseAt(i int, phrase string) int {
	n := 0
	for w := range strings.SplitSeq(phrase, " ") {
		if i+n >= len(r.tokens) || r.tokens[i+n].low != w {
			return 0
		}
		n++
	}
	return n
}

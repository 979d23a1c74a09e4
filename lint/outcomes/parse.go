package outcomes

import "strings"

// parser reads the tokens of one outcome. Its steps are in read, in their order.
type parser struct {
	r      *Reading
	facts  *facts
	french bool
	tokens []token
	// named is set where a learner stands before the verb: "l'apprenante analyse".
	named bool
}

func (p *parser) read() {
	i := p.stem()
	if i >= len(p.tokens) {
		p.r.Body = p.tokens[0].start // nothing but a stem: the text is the outcome
		i = 0
	} else {
		p.r.Body = p.tokens[i].start
	}
	p.r.Object.End = p.end()
	p.r.British = !p.french && p.british()
	if !p.verbs(i) {
		p.nounPhrase(i)
	}
	p.decide()
}

// end is where the words end, without the mark that closes the sentence.
func (p *parser) end() int {
	end := p.tokens[len(p.tokens)-1].end
	if rest := strings.TrimRight(p.r.Text[end:], " \t\r\n.;,:"); rest != "" { // such as a closing bracket
		end += len(rest)
	}
	return end
}

// at is the word at i in lower case, or empty.
func (p *parser) at(i int) string {
	if i < 0 || i >= len(p.tokens) {
		return ""
	}
	return p.tokens[i].low
}

// match is how many words of a phrase stand at i: all of them, or 0.
func (p *parser) match(i int, words ...string) int {
	for j, w := range words {
		if p.at(i+j) != w {
			return 0
		}
	}
	return len(words)
}

// stem finds the first word after list marks and introductions.
func (p *parser) stem() int {
	i := 0
	for range 4 { // "1. By the end ... able to: a) ..." takes several rounds
		start := i
		i = p.marks(i)
		if p.french {
			i = p.stemFrench(i)
		} else {
			i = p.stemEnglish(i)
		}
		if i == start {
			break
		}
	}
	return i
}

// marks skips numbering and labels: "1.", "(a)", "iv)", "LO3:", "CLO 2 -".
func (p *parser) marks(i int) int {
	for i < len(p.tokens) {
		w, next := p.tokens[i].low, byte(0)
		if i+1 < len(p.tokens) {
			next = p.tokens[i+1].gap
		} else {
			return i
		}
		switch {
		case number(w) && (next != 0 || i == 0 && !number(p.at(i+1))) && next != '/':
		case (len(w) == 1 || roman(w)) && (next == '.' || next == ')' || next == ':' || next == '('):
		case label(w) && (number(w) || endsInDigit(w)) && (next != 0 || endsInDigit(w)):
		case label(w) && number(p.at(i+1)):
			i++
		default:
			return i
		}
		i++
	}
	return i
}

func number(w string) bool { return w != "" && strings.Trim(w, "0123456789") == "" }

func endsInDigit(w string) bool { return w != "" && '0' <= w[len(w)-1] && w[len(w)-1] <= '9' }

func roman(w string) bool { return w != "" && len(w) < 5 && strings.Trim(w, "ivx") == "" }

// label reports whether a word is what outcomes are numbered with: "lo", "clo3", "outcome".
func label(w string) bool {
	switch strings.TrimRight(w, "0123456789") {
	case "lo", "clo", "ilo", "slo", "plo", "mlo", "ulo", "co", "k", "s", "a", "c", "outcome", "objective", "ra", "aa", "acquis", "résultat", "objectif":
		return true
	}
	return false
}

// openers begin an introduction that ends at a comma or a colon, or at "able to".
func opener(w string) bool {
	switch w {
	case "by", "on", "upon", "after", "at", "following", "having", "when", "once", "as":
		return true
	}
	return false
}

// learner reports whether a word names the person who learns.
func learner(w string) bool {
	switch strings.TrimSuffix(w, "s") {
	case "student", "learner", "participant", "graduate", "candidate", "trainee", "apprentice", "attendee", "completer", "you", "they", "delegate", "individual", "holder", "earner":
		return true
	}
	return false
}

func modal(w string) bool {
	switch w {
	case "will", "should", "must", "can", "could", "may", "would", "shall":
		return true
	}
	return false
}

// able skips "able to", "be able to", "have the ability to", "show that they can" and the
// like at i.
func (p *parser) able(i int) int {
	j := i
	for j < i+6 {
		switch w := p.at(j); w {
		case "be", "been", "have", "has", "had", "demonstrate", "demonstrates", "demonstrated", "show", "develop", "gain", "an", "the", "a", "their", "your", "also", "now", "is", "are", "fully", "possess", "improved", "enhanced":
			j++
			continue
		case "able", "ability", "abilities", "capacity", "expected", "required", "equipped", "prepared", "competent", "confident", "ready":
			if p.at(j+1) == "to" && j+2 < len(p.tokens) {
				return j + 2
			}
		case "skill", "skills", "competence", "confidence":
			if _, ok := p.verbAt(j + 2); ok && p.at(j+1) == "to" {
				return j + 2
			}
		case "that": // "demonstrate that they can"
			if j > i && learner(p.at(j+1)) && (p.at(j+2) == "can" || p.at(j+2) == "could") && j+3 < len(p.tokens) {
				return j + 3
			}
		case "capable":
			if p.at(j+1) == "of" && j+2 < len(p.tokens) {
				return j + 2
			}
		}
		return i
	}
	return i
}

func (p *parser) stemEnglish(i int) int {
	if opener(p.at(i)) || p.at(i) == "in" && p.match(i+1, "this") > 0 {
		for j := i + 1; j < len(p.tokens) && j < i+30; j++ {
			if n := p.able(j); n > j {
				return n
			}
			if gap := p.tokens[j].gap; gap == ',' || gap == ':' {
				if i = j; p.tokens[j].low == "and" {
					i++
				}
				break
			}
			if modal(p.at(j)) && learner(p.at(j-1)) {
				i = j - 1
				break
			}
		}
	}
	if n := p.subject(i); n > i {
		i = n
	}
	if n := p.able(i); n > i {
		return n
	}
	if p.at(i) == "to" && i+1 < len(p.tokens) {
		i++
	}
	return i
}

// subject skips "the successful learner will", with what stands between.
func (p *parser) subject(i int) int {
	j := i
	for ; j < i+4; j++ {
		if learner(p.at(j)) {
			break
		}
		switch p.at(j) {
		case "the", "a", "an", "each", "every", "all", "successful", "our", "any":
			continue
		}
		if strings.HasSuffix(p.at(j), "s") && learner(p.at(j+1)) || p.at(j) == "nursing" {
			continue
		}
		return i
	}
	if !learner(p.at(j)) {
		return i
	}
	for k := j + 1; k < j+14 && k < len(p.tokens); k++ {
		if n := p.able(k); n > k && (k == j+1 || modal(p.at(k-1)) || p.at(k) == "able") {
			return n
		}
		if modal(p.at(k)) {
			k++
			if p.at(k) == "have" && k+1 < len(p.tokens) && strings.HasSuffix(p.at(k+1), "ed") {
				k++
			}
			for p.at(k) == "also" || p.at(k) == "then" {
				k++
			}
			if n := p.able(k); n > k {
				return n
			}
			return min(k, len(p.tokens)-1)
		}
		if k == j+1 && p.at(k) != "who" && p.at(k) != "completing" && p.at(k) != "in" && p.at(k) != "of" {
			if _, ok := p.verbAt(k); ok { // "The learner explains ..."
				return k
			}
			return i
		}
	}
	return i
}

// adverbs skips words that only qualify the verb after them. Verbs that end like
// adverbs (apply, comply, rely, supply) are on the lists and stay.
func (p *parser) adverbs(i int) int {
	for n := 0; n < 4; n++ {
		w := p.at(i)
		switch {
		case p.french:
			if !strings.HasSuffix(w, "ment") || p.known(w) != nil {
				return i
			}
		case w == "also" || w == "then" || w == "better" || w == "further" && p.known(p.at(i+1)) != nil || w == "both" || w == "and" && n > 0 || w == "or" && n > 0 || w == "in-depth":
		case strings.HasSuffix(w, "ly") && len(w) > 4 && p.known(w) == nil:
		default:
			return i
		}
		i++
	}
	return i
}

// found is a verb at a place: its entry and how many words it takes.
type found struct {
	entry *entry
	words int
	// base is set where the word stands in its base form.
	base bool
}

// verbAt finds the verb at i, the longest first.
func (p *parser) verbAt(i int) (found, bool) {
	w := p.at(i)
	if w == "" {
		return found{}, false
	}
	e := p.known(w)
	first := w
	if e != nil {
		first, _, _ = strings.Cut(e.base, " ")
	} else if b := p.lightBase(w); b != "" {
		first = b
	}
	best := found{}
	for _, rest := range p.facts.longer[first] {
		if len(rest)+1 > best.words && p.match(i+1, rest...) > 0 {
			best = found{p.facts.verbs[first+" "+strings.Join(rest, " ")], len(rest) + 1, w == first}
		}
	}
	if best.words > 0 {
		return best, true
	}
	if e == nil {
		return found{}, false
	}
	return found{e, 1, w == e.base || american(w) == e.base}, true
}

// lightBase is the base of a word that only longer verbs begin with: "be aware of".
func (p *parser) lightBase(w string) string {
	switch w {
	case "be", "is", "are", "being", "been":
		return "be"
	case "become", "becomes", "becoming", "became":
		return "become"
	case "ayant", "aura", "auront", "avoir":
		return "avoir"
	}
	if p.facts.longer[w] != nil {
		return w
	}
	return ""
}

// known finds the entry of a word in any inflection, or nil.
func (p *parser) known(w string) *entry {
	if e := p.facts.verbs[w]; e != nil {
		return e
	}
	if p.french {
		return p.frenchVerb(w)
	}
	return p.englishVerb(w)
}

package outcomes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// verbs finds the lead verb, the verbs co-ordinated with it and those of further
// clauses. It reports whether there is a lead verb.
func (p *parser) verbs(i int) bool {
	i = p.adverbs(i)
	if p.french && i+1 < len(p.tokens) && (p.at(i) == "se" || p.at(i) == "s") { // "se familiariser avec"
		i++
	}
	lead, ok := p.verbAt(i)
	if !ok {
		if i = p.afterPhrase(i); i < 0 {
			return false
		}
		lead, _ = p.verbAt(i)
	}
	if p.nominal(i, lead) {
		return false
	}
	p.r.Kind = Action
	p.add(i, lead, Lead)
	next := p.stranded(i + lead.words)
	for next < len(p.tokens) { // the verbs right after it: "plan, organise and evaluate"
		j, ok := p.joined(next)
		if !ok {
			break
		}
		v, ok := p.verbAt(j)
		if !ok || p.nominal(j, v) {
			break
		}
		p.add(j, v, Coordinated)
		next = p.stranded(j + v.words)
	}
	p.r.Head = Span{p.r.Verbs[0].Start, p.r.Verbs[len(p.r.Verbs)-1].End}
	p.object(next)
	p.hidden(next)
	p.clauses(next)
	return true
}

func (p *parser) add(i int, v found, role Role) {
	p.r.Verbs = append(p.r.Verbs, Verb{
		Base: v.entry.base, Start: p.tokens[i].start, End: p.tokens[i+v.words-1].end, Role: role, Votes: v.entry.votes,
	})
}

// stranded gives the verb added last the preposition at next whose object comes later, as
// in "reflect on and discuss". It is the place after it, or next.
func (p *parser) stranded(next int) int {
	switch p.at(next) {
	case "on", "upon", "about", "to", "for", "with", "from", "in", "of":
	default:
		return next
	}
	if p.french || p.tokens[next].gap != 0 || next+1 >= len(p.tokens) || p.tokens[next+1].gap != ',' && !p.conjunction(next+1) {
		return next
	}
	j, ok := p.joined(next + 1)
	if !ok {
		return next
	}
	if v, ok := p.verbAt(j); !ok || !v.base || p.nominal(j, v) {
		return next
	}
	p.r.Verbs[len(p.r.Verbs)-1].End = p.tokens[next].end
	return next + 1
}

// afterPhrase looks for the verb after an opening phrase: "In a team, design ...". It
// is -1 when there is none.
func (p *parser) afterPhrase(i int) int {
	switch p.at(i) {
	case "in", "with", "through", "as", "under", "from", "within", "for", "working", "given", "individually", "en", "dans", "avec", "à", "par", "sous":
	default:
		return -1
	}
	for j := i + 1; j < len(p.tokens) && j < i+14; j++ {
		if p.tokens[j].gap == ',' || p.tokens[j].gap == ':' {
			j = p.adverbs(j)
			if v, ok := p.verbAt(j); ok && v.base {
				return j
			}
		}
	}
	return -1
}

// nominal reports whether what looks like a verb is a noun where it stands: "design of",
// "understanding of", "research skills".
func (p *parser) nominal(i int, v found) bool {
	next := p.at(i + v.words)
	if p.french { // "analyse des besoins" with nobody who does it
		return p.tokens[i].start == p.r.Body && !p.named && frenchActionNouns[p.at(i)] != "" && (next == "de" || next == "d" || next == "du" || next == "des")
	}
	w := p.at(i)
	if v.words == 1 && (v.entry.noun || strings.HasSuffix(w, "ing")) {
		switch next {
		case "of", "skills", "skill", "techniques", "principles", "methods", "theory", "is", "are":
			return true
		}
	}
	return v.entry.noun && !v.base && strings.HasSuffix(w, "s")
}

// joined reports whether a further verb may stand after the one that ends before next,
// and where.
func (p *parser) joined(next int) (int, bool) {
	gap := p.tokens[next].gap
	joined := gap == ',' || gap == '/' || gap == '&' || gap == ';' || gap == '-'
	j := next
	if p.conjunction(j) {
		j, joined = j+1, true
		for p.at(j) == "or" || p.at(j) == "then" || p.at(j) == "to" || p.french && (p.at(j) == "de" || p.at(j) == "d" || p.at(j) == "à") {
			j++
		}
	} else if p.match(j, "as", "well", "as") > 0 {
		j, joined = j+3, true
	}
	if !joined {
		if k := p.adverbs(next); k > next && k < len(p.tokens) { // "explain clearly and justify"
			if p.conjunction(k) {
				return p.adverbs(k + 1), k+1 < len(p.tokens)
			}
			if p.tokens[k].gap == ',' {
				return k, true
			}
		}
		return 0, false
	}
	j = p.adverbs(j)
	return j, j < len(p.tokens)
}

func (p *parser) conjunction(i int) bool {
	switch p.at(i) {
	case "and", "or", "then":
		return !p.french
	case "et", "ou", "puis":
		return p.french
	}
	return false
}

// opening is where a word begins with the quotes and signs that open it: the designer's
// object keeps them.
func (r *Reading) opening(start int) int {
	for start > 0 {
		c, n := utf8.DecodeLastRuneInString(r.Text[:start])
		if unicode.IsSpace(c) { // "« café »"
			if before, m := utf8.DecodeLastRuneInString(r.Text[:start-n]); before == '«' || unicode.Is(unicode.So, before) {
				n += m
				c = before
			}
		}
		if !strings.ContainsRune("\"“‘«([", c) && !unicode.Is(unicode.So, c) {
			break
		}
		start -= n
	}
	return start
}

// object notes what follows the head.
func (p *parser) object(next int) {
	if next < len(p.tokens) && p.tokens[next].start < p.r.Object.End {
		p.r.Object.Start = p.r.opening(p.tokens[next].start)
		return
	}
	p.r.Object.Start = p.r.Object.End
}

// clauses finds verbs of further actions and of purposes: "identify hazards and explain
// controls", "use data to analyse trends". A word that is as often a noun counts only
// with a determiner after it. What is joined to a purpose at once is a purpose too ("to
// plan and run an event"), and what is joined to the verb of "which match" is no action.
func (p *parser) clauses(from int) {
	after, purpose, relative := -1, false, false
	for i := from + 1; i < len(p.tokens); i++ {
		if w := p.at(i - 1); !p.french && (w == "which" || w == "that" || w == "who") {
			v, ok := p.verbAt(i)
			relative = relative || ok && v.base && (w != "that" || !v.entry.noun) // "that plan" may be this one
		}
		j, role := i, Clause
		gap := p.tokens[i].gap
		switch {
		case p.conjunction(i):
			j = p.adverbs(i + 1)
			if _, verb := p.verbAt(j + 1); p.french && verb && frenchPronoun(p.at(j)) { // "et le présenter"
				j++
			}
			if p.match(j, "to") > 0 {
				j++
			}
		case !p.french && p.at(i) == "to":
			if j = p.adverbs(i + 1); p.at(i-1) != "able" && p.at(i-1) != "ability" { // "... and be able to explain"
				role = Purpose
			}
		case p.french && (p.at(i) == "pour" || p.match(i, "afin", "de") > 0 || p.match(i, "afin", "d") > 0):
			j, role = i+1, Purpose
			if p.at(i) == "afin" {
				j++
			}
		case gap == ',' || gap == ';' || gap == '.':
			j = p.adverbs(i)
		default:
			continue
		}
		v, ok := p.verbAt(j)
		if !ok || !v.base || p.nominal(j, v) {
			continue
		}
		if v.entry.noun && !p.determined(j+v.words) && !((p.at(j-1) == "to" || purpose && i == after) && p.pair(j+v.words)) || role == Clause && relative {
			continue
		}
		if role == Clause && purpose && i == after {
			role = Purpose
		}
		p.add(j, v, role)
		i = j + v.words - 1
		after, purpose = i+1, role == Purpose
	}
}

// pair reports whether a further verb is joined at i: "to design and cook".
func (p *parser) pair(i int) bool {
	if i >= len(p.tokens) {
		return false
	}
	j, ok := p.joined(i)
	if !ok {
		return false
	}
	v, ok := p.verbAt(j)
	return ok && v.base
}

// determined reports whether an object begins at i.
func (p *parser) determined(i int) bool {
	switch p.at(i) {
	case "the", "a", "an", "their", "its", "how", "why", "what", "this", "these", "those", "your", "his", "her", "them", "it", "whether", "appropriate", "relevant", "different",
		"le", "la", "les", "l", "un", "une", "des", "du", "d", "son", "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "comment":
		return true
	}
	return false
}

// hidden finds a noun that stands for a verb that cannot be observed, after a verb that
// says little: "demonstrate a sound understanding of".
func (p *parser) hidden(next int) {
	if !light(p.r.Verbs[0].Base) {
		return
	}
	if n, end := p.stateNoun(next); n != "" {
		p.r.Hidden = n
		p.r.Head.End = p.tokens[end-1].end
		p.object(end)
	}
}

// stateNoun finds "an understanding of" at i: the noun, and the place after "of".
func (p *parser) stateNoun(i int) (noun string, end int) {
	for j := i; j < i+6 && j < len(p.tokens); j++ {
		if j > i && p.tokens[j].gap != 0 && p.tokens[j].gap != ',' {
			return "", 0
		}
		w := p.at(j)
		if stateNoun(w) {
			switch next := p.at(j + 1); next {
			case "of", "for", "about", "de", "d", "des", "du":
				return w, j + 2
			case "with":
				if w == "familiarity" {
					return w, j + 2
				}
				return "", 0
			case "and", "et":
				k := j + 2
				for k < j+4 && !stateNoun(p.at(k)) { // "knowledge and critical understanding of"
					k++
				}
				if stateNoun(p.at(k)) && (p.at(k+1) == "of" || p.at(k+1) == "de") {
					if understanding(p.at(k)) {
						w = p.at(k) // the level that both ask for
					}
					return w, k + 2
				}
			}
			if j+1 == len(p.tokens) {
				return w, j + 1
			}
			for k := j + 2; p.french && k < j+4; k++ { // "une compréhension critique de"
				if of := p.at(k); of == "de" || of == "d" || of == "des" || of == "du" {
					return w, k + 1
				}
			}
			return "", 0
		}
	}
	return "", 0
}

// stateNoun reports whether a noun names a state of mind that nobody can observe.
func stateNoun(w string) bool {
	switch w {
	case "understanding", "knowledge", "awareness", "comprehension", "appreciation", "familiarity", "insight",
		"compréhension", "connaissance", "connaissances", "conscience":
		return true
	}
	return false
}

// light reports whether a verb says nothing of what is done without its object.
func light(base string) bool {
	switch base {
	case "demonstrate", "show", "display", "have", "gain", "acquire", "develop", "possess", "exhibit", "build", "extend", "deepen", "further",
		"obtain", "attain", "achieve", "establish", "evidence", "present", "expand", "broaden", "enhance", "increase", "improve",
		"démontrer", "montrer", "avoir", "acquérir", "développer", "posséder", "approfondir", "gain knowledge of":
		return true
	}
	return false
}

// presented skips "introduction to", "an overview of" at i: what a course gives, before
// its topic.
func (p *parser) presented(i int) int {
	j := i
	switch p.at(j) {
	case "an", "the", "une", "l":
		j++
	}
	switch p.at(j) {
	case "introduction", "initiation", "overview":
	default:
		return i
	}
	switch p.at(j + 1) {
	case "to", "of", "à", "au", "aux":
		if j+2 < len(p.tokens) {
			return j + 2
		}
	}
	return i
}

// of reports whether a word that joins a noun to its object stands at i.
func (p *parser) of(i int) bool {
	switch p.at(i) {
	case "of":
		return !p.french
	case "de", "d", "des", "du":
		return p.french
	}
	return false
}

// nounPhrase decides what a text without a lead verb is.
func (p *parser) nounPhrase(i int) {
	p.r.Kind = Unclear
	p.r.Head = Span{p.tokens[i].start, p.tokens[i].start}
	p.r.Object.Start = p.tokens[i].start
	if end := p.presented(i); end > i {
		p.r.Kind = NounPhrase
		p.r.Head.End = p.tokens[end-1].end
		p.object(end)
		return
	}
	if n, end := p.stateNoun(i); n != "" {
		p.r.Kind, p.r.Hidden = NounPhrase, n
		p.r.Head.End = p.tokens[end-1].end
		p.object(end)
		return
	}
	w := p.at(i)
	if v, ok := p.verbAt(i); ok && p.nominal(i, v) || p.of(i+1) && p.r.verbOfNoun(w) != "" {
		p.r.Kind = NounPhrase
		return
	}
	switch w {
	case "the", "a", "an", "some", "knowledge", "skill", "skills", "ability", "abilities", "how", "what", "why", "basic", "advanced",
		"le", "la", "les", "l", "un", "une", "des", "connaissance", "connaissances":
		p.r.Kind = NounPhrase
		return
	}
	ends := [...]string{"tion", "tions", "sion", "ment", "ments", "ness", "ity", "ities", "ism", "ship", "ance", "ence", "ology", "ics"}
	if p.french {
		ends = [...]string{"tion", "tions", "sion", "ment", "ments", "té", "tés", "isme", "ance", "ence", "ique", "iques", "logie", "ure"}
	}
	for _, end := range ends {
		if strings.HasSuffix(w, end) && len(w) > len(end)+2 {
			p.r.Kind = NounPhrase
			return
		}
	}
}

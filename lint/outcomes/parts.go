package outcomes

import (
	"slices"
	"strings"
)

// Part is one of several actions of an outcome, as an outcome of its own.
type Part struct {
	// Verb is the position of its verb in Verbs.
	Verb int
	// Text is the outcome with this action alone.
	Text string
	// At and New make this action the only one.
	At  Span
	New string
}

// Parts splits an outcome with co-ordinated actions: one outcome for each, with the
// object that the verbs share, or with its own. It is empty for a single action.
func (r *Reading) Parts() []Part {
	if r.Kind != Action {
		return nil
	}
	first := r.clauseStart(0)
	own := strings.TrimRight(r.Text[r.Object.Start:max(first, r.Object.Start)], " ,;")
	objects := make([]string, len(r.Verbs))
	for i := range slices.Backward(r.Verbs) {
		switch v := &r.Verbs[i]; v.Role {
		case Lead, Coordinated:
			objects[i] = r.shared(i, own)
		case Clause:
			objects[i] = pronoun(strings.Trim(r.Text[v.End:max(v.End, r.clauseStart(i))], " ,;"), own)
			if r.Language == "fr" {
				switch r.before(v.Start) { // "et le présenter à un comité"
				case "le", "la", "les", "l":
					objects[i] = strings.TrimSpace(own + " " + objects[i])
				case "en", "y": // "et en décrire la fonction" cannot stand alone
					return nil
				}
			}
			if objects[i] == "" && i+1 < len(r.Verbs) { // "... and develop and assess a plan"
				objects[i] = objects[i+1]
			}
		}
	}
	upper := capital(r.Text[r.Verbs[0].Start:])
	var parts []Part
	for i := range r.Verbs {
		v := &r.Verbs[i]
		if v.Role == Purpose {
			continue
		}
		text := strings.TrimRight(r.Text[r.adverb(i):v.End]+" "+objects[i], " ,;.")
		if upper {
			text = capitalize(text)
		}
		parts = append(parts, Part{Verb: i, Text: text, At: Span{r.Verbs[0].Start, r.Object.End}, New: text})
	}
	if len(parts) < 2 {
		return nil
	}
	return parts
}

// adverb is where the adverb before a further verb begins, or the verb itself: "and
// critically appraise". What stands before the lead verb stays where it is.
func (r *Reading) adverb(i int) int {
	start := r.Verbs[i].Start
	if i == 0 || r.Language != "en" {
		return start
	}
	for k := range r.tokens {
		if t := &r.tokens[k]; t.start == start && k > 0 && t.gap == 0 {
			if b := &r.tokens[k-1]; strings.HasSuffix(b.low, "ly") && b.start >= r.Verbs[i-1].End {
				return b.start
			}
		}
	}
	return start
}

// shared is the object of verb i of the group that leads. A preposition belongs to the
// last verb of the group: "discuss and reflect on a case" is to discuss a case.
func (r *Reading) shared(i int, own string) string {
	if r.Language != "en" {
		return own
	}
	last := i
	for last+1 < len(r.Verbs) && r.Verbs[last+1].Role == Coordinated {
		last++
	}
	if _, of, ok := strings.Cut(r.Verbs[last].Base, " "); ok && i < last && takes(r.Verbs[i].Base, of) { // "report on"
		return of + " " + own
	}
	word, rest, _ := strings.Cut(own, " ")
	if i == last || !takes(r.Verbs[last].Base, word) || takes(r.Verbs[i].Base, word) {
		return own
	}
	return rest
}

// takes reports whether a verb needs a preposition before its object.
func takes(base, preposition string) bool {
	switch base {
	case "reflect", "comment", "report", "advise", "collaborate":
		return preposition == "on" || preposition == "upon"
	case "reason", "think", "speak", "talk", "communicate", "inquire":
		return preposition == "about" || preposition == "on"
	case "respond", "contribute", "adhere", "conform", "react", "refer", "listen", "attend":
		return preposition == "to"
	case "engage", "comply", "cope", "deal", "interact", "liaise", "work":
		return preposition == "with" || preposition == "in"
	case "participate", "assist":
		return preposition == "in" || preposition == "with"
	}
	return false
}

// pronoun puts the first object in place of a pronoun that stands for it.
func pronoun(object, first string) string {
	word, rest, _ := strings.Cut(object, " ")
	switch word {
	case "it", "them", "these", "those":
		return strings.TrimSpace(first + " " + rest)
	}
	return object
}

// clauseStart is where the next clause after verb i begins, with the word that joins it;
// the end of the object where there is none.
func (r *Reading) clauseStart(i int) int {
	for j := i + 1; j < len(r.Verbs); j++ {
		if r.Verbs[j].Role != Clause {
			continue
		}
		end := r.Object.End
		for k := range r.tokens {
			t := &r.tokens[k]
			if t.start >= r.Verbs[j].Start {
				break
			}
			if t.low == "and" || t.low == "or" || t.low == "then" || t.low == "et" || t.low == "ou" || t.low == "puis" || t.gap != 0 {
				if t.start > r.Verbs[i].End {
					end = t.start
				}
			}
		}
		if end == r.Object.End {
			end = r.Verbs[j].Start
		}
		return end
	}
	return r.Object.End
}

// Level is the level on which most lists agree for the verb here; ok is false where they
// disagree.
func (v *Verb) Level() (Level, bool) {
	if len(v.Levels) == 0 || !v.speaks(speaksFrom) {
		return 0, false
	}
	return v.Levels[len(v.Levels)-1], true
}

// apartBy is how many levels two actions must be apart at least. Neighbouring levels pass
// into each other: lists put one verb at both, and the taxonomies of 1956 and 2001 have
// the upper two in opposite order.
const apartBy = 2

// LevelsDiffer reports whether two actions of the outcome are surely at different levels:
// enough lists have both verbs, and what lists say of the one is two levels or more from
// what they say of the other. To make a thing and then use, test or judge it is one piece
// of work, whatever the levels: "design and conduct an experiment".
func (r *Reading) LevelsDiffer() bool {
	for i := range r.Verbs {
		for j := range i {
			a, b := &r.Verbs[j], &r.Verbs[i]
			if a.Role == Purpose || b.Role == Purpose || a.Votes.Total() < sureVotes || b.Votes.Total() < sureVotes {
				continue
			}
			if b.Role == Coordinated && r.madeBefore(i) {
				continue
			}
			x, y := a.Plausible(), b.Plausible()
			if len(x) == 0 || len(y) == 0 {
				continue
			}
			if x[0] > y[0] {
				x, y = y, x
			}
			if y[0] >= x[len(x)-1]+apartBy {
				return true
			}
		}
	}
	return false
}

// madeBefore reports whether a verb of the group that leads makes something, as most
// lists agree, before verb i.
func (r *Reading) madeBefore(i int) bool {
	return slices.ContainsFunc(r.Verbs[:i], func(v Verb) bool {
		l, ok := v.Level()
		return v.Role <= Coordinated && ok && l == Create
	})
}

// Plausible are the levels of a verb with at least a fifth of its votes, the lowest
// first.
func (v *Verb) Plausible() []Level {
	var list []Level
	for l, c := range v.Votes {
		if c > 0 && 5*c >= v.Votes.Total() {
			list = append(list, Level(l))
		}
	}
	return list
}

// RewriteVerb offers other words for verb i. Where it stands among others, only the verb
// is replaced, by verbs that the outcome does not have yet.
func (r *Reading) RewriteVerb(i int, british bool) []Rewrite {
	group := 0
	for j := range r.Verbs {
		if r.Verbs[j].Role <= Coordinated {
			group++
		}
	}
	if group < 2 && i == 0 {
		return r.Rewrites(british)
	}
	if r.Object.Start >= r.Object.End {
		return nil
	}
	set := offers
	if r.Language == "fr" {
		set = frenchOffers
	}
	v := &r.Verbs[i]
	var list []Rewrite
	for k := range set {
		o := &set[k]
		taken := o.level == Apply
		for j := range r.Verbs {
			taken = taken || j != i && r.Verbs[j].Base == o.base
		}
		if taken || len(list) == 2 {
			continue
		}
		words := o.base
		if british && o.british != "" {
			words = o.british + "e"
		}
		if capital(r.Text[v.Start:]) {
			words = capitalize(words)
		}
		list = append(list, Rewrite{o.level, r.Text[r.Head.Start:v.Start] + words + r.Text[v.End:r.Object.End], Span{v.Start, v.End}, words})
	}
	return list
}

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
			objects[i] = own
		case Clause:
			objects[i] = pronoun(strings.Trim(r.Text[v.End:max(v.End, r.clauseStart(i))], " ,;"), own)
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
		text := strings.TrimRight(r.Text[v.Start:v.End]+" "+objects[i], " ,;.")
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

// LevelsDiffer reports whether two actions of the outcome are surely at different levels:
// hardly a list puts both at one level. Verbs that too few lists have are compared by the
// levels that rules give them.
func (r *Reading) LevelsDiffer() bool {
	for i := range r.Verbs {
		for j := range i {
			a, b := &r.Verbs[j], &r.Verbs[i]
			if a.Role == Purpose || b.Role == Purpose {
				continue
			}
			if a.Votes.Total() >= sureVotes && b.Votes.Total() >= sureVotes {
				if common(a.Votes, b.Votes) < 0.15 {
					return true
				}
				continue
			}
			x, ok := a.Level()
			y, too := b.Level()
			if ok && too && x != y {
				return true
			}
		}
	}
	return false
}

// common is the share of votes that two verbs have at the same levels, 0 to 1.
func common(a, b Votes) float64 {
	m, n := float64(a.Total()), float64(b.Total())
	sum := 0.0
	for l := range a {
		sum += min(float64(a[l])/m, float64(b[l])/n)
	}
	return sum
}

// Plausible are the levels of a verb with at least a quarter of its votes, the lowest
// first.
func (v *Verb) Plausible() []Level {
	var list []Level
	for l, c := range v.Votes {
		if c > 0 && 4*c >= v.Votes.Total() {
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

package outcomes

import "slices"

// speaksFrom is the share of the votes from which a level is stated: below half, the
// published lists disagree. From sureFrom on, with sureVotes or more, they agree.
const (
	speaksFrom = 0.5
	sureFrom   = 0.6
	sureVotes  = 3
)

// decide gives every verb its levels.
func (p *parser) decide() {
	r := p.r
	for i := range r.Verbs {
		p.level(i, &r.Verbs[i])
	}
	if r.Kind == NounPhrase && r.Hidden != "" {
		r.noun, r.named = namedLevel(r.Hidden)
	}
}

// level decides one verb. What stands around the verb comes first, then what the taxonomy
// says of the verb itself, then the votes.
func (p *parser) level(i int, v *Verb) {
	next := p.wordAfter(v.End)
	if i == 0 && p.r.Hidden != "" && (understanding(p.r.Hidden) || !shows(v.Base)) {
		v.rule(RuleStateNoun, p.r.Hidden)
		return
	}
	if doer(v.Base) {
		if verb := p.actionNoun(next); verb != "" {
			like := Verb{Base: verb, Votes: p.votes(verb)}
			like.majority()
			if len(like.Levels) > 0 {
				v.Levels, v.Share, v.Rule = like.Levels, like.Share, RuleActionNoun
				return
			}
		}
	}
	if light(v.Base) && !shows(v.Base) && p.skill(next) {
		v.given(Apply, RuleSkill)
		return
	}
	p.word(v)
	if i == 0 && p.r.Hidden != "" { // "demonstrate knowledge of": the verb says one level and the noun another
		v.Rule, v.Share = RuleMixed, 0
		return
	}
	if len(v.Levels) == 1 && v.Levels[0] < Analyze || len(v.Levels) == 0 {
		if p.critically(v.Start) {
			v.given(Analyze, RuleCritically)
		}
	}
}

// word decides a verb by itself.
func (p *parser) word(v *Verb) {
	if _, ok := namedLevel(v.Base); ok {
		v.rule(RuleLevelName, v.Base)
		return
	}
	if l, ok := process(v.Base); ok && v.Votes.Total() > 0 && v.Votes[l] > 0 {
		v.given(l, RuleProcess)
		return
	}
	if product(v.Base) {
		v.given(Create, RuleProduct)
		return
	}
	if like := synonyms[v.Base]; like != "" && v.Votes.Total() < 2 {
		other := Verb{Base: like, Votes: p.votes(like)}
		p.word(&other)
		v.Levels, v.Share, v.Rule = other.Levels, other.Share, RuleSynonym
		return
	}
	v.majority()
}

func (v *Verb) rule(rule, word string) {
	l, ok := namedLevel(word)
	if ok {
		v.given(l, rule)
	}
}

func (p *parser) votes(verb string) Votes {
	if e := p.facts.verbs[verb]; e != nil {
		return e.votes
	}
	return Votes{}
}

// understanding reports whether a noun is the name of the level understand.
func understanding(w string) bool {
	return w == "understanding" || w == "comprehension" || w == "compréhension"
}

// shows reports whether a verb asks for a showing, so that it has a level of its own:
// lists put demonstrate at apply.
func shows(base string) bool {
	switch base {
	case "demonstrate", "show", "display", "exhibit", "evidence", "démontrer", "montrer":
		return true
	}
	return false
}

// wordAfter is the position of the first word from a byte on.
func (p *parser) wordAfter(end int) int {
	i, _ := slices.BinarySearchFunc(p.tokens, end, func(t token, end int) int { return t.start - end })
	return i
}

// actionNoun finds the noun of an action in the first words at i and gives its verb.
func (p *parser) actionNoun(i int) string {
	for j := i; j < len(p.tokens) && j < i+5; j++ {
		w := p.at(j)
		if verb := actionNouns[w]; verb != "" && !p.french {
			return verb
		}
		if verb := frenchActionNouns[w]; verb != "" && p.french {
			return verb
		}
		if j > i && p.tokens[j].gap != 0 || preposition(w) {
			break
		}
	}
	return ""
}

// skill reports whether the first words at i name a skill.
func (p *parser) skill(i int) bool {
	for j := i; j < len(p.tokens) && j < i+5; j++ {
		w := p.at(j)
		if skillNoun(w) {
			return true
		}
		if preposition(w) {
			break
		}
	}
	return false
}

func preposition(w string) bool {
	switch w {
	case "of", "in", "on", "for", "to", "with", "by", "from", "at", "that", "using":
		return true
	}
	return false
}

// critically reports whether the word before a byte, or the one before "and", is
// "critically".
func (p *parser) critically(start int) bool {
	i := p.wordAfter(start)
	return p.at(i-1) == "critically" || p.at(i-2) == "critically" || p.at(i+1) == "critically"
}

// majority takes the level with the most votes. Where lists put a verb at remember and
// at understand, the higher of the two is taken: an outcome of a credential asks for
// more than recall unless most lists say that the verb is recall.
func (v *Verb) majority() {
	total := v.Votes.Total()
	if total == 0 {
		return
	}
	votes := v.Votes
	if 3*votes[Understand] >= votes[Remember] && votes[Remember] > 0 && votes[Understand] > 0 {
		votes[Understand] += votes[Remember]
		votes[Remember] = 0
		v.Rule = RulePreferUnderstand
	}
	best := Remember
	for l := range votes {
		if votes[l] > votes[best] {
			best = Level(l)
		}
	}
	if best != Understand {
		v.Rule = ""
	}
	v.Levels, v.Share = []Level{best}, float64(votes[best])/float64(total)
}

// ByRule reports whether a rule gave the level rather than votes for the verb itself.
func (v *Verb) ByRule() bool {
	return v.Rule != "" && v.Rule != RulePreferUnderstand && v.Rule != RuleProcess
}

// speaks reports whether the level may be stated: the votes agree from the share on, or a
// rule decides whatever they are.
func (v *Verb) speaks(from float64) bool {
	switch v.Rule {
	case RuleStateNoun, RuleLevelName, RuleCritically, RuleSkill:
		return true
	}
	return v.Share >= from
}

// Stated reports whether the level may be stated, as the lists agree or a rule decides
// whatever they say.
func (v *Verb) Stated() bool { return v.speaks(speaksFrom) }

// given sets the level that a rule gives, with the share of the verb's own votes for it;
// 1 where it has none.
func (v *Verb) given(l Level, rule string) {
	v.Levels, v.Share, v.Rule = []Level{l}, 1, rule
	if total := v.Votes.Total(); total > 0 {
		v.Share = float64(v.Votes[l]) / float64(total)
	}
}

// means reports whether a verb names only the means, so that what they are for says what
// is done: "use a model to evaluate plans".
func means(base string) bool {
	switch base {
	case "use", "utilize", "employ", "apply", "make use of", "draw on", "utiliser", "employer", "appliquer", "mobiliser", "exploiter":
		return true
	}
	return false
}

// Counts reports whether verb i is an action of the outcome: it leads, or is joined, or it
// is what the means before it are for.
func (r *Reading) Counts(i int) bool {
	v := &r.Verbs[i]
	if len(v.Levels) == 0 {
		return false
	}
	switch lead := &r.Verbs[0]; {
	case v.Role != Purpose:
		return true
	case len(lead.Levels) == 0: // "work with a team to design a menu"
		return lead.Role == Lead
	default:
		return means(lead.Base) && v.Levels[0].HigherOrder()
	}
}

// Levels are the levels that the outcome's actions show, the lowest first, with the
// smallest share of votes behind any of them, and how many votes were counted. It speaks
// when the published lists agree on every one of them.
func (r *Reading) Levels() (list []Level, share float64, votes int, speaks bool) {
	var has [levels]bool
	share, speaks = 1, true
	for i := range r.Verbs {
		if !r.Counts(i) {
			continue
		}
		v := &r.Verbs[i]
		for _, l := range v.Levels {
			has[l] = true
		}
		votes += v.Votes.Total()
		share = min(share, v.Share)
		speaks = speaks && v.speaks(speaksFrom)
	}
	if r.named {
		has[r.noun] = true
	}
	for l, ok := range has {
		if ok {
			list = append(list, Level(l))
		}
	}
	if len(list) == 0 {
		return nil, 0, 0, false
	}
	return list, share, votes, speaks
}

// Sure reports whether the reading speaks with confidence: of every verb with a level,
// three or more lists agree by at least three fifths, or a rule says what it is.
func (r *Reading) Sure() bool {
	_, _, _, speaks := r.Levels()
	if !speaks {
		return false
	}
	for i := range r.Verbs {
		if !r.Counts(i) {
			continue
		}
		v := &r.Verbs[i]
		if !v.speaks(sureFrom) || !v.ByRule() && v.Votes.Total() < sureVotes {
			return false
		}
	}
	return true
}

// Highest is the highest of Levels; ok is false when the reading does not speak.
func (r *Reading) Highest() (Level, bool) {
	list, _, _, speaks := r.Levels()
	if !speaks {
		return 0, false
	}
	return list[len(list)-1], true
}

package outcomes

// The rules that go beyond plain votes; docs/outcomes.md gives the reason for each.
const (
	RulePreferUnderstand = "prefer-understand"
	RuleStateNoun        = "state-noun"
	RuleLevelName        = "level-name"
)

// speaksFrom is the share of the votes from which a level is stated: below half, the
// published lists disagree.
const speaksFrom = 0.5

// decide gives every verb its levels.
func (p *parser) decide() {
	for i := range p.r.Verbs {
		v := &p.r.Verbs[i]
		switch {
		case i == 0 && p.r.Hidden != "":
			v.Levels, v.Share, v.Rule = []Level{Understand}, 1, RuleStateNoun
		case v.Base == "understand" || v.Base == "comprendre":
			v.Levels, v.Share, v.Rule = []Level{Understand}, 1, RuleLevelName
		default:
			v.majority()
		}
	}
}

// majority takes the level with the most votes. Where lists put a verb at remember and
// at understand, the higher of the two is taken: an outcome of a credential asks for
// more than recall unless every list says that the verb is recall.
func (v *Verb) majority() {
	total := v.Votes.Total()
	if total == 0 {
		return
	}
	votes := v.Votes
	if votes[Remember] > 0 && votes[Understand] > 0 {
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

// Levels are the levels that the outcome's actions show, the lowest first, with the
// smallest share of votes behind any of them, and how many votes were counted. It speaks
// when the published lists agree on every one of them.
func (r *Reading) Levels() (list []Level, share float64, votes int, speaks bool) {
	var has [levels]bool
	share, speaks = 1, true
	for i := range r.Verbs {
		v := &r.Verbs[i]
		if v.Role == Purpose || len(v.Levels) == 0 {
			continue
		}
		for _, l := range v.Levels {
			has[l] = true
		}
		votes += v.Votes.Total()
		share = min(share, v.Share)
	}
	for l, ok := range has {
		if ok {
			list = append(list, Level(l))
		}
	}
	if len(list) == 0 {
		return nil, 0, 0, false
	}
	return list, share, votes, share >= speaksFrom
}

// Highest is the highest of Levels; ok is false when the reading does not speak.
func (r *Reading) Highest() (Level, bool) {
	list, _, _, speaks := r.Levels()
	if !speaks {
		return 0, false
	}
	return list[len(list)-1], true
}

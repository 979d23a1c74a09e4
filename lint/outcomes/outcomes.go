// Package outcomes reads learning outcomes. In comes the text of one outcome and its
// language; out comes a Reading: where its stem ends, which verbs lead it and where
// they stand, what it is about, and which cognitive levels published verb lists give
// it. The package knows no design and no framework.
//
// What it knows of verbs are votes: that a published list puts a verb at a level. Lists
// disagree, so a level comes with its votes, and where they disagree too much a reading
// does not speak. docs/outcomes.md gives every rule beyond the votes with its reason.
package outcomes

import "strings"

// Level is a level of the cognitive domain of Bloom's taxonomy as revised by Anderson
// and Krathwohl (2001), the lowest first.
type Level uint8

// The levels.
const (
	Remember Level = iota
	Understand
	Apply
	Analyze
	Evaluate
	Create
)

// levels is how many levels there are.
const levels = 6

var levelNames = [levels]string{"remember", "understand", "apply", "analyze", "evaluate", "create"}

// String names the level in lower case, as the published lists do.
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return "unknown"
}

// HigherOrder reports whether the level is analyze or above.
func (l Level) HigherOrder() bool { return l >= Analyze }

// ParseLevel finds a level by its name, in British or American spelling.
func ParseLevel(name string) (Level, bool) {
	if strings.EqualFold(name, "analyse") {
		return Analyze, true
	}
	for i, n := range levelNames {
		if strings.EqualFold(n, name) {
			return Level(i), true
		}
	}
	return 0, false
}

// Votes counts, by level, the independent published lists that put a verb there. Lists
// that copy each other count once.
type Votes [levels]int

// Total is the number of votes on all levels.
func (v Votes) Total() int {
	n := 0
	for _, c := range v {
		n += c
	}
	return n
}

// Range is the lowest and the highest level with a vote; ok is false without votes.
func (v Votes) Range() (low, high Level, ok bool) {
	for l, c := range v {
		if c == 0 {
			continue
		}
		if !ok {
			low, ok = Level(l), true
		}
		high = Level(l)
	}
	return low, high, ok
}

// Role says how a verb stands in an outcome.
type Role uint8

// The roles. A clause is a further action after the object of the first ("... and
// explain ..."), a purpose what the first action is for ("use ... to analyse ...").
const (
	Lead Role = iota
	Coordinated
	Clause
	Purpose
)

// Verb is one verb of an outcome.
type Verb struct {
	// Base is the infinitive in the spelling of the lists (American in English), such as
	// "analyze" for "Analysing". A verb of several words keeps them: "break down".
	Base string
	// Start and End are its bytes in the text.
	Start, End int
	Role       Role
	// Votes are what the published lists say of the verb; all zero for one on no list.
	Votes Votes
	// Levels are the levels that the verb shows here, most plausible first, after the
	// rules on what stands around it; nil where the lists disagree or do not know it.
	Levels []Level
	// Share is the part of the votes that agrees with Levels, 0 to 1.
	Share float64
	// Rule names the rule that decided Levels; empty for plain votes.
	Rule string
}

// Kind says what sort of text an outcome is.
type Kind uint8

// The kinds. Unread is a text in a language without verb lists, or without words; Unclear
// one whose first word is neither known as a verb nor plainly something else.
const (
	Unread Kind = iota
	Action
	NounPhrase
	Unclear
)

// Span is a half-open range of bytes in the text of an outcome.
type Span struct{ Start, End int }

// Reading is what was found in the text of one outcome.
type Reading struct {
	// Text is the text as it was given, and Language the language it was read in: "en" or
	// "fr", or empty where it was not read.
	Text, Language string
	Kind           Kind
	// Body is where the outcome begins after list marks and stem.
	Body int
	// Verbs are its verbs in the order of the text; the first one leads.
	Verbs []Verb
	// Head is what a rewrite replaces: the lead verb with the verbs co-ordinated with it,
	// or a phrase such as "demonstrate an understanding of".
	Head Span
	// Object is what follows the head: what the designer teaches, without the closing mark.
	Object Span
	// Hidden is set where a noun such as "understanding" stands for the verb: "demonstrate
	// an understanding of", "have knowledge of", "an awareness of".
	Hidden string
	// British is set where the text uses British spellings.
	British bool

	tokens []token
	noun   Level // of a noun phrase that names a level
	named  bool
}

// Read reads one outcome. Language is a tag such as "en", "en-NZ" or "fr"; empty means
// English. Text in any other language gives a Reading of kind Unread.
func Read(text, language string) Reading {
	r := Reading{Text: text}
	switch primary(language) {
	case "", "en", "eng":
		r.Language = "en"
	case "fr", "fra", "fre":
		r.Language = "fr"
	default:
		return r
	}
	p := parser{r: &r, facts: factsOf(r.Language), french: r.Language == "fr"}
	p.tokens = tokenize(text, p.french)
	r.tokens = p.tokens
	if len(p.tokens) == 0 {
		return r
	}
	p.read()
	return r
}

// primary is the language of a tag: "en" of "en-NZ".
func primary(tag string) string {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(strings.TrimSpace(tag))
}

// Lead is the verb that leads the outcome, or nil.
func (r *Reading) Lead() *Verb {
	if len(r.Verbs) == 0 {
		return nil
	}
	return &r.Verbs[0]
}

// ObjectText is what the outcome is about, in the designer's words.
func (r *Reading) ObjectText() string { return r.Text[r.Object.Start:r.Object.End] }

// Words is the number of words after the stem.
func (r *Reading) Words() int {
	n := 0
	for i := range r.tokens {
		if r.tokens[i].start >= r.Body {
			n++
		}
	}
	return n
}

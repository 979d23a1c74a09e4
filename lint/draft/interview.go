package draft

import (
	"slices"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// Answers are what has been answered, by the key of the step. It is a plain map, so
// that it can be saved after each step and read again.
type Answers map[string][]string

// More is the key of the step between the needed questions and the others: whether to
// go on with those. It is no place in a design.
const More = "more?"

// Step is one question of an interview: for a fact, for a further entry of a list, or
// whether to go on with what is less needed.
type Step struct {
	// Key is the place in the design, with the positions of entries: "outcomes.0.statement"
	// for a fact, "outcomes.0" for the question whether there is a first entry; or More.
	Key string
	// Question is the fact asked for; nil where Entry asks for a further entry, or for More.
	Question *Question
	// List is the list of the entry, Entry its position from 0.
	List  *design.Field
	Entry int
}

// Top is the group of facts that the step belongs to.
func (s Step) Top() string { return Top(s.Key) }

// Interview goes through questions: first those that a design is not ready without, in
// the order of the design format, then, for who wants, the others. Which steps there are
// depends on the answers: each entry of a list leads to the question for another, and
// what an answer makes pointless is not asked.
type Interview struct {
	Questions []*Question
	Answers   Answers
	steps     []Step
	at        int
	// design is what the answers state, and decides the facts that conditions read in it.
	design  *design.Design
	decides map[string]bool
	// later is how many steps there are after More; they are not among steps until it is
	// answered with yes.
	later int
}

// NewInterview starts at a step, such as the one that an earlier run stopped at; an
// unknown or empty key starts at the first.
func NewInterview(questions []*Question, answers Answers, at string) *Interview {
	if answers == nil {
		answers = Answers{}
	}
	iv := &Interview{Questions: questions, Answers: answers, decides: map[string]bool{}}
	for _, q := range questions {
		for _, a := range q.Asks {
			for _, c := range a.when {
				for _, path := range c.Facts() {
					iv.decides[path] = true
				}
			}
		}
	}
	iv.read()
	iv.refresh()
	iv.at = max(0, slices.IndexFunc(iv.steps, func(s Step) bool { return s.Key == at }))
	return iv
}

// read takes the answers as a design, by which conditions are judged.
func (iv *Interview) read() {
	iv.design = nil
	if file, err := source.ReadAs("", source.TOML, iv.TOML("", nil)); err == nil {
		iv.design = design.Decode(file)
	}
}

// refresh lists the steps anew after an answer.
func (iv *Interview) refresh() {
	iv.steps = iv.steps[:0]
	iv.list(true)
	first := len(iv.steps)
	iv.list(false)
	iv.later = len(iv.steps) - first
	if first == 0 || iv.later == 0 {
		return
	}
	rest := slices.Clone(iv.steps[first:])
	iv.steps = append(iv.steps[:first], Step{Key: More})
	if more := iv.Answers[More]; len(more) > 0 && more[0] == Yes {
		iv.steps = append(iv.steps, rest...)
	}
}

// list adds the steps for the needed questions, or for the others. The entries of a list
// are asked for once: where one of its facts is needed, among the needed.
func (iv *Interview) list(needed bool) {
	for i := 0; i < len(iv.Questions); {
		q := iv.Questions[i]
		if q.List == nil {
			if iv.asked(q) && q.Needed() == needed {
				iv.steps = append(iv.steps, Step{Key: q.Field.Path, Question: q})
			}
			i++
			continue
		}
		j := i
		for j < len(iv.Questions) && iv.Questions[j].List == q.List {
			j++
		}
		var now []*Question
		early := false
		for _, q := range iv.Questions[i:j] {
			if iv.asked(q) {
				early = early || q.Needed()
				if q.Needed() == needed {
					now = append(now, q)
				}
			}
		}
		i = j
		if len(now) == 0 {
			continue
		}
		for entry := 0; ; entry++ {
			key := EntryKey(q.List, entry)
			if early == needed {
				iv.steps = append(iv.steps, Step{Key: key, List: q.List, Entry: entry})
			}
			if !iv.Answers.Has(key) {
				break
			}
			for _, q := range now {
				iv.steps = append(iv.steps, Step{Key: key + strings.TrimPrefix(q.Field.Path, q.List.Path), Question: q, List: q.List, Entry: entry})
			}
		}
	}
}

// asked reports whether some clause may still ask for the fact.
func (iv *Interview) asked(q *Question) bool { return len(q.Asks) == 0 || len(iv.Asks(q)) > 0 }

// Asks are the clauses that ask for a fact and are not ruled out by the answers, those
// that need it first.
func (iv *Interview) Asks(q *Question) []Ask {
	var needed, others []Ask
	for _, a := range q.Asks {
		switch {
		case iv.design != nil && !a.open(iv.design):
		case a.Needed:
			needed = append(needed, a)
		default:
			others = append(others, a)
		}
	}
	return append(needed, others...)
}

// Later is how many further questions there are once the needed ones are done.
func (iv *Interview) Later() int {
	if iv.Answers.Has(More) {
		return 0
	}
	return iv.later
}

// EntryKey is the key of an entry of a list.
func EntryKey(list *design.Field, entry int) string { return list.Path + "." + strconv.Itoa(entry) }

// Has reports whether a step has been answered; for an entry, with yes.
func (a Answers) Has(key string) bool { return len(a[key]) > 0 }

// Current is the step to ask; ok is false at the end.
func (iv *Interview) Current() (s Step, ok bool) {
	if iv.at >= len(iv.steps) {
		return Step{}, false
	}
	return iv.steps[iv.at], true
}

// Position says how far the interview is: the steps before the current one, and all.
func (iv *Interview) Position() (done, all int) { return iv.at, len(iv.steps) }

// Answer takes the values for the current step, none to leave it missing, and goes on.
func (iv *Interview) Answer(values []string) {
	s, ok := iv.Current()
	if !ok {
		return
	}
	if len(values) > 0 {
		iv.Answers[s.Key] = values
	} else {
		delete(iv.Answers, s.Key)
	}
	if s.Question != nil && iv.decides[s.Question.Field.Path] {
		iv.read()
	}
	iv.refresh() // an answer rules out what comes after it, or before it: keep the place
	iv.at = slices.IndexFunc(iv.steps, func(x Step) bool { return x.Key == s.Key }) + 1
}

// Back goes to the step before; false at the first.
func (iv *Interview) Back() bool {
	if iv.at == 0 {
		return false
	}
	iv.at--
	return true
}

// NextGroup goes to the first step of the next group, past the end for the last. What
// has been answered stays.
func (iv *Interview) NextGroup() {
	s, ok := iv.Current()
	for ok && iv.at < len(iv.steps) && iv.steps[iv.at].Top() == s.Top() {
		iv.at++
	}
}

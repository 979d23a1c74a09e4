package draft

import (
	"slices"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/design"
)

// Answers are what has been answered, by the key of the step. It is a plain map, so
// that it can be saved after each step and read again.
type Answers map[string][]string

// Step is one question of an interview: for a fact, or for a further entry of a list.
type Step struct {
	// Key is the place in the design, with the positions of entries: "outcomes.0.statement"
	// for a fact, "outcomes.0" for the question whether there is a first entry.
	Key string
	// Question is the fact asked for; nil where Entry asks for a further entry.
	Question *Question
	// List is the list of the entry, Entry its position from 0.
	List  *design.Field
	Entry int
}

// Top is the group of facts that the step belongs to.
func (s Step) Top() string { return Top(s.Key) }

// Interview goes through questions. Which steps there are depends on the answers: each
// entry of a list leads to the question for another.
type Interview struct {
	Questions []*Question
	Answers   Answers
	steps     []Step
	at        int
}

// NewInterview starts at a step, such as the one that an earlier run stopped at; an
// unknown or empty key starts at the first.
func NewInterview(questions []*Question, answers Answers, at string) *Interview {
	if answers == nil {
		answers = Answers{}
	}
	iv := &Interview{Questions: questions, Answers: answers}
	iv.refresh()
	iv.at = max(0, slices.IndexFunc(iv.steps, func(s Step) bool { return s.Key == at }))
	return iv
}

// refresh lists the steps anew after an answer.
func (iv *Interview) refresh() {
	iv.steps = iv.steps[:0]
	for i := 0; i < len(iv.Questions); {
		q := iv.Questions[i]
		if q.List == nil {
			iv.steps = append(iv.steps, Step{Key: q.Field.Path, Question: q})
			i++
			continue
		}
		j := i
		for j < len(iv.Questions) && iv.Questions[j].List == q.List {
			j++
		}
		for entry := 0; ; entry++ {
			key := EntryKey(q.List, entry)
			iv.steps = append(iv.steps, Step{Key: key, List: q.List, Entry: entry})
			if !iv.Answers.Has(key) {
				break
			}
			for _, q := range iv.Questions[i:j] {
				iv.steps = append(iv.steps, Step{Key: key + strings.TrimPrefix(q.Field.Path, q.List.Path), Question: q, List: q.List, Entry: entry})
			}
		}
		i = j
	}
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
	iv.refresh()
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

package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/config"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/draft"
	"github.com/credlint/credlint/lint/systems"
)

// errStopped says that the person stopped before the end; the answers are kept.
var errStopped = errors.New("stopped")

// session is an interview with the place its answers are kept at. Its first question is
// for the frameworks, because they decide the others.
type session struct {
	*starter
	iv      *draft.Interview
	state   string
	resumed bool
}

// interview asks the questions and writes the design.
func (s *starter) interview(w *world) error {
	old, err := os.ReadFile(s.path)
	if err == nil {
		s.old = old
		fmt.Fprintf(w.out, "%s is there already. Answer anew and write over it? [y/N] ", lint.Clean(s.path))
		if line, err := readLine(w.in); err != nil || !strings.HasPrefix(strings.ToLower(strings.TrimSpace(line)), "y") {
			return fmt.Errorf("%s was not touched; name another file: credlint init FILE", lint.Clean(s.path))
		}
	} else if _, err := os.Lstat(s.path); err == nil {
		return fmt.Errorf("%s is there already and cannot be read; name another file", lint.Clean(s.path))
	}
	x := &session{starter: s, state: statePath(s.path)}
	k, err := readState(x.state)
	if err != nil {
		return err
	}
	if k != nil {
		x.resumed = true
		if len(s.frameworks) == 0 {
			s.frameworks = k.Frameworks
		}
	}
	if len(s.frameworks) > 0 {
		if k == nil {
			k = &kept{}
		}
		if err := x.begin(s.frameworks, k.Answers, k.At); err != nil {
			return err
		}
	}
	if os.Getenv("TERM") == "dumb" || os.Getenv("ACCESSIBLE") != "" {
		err = x.askLines(w)
	} else {
		err = x.askScreen(w)
	}
	if errors.Is(err, errStopped) {
		if _, err := os.Stat(x.state); err != nil {
			return fmt.Errorf("stopped before the first answer; nothing was written")
		}
		return fmt.Errorf("stopped; every answer is kept. To go on, run\n  credlint init %s", lint.Clean(s.path))
	}
	if err != nil {
		return err
	}
	if err := s.finish(w, x.iv); err != nil {
		return err
	}
	return os.Remove(x.state)
}

// begin starts the interview with the questions of the frameworks; none for the default ones.
func (x *session) begin(frameworks []string, answers draft.Answers, at string) error {
	if len(frameworks) == 0 {
		frameworks = x.desk.selection.Default
	}
	x.frameworks = frameworks
	questions, err := x.questions()
	if err != nil {
		return err
	}
	x.iv = draft.NewInterview(questions, answers, at)
	return nil
}

// save keeps the answers so far.
func (x *session) save() error {
	k := kept{Frameworks: x.frameworks, Answers: x.iv.Answers}
	if step, ok := x.iv.Current(); ok {
		k.At = step.Key
	}
	return k.write(x.state)
}

// prompt is a step as a person sees it.
type prompt struct {
	field *design.Field // nil for yes or no
	title string
	about []string // paragraphs
	// options are the words to choose from; many is whether several may be chosen.
	options []option
	many    bool
	value   []string // the answer so far
}

type option struct{ value, label string }

var yesOrNo = []option{{draft.Yes, "Yes"}, {draft.No, "No"}}

// prompt describes the current step.
func (x *session) prompt() prompt {
	if x.iv == nil {
		return x.frameworkPrompt()
	}
	s, _ := x.iv.Current()
	p := prompt{value: x.iv.Answers[s.Key]}
	if s.Key == draft.More {
		p.title = "What is needed most has been asked. Go on?"
		p.about = []string{"No writes the file now: what is left stands in it as a comment that says MISSING. " +
			fmt.Sprintf("Yes asks %s more.", plural(x.iv.Later(), "question"))}
		p.options = yesOrNo
		if p.value == nil {
			p.value = []string{draft.No}
		}
		return p
	}
	if s.Question == nil {
		p.title = fmt.Sprintf("%s: add an entry?", s.List.Title)
		if s.Entry > 0 {
			p.title = fmt.Sprintf("%s: add another? (%d so far)", s.List.Title, s.Entry)
		}
		p.about = []string{s.List.Description}
		p.options = yesOrNo
		if p.value == nil {
			p.value = []string{draft.No}
		}
		return p
	}
	f := s.Question.Field
	p.field, p.title, p.about = f, f.Title, []string{f.Description}
	if table := f.Parent(); table != nil && table.Parent() != nil && table != s.List {
		p.title = table.Title + ": " + p.title
	}
	if s.List != nil {
		p.title = fmt.Sprintf("%s %d: %s", s.List.Title, s.Entry+1, p.title)
	}
	if asks := x.iv.Asks(s.Question); len(asks) > 0 {
		ask := asks[0]
		text := ask.Framework + " (" + ask.Clause + ") asks: " + ask.Text
		if ask.Why != "" {
			text += " " + ask.Why
		}
		p.about = append(p.about, text)
	}
	p.about = append(p.about, "For example: "+draft.Plain(f))
	switch {
	case f.Kind == design.BoolKind:
		p.options = yesOrNo
	case len(f.Allowed) > 0:
		for _, word := range f.Allowed {
			p.options = append(p.options, option{word, word + meaning(f, word)})
		}
		p.many = f.Kind == design.TextsKind
	case f.Kind == design.TextsKind || f.Kind == design.DatesKind:
		p.about[len(p.about)-1] += " (several: put a semicolon between them)"
	}
	return p
}

// meaning says what stands behind a word that is the id of a credit system.
func meaning(f *design.Field, word string) string {
	if f.Path == "size.credit_system" {
		for _, s := range systems.Default().Credits() {
			if s.ID == word {
				return "  " + s.Name
			}
		}
	}
	return ""
}

func (x *session) frameworkPrompt() prompt {
	f, _ := design.Lookup("frameworks")
	p := prompt{field: f, title: f.Title, many: true, value: x.frameworks, about: []string{
		"Whose expectations the design is to meet. The first ones are marked because they apply here; if you are not sure, keep them.",
	}}
	if len(p.value) == 0 {
		p.value = x.desk.selection.Default
	}
	ids := slices.Clone(p.value)
	for _, id := range x.desk.lib.IDs() {
		if id != config.PolicyID && !slices.Contains(ids, id) { // the policy applies in any case
			ids = append(ids, id)
		}
	}
	for _, id := range ids {
		label := id
		if doc, err := x.desk.lib.Get(id); err == nil {
			label += "  " + doc.Title
		}
		p.options = append(p.options, option{id, label})
	}
	return p
}

// answer takes the values for the current step and keeps them.
func (x *session) answer(values []string) error {
	if x.iv == nil {
		if err := x.begin(values, nil, ""); err != nil {
			return err
		}
		return x.save()
	}
	if s, _ := x.iv.Current(); s.Question == nil && len(values) > 0 && values[0] == draft.No {
		values = nil
	}
	x.iv.Answer(values)
	return x.save()
}

// done reports whether every step has been asked.
func (x *session) done() bool {
	if x.iv == nil {
		return false
	}
	_, ok := x.iv.Current()
	return !ok
}

// back goes one step back; at the first question, to the one for the frameworks.
func (x *session) back() (again bool) {
	return x.iv != nil && x.iv.Back()
}

// where says how far the interview is.
func (x *session) where() string {
	if x.iv == nil {
		return "start"
	}
	s, _ := x.iv.Current()
	done, all := x.iv.Position()
	where := fmt.Sprintf("step %d of %d", done+1, all)
	if later := x.iv.Later(); later > 0 {
		where += fmt.Sprintf(", %d can wait", later)
	}
	if top, ok := design.Lookup(s.Top()); ok {
		where = top.Title + ", " + where
	}
	return where
}

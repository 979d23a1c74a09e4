package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"charm.land/huh/v2"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/record"
)

// asker asks people. Every error but errStopped is one of the terminal.
type asker interface {
	// role asks in whose role the judgements are made; last is offered.
	role(last string) (string, error)
	// judge asks for a judgement and a note; an empty judgement leaves the question open.
	judge(q question) (judgement, note string, err error)
	stop()
}

// newAsker asks on the screen where there is one, and in plain lines for screen readers,
// for terminals that cannot draw, and for scripts.
func newAsker(w *world) asker {
	if w.terminal && w.asks && os.Getenv("TERM") != "dumb" && os.Getenv("ACCESSIBLE") == "" {
		return &screenAsker{w}
	}
	return &lineAsker{w, newLineReader(w.in)}
}

// lineAsker asks in plain lines.
type lineAsker struct {
	w     *world
	lines *lineReader
}

func (a *lineAsker) stop() { a.lines.stop() }

// line asks for one line. The end of the input stops the review.
func (a *lineAsker) line(prompt string) (string, error) {
	fmt.Fprint(a.w.out, prompt)
	line, err := a.lines.next()
	if err != nil {
		fmt.Fprintln(a.w.out)
		return "", errStopped
	}
	return strings.TrimSpace(line), nil
}

func (a *lineAsker) role(last string) (string, error) {
	prompt := "\nIn whose role do you judge, such as Chair of the Curriculum Committee?\n> "
	if last != "" {
		prompt = "\nIn whose role do you judge? Enter for " + lint.Quote(last) + ".\n> "
	}
	for {
		line, err := a.line(prompt)
		switch {
		case err != nil:
			return "", err
		case line == "" && last != "":
			return last, nil
		case !design.IsPlaceholder(line):
			return line, nil
		}
		prompt = "Write a role: a judgement is a decision that somebody must be able to answer for.\n> "
	}
}

func (a *lineAsker) judge(question) (judgement, note string, err error) {
	prompt := "\n  m met   n not met   d defer   s skip, and leave it open   q stop\n> "
	for judgement == "" {
		line, err := a.line(prompt)
		if err != nil {
			return "", "", err
		}
		switch strings.ToLower(line) {
		case "m", "met", "y", "yes":
			judgement = record.Met
		case "n", "not met", record.NotMet, "no":
			judgement = record.NotMet
		case "d", "defer", record.Deferred:
			judgement = record.Deferred
		case "s", "skip":
			return "", "", nil
		case "q", "quit", "stop":
			return "", "", errStopped
		default:
			prompt = "Write m, n, d, s or q.\n> "
		}
	}
	note, err = a.line("Why, or on what condition? Enter for no note.\n> ")
	if err != nil { // what was judged is kept, with no note
		return judgement, "", nil
	}
	return judgement, note, nil
}

// screenAsker asks with choices to pick from. The question's card stays on the terminal
// above, so that it can be scrolled however long the design's words are.
type screenAsker struct{ w *world }

func (a *screenAsker) stop() {}

func (a *screenAsker) run(fields ...huh.Field) error {
	keys := huh.NewDefaultKeyMap()
	keys.Select.Filter.SetEnabled(false)
	form := huh.NewForm(huh.NewGroup(fields...)).WithKeyMap(keys).WithWidth(79).WithShowHelp(true).
		WithTheme(huh.ThemeFunc(huh.ThemeBase16)).WithInput(a.w.in).WithOutput(a.w.out)
	err := form.Run()
	if errors.Is(err, huh.ErrUserAborted) {
		return errStopped
	}
	if err != nil {
		return fmt.Errorf("ask on this terminal: %w; ACCESSIBLE=1 asks in plain lines", err)
	}
	return nil
}

func (a *screenAsker) role(last string) (string, error) {
	role := last
	err := a.run(huh.NewInput().Title("In whose role do you judge?").Description("Such as Chair of the Curriculum Committee.").Value(&role).Validate(func(text string) error {
		if design.IsPlaceholder(text) {
			return errors.New("write a role: somebody must be able to answer for a judgement")
		}
		return nil
	}))
	return strings.TrimSpace(role), err
}

func (a *screenAsker) judge(q question) (judgement, note string, err error) {
	const skip, quit = "skip", "quit"
	err = a.run(huh.NewSelect[string]().Title(q.clause.ID+": is it met?").Options(
		huh.NewOption("Met", record.Met),
		huh.NewOption("Not met", record.NotMet),
		huh.NewOption("Defer to a later meeting", record.Deferred),
		huh.NewOption("Skip, and leave it open", skip),
		huh.NewOption("Stop here", quit),
	).Value(&judgement))
	switch {
	case err != nil:
		return "", "", err
	case judgement == skip:
		return "", "", nil
	case judgement == quit:
		return "", "", errStopped
	}
	err = a.run(huh.NewInput().Title("Why, or on what condition?").Description("Enter for no note.").Value(&note))
	return judgement, strings.TrimSpace(note), err
}

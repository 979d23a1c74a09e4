package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/draft"
)

// screen asks the questions of a session on the whole screen, one form a step.
type screen struct {
	*session
	form          *huh.Form
	text          *string
	picks         *[]string
	many          *huh.MultiSelect[string] // the field where several may be chosen, else nil
	width, height int
	result        error // why it ended; nil when the file is to be written
	notice        string
}

// askScreen runs the session on the terminal.
func (x *session) askScreen(w *world) error {
	s := &screen{session: x, width: 80, height: 24, result: errStopped}
	if x.resumed {
		s.notice = "Your answers of last time are here."
	}
	s.build()
	_, err := tea.NewProgram(s, tea.WithInput(w.in), tea.WithOutput(w.out)).Run()
	if err != nil && !errors.Is(err, tea.ErrInterrupted) {
		return fmt.Errorf("ask on this terminal: %w; ACCESSIBLE=1 asks in plain lines", err)
	}
	return s.result
}

// build makes the form of the current step.
func (s *screen) build() tea.Cmd { return s.show(s.prompt()) }

// show makes the form of a prompt, for the window as it is.
func (s *screen) show(p prompt) tea.Cmd {
	s.text, s.picks = new(string), new([]string)
	*s.picks = slices.Clone(p.value)
	*s.text = strings.Join(p.value, "; ")
	about := strings.Join(p.about, "\n")
	var field huh.Field
	s.many = nil
	// All choices show at once where there is room for them beside the words above.
	height := len(p.options) + 2 + lipgloss.Height(lipgloss.NewStyle().Width(s.columns()-2).Render(about))
	height = min(height, s.room())
	switch {
	case p.many:
		s.many = huh.NewMultiSelect[string]().Title(p.title).Description(about).Options(s.options(p.options)...).Height(height).Value(s.picks)
		field = s.many
	case len(p.options) > 0:
		all := s.options(p.options)
		if p.field != nil {
			all = append([]huh.Option[string]{huh.NewOption("(leave it missing)", "")}, all...)
		}
		field = huh.NewSelect[string]().Title(p.title).Description(about).Options(all...).Height(height + 1).Value(s.text)
	default:
		check := func(text string) error {
			_, err := draft.Parse(p.field, text)
			return err
		}
		if len(p.field.Example) > 45 {
			field = huh.NewText().Title(p.title).Description(about).Lines(4).Validate(check).ExternalEditor(false).Value(s.text)
		} else {
			field = huh.NewInput().Title(p.title).Description(about).Validate(check).Value(s.text)
		}
	}
	keys := huh.NewDefaultKeyMap()
	keys.Select.Filter.SetEnabled(false)
	s.form = huh.NewForm(huh.NewGroup(field)).WithKeyMap(keys).WithShowHelp(false).WithTheme(huh.ThemeFunc(huh.ThemeBase16))
	s.form.WithWidth(s.columns()).WithHeight(s.room())
	return s.form.Init()
}

// options are choices of one line each.
func (s *screen) options(all []option) []huh.Option[string] {
	out := make([]huh.Option[string], len(all))
	for i, o := range all {
		label := []rune(o.label)
		if room := s.columns() - 10; len(label) > room {
			label = append(label[:room-3], []rune("...")...)
		}
		out[i] = huh.NewOption(string(label), o.value)
	}
	return out
}

// columns is the width that is used: that of the window, at most 79, which is easy to read.
func (s *screen) columns() int { return max(30, min(s.width, 80)-1) }

// room is how many lines a form may take: all but two above it, one below and those of
// the keys, which are more in a narrow window.
func (s *screen) room() int {
	return max(6, s.height-3-lipgloss.Height(s.foot(true)))
}

// foot names the keys; many is for choices of several.
func (s *screen) foot(many bool) string {
	foot := "enter next, empty leaves it missing   shift+tab back   pgdn next part\n" +
		"ctrl+s write the file now   ctrl+c stop; answers are kept"
	if many {
		foot = "space or x choose, enter next   arrows move, / filter   shift+tab back\n" +
			"pgdn next part   ctrl+s write the file now   ctrl+c stop; answers are kept"
	}
	return lipgloss.NewStyle().Width(s.columns()).Render(foot)
}

// values is the answer as it stands in the form.
func (s *screen) values() ([]string, error) {
	p := s.prompt()
	switch {
	case p.many:
		return *s.picks, nil
	case len(p.options) > 0:
		if *s.text == "" {
			return nil, nil
		}
		return []string{*s.text}, nil
	}
	return draft.Parse(p.field, *s.text)
}

// Init starts the first form.
func (s *screen) Init() tea.Cmd { return s.form.Init() }

// Update takes a key or a new size.
func (s *screen) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		if s.width == msg.Width && s.height == msg.Height {
			break // each form asks for the size when it starts
		}
		s.width, s.height = msg.Width, msg.Height
		p := s.prompt() // with what stands in the form
		p.value = []string{*s.text}
		if p.many {
			p.value = *s.picks
		}
		return s, s.show(p)
	case tea.KeyPressMsg:
		if cmd, ok := s.key(msg.String()); ok {
			return s, cmd
		}
	}
	m, cmd := s.form.Update(msg)
	if form, ok := m.(*huh.Form); ok {
		s.form = form
	}
	return s, cmd
}

// next shows the step that is now the current one, or ends.
func (s *screen) next() tea.Cmd {
	s.notice = ""
	if s.done() {
		return s.end(nil)
	}
	return s.build()
}

func (s *screen) end(result error) tea.Cmd {
	s.result = result
	return tea.Quit
}

// key does what a key asks that is not the form's; ok is false for the form's keys. What
// has been typed is kept wherever one goes, where it can be an answer.
func (s *screen) key(name string) (cmd tea.Cmd, ok bool) {
	switch name {
	case "enter", "tab":
		// The form would go on by messages of its own, which a fast hand overtakes.
		values, err := s.values()
		if err != nil || s.many != nil && s.many.GetFiltering() {
			return nil, false // the form says what is wrong
		}
		if err := s.answer(values); err != nil {
			return s.end(err), true
		}
		return s.next(), true
	case "ctrl+c", "shift+tab", "pgdown", "ctrl+s":
	default:
		return nil, false
	}
	if s.iv == nil {
		if name == "ctrl+c" {
			return s.end(errStopped), true
		}
		return nil, true
	}
	if err := s.keep(); err != nil {
		return s.end(err), true
	}
	switch name {
	case "ctrl+c":
		return s.end(errStopped), true
	case "ctrl+s":
		return s.end(nil), true
	case "pgdown":
		s.iv.NextGroup()
	default:
		if !s.back() {
			s.notice = "This is the first question."
			return nil, true
		}
	}
	if err := s.save(); err != nil {
		return s.end(err), true
	}
	return s.next(), true
}

// keep takes over what stands in the form without going on.
func (s *screen) keep() error {
	step, ok := s.iv.Current()
	values, err := s.values()
	if !ok || err != nil {
		return nil // what cannot be an answer cannot be kept
	}
	if err := s.answer(values); err != nil {
		return err
	}
	for current, ok := s.iv.Current(); (!ok || current.Key != step.Key) && s.back(); current, ok = s.iv.Current() {
	}
	return s.save()
}

// View draws the step.
func (s *screen) View() tea.View {
	v := tea.NewView("")
	v.AltScreen = true
	if s.done() {
		return v
	}
	right := s.where()
	left := "credlint init " + lint.Clean(s.path)
	if space := s.columns() - len([]rune(left)) - len([]rune(right)); space > 0 {
		left += strings.Repeat(" ", space) + right
	} else {
		left = right
	}
	v.SetContent(left + "\n" + s.notice + "\n" + strings.TrimRight(s.form.View(), "\n") + "\n\n" + s.foot(s.many != nil))
	return v
}

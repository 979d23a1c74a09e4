package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/config"
	"github.com/credlint/credlint/lint/draft"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/source"
)

func initCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "init", Usage: "start a design: answer questions, or take a template", ArgsUsage: "[FILE]", OnUsageError: usageError,
		Description: "FILE is the design to write, my-design.credential.toml when left out. The answers are\n" +
			"kept after each step; run the same command again to go on where you stopped.\n\n" +
			"Examples:\n" +
			"  credlint init food-safety.credential.toml\n" +
			"  credlint init --template list\n" +
			"  credlint init --template credit-bearing --output food-safety.credential.toml",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "template", Usage: "write the template `NAME` without questions; list prints the names"},
			&cli.StringSliceFlag{Name: "framework", Usage: "ask what `ID` asks; repeatable"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE`; - prints a template"},
			&cli.StringFlag{Name: "today", Usage: "the `DATE` (YYYY-MM-DD) to judge by"},
		},
		Action: func(c *cli.Context) error { return runInit(c, w) },
	}
}

// starter is what a new design is made with.
type starter struct {
	reg  *lint.Registry
	desk *desk // what the nearest configuration makes of the design
	path string
	// frameworks are those the design is to aim at.
	frameworks []string
	// old is the file that stands at path, to be written over; nil for none.
	old []byte
}

func runInit(c *cli.Context, w *world) error {
	if name := c.String("template"); name == "list" {
		return listTemplates(w.out)
	}
	s := &starter{frameworks: c.StringSlice("framework")}
	var err error
	if s.path, err = designPath(c); err != nil {
		return err
	}
	if err := s.prepare(c, w); err != nil {
		return err
	}
	if name := c.String("template"); name != "" {
		return s.template(w, name)
	}
	if !w.terminal || !w.asks {
		return fmt.Errorf("init asks questions and needs a terminal; without one, choose a template: credlint init --template list")
	}
	if s.path == "-" {
		return fmt.Errorf("init keeps the answers beside the design; name a file instead of -")
	}
	return s.interview(w)
}

// prepare finds what applies where the design will be: an institution's own frameworks
// are asked about as the built-in ones are.
func (s *starter) prepare(c *cli.Context, w *world) error {
	today, err := dayOf(c, w)
	if err != nil {
		return err
	}
	if s.reg, err = registry(); err != nil {
		return err
	}
	lib, err := checks.Library()
	if err != nil {
		return err
	}
	if s.desk, err = newDesks(s.reg, lib, lint.Options{Tool: version(), Today: today}, nil).of(s.path); err != nil {
		return err
	}
	for _, id := range s.frameworks {
		if _, err := s.desk.lib.Get(id); err != nil {
			return fmt.Errorf("--framework: %w", err)
		}
	}
	return nil
}

// questions are those of the frameworks, and of what the configuration itself requires.
func (s *starter) questions() ([]*draft.Question, error) {
	ids := s.frameworks
	if s.desk.policy {
		ids = append(slices.Clone(ids), config.PolicyID)
	}
	return draft.Questions(s.reg, s.desk.lib, ids)
}

// designPath is the file to write.
func designPath(c *cli.Context) (string, error) {
	path := c.String("output")
	switch {
	case c.NArg() > 1 || c.NArg() == 1 && path != "":
		return "", fmt.Errorf("init writes one file; name it once")
	case c.NArg() == 1:
		path = c.Args().First()
	case path == "":
		path = "my-design.credential.toml"
	}
	base := strings.ToLower(filepath.Base(path))
	switch {
	case path == "-":
	case strings.HasSuffix(base, ".yaml"), strings.HasSuffix(base, ".yml"), strings.HasSuffix(base, ".json"):
		return "", fmt.Errorf("init writes TOML only, because its comments guide you; name a file that ends in .credential.toml")
	case !strings.HasSuffix(base, ".credential.toml"):
		return "", fmt.Errorf("%s would not be found as a design; name a file that ends in .credential.toml", lint.Clean(path))
	}
	if info, err := os.Stat(filepath.Dir(path)); path != "-" && (err != nil || !info.IsDir()) {
		return "", fmt.Errorf("the folder %s does not exist; make it first", lint.Clean(filepath.Dir(path)))
	}
	return path, nil
}

func (s *starter) template(w *world, name string) error {
	t, ok := findTemplate(name)
	if !ok {
		names := templateNames()
		hint := ""
		if near, ok := source.Nearest(name, names); ok {
			hint = fmt.Sprintf(" Did you mean %q?", near)
		}
		return fmt.Errorf("there is no template %q.%s Templates: %s", name, hint, strings.Join(names, ", "))
	}
	if len(s.frameworks) == 0 {
		s.frameworks = t.frameworks
	}
	questions, err := s.questions()
	if err != nil {
		return err
	}
	iv := draft.NewInterview(questions, t.answers(), "")
	if s.path == "-" {
		_, err := w.out.Write(s.text(iv))
		return err
	}
	return s.finish(w, iv)
}

// text is the design as the answers make it.
func (s *starter) text(iv *draft.Interview) []byte {
	return iv.TOML("A micro-credential design. Lines that begin with # are comments. Where one says MISSING, "+
		"write your own words in the line below it and take out the # and the space before the name.", s.frameworks)
}

// finish writes the design and says how it stands.
func (s *starter) finish(w *world, iv *draft.Interview) error {
	data := s.text(iv)
	var err error
	if s.old != nil {
		err = replaceFile(s.path, s.old, data)
	} else {
		err = createFile(s.path, data)
	}
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already and was not touched; name another file with --output", lint.Clean(s.path))
	}
	if err != nil {
		return fmt.Errorf("%s was not written: %s", lint.Clean(s.path), reason(err))
	}
	d, notices := s.desk.linter.Design(lint.File{Name: filepath.ToSlash(s.path), Data: data}, s.desk.selection)
	var summary lint.Summary
	if d != nil {
		summary.Add(d)
	}
	for _, n := range notices {
		summary.AddNotice(n)
	}
	fmt.Fprintf(w.out, "Wrote %s. As it stands:\n", lint.Clean(s.path))
	text := format.Text{Color: w.color}
	if err := text.Summary(w.out, summary, ""); err != nil {
		return err
	}
	fmt.Fprintf(w.out, "\nFill in what is marked as MISSING, then run\n  credlint %s\n", lint.Clean(s.path))
	return nil
}

package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

func frameworkCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "framework", Usage: "work on a framework document of one's own",
		Subcommands: []*cli.Command{{
			Name: "test", Usage: "run the examples that a framework document carries", ArgsUsage: "FILE", OnUsageError: usageError,
			Action: func(c *cli.Context) error {
				if c.NArg() != 1 {
					return fmt.Errorf("framework test takes one document")
				}
				return frameworkTest(w, c.Args().First())
			},
		}},
	}
}

// frameworkTest runs the examples of a document. Its base design stands beside it or is
// one of the built-in ones.
func frameworkTest(w *world, path string) error {
	reg, err := checks.Registry()
	if err != nil {
		return err
	}
	lib, err := checks.Library()
	if err != nil {
		return err
	}
	before := lib.IDs()
	dir := os.DirFS(filepath.Dir(path))
	if lib, err = lib.With(dir, filepath.Base(path)); err != nil {
		return err
	}
	id := added(before, lib.IDs())
	doc, err := lib.Get(id)
	if err != nil {
		return err
	}
	if doc.Base == "" {
		return fmt.Errorf("%s names no base design; add base = \"PATH\" of a complete design beside it", path)
	}
	base, err := fs.ReadFile(dir, doc.Base)
	if err != nil {
		if base, err = fs.ReadFile(checks.Documents(), doc.Base); err != nil {
			return fmt.Errorf("the base design %s of %s cannot be read: %s", doc.Base, path, reason(err))
		}
	}
	results, err := lint.RunExamples(reg, doc, base, lint.Options{Today: design.DayOf(w.today)})
	if err != nil {
		return err
	}
	failed := 0
	tried := map[string]bool{}
	for _, r := range results {
		tried[r.Clause] = true
		if r.Fault != "" {
			failed++
			fmt.Fprintf(w.out, "%s, %q: %s\n", r.Clause, r.Title, r.Fault)
		}
	}
	for i := range doc.Clauses {
		if c := &doc.Clauses[i]; len(c.Tests()) > 0 && !tried[c.ID] {
			fmt.Fprintf(w.out, "%s has no example\n", c.ID)
		}
	}
	fmt.Fprintf(w.out, "%d examples, %d failed\n", len(results), failed)
	if failed > 0 {
		return status(exitFindings)
	}
	return nil
}

// added finds the id that the second list has and the first lacks.
func added(before, after []string) string {
	for i, id := range after {
		if i >= len(before) || before[i] != id {
			return id
		}
	}
	return ""
}

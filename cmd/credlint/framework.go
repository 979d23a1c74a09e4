package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

func frameworkCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "framework", Usage: "work on a framework document of one's own",
		Description: "Examples:\n  credlint framework check policy.toml\n  credlint framework test policy.toml",
		Subcommands: []*cli.Command{{
			Name: "check", Usage: "look for mistakes in a framework document itself", ArgsUsage: "FILE", Description: "Example:\n  credlint framework check policy.toml", OnUsageError: usageError,
			Action: func(c *cli.Context) error {
				if c.NArg() != 1 {
					return fmt.Errorf("framework check takes one document")
				}
				return frameworkCheck(w, c.Args().First())
			},
		}, {
			Name: "test", Usage: "run the examples that a framework document carries", ArgsUsage: "FILE", Description: "Example:\n  credlint framework test policy.toml", OnUsageError: usageError,
			Action: func(c *cli.Context) error {
				if c.NArg() != 1 {
					return fmt.Errorf("framework test takes one document")
				}
				return frameworkTest(w, c.Args().First())
			},
		}},
	}
}

// ownDocument reads a framework document of one's own with everything it names, among
// the documents that it may extend.
func ownDocument(path string) (*lint.Registry, *framework.Library, *framework.Document, error) {
	reg, err := registry()
	if err != nil {
		return nil, nil, nil, err
	}
	lib, err := checks.Library()
	if err != nil {
		return nil, nil, nil, err
	}
	before := lib.IDs()
	if lib, err = withDocument(lib, path); err != nil {
		return nil, nil, nil, err
	}
	id := added(before, lib.IDs())
	if lib, err = withNeighbours(reg, lib, path); err != nil {
		return nil, nil, nil, err
	}
	doc, err := lib.Get(id)
	if err != nil {
		return nil, nil, nil, err
	}
	return reg, lib, doc, bound(reg, doc)
}

// withNeighbours adds the other documents that the nearest configuration above a document
// names. What is wrong in those is not this document's fault, and is left to lint; one of
// the same id stays out.
func withNeighbours(reg *lint.Registry, lib *framework.Library, path string) (*framework.Library, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("find the folder of %s: %w", path, err)
	}
	home := newDesks(reg, lib, lint.Options{}, nil).at(filepath.Dir(abs))
	if home.config == nil {
		return lib, nil
	}
	for _, file := range home.config.For("", editions).Documents {
		if name := filepath.FromSlash(file.Value); name != abs {
			if more, err := withDocument(lib, name); err == nil {
				lib = more
			}
		}
	}
	return lib, nil
}

// taken finds the clauses of a document whose id another document has, that it does not
// build on: an exception or an answer could not tell them apart.
func taken(lib *framework.Library, doc *framework.Document) error {
	kin := []string{doc.ID}
	for id := doc.Extends; id != "" && !slices.Contains(kin, id); {
		kin = append(kin, id)
		base, err := lib.Get(id)
		if err != nil {
			return err
		}
		id = base.Extends
	}
	wrong := &framework.DocumentError{Path: doc.File.Name}
	for _, id := range lib.IDs() {
		if slices.Contains(kin, id) {
			continue
		}
		other, err := lib.Get(id)
		if err != nil || slices.Contains(kin, other.Extends) || doc.Extends != "" && other.Extends == doc.Extends {
			continue // lint tells what is wrong in it; or it builds on the same
		}
		for i := range doc.Clauses {
			c := &doc.Clauses[i]
			if !c.Own() || other.Clause(c.ID) == nil {
				continue
			}
			_, line, column := c.Locate("id", 0)
			wrong.Faults = append(wrong.Faults, framework.Fault{Line: line, Column: column, Text: fmt.Sprintf(
				"The clause id %q is taken by %s; exceptions and answers could not tell them apart. Choose another.", c.ID, id)})
		}
	}
	if len(wrong.Faults) > 0 {
		return wrong
	}
	return nil
}

// bound reports everything that documents name and that does not exist or does not fit.
func bound(reg *lint.Registry, docs ...*framework.Document) error {
	_, faults := lint.Bind(reg, docs)
	errs := make([]error, len(faults))
	for i, f := range faults {
		errs[i] = f
	}
	return errors.Join(errs...)
}

// frameworkCheck looks for mistakes in a document; its examples are not run.
func frameworkCheck(w *world, path string) error {
	_, lib, doc, err := ownDocument(path)
	if err != nil {
		return err
	}
	if err := taken(lib, doc); err != nil {
		return err
	}
	expressions, people := 0, 0
	for i := range doc.Clauses {
		if doc.Clauses[i].That != "" {
			expressions++
		}
		if len(doc.Clauses[i].Tests()) == 0 {
			people++
		}
	}
	fmt.Fprintf(w.out, "%s: nothing wrong in %s (%d decided by an expression, %d by people alone)\n", path, plural(len(doc.Clauses), "clause"), expressions, people)
	return nil
}

// frameworkTest runs the examples of a document. Its base design stands beside it or is
// one of the built-in ones.
func frameworkTest(w *world, path string) error {
	reg, _, doc, err := ownDocument(path)
	if err != nil {
		return err
	}
	dir := os.DirFS(filepath.Dir(path))
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
	for _, r := range results {
		if r.Fault != "" {
			failed++
			fmt.Fprintf(w.out, "%s, %q: %s\n", r.Clause, r.Title, r.Fault)
		}
	}
	for i := range doc.Clauses {
		c := &doc.Clauses[i]
		if len(c.Tests()) == 0 || !c.Own() {
			continue
		}
		meets := func(x framework.Example) bool { return x.Meets }
		fails := func(x framework.Example) bool { return !x.Meets }
		switch pass, fail := slices.ContainsFunc(c.Examples, meets), slices.ContainsFunc(c.Examples, fails); {
		case !pass && !fail:
			fmt.Fprintf(w.out, "%s has no example\n", c.ID)
		case !pass:
			fmt.Fprintf(w.out, "%s has no example that meets it\n", c.ID)
		case !fail:
			fmt.Fprintf(w.out, "%s has no example that does not meet it\n", c.ID)
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

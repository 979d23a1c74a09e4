package main

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"sync"

	"github.com/aymanbagabas/go-udiff"
	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/fix"
)

func fixFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: "fix", Usage: "correct what cannot change the meaning: spelling of keys and words, dates, sums"},
		&cli.BoolFlag{Name: "unsafe", Usage: "with --fix or --diff: also apply the proposed rewrites; read them afterwards"},
		&cli.BoolFlag{Name: "diff", Usage: "show what --fix would change, and write nothing"},
	}
}

// fixing is how designs are edited in a run. Designs are edited one after the other, so
// that a file which is named twice is edited once.
type fixing struct {
	sync.Mutex
	options fix.Options
	// diff shows the changes and writes nothing.
	diff bool
	// clean makes a diff safe for a terminal; elsewhere it stays exact, for patch.
	clean bool
	// out takes diffs and the fixed standard input, errs what was done.
	out, errs io.Writer
}

// newFixing reads the options; nil where nothing is to be edited.
func newFixing(c *cli.Context, w *world) (*fixing, error) {
	if !c.Bool("fix") && !c.Bool("diff") {
		if c.Bool("unsafe") {
			return nil, fmt.Errorf("--unsafe says what --fix and --diff may do; add one of them")
		}
		return nil, nil
	}
	return &fixing{
		options: fix.Options{Unsafe: c.Bool("unsafe")}, diff: c.Bool("diff"), clean: w.terminal,
		out: w.out, errs: w.err,
	}, nil
}

// fixed is what became of one design.
type fixed struct {
	fix.Result
	path, name string
	before     []byte
}

// design edits a design and writes it back. What it returns as notice is why not.
func (f *fixing) design(path string, file lint.File, judge fix.Judge) (fixed, *lint.Notice) {
	done := fixed{path: path, name: file.Name, before: file.Data}
	var err error
	done.Result, err = fix.Design(file, judge, f.options)
	if err != nil {
		return done, broken(file.Name, "Nothing was fixed here: %s. Please correct this file by hand and report this.", err)
	}
	if f.diff || path == "-" || len(done.Applied) == 0 {
		return done, nil
	}
	if err := replaceFile(path, file.Data, done.Data); err != nil {
		report, notices := judge(file)
		done.Result = fix.Result{Data: file.Data, Before: report, Report: report, Notices: notices}
		return done, broken(file.Name, "Nothing was fixed here: %s.", err)
	}
	return done, nil
}

// tell shows the diff or writes the fixed standard input, and says what was done.
func (f *fixing) tell(d fixed) error {
	switch {
	case f.diff:
		if err := f.showDiff(d); err != nil {
			return err
		}
	case d.path == "-":
		if _, err := f.out.Write(d.Data); err != nil {
			return err
		}
	}
	var b strings.Builder
	name := lint.Clean(d.name)
	changes := fmt.Sprintf("%d change", len(d.Applied))
	if len(d.Applied) != 1 {
		changes += "s"
	}
	switch {
	case len(d.Applied) == 0:
	case f.diff:
		fmt.Fprintf(&b, "%s: %s to make; nothing was written.\n", name, changes)
	default:
		fmt.Fprintf(&b, "%s: %s made.\n", name, changes)
	}
	for _, c := range d.Applied {
		fmt.Fprintf(&b, "  line %d: %s\n", c.Line, lint.Clean(c.Title))
	}
	for i, c := range d.Refused {
		if i == 0 {
			fmt.Fprintf(&b, "%s: left out, because the file would not read back the same but for it:\n", name)
		}
		fmt.Fprintf(&b, "  line %d: %s\n", c.Line, lint.Clean(c.Title))
	}
	if d.Left > 0 && !f.options.Unsafe {
		fmt.Fprintf(&b, "%s: %d more with --unsafe, which can change the meaning; see them with\n  --diff --unsafe.\n", name, d.Left)
	}
	_, err := io.WriteString(f.errs, b.String())
	return err
}

func (f *fixing) showDiff(d fixed) error {
	if bytes.Equal(d.before, d.Data) {
		return nil
	}
	name := filepath.ToSlash(d.name)
	diff, err := unifiedDiff(name, string(d.before), string(d.Data))
	if err != nil {
		return err
	}
	if f.clean {
		lines := strings.Split(diff, "\n")
		for i := range lines {
			lines[i] = lint.Clean(strings.TrimSuffix(lines[i], "\r"))
		}
		diff = strings.Join(lines, "\n")
	}
	_, err = io.WriteString(f.out, diff)
	return err
}

// unifiedDiff is the difference of two texts as patch and git read it.
func unifiedDiff(name, before, after string) (string, error) {
	u, err := udiff.ToUnifiedDiff("a/"+name, "b/"+name, before, udiff.Lines(before, after), udiff.DefaultContextLines)
	if err != nil {
		return "", fmt.Errorf("show what changes in %s: %w", name, err)
	}
	grown := 0 // the library loses count where two changes share a hunk
	for _, h := range u.Hunks {
		h.ToLine = h.FromLine + grown
		for _, l := range h.Lines {
			switch l.Kind {
			case udiff.Insert:
				grown++
			case udiff.Delete:
				grown--
			}
		}
	}
	return u.String(), nil
}

// quietPrinter prints notices and leaves the report out: a diff stands alone.
type quietPrinter struct{ wholePrinter }

func (p *quietPrinter) end(*lint.Report) error { return nil }

package main

import (
	"encoding/json"
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
)

// baselineName is the file that lint reads when nothing else is said.
const baselineName = ".credlint-baseline.json"

// baseline lists the findings that a repository lives with for now: for each design, by
// its path from the baseline's folder, the fingerprints of its findings in order.
type baseline struct {
	Version int                 `json:"version"`
	Designs map[string][]string `json:"designs"`

	dir string
}

// readBaseline reads a baseline; without a name the usual one, if it is there.
func readBaseline(name string) (*baseline, error) {
	asked := name != ""
	if !asked {
		name = baselineName
	}
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) && !asked {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("--baseline: %w", err)
	}
	b := &baseline{dir: filepath.Dir(name)}
	if err := json.Unmarshal(data, b); err != nil || b.Version != 1 {
		return nil, fmt.Errorf("%s is not a baseline of version 1; write it anew with credlint baseline", name)
	}
	return b, nil
}

func (b *baseline) key(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	dir, err := filepath.Abs(b.dir)
	if err != nil {
		return path
	}
	rel, err := filepath.Rel(dir, abs)
	if err != nil {
		return path
	}
	return filepath.ToSlash(rel)
}

// hide takes what the baseline knows out of a design's report.
func (b *baseline) hide(d *lint.DesignReport) {
	if b == nil {
		return
	}
	var known []lint.Known
	for _, f := range b.Designs[b.key(d.Path)] {
		known = append(known, lint.Known{Fingerprint: f})
	}
	d.Hide(known, "in the baseline")
}

func baselineCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "baseline", Usage: "record today's findings, so that only new ones fail", ArgsUsage: "[PATH...]", OnUsageError: usageError,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Value: baselineName, Usage: "write to `FILE`"},
			&cli.StringFlag{Name: "today", Usage: "the `DATE` (YYYY-MM-DD) to judge by"},
		},
		Action: func(c *cli.Context) error {
			reg, err := registry()
			if err != nil {
				return err
			}
			lib, err := checks.Library()
			if err != nil {
				return err
			}
			today, err := dayOf(c, w)
			if err != nil {
				return err
			}
			roots := c.Args().Slice()
			if len(roots) == 0 {
				roots = []string{"."}
			}
			ds := newDesks(reg, lib, lint.Options{Today: today}, nil)
			report := &lint.Report{}
			p := &wholePrinter{errs: w.err, report: report}
			if _, err := lintAll(ds, roots, input{w.in, "standard-input.credential.toml"}, report, p); err != nil {
				return err
			}
			if report.Summary.Failures > 0 {
				return status(exitFailed) // a baseline of half the designs would hide what it never saw
			}
			b := baseline{Version: 1, Designs: map[string][]string{}, dir: filepath.Dir(c.String("output"))}
			n := 0
			for i := range report.Designs {
				for _, f := range report.Designs[i].Findings {
					key := b.key(report.Designs[i].Path)
					b.Designs[key] = append(b.Designs[key], f.Fingerprint)
					n++
				}
			}
			for _, list := range b.Designs {
				slices.Sort(list)
			}
			data, err := json.MarshalIndent(b, "", "  ")
			if err != nil {
				return err
			}
			if err := os.WriteFile(c.String("output"), append(data, '\n'), 0o644); err != nil {
				return fmt.Errorf("--output: %w", err)
			}
			fmt.Fprintf(w.err, "%d findings of %d designs are in %s and will not be shown.\n", n, len(report.Designs), c.String("output"))
			return nil
		},
	}
}

// dayOf is the day to judge by: --today, else the world's.
func dayOf(c *cli.Context, w *world) (design.Day, error) {
	s := c.String("today")
	if s == "" {
		return design.DayOf(w.today), nil
	}
	day, err := design.ParseDay(s)
	if err != nil {
		return day, fmt.Errorf("--today is %q; write a date such as 2026-03-01", s)
	}
	return day, nil
}

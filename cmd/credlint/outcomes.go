package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/format"
)

func outcomesCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "outcomes", Usage: "show what each outcome says, which assessment tests it, and what is open", ArgsUsage: "[PATH...]", OnUsageError: usageError,
		Description: "Examples:\n  credlint outcomes my-course.credential.toml\n  credlint outcomes --format json designs/",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "format", Value: "text", Usage: "print as `FORMAT`: text or json"},
		}, pickFlags(lintFlags(), "fail-on", "today", "stdin-filename")...),
		Action: func(c *cli.Context) error { return outcomes(c, w) },
	}
}

// pickFlags takes the flags of those names.
func pickFlags(flags []cli.Flag, names ...string) []cli.Flag {
	return slices.DeleteFunc(flags, func(f cli.Flag) bool { return !slices.Contains(names, flagName(f)) })
}

// flagName spares the search for v1 names that cli.Flag.Names makes, which every start
// would pay for every flag of every command.
func flagName(f cli.Flag) string {
	switch f := f.(type) {
	case *cli.StringFlag:
		return f.Name
	case *cli.StringSliceFlag:
		return f.Name
	case *cli.BoolFlag:
		return f.Name
	}
	return f.Names()[0]
}

// outcomes holds designs against the guides on outcomes alone and prints the matrix.
func outcomes(c *cli.Context, w *world) error {
	threshold, err := threshold(c.String("fail-on"))
	if err != nil {
		return err
	}
	today, err := dayOf(c, w)
	if err != nil {
		return err
	}
	lib, err := checks.Library()
	if err != nil {
		return err
	}
	reg, err := registry()
	if err != nil {
		return err
	}
	desks := newDesks(reg, lib, lint.Options{Tool: version(), Today: today, KeepAlignment: true}, checks.Guides())
	if c.IsSet("fail-on") {
		desks.failOn = threshold
	}
	report := lint.New(reg, lib, desks.options).NewReport()
	var p printer
	switch kind := c.String("format"); kind {
	case "text":
		p = &outcomesPrinter{textPrinter{out: w.out, errs: w.err, Text: format.Text{Color: w.color}}}
	case "json":
		p = &wholePrinter{out: w.out, errs: w.err, report: report, print: format.JSON}
	default:
		return fmt.Errorf("--format is %q; write text or json", kind)
	}
	roots := c.Args().Slice()
	if len(roots) == 0 {
		roots = []string{"."}
	}
	found, err := lintAll(desks, roots, input{w.in, c.String("stdin-filename")}, report, p)
	if err != nil {
		return err
	}
	report.Frameworks = desks.frameworks()
	if err := p.end(report); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	switch {
	case report.Summary.Failures > 0:
		return status(exitFailed)
	case found:
		return status(exitFindings)
	}
	return nil
}

// outcomesPrinter prints the outcomes of designs one after the other.
type outcomesPrinter struct{ textPrinter }

func (p *outcomesPrinter) design(d *lint.DesignReport, _ []lint.FrameworkInfo) error {
	return p.Outcomes(p.out, d)
}

func (p *outcomesPrinter) end(r *lint.Report) error {
	s := r.Summary
	if s.Designs == 0 {
		return nil
	}
	_, err := io.WriteString(p.out, format.OutcomesSummary(s))
	return err
}

package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/format"
)

// maxReport is the size, in bytes, above which a saved report is refused.
const maxReport = 512 << 20

// usualReport is the format that a committee gets when it asks for none.
const usualReport = "text"

func reportCommand(w *world) *cli.Command {
	flags := append([]cli.Flag{
		&cli.StringFlag{Name: "from", Usage: "print the report that --format json saved in `FILE`; \"-\" reads standard input"},
	}, pickFlags(lintFlags(), "framework", "no-guides", "format", "output", "fail-on", "today", "changed-since", "baseline", "stdin-filename", "explain-score", "all-questions", "show-hidden")...)
	return &cli.Command{
		Name: "report", Usage: "print a report for people to read, of designs or of a saved report", ArgsUsage: "[PATH...]",
		Description: "A report is to be read, so that findings do not fail it.\n\n" +
			"Examples:\n" +
			"  credlint report designs/ --output packet.html\n" +
			"  credlint report --from report.json --format markdown\n\n" +
			"Exit status: 0, or 2 where something could not be read, checked or written.",
		Flags: flags, OnUsageError: usageError,
		Action: func(c *cli.Context) error { return reportDesigns(c, w) },
	}
}

func reportDesigns(c *cli.Context, w *world) error {
	outs, err := outputsOf(c.String("format"), c.StringSlice("output"), usualReport)
	if err != nil {
		return err
	}
	if from := c.String("from"); from != "" {
		return reportSaved(c, w, from, outs)
	}
	threshold, err := threshold(c.String("fail-on"))
	if err != nil {
		return err
	}
	desks, err := prepare(c, w, outs.whole())
	if err != nil {
		return err
	}
	if c.IsSet("fail-on") {
		desks.failOn = threshold
	}
	collectLess(!outs.whole())
	r := desks.newReport()
	p := outs.printer(textOf(c, w.color), true, w.out, w.err, r)
	if _, err := lintAll(desks, rootsOf(c), input{w.in, c.String("stdin-filename")}, r, p); err != nil {
		return err
	}
	desks.describe(r)
	return ended(r, p)
}

// reportSaved prints a saved report as the run that made it would have.
func reportSaved(c *cli.Context, w *world, from string, outs *outputs) error {
	for _, name := range []string{"framework", "no-guides", "fail-on", "today", "changed-since", "baseline", "stdin-filename"} {
		if c.IsSet(name) {
			return fmt.Errorf("--%s is for designs; a saved report has been judged already", name)
		}
	}
	if c.NArg() > 0 {
		return fmt.Errorf("--from prints the saved report and reads no design; leave %s out", c.Args().First())
	}
	data, err := readSaved(from, w.in)
	if err != nil {
		return fmt.Errorf("--from %s: %w", from, err)
	}
	r, err := lint.ReadReport(data)
	if err != nil {
		return fmt.Errorf("--from %s: %w", lint.Clean(from), err)
	}
	p := outs.printer(textOf(c, w.color), true, w.out, w.err, &lint.Report{})
	text := format.Text{}
	for _, n := range r.Notices {
		if err := text.Notice(w.err, n); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
	}
	if outs.stdout == "text" {
		for i := range r.Designs {
			if err := p.design(&r.Designs[i], r.Frameworks); err != nil {
				return fmt.Errorf("write the report: %w", err)
			}
		}
	}
	return ended(r, p)
}

// ended prints the end of a report and tells whether the run failed in part.
func ended(r *lint.Report, p printer) error {
	if err := p.end(r); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if r.Summary.Failures > 0 {
		return status(exitFailed)
	}
	return nil
}

// readSaved reads a saved report from a file or standard input.
func readSaved(from string, stdin io.Reader) ([]byte, error) {
	in := stdin
	if from != "-" {
		info, err := os.Stat(from)
		if err != nil {
			return nil, errors.New(reason(err))
		}
		if info.IsDir() {
			return nil, errors.New("this is a directory, not a report")
		}
		f, err := os.Open(from)
		if err != nil {
			return nil, errors.New(reason(err))
		}
		defer f.Close()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, maxReport+1))
	if err != nil {
		return nil, errors.New(reason(err))
	}
	if len(data) > maxReport {
		return nil, fmt.Errorf("this has more than %d MiB; is it really a report?", maxReport>>20)
	}
	return data, nil
}

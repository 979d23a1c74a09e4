package main

import (
	"io"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/fix"
	"github.com/credlint/credlint/lint/format"
)

// printer takes the parts of a report as they become known.
type printer interface {
	design(*lint.DesignReport, []lint.FrameworkInfo) error
	notice(lint.Notice) error
	end(*lint.Report) error
}

// textPrinter prints text part by part.
type textPrinter struct {
	format.Text
	out, errs io.Writer
	start     format.Start
	// hint is whether the end says what --fix could do.
	hint         bool
	safe, unsafe int
	compared     bool // comparisons end with their own words
}

func (p *textPrinter) design(d *lint.DesignReport, infos []lint.FrameworkInfo) error {
	p.compared = p.compared || d.Comparison != nil
	p.start.See(d)
	safe, unsafe := fix.Counts(d)
	p.safe, p.unsafe = p.safe+safe, p.unsafe+unsafe
	return p.Design(p.out, d, infos)
}

func (p *textPrinter) notice(n lint.Notice) error { return p.Notice(p.errs, n) }

func (p *textPrinter) end(r *lint.Report) error {
	if r.Summary.Designs == 0 || p.compared {
		return nil
	}
	if err := p.Summary(p.out, r.Summary, p.start.Place); err != nil || !p.hint {
		return err
	}
	return p.Fixable(p.out, p.safe, p.unsafe)
}

// printText prints a whole report as textPrinter prints its parts.
func printText(w io.Writer, r *lint.Report, text format.Text, hint bool) error {
	p := &textPrinter{Text: text, hint: hint, out: w}
	for i := range r.Designs {
		if err := p.design(&r.Designs[i], r.Frameworks); err != nil {
			return err
		}
	}
	return p.end(r)
}

// wholePrinter collects the report and prints it at the end.
type wholePrinter struct {
	out, errs io.Writer
	report    *lint.Report
	print     func(io.Writer, *lint.Report) error
}

func (p *wholePrinter) design(d *lint.DesignReport, _ []lint.FrameworkInfo) error {
	p.report.Designs = append(p.report.Designs, *d)
	return nil
}

func (p *wholePrinter) notice(n lint.Notice) error {
	text := format.Text{}
	return text.Notice(p.errs, n)
}

func (p *wholePrinter) end(r *lint.Report) error { return p.print(p.out, r) }

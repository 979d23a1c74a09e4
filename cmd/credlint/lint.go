package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/fix"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/framework"
)

func lintFlags() []cli.Flag {
	return append([]cli.Flag{
		&cli.StringSliceFlag{Name: "framework", Usage: "hold the designs against `ID`, whatever they name; repeatable"},
		&cli.StringFlag{Name: "format", Usage: "text, json, markdown, csv, github, html or sarif; left out, the ending of --output decides"},
		&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write the report to `FILE`"},
		&cli.StringFlag{Name: "fail-on", Value: "error", Usage: "exit with 1 from this severity on: error, warning, note or never"},
		&cli.StringFlag{Name: "today", Usage: "the `DATE` (YYYY-MM-DD) to judge by, for runs that can be repeated"},
		&cli.StringFlag{Name: "baseline", Usage: "hide the findings that `FILE` knows; left out, .credlint-baseline.json if it is there"},
		&cli.StringFlag{Name: "stdin-filename", Value: "standard-input.credential.toml", Usage: "the `NAME` of standard input; its ending gives the format"},
		&cli.BoolFlag{Name: "explain-score", Usage: "print how each score is computed"},
		&cli.BoolFlag{Name: "all-questions", Usage: "print every question for people"},
	}, fixFlags()...)
}

// printer takes the parts of a report as they become known.
type printer interface {
	design(*lint.DesignReport, []lint.FrameworkInfo) error
	notice(lint.Notice) error
	end(*lint.Report) error
}

func lintCommand(c *cli.Context, w *world) (err error) {
	threshold, err := threshold(c.String("fail-on"))
	if err != nil {
		return err
	}
	today, err := dayOf(c, w)
	if err != nil {
		return err
	}
	old, err := readBaseline(c.String("baseline"))
	if err != nil {
		return err
	}
	lib, err := checks.Library()
	if err != nil {
		return err
	}
	for _, id := range c.StringSlice("framework") {
		if _, err := lib.Get(id); err != nil {
			return fmt.Errorf("--framework: %w", err)
		}
	}
	reg, err := registry()
	if err != nil {
		return err
	}
	fixing, err := newFixing(c, w)
	if err != nil {
		return err
	}
	roots := c.Args().Slice()
	if len(roots) == 0 {
		roots = []string{"."}
	}
	kind, err := formatOf(c.String("format"), c.String("output"))
	if err != nil {
		return err
	}
	out, color := w.out, w.color
	if name := c.String("output"); name != "" {
		file, err := os.Create(name)
		if err != nil {
			return fmt.Errorf("--output: %w", err)
		}
		defer func() {
			if e := file.Close(); e != nil && err == nil {
				err = fmt.Errorf("--output: %w", e)
			}
		}()
		out, color = file, false
	} else if fixing != nil && !fixing.diff && slices.Contains(roots, "-") {
		out, color = w.err, false // standard output is for the fixed design
	}
	desks := newDesks(reg, lib, lint.Options{Tool: version(), Today: today, Conflicts: checks.Conflicts(), KeepWords: kind == "html" || kind == "json", KeepAlignment: kind == "html" || kind == "json" || kind == "markdown"}, c.StringSlice("framework"))
	if c.IsSet("fail-on") {
		desks.failOn = threshold
	}
	desks.baseline, desks.fixing = old, fixing
	collectLess(whole[kind] == nil)
	var p printer
	report := lint.New(reg, lib, desks.options).NewReport()
	if fixing != nil && fixing.diff {
		fixing.out = out
		p = &quietPrinter{wholePrinter{errs: w.err, report: report}}
	} else if print := whole[kind]; print != nil {
		p = &wholePrinter{out: out, errs: w.err, report: report, print: print}
	} else {
		p = &textPrinter{hint: fixing == nil, out: out, errs: w.err, Text: format.Text{Color: color, ExplainScore: c.Bool("explain-score"), Questions: c.Bool("all-questions")}}
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

// collectLess makes the garbage collector run less often, because a design lives for a
// millisecond. Where nothing is kept from one design to the next, a fixed amount of
// memory serves any number of files.
func collectLess(fleeting bool) {
	switch {
	case os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "":
	case fleeting:
		debug.SetGCPercent(-1)
		debug.SetMemoryLimit(fleetingMemory)
	default:
		debug.SetGCPercent(400)
	}
}

// fleetingMemory is the memory, in bytes, that a run takes at most before it collects.
const fleetingMemory = 128 << 20

// lintAll judges every design under the roots on all processors and hands the results
// to the printer in the order the files were found.
func lintAll(desks *desks, roots []string, in input, report *lint.Report, p printer) (failing bool, err error) {
	type result struct {
		design  *lint.DesignReport
		notices []lint.Notice
		infos   []lint.FrameworkInfo
		failOn  int
		fixed   *fixed
	}
	workers := runtime.GOMAXPROCS(0)
	results := make(chan chan result, 4*workers) // bounds how far the walk runs ahead
	slots := make(chan struct{}, workers)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(results)
		found := 0
		send := func(f func() result) bool {
			done := make(chan result, 1)
			select {
			case results <- done:
			case <-stop:
				return false
			}
			slots <- struct{}{}
			go func() {
				defer func() { <-slots }()
				done <- f()
			}()
			return true
		}
		fail := func(n lint.Notice) bool {
			return send(func() result { return result{notices: []lint.Notice{n}} })
		}
		for _, root := range roots {
			discover(root, in.name, func(path string) bool {
				found++
				return send(func() result {
					if desks.fixing != nil {
						desks.fixing.Lock()
						defer desks.fixing.Unlock()
					}
					data, notice := in.read(path)
					if notice != nil {
						return result{notices: []lint.Notice{*notice}}
					}
					name := path
					if path == "-" {
						name = in.name
					}
					desk, err := desks.of(path)
					if err != nil {
						return result{notices: []lint.Notice{{Kind: "configuration-broken", Text: lint.Clean(err.Error()), Failed: true}}}
					}
					file := lint.File{Name: filepath.ToSlash(name), Data: data}
					judge := func(f lint.File) (*lint.DesignReport, []lint.Notice) {
						return desk.linter.Design(f, desk.selection)
					}
					if desks.fixing == nil {
						d, notices := judge(file)
						return result{d, notices, desk.linter.Frameworks(), desk.failOn, nil}
					}
					done, trouble := desks.fixing.design(path, file, judge)
					d, notices := done.Report, done.Notices
					if desks.fixing.diff {
						d = done.Before
					}
					if trouble != nil {
						notices = append(notices, *trouble)
					}
					return result{d, notices, desk.linter.Frameworks(), desk.failOn, &done}
				})
			}, func(n lint.Notice) bool { found++; return fail(n) })
		}
		if found == 0 {
			fail(lint.Notice{Kind: "nothing-found", Failed: true, Text: "No design was found in " + strings.Join(roots, ", ") +
				". Designs are called NAME.credential.toml (or .yaml, .yml, .json); files that .gitignore names are left out."})
		}
	}()
	broken := map[string]bool{}
	for done := range results {
		r := <-done
		for _, n := range r.notices {
			if n.Kind == "configuration-broken" { // told once, not for every file below it
				if broken[n.Text] {
					continue
				}
				broken[n.Text] = true
			}
			report.Notices = append(report.Notices, n)
			report.Summary.AddNotice(n)
			if err := p.notice(n); err != nil {
				return failing, fmt.Errorf("write the report: %w", err)
			}
		}
		if r.fixed != nil {
			if err := desks.fixing.tell(*r.fixed); err != nil {
				return failing, fmt.Errorf("write the fixes: %w", err)
			}
		}
		if r.design == nil {
			continue
		}
		desks.baseline.hide(r.design)
		report.Summary.Add(r.design)
		for i := range r.design.Findings {
			failing = failing || r.design.Findings[i].Severity.Rank() >= r.failOn
		}
		if err := p.design(r.design, r.infos); err != nil {
			return failing, fmt.Errorf("write the report: %w", err)
		}
	}
	return failing, nil
}

func threshold(name string) (int, error) {
	switch name {
	case "error", "warning", "note":
		return framework.Severity(name).Rank(), nil
	case "never":
		return framework.Error.Rank() + 1, nil
	}
	return 0, fmt.Errorf("--fail-on is %q; write error, warning, note or never", name)
}

// whole are the printers that need the whole report, by the name of their format.
var whole = map[string]func(io.Writer, *lint.Report) error{
	"json": format.JSON, "markdown": format.Markdown, "csv": format.CSV, "github": format.GitHub, "html": format.HTML, "sarif": format.SARIF,
}

// endings say which format a file's ending asks for.
var endings = map[string]string{".json": "json", ".md": "markdown", ".html": "html", ".csv": "csv", ".sarif": "sarif"}

func formatOf(name, output string) (string, error) {
	if name == "" {
		name = endings[strings.ToLower(filepath.Ext(output))]
	}
	if name == "" {
		name = "text"
	}
	if name != "text" && whole[name] == nil {
		return "", fmt.Errorf("--format is %q; write text, %s", name, strings.Join(sortedKeys(whole), ", "))
	}
	return name, nil
}

type textPrinter struct {
	format.Text
	out, errs io.Writer
	first     string
	rank      int
	// hint is whether the end says what --fix could do.
	hint         bool
	safe, unsafe int
}

func (p *textPrinter) design(d *lint.DesignReport, infos []lint.FrameworkInfo) error {
	for i := range d.Findings { // an error in what is written, else the first error, else anything
		f := &d.Findings[i]
		rank := 2 * f.Severity.Rank()
		if !f.Missing {
			rank++
		}
		if rank > p.rank {
			p.rank, p.first = rank, fmt.Sprintf("line %d of %s", f.Line, filepath.Base(d.Path))
		}
	}
	safe, unsafe := fix.Counts(d)
	p.safe, p.unsafe = p.safe+safe, p.unsafe+unsafe
	return p.Design(p.out, d, infos)
}

func (p *textPrinter) notice(n lint.Notice) error { return p.Notice(p.errs, n) }

func (p *textPrinter) end(r *lint.Report) error {
	if r.Summary.Designs == 0 {
		return nil
	}
	if err := p.Summary(p.out, r.Summary, p.first); err != nil || !p.hint {
		return err
	}
	return p.Fixable(p.out, p.safe, p.unsafe)
}

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

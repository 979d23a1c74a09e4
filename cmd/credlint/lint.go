package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

func lintFlags() []cli.Flag {
	return append([]cli.Flag{
		&cli.StringSliceFlag{Name: "framework", Usage: "hold the designs against the framework `ID`, whatever they name; repeatable"},
		formatFlag(), outputFlag(),
		&cli.BoolFlag{Name: "no-guides", Usage: "leave out the advice of published guides on outcomes"},
		&cli.StringFlag{Name: "fail-on", Value: "error", Usage: "exit with 1 from this `SEVERITY` on: error, warning, note or never"},
		&cli.StringFlag{Name: "today", Usage: "the `DATE` (YYYY-MM-DD) to judge by, for runs that can be repeated"},
		&cli.StringFlag{Name: "changed-since", Usage: "lint only what changed since the commit `REF`, such as origin/main, and what depends on it"},
		&cli.StringFlag{Name: "baseline", Usage: "hide the findings that `FILE` knows; left out, the nearest " + baselineName + " above a design"},
		&cli.StringFlag{Name: "stdin-filename", Value: "standard-input.credential.toml", Usage: "the `NAME` of standard input; its ending gives the format"},
		&cli.BoolFlag{Name: "explain-score", Usage: "print how each score is computed"},
		&cli.BoolFlag{Name: "all-questions", Usage: "print every question for people"},
		&cli.BoolFlag{Name: "show-hidden", Usage: "print what the baseline hides"},
	}, fixFlags()...)
}

func lintCommand(c *cli.Context, w *world) error {
	threshold, err := threshold(c.String("fail-on"))
	if err != nil {
		return err
	}
	fixing, err := newFixing(c, w)
	if err != nil {
		return err
	}
	roots := rootsOf(c)
	if err := misspeltCommand(c.App, roots[0]); err != nil {
		return err
	}
	if name := c.String("stdin-filename"); slices.Contains(roots, "-") {
		if _, ok := source.FormatOf(name); !ok {
			return fmt.Errorf("--stdin-filename is %q; its ending gives the format: write .toml, .yaml, .yml or .json", name)
		}
	}
	outs, err := outputsOf(c.String("format"), c.StringSlice("output"), "text")
	if err != nil {
		return err
	}
	out, color := w.out, w.color
	if outs.stdout != "" && fixing != nil && !fixing.diff && slices.Contains(roots, "-") {
		out, color = w.err, false // standard output is for the fixed design
	}
	desks, err := prepare(c, w, outs.whole())
	if err != nil {
		return err
	}
	if c.IsSet("fail-on") {
		desks.failOn = threshold
	}
	desks.fixing = fixing
	collectLess(!outs.whole())
	report := desks.newReport()
	p := outs.printer(textOf(c, color), fixing == nil, out, w.err, report)
	if fixing != nil && fixing.diff {
		if len(outs.files) > 0 {
			return fmt.Errorf("--diff prints the changes and no report; leave --output out")
		}
		fixing.out = out
		p = &quietPrinter{wholePrinter{errs: w.err, report: report}}
	}
	found, err := lintAll(desks, roots, input{w.in, c.String("stdin-filename")}, report, p)
	if err != nil {
		return err
	}
	desks.describe(report)
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

// prepare makes the desks that the options ask for. With keep, reports hold what the
// printers of whole reports show.
func prepare(c *cli.Context, w *world, keep bool) (*desks, error) {
	today, err := dayOf(c, w)
	if err != nil {
		return nil, err
	}
	lib, err := checks.Library()
	if err != nil {
		return nil, err
	}
	forced := c.StringSlice("framework")
	reg, err := registry()
	if err != nil {
		return nil, err
	}
	if err := forceable(reg, lib, forced); err != nil {
		return nil, err
	}
	ds := newDesks(reg, lib, lint.Options{Tool: version(), Today: today, Conflicts: checks.Conflicts(), KeepWords: keep, KeepAlignment: keep}, forced)
	ds.noGuides = c.Bool("no-guides")
	if ds.baseline, err = newBaselines(c.String("baseline"), forced); err != nil {
		return nil, err
	}
	if c.IsSet("changed-since") {
		ds.changes, err = newChanges(c.String("changed-since"), c.String("baseline"), rootsOf(c))
	}
	return ds, err
}

// rootsOf are the paths of the command line, else the current folder.
func rootsOf(c *cli.Context) []string {
	if roots := c.Args().Slice(); len(roots) > 0 {
		return roots
	}
	return []string{"."}
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
		path    string
		design  *lint.DesignReport
		notices []lint.Notice
		infos   []lint.FrameworkInfo
		failOn  int
		fixed   *fixed
	}
	workers := runtime.GOMAXPROCS(0)
	results := make(chan chan result, 4*workers) // bounds how far the walk runs ahead
	jobs := make(chan func())
	for range workers { // each keeps its stack, which a design makes grow
		go func() {
			for job := range jobs {
				job()
			}
		}()
	}
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(results)
		defer close(jobs)
		found, left := 0, 0
		send := func(f func() result) bool {
			done := make(chan result, 1)
			select {
			case results <- done:
			case <-stop:
				return false
			}
			jobs <- func() { done <- f() }
			return true
		}
		fail := func(n lint.Notice) bool {
			return send(func() result { return result{notices: []lint.Notice{n}} })
		}
		again := onlyOnce(roots)
		for _, root := range roots {
			discover(root, in.name, func(path string) bool {
				if found++; again(path) {
					return true
				}
				switch changed, err := desks.changes.affect(path, desks); {
				case err != nil:
					return fail(*broken(path, "What changed cannot be found out: %s.", err))
				case !changed:
					left++
					return true
				}
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
						return result{notices: configurationNotices(err)}
					}
					file := lint.File{Name: filepath.ToSlash(name), Data: data}
					selection := desk.selection
					record, notice := desks.records.of(path)
					selection.Record = record
					judge := func(f lint.File) (*lint.DesignReport, []lint.Notice) {
						d, notices := desk.linter.Design(f, selection)
						if notice != nil {
							notices = append(notices, *notice)
						}
						return d, notices
					}
					if desks.fixing == nil {
						d, notices := judge(file)
						return result{name, d, notices, desk.linter.Frameworks(), desk.failOn, nil}
					}
					done, trouble := desks.fixing.design(path, file, judge)
					d, notices := done.Report, done.Notices
					if desks.fixing.diff {
						d = done.Before
					}
					if trouble != nil {
						notices = append(notices, *trouble)
					}
					return result{name, d, notices, desk.linter.Frameworks(), desk.failOn, &done}
				})
			}, func(n lint.Notice) bool { found++; return fail(n) })
		}
		if desks.changes != nil && found > 0 {
			fail(desks.changes.notice(found, left))
		}
		if found == 0 {
			fail(lint.Notice{Kind: "nothing-found", Failed: true, Text: "No design was found in " + strings.Join(roots, ", ") +
				". Designs are called NAME.credential.toml (or .yaml, .yml, .json); files that .gitignore names are left out."})
		}
	}()
	broken := map[string]bool{}
	tell := func(n lint.Notice) error {
		if n.Kind == "configuration-broken" { // told once, not for every file below it
			key := fmt.Sprintf("%s:%d:%d %s", n.Path, n.Line, n.Column, n.Text)
			if broken[key] {
				return nil
			}
			broken[key] = true
		}
		n.Path, n.Text, n.Excerpt = lint.Clean(n.Path), lint.Clean(n.Text), lint.Clean(n.Excerpt)
		report.Notices = append(report.Notices, n)
		report.Summary.AddNotice(n)
		if err := p.notice(n); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
		return nil
	}
	for done := range results {
		r := <-done
		for _, n := range r.notices {
			if err := tell(n); err != nil {
				return failing, err
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
		r.design.FailOn = severityOf(r.failOn)
		if n := desks.baseline.hide(r.design, r.path); n != nil {
			if err := tell(*n); err != nil {
				return failing, err
			}
		}
		if desks.each != nil {
			desks.each(r.path)
		}
		report.Summary.Add(r.design)
		for i := range r.design.Findings {
			failing = failing || r.design.Findings[i].Severity.Rank() >= r.failOn
		}
		// A configuration can let findings pass and still ask for a score; --fail-on never
		// of the command line lets everything pass.
		if desks.failOn <= framework.Error.Rank() && r.design.Below() {
			r.design.FailBelow()
			failing = true
		}
		if err := p.design(r.design, r.infos); err != nil {
			return failing, fmt.Errorf("write the report: %w", err)
		}
	}
	var late []lint.Notice
	if desks.changes == nil { // else not every design was looked at
		late = desks.unfitting(roots)
	}
	for _, n := range append(late, desks.baseline.notices()...) {
		if err := tell(n); err != nil {
			return failing, err
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

// severityOf is the name of a threshold.
func severityOf(rank int) string {
	for _, s := range []framework.Severity{framework.Error, framework.Warning, framework.Note} {
		if rank == s.Rank() {
			return string(s)
		}
	}
	return "never"
}

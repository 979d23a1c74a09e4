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

	"github.com/credlint/credlint/lint"
)

func baselineCommand(w *world) *cli.Command {
	flags := append(pickFlags(lintFlags(), "framework", "no-guides", "today"),
		&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE`; left out, the nearest " + baselineName + " above each design, else one at the top of its repository"},
		&cli.BoolFlag{Name: "prune", Usage: "only take out what is no longer there; record nothing new"})
	return &cli.Command{
		Name: "baseline", Usage: "record today's findings, so that only new ones fail", ArgsUsage: "[PATH...]", OnUsageError: usageError,
		Description: "Designs that are not below PATH keep what is recorded of them.\n" +
			"Use the same --framework as for lint.\n\n" +
			"Examples:\n  credlint baseline designs/\n  credlint baseline --prune designs/",
		Flags:  flags,
		Action: func(c *cli.Context) error { return recordBaseline(c, w) },
	}
}

func recordBaseline(c *cli.Context, w *world) error {
	roots := rootsOf(c)
	if slices.Contains(roots, "-") {
		return errors.New("a baseline is of files; standard input has no place to be found again")
	}
	ds, err := prepare(c, w, false)
	if err != nil {
		return err
	}
	prune := c.Bool("prune")
	known := ds.baseline
	ds.baseline = nil
	if prune {
		if name := c.String("output"); name != "" {
			if known, err = newBaselines(name, ds.forced); err != nil {
				return err
			}
		}
		ds.baseline = known
	}
	var paths []string // the reports hold names that are safe to show
	ds.each = func(path string) { paths = append(paths, path) }
	p := &recordPrinter{wholePrinter{errs: w.err, report: &lint.Report{}}}
	if _, err := lintAll(ds, roots, input{w.in, "standard-input.credential.toml"}, p.report, p); err != nil {
		return err
	}
	if p.report.Summary.Failures > 0 {
		fmt.Fprintln(w.err, "No baseline was written: one of half the designs would hide what it never saw.")
		return status(exitFailed)
	}
	files := map[string]*recorded{}
	for i := range p.report.Designs {
		d := &p.report.Designs[i]
		path := baselinePath(known, c.String("output"), paths[i])
		r := files[path]
		if r == nil {
			if r, err = startBaseline(path, ds.forced, prune); err != nil {
				return err
			}
			files[path] = r
		}
		r.take(d, r.key(paths[i]), prune)
	}
	for _, path := range sortedKeys(files) {
		if o := known.file[path]; prune && o != nil && o.err == nil {
			files[path].follow(o)
		}
		if err := files[path].save(w); err != nil {
			return err
		}
	}
	return nil
}

// recordPrinter collects the designs, and tells only what keeps from recording them.
type recordPrinter struct{ wholePrinter }

func (p *recordPrinter) notice(n lint.Notice) error {
	if strings.HasPrefix(n.Kind, "baseline-") && !n.Failed {
		return nil // what they ask for is being done
	}
	return p.wholePrinter.notice(n)
}

// baselinePath is where a design's findings are recorded: the file that was named, the
// nearest one there is, or a new one at the top of the repository; outside of a
// repository, in the current folder, where the design is below it.
func baselinePath(known *baselines, named, design string) string {
	if named != "" {
		return named
	}
	if path := known.pathFor(design); path != "" {
		return path
	}
	abs, err := filepath.Abs(design)
	if err != nil {
		return baselineName
	}
	for dir := filepath.Dir(abs); ; dir = filepath.Dir(dir) {
		if isRepository(dir) {
			return filepath.Join(dir, baselineName)
		}
		if filepath.Dir(dir) == dir {
			break
		}
	}
	if wd, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(wd, abs); err == nil && filepath.IsLocal(rel) {
			return filepath.Join(wd, baselineName)
		}
	}
	return filepath.Join(filepath.Dir(abs), baselineName)
}

// recorded is a baseline in the making.
type recorded struct {
	*baseline
	// before and under are the findings and the frameworks of the file as it was.
	before map[string][]knownFinding
	under  []string
	seen   map[string]bool
	added  int
	// renamed counts the designs that have another name now.
	renamed int
}

// startBaseline takes up the baseline at a path, or begins one.
func startBaseline(path string, forced []string, prune bool) (*recorded, error) {
	old, err := openBaseline(path)
	var outdated errOldBaseline
	switch {
	case err == nil:
	case errors.As(err, &outdated) && !prune, errors.Is(err, fs.ErrNotExist) && !prune:
		old = &baseline{frameworks: forced}
	case errors.Is(err, fs.ErrNotExist):
		return nil, errors.New("there is no baseline to prune; credlint baseline records one")
	default:
		return nil, err
	}
	r := &recorded{before: old.designs, under: old.frameworks, seen: map[string]bool{}}
	r.baseline = &baseline{path: path, frameworks: forced, designs: map[string][]knownFinding{}}
	if prune && !slices.Equal(sorted(old.frameworks), sorted(forced)) {
		return nil, fmt.Errorf("%s was recorded with %s; prune it with the same", shown(path), frameworkOptions(old.frameworks))
	}
	return r, nil
}

func frameworkOptions(ids []string) string {
	if len(ids) == 0 {
		return "no --framework"
	}
	return "--framework " + strings.Join(ids, " --framework ")
}

// take records the findings of a design; when pruning, only those that were known.
func (r *recorded) take(d *lint.DesignReport, key string, prune bool) {
	if r.seen[key] {
		return
	}
	r.seen[key] = true
	list := d.Findings
	if prune {
		list = slices.DeleteFunc(slices.Clone(d.Suppressed), func(f lint.Finding) bool { return f.Suppression.Kind != "baseline" })
	} else {
		r.added += unknown(list, r.before[key])
	}
	for i := range list {
		r.designs[key] = append(r.designs[key], knownOf(&list[i]))
	}
}

// follow keeps what was known of a design under its new name.
func (r *recorded) follow(o *openedBaseline) {
	for key := range r.before {
		if !o.gone(key) {
			continue
		}
		now := o.renamed(key)
		if now == "" || len(r.designs[now]) > 0 {
			continue
		}
		left := map[string]int{}
		for _, f := range o.unknown[now] {
			left[f]++
		}
		for _, k := range r.before[key] {
			if left[k.Fingerprint] > 0 {
				left[k.Fingerprint]--
				r.designs[now] = append(r.designs[now], k)
			}
		}
		r.renamed++
	}
}

// unknown counts the findings that are not among the known ones.
func unknown(list []lint.Finding, known []knownFinding) int {
	left := map[string]int{}
	for _, k := range known {
		left[k.Fingerprint]++
	}
	n := 0
	for i := range list {
		if left[list[i].Fingerprint] > 0 {
			left[list[i].Fingerprint]--
			continue
		}
		n++
	}
	return n
}

// save keeps what is recorded of other designs that are still there, and writes the file.
func (r *recorded) save(w *world) error {
	vanished := 0
	for key, list := range r.before {
		switch {
		case r.seen[key]:
		case (&baseline{path: r.path}).gone(key):
			vanished++
		default:
			if !slices.Equal(sorted(r.under), sorted(r.frameworks)) {
				return fmt.Errorf("%s was recorded with %s, and would keep %s as it was; use the same, or record the whole repository", shown(r.path), frameworkOptions(r.under), lint.Clean(key))
			}
			r.designs[key] = list
		}
	}
	was := (&baseline{designs: r.before}).findings()
	if err := writeFile(r.path, r.write); err != nil {
		return fmt.Errorf("%s: %w", shown(r.path), err)
	}
	designs := 0
	for _, list := range r.designs {
		if len(list) > 0 {
			designs++
		}
	}
	text := fmt.Sprintf("%s of %s: recorded in %s, and not shown from now on", plural(r.findings(), "finding"), plural(designs, "design"), shown(r.path))
	if was > 0 {
		text += fmt.Sprintf("; %d new, %d taken out", r.added, was+r.added-r.findings())
	}
	if r.renamed > 0 {
		text += "; " + plural(r.renamed, "design") + " under a new name"
	}
	if vanished -= r.renamed; vanished > 0 {
		text += "; " + plural(vanished, "design") + " no longer there"
	}
	_, err := fmt.Fprintln(w.err, text+".")
	return err
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

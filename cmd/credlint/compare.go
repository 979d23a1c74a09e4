package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/compare"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/record"
	"github.com/credlint/credlint/lint/source"
)

func compareCommand(w *world) *cli.Command {
	flags := append([]cli.Flag{
		&cli.StringFlag{Name: "at", Usage: "compare with the git revision `REV`: a branch, a tag or a commit"},
		&cli.StringFlag{Name: "to", Usage: "take the new version from `REV` too; left out, the file as it stands"},
	}, pickFlags(lintFlags(), "framework", "format", "output", "today")...)
	return &cli.Command{
		Name: "compare", Usage: "say what changed between two versions of a design, and which approvals that touches", ArgsUsage: "OLD NEW | PATH --at REV",
		Description: "OLD and NEW are designs, or designs at a git revision: FILE@REV. The two may be\n" +
			"written in different formats. A folder with --at compares every design in it.\n\n" +
			"Examples:\n" +
			"  credlint compare old.credential.toml new.credential.toml\n" +
			"  credlint compare my-course.credential.toml --at main\n" +
			"  credlint compare my-course.credential.toml --at v1.0 --to v2.0\n" +
			"  credlint compare old.credential.toml@main designs/new.credential.toml\n\n" +
			"Exit status: 0 no approval is touched, 1 an approval may no longer cover the\n" +
			"design, 2 the run itself failed.",
		Flags: flags, OnUsageError: usageError,
		Action: func(c *cli.Context) error { return compareDesigns(c, w) },
	}
}

func compareDesigns(c *cli.Context, w *world) error {
	outs, err := outputsOf(c.String("format"), c.StringSlice("output"), "text")
	if err != nil {
		return err
	}
	desks, err := prepare(c, w, false)
	if err != nil {
		return err
	}
	pairs, notices, err := pairsOf(c)
	if err != nil {
		return err
	}
	r := desks.newReport()
	p := outs.printer(textOf(c, w.color), false, w.out, w.err, r)
	tell := func(n lint.Notice) error {
		r.Notices = append(r.Notices, n)
		r.Summary.AddNotice(n)
		return p.notice(n)
	}
	for _, n := range notices {
		if err := tell(n); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
	}
	outdated := false
	for _, pair := range pairs {
		d, notices := desks.compare(pair)
		for _, n := range notices {
			if err := tell(n); err != nil {
				return fmt.Errorf("write the report: %w", err)
			}
		}
		if d == nil {
			continue
		}
		outdated = outdated || len(d.Findings) > 0
		r.Summary.Add(d)
		nameClauses(d.Comparison, desks.frameworks())
		if err := p.design(d, desks.frameworks()); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
	}
	r.Describe(desks.reg)
	if err := p.end(r); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	switch {
	case r.Summary.Failures > 0:
		return status(exitFailed)
	case outdated:
		return status(exitFindings)
	}
	return nil
}

// fileVersion is a file, as it stands or at a revision.
type fileVersion struct {
	path string
	at   *revision // nil for the file as it stands
}

// pairsOf reads which versions are to be compared.
func pairsOf(c *cli.Context) ([][2]fileVersion, []lint.Notice, error) {
	args := c.Args().Slice()
	at, to := c.String("at"), c.String("to")
	switch {
	case at == "" && to != "":
		return nil, nil, errors.New("--to says where the new version is from; --at REV says where the old one is from")
	case at == "" && len(args) == 2:
		old, err := versionOf(args[0])
		if err != nil {
			return nil, nil, err
		}
		now, err := versionOf(args[1])
		if err != nil {
			return nil, nil, err
		}
		return [][2]fileVersion{{old, now}}, nil, nil
	case at == "":
		return nil, nil, fmt.Errorf("compare takes two files, OLD and NEW, or one path with --at REV; it was given %d", len(args))
	case len(args) != 1:
		return nil, nil, fmt.Errorf("--at compares one path with its own past; it was given %d paths", len(args))
	}
	path := args[0]
	dir := filepath.Dir(path)
	info, err := os.Stat(path)
	if err == nil && info.IsDir() {
		dir = path
	}
	old, err := revisionOf(existing(dir), at)
	if err != nil {
		return nil, nil, fmt.Errorf("--at: %w", err)
	}
	var now *revision
	if to != "" {
		if now, err = revisionOf(existing(dir), to); err != nil {
			return nil, nil, fmt.Errorf("--to: %w", err)
		}
	}
	if info == nil || !info.IsDir() {
		return [][2]fileVersion{{{path, old}, {path, now}}}, nil, nil
	}
	return folderPairs(path, old, now)
}

// existing is the folder itself, or the nearest one above it that is there: a file may
// have gone since with its folder.
func existing(dir string) string {
	for {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return dir
		}
		dir = up
	}
}

// versionOf reads PATH or PATH@REV. What is a file is a file, whatever its name.
func versionOf(arg string) (fileVersion, error) {
	if _, err := os.Lstat(arg); err == nil {
		return fileVersion{path: arg}, nil
	}
	i := strings.LastIndexByte(arg, '@')
	if i <= 0 {
		return fileVersion{path: arg}, nil
	}
	path := arg[:i]
	at, err := revisionOf(existing(filepath.Dir(path)), arg[i+1:])
	if err != nil {
		return fileVersion{}, fmt.Errorf("%s: %w", lint.Clean(arg), err)
	}
	return fileVersion{path, at}, nil
}

// folderPairs pairs the designs of a folder with themselves at a revision, under the name
// that they had there. A design that only one of the two has is told, not compared.
func folderPairs(dir string, old, now *revision) (pairs [][2]fileVersion, notices []lint.Notice, err error) {
	before, err := old.designs()
	if err != nil {
		return nil, nil, err
	}
	var after []string
	if now != nil {
		if after, err = now.designs(); err != nil {
			return nil, nil, err
		}
	} else {
		discover(dir, "", func(path string) bool {
			if rel, err := filepath.Rel(dir, path); err == nil {
				after = append(after, filepath.ToSlash(rel))
			}
			return true
		}, func(n lint.Notice) bool { notices = append(notices, n); return true })
	}
	gone := without(before, after)
	was := renamed(dir, gone, without(after, before), old, now)
	for _, name := range after {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if former := was[name]; former != "" {
			pairs = append(pairs, [2]fileVersion{{filepath.Join(dir, filepath.FromSlash(former)), old}, {path, now}})
			gone = without(gone, []string{former})
			continue
		}
		if !slices.Contains(before, name) {
			notices = append(notices, lint.Notice{Kind: "new-design", Path: lint.Clean(filepath.ToSlash(path)), Text: "This design is new: " + lint.Clean(old.name) + " does not have it."})
			continue
		}
		pairs = append(pairs, [2]fileVersion{{path, old}, {path, now}})
	}
	for _, name := range gone {
		notices = append(notices, lint.Notice{Kind: "removed-design", Path: lint.Clean(filepath.ToSlash(filepath.Join(dir, name))), Text: "This design is gone: " + lint.Clean(old.name) + " has it."})
	}
	if len(pairs) == 0 && len(notices) == 0 {
		return nil, nil, fmt.Errorf("no design was found in %s, now or at %s", lint.Clean(dir), lint.Clean(old.name))
	}
	return pairs, notices, nil
}

// designs lists the designs below the folder at the revision, by their paths from it.
func (r *revision) designs() ([]string, error) {
	out, err := git(r.dir, "ls-tree", "-r", "-z", "--name-only", r.hash, ".")
	if err != nil {
		return nil, err
	}
	if len(out) > source.MaxBytes {
		return nil, fmt.Errorf("there are too many files at %s to list; name one design", lint.Clean(r.name))
	}
	var all []string
	for _, name := range strings.Split(string(out), "\x00") {
		if isDesign(filepath.Base(name)) {
			all = append(all, name)
		}
	}
	return all, nil
}

// compare reads, judges and compares two versions.
func (ds *desks) compare(pair [2]fileVersion) (*lint.DesignReport, []lint.Notice) {
	var versions [2]compare.Version
	var notices []lint.Notice
	for i, v := range pair {
		judged, more := ds.version(v)
		notices = append(notices, more...)
		if judged == nil {
			if len(more) == 0 {
				notices = append(notices, *broken(v.path, "This version could not be judged."))
			}
			continue
		}
		versions[i] = *judged
	}
	if versions[0].Tree == nil || versions[1].Tree == nil {
		return nil, notices
	}
	return compare.Designs(versions[0], versions[1]), notices
}

// version reads and judges one version, with the review record of its own time.
func (ds *desks) version(v fileVersion) (*compare.Version, []lint.Notice) {
	name := filepath.ToSlash(v.path)
	if _, ok := source.FormatOf(name); !ok {
		return nil, []lint.Notice{*broken(v.path, "A design ends in .toml, .yaml, .yml or .json.")}
	}
	var data []byte
	var beside lint.File
	var notices []lint.Notice
	if v.at == nil {
		read, notice := input{}.read(v.path)
		if notice != nil {
			return nil, []lint.Notice{*notice}
		}
		data = read
		if beside, notice = ds.records.of(v.path); notice != nil {
			notices = append(notices, *notice)
		}
	} else {
		rel, err := filepath.Rel(v.at.dir, v.path)
		if err != nil {
			rel = filepath.Base(v.path)
		}
		read, there, err := v.at.read(rel)
		switch {
		case err != nil:
			return nil, []lint.Notice{*broken(v.path, "This file cannot be read at %s: %s.", lint.Clean(v.at.name), err)}
		case !there:
			return nil, []lint.Notice{*broken(v.path, "This file is not there at %s. If it had another name, write OLD-NAME@%s and the new name.", lint.Clean(v.at.name), lint.Clean(v.at.name))}
		}
		data = read
		beside.Name = record.Name(name)
		if beside.Data, _, err = v.at.read(record.Name(filepath.ToSlash(rel))); err != nil {
			notices = append(notices, *broken(beside.Name, "This review record cannot be read at %s: %s.", lint.Clean(v.at.name), err))
		}
	}
	desk, err := ds.of(v.path)
	if err != nil {
		return nil, []lint.Notice{{Kind: "configuration-broken", Text: lint.Clean(err.Error()), Failed: true}}
	}
	selection := desk.selection
	selection.Record = beside
	file := lint.File{Name: name, Data: data}
	tree, err := source.Read(name, data)
	if err != nil {
		_, more := desk.linter.Design(file, selection) // the same error, in its words
		return nil, append(notices, more...)
	}
	d, more := desk.linter.Tree(tree, selection)
	out := &compare.Version{Tree: tree, Report: d}
	if v.at != nil {
		out.Revision = v.at.name
	}
	for _, n := range more {
		if n.Failed {
			notices = append(notices, n)
		}
	}
	return out, notices
}

// nameClauses gives the clauses of a comparison their titles, and tells guides from frameworks.
func nameClauses(c *lint.Comparison, infos []lint.FrameworkInfo) {
	for i := range c.Frameworks {
		f := &c.Frameworks[i]
		for _, info := range infos {
			if info.ID != f.ID {
				continue
			}
			f.Guide = info.Kind == framework.Guide
			for j := range f.Clauses {
				for _, k := range info.Clauses {
					if k.ID == f.Clauses[j].ID {
						f.Clauses[j].Title = k.Title
					}
				}
			}
		}
	}
}

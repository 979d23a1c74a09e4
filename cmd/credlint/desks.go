package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/config"
	"github.com/credlint/credlint/lint/framework"
)

// desk is a linter with what the configuration makes of it for one design.
type desk struct {
	*office
	selection lint.Selection
	failOn    int
	applies   *config.Effective
}

// office is what is the same for all designs below one configuration file.
type office struct {
	path   string // of the configuration; empty for none
	config *config.Config
	lib    *framework.Library
	linter *lint.Linter
	policy bool // whether the configuration itself requires something
	err    error

	desks map[string]*desk
}

// desks gives each file the desk of the nearest configuration above it. It is safe for
// use by several goroutines.
type desks struct {
	reg     *lint.Registry
	lib     *framework.Library
	options lint.Options
	forced  []string
	// noGuides leaves out the guides, whatever the configuration says.
	noGuides bool
	failOn   int // 0 where the command line says nothing
	// baseline knows findings that are not shown; nil for none.
	baseline *baselines
	// changes says which designs are worth a look; nil for all.
	changes *changes
	// each, when set, is told the path of every design before its report is printed.
	each func(path string)
	// fixing says how designs are edited; nil where they are only read.
	fixing  *fixing
	records records

	mu sync.Mutex
	// fitting are the patterns of folders that fit some design of the run.
	fitting map[config.Origin]bool
	folder  map[string]*office
	file    map[string]*office
}

func newDesks(reg *lint.Registry, lib *framework.Library, options lint.Options, forced []string) *desks {
	return &desks{reg: reg, lib: lib, options: options, forced: forced, fitting: map[config.Origin]bool{}, folder: map[string]*office{}, file: map[string]*office{}}
}

// of returns the desk for a design file; "-" takes the configuration of the current folder.
func (ds *desks) of(path string) (*desk, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("find the folder of %s: %w", path, err)
	}
	ds.mu.Lock()
	defer ds.mu.Unlock()
	o := ds.at(filepath.Dir(abs))
	if o.err != nil {
		return nil, o.err
	}
	return ds.desk(o, filepath.ToSlash(abs))
}

func (ds *desks) desk(o *office, design string) (*desk, error) {
	key := o.config.Key(design)
	if d := o.desks[key]; d != nil {
		return d, nil
	}
	for _, p := range o.config.Fitting(design) {
		ds.fitting[p.Origin] = true
	}
	e := o.config.For(design, editions)
	d := &desk{office: o, applies: e, failOn: ds.failOn}
	d.selection = lint.Selection{Forced: ds.forced, Default: e.Frameworks.Value, Guides: e.Guides.Value, Minimum: map[string]lint.Minimum{}}
	if ds.noGuides {
		d.selection.Guides = nil
	}
	if o.policy && len(ds.forced) == 0 {
		d.selection.Guides = append(slices.Clone(d.selection.Guides), config.PolicyID)
	}
	for _, m := range e.Minimum {
		d.selection.Minimum[m.Framework] = lint.Minimum{Score: m.Score, Origin: m.Origin.String()}
	}
	if d.failOn == 0 {
		var err error
		if d.failOn, err = threshold(e.FailOn.Value); err != nil {
			return nil, err
		}
	}
	if o.config != nil && o.config.Changes() {
		d.selection.Change, d.selection.ChangeKey = o.config.Change, o.path
	}
	o.desks[key] = d
	return d, nil
}

// editions are the default sets that a configuration can name.
func editions(name string) (config.Defaults, bool) {
	e, ok := checks.EditionNamed(name)
	return config.Defaults{Frameworks: e.Frameworks, Guides: e.Guides}, ok
}

func (ds *desks) at(dir string) *office {
	if o := ds.folder[dir]; o != nil {
		return o
	}
	name := filepath.Join(dir, config.Name)
	info, err := os.Stat(name)
	var o *office
	switch parent := filepath.Dir(dir); {
	case err == nil && info.Mode().IsRegular():
		o = ds.load(name)
	case err == nil:
		o = &office{err: fmt.Errorf("%s is %s, not a file", shown(name), kindOf(info.Mode()))}
	case !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, syscall.ENOTDIR):
		o = &office{err: fmt.Errorf("%s cannot be read: %s", shown(name), reason(err))}
	case parent == dir:
		o = ds.load("")
	default:
		o = ds.at(parent)
	}
	ds.folder[dir] = o
	return o
}

func (ds *desks) load(name string) *office {
	if o := ds.file[name]; o != nil {
		return o
	}
	o := &office{path: name, lib: ds.lib, desks: map[string]*desk{}}
	ds.file[name] = o
	options := ds.options
	if name != "" {
		if o.err = ds.read(o); o.err != nil {
			return o
		}
		options.Systems = o.config.Systems()
	}
	for _, id := range ds.forced { // a document of the current folder's, asked for everywhere
		if !slices.Contains(o.lib.IDs(), id) {
			home, err := ds.home()
			if err != nil {
				o.err = err
				return o
			}
			doc, err := home.lib.Get(id)
			if err == nil {
				o.lib, err = o.lib.WithDocument(doc)
			}
			if err != nil {
				o.err = err
				return o
			}
		}
	}
	o.linter = lint.New(ds.reg, o.lib, options)
	return o
}

// forceable checks that frameworks named on the command line exist: built in, or in the
// configuration of the current folder.
func forceable(reg *lint.Registry, lib *framework.Library, ids []string) error {
	for _, id := range ids {
		if slices.Contains(lib.IDs(), id) {
			continue
		}
		home, err := newDesks(reg, lib, lint.Options{}, nil).home()
		if err != nil {
			return err
		}
		if _, err := home.lib.Get(id); err != nil {
			return fmt.Errorf("--framework: %w", err)
		}
	}
	return nil
}

// unfitting tells which patterns of folders fit no design, for each configuration whose
// whole folder has been looked at.
func (ds *desks) unfitting(roots []string) []lint.Notice {
	ds.mu.Lock()
	defer ds.mu.Unlock()
	var all []lint.Notice
	told := map[config.Origin]bool{}
	for _, name := range sortedKeys(ds.file) {
		o := ds.file[name]
		whole := slices.ContainsFunc(roots, func(root string) bool {
			abs, err := filepath.Abs(root)
			rel, err2 := filepath.Rel(abs, filepath.Dir(name))
			return err == nil && err2 == nil && filepath.IsLocal(rel)
		})
		if name == "" || !whole || o.err != nil {
			continue
		}
		for _, p := range o.config.Patterns() {
			if p.Origin.Path != shown(name) || ds.fitting[p.Origin] || told[p.Origin] {
				continue // another file's patterns are told where its own folder is looked at
			}
			told[p.Origin] = true
			all = append(all, lint.Notice{
				Kind: "folder-unmatched", Path: p.Origin.Path, Line: p.Origin.Line, Column: p.Origin.Column,
				Text: fmt.Sprintf("No design lies where the pattern %s says. Correct it, or take the [[folder]] out.", lint.Quote(p.Value)),
			})
		}
	}
	return all
}

// home is the office of the current folder, under which no framework is forced.
func (ds *desks) home() (*office, error) {
	plain := newDesks(ds.reg, ds.lib, ds.options, nil)
	wd, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("find the current folder: %w", err)
	}
	o := plain.at(wd)
	return o, o.err
}

// read reads a configuration with its documents and checks that all of it can be used,
// so that a mistake is told once and not for every design.
func (ds *desks) read(o *office) (err error) {
	loader := config.Loader{Read: readFile, Show: shown}
	if o.config, err = loader.Load(filepath.ToSlash(o.path)); err != nil {
		return err
	}
	var own []string
	for _, file := range o.config.For("", editions).Documents {
		before := o.lib.IDs()
		if o.lib, err = withDocument(o.lib, filepath.FromSlash(file.Value)); err != nil {
			var doc *framework.DocumentError
			if errors.As(err, &doc) {
				return err
			}
			at := file.Origin
			return &framework.DocumentError{Path: at.Path, Faults: []framework.Fault{{Line: at.Line, Column: at.Column, Text: err.Error()}}}
		}
		own = append(own, added(before, o.lib.IDs()))
	}
	if doc := o.config.Policy(); doc != nil {
		if o.lib, err = o.lib.WithDocument(doc); err != nil {
			return err
		}
		own, o.policy = append(own, doc.ID), true
	}
	known := config.Known{Frameworks: o.lib.IDs(), Clauses: func() ([]*framework.Clause, error) { return clausesOf(o.lib) }}
	for _, e := range checks.Editions() {
		known.Editions = append(known.Editions, e.Name)
	}
	if err := o.config.Check(known); err != nil {
		return err
	}
	if o.config.Changes() { // which documents are changed is known only when all are read
		own = o.lib.IDs()
	}
	var docs []*framework.Document
	for _, id := range own {
		if id == "" {
			continue
		}
		doc, err := o.lib.Get(id)
		if err != nil {
			return err
		}
		docs = append(docs, o.config.Change(doc))
	}
	return bound(ds.reg, docs...)
}

// configurationNotices tells everything that is wrong in a configuration, place by place.
func configurationNotices(err error) []lint.Notice {
	var all []lint.Notice
	add := func(path string, line, column int, text string) {
		all = append(all, lint.Notice{Kind: "configuration-broken", Path: lint.Clean(path), Line: line, Column: column, Text: lint.Clean(text), Failed: true})
	}
	var doc *framework.DocumentError
	var bind *lint.BindError
	switch joined, ok := err.(interface{ Unwrap() []error }); {
	case ok:
		for _, e := range joined.Unwrap() {
			all = append(all, configurationNotices(e)...)
		}
	case errors.As(err, &doc):
		for _, f := range doc.Faults {
			add(doc.Path, f.Line, f.Column, f.Text)
		}
	case errors.As(err, &bind) && bind.Path != "":
		add(bind.Path, bind.Line, bind.Column, bind.Said())
	default:
		add("", 0, 0, err.Error())
	}
	return all
}

// readFile reads a regular file of at most 1 MiB.
func readFile(path string) ([]byte, error) {
	data, notice := input{}.read(filepath.FromSlash(path))
	if notice != nil {
		return nil, errors.New(strings.TrimSuffix(strings.TrimPrefix(notice.Text, "This file cannot be read: "), "."))
	}
	return data, nil
}

func clausesOf(lib *framework.Library) ([]*framework.Clause, error) {
	var all []*framework.Clause
	for _, id := range lib.IDs() {
		doc, err := lib.Get(id)
		if err != nil {
			return nil, err
		}
		for i := range doc.Clauses {
			all = append(all, &doc.Clauses[i])
		}
	}
	return all, nil
}

// withDocument adds a framework document of one's own to a library.
func withDocument(lib *framework.Library, file string) (*framework.Library, error) {
	return lib.With(os.DirFS(filepath.Dir(file)), filepath.Base(file), shown(file))
}

// shown is a path as messages write it: from the current folder.
func shown(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	if wd, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(wd, abs); err == nil {
			return filepath.ToSlash(rel)
		}
	}
	return filepath.ToSlash(path)
}

// frameworks describes every framework used at any desk, by id.
func (ds *desks) frameworks() []lint.FrameworkInfo {
	ds.mu.Lock()
	defer ds.mu.Unlock()
	byID := map[string]lint.FrameworkInfo{}
	for _, name := range slices.Backward(sortedKeys(ds.file)) { // the outermost configuration wins
		if l := ds.file[name].linter; l != nil {
			for _, info := range l.Frameworks() {
				byID[info.ID] = info
			}
		}
	}
	infos := []lint.FrameworkInfo{}
	for _, id := range sortedKeys(byID) {
		infos = append(infos, byID[id])
	}
	return infos
}

// newReport starts the report of a run.
func (ds *desks) newReport() *lint.Report { return lint.New(ds.reg, ds.lib, ds.options).NewReport() }

// describe adds what the report's designs were held against, at the end of a run.
func (ds *desks) describe(r *lint.Report) {
	r.Frameworks = ds.frameworks()
	r.Describe(ds.reg)
}

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/config"
	"github.com/credlint/credlint/lint/framework"
)

// desk is a linter with what the nearest configuration makes of it.
type desk struct {
	linter    *lint.Linter
	selection lint.Selection
	failOn    int
	err       error
	path      string // of the configuration
}

// desks gives each file the desk of the nearest configuration above it. It is safe for
// use by several goroutines.
type desks struct {
	reg     *lint.Registry
	lib     *framework.Library
	options lint.Options
	forced  []string
	failOn  int // 0 where the command line says nothing
	// baseline knows findings that are not shown; nil for none.
	baseline *baseline
	// fixing says how designs are edited; nil where they are only read.
	fixing *fixing

	mu     sync.Mutex
	folder map[string]*desk
	file   map[string]*desk
}

func newDesks(reg *lint.Registry, lib *framework.Library, options lint.Options, forced []string) *desks {
	return &desks{reg: reg, lib: lib, options: options, forced: forced, folder: map[string]*desk{}, file: map[string]*desk{}}
}

// of returns the desk for a design file; "-" takes the configuration of the current folder.
func (ds *desks) of(path string) (*desk, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("find the folder of %s: %w", path, err)
	}
	ds.mu.Lock()
	defer ds.mu.Unlock()
	d := ds.at(filepath.Dir(abs))
	return d, d.err
}

func (ds *desks) at(dir string) *desk {
	if d := ds.folder[dir]; d != nil {
		return d
	}
	name := filepath.Join(dir, config.Name)
	data, err := os.ReadFile(name)
	var d *desk
	switch parent := filepath.Dir(dir); {
	case err == nil:
		d = ds.load(name, data)
	case !errors.Is(err, fs.ErrNotExist):
		d = &desk{err: fmt.Errorf("%s cannot be read: %s", name, reason(err))}
	case parent == dir:
		d = ds.load("", nil)
	default:
		d = ds.at(parent)
	}
	ds.folder[dir] = d
	return d
}

func (ds *desks) load(name string, data []byte) *desk {
	if d := ds.file[name]; d != nil {
		return d
	}
	d := &desk{path: name}
	ds.file[name] = d
	options, lib := ds.options, ds.lib
	d.failOn = framework.Error.Rank()
	d.selection = lint.Selection{Forced: ds.forced, Default: checks.DefaultFrameworks(), Guides: checks.Guides()}
	if name != "" {
		c, err := config.Parse(shown(name), data)
		if err != nil {
			d.err = err
			return d
		}
		for _, file := range c.FrameworkFiles {
			if lib, err = withDocument(lib, filepath.Join(filepath.Dir(name), filepath.FromSlash(file))); err != nil {
				d.err = err
				return d
			}
		}
		if d.err = known(c, lib); d.err != nil {
			return d
		}
		if len(c.Frameworks) > 0 {
			d.selection.Default = c.Frameworks
		}
		if c.FailOn != "" {
			d.failOn, d.err = threshold(c.FailOn)
		}
		options.Systems = c.Systems()
		if len(c.Clauses) > 0 {
			d.selection.Change, d.selection.ChangeKey = c.Change, name
		}
	}
	if ds.failOn > 0 {
		d.failOn = ds.failOn
	}
	d.linter = lint.New(ds.reg, lib, options)
	return d
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

// known checks that what a configuration names exists. Clauses are looked up only where
// some are named: to read every framework takes time.
func known(c *config.Config, lib *framework.Library) error {
	var clauses []string
	if len(c.Clauses) > 0 {
		for _, id := range lib.IDs() {
			doc, err := lib.Get(id)
			if err != nil {
				return err
			}
			for i := range doc.Clauses {
				clauses = append(clauses, doc.Clauses[i].ID)
			}
		}
	}
	return c.Check(lib.IDs(), clauses)
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

package config

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/lint/systems"
)

// Known is what a configuration can name.
type Known struct {
	Editions, Frameworks []string
	// Clauses gives the clauses of every framework; it is called only where some are named.
	Clauses func() ([]*framework.Clause, error)
}

// Check reports everything that the configuration names and that does not exist. The
// error joins a *framework.DocumentError for each file.
func (c *Config) Check(known Known) error {
	var clauses []*framework.Clause
	if c.Changes() {
		var err error
		if clauses, err = known.Clauses(); err != nil {
			return err
		}
	}
	var errs []error
	for _, f := range c.Files {
		e := &framework.DocumentError{Path: f.Shown}
		f.check(known, clauses, e)
		if len(e.Faults) > 0 {
			errs = append(errs, e)
		}
	}
	return errors.Join(errs...)
}

func (f *File) check(known Known, clauses []*framework.Clause, e *framework.DocumentError) {
	unknown := func(at source.Span, kind, id string, ids []string, hint string) {
		if slices.Contains(ids, id) {
			return
		}
		if near, ok := source.Nearest(id, ids); ok {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		e.Add(f.file, at, "There is no %s %q; %s", kind, id, hint)
	}
	if f.Edition != "" {
		unknown(f.span("/edition"), "edition", f.Edition, known.Editions, "there are "+strings.Join(known.Editions, ", ")+".")
	}
	const list = "credlint frameworks lists what there is."
	frameworks := func(at string, ids []string, scores map[string]float64, guides []string) {
		for i, id := range ids {
			unknown(f.span("%s/frameworks/%d", at, i), "framework", id, known.Frameworks, list)
		}
		for i, id := range guides {
			unknown(f.span("%s/guides/%d", at, i), "framework", id, known.Frameworks, list)
		}
		for _, id := range slices.Sorted(maps.Keys(scores)) {
			n := f.file.Find(at + "/minimum_score/" + source.EscapeToken(id))
			unknown(n.KeySpan, "framework", id, append(slices.Clone(known.Frameworks), PolicyID), list)
		}
	}
	frameworks("", f.Frameworks, f.MinimumScore, f.Guides)
	for i := range f.Folders {
		o := &f.Folders[i]
		frameworks(fmt.Sprintf("/folder/%d", i), o.Frameworks, o.MinimumScore, o.Guides)
	}
	for i := range f.Credits {
		var ids []string
		for _, s := range systems.Default().Credits() {
			ids = append(ids, s.ID)
		}
		unknown(f.span("/credit/%d/system", i), "credit system", f.Credits[i].System, ids, "there are "+strings.Join(ids, ", ")+".")
	}
	ids := make([]string, len(clauses))
	for i, c := range clauses {
		ids[i] = c.ID
	}
	for i := range f.Clauses {
		own := &f.Clauses[i]
		unknown(f.span("/clause/%d/id", i), "clause", own.ID, ids, list)
		for _, c := range clauses {
			if c.ID == own.ID && len(own.With) > 0 && c.Check == "" {
				e.Add(f.file, f.span("/clause/%d/with", i), "%s has no check with parameters; it cannot be given any here.", own.ID)
				break
			}
		}
	}
}

// Package config reads .credlint.toml: which frameworks apply below a folder, and what
// an institution changes in them. In come bytes; out comes a Config, or an error with
// the line of everything that is wrong.
package config

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/lint/systems"
)

// Name is the name of configuration files.
const Name = ".credlint.toml"

// Config is what one configuration file says.
type Config struct {
	// Path is where the file stands; empty for the default configuration.
	Path string `toml:"-"`
	// Frameworks are the ids for designs that name none.
	Frameworks []string `toml:"frameworks"`
	// FrameworkFiles are paths of documents of one's own, from the file's folder.
	FrameworkFiles []string `toml:"framework_files"`
	// FailOn is the severity from which findings fail the run, or "never"; empty for the default.
	FailOn  string   `toml:"fail_on"`
	Credits []Credit `toml:"credit"`
	Clauses []Clause `toml:"clause"`

	file *source.File
}

// Credit is a ratio of hours to credits by a policy of one's own.
type Credit struct {
	System         string  `toml:"system"`
	HoursPerCredit float64 `toml:"hours_per_credit"`
	Policy         string  `toml:"policy"`
}

// Clause is a change of one clause.
type Clause struct {
	ID       string             `toml:"id"`
	Reason   string             `toml:"reason"`
	Severity framework.Severity `toml:"severity"`
	Weight   *float64           `toml:"weight"`
	With     map[string]any     `toml:"with"`
	Off      *bool              `toml:"off"`
}

// Parse reads a configuration. The error is a *framework.DocumentError.
func Parse(path string, data []byte) (*Config, error) {
	file, err := framework.ReadDocument(path, "config", data)
	if err != nil {
		return nil, err
	}
	c := &Config{Path: path, file: file}
	if err := framework.DecodeTOML(data, c); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

// Systems returns the credit and level systems with the configuration's own ratios.
func (c *Config) Systems() *systems.Set {
	set := systems.Default()
	for _, r := range c.Credits {
		set = set.With(r.System, r.HoursPerCredit, r.Policy)
	}
	return set
}

// Check reports frameworks and clauses that do not exist, as a *framework.DocumentError.
func (c *Config) Check(ids, clauses []string) error {
	e := &framework.DocumentError{Path: c.Path}
	unknown := func(pointer, kind, id string, known []string) {
		if slices.Contains(known, id) {
			return
		}
		hint := "credlint frameworks lists what there is"
		if near, ok := source.Nearest(id, known); ok {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		e.Add(c.file, c.file.Find(pointer).Span, "There is no %s %q; %s", kind, id, hint)
	}
	for i, id := range c.Frameworks {
		unknown(fmt.Sprintf("/frameworks/%d", i), "framework", id, ids)
	}
	for i := range c.Clauses {
		unknown(fmt.Sprintf("/clause/%d/id", i), "clause", c.Clauses[i].ID, clauses)
	}
	if len(e.Faults) > 0 {
		return e
	}
	return nil
}

// Change returns the document as the configuration changes it.
func (c *Config) Change(doc *framework.Document) *framework.Document {
	out := *doc
	out.Clauses = slices.Clone(doc.Clauses)
	for i := range out.Clauses {
		at := &out.Clauses[i]
		for _, own := range c.Clauses {
			if own.ID != at.ID {
				continue
			}
			var what []string
			if own.Severity != "" {
				what = append(what, fmt.Sprintf("severity %s instead of %s", own.Severity, at.Severity))
				at.Severity = own.Severity
			}
			if own.Weight != nil {
				what = append(what, fmt.Sprintf("weight %v instead of %v", *own.Weight, at.Weight))
				at.Weight = *own.Weight
			}
			if len(own.With) > 0 {
				with := maps.Clone(at.With)
				if with == nil {
					with = map[string]any{}
				}
				maps.Copy(with, own.With)
				at.With = with
				what = append(what, "other parameters")
			}
			if own.Off != nil {
				at.Off = *own.Off
				what = append(what, map[bool]string{true: "switched off", false: "switched on"}[*own.Off])
			}
			at.Changed = c.Path + ": " + strings.Join(what, ", ") + ": " + own.Reason
		}
	}
	return &out
}

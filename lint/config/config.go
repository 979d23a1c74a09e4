// Package config reads .credlint.toml: which frameworks apply below a folder, what an
// institution changes in them, and what it requires itself. In come the bytes of the
// nearest file and of those it extends; out comes a Config that says what applies to a
// design, each value with its origin, or an error with the line of everything wrong.
package config

import (
	"fmt"
	"path"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/lint/systems"
)

// Name is the name of configuration files.
const Name = ".credlint.toml"

// Config is a configuration file with those it extends.
type Config struct {
	// Files are the file itself, then the one it extends, and so on.
	Files []*File
}

// File is what one configuration file says.
type File struct {
	// Path is where the file stands, with slashes; Shown is the name for messages.
	Path  string `toml:"-"`
	Shown string `toml:"-"`

	Extend          string             `toml:"extend"`
	Edition         string             `toml:"edition"`
	Frameworks      []string           `toml:"frameworks"`
	Guides          []string           `toml:"guides"`
	FrameworkFiles  []string           `toml:"framework_files"`
	FailOn          string             `toml:"fail_on"`
	MinimumScore    map[string]float64 `toml:"minimum_score"`
	CredentialTypes []string           `toml:"credential_types"`
	Institution     Institution        `toml:"institution"`
	Approvals       []Approval         `toml:"approval"`
	Credits         []Credit           `toml:"credit"`
	Clauses         []Clause           `toml:"clause"`
	Folders         []Folder           `toml:"folder"`

	file *source.File
}

// Institution is who the configuration speaks for.
type Institution struct {
	Name       string   `toml:"name"`
	AlsoCalled []string `toml:"also_called"`
}

// Approval says which body gives a kind of approval, and whether it is required.
type Approval struct {
	// Kind is one of the words of governance.approvals.kind.
	Kind     string `toml:"kind"`
	Body     string `toml:"body"`
	Required bool   `toml:"required"`
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

// Folder says what is different for the designs in some folders.
type Folder struct {
	// Path is a pattern of paths from the configuration's folder.
	Path         string             `toml:"path"`
	Frameworks   []string           `toml:"frameworks"`
	Guides       []string           `toml:"guides"`
	FailOn       string             `toml:"fail_on"`
	MinimumScore map[string]float64 `toml:"minimum_score"`
}

// Loader reads configurations.
type Loader struct {
	// Read returns the bytes of a file by its path, written with slashes.
	Read func(path string) ([]byte, error)
	// Show names a path for messages.
	Show func(path string) string
}

// Load reads a configuration file and those it extends. The error is a
// *framework.DocumentError, or says that the first file cannot be read.
func (l Loader) Load(name string) (*Config, error) {
	c := &Config{}
	data, err := l.Read(name)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", l.Show(name), err)
	}
	for {
		f, err := parse(name, l.Show(name), data)
		if err != nil {
			return nil, err
		}
		c.Files = append(c.Files, f)
		if f.Extend == "" {
			return c, nil
		}
		next := path.Join(path.Dir(name), f.Extend)
		if path.IsAbs(f.Extend) {
			next = path.Clean(f.Extend)
		}
		e := &framework.DocumentError{Path: f.Shown}
		at := f.file.Find("/extend").Span
		for i, seen := range c.Files {
			if seen.Path == next {
				var chain []string
				for _, link := range c.Files[i:] {
					chain = append(chain, link.Shown)
				}
				e.Add(f.file, at, "The configuration extends itself: %s -> %s. Take one extend out.", strings.Join(chain, " -> "), l.Show(next))
				return nil, e
			}
		}
		if data, err = l.Read(next); err != nil {
			e.Add(f.file, at, "%s cannot be read: %v. Write the path from this file's folder.", l.Show(next), err)
			return nil, e
		}
		name = next
	}
}

func parse(name, shown string, data []byte) (*File, error) {
	file, err := framework.ReadDocument(shown, "config", data)
	if err != nil {
		return nil, err
	}
	f := &File{Path: name, Shown: shown, file: file}
	if err := framework.DecodeTOML(data, f); err != nil {
		return nil, &framework.DocumentError{Path: shown, Faults: []framework.Fault{{Line: 1, Column: 1, Text: err.Error()}}}
	}
	e := &framework.DocumentError{Path: shown}
	f.coherence(e)
	if len(e.Faults) > 0 {
		return nil, e
	}
	return f, nil
}

// coherence finds what no schema can say.
func (f *File) coherence(e *framework.DocumentError) {
	twice := func(list string, i int, key, value string, seen map[string]int) {
		if j, ok := seen[value]; ok {
			e.Add(f.file, f.span("/%s/%d/%s", list, i, key), "%q is given twice; first on line %d. Keep one.", value, f.line("/%s/%d", list, j))
			return
		}
		seen[value] = i
	}
	ids, credits := map[string]int{}, map[string]int{}
	for i := range f.Clauses {
		c := &f.Clauses[i]
		twice("clause", i, "id", c.ID, ids)
		if c.Severity == "" && c.Weight == nil && c.With == nil && c.Off == nil {
			e.Add(f.file, f.span("/clause/%d", i), "This changes nothing in %s; write severity, weight, with or off.", c.ID)
		}
	}
	for i := range f.Credits {
		twice("credit", i, "system", f.Credits[i].System, credits)
	}
	for i := range f.Approvals {
		if a := &f.Approvals[i]; a.Body == "" && !a.Required {
			e.Add(f.file, f.span("/approval/%d", i), "This asks for nothing; write body, required = true, or both.")
		}
	}
	for i := range f.Folders {
		o := &f.Folders[i]
		at := f.span("/folder/%d/path", i)
		switch {
		case !doublestar.ValidatePattern(o.Path):
			e.Add(f.file, at, "%q is no pattern of paths; write one such as nursing/** or {arts,music}/*.credential.toml.", o.Path)
		case path.IsAbs(o.Path) || strings.HasPrefix(path.Clean(o.Path), ".."):
			e.Add(f.file, at, "%q leaves the folder of this file; write a path from here, such as nursing/**.", o.Path)
		}
		if o.Frameworks == nil && o.Guides == nil && o.FailOn == "" && o.MinimumScore == nil {
			e.Add(f.file, f.span("/folder/%d", i), "This says nothing of %s; write frameworks, guides, fail_on or minimum_score.", o.Path)
		}
	}
}

// span is where something is written.
func (f *File) span(format string, args ...any) source.Span {
	n := f.file.Find(fmt.Sprintf(format, args...))
	if n == nil {
		return source.Span{}
	}
	return n.Head
}

func (f *File) position(format string, args ...any) (line, column int) {
	return source.NewLines(f.file.Bytes).Position(f.span(format, args...).Start, source.CodePoints)
}

func (f *File) line(format string, args ...any) int {
	line, _ := f.position(format, args...)
	return line
}

// Systems returns the credit and level systems with the configuration's own ratios.
func (c *Config) Systems() *systems.Set {
	set := systems.Default()
	for _, r := range c.credits() {
		set = set.With(r.Value.System, r.Value.HoursPerCredit, r.Value.Policy)
	}
	return set
}

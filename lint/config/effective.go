package config

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/credlint/credlint/lint/source"
)

// Origin says where a value comes from: a line of a file, or, without a path, a word
// such as "default".
type Origin struct {
	Path         string
	Line, Column int
	Word         string
}

// The origins that are no line of a file.
var (
	Default     = Origin{Word: "default"}
	CommandLine = Origin{Word: "command line"}
)

func (o Origin) String() string {
	if o.Path == "" {
		return o.Word
	}
	return fmt.Sprintf("%s:%d", o.Path, o.Line)
}

// Setting is a value with its origin.
type Setting[T any] struct {
	Value  T
	Origin Origin
}

// Minimum is the least score that a framework's low end must reach.
type Minimum struct {
	Framework string
	// Score is in percent.
	Score  float64
	Origin Origin
}

// Effective is what applies to one design, each value with its origin.
type Effective struct {
	// Files are the configuration files in force, the nearest first.
	Files           []string
	Edition         Setting[string]
	Frameworks      Setting[[]string]
	Guides          Setting[[]string]
	FailOn          Setting[string]
	Minimum         []Minimum
	Documents       []Setting[string] // paths, as Loader.Read takes them
	Institution     Setting[Institution]
	CredentialTypes Setting[[]string]
	Approvals       []Setting[Approval]
	Credits         []Setting[Credit]
	Clauses         []Setting[Clause]
}

// Defaults are the values of an edition.
type Defaults struct{ Frameworks, Guides []string }

// For says what applies to a design, by its path as Loader.Read takes it. Of each value
// the nearest file that gives it decides; in one file a folder that matches beats what
// is said for all, and of several folders the last. Editions gives the default set that
// a name stands for, the latest for the empty name. For works on a nil Config too.
func (c *Config) For(design string, editions func(name string) (Defaults, bool)) *Effective {
	latest, _ := editions("")
	e := &Effective{
		Frameworks: Setting[[]string]{latest.Frameworks, Default},
		Guides:     Setting[[]string]{latest.Guides, Default},
		FailOn:     Setting[string]{"error", Default},
	}
	if c == nil {
		return e
	}
	minimum := map[string]Minimum{}
	for _, f := range slices.Backward(c.Files) {
		e.Files = append([]string{f.Shown}, e.Files...)
		if f.Edition != "" {
			e.Edition = Setting[string]{f.Edition, f.origin("/edition")}
			set, _ := editions(f.Edition)
			e.Frameworks = Setting[[]string]{set.Frameworks, e.Edition.Origin}
			e.Guides = Setting[[]string]{set.Guides, e.Edition.Origin}
		}
		e.take(minimum, f, "", f.Frameworks, f.Guides, f.FailOn, f.MinimumScore)
		for i := range f.Folders {
			if o := &f.Folders[i]; f.matches(o.Path, design) {
				e.take(minimum, f, fmt.Sprintf("/folder/%d", i), o.Frameworks, o.Guides, o.FailOn, o.MinimumScore)
			}
		}
		for i, file := range f.FrameworkFiles {
			e.Documents = append(e.Documents, Setting[string]{path.Join(path.Dir(f.Path), file), f.origin("/framework_files/%d", i)})
		}
		if f.Institution.Name != "" {
			e.Institution = Setting[Institution]{f.Institution, f.origin("/institution/name")}
		}
		if f.CredentialTypes != nil {
			e.CredentialTypes = Setting[[]string]{f.CredentialTypes, f.origin("/credential_types")}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(minimum)) {
		e.Minimum = append(e.Minimum, minimum[id])
	}
	e.Approvals, e.Credits, e.Clauses = c.approvals(), c.credits(), c.clauses()
	return e
}

// Key is the same text for designs to which the same applies.
func (c *Config) Key(design string) string {
	var b strings.Builder
	for _, p := range c.Fitting(design) {
		b.WriteString(p.Origin.String() + " ")
	}
	return b.String()
}

// Fitting lists the patterns of folders, of every file, that fit a design. It works on a
// nil Config too.
func (c *Config) Fitting(design string) []Setting[string] {
	return c.patterns(func(f *File, o *Folder) bool { return f.matches(o.Path, design) })
}

// Patterns lists all patterns of folders.
func (c *Config) Patterns() []Setting[string] {
	return c.patterns(func(*File, *Folder) bool { return true })
}

func (c *Config) patterns(keep func(*File, *Folder) bool) (all []Setting[string]) {
	if c == nil {
		return nil
	}
	for _, f := range c.Files {
		for i := range f.Folders {
			if o := &f.Folders[i]; keep(f, o) {
				all = append(all, Setting[string]{o.Path, f.origin("/folder/%d/path", i)})
			}
		}
	}
	return all
}

func (e *Effective) take(minimum map[string]Minimum, f *File, at string, frameworks, guides []string, failOn string, scores map[string]float64) {
	if frameworks != nil {
		e.Frameworks = Setting[[]string]{frameworks, f.origin("%s/frameworks", at)}
	}
	if guides != nil {
		e.Guides = Setting[[]string]{guides, f.origin("%s/guides", at)}
	}
	if failOn != "" {
		e.FailOn = Setting[string]{failOn, f.origin("%s/fail_on", at)}
	}
	for id, score := range scores {
		minimum[id] = Minimum{id, score, f.origin("%s/minimum_score/%s", at, source.EscapeToken(id))}
	}
}

func (f *File) origin(format string, args ...any) Origin {
	line, column := f.position(format, args...)
	return Origin{Path: f.Shown, Line: line, Column: column}
}

// matches reports whether a design lies where a pattern says: the pattern fits its
// path from the file's folder, or a folder above it.
func (f *File) matches(pattern, design string) bool {
	rel, ok := strings.CutPrefix(design, strings.TrimSuffix(path.Dir(f.Path), "/")+"/")
	if !ok {
		return false
	}
	pattern = path.Clean(pattern)
	for ; rel != "."; rel = path.Dir(rel) {
		if fits, err := doublestar.Match(pattern, rel); err == nil && fits {
			return true
		}
	}
	return false
}

// approvals are those of every file: of each kind, the nearest file that names it decides.
func (c *Config) approvals() []Setting[Approval] {
	var all []Setting[Approval]
	decided := map[string]bool{}
	for _, f := range c.Files {
		for i, a := range f.Approvals {
			if !decided[a.Kind] {
				all = append(all, Setting[Approval]{a, f.origin("/approval/%d", i)})
			}
		}
		for _, a := range f.Approvals {
			decided[a.Kind] = true
		}
	}
	return all
}

// credits are the ratios of every file: for each system the nearest decides.
func (c *Config) credits() []Setting[Credit] {
	var all []Setting[Credit]
	for _, f := range c.Files {
		for i, r := range f.Credits {
			if !slices.ContainsFunc(all, func(s Setting[Credit]) bool { return s.Value.System == r.System }) {
				all = append(all, Setting[Credit]{r, f.origin("/credit/%d", i)})
			}
		}
	}
	return all
}

// clauses are the changes of every file, the farthest first, because the nearer change
// what they leave.
func (c *Config) clauses() []Setting[Clause] {
	var all []Setting[Clause]
	for _, f := range slices.Backward(c.Files) {
		for i, k := range f.Clauses {
			all = append(all, Setting[Clause]{k, f.origin("/clause/%d", i)})
		}
	}
	return all
}

// Package compare lays two versions of a design beside each other. In come both, read
// and judged; out comes what changed, in the words of the field: facts, verdicts, scores,
// and approvals that may no longer cover the design. The format that a version is written
// in, the order of its keys and entries and the breaks of its lines are no changes.
package compare

import (
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// Version is one version of a design.
type Version struct {
	Tree *source.File
	// Revision is the git revision it was read at; empty for a file as it stands.
	Revision string
	// Report is how it was judged.
	Report *lint.DesignReport
}

// Designs compares two versions. The report that comes back is of the new one: it holds
// the comparison, and a finding for each approval that may no longer cover the design.
func Designs(old, now Version) *lint.DesignReport {
	was, is := design.Decode(old.Tree), design.Decode(now.Tree)
	c := &lint.Comparison{Old: info(old, was), New: info(now, is), Tables: []lint.TableChanges{}}
	d := differ{renamed: map[string]string{}}
	d.renames(old.Tree.Root.Child("outcomes"), now.Tree.Root.Child("outcomes"))
	for _, f := range design.Fields() {
		if f.Parent() != nil {
			continue
		}
		d.changes = nil
		switch f.Kind {
		case design.MapKind:
			d.texts(f, was, is)
		default:
			d.value(f.Path, f.Path, old.Tree.Root.Child(f.Name), now.Tree.Root.Child(f.Name), place{})
		}
		if len(d.changes) > 0 {
			c.Tables = append(c.Tables, lint.TableChanges{Table: f.Path, Title: f.Title, Changes: d.changes})
		}
	}
	c.Substantive = substantive(c.Tables)
	c.Frameworks = standings(old.Report, now.Report)
	c.Approvals = approvals(was, is, len(c.Substantive) > 0)
	r := &lint.DesignReport{
		Path: now.Report.Path, ID: now.Report.ID, Title: now.Report.Title, Status: now.Report.Status, Language: now.Report.Language,
		Frameworks: []lint.FrameworkReport{}, Findings: findings(now.Tree, c), Comparison: c, FailOn: "warning",
	}
	return r
}

func info(v Version, d *design.Design) lint.VersionInfo {
	return lint.VersionInfo{
		Path: v.Report.Path, Revision: lint.Clean(v.Revision), Title: v.Report.Title, Status: v.Report.Status,
		Version: lint.Clean(d.Credential.Version.Value),
	}
}

// substantive names the changed aspects, in their order.
func substantive(tables []lint.TableChanges) []string {
	var names []string
	for i := range aspects {
		name := aspects[i].name
		if slices.ContainsFunc(tables, func(t lint.TableChanges) bool {
			return slices.ContainsFunc(t.Changes, func(c lint.FactChange) bool { return c.Substantive && aspectOf(c.Fact) == name })
		}) {
			names = append(names, name)
		}
	}
	return names
}

// standings compares the verdicts and the scores, framework by framework: the new
// version's first, then those that only the old one is held against.
func standings(old, now *lint.DesignReport) []lint.StandingChange {
	all := []lint.StandingChange{}
	find := func(r *lint.DesignReport, id string) *lint.FrameworkReport {
		for i := range r.Frameworks {
			if r.Frameworks[i].ID == id {
				return &r.Frameworks[i]
			}
		}
		return nil
	}
	for i := range now.Frameworks {
		if s, differs := standing(find(old, now.Frameworks[i].ID), &now.Frameworks[i]); differs {
			all = append(all, s)
		}
	}
	for i := range old.Frameworks {
		if f := &old.Frameworks[i]; find(now, f.ID) == nil {
			s, _ := standing(f, nil)
			all = append(all, s)
		}
	}
	return all
}

func standing(old, now *lint.FrameworkReport) (s lint.StandingChange, differs bool) {
	s.Clauses = []lint.VerdictChange{}
	switch {
	case now == nil:
		s.ID, s.Old = old.ID, &old.Score
		return s, true
	case old == nil:
		s.ID, s.New = now.ID, &now.Score
		return s, true
	}
	s.ID, s.Old, s.New = now.ID, &old.Score, &now.Score
	before := map[string]*lint.ClauseReport{}
	for i := range old.Clauses {
		before[old.Clauses[i].ID] = &old.Clauses[i]
	}
	for i := range now.Clauses {
		c := &now.Clauses[i]
		v := lint.VerdictChange{ID: c.ID, New: c.Verdict}
		if b := before[c.ID]; b != nil {
			v.Old = b.Verdict
		}
		if v.Old != v.New {
			s.Clauses = append(s.Clauses, v)
		}
		delete(before, c.ID)
	}
	for i := range old.Clauses {
		if c := &old.Clauses[i]; before[c.ID] != nil {
			s.Clauses = append(s.Clauses, lint.VerdictChange{ID: c.ID, Old: c.Verdict})
		}
	}
	return s, len(s.Clauses) > 0 || old.Score != now.Score
}

package framework

import (
	"fmt"
	"maps"
	"slices"

	"github.com/credlint/credlint/lint/source"
)

// Extend returns the clauses of base as doc changes them: those in Drop are left out, a
// clause with the same id changes the keys it gives, and new clauses come at the end.
// The error names what does not fit: a dropped clause that base does not have.
func Extend(base, doc *Document) (*Document, error) {
	ids := make([]string, len(base.Clauses))
	for i := range base.Clauses {
		ids[i] = base.Clauses[i].ID
	}
	for _, id := range doc.Drop {
		if !slices.Contains(ids, id) {
			hint := ""
			if near, ok := source.Nearest(id, ids); ok {
				hint = fmt.Sprintf("; did you mean %q?", near)
			}
			return nil, fmt.Errorf("framework %s drops the clause %q, which %s does not have%s", doc.ID, id, base.ID, hint)
		}
	}
	out := *doc
	out.Clauses = nil
	out.Sections = slices.Clone(base.Sections)
	for _, s := range doc.Sections {
		if i := slices.IndexFunc(out.Sections, func(o Section) bool { return o.ID == s.ID }); i >= 0 {
			out.Sections[i] = s
		} else {
			out.Sections = append(out.Sections, s)
		}
	}
	out.Conditions = append(slices.Clone(doc.Conditions), base.Conditions...)
	for i := range base.Clauses {
		c := base.Clauses[i]
		c.Examples = nil // they edit the design of the document they come from
		if slices.Contains(doc.Drop, c.ID) {
			continue
		}
		if own := doc.Clause(c.ID); own != nil {
			c = change(c, own)
		}
		out.Clauses = append(out.Clauses, c)
	}
	for i := range doc.Clauses {
		if !slices.Contains(ids, doc.Clauses[i].ID) {
			c := doc.Clauses[i]
			if c.Scope == "" {
				c.Scope = OfDesign
			}
			out.Clauses = append(out.Clauses, c)
		}
	}
	return &out, nil
}

// change applies the keys that own gives to a clause of the base.
func change(c Clause, own *Clause) Clause {
	text := func(to *string, from string) {
		if from != "" {
			*to = from
		}
	}
	text(&c.Title, own.Title)
	text(&c.Section, own.Section)
	text(&c.Requires, own.Requires)
	text(&c.Why, own.Why)
	text(&c.Advice, own.Advice)
	text(&c.Proves, own.Proves)
	text(&c.When, own.When)
	text(&c.Question, own.Question)
	if own.Source != (Source{}) {
		c.Source = own.Source
	}
	if own.Scope != "" {
		c.Scope = own.Scope
	}
	if own.DecidedBy != "" {
		c.DecidedBy = own.DecidedBy
	}
	if own.Severity != "" {
		c.Severity = own.Severity
	}
	if own.Weight != 0 {
		c.Weight = own.Weight
	}
	if own.Check != "" || own.Stated != nil || own.That != "" { // what decides it is replaced as a whole
		c.Check, c.With, c.Also = own.Check, own.With, own.Also
		c.Stated, c.At, c.That, c.Says = own.Stated, own.At, own.That, own.Says
	} else if len(own.With) > 0 {
		with := maps.Clone(c.With)
		if with == nil {
			with = map[string]any{}
		}
		maps.Copy(with, own.With)
		c.With = with
	}
	if own.Evidence != nil {
		c.Evidence = own.Evidence
	}
	if own.Examples != nil {
		c.Examples = own.Examples
	}
	c.Off = own.Off
	c.written = append(c.written[:len(c.written):len(c.written)], own.written...)
	return c
}

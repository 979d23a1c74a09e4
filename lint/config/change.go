package config

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// Changes reports whether the configuration changes clauses.
func (c *Config) Changes() bool {
	return slices.ContainsFunc(c.Files, func(f *File) bool { return len(f.Clauses) > 0 })
}

// Change returns the document as the configuration changes it.
func (c *Config) Change(doc *framework.Document) *framework.Document {
	out := *doc
	out.Clauses = slices.Clone(doc.Clauses)
	for i := range out.Clauses {
		for _, f := range slices.Backward(c.Files) {
			for k := range f.Clauses {
				if f.Clauses[k].ID == out.Clauses[i].ID {
					f.change(&out.Clauses[i], k)
				}
			}
		}
	}
	return &out
}

// change applies the k-th change of the file to a clause.
func (f *File) change(at *framework.Clause, k int) {
	own := &f.Clauses[k]
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
		for _, name := range slices.Sorted(maps.Keys(own.With)) {
			text := fmt.Sprintf("%s = %v", name, own.With[name])
			if old, ok := with[name]; ok {
				text += fmt.Sprintf(" instead of %v", old)
			}
			what = append(what, text)
			with[name] = own.With[name]
		}
		at.With = with
	}
	if own.Off != nil {
		at.Off = *own.Off
		what = append(what, map[bool]string{true: "switched off", false: "switched on"}[*own.Off])
	}
	text := fmt.Sprintf("%s:%d: %s: %s", f.Shown, f.line("/clause/%d", k), strings.Join(what, ", "), own.Reason)
	if at.Changed != "" {
		text = at.Changed + "; " + text
	}
	at.Changed = source.Clean(text)
	at.WrittenIn(f.file, f.file.Find(fmt.Sprintf("/clause/%d", k)))
}

package lint

import (
	"fmt"
	"slices"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// frameworks decides which frameworks the design is held against: those the caller
// forces, else those the design names, else the default. A name that does not exist
// is a finding, and the others still apply. The guides come after them.
func (r *run) frameworks() []string {
	ids := r.chosen()
	if len(r.sel.Guides) == 0 {
		return ids
	}
	all := slices.Clone(ids)
	for _, id := range r.sel.Guides {
		if !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}

func (r *run) chosen() []string {
	if len(r.sel.Forced) > 0 {
		return r.sel.Forced
	}
	named := &r.design.Frameworks
	if len(named.Values) == 0 {
		return r.sel.Default
	}
	known := r.linter.lib.IDs()
	var ids []string
	for i, id := range named.Values {
		switch {
		case !slices.Contains(known, id):
			hint := "Run `credlint frameworks` for the list."
			if near, ok := source.Nearest(id, known); ok {
				hint = fmt.Sprintf("Did you mean %q?", near)
			}
			r.raise(ruleFramework, framework.Error, Problem{
				Message: "unknown", At: design.NodePlace(named.Nodes[i]),
				Args: []Arg{Text("id", id), Word("hint", hint)},
			})
		case !slices.Contains(ids, id):
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return r.sel.Default
	}
	return ids
}

func nearestFact(path string) string {
	var known []string
	for _, f := range design.Fields() {
		known = append(known, f.Path)
	}
	if near, ok := source.Nearest(path, known); ok {
		return fmt.Sprintf("Did you mean %q?", near)
	}
	return "Use the dotted name of a fact, such as \"governance.signatories\"."
}

package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// conditions finds what is wrong in the document's own conditions, used or not: a name
// given twice, a fact that there is not, and a word that the fact can never be.
func (b *binder) conditions() {
	first := map[string]int{}
	for i := range b.doc.Conditions {
		c := &b.doc.Conditions[i]
		place := fmt.Sprintf("/condition/%d", i)
		if b.doc.File != nil && b.doc.File.Find(place) == nil {
			return // the rest is of the extended document, which answers for itself
		}
		if j, ok := first[c.Name]; ok {
			b.conditionFault(place+"/name", "the condition %q is given twice%s. Keep one.", c.Name, b.first(j))
		} else {
			first[c.Name] = i
		}
		for _, list := range []struct {
			key   string
			terms []framework.Term
		}{{"any", c.Any}, {"all", c.All}} {
			for k := range list.terms {
				b.term(c.Name, fmt.Sprintf("%s/%s/%d", place, list.key, k), &list.terms[k])
			}
		}
	}
}

// first says where the i-th condition is written.
func (b *binder) first(i int) string {
	if b.doc.File == nil {
		return ""
	}
	n := b.doc.File.Find(fmt.Sprintf("/condition/%d/name", i))
	line, _ := b.doc.File.Lines().Position(n.Head.Start, source.CodePoints)
	return fmt.Sprintf("; first on line %d", line)
}

func (b *binder) term(name, place string, t *framework.Term) {
	f, ok := design.Lookup(t.Fact)
	if !ok {
		b.conditionFault(place+"/fact", "condition %q: %s", name, unknownFact(t.Fact))
		return
	}
	if _, ok := design.Lookup(t.Differs); t.Differs != "" && !ok {
		b.conditionFault(place+"/differs", "condition %q: %s", name, unknownFact(t.Differs))
	}
	allowed := f.Allowed
	if f.Kind == design.BoolKind {
		allowed = []string{"true", "false"}
	}
	for i, word := range t.Is {
		if len(allowed) == 0 || slices.Contains(allowed, word) {
			continue
		}
		hint := "it can be " + strings.Join(allowed, ", ")
		if near, ok := source.Nearest(word, allowed); ok {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		b.conditionFault(fmt.Sprintf("%s/is/%d", place, i), "condition %q: %s is never %q; %s", name, f.Path, word, hint)
	}
}

// conditionFault notes a fault of a condition at a pointer of the document's file.
func (b *binder) conditionFault(pointer, format string, args ...any) {
	e := &BindError{Document: b.doc.ID, Field: pointer, Text: fmt.Sprintf(format, args...)}
	if file := b.doc.File; file != nil {
		e.Path = file.Name
		for n := file.Find(pointer); ; n = file.Find(pointer) { // a key left out: what it belongs to
			if n != nil {
				e.Line, e.Column = file.Lines().Position(n.Head.Start, source.CodePoints)
				break
			}
			pointer = pointer[:strings.LastIndex(pointer, "/")]
		}
	}
	b.errs = append(b.errs, e)
}

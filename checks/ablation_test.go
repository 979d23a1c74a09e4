package checks_test

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// TestOneFactAblation takes every fact out of the exemplary designs in turn, and spoils
// it in turn. Only clauses whose checks read the fact may change, none may become met,
// and every machine clause must change for at least one fact.
func TestOneFactAblation(t *testing.T) {
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	lib, err := framework.NewLibrary(checks.Documents())
	if err != nil {
		t.Fatal(err)
	}
	all := awakeAll{lib}
	byBase := map[string][]string{}
	for _, id := range all.IDs() {
		doc, err := lib.Get(id)
		if err != nil {
			t.Fatal(err)
		}
		byBase[doc.Base] = append(byBase[doc.Base], id)
	}
	for base, ids := range byBase {
		data, err := fs.ReadFile(checks.Documents(), base)
		if err != nil {
			t.Fatal(err)
		}
		var docs []*framework.Document
		machine := map[string]*framework.Clause{}
		for _, id := range ids {
			doc, err := all.Get(id)
			if err != nil {
				t.Fatal(err)
			}
			docs = append(docs, doc)
			for i := range doc.Clauses {
				if c := &doc.Clauses[i]; c.DecidedBy == framework.Machine {
					machine[c.ID] = c
				}
			}
		}
		plan, errs := lint.Bind(reg, docs)
		if len(errs) > 0 {
			t.Fatal(errs[0])
		}
		reads := map[string][]string{}
		linter := lint.New(reg, all, lint.Options{Today: design.Day{Year: 2026, Month: 11, Day: 24}})
		verdicts := func(data []byte) map[string]framework.Verdict {
			d, notices := linter.Design(lint.File{Name: "a.credential.toml", Data: data}, lint.Selection{Forced: ids})
			if d == nil || len(notices) > 0 {
				t.Fatalf("%v", notices)
			}
			out := map[string]framework.Verdict{}
			for _, f := range d.Frameworks {
				for _, c := range f.Clauses {
					out[c.ID] = c.Verdict
				}
			}
			return out
		}
		before := verdicts(normal(t, data))
		for id := range before {
			reads[id] = plan.ReadsOf(id)
		}
		changed := map[string]bool{}
		tree, err := source.ReadAs(base, source.TOML, normal(t, data))
		if err != nil {
			t.Fatal(err)
		}
		for _, pointer := range pointers(tree.Root) {
			for _, x := range []framework.Example{
				{Remove: []string{pointer}},
				{Set: map[string]any{pointer: "TBD"}},
				{Set: map[string]any{pointer: []any{[]any{true}}}}, // no fact can be read from it
			} {
				after, err := framework.Edit(data, &x)
				if err != nil {
					t.Fatal(err)
				}
				for id, v := range verdicts(after) {
					if v == before[id] {
						continue
					}
					changed[id] = true
					if !touches(pointer, reads[id]) {
						t.Errorf("%s changed %s from %s to %s, which does not read it: %v", pointer, id, before[id], v, reads[id])
					}
					if v == framework.Met {
						t.Errorf("without %s, %s became met (was %s)", pointer, id, before[id])
					}
				}
			}
		}
		for id, c := range machine {
			if changed[id] {
				continue
			}
			if before[id] != framework.NotTriggered {
				t.Errorf("%s: no fact changes %s (%s)", base, id, before[id])
				continue
			}
			// The base does not wake the clause; the example that meets it does.
			if !woken(t, data, c, reads[id], verdicts) {
				t.Errorf("%s: no fact changes %s in the examples that meet it", base, id)
			}
		}
	}
}

// woken takes the facts that a clause reads, one after the other, out of the examples
// that meet it while it is asked, and reports whether the lack of one leaves it not met.
func woken(t *testing.T, base []byte, c *framework.Clause, reads []string, verdicts func([]byte) map[string]framework.Verdict) bool {
	t.Helper()
	for i := range c.Examples {
		x := &c.Examples[i]
		if !x.Meets {
			continue
		}
		data, err := framework.Edit(base, x)
		if err != nil {
			t.Fatal(err)
		}
		before := verdicts(data)[c.ID]
		if before != framework.Met && before != framework.NeedsReview {
			continue
		}
		tree, err := source.ReadAs("example", source.TOML, data)
		if err != nil {
			t.Fatal(err)
		}
		for _, pointer := range pointers(tree.Root) {
			if !touches(pointer, reads) {
				continue
			}
			after, err := framework.Edit(data, &framework.Example{Remove: []string{pointer}})
			if err != nil {
				t.Fatal(err)
			}
			if verdicts(after)[c.ID] == framework.NotMet {
				return true
			}
		}
	}
	return false
}

// awakeAll is a library in which every clause is asked, those that are off too.
type awakeAll struct{ lib *framework.Library }

func (a awakeAll) IDs() []string { return a.lib.IDs() }
func (a awakeAll) Get(id string) (*framework.Document, error) {
	doc, err := a.lib.Get(id)
	if err != nil {
		return nil, err
	}
	return awake{doc}.Get(id)
}

// normal writes a design as the edits write it, so that nothing but the edit differs.
func normal(t *testing.T, data []byte) []byte {
	t.Helper()
	var v map[string]any
	if _, err := toml.Decode(string(data), &v); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := toml.NewEncoder(&out).Encode(v); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// pointers lists the places of all facts: scalars, and lists and tables as a whole.
func pointers(root *source.Node) []string {
	var out []string
	var walk func(*source.Node)
	walk = func(n *source.Node) {
		if p := n.Pointer(); p != "" && p != "/format" && p != "/frameworks" {
			out = append(out, p)
		}
		for _, c := range n.Children {
			walk(c)
		}
	}
	walk(root)
	return out
}

// touches reports whether a pointer lies in, or holds, one of the facts.
func touches(pointer string, facts []string) bool {
	var parts []string
	for part := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		if strings.Trim(part, "0123456789") != "" {
			parts = append(parts, part)
		}
	}
	path := strings.Join(parts, ".")
	return slices.ContainsFunc(facts, func(f string) bool {
		return f == path || strings.HasPrefix(path, f+".") || strings.HasPrefix(f, path+".")
	})
}

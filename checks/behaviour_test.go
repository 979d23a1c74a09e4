package checks_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

var update = flag.Bool("update", false, "write the behaviour of the clauses anew")

// TestBehaviourOfClauses holds what every clause does against testdata/behaviour.txt, so
// that a change of a parameter, a condition or a check is seen in review beside the
// clause that it changes. A line says without which facts the clause is not met, any one
// of which facts is enough for it, and between which numbers it is met.
func TestBehaviourOfClauses(t *testing.T) {
	var text strings.Builder
	text.WriteString(`# What each clause does on the design of its framework, or on the example that wakes it.
#   needs: the clause is not met without each of these facts
#   any:   one of these facts is enough, and without all of them it is not met
#   range: it is met while the number is one of these
# Written by: go test ./checks -run TestBehaviourOfClauses -update
`)
	for _, b := range benches(t) {
		for i := range b.doc.Clauses {
			c := &b.doc.Clauses[i]
			if len(c.Tests()) == 0 {
				continue
			}
			fmt.Fprintf(&text, "%s\n", c.ID)
			data := b.wake(t, c)
			needs := b.needs(t, c, data)
			if len(needs) > 0 {
				fmt.Fprintf(&text, "  needs: %s\n", strings.Join(needs, " "))
			} else if any := b.enough(t, c, data); len(any) > 0 {
				fmt.Fprintf(&text, "  any: %s\n", strings.Join(any, " "))
			}
			for _, line := range b.ranges(t, c, data) {
				fmt.Fprintf(&text, "  range: %s\n", line)
			}
		}
	}
	const path = "testdata/behaviour.txt"
	if *update {
		if err := os.WriteFile(path, []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(text.String(), "\n")); diff != "" {
		t.Errorf("clauses behave in another way than %s says (-was +is); if that is meant, write it anew with -update:\n%s", path, diff)
	}
}

// bench judges designs by one clause of one document at a time.
type bench struct {
	doc     *framework.Document
	base    []byte
	reads   func(string) []string
	linters map[string]*lint.Linter
	// trees remembers the designs without a fact, by the design and the fact's place; the
	// documents share their base designs.
	trees map[string]*source.File
}

func benches(t *testing.T) []*bench {
	t.Helper()
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	lib, err := framework.NewLibrary(checks.Documents())
	if err != nil {
		t.Fatal(err)
	}
	var all []*bench
	trees, bases := map[string]*source.File{}, map[string][]byte{}
	for _, id := range lib.IDs() {
		doc, err := awakeAll{lib}.Get(id)
		if err != nil {
			t.Fatal(err)
		}
		base := bases[doc.Base]
		if base == nil {
			data, err := fs.ReadFile(checks.Documents(), doc.Base)
			if err != nil {
				t.Fatal(err)
			}
			base = normal(t, data)
			bases[doc.Base] = base
		}
		plan, errs := lint.Bind(reg, []*framework.Document{doc})
		if len(errs) > 0 {
			t.Fatal(errs[0])
		}
		b := &bench{doc, base, plan.ReadsOf, map[string]*lint.Linter{}, trees}
		for i := range doc.Clauses {
			one := *doc
			one.Clauses = doc.Clauses[i : i+1]
			b.linters[doc.Clauses[i].ID] = lint.New(reg, awake{&one}, lint.Options{Today: design.Day{Year: 2026, Month: 11, Day: 24}})
		}
		all = append(all, b)
	}
	return all
}

// verdict judges a design by one clause.
func (b *bench) verdict(t *testing.T, c *framework.Clause, data []byte) framework.Verdict {
	t.Helper()
	return b.verdictOf(t, c, tree(t, data))
}

func (b *bench) verdictOf(t *testing.T, c *framework.Clause, tree *source.File) framework.Verdict {
	t.Helper()
	d, notices := b.linters[c.ID].Tree(tree, lint.Selection{Forced: []string{b.doc.ID}})
	if d == nil || len(notices) > 0 {
		t.Fatalf("%s: %v", c.ID, notices)
	}
	return verdictOf(d, c.ID)
}

func tree(t *testing.T, data []byte) *source.File {
	t.Helper()
	f, err := source.ReadAs("a.credential.toml", source.TOML, data)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// without is the design with one fact taken out.
func (b *bench) without(t *testing.T, data []byte, pointer string) *source.File {
	t.Helper()
	key := string(data) + pointer
	if b.trees[key] == nil {
		less, err := framework.Edit(data, &framework.Example{Remove: []string{pointer}})
		if err != nil {
			t.Fatal(err)
		}
		b.trees[key] = tree(t, less)
	}
	return b.trees[key]
}

func holds(v framework.Verdict) bool { return v == framework.Met || v == framework.NeedsReview }

// wake is the base design, or the first example that meets the clause while it is asked.
func (b *bench) wake(t *testing.T, c *framework.Clause) []byte {
	t.Helper()
	if holds(b.verdict(t, c, b.base)) {
		return b.base
	}
	for _, x := range c.Examples {
		if !x.Meets {
			continue
		}
		data, err := framework.Edit(b.base, &x)
		if err != nil {
			t.Fatal(err)
		}
		if holds(b.verdict(t, c, data)) {
			return data
		}
	}
	t.Fatalf("%s: neither the base design nor an example meets it", c.ID)
	return nil
}

// read lists the places of a design that a clause reads, and the facts they are.
func (b *bench) read(t *testing.T, c *framework.Clause, data []byte) (nodes []*source.Node) {
	t.Helper()
	f := tree(t, data)
	facts := b.reads(c.ID)
	for _, p := range pointers(f.Root) {
		if touches(p, facts) {
			nodes = append(nodes, f.Find(p))
		}
	}
	return nodes
}

// needs lists the facts without one of which the clause is not met.
func (b *bench) needs(t *testing.T, c *framework.Clause, data []byte) []string {
	t.Helper()
	var paths []string
	for _, n := range b.read(t, c, data) {
		if b.verdictOf(t, c, b.without(t, data, n.Pointer())) == framework.NotMet {
			paths = append(paths, dotted(n.Pointer()))
		}
	}
	return innermost(paths)
}

// enough lists the facts one of which meets the clause where all the others are missing.
func (b *bench) enough(t *testing.T, c *framework.Clause, data []byte) []string {
	t.Helper()
	facts := b.reads(c.ID)
	var places []string
	for _, n := range b.read(t, c, data) {
		if p := n.Pointer(); slices.Contains(facts, dotted(p)) {
			places = append(places, p)
		}
	}
	var paths []string
	for _, keep := range places {
		without, err := framework.Edit(data, &framework.Example{Remove: slices.DeleteFunc(slices.Clone(places), func(p string) bool {
			return p == keep || strings.HasPrefix(p, keep+"/") || strings.HasPrefix(keep, p+"/")
		})})
		if err != nil {
			continue // one place lay in another
		}
		if holds(b.verdict(t, c, without)) {
			paths = append(paths, dotted(keep))
		}
	}
	return innermost(paths)
}

// ranges lists the numbers of the design that the clause judges, with the whole numbers
// up to a thousand that meet it.
func (b *bench) ranges(t *testing.T, c *framework.Clause, data []byte) []string {
	t.Helper()
	var lines []string
	for _, n := range b.read(t, c, data) {
		if n.Kind != source.Integer {
			continue
		}
		met := func(v int) bool {
			changed := slices.Concat(data[:n.Span.Start], fmt.Append(nil, v), data[n.Span.End:])
			return b.verdict(t, c, changed) != framework.NotMet
		}
		own, _ := n.Number()
		if line := spans(met, int(own)); line != "" {
			lines = append(lines, dotted(n.Pointer())+" "+line)
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

// spans writes for which whole numbers up to a thousand something holds: each of the
// first fifty, and what lies between marks above; empty where it holds for a few far
// apart and is taken to hold for all.
func spans(holds func(int) bool, own int) string {
	if !slices.ContainsFunc([]int{0, 1, 2, 11, 45, 350, 1000}, func(v int) bool { return !holds(v) }) {
		return ""
	}
	marks := []int{own - 1, own, own + 1, 60, 80, 100, 130, 160, 200, 250, 300, 400, 500, 600, 700, 1000}
	for v := range 50 {
		marks = append(marks, v)
	}
	marks = slices.DeleteFunc(marks, func(v int) bool { return v < 0 })
	slices.Sort(marks)
	marks = slices.Compact(marks)
	var words []string
	from, was := 0, false
	for i, m := range marks {
		now := holds(m)
		if now != was {
			at := m // the first number that differs from the mark before
			for low := marks[max(i-1, 0)]; at-low > 1; {
				if mid := (low + at) / 2; holds(mid) == now {
					at = mid
				} else {
					low = mid
				}
			}
			if now {
				from = at
			} else {
				words = append(words, fmt.Sprintf("%d to %d", from, at-1))
			}
		}
		was = now
	}
	switch {
	case was && from > 0:
		words = append(words, fmt.Sprintf("%d and more", from))
	case len(words) == 0:
		words = append(words, "none")
	}
	return strings.Join(words, ", ")
}

// dotted is the path of the fact that a pointer leads to.
func dotted(pointer string) string {
	return strings.Join(slices.DeleteFunc(strings.Split(pointer[1:], "/"), func(part string) bool {
		return strings.Trim(part, "0123456789") == ""
	}), ".")
}

// innermost leaves out the paths that hold another one, and what is said twice.
func innermost(paths []string) []string {
	slices.Sort(paths)
	paths = slices.Compact(paths)
	return slices.DeleteFunc(slices.Clone(paths), func(p string) bool {
		return slices.ContainsFunc(paths, func(o string) bool { return strings.HasPrefix(o, p+".") })
	})
}

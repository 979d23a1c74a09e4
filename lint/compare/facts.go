package compare

import (
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// differ collects the changes of one table.
type differ struct {
	changes []lint.FactChange
	// renamed are outcomes that say the same under another id: the old id to the new.
	renamed map[string]string
}

// place is where in lists a fact stands, in words: "outcome LO3".
type place struct {
	entry string
	// table is the path of the list; the names of facts inside leave it out.
	table string
}

// renames finds the outcomes that have another id and the same statement.
func (d *differ) renames(old, now *source.Node) {
	before, after := entries(old), entries(now)
	pairs := match(before, after, statement)
	for i, n := range after {
		if o := pairs.old(i); o != nil && text(o, "id") != "" && text(n, "id") != "" && text(o, "id") != text(n, "id") {
			d.renamed[text(o, "id")] = text(n, "id")
		}
	}
}

func statement(n *source.Node) string { return strings.ToLower(text(n, "statement")) }

// value compares the values of one key. The path has no positions; the written path is
// what to call a key that the design format does not have.
func (d *differ) value(path, written string, old, now *source.Node, at place) {
	if absent(old) {
		old = nil
	}
	if absent(now) {
		now = nil
	}
	if old == nil && now == nil || d.same(path, old, now) {
		return
	}
	kind := func(k source.Kind) bool {
		return (old == nil || old.Kind == k) && (now == nil || now.Kind == k)
	}
	switch {
	case kind(source.Table):
		d.table(path, written, old, now, at)
	case kind(source.Array) && (len(entries(old)) > 0 || len(entries(now)) > 0):
		d.list(path, written, old, now, at)
	default:
		d.leaf(path, written, old, now, at)
	}
}

// same reports whether two values say the same, renamed outcomes apart.
func (d *differ) same(path string, old, now *source.Node) bool {
	if old == nil || now == nil {
		return old == now
	}
	if lint.Canonical(old) == lint.Canonical(now) {
		return true
	}
	if isItems(old) && isItems(now) {
		was, is := items(old), items(now)
		if refersToOutcomes(path) {
			was = d.translate(was)
		}
		added, removed := difference(was, is)
		return len(added) == 0 && len(removed) == 0
	}
	return refersToOutcomes(path) && d.renamed[old.Text] == now.Text && now.Text != ""
}

// refersToOutcomes reports whether a fact names outcomes by their ids.
func refersToOutcomes(path string) bool {
	switch path {
	case "assessments.outcomes", "experiences.outcomes", "transfer.receiving.outcome_map.outcome":
		return true
	}
	return false
}

func (d *differ) translate(ids []string) []string {
	out := slices.Clone(ids)
	for i, id := range out {
		if to := d.renamed[id]; to != "" {
			out[i] = to
		}
	}
	return out
}

// table compares two tables key by key, in the order of the design format.
func (d *differ) table(path, written string, old, now *source.Node, at place) {
	for _, key := range keys(path, old, now) {
		d.value(path+"."+key, written+"."+key, old.Child(key), now.Child(key), at)
	}
}

// keys are the keys of either table: those of the design format first, in its order.
func keys(path string, tables ...*source.Node) []string {
	var known, others []string
	for _, f := range design.Fields() {
		if p := f.Parent(); p != nil && p.Path == path {
			known = append(known, f.Name)
		}
	}
	for _, t := range tables {
		if t == nil {
			continue
		}
		for _, c := range t.Children {
			if !slices.Contains(known, c.Key) && !slices.Contains(others, c.Key) {
				others = append(others, c.Key)
			}
		}
	}
	return append(known, others...)
}

// list compares two lists of tables. An entry that only moved is no change.
func (d *differ) list(path, written string, old, now *source.Node, at place) {
	before, after := entries(old), entries(now)
	var first func(*source.Node) string
	if path == "outcomes" {
		first = statement
	}
	pairs := match(before, after, first)
	for i, n := range after {
		name := within(at, entryName(path, n, after))
		o := pairs.old(i)
		if o == nil {
			d.add(lint.FactChange{Kind: lint.FactAdded, Fact: path, Pointer: n.Pointer(), Text: capital(name) + " added", New: summary(path, n)})
			continue
		}
		if was, is := text(o, "id"), text(n, "id"); was != is && was != "" && is != "" {
			d.add(lint.FactChange{Kind: lint.EntryRenamed, Fact: path + ".id", Pointer: n.Pointer(), Text: capital(within(at, entryName(path, o, before))) + " is now " + show(is), Old: lint.Clean(was), New: lint.Clean(is)})
		}
		for _, key := range keys(path, o, n) {
			if key != "id" || text(o, "id") == "" || text(n, "id") == "" {
				d.value(path+"."+key, written+"."+key, o.Child(key), n.Child(key), place{name, path})
			}
		}
	}
	for i, o := range before {
		if pairs.now(i) == nil {
			name := within(at, entryName(path, o, before))
			d.add(lint.FactChange{Kind: lint.FactRemoved, Fact: path, Pointer: o.Pointer(), Text: capital(name) + " removed", Old: summary(path, o)})
		}
	}
}

// leaf compares two values that have no parts to look into.
func (d *differ) leaf(path, written string, old, now *source.Node, at place) {
	c := lint.FactChange{Fact: path, Old: words(old), New: words(now)}
	name := factName(path, written, at)
	switch {
	case old == nil:
		c.Kind, c.Pointer, c.Text = lint.FactAdded, now.Pointer(), name+" added: "+show(c.New)
		if long(c.New) {
			c.Text = name + " added"
		}
	case now == nil:
		c.Kind, c.Pointer, c.Text = lint.FactRemoved, old.Pointer(), name+" removed: "+show(c.Old)
		if long(c.Old) {
			c.Text = name + " removed"
		}
	case isItems(old) && isItems(now):
		was := items(old)
		if refersToOutcomes(path) {
			was = d.translate(was)
		}
		added, removed := difference(was, items(now))
		c.Kind, c.Pointer, c.Text = lint.FactChanged, now.Pointer(), name+": "+listed(added, removed)
	case long(c.Old) || long(c.New):
		c.Kind, c.Pointer, c.Text = lint.FactReworded, now.Pointer(), name+" reworded"
		if path == "outcomes.statement" && at.entry != "" {
			c.Text = capital(at.entry) + " reworded"
		}
	default:
		c.Kind, c.Pointer, c.Text = lint.FactChanged, now.Pointer(), name+" "+c.Old+" to "+c.New
		if !plainNumbers(old, now) {
			c.Text = name + ": " + show(c.Old) + " to " + show(c.New)
		}
	}
	d.add(c)
}

func (d *differ) add(c lint.FactChange) {
	c.Substantive = aspectOf(c.Fact) != ""
	c.Fact = lint.Clean(c.Fact)
	d.changes = append(d.changes, c)
}

// texts compares two tables whose keys are the design's own.
func (d *differ) texts(f *design.Field, old, now *design.Design) {
	of := func(x *design.Design) *design.Map {
		if f.Path == "answers" {
			return &x.Answers
		}
		return &x.NotApplicable
	}
	was, is := of(old), of(now)
	noun := map[string]string{"answers": "Answer to ", "not_applicable": "Not applicable: "}[f.Path]
	for _, e := range is.Entries {
		o, ok := was.Get(e.Key)
		c := lint.FactChange{Fact: f.Path, Pointer: e.Node.Pointer(), Old: lint.Clean(o.Value), New: lint.Clean(e.Value)}
		name := noun + short(e.Key)
		switch {
		case e.Value == "" || ok && words(o.Node) == words(e.Node):
			continue
		case ok:
			c.Kind, c.Text = lint.FactReworded, name+" reworded"
		default:
			c.Kind, c.Text = lint.FactAdded, name+" added"
		}
		d.add(c)
	}
	for _, e := range was.Entries {
		if _, ok := is.Get(e.Key); !ok && e.Value != "" {
			d.add(lint.FactChange{Kind: lint.FactRemoved, Fact: f.Path, Pointer: e.Node.Pointer(), Text: noun + short(e.Key) + " removed", Old: lint.Clean(e.Value)})
		}
	}
}

package compare

import (
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// pairing says which entry of a list is which entry of the other version.
type pairing struct{ toOld, toNew map[int]*source.Node }

// old is the entry that the i-th new one was; nil for an added one.
func (p *pairing) old(i int) *source.Node { return p.toOld[i] }

// now is the entry that the i-th old one is; nil for a removed one.
func (p *pairing) now(i int) *source.Node { return p.toNew[i] }

// names are the keys that tell which entry of a list is which, the surest first.
var names = []string{"id", "clause", "code", "name", "title", "body", "institution", "target", "framework", "party", "source", "outcome", "scheme"}

// match pairs the entries of a list. What says the same is the same entry wherever it
// stands. Then an entry is known by what it says apart from its id, by its id, by its
// name together with its kind, by its name, and last by what its words have in common.
// Each step takes only what the surer ones left.
func match(old, now []*source.Node, first func(*source.Node) string) pairing {
	p := pairing{map[int]*source.Node{}, map[int]*source.Node{}}
	by := func(key func(*source.Node) string) {
		free := map[string][]int{}
		for i, o := range old {
			if p.toNew[i] == nil {
				if k := key(o); k != "" {
					free[k] = append(free[k], i)
				}
			}
		}
		for j, n := range now {
			if p.toOld[j] != nil {
				continue
			}
			k := key(n)
			if k == "" || len(free[k]) == 0 {
				continue
			}
			i := free[k][0]
			free[k] = free[k][1:]
			p.toOld[j], p.toNew[i] = old[i], n
		}
	}
	by(func(n *source.Node) string { return lint.Canonical(n) })
	if first != nil {
		by(first)
	}
	by(func(n *source.Node) string { return without(n, "id") })
	by(func(n *source.Node) string { return text(n, "id") })
	by(func(n *source.Node) string {
		if k := nameOf(n); k != "" {
			return k + "\x00" + text(n, "kind") + "\x00" + text(n, "type") + "\x00" + text(n, "program") + "\x00" + text(n, "date")
		}
		return ""
	})
	by(func(n *source.Node) string {
		if k := nameOf(n); k != "" {
			return k + "\x00" + text(n, "kind")
		}
		return ""
	})
	by(nameOf)
	p.similar(old, now)
	return p
}

// maxSimilar bounds the entries of a list that are compared word by word, each with each.
const maxSimilar = 100

// similar pairs what is left where more than half of the words are the same.
func (p *pairing) similar(old, now []*source.Node) {
	if len(old)-len(p.toNew) > maxSimilar || len(now)-len(p.toOld) > maxSimilar {
		return
	}
	before := map[*source.Node]map[string]bool{}
	for i, o := range old {
		if p.toNew[i] == nil {
			before[o] = wordsIn(o)
		}
	}
	for j, n := range now {
		if p.toOld[j] != nil {
			continue
		}
		best, share, set := -1, 0.5, wordsIn(n)
		for i, o := range old {
			if p.toNew[i] == nil && !differentIDs(o, n) {
				if s := common(before[o], set); s > share {
					best, share = i, s
				}
			}
		}
		if best >= 0 {
			p.toOld[j], p.toNew[best] = old[best], n
		}
	}
}

// differentIDs reports whether both entries have an id: then they are two, unless they
// say exactly the same.
func differentIDs(o, n *source.Node) bool { return text(o, "id") != "" && text(n, "id") != "" }

// maxWords bounds the words of an entry that are compared.
const maxWords = 200

func wordsIn(n *source.Node) map[string]bool {
	set := map[string]bool{}
	var walk func(*source.Node)
	walk = func(n *source.Node) {
		if len(n.Children) == 0 {
			for _, w := range strings.Fields(strings.ToLower(n.Text)) {
				if len(set) < maxWords {
					set[w] = true
				}
			}
		}
		for _, c := range n.Children {
			walk(c)
		}
	}
	walk(n)
	return set
}

// common is the share of the words of the larger set that both have.
func common(x, y map[string]bool) float64 {
	n := 0
	for w := range x {
		if y[w] {
			n++
		}
	}
	if most := max(len(x), len(y)); most > 0 {
		return float64(n) / float64(most)
	}
	return 0
}

// nameOf is the first of the keys that name an entry, with its value; empty for none.
func nameOf(n *source.Node) string {
	for _, key := range names {
		if t := text(n, key); t != "" {
			return key + ":" + t
		}
	}
	return ""
}

// without is what an entry says apart from one key; empty where there is nothing else.
func without(n *source.Node, key string) string {
	if n.Kind != source.Table || n.Child(key) == nil {
		return ""
	}
	rest := *n
	rest.Children = nil
	for _, c := range n.Children {
		if c.Key != key {
			rest.Children = append(rest.Children, c)
		}
	}
	if len(rest.Children) == 0 {
		return ""
	}
	return lint.Canonical(&rest)
}

// text is the text under a key on one line; empty for none and for a placeholder.
func text(n *source.Node, key string) string {
	c := n.Child(key)
	if c == nil || absent(c) || c.Kind == source.Table || c.Kind == source.Array {
		return ""
	}
	return strings.Join(strings.Fields(c.Text), " ")
}

// absent reports whether nothing is said: no value, or one that only holds the place.
func absent(n *source.Node) bool {
	if n == nil || n.Kind == source.Null {
		return true
	}
	switch n.Kind {
	case source.String:
		return design.IsPlaceholder(n.Text)
	case source.Array, source.Table:
		for _, c := range n.Children {
			if !absent(c) {
				return false
			}
		}
		return true
	}
	return false
}

// nodes are the entries of a list of tables.
func nodes(f *design.Fact) []*source.Node {
	if f.Node == nil {
		return nil
	}
	return entries(f.Node)
}

func entries(list *source.Node) []*source.Node {
	if list == nil || list.Kind != source.Array {
		return nil
	}
	var all []*source.Node
	for _, c := range list.Children {
		if c.Kind == source.Table && !absent(c) {
			all = append(all, c)
		}
	}
	return all
}

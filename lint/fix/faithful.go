package fix

import (
	"fmt"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/source"
)

// comparison holds two readings of a design side by side: before and after edits.
type comparison struct {
	edits []lint.EditReport
}

// faithful says in what the second tree differs from the first other than the edits
// explain; nil when in nothing. Every key and value must be found again, where the
// edits have moved it, and only those that an edit touches may read otherwise. A new
// key must come from an edit that adds text.
func faithful(before, after *source.File, edits []lint.EditReport) error {
	c := comparison{edits}
	return c.node(before.Root, after.Root)
}

func (c *comparison) node(a, b *source.Node) error {
	if a.Parent != nil && !scalar(a) != !scalar(b) {
		return fmt.Errorf("%s would become %s", name(a), b.Kind)
	}
	if !scalar(a) {
		return c.children(a, b)
	}
	touched := c.touches(a.Span)
	if (a.Kind != b.Kind || a.Text != b.Text) && !touched {
		return fmt.Errorf("%s would change from %.40q to %.40q", name(a), a.Text, b.Text)
	}
	if a.Kind == source.Null && !touched {
		return nil // what is written as nothing has no place in YAML
	}
	if c.moved(a.Span) != b.Span {
		return fmt.Errorf("%s would end elsewhere", name(a))
	}
	return nil
}

func (c *comparison) children(a, b *source.Node) error {
	if a.Kind != b.Kind {
		return fmt.Errorf("%s would become %s", name(a), b.Kind)
	}
	j := 0
	for _, old := range a.Children {
		for ; j < len(b.Children) && c.added(b.Children[j]) && b.Children[j].Key != old.Key; j++ {
		}
		if j == len(b.Children) {
			return fmt.Errorf("%s would be lost", name(old))
		}
		now := b.Children[j]
		j++
		if old.Key != now.Key && !c.touches(old.KeySpan) {
			return fmt.Errorf("%s would be lost", name(old))
		}
		// A table may get a header of its own, which then stands before what named it.
		headed := old.Kind == source.Table && c.added(now)
		if c.moved(old.KeySpan) != now.KeySpan && !headed {
			return fmt.Errorf("%s would stand elsewhere", name(old))
		}
		if err := c.node(old, now); err != nil {
			return err
		}
	}
	for ; j < len(b.Children); j++ {
		if !c.added(b.Children[j]) {
			return fmt.Errorf("%s would be new", name(b.Children[j]))
		}
	}
	return nil
}

func name(n *source.Node) string {
	if p := n.Pointer(); p != "" {
		return lint.Clean(p)
	}
	return "the design"
}

func scalar(n *source.Node) bool { return n.Kind != source.Table && n.Kind != source.Array }

// touches reports whether an edit replaces a part of a span of the first file.
func (c *comparison) touches(s source.Span) bool {
	for _, e := range c.edits {
		if e.Start < s.End && s.Start < e.End {
			return true
		}
	}
	return false
}

// moved is where a span of the first file stands in the second.
func (c *comparison) moved(s source.Span) source.Span {
	if s == (source.Span{}) {
		return s // an item of a list has no key
	}
	out := s
	for _, e := range c.edits {
		grow := len(e.New) - (e.End - e.Start)
		switch {
		case e.End <= s.Start: // an insertion at the start pushes the span on
			out.Start += grow
			out.End += grow
		case e.Start < s.End: // within the span
			out.End += grow
		}
	}
	return out
}

// added reports whether a key, or an item of a list, of the second file stands in text
// that an edit adds.
func (c *comparison) added(n *source.Node) bool {
	at := n.KeySpan
	if at == (source.Span{}) {
		at = n.Span
	}
	shift := 0
	for _, e := range c.edits {
		start := e.Start + shift
		if e.Start == e.End && at.Start >= start && at.End <= start+len(e.New) && at.End > at.Start {
			return true
		}
		shift += len(e.New) - (e.End - e.Start)
	}
	return false
}

package source

import "fmt"

// slab hands out nodes from chunks, because a document has hundreds of small ones.
type slab struct{ free []Node }

func (s *slab) node() *Node {
	if len(s.free) == 0 {
		s.free = make([]Node, 64)
	}
	n := &s.free[0]
	s.free = s.free[1:]
	return n
}

// indexFrom is the number of keys from which a table is looked up by a map.
const indexFrom = 24

// builder makes the nodes of a tree and finds children while it grows.
type builder struct {
	slab
	src   string
	index map[*Node]map[string]*Node
}

// child finds a key without looking at every key of a large table.
func (b *builder) child(n *Node, key string) *Node {
	if len(n.Children) < indexFrom {
		return n.Child(key)
	}
	m := b.index[n]
	if m == nil {
		m = make(map[string]*Node, 2*len(n.Children))
		for _, c := range n.Children {
			m[c.Key] = c
		}
		if b.index == nil {
			b.index = map[*Node]map[string]*Node{}
		}
		b.index[n] = m
	}
	return m[key]
}

func (b *builder) add(parent, c *Node) {
	c.Parent = parent
	c.Index = len(parent.Children)
	parent.Children = append(parent.Children, c)
	if m := b.index[parent]; m != nil {
		m[c.Key] = c
	}
}

func tooDeep(at Span) *SyntaxError {
	return &SyntaxError{
		Message: fmt.Sprintf("Lists and tables are nested more than %d deep.", MaxDepth),
		Fix:     "A design needs five levels; look for a bracket that is not closed.",
		Span:    at,
	}
}

func twice(key string, second, first Span) *SyntaxError {
	return &SyntaxError{
		Message: fmt.Sprintf("%q is defined twice in the same table.", key),
		Fix:     "Keep one of the two.",
		Span:    second,
		Related: []Span{first},
	}
}

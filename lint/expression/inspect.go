package expression

import (
	"fmt"
	"slices"

	"github.com/expr-lang/expr/ast"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// inspector resolves the names in an expression to facts, collects which facts it
// reads, and refuses what an expression may not do. It stops at the first fault.
type inspector struct {
	at    *design.Field
	fault *fault
	reads []string
	// entries are, from the outside in, the lists whose entries a predicate visits.
	entries []ref
}

// ref is what a part of an expression stands for in the design format: the design
// itself, a field, an entry of a list, or nothing known.
type ref struct {
	known bool
	field *design.Field // nil for the design itself
}

func (in *inspector) refuse(n ast.Node, format string, args ...any) ref {
	if in.fault == nil {
		in.fault = faultAt(n, format, args...)
	}
	return ref{}
}

func (in *inspector) node(n ast.Node) ref {
	if in.fault != nil {
		return ref{}
	}
	switch n := n.(type) {
	case *ast.IdentifierNode:
		return in.name(n)
	case *ast.MemberNode:
		return in.member(n)
	case *ast.PointerNode:
		return in.pointer(n)
	case *ast.CallNode:
		return in.call(n)
	case *ast.BuiltinNode:
		return in.builtin(n)
	case *ast.PredicateNode:
		return in.node(n.Node)
	case *ast.UnaryNode:
		in.node(n.Node)
	case *ast.BinaryNode:
		in.binary(n)
	case *ast.ConditionalNode:
		in.node(n.Cond)
		one, other := in.node(n.Exp1), in.node(n.Exp2)
		if one == other {
			return one
		}
	case *ast.ArrayNode:
		for _, item := range n.Nodes {
			if !constant(item) {
				return in.refuse(item, "a list in brackets holds texts and numbers only")
			}
		}
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.StringNode:
	case *ast.NilNode:
		return in.refuse(n, "nothing here is nil; ask stated(FACT)")
	case *ast.VariableDeclaratorNode:
		return in.refuse(n, "an expression has no variables; write the value where it is used")
	case *ast.SequenceNode:
		return in.refuse(n, "an expression is one question; join two with and")
	case *ast.ChainNode:
		return in.refuse(n, "write a plain dot; a fact that is not stated is told by itself")
	case *ast.SliceNode:
		return in.refuse(n, "a list cannot be cut in an expression")
	default:
		return in.refuse(n, "this cannot be written in an expression")
	}
	return ref{}
}

func constant(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.StringNode, *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return true
	case *ast.UnaryNode:
		return n.Operator == "-" && constant(n.Node)
	}
	return false
}

func (in *inspector) name(n *ast.IdentifierNode) ref {
	switch n.Value {
	case designName:
		return ref{known: true}
	case placeName:
		if in.at == nil {
			return in.refuse(n, "%q is the place that at names, and there is no at", n.Value)
		}
		return in.read(in.at)
	case todayName:
		return ref{}
	}
	if f, ok := child(in.at, n.Value); ok {
		return in.read(f)
	}
	known := []string{designName, todayName}
	for _, f := range children(in.at) {
		known = append(known, f.Name)
	}
	if in.at != nil {
		known = append(known, placeName)
	}
	hint := ""
	if near, ok := source.Nearest(n.Value, known); ok {
		hint = fmt.Sprintf("; did you mean %q?", near)
	} else if _, ok := child(nil, n.Value); ok {
		hint = fmt.Sprintf("; write %s.%s", designName, n.Value)
	}
	return in.refuse(n, "%s has no fact %q%s", called(in.at), n.Value, hint)
}

// read notes a fact that is read; a table is read by what is in it.
func (in *inspector) read(f *design.Field) ref {
	if f.Kind != design.TableKind && !slices.Contains(in.reads, f.Path) {
		in.reads = append(in.reads, f.Path)
	}
	return ref{known: true, field: f}
}

func (in *inspector) member(n *ast.MemberNode) ref {
	if n.Optional {
		return in.refuse(n, "write a plain dot; a fact that is not stated is told by itself")
	}
	base := in.node(n.Node)
	if in.fault != nil {
		return ref{}
	}
	key, ok := n.Property.(*ast.StringNode)
	if !ok {
		in.node(n.Property)
		return base // an entry of a list
	}
	if !base.known {
		return in.refuse(n.Property, "there is no fact %q of this", key.Value)
	}
	if base.field != nil && base.field.Kind == design.MapKind {
		return ref{}
	}
	if f, ok := child(base.field, key.Value); ok {
		return in.read(f)
	}
	var known []string
	for _, f := range children(base.field) {
		known = append(known, f.Name)
	}
	hint := ""
	if near, ok := source.Nearest(key.Value, known); ok {
		hint = fmt.Sprintf("; did you mean %q?", near)
	}
	return in.refuse(n.Property, "%s has no fact %q%s", called(base.field), key.Value, hint)
}

func called(f *design.Field) string {
	if f == nil {
		return "the design"
	}
	return f.Path
}

func (in *inspector) pointer(n *ast.PointerNode) ref {
	switch n.Name {
	case "":
		if len(in.entries) > 0 {
			return in.entries[len(in.entries)-1]
		}
	case "index":
	default:
		return in.refuse(n, "#%s cannot be used", n.Name)
	}
	return ref{}
}

func (in *inspector) call(n *ast.CallNode) ref {
	callee, ok := n.Callee.(*ast.IdentifierNode)
	if !ok {
		return in.refuse(n.Callee, "a fact has no functions of its own")
	}
	var known []string
	for _, f := range functions {
		if !f.hidden {
			known = append(known, f.name)
		}
	}
	if !slices.Contains(known, callee.Value) {
		known = append(known, builtins...)
		hint := ""
		if near, ok := source.Nearest(callee.Value, known); ok {
			hint = fmt.Sprintf("; did you mean %q?", near)
		}
		return in.refuse(callee, "there is no function %q%s", callee.Value, hint)
	}
	for _, arg := range n.Arguments {
		in.node(arg)
	}
	if callee.Value == statedName && in.fault == nil {
		ok := len(n.Arguments) == 1
		if ok {
			switch x := n.Arguments[0].(type) {
			case *ast.IdentifierNode:
				ok = x.Value != placeName && x.Value != todayName && x.Value != designName
			case *ast.MemberNode:
				_, ok = x.Property.(*ast.StringNode)
			default:
				ok = false
			}
		}
		if !ok {
			return in.refuse(n, "stated asks about one fact, such as stated(size.credits)")
		}
	}
	return ref{}
}

// passing are the functions whose result is the list they are given, or an entry of it.
var passing = []string{"filter", "find", "first", "last"}

func (in *inspector) builtin(n *ast.BuiltinNode) ref {
	if !slices.Contains(builtins, n.Name) {
		return in.refuse(n, "there is no function %q", n.Name)
	}
	var list ref
	for i, arg := range n.Arguments {
		if _, ok := arg.(*ast.PredicateNode); ok {
			in.entries = append(in.entries, list)
			in.node(arg)
			in.entries = in.entries[:len(in.entries)-1]
			continue
		}
		if r := in.node(arg); i == 0 {
			list = r
		}
	}
	if slices.Contains(passing, n.Name) {
		return list
	}
	return ref{}
}

func (in *inspector) binary(n *ast.BinaryNode) {
	switch n.Operator {
	case "..":
		in.refuse(n, "a range cannot be written; compare with <= and >=")
		return
	case "??":
		in.refuse(n, "write stated(FACT) ? FACT : VALUE")
		return
	case "matches":
		pattern, ok := n.Right.(*ast.StringNode)
		if !ok {
			in.refuse(n.Right, "what a text is matched with must be written here in quotes")
			return
		}
		if len(pattern.Value) > 200 {
			in.refuse(n.Right, "the pattern has more than 200 characters")
			return
		}
	}
	left, right := in.node(n.Left), in.node(n.Right)
	if in.fault != nil {
		return
	}
	switch n.Operator {
	case "==", "!=":
		in.word(left, n.Right)
		in.word(right, n.Left)
	case "in":
		if list, ok := n.Right.(*ast.ArrayNode); ok {
			for _, item := range list.Nodes {
				in.word(left, item)
			}
		}
		in.word(right, n.Left)
	}
}

// word refuses a word that the fact it is compared with can never be.
func (in *inspector) word(fact ref, n ast.Node) {
	word, ok := n.(*ast.StringNode)
	if !ok || fact.field == nil || fact.field.Allowed == nil || slices.Contains(fact.field.Allowed, word.Value) {
		return
	}
	if near, ok := source.Nearest(word.Value, fact.field.Allowed); ok {
		in.refuse(n, "%s is never %q; did you mean %q?", fact.field.Path, word.Value, near)
		return
	}
	in.refuse(n, "%s is never %q; credlint explain %s lists its words", fact.field.Path, word.Value, fact.field.Path)
}

package expression

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/checker"
	"github.com/expr-lang/expr/compiler"
	"github.com/expr-lang/expr/conf"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/parser"
	"github.com/expr-lang/expr/vm"

	"github.com/credlint/credlint/lint/design"
)

// program is a compiled expression. It is safe for use by several goroutines.
type program struct {
	at    *design.Field // nil for the whole design
	code  *vm.Program
	reads []string // dotted paths
}

// fault says what is wrong in an expression, and at which character of it.
type fault struct {
	text string
	at   int
}

func (f *fault) Error() string { return f.text }

func faultAt(n ast.Node, format string, args ...any) *fault {
	return &fault{fmt.Sprintf(format, args...), n.Location().From}
}

// builtins are the functions of the language that an expression may use: those that
// take bounded time, make nothing much larger than what they are given, and are not
// called as a fact is, because the fact would hide the function.
var builtins = []string{
	"all", "any", "none", "one", "filter", "map", "find", "count", "sum",
	"len", "abs", "ceil", "floor", "round", "int", "float", "string",
	"trim", "upper", "lower", "split", "hasPrefix", "hasSuffix", "indexOf", "max", "min", "mean",
	"median", "first", "last",
}

// compile checks an expression against the design format and makes a program of it, in
// this order: names first, because their messages help most; then types; and only then
// the reading of facts is written into it.
func compile(at, that string) (p *program, problem *fault) {
	defer func() { // a fault of the language's own must not end the program
		if v := recover(); v != nil {
			p, problem = nil, &fault{text: fmt.Sprintf("the expression cannot be read (%v); write it more simply", v)}
		}
	}()
	p = &program{}
	if at != "" {
		p.at, _ = design.Lookup(at) // the parameter is of the kind fact, so that it exists
	}
	if n := utf8.RuneCountInString(that); n > MaxLength {
		return nil, &fault{text: fmt.Sprintf("the expression has %d characters; it may have %d. Write two clauses.", n, MaxLength)}
	}
	if strings.TrimSpace(that) == "" {
		return nil, &fault{text: "the expression is empty; write a question about facts, such as size.credits <= 9"}
	}
	config := conf.CreateNew()
	for _, option := range []expr.Option{
		expr.Env(environment(p.at)), expr.MaxNodes(MaxNodes), expr.Optimize(false),
	} {
		option(config)
	}
	for _, f := range functions {
		expr.Function(f.name, f.run, f.types...)(config)
	}
	for name := range config.Builtins {
		if !slices.Contains(builtins, name) {
			delete(config.Builtins, name)
		}
	}
	tree, err := parser.ParseWithConfig(that, config)
	if err != nil {
		return nil, faultOf(err)
	}
	in := inspector{at: p.at}
	in.node(tree.Node)
	if in.fault != nil {
		return nil, in.fault
	}
	p.reads = in.reads
	if _, err := checker.Check(tree, config); err != nil {
		return nil, faultOf(err)
	}
	if f := sums(tree.Node); f != nil {
		return nil, f
	}
	if kind := tree.Node.Type().Kind(); kind != reflect.Bool {
		return nil, faultAt(tree.Node, "the expression must be true or false, such as size.credits <= 9; it is %s", typeName(tree.Node.Type()))
	}
	r := rewriter{at: p.at}
	tree.Node = r.node(tree.Node)
	if p.code, err = compiler.Compile(tree, config); err != nil {
		return nil, faultOf(err)
	}
	return p, nil
}

// faultOf takes the place and the first line from an error of the language.
func faultOf(err error) *fault {
	var e *file.Error
	if !errors.As(err, &e) {
		text, _, _ := strings.Cut(err.Error(), "\n")
		return &fault{text: text}
	}
	text, _, _ := strings.Cut(e.Message, "\n")
	return &fault{"in the expression: " + text, e.From}
}

// sums refuses a plus between anything but numbers: joined texts could grow without end.
func sums(root ast.Node) *fault {
	var found *fault
	visit(root, func(n ast.Node) {
		b, ok := n.(*ast.BinaryNode)
		if !ok || b.Operator != "+" || found != nil {
			return
		}
		for _, side := range []ast.Node{b.Left, b.Right} {
			if k := side.Type().Kind(); k != reflect.Int && k != reflect.Float64 {
				found = faultAt(n, "plus adds numbers only; found %s", typeName(side.Type()))
			}
		}
	})
	return found
}

type visitor func(ast.Node)

func (v visitor) Visit(n *ast.Node) { v(*n) }

func visit(root ast.Node, f func(ast.Node)) { ast.Walk(&root, visitor(f)) }

func typeName(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String:
		return "a text"
	case reflect.Int, reflect.Float64:
		return "a number"
	case reflect.Slice, reflect.Array:
		return "a list"
	case reflect.Map:
		return "a table"
	case reflect.Bool:
		return "true or false"
	case reflect.Struct:
		return "a date"
	}
	return "a value that can be of several types"
}

// rewriter turns the reading of facts into calls, so that each is seen when it happens.
type rewriter struct{ at *design.Field }

func text(s string) ast.Node { return &ast.StringNode{Value: s} }

func name(s string) ast.Node { return &ast.IdentifierNode{Value: s} }

func call(at ast.Node, function string, args ...ast.Node) ast.Node {
	n := &ast.CallNode{Callee: name(function), Arguments: append([]ast.Node{name(runName)}, args...)}
	n.SetLocation(at.Location())
	return n
}

func (r *rewriter) node(n ast.Node) ast.Node {
	switch n := n.(type) {
	case *ast.IdentifierNode:
		switch n.Value {
		case placeName, designName, todayName:
			return n
		}
		return call(n, readName, name(placeName), text(n.Value))
	case *ast.MemberNode:
		if key, ok := n.Property.(*ast.StringNode); ok {
			return call(n, readName, r.node(n.Node), key)
		}
		n.Node, n.Property = r.node(n.Node), r.node(n.Property)
	case *ast.CallNode:
		if callee, ok := n.Callee.(*ast.IdentifierNode); ok && callee.Value == statedName {
			switch x := n.Arguments[0].(type) {
			case *ast.IdentifierNode:
				return call(n, askName, name(placeName), text(x.Value))
			case *ast.MemberNode:
				return call(n, askName, r.node(x.Node), x.Property)
			}
		}
		r.all(n.Arguments)
	case *ast.PointerNode:
		if n.Name == "" {
			return call(n, stepName, n)
		}
	case *ast.PredicateNode:
		n.Node = call(n, stepName, r.node(n.Node))
	case *ast.UnaryNode:
		n.Node = r.node(n.Node)
	case *ast.BinaryNode:
		n.Left, n.Right = r.node(n.Left), r.node(n.Right)
	case *ast.ConditionalNode:
		n.Cond, n.Exp1, n.Exp2 = r.node(n.Cond), r.node(n.Exp1), r.node(n.Exp2)
	case *ast.BuiltinNode:
		r.all(n.Arguments)
	}
	return n
}

func (r *rewriter) all(nodes []ast.Node) {
	for i := range nodes {
		nodes[i] = r.node(nodes[i])
	}
}

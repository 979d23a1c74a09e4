package framework

import (
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/source"
)

// The checks that a clause's short forms stand for.
const (
	PresenceCheck   = "states"
	ExpressionCheck = "expression"
)

// Tests lists the clause's checks: the first, those of the short forms, the further ones.
func (c *Clause) Tests() []Test {
	var all []Test
	if c.Check != "" {
		all = append(all, Test{Check: c.Check, With: c.With})
	}
	if len(c.Stated) > 0 {
		all = append(all, Test{Check: PresenceCheck, With: map[string]any{"facts": c.Stated}, place: "stated", short: true})
	}
	if c.That != "" {
		with := map[string]any{"that": c.That, "says": c.Says}
		if c.At != "" {
			with["at"] = c.At
		}
		all = append(all, Test{Check: ExpressionCheck, With: with, place: "that", short: true})
	}
	if len(all) == 0 {
		all = make([]Test, 0, len(c.Also))
	}
	for i, t := range c.Also {
		t.place = "also." + strconv.Itoa(i)
		all = append(all, t)
	}
	return all
}

// Key is where, in the clause, a parameter of the check is written, as a dotted path;
// for an empty parameter, where the check itself is.
func (t *Test) Key(param string) string {
	key := ""
	switch {
	case t.short && t.Check == PresenceCheck || t.short && param == "":
		return t.place
	case t.short:
		return param
	case param == "":
		key = "check"
	default:
		key = "with." + param
	}
	if t.place != "" {
		return t.place + "." + key
	}
	return key
}

// Own reports whether the clause, or a change of it, is written in a file of one's own.
func (c *Clause) Own() bool { return len(c.written) > 0 }

// writing is a place where a clause, or a change of it, is written.
type writing struct {
	file *source.File
	node *source.Node
}

// WrittenIn notes that the clause, or a change of it, is written in a file of one's own.
func (c *Clause) WrittenIn(file *source.File, node *source.Node) {
	if file != nil && node != nil {
		c.written = append(c.written[:len(c.written):len(c.written)], writing{file, node})
	}
}

// Locate finds where a key of the clause is written, the latest change first; a key
// that is not written is where it would go. Character is one of a text, counted from 1;
// 0 is the value as a whole, -1 its name. The path is empty for a clause that is only in a built-in document; lines and columns
// start at 1.
func (c *Clause) Locate(key string, character int) (path string, line, column int) {
	best, depth := writing{}, -1
	var at *source.Node
	for i := len(c.written) - 1; i >= 0; i-- {
		n, d := c.written[i].node, 0
		for _, part := range strings.Split(key, ".") {
			next := n.Child(part)
			if k, err := strconv.Atoi(part); err == nil && n.Kind == source.Array && k < len(n.Children) {
				next = n.Children[k]
			}
			if next == nil {
				break
			}
			n = next
			d++
		}
		if d > depth {
			best, at, depth = c.written[i], n, d
		}
	}
	if at == nil {
		return "", 0, 0
	}
	offset := at.Head.Start
	switch {
	case character > 0:
		offset = best.file.TextOffset(at, character-1)
	case character < 0 && at.KeySpan.End > 0:
		offset = at.KeySpan.Start
	}
	line, column = source.NewLines(best.file.Bytes).Position(offset, source.CodePoints)
	return best.file.Name, line, column
}

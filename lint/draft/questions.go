// Package draft makes a new design file. In come frameworks and answers; out come the
// questions that those frameworks ask of a design, in the order of the design format,
// and the text of a design that states the answers and marks the rest as missing. It
// holds no question of its own: their words are those of the clauses and of the design
// format.
package draft

import (
	"fmt"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// Question is a fact that a design can state, with the clauses that ask for it.
type Question struct {
	Field *design.Field
	// List is the list of tables the fact stands in; nil for none.
	List *design.Field
	Asks []Ask
}

// Ask is one clause that asks for a fact.
type Ask struct {
	// Clause is the clause's id, Framework how findings cite its framework.
	Clause, Framework string
	// Text is the clause's question to people, else what it requires.
	Text string
	// Why says why it matters; often empty.
	Why string
	// Needed says that the design is not ready without the fact: the clause is asked of
	// designs, its findings are errors, and the fact is one that it wants stated.
	Needed bool
	// when are the conditions under which the fact is asked for, all of which must hold.
	when []*lint.Condition
}

// Needed reports whether some clause finds the design not ready without the fact, or
// reports call the design by it.
func (q *Question) Needed() bool {
	return slices.Contains(named, q.Field.Path) || slices.ContainsFunc(q.Asks, func(a Ask) bool { return a.Needed })
}

// named are facts that are always asked for, because reports call a design by them.
var named = []string{"credential.id", "credential.title", "credential.status"}

// fewFields is how many facts of a table are asked for when a clause asks for the table
// as a whole and nothing says which: the design format names the most telling first.
const fewFields = 5

// Questions lists what the frameworks ask of a design, in the order of the design
// format. The error says which framework or check there is not.
func Questions(reg *lint.Registry, lib lint.Library, ids []string) ([]*Question, error) {
	c := &collector{asks: map[string][]Ask{}}
	for _, path := range named {
		c.asks[path] = nil
	}
	for _, id := range ids {
		doc, err := lib.Get(id)
		if err != nil {
			return nil, err
		}
		for i := range doc.Clauses {
			if clause := &doc.Clauses[i]; !clause.Off {
				if err := c.clause(reg, doc, clause); err != nil {
					return nil, err
				}
			}
		}
	}
	var all []*Question
	for _, f := range design.Fields() {
		asks, ok := c.asks[f.Path]
		lists := listsAbove(f)
		if !ok || !askable(f) || len(lists) > 1 {
			continue
		}
		q := &Question{Field: f, Asks: asks}
		if len(lists) == 1 {
			q.List = lists[0]
			if q.Asks == nil {
				q.Asks = c.asks[q.List.Path]
			}
		}
		all = append(all, q)
	}
	return all, nil
}

func listsAbove(f *design.Field) (lists []*design.Field) {
	for p := f.Parent(); p != nil; p = p.Parent() {
		if p.Kind == design.TablesKind {
			lists = append(lists, p)
		}
	}
	return lists
}

// askable reports whether a field holds a value, not other fields.
func askable(f *design.Field) bool {
	return f.Kind != design.TableKind && f.Kind != design.TablesKind && f.Kind != design.MapKind
}

type collector struct{ asks map[string][]Ask }

func (c *collector) clause(reg *lint.Registry, doc *framework.Document, clause *framework.Clause) error {
	ask := Ask{Clause: clause.ID, Framework: doc.Short, Text: clause.Question, Why: clause.Why}
	if ask.Text == "" {
		ask.Text = clause.Requires
	}
	ask.when = when(reg, doc, clause.When)
	for _, path := range clause.Evidence {
		c.add(path, ask, nil)
	}
	for _, t := range clause.Tests() {
		check, ok := reg.Check(t.Check)
		if !ok {
			return fmt.Errorf("clause %s names the check %q, which there is not", clause.ID, t.Check)
		}
		severity := t.Severity
		if severity == "" {
			severity = clause.Severity
		}
		ask := ask
		ask.when = append(slices.Clone(ask.when), when(reg, doc, t.When)...)
		needed := ask
		needed.Needed = severity == framework.Error && clause.Scope != framework.OfInstitution && clause.Scope != framework.OfSystem
		for _, path := range given(check, t.With) {
			c.add(path, needed, nil)
		}
		wanted := stated(check, nil)
		for _, path := range check.Reads {
			if slices.ContainsFunc(wanted, func(w string) bool { return w == path || strings.HasPrefix(w, path+".") }) {
				c.add(path, needed, check)
			} else {
				c.add(path, ask, check)
			}
		}
		if check.Prepare == nil {
			continue
		}
		// Such a check finds out what it reads from its parameters.
		params, faults := check.Bind(t.With)
		if len(faults) == 0 {
			prepared, more := check.Prepare(params)
			faults = more
			for _, path := range prepared.Reads {
				c.add(path, needed, nil)
			}
		}
		if len(faults) > 0 {
			return fmt.Errorf("clause %s cannot be used: %w", clause.ID, faults[0])
		}
	}
	return nil
}

// when finds a condition of a document or of the registry; none for an empty name. One
// that there is not is told when the document is bound.
func when(reg *lint.Registry, doc *framework.Document, name string) []*lint.Condition {
	for i := range doc.Conditions {
		if doc.Conditions[i].Name == name {
			return []*lint.Condition{&doc.Conditions[i]}
		}
	}
	if c, ok := reg.Condition(name); ok {
		return []*lint.Condition{c}
	}
	return nil
}

// also notes that the same clause asks for the same fact in another way: what holds of
// both stays.
func (a *Ask) also(b Ask) {
	a.Needed = a.Needed || b.Needed
	a.when = slices.DeleteFunc(slices.Clone(a.when), func(c *lint.Condition) bool { return !slices.Contains(b.when, c) })
}

// open reports whether the clause may still ask for the fact, by what a design states.
func (a *Ask) open(d *design.Design) bool {
	return !slices.ContainsFunc(a.when, func(c *lint.Condition) bool { return lint.RuledOut(c, d) })
}

// given are the facts that the parameters of a check name.
func given(check *lint.Check, with map[string]any) (paths []string) {
	for _, p := range check.Params {
		switch value := with[p.Name].(type) {
		case string:
			if p.Kind == lint.FactParam {
				paths = append(paths, value)
			}
		case []string:
			if p.Kind == lint.FactsParam {
				paths = append(paths, value...)
			}
		case []any:
			for _, v := range value {
				if path, ok := v.(string); ok && p.Kind == lint.FactsParam {
					paths = append(paths, path)
				}
			}
		}
	}
	return paths
}

// add notes that a clause asks for a fact. For a table it asks for the facts that the
// check's own good example states in it, else for the first few.
func (c *collector) add(path string, ask Ask, check *lint.Check) {
	f, ok := design.Lookup(path)
	if !ok {
		return // framework documents are checked when they are loaded
	}
	if i := slices.IndexFunc(c.asks[path], func(a Ask) bool { return a.Clause == ask.Clause }); i < 0 {
		c.asks[path] = append(c.asks[path], ask)
	} else {
		c.asks[path][i].also(ask)
	}
	if askable(f) {
		return
	}
	inside := stated(check, f)
	if len(inside) == 0 {
		for _, field := range design.Fields() {
			if field.Parent() == f && askable(field) && len(inside) < fewFields {
				inside = append(inside, field.Path)
			}
		}
	}
	for _, path := range inside {
		c.add(path, ask, check)
	}
}

// stated are the facts inside a table, nil for the whole design, that the good example
// of a check states.
func stated(check *lint.Check, table *design.Field) (paths []string) {
	if check == nil {
		return nil
	}
	file, err := source.ReadAs("", source.TOML, []byte(check.Good))
	if err != nil {
		return nil
	}
	design.Decode(file).Each(func(f *design.Fact) bool {
		if f.IsStated() && askable(f.Field) && (table == nil || f.Field.Under(table.Path)) && !slices.Contains(paths, f.Field.Path) {
			paths = append(paths, f.Field.Path)
		}
		return true
	})
	return paths
}

// Top is the first part of a dotted path: the group of facts it belongs to.
func Top(path string) string {
	top, _, _ := strings.Cut(path, ".")
	return top
}

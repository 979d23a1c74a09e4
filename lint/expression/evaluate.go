package expression

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/vm"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// object is a table of the design, or an entry of a list, as an expression sees it.
type object struct {
	field *design.Field // nil for the design itself
	node  *source.Node  // the entry of a list that it is, or is in; nil outside every list
}

// evaluation decides one design. It belongs to one goroutine.
type evaluation struct {
	design *design.Design
	today  time.Time
	steps  int
	facts  map[string][]*design.Fact
	// seen are the facts with a value of their own that were read for the place at hand.
	seen []*design.Fact
}

// halt stops an expression at a fact that the design does not state.
type halt struct{ fact *design.Fact }

func (h *halt) Error() string { return "the fact is " + h.fact.State.String() }

func (p *program) run(pass *lint.Pass, says, that string) lint.Outcome {
	e := &evaluation{design: pass.Design, facts: map[string][]*design.Fact{}}
	e.today = time.Date(pass.Today.Year, pass.Today.Month, pass.Today.Day, 0, 0, 0, 0, time.UTC)
	var t lint.Tally
	judge := func(at design.Place, place any) error {
		ok, err := p.evaluate(e, place)
		var h *halt
		switch {
		case errors.As(err, &h) && h.fact.State == design.NotApplicable:
			t.Waive(h.fact)
		case errors.As(err, &h):
			t.Need(h.fact)
		case err != nil:
			return fmt.Errorf("%s: %w", dotted(at.Pointer), err)
		case ok:
			t.Pass(e.places(at)...)
		default:
			t.Fail("not-so", e.point(at, place), lint.Word("says", says), lint.Word("found", e.found()), lint.Word("that", that))
		}
		return nil
	}
	if err := p.places(e, &t, judge); err != nil {
		return lint.Outcome{Fault: err}
	}
	return t.Outcome()
}

// places calls judge for every place that at selects. A fact that is not stated is
// noted in the tally.
func (p *program) places(e *evaluation, t *lint.Tally, judge func(design.Place, any) error) error {
	if p.at == nil {
		return judge(design.NodePlace(e.design.File.Root), &object{})
	}
	for _, f := range e.at(p.at.Path) {
		if p.at.Kind == design.TableKind && f.Field == p.at && f.State != design.Unreadable && f.State != design.NotApplicable {
			// A table that is not there is judged all the same: what it lacks is asked for fact by fact.
			if err := judge(f.Place(), &object{field: p.at, node: entryOf(f.Owner)}); err != nil {
				return err
			}
			continue
		}
		if f.State == design.NotApplicable {
			t.Waive(f)
			continue
		}
		if !f.IsStated() {
			t.Need(f)
			continue
		}
		if f.Field != p.at {
			continue // a list without entries
		}
		for _, v := range valuesAt(f) { // an entry that is no table is a finding of its own
			if err := judge(design.NodePlace(v.node), v.value); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *program) evaluate(e *evaluation, place any) (bool, error) {
	e.seen = e.seen[:0]
	machine := vm.VM{MemoryBudget: maxMemory}
	out, err := machine.Run(p.code, map[string]any{
		runName: e, placeName: place, designName: &object{}, todayName: e.today,
	})
	if err != nil {
		var h *halt
		if errors.As(err, &h) {
			return false, h
		}
		var f *file.Error
		if errors.As(err, &f) {
			text, _, _ := strings.Cut(f.Message, "\n")
			return false, fmt.Errorf("the expression cannot be decided: %s (character %d of it)", text, f.From+1)
		}
		return false, fmt.Errorf("the expression cannot be decided: %w", err)
	}
	ok, isBool := out.(bool)
	if !isBool {
		return false, fmt.Errorf("the expression gives %v, not true or false", out)
	}
	return ok, nil
}

// at returns the facts of a field, looked up once.
func (e *evaluation) at(path string) []*design.Fact {
	list, ok := e.facts[path]
	if !ok {
		list = e.design.At(path)
		e.facts[path] = list
	}
	return list
}

// fact finds a fact of a table.
func (e *evaluation) fact(base any, name string) (*design.Fact, *object, error) {
	o, ok := base.(*object)
	if !ok {
		return nil, nil, fmt.Errorf("there is no fact %q here", name)
	}
	field, ok := child(o.field, name)
	if !ok {
		return nil, nil, fmt.Errorf("there is no fact %q here", name)
	}
	for _, f := range e.at(field.Path) {
		if f.Field == field && (o.node == nil || inside(f, o.node)) {
			return f, o, nil
		}
	}
	return nil, nil, fmt.Errorf("there is no fact %q here", name)
}

// inside reports whether a fact belongs to an entry of a list.
func inside(f *design.Fact, entry *source.Node) bool {
	for n := f.Owner; n != nil; n = n.Parent {
		if n == entry {
			return true
		}
	}
	return false
}

// read gives the value of a fact, and halts where it is not stated. A table has no
// state of its own: what it lacks is told fact by fact.
func (e *evaluation) read(base any, name string) (any, error) {
	if m, ok := base.(map[string]string); ok {
		return e.step(m[name])
	}
	f, o, err := e.fact(base, name)
	if err != nil {
		return nil, err
	}
	if f.Field.Kind == design.TableKind && (f.State == design.Stated || f.State == design.Missing) {
		return e.step(&object{field: f.Field, node: o.node})
	}
	if !f.IsStated() {
		return nil, &halt{f}
	}
	if f.Field.Kind == design.TablesKind {
		list := []any{}
		for _, v := range valuesAt(f) {
			list = append(list, v.value)
		}
		return e.step(list)
	}
	e.seen = append(e.seen, f)
	return e.step(valueOf(f))
}

// ask says whether a fact is stated. What is written but cannot be read still halts.
func (e *evaluation) ask(base any, name string) (any, error) {
	f, _, err := e.fact(base, name)
	if err != nil {
		return nil, err
	}
	if f.State == design.Unreadable {
		return nil, &halt{f}
	}
	return e.step(f.IsStated())
}

// step counts against the limit and hands the value on; long texts and lists count more.
func (e *evaluation) step(v any) (any, error) {
	e.steps++
	switch v := v.(type) {
	case string:
		e.steps += len(v) / 64
	case []any:
		e.steps += len(v) / 8
	}
	if e.steps > MaxSteps {
		return nil, fmt.Errorf("it takes more than %d steps; ask less at once", MaxSteps)
	}
	return v, nil
}

// places are the facts that a place was judged by, or the place itself.
func (e *evaluation) places(at design.Place) []design.Place {
	if len(e.seen) == 0 {
		return []design.Place{at}
	}
	all := make([]design.Place, len(e.seen))
	for i, f := range e.seen {
		all[i] = f.Place()
	}
	return all
}

// point says where a finding points: at the one fact that was read in an entry, else at
// the entry; for a table or the whole design at the fact that was read last, because
// the expression was decided there.
func (e *evaluation) point(at design.Place, place any) design.Place {
	o, ok := place.(*object)
	if !ok || len(e.seen) == 0 {
		return at
	}
	last := e.seen[len(e.seen)-1]
	if o.node == nil || len(e.distinct()) == 1 && inside(last, o.node) {
		return last.Place()
	}
	return at
}

func (e *evaluation) distinct() []*design.Fact {
	var list []*design.Fact
next:
	for _, f := range e.seen {
		for _, have := range list {
			if have == f {
				continue next
			}
		}
		list = append(list, f)
	}
	return list
}

// maxFound is how many values a finding shows.
const maxFound = 3

// found shows the values that were read last, in the design's own words.
func (e *evaluation) found() string {
	var parts []string
	facts := e.distinct()
	facts = facts[max(len(facts)-maxFound, 0):]
	for _, f := range facts {
		name := f.Field.Name
		if slices.ContainsFunc(facts, func(g *design.Fact) bool { return g.Field.Name == name && g.Field != f.Field }) {
			name = f.Field.Path
		}
		parts = append(parts, name+" is "+show(f))
	}
	if len(parts) == 0 {
		return ""
	}
	return "Found: " + strings.Join(parts, ", ") + "."
}

func show(f *design.Fact) string {
	switch f.Field.Kind {
	case design.BoolKind, design.NumberKind, design.IntegerKind, design.DateKind:
		return lint.Clean(f.Node.Text)
	case design.TextsKind, design.DatesKind:
		return lint.Quote(strings.Join(design.Words(f), ", "))
	}
	return lint.Quote(f.Node.Text)
}

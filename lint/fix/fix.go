// Package fix applies the edits that findings propose. In come the bytes of a design
// and a judge; out come the bytes after the edits, what was done and how the design
// then stands. Everything outside an edit stays byte for byte, and a result is given
// only when it reads back as the same design but for the edits.
package fix

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/source"
)

// maxRounds bounds how often a design is edited and judged again: an edit can bring up
// another, such as a key put right whose value is misspelt too.
const maxRounds = 5

// Judge reports on a design; see lint.Linter.Design.
type Judge func(lint.File) (*lint.DesignReport, []lint.Notice)

// Options say which edits are applied.
type Options struct {
	// Unsafe also applies edits that can change what the design means.
	Unsafe bool
}

// Result is what became of a design.
type Result struct {
	// Data is the design after the edits, as it was when nothing was applied.
	Data []byte
	// Applied are the changes made, in order.
	Applied []Change
	// Refused are changes that were left out, because the design would not have read back
	// as the same but for them.
	Refused []Change
	// Left counts the findings that Unsafe would have changed.
	Left int
	// Before is the judge's report on the design as it was; nil where it cannot be read.
	Before *lint.DesignReport
	// Report and Notices are the judge's on Data.
	Report  *lint.DesignReport
	Notices []lint.Notice
}

// Change is one change that was made.
type Change struct {
	// Line is where it was made, from 1, in the design as it stood in its round.
	Line int
	// Check is the check whose finding proposed it; Title says what was done.
	Check, Title string
	Safe         bool
}

// Design edits one design. The error says why its edits cannot be trusted; the result
// is then that of the design as it was.
func Design(file lint.File, judge Judge, opts Options) (Result, error) {
	r := Result{Data: file.Data}
	r.Before, r.Notices = judge(file)
	r.Report = r.Before
	if r.Report == nil {
		return r, nil
	}
	before := r
	tree, err := source.Read(file.Name, file.Data)
	if err != nil {
		return r, nil // the judge has said so
	}
	refused := map[string]bool{}
	for range maxRounds {
		chosen := choose(r.Report, opts.Unsafe)
		data, next, err := try(file.Name, r.Data, tree, chosen)
		if err != nil { // one of them, or two together: each must show that it fits
			var fit []group
			for _, g := range chosen {
				if _, _, err := try(file.Name, r.Data, tree, append(slices.Clone(fit), g)); err == nil {
					fit = append(fit, g)
				} else if change := g.change(); !refused[change.Title] {
					refused[change.Title] = true
					r.Refused = append(r.Refused, change)
				}
			}
			if data, next, err = try(file.Name, r.Data, tree, fit); err != nil {
				return before, fmt.Errorf("the edits would not read back as the same design: %w", err)
			}
			chosen = fit
		}
		if len(chosen) == 0 {
			break
		}
		for _, g := range chosen {
			r.Applied = append(r.Applied, g.change())
		}
		r.Data, tree = data, next
		r.Report, r.Notices = judge(lint.File{Name: file.Name, Data: data})
		if r.Report == nil {
			return before, fmt.Errorf("the edits would leave a design that cannot be judged")
		}
	}
	r.Left = left(r.Report)
	return r, nil
}

// try makes changes and reads the design back. The error says in what it would not be
// the same.
func try(name string, data []byte, tree *source.File, chosen []group) ([]byte, *source.File, error) {
	if len(chosen) == 0 {
		return data, tree, nil
	}
	edits := flatten(chosen)
	out, err := apply(data, edits)
	if err != nil {
		return nil, nil, err
	}
	after, err := source.Read(name, out)
	if err == nil {
		err = faithful(tree, after, edits)
	}
	return out, after, err
}

// group is one change: edits that are made together.
type group struct {
	edits []lint.EditReport
	safe  bool
	check string
	line  int
}

func (g *group) change() Change { return Change{g.line, g.check, g.edits[0].Title, g.safe} }

// groups are the alternatives that a finding offers.
func groups(f *lint.Finding) []group {
	var all []group
	for _, e := range f.Edits {
		i := slices.IndexFunc(all, func(g group) bool { return g.edits[0].Title == e.Title })
		if i < 0 {
			all = append(all, group{safe: true, check: f.Check, line: f.Line})
			i = len(all) - 1
		}
		all[i].edits = append(all[i].edits, e)
		all[i].safe = all[i].safe && e.Safe
	}
	return all
}

// pick is the change to make for a finding. A safe one is made only where it is the only
// safe one: two could not both be sure. Else, when asked, the first alternative is,
// which its check thinks the best.
func pick(f *lint.Finding, unsafe bool) (group, bool) {
	all := groups(f)
	var safe []group
	for _, g := range all {
		if g.safe {
			safe = append(safe, g)
		}
	}
	switch {
	case len(safe) == 1:
		return safe[0], true
	case unsafe && len(all) > 0:
		return all[0], true
	}
	return group{}, false
}

// choose picks one change for each finding and leaves out those that touch what an
// earlier one changes; they may come in a later round.
func choose(d *lint.DesignReport, unsafe bool) []group {
	var chosen []group
	var taken []lint.EditReport
	for i := range d.Findings {
		g, ok := pick(&d.Findings[i], unsafe)
		if ok && !slices.ContainsFunc(g.edits, func(e lint.EditReport) bool {
			return slices.ContainsFunc(taken, func(t lint.EditReport) bool { return e.Start <= t.End && t.Start <= e.End })
		}) {
			chosen = append(chosen, g)
			taken = append(taken, g.edits...)
		}
	}
	return chosen
}

// left counts the findings that only an unsafe change would answer.
func left(d *lint.DesignReport) int {
	n := 0
	for i := range d.Findings {
		if g, ok := pick(&d.Findings[i], true); ok && !g.safe {
			n++
		}
	}
	return n
}

// Counts says how many findings of a report can be fixed: safely, and only unsafely.
func Counts(d *lint.DesignReport) (safe, unsafe int) {
	for i := range d.Findings {
		if _, ok := pick(&d.Findings[i], false); ok {
			safe++
		}
	}
	return safe, left(d)
}

func flatten(chosen []group) []lint.EditReport {
	var edits []lint.EditReport
	for _, g := range chosen {
		edits = append(edits, g.edits...)
	}
	slices.SortFunc(edits, func(a, b lint.EditReport) int { return cmp.Compare(a.Start, b.Start) })
	return edits
}

// apply makes edits that are sorted. The error says that they overlap or lie outside.
func apply(data []byte, edits []lint.EditReport) ([]byte, error) {
	var out bytes.Buffer
	at := 0
	for _, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > len(data) {
			return nil, fmt.Errorf("bytes %d to %d cannot be replaced", e.Start, e.End)
		}
		out.Write(data[at:e.Start])
		out.WriteString(e.New)
		at = e.End
	}
	out.Write(data[at:])
	return out.Bytes(), nil
}

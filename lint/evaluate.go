package lint

import (
	"fmt"
	"runtime/debug"
	"sort"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// run is the judging of one design.
type run struct {
	linter  *Linter
	design  *design.Design
	sel     Selection
	plan    *Plan
	report  DesignReport
	notices []Notice

	pass     Pass // what checks see; it keeps the readings of the outcomes
	outcomes []Outcome
	raised   []raised
	// cites collects, by use, the clauses that are not met because of it.
	cites [][]citation
	cited int // problems that some clause asks for
	// excepted collects the same for clauses that an exception lets off.
	excepted [][]citation
	lines    *source.Lines
	// judged are the judgements of the review record; nil where there is none.
	judged *judgements

	excerptLine int
	excerptText string
}

// raised is a problem that the engine itself found, outside every clause.
type raised struct {
	rule     *Rule
	problem  Problem
	severity framework.Severity
	cites    []citation // the clauses that ask for it; none for most
}

type citation struct {
	doc      *framework.Document
	clause   *framework.Clause
	ordinal  uint16 // of the clause in the plan
	severity framework.Severity
	report   *ClauseReport
}

// cite notes that a clause asks for every problem of a use.
func (r *run) cite(use int, c citation) {
	if r.cites == nil {
		r.cites = make([][]citation, len(r.outcomes))
	}
	if len(r.cites[use]) == 0 {
		r.cited += len(r.outcomes[use].Problems)
	}
	r.cites[use] = append(r.cites[use], c)
}

// except notes that an excepted clause would ask for every problem of a use.
func (r *run) except(use int, c citation) {
	if r.excepted == nil {
		r.excepted = make([][]citation, len(r.outcomes))
	}
	r.excepted[use] = append(r.excepted[use], c)
}

// check runs every use of the plan. A check that panics is an error of the run: its
// clauses are not checked and the run fails.
func (r *run) check() {
	r.outcomes = make([]Outcome, len(r.plan.uses))
	r.pass = Pass{Design: r.design, Today: r.linter.opts.Today, Systems: r.linter.opts.Systems}
	for i := range r.plan.uses {
		u := &r.plan.uses[i]
		r.pass.Params = u.params
		r.outcomes[i] = r.guard(u, &r.pass)
	}
}

func (r *run) guard(u *use, pass *Pass) (out Outcome) {
	defer func() {
		if fault := recover(); fault != nil {
			out = Outcome{Result: framework.Errored, Reason: "the check " + u.check.Name + " broke"}
			r.notices = append(r.notices, Notice{
				Kind: "check-broke", Path: r.report.Path, Failed: true,
				Text: fmt.Sprintf("The check %s broke on this design (%v%s). Its clauses are not checked. Please report this with the design.",
					u.check.Name, fault, firstFrame(debug.Stack())),
			})
		}
	}()
	out = u.run(pass)
	if out.Fault != nil {
		fault := Clean(out.Fault.Error())
		out = Outcome{Result: framework.Errored, Reason: fault}
		r.notices = append(r.notices, Notice{
			Kind: "check-broke", Path: r.report.Path, Failed: true,
			Text: fmt.Sprintf("%s cannot be checked: %s.", joinWords(r.plan.clausesOf(u)), fault),
		})
	}
	return out
}

// firstFrame finds the place of the panic in a stack: the first frame after the
// runtime's own.
func firstFrame(stack []byte) string {
	lines := strings.Split(string(stack), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "panic(") && i+3 < len(lines) {
			at := strings.TrimSpace(lines[i+3])
			at, _, _ = strings.Cut(at, " ")
			return ", " + at[strings.LastIndexByte(at, '/')+1:]
		}
	}
	return ""
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

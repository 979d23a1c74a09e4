package expression_test

import (
	"os"
	"testing"
	"time"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/expression"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/lint/systems"
)

func read(t testing.TB, data string) *design.Design {
	t.Helper()
	file, err := source.Read("a.toml", []byte(data))
	if err != nil {
		t.Fatal(err)
	}
	return design.Decode(file)
}

// decide runs an expression; ok is false when it cannot be compiled.
func decide(d *design.Design, at, that string) (out lint.Outcome, ok bool) {
	check := expression.Check()
	with := map[string]any{"that": that, "says": "It does not hold."}
	if at != "" {
		with["at"] = at
	}
	params, errs := check.Bind(with)
	if len(errs) > 0 {
		return out, false
	}
	prepared, errs := check.Prepare(params)
	if len(errs) > 0 {
		return out, false
	}
	return prepared.Run(&lint.Pass{Design: d, Params: params, Today: design.DayOf(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)), Systems: systems.Default()}), true
}

// TestDocumentation holds the check against the rules for every check.
func TestDocumentation(t *testing.T) {
	check := expression.Check()
	if err := check.Validate(); err != nil {
		t.Error(err)
	}
	for want, example := range map[framework.Result]string{lint.Passed: check.Good, lint.Failed: check.Bad} {
		out, ok := decide(read(t, example), check.ExampleWith["at"].(string), check.ExampleWith["that"].(string))
		if !ok || out.Result != want {
			t.Errorf("%q gives %v, not %v", example, out.Result, want)
		}
	}
}

const sample = `
[credential]
title = "Food Safety Leadership"
type = "micro-credential"
field_codes = [{ scheme = "CIP", code = "12.05" }]
[size]
credits = 3.5
weeks = 12
[level]
framework = "NZQCF"
value = 5
[delivery]
mode = "on-line"
[review]
next_date = 2026-05-01
[[outcomes]]
id = "LO1"
statement = "Plan a program."
kind = "skill"
[[outcomes]]
id = "LO2"
statement = "Judge a program."
[[assessments]]
id = "A1"
outcomes = ["LO1", "LO2"]
[[assessments]]
id = "A2"
outcomes = ["TBD"]
[[transfer.receiving]]
institution = "XY University"
outcome_map = [{ outcome = "LO1", matches = "Plan" }]
[not_applicable]
"size.hours_total" = "Learners choose."
`

// TestThreeStates holds the rules on facts that are not stated.
func TestThreeStates(t *testing.T) {
	d := read(t, sample)
	for _, c := range []struct {
		name, at, that string
		want           framework.Result
		problems       int
	}{
		{"holds", "", `size.credits > 3 and size.weeks == 12`, lint.Passed, 0},
		{"does not hold", "", `size.credits > 4`, lint.Failed, 1},
		{"missing", "", `size.hours_instructional > 4`, lint.Failed, 1},
		{"in a table that is missing", "", `quality.process != ""`, lint.Failed, 1},
		{"a table that is missing as the place", "quality", `process != ""`, lint.Failed, 1},
		{"not needed", "", `size.credits > 3 or size.hours_instructional > 4`, lint.Passed, 0},
		{"needed first", "", `size.hours_instructional > 4 or size.credits > 3`, lint.Failed, 1},
		{"asked", "", `not stated(size.hours_instructional) or size.hours_instructional > 4`, lint.Passed, 0},
		{"not applicable", "", `size.hours_total > 4`, lint.Inapplicable, 0},
		{"not applicable is not stated", "", `not stated(size.hours_total)`, lint.Passed, 0},
		{"unreadable", "", `delivery.mode == "online"`, lint.Undecided, 0},
		{"unreadable when asked", "", `stated(delivery.mode)`, lint.Undecided, 0},
		{"each entry", "outcomes", `kind == "skill"`, lint.Failed, 1},
		{"each fact", "outcomes.statement", `it contains "program"`, lint.Passed, 0},
		{"each text", "assessments.outcomes", `it in ["LO1"]`, lint.Failed, 2},
		{"no entries", "partners", `name != ""`, lint.Failed, 1},
		{"facts of no entry", "partners.name", `it != ""`, lint.Failed, 1},
		{"a list in a list", "transfer.receiving.outcome_map", `outcome == "LO1"`, lint.Passed, 0},
		{"in a predicate", "", `all(outcomes, .kind == "skill")`, lint.Failed, 1},
		{"asked in a predicate", "", `all(outcomes, not stated(.kind) or .kind == "skill")`, lint.Passed, 0},
		{"joined lists", "outcomes", `any(design.assessments, let_it_be in .outcomes)`, lint.Passed, -1},
		{"nested predicates", "", `all(assessments, any(.outcomes, # in ["LO1"]))`, lint.Failed, 1},
		{"a level", "", `level.value == 5`, lint.Passed, 0},
		{"dates", "", `days(today, review.next_date) == 61`, lint.Passed, 0},
		{"first", "", `first(outcomes).kind == "skill"`, lint.Passed, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, ok := decide(d, c.at, c.that)
			if c.problems < 0 {
				if ok {
					t.Fatal("compiles")
				}
				return
			}
			if !ok || out.Fault != nil {
				t.Fatalf("compiles: %v; fault: %v", ok, out.Fault)
			}
			if out.Result != c.want || len(out.Problems) != c.problems {
				t.Errorf("%v with %d problems, not %v with %d", out.Result, len(out.Problems), c.want, c.problems)
			}
		})
	}
}

// FuzzExpression proves that no expression panics or runs on, whatever it is.
func FuzzExpression(f *testing.F) {
	for _, that := range []string{
		`all(outcomes, .kind == "skill")`, `size.credits in [1, 2]`, `stated(size.weeks) ? size.weeks > 3 : true`,
		`days(today, day("2026-01-01")) > 3`, `count(split(credential.title, " "), len(#) > 3) > 2`, `not (credential.title matches "^F")`,
		`sum(map(outcomes, len(.statement))) / 2 ** 3 % 2 > max(1, 2)`, `credential.field_codes[0].code startsWith "1"`, "outcomes | any(.id == 'x')",
	} {
		f.Add("", that)
		f.Add("outcomes", that)
	}
	d := read(f, sample)
	f.Fuzz(func(t *testing.T, at, that string) { decide(d, at, that) })
}

// TestNoPlaceIsForgotten runs an expression over every fact of the design format, as the
// place and in a table, on a complete design and an empty one.
func TestNoPlaceIsForgotten(t *testing.T) {
	complete, err := os.ReadFile("../../examples/geriatric-nursing-suny.credential.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, data := range []string{string(complete), ""} {
		d := read(t, data)
		for _, f := range design.Fields() {
			out, ok := decide(d, f.Path, "today > day(\"2020-01-01\")")
			if !ok || out.Fault != nil {
				t.Errorf("%s cannot be judged: %v", f.Path, out.Fault)
			}
			if p := f.Parent(); p != nil && f.Kind != design.TableKind && f.Kind != design.TablesKind {
				if out, ok := decide(d, p.Path, "stated("+f.Name+") or not stated("+f.Name+")"); !ok || out.Fault != nil {
					t.Errorf("%s cannot be read: %v", f.Path, out.Fault)
				}
			}
		}
	}
}

// Package expression decides clauses by an expression over a design's facts. It offers
// one check, which a registry may hold beside others; what does not use it does not
// import it. In come the parameters of a clause; out comes a program that is checked
// against the design format and bounded in size, steps and memory. The language is that
// of github.com/expr-lang/expr, less what could run long or join texts without end.
//
// An expression is read from left to right and stops at the first fact it needs that
// the design does not state:
//
//   - missing: the place does not meet the clause, and the finding asks for the fact;
//   - not applicable: the place is left out;
//   - unreadable: the clause is not checked.
//
// stated(FACT) asks without stopping.
package expression

import (
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// The bounds of an expression.
const (
	// MaxLength is the longest expression, in characters.
	MaxLength = 2000
	// MaxNodes is the most parts an expression may have.
	MaxNodes = 500
	// MaxSteps is the most steps that deciding one design may take: reading a fact or
	// visiting an entry of a list is one step, and a long text counts as several.
	MaxSteps = 100_000
	// maxMemory bounds the entries of the lists that an expression makes.
	maxMemory = 100_000
)

// Check returns the check that decides by an expression.
func Check() *lint.Check {
	return &lint.Check{
		Name:  framework.ExpressionCheck,
		Title: "Checks that what an institution writes as an expression holds.",
		Why:   "An institution's own rules say what its readers rely on.",
		Params: []lint.Param{
			{Name: "at", Kind: lint.FactParam, Doc: "the list or fact whose every entry is judged; left out, the whole design"},
			{Name: "that", Kind: lint.TextParam, Required: true, Doc: "the expression that must hold for each"},
			{Name: "says", Kind: lint.TextParam, Required: true, Doc: "what is wrong where it does not hold, in one sentence"},
		},
		Messages: []lint.Message{
			{ID: "not-so", What: "{says} {found}", Fix: "Change it so that this holds: {that}.", General: true},
		},
		ExampleWith: map[string]any{
			"at": "outcomes", "that": `word_count(statement) >= 4`, "says": "The outcome has fewer than four words.",
		},
		Good:    "[[outcomes]]\nstatement = \"Plan a food safety program for a small kitchen.\"\n",
		Bad:     "[[outcomes]]\nstatement = \"Plan a program\"\n",
		Since:   "0.2",
		Prepare: prepare,
	}
}

func prepare(params lint.Values) (lint.Prepared, []*lint.ParamError) {
	p, fault := compile(params.Text("at"), params.Text("that"))
	if fault != nil {
		return lint.Prepared{}, []*lint.ParamError{{Param: "that", Problem: fault.text, At: fault.at + 1}}
	}
	says, that := params.Text("says"), params.Text("that")
	return lint.Prepared{
		Reads: p.reads,
		Run:   func(pass *lint.Pass) lint.Outcome { return p.run(pass, says, that) },
	}, nil
}

package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/framework"
)

// everything is the plan of all documents of a library, each as change leaves it, with
// the clauses that are off. An error that
// comes with a plan is the first mistake in what a document names; the plan is without it.
func everything(reg *lint.Registry, lib *framework.Library, change func(*framework.Document) *framework.Document) (*lint.Plan, []*framework.Document, error) {
	var docs []*framework.Document
	for _, id := range lib.IDs() {
		doc, err := lib.Get(id)
		if err != nil {
			return nil, nil, err
		}
		docs = append(docs, change(doc))
	}
	docs, _ = wholly(docs)
	plan, errs := lint.Bind(reg, docs)
	if len(errs) > 0 {
		return plan, docs, errs[0]
	}
	return plan, docs, nil
}

// builtin is the plan of all built-in documents.
func builtin() (*lint.Plan, []*framework.Document, error) {
	reg, err := registry()
	if err != nil {
		return nil, nil, err
	}
	lib, err := checks.Library()
	if err != nil {
		return nil, nil, err
	}
	return everything(reg, lib, func(d *framework.Document) *framework.Document { return d })
}

// allChecks are the checks that frameworks can use, that of expressions included.
func allChecks() ([]*lint.Check, error) {
	reg, err := registry()
	if err != nil {
		return nil, err
	}
	all := checks.All()
	known := map[string]bool{}
	for _, c := range all {
		known[c.Name] = true
	}
	for _, name := range reg.Names() {
		if c, ok := reg.Check(name); ok && !known[name] {
			all = append(all, c)
		}
	}
	return all, nil
}

func checksPage(w io.Writer) error {
	plan, _, err := builtin()
	if err != nil {
		return err
	}
	all, err := allChecks()
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, format.ChecksPage(plan, all, lint.Rules()))
	return err
}

func designPage(w io.Writer) error {
	plan, _, err := builtin()
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, format.DesignPage(plan))
	return err
}

func explainCheck(w io.Writer, plan *lint.Plan, c *lint.Check) error {
	var b strings.Builder
	format.ExplainCheck(&b, plan, c)
	_, err := io.WriteString(w, b.String())
	return err
}

func explainRule(w io.Writer, r *lint.Rule) error {
	var b strings.Builder
	format.ExplainRule(&b, r)
	_, err := io.WriteString(w, b.String())
	return err
}

func explainFact(w io.Writer, plan *lint.Plan, f *design.Field) error {
	var b strings.Builder
	format.ExplainFact(&b, plan, f)
	_, err := io.WriteString(w, b.String())
	return err
}

// parameters names the parameters of a check behind its name, lists as plain words.
func parameters(with map[string]any) string {
	var parts []string
	for _, k := range sortedKeys(with) {
		value := fmt.Sprint(with[k])
		if list := texts(with[k]); len(list) > 0 {
			value = strings.Join(list, ", ")
		}
		parts = append(parts, k+" = "+value)
	}
	if len(parts) == 0 {
		return ""
	}
	return " with " + strings.Join(parts, "; ")
}

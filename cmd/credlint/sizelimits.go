package main

import (
	"fmt"
	"strings"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/systems"
)

// sizeKinds are the sorts of numbers, in the order they are shown.
var sizeKinds = []struct{ kind, title string }{
	{"limit", "Limits"},
	{"eligibility", "Who is eligible"},
	{"typical", "Typical, no limits"},
	{"unit", "Units and classes"},
	{"floor", "What a qualification that is claimed asks"},
	{"campus", "Rules of single campuses"},
	{"none", "No number, by their own words"},
}

// sizeRow is one clause's say on a size.
type sizeRow struct{ clause, kind, text string }

// sizeChecks are the checks that judge a size by numbers.
var sizeChecks = map[string]bool{"size-limit": true, "size-class": true, "hours-per-part": true}

// sizeRows judges the size by every clause that has a number for it, whether or not its
// condition holds and whether or not it is switched on.
func sizeRows(d *design.Design, desk *desk, opts lint.Options, reg *lint.Registry, hours extent) ([]sizeRow, error) {
	all := &framework.Document{ID: "size", Title: "Sizes", Short: "size", Kind: framework.Profile}
	type asked struct {
		clause *framework.Clause
		doc    *framework.Document
		with   map[string]any
		when   string
	}
	var origin []asked
	var rows []sizeRow
	for _, id := range desk.lib.IDs() {
		doc, err := desk.lib.Get(id)
		if err != nil {
			return nil, err
		}
		if desk.selection.Change != nil {
			doc = desk.selection.Change(doc)
		}
		for i := range doc.Clauses {
			c := &doc.Clauses[i]
			for _, t := range c.Tests() {
				if !sizeChecks[t.Check] {
					continue
				}
				all.Clauses = append(all.Clauses, framework.Clause{
					ID: fmt.Sprintf("%s/%d", c.ID, len(origin)), Title: c.Title, Scope: framework.OfDesign,
					DecidedBy: framework.Machine, Severity: framework.Note, Check: t.Check, With: t.With,
				})
				when := t.When
				if when == "" {
					when = c.When
				}
				origin = append(origin, asked{c, doc, t.With, when})
			}
			if checks.GivesNoSize(c.ID) {
				rows = append(rows, sizeRow{c.ID, "none", doc.Short + ": " + c.Requires})
			}
		}
	}
	linter := lint.New(reg, shelf{all}, opts)
	report, notices := linter.Tree(d.File, lint.Selection{Forced: []string{all.ID}})
	if report == nil || len(report.Frameworks) == 0 {
		return nil, fmt.Errorf("the size cannot be judged: %v", notices)
	}
	for i, c := range report.Frameworks[0].Clauses {
		o := origin[i]
		kind, words := limitWords(all.Clauses[i].Check, o.with, opts.Systems)
		text := o.doc.Short + ": " + words
		if k, ok := conditionOf(reg, o.doc, o.when); ok {
			text += ", when " + k.Title
		}
		text += ". " + standing(report, &c, all.Clauses[i].Check, o.with, hours)
		if replaced := o.doc.Replaced(); replaced != "" {
			text += " It is " + replaced + "."
		}
		if o.clause.Off {
			text += " Off unless switched on."
		}
		rows = append(rows, sizeRow{o.clause.ID, kind, text})
	}
	return rows, nil
}

// shelf is a library of one document.
type shelf struct{ doc *framework.Document }

func (s shelf) Get(string) (*framework.Document, error) { return s.doc, nil }
func (s shelf) IDs() []string                           { return []string{s.doc.ID} }

// conditionOf finds a condition in a document or among those that all may use.
func conditionOf(reg *lint.Registry, doc *framework.Document, name string) (*lint.Condition, bool) {
	for i := range doc.Conditions {
		if doc.Conditions[i].Name == name {
			return &doc.Conditions[i], true
		}
	}
	return reg.Condition(name)
}

// standing says what one clause's numbers make of the design.
func standing(r *lint.DesignReport, c *lint.ClauseReport, check string, with map[string]any, hours extent) string {
	var said []string
	for _, i := range c.Findings {
		said = append(said, r.Findings[i].What)
	}
	switch {
	case len(said) > 0:
		return strings.Join(said, " ")
	case c.Verdict == framework.NotChecked || c.Verdict == framework.NeedsReview:
		return "It cannot be judged: " + c.Reason + "."
	case c.Verdict == framework.NotApplicable:
		return "The design says that it does not apply."
	case check == "size-class":
		if name, ok := checks.ClassOf(texts(with["classes"]), hours.low, hours.high); ok {
			return "By size this is a " + name + "."
		}
	}
	return "Within."
}

func texts(v any) []string {
	list, _ := v.([]any)
	words := make([]string, 0, len(list))
	for _, w := range list {
		words = append(words, fmt.Sprint(w))
	}
	return words
}

// limitWords puts the parameters of a check of the size into words, and says of what
// kind they are.
func limitWords(check string, with map[string]any, set *systems.Set) (kind, words string) {
	switch check {
	case "size-class":
		return "unit", strings.Join(texts(with["classes"]), " hours, ") + " hours"
	case "hours-per-part":
		return "unit", fmt.Sprintf("%v hours for each part", with["hours"])
	}
	var parts []string
	for _, unit := range []string{"credits", "hours", "weeks"} {
		low, high, below := with["min_"+unit], with["max_"+unit], with["below_"+unit]
		name := unit
		if unit == "hours" && with["hours_kind"] == "instructional" {
			name = "instructional hours"
		}
		aside := ""
		if unit == "credits" {
			id := fmt.Sprint(with["credit_system"])
			name = id + " credits"
			if system, ok := set.Credit(id); ok {
				name = system.Name
				aside = inHours(system, low, high)
			}
		}
		switch {
		case low != nil && high != nil:
			parts = append(parts, fmt.Sprintf("%v to %v %s%s", low, high, name, aside))
		case low != nil && below != nil:
			parts = append(parts, fmt.Sprintf("%v to below %v %s", low, below, name))
			continue
		case low != nil:
			parts = append(parts, fmt.Sprintf("at least %v %s%s", low, name, aside))
		case high != nil:
			parts = append(parts, fmt.Sprintf("at most %v %s%s", high, name, aside))
		}
		if below != nil {
			parts = append(parts, fmt.Sprintf("fewer than %v %s", below, name))
		}
	}
	kind = "limit"
	if k, ok := with["kind"].(string); ok {
		kind = k
	}
	if with["typical"] == true {
		kind = "typical"
	}
	return kind, strings.Join(parts, ", ")
}

// inHours writes limits in credits as total hours.
func inHours(system *systems.Credit, low, high any) string {
	if !system.HasRatio() {
		return ""
	}
	a, hasLow := number(low)
	b, hasHigh := number(high)
	least, _ := system.Hours(a)
	_, most := system.Hours(b)
	switch {
	case hasLow && hasHigh:
		return " (" + between(least, most) + " hours)"
	case hasHigh:
		return " (up to " + lint.FormatNumber(most) + " hours)"
	}
	return " (" + lint.FormatNumber(least) + " hours or more)"
}

func number(v any) (float64, bool) {
	switch n := v.(type) {
	case int64:
		return float64(n), true
	case float64:
		return n, true
	}
	return 0, false
}

package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/framework"
)

// matrixOf says which clauses of which framework ask for what: a row for each topic that
// two frameworks or more ask for.
func matrixOf(plan *lint.Plan, docs []*framework.Document) []format.Asked {
	byTopic := map[string]map[string][]string{}
	for _, doc := range docs {
		for i := range doc.Clauses {
			id := doc.Clauses[i].ID
			for _, path := range plan.AsksOf(id) {
				topic, ok := checks.TopicOf(path)
				if !ok {
					continue
				}
				if byTopic[topic] == nil {
					byTopic[topic] = map[string][]string{}
				}
				if ids := byTopic[topic][doc.ID]; !slices.Contains(ids, id) {
					byTopic[topic][doc.ID] = append(ids, id)
				}
			}
		}
	}
	var rows []format.Asked
	for _, t := range checks.Topics() {
		if by := byTopic[t.Name]; len(by) > 1 {
			rows = append(rows, format.Asked{Topic: t.Name, Clauses: by})
		}
	}
	return rows
}

// matrixText draws the table for a terminal: a row for each topic, a column of one
// character for each framework, and below it the numbers of the columns.
func matrixText(rows []format.Asked, docs []*framework.Document) string {
	const name = 34
	var b strings.Builder
	for _, digit := range []func(int) string{
		func(n int) string {
			if n < 10 {
				return " "
			}
			return fmt.Sprint(n / 10)
		},
		func(n int) string { return fmt.Sprint(n % 10) },
	} {
		line := strings.Repeat(" ", name)
		for i := range docs {
			line += digit(i + 1)
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	for _, r := range rows {
		line := fmt.Sprintf("%-*s", name, r.Topic)
		for _, doc := range docs {
			if len(r.Clauses[doc.ID]) > 0 {
				line += "x"
			} else {
				line += "."
			}
		}
		b.WriteString(fmt.Sprintf("%s  %2d", line, len(r.Clauses)) + "\n")
	}
	b.WriteByte('\n')
	half := (len(docs) + 1) / 2
	for i := range half {
		line := fmt.Sprintf("%2d %s", i+1, docs[i].ID)
		if j := i + half; j < len(docs) {
			line = fmt.Sprintf("%-38s%2d %s", line, j+1, docs[j].ID)
		}
		b.WriteString(line + "\n")
	}
	b.WriteString("\nThe last number counts the frameworks that ask. credlint explain FRAMEWORK lists\nits clauses; docs/frameworks.md names the clauses of every cell.\n")
	return b.String()
}

// wholly returns documents with every clause, those that are off too, and which are off.
func wholly(docs []*framework.Document) (whole []*framework.Document, off map[string]bool) {
	off = map[string]bool{}
	for _, doc := range docs {
		d := *doc
		d.Clauses = slices.Clone(doc.Clauses)
		for i := range d.Clauses {
			if d.Clauses[i].Off {
				off[d.Clauses[i].ID] = true
				d.Clauses[i].Off = false
			}
		}
		whole = append(whole, &d)
	}
	return whole, off
}

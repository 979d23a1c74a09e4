package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"sort"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/outcomes"
)

// guide is the document whose findings are counted.
const guide = "outcome-writing"

// warnings lints every outcome in a design of its own against the guide, and prints how
// many findings there are, by severity and check.
func warnings(out io.Writer, rows []row, language string) error {
	lib, err := checks.Library()
	if err != nil {
		return err
	}
	reg, err := checks.Registry()
	if err != nil {
		return err
	}
	linter := lint.New(reg, lib, lint.Options{})
	bySeverity, byCheck := map[framework.Severity]int{}, map[string]int{}
	for i := range rows {
		design, err := json.Marshal(map[string]any{
			"format": 1, "credential": map[string]any{"language": language},
			"outcomes": []any{map[string]any{"id": "LO1", "statement": rows[i].text}},
		})
		if err != nil {
			return err
		}
		report, _ := linter.Design(lint.File{Name: "row.credential.json", Data: design}, lint.Selection{Forced: []string{guide}})
		if report == nil {
			return fmt.Errorf("row %d gives no report", i+1)
		}
		for j := range report.Findings {
			f := &report.Findings[j]
			if slices.ContainsFunc(f.Clauses, func(id string) bool { return len(id) > 3 && id[:3] == "OW-" }) {
				bySeverity[f.Severity]++
				byCheck[f.Check+"/"+f.Message+", "+string(f.Severity)]++
			}
		}
	}
	n := float64(len(rows))
	fmt.Fprintf(out, "%-28s %.3f\n", "warnings for an outcome", float64(bySeverity[framework.Warning])/n)
	fmt.Fprintf(out, "%-28s %.3f\n", "notes for an outcome", float64(bySeverity[framework.Note])/n)
	names := make([]string, 0, len(byCheck))
	for name := range byCheck {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Fprintf(out, "  %-40s %d\n", name, byCheck[name])
	}
	return nil
}

// avoided counts the outcomes led by a verb on at least two avoid-lists, and those with
// a hidden form.
func avoided(out io.Writer, readings []outcomes.Reading) {
	verbs, hidden := 0, 0
	for i := range readings {
		if len(readings[i].AvoidedByLead()) >= 2 {
			verbs++
		}
		if readings[i].Hidden != "" {
			hidden++
		}
	}
	n := float64(len(readings))
	fmt.Fprintf(out, "%-28s %.3f (%d)\n", "led by a verb to avoid", float64(verbs)/n, verbs)
	fmt.Fprintf(out, "%-28s %.3f (%d)\n", "hidden form", float64(hidden)/n, hidden)
}

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/credlint/credlint/lint/alignment"
	"github.com/credlint/credlint/lint/skills"
)

// TestAlignmentPageIsFresh holds docs/alignment.md against the tables that the findings
// come from.
func TestAlignmentPageIsFresh(t *testing.T) {
	var b bytes.Buffer
	b.WriteString(`# Outcomes, their assessment and their references

` + "`credlint outcomes PATH`" + ` shows what each outcome asks, which assessment tests it, and what
is open. The same findings appear in every lint, under the guide ` + "`outcome-alignment`" + `.
This page is written by a test from the tables in lint/alignment and lint/skills.

## Types of assessment that do not show a level

Only the grossest misfit is a finding: every assessment of the outcome is of such a type,
and the published verb lists are plain about the verb. A richer task shows lower levels
too, so nothing is said of those. For create, where a learner must make something, the
finding is a warning; for evaluate, where more guides trust well-made questions, a note.

| type | level | tables list it for | instead | tables | guides that differ |
|---|---|---|---|---|---|
`)
	links := func(refs []alignment.Reference) string {
		parts := make([]string, len(refs))
		for i, r := range refs {
			parts[i] = fmt.Sprintf("[%s](%s)", r.Title, r.URL)
		}
		return strings.Join(parts, "; ")
	}
	for _, m := range alignment.Misfits() {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", m.Type, m.Level, m.Shows, m.Instead, links(m.Sources), links(m.Against))
	}
	b.WriteString(`
## Outcomes that can be failed

With weights for every assessment, adding up to 100, and a pass mark (` + "`award.pass_mark`" + `),
an outcome can be failed when the weights of the assessments that do not test it reach the
pass mark, none of those that do must be passed, and a failed assessment can be made up
for. The sum takes full marks elsewhere and none here.

## Forms of ids of skill and occupation frameworks

A well-formed id may still name no entry: the tables know forms, not entries. Frameworks
that are not listed are never a finding.

| framework | edition | form of an id | such as | source |
|---|---|---|---|---|
`)
	for _, f := range skills.All() {
		var forms, examples []string
		for _, s := range f.Shapes {
			forms, examples = append(forms, s.Means), append(examples, "`"+s.Example+"`")
		}
		if len(f.Entries) > 0 {
			forms, examples = append(forms, "no ids; one of "+fmt.Sprint(len(f.Entries))+" names"), append(examples, strings.Join(f.Entries, ", "))
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", f.Name, f.Edition, strings.Join(forms, "; or "), strings.Join(examples, ", "), f.Source)
	}
	page := filepath.FromSlash("../../docs/alignment.md")
	if *update {
		if err := os.WriteFile(page, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile(page); err != nil || !bytes.Equal(want, b.Bytes()) {
		t.Errorf("docs/alignment.md is stale; go test ./cmd/credlint -update writes it anew (%v)", err)
	}
}

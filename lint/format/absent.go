package format

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fatih/color"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// absent prints what is not stated yet as a list to work through, table by table: first
// the tables with the most errors.
func (p *Text) absent(b *strings.Builder, findings []*lint.Finding) {
	if len(findings) == 0 {
		return
	}
	b.WriteString(p.paint("Not stated yet: "+count(len(findings), "place", "places"), color.Bold) + "  (credlint explain NAME tells more)\n\n")
	tables := map[string][]*lint.Finding{}
	errors := map[string]int{}
	var order []string
	for _, f := range findings {
		table, _, _ := strings.Cut(strings.TrimPrefix(f.Pointer, "/"), "/")
		if _, ok := tables[table]; !ok {
			order = append(order, table)
		}
		tables[table] = append(tables[table], f)
		if f.Severity == "error" {
			errors[table]++
		}
	}
	slices.SortStableFunc(order, func(x, y string) int { return cmp.Compare(errors[y], errors[x]) })
	for _, table := range order {
		b.WriteString("  " + p.paint(table, color.Bold) + "\n")
		for _, f := range tables[table] {
			b.WriteString(p.entry(f))
		}
	}
	b.WriteByte('\n')
}

// entry writes one thing that is not stated. Most designs leave out the same things, so
// what is written is kept, within a bound.
func (p *Text) entry(f *lint.Finding) string {
	k := entryKey{f.Severity, f.What, f.Rule, f.Fix}
	if text, ok := p.entries[k]; ok {
		return text
	}
	const indent = "            "
	text := f.What
	if rest, ok := strings.CutPrefix(text, "The design does not state "); ok {
		text = strings.TrimSuffix(rest, ".") // the heading says so already
	}
	if len(f.Clauses) > 0 {
		text += " (" + strings.Join(f.Clauses, ", ") + ")"
	}
	var b strings.Builder
	wrapTo(&b, "    "+p.severity(f.Severity)+indent[4+len(f.Severity):], indent, text)
	wrapTo(&b, indent+"  ", indent+"  ", f.Fix)
	if p.entries == nil {
		p.entries = map[entryKey]string{}
	}
	if len(p.entries) < maxEntries {
		p.entries[k] = b.String()
	}
	return b.String()
}

// entryKey is all that an entry says; the rule names the clauses.
type entryKey struct {
	severity        framework.Severity
	what, rule, fix string
}

// maxEntries bounds the entries that are kept.
const maxEntries = 2048

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
	type table struct {
		name     string
		errors   int
		findings []*lint.Finding
	}
	var tables []table
	for _, f := range findings {
		name, _, _ := strings.Cut(strings.TrimPrefix(f.Pointer, "/"), "/")
		i := slices.IndexFunc(tables, func(t table) bool { return t.name == name })
		if i < 0 {
			i = len(tables)
			tables = append(tables, table{name: name})
		}
		tables[i].findings = append(tables[i].findings, f)
		if f.Severity == framework.Error {
			tables[i].errors++
		}
	}
	slices.SortStableFunc(tables, func(x, y table) int { return cmp.Compare(y.errors, x.errors) })
	for _, t := range tables {
		b.WriteString("  " + p.paint(t.name, color.Bold) + "\n")
		for _, f := range t.findings {
			p.entry(b, f)
		}
	}
	b.WriteByte('\n')
}

// entry writes one thing that is not stated. Most designs leave out the same things, so
// what is written is kept.
func (p *Text) entry(b *strings.Builder, f *lint.Finding) {
	k := printed{string(f.Severity), f.What, f.Rule, f.Fix} // the rule names the clauses
	if p.again(b, k) {
		return
	}
	const indent = "            "
	text := f.What
	if rest, ok := strings.CutPrefix(text, "The design does not state "); ok {
		text = strings.TrimSuffix(rest, ".") // the heading says so already
	}
	if len(f.Clauses) > 0 {
		text += " (" + strings.Join(f.Clauses, ", ") + ")"
	}
	start := b.Len()
	wrapTo(b, "    "+p.severity(f.Severity)+indent[4+len(f.Severity):], indent, text)
	wrapTo(b, indent+"  ", indent+"  ", f.Fix)
	p.keep(k, b.String()[start:])
}

// paragraph writes a text, and where more is given that after it, as one wrapped
// paragraph. Most designs are told the same, so what is written is kept.
func (p *Text) paragraph(b *strings.Builder, first, indent, text, more string) {
	k := printed{first, indent, text, more}
	if p.again(b, k) {
		return
	}
	if more != "" {
		text += " " + more
	}
	start := b.Len()
	wrapTo(b, first, indent, text)
	p.keep(k, b.String()[start:])
}

// printed is all that a piece of output says.
type printed [4]string

// maxKept bounds the pieces of output that are kept, and maxKeptSize the bytes of one.
const (
	maxKept     = 4096
	maxKeptSize = 4096
)

// again writes what is kept of a piece, and reports whether it is kept.
func (p *Text) again(b *strings.Builder, k printed) bool {
	text, ok := p.kept[k]
	b.WriteString(text)
	return ok
}

func (p *Text) keep(k printed, text string) {
	if len(p.kept) >= maxKept || len(text) > maxKeptSize {
		return
	}
	if p.kept == nil {
		p.kept = map[printed]string{}
	}
	p.kept[k] = strings.Clone(text)
}

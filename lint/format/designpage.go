package format

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
)

//go:embed writing.md
var writing string

// DesignPage writes the guide for designers as a Markdown page: an introduction, then
// every table and key of the design format with the clauses that read it.
func DesignPage(plan *lint.Plan) string {
	var b strings.Builder
	b.WriteString(writing)
	var top, tables []*design.Field
	for _, f := range design.Fields() {
		switch {
		case f.Parent() != nil:
		case f.Kind == design.TableKind || f.Kind == design.TablesKind || f.Kind == design.MapKind:
			tables = append(tables, f)
		default:
			top = append(top, f)
		}
	}
	b.WriteString("\n- [the first lines](#the-first-lines): " + names(top) + "\n")
	for _, f := range tables {
		fmt.Fprintf(&b, "- [%s](#%s): %s\n", f.Path, f.Path, first(f.Description))
	}
	b.WriteString("\n### The first lines\n\nThey stand above every table.\n\n```toml\n")
	for _, f := range top {
		b.WriteString(f.Snippet())
	}
	b.WriteString("```\n\n")
	for _, f := range top {
		writeKey(&b, plan, f)
	}
	for _, f := range tables {
		fmt.Fprintf(&b, "\n### %s\n\n%s\n\n```toml\n%s```\n", f.Path, tableWords(plan, f), f.Snippet())
		writeKeys(&b, plan, f)
	}
	return b.String()
}

// writeKeys writes the keys of a table, then its tables.
func writeKeys(b *strings.Builder, plan *lint.Plan, table *design.Field) {
	b.WriteString("\n")
	var inner []*design.Field
	for _, f := range table.Children() {
		if f.Kind == design.TableKind || f.Kind == design.TablesKind {
			inner = append(inner, f)
			continue
		}
		writeKey(b, plan, f)
	}
	for _, f := range inner {
		fmt.Fprintf(b, "\n#### %s\n\n%s\n", f.Path, tableWords(plan, f))
		writeKeys(b, plan, f)
	}
}

func writeKey(b *strings.Builder, plan *lint.Plan, f *design.Field) {
	fmt.Fprintf(b, "- **`%s`** %s: %s\n", f.Name, mark(f.Title), mark(f.Description))
	fmt.Fprintf(b, "  - Write %s. Example: `%s = %s`\n", mark(KindWords(f)), f.Name, f.Example)
	if readers := ReaderWords(plan.FactReaders(f)); readers != "" {
		b.WriteString("  - Clauses: " + mark(readers) + ".\n")
	}
}

// tableWords says what a table is, how it is headed and which clauses read it.
func tableWords(plan *lint.Plan, f *design.Field) string {
	text := mark(f.Title) + ": " + mark(f.Description)
	if f.Kind == design.TablesKind {
		text += fmt.Sprintf(" Each entry begins with `[[%s]]`.", f.Path)
	} else {
		text += fmt.Sprintf(" It begins with `[%s]`.", f.Path)
	}
	if readers := ReaderWords(plan.FactReaders(f)); readers != "" {
		text += "\n\nClauses: " + mark(readers) + "."
	}
	return text
}

// KindWords says in plain words what may be written for a fact.
func KindWords(f *design.Field) string {
	words := strings.Join(f.Allowed, ", ")
	switch {
	case f.Kind == design.TextsKind && words != "":
		return "a list of one or more of these words: " + words
	case words != "":
		return "one of these words: " + words
	case f.Bounded && f.Max == f.Min:
		return f.Kind.String() + ", always " + lint.FormatNumber(f.Min)
	case f.Bounded && f.Max > f.Min:
		return f.Kind.String() + " from " + lint.FormatNumber(f.Min) + " to " + lint.FormatNumber(f.Max)
	case f.Bounded:
		return f.Kind.String() + ", at least " + lint.FormatNumber(f.Min)
	}
	return f.Kind.String()
}

// ReaderWords names clauses, framework by framework.
func ReaderWords(all []lint.Readers) string {
	parts := make([]string, len(all))
	for i, r := range all {
		parts[i] = r.Framework + " (" + strings.Join(r.Clauses, ", ") + ")"
	}
	return strings.Join(parts, "; ")
}

func names(fields []*design.Field) string {
	all := make([]string, len(fields))
	for i, f := range fields {
		all[i] = f.Name
	}
	return strings.Join(all, ", ")
}

// first is the first sentence of a text.
func first(text string) string {
	sentence, _, _ := strings.Cut(text, ". ")
	return strings.TrimSuffix(sentence, ".")
}

// ExplainFact writes what a fact is, what to write and which clauses read it, for a
// terminal.
func ExplainFact(b *strings.Builder, plan *lint.Plan, f *design.Field) {
	Heading(b, f.Path, "fact")
	Paragraph(b, f.Title+". "+f.Description)
	Row(b, "Write", KindWords(f))
	Row(b, "Clauses", ReaderWords(plan.FactReaders(f)))
	for t := f.Parent(); t != nil; t = t.Parent() {
		Row(b, "Clauses on "+t.Path, ReaderWords(plan.FactReaders(t)))
	}
	b.WriteString("\n  For example:\n\n")
	lines(b, f.Snippet())
}

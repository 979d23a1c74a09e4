package format

import (
	"fmt"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
)

// ChecksPage writes the documentation of every check, and of the engine's own rules, as a
// Markdown page.
func ChecksPage(plan *lint.Plan, checks []*lint.Check, rules []*lint.Rule) string {
	var b strings.Builder
	b.WriteString(`# Checks

A check is one question that credlint decides from a design. Frameworks use checks: a
clause names one and gives it parameters. So one check serves many clauses, and what it
finds is said once, with every clause that asks for it.

This page is made by ` + "`credlint checks --format markdown`" + ` from the documentation that each
check carries; ` + "`credlint explain NAME`" + ` shows one of them. In messages, words in braces
stand for what is found in the design.

`)
	for _, c := range checks {
		fmt.Fprintf(&b, "- [%s](#%s): %s\n", c.Name, c.Name, mark(c.Title))
	}
	b.WriteString("\nThese are no checks of a framework; they are about the file itself:\n\n")
	for _, r := range rules {
		fmt.Fprintf(&b, "- [%s](#%s): %s\n", r.Name, r.Name, mark(r.Title))
	}
	for _, c := range checks {
		fmt.Fprintf(&b, "\n## %s\n\n%s %s\n", c.Name, mark(c.Title), mark(c.Why))
		if len(c.Reads) > 0 {
			fmt.Fprintf(&b, "\nIt reads %s.\n", codes(c.Reads))
		}
		if len(c.Params) > 0 {
			b.WriteString("\n| parameter | what to write | meaning |\n|---|---|---|\n")
			for i := range c.Params {
				p := &c.Params[i]
				fmt.Fprintf(&b, "| `%s` | %s | %s |\n", p.Name, mark(paramWords(p)), mark(sentence(p.Doc)))
			}
		}
		messages(&b, c.Messages)
		if readers := ReaderWords(plan.CheckReaders(c.Name)); readers != "" {
			fmt.Fprintf(&b, "\nUsed by %s.\n", mark(readers))
		} else {
			b.WriteString("\nNo built-in framework asks this; a document of your own can.\n")
		}
		with := ""
		if len(c.ExampleWith) > 0 {
			with = " with `" + Parameters(c.ExampleWith) + "`"
		}
		fmt.Fprintf(&b, "\nA design that passes%s:\n\n```toml\n%s```\n", with, example(c.Good))
		fmt.Fprintf(&b, "\nOne that does not:\n\n```toml\n%s```\n", example(c.Bad))
	}
	for _, r := range rules {
		fmt.Fprintf(&b, "\n## %s\n\n%s %s\n", r.Name, mark(r.Title), mark(r.Why))
		messages(&b, r.Messages)
	}
	return b.String()
}

func messages(b *strings.Builder, all []lint.Message) {
	b.WriteString("\nWhat it says, and what to write:\n\n")
	for _, m := range all {
		fmt.Fprintf(b, "- %s %s\n", mark(m.What), mark(m.Fix))
	}
}

// ExplainCheck writes the documentation of a check for a terminal.
func ExplainCheck(b *strings.Builder, plan *lint.Plan, c *lint.Check) {
	Heading(b, c.Name, "check")
	Paragraph(b, c.Title+" "+c.Why)
	Row(b, "Reads", strings.Join(c.Reads, ", "))
	readers := ReaderWords(plan.CheckReaders(c.Name))
	if readers == "" {
		readers = "no built-in framework; a document of your own can ask it"
	}
	Row(b, "Used by", readers)
	Row(b, "Since", "version "+c.Since)
	if len(c.Params) > 0 {
		b.WriteString("\n  A clause may set:\n\n")
		for i := range c.Params {
			p := &c.Params[i]
			Row(b, p.Name, sentence(p.Doc)+" Write "+paramWords(p)+".")
		}
	}
	b.WriteString("\n")
	explainMessages(b, c.Messages)
	with := ""
	if len(c.ExampleWith) > 0 {
		with = " when the clause sets " + Parameters(c.ExampleWith)
	}
	b.WriteString("\n" + wrap("A design that passes"+with+":", "  ") + "\n")
	lines(b, c.Good)
	b.WriteString("\n  One that does not:\n\n")
	lines(b, c.Bad)
}

// ExplainRule writes the documentation of one of the engine's own rules for a terminal.
func ExplainRule(b *strings.Builder, r *lint.Rule) {
	Heading(b, r.Name, "rule of the file itself")
	Paragraph(b, r.Title+" "+r.Why)
	explainMessages(b, r.Messages)
}

func explainMessages(b *strings.Builder, all []lint.Message) {
	b.WriteString("  What it says, and what to write; words in braces stand for what is found:\n\n")
	for _, m := range all {
		wrapTo(b, "  - ", "    ", m.What+" "+m.Fix)
	}
}

// paramWords says in plain words what may be written for a parameter.
func paramWords(p *lint.Param) string {
	text := map[lint.ParamKind]string{
		lint.TextParam: "a text", lint.TextsParam: "a list of texts", lint.NumberParam: "a number",
		lint.BoolParam: "true or false", lint.FactParam: "the name of a fact", lint.FactsParam: "a list of names of facts",
	}[p.Kind]
	if len(p.Allowed) > 0 {
		text = "one of these words: " + strings.Join(p.Allowed, ", ")
		if p.Kind == lint.TextsParam {
			text = "a list of one or more of these words: " + strings.Join(p.Allowed, ", ")
		}
	}
	switch {
	case p.Required:
		return text + "; it must be given"
	case p.Default != nil && p.Default != false:
		return text + "; left out: " + value(p.Default)
	}
	return text
}

// Parameters writes parameters as a framework document would, in the order of their names.
func Parameters(with map[string]any) string {
	var parts []string
	for k := range with {
		parts = append(parts, k+" = "+value(with[k]))
	}
	slices.Sort(parts)
	return strings.Join(parts, "; ")
}

// value writes the value of a parameter as TOML would.
func value(v any) string {
	var parts []string
	switch v := v.(type) {
	case string:
		return `"` + lint.Clean(v) + `"`
	case float64:
		return lint.FormatNumber(v)
	case []string:
		for _, s := range v {
			parts = append(parts, value(s))
		}
	case []any:
		for _, item := range v {
			parts = append(parts, value(item))
		}
	case map[string]any:
		return "{ " + strings.ReplaceAll(Parameters(v), "; ", ", ") + " }"
	default:
		return lint.Clean(fmt.Sprint(v))
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// sentence begins a text with a capital, unless it begins with a fact, and ends it with
// a stop.
func sentence(text string) string {
	if text == "" {
		return ""
	}
	if word, _, _ := strings.Cut(text, " "); strings.ContainsAny(strings.TrimRight(word, "."), "._") {
		return strings.TrimSuffix(text, ".") + "."
	}
	return strings.ToUpper(text[:1]) + strings.TrimSuffix(text[1:], ".") + "."
}

func codes(paths []string) string {
	quoted := make([]string, len(paths))
	for i, p := range paths {
		quoted[i] = "`" + p + "`"
	}
	return strings.Join(quoted, ", ")
}

// example trims an example and its indentation.
func example(text string) string {
	var b strings.Builder
	for line := range strings.Lines(strings.Trim(text, "\n\t ")) {
		b.WriteString(strings.TrimSpace(line) + "\n")
	}
	return b.String()
}

func lines(b *strings.Builder, text string) {
	for line := range strings.Lines(example(text)) {
		b.WriteString(strings.TrimRight("    "+line, " \n") + "\n")
	}
}

package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/lint/format"
)

// commandGroups are the commands by what people come to do.
var commandGroups = []struct {
	title    string
	commands []string
}{
	{"For a design", []string{"init", "lint", "explain", "outcomes", "size"}},
	{"For a committee", []string{"report", "review", "compare"}},
	{"For a repository of designs", []string{"config", "baseline"}},
	{"Frameworks and formats", []string{"frameworks", "checks", "framework", "schema"}},
}

// optionGroups are the options by what they decide. Those of no group come last.
var optionGroups = []struct {
	title   string
	options []string
}{
	{"What to judge", []string{"framework", "no-guides", "changed-since", "baseline", "today", "fail-on", "stdin-filename"}},
	{"What to print", []string{"format", "output", "explain-score", "all-questions", "show-hidden"}},
	{"What to correct", []string{"fix", "unsafe", "diff"}},
}

// The package takes its printer of help from a variable.
func init() { cli.HelpPrinter = printHelp }

// printHelp writes the help of the program or of a command in 80 columns. It stands for
// all templates of the cli package, so that they look alike.
func printHelp(w io.Writer, _ string, data any) {
	var b strings.Builder
	switch d := data.(type) {
	case *cli.App:
		format.HelpTitle(&b, d.Name, d.Usage)
		helpLines(&b, d.UsageText)
		helpText(&b, d.Description)
		for _, g := range commandGroups {
			b.WriteString("\n" + g.title + "\n")
			for _, name := range g.commands {
				if c := d.Command(name); c != nil {
					format.Row(&b, c.Name, c.Usage)
				}
			}
		}
		b.WriteString("\ncredlint COMMAND --help tells about one. These are the options of lint.\n")
		helpOptions(&b, d.VisibleFlags())
	case *cli.Command:
		name := d.HelpName
		if name == "" {
			name = "credlint " + d.Name
		}
		format.HelpTitle(&b, name, d.Usage)
		helpLines(&b, helpUsage(name, d))
		helpText(&b, d.Description)
		if inner := helpCommands(d); len(inner) > 0 {
			b.WriteString("\nCommands\n")
			for _, c := range inner {
				format.Row(&b, c.Name, c.Usage)
			}
		}
		helpOptions(&b, d.VisibleFlags())
	default:
		fmt.Fprintf(&b, "there is no help for %T\n", data)
	}
	// The cli package has no way to report an error from here.
	_, _ = io.WriteString(w, b.String())
}

// helpUsage writes how a command is called, with a line for each form.
func helpUsage(name string, c *cli.Command) string {
	if len(helpCommands(c)) > 0 {
		return name + " COMMAND"
	}
	var lines []string
	for form := range strings.SplitSeq(c.ArgsUsage, " | ") {
		lines = append(lines, strings.TrimSpace(name+" [options] "+form))
	}
	return strings.Join(lines, "\n")
}

func helpLines(b *strings.Builder, text string) {
	for line := range strings.Lines(text) {
		b.WriteString("  " + strings.TrimSuffix(line, "\n") + "\n")
	}
}

// helpCommands are the commands inside a command, without the one for help that the cli
// package adds.
func helpCommands(c *cli.Command) []*cli.Command {
	return slices.DeleteFunc(slices.Clone(c.Subcommands), func(s *cli.Command) bool { return s.Hidden || s.Name == "help" })
}

// helpText writes a description: paragraphs anew in 80 columns, examples as they stand.
func helpText(b *strings.Builder, text string) {
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		if paragraph == "" {
			continue
		}
		b.WriteString("\n")
		if strings.Contains(paragraph, "\n  ") {
			b.WriteString(paragraph + "\n")
			continue
		}
		format.Prose(b, paragraph)
	}
}

// helpOptions writes options in their groups; one heading does for few.
func helpOptions(b *strings.Builder, flags []cli.Flag) {
	left := slices.Clone(flags)
	if len(flags) < 9 {
		b.WriteString("\nOptions\n")
		for _, f := range flags {
			helpOption(b, f)
		}
		return
	}
	for _, g := range optionGroups {
		title := g.title
		for _, name := range g.options {
			i := slices.IndexFunc(left, func(f cli.Flag) bool { return f.Names()[0] == name })
			if i < 0 {
				continue
			}
			if title != "" {
				b.WriteString("\n" + title + "\n")
				title = ""
			}
			helpOption(b, left[i])
			left = slices.Delete(left, i, i+1)
		}
	}
	if len(left) > 0 {
		b.WriteString("\nOther options\n")
		for _, f := range left {
			helpOption(b, f)
		}
	}
}

func helpOption(b *strings.Builder, f cli.Flag) {
	var names []string
	for _, n := range f.Names() {
		names = append(names, strings.Repeat("-", min(len(n), 2))+n)
	}
	doc, ok := f.(cli.DocGenerationFlag)
	if !ok {
		return
	}
	text := doc.GetUsage()
	value := "VALUE"
	if before, rest, ok := strings.Cut(text, "`"); ok {
		quoted, after, _ := strings.Cut(rest, "`")
		value, text = quoted, before+quoted+after
	}
	name := strings.Join(names, ", ")
	if doc.TakesValue() {
		name += " " + value
		if s, ok := f.(*cli.StringFlag); ok && s.Value != "" {
			text += " (left out: " + s.Value + ")"
		}
	}
	format.Row(b, name, text)
}

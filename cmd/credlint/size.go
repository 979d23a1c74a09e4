package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/lint/systems"
)

func sizeCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "size", Usage: "show a design's size in every credit system, beside every framework's limits", ArgsUsage: "PATH", OnUsageError: usageError,
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("size takes one design file")
			}
			path := c.Args().First()
			data, notice := input{w.in, "standard-input.credential.toml"}.read(path)
			if notice != nil {
				return fmt.Errorf("%s: %s", notice.Path, notice.Text)
			}
			tree, err := source.Read(path, data)
			if err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			return size(w.out, design.Decode(tree), design.DayOf(w.today))
		},
	}
}

func between(low, high float64) string {
	if low == high {
		return lint.FormatNumber(low)
	}
	return lint.FormatNumber(low) + " to " + lint.FormatNumber(high)
}

// size prints the size in hours and in credits, then what each framework's limit makes of it.
func size(w io.Writer, d *design.Design, today design.Day) error {
	set := systems.Default()
	var b strings.Builder
	format.Heading(&b, lint.Clean(d.Name()), "size")
	s := &d.Size
	var low, high float64
	switch {
	case s.HoursTotal.IsStated():
		low, high = s.HoursTotal.Value, s.HoursTotal.Value
		format.Row(&b, "Stated", lint.FormatNumber(low)+" total hours")
	case s.Credits.IsStated() && s.CreditSystem.IsStated():
		system, ok := set.Credit(s.CreditSystem.Value)
		if !ok || !system.HasRatio() {
			return fmt.Errorf("the credit system %q has no ratio with a source; state size.hours_total", s.CreditSystem.Value)
		}
		low, high = system.Hours(s.Credits.Value)
		format.Row(&b, "Stated", fmt.Sprintf("%s %s: %s hours", lint.FormatNumber(s.Credits.Value), system.Name, between(low, high)))
	default:
		return fmt.Errorf("the design states neither size.hours_total nor size.credits with size.credit_system")
	}
	if s.HoursInstructional.IsStated() {
		format.Row(&b, "Instructional", lint.FormatNumber(s.HoursInstructional.Value)+" hours, a kind of their own")
	}
	b.WriteByte('\n')
	for _, system := range set.Credits() {
		if !system.HasRatio() {
			continue
		}
		few, _ := system.Credits(low)
		_, many := system.Credits(high)
		format.Row(&b, system.Name, fmt.Sprintf("%s (%s hours for one; %s)", between(few, many), between(system.Low, system.High), system.Source))
	}
	b.WriteByte('\n')
	lib, err := checks.Library()
	if err != nil {
		return err
	}
	reg, err := registry()
	if err != nil {
		return err
	}
	linter := lint.New(reg, lib, lint.Options{Today: today})
	for _, id := range lib.IDs() {
		doc, err := lib.Get(id)
		if err != nil {
			return err
		}
		var report *lint.DesignReport // made for a framework that limits the size
		for i := range doc.Clauses {
			c := &doc.Clauses[i]
			for _, t := range c.Tests() {
				if t.Check != "size-limit" {
					continue
				}
				if report == nil {
					report, _ = linter.Tree(d.File, lint.Selection{Forced: []string{id}})
				}
				format.Row(&b, c.ID, doc.Short+": "+limit(t.With, c)+". "+stands(report, c.ID))
			}
		}
	}
	_, err = io.WriteString(w, b.String())
	return err
}

// limit puts the parameters of a size limit into words, and says of what kind it is.
func limit(with map[string]any, c *framework.Clause) string {
	var parts []string
	for _, unit := range []string{"credits", "hours", "weeks"} {
		low, high, below := with["min_"+unit], with["max_"+unit], with["below_"+unit]
		name := unit
		if unit == "credits" {
			name = fmt.Sprint(with["credit_system"]) + " credits"
		}
		switch {
		case low != nil && high != nil:
			parts = append(parts, fmt.Sprintf("%v to %v %s", low, high, name))
		case low != nil:
			parts = append(parts, fmt.Sprintf("at least %v %s", low, name))
		case high != nil:
			parts = append(parts, fmt.Sprintf("at most %v %s", high, name))
		}
		if below != nil {
			parts = append(parts, fmt.Sprintf("below %v %s", below, name))
		}
	}
	kind := "a limit"
	switch {
	case with["typical"] == true:
		kind = "typical, no limit"
	case c.When != "":
		kind = "a limit when " + strings.ReplaceAll(c.When, "-", " ")
	}
	return strings.Join(parts, ", ") + " (" + kind + ")"
}

// stands says what a clause's limit makes of the design.
func stands(r *lint.DesignReport, clause string) string {
	for _, f := range r.Findings {
		if f.Check == "size-limit" && slices.Contains(f.Clauses, clause) {
			return f.What
		}
	}
	for _, f := range r.Frameworks {
		for _, c := range f.Clauses {
			switch {
			case c.ID != clause:
			case c.Verdict == framework.NotTriggered:
				return "Not asked here."
			case c.Verdict == framework.NotChecked:
				return "Not checked: " + c.Reason
			default:
				return "Within."
			}
		}
	}
	return "Off."
}

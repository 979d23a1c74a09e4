package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/lint/systems"
)

func sizeCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "size", Usage: "show a design's size in every credit system, beside every framework's limits", ArgsUsage: "PATH", OnUsageError: usageError,
		Description: "PATH is a design, or a folder that holds designs. Credits of different systems are\n" +
			"compared in hours.\n\nExample:\n  credlint size my-course.credential.toml",
		Flags: []cli.Flag{&cli.StringFlag{Name: "today", Usage: "the `DATE` (YYYY-MM-DD) to judge by, for runs that can be repeated"}},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("size takes one design file")
			}
			today, err := dayOf(c, w)
			if err != nil {
				return err
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
			reg, err := registry()
			if err != nil {
				return err
			}
			lib, err := checks.Library()
			if err != nil {
				return err
			}
			desk, err := newDesks(reg, lib, lint.Options{Today: today}, nil).of(path)
			if err != nil {
				return err
			}
			set := systems.Default()
			if desk.config != nil {
				set = desk.config.Systems()
			}
			return size(w.out, design.Decode(tree), desk, lint.Options{Today: today, Systems: set}, reg)
		},
	}
}

// size prints the size in hours and in credits, then each framework's limits with what
// they make of it.
func size(w io.Writer, d *design.Design, desk *desk, opts lint.Options, reg *lint.Registry) error {
	var b strings.Builder
	format.Heading(&b, lint.Clean(d.Name()), "size")
	hours, err := stated(&b, d, opts.Systems)
	if err != nil {
		return err
	}
	if hours.known {
		b.WriteByte('\n')
		for _, system := range opts.Systems.Credits() {
			if !system.HasRatio() {
				continue
			}
			few, _ := system.Credits(hours.low)
			_, many := system.Credits(hours.high)
			one := between(system.Low, system.High) + " hours for one"
			if system.AcceptHigh == 0 {
				one = "at least " + one
			}
			text := between(few, many) + " (" + one + "; " + system.Source + ")"
			if system.Local {
				text += ". " + system.Note
			}
			format.Row(&b, system.Name, text)
		}
	}
	rows, err := sizeRows(d, desk, opts, reg, hours)
	if err != nil {
		return err
	}
	for _, k := range sizeKinds {
		first := true
		for _, r := range rows {
			if r.kind != k.kind {
				continue
			}
			if first {
				b.WriteString("\n" + k.title + "\n")
				first = false
			}
			format.Row(&b, r.clause, r.text)
		}
	}
	_, err = io.WriteString(w, b.String())
	return err
}

// extent is a size in total hours; known is false where nothing says how many they are.
type extent struct {
	low, high float64
	known     bool
}

// stated prints what the design says of its size and turns it into hours. The error
// says that it says nothing.
func stated(b *strings.Builder, d *design.Design, set *systems.Set) (extent, error) {
	s := &d.Size
	var hours extent
	said := false
	if s.HoursTotal.IsStated() {
		hours = extent{s.HoursTotal.Value, s.HoursTotal.Value, true}
		format.Row(b, "Stated", lint.FormatNumber(s.HoursTotal.Value)+" total hours")
		said = true
	}
	if low, high, words, ok := credits(s, set); ok {
		x := extent{low, high, high > 0}
		switch {
		case !x.known:
			words += "; no source says how many hours that is, so state size.hours_total"
		case hours.known:
			words += ": " + between(low, high) + " hours by the ratio of the system"
		default:
			words += ": " + between(low, high) + " hours"
			hours = x
		}
		name := "Stated"
		if said {
			name = "and"
		}
		format.Row(b, name, words)
		said = true
	}
	if s.HoursInstructional.IsStated() {
		format.Row(b, "Instructional", lint.FormatNumber(s.HoursInstructional.Value)+" hours, a kind of their own")
		said = true
	}
	if s.Weeks.IsStated() {
		text := lint.FormatNumber(s.Weeks.Value) + " weeks"
		if !hours.known {
			text += "; no source turns weeks into hours, so state size.hours_total"
		}
		format.Row(b, "Duration", text)
		said = true
	}
	if !said {
		return hours, fmt.Errorf("the design states neither size.hours_total nor size.credits with size.credit_system")
	}
	return hours, nil
}

// credits gives the hours of the stated credits, of one number or of a range. An own
// ratio of the design counts where the system leaves the ratio to the institution.
func credits(s *design.Size, set *systems.Set) (low, high float64, words string, ok bool) {
	least, most := s.Credits.Value, s.Credits.Value
	switch {
	case !s.CreditSystem.IsStated():
		return 0, 0, "", false
	case s.Credits.IsStated():
	case s.CreditsMinimum.IsStated() && s.CreditsMaximum.IsStated():
		least, most = s.CreditsMinimum.Value, s.CreditsMaximum.Value
	default:
		return 0, 0, "", false
	}
	words = between(least, most) + " " + lint.Clean(s.CreditSystem.Value) + " credits"
	system, found := set.Credit(s.CreditSystem.Value)
	if !found {
		return 0, 0, words, true
	}
	words = between(least, most) + " " + system.Name
	if system.Local && s.HoursPerCredit.IsStated() {
		own := s.HoursPerCredit.Value
		return least * own, most * own, words + " of " + lint.FormatNumber(own) + " hours, by the design's own ratio", true
	}
	low, _ = system.Hours(least)
	_, high = system.Hours(most)
	return low, high, words, true
}

func between(low, high float64) string {
	if low == high {
		return lint.FormatNumber(low)
	}
	return lint.FormatNumber(low) + " to " + lint.FormatNumber(high)
}

package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/lint/design"
)

// dayOf is the day to judge by: --today, else the world's.
func dayOf(c *cli.Context, w *world) (design.Day, error) {
	s := c.String("today")
	if s == "" {
		return design.DayOf(w.today), nil
	}
	day, err := design.ParseDay(s)
	if err != nil {
		return day, fmt.Errorf("--today is %q; write a date such as 2026-03-01", s)
	}
	return day, nil
}

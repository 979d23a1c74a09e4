package design

import (
	"fmt"
	"time"
)

// Day is a calendar date without time or zone.
type Day struct {
	Year  int
	Month time.Month
	Day   int
}

// ParseDay reads a date written as YYYY-MM-DD. The error says what was found.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Day{}, fmt.Errorf("%q is not a date; write year-month-day, such as 2026-01-31", s)
	}
	return DayOf(t), nil
}

// DayOf is the date of t in t's own zone.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return Day{y, m, d}
}

// String writes the date as YYYY-MM-DD.
func (d Day) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// IsZero reports whether d is no date at all.
func (d Day) IsZero() bool { return d == Day{} }

// Before reports whether d is earlier than e.
func (d Day) Before(e Day) bool {
	if d.Year != e.Year {
		return d.Year < e.Year
	}
	if d.Month != e.Month {
		return d.Month < e.Month
	}
	return d.Day < e.Day
}

// After reports whether d is later than e.
func (d Day) After(e Day) bool { return e.Before(d) }

// AddDays is the date n days later, or earlier when n is negative.
func (d Day) AddDays(n int) Day {
	return DayOf(time.Date(d.Year, d.Month, d.Day+n, 0, 0, 0, 0, time.UTC))
}

// AddMonths is the date n months later (earlier when n is negative); a day that the
// month does not have becomes the month's last.
func (d Day) AddMonths(n int) Day {
	first := time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return Day{first.Year(), first.Month(), min(d.Day, last)}
}

// MonthsUntil counts the whole months from d to e; negative when e is earlier.
func (d Day) MonthsUntil(e Day) int {
	if e.Before(d) {
		return -e.MonthsUntil(d)
	}
	n := (e.Year-d.Year)*12 + int(e.Month-d.Month)
	if d.AddMonths(n).After(e) {
		n--
	}
	return n
}

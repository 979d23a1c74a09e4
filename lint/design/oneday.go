package design

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

// dateForms are the ways to write a date, and the names of months in English and French.
type dateForms struct {
	yearFirst, yearLast, dayMonth, monthDay *regexp.Regexp
	months                                  map[string]int
}

// forms are made when they are first asked for: few designs need them.
var forms = sync.OnceValue(func() *dateForms {
	f := &dateForms{
		yearFirst: regexp.MustCompile(`^(\d{4})([-/. ]?)(\d{1,2})([-/. ]?)(\d{1,2})(T00:00(?::00(?:\.0+)?)?Z?)?$`),
		yearLast:  regexp.MustCompile(`^(\d{1,2})([-/.])(\d{1,2})([-/.])(\d{4})$`),
		dayMonth:  regexp.MustCompile(`^(\d{1,2})(?:st|nd|rd|th|er)?[ -](\p{L}+)\.?,?[ -](\d{4})$`),
		monthDay:  regexp.MustCompile(`^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`),
		months: map[string]int{
			"janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7,
			"août": 8, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12, "sept": 9,
		},
	}
	for m := 1; m <= 12; m++ {
		name := strings.ToLower(time.Month(m).String())
		f.months[name], f.months[name[:3]] = m, m
	}
	return f
})

// OneDay reads a date however it is written, where it can mean one day only: 2026/3/1,
// 20260301, 1 March 2026, March 1st, 2026, 1 mars 2026, 25/12/2026. A date that one
// country reads otherwise than another, such as 03/04/2026, is not read, nor is one
// whose year has two digits.
func OneDay(text string) (Day, bool) {
	f := forms()
	text = strings.Join(strings.Fields(text), " ")
	if m := f.yearFirst.FindStringSubmatch(text); m != nil {
		compact := m[2] == "" && m[4] == ""
		if m[2] != m[4] || compact && len(m[3]+m[5]) != 4 {
			return Day{}, false
		}
		return realDay(m[1], number(m[3]), m[5])
	}
	if m := f.yearLast.FindStringSubmatch(text); m != nil && m[2] == m[4] {
		first, isFirst := realDay(m[5], number(m[3]), m[1])
		second, isSecond := realDay(m[5], number(m[1]), m[3])
		switch {
		case isFirst && isSecond && first != second:
			return Day{}, false
		case isFirst:
			return first, true
		}
		return second, isSecond
	}
	if m := f.dayMonth.FindStringSubmatch(text); m != nil {
		return realDay(m[3], f.months[strings.ToLower(m[2])], m[1])
	}
	if m := f.monthDay.FindStringSubmatch(text); m != nil {
		return realDay(m[3], f.months[strings.ToLower(m[1])], m[2])
	}
	return Day{}, false
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits) // the pattern has let only digits through
	return n
}

func realDay(year string, month int, day string) (Day, bool) {
	d := Day{number(year), time.Month(month), number(day)}
	if month < 1 || month > 12 || DayOf(time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)) != d {
		return Day{}, false
	}
	return d, true
}

package expression

import (
	"fmt"
	"math"
	"strings"
	"time"
)

// function is one that an expression may call, or, when hidden, that reading facts is
// rewritten to.
type function struct {
	name string
	run  func(args ...any) (any, error)
	// types are the signatures, for the type checker; none for a hidden function.
	types  []any
	hidden bool
	// Doc says what it does, for the documentation.
	doc string
}

var functions = []function{
	{
		name: statedName, types: []any{new(func(any) bool)}, doc: "whether the design states the fact",
		run: func(...any) (any, error) { return nil, fmt.Errorf("stated cannot be asked here") }, // always rewritten
	},
	{
		name: "word_count", types: []any{new(func(string) int)}, doc: "how many words a text has",
		run: func(args ...any) (any, error) {
			s, ok := args[0].(string)
			if !ok {
				return nil, fmt.Errorf("word_count needs a text, found %v", args[0])
			}
			return len(strings.Fields(s)), nil
		},
	},
	{
		name: "days", types: []any{new(func(time.Time, time.Time) int)}, doc: "how many days lie between the first date and the second, negative when the second is earlier",
		run: func(args ...any) (any, error) {
			from, ok1 := args[0].(time.Time)
			to, ok2 := args[1].(time.Time)
			if !ok1 || !ok2 {
				return nil, fmt.Errorf("days needs two dates, found %v and %v", args[0], args[1])
			}
			return int(math.Round(to.Sub(from).Hours() / 24)), nil
		},
	},
	{
		name: "day", types: []any{new(func(string) time.Time)}, doc: "the date that a text such as \"2026-01-31\" writes",
		run: func(args ...any) (any, error) {
			s, _ := args[0].(string)
			return time.Parse(time.DateOnly, s)
		},
	},
	{name: readName, hidden: true, run: func(args ...any) (any, error) { return args[0].(*evaluation).read(args[1], args[2].(string)) }},
	{name: askName, hidden: true, run: func(args ...any) (any, error) { return args[0].(*evaluation).ask(args[1], args[2].(string)) }},
	{name: stepName, hidden: true, run: func(args ...any) (any, error) { return args[0].(*evaluation).step(args[1]) }},
}

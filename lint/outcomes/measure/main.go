// Command measure reads labelled learning outcomes from a file and prints how often
// package outcomes is right about their cognitive level.
//
//	go run ./lint/outcomes/measure FILE
//
// FILE is a table with tabs and a heading. The columns "text" and "levels" (names of
// levels with commas between) or "level" are read; a file without labels gives only
// findings and speed. A column "id" lets -half split the file. The findings are those of
// the guide outcome-writing, each outcome in a design of its own.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"strings"
	"time"

	"github.com/credlint/credlint/lint/outcomes"
)

func main() {
	language := flag.String("language", "en", "the language of the outcomes")
	half := flag.Int("half", 0, "measure only half 1 or half 2 of the rows, split by their ids")
	wrong := flag.Bool("wrong", false, "list the rows with no level right")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: measure [-language en] [-half 1] FILE")
		os.Exit(2)
	}
	file, err := os.Open(flag.Arg(0))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	defer file.Close()
	rows, err := read(file, *half)
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", flag.Arg(0), err)
		os.Exit(2)
	}
	report(os.Stdout, rows, *language, *wrong)
	if err := warnings(os.Stdout, rows, *language); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

// row is one outcome with its labels; none in a file without labels.
type row struct {
	text string
	gold set
}

// set is a set of levels.
type set [6]bool

func (s set) empty() bool { return s == set{} }

func (s set) meets(o set) bool {
	for l := range s {
		if s[l] && o[l] {
			return true
		}
	}
	return false
}

func (s set) higher() bool { return s[outcomes.Analyze] || s[outcomes.Evaluate] || s[outcomes.Create] }

func read(in io.Reader, half int) ([]row, error) {
	scan := bufio.NewScanner(in)
	scan.Buffer(nil, 1<<20)
	text, label, id := -1, -1, -1
	var rows []row
	for line := 1; scan.Scan(); line++ {
		cells := strings.Split(scan.Text(), "\t")
		if line == 1 {
			for i, c := range cells {
				switch c {
				case "text":
					text = i
				case "level", "levels":
					label = i
				case "id":
					id = i
				}
			}
			if text < 0 {
				return nil, fmt.Errorf("the first line has no column \"text\"; it has %s", strings.Join(cells, ", "))
			}
			continue
		}
		if text >= len(cells) {
			return nil, fmt.Errorf("line %d has %d cells", line, len(cells))
		}
		if half > 0 && id >= 0 && 1+int(digest(cells[id]))%2 != half {
			continue
		}
		r := row{text: cells[text]}
		if label >= 0 {
			for _, name := range strings.Split(cells[label], ",") {
				l, ok := outcomes.ParseLevel(strings.TrimSpace(name))
				if !ok {
					return nil, fmt.Errorf("line %d: %q is no level", line, name)
				}
				r.gold[l] = true
			}
		}
		rows = append(rows, r)
	}
	return rows, scan.Err()
}

func digest(id string) uint32 {
	h := fnv.New32a()
	io.WriteString(h, id)
	return h.Sum32() >> 7
}

func report(out io.Writer, rows []row, language string, wrong bool) {
	readings := make([]outcomes.Reading, len(rows))
	outcomes.Read("Explain", language) // the lists are read once, whatever the number of outcomes
	start := time.Now()
	for i := range rows {
		readings[i] = outcomes.Read(rows[i].text, language)
	}
	took := time.Since(start)
	var t tally
	for i := range rows {
		t.count(&rows[i], &readings[i])
		if wrong && t.missed {
			list, share, _, _ := readings[i].Levels()
			fmt.Fprintf(out, "%v %.2f\t%v\t%s\t%s\n", list, share, bases(&readings[i]), names(rows[i].gold), rows[i].text)
		}
	}
	t.print(out)
	avoided(out, readings)
	fmt.Fprintf(out, "outcomes read in a second    %.0f\n", float64(len(rows))/took.Seconds())
}

func bases(r *outcomes.Reading) []string {
	var list []string
	for i := range r.Verbs {
		list = append(list, fmt.Sprintf("%s/%d", r.Verbs[i].Base, r.Verbs[i].Role))
	}
	return list
}

func names(s set) string {
	var list []string
	for l, ok := range s {
		if ok {
			list = append(list, outcomes.Level(l).String())
		}
	}
	return strings.Join(list, ",")
}

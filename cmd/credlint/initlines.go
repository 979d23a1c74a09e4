package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/draft"
	"github.com/credlint/credlint/lint/format"
)

// readLine reads one line without taking more of the input than that.
func readLine(r io.Reader) (string, error) {
	var line []byte
	one := make([]byte, 1)
	for {
		n, err := r.Read(one)
		if n > 0 {
			if one[0] == '\n' {
				return strings.TrimSuffix(string(line), "\r"), nil
			}
			line = append(line, one[0])
		}
		if err != nil {
			if len(line) > 0 && errors.Is(err, io.EOF) {
				return string(line), nil
			}
			return "", err
		}
	}
}

// lineReader reads lines until the person stops with Ctrl+C.
type lineReader struct {
	in   io.Reader
	halt chan os.Signal
}

func newLineReader(in io.Reader) *lineReader {
	r := &lineReader{in, make(chan os.Signal, 1)}
	signal.Notify(r.halt, os.Interrupt, syscall.SIGTERM)
	return r
}

func (r *lineReader) stop() { signal.Stop(r.halt) }

func (r *lineReader) next() (string, error) {
	type result struct {
		line string
		err  error
	}
	read := make(chan result, 1)
	go func() { // a read cannot be called off; it ends with the program
		line, err := readLine(r.in)
		read <- result{line, err}
	}()
	select {
	case x := <-read:
		return x.line, x.err
	case <-r.halt:
		return "", errStopped
	}
}

// askLines asks question by question in plain lines, for screen readers and terminals
// that cannot draw.
func (x *session) askLines(w *world) error {
	fmt.Fprint(w.out, "Type an answer, or only Enter to leave it as it is (missing at first).\n"+
		"Type - to take an answer back, < to go back, > for the next part, . to write the\nfile now.\n")
	lines := newLineReader(w.in)
	defer lines.stop()
	for !x.done() {
		p := x.prompt()
		var b strings.Builder
		b.WriteString("\n")
		format.Paragraph(&b, p.title+" ("+x.where()+")")
		for _, about := range p.about {
			format.Paragraph(&b, about)
		}
		for i, o := range p.options {
			fmt.Fprintf(&b, "  %d %s\n", i+1, o.label)
		}
		if p.many {
			b.WriteString("  Several numbers: put a space between them.\n")
		}
		if len(p.value) > 0 {
			format.Paragraph(&b, "Now: "+strings.Join(p.value, "; "))
		}
		fmt.Fprint(w.out, b.String()+"> ")
		line, err := lines.next()
		if err != nil { // the input has ended, or Ctrl+C
			fmt.Fprintln(w.out)
			return errStopped
		}
		if end, err := x.takeLine(p, strings.TrimSpace(line)); err != nil {
			var wrong *wrongAnswer
			if !errors.As(err, &wrong) {
				return err
			}
			fmt.Fprintf(w.out, "%s\n", wrong.text)
		} else if end {
			return nil
		}
	}
	return nil
}

// wrongAnswer is an answer to be given again.
type wrongAnswer struct{ text string }

func (e *wrongAnswer) Error() string { return e.text }

func (x *session) takeLine(p prompt, line string) (end bool, err error) {
	switch line {
	case "":
		return false, x.answer(p.value)
	case "-":
		return false, x.answer(nil)
	case "<":
		if !x.back() {
			return false, &wrongAnswer{"This is the first question."}
		}
		return false, nil
	case ">":
		if x.iv != nil {
			x.iv.NextGroup()
			return false, x.save()
		}
		return false, x.answer(p.value)
	case ".":
		if x.iv != nil {
			return true, nil
		}
	}
	if len(p.options) == 0 {
		values, err := draft.Parse(p.field, line)
		if err != nil {
			return false, &wrongAnswer{err.Error()}
		}
		return false, x.answer(values)
	}
	var values []string
	for _, word := range strings.Fields(strings.NewReplacer(",", " ", ";", " ").Replace(line)) {
		value, ok := p.choose(word)
		if !ok {
			return false, &wrongAnswer{fmt.Sprintf("Write a number from 1 to %d.", len(p.options))}
		}
		values = append(values, value)
	}
	if !p.many && len(values) > 1 {
		return false, &wrongAnswer{"Write one number only."}
	}
	return false, x.answer(values)
}

// choose finds an option by its number, its word, or the beginning of yes and no.
func (p *prompt) choose(word string) (string, bool) {
	if i, err := strconv.Atoi(word); err == nil {
		if i < 1 || i > len(p.options) {
			return "", false
		}
		return p.options[i-1].value, true
	}
	for _, o := range p.options {
		if strings.EqualFold(word, o.value) || (p.field == nil || p.field.Kind == design.BoolKind) && strings.EqualFold(word, o.value[:1]) {
			return o.value, true
		}
	}
	return "", false
}

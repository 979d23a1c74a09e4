package format

import (
	"fmt"
	"io"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// maxAnnotations is how many annotations of one level GitHub shows for each step of a
// workflow; it drops the others without a word.
const maxAnnotations = 10

// annotation is one workflow command in the making.
type annotation struct {
	path, title, text string
	line, column      int
	endLine, endCol   int
}

// GitHub prints workflow commands, which GitHub shows beside the lines of a change. Of
// each level GitHub shows only the first ten; where there are more, the tenth says so and
// the others follow as plain lines of the log.
func GitHub(w io.Writer, r *lint.Report) error {
	levels := map[framework.Severity]string{framework.Error: "error", framework.Warning: "warning", framework.Note: "notice"}
	all := map[string][]annotation{}
	for i := range r.Notices { // first, because what failed must not be among those dropped
		n := &r.Notices[i]
		level := levels[noticeLevel(n)]
		all[level] = append(all[level], annotation{path: n.Path, title: n.Kind, text: spaced(n.Text), line: n.Line, column: n.Column})
	}
	for _, missing := range []bool{false, true} { // what is written wrong has a line to stand beside
		for i := range r.Designs {
			d := &r.Designs[i]
			findings := annotated(d)
			for j := range findings {
				f := &findings[j]
				if f.Missing != missing {
					continue
				}
				level := levels[f.Severity]
				all[level] = append(all[level], annotation{
					path: d.FileOf(f), title: strings.Join(append([]string{f.Check}, f.Clauses...), " "), text: sentences(f),
					line: f.Line, column: f.Column, endLine: f.EndLine, endCol: f.EndColumn,
				})
			}
		}
	}
	var b strings.Builder
	for _, level := range []string{"error", "warning", "notice"} {
		list := all[level]
		shown := len(list)
		if shown > maxAnnotations {
			shown = maxAnnotations - 1
		}
		for i := range list[:shown] {
			list[i].command(&b, level)
		}
		if rest := list[shown:]; len(rest) > 0 {
			fmt.Fprintf(&b, "::%s title=credlint::%d more of this level are in the log of this step.\n", level, len(rest))
			for i := range rest {
				a := &rest[i]
				// The level comes first, so that no line begins with a path's own "::" or "##[".
				fmt.Fprintf(&b, "%s %s:%d:%d %s: %s\n", level, lint.Clean(a.path), max(a.line, 1), max(a.column, 1), lint.Clean(a.title), a.text)
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// command writes the annotation as a workflow command. GitHub takes columns only for a
// place on one line.
func (a *annotation) command(b *strings.Builder, level string) {
	data := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	var properties []string
	add := func(name, value string) {
		properties = append(properties, name+"="+property.Replace(lint.Clean(value)))
	}
	if a.path != "" {
		add("file", a.path)
		add("line", itoa(max(a.line, 1)))
		if a.endLine > 0 {
			add("endLine", itoa(a.endLine))
		}
		if a.column > 0 && (a.endLine == 0 || a.endLine == a.line) {
			add("col", itoa(a.column))
			if a.endCol > 0 {
				add("endColumn", itoa(a.endCol))
			}
		}
	}
	add("title", a.title)
	fmt.Fprintf(b, "::%s %s::%s\n", level, strings.Join(properties, ","), data.Replace(a.text))
}

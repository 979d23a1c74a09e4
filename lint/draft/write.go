package draft

import (
	"fmt"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

const width = 80

// TOML writes a design that states the answers. What is not answered stands as a comment
// with its question and an example, so that the design can be read and lint finds it
// missing. The head is the comment it begins with.
func (iv *Interview) TOML(head string, frameworks []string) []byte {
	w := &writer{iv: iv}
	w.comment("", head)
	w.b.WriteString("\nformat = 1\n")
	if len(frameworks) > 0 {
		quoted := make([]string, len(frameworks))
		for i, id := range frameworks {
			quoted[i] = source.Quote(source.TOML, id)
		}
		fmt.Fprintf(&w.b, "frameworks = [%s]\n", strings.Join(quoted, ", "))
	}
	for _, f := range design.Fields() {
		if f.Parent() == nil && !askable(f) {
			w.table(f, f.Path, false)
		}
	}
	return []byte(w.b.String())
}

type writer struct {
	iv *Interview
	b  strings.Builder
}

// inside are the questions about the facts of a table, and its tables that have any.
func (w *writer) inside(table *design.Field) (questions []*Question, tables []*design.Field) {
	for _, f := range design.Fields() {
		if f.Parent() != table {
			continue
		}
		for _, q := range w.iv.Questions {
			switch {
			case q.Field == f:
				questions = append(questions, q)
			case q.Field.Under(f.Path) && (len(tables) == 0 || tables[len(tables)-1] != f):
				tables = append(tables, f)
			}
		}
	}
	return questions, tables
}

// table writes a table, or every entry of a list. The key is where its answers are; off
// is set where the whole of it is missing and stands as a comment.
func (w *writer) table(f *design.Field, key string, off bool) {
	questions, tables := w.inside(f)
	if len(questions)+len(tables) == 0 {
		return
	}
	if f.Kind != design.TablesKind {
		w.heading(f, off, "["+f.Path+"]")
		w.facts(questions, tables, key, off)
		return
	}
	for entry := 0; ; entry++ {
		at := EntryKey(f, entry)
		missing := !w.iv.Answers.Has(at)
		if missing && entry > 0 {
			return
		}
		if entry == 0 {
			w.heading(f, missing, "[["+f.Path+"]]")
		} else {
			fmt.Fprintf(&w.b, "\n[[%s]]\n", f.Path)
		}
		w.facts(questions, tables, at, missing)
	}
}

func (w *writer) heading(f *design.Field, off bool, header string) {
	w.b.WriteByte('\n')
	w.comment("", f.Title+": "+f.Description)
	if off {
		header = "# " + header
	}
	w.b.WriteString(header + "\n")
}

func (w *writer) facts(questions []*Question, tables []*design.Field, key string, off bool) {
	for _, q := range questions {
		at := key + "." + q.Field.Name
		if values := w.iv.Answers[at]; len(values) > 0 && !off {
			fmt.Fprintf(&w.b, "%s = %s\n", q.Field.Name, literal(q.Field, values))
			continue
		}
		if w.iv.asked(q) {
			w.missing(q)
		}
	}
	for _, t := range tables {
		w.table(t, key+"."+t.Name, off)
	}
}

// missing writes a fact that is not stated as a comment.
func (w *writer) missing(q *Question) {
	f := q.Field
	w.comment("", "MISSING "+f.Title+": "+f.Description)
	if len(f.Allowed) > 0 {
		w.comment("  ", "One of: "+strings.Join(f.Allowed, ", ")+".")
	}
	if asks := w.iv.Asks(q); len(asks) > 0 && q.List == nil {
		w.comment("  ", asks[0].Clause+" asks: "+asks[0].Text)
	}
	fmt.Fprintf(&w.b, "# %s = %s\n", f.Name, strings.ReplaceAll(f.Example, "\n", " "))
}

// comment writes a text as comment lines of at most 80 columns.
func (w *writer) comment(indent, text string) {
	line := "# " + indent
	empty := true
	for _, word := range strings.Fields(text) {
		if !empty && len([]rune(line))+1+len([]rune(word)) > width {
			w.b.WriteString(strings.TrimRight(line, " ") + "\n")
			line, empty = "# "+indent, true
		}
		if !empty {
			line += " "
		}
		line += word
		empty = false
	}
	if !empty {
		w.b.WriteString(line + "\n")
	}
}

package lint

import (
	"fmt"
	"strings"
	"sync"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/schemas"
)

// designSchema is the schema of a design, compiled when it is first asked for.
var designSchema = sync.OnceValues(func() (*source.Schema, error) {
	doc, err := schemas.Get("design")
	if err != nil {
		return nil, err
	}
	return source.NewSchema("design.schema.json", doc)
})

// structure asks the judge what is wrong with the shape of a suspect design and raises
// each of its answers.
func (r *run) structure() {
	schema, err := designSchema()
	if err != nil {
		r.notices = append(r.notices, Notice{Kind: "schema-broken", Path: r.report.Path, Text: err.Error(), Failed: true})
		return
	}
	for _, m := range schema.Check(r.design.File.Root) {
		if n := m.Node; m.Kind != source.UnknownKey && n != nil && n.Kind == source.String && n.Parent != nil && design.IsPlaceholder(n.Text) {
			continue // the fact is missing, and whoever asks for it says so
		}
		r.raise(ruleStructure, framework.Error, r.mismatch(m))
	}
}

// mismatch puts one answer of the judge into our words.
func (r *run) mismatch(m source.Mismatch) Problem {
	node := m.Node
	p := Problem{At: design.Place{Span: m.Span}}
	if node != nil {
		p.At.Pointer = node.Pointer()
	}
	field := fieldOf(node)
	name := "The file"
	example := ""
	if node != nil && node.Parent != nil {
		name = Dotted(node.Pointer())
	}
	if field != nil && field.Example != "" {
		example = "For example " + assignment(field, r.design.File.Format) + "."
	}
	switch m.Kind {
	case source.UnknownKey:
		where := "The design"
		if field != nil {
			where = "[" + field.Path + "]"
		}
		if !strings.HasSuffix(p.At.Pointer, "/"+source.EscapeToken(m.Key)) {
			p.At.Pointer += "/" + source.EscapeToken(m.Key)
		}
		hint := "Take it out, or use one of the keys that `credlint explain` lists for this table."
		if m.Suggestion != "" {
			hint = fmt.Sprintf("Did you mean %q?", m.Suggestion)
			p.Edits = r.rename(&m)
		}
		p.Message, p.Args = "unknown-key", []Arg{Word("where", where), Text("key", m.Key), Word("hint", hint)}
	case source.WrongType:
		want := m.Want
		if field != nil && field.Path == strings.Join(plainTokens(node), ".") {
			want = field.Kind.String()
		}
		if shape := r.shape(node, field); shape != "" {
			example = shape
		}
		p.Message, p.Args = "wrong-type", []Arg{Word("fact", name), Word("found", Clean(m.Found)), Word("want", want), Word("example", example)}
	case source.NotAllowed:
		hint := "Write one of: " + strings.Join(m.Allowed, ", ") + "."
		if m.Suggestion != "" {
			hint = fmt.Sprintf("Did you mean %q?", m.Suggestion)
			p.Edits = r.respell(&m)
		}
		p.Message, p.Args = "not-allowed", []Arg{Word("fact", name), Text("found", m.Found), Word("hint", hint)}
	case source.BadFormat:
		p.Edits = r.redate(node, field)
		p.Message, p.Args = "bad-form", []Arg{Word("fact", name), Text("found", m.Found), Word("want", m.Want), Word("example", example)}
	case source.OutOfRange:
		p.Message, p.Args = "out-of-range", []Arg{Word("fact", name), Word("found", Clean(m.Found)), Word("want", m.Want), Word("example", example)}
	default:
		p.Message, p.Args = "other", []Arg{Word("fact", name), Word("found", Clean(m.Found)), Word("want", m.Want), Word("example", example)}
	}
	return p
}

// shape says how tables are written, where a table and a list of tables were mixed up.
func (r *run) shape(n *source.Node, field *design.Field) string {
	if n == nil || field == nil || n.Parent == nil {
		return "A design has tables such as credential, outcomes and size; the examples show how they are written."
	}
	format := r.design.File.Format
	switch {
	case field.Kind == design.TablesKind && format == source.TOML:
		return "Write [[" + field.Path + "]], in double brackets, above each entry."
	case field.Kind == design.TablesKind && format == source.YAML:
		return "Begin each entry with a dash, also a single one."
	case field.Kind == design.TablesKind:
		return "Put the entries in square brackets, also a single one."
	case field.Kind == design.TableKind && format == source.TOML:
		return "Write [" + field.Path + "], in single brackets, once."
	}
	return ""
}

func plainTokens(n *source.Node) []string {
	var tokens []string
	for ; n != nil && n.Parent != nil; n = n.Parent {
		if n.Parent.Kind == source.Table {
			tokens = append([]string{n.Key}, tokens...)
		}
	}
	return tokens
}

// fieldOf finds the field that a node stands for, or the nearest table above it.
func fieldOf(n *source.Node) *design.Field {
	for ; n != nil; n = n.Parent {
		if f, ok := design.Lookup(strings.Join(plainTokens(n), ".")); ok {
			return f
		}
	}
	return nil
}

// syntaxNotices say why a file cannot be read as a document at all.
func syntaxNotices(file File, err error) []Notice {
	var lines *source.Lines
	var notices []Notice
	for _, e := range source.SyntaxErrors(err) {
		if lines == nil {
			lines = source.NewLines(file.Data)
		}
		n := Notice{Kind: "unreadable", Path: Clean(file.Name), Failed: true, Text: Clean(e.Message)}
		for _, at := range e.Related {
			line, _ := lines.Position(at.Start, source.CodePoints)
			n.Text += fmt.Sprintf(" The first is in line %d.", line)
		}
		if e.Fix != "" {
			n.Text += " " + Clean(e.Fix)
		}
		n.Line, n.Column = lines.Position(e.Span.Start, source.CodePoints)
		text, begins, _ := lines.Excerpt(e.Span.Start)
		n.Excerpt = Clean(text)
		if begins > 1 {
			n.ExcerptColumn = begins
		}
		notices = append(notices, n)
	}
	if len(notices) == 0 {
		notices = append(notices, Notice{Kind: "unreadable", Path: Clean(file.Name), Failed: true, Text: Clean(err.Error())})
	}
	return notices
}

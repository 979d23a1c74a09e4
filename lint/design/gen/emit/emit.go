package emit

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/format"
	"strconv"
	"strings"
)

// Code returns the Go source generated from the schema document.
func Code(doc []byte) ([]byte, error) {
	root, err := parse(doc)
	if err != nil {
		return nil, err
	}
	var all []*property
	top := collect(root, root, "", -1, &all)
	var b bytes.Buffer
	b.WriteString("// Code generated from schemas/design.schema.json by lint/design/gen. DO NOT EDIT.\n\npackage design\n\nimport \"github.com/credlint/credlint/lint/source\"\n\n")
	if err := writeTypes(&b, root, top, all); err != nil {
		return nil, err
	}
	writeWalk(&b, all)
	if err := writeFields(&b, all); err != nil {
		return nil, err
	}
	writeIndex(&b, all)
	code, err := format.Source(b.Bytes())
	if err != nil {
		return nil, fmt.Errorf("format the generated code: %w", err)
	}
	return code, nil
}

// writeTypes writes the facts struct, a struct for each table and its decoder.
func writeTypes(b *bytes.Buffer, root *object, top []*property, all []*property) error {
	if err := writeStruct(b, "facts", "facts are the facts of a design, table by table.", top, false); err != nil {
		return err
	}
	written := map[string]string{}
	for _, p := range all {
		if p.goType == "" {
			continue
		}
		if other, ok := written[p.goType]; ok {
			if p.schema.text("$ref") != "" {
				continue
			}
			return fmt.Errorf("%s and %s would both be called %s", other, p.path, p.goType)
		}
		written[p.goType] = p.path
		doc := p.table(root)
		text := fmt.Sprintf("%s is one entry of [%s]: %s", p.goType, p.path, lowerFirst(p.schema.text("description")))
		if p.schema.text("$ref") != "" {
			text = fmt.Sprintf("%s is %s", p.goType, lowerFirst(doc.text("description")))
		} else if p.schema.text("type") != "array" {
			text = fmt.Sprintf("%s is the table [%s]: %s", p.goType, p.path, lowerFirst(p.schema.text("description")))
		}
		if err := writeStruct(b, p.goType, text, p.fields, true); err != nil {
			return err
		}
	}
	return nil
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

func writeStruct(b *bytes.Buffer, name, doc string, props []*property, table bool) error {
	fmt.Fprintf(b, "// %s\ntype %s struct {\n", doc, name)
	if table {
		b.WriteString("Fact\n")
	}
	for _, p := range props {
		kind, err := p.kind()
		if err != nil {
			return err
		}
		typ := goFact(kind)
		switch kind {
		case "TableKind":
			typ = p.goType
		case "TablesKind":
			typ = "List[" + p.goType + "]"
		}
		fmt.Fprintf(b, "%s %s\n", p.goName, typ)
	}
	b.WriteString("}\n\n")

	// Field indices are relative to the table's own, so that a shared struct such as
	// Party serves both places it stands in.
	fmt.Fprintf(b, "func (t *%s) decode(d *decoder, n *source.Node, owner *source.Node, at int) {\n", name)
	base := -1
	if len(props) > 0 {
		base = props[0].parent
	}
	for _, p := range props {
		kind, _ := p.kind()
		off := p.index - base
		switch kind {
		case "TableKind":
			fmt.Fprintf(b, "decodeTable(d, &t.%s, &t.%s.Fact, n, owner, at+%d)\n", p.goName, p.goName, off)
		case "TablesKind":
			fmt.Fprintf(b, "decodeList(d, &t.%s, n, owner, at+%d)\n", p.goName, off)
		default:
			fmt.Fprintf(b, "t.%s.start(d, owner, at+%d)\n", p.goName, off)
		}
	}
	b.WriteString("if n == nil { return }\nfor _, c := range n.Children {\nswitch c.Key {\n")
	for _, p := range props {
		kind, _ := p.kind()
		switch kind {
		case "TableKind", "TablesKind":
			fmt.Fprintf(b, "case %q:\n", p.name)
		default:
			fmt.Fprintf(b, "case %q: t.%s.read(d, c)\n", p.name, p.goName)
		}
	}
	b.WriteString("default: d.odd()\n}\n}\n}\n\n")

	fmt.Fprintf(b, "func (t *%s) each(yield func(*Fact) bool) bool {\n", name)
	if table {
		b.WriteString("if !yield(&t.Fact) { return false }\n")
	}
	for _, p := range props {
		kind, _ := p.kind()
		switch kind {
		case "TableKind":
			fmt.Fprintf(b, "if !t.%s.each(yield) { return false }\n", p.goName)
		case "TablesKind":
			fmt.Fprintf(b, "if !yield(&t.%s.Fact) { return false }\nfor i := range t.%s.Items { if !t.%s.Items[i].each(yield) { return false } }\n", p.goName, p.goName, p.goName)
		default:
			fmt.Fprintf(b, "if !yield(&t.%s.Fact) { return false }\n", p.goName)
		}
	}
	b.WriteString("return true\n}\n\n")
	return nil
}

// writeWalk writes the accessors that find the facts of one field without walking all.
func writeWalk(b *bytes.Buffer, all []*property) {
	byIndex := map[int]*property{}
	for _, p := range all {
		byIndex[p.index] = p
	}
	b.WriteString("func (t *facts) at(field int, found []*Fact) []*Fact {\nswitch field {\n")
	for _, p := range all {
		fmt.Fprintf(b, "case %d:\n", p.index)
		var chain []*property
		for q := p; ; q = byIndex[q.parent] {
			chain = append([]*property{q}, chain...)
			if q.parent < 0 {
				break
			}
		}
		expr, depth := "t", 0
		for i, q := range chain {
			expr += "." + q.goName
			if i < len(chain)-1 && q.schema.text("type") == "array" {
				v := "i" + strconv.Itoa(depth)
				fmt.Fprintf(b, "for %s := range %s.Items {\n", v, expr)
				expr += ".Items[" + v + "]"
				depth++
			}
		}
		fmt.Fprintf(b, "found = append(found, &%s.Fact)\n%s", expr, strings.Repeat("}\n", depth))
	}
	b.WriteString("}\nreturn found\n}\n\n")
}

func writeFields(b *bytes.Buffer, all []*property) error {
	fmt.Fprintf(b, "var fields = [...]Field{\n")
	for _, p := range all {
		kind, err := p.kind()
		if err != nil {
			return err
		}
		s := p.schema
		fmt.Fprintf(b, "{Path: %q, Name: %q, Kind: %s, Title: %q, Description: %q", p.path, p.name, kind, s.text("title"), s.text("description"))
		if ex, _ := s.values["examples"].([]any); len(ex) > 0 {
			fmt.Fprintf(b, ", Example: %q", tomlValue(ex[0], kind))
		}
		allowed := s.texts("enum")
		if items := s.object("items"); items != nil {
			allowed = append(allowed, items.texts("enum")...)
		}
		if len(allowed) > 0 {
			fmt.Fprintf(b, ", Allowed: %#v", allowed)
		}
		if c, ok := s.values["const"].(json.Number); ok {
			fmt.Fprintf(b, ", Bounded: true, Min: %s, Max: %s", c, c)
		} else if lo, ok := s.values["minimum"].(json.Number); ok {
			max := "-1"
			if hi, ok := s.values["maximum"].(json.Number); ok {
				max = hi.String()
			}
			fmt.Fprintf(b, ", Bounded: true, Min: %s, Max: %s", lo, max)
		}
		if pat := s.text("pattern"); pat != "" {
			fmt.Fprintf(b, ", Pattern: %q", pat)
		}
		listed := false
		for q := p.parent; q >= 0; q = all[q].parent {
			listed = listed || all[q].schema.text("type") == "array"
		}
		fmt.Fprintf(b, ", index: %d, parent: %d, pointer: %q, listed: %t},\n", p.index, p.parent, "/"+strings.ReplaceAll(p.path, ".", "/"), listed)
	}
	b.WriteString("}\n\n")
	return nil
}

func writeIndex(b *bytes.Buffer, all []*property) {
	b.WriteString("func fieldIndex(path string) (int, bool) {\nswitch path {\n")
	for _, p := range all {
		fmt.Fprintf(b, "case %q: return %d, true\n", p.path, p.index)
	}
	b.WriteString("}\nreturn 0, false\n}\n")
}

// tomlValue writes an example as TOML would.
func tomlValue(v any, kind string) string {
	switch v := v.(type) {
	case string:
		if kind == "DateKind" || kind == "DatesKind" {
			return v
		}
		return strconv.Quote(v)
	case bool:
		return strconv.FormatBool(v)
	case json.Number:
		return v.String()
	case []any:
		parts := make([]string, len(v))
		for i, item := range v {
			parts[i] = tomlValue(item, kind)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case *object:
		parts := make([]string, len(v.keys))
		for i, key := range v.keys {
			parts[i] = strconv.Quote(key) + " = " + tomlValue(v.values[key], kind)
		}
		return "{ " + strings.Join(parts, ", ") + " }"
	}
	return fmt.Sprint(v)
}

// Package emit turns the JSON Schema of a design into Go: one struct for each table,
// a decoder for each struct, and the table of fields with their documentation.
package emit

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// property is one property of the schema, in file order.
type property struct {
	name   string
	path   string
	goName string
	schema *object
	// items is the table schema of a list of tables, or of a table itself.
	fields []*property
	goType string // name of the struct, for tables
	index  int
	parent int
}

// object is a JSON object that keeps the order of its members.
type object struct {
	keys   []string
	values map[string]any
}

func (o *object) text(key string) string { s, _ := o.values[key].(string); return s }

func (o *object) object(key string) *object { v, _ := o.values[key].(*object); return v }

func (o *object) texts(key string) []string {
	list, _ := o.values[key].([]any)
	var out []string
	for _, v := range list {
		if s, ok := v.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

func parse(doc []byte) (*object, error) {
	dec := json.NewDecoder(bytes.NewReader(doc))
	dec.UseNumber()
	v, err := value(dec)
	if err != nil {
		return nil, fmt.Errorf("read the schema: %w", err)
	}
	root, ok := v.(*object)
	if !ok {
		return nil, fmt.Errorf("the schema is not an object")
	}
	return root, nil
}

func value(dec *json.Decoder) (any, error) {
	tok, err := dec.Token()
	if err != nil {
		return nil, err
	}
	delim, ok := tok.(json.Delim)
	if !ok {
		return tok, nil
	}
	if delim == '[' {
		var list []any
		for dec.More() {
			v, err := value(dec)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err = dec.Token()
		return list, err
	}
	o := &object{values: map[string]any{}}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil, err
		}
		name := key.(string)
		v, err := value(dec)
		if err != nil {
			return nil, err
		}
		o.keys = append(o.keys, name)
		o.values[name] = v
	}
	_, err = dec.Token()
	return o, err
}

// collect lists the properties of a table schema, depth first, giving each its index.
func collect(root, table *object, prefix string, parent int, all *[]*property) []*property {
	props := table.object("properties")
	if props == nil {
		return nil
	}
	var out []*property
	for _, name := range props.keys {
		p := &property{name: name, schema: props.object(name), parent: parent, index: len(*all), goName: camel(name)}
		p.path = name
		if prefix != "" {
			p.path = prefix + "." + name
		}
		*all = append(*all, p)
		if inner := p.table(root); inner != nil {
			p.goType = camel(name)
			if p.schema.text("type") == "array" {
				p.goType = singular(p.goType)
			}
			if ref := p.schema.text("$ref"); ref != "" {
				p.goType = camel(ref[strings.LastIndexByte(ref, '/')+1:])
			}
			p.fields = collect(root, inner, p.path, p.index, all)
		}
		out = append(out, p)
	}
	return out
}

// table returns the schema with the properties of a table or a list of tables.
func (p *property) table(root *object) *object {
	s := p.schema
	if ref := s.text("$ref"); ref != "" {
		return root.object("$defs").object(ref[strings.LastIndexByte(ref, '/')+1:])
	}
	if s.text("type") == "array" {
		if items := s.object("items"); items != nil && items.text("type") == "object" {
			return items
		}
		return nil
	}
	if s.text("type") == "object" && s.object("properties") != nil {
		return s
	}
	return nil
}

// kind is the constant of package design that names the property's kind.
func (p *property) kind() (string, error) {
	s := p.schema
	switch t := s.values["type"].(type) {
	case string:
		switch t {
		case "integer":
			return "IntegerKind", nil
		case "number":
			return "NumberKind", nil
		case "boolean":
			return "BoolKind", nil
		case "object":
			if s.object("properties") == nil {
				return "MapKind", nil
			}
			return "TableKind", nil
		case "array":
			if items := s.object("items"); items.text("type") == "object" {
				return "TablesKind", nil
			} else if items.text("format") == "date" {
				return "DatesKind", nil
			}
			return "TextsKind", nil
		case "string":
			switch {
			case s.text("format") == "date":
				return "DateKind", nil
			case s.text("format") == "uri":
				return "URIKind", nil
			case s.values["enum"] != nil:
				return "EnumKind", nil
			}
			return "TextKind", nil
		}
	case []any:
		return "LabelKind", nil
	case nil:
		if s.text("$ref") != "" {
			return "TableKind", nil
		}
	}
	return "", fmt.Errorf("%s: the generator knows no fact of type %v", p.path, s.values["type"])
}

// goFact is the Go type that holds a scalar or list fact of the kind.
func goFact(kind string) string {
	switch kind {
	case "IntegerKind", "NumberKind":
		return "Number"
	case "BoolKind":
		return "Bool"
	case "DateKind":
		return "Date"
	case "LabelKind":
		return "Label"
	case "TextsKind":
		return "Texts"
	case "DatesKind":
		return "Dates"
	case "MapKind":
		return "Map"
	}
	return "Text"
}

func camel(name string) string {
	var b strings.Builder
	for _, part := range strings.Split(name, "_") {
		switch part {
		case "id", "uri", "url", "ctid", "gpa":
			b.WriteString(strings.ToUpper(part))
		default:
			b.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return b.String()
}

func singular(name string) string {
	if strings.HasSuffix(name, "Map") {
		return name + "ping"
	}
	return strings.TrimSuffix(name, "s")
}

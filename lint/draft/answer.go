package draft

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// The answers to a question of yes or no.
const (
	Yes = "yes"
	No  = "no"
)

// Parse takes an answer as a person types it and returns its values, none for an empty
// one. Several values stand apart by semicolons. A date may be written in any way that
// has one meaning. The error says what was wanted.
func Parse(f *design.Field, text string) ([]string, error) {
	parts := []string{text}
	if f.Kind == design.TextsKind || f.Kind == design.DatesKind {
		parts = strings.Split(text, ";")
	}
	var values []string
	for _, part := range parts {
		if part = strings.TrimSpace(strings.ToValidUTF8(part, "\uFFFD")); part != "" {
			if f.Kind == design.DateKind || f.Kind == design.DatesKind {
				if day, ok := design.OneDay(part); ok {
					part = day.String()
				}
			}
			values = append(values, part)
		}
	}
	return values, Check(f, values)
}

// Check says whether a design can state the values for a field; no values always can.
func Check(f *design.Field, values []string) error {
	if len(values) == 0 {
		return nil
	}
	text := literal(f, values)
	var b strings.Builder
	for _, p := range ancestors(f) {
		if p.Kind == design.TablesKind {
			fmt.Fprintf(&b, "[[%s]]\n", p.Path)
		} else {
			fmt.Fprintf(&b, "[%s]\n", p.Path)
		}
	}
	fmt.Fprintf(&b, "%s = %s\n", f.Name, text)
	file, err := source.ReadAs("", source.TOML, []byte(b.String()))
	if err == nil && !design.Decode(file).Suspect {
		return nil
	}
	want := f.Kind.String()
	switch {
	case f.Kind == design.LabelKind || f.Allowed != nil:
	case f.Bounded && f.Max < f.Min:
		want += " of " + strconv.FormatFloat(f.Min, 'f', -1, 64) + " or more"
	case f.Bounded:
		want += fmt.Sprintf(" from %v to %v", f.Min, f.Max)
	}
	return fmt.Errorf("write %s, such as %s; or leave it empty", want, Plain(f))
}

// ancestors are the tables a field stands in, the outermost first.
func ancestors(f *design.Field) (tables []*design.Field) {
	for p := f.Parent(); p != nil; p = p.Parent() {
		tables = append([]*design.Field{p}, tables...)
	}
	return tables
}

// literal writes values as TOML. What is not of the field's kind is written as a text,
// which the check then refuses.
func literal(f *design.Field, values []string) string {
	switch f.Kind {
	case design.TextsKind, design.DatesKind:
		items := make([]string, len(values))
		for i, v := range values {
			items[i] = scalar(f.Kind, v)
		}
		list := "[" + strings.Join(items, ", ") + "]"
		if len(f.Name)+len(list) > 76 && len(items) > 1 {
			list = "[\n  " + strings.Join(items, ",\n  ") + ",\n]"
		}
		return list
	}
	return scalar(f.Kind, values[0])
}

func scalar(kind design.Kind, value string) string {
	switch kind {
	case design.BoolKind:
		switch strings.ToLower(value) {
		case Yes, "true", "y":
			return "true"
		case No, "false", "n":
			return "false"
		}
	case design.IntegerKind, design.NumberKind:
		if x, err := strconv.ParseFloat(value, 64); err == nil && strings.Trim(value, "0123456789.-") == "" {
			return strconv.FormatFloat(x, 'f', -1, 64)
		}
	case design.LabelKind:
		if n, err := strconv.Atoi(value); err == nil {
			return strconv.Itoa(n)
		}
	case design.DateKind, design.DatesKind:
		if day, err := design.ParseDay(value); err == nil {
			return day.String()
		}
	}
	return source.Quote(source.TOML, value)
}

// Plain is a field's example as a person would type it.
func Plain(f *design.Field) string {
	file, err := source.ReadAs("", source.TOML, []byte("x = "+f.Example))
	if err != nil {
		return f.Example
	}
	n := file.Root.Child("x")
	if n.Kind == source.Array {
		var items []string
		for _, c := range n.Children {
			items = append(items, c.Text)
		}
		return strings.Join(items, "; ")
	}
	if v, ok := n.Truth(); ok {
		return map[bool]string{true: Yes, false: No}[v]
	}
	return n.Text
}

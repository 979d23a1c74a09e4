package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/schemas"
)

// TestKeysAreDocumented holds the tables of keys in the documentation against the
// schemas that an editor completes from.
func TestKeysAreDocumented(t *testing.T) {
	t.Chdir("../..")
	editions := "| edition | frameworks | guides |\n|---|---|---|\n"
	for _, e := range checks.Editions() {
		editions += fmt.Sprintf("| %s | %s | %s |\n", e.Name, strings.Join(e.Frameworks, ", "), strings.Join(e.Guides, ", "))
	}
	for page, sections := range map[string]map[string]string{
		"docs/configuration.md": {"keys": keyTable(t, "config"), "editions": editions},
		"docs/own-framework.md": {"keys": keyTable(t, "framework")},
	} {
		old, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		text := string(old)
		for name, body := range sections {
			begin, end := "<!-- "+name+": made from the program -->\n", "<!-- end of "+name+" -->"
			head, rest, ok1 := strings.Cut(text, begin)
			_, tail, ok2 := strings.Cut(rest, end)
			if !ok1 || !ok2 {
				t.Fatalf("%s has no section %s", page, name)
			}
			text = head + begin + "\n" + body + "\n" + end + tail
		}
		if *update {
			if err := os.WriteFile(page, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if text != string(old) {
			t.Errorf("%s is stale; go test ./cmd/credlint -update writes it anew", page)
		}
	}
}

// property is a part of a JSON Schema, its properties in the order they are written.
type property struct {
	Title, Description string
	Type               any
	Enum               []string
	Items              *property
	Required           []string
	Examples           []json.RawMessage
	Properties         ordered
}

type ordered []named

type named struct {
	name string
	property
}

func (o *ordered) UnmarshalJSON(data []byte) error {
	d := json.NewDecoder(bytes.NewReader(data))
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return err
		}
		n := named{name: key.(string)}
		if err := d.Decode(&n.property); err != nil {
			return err
		}
		*o = append(*o, n)
	}
	return nil
}

func keyTable(t *testing.T, schema string) string {
	t.Helper()
	data, err := schemas.Get(schema)
	if err != nil {
		t.Fatal(err)
	}
	var root property
	if err := json.Unmarshal(data, &root); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("| key | what it says |\n|---|---|\n")
	keyRows(t, &b, "", &root)
	return b.String()
}

func keyRows(t *testing.T, b *strings.Builder, table string, p *property) {
	for _, k := range p.Properties {
		if k.Description == "" {
			t.Errorf("the key %s%s has no description", table, k.name)
		}
		name, inner := table+k.name, &k.property
		path := strings.NewReplacer("[", "", "]", "", " ", ".").Replace(table) + k.name
		sub := "[" + path + "] "
		if k.Items != nil && k.Items.Properties != nil {
			inner, sub = k.Items, "[["+path+"]] "
			name = strings.TrimSpace(sub)
		} else if k.Properties != nil {
			name = strings.TrimSpace(sub)
		}
		text := k.Description
		if len(k.Enum) > 0 {
			text += " One of: " + strings.Join(k.Enum, ", ") + "."
		}
		if slices.Contains(p.Required, k.name) && inner.Properties == nil {
			text += " Required."
		}
		if len(k.Examples) > 0 && inner.Properties == nil {
			var example bytes.Buffer
			if err := json.Compact(&example, k.Examples[0]); err == nil && example.Bytes()[0] != '{' {
				text += " Example: `" + strings.ReplaceAll(example.String(), `","`, `", "`) + "`."
			}
		}
		fmt.Fprintf(b, "| `%s` | %s |\n", name, strings.ReplaceAll(text, "|", "\\|"))
		keyRows(t, b, sub, inner)
	}
}

package source_test

import (
	"fmt"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"github.com/credlint/credlint/lint/source"
)

// TestSyntaxErrors writes what people who are new to a format write, and expects the
// place of the mistake and plain words on how to mend it.
func TestSyntaxErrors(t *testing.T) {
	for _, c := range []struct {
		format source.Format
		text   string
		at     string // line:column in code points
		says   string
	}{
		{source.TOML, "[credential]\ntitle = “Food”\n", "2:9", "straight quotes"},
		{source.TOML, "title = Food Safety\n", "1:9", "Text stands in quotes"},
		{source.TOML, "[credential]\ntitle: \"a\"\n", "2:6", "equals sign"},
		{source.TOML, "[credential]\ntitle =\n", "2:8", "No value follows"},
		{source.TOML, "[credential]\ntitle = \"Māori 🐄\" x\n", "2:19", "end of the value"},
		{source.TOML, "[size]\ncredits = 3,5\n", "2:12", "decimal point"},
		{source.TOML, "[credential]\ntitle = \"C:\\Users\"\n", "2:12", "two backslashes"},
		{source.TOML, "[credential]\ntitle = \"Food\n", "2:14", "Close the quotes"},
		{source.TOML, "[credential\ntitle = \"a\"\n", "1:12", "bracket"},
		{source.TOML, "[a]\nb = [\"x\", \"y\"\n[size]\n", "3:1", "not closed"},
		{source.TOML, "code = 0501\n", "1:8", "in quotes"},
		{source.YAML, "credential:\n  title: a: b\n", "2:11", "colon"},
		{source.YAML, "credential:\n\ttitle: a\n", "2:1", "spaces"},
		{source.YAML, "credential:\n  title: a\n summary: b\n", "3:2", "Indent"},
		{source.YAML, "size:\n  credits: 3\n   hours_total: 3\n", "3:15", "indent"},
		{source.YAML, "credential:\n  title: [a, b\nsize:\n  x: 1\n", "2:10", "not closed"},
		{source.YAML, "a: {b: 1\n\n\n", "1:4", "not closed"},
		{source.YAML, "a: 1\nb: \"x\n", "2:4", "not closed"},
		{source.YAML, "a: 1\n# Māori 🐄\nb: ā🐄: @x: y\n", "3:6", "colon"},
		{source.YAML, "\xef\xbb\xbfa: 1\r\nb: @x\r\n", "2:4", "in quotes"},
		{source.YAML, "credential:\n  - a\n  title: b\n", "3:3", "dash"},
		{source.YAML, "a: 1\ncredential\nb: 2\n", "2:1", "colon must follow"},
		{source.YAML, "a: \"x\" y\nb: 2\n", "1:8", "whole"},
		{source.YAML, "a: \"\\q\"\n", "1:5", "backslash"},
		{source.JSON, "{\"a\": 1,}\n", "1:8", "Delete the comma"},
		{source.JSON, "{'a': 1}\n", "1:2", "double quotes"},
		{source.JSON, "// c\n{\"a\": 1}\n", "1:1", "no comments"},
		{source.JSON, "{\"a\": \"x\ny\"}\n", "1:9", "Close the quotes"},
		{source.JSON, "{\"a\": 1 \"b\": 2}\n", "1:9", "comma"},
		{source.JSON, "{\"title\": \"Māori 🐄\", \"x\": tru}\n", "1:30", "true"},
		{source.JSON, "{“a”: 1}\n", "1:2", "straight quotes"},
	} {
		_, err := source.ReadAs("f", c.format, []byte(c.text))
		all := source.SyntaxErrors(err)
		if len(all) != 1 {
			t.Errorf("%q: %d errors", c.text, len(all))
			continue
		}
		line, column := source.NewLines([]byte(c.text)).Position(all[0].Span.Start, source.CodePoints)
		if at := fmt.Sprintf("%d:%d", line, column); at != c.at {
			t.Errorf("%q: at %s, want %s (%s)", c.text, at, c.at, all[0])
		}
		if !strings.Contains(all[0].Error(), c.says) {
			t.Errorf("%q: %q does not say %q", c.text, all[0].Error(), c.says)
		}
		for _, jargon := range []string{"U+", "token", "stream", "character '", "this context"} {
			if strings.Contains(all[0].Error(), jargon) {
				t.Errorf("%q: %q is in the words of programmers", c.text, all[0].Error())
			}
		}
	}
}

const oddYAML = `a: |2
    more
  less
  
  last

b: [x: 1, y: {z: , w}, "q": r]
c: {p: [1,2,], "k":v, l: 'a''b' , e: "a\"b"}
d: word
  second # c
e: !!str 5
"f g" : &x text
? h
: i
j:
  - - 1
    - 2
  -
    k: >+
      folded ā🐄

      text

    # comment
  - ''
o: "multi
  line"
p: {}
q: []
r: 2026-01-31
v: a # b
w: http://x#y
x: [ # c ]
  "]", ']' ]
y: {"a]}":1}
`

// TestYAMLSpans checks that what stands at each value's place, decoded alone, is the
// value.
func TestYAMLSpans(t *testing.T) {
	for name, text := range map[string]string{"LF": oddYAML, "CRLF": strings.ReplaceAll(oddYAML, "\n", "\r\n")} {
		file, err := source.ReadAs("f", source.YAML, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		var walk func(*source.Node)
		walk = func(n *source.Node) {
			for _, c := range n.Children {
				walk(c)
			}
			raw := text[n.Span.Start:n.Span.End]
			if n.Parent == nil || n.Kind == source.Null {
				return
			}
			if len(n.Children) > 0 {
				last := n.Children[len(n.Children)-1].Span
				if rest := strings.TrimSpace(text[last.End:n.Span.End]); len(rest) > 2 || strings.ContainsAny(rest, "\r\n:") {
					t.Errorf("%s: %s: ends in %q", name, n.Pointer(), rest)
				}
				return
			}
			var m struct{ X yaml.Node }
			if err := yaml.Unmarshal([]byte("x: "+raw+"\n"), &m); err != nil {
				t.Errorf("%s: %s: %q does not decode: %v", name, n.Pointer(), raw, err)
			} else if strings.TrimRight(m.X.Value, "\n") != strings.TrimRight(n.Text, "\n") {
				t.Errorf("%s: %s: %q decodes to %q, not %q", name, n.Pointer(), raw, m.X.Value, n.Text)
			}
		}
		walk(file.Root)
	}
}

package source_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/credlint/credlint/lint/source"
)

const inTOML = `title = "Māori 🐄 health"
[a]
b.c = 1
inline = { x = true, y = 2.5 }
[[list]]
name = "one"
[[list.inner]]
v = 1
[[list.inner]]
v = 2
[[list]]
name = """
two
lines"""
dates = [2026-01-31]
`

const inYAML = `title: "Māori 🐄 health"
a:
  b: {c: 1}
  inline: {x: true, y: 2.5}
list:
  - name: one
    inner:
      - v: 1
      - v: 2
  - name: |-
      two
      lines
    dates: [2026-01-31]
`

const inJSON = `{
  "title": "Māori 🐄 health",
  "a": {"b": {"c": 1}, "inline": {"x": true, "y": 2.5}},
  "list": [
    {"name": "one", "inner": [{"v": 1}, {"v": 2}]},
    {"name": "two\nlines", "dates": ["2026-01-31"]}
  ]
}
`

// facts flattens a tree into one line for each scalar.
func facts(root *source.Node) []string {
	var out []string
	var walk func(*source.Node)
	walk = func(n *source.Node) {
		if len(n.Children) == 0 {
			value := n.Text
			if x, ok := n.Number(); ok {
				value = fmt.Sprint(x)
			}
			out = append(out, n.Pointer()+" = "+value)
		}
		for _, c := range n.Children {
			walk(c)
		}
	}
	walk(root)
	slices.Sort(out)
	return out
}

// TestSameTree holds the three formats against each other, with each kind of line end
// and a byte order mark, and each scalar's place against the words that stand there.
func TestSameTree(t *testing.T) {
	want := []string{
		"/a/b/c = 1", "/a/inline/x = true", "/a/inline/y = 2.5", "/list/0/inner/0/v = 1", "/list/0/inner/1/v = 2",
		"/list/0/name = one", "/list/1/dates/0 = 2026-01-31", "/list/1/name = two\nlines", "/title = Māori 🐄 health",
	}
	for format, text := range map[source.Format]string{source.TOML: inTOML, source.YAML: inYAML, source.JSON: inJSON} {
		for name, variant := range map[string]string{
			"LF": text, "CRLF": strings.ReplaceAll(text, "\n", "\r\n"), "BOM": "\xef\xbb\xbf" + text,
		} {
			t.Run(fmt.Sprintf("%v %s", format, name), func(t *testing.T) {
				file, err := source.ReadAs("f", format, []byte(variant))
				if err != nil {
					t.Fatal(err)
				}
				got := facts(file.Root)
				for i := range got { // a text of several lines keeps the file's line ends in TOML
					got[i] = strings.ReplaceAll(got[i], "\r\n", "\n")
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Error(diff)
				}
				for pointer, words := range map[string]string{
					"/a/b/c": "1", "/a/inline/y": "2.5", "/list/0/inner/1/v": "2", "/a/inline/x": "true",
				} {
					n := file.Find(pointer)
					if at := variant[n.Span.Start:n.Span.End]; at != words {
						t.Errorf("%s stands at %q", pointer, at)
					}
				}
				title := file.Find("/title")
				if at := variant[title.Span.Start:title.Span.End]; strings.Trim(at, `"`) != "Māori 🐄 health" {
					t.Errorf("the title stands at %q", at)
				}
				if at := variant[title.KeySpan.Start:title.KeySpan.End]; strings.Trim(at, `"`) != "title" {
					t.Errorf("the key of the title stands at %q", at)
				}
			})
		}
	}
}

func TestPositionsCountInEachUnit(t *testing.T) {
	text := "a\r\nā🐄x\n"
	lines := source.NewLines([]byte(text))
	at := strings.Index(text, "x")
	for unit, want := range map[source.Unit]int{source.Bytes: 7, source.CodePoints: 3, source.UTF16: 4} {
		line, column := lines.Position(at, unit)
		if line != 2 || column != want {
			t.Errorf("unit %v: %d:%d, want 2:%d", unit, line, column, want)
		}
		if back := lines.Offset(line, column, unit); back != at {
			t.Errorf("unit %v: offset %d, want %d", unit, back, at)
		}
	}
	if got := lines.Text(2); got != "ā🐄x" {
		t.Errorf("line 2 is %q", got)
	}
}

func FuzzYAML(f *testing.F) {
	f.Add([]byte(inYAML))
	f.Add([]byte("a: &x 1\nb: *x\n---\n? [k]\n: |\n  t\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		defer soon(t, data)()
		checkTree(t, source.YAML, data)
	})
}

func FuzzJSON(f *testing.F) {
	f.Add([]byte(inJSON))
	f.Add([]byte(`{"a":[1e400,-0,null,"\ud83d\ude00"],"a":{}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		defer soon(t, data)()
		checkTree(t, source.JSON, data)
	})
}

func TestExcerptOfALongLineIsThePartAroundThePlace(t *testing.T) {
	long := strings.Repeat("ā", 5000) + "here" + strings.Repeat("é", 5000)
	lines := source.NewLines([]byte("short\n" + long))
	if text, column, whole := lines.Excerpt(2); text != "short" || column != 1 || !whole {
		t.Errorf("a short line: %q from column %d", text, column)
	}
	text, column, whole := lines.Excerpt(6 + strings.Index(long, "here"))
	if whole || len([]rune(text)) > source.MaxExcerpt || !strings.Contains(text, "here") {
		t.Fatalf("a long line: %q, whole %v", text, whole)
	}
	if _, at := lines.Position(6+strings.Index(long, "here"), source.CodePoints); at != 5001 || !strings.HasPrefix(string([]rune(text)[at-column:]), "here") {
		t.Errorf("column %d, and the excerpt begins at %d: %q", at, column, text)
	}
}

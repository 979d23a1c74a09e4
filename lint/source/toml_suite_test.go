package source_test

import (
	"bufio"
	"fmt"
	"io/fs"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
	tomltest "github.com/toml-lang/toml-test/v2"

	"github.com/credlint/credlint/lint/source"
)

// suite lists the files of the toml-test suite for TOML 1.1 (which has all of 1.0 that
// stayed valid) that begin with a prefix.
func suite(t *testing.T, prefix string) map[string]string {
	t.Helper()
	cases := tomltest.TestCases()
	list, err := cases.Open("files-toml-1.1.0")
	if err != nil {
		t.Fatal(err)
	}
	defer list.Close()
	files := map[string]string{}
	lines := bufio.NewScanner(list)
	for lines.Scan() {
		name := lines.Text()
		if !strings.HasPrefix(name, prefix) || !strings.HasSuffix(name, ".toml") {
			continue
		}
		data, err := fs.ReadFile(cases, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(data)
	}
	if len(files) < 100 {
		t.Fatalf("only %d files begin with %s; has the suite moved?", len(files), prefix)
	}
	return files
}

func TestEveryValidFileLoadsWithTheSameValues(t *testing.T) {
	for name, text := range suite(t, "valid/") {
		t.Run(name, func(t *testing.T) {
			file, err := source.ReadAs(name, source.TOML, []byte(text))
			if err != nil {
				t.Fatalf("refused: %v", err)
			}
			var want map[string]any
			if _, err := toml.Decode(text, &want); err != nil {
				t.Fatalf("the referee refuses it: %v", err)
			}
			if diff := cmp.Diff(plainValue(want), nodeValue(file.Root)); diff != "" {
				t.Errorf("values differ (-referee +ours):\n%s", diff)
			}
			spans(t, text, file.Root)
		})
	}
}

func TestEveryInvalidFileIsRefused(t *testing.T) {
	for name, text := range suite(t, "invalid/") {
		t.Run(name, func(t *testing.T) {
			_, err := source.ReadAs(name, source.TOML, []byte(text))
			if err == nil {
				t.Fatal("accepted")
			}
			for _, e := range source.SyntaxErrors(err) {
				if e.Span.Start < 0 || e.Span.End < e.Span.Start || e.Span.End > len(text) {
					t.Errorf("span %v is outside the file of %d bytes", e.Span, len(text))
				}
				if e.Message == "" || e.Fix == "" {
					t.Errorf("an error without words: %+v", e)
				}
			}
		})
	}
}

// spans checks that each scalar's span, decoded alone, gives the scalar, and that each
// key's span decodes to the key.
func spans(t *testing.T, text string, n *source.Node) {
	t.Helper()
	for _, c := range n.Children {
		if n.Kind == source.Table {
			var m map[string]any
			key := text[c.KeySpan.Start:c.KeySpan.End]
			if _, err := toml.Decode(key+" = 1", &m); err != nil || len(m) != 1 || m[c.Key] == nil {
				t.Errorf("%s: key span %q does not decode to %q", c.Pointer(), key, c.Key)
			}
		}
		if c.Kind != source.Table && c.Kind != source.Array {
			var m map[string]any
			raw := text[c.Span.Start:c.Span.End]
			if _, err := toml.Decode("x = "+raw, &m); err != nil {
				t.Errorf("%s: span %q does not decode: %v", c.Pointer(), raw, err)
			} else if diff := cmp.Diff(plainValue(m["x"]), nodeValue(c)); diff != "" {
				t.Errorf("%s: span %q decodes to something else:\n%s", c.Pointer(), raw, diff)
			}
		} else if raw := text[c.Span.Start:c.Span.End]; raw == "" {
			t.Errorf("%s: empty span", c.Pointer())
		}
		spans(t, text, c)
	}
}

// nodeValue and plainValue bring both sides to one form: dates and times as text in
// one spelling, numbers as float64, NaN as a word.
func nodeValue(n *source.Node) any {
	switch n.Kind {
	case source.Table:
		m := map[string]any{}
		for _, c := range n.Children {
			m[c.Key] = nodeValue(c)
		}
		return m
	case source.Array:
		list := []any{}
		for _, c := range n.Children {
			list = append(list, nodeValue(c))
		}
		return list
	case source.Bool:
		v, _ := n.Truth()
		return v
	case source.Integer, source.Float:
		v, _ := n.Number()
		return number(v)
	case source.String:
		return n.Text
	}
	return moment(n.Text)
}

func plainValue(v any) any {
	switch v := v.(type) {
	case map[string]any:
		m := map[string]any{}
		for k, x := range v {
			m[k] = plainValue(x)
		}
		return m
	case []map[string]any:
		list := []any{}
		for _, x := range v {
			list = append(list, plainValue(x))
		}
		return list
	case []any:
		list := []any{}
		for _, x := range v {
			list = append(list, plainValue(x))
		}
		return list
	case int64:
		return number(float64(v))
	case float64:
		return number(v)
	case time.Time:
		switch v.Location().String() {
		case "date-local":
			return v.Format("2006-01-02")
		case "time-local":
			return v.Format("15:04:05.999999999")
		case "datetime-local":
			return v.Format("2006-01-02T15:04:05.999999999")
		}
		return v.UTC().Format(time.RFC3339Nano)
	}
	return v
}

func number(v float64) any {
	if math.IsNaN(v) {
		return "not a number"
	}
	return v
}

// moment brings the text of a date or time to the referee's spelling.
func moment(s string) string {
	s = strings.ToUpper(strings.Replace(s, " ", "T", 1))
	for _, layout := range []string{
		"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04Z07:00",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC().Format(time.RFC3339Nano)
		}
	}
	for _, layouts := range [][2]string{
		{"2006-01-02T15:04:05", "2006-01-02T15:04:05.999999999"},
		{"2006-01-02T15:04", "2006-01-02T15:04:05.999999999"},
		{"15:04:05", "15:04:05.999999999"},
		{"15:04", "15:04:05.999999999"},
	} {
		if t, err := time.Parse(layouts[0], s); err == nil {
			return t.Format(layouts[1])
		}
	}
	return s
}

func FuzzTOML(f *testing.F) {
	for _, text := range []string{"a = 1\n[b.c]\nd = \"x\"\n", "[[a]]\nb = [1, {c = 2}]\n[[a.d]]\ne.f = 2026-01-31\n"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		defer soon(t, data)()
		checkTree(t, source.TOML, data)
		file, err := source.ReadAs("f", source.TOML, data)
		if err != nil || strings.HasPrefix(string(data), "\xef\xbb\xbf") {
			return
		}
		var want map[string]any
		if _, err := toml.Decode(string(data), &want); err != nil {
			return // the referee is stricter about a few things that no design has
		}
		if diff := cmp.Diff(plainValue(want), nodeValue(file.Root)); diff != "" {
			t.Errorf("values differ (-referee +ours):\n%s", diff)
		}
	})
}

// soon fails loudly when reading hangs, which a fuzzer alone would not notice. Call
// what it returns when the work is done.
func soon(t *testing.T, data []byte) func() {
	t.Helper()
	timer := time.AfterFunc(10*time.Second, func() { panic(fmt.Sprintf("hangs on %q", data)) })
	return func() { timer.Stop() }
}

// checkTree reads anything at all: no panic, every span inside the file and inside
// that of its line index, every node found again by its pointer.
func checkTree(t *testing.T, format source.Format, data []byte) {
	t.Helper()
	file, err := source.ReadAs("f", format, data)
	if err != nil {
		for _, e := range source.SyntaxErrors(err) {
			inside(t, "error", e.Span, len(data))
		}
		return
	}
	seen := map[string]bool{}
	var walk func(n *source.Node)
	walk = func(n *source.Node) {
		p := n.Pointer()
		if seen[p] {
			t.Errorf("two nodes have the pointer %q", p)
		}
		seen[p] = true
		if file.Find(p) != n {
			t.Errorf("%q is not found again", p)
		}
		inside(t, p, n.Span, len(data))
		inside(t, p, n.Head, len(data))
		inside(t, p, n.KeySpan, len(data))
		for _, c := range n.Children {
			walk(c)
		}
	}
	walk(file.Root)
}

func inside(t *testing.T, what string, s source.Span, size int) {
	t.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > size {
		t.Errorf("%s: span %s is outside a file of %d bytes", what, fmt.Sprint(s), size)
	}
}

package source_test

import (
	"strings"
	"testing"

	"github.com/credlint/credlint/lint/source"
)

func TestPartsOfTextsAreFoundAsTheyAreWritten(t *testing.T) {
	for _, c := range []struct {
		name, file, part, written string
		plain                     bool
	}{
		{"a.toml", `s = "Understand brine"`, "brine", "brine", true},
		{"a.toml", `s = '  Understand "old" brine'`, `"old"`, `"old"`, true},
		{"a.toml", `s = "Understand \"old\" brine"`, "brine", "brine", true},
		{"a.toml", `s = "Understand caf\u00e9 rules"`, "rules", "rules", true},
		{"a.toml", `s = "Understand caf\u00e9 rules"`, "café", `caf\u00e9`, false},
		{"a.toml", "s = \"\"\"\nUnderstand \\\n   brine and\nsalt\"\"\"", "brine", "brine", true},
		{"a.toml", "s = '''\r\nUnderstand\r\nbrine'''", "brine", "brine", true},
		{"a.json", `{"s": "Understand \ud83e\uddc2 \/ brine"}`, "brine", "brine", true},
		{"a.json", `{"s": "Understand \ud83e\uddc2 \/ brine"}`, "🧂", `\ud83e\uddc2`, false},
		{"a.yaml", "s: Understand\n  brine well\n", "brine", "brine", true},
		{"a.yaml", "s: Understand\n  brine well\n", "Understand brine", "Understand\n  brine", false},
		{"a.yaml", "s: 'Understand the baker''s brine'\n", "brine", "brine", true},
		{"a.yaml", "s: \"Understand\\\n   \\ the\n   brine\\x20well\"\n", "brine", "brine", true},
		{"a.yaml", "s: >-\n  Understand\n  brine\n\n  and salt\n", "salt", "salt", true},
		{"a.yaml", "s: |\n    Understand\n    brine\n", "brine", "brine", true},
		{"a.yaml", "s: |2\n    Understand\n  brine\n", "brine", "brine", true},
	} {
		f, err := source.Read(c.name, []byte(c.file))
		if err != nil {
			t.Errorf("%q: %v", c.file, err)
			continue
		}
		n := f.Find("/s")
		at := strings.Index(n.Text, c.part)
		if at < 0 {
			t.Errorf("%q: the text is %q", c.file, n.Text)
			continue
		}
		span, plain := f.Part(n, at, at+len(c.part))
		if got := c.file[span.Start:span.End]; got != c.written || plain != c.plain {
			t.Errorf("%q: %q is written %q, plain %v; want %q, %v", c.file, c.part, got, plain, c.written, c.plain)
		}
	}
}

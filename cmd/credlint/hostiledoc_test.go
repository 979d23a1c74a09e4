package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
)

// TestHostileFramework prints, in every format, what an institution's framework and
// configuration say whose texts try to forge something, and what people judged by them.
func TestHostileFramework(t *testing.T) {
	text := strings.ReplaceAll(hostileText, "\x00", "") // no reader takes it
	source := map[string]any{"title": text, "locator": text, "standing": "primary", "date": text, "note": text}
	clause := func(id, decider string, more map[string]any) map[string]any {
		c := map[string]any{
			"id": id, "title": text, "requires": text, "why": text, "advice": text, "proves": text, "source": source, "section": "s",
			"decided_by": decider, "severity": "error", "weight": 1, "question": text,
		}
		for k, v := range more {
			c[k] = v
		}
		return c
	}
	files := map[string]any{
		"own.toml": map[string]any{
			"id": "own", "title": text, "short": text, "edition": text, "issuer": text, "about": text,
			"section": []any{map[string]any{"id": "s", "title": text}},
			"clause": []any{
				clause("O-1", "machine", map[string]any{"stated": []string{"level.value"}}),
				clause("O-2", "human", map[string]any{"evidence": []string{"credential.title"}}),
				clause("O-3", "human", map[string]any{"evidence": []string{"credential.title"}}),
				clause("O-4", "machine", map[string]any{"at": "credential.title", "that": "false", "says": text}),
			},
		},
		".credlint.toml": map[string]any{
			"framework_files": []string{"own.toml"}, "frameworks": []string{"own"},
			"institution": map[string]any{"name": text}, "credential_types": []string{text},
			"approval":      []any{map[string]any{"kind": "faculty", "body": text, "required": true}},
			"clause":        []any{map[string]any{"id": "O-1", "severity": "warning", "reason": text}},
			"minimum_score": map[string]any{"own": 99},
		},
		"d.credential.toml": map[string]any{"credential": map[string]any{"title": "Dairy", "type": "certificate"}},
		"d.credential.review.toml": map[string]any{"review": []any{
			map[string]any{"clause": "O-2", "judgement": "met", "role": text, "date": "2026-01-01", "answer": text, "note": text},
			map[string]any{"clause": "O-3", "judgement": "met", "role": text, "date": "2026-01-01", "facts": map[string]any{"credential.title": "0123456789abcdef"}},
			map[string]any{"clause": text, "judgement": text, "role": text, "date": text, text: text},
		}},
	}
	dir := t.TempDir()
	for name, value := range files {
		var b bytes.Buffer
		if err := toml.NewEncoder(&b).Encode(value); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	saved := filepath.Join(t.TempDir(), "saved.json")
	runIn(t, dir, "--today", "2026-11-24", "--output", saved, ".")
	for _, name := range formatNames() {
		t.Run(name, func(t *testing.T) {
			code, out, errs := runIn(t, dir, "--today", "2026-11-24", "--all-questions", "--explain-score", "--format", name, ".")
			if code != exitFindings {
				t.Errorf("exit status %d: %s", code, errs)
			}
			harmlessText(t, name, out+errs)
			parse(t, name, out)
			if print := forged[name]; print != nil && name != "junit" { // whose test counts its own designs
				print(t, out)
			}
			for line := range strings.Lines(out) {
				line = strings.TrimSpace(line)
				if name != "github" && strings.HasPrefix(line, "::") || logCommand.MatchString(line) {
					t.Errorf("a command for a runner: %q", line)
				}
			}
			if _, again, _ := runIn(t, dir, "report", "--all-questions", "--explain-score", "--from", saved, "--format", name); again != out {
				t.Errorf("the saved report prints otherwise:\n%.2000s", cmp.Diff(out, again))
			}
		})
	}
	for _, args := range [][]string{
		{"explain", "O-1"},
		{"explain", "own"},
		{"explain", "O-2", "--for", "d.credential.toml"},
		{"explain", "O-4"},
		{"frameworks"},
		{"frameworks", "--format", "json"},
		{"config", "d.credential.toml"},
		{"size", "d.credential.toml"},
		{"review", "--seal", "d.credential.toml"},
		{"framework", "test", "own.toml"},
	} {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			_, out, errs := runIn(t, dir, args...)
			harmlessText(t, "output", out+errs)
		})
	}
}

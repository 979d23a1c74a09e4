package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// TestHostileComparison compares designs, and reads records, whose words try to forge
// something, in every format.
func TestHostileComparison(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("such a name cannot be given there")
	}
	dir := t.TempDir()
	quoted := func(text string) string {
		return `"""` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\x1b", `\u001b`, "\x07", `\u0007`, "\x00", `\u0000`, "\x01", `\u0001`, "\r", `\r`).Replace(text) + `"""`
	}
	text := strings.ReplaceAll(hostileText, "\x00", "")
	record := "[[review]]\nclause = \"BC-5.2\"\njudgement = \"not-met\"\ndate = 2026-01-01\nrole = " + quoted(text) + "\nnote = " + quoted(text) +
		"\n[[review]]\nclause = " + quoted(text) + "\njudgement = \"met\"\ndate = 2026-01-01\nrole = " + quoted(text) + "\n" + "[review.facts]\n" + strings.ReplaceAll(quoted(hostileWords[0]), `"""`, `"`) + " = \"0123456789abcdef\"\n"
	new := strings.TrimSuffix(hostileName, ".json") + ".new.credential.json"
	for name, data := range map[string][]byte{
		hostileName: hostileDesign(t),
		new:         []byte(strings.NewReplacer("owned", "pwned", "one", "two").Replace(string(hostileDesign(t)))),
		strings.TrimSuffix(new, ".json") + ".review.toml": []byte(record),
		"approved.credential.json":                        []byte(`{"credential": {"title": "a"}, "governance": {"approvals": [{"body": "\u202e::error::x", "status": "approved", "date": "2026-01-01"}]}}`),
		"changed.credential.json":                         []byte(`{"credential": {"title": "b\u001b[31m"}, "governance": {"approvals": [{"body": "\u202e::error::x", "status": "approved", "date": "2026-01-01"}]}}`),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, pair := range [][2]string{{hostileName, new}, {"approved.credential.json", "changed.credential.json"}} {
		saved := filepath.Join(t.TempDir(), "saved.json")
		runIn(t, dir, "compare", "--today", "2026-11-24", "--output", saved, pair[0], pair[1])
		for _, name := range formatNames() {
			t.Run(name, func(t *testing.T) {
				code, out, errs := runIn(t, dir, "compare", "--today", "2026-11-24", "--format", name, pair[0], pair[1])
				if code == exitFailed || strings.Contains(errs, "credlint:") {
					t.Errorf("exit status %d: %s", code, errs)
				}
				harmlessText(t, name, out)
				parse(t, name, out)
				if print := forged[name]; print != nil && name != "github" && name != "junit" {
					print(t, out)
				}
				for line := range strings.Lines(out) {
					line = strings.TrimSpace(line)
					if name != "github" && strings.HasPrefix(line, "::") || logCommand.MatchString(line) {
						t.Errorf("a command for a runner: %q", line)
					}
					if name == "text" && utf8.RuneCountInString(line) > 80 && strings.Contains(line, " ") && pair[0] != hostileName {
						t.Errorf("wider than 80 columns: %s", line)
					}
				}
				if _, again, _ := runIn(t, dir, "report", "--from", saved, "--format", name); again != out {
					t.Errorf("the saved comparison prints otherwise:\n%.2000s", cmp.Diff(out, again))
				}
			})
		}
	}
	for _, name := range formatNames() {
		_, out, errs := runIn(t, dir, "lint", "--today", "2026-11-24", "--format", name, new)
		harmlessText(t, name, out+errs)
		parse(t, name, out)
		if print := forged[name]; print != nil && name != "github" && name != "junit" {
			print(t, out)
		}
	}
}

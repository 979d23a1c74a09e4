package main

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/urfave/cli/v2"
)

func helpOf(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	args = append(append([]string{"credlint"}, args...), "--help")
	if code := run(args, &world{in: strings.NewReader(""), out: &out, err: &errs}); code != exitClean || errs.Len() > 0 {
		t.Fatalf("%v: exit status %d: %s", args, code, errs.String())
	}
	return out.String()
}

// TestHelp reads the help of the program and of each command as a person at a terminal of
// 80 columns would.
func TestHelp(t *testing.T) {
	app := newApp(&world{})
	overview := helpOf(t)
	seen := map[string]int{}
	for _, g := range commandGroups {
		for _, name := range g.commands {
			seen[name]++
		}
	}
	var walk func(names []string, commands []*cli.Command)
	walk = func(names []string, commands []*cli.Command) {
		for _, c := range commands {
			path := append(append([]string{}, names...), c.Name)
			text := helpOf(t, path...)
			if len(names) == 0 {
				if seen[c.Name] != 1 {
					t.Errorf("%s stands in %d groups of commands", c.Name, seen[c.Name])
				}
				if !strings.Contains(overview, "\n  "+c.Name+" ") {
					t.Errorf("the overview does not name %s", c.Name)
				}
			}
			if !strings.HasPrefix(text, "credlint "+strings.Join(path, " ")+": ") {
				t.Errorf("%v has the help of something else:\n%s", path, text)
			}
			if !strings.Contains(text, "Example:\n  credlint ") && !strings.Contains(text, "Examples:\n  credlint ") {
				t.Errorf("the help of %v has no example", path)
			}
			for _, f := range c.Flags {
				if !strings.Contains(text, "\n  --"+f.Names()[0]) {
					t.Errorf("the help of %v does not name --%s", path, f.Names()[0])
				}
			}
			narrow(t, text)
			walk(path, c.Subcommands)
		}
	}
	narrow(t, overview)
	walk(nil, app.Commands)
}

func narrow(t *testing.T, text string) {
	t.Helper()
	for line := range strings.Lines(text) {
		if utf8.RuneCountInString(strings.TrimRight(line, "\n")) > 80 {
			t.Errorf("wider than 80 columns: %s", line)
		}
	}
}

// TestHelpBesideAPath asks for help in the middle of a command line.
func TestHelpBesideAPath(t *testing.T) {
	for _, args := range [][]string{{"lint", "a.credential.toml"}, {"init", "--template", "list", "a.credential.toml"}, {"framework", "test", "policy.toml"}, {"explain", "BC-2.3"}} {
		text := helpOf(t, args...)
		if !strings.HasPrefix(text, "credlint "+args[0]) {
			t.Errorf("%v has the help of something else:\n%s", args, text)
		}
	}
}

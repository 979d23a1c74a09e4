package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"
)

// pages are the README and the documentation.
func pages(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../../docs/*.md")
	if err != nil || len(files) < 10 {
		t.Fatalf("found %d pages, %v", len(files), err)
	}
	texts := map[string]string{}
	for _, f := range append(files, "../../README.md") {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.ToSlash(strings.TrimPrefix(f, filepath.FromSlash("../../")))] = string(data)
	}
	return texts
}

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ +(.*)$`)
	block   = regexp.MustCompile("(?ms)^ *```[a-z]*\n.*?^ *```$")
)

// TestLinks follows every relative link of the documentation, with the heading it names.
func TestLinks(t *testing.T) {
	texts := pages(t)
	anchors := map[string]map[string]bool{}
	for page, text := range texts {
		anchors[page] = map[string]bool{}
		for _, h := range heading.FindAllStringSubmatch(block.ReplaceAllString(text, ""), -1) {
			anchors[page][anchorOf(h[1])] = true
		}
	}
	for page, text := range texts {
		for _, m := range link.FindAllStringSubmatch(block.ReplaceAllString(text, ""), -1) {
			target, anchor, _ := strings.Cut(m[1], "#")
			if strings.Contains(target, ":") {
				continue // a web address
			}
			to := page
			if target != "" {
				to = filepath.ToSlash(filepath.Join(filepath.Dir(page), target))
				if _, err := os.Stat(filepath.Join("../..", to)); err != nil {
					t.Errorf("%s links to %s, which is not there", page, m[1])
					continue
				}
			}
			if anchor != "" && !anchors[to][anchor] {
				t.Errorf("%s links to %s, but %s has no such heading", page, m[1], to)
			}
		}
	}
}

// anchorOf is the name that GitHub gives a heading.
func anchorOf(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == '-' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return -1
	}, strings.TrimSpace(heading))
}

var (
	lineOfCode = regexp.MustCompile(`(?m)^ {4,}((?:go run \./cmd/)?credlint .*)$`)
	inFence    = regexp.MustCompile(`(?m)^ *((?:go run \./cmd/)?credlint .*)$`)
	inline     = regexp.MustCompile("[^\\\\`]`((?:go run \\./cmd/)?credlint [^`\n]+)`")
)

// commands are the command lines that a page shows, without what the shell does.
func commands(text string) []string {
	var all []string
	add := func(found [][]string) {
		for _, m := range found {
			line := strings.TrimPrefix(m[1], "go run ./cmd/")
			line, _, _ = strings.Cut(line, " #")
			line, _, _ = strings.Cut(line, " > ")
			line, _, _ = strings.Cut(line, " | ")
			all = append(all, strings.TrimSpace(line))
		}
	}
	for _, b := range block.FindAllString(text, -1) {
		add(inFence.FindAllStringSubmatch(b, -1))
	}
	text = block.ReplaceAllString(text, "")
	add(lineOfCode.FindAllStringSubmatch(text, -1))
	for _, m := range inline.FindAllStringSubmatch(text, -1) {
		if strings.Count(m[1], " ") == 1 {
			m[1] += " --help" // a command that the text speaks of
		}
		add([][]string{m})
	}
	return all
}

// stand is what stands for a placeholder of the documentation in the folder of
// TestDocumentedCommands.
var stand = map[string]string{"PATH": "my-course.credential.toml", "FILE": "my-course.credential.toml", "ID": "BC-2.3", "place-named": "size-limit"}

// TestDocumentedCommands runs every command line of the documentation in a folder that
// has what they name. Those that ask questions need a terminal and are only parsed.
func TestDocumentedCommands(t *testing.T) {
	texts := pages(t)
	dir := documentedFolder(t)
	t.Chdir(dir)
	today := time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)
	call := func(args []string) (int, string) {
		var out, errs bytes.Buffer
		code := run(args, &world{in: strings.NewReader(""), out: &out, err: &errs, today: today})
		return code, errs.String()
	}
	for _, name := range []string{"report.json", "saved.json"} {
		if code, errs := call([]string{"credlint", "--output", name, "designs"}); code == exitFailed {
			t.Fatal(errs)
		}
	}
	seen := map[string]bool{}
	for page, text := range texts {
		for _, line := range commands(text) {
			if seen[line] {
				continue
			}
			seen[line] = true
			args := words(line)
			for i, a := range args {
				if s, ok := stand[a]; ok {
					args[i] = s
				}
				switch {
				case a == "FILE" && args[1] == "framework":
					args[i] = "policy.toml"
				case a == "NAME" && args[1] == "explain":
					args[i] = "size-limit"
				case a == "NAME" && args[i-1] == "--format":
					args[i] = "markdown"
				}
			}
			asks := len(args) > 1 && (args[1] == "init" && !strings.Contains(line, "--template") || args[1] == "review" && !strings.Contains(line, "--seal"))
			if asks {
				args = append(args, "--help") // parses what stands before it
			}
			if args[1] == "init" { // which writes over nothing
				if err := os.RemoveAll(args[len(args)-1]); err != nil {
					t.Fatal(err)
				}
			}
			if path := args[len(args)-1]; path == "food-safety.credential.toml" && args[1] != "init" {
				if err := os.WriteFile(path, []byte("format = 1\n"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			code, errs := call(args)
			if code == exitFailed {
				t.Errorf("%s shows %q, which fails: %s", page, line, errs)
			}
		}
	}
	if len(seen) < 30 {
		t.Errorf("the documentation shows %d commands", len(seen))
	}
}

// words splits a command line at spaces outside double quotes.
func words(line string) []string {
	quoted := false
	parts := strings.FieldsFunc(line, func(r rune) bool {
		if r == '"' {
			quoted = !quoted
		}
		return r == ' ' && !quoted
	})
	for i := range parts {
		parts[i] = strings.ReplaceAll(parts[i], `"`, "")
	}
	return parts
}

// documentedFolder makes a repository with the files that the documentation names. It has
// the branch main and the tags v1.0 and v2.0.
func documentedFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	copyFile := func(from, to string) {
		t.Helper()
		data, err := os.ReadFile(from)
		if err != nil {
			t.Fatal(err)
		}
		to = filepath.Join(dir, to)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, path := range exampleFiles(t) {
		copyFile("../../"+path, "examples/"+filepath.Base(path))
		copyFile("../../"+path, "designs/"+filepath.Base(path))
	}
	const rough = "../../examples/rough-first-draft.credential.toml"
	for _, name := range []string{"my-course", "proposal", "old", "new", "old-name", "new-name"} {
		copyFile(rough, name+".credential.toml")
	}
	copyFile("../../examples/institution/policy.toml", "policy.toml")
	copyFile("../../examples/institution/policy.toml", "example-2026.toml")
	bases, err := filepath.Glob("../../examples/institution/*.credential.*")
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range bases {
		copyFile(b, filepath.Base(b))
	}
	git := func(args ...string) {
		t.Helper()
		c := exec.Command("git", append([]string{"-c", "user.name=A", "-c", "user.email=a@example.org"}, args...)...)
		c.Dir = dir
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	git("init", "-q", "-b", "main")
	git("add", ".")
	git("commit", "-q", "-m", "Add designs")
	git("tag", "v1.0")
	git("tag", "v2.0")
	git("update-ref", "refs/remotes/origin/main", "HEAD")
	return dir
}

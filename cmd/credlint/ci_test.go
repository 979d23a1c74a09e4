package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// workflow is what a file of a continuous check runs, and the files it hands on.
type workflow struct{ commands, files []string }

// workflowOf reads the commands and files of a workflow of GitHub or jobs of GitLab.
func workflowOf(t *testing.T, name string) workflow {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(home, "..", "..", "examples", "ci", name))
	if err != nil {
		t.Fatal(err)
	}
	var doc any
	if err := yaml.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	var w workflow
	var walk func(key string, v any)
	walk = func(key string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for _, k := range sortedKeys(v) {
				walk(k, v[k])
			}
		case []any:
			for _, item := range v {
				walk(key, item)
			}
		case string:
			switch key {
			case "run", "script":
				if strings.HasPrefix(v, "credlint ") {
					w.commands = append(w.commands, v)
				}
			case "sarif_file", "path", "codequality", "junit", "paths":
				w.files = append(w.files, v)
			}
		}
	}
	walk("", doc)
	return w
}

// TestWorkflows runs every command of the example workflows as its service would: on a
// branch that changes a design for the better and on one that adds a flawed one.
func TestWorkflows(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the commands are for a shell")
	}
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	for name, commands := range map[string]int{"github.yml": 2, "gitlab.yml": 2} {
		w := workflowOf(t, name)
		if len(w.commands) != commands || len(w.files) < 2 {
			t.Fatalf("%s has the commands %q and the files %q", name, w.commands, w.files)
		}
		for branch, flawed := range map[string]bool{"good": false, "flawed": true} {
			t.Run(name+" "+branch, func(t *testing.T) {
				dir := t.TempDir()
				env := append(os.Environ(), "HOME="+dir, "GIT_CONFIG_NOSYSTEM=1", "GIT_AUTHOR_NAME=A", "GIT_AUTHOR_EMAIL=a@example.org", "GIT_COMMITTER_NAME=A", "GIT_COMMITTER_EMAIL=a@example.org", "BASE=main")
				sh := func(command string) (int, string) {
					t.Helper()
					c := exec.Command("sh", "-c", command)
					c.Dir, c.Env = dir, env
					out, err := c.CombinedOutput()
					var exit *exec.ExitError
					if err != nil && !errors.As(err, &exit) {
						t.Fatal(err)
					}
					return c.ProcessState.ExitCode(), string(out)
				}
				must := func(format string, args ...any) string {
					t.Helper()
					code, out := sh(fmt.Sprintf(format, args...))
					if code != 0 {
						t.Fatalf("%s", out)
					}
					return strings.TrimSpace(out)
				}
				examples := filepath.Join(home, "..", "..", "examples")
				must("git init -q -b main && cp '%s' a.credential.toml && cp '%s' legacy.credential.toml", filepath.Join(examples, "milk-quality-nz.credential.toml"), filepath.Join(examples, "forklift-workplace.credential.toml"))
				must("git add . && git commit -qm one && git update-ref refs/remotes/origin/main main && git switch -qc change")
				env = append(env, "CI_MERGE_REQUEST_DIFF_BASE_SHA="+must("git rev-parse HEAD"))
				must("echo '# A comment.' >> a.credential.toml")
				if flawed {
					must("cp '%s' b.credential.toml", filepath.Join(examples, "rough-first-draft.credential.toml"))
				}
				must("git add . && git commit -qm two")
				for _, command := range w.commands {
					code, out := sh(command)
					want := exitClean
					if flawed && strings.Contains(command, "--changed-since") {
						want = exitFindings
					}
					if code != want {
						t.Errorf("%s: exit status %d, expected %d\n%s", command, code, want, out)
					}
					if strings.Contains(command, "--changed-since") && strings.Contains(out, "legacy") {
						t.Errorf("%s speaks of a design that has not changed:\n%s", command, out)
					}
				}
				for _, file := range w.files {
					data, err := os.ReadFile(filepath.Join(dir, file))
					if err != nil {
						t.Error(err)
						continue
					}
					for ending, format := range endings {
						if strings.HasSuffix(file, ending) && slices.Contains([]string{"sarif", "gitlab", "junit"}, format) {
							parse(t, format, string(data))
						}
					}
				}
			})
		}
	}
}

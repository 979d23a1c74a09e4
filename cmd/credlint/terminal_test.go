package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/credlint/credlint/lint/source"
)

// terminal is a real terminal of 80 by 24, kept by tmux.
type terminal struct {
	t      *testing.T
	starts int
	socket string // a server of its own for each start
}

func newTerminal(t *testing.T) *terminal {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("needs tmux (apt-get install tmux) for a real terminal")
	}
	x := &terminal{t: t}
	t.Cleanup(x.stop)
	return x
}

func (x *terminal) stop() {
	if x.socket != "" {
		_ = exec.Command("tmux", "-L", x.socket, "kill-server").Run() // it may have ended by itself
	}
}

func (x *terminal) tmux(args ...string) string {
	x.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-L", x.socket, "-f", "/dev/null"}, args...)...).CombinedOutput()
	if err != nil {
		x.t.Fatalf("tmux %v: %v: %s", args, err, out)
	}
	return string(out)
}

// start runs a command in a new window, which stays when the command ends.
func (x *terminal) start(dir string, command ...string) {
	x.t.Helper()
	x.stop()
	x.starts++
	x.socket = fmt.Sprintf("credlint-test-%d-%d", os.Getpid(), x.starts)
	x.tmux(append([]string{
		"new-session", "-d", "-s", "a", "-x", "80", "-y", "24", "-c", dir,
		"-e", "NO_COLOR=", "-e", "ACCESSIBLE=", "-e", "TERM=screen-256color", ";", "set-option", "-t", "a", "remain-on-exit", "on", ";", "respawn-pane", "-k", "-t", "a", "-c", dir,
	}, command...)...)
}

// wait waits until the screen shows a text, and returns the screen.
func (x *terminal) wait(text string) string {
	x.t.Helper()
	var screen string
	for range 100 {
		screen = x.tmux("capture-pane", "-p", "-S", "-20", "-t", "a")
		if strings.Contains(screen, text) {
			for line := range strings.Lines(screen) {
				if n := len([]rune(strings.TrimRight(line, "\n"))); n > 80 {
					x.t.Errorf("a line of %d columns: %s", n, line)
				}
			}
			return screen
		}
		time.Sleep(100 * time.Millisecond)
	}
	x.t.Fatalf("the screen does not show %q:\n%s", text, screen)
	return ""
}

func (x *terminal) keys(keys ...string) {
	x.t.Helper()
	x.tmux(append([]string{"send-keys", "-t", "a"}, keys...)...)
}

// TestInitOnTerminal answers, goes back, is killed, goes on where it was, stops, goes on
// again and finishes, as a person would.
func TestInitOnTerminal(t *testing.T) {
	x := newTerminal(t)
	dir := t.TempDir()
	program, err := filepath.Abs(filepath.Join(dir, "credlint"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(os.Args[0], program); err != nil { // the test program is the command by this name
		t.Fatal(err)
	}
	design, state := filepath.Join(dir, "food.credential.toml"), filepath.Join(dir, ".food.credential.init.json")
	command := []string{program, "init", "--framework", "bccat-2020", "food.credential.toml"}

	x.start(dir, command...)
	x.wait("Identifier")
	x.keys("food-safety", "Enter")
	screen := x.wait("step 2 of")
	for _, want := range []string{"Title", "as learners and registrars", "For example: Food Safety Leadership", "shift+tab back"} {
		if !strings.Contains(screen, want) {
			t.Errorf("the screen lacks %q:\n%s", want, screen)
		}
	}
	x.keys("Food Safetly", "Enter")
	if screen := x.wait("Where the design stands"); !strings.Contains(screen, "BC-6.1") || !strings.Contains(screen, "proposal") || !strings.Contains(screen, "can wait") {
		t.Errorf("the screen lacks the clause, the words to choose from or what can wait:\n%s", screen)
	}
	x.keys("Down", "Enter")
	x.wait("step 4 of")
	x.keys("BTab")
	x.wait("> draft")
	x.keys("BTab")
	x.wait("Food Safetly")
	x.keys("BSpace", "BSpace", "BSpace", "ty", "Enter") // correct the spelling
	x.wait("> draft")
	x.keys("Enter")
	x.wait("step 4 of")

	pid := strings.TrimSpace(x.tmux("display-message", "-p", "-t", "a", "#{pane_pid}"))
	if out, err := exec.Command("kill", "-9", pid).CombinedOutput(); err != nil {
		t.Fatalf("kill: %v: %s", err, out)
	}
	if _, err := os.Stat(design); err == nil {
		t.Error("a design was written before the end")
	}
	if data, err := os.ReadFile(state); err != nil || !strings.Contains(string(data), "Food Safety") {
		t.Fatalf("the answers were not kept: %s, %v", data, err)
	}

	x.start(dir, command...)
	x.wait("Your answers of last time are here.")
	x.wait("step 4 of")
	x.keys("half a thought")
	x.wait("half a thought")
	x.keys("C-c")
	x.wait("  credlint init food.credential.toml")
	x.start(dir, command...)
	x.wait("half a thought")
	x.tmux("resize-window", "-t", "a", "-x", "50", "-y", "16") // what has been typed stays
	x.wait("shift+tab\nback   pgdn")
	x.tmux("resize-window", "-t", "a", "-x", "80", "-y", "24")
	x.wait("shift+tab back   pgdn next part")
	x.wait("half a thought")
	x.keys(" \"in quotes\".", "Enter")
	x.wait("Motivations")
	x.keys("Space", "Down", "Down", "Space", "Enter")
	x.wait("Learning experiences: add an entry?")
	x.keys("PageDown")
	x.wait("Learning outcomes: add an entry?")
	x.keys("Up", "Enter")
	x.wait("Learning outcomes 1: Identifier")
	x.keys("LO1", "Enter")
	x.wait("Learning outcomes 1: Statement")
	x.keys("Write a plan.", "Enter")
	x.wait("add another? (1 so far)")
	for _, next := range []string{"Quality assurance, step", "Governance, step", "Duplication check, step", "Admission and transfer, step"} {
		x.keys("PageDown")
		x.wait(next)
	}
	x.keys("PageDown")
	if screen := x.wait("Go on?"); !strings.Contains(screen, "> No") {
		t.Errorf("the short way is not the first:\n%s", screen)
	}
	x.keys("Up", "Enter")
	x.wait("Credential type")
	x.keys("C-s")
	screen = x.wait("Wrote food.credential.toml")
	if !strings.Contains(screen, "1 design:") || !strings.Contains(screen, "credlint food.credential.toml") {
		t.Errorf("the end does not say how it stands and what to run:\n%s", screen)
	}
	if _, err := os.Stat(state); err == nil {
		t.Error("the answers are still kept")
	}
	data, err := os.ReadFile(design)
	if err != nil {
		t.Fatal(err)
	}
	file, err := source.Read(design, data)
	if err != nil {
		t.Fatalf("%v:\n%s", err, data)
	}
	for pointer, want := range map[string]string{
		"/credential/id": "food-safety", "/credential/title": "Food Safety", "/credential/status": "draft",
		"/purpose/statement": `half a thought "in quotes".`, "/purpose/motivations/1": "workplace-need", "/outcomes/0/statement": "Write a plan.",
	} {
		if n := file.Find(pointer); n == nil || n.Text != want {
			t.Errorf("%s is %v, want %q", pointer, n, want)
		}
	}
	if !strings.Contains(string(data), "# MISSING") {
		t.Error("nothing is marked as missing")
	}
}

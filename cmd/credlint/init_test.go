package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"
)

// answer runs init in plain lines with what a person types.
func answer(t *testing.T, typed string, args ...string) (code int, out, errs string) {
	t.Helper()
	t.Setenv("ACCESSIBLE", "1")
	var o, e bytes.Buffer
	code = run(append([]string{"credlint", "init"}, args...), &world{
		in: strings.NewReader(typed), out: &o, err: &e, terminal: true, asks: true, today: time.Now(),
	})
	return code, o.String(), e.String()
}

// TestInitInLines answers in plain lines, as with a screen reader: wrong answers are
// asked again, the input ends in the midst, and a second run goes on.
func TestInitInLines(t *testing.T) {
	t.Chdir(t.TempDir())
	const design, state = "a.credential.toml", ".a.credential.init.json"
	code, out, errs := answer(t, "1\nmy-id\nTitel\n<\nTitle\nnonsense\n1\n", design)
	if code != exitFailed || !strings.Contains(errs, "credlint init a.credential.toml") {
		t.Fatalf("exit status %d: %s", code, errs)
	}
	for _, want := range []string{"1 bccat-2020", "For example: food-safety-lead", "Now: Titel", "Write a number from 1 to 5.", "can wait"} {
		if !strings.Contains(out, want) {
			t.Errorf("the output lacks %q:\n%s", want, out)
		}
	}
	if _, err := os.Stat(design); err == nil {
		t.Error("the design was written before the end")
	}
	code, out, errs = answer(t, "\n2 4\n.\n", design)
	if code != exitClean {
		t.Fatalf("exit status %d: %s\n%s", code, errs, out)
	}
	data, err := os.ReadFile(design)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"id = \"my-id\"\n", "title = \"Title\"\n", "status = \"draft\"\n", "motivations = [\"admission-or-transfer\", \"recognise-learning\"]\n"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("the design lacks %q:\n%s", want, data)
		}
	}
	if _, err := os.Stat(state); err == nil {
		t.Error("the answers are still kept")
	}

	// What is there is written over only on a yes.
	if code, _, errs := answer(t, "n\n", design); code != exitFailed || !strings.Contains(errs, "was not touched") {
		t.Errorf("exit status %d: %s", code, errs)
	}
	if code, _, errs := answer(t, "y\n\n.\n", design); code != exitClean {
		t.Errorf("exit status %d: %s", code, errs)
	}
	if data, err := os.ReadFile(design); err != nil || strings.Contains(string(data), "my-id") {
		t.Errorf("not written anew: %v\n%s", err, data)
	}
}

// TestInitBrokenState holds that answers which cannot be read are told, not lost.
func TestInitBrokenState(t *testing.T) {
	t.Chdir(t.TempDir())
	const state = ".a.credential.init.json"
	if err := os.WriteFile(state, []byte("{"), 0o644); err != nil {
		t.Fatal(err)
	}
	code, _, errs := answer(t, "", "a.credential.toml")
	if code != exitFailed || !strings.Contains(errs, "move that file away") {
		t.Errorf("exit status %d: %s", code, errs)
	}
	if data, err := os.ReadFile(state); err != nil || string(data) != "{" {
		t.Errorf("%q, %v", data, err)
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/credlint/credlint/lint/record"
)

// TestReviewOnTerminal judges two clauses on a real terminal, stops, and goes on.
func TestReviewOnTerminal(t *testing.T) {
	x := newTerminal(t)
	dir := t.TempDir()
	program := filepath.Join(dir, "credlint")
	if err := os.Symlink(os.Args[0], program); err != nil { // the test program is the command by this name
		t.Fatal(err)
	}
	design, err := os.ReadFile("../../examples/milk-quality-nz.credential.toml")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "milk.credential.toml"), design, 0o644); err != nil {
		t.Fatal(err)
	}
	command := []string{program, "review", "--today", "2026-11-24", "milk.credential.toml"}
	x.start(dir, command...)
	x.wait("In whose role")
	x.keys("Enter")
	x.wait("write a role")
	x.keys("Chair of the Board", "Enter")
	screen := x.wait("NZ22-5: is it met?")
	for _, want := range []string{"(1 of ", "Does the title hold the name", `"Milk Quality Management"`, "Defer to a later meeting"} {
		if !strings.Contains(screen, want) {
			t.Errorf("the screen lacks %q:\n%s", want, screen)
		}
	}
	x.keys("Enter")
	x.wait("on what condition?")
	x.keys("No name in it.", "Enter")
	x.wait("NZ22-7: is it met?")
	x.keys("Down", "Enter")
	x.wait("on what condition?")
	x.keys("Enter")
	x.wait("NZ22-8: is it met?")
	x.keys("C-c")
	x.wait("2 judgements kept in milk.credential.review.toml")

	x.start(dir, command...)
	x.wait("Chair of the Board") // offered again
	x.keys("Enter")
	x.wait("NZ22-8: is it met?")
	x.keys("Down", "Down", "Down", "Down", "Enter")
	x.wait("Nothing was written.")

	data, err := os.ReadFile(filepath.Join(dir, "milk.credential.review.toml"))
	if err != nil {
		t.Fatal(err)
	}
	f, err := record.Read("milk.credential.review.toml", data)
	if err != nil || len(f.Entries) != 2 {
		t.Fatalf("%v, %d entries:\n%s", err, len(f.Entries), data)
	}
	one, two := f.Entries[0], f.Entries[1]
	if one.Judgement != record.Met || one.Note != "No name in it." || one.Role != "Chair of the Board" || len(one.Facts) == 0 || two.Judgement != record.NotMet || two.Note != "" {
		t.Errorf("kept as\n%s", data)
	}
}

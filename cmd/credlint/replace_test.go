package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

func write(t *testing.T, name, text string, mode fs.FileMode) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(name, mode); err != nil {
		t.Fatal(err)
	}
}

func alone(t *testing.T, dir string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if strings.Join(names, " ") != strings.Join(want, " ") {
		t.Errorf("the folder holds %v, want %v", names, want)
	}
}

func TestReplaceFile(t *testing.T) {
	dir := t.TempDir()
	name, link := filepath.Join(dir, "a"), filepath.Join(dir, "b")
	write(t, name, "old", 0o640)
	if err := os.Symlink("a", link); err != nil {
		t.Skip("no symbolic links here: ", err)
	}
	if err := replaceFile(link, []byte("old"), []byte("new")); err != nil {
		t.Fatal(err)
	}
	if data, err := os.ReadFile(name); err != nil || string(data) != "new" {
		t.Errorf("the target holds %q, %v", data, err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is no link any more: %v", err)
	}
	if info, err := os.Stat(name); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o640 {
		t.Errorf("permissions: %v, %v", info.Mode(), err)
	}
	alone(t, dir, "a", "b")
}

// TestReplaceRefuses holds what is not overwritten, and that nothing is left behind.
func TestReplaceRefuses(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a")
	for _, test := range []struct{ title, on, said string }{
		{"changed meanwhile", "newer", "changed since it was read"},
		{"gone", "", "no longer there"},
		{"read-only", "old", "read-only"},
	} {
		os.Remove(name)
		mode := fs.FileMode(0o644)
		if test.title == "read-only" {
			mode = 0o444
		}
		if test.on != "" {
			write(t, name, test.on, mode)
		}
		err := replaceFile(name, []byte("old"), []byte("new"))
		if err == nil || !strings.Contains(err.Error(), test.said) {
			t.Errorf("%s: %v", test.title, err)
		}
		if data, err := os.ReadFile(name); test.on != "" && (err != nil || string(data) != test.on) {
			t.Errorf("%s: the file holds %q, %v", test.title, data, err)
		}
		if test.on != "" {
			alone(t, dir, "a")
		}
	}
}

func TestCreateFile(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a")
	if err := createFile(name, []byte("one")); err != nil {
		t.Fatal(err)
	}
	if err := createFile(name, []byte("two")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("made again: %v", err)
	}
	if data, _ := os.ReadFile(name); string(data) != "one" {
		t.Errorf("it holds %q", data)
	}
	alone(t, dir, "a")
}

// TestReplaceKilled kills a program in the midst of replacing a file, at many moments:
// the file is always the old or the new, never a part.
func TestReplaceKilled(t *testing.T) {
	one, two := bytes.Repeat([]byte("one\n"), 100_000), bytes.Repeat([]byte("two.\n"), 120_000)
	if name := os.Getenv("CREDLINT_TEST_REPLACE"); name != "" {
		for { // until killed
			if replaceFile(name, one, two) != nil || replaceFile(name, two, one) != nil {
				os.Exit(3)
			}
		}
	}
	name := filepath.Join(t.TempDir(), "a")
	if err := os.WriteFile(name, one, 0o644); err != nil {
		t.Fatal(err)
	}
	for i := range 25 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestReplaceKilled$")
		cmd.Env = append(os.Environ(), "CREDLINT_TEST_REPLACE="+name)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(30+3*i) * time.Millisecond)
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Wait(); err != nil && cmd.ProcessState.ExitCode() == 3 {
			t.Fatal("the file could not be replaced")
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case bytes.Equal(data, one):
		case bytes.Equal(data, two):
			if err := os.WriteFile(name, one, 0o644); err != nil {
				t.Fatal(err)
			}
		default:
			t.Fatalf("a part of %d bytes", len(data))
		}
	}
}

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/source"
)

// revision is a commit of the repository that a folder belongs to.
type revision struct {
	name string // as it was asked for
	hash string
	dir  string
}

// revisionOf finds the commit that a name means in the repository of a folder.
func revisionOf(dir, name string) (*revision, error) {
	if name == "" || strings.HasPrefix(name, "-") {
		return nil, fmt.Errorf("%q is no git revision; write a branch, a tag or a commit", lint.Clean(name))
	}
	out, err := git(dir, "rev-parse", "--verify", "--quiet", "--end-of-options", name+"^{commit}")
	if err != nil {
		if _, top := git(dir, "rev-parse", "--show-toplevel"); top != nil {
			return nil, fmt.Errorf("%s cannot be read at %s: %w", filepath.ToSlash(dir), lint.Clean(name), top)
		}
		return nil, fmt.Errorf("there is no git revision %q here; `git log --oneline` and `git branch --all` list what there is", lint.Clean(name))
	}
	return &revision{name: name, hash: strings.TrimSpace(string(out)), dir: dir}, nil
}

// read returns a file of the folder as it was at the revision, and false where it was not
// there.
func (r *revision) read(file string) ([]byte, bool, error) {
	object := r.hash + ":./" + filepath.ToSlash(file)
	kind, err := git(r.dir, "cat-file", "-t", object)
	if err != nil {
		return nil, false, nil
	}
	if k := strings.TrimSpace(string(kind)); k != "blob" {
		return nil, false, fmt.Errorf("at %s it is a %s, not a file", lint.Clean(r.name), lint.Clean(k))
	}
	data, err := git(r.dir, "cat-file", "blob", object)
	return data, err == nil, err
}

// git runs a command of git in a folder and returns what it prints, at most a little more
// than the largest design. It never asks for anything.
func git(dir string, args ...string) ([]byte, error) {
	cmd := exec.Command("git", append([]string{"--no-pager", "-C", dir}, args...)...)
	cmd.Env = append(os.Environ(), "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return nil, errors.New("git is not installed, or not on the PATH")
		}
		return nil, fmt.Errorf("git cannot be run: %w", err)
	}
	data, err := io.ReadAll(io.LimitReader(pipe, source.MaxBytes+1))
	if err == nil {
		_, err = io.Copy(io.Discard, pipe)
	}
	if wait := cmd.Wait(); wait != nil {
		text := strings.TrimPrefix(strings.TrimSpace(errs.String()), "fatal: ")
		if text == "" {
			text = wait.Error()
		}
		return nil, fmt.Errorf("git says: %s", lint.Clean(text))
	}
	return data, err
}

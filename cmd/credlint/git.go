package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
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
	if _, err := git(dir, "rev-parse", "--git-dir"); err != nil {
		return nil, unlessMissing(err, "%s is in no git repository", lint.Quote(shown(dir)))
	}
	out, err := git(dir, "rev-parse", "--verify", "--quiet", "--end-of-options", name+"^{commit}")
	if err != nil {
		return nil, fmt.Errorf("there is no git revision %q here; `git log --oneline` and `git branch --all` list what there is", lint.Clean(name))
	}
	return &revision{name: name, hash: strings.TrimSpace(out), dir: dir}, nil
}

// read returns a file of the folder as it was at the revision, and false where it was not
// there.
func (r *revision) read(file string) ([]byte, bool, error) {
	object := r.hash + ":./" + filepath.ToSlash(file)
	kind, err := git(r.dir, "cat-file", "-t", object)
	if err != nil {
		return nil, false, unlessAbsent(err)
	}
	if kind = strings.TrimSpace(kind); kind != "blob" {
		return nil, false, fmt.Errorf("at %s it is a %s, not a file", lint.Clean(r.name), lint.Clean(kind))
	}
	size, err := git(r.dir, "cat-file", "-s", object)
	if err != nil {
		return nil, false, err
	}
	if n, err := strconv.Atoi(strings.TrimSpace(size)); err != nil || n > source.MaxBytes {
		return nil, false, fmt.Errorf("it has %s bytes; a design has at most %d (1 MiB)", strings.TrimSpace(size), source.MaxBytes)
	}
	data, err := git(r.dir, "cat-file", "blob", object)
	return []byte(data), err == nil, err
}

// unlessAbsent is the error that remains when a file is not there at a revision: none.
func unlessAbsent(err error) error {
	if errors.Is(err, errNoGit) {
		return err
	}
	return nil
}

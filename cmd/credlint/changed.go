package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/config"
	"github.com/credlint/credlint/lint/record"
)

// changes knows what has changed since a commit, in each repository that a run meets. It
// is safe for use by several goroutines; nil says that everything counts as changed.
type changes struct {
	ref      string
	baseline string // the path of a named baseline; empty for none

	mu    sync.Mutex
	repos map[string]*repoChanges // by the top folder
}

type repoChanges struct {
	files map[string]bool // by path from the top, with slashes; deleted ones too
	err   error
}

// newChanges asks git what changed, for the repository of each root.
func newChanges(ref, baseline string, roots []string) (*changes, error) {
	if ref == "" {
		return nil, errors.New("--changed-since names no commit; write a branch, a tag or a commit, such as origin/main")
	}
	ch := &changes{ref: ref, baseline: baseline, repos: map[string]*repoChanges{}}
	for _, root := range roots {
		if root == "-" {
			continue
		}
		top, _, err := repositoryOf(root)
		if err != nil {
			return nil, fmt.Errorf("--changed-since: %w", err)
		}
		if r := ch.repo(top); r.err != nil {
			return nil, fmt.Errorf("--changed-since: %w", r.err)
		}
	}
	return ch, nil
}

// repositoryOf finds the top folder of the repository that a path is in, and the path
// from there. What is not there belongs to the folder it would be in.
func repositoryOf(name string) (top, rel string, err error) {
	abs, err := filepath.Abs(name)
	if err != nil {
		return "", "", fmt.Errorf("find the folder of %s: %w", lint.Clean(name), err)
	}
	dir := abs
	if info, err := os.Stat(abs); err != nil || !info.IsDir() {
		dir = filepath.Dir(abs)
	}
	for ; ; dir = filepath.Dir(dir) {
		if isRepository(dir) {
			rel, err = filepath.Rel(dir, abs)
			return dir, filepath.ToSlash(rel), err
		}
		if filepath.Dir(dir) == dir {
			return "", "", fmt.Errorf("%s is not in a git repository, so that nobody can say what changed; leave the option out", lint.Clean(name))
		}
	}
}

func (ch *changes) repo(top string) *repoChanges {
	r := ch.repos[top]
	if r == nil {
		r = &repoChanges{}
		r.files, r.err = changedFiles(top, ch.ref)
		ch.repos[top] = r
	}
	return r
}

// affect reports whether a change since the commit can change what is said of a design:
// of the design, its review record, and every configuration, framework document and
// baseline that applies to it, or did.
func (ch *changes) affect(design string, ds *desks) (bool, error) {
	if ch == nil || design == "-" {
		return true, nil
	}
	ch.mu.Lock()
	defer ch.mu.Unlock()
	top, rel, err := repositoryOf(design)
	if err != nil {
		return false, err
	}
	r := ch.repo(top)
	if r.err != nil {
		return false, r.err
	}
	if len(r.files) == 0 {
		return false, nil
	}
	if r.files[rel] || r.files[record.Name(rel)] {
		return true, nil
	}
	for dir := rel; dir != "."; { // also a configuration that is gone from here
		dir = path.Dir(dir)
		if r.files[path.Join(dir, config.Name)] || r.files[path.Join(dir, baselineName)] {
			return true, nil
		}
	}
	d, err := ds.of(design)
	if err != nil {
		return true, nil // a configuration that cannot be used is told, whoever broke it
	}
	for _, file := range append(d.dependencies(), ch.baseline) {
		if file == "" {
			continue
		}
		if abs, err := filepath.Abs(file); err == nil {
			if rel, err := filepath.Rel(top, abs); err == nil && r.files[filepath.ToSlash(rel)] {
				return true, nil
			}
		}
	}
	return false, nil
}

// notice says how many of the designs that were found have been left out.
func (ch *changes) notice(found, left int) lint.Notice {
	n := lint.Notice{Kind: lint.ChangedSince}
	switch {
	case left == found:
		n.Text = fmt.Sprintf("Nothing has changed since %s that could change what is said of the %s here.", lint.Quote(ch.ref), plural(found, "design"))
	case left == 0:
		n.Text = fmt.Sprintf("All of the %s may have changed since %s.", plural(found, "design"), lint.Quote(ch.ref))
	default:
		n.Text = fmt.Sprintf("Since %s, %d of the %s may have changed; the others were not looked at.", lint.Quote(ch.ref), found-left, plural(found, "design"))
	}
	return n
}

// dependencies are the files that an office was set up from: its configuration, those it
// extends, and the documents they name.
func (o *office) dependencies() []string {
	if o.config == nil {
		return nil
	}
	var all []string
	for _, f := range o.config.Files {
		all = append(all, filepath.FromSlash(f.Path))
	}
	for _, d := range o.config.For("", editions).Documents {
		all = append(all, filepath.FromSlash(d.Value))
	}
	return all
}

// changedFiles lists what differs between the work tree and the point where its branch
// left ref: committed, staged, unstaged and untracked.
func changedFiles(top, ref string) (map[string]bool, error) {
	where := shown(top)
	if strings.HasPrefix(ref, "-") {
		return nil, fmt.Errorf("%q is no commit; write a branch, a tag or a commit, such as origin/main", lint.Clean(ref))
	}
	commit, err := git(top, "rev-parse", "--verify", "--quiet", ref+"^{commit}")
	if err != nil {
		return nil, unlessMissing(err, "git knows no commit %s in the repository %s. Is it fetched? %s", lint.Quote(ref), where, "In a continuous check, fetch the whole history (fetch-depth: 0).")
	}
	base, err := git(top, "merge-base", strings.TrimSpace(commit), "HEAD")
	if err != nil {
		return nil, unlessMissing(err, "%s and the current commit have no common past in the repository %s. In a continuous check, fetch the whole history (fetch-depth: 0)", lint.Quote(ref), where)
	}
	changed, err := git(top, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", strings.TrimSpace(base), "--")
	if err != nil {
		return nil, err
	}
	untracked, err := git(top, "ls-files", "--others", "--exclude-standard", "-z")
	if err != nil {
		return nil, err
	}
	files := map[string]bool{}
	for _, name := range strings.Split(changed+untracked, "\x00") {
		if name != "" {
			files[name] = true
		}
	}
	return files, nil
}

// errNoGit says that the git program is missing.
var errNoGit = errors.New("the git program is not installed, or not found in PATH; install it, or leave the option out")

func unlessMissing(err error, format string, args ...any) error {
	if errors.Is(err, errNoGit) {
		return err
	}
	return fmt.Errorf(format, args...)
}

// git runs git in a folder and returns what it prints.
func git(dir string, args ...string) (string, error) {
	c := exec.Command("git", append([]string{"-C", dir}, args...)...)
	c.Env = append(os.Environ(), "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C")
	var out, errs bytes.Buffer
	c.Stdout, c.Stderr = &out, &errs
	err := c.Run()
	if errors.Is(err, exec.ErrNotFound) {
		return "", errNoGit
	}
	if err != nil {
		said := strings.Join(strings.Fields(lint.Clean(errs.String())), " ")
		return "", fmt.Errorf("git %s in %s: %w: %s", args[0], shown(dir), err, said)
	}
	return out.String(), nil
}

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/plumbing/format/gitignore"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/record"
	"github.com/credlint/credlint/lint/source"
)

// input reads designs: files, and standard input under a name.
type input struct {
	stdin io.Reader
	name  string
}

func broken(path, format string, args ...any) *lint.Notice {
	return &lint.Notice{Kind: "unreadable", Path: lint.Clean(filepath.ToSlash(path)), Text: fmt.Sprintf(format, args...), Failed: true}
}

// read returns the bytes of a file, or why it cannot. It never opens what is not a
// regular file: a named pipe would wait for ever.
func (in input) read(path string) ([]byte, *lint.Notice) {
	if path == "-" {
		data, err := io.ReadAll(io.LimitReader(in.stdin, source.MaxBytes+1))
		if err != nil {
			return nil, broken(in.name, "Standard input cannot be read: %s.", reason(err))
		}
		return data, nil
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, broken(path, "This file cannot be read: %s.", reason(err))
	}
	if !info.Mode().IsRegular() {
		return nil, broken(path, "This is %s, not a file. Move it away or give it another name.", kindOf(info.Mode()))
	}
	if info.Size() > source.MaxBytes {
		return nil, broken(path, "This file has %d bytes; a design has at most %d (1 MiB). Is it really a design?", info.Size(), source.MaxBytes)
	}
	data, err := readSized(path, info.Size())
	if err != nil {
		return nil, broken(path, "This file cannot be read: %s.", reason(err))
	}
	return data, nil
}

// readSized reads a file of about the given size, and little more than the largest
// design if it has grown since.
func readSized(path string, size int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data := make([]byte, size+1) // one more byte, to see the end at once
	n, err := io.ReadFull(f, data)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return data[:n], nil
	}
	if err != nil {
		return nil, err
	}
	rest, err := io.ReadAll(io.LimitReader(f, source.MaxBytes))
	return append(data, rest...), err
}

func kindOf(m fs.FileMode) string {
	switch {
	case m.IsDir():
		return "a directory"
	case m&fs.ModeNamedPipe != 0:
		return "a named pipe"
	case m&fs.ModeSocket != 0:
		return "a socket"
	}
	return "a device"
}

func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// isDesign reports whether a file name is that of a design.
func isDesign(name string) bool {
	_, ok := source.FormatOf(name)
	return ok && strings.HasSuffix(strings.TrimSuffix(name, filepath.Ext(name)), ".credential")
}

// discover finds the designs under one root, in alphabetical order. A file that is named
// is taken whatever it is called; a directory is searched, leaving out what .gitignore
// names. It does not follow links to directories, so that links cannot lead in a circle.
func discover(root, stdinName string, found func(path string) bool, failed func(lint.Notice) bool) {
	if root == "-" {
		found(root)
		return
	}
	info, err := os.Stat(root)
	if err != nil {
		failed(*broken(root, "There is nothing to read here: %s. Check the path.", reason(err)))
		return
	}
	if !info.IsDir() {
		if record.IsName(root) {
			designOf(root, found, failed)
			return
		}
		if _, ok := source.FormatOf(root); !ok {
			failed(*broken(root, "A design ends in .toml, .yaml, .yml or .json."))
			return
		}
		found(root)
		return
	}
	ignore := ignoreAbove(root)
	err = filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			if !failed(*broken(path, "This place cannot be searched: %s.", reason(err))) {
				return fs.SkipAll
			}
			if e != nil && e.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		name := e.Name()
		if e.IsDir() {
			if path != root && (name == ".git" || ignore.match(path, true)) {
				return fs.SkipDir
			}
			ignore.add(path)
			if isDesign(name) && path != root && !failed(*broken(path, "This is a directory, not a file. Move it away or give it another name.")) {
				return fs.SkipAll
			}
			return nil
		}
		if isDesign(name) && !ignore.match(path, false) && !found(path) {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil {
		failed(*broken(root, "This place cannot be searched: %s.", reason(err)))
	}
}

// onlyOnce returns a function that tells whether it was asked about a file before, so
// that roots that overlap, or a design and its record, do not count a design twice. One
// root never does.
func onlyOnce(roots []string) func(path string) bool {
	if len(roots) < 2 {
		return func(string) bool { return false }
	}
	seen := map[string]bool{}
	return func(path string) bool {
		key := path
		if abs, err := filepath.Abs(path); err == nil && path != "-" {
			key = abs
		}
		if seen[key] {
			return true
		}
		seen[key] = true
		return false
	}
}

// designOf finds the design that a review record belongs to, because a changed record
// changes what the design is judged to be.
func designOf(path string, found func(string) bool, failed func(lint.Notice) bool) {
	for _, ending := range []string{".toml", ".yaml", ".yml", ".json"} {
		name := strings.TrimSuffix(path, record.Ending) + ending
		if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
			found(name)
			return
		}
	}
	failed(*broken(path, "This is a review record, and its design is not beside it. Give it the design's name with the ending %s.", record.Ending))
}

// ignored holds the patterns of the .gitignore files met so far.
type ignored struct {
	top      string
	patterns []gitignore.Pattern
}

// ignoreAbove reads the .gitignore files between the top of the repository and root.
func ignoreAbove(root string) *ignored {
	abs, err := filepath.Abs(root)
	if err != nil {
		abs = root
	}
	dirs := []string{}
	top := abs
	for dir := abs; ; dir = filepath.Dir(dir) {
		if dir != abs {
			dirs = append(dirs, dir)
		}
		if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
			top = dir
			break
		}
		if filepath.Dir(dir) == dir { // not in a repository: only what is below root counts
			dirs, top = nil, abs
			break
		}
	}
	ig := &ignored{top: top}
	slices.Reverse(dirs)
	for _, d := range dirs {
		ig.add(d)
	}
	return ig
}

func (ig *ignored) parts(path string) []string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil
	}
	rel, err := filepath.Rel(ig.top, abs)
	if err != nil || rel == "." {
		return nil
	}
	return strings.Split(filepath.ToSlash(rel), "/")
}

func (ig *ignored) add(dir string) {
	info, err := os.Stat(filepath.Join(dir, ".gitignore"))
	if err != nil || !info.Mode().IsRegular() {
		return
	}
	f, err := os.Open(filepath.Join(dir, ".gitignore"))
	if err != nil {
		return
	}
	defer f.Close()
	domain := ig.parts(dir)
	for s := bufio.NewScanner(f); s.Scan(); {
		if line := strings.TrimPrefix(s.Text(), "\ufeff"); strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "#") {
			ig.patterns = append(ig.patterns, gitignore.ParsePattern(line, domain))
		}
	}
}

func (ig *ignored) match(path string, dir bool) bool {
	return len(ig.patterns) > 0 && gitignore.NewMatcher(ig.patterns).Match(ig.parts(path), dir)
}

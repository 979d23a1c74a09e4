package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/credlint/credlint/lint"
)

// baselines finds the baseline of each design: the one that was named, else the nearest
// above the design inside its repository, wherever the command is run.
type baselines struct {
	named  *baseline
	forced []string // the frameworks of the command line

	mu     sync.Mutex
	folder map[string]string // the path of the nearest baseline, by folder
	file   map[string]*openedBaseline
}

// openedBaseline is a baseline with what the run learns of it.
type openedBaseline struct {
	*baseline
	err    error
	linted map[string]bool
	// unneeded counts what is known and was not found again.
	unneeded int
	// unknown are the fingerprints of designs that the baseline does not have, by key.
	unknown map[string][]string
}

// newBaselines looks for baselines as a run needs them; a name is of the only one.
func newBaselines(name string, forced []string) (*baselines, error) {
	bs := &baselines{forced: forced, folder: map[string]string{}, file: map[string]*openedBaseline{}}
	if name != "" {
		b, err := openBaseline(name)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("--baseline: there is no file %s; credlint baseline --output %s makes one", name, name)
		}
		if err != nil {
			return nil, fmt.Errorf("--baseline: %w", err)
		}
		bs.named = b
	}
	return bs, nil
}

// pathFor is where the baseline of a design is; empty for none.
func (bs *baselines) pathFor(design string) string {
	if bs.named != nil {
		return bs.named.path
	}
	abs, err := filepath.Abs(design)
	if err != nil {
		return ""
	}
	return bs.nearest(filepath.Dir(abs))
}

func (bs *baselines) nearest(dir string) string {
	if path, ok := bs.folder[dir]; ok {
		return path
	}
	path := filepath.Join(dir, baselineName)
	if _, err := os.Stat(path); err != nil {
		path = ""
		if parent := filepath.Dir(dir); parent != dir && !isRepository(dir) {
			path = bs.nearest(parent)
		}
	}
	bs.folder[dir] = path
	return path
}

// isRepository reports whether a folder is the top of a git repository.
func isRepository(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, ".git"))
	return err == nil
}

// open returns the baseline at a path, read once.
func (bs *baselines) open(path string) *openedBaseline {
	o := bs.file[path]
	if o == nil {
		o = &openedBaseline{linted: map[string]bool{}, unknown: map[string][]string{}}
		if bs.named != nil {
			o.baseline = bs.named
		} else {
			o.baseline, o.err = openBaseline(path)
		}
		bs.file[path] = o
	}
	return o
}

// hide takes what the baseline knows out of a design's report. The notice says, once,
// that a baseline cannot be used.
func (bs *baselines) hide(d *lint.DesignReport, design string) *lint.Notice {
	if bs == nil {
		return nil
	}
	bs.mu.Lock()
	defer bs.mu.Unlock()
	path := bs.pathFor(design)
	if path == "" {
		return nil
	}
	told := bs.file[path] != nil
	o := bs.open(path)
	if o.err != nil {
		if told {
			return nil
		}
		return &lint.Notice{Kind: "baseline-broken", Path: lint.Clean(shown(path)), Text: lint.Clean(o.err.Error()) + ".", Failed: true}
	}
	key := o.key(design)
	known := o.known(key)
	if len(known) == 0 {
		for i := range d.Findings {
			o.unknown[key] = append(o.unknown[key], d.Findings[i].Fingerprint)
		}
	}
	gone := d.Hide(known, "In the baseline "+lint.Clean(shown(path))+".")
	if !o.linted[key] { // a design can be named twice
		o.unneeded += len(gone)
	}
	o.linted[key] = true
	return nil
}

// notices say, at the end of a run, what a baseline no longer needs and which of its
// designs seem to have another name.
func (bs *baselines) notices() []lint.Notice {
	if bs == nil {
		return nil
	}
	var all []lint.Notice
	for _, path := range sortedKeys(bs.file) {
		o := bs.file[path]
		if o.err != nil {
			continue
		}
		where := lint.Clean(shown(path))
		unneeded := o.unneeded
		for _, key := range sortedKeys(o.designs) {
			if o.linted[key] || !o.gone(key) {
				continue
			}
			if now := o.renamed(key); now != "" {
				all = append(all, lint.Notice{
					Kind: "baseline-renamed", Path: where,
					Text: fmt.Sprintf("%s is not there any more, and %s has the same findings. If that is its new name, credlint baseline --prune takes it over.", lint.Clean(key), lint.Clean(now)),
				})
				continue
			}
			unneeded += len(o.designs[key])
		}
		// Other frameworks than those recorded find other things.
		if unneeded > 0 && slices.Equal(sorted(o.frameworks), sorted(bs.forced)) {
			text := fmt.Sprintf("%d findings of the baseline are no longer there.", unneeded)
			if unneeded == 1 {
				text = "1 finding of the baseline is no longer there."
			}
			all = append(all, lint.Notice{Kind: "baseline-unneeded", Path: where, Text: text + " Run credlint baseline --prune to take out what is not needed."})
		}
	}
	return all
}

// renamed finds the design that has most of the findings of one that is gone.
func (o *openedBaseline) renamed(key string) string {
	best, name := 0, ""
	for _, now := range sortedKeys(o.unknown) {
		left := map[string]int{}
		for _, f := range o.unknown[now] {
			left[f]++
		}
		same := 0
		for _, k := range o.designs[key] {
			if left[k.Fingerprint] > 0 {
				left[k.Fingerprint]--
				same++
			}
		}
		if same > best && 2*same > len(o.designs[key]) {
			best, name = same, now
		}
	}
	return name
}

func sorted(words []string) []string {
	out := slices.Clone(words)
	slices.Sort(out)
	return out
}

package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/source"
)

// baselineName is the file that a repository keeps its baseline in.
const baselineName = ".credlint-baseline.json"

// baselineVersion is the version of the file; 1 had fingerprints that hold no more.
const baselineVersion = 2

// maxBaseline is the size, in bytes, above which a baseline is refused.
const maxBaseline = 64 << 20

// baseline lists the findings that a repository lives with for now.
type baseline struct {
	path string
	// frameworks are those that the run which recorded it was told to use; empty for none.
	frameworks []string
	// designs are the known findings by the design's path from the baseline's folder.
	designs map[string][]knownFinding
}

// knownFinding is one line of a baseline. Fingerprints decide; check and pointer are for
// people who read the file.
type knownFinding struct {
	Fingerprint string `json:"fingerprint"`
	Place       string `json:"place,omitempty"`
	Check       string `json:"check"`
	Pointer     string `json:"pointer"`
}

func knownOf(f *lint.Finding) knownFinding {
	return knownFinding{f.Fingerprint, f.PlaceFingerprint, f.Check, f.Pointer}
}

// errOldBaseline says that a baseline is of an older version.
type errOldBaseline struct{ path string }

func (e errOldBaseline) Error() string {
	return shown(e.path) + " is a baseline of version 1, and findings are known by other marks now; run credlint baseline to record it anew"
}

// openBaseline reads a baseline. The error is fs.ErrNotExist where there is none, and an
// errOldBaseline for one of an older version.
func openBaseline(path string) (*baseline, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	wrong := func(format string, args ...any) error {
		return fmt.Errorf("%s is not a baseline: %s. Mend it, or delete it and run credlint baseline", shown(path), fmt.Sprintf(format, args...))
	}
	if !info.Mode().IsRegular() {
		return nil, wrong("it is %s, not a file", kindOf(info.Mode()))
	}
	if info.Size() > maxBaseline {
		return nil, wrong("it has more than %d MiB", maxBaseline>>20)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, errors.New(shown(path) + " cannot be read: " + reason(err))
	}
	file, err := source.ReadWhole("", source.JSON, data) // refuses a design that is there twice
	if all := source.SyntaxErrors(err); len(all) > 0 {
		e := all[0]
		line, column := source.NewLines(data).Position(e.Span.Start, source.CodePoints)
		if bytes.Contains(data, []byte("\n<<<<<<<")) {
			return nil, wrong("it holds the marks of a merge; keep the lines of both sides")
		}
		return nil, wrong("%d:%d: %s", line, column, lint.Clean(e.Message))
	}
	if err != nil {
		return nil, wrong("%s", lint.Clean(err.Error()))
	}
	switch v, ok := file.Root.Child("version").Number(); {
	case !ok:
		return nil, wrong("it has no version")
	case v == 1:
		return nil, errOldBaseline{path}
	case v != baselineVersion:
		return nil, fmt.Errorf("%s is a baseline of version %s; this credlint reads version %d, so use the credlint that wrote it", shown(path), lint.FormatNumber(v), baselineVersion)
	}
	var doc struct {
		Version    int                       `json:"version"`
		Frameworks []string                  `json:"frameworks"`
		Designs    map[string][]knownFinding `json:"designs"`
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&doc); err != nil {
		return nil, wrong("%s", lint.Clean(err.Error()))
	}
	for _, design := range sortedKeys(doc.Designs) {
		for _, k := range doc.Designs[design] {
			if !isFingerprint.MatchString(k.Fingerprint) || k.Place != "" && !isFingerprint.MatchString(k.Place) {
				return nil, wrong("%s is no fingerprint, in the findings of %s", lint.Quote(k.Fingerprint+k.Place), lint.Quote(design))
			}
		}
	}
	return &baseline{path: path, frameworks: doc.Frameworks, designs: doc.Designs}, nil
}

var isFingerprint = regexp.MustCompile(`^[0-9a-f]{24}$`)

// key is the name of a design in the baseline: its path from the baseline's folder.
func (b *baseline) key(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	dir, err := filepath.Abs(filepath.Dir(b.path))
	if err != nil {
		return filepath.ToSlash(path)
	}
	rel, err := filepath.Rel(dir, abs)
	if err != nil {
		return filepath.ToSlash(abs)
	}
	return filepath.ToSlash(rel)
}

// known are the findings of a design that the baseline knows.
func (b *baseline) known(key string) []lint.Known {
	var all []lint.Known
	for _, k := range b.designs[key] {
		all = append(all, lint.Known{Fingerprint: k.Fingerprint, Place: k.Place})
	}
	return all
}

// gone reports whether there is no such design any more.
func (b *baseline) gone(key string) bool {
	_, err := os.Stat(filepath.Join(filepath.Dir(b.path), filepath.FromSlash(key)))
	return errors.Is(err, fs.ErrNotExist)
}

// findings counts what the baseline knows.
func (b *baseline) findings() int {
	n := 0
	for _, list := range b.designs {
		n += len(list)
	}
	return n
}

// write writes the baseline with a line for each finding, in an order that does not
// depend on who wrote it, so that two branches can be merged.
func (b *baseline) write(w io.Writer) error {
	var out bytes.Buffer
	line := func(v any) []byte {
		var l bytes.Buffer
		e := json.NewEncoder(&l)
		e.SetEscapeHTML(false)
		if err := e.Encode(v); err != nil {
			panic(err) // texts only
		}
		return bytes.TrimSpace(l.Bytes())
	}
	fmt.Fprintf(&out, "{\n  \"version\": %d,\n", baselineVersion)
	if len(b.frameworks) > 0 {
		fmt.Fprintf(&out, "  \"frameworks\": %s,\n", line(b.frameworks))
	}
	out.WriteString("  \"designs\": {")
	first := true
	for _, key := range sortedKeys(b.designs) {
		list := slices.Clone(b.designs[key])
		if len(list) == 0 {
			continue
		}
		slices.SortFunc(list, func(x, y knownFinding) int {
			return cmp.Or(cmp.Compare(x.Pointer, y.Pointer), cmp.Compare(x.Check, y.Check), cmp.Compare(x.Fingerprint, y.Fingerprint))
		})
		if !first {
			out.WriteByte(',')
		}
		first = false
		fmt.Fprintf(&out, "\n    %s: [", line(key))
		for i, k := range list {
			if i > 0 {
				out.WriteByte(',')
			}
			fmt.Fprintf(&out, "\n      %s", line(k))
		}
		out.WriteString("\n    ]")
	}
	if !first {
		out.WriteString("\n  ")
	}
	out.WriteString("}\n}\n")
	_, err := w.Write(out.Bytes())
	return err
}

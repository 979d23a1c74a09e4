package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/record"
)

// records finds the review record beside each design. Most designs have none, and to ask
// for a file that is not there costs more than to look at a list: from the second design
// of a folder on, the folder's names are read once. It is safe for use by several
// goroutines. The zero value is ready for use.
type records struct {
	mu      sync.Mutex
	folders map[string]*recordFolder
}

type recordFolder struct {
	listed bool
	names  map[string]bool // of records; nil where the folder cannot be listed
}

// of reads the record of a design; the file has no data where there is none. Standard
// input has none.
func (rs *records) of(design string) (lint.File, *lint.Notice) {
	path := record.Name(design)
	file := lint.File{Name: filepath.ToSlash(path)}
	if design == "-" || path == design || !rs.likely(path) {
		return file, nil
	}
	if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
		return file, nil
	}
	data, notice := input{}.read(path)
	if notice != nil {
		notice.Kind = "review-record-unreadable"
		notice.Text += " It is the review record of the design, and none of its judgements counts."
		return file, notice
	}
	if data == nil {
		data = []byte{}
	}
	file.Data = data
	return file, nil
}

// likely reports whether a record may be there.
func (rs *records) likely(path string) bool {
	dir, name := filepath.Split(path)
	rs.mu.Lock()
	defer rs.mu.Unlock()
	f := rs.folders[dir]
	if f == nil {
		if rs.folders == nil {
			rs.folders = map[string]*recordFolder{}
		}
		rs.folders[dir] = &recordFolder{}
		return true
	}
	if !f.listed {
		f.listed = true
		f.names = recordsIn(dir)
	}
	return f.names == nil || f.names[name]
}

// recordsIn lists the records of a folder; nil where it cannot be read.
func recordsIn(dir string) map[string]bool {
	if dir == "" {
		dir = "."
	}
	d, err := os.Open(dir)
	if err != nil {
		return nil
	}
	defer d.Close()
	all, err := d.Readdirnames(-1)
	if err != nil {
		return nil
	}
	names := map[string]bool{}
	for _, name := range all {
		if record.IsName(name) {
			names[name] = true
		}
	}
	return names
}

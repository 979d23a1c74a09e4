package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/draft"
)

// kept is an interview as it is kept on disk between its steps.
type kept struct {
	Version    int           `json:"version"`
	Frameworks []string      `json:"frameworks"`
	At         string        `json:"at"`
	Answers    draft.Answers `json:"answers"`
}

// statePath is where the answers for a design are kept: beside it, out of sight.
func statePath(design string) string {
	base := filepath.Base(design)
	return filepath.Join(filepath.Dir(design), "."+strings.TrimSuffix(base, filepath.Ext(base))+".init.json")
}

// readState reads the answers of an interview that was interrupted; nil where there are none.
func readState(path string) (*kept, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("the answers kept in %s cannot be read: %s", lint.Clean(path), reason(err))
	}
	k := &kept{}
	if err := json.Unmarshal(data, k); err != nil || k.Version != 1 {
		return nil, fmt.Errorf("the answers kept in %s cannot be understood; move that file away to start anew", lint.Clean(path))
	}
	return k, nil
}

// write keeps the answers, in one step.
func (k *kept) write(path string) error {
	k.Version = 1
	data, err := json.MarshalIndent(k, "", " ")
	if err != nil {
		return err
	}
	temp, err := writeBeside(path, append(data, '\n'), nil)
	if err != nil {
		return fmt.Errorf("the answers cannot be kept in %s: %s", lint.Clean(path), reason(err))
	}
	if err := os.Rename(temp, path); err != nil {
		os.Remove(temp)
		return fmt.Errorf("the answers cannot be kept in %s: %s", lint.Clean(path), reason(err))
	}
	return nil
}

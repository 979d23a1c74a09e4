package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// replaceFile gives a file new content in one step: whoever reads it, and whenever the
// program is killed, finds the old content or the new, never a part. It refuses when the
// file no longer holds old. A symbolic link stays one, its target is replaced; the
// permissions stay, and the owner where the system lets us give it.
func replaceFile(path string, old, data []byte) (err error) {
	target, err := filepath.EvalSymlinks(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("the file is no longer there")
	}
	if err != nil {
		return fmt.Errorf("the file cannot be found: %s", reason(err))
	}
	info, err := os.Stat(target)
	if err != nil {
		return fmt.Errorf("the file cannot be read: %s", reason(err))
	}
	if !info.Mode().IsRegular() {
		return fmt.Errorf("it is %s, not a file", kindOf(info.Mode()))
	}
	// A rename asks only the folder; a file marked as read-only is to stay as it is.
	if info.Mode().Perm()&0o222 == 0 {
		return fmt.Errorf("the file is read-only; make it writable first")
	}
	if f, err := os.OpenFile(target, os.O_WRONLY, 0); err != nil {
		return fmt.Errorf("the file cannot be written: %s", reason(err))
	} else if err := f.Close(); err != nil {
		return fmt.Errorf("the file cannot be written: %s", reason(err))
	}
	temp, err := writeBeside(target, data, info)
	if err != nil {
		return fmt.Errorf("a new file cannot be written beside it: %s", reason(err))
	}
	defer func() {
		if err != nil {
			os.Remove(temp)
		}
	}()
	now, err := os.ReadFile(target) // as late as can be
	if err != nil {
		return fmt.Errorf("the file is no longer there: %s", reason(err))
	}
	if !bytes.Equal(now, old) {
		return fmt.Errorf("the file has changed since it was read; run again")
	}
	if err := os.Rename(temp, target); err != nil {
		return fmt.Errorf("the new file cannot take its place: %s", reason(err))
	}
	syncFolder(filepath.Dir(target))
	return nil
}

// createFile makes a file that is not there yet, with the same promise as replaceFile.
// The error is fs.ErrExist where it is there.
func createFile(path string, data []byte) error {
	temp, err := writeBeside(path, data, nil)
	if err != nil {
		return err
	}
	defer os.Remove(temp)
	if err := os.Link(temp, path); err == nil || errors.Is(err, fs.ErrExist) {
		syncFolder(filepath.Dir(path))
		return err
	}
	if _, err := os.Lstat(path); err == nil { // a file system without links
		return fs.ErrExist
	}
	return os.Rename(temp, path)
}

// writeBeside writes a temporary file into the folder of path, down to the disk. It
// takes over permissions and owner from like, where given.
func writeBeside(path string, data []byte, like fs.FileInfo) (temp string, err error) {
	// Without an example, the permissions are those of any new file of this person.
	name := filepath.Join(filepath.Dir(path), fmt.Sprintf(".credlint-%d-%d.tmp", os.Getpid(), time.Now().UnixNano()))
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return "", err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
		if err != nil {
			os.Remove(name)
		}
	}()
	if like != nil {
		keepOwner(f, like)
		if err := f.Chmod(like.Mode().Perm()); err != nil {
			return "", err
		}
	}
	if _, err := f.Write(data); err != nil {
		return "", err
	}
	return name, f.Sync()
}

// syncFolder writes a folder's entries to disk, where the system can.
func syncFolder(dir string) {
	if f, err := os.Open(dir); err == nil {
		_ = f.Sync() // some systems cannot sync a folder; the rename has been made
		_ = f.Close()
	}
}

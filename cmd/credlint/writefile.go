package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// writeFile writes a file of ours so that at any moment either the old or the new one is
// there. What is not a file, such as a named pipe or /dev/null, is written as it stands,
// and a link leads to the file that is replaced. When write fails nothing is written.
func writeFile(name string, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		info = nil
	case err != nil:
		return errors.New(reason(err))
	case info.IsDir():
		return errors.New("this is a directory, not a file")
	case !info.Mode().IsRegular():
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return errors.New(reason(err))
		}
		_, err = f.Write(b.Bytes())
		return errors.Join(err, f.Close())
	default:
		if name, err = filepath.EvalSymlinks(name); err != nil {
			return errors.New(reason(err))
		}
	}
	temp, err := writeBeside(name, b.Bytes(), info)
	if err != nil {
		return errors.New(reason(err))
	}
	if err := os.Rename(temp, name); err != nil {
		return errors.Join(errors.New(reason(err)), os.Remove(temp))
	}
	syncFolder(filepath.Dir(name))
	return nil
}

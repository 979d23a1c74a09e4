package main

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint/source"
)

// renamed finds which designs that are new in a folder were there under another name or
// in another format: those of the same name but its ending, then those of the same
// credential.id. It returns the old name by the new one; where two could be meant, none is.
func renamed(dir string, gone, fresh []string, old, now *revision) map[string]string {
	pairs := map[string]string{}
	pair := func(before, after func(string) string) {
		former := byKey(gone, before)
		for key, names := range byKey(fresh, after) {
			if len(names) == 1 && len(former[key]) == 1 {
				pairs[names[0]] = former[key][0]
				gone, fresh = without(gone, former[key]), without(fresh, names)
			}
		}
	}
	stem := func(name string) string { return strings.TrimSuffix(name, path.Ext(name)) }
	pair(stem, stem)
	pair(func(n string) string { return idOf(dir, n, old) }, func(n string) string { return idOf(dir, n, now) })
	return pairs
}

// byKey sorts names by a key that they may have.
func byKey(names []string, key func(string) string) map[string][]string {
	all := map[string][]string{}
	for _, n := range names {
		if k := key(n); k != "" {
			all[k] = append(all[k], n)
		}
	}
	return all
}

// idOf is the credential.id of a design at a revision, or as it stands where there is
// none; empty where it cannot be read, which is told when it is judged.
func idOf(dir, name string, at *revision) string {
	var data []byte
	if at != nil {
		read, _, err := at.read(name)
		if err != nil {
			return ""
		}
		data = read
	} else {
		read, notice := input{}.read(filepath.Join(dir, filepath.FromSlash(name)))
		if notice != nil {
			return ""
		}
		data = read
	}
	tree, err := source.Read(name, data)
	if err != nil {
		return ""
	}
	if credential := tree.Root.Child("credential"); credential != nil {
		if id := credential.Child("id"); id != nil {
			return id.Text
		}
	}
	return ""
}

// without are the names that others do not have.
func without(names, others []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return slices.Contains(others, n) })
}

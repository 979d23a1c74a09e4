// Package schemas holds the JSON Schemas of everything that credlint reads or
// writes: designs, framework documents, configurations and reports. The schema of a
// design is also the one source of its fact names, titles and descriptions.
package schemas

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed *.schema.json
var files embed.FS

// Names lists the schemas by name, such as "design", in alphabetical order.
func Names() []string {
	paths, err := fs.Glob(files, "*.schema.json")
	if err != nil {
		return nil
	}
	names := make([]string, len(paths))
	for i, p := range paths {
		names[i] = strings.TrimSuffix(p, ".schema.json")
	}
	return names
}

// Get returns the schema called name as a JSON document.
// The error lists the names there are.
func Get(name string) ([]byte, error) {
	data, err := files.ReadFile(name + ".schema.json")
	if err != nil {
		return nil, fmt.Errorf("no schema is called %q; there are %s", name, strings.Join(Names(), ", "))
	}
	return data, nil
}

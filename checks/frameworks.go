package checks

import (
	"embed"
	"io/fs"

	"github.com/credlint/credlint/lint/framework"
)

//go:embed frameworks/*.toml frameworks/designs
var documents embed.FS

// Documents is the file system of the built-in framework documents, one .toml for each
// edition, with the designs that their examples edit under designs.
func Documents() fs.FS {
	sub, err := fs.Sub(documents, "frameworks")
	if err != nil {
		panic(err) // "frameworks" is a valid path, so this cannot happen
	}
	return sub
}

// Library returns the library of the built-in framework documents, without their examples.
func Library() (*framework.Library, error) { return framework.NewBriefLibrary(Documents()) }

package framework

import (
	"fmt"

	"github.com/BurntSushi/toml"
)

// Decode reads a document whose structure is known to be right. The error says which
// keys the format does not have.
func Decode(data []byte) (*Document, error) {
	var doc Document
	meta, err := toml.Decode(string(data), &doc)
	if err != nil {
		return nil, fmt.Errorf("decode: %w", err)
	}
	if extra := meta.Undecoded(); len(extra) > 0 {
		return nil, fmt.Errorf("unknown key %s", extra[0])
	}
	doc.settle()
	return &doc, nil
}

// settle gives what the document leaves out: the scope design, a weight by severity
// (3 for an error, 2 for a warning, 1 for a note), a kind.
func (d *Document) settle() {
	if d.Kind == "" {
		d.Kind = Requirements
	}
	if d.Extends != "" {
		return // a changed clause takes what it leaves out from the extended document
	}
	for i := range d.Clauses {
		c := &d.Clauses[i]
		if c.Scope == "" {
			c.Scope = OfDesign
		}
		if c.Severity == "" {
			c.Severity = Warning
		}
	}
}

package framework

import (
	"fmt"

	"github.com/pelletier/go-toml/v2"
)

// Decode reads a document whose structure is known to be right; what a schema would
// refuse, it leaves out in silence. The error is one of syntax or type.
func Decode(data []byte) (*Document, error) {
	var doc Document
	if err := DecodeTOML(data, &doc); err != nil {
		return nil, err
	}
	doc.settle()
	return &doc, nil
}

// DecodeTOML decodes a document of ours whose structure is known to be right into v.
func DecodeTOML(data []byte, v any) error {
	if err := toml.Unmarshal(data, v); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	return nil
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

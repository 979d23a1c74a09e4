package framework

import (
	"bytes"
	"fmt"

	"github.com/pelletier/go-toml/v2"

	"github.com/credlint/credlint/lint/source"
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

// withoutExamples cuts the examples out of a document that writes each under a header of
// its own, up to the next header at the beginning of a line.
func withoutExamples(data []byte) []byte {
	const header = "\n[[clause.example]]\n"
	rest := make([]byte, 0, len(data))
	for {
		before, after, found := bytes.Cut(data, []byte(header))
		rest = append(rest, before...)
		if !found {
			return rest
		}
		next := bytes.Index(after, []byte("\n["))
		if next < 0 {
			return append(rest, '\n')
		}
		data = after[next:]
	}
}

// DecodeTOML decodes a document of ours whose structure is known to be right into v.
func DecodeTOML(data []byte, v any) error {
	if err := toml.Unmarshal(source.TrimBOM(data), v); err != nil {
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

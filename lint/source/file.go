// Package source turns the bytes of a document into a tree in which every key and
// value is located. In comes TOML, YAML or JSON; out comes the same tree for the same
// content, found by JSON Pointer, with byte spans. The package also judges a tree
// against a JSON Schema. It knows nothing of designs.
package source

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"path"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// MaxBytes is the size above which a document is refused: 1 MiB. A long design has
// about 40 kB.
const MaxBytes = 1 << 20

// MaxDepth is how deep tables and lists may nest. A design needs five levels.
const MaxDepth = 64

// Format is how a document is written.
type Format uint8

// The formats.
const (
	TOML Format = iota
	YAML
	JSON
)

// String names the format.
func (f Format) String() string {
	switch f {
	case YAML:
		return "YAML"
	case JSON:
		return "JSON"
	}
	return "TOML"
}

// FormatOf tells the format by the ending of a file name; ok is false for an ending
// that is none of .toml, .yaml, .yml and .json.
func FormatOf(name string) (format Format, ok bool) {
	switch strings.ToLower(path.Ext(name)) {
	case ".toml":
		return TOML, true
	case ".yaml", ".yml":
		return YAML, true
	case ".json":
		return JSON, true
	}
	return TOML, false
}

// File is a document that has been read.
type File struct {
	Name   string
	Format Format
	Bytes  []byte
	Root   *Node

	lines *Lines
	names map[string][]Span // the places that name a value of a TOML file, by pointer
}

// SyntaxError says why a document cannot be read.
type SyntaxError struct {
	// Message says what was found and what was expected; Fix what to do.
	Message, Fix string
	Span         Span
	// Related are other places that belong to it, such as the first of two definitions.
	Related []Span
}

func (e *SyntaxError) Error() string { return strings.TrimSpace(e.Message + " " + e.Fix) }

// SyntaxErrors lists the syntax errors that err holds.
func SyntaxErrors(err error) []*SyntaxError {
	var one *SyntaxError
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var all []*SyntaxError
		for _, e := range joined.Unwrap() {
			all = append(all, SyntaxErrors(e)...)
		}
		return all
	}
	if errors.As(err, &one) {
		return []*SyntaxError{one}
	}
	return nil
}

// Read reads a document in the format that its name's ending tells; a name without a
// known ending is read as TOML. The error is a *SyntaxError.
func Read(name string, data []byte) (*File, error) {
	format, _ := FormatOf(name)
	return ReadAs(name, format, data)
}

var bom = []byte("\xef\xbb\xbf")

// TrimBOM takes the byte order mark off the front of a text, for readers that refuse it.
func TrimBOM(data []byte) []byte { return bytes.TrimPrefix(data, bom) }

// ReadAs reads a document in the given format. The error is a *SyntaxError.
func ReadAs(name string, format Format, data []byte) (*File, error) {
	if len(data) > MaxBytes {
		return nil, &SyntaxError{
			Message: fmt.Sprintf("The file has %s; credlint reads files of up to %s.", size(len(data)), size(MaxBytes)),
			Fix:     "A design is a few pages of text: move attachments elsewhere and refer to them.",
		}
	}
	return ReadWhole(name, format, data)
}

// ReadWhole reads a document of any size in the given format, for what a program wrote.
// The error is a *SyntaxError.
func ReadWhole(name string, format Format, data []byte) (*File, error) {
	if i := invalidUTF8(data); i >= 0 {
		return nil, &SyntaxError{
			Message: fmt.Sprintf("Byte %d is not valid UTF-8 text (found 0x%02x).", i+1, data[i]),
			Fix:     "Save the file as UTF-8.",
			Span:    Span{i, i + 1},
		}
	}
	f := &File{Name: name, Format: format, Bytes: data}
	start := 0
	if bytes.HasPrefix(data, bom) {
		start = len(bom)
	}
	var root *Node
	var err error
	switch format {
	case YAML:
		root, err = readYAML(data, start)
	case JSON:
		root, err = readJSON(data, start)
	default:
		root, err = readTOML(data, start)
	}
	if err != nil {
		return nil, err
	}
	root.Span = Span{0, len(data)}
	root.Head = firstLine(data, start)
	f.Root = root
	return f, nil
}

func size(n int) string {
	if n >= 1<<20 {
		return strconv.FormatFloat(float64(n)/(1<<20), 'f', -1, 64) + " MiB"
	}
	return strconv.Itoa(n) + " bytes"
}

func invalidUTF8(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// firstLine is the first line that is not blank, without the space around it.
func firstLine(data []byte, start int) Span {
	for start < len(data) && (data[start] == ' ' || data[start] == '\t' || data[start] == '\n' || data[start] == '\r') {
		start++
	}
	end := start
	for end < len(data) && data[end] != '\n' && data[end] != '\r' {
		end++
	}
	return Span{start, end}
}

// Find returns the node at a JSON Pointer, or nil.
func (f *File) Find(pointer string) *Node {
	n := f.Root
	if pointer == "" {
		return n
	}
	for _, token := range strings.Split(strings.TrimPrefix(pointer, "/"), "/") {
		if n == nil {
			return nil
		}
		if n.Kind == Array {
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || i >= len(n.Children) {
				return nil
			}
			n = n.Children[i]
			continue
		}
		n = n.Child(strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~"))
	}
	return n
}

// Lines returns the file's line index, made when it is first asked for. It is not safe
// for use by several goroutines at once.
func (f *File) Lines() *Lines {
	if f.lines == nil {
		f.lines = NewLines(f.Bytes)
	}
	return f.lines
}

// Date returns the calendar date of a date, or of a text of the form YYYY-MM-DD.
func (n *Node) Date() (year int, month time.Month, day int, ok bool) {
	if n == nil || n.Kind != LocalDate && n.Kind != String {
		return 0, 0, 0, false
	}
	y, m, d, ok := date(n.Text)
	return y, time.Month(m), d, ok
}

// date reads YYYY-MM-DD and checks that the month has the day.
func date(s string) (y, m, d int, ok bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, 0, 0, false
	}
	y, ok1 := digits(s[:4])
	m, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:])
	if !ok1 || !ok2 || !ok3 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m) {
		return 0, 0, 0, false
	}
	return y, m, d, true
}

func digits(s string) (int, bool) {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, len(s) > 0
}

func daysIn(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Finite reports whether a number is neither infinite nor "not a number".
func (n *Node) Finite() bool { return !math.IsNaN(n.number) && !math.IsInf(n.number, 0) }

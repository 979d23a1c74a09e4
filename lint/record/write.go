package record

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// opening is what a new record begins with.
const opening = `# What people judged of this design, clause by clause. "credlint review" adds to it;
# it may also be written by hand, and "credlint schema review" says what it can hold.
format = 1
`

// Add returns the record with one more entry at its end. What stands there stays as it
// is, to the byte. Data is nil for a record that is not there yet. The error says that
// an entry cannot be added to what stands there.
func Add(name string, data []byte, e Entry) ([]byte, error) {
	if data == nil {
		data = []byte(opening)
	}
	before, err := Read(name, data)
	if err != nil {
		return nil, err
	}
	text, err := encode(e)
	if err != nil {
		return nil, err
	}
	out := bytes.Clone(data)
	if len(out) > 0 && out[len(out)-1] != '\n' {
		out = append(out, '\n')
	}
	out = append(out, '\n')
	out = append(out, text...)
	out = ends(out, data)
	after, err := Read(name, out)
	if err != nil || len(after.Entries) != len(before.Entries)+1 || len(after.Faults) != len(before.Faults) {
		return nil, fmt.Errorf("an entry cannot be added to %s; write its entries as [[review]] tables", name)
	}
	return out, nil
}

// Seal returns the record with the digests of facts put at the end of each entry that
// has none and that the function knows digests for. It also counts the sealed entries.
func Seal(name string, data []byte, facts func(clause string) map[string]string) ([]byte, int, error) {
	f, err := Read(name, data)
	if err != nil {
		return nil, 0, err
	}
	out := bytes.Clone(data)
	sealed := 0
	for _, e := range slices.Backward(f.Entries) { // from the end, so that earlier places stay
		digests := facts(e.Clause)
		if e.Facts != nil || len(digests) == 0 {
			continue
		}
		var b strings.Builder
		if inline := e.Node.Span.Start < len(data) && data[e.Node.Span.Start] == '{'; inline {
			return nil, 0, fmt.Errorf("%s writes its entries in braces; write them as [[review]] tables", name)
		}
		b.WriteString("\n\n[review.facts]")
		for _, path := range slices.Sorted(maps.Keys(digests)) {
			fmt.Fprintf(&b, "\n%q = %q", path, digests[path])
		}
		at := lineEnd(data, e.Node.Span.End)
		out = slices.Insert(out, at, []byte(b.String())...)
		sealed++
	}
	out = ends(out, data)
	after, err := Read(name, out)
	if err != nil || len(after.Entries) != len(f.Entries) || len(after.Faults) != len(f.Faults) {
		return nil, 0, fmt.Errorf("the entries of %s cannot be sealed; write them as [[review]] tables", name)
	}
	return out, sealed, nil
}

// lineEnd is the end of the line that a place stands on, so that a comment behind a
// value stays there.
func lineEnd(data []byte, at int) int {
	for at < len(data) && data[at] != '\n' && data[at] != '\r' {
		at++
	}
	return at
}

// ends gives new lines the ending that the file has.
func ends(out, like []byte) []byte {
	if !bytes.Contains(like, []byte("\r\n")) {
		return out
	}
	return bytes.ReplaceAll(bytes.ReplaceAll(out, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
}

// day writes a date without quotes.
type day string

// MarshalTOML implements toml.Marshaler.
func (d day) MarshalTOML() ([]byte, error) { return []byte(d), nil }

func encode(e Entry) ([]byte, error) {
	type entry struct {
		Clause    string            `toml:"clause"`
		Judgement string            `toml:"judgement"`
		Role      string            `toml:"role"`
		Date      day               `toml:"date"`
		Answer    string            `toml:"answer,omitempty"`
		Note      string            `toml:"note,omitempty"`
		Facts     map[string]string `toml:"facts,omitempty"`
	}
	var b bytes.Buffer
	enc := toml.NewEncoder(&b)
	enc.Indent = ""
	err := enc.Encode(map[string][]entry{"review": {{e.Clause, e.Judgement, e.Role, day(e.Date.String()), e.Answer, e.Note, e.Facts}}})
	if err != nil {
		return nil, fmt.Errorf("write the entry for %s: %w", e.Clause, err)
	}
	return b.Bytes(), nil
}

var _ toml.Marshaler = day("")

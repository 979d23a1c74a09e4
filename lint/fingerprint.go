package lint

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/source"
)

// entryNames are the keys that name a list entry, the surest first; entryWords are those
// that tell entries apart for want of a name, until somebody rewords them.
var (
	entryNames = []string{"id", "clause", "name", "title", "body", "institution", "target"}
	entryWords = []string{"source", "description", "statement"}
)

// fingerprint is a digest of what a finding says and of its place in terms of content,
// so that it survives moved lines and edited neighbours.
func fingerprint(m *merged, message, pointer string) string {
	return digestOf(m.name + "\x00" + message + "\x00" + identity(m) + "\x00" + pointer)
}

func digestOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:12])
}

// identity is what of a message's arguments makes the finding the one it is. Numbers do
// not: an age in months grows by itself, and sums and counts change with what stands
// elsewhere. For a fact that is not stated it is only what stands in its place: its
// words name the list entry by number, and the pointer says all.
func identity(m *merged) string {
	if m.problem.Fact != nil {
		if m.problem.Fact.Placeholder() {
			return m.problem.Fact.Node.Text
		}
		return ""
	}
	var b strings.Builder
	for i := range m.args {
		v := &m.args[i].Value
		if v.Kind == NumberValue {
			continue
		}
		b.WriteString(m.args[i].Name + "=" + v.Text)
		for _, w := range v.List {
			b.WriteString("\x01" + w)
		}
		b.WriteByte(0)
	}
	return b.String()
}

// throughList reports whether a pointer may lead through a list: a token that begins
// with a digit.
func throughList(pointer string) bool {
	for i := 1; i < len(pointer); i++ {
		if pointer[i-1] == '/' && pointer[i] >= '0' && pointer[i] <= '9' {
			return true
		}
	}
	return false
}

// stablePointers writes a JSON Pointer twice with names in place of the numbers of list
// entries. An entry without a name stands in the first as what it says, and in the
// second as its number.
func (r *run) stablePointers(pointer string) (byContent, byNumber string) {
	if !throughList(pointer) {
		return pointer, pointer
	}
	content := strings.Split(pointer, "/")
	number := strings.Split(pointer, "/")
	n := r.design.File.Root
	for i := 1; i < len(content) && n != nil; i++ {
		if n.Kind != source.Array {
			n = n.Child(strings.ReplaceAll(strings.ReplaceAll(content[i], "~1", "/"), "~0", "~"))
			continue
		}
		k, err := strconv.Atoi(content[i])
		if err != nil || k < 0 || k >= len(n.Children) {
			break
		}
		n = n.Children[k]
		if name := valueOf(n, entryNames); name != "" {
			content[i], number[i] = name, name
		} else if words := valueOf(n, entryWords); words != "" {
			content[i] = words
		} else {
			content[i] = "#" + digestOf(canonical(n))
		}
	}
	return strings.Join(content, "/"), strings.Join(number, "/")
}

// valueOf is the first of the keys that a list entry has, with its value, or empty.
func valueOf(n *source.Node, keys []string) string {
	for _, key := range keys {
		if c := n.Child(key); c != nil && c.Text != "" {
			return key + ":" + c.Text
		}
	}
	return ""
}

package lint

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/record"
	"github.com/credlint/credlint/lint/source"
)

// answerPath stands, in the digests of a clause, for the design's own answer to the
// clause's question.
const answerPath = "answers"

// Digests gives a short digest of what the design says of each fact, by dotted path.
// Layout, order of keys, order of list entries that have a name, and comments do not
// count; a change of value does.
func Digests(d *design.Design, paths []string) map[string]string {
	digests := make(map[string]string, len(paths))
	for _, path := range paths {
		var parts []string
		for _, f := range d.At(path) {
			parts = append(parts, entryKey(f.Owner)+"\x00"+string(rune('0'+f.State))+canonical(f.Node)+"\x00"+f.Reason())
		}
		slices.Sort(parts)
		digests[path] = shortDigest(parts)
	}
	return digests
}

func shortDigest(parts []string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x01")))
	return hex.EncodeToString(sum[:8])
}

// entryKey says which entries of lists a table stands in: by name where they have one,
// else by number.
func entryKey(n *source.Node) string {
	key := ""
	for ; n != nil && n.Parent != nil; n = n.Parent {
		if n.Parent.Kind != source.Array {
			continue
		}
		name := valueOf(n, entryNames)
		if name == "" {
			name = strconv.Itoa(n.Index)
		}
		key = name + "\x02" + key
	}
	return key
}

// Facts gives the digests of every fact that a clause of the plan rests on, and of the
// design's own answer to its question. The error says that a framework cannot be used.
func (l *Linter) Facts(tree *source.File, sel Selection, clause string) (map[string]string, error) {
	r := &run{linter: l, design: design.Decode(tree), sel: sel}
	plan, err := l.plan(r.frameworks(), sel)
	if err != nil {
		return nil, err
	}
	r.plan = plan
	return r.digests(clause, plan.ReadsOf(clause)), nil
}

func (r *run) digests(clause string, paths []string) map[string]string {
	if len(paths) == 0 && !r.inForce(clause) {
		return nil
	}
	digests := Digests(r.design, paths)
	answer, _ := r.design.Answers.Get(clause)
	digests[answerPath] = shortDigest([]string{strings.Join(strings.Fields(answer.Value), " ")})
	return digests
}

func (r *run) inForce(clause string) bool {
	for _, doc := range r.plan.clauses {
		for i := range doc {
			if doc[i].clause.ID == clause {
				return true
			}
		}
	}
	return false
}

// changed names the facts that differ from those a judgement was based on. Facts that
// the judgement does not know, because a later version of a framework reads more of
// them, say nothing. A judgement without digests cannot be held against anything.
func (r *run) changed(e *record.Entry) []string {
	var names []string
	for _, path := range sortedKeys(e.Facts) {
		if !isFact(path) {
			continue
		}
		now := r.digests(e.Clause, []string{path})
		if now[path] != e.Facts[path] {
			names = append(names, PlainName(path))
		}
	}
	return names
}

func isFact(path string) bool {
	_, ok := design.Lookup(path)
	return ok
}

// PlainName is what to call a fact in a sentence: its title and its dotted path.
func PlainName(path string) string {
	f, ok := design.Lookup(path)
	switch {
	case !ok:
		return Clean(path)
	case path == answerPath:
		return "the design's answer to the question"
	}
	title := lowerFirst(f.Title)
	if p := f.Parent(); p != nil && len(strings.Fields(title)) == 1 {
		title = fmt.Sprintf("%s of %s", title, lowerFirst(p.Title))
	}
	return fmt.Sprintf("%s (%s)", title, path)
}

// Canonical writes a value so that equal values are equal texts, whatever the format of
// the file, the order of keys and of named list entries, and the breaks of lines. It is
// empty for nothing.
func Canonical(n *source.Node) string { return canonical(n) }

// canonical writes a value so that equal values are equal texts, whatever the format
// of the file, the order of its keys and the breaks of its lines.
func canonical(n *source.Node) string {
	if n == nil || n.Kind == source.Null {
		return ""
	}
	switch n.Kind {
	case source.Table:
		parts := make([]string, 0, len(n.Children))
		for _, c := range n.Children {
			if c.Kind != source.Null {
				parts = append(parts, strconv.Quote(c.Key)+":"+canonical(c))
			}
		}
		slices.Sort(parts)
		return "{" + strings.Join(parts, ",") + "}"
	case source.Array:
		parts := make([]string, 0, len(n.Children))
		named := len(n.Children) > 0
		for _, c := range n.Children {
			parts = append(parts, canonical(c))
			named = named && valueOf(c, entryNames) != ""
		}
		if named {
			slices.Sort(parts)
		}
		return "[" + strings.Join(parts, ",") + "]"
	case source.Integer, source.Float:
		x, _ := n.Number()
		return strconv.FormatFloat(x, 'g', -1, 64)
	}
	return strconv.Quote(strings.Join(strings.Fields(n.Text), " "))
}

package lint

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// Digests gives a short digest of what the design says of each fact, by dotted path.
// Layout, order of keys and comments do not count; a change of value does.
func Digests(d *design.Design, paths []string) map[string]string {
	digests := make(map[string]string, len(paths))
	for _, path := range paths {
		h := sha256.New()
		for _, f := range d.At(path) {
			h.Write([]byte{byte(f.State)})
			h.Write([]byte(canonical(f.Node)))
			h.Write([]byte(f.Reason()))
		}
		digests[path] = hex.EncodeToString(h.Sum(nil)[:8])
	}
	return digests
}

// Digest joins the digests of facts into one.
func Digest(digests map[string]string) string {
	h := sha256.New()
	for _, path := range sortedKeys(digests) {
		h.Write([]byte(path + "=" + digests[path] + "\n"))
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// canonical writes a value so that equal values are equal texts, whatever the format
// of the file and the order of its keys.
func canonical(n *source.Node) string {
	if n == nil {
		return ""
	}
	switch n.Kind {
	case source.Table:
		parts := make([]string, 0, len(n.Children))
		for _, c := range n.Children {
			parts = append(parts, strconv.Quote(c.Key)+":"+canonical(c))
		}
		slices.Sort(parts)
		return "{" + strings.Join(parts, ",") + "}"
	case source.Array:
		parts := make([]string, 0, len(n.Children))
		for _, c := range n.Children {
			parts = append(parts, canonical(c))
		}
		return "[" + strings.Join(parts, ",") + "]"
	case source.Integer, source.Float:
		x, _ := n.Number()
		return strconv.FormatFloat(x, 'g', -1, 64)
	}
	return strconv.Quote(n.Text)
}

// changed names the facts of a clause that differ from those a judgement was based on.
func (r *run) changed(v *Review, b *boundClause) []string {
	now := Digests(r.design, r.plan.ReadsOf(b.clause.ID))
	if v.Digest == Digest(now) {
		return nil
	}
	var changed []string
	for _, path := range sortedKeys(now) {
		if was, ok := v.Facts[path]; ok && was != now[path] {
			changed = append(changed, path)
		}
	}
	if len(changed) == 0 {
		changed = append(changed, "the facts it was based on")
	}
	return changed
}

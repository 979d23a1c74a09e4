package checks_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint/design"
)

// TestEveryFactHasATopic: no fact that a clause may ask for is lost from the table of
// who asks for what, and every topic names facts that exist, once.
func TestEveryFactHasATopic(t *testing.T) {
	file := []string{"credential.status", "format", "frameworks", "guides", "not_applicable", "exceptions", "answers"}
	for _, f := range design.Fields() {
		top, _, _ := strings.Cut(f.Path, ".")
		if f.Kind == design.TableKind || slices.Contains(file, top) || slices.Contains(file, f.Path) {
			continue
		}
		if _, ok := checks.TopicOf(f.Path); !ok {
			t.Errorf("%s belongs to no topic", f.Path)
		}
	}
	seen := map[string]string{}
	for _, topic := range checks.Topics() {
		if len(topic.Name) > 33 {
			t.Errorf("%q does not fit its column", topic.Name)
		}
		for _, path := range topic.Facts {
			if _, ok := design.Lookup(path); !ok {
				t.Errorf("%s names %s, which the design format does not have", topic.Name, path)
			}
			if other := seen[path]; other != "" {
				t.Errorf("%s stands under %s and under %s", path, other, topic.Name)
			}
			seen[path] = topic.Name
		}
	}
}

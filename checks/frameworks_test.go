package checks_test

import (
	"errors"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// TestDocumentsAreSound reads every built-in document as if it were somebody's own: its
// structure, its coherence, and that its checks, conditions and parameters exist.
func TestDocumentsAreSound(t *testing.T) {
	lib, err := checks.Library()
	if err != nil {
		t.Fatal(err)
	}
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	owner := map[string]string{}
	for _, id := range lib.IDs() {
		doc, err := framework.Load(checks.Documents(), id+".toml")
		if err != nil {
			t.Error(err)
			continue
		}
		if doc.ID != id {
			t.Errorf("%s.toml calls itself %q", id, doc.ID)
		}
		if _, errs := lint.Bind(reg, []*framework.Document{doc}); len(errs) > 0 {
			all := make([]error, len(errs))
			for i, e := range errs {
				all[i] = e
			}
			t.Error(errors.Join(all...))
		}
		for _, c := range doc.Clauses {
			if other, ok := owner[c.ID]; ok {
				t.Errorf("clause %s stands in %s and in %s", c.ID, other, id)
			}
			owner[c.ID] = id
		}
	}
}

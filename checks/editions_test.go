package checks_test

import (
	"slices"
	"testing"

	"github.com/credlint/credlint/checks"
)

// TestEditionsStayAsReleased: a repository that names an edition must not turn red when
// it takes a new release. A new default set is a new edition; these lines stay.
func TestEditionsStayAsReleased(t *testing.T) {
	e, ok := checks.EditionNamed("2026")
	if !ok || !slices.Equal(e.Frameworks, []string{"bccat-2020", "suny-2018", "oliver-2019", "nzqa-2018"}) || !slices.Equal(e.Guides, []string{"outcome-writing", "outcome-alignment"}) {
		t.Errorf("edition 2026 is now %v", e)
	}
	lib, err := checks.Library()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range checks.Editions() {
		for _, id := range slices.Concat(e.Frameworks, e.Guides) {
			if _, err := lib.Get(id); err != nil {
				t.Errorf("edition %s: %v", e.Name, err)
			}
		}
	}
}

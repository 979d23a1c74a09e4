package lint

import (
	"slices"
	"testing"
)

// TestHideKeepsClausesRight hides findings between others: clauses still name theirs.
func TestHideKeepsClausesRight(t *testing.T) {
	d := DesignReport{
		Findings: []Finding{{Fingerprint: "a"}, {Fingerprint: "b"}, {Fingerprint: "c", PlaceFingerprint: "p"}, {Fingerprint: "b"}},
		Frameworks: []FrameworkReport{{Clauses: []ClauseReport{
			{ID: "1", Findings: []int{0, 1}}, {ID: "2", Findings: []int{2}}, {ID: "3", Findings: []int{3}},
		}}},
	}
	gone := d.Hide([]Known{{Fingerprint: "b"}, {Fingerprint: "x", Place: "p"}, {Fingerprint: "y", Place: "q"}, {Fingerprint: "z"}}, "known")
	var left []string
	for _, f := range d.Findings {
		left = append(left, f.Fingerprint)
	}
	if !slices.Equal(left, []string{"a", "b"}) || d.Hidden != 2 || len(d.Suppressed) != 2 {
		t.Errorf("left are %v, %d hidden, %d suppressed", left, d.Hidden, len(d.Suppressed))
	}
	if !slices.Equal(gone, []Known{{Fingerprint: "y", Place: "q"}, {Fingerprint: "z"}}) {
		t.Errorf("gone are %v", gone)
	}
	clauses := d.Frameworks[0].Clauses
	if !slices.Equal(clauses[0].Findings, []int{0}) || clauses[1].Findings != nil || !slices.Equal(clauses[2].Findings, []int{1}) {
		t.Errorf("the clauses name %v, %v and %v", clauses[0].Findings, clauses[1].Findings, clauses[2].Findings)
	}
}

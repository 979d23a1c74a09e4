package systems_test

import (
	"testing"

	"github.com/credlint/credlint/lint/systems"
)

// TestEveryEntryHasASource: no ratio and no alignment without one.
func TestEveryEntryHasASource(t *testing.T) {
	set := systems.Default()
	for _, c := range set.Credits() {
		if c.HasRatio() && (c.Source == "" || c.Standing == "") {
			t.Errorf("%s has a ratio without a source", c.ID)
		}
		if c.HasRatio() && c.High < c.Low {
			t.Errorf("%s: %v to %v", c.ID, c.Low, c.High)
		}
	}
	for _, a := range set.Alignments() {
		if a.Source == "" {
			t.Errorf("alignment %+v has no source", a)
		}
	}
}

func TestCompareUsesOnlyPublishedAlignments(t *testing.T) {
	set := systems.Default()
	type result = systems.Comparison
	same := func(from, level, to, other string) result {
		c, _, _ := set.Compare(from, level, to, other)
		return c
	}
	five := same("NZQCF", "5", "EQF", "5")
	if five == same("NZQCF", "5", "EQF", "7") {
		t.Error("NZQCF 5 compares alike with EQF 5 and EQF 7")
	}
	if five == same("NZQCF", "8", "EQF", "7") || five == same("NZQCF", "8", "EQF", "6") {
		t.Error("NZQCF level 8 has no counterpart in the EQF")
	}
}

func TestHoursAndCredits(t *testing.T) {
	set := systems.Default()
	nz, ok := set.Credit("nz")
	if !ok {
		t.Fatal("no nz")
	}
	if low, high := nz.Hours(40); low != 400 || high != 400 {
		t.Errorf("40 NZ credits are %v to %v hours", low, high)
	}
	ects, _ := set.Credit("ects")
	if low, high := ects.Credits(150); low != 5 || high != 6 {
		t.Errorf("150 hours are %v to %v ECTS", low, high)
	}
	own := set.With("ca", 45, "Policy 7")
	if c, ok := own.Credit("ca"); !ok || c.Low != 45 || c.High != 45 {
		t.Errorf("an own ratio is not used: %+v", c)
	}
	if c, _ := set.Credit("ca"); c.Low == 45 {
		t.Error("an own ratio changed the shared set")
	}
	if l, ok := set.Level("CDQF"); !ok || l.Has("5", 5, true) {
		t.Error("the Canadian degree framework has no level below a degree")
	}
}

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

// TestComparisons holds single pairs against the published tables, in both directions.
func TestComparisons(t *testing.T) {
	set := systems.Default()
	for _, c := range []struct {
		from, level, to, other string
		want                   systems.Comparison
	}{
		{"NZQCF", "5", "EQF", "5", systems.Published},
		{"NZQCF", "6", "EQF", "6", systems.Different},
		{"NZQCF", "8", "EQF", "6", systems.NoCounterpart},
		{"EQF", "6", "NZQCF", "7", systems.Published},
		{"EQF", "1", "NZQCF", "1", systems.NoCounterpart},
		{"NFQ", "8", "NZQCF", "8", systems.NoCounterpart},
		{"NZQCF", "8", "AQF", "8", systems.Published},
		{"FHEQ", "6", "EQF", "6", systems.Published},
		{"FHEQ", "4", "EQF", "4", systems.Different},
		{"RQF", "Entry 3", "EQF", "1", systems.Published},
		{"SCQF", "6", "EQF", "4", systems.Published},
		{"AQF", "7", "EQF", "6", systems.Published},
		{"AQF", "8", "EQF", "6", systems.Unpublished}, // NZQCF 8 is AQF 8, but pairs are never joined
		{"AQF", "5", "EQF", "5", systems.Unpublished},
		{"OQF", "1", "EQF", "3", systems.Unpublished},
		{"RQF", "6", "NZQCF", "7", systems.Unpublished},
	} {
		if got, _, _ := set.Compare(c.from, c.level, c.to, c.other); got != c.want {
			t.Errorf("%s %s with %s %s: %v, want %v", c.from, c.level, c.to, c.other, got, c.want)
		}
	}
}

// TestBands are the hours for one credit that raise a question in each system.
func TestBands(t *testing.T) {
	set := systems.Default()
	for _, c := range []struct {
		system string
		ratio  float64
		want   systems.Fit
	}{
		{"nz", 9, systems.Fits},
		{"nz", 11.5, systems.Unusual},
		{"ects", 24, systems.Unusual},
		{"ects", 30, systems.Fits},
		{"ects", 19, systems.Impossible},
		{"ects", 60, systems.Impossible},
		{"uk", 12.5, systems.Unusual}, // half an ECTS credit: another rule, no correction
		{"uk", 10, systems.Fits},
		{"scqf", 9, systems.Unusual},
		{"us-semester", 37.5, systems.Fits},
		{"us-semester", 36, systems.Unusual},
		{"us-semester", 60, systems.Fits},
		{"us-quarter", 40, systems.Unusual},
		{"ca", 36, systems.Unusual},
		{"ca", 45, systems.Fits},
	} {
		s, ok := set.Credit(c.system)
		if !ok {
			t.Fatalf("no %s", c.system)
		}
		if got := s.Judge(c.ratio); got != c.want {
			t.Errorf("%v hours for a credit of %s: %v, want %v", c.ratio, c.system, got, c.want)
		}
	}
	for _, id := range []string{"au", "my", "ceu"} {
		if s, ok := set.Credit(id); !ok || s.HasRatio() {
			t.Errorf("%s has a ratio that no source gives", id)
		}
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

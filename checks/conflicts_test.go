package checks_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// TestConflictsAreTold holds every pair of clauses that a conflict names against the
// designs of the frameworks: for some design it is told, once, with these two clauses.
func TestConflictsAreTold(t *testing.T) {
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	lib, err := checks.Library()
	if err != nil {
		t.Fatal(err)
	}
	home := map[string]string{}
	for _, id := range lib.IDs() {
		doc, err := lib.Get(id)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range doc.Clauses {
			home[c.ID] = id
		}
	}
	names, err := fs.Glob(checks.Documents(), "designs/*.toml")
	if err != nil {
		t.Fatal(err)
	}
	var designs [][]byte
	for _, name := range names {
		data, err := fs.ReadFile(checks.Documents(), name)
		if err != nil {
			t.Fatal(err)
		}
		designs = append(designs, data)
		for _, x := range []framework.Example{
			{Set: map[string]any{"/assessments/0/type": "attendance"}},
			{Set: map[string]any{"/stacking/types": []any{"stackable", "stand-alone"}}},
			{Set: map[string]any{"/record/evidence_public": true}},
		} {
			changed, err := framework.Edit(data, &x)
			if err != nil {
				t.Fatal(err)
			}
			designs = append(designs, changed)
		}
	}
	linter := lint.New(reg, lib, lint.Options{Today: design.Day{Year: 2026, Month: 11, Day: 24}, Conflicts: checks.Conflicts()})
	told := func(topic, one, other string) bool {
		for _, data := range designs {
			ids := slices.Compact([]string{home[one], home[other]})
			d, notices := linter.Design(lint.File{Name: "a.credential.toml", Data: data}, lint.Selection{Forced: ids})
			if d == nil || len(notices) > 0 {
				t.Fatalf("%v", notices)
			}
			count := 0
			found := false
			for _, c := range d.Conflicts {
				if c.Topic == topic {
					count++
					found = slices.Equal(c.Clauses, []string{one, other})
				}
			}
			if count > 1 {
				t.Errorf("%s is told %d times", topic, count)
			}
			if found {
				return true
			}
		}
		return false
	}
	for _, k := range checks.Conflicts() {
		for _, id := range slices.Concat(k.One, k.Other) {
			if home[id] == "" {
				t.Errorf("%s: there is no clause %s", k.Topic, id)
			}
		}
		for _, one := range k.One {
			for _, other := range k.Other {
				if home[one] != home[other] && slices.ContainsFunc(slices.Concat(k.One, k.Other), func(id string) bool {
					return id != one && id != other && (home[id] == home[one] || home[id] == home[other])
				}) {
					continue // another clause of the same documents speaks first
				}
				if !told(k.Topic, one, other) {
					t.Errorf("%s is never told of %s and %s", k.Topic, one, other)
				}
			}
		}
		if words := len(strings.Fields(k.Text + " " + k.Advice)); words > 45 {
			t.Errorf("%s takes %d words", k.Topic, words)
		}
	}
}

// TestAConflictNeedsBothClauses: where one of the two is not asked, is waived or is
// excepted, the frameworks pull in one direction only.
func TestAConflictNeedsBothClauses(t *testing.T) {
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	lib, err := checks.Library()
	if err != nil {
		t.Fatal(err)
	}
	data, err := fs.ReadFile(checks.Documents(), "designs/nz.credential.toml")
	if err != nil {
		t.Fatal(err)
	}
	linter := lint.New(reg, lib, lint.Options{Today: design.Day{Year: 2026, Month: 11, Day: 24}, Conflicts: checks.Conflicts()})
	exception := []any{map[string]any{"clause": "NZ18-4", "reason": "The board reviews every second year", "authority": "Academic Board", "expires": "2027-06-30"}}
	for _, c := range []struct {
		scenario, topic string
		frameworks      []string
		edit            framework.Example
		told            bool
	}{
		{"both ask for a review", "review", []string{"nzqa-2018", "nzqa-2022"}, framework.Example{}, true},
		{"one framework alone", "review", []string{"nzqa-2022"}, framework.Example{}, false},
		{"the yearly review is excepted", "review", []string{"nzqa-2018", "nzqa-2022"}, framework.Example{Set: map[string]any{"/review/period_months": 36, "/exceptions": exception}}, false},
		{"the yearly review is not met and not excepted", "review", []string{"nzqa-2018", "nzqa-2022"}, framework.Example{Set: map[string]any{"/review/period_months": 36}}, true},
		{
			"no review applies", "review",
			[]string{"nzqa-2018", "nzqa-2022"},
			framework.Example{Remove: []string{"/review"}, Set: map[string]any{"/not_applicable": map[string]any{"review.period_months": "It runs once", "review.next_date": "It runs once"}}},
			false,
		},
		{
			"evidence is public", "evidence in public",
			[]string{"suny-campus", "recognition"},
			framework.Example{Set: map[string]any{"/record/evidence_public": true}},
			true,
		},
		{
			"evidence is private, so nobody asks for a way out", "evidence in public",
			[]string{"suny-campus", "recognition"},
			framework.Example{Set: map[string]any{"/record/evidence_public": false}},
			false,
		},
	} {
		changed, err := framework.Edit(data, &c.edit)
		if err != nil {
			t.Fatal(err)
		}
		d, notices := linter.Design(lint.File{Name: "a.credential.toml", Data: changed}, lint.Selection{Forced: c.frameworks})
		if d == nil || len(notices) > 0 {
			t.Fatalf("%s: %v", c.scenario, notices)
		}
		if told := slices.ContainsFunc(d.Conflicts, func(k lint.ConflictReport) bool { return k.Topic == c.topic }); told != c.told {
			t.Errorf("%s: told is %v (%v)", c.scenario, told, d.Conflicts)
		}
	}
}

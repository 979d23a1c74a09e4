package framework_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/credlint/credlint/lint/framework"
)

// TestExtend: what a document takes over from the one it extends, and what it changes.
func TestExtend(t *testing.T) {
	base := &framework.Document{
		ID:         "base",
		Sections:   []framework.Section{{ID: "a", Title: "A"}, {ID: "b", Title: "B"}},
		Conditions: []framework.Condition{{Name: "big", Title: "it is big"}},
		Clauses: []framework.Clause{
			{
				ID: "B-1", Section: "a", Severity: framework.Warning, Weight: 2, Check: "size-limit", When: "big",
				With: map[string]any{"min_credits": int64(1), "max_credits": int64(40)}, Also: []framework.Test{{Check: "size-stated"}},
				Examples: []framework.Example{{Title: "an edit of the base's own design", Meets: true}},
			},
			{ID: "B-2", Section: "b", Check: "size-limit", Also: []framework.Test{{Check: "size-stated"}}},
			{ID: "B-3", Section: "b", Off: true},
			{ID: "B-4", Section: "b"},
		},
	}
	own := &framework.Document{
		ID: "own", Extends: "base", Drop: []string{"B-4"},
		Sections: []framework.Section{{ID: "b", Title: "B, in our words"}, {ID: "c", Title: "C"}},
		Clauses: []framework.Clause{
			{ID: "B-1", Severity: framework.Error, With: map[string]any{"max_credits": int64(20)}},
			{ID: "B-2", Check: "size-class", With: map[string]any{"classes": []any{"unit: 0 to 40"}}},
			{ID: "B-3"},
			{ID: "O-1", Section: "c"},
		},
	}
	got, err := framework.Extend(base, own)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]framework.Section{{ID: "a", Title: "A"}, {ID: "b", Title: "B, in our words"}, {ID: "c", Title: "C"}}, got.Sections); diff != "" {
		t.Errorf("sections: %s", diff)
	}
	if len(got.Conditions) != 1 || got.Conditions[0].Name != "big" {
		t.Errorf("the condition of the base is lost: %+v", got.Conditions)
	}
	var ids []string
	for _, c := range got.Clauses {
		ids = append(ids, c.ID)
	}
	if diff := cmp.Diff([]string{"B-1", "B-2", "B-3", "O-1"}, ids); diff != "" {
		t.Fatalf("clauses: %s", diff)
	}
	one, two := got.Clause("B-1"), got.Clause("B-2")
	if diff := cmp.Diff(map[string]any{"min_credits": int64(1), "max_credits": int64(20)}, one.With); diff != "" {
		t.Errorf("a changed parameter takes the others with it: %s", diff)
	}
	if one.Severity != framework.Error || one.Weight != 2 || one.When != "big" || one.Check != "size-limit" || len(one.Also) != 1 || one.Examples != nil {
		t.Errorf("the changed clause: %+v", one)
	}
	if two.Check != "size-class" || len(two.With) != 1 || len(two.Also) != 0 {
		t.Errorf("another check replaces all that decided the clause: %+v", two)
	}
	if got.Clause("B-3").Off || got.Clause("O-1").Scope != framework.OfDesign {
		t.Errorf("the clause switched on: %+v; the new one: %+v", got.Clause("B-3"), got.Clause("O-1"))
	}
	if diff := cmp.Diff(map[string]any{"min_credits": int64(1), "max_credits": int64(40)}, base.Clauses[0].With); diff != "" {
		t.Errorf("the base itself has changed: %s", diff)
	}
	own.Drop = []string{"B-5"}
	if _, err := framework.Extend(base, own); err == nil {
		t.Error("a dropped clause that is not there is taken in silence")
	}
}

// TestWorst: which result of several checks decides their clause.
func TestWorst(t *testing.T) {
	order := []framework.Result{framework.Inapplicable, framework.Passed, framework.Undecided, framework.Errored, framework.Failed}
	for i, worse := range order {
		for _, better := range order[:i+1] {
			if got := framework.Worst(better, worse); got != worse {
				t.Errorf("%s and %s make %s", better, worse, got)
			}
			if got := framework.Worst(worse, better); got != worse {
				t.Errorf("%s and %s make %s", worse, better, got)
			}
		}
	}
	if got := framework.Worst(); got != framework.Undecided {
		t.Errorf("no check at all makes %s", got)
	}
}

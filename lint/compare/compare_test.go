package compare_test

import (
	"strings"
	"testing"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/compare"
	"github.com/credlint/credlint/lint/source"
)

func version(t *testing.T, text string) compare.Version {
	t.Helper()
	tree, err := source.Read("x.credential.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return compare.Version{Tree: tree, Report: &lint.DesignReport{Path: "x.credential.toml"}}
}

func changes(t *testing.T, old, now string) (texts []string, c *lint.Comparison) {
	t.Helper()
	c = compare.Designs(version(t, old), version(t, now)).Comparison
	for _, table := range c.Tables {
		for _, f := range table.Changes {
			texts = append(texts, f.Text)
		}
	}
	return texts, c
}

// TestWordsOfChanges holds what a change of each kind is called.
func TestWordsOfChanges(t *testing.T) {
	outcome := func(id, statement string) string {
		return "[[outcomes]]\nid = \"" + id + "\"\nstatement = \"" + statement + "\"\n"
	}
	for name, c := range map[string]struct {
		old, now string
		want     []string
	}{
		"number":               {"[size]\ncredits = 12\n", "[size]\ncredits = 15\n", []string{"Credits 12 to 15"}},
		"number, same value":   {"[size]\ncredits = 12\n", "[size]\ncredits = 12.0\n", nil},
		"added":                {"[size]\n", "[size]\ncredits = 15\n", []string{"Credits added: 15"}},
		"removed":              {"[size]\ncredits = 12\n", "", []string{"Credits removed: 12"}},
		"placeholder":          {"[credential]\ntitle = \"TBD\"\n", "", nil},
		"truth":                {"[size]\ncredit_bearing = true\n", "[size]\ncredit_bearing = false\n", []string{"Credit-bearing: yes to no"}},
		"list":                 {"[governance]\nsignatories = [\"A\", \"B\"]\n", "[governance]\nsignatories = [\"B\", \"A\"]\n", nil},
		"list with another":    {"[governance]\nsignatories = [\"A\", \"B\"]\n", "[governance]\nsignatories = [\"B\", \"C\"]\n", []string{"Signatories: added C; removed A"}},
		"moved":                {outcome("LO1", "Explain milk.") + outcome("LO2", "Keep cows."), outcome("LO2", "Keep cows.") + outcome("LO1", "Explain milk."), nil},
		"renamed":              {outcome("LO1", "Explain milk."), outcome("K1", "Explain milk."), []string{"Outcome LO1 is now K1"}},
		"one put before":       {outcome("LO1", "Explain milk."), outcome("LO1", "Keep cows well.") + outcome("LO2", "Explain milk."), []string{"Outcome LO1 added", "Outcome LO1 is now LO2"}},
		"reworded":             {outcome("LO1", "Explain the causes of poor milk on a farm."), outcome("LO1", "Name the causes of poor milk on one farm."), []string{"Outcome LO1 reworded"}},
		"reworded without id":  {"[[outcomes]]\nstatement = \"Explain the causes of poor milk on a farm.\"\n", "[[outcomes]]\nstatement = \"Explain the causes of bad milk on a farm.\"\n", []string{"Outcome 1 reworded"}},
		"another without id":   {"[[outcomes]]\nstatement = \"Explain milk.\"\n", "[[outcomes]]\nstatement = \"Keep cows.\"\n", []string{"Outcome 1 added", "Outcome 1 removed"}},
		"only new line breaks": {"[credential]\nsummary = \"One two.\"\n", "[credential]\nsummary = \"\"\"\nOne\ntwo.\"\"\"\n", nil},
		"an unknown key":       {"[size]\nsice = 1\n", "[size]\nsice = 2\n", []string{"size.sice 1 to 2"}},
		"another type":         {"[size]\ncredits = 12\n", "[size]\ncredits = \"twelve\"\n", []string{"Credits: 12 to twelve"}},
		"a list for a text":    {"[size]\ncredits = 12\n", "[size]\ncredits = [12, 13]\n", []string{`Credits: 12 to "12; 13"`}},
		"a table for a text":   {"[size]\ncredits = 12\n", "[size.credits]\na = 1\n", []string{"Credits: 12 to 1"}},
	} {
		t.Run(name, func(t *testing.T) {
			got, _ := changes(t, c.old, c.now)
			if strings.Join(got, "|") != strings.Join(c.want, "|") {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestApprovalsThatMayNoLongerCover: only an approved one, only one that is the same
// record, only after a change that it rests on.
func TestApprovalsThatMayNoLongerCover(t *testing.T) {
	approval := func(more string) string { return "[[governance.approvals]]\nbody = \"Senate\"\n" + more }
	const approved = "status = \"approved\"\ndate = 2026-01-10\n"
	title := func(s string) string { return "[credential]\ntitle = \"" + s + "\"\n" }
	for name, c := range map[string]struct {
		old, now string
		outdated bool
		state    lint.ApprovalState
	}{
		"title":               {title("A") + approval(approved), title("B") + approval(approved), true, lint.ApprovalUnchanged},
		"nothing":             {title("A") + approval(approved), title("A") + approval(approved), false, lint.ApprovalUnchanged},
		"another date":        {title("A") + approval(approved), title("B") + approval("status = \"approved\"\ndate = 2026-02-10\n"), false, lint.ApprovalChanged},
		"a reference more":    {title("A") + approval(approved), title("B") + approval(approved+"reference = \"S-1\"\n"), true, lint.ApprovalChanged},
		"pending":             {title("A") + approval("status = \"pending\"\n"), title("B") + approval("status = \"pending\"\n"), false, lint.ApprovalUnchanged},
		"without a date":      {title("A") + approval("status = \"approved\"\n"), title("B") + approval("status = \"approved\"\n"), true, lint.ApprovalUnchanged},
		"new":                 {title("A"), title("B") + approval(approved), false, lint.ApprovalAdded},
		"gone":                {title("A") + approval(approved), title("B"), false, lint.ApprovalRemoved},
		"summary":             {"[credential]\nsummary = \"A\"\n" + approval(approved), "[credential]\nsummary = \"B\"\n" + approval(approved), false, lint.ApprovalUnchanged},
		"reason for the size": {"[size]\nrationale = \"A\"\n" + approval(approved), "[size]\nrationale = \"B\"\n" + approval(approved), false, lint.ApprovalUnchanged},
		"level":               {"[level]\nvalue = 5\n" + approval(approved), "[level]\nvalue = 6\n" + approval(approved), true, lint.ApprovalUnchanged},
		"an outcome renamed":  {"[[outcomes]]\nid = \"A\"\nstatement = \"Explain milk.\"\n" + approval(approved), "[[outcomes]]\nid = \"B\"\nstatement = \"Explain milk.\"\n" + approval(approved), false, lint.ApprovalUnchanged},
		"an outcome more":     {approval(approved), "[[outcomes]]\nid = \"B\"\nstatement = \"Explain milk.\"\n" + approval(approved), true, lint.ApprovalUnchanged},
		"the award":           {"[award]\nrule = \"All passed\"\n" + approval(approved), "[award]\nrule = \"One passed\"\n" + approval(approved), true, lint.ApprovalUnchanged},
	} {
		t.Run(name, func(t *testing.T) {
			report := compare.Designs(version(t, c.old), version(t, c.now))
			all := report.Comparison.Approvals
			if len(all) != 1 || all[0].State != c.state || all[0].Outdated != c.outdated || len(report.Findings) > 0 != c.outdated {
				t.Errorf("%+v, %d findings", all, len(report.Findings))
			}
		})
	}
}

// FuzzCompare: whatever two designs are, to compare them ends, and a design compared
// with itself has no changes.
func FuzzCompare(f *testing.F) {
	f.Add([]byte("[[outcomes]]\nid = 1\n[size]\ncredits = [1]\n"), []byte("outcomes = [[]]\nsize = 1\n"))
	f.Add([]byte("[answers]\na.b = \"x\"\n"), []byte("[not_applicable]\n\"size\" = \"no\"\n[[governance.approvals]]\nbody = 1\n"))
	f.Fuzz(func(t *testing.T, old, now []byte) {
		x, err := source.Read("x.toml", old)
		if err != nil {
			return
		}
		y, err := source.Read("y.toml", now)
		if err != nil {
			return
		}
		before, after := compare.Version{Tree: x, Report: &lint.DesignReport{}}, compare.Version{Tree: y, Report: &lint.DesignReport{}}
		compare.Designs(before, after)
		if c := compare.Designs(before, before).Comparison; len(c.Tables) > 0 {
			t.Fatalf("changed from itself: %+v", c.Tables)
		}
	})
}

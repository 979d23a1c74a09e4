package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// TestDigestsSayWhetherAFactChanged: not the format, the layout or the order; but every
// value, the absence of one, and which entry says what.
func TestDigestsSayWhetherAFactChanged(t *testing.T) {
	digests := func(name, text string) map[string]string {
		t.Helper()
		tree, err := source.Read(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return lint.Digests(design.Decode(tree), []string{"outcomes.statement", "outcomes", "size.credits", "size", "governance.approvals.date"})
	}
	const base = `
[[outcomes]]
id = "A"
statement = "Explain the causes of poor milk."
[[outcomes]]
id = "B"
statement = "Keep cows."
[size]
credits = 12
credit_bearing = true
[[governance.approvals]]
body = "Senate"
date = 2026-01-10
`
	want := digests("x.toml", base)
	for name, text := range map[string]string{
		"x.yaml": "size: {credit_bearing: true, credits: 12.0}\ngovernance: {approvals: [{date: 2026-01-10, body: Senate}]}\noutcomes:\n  - {statement: Keep cows., id: B}\n  - id: A\n    statement: >\n      Explain the causes\n      of poor milk.\n",
		"x.json": `{"size": {"credits": 12, "credit_bearing": true, "weeks": null}, "governance": {"approvals": [{"body": "Senate", "date": "2026-01-10"}]}, "outcomes": [{"id": "A", "statement": "Explain the causes of poor milk."}, {"id": "B", "statement": "Keep cows."}]}`,
	} {
		if diff := cmp.Diff(want, digests(name, text)); diff != "" {
			t.Errorf("%s differs: %s", name, diff)
		}
	}
	for name, text := range map[string]string{
		"a number":           "[size]\ncredits = 13\n",
		"swapped statements": "[[outcomes]]\nid = \"B\"\nstatement = \"Explain the causes of poor milk.\"\n[[outcomes]]\nid = \"A\"\nstatement = \"Keep cows.\"\n",
		"not applicable":     "[not_applicable]\nsize = \"no\"\n",
	} {
		got := digests("x.toml", text)
		for path := range want {
			if got[path] == want[path] {
				t.Errorf("%s: %s has the same digest", name, path)
			}
		}
	}
}

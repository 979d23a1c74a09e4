package checks_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/credlint/credlint/lint"
)

// weighed is a design of two outcomes, the first tested by 60 and the second by 40 percent.
func weighed(first, second, award string) string {
	return fmt.Sprintf(`
[[outcomes]]
id = "LO1"
[[outcomes]]
id = "LO2"
[[assessments]]
id = "A1"
outcomes = ["LO1"]
weight = 60
%s
[[assessments]]
id = "A2"
outcomes = ["LO2"]
weight = 40
%s
[award]
%s
`, first, second, award)
}

func TestOutcomeWeights(t *testing.T) {
	for _, c := range []struct {
		name, design string
		result       any
		want         []string
	}{
		{"the rest just reaches the pass mark", weighed("", "", "pass_mark = 60"), lint.Failed, []string{"spare"}},
		{"the rest just misses it", weighed("", "", "pass_mark = 61"), lint.Passed, nil},
		{"both can be failed", weighed("", "", "pass_mark = 40"), lint.Failed, []string{"spare", "spare"}},
		{"what can be failed must be passed", weighed("", "must_pass = true", "pass_mark = 50"), lint.Passed, nil},
		{"nothing makes up for a fail", weighed("", "", "pass_mark = 50\ncompensation = false"), lint.Passed, nil},
		{"no pass mark", weighed("", "", "compensation = true"), lint.Undecided, nil},
		{"weights that do not add up", weighed("", "", "pass_mark = 50") + "[[assessments]]\nid = \"A3\"\nweight = 20\n", lint.Undecided, nil},
		{"a weight left out", weighed("", "", "pass_mark = 50") + "[[assessments]]\nid = \"A3\"\n", lint.Undecided, nil},
		{"an outcome nobody tests is for another check", weighed("", "", "pass_mark = 61") + "[[outcomes]]\nid = \"LO3\"\n", lint.Undecided, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := outcome(t, checkNamed(t, "outcome-weights"), c.design, nil)
			if got := said(out); out.Result != c.result || !slices.Equal(got, c.want) {
				t.Errorf("%v %q %s", out.Result, got, out.Reason)
			}
		})
	}
}

func TestCoverageOfOptionalEvidence(t *testing.T) {
	const head = "[[outcomes]]\nid = \"LO1\"\n[[assessments]]\nid = \"A1\"\noutcomes = [\"LO1\"]\n"
	for _, c := range []struct {
		name, design string
		want         []string
	}{
		{"stated to be optional", head + "required = false\n", []string{"optional"}},
		{"silence is no problem", head, nil},
		{"optional, but must be passed", head + "required = false\nmust_pass = true\n", nil},
		{"another one is required", head + "required = false\n[[assessments]]\noutcomes = [\"LO1\"]\nrequired = true\n", nil},
		{"two outcomes of one id", head + "[[outcomes]]\nid = \"LO1\"\n", []string{"repeated"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := outcome(t, checkNamed(t, "outcome-coverage"), c.design, map[string]any{"not_optional": true})
			if got := said(out); !slices.Equal(got, c.want) {
				t.Errorf("said %q", got)
			}
		})
	}
}

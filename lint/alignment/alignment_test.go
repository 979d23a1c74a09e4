package alignment_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/credlint/credlint/lint/alignment"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

func matrix(t *testing.T, text string) *alignment.Matrix {
	t.Helper()
	tree, err := source.Read("a.credential.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return alignment.Of(design.Decode(tree))
}

const outcomes = "[[outcomes]]\nid = \"LO1\"\n[[outcomes]]\nid = \"LO2\"\n"

func TestOf(t *testing.T) {
	for _, c := range []struct {
		name, design string
		cells        [][]alignment.Cell
		rests        []alignment.Rest
		gaps         []string
	}{
		{"nothing at all", "", [][]alignment.Cell{}, nil, nil},
		{
			"outcomes alone", outcomes,
			[][]alignment.Cell{{}, {}},
			[]alignment.Rest{"nothing", "nothing"},
			[]string{"untested-outcome 0 -1 at /outcomes/0/id", "untested-outcome 1 -1 at /outcomes/1/id"},
		},
		{
			"the strongest cell decides, an optional one alone is a gap",
			outcomes + `
[[assessments]]
id = "A1"
outcomes = ["LO1", "LO2"]
required = false
[[assessments]]
outcomes = ["LO1", "LO1"]
required = true
must_pass = true
`,
			[][]alignment.Cell{{"optional", "must-pass"}, {"optional", "none"}},
			[]alignment.Rest{"must-pass", "optional"},
			[]string{"optional-outcome 1 -1 at /outcomes/1/id"},
		},
		{
			"silence about being required is not optional",
			outcomes + "[[assessments]]\noutcomes = [\"LO1\"]\n[[assessments]]\noutcomes = [\"LO2\"]\nsummative = true\n",
			[][]alignment.Cell{{"unstated", "none"}, {"none", "counts"}},
			[]alignment.Rest{"unstated", "counts"},
			nil,
		},
		{
			"attendance shows nothing, and an unlisted id is no aim",
			outcomes + `
[[assessments]]
type = "attendance"
required = true
outcomes = ["LO1", "LO2"]
[[assessments]]
outcomes = ["LO3"]
[[assessments]]
id = "A3"
`,
			[][]alignment.Cell{{"required", "none", "none"}, {"required", "none", "none"}},
			[]alignment.Rest{"attendance", "attendance"},
			[]string{
				"attendance-outcome 0 -1 at /outcomes/0/id", "attendance-outcome 1 -1 at /outcomes/1/id",
				"unknown-outcome -1 1 LO3 at /assessments/1/outcomes/0", "aimless-assessment -1 1 at /assessments/1/outcomes",
				"aimless-assessment -1 2 at /assessments/2/outcomes",
			},
		},
		{
			"what cannot be read leaves an outcome open, not untested",
			outcomes + "[[assessments]]\noutcomes = 3\n[[assessments]]\noutcomes = [\"LO1\"]\nrequired = true\n",
			[][]alignment.Cell{{"none", "required"}, {"none", "none"}},
			[]alignment.Rest{"required", "unread"},
			nil,
		},
		{
			"a second outcome of one id takes nothing from the first",
			"[[outcomes]]\nid = \"LO1\"\n[[outcomes]]\nid = \"LO1\"\n[[assessments]]\noutcomes = [\"LO1\"]\nrequired = true\n",
			[][]alignment.Cell{{"required"}, {"none"}},
			[]alignment.Rest{"required", "nothing"},
			[]string{"untested-outcome 1 -1 at /outcomes/1/id", "repeated-id 1 -1 LO1 at /outcomes/1/id"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := matrix(t, c.design)
			if diff := cmp.Diff(c.cells, m.Cells); diff != "" {
				t.Errorf("cells:\n%s", diff)
			}
			var rests []alignment.Rest
			for _, o := range m.Outcomes {
				rests = append(rests, o.Rests)
			}
			if diff := cmp.Diff(c.rests, rests); diff != "" {
				t.Errorf("rests:\n%s", diff)
			}
			var gaps []string
			for _, g := range m.Gaps {
				id := ""
				if g.ID != "" {
					id = g.ID + " "
				}
				gaps = append(gaps, fmt.Sprintf("%s %d %d %sat %s", g.Kind, g.Outcome, g.Assessment, id, g.At.Pointer))
			}
			if diff := cmp.Diff(c.gaps, gaps); diff != "" {
				t.Errorf("gaps:\n%s", diff)
			}
		})
	}
}

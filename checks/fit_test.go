package checks_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/credlint/credlint/lint/framework"
)

func TestAssessmentFit(t *testing.T) {
	design := func(statement, types string) string {
		return fmt.Sprintf("[[outcomes]]\nid = \"LO1\"\nstatement = %q\n[[assessments]]\nid = \"A1\"\noutcomes = [\"LO1\"]\n%s", statement, types)
	}
	const quiz, attendance = "type = \"quiz\"\n", "[[assessments]]\noutcomes = [\"LO1\"]\ntype = \"attendance\"\n"
	for _, c := range []struct {
		name, design string
		want         []string
	}{
		{"to design, by a quiz", design("Design a hazard control plan.", quiz), []string{"create"}},
		{"to design, by a quiz and being there", design("Design a hazard control plan.", quiz+attendance), []string{"create"}},
		{"to design, by a project", design("Design a hazard control plan.", "type = \"project\"\n"), nil},
		{"to design, by a quiz and a type that is not stated", design("Design a hazard control plan.", quiz+"[[assessments]]\noutcomes = [\"LO1\"]\n"), nil},
		{"to evaluate, by a quiz", design("Evaluate the quality of evidence.", quiz), []string{"evaluate"}},
		{"a further action decides", design("Explain hazards and design a control plan.", quiz), []string{"create"}},
		{"to explain, by a quiz", design("Explain the causes of spoilage.", quiz), nil},
		{"to explain, by a project", design("Explain the causes of spoilage.", "type = \"project\"\n"), nil},
		{"a verb that lists disagree on", design("Write a hazard control plan.", quiz), nil},
		{"a verb that lists mostly agree on", design("Develop an understanding of hazards.", quiz), nil},
		{"a verb on no list", design("Lead a team.", quiz), nil},
		{"being there alone is for another check", design("Design a hazard control plan.", "type = \"attendance\"\n"), nil},
		{"in a language without lists", "[credential]\nlanguage = \"mi\"\n" + design("Design a hazard control plan.", quiz), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := outcome(t, checkNamed(t, "assessment-fit"), c.design, nil)
			if got := said(out); !slices.Equal(got, c.want) {
				t.Errorf("said %q", got)
			}
			for _, p := range out.Problems {
				if (p.Message == "evaluate") != (p.AtMost == framework.Note) {
					t.Errorf("%s is at most %q", p.Message, p.AtMost)
				}
			}
		})
	}
}

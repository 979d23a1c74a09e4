package compare

import (
	"slices"
	"strings"
)

// aspect is something that an approval rests on, with the facts that say it. A table
// stands for everything inside it.
type aspect struct {
	name  string
	facts []string
	// but are facts inside that do not count: names and references, and what is only
	// said about the fact.
	but []string
}

// aspects are what an approval rests on: the title, the outcomes, the size, the level
// and the assessment. The rule for the award belongs to the assessment, because it says
// what of it must be passed.
var aspects = []aspect{
	{"the title", []string{"credential.title"}, nil},
	{"the outcomes", []string{"outcomes"}, []string{"outcomes.id", "outcomes.source", "outcomes.references", "outcomes.lumina", "outcomes.underpinned_by"}},
	{"the size", []string{"size"}, []string{"size.rationale", "size.credit_reason", "size.hours_per_credit_policy"}},
	{"the level", []string{"level.framework", "level.value", "level.cycle"}, nil},
	{
		"the assessment",
		[]string{"assessments", "award.rule", "award.basis", "award.minimum_grade", "award.minimum_gpa", "award.compensation"},
		[]string{"assessments.id", "assessments.title", "assessments.feedback", "assessments.published", "assessments.evidence_attached", "assessments.assessor_training", "assessments.validated_by", "assessments.practice"},
	},
}

// aspectOf is what an approval rests on that a fact says; empty for none.
func aspectOf(path string) string {
	inside := func(table string) bool { return path == table || strings.HasPrefix(path, table+".") }
	for i := range aspects {
		if a := &aspects[i]; slices.ContainsFunc(a.facts, inside) && !slices.ContainsFunc(a.but, inside) {
			return a.name
		}
	}
	return ""
}

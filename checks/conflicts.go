package checks

import "github.com/credlint/credlint/lint"

// Conflicts are the topics on which frameworks pull a design in two directions, as the
// clause catalogue lists them. A report tells one when clauses of both sides are asked.
func Conflicts() []lint.Conflict {
	return []lint.Conflict{
		{
			Topic: "review", One: []string{"NZ18-4", "ET-3"}, Other: []string{"NZ22-14", "AC-3"},
			Text: "one asks for a review every year, the other accepts up to three years.", Advice: "Review every year to meet both.",
		},
		{
			Topic: "size", One: []string{"CM-1"}, Other: []string{"ON-3", "QA-3"},
			Text: "one wants 100 to 150 hours, the other takes fewer than 40 as typical or sets no limit.", Advice: "Choose the framework you will submit to.",
		},
		{
			Topic: "credit", One: []string{"QA-1", "CM-3", "IE-1"}, Other: []string{"SY-5", "BF-3", "CI-5"},
			Text: "one takes credit-bearing credentials only, the other takes both.", Advice: "Without credit, leave the first framework out.",
		},
		{
			Topic: "transcript", One: []string{"SY-C5"}, Other: []string{"ON-5"},
			Text: "campuses differ on whether the academic transcript shows the credential.", Advice: "State which record carries it.",
		},
		{
			Topic: "whose need", One: []string{"EC-1", "CI-4"}, Other: []string{"BF-2", "NZ22-8"},
			Text: "one insists on employers, the other accepts communities, iwi and Indigenous partners too.", Advice: "Name an employer beside the community.",
		},
		{
			Topic: "control", One: []string{"T1-6", "EC-3"}, Other: []string{"BC-6.4", "BC-6.6"},
			Text: "one gives the record to the learner, the other has the registrar certify and sign.", Advice: "Both can hold: the learner owns the record, the registrar answers for the award.",
		},
		{
			Topic: "what is quality assured", One: []string{"EU2-1"}, Other: []string{"NZ22-22", "SY-3"},
			Text: "one looks at the provider, the other at each credential.", Advice: "State both.",
		},
	}
}

package checks

import (
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// attendanceAssessed holds while attendance is among the types of assessment.
var attendanceAssessed = lint.Condition{
	Name: "attendance-assessed", Title: "attendance is assessed", Any: []framework.Term{claims("assessments.type", "attendance")},
}

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
			Topic: "time", One: []string{"T1-9", "CI-6", "EU2-11", "TM-3"}, Other: []string{"EU1-7", "NZ22-2", "OL-C4"},
			Text: "one refuses time spent as the ground of an award, the other asks for the hours.", Advice: "Both hold while the hours are workload and award.basis is the assessment.",
		},
		{
			Topic: "stand-alone", One: []string{"T1-11", "BF-1", "NZ22-21", "QA-5", "UN-3"}, Other: []string{"T1-12"},
			Text: "one wants a way on beside the value of its own, the other takes stand-alone to rule out a required next step.", Advice: "State the value on its own; a pathway is no contradiction while no other credential is required.",
		},
		{
			Topic: "attendance", One: []string{"EU1-9"}, Other: []string{"EU2-11", "T1-9", "CI-6"}, When: &attendanceAssessed,
			Text: "one lists attendance among the types of assessment, the other does not take it for one.", Advice: "Keep the code if you need it, beside an assessment of another type.",
		},
		{
			Topic: "evidence in public", One: []string{"EC-8", "TM-5"}, Other: []string{"SY-C10"},
			Text: "one lets the evidence travel with the credential, the other lets learners keep it private.", Advice: "Say in record.opt_out how a learner may decline without losing the credit.",
		},
		{
			Topic: "the word", One: []string{"BC-8.1"}, Other: []string{"NZ22-4"},
			Text: "one asks for the word of the institution or province, the other bars words that sound like a qualification.", Advice: "Judge the title by the framework you will submit to.",
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

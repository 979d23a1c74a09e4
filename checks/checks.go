// Package checks is the vocabulary of credlint: the checks and conditions that
// framework documents name, and the documents themselves. Each file holds the checks
// of one concern; none knows a framework.
package checks

import "github.com/credlint/credlint/lint"

// All returns every check, in the order of their concerns.
func All() []*lint.Check {
	return []*lint.Check{
		// any fact
		&states, &entryCount, &crossReference, &implies, &belowCallsFor, &excludes, &oneName,
		&valueIn, &valueNotIn, &listIncludes, &numberRange, &textLength, &textForm, &coded,
		// size, level, title
		&sizeLimit, &sizeClass, &sizeStated, &hoursPerCredit, &hoursBreakdown, &hoursIncludeAssessment, &hoursPerPart,
		&levelRange, &levelAlignment, &levelBeside, &assessmentLevel, &titleWords, &titleNames,
		// outcomes, assessment, award, quality
		&outcomeKinds, &outcomeBreadth, &outcomeReferences, &skillReferences, &outcomeContent, &outcomeUnderpinning, &outcomeCoverage, &outcomeWeights, &assessmentFit,
		&summativeAssessment, &assessmentTypes, &assessmentFacts, &weightsSum, &awardBasis, &qualityAgreement, &typeConsistent,
		// the wording of outcomes, and outcomes as a set
		&outcomeObservable, &outcomeAction, &outcomeVerb, &outcomeOneAction, &outcomeLength, &outcomeAmounts, &outcomeLearner,
		&outcomeDistinct, &outcomeNumber, &outcomeLevelFit,
		// governance, review
		&approvalTrail, &officialApproved, &approvalOrder, &registrarConsulted, &developerProvider, &providerAge, &residencyShare, &duplicationCheck, &reviewSchedule,
		// transfer, stacking, need, record
		&transferIntent, &receivingProgram, &receivingDetails, &outcomeMap, &agreementCited, &creditShare,
		&stackableBacked, &verticalPathway, &horizontalPathway, &standAloneConsistent, &pathwayCredits, &pathwayDetails, &componentSets,
		&needEvidence, &partnerRole, &transcriptDecision,
	}
}

// Registry returns the registry of all checks and conditions, with further checks that
// a program brings.
func Registry(more ...*lint.Check) (*lint.Registry, error) {
	return lint.NewRegistry(append(All(), more...), Conditions())
}

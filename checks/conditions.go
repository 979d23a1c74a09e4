package checks

import (
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// is is a term on a fact that silence leaves open.
func is(fact string, values ...string) framework.Term { return framework.Term{Fact: fact, Is: values} }

// claims is a term on something a design may claim: a design that says nothing claims
// nothing. Without values it is enough that the fact is stated.
func claims(fact string, values ...string) framework.Term {
	return framework.Term{Fact: fact, Is: values, Silence: "no"}
}

// Conditions returns the named conditions that every framework document may use. Each
// title completes the sentence "Asked when ...".
func Conditions() []*lint.Condition {
	c := func(name, title string, terms ...framework.Term) *lint.Condition {
		return &lint.Condition{Name: name, Title: title, Any: terms}
	}
	return []*lint.Condition{
		c("transfer-intended", "admission or transfer is intended", is("transfer.intent", "admission", "transfer", "both")),
		c("admission-intended", "admission is intended", is("transfer.intent", "admission", "both")),
		c("credit-transfer-intended", "credit transfer is intended", is("transfer.intent", "transfer", "both")),
		c("access-motive", "access to further study is a motivation", is("purpose.motivations", "access-to-further-education", "admission-or-transfer")),
		c("market-motive", "a need of work or skills is a motivation", is("purpose.motivations", "workplace-need", "skills-gap")),
		c("regulatory-motive", "a regulation is a motivation", is("purpose.motivations", "regulatory")),
		c("credit-bearing", "it carries academic credit", is("size.credit_bearing", "true")),
		c("not-credit-bearing", "it carries no academic credit", is("size.credit_bearing", "false")),
		c("stackable-claimed", "it is called stackable or has a pathway", claims("stacking.types", "stackable"), claims("stacking.pathways")),
		c("stand-alone-claimed", "it is called stand-alone", claims("stacking.types", "stand-alone")),
		c("complementary-claimed", "it is called complementary", claims("stacking.types", "complementary"), claims("stacking.pathways.type", "complementary", "value-added")),
		c("vertical-claimed", "a pathway is vertical", claims("stacking.pathways.type", "vertical")),
		c("horizontal-claimed", "a pathway is horizontal", claims("stacking.pathways.type", "horizontal")),
		c("value-added-claimed", "a pathway is called value-added", claims("stacking.pathways.type", "value-added")),
		c("pathway-claimed", "a pathway is given", claims("stacking.pathways")),
		c("part-claimed", "it is called part of a qualification", claims("stacking.types", "stackable"), claims("stacking.part_of")),
		c("on-demand-claimed", "it is offered on demand", claims("delivery.on_demand", "true")),
		c("workplace-claimed", "relevance to the workplace is claimed", claims("purpose.motivations", "workplace-need", "skills-gap"), claims("purpose.needs", "labour-market"), claims("purpose.relevance.party", "industry", "employers", "professions")),
		c("contact-given", "a contact is given", claims("issuer.contact")),
		c("definition-cited", "a definition is cited", claims("credential.definition.source"), claims("credential.definition.wording")),
		c("endorsement-claimed", "recognition by an outside body is claimed", claims("endorsements")),
		c("partner-claimed", "partners take part", claims("partners")),
		c("receiving-claimed", "a receiving program is named", claims("transfer.receiving")),
		c("guaranteed-claimed", "transfer is called guaranteed", claims("transfer.receiving.status", "guaranteed")),
		c("assessed-claimed", "credit is said to have been assessed", claims("transfer.receiving.status", "assessed")),
		c("official-claimed", "it is called official", claims("governance.official", "true")),
		c("framework-silent", "the named framework does not address micro-credentials", is("governance.framework_coverage", "no")),
		c("level-framework-named", "a level framework is named", claims("level.framework")),
		c("framework-named", "a credential framework is named", claims("governance.credential_framework")),
		c("graded", "a grade is given", claims("award.graded", "true")),
		c("badge-claimed", "it is a digital badge", claims("credential.type", "digital-badge"), claims("record.form", "digital-badge")),
		c("certification-claimed", "its type is certification", claims("credential.type", "certification")),
		c("credit-range-given", "the credits are a range", claims("size.credits_minimum"), claims("size.credits_maximum")),
		c("rpl-accepted", "prior learning is recognised", claims("entry.prior_learning.accepted", "true")),
		c("evidence-public", "evidence is shown in public", claims("record.evidence_public", "true")),
		c("aid-osap", "Ontario student aid is offered", claims("cost.aid_scheme", "osap")),
		c("public-funding", "public funding is used", claims("cost.funding", "public")),
		c("pilot-funding", "national pilot funding is used", claims("cost.funding", "national-pilot")),
		c("standards-assessed", "listed standards are assessed", claims("assessments.standards")),
		c("provider-unregulated", "the provider is said not to be recognised", is("issuer.provider.recognition", "not-recognised")),
		c("program-mapped", "outcomes are mapped to a program", claims("transfer.receiving.outcome_map")),
		c("workplace-setting", "most of the learning happens in a workplace", claims("delivery.setting", "workplace")),
		c("external-scope", "it comes from outside the institution", claims("governance.scope", "external")),
		c("oqf-claimed", "a category of the Ontario Qualifications Framework is claimed", claims("level.framework", "OQF")),
		c("scqf-claimed", "SCQF credit is claimed", claims("size.credit_system", "scqf")),
		c("size-stated", "a size is stated", claims("size.hours_total"), claims("size.credits")),
		c("developer-named", "a developer is named", claims("governance.developer.name")),
		c("alignment-claimed", "a level in another framework is claimed", claims("level.alignments")),
		c("state-approval-claimed", "a state approval is claimed", claims("governance.approvals.kind", "state")),
		c("micro-courses-claimed", "it is made of micro-courses", claims("content.micro_courses")),
		c("accreditation-claimed", "an accreditation is claimed", claims("quality.accreditation")),
		c("application-claimed", "an outcome is a skill or competency", claims("outcomes.kind", "skill", "competency")),
		c("assessments-listed", "assessments are listed", claims("assessments")),
		c("pass-mark-stated", "a pass mark is stated", claims("award.pass_mark")),
		c("references-given", "an outcome refers to a skill framework", claims("outcomes.references")),
		{Name: "developer-differs", Title: "the developer is not the provider", All: []framework.Term{{Fact: "governance.developer.name", Differs: "issuer.provider.name"}}},
		c("standard-setting-developer", "the developer is a standard-setting body", is("governance.developer.kind", "standard-setting-body")),
		{Name: "funding-approved", Title: "an approval of funding is recorded", All: []framework.Term{claims("governance.approvals.kind", "funding"), claims("governance.approvals.status", "approved")}},
		c("transfer-wanted", "admission or transfer is said to be intended", claims("transfer.intent", "admission", "transfer", "both")),
		c("graduate-cycle", "it is at graduate level", claims("level.cycle", "second", "third")),
		c("credits-stated", "credits are stated", claims("size.credits")),
		c("credits-given", "credits are given, as one number or as a range", claims("size.credits"), claims("size.credits_minimum"), claims("size.credits_maximum")),
		c("references-claimed", "an outcome refers to a skill or standard", claims("outcomes.references")),
		c("stand-alone-origin", "it is a stand-alone course", claims("content.origin", "stand-alone")),
	}
}

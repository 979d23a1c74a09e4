package checks

import "strings"

// Topic is what frameworks ask for under one plain name, with the facts that state it.
type Topic struct {
	Name string
	// Facts are dotted paths; a table stands for all in it that no other topic names.
	Facts []string
}

// Topics are the rows of the table of which framework asks for what, in the order of a
// design file. Every fact of the design format belongs to one topic, save those that
// only serve the file.
func Topics() []Topic {
	t := func(name string, facts ...string) Topic { return Topic{name, facts} }
	return []Topic{
		t("title, type and definition", "credential.id", "credential.title", "credential.badge_title", "credential.title_justification", "credential.type", "credential.local_type", "credential.award_class", "credential.definition"),
		t("description, certified learning", "credential.summary", "credential.certified_learning"),
		t("version and language", "credential.version", "credential.language"),
		t("field and occupation codes", "credential.field_codes", "credential.occupations"),
		t("web page and identifiers", "credential.webpage", "credential.uri", "credential.ctid"),
		t("expiry and renewal", "validity"),
		t("provider and its recognition", "issuer.provider"),
		t("awarding body and endorsement", "issuer.awarding_body", "issuer.endorsing_office"),
		t("purpose and motivation", "purpose"),
		t("audience and relevance", "purpose.audience", "purpose.relevance", "purpose.needs"),
		t("value on its own", "purpose.standalone_value"),
		t("work, culture and community", "purpose.employment_pathway", "purpose.cultural_pathway", "purpose.community_contribution", "access.indigenous_engagement"),
		t("evidence of need", "need"),
		t("partners", "partners"),
		t("recognition by industry", "endorsements"),
		t("learning represented", "experiences", "content"),
		t("learning outcomes", "outcomes"),
		t("references to skills, standards", "outcomes.references", "assessments.standards"),
		t("assessment of the outcomes", "assessments"),
		t("assessor and moderation", "assessments.assessor", "assessments.assessor_training", "assessments.validated_by", "quality.moderation"),
		t("supervision and identity", "assessments.supervision", "assessments.identity_verification"),
		t("rule of the award", "award"),
		t("grades", "award.graded", "award.scale", "award.minimum_grade", "award.minimum_gpa"),
		t("credit-bearing or not", "size.credit_bearing", "size.credit_reason"),
		t("credits and their system", "size.credits", "size.credits_minimum", "size.credits_maximum", "size.credit_system", "size.hours_per_credit", "size.hours_per_credit_policy"),
		t("hours and duration", "size"),
		t("level and its framework", "level", "assessments.level"),
		t("quality assurance", "quality"),
		t("feedback of learners and others", "quality.learner_feedback", "quality.stakeholder_feedback", "assessments.feedback"),
		t("approval", "governance.approvals", "governance.official", "governance.official_definition", "governance.rule_set", "governance.consent_to_assess"),
		t("scope in the institution", "governance.scope"),
		t("accountable unit and developer", "governance.accountable_unit", "governance.contact_role", "governance.developer", "issuer.contact", "issuer.contact_kind"),
		t("registrar", "governance.registrar"),
		t("signature", "governance.signatories"),
		t("place in a credential framework", "governance"),
		t("duplication", "duplication"),
		t("admission or transfer intended", "transfer.intent", "transfer.reason"),
		t("receiving programs", "transfer.receiving"),
		t("transfer policy and its change", "transfer"),
		t("stacking and pathways", "stacking"),
		t("transcript", "record.transcript", "record.transcript_record", "record.transcript_reason", "record.transcript_format", "record.transcript_entry", "record.system_report", "record.tracking"),
		t("form, channel and verification", "record"),
		t("ownership and portability", "record.owner", "record.portability", "record.data_policy"),
		t("evidence in the record", "record.evidence_embedded", "record.evidence_public", "record.opt_out", "assessments.evidence_attached"),
		t("capture at the time of issue", "record.identity_capture", "record.issue_rule"),
		t("entry", "entry"),
		t("recognition of prior learning", "entry.prior_learning"),
		t("delivery", "delivery"),
		t("support and guidance of learners", "access"),
		t("cost and aid", "cost"),
		t("public offer", "offer"),
		t("review", "review"),
	}
}

// TopicOf finds the topic that a fact belongs to: the one that names the fact or the
// nearest table above it.
func TopicOf(path string) (string, bool) {
	name, best := "", 0
	for _, t := range Topics() {
		for _, f := range t.Facts {
			if len(f) > best && (path == f || strings.HasPrefix(path, f+".")) {
				name, best = t.Name, len(f)
			}
		}
	}
	return name, best > 0
}

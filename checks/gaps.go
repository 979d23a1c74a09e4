package checks

// GivesNoSize reports whether a clause belongs to a framework that says, or shows by its
// definition, that it gives no number for the size.
func GivesNoSize(clause string) bool {
	switch clause {
	case "QA-3", "EU3-1", "T2-5", "BF-1":
		return true
	}
	return false
}

// Gaps lists texts that are known to exist and were not found, or not whole.
func Gaps() []string {
	return []string{
		"NZQA: the Approval and Accreditation Rules of 2022 and 2026, the Listing Rules of 2026 and the guidelines. Whether duplication bars a micro-credential after 2022 is open.",
		"European Union: most of the wording of the principles (Annex II), and Annex I in the Official Journal.",
		"Oliver 2019, page 25: the fields of the summary after quality assurance.",
		"SUNY: the answers of the system's FAQ, any system limit of credits, and principles 3 and 5 to 7 on the system's own page.",
		"Australia: sections 5 and 6 of the framework, and the legal conditions of the pilot.",
		"British Columbia: the framework's own text of 2021 and 2024, its principles and any hours.",
		"Algonquin College's framework of 2020, the Alberta framework, and whether Ontario's proposal of 2023 was adopted.",
		"QAA's full statement; size limits of MicroCreds; Malaysian rules on naming, size and credit transfer.",
		"TrustEd's table of fields, Credential Engine's benchmark list, the last criteria of e-Valuate, and PESC or ARUCC rules for micro-credentials.",
		"The ECTS Users' Guide itself, the comparison of the Australian with the European levels, and hours of a Malaysian credit.",
	}
}

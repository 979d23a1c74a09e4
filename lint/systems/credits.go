package systems

// creditSystems are the credit systems with a ratio that has a source, and those that
// designs name although the institution decides the ratio. Margins that no source gives
// are said to be ours.
func creditSystems() []Credit {
	return []Credit{
		{
			ID: "nz", Name: "NZ credits", One: "NZ credit", Low: 10, High: 10,
			AcceptLow: 9, AcceptHigh: 11,
			Source:   "NZQA, Qualification and Micro-credential Listing and Operational Rules 2022, rule 3",
			Standing: "primary",
			Note:     "NZQA's word is approximate; the margin of 9 to 11 hours is ours.",
		},
		{
			ID: "ects", Name: "ECTS credits", One: "ECTS credit", Low: 25, High: 30,
			AcceptLow: 25, AcceptHigh: 30, ErrorLow: 20, ErrorHigh: 36,
			Source:   "statements of six bodies on ECTS, quoted alike; the ECTS Users' Guide itself was not read",
			Standing: "secondary",
			Note:     "The sources say in most cases; the wider margin of 20 to 36 hours is ours.",
		},
		{
			ID: "uk", Name: "UK credits", One: "UK credit", Low: 10, High: 10,
			AcceptLow: 10, AcceptHigh: 10,
			Source:   "credit framework for England, as quoted by Imperial College London",
			Standing: "secondary",
			Note:     "Two UK credits are taken as one ECTS credit although the hours differ (20 against 25 to 30): neither corrects the other.",
		},
		{
			ID: "scqf", Name: "SCQF credits", One: "SCQF credit", Low: 10, High: 10,
			AcceptLow: 10, AcceptHigh: 10,
			Source: "SCQF and SQA pages on credit", Standing: "primary",
			Note: "Assessment is included; the smallest unit is one credit.",
		},
		{
			ID: "us-semester", Name: "US semester credit hours", One: "US semester credit hour", Low: 45, High: 45,
			AcceptLow: 37.5,
			Source:    "34 CFR 600.2, as quoted by universities", Standing: "primary",
			Note: "Not less than one hour of class and two hours outside it over about 15 weeks. 37.5 hours (hours of 50 minutes) are our margin.",
		},
		{
			ID: "us-quarter", Name: "US quarter credit hours", One: "US quarter credit hour", Low: 30, High: 36,
			AcceptLow: 30, AcceptHigh: 36,
			Source: "34 CFR 600.2, as quoted by universities", Standing: "primary",
			Note: "Ten to twelve weeks of one hour of class and two hours outside it.",
		},
		{
			ID: "ca", Name: "Canadian credits", One: "Canadian credit", Low: 37, High: 50,
			AcceptLow: 37, AcceptHigh: 50, InstructionalLow: 12, InstructionalHigh: 15, Local: true,
			Source: "BCCAT, What is Academic Credit? (McQuarrie 2016); McGill University and Cambrian College as examples", Standing: "primary",
			Note: "No national system was found: the institution decides. The bands of 37 to 50 total or 12 to 15 instructional hours are ours.",
		},
		{
			ID: "au", Name: "Australian credit points", One: "Australian credit point", Local: true,
			Source: "ASQA on volume of learning; no national hours for a credit point were found", Standing: "primary",
			Note: "Each university sets its own value: give it with the policy.",
		},
		{
			ID: "my", Name: "Malaysian credits", One: "Malaysian credit", Local: true,
			Source: "no text was found", Standing: "memory",
			Note: "40 hours of student learning time are often named but were not traced.",
		},
		{
			ID: "ceu", Name: "continuing education units", One: "continuing education unit", Local: true,
			Source: "no text was found", Standing: "memory",
			Note: "A unit of continuing education, not of academic credit.",
		},
	}
}

package skills

const uuid = `[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`

// frameworks are the frameworks, the more particular forms first.
var frameworks = []Framework{
	{
		Name:  "ESCO",
		Names: []string{"European Skills, Competences, Qualifications and Occupations", "ESCO skills", "ESCO occupations", "esco-skill", "esco-occupation"},
		Shapes: []Shape{
			{Means: "the UUID at the end of the entry's address", Example: "4c016b68-4116-468c-9dc6-42710c239e4a", Pattern: uuid, Telling: true},
			{Means: "a code of a skill group", Example: "S1.2.3", Pattern: `[SKTL][0-9]{1,2}(?:\.[0-9]{1,2}){0,4}`},
			{Means: "a code of an occupation", Example: "2654.1.7", Pattern: `C?[0-9]{1,4}(?:\.[0-9]{1,3}){0,4}`},
		},
		Hosts:   []string{"data.europa.eu", "esco.ec.europa.eu"},
		Edition: "1.2",
		Source:  "addresses and codes in the published tables of ESCO 1.2 (data.europa.eu/esco/skill, /occupation, /isco)",
	},
	{
		Name:  "O*NET",
		Names: []string{"O*NET-SOC", "O*NET OnLine", "ONET", "Occupational Information Network"},
		Shapes: []Shape{
			{Means: "an O*NET-SOC code: six digits and two more", Example: "35-2014.00", Pattern: `[0-9]{2}-[0-9]{4}\.[0-9]{2}`, Telling: true},
			{Means: "an element of the content model", Example: "1.A.1.a.1", Pattern: `[1-6]\.[A-Z](?:\.[0-9]+(?:\.[a-z](?:\.[0-9]+)?)?)?(?:\.I[0-9]+(?:\.D[0-9]+)?)?`},
		},
		Hosts:   []string{"onetonline.org", "onetcenter.org"},
		Edition: "O*NET-SOC 2019",
		Source:  "onetcenter.org, questions on the classification and the data dictionary (content model reference)",
	},
	{
		Name:    "SOC (United States)",
		Names:   []string{"US SOC", "BLS SOC", "Standard Occupational Classification"},
		Shapes:  []Shape{{Means: "two digits, a hyphen and four digits", Example: "35-2014", Pattern: `[0-9]{2}-[0-9]{4}`, Telling: true}},
		Hosts:   []string{"bls.gov"},
		Edition: "2018",
		Source:  "Bureau of Labor Statistics, SOC user guide; onetcenter.org on the six-digit structure",
	},
	{
		Name:    "SOC (United Kingdom)",
		Names:   []string{"UK SOC", "ONS SOC", "SOC 2020"},
		Shapes:  []Shape{{Means: "four digits for a unit group, six for a sub-unit group", Example: "1115", Pattern: `[0-9]{4}(?:/?[0-9]{2})?`}},
		Hosts:   []string{"ons.gov.uk"},
		Edition: "2020",
		Source:  "Office for National Statistics, SOC 2020 volume 1 and the SOC extension project",
	},
	{
		Name:    "ISCO",
		Names:   []string{"ISCO-08", "International Standard Classification of Occupations"},
		Shapes:  []Shape{{Means: "one to four digits", Example: "2654", Pattern: `[0-9]{1,4}`}},
		Edition: "2008",
		Source:  "the ISCO groups in the published tables of ESCO 1.2",
	},
	{
		Name:    "NOC 2016",
		Names:   []string{"NOC 2011", "National Occupational Classification 2016"},
		Shapes:  []Shape{{Means: "four digits", Example: "6321", Pattern: `[0-9]{4}`}},
		Hosts:   []string{"noc.esdc.gc.ca"},
		Edition: "2016",
		Source:  "Statistics Canada, introduction to NOC 2021 version 1.0, on the structure before",
	},
	{
		Name:    "NOC",
		Names:   []string{"NOC 2021", "National Occupational Classification", "CNP", "Classification nationale des professions"},
		Shapes:  []Shape{{Means: "five digits for a unit group", Example: "21234", Pattern: `[0-9]{5}`}},
		Hosts:   []string{"noc.esdc.gc.ca"},
		Edition: "2021",
		Source:  "Statistics Canada, introduction to NOC 2021 version 1.0: five digits instead of four",
	},
	{
		Name:  "NACE",
		Names: []string{"NACE career readiness", "NACE competencies", "NACE career readiness competencies", "National Association of Colleges and Employers"},
		Entries: []string{
			"Career and Self-Development", "Communication", "Critical Thinking", "Equity and Inclusion",
			"Leadership", "Professionalism", "Teamwork", "Technology",
		},
		Former: map[string]string{
			"Career Management":          "Career and Self-Development",
			"Oral/Written Communication": "Communication",
		},
		Hosts:   []string{"naceweb.org"},
		Edition: "2021",
		Source:  "the eight competencies as Michigan State and Pittsburg State list them; NACE's development report (2022) for the earlier names",
	},
	{
		Name:    "CIP",
		Names:   []string{"Classification of Instructional Programs", "CIP Canada"},
		Shapes:  []Shape{{Means: "two digits, a full stop, then two or four digits", Example: "43.0406", Pattern: `[0-9]{2}(?:\.[0-9]{2}(?:[0-9]{2})?)?`}},
		Hosts:   []string{"nces.ed.gov"},
		Edition: "2020",
		Source:  "National Center for Education Statistics, questions on CIP 2020",
	},
	{
		Name:    "ISCED-F",
		Names:   []string{"ISCED fields of education and training", "ISCED Fields"},
		Shapes:  []Shape{{Means: "two, three or four digits", Example: "0613", Pattern: `[0-9]{2,4}`}},
		Edition: "2013",
		Source:  "UNESCO Institute for Statistics, ISCED-F 2013 as surveycodings.org and ISCED's appendix I give it",
	},
	{
		Name: "NZQA standards",
		Names: []string{
			"NZQA unit standards", "NZQA unit standard", "NZQA skill standards", "NZQA skill standard", "Directory of Assessment Standards",
			"NZQA Directory of Assessment and Skill Standards", "New Zealand unit standards", "New Zealand skill standards",
		},
		Shapes:  []Shape{{Means: "a number of up to five digits", Example: "6402", Pattern: `(?:US ?|SS ?)?[0-9]{1,5}`}},
		Hosts:   []string{"nzqa.govt.nz"},
		Edition: "2025",
		Source:  "unit standards 6401, 6402 and 26551 as NZQA publishes them; Toitū te Waiora on skill standards from 40000",
	},
	{
		Name: "Australian units of competency",
		Names: []string{
			"units of competency", "training.gov.au", "Australian training packages", "National Register of VET", "AU units of competency",
		},
		Shapes: []Shape{{
			Means: "three letters of the training package, letters of the field, three digits or more", Example: "HLTAID011",
			Pattern: `[A-Z]{3}[A-Z0-9]{0,6}[0-9]{3}[A-Z]?`, Telling: true,
		}},
		Hosts:   []string{"training.gov.au"},
		Edition: "2020",
		Source:  "first aid units of training package HLT, defence units of DEF and TAADES401 as the national register codes them",
	},
	{
		Name:  "UK National Occupational Standards",
		Names: []string{"NOS", "UK NOS", "National Occupational Standards"},
		Shapes: []Shape{{
			Means: "three letters of the developer, then the suite and the number", Example: "LANAgM17",
			Pattern: `[A-Z]{2,3}[A-Za-z0-9& .-]{0,10}[0-9][A-Za-z0-9.]{0,4}`,
		}},
		Hosts:   []string{"ukstandards.org.uk"},
		Edition: "2016",
		Source:  "ukstandards.org.uk, frequently asked questions on the unique registration number",
	},
}

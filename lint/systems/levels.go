package systems

// levelFrameworks are the level frameworks that designs name.
func levelFrameworks() []Level {
	return []Level{
		{ID: "NZQCF", Name: "New Zealand Qualifications and Credentials Framework", Min: 1, Max: 10, Source: "NZQA", Standing: "primary"},
		{ID: "EQF", Name: "European Qualifications Framework", Min: 1, Max: 8, Source: "NZQA's pages on the European Union", Standing: "primary"},
		{ID: "AQF", Name: "Australian Qualifications Framework", Min: 1, Max: 10, Source: "NZQA's pages on Australia", Standing: "primary", Note: "Micro-credentials sit outside its awards."},
		{ID: "NFQ", Name: "Irish National Framework of Qualifications", Min: 1, Max: 10, Source: "NZQA's pages on Ireland", Standing: "primary"},
		{ID: "RQF", Name: "Regulated Qualifications Framework (England, Northern Ireland)", Min: 1, Max: 8, Words: []string{"Entry 1", "Entry 2", "Entry 3"}, Source: "Qualifications can cross boundaries", Standing: "primary"},
		{ID: "FHEQ", Name: "Framework for Higher Education Qualifications (UK)", Min: 4, Max: 8, Source: "Qualifications can cross boundaries", Standing: "primary"},
		{ID: "CQFW", Name: "Credit and Qualifications Framework for Wales", Min: 1, Max: 8, Words: []string{"Entry 1", "Entry 2", "Entry 3"}, Source: "Qualifications can cross boundaries", Standing: "primary"},
		{ID: "SCQF", Name: "Scottish Credit and Qualifications Framework", Min: 1, Max: 12, Source: "Qualifications can cross boundaries", Standing: "primary"},
		{ID: "OQF", Name: "Ontario Qualifications Framework", Min: 1, Max: 13, Categories: true, Source: "Ontario ministry pages", Standing: "primary", Note: "Thirteen categories of qualification; a micro-credential is not one of them."},
		{ID: "CDQF", Name: "Canadian Degree Qualifications Framework", DegreesOnly: true, Source: "CMEC Ministerial Statement 2007; CICIC", Standing: "primary", Note: "It has levels for degrees only."},
		{ID: "MDLQF", Name: "Maritime Degree Level Qualifications Framework", DegreesOnly: true, Source: "CICIC, which lists it", Standing: "secondary", Note: "It has levels for degrees only."},
		{ID: "ACF", Name: "Alberta Credentials Framework", CredentialsOnly: true, Source: "Alberta ministry page", Standing: "primary", Note: "It names 17 credentials; a micro-credential is not among those seen."},
	}
}

// alignments are the published comparisons, and only those.
func alignments() []Alignment {
	const joint = "NZQA and European Commission joint report, 2016"
	const cross = "Qualifications can cross boundaries (UK and Irish frameworks' bodies)"
	return []Alignment{
		{From: "NZQCF", To: "EQF", Source: joint, Standing: "primary", None: []string{"8"}, NoneBack: []string{"1"}, Pairs: map[string][]string{
			"1": {"2"}, "2": {"3"}, "3": {"4"}, "4": {"4"}, "5": {"5"}, "6": {"5"}, "7": {"6"}, "9": {"7"}, "10": {"8"},
		}},
		{From: "NZQCF", To: "NFQ", Source: "NZQA's comparison with the Irish framework", Standing: "primary", None: []string{"8"}, Pairs: map[string][]string{
			"1": {"3"}, "2": {"4"}, "3": {"5"}, "4": {"5"}, "5": {"6"}, "6": {"6"}, "7": {"7"}, "9": {"9"}, "10": {"10"},
		}},
		{From: "NZQCF", To: "AQF", Source: "NZQA's comparison with the Australian framework", Standing: "primary", Pairs: map[string][]string{
			"1": {"1"}, "2": {"2"}, "3": {"3"}, "4": {"4"}, "5": {"5"}, "6": {"6"}, "7": {"7"}, "8": {"8"}, "9": {"9"}, "10": {"10"},
		}},
		{From: "RQF", To: "EQF", Source: cross, Standing: "primary", Pairs: british()},
		{From: "CQFW", To: "EQF", Source: cross, Standing: "primary", Pairs: british()},
		{From: "FHEQ", To: "EQF", Source: cross, Standing: "primary", Pairs: map[string][]string{
			"8": {"8"}, "7": {"7"}, "6": {"6"}, "5": {"5"}, "4": {"5"},
		}},
		{From: "SCQF", To: "EQF", Source: cross, Standing: "primary", Pairs: map[string][]string{
			"12": {"8"}, "11": {"7"}, "10": {"6"}, "9": {"6"}, "8": {"5"}, "7": {"5"}, "6": {"4"}, "5": {"3"}, "4": {"2"}, "3": {"1"},
		}},
		{From: "NFQ", To: "EQF", Source: cross, Standing: "primary", Pairs: map[string][]string{
			"10": {"8"}, "9": {"7"}, "8": {"6"}, "7": {"6"}, "6": {"5"}, "5": {"4"}, "4": {"3"}, "3": {"2"}, "2": {"1"}, "1": {"1"},
		}},
		{From: "AQF", To: "EQF", Source: "joint report of 2016 as one third party cites it; its table was not seen", Standing: "secondary", Pairs: map[string][]string{
			"7": {"6"}, "9": {"7"}, "10": {"8"},
		}},
	}
}

// british are the levels of the English and Welsh frameworks, which are the same.
func british() map[string][]string {
	return map[string][]string{
		"8": {"8"}, "7": {"7"}, "6": {"6"}, "5": {"5"}, "4": {"5"}, "3": {"4"}, "2": {"3"}, "1": {"2"}, "Entry 3": {"1"},
	}
}

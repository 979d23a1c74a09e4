package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/credlint/credlint/lint/draft"
)

// template is a design to start from: the frameworks whose questions it holds and what
// is already known of it, by the keys of an interview.
type template struct {
	name, title string
	frameworks  []string
	known       map[string]string
}

var templates = []template{
	{"minimal", "the questions of the BCCAT checklist, and nothing else", []string{"bccat-2020"}, nil},
	{
		"credit-bearing", "carries credit and aims at admission or transfer",
		[]string{"bccat-2020", "bccat-2020-transfer", "suny-2018", "oliver-2019"},
		map[string]string{
			"credential.type": "micro-credential", "size.credit_bearing": draft.Yes, "transfer.intent": "both",
			"purpose.motivations": "access-to-further-education;admission-or-transfer", "transfer.receiving.0": draft.Yes,
		},
	},
	{
		"non-credit-workplace", "without credit, made with employers for a need at work",
		[]string{"bccat-2020", "suny-2018", "oliver-2019"},
		map[string]string{
			"credential.type": "micro-credential", "size.credit_bearing": draft.No, "transfer.intent": "none",
			"purpose.motivations": "workplace-need;skills-gap", "partners.0": draft.Yes,
		},
	},
	{
		"new-zealand", "for listing with NZQA",
		[]string{"nzqa-2022"},
		map[string]string{"credential.type": "micro-credential", "size.credit_system": "nz", "level.framework": "NZQCF", "size.credit_bearing": draft.Yes},
	},
	{
		"european", "described as the EU's common approach asks, with ECTS credits",
		[]string{"eu-2022", "oliver-2019"},
		map[string]string{"credential.type": "micro-credential", "size.credit_system": "ects", "level.framework": "EQF", "size.credit_bearing": draft.Yes},
	},
}

// alike are entries that every template begins with.
var alike = map[string]string{
	"credential.status": "draft", "outcomes.0": draft.Yes, "assessments.0": draft.Yes,
	"experiences.0": draft.Yes, "governance.approvals.0": draft.Yes,
}

// answers are the template's answers. What its frameworks do not ask is left out by the
// interview.
func (t *template) answers() draft.Answers {
	a := draft.Answers{}
	for _, known := range []map[string]string{alike, t.known} {
		for key, text := range known {
			a[key] = strings.Split(text, ";")
		}
	}
	return a
}

func findTemplate(name string) (*template, bool) {
	for i := range templates {
		if templates[i].name == name {
			return &templates[i], true
		}
	}
	return nil, false
}

func templateNames() []string {
	names := make([]string, len(templates))
	for i := range templates {
		names[i] = templates[i].name
	}
	return names
}

func listTemplates(out io.Writer) error {
	for _, t := range templates {
		if _, err := fmt.Fprintf(out, "%-22s%s\n%-22s%s\n", t.name, t.title, "", strings.Join(t.frameworks, ", ")); err != nil {
			return err
		}
	}
	return nil
}

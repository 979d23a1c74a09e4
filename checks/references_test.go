package checks_test

import (
	"slices"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
)

// checkNamed finds a check.
func checkNamed(t *testing.T, name string) *lint.Check {
	t.Helper()
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	c, ok := reg.Check(name)
	if !ok {
		t.Fatalf("there is no check %s", name)
	}
	return c
}

// said lists the messages of an outcome; a fact that is not stated is "missing" with its name.
func said(out lint.Outcome) []string {
	var ids []string
	for _, p := range out.Problems {
		if p.Fact != nil {
			ids = append(ids, "missing "+p.Fact.Field.Path)
		} else {
			ids = append(ids, p.Message)
		}
	}
	return ids
}

func TestSkillReferences(t *testing.T) {
	const uuid = "4c016b68-4116-468c-9dc6-42710c239e4a"
	for _, c := range []struct {
		name, references string
		want             []string
	}{
		{"ESCO by UUID with its address", `{ framework = "ESCO", id = "` + uuid + `", url = "http://data.europa.eu/esco/skill/` + uuid + `" }`, nil},
		{"an ESCO label for an id", `{ framework = "ESCO", id = "apply HACCP" }`, []string{"form"}},
		{"an old NOC code", `{ framework = "NOC 2021", id = "6321" }`, []string{"form"}},
		{"an old NOC code of its edition", `{ framework = "NOC 2016", id = "6321" }`, nil},
		{"id and address differ", `{ framework = "O*NET", id = "11-1011.00", url = "https://www.onetonline.org/link/summary/35-2014.00" }`, []string{"differs"}},
		{"the address of another framework", `{ framework = "ESCO", id = "S1.2.3", url = "https://www.onetonline.org/link/summary/35-2014.00" }`, []string{"publisher"}},
		{"an address that shows no entry", `{ framework = "ESCO", name = "Food safety", url = "https://esco.ec.europa.eu/en/classification/skills" }`, nil},
		{"a misspelt framework", `{ framework = "ESOC", id = "S1.2.3" }`, []string{"unknown"}},
		{"three letters are not guessed at", `{ framework = "SOC", id = "35-2014" }`, nil},
		{"another known framework is no misspelling", `{ framework = "NICE", id = "T0001" }`, nil},
		{"a list of one's own", `{ framework = "Harbour Hotels skill list", id = "7" }`, nil},
		{"a competency of NACE by its slug", `{ framework = "NACE", id = "career-and-self-development" }`, nil},
		{"NACE with its ampersand", `{ framework = "NACE", name = "Equity & Inclusion" }`, nil},
		{"a former name of NACE", `{ framework = "NACE", name = "Oral/Written Communication" }`, []string{"entry"}},
		{"no competency of NACE", `{ framework = "NACE", name = "Cooking" }`, []string{"entry"}},
		{"the same twice, once as an address", `{ framework = "ESCO", id = "` + uuid + `" }, { framework = "esco", id = "http://data.europa.eu/esco/skill/` + uuid + `" }`, []string{"twice"}},
		{"two entries of one framework", `{ framework = "NACE", name = "Leadership" }, { framework = "NACE", name = "Teamwork" }`, nil},
		{"no framework", `{ id = "7" }`, []string{"missing outcomes.references.framework"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := outcome(t, checkNamed(t, "skill-references"), "[[outcomes]]\nid = \"LO1\"\nreferences = ["+c.references+"]\n", nil)
			if got := said(out); !slices.Equal(got, c.want) {
				t.Errorf("said %q", got)
			}
		})
	}
	for references, want := range map[string][]string{
		`{ framework = "NACE", name = "Leadership" }`:      nil, // NACE gives its entries no ids
		`{ framework = "ESCO", name = "Leadership" }`:      {"vague"},
		`{ framework = "NACE" }`:                           {"vague"},
		`{ framework = "My own list", name = "Knotting" }`: {"vague"},
	} {
		if got := said(outcome(t, checkNamed(t, "outcome-references"), "[[outcomes]]\nid = \"LO1\"\nreferences = ["+references+"]\n", nil)); !slices.Equal(got, want) {
			t.Errorf("%s: said %q", references, got)
		}
	}
	if out := outcome(t, checkNamed(t, "skill-references"), "[[outcomes]]\nid = \"LO1\"\n", nil); out.Result != lint.Undecided {
		t.Errorf("without references it is %v", out.Result)
	}
}

package design_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
	"github.com/credlint/credlint/schemas"
)

func decode(t *testing.T, text string) *design.Design {
	t.Helper()
	file, err := source.ReadAs("t.toml", source.TOML, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return design.Decode(file)
}

func TestThreeStates(t *testing.T) {
	for name, c := range map[string]struct {
		text    string
		want    design.State
		suspect bool
	}{
		"stated":         {"[credential]\ntitle = \"A\"\n", design.Stated, false},
		"missing":        {"[credential]\n", design.Missing, false},
		"no table":       {"", design.Missing, false},
		"empty":          {"[credential]\ntitle = \"\"\n", design.Missing, false},
		"placeholder":    {"[credential]\ntitle = \"TBD\"\n", design.Missing, false},
		"lorem ipsum":    {"[credential]\ntitle = \"Lorem ipsum\"\n", design.Missing, false},
		"N/A":            {"[credential]\ntitle = \"N/A\"\n", design.Missing, false},
		"not applicable": {"[not_applicable]\n\"credential.title\" = \"None is planned.\"\n", design.NotApplicable, false},
		"no reason":      {"[not_applicable]\n\"credential.title\" = \"\"\n", design.Missing, false},
		"unreadable":     {"[credential]\ntitle = 1\n", design.Unreadable, true},
	} {
		t.Run(name, func(t *testing.T) {
			d := decode(t, c.text)
			if got := d.Credential.Title.State; got != c.want {
				t.Errorf("state %v, want %v", got, c.want)
			}
			if c.suspect && !d.Suspect {
				t.Error("the design is not suspect")
			}
		})
	}
}

// TestPlaceholdersOfEveryKind writes a placeholder where another kind of value belongs.
func TestPlaceholdersOfEveryKind(t *testing.T) {
	d := decode(t, `need = "TBD"
partners = ["TBD"]
content = "tbd"
[credential]
type = "TBC"
status = ""
webpage = "n/a"
[purpose]
motivations = ["TBD"]
[size]
credits = "TBD"
weeks = "to be confirmed"
credit_bearing = "TBD"
[review]
next_date = "TBA"
[delivery]
start_dates = ["TBD"]
[governance]
signatories = "TBD"
[not_applicable]
"size.weeks" = "Learners choose their own pace."
`)
	for f, want := range map[*design.Fact]design.State{
		&d.Need.Fact: design.Missing, &d.Partners.Fact: design.Missing, &d.Content.Fact: design.Missing,
		&d.Credential.Type.Fact: design.Missing, &d.Credential.Status.Fact: design.Missing, &d.Credential.Webpage.Fact: design.Missing,
		&d.Purpose.Motivations.Fact: design.Missing, &d.Size.Credits.Fact: design.Missing, &d.Size.Weeks.Fact: design.NotApplicable,
		&d.Size.CreditBearing.Fact: design.Missing, &d.Review.NextDate.Fact: design.Missing,
		&d.Delivery.StartDates.Fact: design.Missing, &d.Governance.Signatories.Fact: design.Missing,
	} {
		if f.State != want {
			t.Errorf("%s: %v, want %v", f.Field.Path, f.State, want)
		}
	}
}

// FuzzDecoderAgainstJudge proves that what the decoder takes in silence, the JSON
// Schema accepts: only a suspect design needs the judge.
func FuzzDecoderAgainstJudge(f *testing.F) {
	for _, text := range []string{
		"format = 1\n[size]\ncredits = 3.5\ncredit_system = \"nz\"\n",
		"[[outcomes]]\nid = \"a\"\nkind = \"skill\"\n[[need]]\ndate = 2026-01-31\n[not_applicable]\ngovernance.signatories = \"x\"\n",
		"[level]\nvalue = \"x\"\n[credential]\nwebpage = \"http://x\"\nstatus = \"drafty\"\n[answers]\na.b = \"x\"\n",
	} {
		f.Add([]byte(text))
	}
	data, err := schemas.Get("design")
	if err != nil {
		f.Fatal(err)
	}
	schema, err := source.NewSchema("design.schema.json", data)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		file, err := source.ReadAs("f.toml", source.TOML, text)
		if err != nil {
			return
		}
		if design.Decode(file).Suspect {
			return
		}
		if wrong := schema.Check(file.Root); len(wrong) > 0 {
			t.Errorf("the decoder took in silence what the schema refuses: %s", cmp.Diff(nil, wrong[0].Want+" at "+wrong[0].Key))
		}
	})
}

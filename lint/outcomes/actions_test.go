package outcomes_test

import (
	"strings"
	"testing"

	"github.com/credlint/credlint/lint/outcomes"
)

func TestPartsStandAlone(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"en", "Identify hazards, and critically appraise the controls", "Identify hazards; Critically appraise the controls"},
		{"en", "Discuss and reflect on a night shift", "Discuss a night shift; Reflect on a night shift"},
		{"en", "Comment and report on a night shift", "Comment on a night shift; Report on a night shift"},
		{"en", "Use a survey to design, test and launch a stall", ""},
		{"en", "Work with a chef to design and cost a menu", ""},
		{"en", "Choose crops that match and suit the soil", ""},
		{"en", "Explain a fault and be able to repair a pump", "Explain a fault; Repair a pump"},
		{"fr", "Rédiger un bilan et le présenter à un comité", "Rédiger un bilan; Présenter un bilan à un comité"},
		{"fr", "Nommer les os et en décrire la fonction", ""},
	} {
		r := outcomes.Read(c.text, c.language)
		var got []string
		for _, p := range r.Parts() {
			got = append(got, p.Text)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, strings.Join(got, "; "), c.want)
		}
	}
}

func TestOnlyActionsFarApartAreAtDifferentLevels(t *testing.T) {
	for text, want := range map[string]bool{
		"Identify and evaluate storage risks":            true,
		"List the parts and design a better pump":        true,
		"Recall and apply the rules":                     true,
		"Describe and apply the rules":                   false, // neighbours
		"Analyse and interpret a soil test":              false,
		"Analyse and evaluate a menu":                    false,
		"Design and conduct an experiment":               false, // make it and use it
		"Design, implement and evaluate a rota":          false,
		"Design a rota and list its gaps":                true, // two things
		"Explain and dance a reel":                       false,
		"Use a model to identify and evaluate a fault":   false,
		"Compare and contrast two diets":                 false,
		"Articulate and justify a position on rewilding": false, // no list has articulate
	} {
		r := outcomes.Read(text, "en")
		if got := r.LevelsDiffer(); got != want {
			t.Errorf("%q: different levels %v, want %v", text, got, want)
		}
	}
}

func TestMeansLeaveTheLevelToWhatTheyAreFor(t *testing.T) {
	for text, want := range map[string]outcomes.Level{
		"Use a model to evaluate plans":         outcomes.Evaluate,
		"Use a thermometer to check a fridge":   outcomes.Apply,
		"Work with a chef to design a menu":     outcomes.Create,
		"Explain a theory to evaluate plans":    outcomes.Understand,
		"Provide an explanation of a sour mash": outcomes.Understand,
	} {
		r := outcomes.Read(text, "en")
		list, _, _, _ := r.Levels()
		if len(list) == 0 || list[len(list)-1] != want {
			t.Errorf("%q: levels %v, want %v", text, list, want)
		}
	}
	r := outcomes.Read("Demonstrate knowledge of kilns", "en")
	if list, _, _, speaks := r.Levels(); speaks {
		t.Errorf("states %v where the verb and its noun disagree", list)
	}
}

func TestLongOutcomesBeginWithWhatStandsAlone(t *testing.T) {
	for text, want := range map[string]string{
		"Explain the parts of a kiln, including its door and its flue": "Explain the parts of a kiln",
		"Understand the parts of a kiln, including its door":           "Explain the parts of a kiln",
		"A sound understanding of the parts of a kiln (door, flue)":    "Explain the parts of a kiln",
		"Build a kiln": "Build a kiln",
	} {
		r := outcomes.Read(text, "en")
		if got := r.Short(false); got != want {
			t.Errorf("%q begins with %q, want %q", text, got, want)
		}
	}
}

func TestWhatIsNamedIsNotVague(t *testing.T) {
	for text, want := range map[string]bool{
		"Use various saws":                          true,
		"Use various saws, such as bow saws":        false,
		"Use various saws (bow saw, rip saw)":       false,
		"Use several saws: a bow saw and a rip saw": false,
	} {
		r := outcomes.Read(text, "en")
		if _, _, got := r.Vague([]string{"various", "several"}); got != want {
			t.Errorf("%q: vague %v, want %v", text, got, want)
		}
	}
}

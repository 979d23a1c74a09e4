package outcomes_test

import (
	"strings"
	"testing"

	"github.com/credlint/credlint/lint/outcomes"
)

func TestRewritesKeepTheObject(t *testing.T) {
	for _, c := range []struct {
		language, text string
		british        bool
		want           []string
	}{
		{"en", "Understand HACCP principles.", false, []string{"Explain HACCP principles", "Apply HACCP principles", "Analyze HACCP principles"}},
		{"en", "understand HACCP principles", true, []string{"explain HACCP principles", "apply HACCP principles", "analyse HACCP principles"}},
		{"en", "Appreciate the role of a tenants' group", true, []string{"Explain the role of a tenants' group", "Analyse the role of a tenants' group", "Evaluate the role of a tenants' group"}},
		{"en", "Know how to prune old roses", false, []string{"Explain how to prune old roses", "Prune old roses"}},
		{"en", "Learn to graft trees", false, []string{"Explain how to graft trees", "Graft trees"}},
		{"en", "Learn about the tides", false, []string{"Explain the tides", "Analyze the tides", "Evaluate the tides"}},
		{"en", "The learner understands why bread rises", false, []string{"explains why bread rises", "analyzes why bread rises", "evaluates why bread rises"}},
		{"en", "Demonstrate a sound understanding of knots", false, []string{"Explain knots", "Analyze knots", "Evaluate knots"}},
		{"en", "Be aware of ice", false, []string{"Explain ice", "Analyze ice", "Evaluate ice"}},
		{"en", "Familiarise yourself with valves", true, []string{"Explain valves", "Analyse valves", "Evaluate valves"}},
		{"en", "Know that lead is toxic", false, []string{"Explain that lead is toxic"}},
		{"en", "Sanitation in small kitchens", false, []string{"Explain sanitation in small kitchens", "Analyze sanitation in small kitchens", "Evaluate sanitation in small kitchens"}},
		{"en", "Knowledge of frost damage", false, []string{"Explain frost damage", "Analyze frost damage", "Evaluate frost damage"}},
		{"en", "Understand \"wild\" yeasts", false, []string{"Explain \"wild\" yeasts", "Analyze \"wild\" yeasts", "Evaluate \"wild\" yeasts"}},
		{"en", "Learn about (dry) kilns", false, []string{"Explain (dry) kilns", "Analyze (dry) kilns", "Evaluate (dry) kilns"}},
		{"fr", "Connaître « le froid »", false, []string{"Expliquer « le froid »", "Analyser « le froid »", "Évaluer « le froid »"}},
		{"en", "Understand", false, nil},
		{"fr", "Comprendre les principes HACCP.", false, []string{"Expliquer les principes HACCP", "Appliquer les principes HACCP", "Analyser les principes HACCP"}},
		{"fr", "L'apprenant comprendra la marée", false, []string{"expliquera la marée", "analysera la marée", "évaluera la marée"}},
		{"fr", "Savoir nettoyer une pompe", false, []string{"Expliquer comment nettoyer une pompe", "Nettoyer une pompe"}},
		{"fr", "Les apprenant(e)s sauront vendre un vélo", false, []string{"expliqueront comment vendre un vélo", "vendront un vélo"}},
		{"fr", "Analyse des goûts d'un client", false, []string{"Analyser les goûts d'un client"}},
		{"fr", "La planification d'une tournée", false, []string{"Planifier une tournée"}},
		{"fr", "L'apprenante saura expliquer son rôle", false, []string{"expliquera son rôle"}},
		{"fr", "Initiation au tissage", false, []string{"Expliquer le tissage", "Analyser le tissage", "Évaluer le tissage"}},
		{"fr", "Une bonne maîtrise de la scie", false, []string{"Maîtriser la scie"}},
		{"fr", "Respect des consignes de tri", false, []string{"Respecter les consignes de tri"}},
		{"en", "An introduction to dyes", false, []string{"Explain dyes", "Analyze dyes", "Evaluate dyes"}},
		{"en", "Know how to evaluate a dye", false, []string{"Explain how to evaluate a dye", "Evaluate a dye"}},
		{"fr", "Sécurité des quais", false, []string{"Expliquer la sécurité des quais", "Analyser la sécurité des quais", "Évaluer la sécurité des quais"}},
		{"fr", "Développer une compréhension fine du gel", false, []string{"Expliquer le gel", "Analyser le gel", "Évaluer le gel"}},
		{"en", "Evaluation of cheese samples", false, []string{"Evaluate cheese samples"}},
		{"en", "Analysis of kiln logs", true, []string{"Analyse kiln logs"}},
		{"en", "Skills in welding pipes", false, []string{"Weld pipes"}},
		{"en", "Negotiation skills", false, []string{"Apply negotiation skills"}},
		{"en", "Research methods for brewers", false, []string{"Explain research methods for brewers", "Apply research methods for brewers", "Analyze research methods for brewers"}},
		{"en", "Familiarity with valves", false, []string{"Explain valves", "Analyze valves", "Evaluate valves"}},
		{"en", "The learner knows how to patch a hull", false, []string{"explains how to patch a hull", "patches a hull"}},
		{"en", "Know how to lay a hedge, how to trim it and how to plash it", false, []string{"Explain how to lay a hedge, how to trim it and how to plash it"}},
		{"fr", "Démontrer une compréhension du gel", false, []string{"Expliquer le gel", "Analyser le gel", "Évaluer le gel"}},
	} {
		r := outcomes.Read(c.text, c.language)
		var got []string
		for _, w := range r.Rewrites(c.british) {
			got = append(got, w.Text)
			if edited := c.text[:w.At.Start] + w.New + c.text[w.At.End:]; !strings.Contains(edited, w.Text) {
				t.Errorf("%q: the edit gives %q, the words say %q", c.text, edited, w.Text)
			}
		}
		if strings.Join(got, "; ") != strings.Join(c.want, "; ") {
			t.Errorf("%q:\n got %s\nwant %s", c.text, strings.Join(got, "; "), strings.Join(c.want, "; "))
		}
	}
}

func TestOutcomesAboutTheCourseOrWhatIsDoneToLearners(t *testing.T) {
	for text, want := range map[string]string{
		"This course will introduce food law":                   "food law",
		"The module introduces students to soil types":          "soil types",
		"We cover milk storage":                                 "milk storage",
		"Students will be exposed to kiln types":                "kiln types",
		"Learners will have been introduced to grafting":        "grafting",
		"Equip students with a working knowledge of hives":      "hives",
		"Introduce students to bees":                            "bees",
		"Expose learners to frost damage":                       "frost damage",
		"Provide care to older adults":                          "",
		"Enable clients to plan a budget":                       "",
		"Provide learners with feedback on a draft":             "",
		"The program compiles":                                  "",
		"Assess workers who were exposed to silica":             "",
		"Introduce a new product to a market":                   "",
		"By the end of this course, learners will explain hail": "",
	} {
		r := outcomes.Read(text, "en")
		about, _, object := r.About()
		got := ""
		if about != outcomes.OfLearner {
			got = text[object:]
		}
		if got != want {
			t.Errorf("%q: about %d, object %q, want %q", text, about, got, want)
		}
	}
	for text, want := range map[string]bool{
		"Ce cours présente les sols":                         true,
		"L'étudiant aura été exposé à la taille":             true,
		"À la fin de ce cours, l'apprenant décrira les sols": false,
	} {
		r := outcomes.Read(text, "fr")
		if about, _, _ := r.About(); (about != outcomes.OfLearner) != want {
			t.Errorf("%q: about %d", text, about)
		}
	}
}

func TestTopicsInOtherWordsOverlap(t *testing.T) {
	topic := func(s string) []string { r := outcomes.Read(s, "en"); return r.Topic() }
	if o := outcomes.Overlap(topic("Explain how frost harms fruit buds"), topic("Describe how a fruit bud is harmed by frosts")); o < 0.99 {
		t.Errorf("the same in other words overlaps by %.2f", o)
	}
	if o := outcomes.Overlap(topic("Explain how frost harms fruit buds"), topic("Explain how hail harms vines")); o > 0.5 {
		t.Errorf("different topics overlap by %.2f", o)
	}
}

func TestPartsAreOutcomesOfTheirOwn(t *testing.T) {
	for text, want := range map[string]string{
		"Identify and evaluate storage risks.":             "Identify storage risks; Evaluate storage risks",
		"Explain the tides and choose a safe mooring":      "Explain the tides; Choose a safe mooring",
		"Write a recipe and test it using a scale":         "Write a recipe; Test a recipe using a scale",
		"Describe soils and improve them":                  "Describe soils; Improve soils",
		"List hazards, and classify and explain the worst": "List hazards; Classify the worst; Explain the worst",
		"Prune a rose":               "",
		"Use a scale to weigh flour": "",
		"By the end learners can describe and improve a compost pit": "describe a compost pit; improve a compost pit",
	} {
		r := outcomes.Read(text, "en")
		var got []string
		for _, p := range r.Parts() {
			got = append(got, p.Text)
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%q:\n got %s\nwant %s", text, s, want)
		}
	}
}

func TestRulesBeyondTheVotes(t *testing.T) {
	for _, c := range []struct {
		text, rule string
		want       outcomes.Level
	}{
		{"Describe a kiln", outcomes.RulePreferUnderstand, outcomes.Understand},
		{"Recognise a kiln", outcomes.RuleProcess, outcomes.Remember},
		{"Develop an understanding of kilns", outcomes.RuleStateNoun, outcomes.Understand},
		{"Have knowledge of kilns", outcomes.RuleStateNoun, outcomes.Remember},
		{"Understand kilns", outcomes.RuleLevelName, outcomes.Understand},
		{"Write a firing plan", outcomes.RuleProduct, outcomes.Create},
		{"Articulate a position", outcomes.RuleSynonym, outcomes.Understand},
		{"Critically review a firing", outcomes.RuleCritically, outcomes.Analyze},
		{"Conduct an evaluation of a kiln", outcomes.RuleActionNoun, outcomes.Evaluate},
		{"Acquire glazing skills", outcomes.RuleSkill, outcomes.Apply},
	} {
		r := outcomes.Read(c.text, "en")
		list, _, _, speaks := r.Levels()
		if !speaks || len(list) != 1 || list[0] != c.want || r.Lead().Rule != c.rule {
			t.Errorf("%q: %v by %q, speaks %v", c.text, list, r.Lead().Rule, speaks)
		}
	}
}

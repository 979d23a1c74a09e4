package outcomes_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/credlint/credlint/lint/outcomes"
)

// shape writes what was read: the verbs, a bar, and the object.
func shape(r *outcomes.Reading) string {
	var verbs []string
	for i := range r.Verbs {
		if r.Verbs[i].Role <= outcomes.Coordinated {
			verbs = append(verbs, r.Verbs[i].Base)
		}
	}
	return strings.Join(verbs, " ") + " | " + r.ObjectText()
}

func TestStemsAndListMarksAreStripped(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"en", "Apply brine tests to soft cheese.", "apply | brine tests to soft cheese"},
		{"en", "By the end of this course, learners will be able to analyse kiln logs", "analyze | kiln logs"},
		{"en", "On successful completion of this module, the student should be able to: 1. critically evaluate a care plan;", "evaluate | a care plan"},
		{"en", "LO3: Describe how lambs are weaned", "describe | how lambs are weaned"},
		{"en", "2) To rank storage risks", "rank | storage risks"},
		{"en", "• (b) Graduates can classify soils", "classify | soils"},
		{"en", "Demonstrate the ability to calibrate a pH meter", "calibrate | a pH meter"},
		{"en", "The ability to weld pipe joints", "weld | pipe joints"},
		{"en", "The learner explains the cold chain", "explain | the cold chain"},
		{"en", "After completing the unit you will have designed a raised bed", "design | a raised bed"},
		{"en", "Comply with lock-out rules", "comply | with lock-out rules"},
		{"en", "Reliably supply clean linen", "supply | clean linen"},
		{"en", "Plan, organise and critically evaluate a tasting", "plan organize evaluate | a tasting"},
		{"en", "Select and/or build a trap", "select build | a trap"},
		{"en", "Skills to weld pipe joints", "weld | pipe joints"},
		{"en", "Show that they can weld a rail", "weld | a rail"},
		{"en", "Examine closely, comment on, and rank cider samples", "examine comment rank | cider samples"},
		{"en", "Identifying hazards in a dairy", "identify | hazards in a dairy"},
		{"en", "Break down a recipe into steps", "break down | a recipe into steps"},
		{"fr", "À la fin de ce cours, l'apprenant sera capable de décrire la chaîne du froid.", "décrire | la chaîne du froid"},
		{"fr", "Au terme de la formation, les participantes seront en mesure d’analyser et d'interpréter un relevé", "analyser interpréter | un relevé"},
		{"fr", "L'apprenant expliquera les règles d'hygiène", "expliquer | les règles d'hygiène"},
		{"fr", "Les étudiant.e.s seront capables de souder un tuyau", "souder | un tuyau"},
		{"fr", "L'étudiant ou l'étudiante évaluera un relevé", "évaluer | un relevé"},
		{"fr", "La personne apprenante pourra mettre en place un tri", "mettre en place | un tri"},
		{"fr", "S'approprier les outils du verger", "approprier | les outils du verger"},
		{"fr", "La capacité d'évaluer un sol", "évaluer | un sol"},
		{"fr", "On s'attend à ce que l'étudiant puisse décrire un sol", "décrire | un sol"},
		{"fr", "1. Concevoir un plan de nettoyage", "concevoir | un plan de nettoyage"},
	} {
		r := outcomes.Read(c.text, c.language)
		if got := shape(&r); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestNounPhrasesHaveNoVerb(t *testing.T) {
	for _, c := range []struct {
		language, text string
		kind           outcomes.Kind
	}{
		{"en", "Knowledge of frost damage", outcomes.NounPhrase},
		{"en", "An understanding of herd health", outcomes.NounPhrase},
		{"en", "Design of experiments", outcomes.NounPhrase},
		{"en", "Sanitation in small kitchens", outcomes.NounPhrase},
		{"en", "Clean a milking line", outcomes.Action},
		{"fr", "Connaissance des sols", outcomes.NounPhrase},
		{"de", "Böden verstehen", outcomes.Unread},
		{"en", "", outcomes.Unread},
		{"en", "...", outcomes.Unread},
	} {
		if r := outcomes.Read(c.text, c.language); r.Kind != c.kind {
			t.Errorf("%q is of kind %d, want %d", c.text, r.Kind, c.kind)
		}
	}
}

func TestOffsetsPointAtTheVerbs(t *testing.T) {
	text := "Les élèves pourront évaluer et résumer un café"
	r := outcomes.Read(text, "fr-CA")
	var got []string
	for _, v := range r.Verbs {
		got = append(got, text[v.Start:v.End])
	}
	if strings.Join(got, " ") != "évaluer résumer" {
		t.Errorf("the verbs stand at %q", got)
	}
}

func TestGuidesThatWarnOfAVerb(t *testing.T) {
	for text, least := range map[string]int{
		"Understand brine": 5, "Know the rules": 5, "Appreciate old barns": 4, "Learn to prune": 4, "Comprehend labels": 3,
		"Be aware of frost": 4, "Believe in soil": 2, "Realise a gain": 2, "Be familiar with valves": 2, "Familiarise yourself with valves": 2,
		"Become acquainted with valves": 2,
	} {
		r := outcomes.Read(text, "en")
		if r.Lead() == nil {
			t.Errorf("%q: no verb", text)
			continue
		}
		if got := len(r.AvoidedBy(r.Lead())); got < least {
			t.Errorf("%q: %d guides warn of %q, want at least %d", text, got, r.Lead().Base, least)
		}
	}
	for _, text := range []string{"Demonstrate an understanding of valves", "Gain knowledge of valves", "Develop an awareness of valves"} {
		if r := outcomes.Read(text, "en"); len(r.HiddenBy()) < 2 || r.ObjectText() != "valves" {
			t.Errorf("%q: %d guides, object %q", text, len(r.HiddenBy()), r.ObjectText())
		}
	}
	r := outcomes.Read("Explain brine", "en")
	if got := r.AvoidedBy(r.Lead()); len(got) > 0 {
		t.Errorf("%s warns of explain", got[0].Short)
	}
}

func TestLevelsComeWithTheirVotes(t *testing.T) {
	for _, c := range []struct {
		text   string
		want   outcomes.Level
		speaks bool
	}{
		{"List the parts of a pump", outcomes.Remember, true},
		{"Describe a pump", outcomes.Understand, true},
		{"Demonstrate an understanding of pumps", outcomes.Understand, true},
		{"Analyse a failed pump", outcomes.Analyze, true},
		{"Judge a cheese", outcomes.Evaluate, true},
		{"Design a pump room", outcomes.Create, true},
		{"Relate pressure to flow", outcomes.Analyze, false},
	} {
		r := outcomes.Read(c.text, "en")
		list, share, votes, speaks := r.Levels()
		if len(list) != 1 || speaks != c.speaks || speaks && list[0] != c.want {
			t.Errorf("%q: %v, share %.2f of %d votes, speaks %v", c.text, list, share, votes, speaks)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"By the end of this course, learners will be able to: 1) apply x", "Demonstrate an understanding of", "À la fin, l'apprenant d'", "İi ſ ’", "be able to", "the ability to", "This course will introduce students to", "Identify and, then explain it", "know how to x y", "savoir a r", "Understand some of"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, text string, english bool) {
		language := "fr"
		if english {
			language = "en"
		}
		r := outcomes.Read(text, language)
		inside := func(start, end int) bool { return 0 <= start && start <= end && end <= len(text) }
		if !inside(r.Head.Start, r.Head.End) || !inside(r.Object.Start, r.Object.End) || !inside(r.Body, r.Body) {
			t.Fatalf("outside of %q: %+v", text, r)
		}
		for _, v := range r.Verbs {
			if !inside(v.Start, v.End) || v.Start == v.End || v.Base == "" {
				t.Fatalf("the verb %+v is outside of %q", v, text)
			}
		}
		r.Levels()
		check := func(what string, at outcomes.Span, whole string) {
			if !inside(at.Start, at.End) {
				t.Fatalf("%s of %q: %v is outside", what, text, at)
			}
			if utf8.ValidString(text) && !utf8.ValidString(whole) {
				t.Fatalf("%s of %q cuts a letter: %q", what, text, whole)
			}
		}
		for _, w := range append(r.Rewrites(true), r.LearnerRewrites(false)...) {
			check("a rewrite", w.At, text[:w.At.Start]+w.New+text[w.At.End:])
		}
		for i := range r.Verbs {
			for _, w := range r.RewriteVerb(i, true) {
				check("a rewrite", w.At, text[:w.At.Start]+w.New+text[w.At.End:])
			}
		}
		for _, part := range r.Parts() {
			check("a part", part.At, part.New)
		}
		_, phrase, object := r.About()
		check("what it is about", phrase, text[object:])
		if at, end, ok := r.Vague([]string{"some", "a range of"}); ok {
			check("a vague amount", outcomes.Span{Start: at, End: end}, text[at:end])
		}
		r.Topic()
		r.HiddenBy()
	})
}

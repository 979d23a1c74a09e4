package outcomes

import "strings"

// Unnamed is the level of a rewrite whose verb no list has, or lists disagree on.
const Unnamed Level = levels

// nominal offers an outcome that begins with the noun of an action, or with a skill, as
// that action: "Evaluation of sources" becomes "Evaluate sources". It is nil where the
// noun has no verb.
func (r *Reading) nominal(rest []token, british bool) []Rewrite {
	i := 0
	switch rest[0].low {
	case "the", "an", "a", "la", "le", "l", "les", "une", "un":
		i++
	}
	if i+2 >= len(rest) {
		return nil
	}
	verb, next := r.verbOfNoun(rest[i].low), i+1
	if verb == "" && i > 0 && !skillNoun(rest[i].low) { // "a sound evaluation of"
		verb, next = r.verbOfNoun(rest[i+1].low), i+2
	}
	if next >= len(rest) {
		return nil
	}
	if r.Language == "fr" {
		return r.nominalFrench(rest, verb, next)
	}
	if verb == "" && skillNoun(rest[i].low) && rest[i+1].low == "in" { // "skills in welding pipes"
		verb, next = gerund(rest[i+2].low), i+3
	} else if rest[next].low != "of" {
		return nil
	} else {
		next++
	}
	if verb == "" || next >= len(rest) || rest[next].gap != 0 || rest[next].low == "and" || rest[next].low == "or" {
		return nil
	}
	return r.asVerb(verb, "", r.opening(rest[next].start), british)
}

func (r *Reading) nominalFrench(rest []token, verb string, next int) []Rewrite {
	if verb == "" || next+1 >= len(rest) {
		return nil
	}
	article := ""
	switch rest[next].low {
	case "des":
		article = "les "
	case "du":
		article = "le "
	case "d":
	case "de":
		switch of := rest[next+1].low; of {
		case "la", "l", "leur", "leurs", "son", "sa", "ses", "ce", "cet", "cette", "ces":
		default:
			if strings.HasSuffix(of, "s") || strings.HasSuffix(of, "x") {
				article = "des "
			}
		}
	default:
		return nil
	}
	return r.asVerb(verb, article, r.opening(rest[next+1].start), false)
}

// asVerb is the outcome from a byte on, led by a verb.
func (r *Reading) asVerb(verb, article string, from int, british bool) []Rewrite {
	p := parser{r: r, facts: factsOf(r.Language), french: r.Language == "fr"}
	v := Verb{Base: verb, Votes: p.votes(verb)}
	p.word(&v)
	level := Unnamed
	if l, ok := v.Level(); ok {
		level = l
	}
	words := verb
	if british {
		if stem, ok := strings.CutSuffix(verb, "ze"); ok && (strings.HasSuffix(stem, "i") || strings.HasSuffix(stem, "y")) {
			words = stem + "se"
		}
	}
	if capital(r.Text[r.Head.Start:]) {
		words = capitalize(words)
	}
	words += " " + article
	return []Rewrite{{level, words + r.Text[from:r.Object.End], Span{r.Head.Start, from}, words}}
}

// verbOfNoun is the verb that the noun of an action stands for, or empty.
func (r *Reading) verbOfNoun(w string) string {
	if r.Language == "fr" {
		return frenchActionNoun(w)
	}
	if verb := actionNouns[w]; verb != "" {
		return verb
	}
	if verb := headNouns[w]; verb != "" {
		return verb
	}
	if strings.HasSuffix(w, "ing") {
		return gerund(w)
	}
	if e := english().verbs[w]; e != nil && e.noun {
		return e.base
	}
	return ""
}

// headNouns are further nouns of actions, which after "perform" or "provide" are as often
// something else: "provide development".
var headNouns = map[string]string{
	"application": "apply", "communication": "communicate", "construction": "construct", "creation": "create", "development": "develop",
	"implementation": "implement", "management": "manage", "operation": "operate", "preparation": "prepare", "production": "produce",
	"formulation": "formulate", "interpretation": "interpret", "calibration": "calibrate", "installation": "install", "facilitation": "facilitate",
}

// gerund is the verb of a form in -ing, or empty.
func gerund(w string) string {
	p := parser{facts: english()}
	if e := p.known(w); e != nil && strings.HasSuffix(w, "ing") {
		return e.base
	}
	return ""
}

// frenchActionNouns are nouns of actions whose endings do not give the verb.
var frenchActionNouns = map[string]string{
	"analyse": "analyser", "analyses": "analyser", "gestion": "gérer", "conception": "concevoir", "rédaction": "rédiger", "résolution": "résoudre",
	"description": "décrire", "comparaison": "comparer", "synthèse": "synthétiser", "application": "appliquer", "communication": "communiquer",
	"production": "produire", "construction": "construire", "lecture": "lire", "choix": "choisir", "critique": "critiquer", "diagnostic": "diagnostiquer",
	"explication": "expliquer", "résumé": "résumer", "calcul": "calculer", "mesure": "mesurer", "maîtrise": "maîtriser", "entretien": "entretenir", "jugement": "juger",
	"respect": "respecter", "étude": "étudier", "présentation": "présenter", "révision": "réviser", "prévention": "prévenir",
}

// frenchActionNoun is the verb of a French noun of action, or empty.
func frenchActionNoun(w string) string {
	if verb := frenchActionNouns[w]; verb != "" {
		return verb
	}
	stem, ok := strings.CutSuffix(strings.TrimSuffix(w, "s"), "ation")
	if !ok {
		return ""
	}
	verb := stem + "er" // évaluation
	if short, ok := strings.CutSuffix(stem, "ic"); ok {
		verb = short + "ier" // planification
	}
	if french().verbs[verb] == nil {
		return ""
	}
	return verb
}

// frenchArticle is the article that a French noun at the beginning of a phrase lacks,
// where its ending gives the gender; else empty.
func frenchArticle(w string) string {
	gender := ""
	for _, end := range [...]string{"tion", "sion", "té", "ance", "ence", "ure", "logie"} {
		if strings.HasSuffix(w, end) {
			gender = "la "
		}
	}
	for _, end := range [...]string{"ment", "isme"} {
		if strings.HasSuffix(w, end) {
			gender = "le "
		}
	}
	for _, end := range [...]string{"tions", "sions", "tés", "ments", "ances", "ences", "compétences", "habiletés", "notions"} {
		if strings.HasSuffix(w, end) {
			return "les "
		}
	}
	if gender != "" && strings.ContainsAny(string([]rune(w)[:1]), "aeiouyhéèêàâîôû") {
		return "l'"
	}
	return gender
}

package outcomes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Rewrite is an outcome in other words, with the designer's own object.
type Rewrite struct {
	Level Level
	// Text is the whole outcome after the change, without its stem.
	Text string
	// At is what is replaced in the text of the reading, and New what by.
	At  Span
	New string
}

// offer is a verb that a rewrite proposes, in the forms that a sentence may need.
type offer struct {
	level                  Level
	base, s, past, british string
}

// The verbs offered stand at their level on most published lists. Evaluate and analyze
// name their level.
var (
	offers = []offer{
		{Understand, "explain", "explains", "explained", ""},
		{Apply, "apply", "applies", "applied", ""},
		{Analyze, "analyze", "analyzes", "analyzed", "analys"},
		{Evaluate, "evaluate", "evaluates", "evaluated", ""},
	}
	frenchOffers = []offer{
		{Understand, "expliquer", "explique", "expliqué", ""},
		{Apply, "appliquer", "applique", "appliqué", ""},
		{Analyze, "analyser", "analyse", "analysé", ""},
		{Evaluate, "évaluer", "évalue", "évalué", ""},
	}
)

// Rewrites offers other words for what the head of the outcome says, by level, the
// lowest first, at most three. British chooses the spelling in English. Nothing is
// offered where the outcome has no object to keep.
func (r *Reading) Rewrites(british bool) []Rewrite {
	rest := r.from(r.Object.Start)
	if r.Kind == Unread || r.Object.Start >= r.Object.End || len(rest) == 0 {
		return nil
	}
	return r.rewrites(rest, british, Understand, Apply, Analyze, Evaluate)
}

// AtLevels offers the outcome at the given levels only; see Rewrites.
func (r *Reading) AtLevels(british bool, at ...Level) []Rewrite {
	rest := r.from(r.Object.Start)
	if r.Kind == Unread || r.Object.Start >= r.Object.End || len(rest) == 0 {
		return nil
	}
	return r.rewrites(rest, british, at...)
}

// LearnerRewrites offers words about learners for an outcome about the course or what is
// done to learners; see About.
func (r *Reading) LearnerRewrites(british bool) []Rewrite {
	_, phrase, object := r.About()
	rest := r.from(object)
	if phrase.End == 0 || len(rest) == 0 {
		return nil
	}
	of := *r
	of.Head, of.Object.Start, of.Hidden, of.Verbs = Span{phrase.Start, phrase.End}, object, "", nil
	return of.rewrites(rest, british, Understand, Apply, Analyze, Evaluate)
}

func (r *Reading) rewrites(rest []token, british bool, at ...Level) []Rewrite {
	if r.Kind == NounPhrase && r.Head.Start == r.Head.End {
		if list := r.nominal(rest, british); list != nil {
			return list
		}
	}
	rest, article := r.joints(rest)
	switch rest[0].low {
	case "and", "or", "et", "ou", "for": // "awareness of, and respect for, customs"
		return nil
	}
	upper := capital(r.Text[r.Head.Start:])
	from, tail := r.opening(rest[0].start), ""
	if r.Head.Start == r.Head.End { // no head to replace: a verb goes in front of the noun
		from = rest[0].end
		tail = r.Text[rest[0].start:from]
		if ordinary(rest[0].low) {
			tail = rest[0].low
		}
		if r.Language == "fr" {
			article = frenchArticle(rest[0].low)
		}
	}
	var list []Rewrite
	add := func(level Level, words string, from int) {
		if upper {
			words = capitalize(words)
		}
		list = append(list, Rewrite{level, words + r.Text[from:r.Object.End], Span{r.Head.Start, from}, words})
	}
	set := offers
	if r.Language == "fr" {
		set = frenchOffers
	}
	do, doing := action(rest, r.Language)
	open := doing || clause(rest[0].low)
	task := doing && (r.Language == "fr" || rest[0].low == "how" || rest[0].low == "to") // to analyze or evaluate how to do something says nothing
	several := doing && hasLater(rest, "how")
	skills := r.Head.Start == r.Head.End && r.Language == "en" && namesSkill(rest)
	switch {
	case doing && r.Language == "fr":
		article = "comment "
	case doing && rest[0].low == "to":
		article = "how "
	}
	for i := range set {
		o := &set[i]
		switch {
		case len(list) == 3 || !slices.Contains(at, o.level) || o.level > Understand && (rest[0].low == "that" || rest[0].low == "que"):
		case task && o.level > Apply || several && o.level == Apply || skills && o.level != Apply:
		case o.level == Apply && doing: // "how to prune roses": the action itself
			verb := r.from(do)[0]
			add(r.taskLevel(verb.low), r.task(o, r.Text[do:verb.end]), verb.end)
		case doing && r.from(do)[0].low == o.base: // "explain how to explain"
		case o.level == Apply && !skills && (open || !applicable(rest)):
		default:
			add(o.level, r.form(o, british)+" "+article+tail, from)
		}
	}
	return list
}

// joints takes away what joined the head to its object and no longer fits: "about" of
// "know about". French hides an article in "du" and "des", which comes back.
func (r *Reading) joints(rest []token) ([]token, string) {
	rest = skip(rest, "oneself", "themselves", "yourself", "itself")
	if r.Language == "fr" {
		if before := r.before(r.Object.Start); r.Hidden != "" || before == "aux" || before == "au" {
			switch before {
			case "au":
				return rest, "le "
			case "aux":
				return rest, "les "
			case "du":
				return rest, "le "
			case "des":
				return rest, "les "
			}
			return rest, ""
		}
		return skip(rest, "avec"), ""
	}
	if r.Hidden == "" && r.Head.End > r.Head.Start {
		rest = skip(rest, "about", "of", "with", "on")
	}
	return rest, ""
}

// hasLater reports whether a word comes after the first.
func hasLater(rest []token, word string) bool {
	return slices.ContainsFunc(rest[1:], func(t token) bool { return t.low == word })
}

// namesSkill reports whether a noun phrase names a skill before any preposition.
func namesSkill(rest []token) bool {
	for i := range rest[:min(len(rest), 5)] {
		if skillNoun(rest[i].low) {
			return true
		}
		if preposition(rest[i].low) {
			return false
		}
	}
	return false
}

// ordinary reports whether a noun at the beginning of an outcome is surely no name, so
// that it may lose its capital.
func ordinary(w string) bool {
	switch w {
	case "the", "a", "an", "some", "basic", "advanced", "skills", "skill", "familiarity", "le", "la", "les", "l", "un", "une", "des", "connaissance", "connaissances":
		return true
	}
	for _, end := range [...]string{"tion", "tions", "ment", "ments", "ness", "ance", "ence", "té"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return english().verbs[w] != nil || frenchActionNoun(w) != "" // a word of its own: "Research methods"
}

// from are the tokens from a byte on.
func (r *Reading) from(start int) []token {
	for i := range r.tokens {
		if r.tokens[i].start >= start {
			return r.tokens[i:]
		}
	}
	return nil
}

// before is the word that ends before a byte.
func (r *Reading) before(start int) string {
	w := ""
	for i := range r.tokens {
		if r.tokens[i].start >= start {
			break
		}
		w = r.tokens[i].low
	}
	return w
}

func skip(tokens []token, words ...string) []token {
	if len(tokens) < 2 {
		return tokens
	}
	for _, w := range words {
		if tokens[0].low == w {
			return tokens[1:]
		}
	}
	return tokens
}

// form puts an offered verb into the form of the verb it replaces.
func (r *Reading) form(o *offer, british bool) string {
	base, s, past := o.base, o.s, o.past
	if british && o.british != "" {
		base, s, past = o.british+"e", o.british+"es", o.british+"ed"
	}
	lead := r.Lead()
	if lead == nil || r.Head.Start != lead.Start {
		return base
	}
	word, _, _ := strings.Cut(strings.ToLower(r.Text[lead.Start:lead.End]), " ")
	first, _, _ := strings.Cut(lead.Base, " ")
	switch {
	case word == first:
	case r.Language == "fr" && strings.HasSuffix(word, "ront"):
		return base + "ont"
	case r.Language == "fr" && strings.HasSuffix(word, "ra"):
		return base + "a"
	case r.Language == "fr":
		return base
	case strings.HasSuffix(word, "s") && american(word) != first:
		return s
	case strings.HasSuffix(word, "ed") || word == "understood" || word == "known" || word == "learnt":
		return past
	}
	return base
}

// taskLevel is the level of the verb of "how to prune roses": that of the lists, else
// apply, as what is known is done.
func (r *Reading) taskLevel(verb string) Level {
	p := parser{r: r, facts: factsOf(r.Language), french: r.Language == "fr"}
	v := Verb{Base: verb, Votes: p.votes(american(verb))}
	p.word(&v)
	if l, ok := v.Level(); ok {
		return l
	}
	return Apply
}

// task puts the verb of "how to prune roses" into the form of the verb it replaces.
func (r *Reading) task(o *offer, verb string) string {
	form := r.form(o, false)
	if r.Language == "fr" { // "sauront utiliser"
		for _, end := range [...]string{"ront", "ra"} {
			if strings.HasSuffix(form, end) {
				return strings.TrimSuffix(strings.TrimSuffix(verb, "e"), "r") + end
			}
		}
		return verb
	}
	if form != o.s {
		return verb
	}
	for _, end := range [...]string{"s", "x", "ch", "sh", "z"} {
		if strings.HasSuffix(verb, end) {
			return verb + "es"
		}
	}
	if stem, ok := strings.CutSuffix(verb, "y"); ok && stem != "" && !strings.ContainsAny(stem[len(stem)-1:], "aeiou") {
		return stem + "ies"
	}
	return verb + "s"
}

// clause reports whether a word opens a clause, to which nothing can be applied.
func clause(w string) bool {
	switch w {
	case "how", "why", "what", "when", "where", "which", "who", "whether", "that", "if",
		"comment", "pourquoi", "que", "qu", "quand", "où", "quel", "quelle", "quels", "quelles", "ce", "si":
		return true
	}
	return false
}

// action finds the verb of "how to prune roses" and "to prune roses".
func action(rest []token, language string) (start int, ok bool) {
	i := 0
	if language == "fr" {
		if f := french(); len(rest) > 1 && f.verbs[rest[0].low] != nil && strings.HasSuffix(strings.TrimSuffix(rest[0].low, "e"), "r") {
			return rest[0].start, true // "savoir nettoyer une pompe"
		}
		return 0, false
	}
	if rest[0].low == "how" {
		i++
	}
	if i+1 < len(rest) && rest[i].low == "to" {
		return rest[i+1].start, true
	}
	return 0, false
}

// applicable reports whether an object names something that one applies: rules, methods,
// principles. Elsewhere "apply" would be no English.
func applicable(rest []token) bool {
	for i := range rest {
		if i > 0 && rest[i].gap != 0 {
			break
		}
		w := rest[i].low
		switch w {
		case "of", "in", "for", "to", "and", "that", "on", "at", "by", "with":
			return false
		}
		if methods[strings.TrimSuffix(w, "s")] || methods[w] {
			return true
		}
		if i > 5 {
			break
		}
	}
	return false
}

var methods = map[string]bool{
	"principle": true, "rule": true, "law": true, "regulation": true, "method": true, "procedure": true, "technique": true,
	"theory": true, "theorie": true, "concept": true, "standard": true, "model": true, "strategy": true, "strategie": true,
	"protocol": true, "guideline": true, "tool": true, "approache": true, "approach": true, "policy": true, "policie": true,
	"formula": true, "requirement": true, "criteria": true, "legislation": true, "practice": true, "fundamental": true,
	"principe": true, "règle": true, "loi": true, "méthode": true, "procédure": true, "norme": true,
	"théorie": true, "modèle": true, "stratégie": true, "protocole": true, "outil": true, "consigne": true, "notion": true, "critère": true,
}

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func capitalize(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// shortFrom and shortTo are how many words the beginning of a long outcome has that
// stands alone: with fewer it says little, with more it is long again.
const (
	shortFrom = 5
	shortTo   = 20
)

// Short is the beginning of a long outcome, up to where it can end: before a comma, or
// before what gives examples, means and purposes. A verb that guides advise against is
// replaced.
func (r *Reading) Short(british bool) string {
	text, from := r.Text[r.Body:r.Object.End], r.Body
	if r.Hidden != "" || r.Kind == NounPhrase || len(r.AvoidedByLead()) > 1 {
		if list := r.Rewrites(british); len(list) > 0 {
			text, from = list[0].Text, r.Object.End-len(list[0].Text)
		}
	}
	tokens := r.from(r.Body)
	cut := -1
	for i := shortFrom; i < len(tokens) && i < shortTo; i++ {
		t := &tokens[i]
		if breaks(t) && t.start > r.Object.Start {
			cut = t.start
			break
		}
	}
	if cut < from || cut-from > len(text) {
		return text
	}
	return strings.TrimRight(text[:cut-from], " ,;:.(-")
}

// breaks reports whether a sentence may end before a word.
func breaks(t *token) bool {
	switch t.low {
	case "including", "such", "using", "through", "by", "so", "whereby", "thereby", "which", "that", "based", "according", "notamment", "pour", "afin", "selon", "qui", "ainsi", "incluant":
		return true
	}
	return t.gap == ';' || t.gap == ':' || t.gap == '(' || t.gap == ','
}

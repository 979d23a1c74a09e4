package outcomes

import "strings"

// About says of whom an outcome speaks that is not about what learners can do.
type About uint8

// The sorts. OfCourse: the course or its teacher is the subject. Done: something is done
// to the learners, such as being exposed to a topic.
const (
	OfLearner About = iota
	OfCourse
	Done
)

// About finds an outcome that speaks of the course, the teacher or of what is done to
// learners. The span is the phrase, and object is where its topic begins.
func (r *Reading) About() (about About, phrase Span, object int) {
	p := parser{r: r, french: r.Language == "fr", tokens: r.tokens}
	if r.Kind == Unread || len(p.tokens) == 0 {
		return OfLearner, Span{}, 0
	}
	p.facts = factsOf(r.Language)
	i := p.marks(0)
	start := i
	if j := p.course(i); j > i {
		j = p.toLearners(j)
		return OfCourse, p.spanOf(start, j), p.startOf(j)
	}
	for j := i; j < len(p.tokens) && j < i+30; j++ {
		if k := p.exposed(j); k > j {
			return Done, p.spanOf(start, k), p.startOf(k)
		}
	}
	return OfLearner, Span{}, 0
}

func (p *parser) spanOf(i, j int) Span { return Span{p.tokens[i].start, p.tokens[j-1].end} }

func (p *parser) startOf(i int) int {
	if i < len(p.tokens) {
		return p.tokens[i].start
	}
	return p.r.Object.End
}

// course skips "this course will introduce" at i: a subject that teaches and its verb.
func (p *parser) course(i int) int {
	j := i
	if p.french {
		switch p.at(j) {
		case "ce", "cet", "cette", "le", "la", "l", "notre":
			j++
		default:
			return i
		}
		switch p.at(j) {
		case "cours", "formation", "module", "atelier", "programme", "enseignant", "enseignante", "formateur", "formatrice", "professeur", "microcertification", "unité":
			j++
		default:
			return i
		}
	} else {
		if w := p.at(j); w == "we" || w == "i" {
			j++
		} else {
			switch w {
			case "this", "the", "our", "a", "your":
				j++
			default:
				return i
			}
			switch p.at(j) {
			case "course", "module", "unit", "program", "programme", "micro-credential", "microcredential", "credential", "workshop", "session", "lesson", "class",
				"instructor", "teacher", "lecturer", "tutor", "facilitator", "faculty", "paper", "subject":
				j++
			default:
				return i
			}
		}
	}
	for p.at(j) == "will" || p.at(j) == "also" || p.at(j) == "aims" || p.at(j) == "to" || p.at(j) == "is" || p.at(j) == "designed" ||
		p.at(j) == "vise" || p.at(j) == "à" || p.at(j) == "permet" || p.at(j) == "de" || p.at(j) == "d" {
		j++
	}
	v, ok := p.teaches(j)
	if !ok {
		return i
	}
	return j + v
}

// teaches finds a verb that courses and teachers do at i. "The program compiles" is about
// something else.
func (p *parser) teaches(i int) (words int, ok bool) {
	switch w := p.at(i); w {
	case "introduce", "introduces", "provide", "provides", "cover", "covers", "explore", "explores", "teach", "teaches", "examine", "examines",
		"offer", "offers", "give", "gives", "present", "presents", "discuss", "discusses", "focus", "focuses", "help", "helps", "enable", "enables",
		"equip", "equips", "prepare", "prepares", "develop", "develops", "address", "addresses", "deal", "deals", "look", "looks", "familiarize", "familiarise",
		"présente", "présentera", "présenter", "initier", "initie", "initiera", "introduit", "introduira", "introduire", "aborde", "abordera", "aborder",
		"couvre", "couvrira", "couvrir", "offre", "offrira", "traite", "traitera", "enseigne", "enseignera", "propose", "proposera", "permettre":
		return 1, true
	}
	return 0, false
}

// toLearners skips "students to", "participants with" at i.
func (p *parser) toLearners(i int) int {
	j := i
	for p.at(j) == "the" || p.at(j) == "les" || p.at(j) == "l" || p.at(j) == "aux" || p.at(j) == "on" || p.at(j) == "at" || p.at(j) == "with" {
		j++
	}
	if learner(p.at(j)) || p.french && learnerFrench(p.at(j)) {
		j++
		switch p.at(j) {
		case "to", "with", "à", "au", "aux", "for":
			j++
		}
		if p.at(j) == "an" && p.at(j+1) == "introduction" && p.at(j+2) == "to" {
			j += 3
		}
		return j
	}
	if j > i && p.at(j-1) != "the" && p.at(j-1) != "les" && p.at(j-1) != "l" {
		return j
	}
	return i
}

// exposed skips what is done to learners at i: "be exposed to", "introduce students to".
func (p *parser) exposed(i int) int {
	w := p.at(i)
	if p.french {
		switch {
		case (w == "exposé" || w == "exposés" || w == "exposée" || w == "exposées" || w == "initié" || w == "initiés" || w == "initiée" || w == "initiées" || w == "sensibilisé" || w == "sensibilisés" || w == "sensibilisée" || w == "sensibilisées") &&
			(p.at(i+1) == "à" || p.at(i+1) == "au" || p.at(i+1) == "aux") && (p.at(i-1) == "été" || p.at(i-1) == "sera" || p.at(i-1) == "seront" || p.at(i-1) == "être"):
			return i + 2
		}
		return p.led(i)
	}
	switch p.at(i - 1) {
	case "be", "been", "are", "is", "get":
		switch {
		case (w == "exposed" || w == "introduced") && p.at(i+1) == "to" && p.learnersBefore(i):
			return i + 2
		case (w == "given" || w == "provided" || w == "presented") && (p.at(i+1) == "with" || p.at(i+1) == "an" && p.at(i+2) == "overview") && p.learnersBefore(i):
			if p.at(i+1) == "an" {
				return i + 4
			}
			return i + 2
		case w == "taught" && p.learnersBefore(i):
			return i + 1
		}
	}
	switch w {
	case "equip", "provide", "give": // "provide learners with an understanding of"; with feedback, a teacher's own learners are meant
		j := i + 1
		if p.at(j) == "the" {
			j++
		}
		if !learner(p.at(j)) || p.tokens[i].start > p.r.Body {
			return i
		}
		for k := j + 1; k < j+6; k++ {
			switch p.at(k) {
			case "knowledge", "understanding", "overview", "introduction", "skills", "grounding":
				switch p.at(k + 1) {
				case "of", "to", "in", "on":
					return k + 2
				}
			}
		}
	case "introduce", "expose", "acquaint":
		j := i + 1
		if p.at(j) == "the" {
			j++
		}
		if learner(p.at(j)) && p.at(j) != "you" && p.at(j) != "they" && (p.at(j+1) == "to" || p.at(j+1) == "with") && (i == 0 || p.tokens[i].start <= p.r.Body) {
			return j + 2
		}
	}
	return i
}

// led skips "permettre aux apprenants de", "amener les étudiants à" at the beginning of a
// French outcome. Pupils ("élèves") may be those that a teacher learns to lead.
func (p *parser) led(i int) int {
	switch p.at(i) {
	case "permettre", "amener", "initier", "sensibiliser", "exposer", "former":
	default:
		return i
	}
	j := i + 1
	switch p.at(j) {
	case "les", "aux", "l", "la", "à":
		j++
	}
	if p.tokens[i].start > p.r.Body || !learnerFrench(p.at(j)) || strings.HasPrefix(p.at(j), "élève") {
		return i
	}
	switch p.at(j + 1) {
	case "de", "d", "à", "au", "aux":
		return j + 2
	}
	return i
}

// learnersBefore reports whether the passive at i speaks of learners: they stand before
// it, or the outcome begins with it.
func (p *parser) learnersBefore(i int) bool {
	for j := i - 1; j >= 0 && j > i-8; j-- {
		if learner(p.at(j)) {
			return true
		}
	}
	return i <= 3 && (i == 1 || p.at(0) == "have" || p.tokens[i-1].start <= p.r.Body)
}

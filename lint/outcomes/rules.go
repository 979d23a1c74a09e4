package outcomes

// The rules that go beyond plain votes; docs/outcomes.md gives the reason for each.
const (
	// RulePreferUnderstand takes understand where lists put a verb at remember and at understand.
	RulePreferUnderstand = "prefer-understand"
	// RuleStateNoun reads a noun for the level it names: "an understanding of".
	RuleStateNoun = "state-noun"
	// RuleMixed keeps a reading silent where the verb says one level and its noun another:
	// "demonstrate knowledge of".
	RuleMixed = "mixed"
	// RuleLevelName reads a verb that is the name of a level.
	RuleLevelName = "level-name"
	// RuleProcess reads a verb that the taxonomy itself names as a process of a level.
	RuleProcess = "process"
	// RuleProduct reads a verb whose result is a thing the learner makes.
	RuleProduct = "product"
	// RuleSynonym reads a verb on no list, or on one alone, like a verb that lists have.
	RuleSynonym = "synonym"
	// RuleCritically raises what is done critically to analyze.
	RuleCritically = "critically"
	// RuleActionNoun reads "conduct an evaluation" as "evaluate".
	RuleActionNoun = "action-noun"
	// RuleSkill reads a skill that is gained as a skill that is applied.
	RuleSkill = "skill"
)

// RuleWords says, for a reader, why a rule gave a level.
func RuleWords(rule string) string {
	switch rule {
	case RulePreferUnderstand:
		return "remember or understand"
	case RuleProcess:
		return "a process that the taxonomy names"
	case RuleProduct:
		return "makes something"
	case RuleSynonym:
		return "by a verb of like meaning"
	case RuleCritically:
		return "because it is done critically"
	case RuleActionNoun:
		return "by the action its object names"
	case RuleMixed:
		return "though its noun says another level"
	case RuleSkill:
		return "as a skill is there to be applied"
	}
	return "by its own word"
}

// levelNames of verbs and nouns: the word is the name of the level, in the revised
// taxonomy or, for knowledge and comprehension, in the original of 1956.
func namedLevel(w string) (Level, bool) {
	switch w {
	case "understand", "understanding", "comprehend", "comprehension", "comprendre", "compréhension":
		return Understand, true
	case "remember", "knowledge", "connaissance", "connaissances":
		return Remember, true
	case "appreciate", "appreciation", "familiarity", "insight", "awareness", "be aware of", "be familiar with", "become familiar with", "familiarize", "conscience":
		return Understand, true // the guides that advise against them call them other words for understanding
	}
	return 0, false
}

// processes are the cognitive processes of Anderson and Krathwohl (2001) that are named
// by verbs which lists place otherwise or are split on.
func process(w string) (Level, bool) {
	switch w {
	case "recognize", "identify", "recall":
		return Remember, true
	case "illustrate", "exemplify", "give examples":
		return Understand, true
	case "select":
		return Analyze, true
	}
	return 0, false
}

// product reports whether the result of a verb is a thing that the learner makes, which
// the taxonomies keep for their top: "producing" in the revision, "production of a unique
// communication" and "of a plan" in the original.
func product(w string) bool {
	switch w {
	case "produce", "construct", "write", "rewrite", "prepare", "draft", "author", "communicate", "present", "produire", "construire", "écrire", "rédiger", "communiquer":
		return true
	}
	return false
}

// synonyms are verbs that at most one list has, each with a listed verb that says the
// same in an outcome.
var synonyms = map[string]string{
	"articulate": "express", "elucidate": "explain", "acknowledge": "recognize", "note": "recognize",
	"undertake": "execute", "carry out": "execute", "enact": "implement", "deploy": "implement", "exhibit": "demonstrate", "display": "demonstrate",
	"utilize": "use", "administer": "operate", "handle": "operate", "navigate": "operate", "run": "operate", "troubleshoot": "diagnose",
	"reflect": "examine", "explore": "examine", "research": "investigate", "inquire": "investigate", "scrutinize": "examine", "unpack": "analyze",
	"engineer": "design", "conceptualize": "formulate", "envision": "formulate", "devise": "formulate", "author": "write",
	"élaborer": "concevoir", "bâtir": "construire", "mettre en œuvre": "appliquer", "mettre en oeuvre": "appliquer", "mettre en pratique": "appliquer",
	"repérer": "identifier", "exploiter": "utiliser", "employer": "utiliser", "mobiliser": "utiliser",
	"verify": "validate",
}

// actionNouns are nouns of actions with the verb they stand for.
var actionNouns = map[string]string{
	"analysis": "analyze", "analyses": "analyze", "evaluation": "evaluate", "evaluations": "evaluate", "assessment": "assess", "assessments": "assess",
	"appraisal": "appraise", "comparison": "compare", "comparisons": "compare", "investigation": "investigate", "investigations": "investigate",
	"judgement": "judge", "judgements": "judge", "judgment": "judge", "judgments": "judge", "critique": "critique", "calculation": "calculate", "calculations": "calculate",
	"examination": "examine", "inspection": "inspect", "inspections": "inspect",
	"recommendation": "recommend", "recommendations": "recommend", "decision": "decide", "decisions": "decide", "argument": "argue", "arguments": "argue",
	"explanation": "explain", "explanations": "explain", "description": "describe", "descriptions": "describe", "discussion": "discuss",
	"interpretation": "interpret", "classification": "classify", "identification": "identify", "justification": "justify", "selection": "select",
	"measurement": "measure", "measurements": "measure", "synthesis": "synthesize", "review": "review", "reviews": "review", "demonstration": "demonstrate",
	"design": "design", "designs": "design", "plan": "plan", "plans": "plan", "diagnosis": "diagnose", "diagnoses": "diagnose", "summary": "summarize",
}

// doer reports whether a verb says only that the action its object names is done.
func doer(w string) bool {
	switch w {
	case "conduct", "perform", "undertake", "carry out", "make", "complete", "do", "execute", "provide", "deliver", "give",
		"faire", "effectuer", "réaliser", "mener", "procéder", "poser", "porter", "produire", "fournir":
		return true
	}
	return false
}

// skillNoun reports whether a noun names being able to do something.
func skillNoun(w string) bool {
	switch w {
	case "skill", "skills", "competence", "competency", "competencies", "proficiency", "ability", "abilities", "fluency", "habileté", "habiletés", "compétence", "compétences":
		return true
	}
	return false
}

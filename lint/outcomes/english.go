package outcomes

import "strings"

// american writes a verb as the lists spell it: "analyse" is "analyze", "organise"
// "organize", "practise" "practice".
func american(w string) string {
	switch {
	case w == "practise":
		return "practice"
	case w == "programme":
		return "program"
	case w == "catalogue":
		return "catalog"
	case w == "fulfil":
		return "fulfill"
	case w == "licence":
		return "license"
	case strings.HasSuffix(w, "lyse") || strings.HasSuffix(w, "ise"):
		return w[:len(w)-2] + "ze"
	}
	return w
}

// irregular forms that the endings do not give.
var irregular = map[string]string{
	"understood": "understand", "known": "know", "knew": "know", "shown": "show", "written": "write", "wrote": "write",
	"built": "build", "drawn": "draw", "made": "make", "chosen": "choose", "taken": "take", "led": "lead", "given": "give",
	"gave": "give", "taught": "teach", "learnt": "learn", "undertaken": "undertake", "found": "find", "thought": "think",
	"has": "have", "had": "have", "met": "meet", "spoken": "speak", "told": "tell", "held": "hold", "got": "get",
}

// englishVerb finds the entry of an inflected English verb, or nil.
func (p *parser) englishVerb(w string) *entry {
	verbs := p.facts.verbs
	if a := american(w); a != w {
		if e := verbs[a]; e != nil {
			return e
		}
	}
	if b := irregular[w]; b != "" {
		return verbs[b]
	}
	try := func(stem, add string) *entry {
		if len(stem) < 2 {
			return nil
		}
		if add == "" {
			if e := verbs[stem]; e != nil {
				return e
			}
			return verbs[american(stem)]
		}
		b := stem + add
		if e := verbs[b]; e != nil {
			return e
		}
		return verbs[american(b)]
	}
	inflected := func(stem string) *entry { // before -ing and -ed
		if e := try(stem, ""); e != nil {
			return e
		}
		if e := try(stem, "e"); e != nil {
			return e
		}
		if n := len(stem); n > 3 && stem[n-1] == stem[n-2] { // planning, modelled
			if e := try(stem[:n-1], ""); e != nil {
				return e
			}
		}
		if n := len(stem); n > 2 && stem[n-1] == 'i' { // applied
			return try(stem[:n-1], "y")
		}
		return nil
	}
	switch {
	case strings.HasSuffix(w, "ing") && len(w) > 5:
		return inflected(w[:len(w)-3])
	case strings.HasSuffix(w, "ed") && len(w) > 4:
		return inflected(w[:len(w)-2])
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return try(w[:len(w)-3], "y")
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 3:
		if e := try(w[:len(w)-1], ""); e != nil {
			return e
		}
		if strings.HasSuffix(w, "es") {
			return try(w[:len(w)-2], "")
		}
	}
	return nil
}

// british reports whether the text is spelled the British way.
func (p *parser) british() bool {
	for i := range p.tokens {
		w := p.tokens[i].low
		if len(w) < 6 {
			continue
		}
		for _, end := range [...]string{"yse", "yses", "ysing", "ysed", "isation", "isations", "ising", "ised", "our", "ours"} {
			if strings.HasSuffix(w, end) {
				switch w {
				case "raising", "promising", "raised", "advising", "advised", "revising", "revised", "exercised", "supervised", "supervising", "comprising", "devised", "devising", "improvised", "surprising", "promised", "appraising", "appraised", "disguised", "tour", "four", "hour", "hours", "detour", "contour":
					continue
				}
				return true
			}
		}
		if strings.HasSuffix(w, "ise") && p.facts.verbs[american(w)] != nil && p.facts.verbs[w] == nil {
			return true
		}
	}
	return false
}

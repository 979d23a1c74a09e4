package outcomes

import "strings"

// frenchVerb finds the entry of an inflected French verb: the present, the future and
// the participle, beside the infinitive. Or nil.
func (p *parser) frenchVerb(w string) *entry {
	verbs := p.facts.verbs
	switch w { // 1990 spelling and stems that change
	case "connaitre", "connait", "connaît", "connaissent", "connaitra", "connaîtra", "connaîtront":
		return verbs["connaître"]
	case "saura", "sauront", "sait", "savent":
		return verbs["savoir"]
	case "comprend", "comprennent":
		return verbs["comprendre"]
	case "percevra", "percevront", "perçoit":
		return verbs["percevoir"]
	case "décrit", "décrivent":
		return verbs["décrire"]
	case "conçoit", "concevra", "concevront":
		return verbs["concevoir"]
	case "fera", "feront", "fait":
		return verbs["faire"]
	}
	for _, end := range [...]string{"ont", "ez", "as", "a"} { // analysera, comprendront
		if stem, ok := strings.CutSuffix(w, end); ok && strings.HasSuffix(stem, "r") {
			if e := verbs[stem]; e != nil {
				return e
			}
			if e := verbs[stem+"e"]; e != nil {
				return e
			}
		}
	}
	for _, end := range [...]string{"ent", "e"} { // analyse, analysent
		if stem, ok := strings.CutSuffix(w, end); ok && len(stem) > 2 {
			if e := verbs[stem+"er"]; e != nil {
				return e
			}
		}
	}
	for _, end := range [...]string{"issent", "it"} { // définit, définissent
		if stem, ok := strings.CutSuffix(w, end); ok && len(stem) > 2 {
			if e := verbs[stem+"ir"]; e != nil {
				return e
			}
		}
	}
	return nil
}

func learnerFrench(w string) bool {
	for _, mark := range [...]string{"·", "-e", "-ne", "(", ".", "/"} {
		if i := strings.Index(w, mark); i > 0 {
			w = w[:i]
			break
		}
	}
	switch strings.TrimSuffix(strings.TrimSuffix(w, "s"), "e") {
	case "apprenant", "étudiant", "participant", "élèv", "candidat", "stagiair", "diplômé", "titulair", "personn", "apprenti", "vou", "il", "ell", "on":
		return true
	}
	return false
}

// frenchPronoun reports whether a word stands for an object before a French infinitive.
func frenchPronoun(w string) bool {
	switch w {
	case "le", "la", "les", "l", "en", "y", "lui", "leur":
		return true
	}
	return false
}

// stemFrench skips introductions such as "À la fin de ce cours, l'apprenant sera capable de".
func (p *parser) stemFrench(i int) int {
	if n := p.ableFrench(i); n > i {
		return n
	}
	for j := i; j < len(p.tokens) && j < i+30; j++ {
		if !learnerFrench(p.at(j)) {
			if j > i && p.at(i) != "à" && p.at(i) != "au" && p.at(i) != "après" && p.at(i) != "lors" && p.at(i) != "l" && p.at(i) != "le" && p.at(i) != "la" && p.at(i) != "les" && p.at(i) != "chaque" && p.at(i) != "dans" {
				return i
			}
			continue
		}
		k := j + 1
		for k < len(p.tokens) && k < j+10 {
			if n := p.ableFrench(k); n > k {
				return n
			}
			switch p.at(k) {
			case "puisse", "puissent", "devra", "devront", "doit", "doivent", "pourra", "pourront", "peut", "peuvent":
				if n := p.ableFrench(k + 1); n > k+1 {
					return n
				}
				return min(k+1, len(p.tokens)-1)
			}
			if _, ok := p.verbAt(k); ok && (k == j+1 || k == j+2 && learnerFrench(p.at(k-1))) && p.at(j) != "e" {
				p.named = true
				return k // "L'apprenant analysera ..."
			}
			k++
		}
	}
	switch p.at(i) { // "Au terme du cours, analyser ..."
	case "à", "au", "après":
		for j := i + 1; j < len(p.tokens) && j < i+20; j++ {
			if gap := p.tokens[j].gap; gap == ',' || gap == ':' {
				return j
			}
		}
	}
	return i
}

// ableFrench skips "être capable de", "sera en mesure d'" and the like at i.
func (p *parser) ableFrench(i int) int {
	j := i
	switch p.at(j) {
	case "avoir", "aura", "auront", "a", "ont":
		j++
	}
	switch p.at(j) {
	case "la", "une", "l", "sa", "leur", "être", "sera", "seront", "est", "sont", "serez", "soit", "devenir":
		j++
	}
	if p.at(j) == "également" || p.at(j) == "aussi" {
		j++
	}
	switch {
	case p.at(j) == "capable" || p.at(j) == "capables" || p.at(j) == "habileté" || p.at(j) == "capacité":
		j++
	case p.match(j, "en", "mesure") > 0:
		j += 2
	case p.match(j, "à", "même") > 0:
		j += 2
	case p.at(j) == "apte" || p.at(j) == "aptes" || p.at(j) == "aptitude":
		j++
	default:
		return i
	}
	switch p.at(j) {
	case "de", "d", "à":
		if j+1 < len(p.tokens) {
			return j + 1
		}
	}
	return i
}

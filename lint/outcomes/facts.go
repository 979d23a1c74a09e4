package outcomes

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/verbs.tsv
var verbsFile string

//go:embed data/avoid.tsv
var avoidFile string

//go:embed data/sources.tsv
var sourcesFile string

//go:embed data/common.txt
var commonFile string

// Source is a published list or guide.
type Source struct {
	ID string
	// Short is how a message names it.
	Short string
	// Lineage is the same for lists that copy each other.
	Lineage string
	// Country is the code of its country; empty where it has none or was not noted.
	Country string
	// Version says whether a list follows the original or the revised taxonomy.
	Version    string
	Title, URL string
}

// entry is what is known of a verb of a language.
type entry struct {
	base  string
	votes Votes
	cells [levels]string // ids of lists, by level, with spaces between
	avoid []*Source
	noun  bool // the word is as often a noun: "design", "plan"
}

// facts is what is known of a language.
type facts struct {
	verbs map[string]*entry
	// longer are the verbs of several words by their first word, the longest first.
	longer map[string][][]string
	// phrases are the phrases to avoid, such as "understanding of", with their sources.
	phrases map[string][]*Source
}

// Parsed on first use: a run that reads no outcome pays nothing.
var (
	allSources = sync.OnceValue(parseSources)
	english    = sync.OnceValue(func() *facts { return parseFacts("en") })
	french     = sync.OnceValue(func() *facts { return parseFacts("fr") })
)

func factsOf(language string) *facts {
	if language == "fr" {
		return french()
	}
	return english()
}

// rows calls f with the cells of each line below the heading.
func rows(file string, f func(cells []string)) {
	heading := true
	var buf [8]string
	for line := range strings.Lines(file) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if heading {
			heading = false
			continue
		}
		cells := buf[:0]
		for {
			cell, rest, more := strings.Cut(line, "\t")
			cells = append(cells, cell)
			if !more {
				break
			}
			line = rest
		}
		f(cells)
	}
}

func parseSources() map[string]*Source {
	all := make(map[string]*Source, 40)
	rows(sourcesFile, func(c []string) {
		all[c[0]] = &Source{ID: c[0], Short: c[1], Lineage: c[2], Country: c[3], Version: c[4], Title: c[5], URL: c[6]}
	})
	return all
}

// SourceByID finds a list or guide by its id.
func SourceByID(id string) (*Source, bool) {
	s, ok := allSources()[id]
	return s, ok
}

func parseFacts(language string) *facts {
	f := &facts{verbs: make(map[string]*entry, 800), longer: map[string][][]string{}, phrases: map[string][]*Source{}}
	sources := allSources()
	rows(verbsFile, func(c []string) {
		if c[0] != language {
			return
		}
		e := f.add(c[1])
		for l := range e.votes {
			e.cells[l] = c[2+l]
			e.votes[l] = lineages(c[2+l], sources)
		}
	})
	rows(avoidFile, func(c []string) {
		if c[0] != language {
			return
		}
		var list []*Source
		for id := range strings.FieldsSeq(c[3]) {
			list = append(list, sources[id])
		}
		if c[2] == "phrase" || hides(c[1]) {
			f.phrases[c[1]] = list
			for _, be := range [...]string{"be ", "become "} {
				if state(c[1]) {
					f.add(be + c[1]).avoid = list
				}
			}
			return
		}
		e := f.add(american(c[1]))
		e.avoid = append(e.avoid, list...)
	})
	f.common(language)
	return f
}

// hides reports whether a term of the guides is a phrase around a noun.
func hides(term string) bool {
	return strings.HasSuffix(term, " understanding of") || strings.HasSuffix(term, " knowledge of")
}

// state reports whether a phrase to avoid says how somebody is: "familiar with".
func state(phrase string) bool {
	switch first, _, _ := strings.Cut(phrase, " "); first {
	case "acquainted", "adjusted", "cognizant", "conscious", "familiar", "interested", "knowledgeable":
		return true
	}
	return false
}

// lineages counts the lists of a cell, those of one lineage once.
func lineages(cell string, sources map[string]*Source) int {
	var seen [20]string
	n := 0
next:
	for id := range strings.FieldsSeq(cell) {
		line := sources[id].Lineage
		for _, s := range seen[:n] {
			if s == line {
				continue next
			}
		}
		if n < len(seen) {
			seen[n] = line
			n++
		}
	}
	return n
}

func (f *facts) add(verb string) *entry {
	if e := f.verbs[verb]; e != nil {
		return e
	}
	e := &entry{base: verb}
	f.verbs[verb] = e
	if first, rest, several := strings.Cut(verb, " "); several {
		f.longer[first] = append(f.longer[first], strings.Fields(rest))
	}
	return e
}

// common adds verbs that outcomes use and no list carries, and marks the words that
// are as often nouns.
func (f *facts) common(language string) {
	section := ""
	for line := range strings.Lines(commonFile) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			section = line
		case section == "["+language+"]":
			for w := range strings.FieldsSeq(line) {
				f.add(strings.ReplaceAll(w, "_", " "))
			}
		case section == "["+language+" nouns]":
			for w := range strings.FieldsSeq(line) {
				f.add(w).noun = true
			}
		}
	}
}

// Listed says where the published lists put a verb: by level, the short names of the
// lists, those of one lineage included.
func Listed(base, language string) (votes Votes, lists [6][]string) {
	e := factsOf(language).verbs[base]
	if e == nil {
		return votes, lists
	}
	for l, cell := range e.cells {
		for id := range strings.FieldsSeq(cell) {
			if s, ok := SourceByID(id); ok {
				lists[l] = append(lists[l], s.Short)
			}
		}
	}
	return e.votes, lists
}

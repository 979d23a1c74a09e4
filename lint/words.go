package lint

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// words are what a finding says, apart from its lines and columns.
type words struct {
	check, message       string
	what, why, rule, fix string
	clauses              []string
	fingerprint, place   string
}

// wordings remembers the words of findings: most designs leave out the same facts, and
// to write a sentence costs more than to find it again. It is safe for use by several
// goroutines.
type wordings struct {
	mu    sync.RWMutex
	byKey map[string]*words
}

// maxWordings bounds what is remembered, since findings can quote a design's own words.
const maxWordings = 4096

// wordsFor returns the words of a finding. The buffer is for reuse.
func (r *run) wordsFor(m *merged, key []byte) (*words, []byte) {
	pointer, byNumber := r.stablePointers(m.problem.At.Pointer)
	if m.problem.file != nil { // the arguments name the clause, which is what the entry is about
		pointer, byNumber = "", ""
	}
	key = append(append(append(append(key[:0], byte(r.design.File.Format)), m.name...), 0), m.message.ID...)
	key = append(key, 0)
	key = append(append(key, pointer...), 0)
	if byNumber != pointer {
		key = append(append(key, byNumber...), 0)
	}
	if f := m.problem.Fact; f != nil {
		key = strconv.AppendInt(key, int64(f.Field.Index()), 10)
		key = append(append(key, 0), entryName(f)...)
		if f.Placeholder() {
			key = append(append(key, 0), f.Node.Text...)
		}
	} else {
		key = appendArgs(key, m.args)
	}
	for i := range m.citations {
		c := &m.citations[i]
		key = append(key, 0, byte(c.severity.Rank()), byte(c.ordinal), byte(c.ordinal>>8))
	}
	if r.plan == nil {
		return r.write(m, pointer, byNumber), key
	}
	known := &r.plan.wordings
	known.mu.RLock()
	w := known.byKey[string(key)]
	known.mu.RUnlock()
	if w != nil {
		return w, key
	}
	w = r.write(m, pointer, byNumber)
	known.mu.Lock()
	defer known.mu.Unlock()
	if known.byKey == nil {
		known.byKey = map[string]*words{}
	}
	if len(known.byKey) < maxWordings {
		known.byKey[string(key)] = w
	}
	return w, key
}

// write puts a finding into words.
func (r *run) write(m *merged, pointer, byNumber string) *words {
	msg, args := m.message, m.args
	if m.problem.Fact != nil {
		msg, args = missingWords(m.problem.Fact, r.design.File.Format)
	}
	cites := slices.Clone(m.citations)
	slices.SortStableFunc(cites, func(a, b citation) int {
		return cmp.Or(
			cmp.Compare(b.severity.Rank(), a.severity.Rank()),
			cmp.Compare(r.retired(a.doc), r.retired(b.doc)),
		)
	})
	w := &words{check: m.name, message: msg.ID, why: m.why, clauses: []string{}, what: expand(msg.What, args), fix: expand(msg.Fix, args)}
	if len(cites) > 0 {
		lead := cites[0].clause
		if lead.Why != "" {
			w.why = lead.Why
		}
		own := cites[0].doc.File != nil || cites[0].doc.Kind == framework.Policy
		general := msg.General || own || m.name == ruleStated.Name
		if lead.Advice != "" && general && m.name != ruleReview.Name && m.name != ruleStated.Name {
			w.fix = lead.Advice // how to state one fact, or mend what was found, says more than advice on the whole clause
		}
		w.rule = rule(cites)
	}
	for _, c := range cites {
		if !slices.Contains(w.clauses, c.clause.ID) {
			w.clauses = append(w.clauses, c.clause.ID)
		}
	}
	w.fingerprint = fingerprint(m, msg.ID, pointer)
	if byNumber != pointer {
		w.place = fingerprint(m, msg.ID, byNumber)
	}
	return w
}

// appendArgs writes arguments so that equal ones give equal bytes.
func appendArgs(b []byte, args []Arg) []byte {
	for i := range args {
		v := &args[i].Value
		b = append(append(b, args[i].Name...), '=')
		if v.Kind == NumberValue {
			b = append(b, FormatNumber(v.Num)...)
		}
		b = append(b, v.Text...)
		for _, w := range v.List {
			b = append(append(b, w...), 1)
		}
		b = append(b, 0)
	}
	return b
}

// retired puts the documents last that were replaced by the day of the run.
func (r *run) retired(d *framework.Document) int {
	if d.SupersededBy != "" && d.SupersededOn <= r.linter.opts.Today.String() {
		return 1
	}
	return 0
}

// missingWords says that a fact is not stated, with the way to state it.
func missingWords(f *design.Fact, format source.Format) (Message, []Arg) {
	args := []Arg{Word("fact", factName(f)), Word("how", howToState(f, format))}
	id := "missing"
	if f.Placeholder() {
		id = "placeholder"
		args = append(args, Text("found", f.Node.Text))
	}
	msg, _ := ruleStated.message(id)
	return msg, args
}

// factName is how a message calls a fact: its title in lower case with its name.
func factName(f *design.Fact) string {
	title := lowerFirst(f.Field.Title)
	if f.Field.Kind == design.BoolKind {
		title = "answer to \"" + title + "\""
	}
	if at := entryName(f); at != "" {
		return "the " + title + " of " + at
	}
	if p := f.Field.Parent(); p != nil && p.Kind == design.TableKind {
		if strings.EqualFold(p.Title, f.Field.Title) {
			return "the " + title
		}
		return "the " + title + " (" + f.Field.Path + ")"
	}
	return "the " + title
}

// entryName names the list entry that a fact belongs to: by its id, else its number.
func entryName(f *design.Fact) string {
	for n := f.Owner; n != nil && n.Parent != nil; n = n.Parent {
		if n.Parent.Kind != source.Array {
			continue
		}
		list := n.Parent.Key
		if id := n.Child("id"); id != nil && id.Text != "" {
			return singular(list) + " " + Clean(id.Text)
		}
		return singular(list) + " " + strconv.Itoa(n.Index+1)
	}
	return ""
}

func singular(list string) string {
	list = strings.ReplaceAll(list, "_", " ")
	if s, ok := strings.CutSuffix(list, "s"); ok {
		return s
	}
	return list + " entry"
}

func lowerFirst(s string) string {
	if len(s) > 1 && s[1] >= 'A' && s[1] <= 'Z' {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// howToState shows where a missing fact goes and what it looks like in the format that
// the design is written in.
func howToState(f *design.Fact, format source.Format) string {
	field := f.Field
	verb := "Add "
	if f.Placeholder() {
		verb = "Write "
	}
	switch field.Kind {
	case design.TablesKind:
		return verb + header(field.Path, "[[", "]]", format) + ": " + lowerFirst(field.Description)
	case design.TableKind:
		return verb + header(field.Path, "[", "]", format) + ": " + lowerFirst(field.Description)
	}
	if f.Placeholder() {
		return "Write the fact itself, such as " + assignment(field, format) + "."
	}
	how := "Add " + field.Name
	if p := field.Parent(); p != nil {
		if p.Listed() || p.Kind == design.TablesKind {
			how += " to that entry"
		} else {
			how += " to " + header(p.Path, "[", "]", format)
		}
	}
	return how + ", such as " + assignment(field, format) + "."
}

// header names a table as the format shows it: only TOML writes its whole name.
func header(path, before, after string, format source.Format) string {
	if format == source.TOML {
		return before + path + after
	}
	return path
}

// assignment writes the example of a field as a line of a design.
func assignment(field *design.Field, format source.Format) string {
	example := field.Example
	switch {
	case format == source.TOML:
		return field.Name + " = " + example
	case field.Kind == design.MapKind:
		example = strings.Replace(example, "\" = ", "\": ", 1)
	case format == source.JSON && field.Kind == design.DateKind:
		example = strconv.Quote(example)
	case format == source.JSON && field.Kind == design.DatesKind:
		example = quotedDates.ReplaceAllString(example, `"$0"`)
	}
	if format == source.JSON {
		return strconv.Quote(field.Name) + ": " + example
	}
	return field.Name + ": " + example
}

var quotedDates = regexp.MustCompile(`\d{4}-\d{2}-\d{2}`)

// rule says whose rule a finding rests on, framework by framework.
func rule(cites []citation) string {
	var order []*framework.Document
	ids := map[*framework.Document][]string{}
	second := map[*framework.Document]bool{}
	for _, c := range cites {
		if _, ok := ids[c.doc]; !ok {
			order = append(order, c.doc)
			second[c.doc] = true
		}
		if !slices.Contains(ids[c.doc], c.clause.ID) {
			ids[c.doc] = append(ids[c.doc], c.clause.ID)
		}
		if c.clause.Source.Standing != framework.Secondary {
			second[c.doc] = false
		}
	}
	parts := make([]string, len(order))
	for i, doc := range order {
		name := doc.Short
		if name == "" {
			name = doc.ID
		}
		parts[i] = name
		if second[doc] {
			parts[i] += ", as others report it"
		}
		parts[i] += " (" + strings.Join(ids[doc], ", ")
		if replaced := doc.Replaced(); replaced != "" {
			parts[i] += "; " + replaced
		}
		parts[i] += ")"
	}
	return "Asked by " + joinWords(parts) + "."
}

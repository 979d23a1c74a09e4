package draft_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/draft"
	"github.com/credlint/credlint/lint/source"
)

func questions(t *testing.T, ids ...string) []*draft.Question {
	t.Helper()
	reg, err := checks.Registry()
	if err != nil {
		t.Fatal(err)
	}
	lib, err := checks.Library()
	if err != nil {
		t.Fatal(err)
	}
	if len(ids) == 0 {
		ids = lib.IDs()
	}
	all, err := draft.Questions(reg, lib, ids)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func decode(t *testing.T, text []byte) *design.Design {
	t.Helper()
	file, err := source.Read("a.toml", text)
	if err != nil {
		t.Fatalf("%v:\n%s", err, text)
	}
	d := design.Decode(file)
	if d.Suspect {
		t.Fatalf("the structure check has something to say:\n%s", text)
	}
	return d
}

// TestQuestionsComeFromClauses holds that each default framework is asked about: no
// clause that a design can meet is left without a question.
func TestQuestionsComeFromClauses(t *testing.T) {
	lib, err := checks.Library()
	if err != nil {
		t.Fatal(err)
	}
	asked := map[string]bool{}
	for _, q := range questions(t, checks.DefaultFrameworks()...) {
		for _, a := range q.Asks {
			asked[a.Clause] = true
			if a.Text == "" || a.Framework == "" {
				t.Errorf("%s asks for %s without words", a.Clause, q.Field.Path)
			}
		}
	}
	for _, id := range checks.DefaultFrameworks() {
		doc, err := lib.Get(id)
		if err != nil {
			t.Fatal(err)
		}
		for i := range doc.Clauses {
			if c := &doc.Clauses[i]; !c.Off && (len(c.Tests()) > 0 || len(c.Evidence) > 0) && !asked[c.ID] {
				t.Errorf("nothing is asked for %s", c.ID)
			}
		}
	}
}

// TestExamplesMakeADesign answers every question of every framework with the example of
// the design format, as typed: the design must state each of them.
func TestExamplesMakeADesign(t *testing.T) {
	all := questions(t)
	iv := draft.NewInterview(all, nil, "")
	steps, asked := 0, map[*draft.Question]bool{}
	for s, ok := iv.Current(); ok; s, ok = iv.Current() {
		steps++
		asked[s.Question] = true
		if s.Question == nil {
			if s.Entry == 0 {
				iv.Answer([]string{draft.Yes})
			} else {
				iv.Answer(nil)
			}
			continue
		}
		values, err := draft.Parse(s.Question.Field, draft.Plain(s.Question.Field))
		if err != nil || len(values) == 0 {
			t.Errorf("%s: the example is no answer: %v", s.Key, err)
		}
		iv.Answer(values)
	}
	if steps < 300 {
		t.Errorf("only %d steps", steps)
	}
	text := iv.TOML("A test.", []string{"bccat-2020"})
	if strings.Contains(string(text), "MISSING") {
		t.Errorf("something is missing:\n%s", text)
	}
	d := decode(t, text)
	pointless := 0
	for _, q := range all {
		if !asked[q] { // the examples are of several designs, and one rules out the other
			pointless++
			continue
		}
		for _, f := range d.At(q.Field.Path) {
			if f.Field != q.Field || !f.IsStated() {
				t.Errorf("%s is %s", q.Field.Path, f.State)
			}
		}
	}
	if pointless > 10 {
		t.Errorf("%d questions are not asked", pointless)
	}
}

// TestPointlessQuestionsAreNotAsked holds that an answer which makes a condition false
// takes the questions of its clauses away, that another answer brings them back, and
// that silence takes nothing away.
func TestPointlessQuestionsAreNotAsked(t *testing.T) {
	all := questions(t, "bccat-2020")
	keys := func(answers draft.Answers) (keys []string) {
		answers[draft.More] = []string{draft.Yes}
		iv := draft.NewInterview(all, answers, "")
		for s, ok := iv.Current(); ok; s, ok = iv.Current() {
			keys = append(keys, s.Key)
			iv.Answer(iv.Answers[s.Key])
		}
		return keys
	}
	silent := keys(draft.Answers{})
	transfers := []string{"transfer.receiving.0", "transfer.policy", "transfer.policy_change", "quality.rationale"}
	for _, key := range transfers {
		if !slices.Contains(silent, key) {
			t.Errorf("%s is not asked while nothing is known", key)
		}
	}
	intent := draft.Answers{"transfer.intent": {"transfer"}}
	if got := keys(intent); !slices.Equal(got, silent) {
		t.Errorf("transfer is intended: %v, want %v", got, silent)
	}
	none := keys(draft.Answers{"transfer.intent": {"none"}})
	for _, key := range []string{"transfer.policy", "transfer.policy_change", "quality.rationale"} {
		if slices.Contains(none, key) {
			t.Errorf("%s is asked though no transfer is intended", key)
		}
	}
	if text := string(draft.NewInterview(all, draft.Answers{"transfer.intent": {"none"}}, "").TOML("", nil)); strings.Contains(text, "MISSING Policy change") {
		t.Errorf("the design marks as missing what nobody asks for:\n%s", text)
	}
}

// TestNeededComesFirst holds that what a design is not ready without is asked first,
// that the rest waits for a yes, and that a list's entries are not asked for twice.
func TestNeededComesFirst(t *testing.T) {
	all := questions(t, checks.DefaultFrameworks()...)
	iv := draft.NewInterview(all, draft.Answers{"outcomes.0": {draft.Yes}}, "")
	later := iv.Later()
	if _, n := iv.Position(); n > 60 || later < 30 {
		t.Errorf("%d steps first, %d later", n, later)
	}
	seen := map[string]int{}
	more := false
	for s, ok := iv.Current(); ok; s, ok = iv.Current() {
		seen[s.Key]++
		switch {
		case s.Key == draft.More:
			more = true
			iv.Answer([]string{draft.Yes})
			continue
		case s.Question != nil && s.Question.Needed() == more:
			t.Errorf("%s is asked, needed: %v, after the needed: %v", s.Key, s.Question.Needed(), more)
		}
		iv.Answer(iv.Answers[s.Key])
	}
	for key, n := range seen {
		if n > 1 {
			t.Errorf("%s is asked %d times", key, n)
		}
	}
	if _, n := iv.Position(); !more || len(seen) != n || iv.Later() != 0 {
		t.Errorf("%d of %d steps seen, %d later", len(seen), n, iv.Later())
	}
	short := draft.NewInterview(all, nil, draft.More)
	short.Answer(nil)
	if s, ok := short.Current(); ok {
		t.Errorf("no more was wanted, and %s is asked", s.Key)
	}
}

// TestUncommented holds that a design in which every missing line is taken out of its
// comment is a design.
func TestUncommented(t *testing.T) {
	text := draft.NewInterview(questions(t), nil, "").TOML("A test.", nil)
	decode(t, text)
	var lines []string
	for line := range strings.Lines(string(text)) {
		rest, ok := strings.CutPrefix(line, "# ")
		name, _, isFact := strings.Cut(rest, " = ")
		if ok && (isFact && !strings.Contains(name, " ") || strings.HasPrefix(rest, "[")) {
			line = rest
		} else if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
		lines = append(lines, line)
	}
	d := decode(t, []byte(strings.Join(lines, "")))
	if len(d.Outcomes.Items) != 1 || !d.Outcomes.Items[0].Statement.IsStated() {
		t.Errorf("the outcomes: %v", d.Outcomes.Items)
	}
}

// TestAnyAnswers walks through interviews in random ways, with hostile answers: what is
// written is always a design, and says what was answered.
func TestAnyAnswers(t *testing.T) {
	all := questions(t, checks.DefaultFrameworks()...)
	hostile := []string{"a \"quoted\" \\ word", "x\ny\t\x00\x7f\u202e", "'''", "\"\"\"", "# [x]", "TBD", "ā; ; b", "2026/3/1", "12", "-1.5", "1e9", "yes", "No", "https://www.example.edu", "\xff", "   "}
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 1))
		iv := draft.NewInterview(all, nil, "")
		for range 200 {
			s, ok := iv.Current()
			if !ok {
				break
			}
			switch r.IntN(8) {
			case 0:
				iv.Back()
				continue
			case 1:
				iv.NextGroup()
				continue
			}
			if s.Question == nil {
				iv.Answer([][]string{nil, {draft.Yes}}[r.IntN(2)])
				continue
			}
			values, err := draft.Parse(s.Question.Field, hostile[r.IntN(len(hostile))])
			if err != nil {
				iv.Answer(nil)
				continue
			}
			iv.Answer(values)
		}
		d := decode(t, iv.TOML("x\n[credential]\nbad = 1", []string{"a\"b"}))
		if want := iv.Answers["credential.title"]; len(want) > 0 && d.Credential.Title.Node.Text != want[0] {
			t.Errorf("the title is %q, want %q", d.Credential.Title.Node.Text, want[0])
		}
	}
}

// TestInterview holds how one goes through it: on, back, over a group, into a list, and
// again from where one was.
func TestInterview(t *testing.T) {
	all := questions(t, "bccat-2020")
	iv := draft.NewInterview(all, nil, "")
	if iv.Back() {
		t.Error("there is something before the first step")
	}
	iv.Answer([]string{"one"})
	iv.Answer([]string{"Two"})
	if !iv.Back() {
		t.Error("one cannot go back")
	}
	s, _ := iv.Current()
	if s.Key != "credential.title" || iv.Answers[s.Key][0] != "Two" {
		t.Errorf("back at %s, %v", s.Key, iv.Answers)
	}
	for s.Key != "outcomes.0" {
		iv.NextGroup()
		s, _ = iv.Current()
	}
	iv.Answer([]string{draft.Yes})
	var keys []string
	for s, _ = iv.Current(); s.Top() == "outcomes"; s, _ = iv.Current() {
		keys = append(keys, s.Key)
		if s.Key == "outcomes.1" {
			break
		}
		iv.Answer([]string{"x"})
	}
	if diff := cmp.Diff([]string{"outcomes.0.id", "outcomes.0.statement", "outcomes.1"}, keys); diff != "" {
		t.Error(diff)
	}
	again := draft.NewInterview(all, iv.Answers, "outcomes.1")
	if s, ok := again.Current(); !ok || s.Key != "outcomes.1" {
		t.Errorf("goes on at %s", s.Key)
	}
	if s, ok := draft.NewInterview(all, nil, "gone").Current(); !ok || s.Key != "credential.id" {
		t.Errorf("an unknown place leads to %s", s.Key)
	}
	groups := []string{}
	for _, q := range all {
		if top := draft.Top(q.Field.Path); !slices.Contains(groups, top) {
			groups = append(groups, top)
		}
	}
	if diff := cmp.Diff([]string{"credential", "purpose", "experiences", "outcomes", "level", "quality", "governance", "duplication", "transfer", "entry"}, groups); diff != "" {
		t.Error(diff)
	}
}

func TestParse(t *testing.T) {
	for _, test := range []struct {
		path, text string
		want       []string
		ok         bool
	}{
		{"size.credits", " 3.5 ", []string{"3.5"}, true},
		{"size.credits", "-1", nil, false},
		{"size.credits", "three", nil, false},
		{"review.period_months", "2.5", nil, false},
		{"review.next_date", "1 March 2027", []string{"2027-03-01"}, true},
		{"review.next_date", "03/04/2027", nil, false},
		{"credential.webpage", "example", nil, false},
		{"credential.status", "final", nil, false},
		{"size.credit_bearing", "yes", []string{"yes"}, true},
		{"size.credit_bearing", "maybe", nil, false},
		{"level.value", "Entry 3", []string{"Entry 3"}, true},
		{"quality.considerations", "a; b ;; c", []string{"a", "b", "c"}, true},
		{"credential.title", "  ", nil, true},
	} {
		f, ok := design.Lookup(test.path)
		if !ok {
			t.Fatalf("no field %s", test.path)
		}
		got, err := draft.Parse(f, test.text)
		if (err == nil) != test.ok || test.ok && !slices.Equal(got, test.want) {
			t.Errorf("%s %q: %v, %v", test.path, test.text, got, err)
		}
	}
	_, err := draft.Questions(must(checks.Registry()), must(checks.Library()), []string{"nzqa-1"})
	if err == nil {
		t.Error("an unknown framework asks nothing")
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

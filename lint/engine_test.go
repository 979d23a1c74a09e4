package lint_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// toys are checks that know no framework: one asks for a title, one counts how often it
// runs, one breaks.
func toys(runs *int) []*lint.Check {
	base := lint.Check{
		Title: "Checks that a toy works.", Why: "Toys test the engine.", Since: "0.1.0",
		Messages: []lint.Message{{ID: "bad", What: "The title is {found}.", Fix: "Write another."}},
		Good:     "[credential]\ntitle = \"Good\"\n", Bad: "[credential]\ntitle = \"Bad\"\n",
		Reads: []string{"credential.title"},
	}
	title, counter, broken := base, base, base
	title.Name, counter.Name, broken.Name = "toy-title", "toy-counter", "toy-broken"
	run := func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		f := &p.Design.Credential.Title
		if t.Need(&f.Fact) {
			if f.Value == "Bad" {
				t.Fail("bad", f.Place(), lint.Text("found", f.Value))
			} else {
				t.Pass(f.Place())
			}
		}
		return t.Outcome()
	}
	title.Run = run
	counter.Run = func(p *lint.Pass) lint.Outcome { *runs++; return run(p) }
	broken.Run = func(*lint.Pass) lint.Outcome { panic("toy") }
	return []*lint.Check{&title, &counter, &broken}
}

type shelf map[string]*framework.Document

func (s shelf) Get(id string) (*framework.Document, error) {
	if d, ok := s[id]; ok {
		return d, nil
	}
	return nil, fmt.Errorf("no %s", id)
}

func (s shelf) IDs() []string { return []string{"one", "two"} }

func clause(id, check string, more ...func(*framework.Clause)) framework.Clause {
	c := framework.Clause{
		ID: id, Title: id, Requires: "A toy.", Scope: framework.OfDesign, DecidedBy: framework.Machine,
		Severity: framework.Error, Weight: 3, Check: check, Source: framework.Source{Title: "Toys", Standing: framework.Primary},
	}
	for _, f := range more {
		f(&c)
	}
	return c
}

func judge(t *testing.T, text string, docs ...*framework.Document) (*lint.DesignReport, []lint.Notice, int) {
	t.Helper()
	runs := 0
	reg, err := lint.NewRegistry(toys(&runs), []*lint.Condition{{Name: "credit", Title: "it carries credit", Any: []framework.Term{{Fact: "size.credit_bearing", Is: []string{"true"}}}}})
	if err != nil {
		t.Fatal(err)
	}
	lib := shelf{}
	var ids []string
	for _, d := range docs {
		lib[d.ID] = d
		ids = append(ids, d.ID)
	}
	linter := lint.New(reg, lib, lint.Options{Today: design.Day{Year: 2026, Month: 11, Day: 24}})
	d, notices := linter.Design(lint.File{Name: "t.credential.toml", Data: []byte(text)}, lint.Selection{Forced: ids})
	if d == nil {
		t.Fatalf("no report: %v", notices)
	}
	return d, notices, runs
}

func verdict(d *lint.DesignReport, id string) framework.Verdict {
	for _, f := range d.Frameworks {
		for _, c := range f.Clauses {
			if c.ID == id {
				return c.Verdict
			}
		}
	}
	return ""
}

func document(id string, clauses ...framework.Clause) *framework.Document {
	return &framework.Document{ID: id, Title: id, Short: id, Kind: framework.Requirements, Clauses: clauses}
}

func TestOneFindingCitesEveryClause(t *testing.T) {
	d, _, runs := judge(t, "[credential]\ntitle = \"Bad\"\n",
		document("one", clause("A-1", "toy-counter")), document("two", clause("B-1", "toy-counter")))
	if runs != 1 {
		t.Errorf("the check ran %d times", runs)
	}
	if len(d.Findings) != 1 || strings.Join(d.Findings[0].Clauses, " ") != "A-1 B-1" {
		t.Errorf("findings: %+v", d.Findings)
	}
	if f := d.Findings[0]; f.Line != 2 || f.Column != 9 || f.EndColumn != 14 {
		t.Errorf("the finding is at %d:%d to %d", f.Line, f.Column, f.EndColumn)
	}
	for _, f := range d.Frameworks {
		if f.Score.Low != 0 || f.Score.High != 0 || f.Score.Possible != 3 {
			t.Errorf("score of %s: %+v", f.ID, f.Score)
		}
	}
}

func TestVerdicts(t *testing.T) {
	partly := func(c *framework.Clause) { c.DecidedBy, c.Question = framework.Partly, "Is it?" }
	human := func(c *framework.Clause) { c.DecidedBy, c.Question, c.Check = framework.Human, "Is it?", "" }
	credit := func(c *framework.Clause) { c.When = "credit" }
	system := func(c *framework.Clause) { c.Scope = framework.OfSystem }
	for name, c := range map[string]struct {
		text   string
		clause framework.Clause
		want   framework.Verdict
	}{
		"met":            {"[credential]\ntitle = \"Good\"\n", clause("A-1", "toy-title"), framework.Met},
		"not met":        {"[credential]\ntitle = \"Bad\"\n", clause("A-1", "toy-title"), framework.NotMet},
		"missing":        {"format = 1\n", clause("A-1", "toy-title"), framework.NotMet},
		"placeholder":    {"[credential]\ntitle = \"TBD\"\n", clause("A-1", "toy-title"), framework.NotMet},
		"unreadable":     {"[credential]\ntitle = 1\n", clause("A-1", "toy-title"), framework.NotChecked},
		"partly passed":  {"[credential]\ntitle = \"Good\"\n", clause("A-1", "toy-title", partly), framework.NeedsReview},
		"partly failed":  {"[credential]\ntitle = \"Bad\"\n", clause("A-1", "toy-title", partly), framework.NotMet},
		"human":          {"[credential]\ntitle = \"Good\"\n", clause("A-1", "", human), framework.NeedsReview},
		"not triggered":  {"[credential]\ntitle = \"Good\"\n[size]\ncredit_bearing = false\n", clause("A-1", "toy-title", credit), framework.NotTriggered},
		"unknown":        {"[credential]\ntitle = \"Good\"\n", clause("A-1", "toy-title", credit), framework.NotChecked},
		"not applicable": {"[not_applicable]\n\"credential.title\" = \"It has none yet, by decision.\"\n", clause("A-1", "toy-title"), framework.NotApplicable},
		"no reason":      {"[not_applicable]\n\"credential.title\" = \"\"\n", clause("A-1", "toy-title"), framework.NotMet},
		"excepted":       {"[credential]\ntitle = \"Bad\"\n[[exceptions]]\nclause = \"A-1\"\nreason = \"A toy\"\nauthority = \"Board\"\nexpires = 2027-01-01\n", clause("A-1", "toy-title"), framework.Excepted},
		"expired":        {"[credential]\ntitle = \"Bad\"\n[[exceptions]]\nclause = \"A-1\"\nreason = \"A toy\"\nauthority = \"Board\"\nexpires = 2026-01-01\n", clause("A-1", "toy-title"), framework.NotMet},
		"broken":         {"[credential]\ntitle = \"Good\"\n", clause("A-1", "toy-broken"), framework.NotChecked},
		"system":         {"[credential]\ntitle = \"Bad\"\n", clause("A-1", "toy-title", system), framework.NotMet},
	} {
		t.Run(name, func(t *testing.T) {
			d, notices, _ := judge(t, c.text, document("one", c.clause))
			if got := verdict(d, "A-1"); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			failed := false
			for _, n := range notices {
				failed = failed || n.Failed
			}
			if failed != (name == "broken") {
				t.Errorf("notices: %+v", notices)
			}
			if c.clause.Scope == framework.OfSystem && (d.Frameworks[0].Score.Possible != 0 || d.Frameworks[0].Others == nil) {
				t.Errorf("asked of the system, but counted for the design: %+v", d.Frameworks[0])
			}
		})
	}
}

// TestConditions: every term of all, any term of any, one text that differs from another.
func TestConditions(t *testing.T) {
	both := framework.Condition{Name: "both", Title: "both hold", All: []framework.Term{
		{Fact: "size.credit_bearing", Is: []string{"true"}}, {Fact: "level.framework", Is: []string{"OQF"}, Silence: "no"},
	}}
	differs := framework.Condition{Name: "differs", Title: "they differ", All: []framework.Term{{Fact: "issuer.provider.name", Differs: "issuer.awarding_body.name"}}}
	for name, c := range map[string]struct {
		condition framework.Condition
		text      string
		want      framework.Verdict
	}{
		"all hold":               {both, "[size]\ncredit_bearing = true\n[level]\nframework = \"OQF\"\n", framework.Met},
		"one is false":           {both, "[size]\ncredit_bearing = true\n[level]\nframework = \"EQF\"\n", framework.NotTriggered},
		"one false, one open":    {both, "[level]\nframework = \"EQF\"\n", framework.NotTriggered},
		"one true, one open":     {both, "[level]\nframework = \"OQF\"\n", framework.NotChecked},
		"texts differ":           {differs, "[issuer.provider]\nname = \"A\"\n[issuer.awarding_body]\nname = \"B\"\n", framework.Met},
		"texts differ in case":   {differs, "[issuer.provider]\nname = \"A\"\n[issuer.awarding_body]\nname = \"a \"\n", framework.NotTriggered},
		"it does not apply":      {both, "[level]\nframework = \"OQF\"\n[not_applicable]\n\"size.credit_bearing\" = \"Nobody gives credit here.\"\n", framework.NotTriggered},
		"one text is not stated": {differs, "[issuer.provider]\nname = \"A\"\n", framework.NotTriggered},
	} {
		t.Run(name, func(t *testing.T) {
			doc := document("one", clause("A-1", "toy-title", func(k *framework.Clause) { k.When = c.condition.Name }))
			doc.Conditions = []framework.Condition{c.condition}
			d, _, _ := judge(t, "[credential]\ntitle = \"Good\"\n"+c.text, doc)
			if got := verdict(d, "A-1"); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// TestFurtherChecksHaveTheirOwnCondition: a further check counts only while its
// condition holds; while that is open, so is the clause.
func TestFurtherChecksHaveTheirOwnCondition(t *testing.T) {
	credit := func(c *framework.Clause) {
		c.Severity = framework.Warning
		c.Also = []framework.Test{{Check: "toy-title", When: "credit", Severity: framework.Error}}
	}
	only := func(c *framework.Clause) { credit(c); c.Check = "" }
	yes, no := "[size]\ncredit_bearing = true\n", "[size]\ncredit_bearing = false\n"
	for name, c := range map[string]struct {
		title, text string
		clause      framework.Clause
		want        framework.Verdict
		severity    framework.Severity
	}{
		"it holds":               {"Bad", yes, clause("A-1", "toy-counter", credit), framework.NotMet, framework.Error},
		"it does not":            {"Bad", no, clause("A-1", "toy-counter", credit), framework.NotMet, framework.Warning},
		"it is open":             {"Good", "", clause("A-1", "toy-counter", credit), framework.NotChecked, ""},
		"open, and failed":       {"Bad", "", clause("A-1", "toy-counter", credit), framework.NotMet, framework.Warning},
		"nothing else, it holds": {"Good", yes, clause("A-1", "", only), framework.Met, ""},
		"nothing else, false":    {"Bad", no, clause("A-1", "", only), framework.NotTriggered, ""},
		"nothing else, open":     {"Bad", "", clause("A-1", "", only), framework.NotChecked, ""},
	} {
		t.Run(name, func(t *testing.T) {
			d, _, _ := judge(t, "[credential]\ntitle = \""+c.title+"\"\n"+c.text, document("one", c.clause))
			if got := verdict(d, "A-1"); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			var worst framework.Severity
			for _, f := range d.Findings {
				if f.Severity.Rank() > worst.Rank() {
					worst = f.Severity
				}
			}
			if worst != c.severity {
				t.Errorf("the finding is %q, want %q", worst, c.severity)
			}
		})
	}
}

// TestARefusedReviewEarnsNothing: what the check found in order earns no share once a
// person has judged the clause not met.
func TestARefusedReviewEarnsNothing(t *testing.T) {
	runs := 0
	reg, err := lint.NewRegistry(toys(&runs), nil)
	if err != nil {
		t.Fatal(err)
	}
	doc := document("one", clause("A-1", "toy-title", func(c *framework.Clause) { c.DecidedBy, c.Question = framework.Partly, "Is it?" }))
	linter := lint.New(reg, shelf{"one": doc}, lint.Options{})
	data := []byte("[credential]\ntitle = \"Good\"\n")
	file := lint.File{Name: "t.credential.toml", Data: data}
	no := lint.File{Name: "t.credential.review.toml", Data: []byte("[[review]]\nclause = \"A-1\"\njudgement = \"not-met\"\nrole = \"Registrar\"\ndate = 2026-11-01\n")}
	d, _ := linter.Design(file, lint.Selection{Forced: []string{"one"}, Record: no})
	if got := d.Frameworks[0].Score; verdict(d, "A-1") != framework.NotMet || got.Low != 0 || got.High != 0 {
		t.Errorf("%s with score %+v", verdict(d, "A-1"), got)
	}
}

// TestAnExceptionIsSpentOnlyOnWhatIsAsked: not on what does not apply or is not
// triggered, and what could not be checked stays so.
func TestAnExceptionIsSpentOnlyOnWhatIsAsked(t *testing.T) {
	exception := "[[exceptions]]\nclause = \"A-1\"\nreason = \"A toy\"\nauthority = \"Board\"\nexpires = 2027-01-01\n"
	credit := func(c *framework.Clause) { c.When = "credit" }
	for name, c := range map[string]struct {
		text   string
		clause framework.Clause
		want   framework.Verdict
		told   bool
	}{
		"does not apply": {"[not_applicable]\n\"credential.title\" = \"It has none, by decision.\"\n", clause("A-1", "toy-title"), framework.NotApplicable, true},
		"not triggered":  {"[size]\ncredit_bearing = false\n", clause("A-1", "toy-title", credit), framework.NotTriggered, true},
		"met":            {"[credential]\ntitle = \"Good\"\n", clause("A-1", "toy-title"), framework.Met, true},
		"broken":         {"[credential]\ntitle = \"Good\"\n", clause("A-1", "toy-broken"), framework.NotChecked, false},
		"open condition": {"[credential]\ntitle = \"Bad\"\n", clause("A-1", "toy-title", credit), framework.NotChecked, false},
		"not met":        {"[credential]\ntitle = \"Bad\"\n", clause("A-1", "toy-title"), framework.Excepted, false},
	} {
		t.Run(name, func(t *testing.T) {
			d, _, _ := judge(t, c.text+exception, document("one", c.clause))
			if got := verdict(d, "A-1"); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			told := false
			for _, f := range d.Findings {
				told = told || f.Message == "unneeded"
			}
			if told != c.told {
				t.Errorf("told that it is not needed: %v, want %v", told, c.told)
			}
		})
	}
}

// TestWhatIsExceptedIsNotSaidTwice: a problem that a clause still asks for is a finding
// and not also one that an exception lets off.
func TestWhatIsExceptedIsNotSaidTwice(t *testing.T) {
	text := "[credential]\ntitle = \"Bad\"\n[[exceptions]]\nclause = \"A-1\"\nreason = \"A toy\"\nauthority = \"Board\"\nexpires = 2028-01-01\n"
	d, _, _ := judge(t, text, document("one", clause("A-1", "toy-title")), document("two", clause("B-1", "toy-title")))
	if len(d.Findings) != 1 || len(d.Suppressed) != 0 {
		t.Errorf("findings %+v, let off %+v", d.Findings, d.Suppressed)
	}
	d, _, _ = judge(t, text, document("one", clause("A-1", "toy-title")))
	if len(d.Findings) != 0 || len(d.Suppressed) != 1 {
		t.Errorf("findings %+v, let off %+v", d.Findings, d.Suppressed)
	}
}

// TestSharesAndCaps: a clause of two checks earns half when one of them passes, and a
// problem is no worse than its check lets it be.
func TestSharesAndCaps(t *testing.T) {
	runs := 0
	good := toys(&runs)[0]
	mild := *good
	mild.Name = "toy-mild"
	mild.Reads = []string{"credential.summary"}
	mild.Run = func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		t.Fail("bad", p.Design.Credential.Title.Place(), lint.Text("found", "x")).AtMost = framework.Note
		return t.Outcome()
	}
	credit := &lint.Condition{Name: "credit", Title: "it carries credit", Any: []framework.Term{{Fact: "size.credit_bearing", Is: []string{"true"}}}}
	reg, err := lint.NewRegistry([]*lint.Check{good, &mild}, []*lint.Condition{credit})
	if err != nil {
		t.Fatal(err)
	}
	doc := document("one",
		clause("A-1", "toy-title", func(c *framework.Clause) {
			c.Also = []framework.Test{{Check: "toy-mild", When: "credit"}}
		}),
		clause("A-2", "toy-title", func(c *framework.Clause) { c.When = "credit" }),
	)
	linter := lint.New(reg, shelf{"one": doc}, lint.Options{})
	score := func(text string) (framework.Score, *lint.DesignReport) {
		d, _ := linter.Design(lint.File{Name: "t.credential.toml", Data: []byte(text)}, lint.Selection{Forced: []string{"one"}})
		return d.Frameworks[0].Score, d
	}
	got, d := score("[credential]\ntitle = \"Good\"\n[size]\ncredit_bearing = true\n")
	if got != (framework.Score{Low: 75, High: 75, Possible: 6}) {
		t.Errorf("half of one clause and all of the other: %+v", got)
	}
	if len(d.Findings) != 1 || d.Findings[0].Severity != framework.Note {
		t.Errorf("the finding is not a note: %+v", d.Findings)
	}
	if got, _ := score("[credential]\ntitle = \"Good\"\n"); got != (framework.Score{High: 100, Possible: 6}) {
		t.Errorf("what could not be checked is still to earn: %+v", got)
	}
	plan, errs := lint.Bind(reg, []*framework.Document{doc})
	if len(errs) > 0 {
		t.Fatal(errs[0])
	}
	if reads := strings.Join(plan.ReadsOf("A-1"), " "); reads != "credential.summary credential.title size.credit_bearing" {
		t.Errorf("the clause reads %s", reads)
	}
}

// TestRuledOut: what a design in the making may yet state leaves a condition open.
func TestRuledOut(t *testing.T) {
	agreed := &lint.Condition{Name: "agreed", Title: "transfer is agreed", Any: []framework.Term{{Fact: "transfer.receiving.status", Is: []string{"agreed"}}}}
	credit := &lint.Condition{Name: "credit", Title: "it carries credit", All: []framework.Term{{Fact: "size.credit_bearing", Is: []string{"true"}}}}
	for name, c := range map[string]struct {
		condition *lint.Condition
		text      string
		want      bool
	}{
		"the next entry may be another": {agreed, "[[transfer.receiving]]\nstatus = \"planned\"\n", false},
		"it says no":                    {credit, "[size]\ncredit_bearing = false\n", true},
		"it says yes":                   {credit, "[size]\ncredit_bearing = true\n", false},
		"it says nothing yet":           {credit, "format = 1\n", false},
	} {
		file, err := source.Read("t.toml", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		if got := lint.RuledOut(c.condition, design.Decode(file)); got != c.want {
			t.Errorf("%s: ruled out is %v", name, got)
		}
	}
}

// TestWhoseAdvice: what a check says of the very thing it found beats the advice of a
// built-in clause on the whole; an institution's own advice beats both.
func TestWhoseAdvice(t *testing.T) {
	advice := func(c *framework.Clause) { c.Advice = "Do all of it." }
	policy := document("one", clause("A-1", "toy-title", advice))
	policy.Kind = framework.Policy
	for name, c := range map[string]struct {
		doc  *framework.Document
		want string
	}{
		"built in": {document("one", clause("A-1", "toy-title", advice)), "Write another."},
		"policy":   {policy, "Do all of it."},
	} {
		d, _, _ := judge(t, "[credential]\ntitle = \"Bad\"\n", c.doc)
		if len(d.Findings) != 1 || d.Findings[0].Fix != c.want {
			t.Errorf("%s: %+v", name, d.Findings)
		}
	}
}

// TestAReplacedEditionSpeaksLast: from the day on which another edition replaces it, and
// not before.
func TestAReplacedEditionSpeaksLast(t *testing.T) {
	for _, c := range []struct{ on, want string }{
		{"2026-11-25", "The older edition's reason."}, // the day after the run
		{"2026-11-24", "The newer edition's reason."},
		{"", "The newer edition's reason."},
	} {
		older := document("one", clause("A-1", "toy-title", func(c *framework.Clause) { c.Why = "The older edition's reason." }))
		older.SupersededBy, older.SupersededOn = "two", c.on
		newer := document("two", clause("B-1", "toy-title", func(c *framework.Clause) { c.Why = "The newer edition's reason." }))
		d, _, _ := judge(t, "[credential]\ntitle = \"Bad\"\n", older, newer)
		if len(d.Findings) != 1 || !strings.HasPrefix(d.Findings[0].Why, c.want) {
			t.Errorf("replaced on %q: %+v", c.on, d.Findings)
		}
	}
}

// FuzzDesign judges whatever can be read: no panic, and every place inside the file.
func FuzzDesign(f *testing.F) {
	f.Add([]byte("[credential]\ntitle = \"Bad\"\nx = 1\n[size]\ncredits = \"a\"\n[not_applicable]\na = \"\"\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		runs := 0
		reg, err := lint.NewRegistry(toys(&runs)[:2], nil)
		if err != nil {
			t.Fatal(err)
		}
		linter := lint.New(reg, shelf{"one": document("one", clause("A-1", "toy-title"))}, lint.Options{})
		d, _ := linter.Design(lint.File{Name: "f.toml", Data: data}, lint.Selection{Forced: []string{"one"}})
		if d == nil {
			return
		}
		lines := strings.Count(string(data), "\n") + strings.Count(string(data), "\r") + 1
		for _, x := range d.Findings {
			if x.Line < 1 || x.Column < 1 || x.Line > lines || x.EndLine < x.Line {
				t.Errorf("outside the file: %+v", x)
			}
		}
	})
}

// TestAlignmentOnRequest asks for the matrix, of a design that tries to forge a line.
func TestAlignmentOnRequest(t *testing.T) {
	reg, err := lint.NewRegistry(nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	file := lint.File{Name: "a.credential.toml", Data: []byte("[[outcomes]]\nid = \"LO1\"\nstatement = \"Plan\\u001b[2K a shift\"\n[[assessments]]\noutcomes = [\"LO\\u0007\"]\nweight = 40\n")}
	if d, _ := lint.New(reg, shelf{}, lint.Options{}).Design(file, lint.Selection{}); d.Alignment != nil {
		t.Error("the matrix is there though nobody asked")
	}
	d, _ := lint.New(reg, shelf{}, lint.Options{KeepAlignment: true}).Design(file, lint.Selection{})
	a := d.Alignment
	if a == nil || len(a.Outcomes) != 1 || len(a.Gaps) != 3 {
		t.Fatalf("alignment: %+v", a)
	}
	if got := a.Outcomes[0].Statement + a.Gaps[1].Text; strings.ContainsAny(got, "\x1b\a") {
		t.Errorf("not cleaned: %q", got)
	}
	if a.Outcomes[0].Line != 1 || *a.Assessments[0].Weight != 40 || a.Assessments[0].Required != nil || a.Gaps[1].Assessment != "assessment 1" {
		t.Errorf("alignment: %+v", a)
	}
	if d, _ := lint.New(reg, shelf{}, lint.Options{KeepAlignment: true}).Design(lint.File{Name: "a.credential.toml"}, lint.Selection{}); d.Alignment != nil {
		t.Error("an empty design has a matrix")
	}
}

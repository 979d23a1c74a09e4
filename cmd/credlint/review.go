package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/record"
	"github.com/credlint/credlint/lint/source"
)

func reviewCommand(w *world) *cli.Command {
	flags := append([]cli.Flag{
		&cli.StringFlag{Name: "role", Usage: "the `ROLE` of whoever answers for the judgements, such as \"Chair of the Curriculum Committee\""},
		&cli.BoolFlag{Name: "seal", Usage: "ask nothing; add digests of the facts to judgements that were written by hand"},
	}, pickFlags(lintFlags(), "framework", "today")...)
	return &cli.Command{
		Name: "review", Usage: "judge with others what only people can judge, and keep the judgements beside the design", ArgsUsage: "PATH...",
		Description: "Each judgement is written to NAME" + record.Ending + " beside the design at once. Run\n" +
			"it again to go on with what is open, and with what has to be judged again because\n" +
			"the design changed. ACCESSIBLE=1 asks in plain lines.\n\n" +
			"Examples:\n" +
			"  credlint review my-course.credential.toml\n" +
			"  credlint review --role \"Registrar\" designs/\n" +
			"  credlint review --seal my-course.credential.toml\n\n" +
			"Exit status: 0, or 2 where something could not be read or written.",
		Flags: flags, OnUsageError: usageError,
		Action: func(c *cli.Context) error { return reviewDesigns(c, w) },
	}
}

func reviewDesigns(c *cli.Context, w *world) error {
	desks, err := prepare(c, w, true)
	if err != nil {
		return err
	}
	if c.NArg() == 0 {
		return errors.New("review takes the path of a design, such as credlint review my-course.credential.toml")
	}
	var paths []string
	failed := false
	tell := func(n lint.Notice) bool {
		failed = failed || n.Failed
		text := format.Text{}
		return text.Notice(w.err, n) == nil
	}
	for _, root := range c.Args().Slice() {
		if root == "-" {
			return errors.New("a review is kept beside the design; name a file instead of -")
		}
		discover(root, "", func(path string) bool { paths = append(paths, path); return true }, tell)
	}
	if len(paths) == 0 && !failed {
		return fmt.Errorf("no design was found in %s", lint.Clean(strings.Join(c.Args().Slice(), ", ")))
	}
	if role := c.String("role"); c.IsSet("role") && design.IsPlaceholder(role) {
		return fmt.Errorf("--role is %s; write a role, such as \"Chair of the Curriculum Committee\"", lint.Quote(role))
	}
	asker := newAsker(w)
	defer asker.stop()
	role := strings.TrimSpace(c.String("role"))
	for _, path := range paths {
		r, notices := newReview(desks, path)
		for _, n := range notices {
			tell(n)
		}
		if r == nil {
			continue
		}
		if c.Bool("seal") {
			err = r.seal(w)
		} else {
			err = r.ask(w, asker, &role)
		}
		if errors.Is(err, errStopped) {
			break
		}
		if err != nil {
			return fmt.Errorf("%s: %w", lint.Clean(r.record), err)
		}
	}
	if failed {
		return status(exitFailed)
	}
	return nil
}

// review is the judging of one design by people.
type review struct {
	path, record string
	tree         *source.File
	linter       *lint.Linter
	selection    lint.Selection
	report       *lint.DesignReport
	infos        []lint.FrameworkInfo
	today        design.Day
	judged, left int
}

// newReview reads and judges a design. It gives none where the design or its record
// cannot be read: to add to a record that nobody can read could lose what it holds.
func newReview(ds *desks, path string) (*review, []lint.Notice) {
	data, notice := input{}.read(path)
	if notice != nil {
		return nil, []lint.Notice{*notice}
	}
	desk, err := ds.of(path)
	if err != nil {
		return nil, []lint.Notice{{Kind: "configuration-broken", Text: lint.Clean(err.Error()), Failed: true}}
	}
	r := &review{path: path, record: record.Name(path), linter: desk.linter, selection: desk.selection, today: ds.options.Today}
	if r.selection.Record, notice = ds.records.of(path); notice != nil {
		return nil, []lint.Notice{*notice}
	}
	name := filepath.ToSlash(path)
	if r.tree, err = source.Read(name, data); err != nil {
		_, notices := desk.linter.Design(lint.File{Name: name, Data: data}, r.selection)
		return nil, notices
	}
	var notices []lint.Notice
	r.report, notices = desk.linter.Tree(r.tree, r.selection)
	if slices.ContainsFunc(notices, func(n lint.Notice) bool { return n.Failed }) {
		return nil, notices
	}
	r.infos = desk.linter.Frameworks()
	return r, notices
}

// question is a clause that people must judge.
type question struct {
	framework *lint.FrameworkInfo
	clause    *lint.ClauseInfo
	report    *lint.ClauseReport
}

// open are the clauses that nobody has judged as the design stands, each once.
func (r *review) open() []question {
	var all []question
	seen := map[string]bool{}
	for i := range r.report.Frameworks {
		f := &r.report.Frameworks[i]
		for k := range r.infos {
			info := &r.infos[k]
			if info.ID != f.ID {
				continue
			}
			for j := range f.Clauses {
				c := &f.Clauses[j]
				at := slices.IndexFunc(info.Clauses, func(x lint.ClauseInfo) bool { return x.ID == c.ID })
				if c.Verdict == framework.NeedsReview && at >= 0 && !seen[c.ID] {
					seen[c.ID] = true
					all = append(all, question{info, &info.Clauses[at], c})
				}
			}
		}
	}
	return all
}

// lastRole is the role of the latest entry of the record, to be offered again.
func (r *review) lastRole() string {
	if r.selection.Record.Data == nil {
		return ""
	}
	f, err := record.Read(r.record, r.selection.Record.Data)
	if err != nil || len(f.Entries) == 0 {
		return ""
	}
	return f.Entries[len(f.Entries)-1].Role
}

// ask asks every open question and keeps each judgement at once.
func (r *review) ask(w *world, a asker, role *string) error {
	open := r.open()
	var b strings.Builder
	about := r.report.Title
	if r.report.Status != "" {
		about += ", " + r.report.Status
	}
	format.Heading(&b, about, shown(r.path))
	for i := range r.report.Findings { // a record's mistakes first: they can be why a question is open
		if f := &r.report.Findings[i]; f.Path != "" && f.Message != "stale" && f.Message != "not-met" {
			format.Paragraph(&b, fmt.Sprintf("%s, line %d: %s %s", filepath.Base(f.Path), f.Line, f.What, f.Fix))
		}
	}
	if len(open) == 0 {
		format.Paragraph(&b, "Nothing is open: every question that people must judge has been judged.")
		_, err := fmt.Fprint(w.out, b.String())
		return err
	}
	format.Paragraph(&b, plural(len(open), "question")+" for people. Each judgement is kept at once in "+filepath.Base(r.record)+"; stop whenever you like.")
	if _, err := fmt.Fprint(w.out, b.String()); err != nil {
		return err
	}
	r.left = len(open)
	defer r.end(w)
	if *role == "" {
		answer, err := a.role(r.lastRole())
		if err != nil {
			return err
		}
		*role = answer
	}
	for i, q := range open {
		if _, err := fmt.Fprint(w.out, r.card(q, i+1, len(open))); err != nil {
			return err
		}
		judgement, note, err := a.judge(q)
		if err != nil {
			return err
		}
		if judgement == "" {
			continue
		}
		facts, err := r.linter.Facts(r.tree, r.selection, q.clause.ID)
		if err != nil {
			return err
		}
		if err := r.keep(record.Entry{Clause: q.clause.ID, Judgement: judgement, Role: *role, Date: r.today, Answer: q.report.Answer, Note: note, Facts: facts}); err != nil {
			return err
		}
		r.judged++
		if judgement != record.Deferred {
			r.left--
		}
	}
	return nil
}

// end says how it stands.
func (r *review) end(w *world) {
	text := "Nothing was written."
	if r.judged > 0 {
		text = plural(r.judged, "judgement") + " kept in " + shown(r.record) + "."
	}
	if r.left > 0 {
		text += " " + plural(r.left, "question") + " open; to go on, run credlint review " + shown(r.path)
	}
	var b strings.Builder
	b.WriteByte('\n')
	format.Paragraph(&b, lint.Clean(text))
	fmt.Fprint(w.out, b.String())
}

// maxWords is how many characters of one place of the design a card shows.
const maxWords = 700

// card is a question with all that a committee needs to judge it.
func (r *review) card(q question, number, of int) string {
	var b strings.Builder
	b.WriteByte('\n')
	format.Heading(&b, q.clause.ID+"  "+q.clause.Title, fmt.Sprintf("%d of %d", number, of))
	format.Paragraph(&b, q.clause.Question)
	name := q.framework.Short
	if name == "" {
		name = q.framework.ID
	}
	format.Row(&b, "Whose question", name+": "+q.clause.Requires)
	if q.clause.Scope != framework.OfDesign {
		format.Row(&b, "Asked of", "the "+string(q.clause.Scope))
	}
	format.Row(&b, "What is shown already", q.clause.Proves)
	words := 0
	for _, p := range q.report.Evidence {
		text := r.report.Words[p]
		if text == "" {
			continue
		}
		words++
		if runes := []rune(text); len(runes) > maxWords {
			text = string(runes[:maxWords]) + "..."
		}
		format.Row(&b, lint.Dotted(p), "\""+strings.Join(strings.Fields(text), " ")+"\"")
	}
	if words == 0 {
		format.Row(&b, "In the design's words", "nothing that belongs to it")
	}
	answer := "none"
	if q.report.Answer != "" {
		answer = "\"" + strings.Join(strings.Fields(q.report.Answer), " ") + "\""
	}
	format.Row(&b, "The design's answer", answer)
	if v := q.report.Review; v != nil {
		format.Row(&b, "Judged before", v.Words())
	} else {
		format.Row(&b, "Note", q.report.Reason)
	}
	return b.String()
}

// keep adds an entry to the record on disk. What somebody else wrote there meanwhile stays.
func (r *review) keep(e record.Entry) error {
	for range 3 {
		old, err := os.ReadFile(r.record)
		if errors.Is(err, fs.ErrNotExist) {
			data, err := record.Add(r.record, nil, e)
			if err != nil {
				return err
			}
			if err := createFile(r.record, data); !errors.Is(err, fs.ErrExist) {
				return err
			}
			continue // somebody was faster
		}
		if err != nil {
			return errors.New(reason(err))
		}
		data, err := record.Add(r.record, old, e)
		if err != nil {
			return err
		}
		if err = replaceFile(r.record, old, data); err == nil {
			return nil
		}
		if now, again := os.ReadFile(r.record); again != nil || bytes.Equal(now, old) {
			return err
		}
	}
	return errors.New("the file keeps changing; close what else writes to it, and run again")
}

// seal adds digests to the judgements that have none.
func (r *review) seal(w *world) error {
	if r.selection.Record.Data == nil {
		fmt.Fprintf(w.err, "%s has no review record; there is nothing to seal.\n", shown(r.path))
		return nil
	}
	var broken error
	data, n, err := record.Seal(r.record, r.selection.Record.Data, func(clause string) map[string]string {
		facts, err := r.linter.Facts(r.tree, r.selection, clause)
		broken = errors.Join(broken, err)
		return facts
	})
	if err := errors.Join(err, broken); err != nil {
		return err
	}
	if n > 0 {
		if err := replaceFile(r.record, r.selection.Record.Data, data); err != nil {
			return err
		}
	}
	fmt.Fprintf(w.err, "%s: %s sealed.\n", lint.Clean(shown(r.record)), plural(n, "judgement"))
	return nil
}

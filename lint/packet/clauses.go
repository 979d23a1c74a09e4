package packet

import (
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// How much of a design's own words stands beside a clause.
const (
	maxQuotes     = 4
	maxQuoteRunes = 160
)

// Quote is a piece of the design's own words.
type Quote struct{ Fact, Words string }

// Question is what only people can judge.
type Question struct {
	// Clauses are those that ask it, Text is the question.
	Clauses, Text string
	// Answer is the design's own answer; empty for none.
	Answer string
	Quotes []Quote
	More   string
	// Judged tells of a judgement that left it open or no longer holds.
	Judged string
}

// Group is a framework, or a section of one, with its clauses.
type Group struct {
	Framework, Title string
	// Note says what kind of framework it is, where that matters.
	Note string
	Rows []Row
}

// Row is a clause of the conformance table.
type Row struct {
	Clause, Title, Requires string
	Verdict                 framework.Verdict `packet:"-"`
	Word                    string
	// Asked says of whom it asks, where that is not the design.
	Asked    string
	Quotes   []Quote
	More     string
	Findings []Told
	// Notes are the reason of the verdict, an exception, a judgement.
	Notes  []string
	Source string
}

// Told refers to a finding.
type Told struct {
	Number int
	Text   string
}

// questions lists what is open, each question once, in the order of the clauses.
func (b *builder) questions() []Question {
	var all []Question
	at := map[string]int{}
	for i := range b.report.Frameworks {
		f := &b.report.Frameworks[i]
		for j := range f.Clauses {
			c := &f.Clauses[j]
			if c.Verdict != framework.NeedsReview {
				continue
			}
			info := b.clause(f, j)
			text := info.Question
			if text == "" {
				text = "Is this so? " + info.Requires
			}
			k, ok := at[text]
			if !ok {
				k = len(all)
				at[text] = k
				all = append(all, Question{Clauses: c.ID, Text: text})
				all[k].Quotes, all[k].More = b.quotes(c)
			} else {
				all[k].Clauses += ", " + c.ID
			}
			if all[k].Answer == "" {
				all[k].Answer = c.Answer
			}
			if c.Review != nil {
				all[k].Judged = c.Review.Words()
			}
		}
	}
	return all
}

// quotes are the design's own words that a verdict rests on, each once.
func (b *builder) quotes(c *lint.ClauseReport) (quotes []Quote, more string) {
	left := 0
	for _, id := range []bool{false, true} { // an id says little: only where nothing else stands
		if id && len(quotes) > 0 {
			break
		}
		quotes, left = b.quoted(c, id, quotes)
	}
	if left > 0 {
		more = counted(left, "more place", "more places") + " in the file"
	}
	return quotes, more
}

func (b *builder) quoted(c *lint.ClauseReport, ids bool, quotes []Quote) ([]Quote, int) {
	left := 0
	for _, p := range c.Evidence {
		if strings.HasSuffix(p, "/id") != ids {
			continue
		}
		words := b.report.Words[p]
		if words == "" || strings.HasPrefix(p, "/not_applicable/") {
			continue
		}
		q := Quote{lint.Dotted(p), short(words)}
		switch {
		case slices.Contains(quotes, q):
		case len(quotes) == maxQuotes:
			left++
		default:
			quotes = append(quotes, q)
		}
	}
	return quotes, left
}

func short(text string) string {
	if r := []rune(text); len(r) > maxQuoteRunes {
		return strings.TrimSpace(string(r[:maxQuoteRunes-3])) + "..."
	}
	return text
}

// groups are the clauses of every framework, section by section where it has sections.
func (b *builder) groups() []Group {
	var all []Group
	for i := range b.report.Frameworks {
		f := &b.report.Frameworks[i]
		info := b.info(f.ID)
		g := Group{Framework: f.ID, Title: info.Title, Rows: make([]Row, 0, len(f.Clauses))}
		if info.Kind == framework.Guide {
			g.Note = "A guide: advice that has no score."
		}
		for j := range f.Clauses {
			g.Rows = append(g.Rows, b.row(f, j))
		}
		all = append(all, g)
	}
	return all
}

func (b *builder) row(f *lint.FrameworkReport, j int) Row {
	c, info := &f.Clauses[j], b.clause(f, j)
	row := Row{Clause: c.ID, Title: info.Title, Requires: info.Requires, Verdict: c.Verdict, Word: Verdict(c.Verdict), Source: source(info)}
	if c.Scope != framework.OfDesign {
		row.Asked = "Asked of the " + string(c.Scope) + "."
	}
	row.Quotes, row.More = b.quotes(c)
	for _, k := range c.Findings {
		row.Findings = append(row.Findings, Told{b.number[k], b.report.Findings[k].What})
	}
	if c.Verdict == framework.NotMet && c.Share > 0 {
		row.Notes = append(row.Notes, "Done in part: "+lint.FormatNumber(100*c.Share)+" percent of it counts.")
	}
	if c.Reason != "" {
		row.Notes = append(row.Notes, c.Reason)
	}
	if c.Exception != nil {
		row.Notes = append(row.Notes, "Excepted by "+c.Exception.Authority+": "+c.Exception.Reason)
	}
	if c.Review != nil {
		row.Notes = append(row.Notes, c.Review.Words())
	}
	if info.Changed != "" {
		row.Notes = append(row.Notes, info.Changed)
	}
	return row
}

// source says where a clause comes from and how well that was seen.
func source(c *lint.ClauseInfo) string {
	if c.Source.Title == "" {
		return ""
	}
	text := c.Source.Title
	if c.Source.Locator != "" {
		text += ", " + c.Source.Locator
	}
	return text + " (" + string(c.Source.Standing) + ")"
}

// recorded lists exceptions, judgements and what was not checked, each clause once,
// although several frameworks may have it.
func (b *builder) recorded() (exceptions []Exception, reviews []Review, unchecked []Line) {
	listed := map[string]bool{}
	for i := range b.report.Frameworks {
		f := &b.report.Frameworks[i]
		for j := range f.Clauses {
			c, info := &f.Clauses[j], b.clause(f, j)
			key := c.ID + " " + string(c.Verdict)
			if listed[key] {
				continue
			}
			listed[key] = true
			if x := c.Exception; x != nil {
				e := Exception{Clause: c.ID, Requires: info.Requires, Reason: x.Reason, Authority: x.Authority, Expires: "no end stated"}
				if x.Expires != "" {
					e.Expires = "until " + x.Expires
				}
				exceptions = append(exceptions, e)
			}
			if r := c.Review; r != nil {
				v := Review{Clause: c.ID, Requires: info.Requires, Judgement: strings.ReplaceAll(r.Judgement, "-", " "), By: r.Role + ", " + r.Date, Answer: r.Answer, Note: r.Note}
				switch {
				case len(r.Stale) > 0:
					v.Stale = "No longer decides: " + strings.Join(r.Stale, ", ") + " changed since."
				case r.Void != "":
					v.Stale = "Does not count: " + r.Void + "."
				case r.Unsealed:
					v.Stale = "The record holds no digest of the facts, so nobody can tell whether they changed since."
				}
				reviews = append(reviews, v)
			}
			if c.Verdict == framework.NotChecked {
				reason := c.Reason
				if reason == "" {
					reason = "The report does not say why."
				}
				unchecked = append(unchecked, Line{Name: c.ID + ", " + info.Title, Text: reason})
			}
		}
	}
	return exceptions, reviews, unchecked
}

package packet

import (
	"fmt"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// Standing is where a design stands on one framework.
type Standing struct {
	Framework, Title string
	Bar              Bar
	Counts           string
	// Note says that the framework was replaced; empty where it was not.
	Note string
	// Others is what is asked of the institution and the system; nil for none.
	Others *Others
	Sum    Sum
	// ItemsHead stands over Items, the items of a checklist; both are empty for a framework
	// without sections.
	ItemsHead string
	Items     []Item
}

// Bar is a score.
type Bar struct {
	Low  float64 `packet:"-"`
	High float64 `packet:"-"`
	// Text is the score in words.
	Text string
	// None is set when nothing is asked, so that there is no score.
	None bool
}

// Others is the score of the clauses that are not asked of the design.
type Others struct {
	Bar    Bar
	Counts string
}

// Sum is how a score is computed.
type Sum struct {
	Rows []SumRow
	// Low and High are the two divisions in words; empty where nothing is asked.
	Low, High string
}

// SumRow is what one clause adds.
type SumRow struct{ Clause, Title, Verdict, Weight, Earned string }

// Item is an item of a checklist: a section of a framework.
type Item struct {
	Number int
	Title  string
	Bar    Bar
	Counts string
	Cells  []Cell
}

// Cell is a clause of an item.
type Cell struct {
	Clause  string
	Verdict framework.Verdict `packet:"-"`
	Word    string
}

// builder arranges one design.
type builder struct {
	report *lint.DesignReport
	infos  map[string]*lint.FrameworkInfo
	// number has the number of each finding of the report, in the order of the packet;
	// changes sets it.
	number []int
}

func (b *builder) info(id string) *lint.FrameworkInfo {
	if f := b.infos[id]; f != nil {
		return f
	}
	return &lint.FrameworkInfo{ID: id, Title: id}
}

// clause describes the i-th clause of a framework's report.
func (b *builder) clause(f *lint.FrameworkReport, i int) *lint.ClauseInfo {
	info, id := b.info(f.ID), f.Clauses[i].ID
	if i < len(info.Clauses) && info.Clauses[i].ID == id {
		return &info.Clauses[i]
	}
	for j := range info.Clauses {
		if info.Clauses[j].ID == id {
			return &info.Clauses[j]
		}
	}
	return &lint.ClauseInfo{ID: id}
}

func (b *builder) standing(f *lint.FrameworkReport) Standing {
	info := b.info(f.ID)
	s := Standing{Framework: f.ID, Title: info.Title, Bar: bar(f.Score), Counts: Counts(f.Counts), Sum: b.sum(f)}
	if replaced := info.Replaced(); replaced != "" {
		s.Note = "It is " + replaced + "."
	}
	if f.Others != nil {
		s.Others = &Others{Bar: bar(f.Others.Score), Counts: Counts(f.Others.Counts)}
	}
	if info.Kind == framework.Profile {
		return s
	}
	if len(f.Sections) > 0 {
		s.ItemsHead = info.Short + ", item by item"
	}
	for i, section := range f.Sections {
		item := Item{Number: i + 1, Title: section.ID, Bar: bar(section.Score), Counts: Counts(section.Counts)}
		for _, x := range info.Sections {
			if x.ID == section.ID {
				item.Title = x.Title
			}
		}
		for j := range f.Clauses {
			if b.clause(f, j).Section == section.ID {
				v := f.Clauses[j].Verdict
				item.Cells = append(item.Cells, Cell{f.Clauses[j].ID, v, Verdict(v)})
			}
		}
		s.Items = append(s.Items, item)
	}
	return s
}

// bar writes a score, rounded so that neither end looks better than it is.
func bar(s framework.Score) Bar {
	if s.Possible == 0 {
		return Bar{Text: "nothing asked", None: true}
	}
	low, high := int(s.Low+1e-9), int(s.High+1e-9)
	if low == high {
		return Bar{Low: s.Low, High: s.High, Text: fmt.Sprintf("%d percent", low)}
	}
	return Bar{Low: s.Low, High: s.High, Text: fmt.Sprintf("%d to %d percent", low, high)}
}

// sum shows how the score of the clauses asked of the design comes about.
func (b *builder) sum(f *lint.FrameworkReport) Sum {
	var s Sum
	var low, open float64
	n := lint.FormatNumber
	for i := range f.Clauses {
		c := &f.Clauses[i]
		if c.Scope != framework.OfDesign {
			continue
		}
		info := b.clause(f, i)
		row := SumRow{Clause: c.ID, Title: info.Title, Verdict: Verdict(c.Verdict), Weight: n(info.Weight), Earned: "not counted"}
		switch c.Verdict {
		case framework.Met:
			low, row.Earned = low+info.Weight, n(info.Weight)
		case framework.NotMet:
			low, row.Earned = low+info.Weight*c.Share, n(info.Weight*c.Share)
		case framework.NeedsReview, framework.NotChecked:
			open, row.Earned = open+info.Weight, "0 to "+n(info.Weight)
		}
		s.Rows = append(s.Rows, row)
	}
	if p := f.Score.Possible; p > 0 {
		s.Low = fmt.Sprintf("Lower end: %s earned of %s possible is %s percent.", n(low), n(p), n(f.Score.Low))
		s.High = fmt.Sprintf("Upper end: %s earned and %s open, of %s possible, is %s percent.", n(low), n(open), n(p), n(f.Score.High))
	}
	return s
}

package format

import (
	"fmt"
	"strings"

	"github.com/credlint/credlint/lint/packet"
)

// mdParts are the foldable parts of a design, in the order of the packet.
func mdParts(d *packet.Design) []mdPart {
	parts := []mdPart{mdGlance(d), mdArithmetic(d)}
	if len(d.Conflicts) > 0 {
		parts = append(parts, mdConflicts(d))
	}
	return append(parts, mdQuestions(d), mdChanges(d), mdApprovals(d), mdMatrix(d), mdPaths(d), mdExceptions(d), mdReviews(d), mdUnchecked(d), mdClauses(d))
}

// mdTable is a part whose items are rows of a table.
func mdTable(head, noun, columns string, items []string, none string) mdPart {
	p := mdPart{head: head, noun: noun, items: items}
	if len(items) == 0 {
		p.open, p.before = true, none+"\n"
		return p
	}
	p.before = columns + "\n" + strings.Repeat("|---", strings.Count(columns, "|")-1) + "|\n"
	return p
}

// mdItems is a part whose items are those of a list.
func mdItems(head, noun string, items []string, none string) mdPart {
	p := mdPart{head: head, noun: noun, items: items, open: len(items) == 0}
	if len(items) == 0 {
		p.before = none + "\n"
	}
	return p
}

func mdGlance(d *packet.Design) mdPart {
	var items []string
	for _, l := range d.Glance {
		items = append(items, fmt.Sprintf("| %s | %s |\n", l.Name, mark(l.Text)))
	}
	return mdTable(packet.GlanceHead, "line", "| what | the design says |", items, "The report keeps nothing of this.")
}

// mdArithmetic has the items of the checklists and how the scores are computed.
func mdArithmetic(d *packet.Design) mdPart {
	var items []string
	for _, s := range d.Standings {
		for _, item := range s.Items {
			cells := make([]string, len(item.Cells))
			for i, c := range item.Cells {
				cells[i] = mark(c.Clause + " " + c.Word)
			}
			items = append(items, fmt.Sprintf("| %s | %d. %s | %s; %s | %s |\n", mark(s.ItemsHead), item.Number, mark(item.Title), item.Bar.Text, item.Counts, strings.Join(cells, ", ")))
		}
	}
	for _, s := range d.Standings {
		for _, r := range s.Sum.Rows {
			items = append(items, fmt.Sprintf("| score of %s | %s %s | %s | weight %s, earned %s |\n", mark(s.Framework), mark(r.Clause), mark(r.Title), r.Verdict, r.Weight, r.Earned))
		}
		if s.Sum.Low != "" {
			items = append(items, fmt.Sprintf("| score of %s | all | | %s %s |\n", mark(s.Framework), s.Sum.Low, s.Sum.High))
		}
	}
	return mdTable(packet.ReadinessHead, "row", "| of | what | verdict | clauses |", items, "No framework applies.")
}

func mdConflicts(d *packet.Design) mdPart {
	var items []string
	for _, c := range d.Conflicts {
		items = append(items, "- "+mark(c.Topic)+" ("+mark(c.Clauses)+"): "+mark(c.Text+" "+c.Advice)+"\n")
	}
	return mdItems(packet.ConflictsHead, "topic", items, "")
}

func mdQuestions(d *packet.Design) mdPart {
	var items []string
	for _, q := range d.Questions {
		text := "- [ ] **" + mark(q.Text) + "** (" + mark(q.Clauses) + ")<br>"
		if q.Answer != "" {
			text += "The design answers: " + mark(q.Answer)
		} else {
			text += "The design gives no answer."
		}
		items = append(items, text+asideMark("<br>", q.Judged)+mdQuotes("<br>", q.Quotes, q.More)+
			"<br>"+strings.Join(packet.Decisions[:], " / ")+"; "+strings.Join(packet.DecisionLines[:], ", ")+":\n")
	}
	return mdItems(packet.QuestionsHead, "question", items, packet.NoQuestions)
}

func mdQuotes(before string, quotes []packet.Quote, more string) string {
	var b strings.Builder
	for _, q := range quotes {
		b.WriteString(before + mark(q.Fact) + ": \"" + mark(q.Words) + "\"")
	}
	if more != "" {
		b.WriteString(before + more)
	}
	return b.String()
}

func mdChanges(d *packet.Design) mdPart {
	var items []string
	for _, c := range d.Changes {
		for _, f := range c.Findings {
			items = append(items, fmt.Sprintf("| %d | %s | %s | %s%s | %s | %s |\n", f.Number, f.Severity, mark(f.Place), mark(f.What), asideMark("<br>", f.Excerpt), mark(f.Fix), mark(strings.TrimSpace(f.Why+" "+f.Rule))))
		}
	}
	p := mdTable(packet.ChangesHead, "finding", "| no. | severity | where | what | what to write | why |", items, packet.NoChanges)
	var titles []string
	for _, c := range d.Changes {
		titles = append(titles, c.Title+": "+itoa(len(c.Findings)))
	}
	if len(titles) > 0 {
		p.before = strings.Join(titles, ". ") + ".\n\n" + p.before
	}
	if d.Hidden != "" {
		p.before = mark(d.Hidden) + "\n\n" + p.before
	}
	return p
}

func mdApprovals(d *packet.Design) mdPart {
	var items []string
	for _, a := range d.Approvals {
		items = append(items, "- "+mark(approvalText(a))+"\n")
	}
	return mdItems(packet.ApprovalsHead, "approval", items, packet.NoApprovals)
}

func mdMatrix(d *packet.Design) mdPart {
	if d.Matrix == nil {
		return mdItems(packet.MatrixHead, "outcome", nil, packet.NoMatrix)
	}
	var items []string
	for _, o := range d.Matrix.Outcomes {
		row := "| " + mark(o.Name) + "<br>" + mark(o.Statement) + asideMark("<br>", o.Rests)
		for _, c := range o.Cells {
			row += " | " + c.Word
		}
		items = append(items, row+" |\n")
	}
	columns := "| outcome"
	names := make([]string, len(d.Matrix.Assessments))
	for i, a := range d.Matrix.Assessments {
		names[i] = mark(a.Name) + asideMark("<br>", a.Text)
		columns += " | " + names[i]
	}
	none := "The design states no outcomes."
	if len(names) > 0 {
		none += " Its assessments: " + strings.Join(names, "; ")
	}
	p := mdTable(packet.MatrixHead, "outcome", columns+" |", items, none)
	var gaps strings.Builder
	for _, g := range d.Matrix.Gaps {
		gaps.WriteString("- " + mark(g) + "\n")
	}
	if gaps.Len() > 0 {
		p.before = gaps.String() + "\n" + p.before
	}
	return p
}

func mdPaths(d *packet.Design) mdPart {
	var items []string
	for _, x := range d.Paths {
		items = append(items, "- "+mark(x.Head)+" **"+mark(x.Target)+"** ("+mark(x.Terms)+")\n")
	}
	return mdItems(packet.PathsHead, "path", items, packet.NoPaths)
}

func mdExceptions(d *packet.Design) mdPart {
	var items []string
	for _, e := range d.Exceptions {
		items = append(items, "- **"+mark(e.Clause)+"**, "+mark(e.Expires)+": "+mark(e.Requires)+"<br>Departs because: "+mark(e.Reason)+"<br>Allowed by: "+mark(e.Authority)+"\n")
	}
	for _, w := range d.Waived {
		items = append(items, "- Does not apply, as the design says: **"+mark(w.Name)+"**: "+mark(w.Text)+"\n")
	}
	return mdItems(packet.ExceptionsHead, "entry", items, packet.NoExceptions)
}

func mdReviews(d *packet.Design) mdPart {
	var items []string
	for _, v := range d.Reviews {
		items = append(items, "- **"+mark(v.Clause)+"**: "+mark(v.Judgement)+", by "+mark(v.By)+". "+mark(v.Requires)+asideMark("<br>Answer: ", v.Answer)+asideMark("<br>", v.Note)+asideMark("<br>", v.Stale)+"\n")
	}
	return mdItems(packet.ReviewsHead, "judgement", items, packet.NoReviews)
}

func mdUnchecked(d *packet.Design) mdPart {
	var items []string
	for _, l := range d.Unchecked {
		items = append(items, "- **"+mark(l.Name)+"**: "+mark(l.Text)+"\n")
	}
	return mdItems(packet.UncheckedHead, "entry", items, packet.NoUnchecked)
}

func mdClauses(d *packet.Design) mdPart {
	var items []string
	for _, g := range d.Groups {
		for i := range g.Rows {
			r := &g.Rows[i]
			said := mdQuotes("<br>", r.Quotes, r.More)
			for _, f := range r.Findings {
				said += fmt.Sprintf("<br>%d. %s", f.Number, mark(f.Text))
			}
			for _, n := range r.Notes {
				said += "<br>" + mark(n)
			}
			title := mark(r.Clause + " " + r.Title)
			if i == 0 {
				title = "**" + mark(g.Title+" ("+g.Framework) + ")**" + aside("<br>", g.Note) + "<br>" + title
			}
			items = append(items, fmt.Sprintf("| %s | %s | %s%s%s | %s |\n", title, r.Word, mark(r.Requires), asideMark("<br>", r.Asked), asideMark("<br>", r.Source), strings.TrimPrefix(said, "<br>")))
		}
	}
	return mdTable(packet.ClausesHead, "clause", "| clause | verdict | asks | the design says |", items, "No framework applies.")
}

func asideMark(before, text string) string {
	if text == "" {
		return ""
	}
	return before + mark(text)
}

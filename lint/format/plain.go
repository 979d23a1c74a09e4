package format

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/packet"
)

// Plain prints the review packet as text of 80 columns, to read, to mail or to print.
func Plain(w io.Writer, r *lint.Report) error {
	if compares(r) {
		for i := range r.Designs {
			if d := &r.Designs[i]; d.Comparison != nil {
				if err := (&Text{}).comparison(w, d); err != nil {
					return err
				}
			}
		}
		return nil
	}
	var p plainPage
	k := packet.New(r)
	p.title(k.Title, '=')
	p.para("", k.Made+" "+k.Caution)
	for _, n := range k.Notices {
		p.item("!", n)
	}
	if k.Overview != nil {
		p.overview(k.Overview)
	}
	for i := range k.Designs {
		p.design(&k.Designs[i])
	}
	p.title("What the words mean", '-')
	for _, x := range k.Words {
		p.item("", plainMarks[x.Verdict]+" "+x.Name+": "+x.Text+" Counts "+x.Counts+".")
	}
	p.title("The frameworks", '-')
	for _, f := range k.Frameworks {
		p.item("", f.Title+" ("+f.ID+"). "+f.Text)
	}
	_, err := io.WriteString(w, strings.TrimLeft(p.b.String(), "\n"))
	return err
}

// plainMarks are the verdicts as marks of three characters.
var plainMarks = map[framework.Verdict]string{
	framework.Met: "[x]", framework.NotMet: "[ ]", framework.NeedsReview: "[?]", framework.NotApplicable: "[/]",
	framework.NotTriggered: "[-]", framework.Excepted: "[*]", framework.NotChecked: "[.]",
}

type plainPage struct{ b strings.Builder }

func (p *plainPage) title(text string, under byte) {
	p.b.WriteByte('\n')
	lines := wrap(text, "")
	p.b.WriteString(lines + strings.Repeat(string(under), min(width, utf8.RuneCountInString(text))) + "\n\n")
}

func (p *plainPage) para(indent, text string) { p.b.WriteString(wrap(text, indent)) }

// item writes a text with a mark before it, the lines after the first beneath the text.
func (p *plainPage) item(mark, text string) {
	if mark == "" {
		wrapTo(&p.b, "  ", "      ", text)
		return
	}
	indent := strings.Repeat(" ", 4+utf8.RuneCountInString(mark)-1)
	wrapTo(&p.b, "  "+mark+" ", indent, text)
}

// pair writes a name with a text beside it.
func (p *plainPage) pair(name, text string) {
	const indent = "                          "
	if n := utf8.RuneCountInString(name); n > len(indent)-4 {
		p.para("  ", name+": "+text)
		return
	}
	wrapTo(&p.b, "  "+pad(name, len(indent)-2), indent, text)
}

func (p *plainPage) overview(o *packet.Overview) {
	p.title("Overview", '-')
	for _, r := range o.Rows {
		wrapTo(&p.b, "", "  ", r.Title)
		p.para("  ", r.Path)
		p.para("  ", fmt.Sprintf("%s: %s, %s, %s", r.Status, count(r.Errors, "error", "errors"), count(r.Warnings, "warning", "warnings"), count(r.Questions, "question", "questions")))
		for i, s := range r.Scores {
			if s != nil {
				p.b.WriteString("    " + pad(o.Frameworks[i], 28) + " " + s.Text + "\n")
			}
		}
	}
	p.b.WriteString("\nAll designs together\n\n")
	for _, r := range o.Portfolio {
		p.para("  ", fmt.Sprintf("%s (%s): %s, %d clear.", r.Title, r.Framework, count(r.Designs, "design", "designs"), r.Clear))
		p.para("    ", "Clauses asked of the design: "+r.Counts)
		if r.Shared != "" {
			p.para("    ", "Most often not met (designs): "+r.Shared)
		}
	}
}

func (p *plainPage) design(d *packet.Design) {
	p.title(d.Title, '=')
	p.para("", d.Path)
	if d.Summary != "" {
		p.b.WriteByte('\n')
		p.para("", d.Summary)
	}
	p.b.WriteByte('\n')
	for _, f := range d.Figures {
		p.b.WriteString(strings.TrimRight(fmt.Sprintf("%6d  %s", f.Number, f.Text), " ") + "\n")
	}
	p.title(packet.GlanceHead, '-')
	for _, l := range d.Glance {
		p.pair(l.Name, l.Text)
	}
	p.readiness(d)
	p.questions(d)
	p.changes(d)
	p.facts(d)
	p.records(d)
	p.clauses(d)
}

func (p *plainPage) readiness(d *packet.Design) {
	p.title(packet.ReadinessHead, '-')
	for i := range d.Standings {
		s := &d.Standings[i]
		p.para("  ", s.Title+" ("+s.Framework+")")
		p.b.WriteString("    " + plainBar(s.Bar) + "\n")
		p.para("    ", strings.TrimSpace(s.Counts+". "+s.Note))
		if s.Others != nil {
			p.para("    ", "Asked of the institution and the system: "+s.Others.Bar.Text+"; "+s.Others.Counts)
		}
		if s.ItemsHead != "" {
			p.b.WriteByte('\n')
			p.para("    ", s.ItemsHead)
		}
		for _, item := range s.Items {
			marks := make([]string, len(item.Cells))
			for j, c := range item.Cells {
				marks[j] = c.Clause + " " + plainMarks[c.Verdict]
			}
			p.para("      ", fmt.Sprintf("%d. %s: %s; %s", item.Number, item.Title, item.Bar.Text, item.Counts))
			p.para("         ", strings.Join(marks, ", "))
		}
		p.b.WriteByte('\n')
	}
	for i := range d.Standings {
		s := &d.Standings[i]
		if len(s.Sum.Rows) == 0 {
			continue
		}
		p.para("  ", "How the score of "+s.Framework+" is computed")
		for _, r := range s.Sum.Rows {
			p.b.WriteString(strings.TrimRight(fmt.Sprintf("    %-11s %-14s weight %-4s %-11s", r.Clause, r.Verdict, r.Weight, r.Earned), " ") + "\n")
			p.para("                ", r.Title)
		}
		p.para("    ", s.Sum.Low+" "+s.Sum.High)
		p.b.WriteByte('\n')
	}
	if len(d.Conflicts) > 0 {
		p.title(packet.ConflictsHead, '-')
	}
	for _, c := range d.Conflicts {
		p.item("-", c.Topic+" ("+c.Clauses+"): "+c.Text+" "+c.Advice)
	}
}

// plainBar draws a score: # is met, - is open, . is not met.
func plainBar(b packet.Bar) string {
	if b.None {
		return b.Text
	}
	return bar(framework.Score{Low: b.Low, High: b.High}, 20) + "  " + b.Text
}

func (p *plainPage) quotes(indent string, quotes []packet.Quote, more string) {
	for _, q := range quotes {
		wrapTo(&p.b, indent, indent+"  ", q.Fact+`: "`+q.Words+`"`)
	}
	if more != "" {
		p.para(indent, more)
	}
}

func (p *plainPage) questions(d *packet.Design) {
	p.title(packet.QuestionsHead, '-')
	p.none(len(d.Questions), packet.NoQuestions)
	for _, q := range d.Questions {
		wrapTo(&p.b, "  ", "    ", q.Text+" ("+q.Clauses+")")
		if q.Answer != "" {
			p.para("    ", "The design answers: "+q.Answer)
		} else {
			p.para("    ", "The design gives no answer.")
		}
		if q.Judged != "" {
			p.para("    ", q.Judged)
		}
		p.quotes("    ", q.Quotes, q.More)
		line := "    "
		for _, word := range packet.Decisions {
			line += "[ ] " + word + "   "
		}
		for i, word := range packet.DecisionLines {
			line += word + " " + strings.Repeat("_", 14-2*i) + " "
		}
		p.b.WriteString(strings.TrimRight(line, " ") + "\n\n")
	}
}

func (p *plainPage) none(n int, text string) {
	if n == 0 {
		p.para("  ", text)
	}
}

func (p *plainPage) changes(d *packet.Design) {
	p.title(packet.ChangesHead, '-')
	p.none(len(d.Changes), packet.NoChanges)
	for _, c := range d.Changes {
		p.para("  ", c.Title+": "+itoa(len(c.Findings)))
		p.b.WriteByte('\n')
		for _, f := range c.Findings {
			p.para("  ", fmt.Sprintf("%d. %s, %s", f.Number, f.Severity, f.Place))
			p.para("    ", f.What)
			p.para("    ", f.Excerpt)
			p.para("    ", "What to write: "+f.Fix)
			p.para("    ", f.Why+" "+f.Rule)
			p.b.WriteByte('\n')
		}
	}
	p.para("  ", d.Hidden)
}

func (p *plainPage) facts(d *packet.Design) {
	p.title(packet.ApprovalsHead, '-')
	p.none(len(d.Approvals), packet.NoApprovals)
	for _, a := range d.Approvals {
		p.item("-", approvalText(a))
	}
	p.title(packet.MatrixHead, '-')
	if d.Matrix == nil {
		p.para("  ", packet.NoMatrix)
	} else {
		for _, s := range d.Matrix.Assessments {
			p.item("", "Assessment "+s.Name+aside(", ", s.Text))
		}
		for _, o := range d.Matrix.Outcomes {
			p.item("-", o.Name+": "+o.Statement+aside(" This outcome is ", o.Rests))
			for i, c := range o.Cells {
				p.para("      ", d.Matrix.Assessments[i].Name+": "+c.Word)
			}
		}
		for _, g := range d.Matrix.Gaps {
			p.item("!", g)
		}
	}
	p.title(packet.PathsHead, '-')
	p.none(len(d.Paths), packet.NoPaths)
	for _, x := range d.Paths {
		p.item("-", x.Head+" "+x.Target+" ("+x.Terms+")")
	}
}

func (p *plainPage) records(d *packet.Design) {
	p.title(packet.ExceptionsHead, '-')
	p.none(len(d.Exceptions)+len(d.Waived), packet.NoExceptions)
	for _, e := range d.Exceptions {
		p.item("-", e.Clause+", "+e.Expires+": "+e.Requires)
		p.para("      ", "Departs because: "+e.Reason)
		p.para("      ", "Allowed by: "+e.Authority)
	}
	for _, w := range d.Waived {
		p.item("-", "Does not apply, as the design says: "+w.Name+": "+w.Text)
	}
	p.title(packet.ReviewsHead, '-')
	p.none(len(d.Reviews), packet.NoReviews)
	for _, v := range d.Reviews {
		p.item("-", v.Clause+": "+v.Judgement+", by "+v.By+". "+v.Requires)
		p.para("      ", aside("Answer: ", v.Answer))
		p.para("      ", v.Note)
		p.para("      ", v.Stale)
	}
	p.title(packet.UncheckedHead, '-')
	p.none(len(d.Unchecked), packet.NoUnchecked)
	for _, l := range d.Unchecked {
		p.item("-", l.Name+": "+l.Text)
	}
}

func (p *plainPage) clauses(d *packet.Design) {
	p.title(packet.ClausesHead, '-')
	for _, g := range d.Groups {
		p.para("", strings.TrimSpace(g.Title+" ("+g.Framework+"). "+g.Note))
		p.b.WriteByte('\n')
		for i := range g.Rows {
			r := &g.Rows[i]
			wrapTo(&p.b, "  "+plainMarks[r.Verdict]+" ", "      ", r.Clause+", "+r.Title+": "+r.Word)
			p.para("      ", r.Requires+" "+r.Asked)
			p.quotes("      ", r.Quotes, r.More)
			for _, f := range r.Findings {
				p.para("      ", fmt.Sprintf("%d. %s", f.Number, f.Text))
			}
			for _, n := range r.Notes {
				p.para("      ", n)
			}
			p.para("      ", aside("Source: ", r.Source))
			p.b.WriteByte('\n')
		}
	}
}

func approvalText(a packet.Approval) string {
	text := a.When + "  " + a.Body
	if a.Kind != "" {
		text += " (" + a.Kind + ")"
	}
	return text + ": " + a.Status + aside("; ", a.Reference)
}

// aside is a text with something before it; nothing for an empty text.
func aside(before, text string) string {
	if text == "" {
		return ""
	}
	return before + text
}

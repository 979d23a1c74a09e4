package format

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/packet"
)

// maxComment is the most that Markdown prints, in bytes: a comment on GitHub holds 65,536
// characters, and whoever posts it may add a line or two.
const maxComment = 65000

// Markdown prints the review packet for a pull request or a committee's papers: a table
// first, everything else folded. It stays within what a comment on GitHub holds; what is
// left out is counted.
func Markdown(w io.Writer, r *lint.Report) error {
	if compares(r) {
		var b strings.Builder
		fmt.Fprintf(&b, "# Micro-credential designs, %s\n\n", r.Today)
		for i := range r.Designs {
			if d := &r.Designs[i]; d.Comparison != nil {
				fmt.Fprintf(&b, "## %s\n\n", mark(d.Title))
				comparisonMarkdown(&b, d)
			}
		}
		for _, n := range r.Notices {
			fmt.Fprintf(&b, "- %s %s\n", mark(n.Path), mark(n.Text))
		}
		_, err := io.WriteString(w, b.String())
		return err
	}
	_, err := io.WriteString(w, markdown(packet.New(r), maxComment))
	return err
}

// mdPart is a foldable part of a design, with what can be left out of it one by one.
type mdPart struct {
	head, noun string
	open       bool
	before     string // stays with the first item
	items      []string
	design     int
	shown      bool
	kept       int
}

func markdown(k *packet.Packet, limit int) string {
	var top strings.Builder
	top.WriteString("# " + mark(k.Title) + "\n\n" + mark(k.Made+" "+k.Caution) + "\n\n")
	for _, n := range k.Notices {
		top.WriteString("- " + mark(n) + "\n")
	}
	if len(k.Notices) > 0 {
		top.WriteByte('\n')
	}
	heads := make([]string, len(k.Designs))
	var parts []*mdPart
	for i := range k.Designs {
		heads[i] = mdHead(&k.Designs[i])
		for _, part := range mdParts(&k.Designs[i]) {
			part.design = i
			parts = append(parts, &part)
		}
	}
	tail := mdTail(k)
	const reserve = 400 // for the line that says what is left out
	room := limit - top.Len() - len(tail) - reserve
	overview := mdOverview(k.Overview, room)
	room -= len(overview)
	// First where every design stands, then part by part: what matters more is kept for all
	// designs before what matters less is kept for any.
	shown := 0
	for shown < len(heads) && len(heads[shown]) <= room {
		room -= len(heads[shown])
		shown++
	}
	cut := len(heads) - shown
	for _, head := range mdKeep() {
		for _, part := range parts {
			if part.head != head || part.design >= shown {
				continue
			}
			room -= part.keep(room)
			cut += len(part.items) - part.kept
		}
	}
	if cut > 0 {
		top.WriteString("**" + count(cut, "entry is", "entries are") + " left out here, because a comment has no room for more.** `credlint report --format html` prints everything.\n\n")
	}
	var b strings.Builder
	b.WriteString(top.String() + overview)
	for i := range shown {
		b.WriteString(heads[i])
		for _, part := range parts {
			if part.design == i && part.shown {
				b.WriteString(part.text())
			}
		}
	}
	if n := len(heads) - shown; n > 0 {
		b.WriteString("\n" + count(n, "more design", "more designs") + " not shown.\n\n")
	}
	b.WriteString(tail)
	return b.String()
}

// keep decides how many items fit into the room, and returns what they take.
func (p *mdPart) keep(room int) int {
	used := len(p.text()) + len(p.before)
	if used > room {
		return 0
	}
	p.shown = true
	for _, item := range p.items {
		if used+len(item) > room {
			break
		}
		used += len(item)
		p.kept++
	}
	return used
}

func (p *mdPart) text() string {
	var b strings.Builder
	if p.open {
		b.WriteString("**" + p.head + ":** ")
	} else {
		b.WriteString("<details><summary>" + p.head + " (" + count(len(p.items), p.noun, many(p.noun)) + ")</summary>\n\n")
	}
	if p.kept > 0 || len(p.items) == 0 {
		b.WriteString(p.before)
	}
	for _, item := range p.items[:p.kept] {
		b.WriteString(item)
	}
	if rest := len(p.items) - p.kept; rest > 0 {
		b.WriteString("\n" + itoa(rest) + " more not shown.\n")
	}
	b.WriteString("\n")
	if !p.open {
		b.WriteString("</details>\n\n")
	}
	return b.String()
}

// mdKeep are the parts in the order in which room is given to them.
func mdKeep() []string {
	return []string{
		packet.ChangesHead, packet.QuestionsHead, packet.ConflictsHead, packet.ApprovalsHead, packet.ExceptionsHead, packet.ReviewsHead,
		packet.UncheckedHead, packet.GlanceHead, packet.MatrixHead, packet.PathsHead, packet.ReadinessHead, packet.ClausesHead,
	}
}

func many(noun string) string {
	if rest, ok := strings.CutSuffix(noun, "entry"); ok {
		return rest + "entries"
	}
	return noun + "s"
}

func mdOverview(o *packet.Overview, room int) string {
	if o == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString("| design | status | errors | warnings | questions | scores, percent |\n|---|---|---|---|---|---|\n")
	for i, r := range o.Rows {
		var scores []string
		for j, s := range r.Scores {
			if s != nil {
				scores = append(scores, mark(o.Frameworks[j])+" "+strings.TrimSuffix(s.Text, " percent"))
			}
		}
		row := fmt.Sprintf("| %s<br>%s | %s | %d | %d | %d | %s |\n", mark(r.Title), mark(r.Path), mark(r.Status), r.Errors, r.Warnings, r.Questions, strings.Join(scores, "<br>"))
		if b.Len()+len(row) > room/2 {
			b.WriteString("\n" + count(len(o.Rows)-i, "more design", "more designs") + " not in this table.\n")
			break
		}
		b.WriteString(row)
	}
	b.WriteString("\n<details><summary>All designs together, by framework</summary>\n\n| framework | designs | clear | clauses asked of the design | most often not met (designs) |\n|---|---|---|---|---|\n")
	for _, r := range o.Portfolio {
		fmt.Fprintf(&b, "| %s (%s) | %d | %d | %s | %s |\n", mark(r.Title), mark(r.Framework), r.Designs, r.Clear, r.Counts, mark(r.Shared))
	}
	b.WriteString("\n</details>\n\n")
	return b.String()
}

// mdHead is what is always shown of a design: its title, its figures and where it stands.
func mdHead(d *packet.Design) string {
	var b strings.Builder
	b.WriteString("## " + mark(d.Title) + "\n\n" + opening(mark(d.Path)) + "\n\n")
	figures := make([]string, len(d.Figures))
	for i, f := range d.Figures {
		figures[i] = itoa(f.Number) + " " + f.Text
		if f.Grave {
			figures[i] = "**" + figures[i] + "**"
		}
	}
	b.WriteString(strings.Join(figures, " · ") + "\n\n")
	if d.Summary != "" {
		b.WriteString(opening(mark(d.Summary)) + "\n\n")
	}
	b.WriteString("| framework | score | clauses |\n|---|---|---|\n")
	for _, s := range d.Standings {
		fmt.Fprintf(&b, "| %s (%s) | %s | %s |\n", mark(s.Title), mark(s.Framework), s.Bar.Text, mark(strings.TrimSpace(s.Counts+aside(". ", s.Note))))
		if s.Others != nil {
			fmt.Fprintf(&b, "| asked of the institution and the system | %s | %s |\n", s.Others.Bar.Text, s.Others.Counts)
		}
	}
	b.WriteByte('\n')
	return b.String()
}

func mdTail(k *packet.Packet) string {
	var b strings.Builder
	b.WriteString("<details><summary>What the words mean, and the frameworks</summary>\n\n| verdict | meaning | counts |\n|---|---|---|\n")
	for _, x := range k.Words {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", x.Name, x.Text, x.Counts)
	}
	b.WriteByte('\n')
	for _, f := range k.Frameworks {
		b.WriteString("- " + mark(f.Title+" ("+f.ID) + "). " + mark(f.Text) + "\n")
	}
	b.WriteString("\n</details>\n")
	return b.String()
}

// What turns a word into a link or a call on GitHub, although nothing marks it as one.
var (
	mdNumber  = regexp.MustCompile(`(?i)(#|\bGH-)(\d)`)
	mdAddress = regexp.MustCompile(`(?i)\b(https?|ftp|mailto|xmpp|www)([:.])`)
)

// mark makes text safe inside Markdown: a design's words can open no link, no image and no
// HTML, break no table, mention nobody and refer to no issue.
func mark(text string) string {
	text = strings.NewReplacer("\\", "\\\\", "|", "\\|", "@", "@\x00", "&", "&amp;", "<", "&lt;", ">", "&gt;", "[", "\\[", "]", "\\]", "`", "\\`",
		"*", "\\*", "_", "\\_", "~", "\\~", "\n", " ").Replace(lint.Clean(text))
	text = mdNumber.ReplaceAllString(text, "$1\x00$2")
	text = mdAddress.ReplaceAllString(text, "$1\x00$2")
	return strings.ReplaceAll(text, "\x00", "<!-- -->")
}

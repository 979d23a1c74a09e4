package lint

import (
	"strings"

	"github.com/credlint/credlint/lint/design"
)

// GlanceReport is one line of what a design is, for a reader who has not seen it.
type GlanceReport struct {
	// Name is what the line is about, such as "Size".
	Name string `json:"name"`
	// Value is what the design states, as words; empty where it states nothing.
	Value string `json:"value,omitempty"`
	// State is stated, missing, not applicable or unreadable.
	State string `json:"state"`
	// Reason is the design's reason for calling it not applicable.
	Reason  string `json:"reason,omitempty"`
	Pointer string `json:"pointer"`
}

// WaivedReport is the design's word that a fact does not apply to it.
type WaivedReport struct {
	// Fact is the dotted name of the fact, as written.
	Fact string `json:"fact"`
	// Title is the fact's name in plain words; empty where the format has no such fact.
	Title  string `json:"title,omitempty"`
	Reason string `json:"reason,omitempty"`
	Line   int    `json:"line"`
}

// glance says what the design is, in the order that people ask.
func (r *run) glance() []GlanceReport {
	d := r.design
	var all []GlanceReport
	add := func(name string, f *design.Fact, parts ...string) {
		g := GlanceReport{Name: name, State: f.State.String(), Reason: Clean(f.Reason()), Pointer: f.Place().Pointer}
		if g.Value = listed("; ", parts...); g.Value != "" {
			g.State = design.Stated.String()
		}
		all = append(all, g)
	}
	c, s := &d.Credential, &d.Size
	add("Type", &c.Type.Fact, plainWord(c.Type.Value), c.LocalType.Value)
	add("Offered by", &d.Issuer.Provider.Name.Fact, listed(", ", party(&d.Issuer.Provider)...))
	if by := &d.Issuer.AwardingBody; by.Name.Value != d.Issuer.Provider.Name.Value {
		add("Awarded by", &by.Name.Fact, listed(", ", party(by)...))
	}
	add("Status", &c.Status.Fact, c.Status.Value, prefixed("version ", c.Version.Value))
	add("For", &d.Purpose.Audience.Fact, d.Purpose.Audience.Value)
	add("Size", sizeFact(s), listed(", ", r.size()...))
	add("Level", &d.Level.Value.Fact, listed(" ", d.Level.Framework.Value, prefixed("level ", d.Level.Value.Value)))
	add("Outcomes", &d.Outcomes.Fact, listed(", ", counted(len(d.Outcomes.Items), "learning outcome"), counted(len(d.Assessments.Items), "assessment")))
	add("Awarded when", &d.Award.Rule.Fact, d.Award.Rule.Value)
	add("Admission and transfer", &d.Transfer.Intent.Fact, map[string]string{
		"none": "not intended", "admission": "for admission", "transfer": "for transfer credit", "both": "for admission and transfer credit",
	}[d.Transfer.Intent.Value], prefixed("because ", d.Transfer.Reason.Value))
	add("Stacking", &d.Stacking.Types.Fact, listed(", ", plainWords(d.Stacking.Types.Values)...))
	add("Delivery", &d.Delivery.Mode.Fact, plainWord(d.Delivery.Mode.Value))
	add("Entry", &d.Entry.Requirements.Fact, r.entry()...)
	add("Prior learning", &d.Entry.PriorLearning.Accepted.Fact, saying(&d.Entry.PriorLearning.Accepted, "recognised", "not recognised"), d.Entry.PriorLearning.Method.Value)
	add("Fee", &d.Cost.Fee.Fact, d.Cost.Fee.Value, d.Cost.OtherCosts.Value)
	add("Record", &d.Record.Form.Fact, listed(", ", plainWords(d.Record.Form.Values)...))
	add("Accountable", &d.Governance.AccountableUnit.Fact, d.Governance.AccountableUnit.Value)
	add("Next review", &d.Review.NextDate.Fact, day(&d.Review.NextDate), d.Review.Owner.Value)
	if c.Webpage.IsStated() {
		add("Web page", &c.Webpage.Fact, c.Webpage.Value)
	}
	return all
}

// size says how large the design is in credits and hours; hours that only follow from
// the credits are marked as such.
func (r *run) size() []string {
	s := &r.design.Size
	var parts []string
	system, known := r.linter.opts.Systems.Credit(s.CreditSystem.Value)
	if s.Credits.IsStated() {
		credits := FormatNumber(s.Credits.Value) + " credits"
		if known && s.Credits.Value == 1 {
			credits = "1 " + system.One
		} else if known {
			credits = FormatNumber(s.Credits.Value) + " " + system.Name
		}
		parts = append(parts, credits)
	}
	switch {
	case s.HoursTotal.IsStated():
		parts = append(parts, FormatNumber(s.HoursTotal.Value)+" hours in all")
	case s.Credits.IsStated() && known && system.HasRatio():
		low, high := system.Hours(s.Credits.Value)
		hours := FormatNumber(low)
		if low != high {
			hours += " to " + FormatNumber(high)
		}
		parts = append(parts, "which makes "+hours+" hours in all")
	}
	if s.HoursInstructional.IsStated() {
		parts = append(parts, FormatNumber(s.HoursInstructional.Value)+" instructional hours")
	}
	if s.Weeks.IsStated() {
		parts = append(parts, counted(int(s.Weeks.Value), "week"))
	}
	return append(parts, saying(&s.CreditBearing, "credit-bearing", "without credit"))
}

func (r *run) entry() []string {
	e := &r.design.Entry
	if e.Requirements.Value == "" && e.Prerequisites.IsStated() && len(e.Prerequisites.Values) == 0 {
		return []string{"no prerequisites"}
	}
	parts := []string{e.Requirements.Value}
	for _, p := range e.Prerequisites.Values {
		if p != e.Requirements.Value {
			parts = append(parts, p)
		}
	}
	return parts
}

// waived lists what the design says does not apply to it.
func (r *run) waived() []WaivedReport {
	var all []WaivedReport
	for _, w := range r.design.Waivers {
		line, _, _, _ := r.place(w.Node.Head)
		report := WaivedReport{Fact: Clean(w.Path), Reason: Clean(w.Reason), Line: line}
		if w.Field != nil {
			report.Title = w.Field.Title
		}
		all = append(all, report)
	}
	return all
}

// listed joins the parts that say something, cleaned.
func listed(between string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, Clean(p))
		}
	}
	return strings.Join(kept, between)
}

// plainWord turns a word of a closed list into plain words, and leaves the hyphens that
// English writes.
func plainWord(word string) string {
	first, rest, _ := strings.Cut(word, "-")
	switch first {
	case "micro", "stand", "on", "non", "co", "value":
		if rest != "" {
			return first + "-" + strings.ReplaceAll(rest, "-", " ")
		}
	}
	return strings.ReplaceAll(word, "-", " ")
}

func plainWords(words []string) []string {
	plain := make([]string, len(words))
	for i, w := range words {
		plain[i] = plainWord(w)
	}
	return plain
}

func prefixed(prefix, text string) string {
	if text == "" {
		return ""
	}
	return prefix + text
}

// counted writes a number with its noun; nothing for none.
func counted(n int, one string) string {
	switch n {
	case 0:
		return ""
	case 1:
		return "1 " + one
	}
	return FormatNumber(float64(n)) + " " + one + "s"
}

func saying(b *design.Bool, yes, no string) string {
	switch {
	case b.Yes():
		return yes
	case b.No():
		return no
	}
	return ""
}

func day(d *design.Date) string {
	if !d.IsStated() {
		return ""
	}
	return d.Value.String()
}

// party says who a party is: the name, the kind and the place.
func party(p *design.Party) []string {
	return []string{p.Name.Value, plainWord(p.Kind.Value), listed(", ", p.Region.Value, p.Country.Value)}
}

// sizeFact is the fact that speaks for the size: the credits, else the hours.
func sizeFact(s *design.Size) *design.Fact {
	if s.Credits.IsMissing() && !s.HoursTotal.IsMissing() {
		return &s.HoursTotal.Fact
	}
	return &s.Credits.Fact
}

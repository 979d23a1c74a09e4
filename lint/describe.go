package lint

import (
	"maps"
	"slices"
)

// CheckInfo documents a check, or a rule of the engine, for the readers of a report.
type CheckInfo struct {
	Name  string `json:"name"`
	Title string `json:"title"`
	Why   string `json:"why"`
	// Since is the version of credlint that brought it; empty for the engine's own rules.
	Since    string        `json:"since,omitempty"`
	Messages []MessageInfo `json:"messages"`
	// Good and Bad are designs, as short as can be: one that passes and one that does not.
	Good string `json:"good,omitempty"`
	Bad  string `json:"bad,omitempty"`
}

// MessageInfo is something that a check can say; arguments stand in braces.
type MessageInfo struct {
	ID   string `json:"id"`
	What string `json:"what"`
	Fix  string `json:"fix"`
}

// Describe documents every check that a finding of the report comes from, in
// alphabetical order.
func (r *Report) Describe(reg *Registry) {
	used := map[string]bool{}
	for i := range r.Designs {
		for _, list := range [][]Finding{r.Designs[i].Findings, r.Designs[i].Suppressed} {
			for j := range list {
				used[list[j].Check] = true
			}
		}
	}
	r.Checks = nil
	for _, name := range slices.Sorted(maps.Keys(used)) {
		if c, ok := reg.Check(name); ok {
			r.Checks = append(r.Checks, CheckInfo{Name: c.Name, Title: c.Title, Why: c.Why, Since: c.Since, Messages: messageInfos(c.Messages), Good: c.Good, Bad: c.Bad})
			continue
		}
		for _, rule := range Rules() {
			if rule.Name == name {
				r.Checks = append(r.Checks, CheckInfo{Name: rule.Name, Title: rule.Title, Why: rule.Why, Messages: messageInfos(rule.Messages)})
			}
		}
	}
}

func messageInfos(messages []Message) []MessageInfo {
	infos := make([]MessageInfo, len(messages))
	for i, m := range messages {
		infos[i] = MessageInfo{ID: m.ID, What: m.What, Fix: m.Fix}
	}
	return infos
}

package format

import (
	"strings"

	"github.com/fatih/color"

	"github.com/credlint/credlint/lint"
)

// exceptions prints the recorded departures from clauses: what for, why, by whom, until when.
func (p *Text) exceptions(b *strings.Builder, d *lint.DesignReport, infos []lint.FrameworkInfo) {
	seen := map[string]bool{}
	for _, f := range d.Frameworks {
		info := infoOf(infos, f.ID)
		for _, c := range f.Clauses {
			if c.Exception == nil || seen[c.ID] {
				continue
			}
			if len(seen) == 0 {
				b.WriteString(p.paint("Recorded exceptions", color.Bold) + "\n")
			}
			seen[c.ID] = true
			text := clauseOf(info, c.ID).Title + ": \"" + strings.Join(strings.Fields(lint.Clean(c.Exception.Reason)), " ") + "\" Allowed by " + lint.Clean(c.Exception.Authority)
			if c.Exception.Expires != "" {
				text += " until " + c.Exception.Expires
			}
			pad := strings.Repeat(" ", max(10, len(c.ID)+4))
			wrapTo(b, "  "+c.ID+strings.Repeat(" ", len(pad)-2-len(c.ID)), pad, text+".")
		}
	}
	if len(seen) > 0 {
		b.WriteByte('\n')
	}
}

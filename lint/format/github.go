package format

import (
	"fmt"
	"io"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// GitHub prints workflow commands, which GitHub shows beside the lines of a change.
func GitHub(w io.Writer, r *lint.Report) error {
	var b strings.Builder
	data := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	for i := range r.Designs {
		d := &r.Designs[i]
		for _, f := range d.Findings {
			level := map[framework.Severity]string{framework.Error: "error", framework.Warning: "warning"}[f.Severity]
			if level == "" {
				level = "notice"
			}
			fmt.Fprintf(&b, "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s\n", level, property.Replace(d.Path),
				f.Line, f.EndLine, f.Column, f.EndColumn, property.Replace(f.Check+" "+strings.Join(f.Clauses, " ")),
				data.Replace(f.What+" "+f.Why+" "+f.Rule+" "+f.Fix))
		}
	}
	for _, n := range r.Notices {
		fmt.Fprintf(&b, "::error file=%s,line=%d::%s\n", property.Replace(n.Path), max(n.Line, 1), data.Replace(n.Text))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

package format

import (
	"encoding/json"
	"io"

	"github.com/credlint/credlint/lint"
)

// JSON prints the report as schemas/report.schema.json describes it.
func JSON(w io.Writer, r *lint.Report) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(r)
}

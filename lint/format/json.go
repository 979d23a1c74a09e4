package format

import (
	"io"

	"github.com/credlint/credlint/lint"
)

// JSON prints the report as schemas/report.schema.json describes it.
func JSON(w io.Writer, r *lint.Report) error { return encode(w, r, "  ") }

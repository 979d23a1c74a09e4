package format

import (
	"fmt"
	"path"

	"github.com/credlint/credlint/lint"
)

// Start looks for the finding to start with: an error in what is written, else the first
// error, else anything.
type Start struct {
	// Place is where it is; empty where nothing was found.
	Place string
	rank  int
}

// See looks through the findings of one more design.
func (s *Start) See(d *lint.DesignReport) {
	for i := range d.Findings {
		f := &d.Findings[i]
		rank := 2 * f.Severity.Rank()
		if !f.Missing {
			rank++
		}
		if rank > s.rank {
			s.rank, s.Place = rank, fmt.Sprintf("line %d of %s", f.Line, path.Base(d.FileOf(f)))
		}
	}
}

package lint

import "github.com/credlint/credlint/lint/framework"

// Review is a person's recorded judgement of one clause of one design.
type Review struct {
	Clause string
	// Judgement is "met" or "not-met".
	Judgement string
	Role      string
	Date      string
	Note      string
	// Digest is of the facts the judgement was based on; see FactsDigest.
	Digest string
	// Facts are the digests of single facts, by dotted path, to tell which one changed.
	Facts map[string]string
}

// review applies recorded judgements to a clause that a machine left open. A judgement
// of facts that have changed since no longer decides; the clause says which changed.
func (r *run) review(c *ClauseReport, b *boundClause) {
	for i := range r.sel.Reviews {
		v := &r.sel.Reviews[i]
		if v.Clause != c.ID {
			continue
		}
		c.Review = &ReviewReport{Role: Clean(v.Role), Date: Clean(v.Date), Judgement: v.Judgement, Note: Clean(v.Note)}
		if stale := r.changed(v, b); len(stale) > 0 {
			c.Review.Stale = stale
			continue
		}
		c.Review.Stale = nil
		switch v.Judgement {
		case "met":
			c.Verdict = framework.Met
		case "not-met":
			c.Verdict = framework.NotMet
		}
	}
}

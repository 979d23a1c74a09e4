package compare

import (
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// approvals follows the approvals from one version to the other. One that is recorded
// just as before, while something that it rests on has changed, may no longer cover the
// design; one that is only planned or pending covers nothing yet.
func approvals(old, now *design.Design, substantive bool) []lint.ApprovalChange {
	before, after := nodes(&old.Governance.Approvals.Fact), nodes(&now.Governance.Approvals.Fact)
	all := []lint.ApprovalChange{}
	pairs := match(before, after, nil)
	for i, n := range after {
		o := pairs.old(i)
		a := approval(n, after)
		switch {
		case o == nil:
			a.State = lint.ApprovalAdded
		case lint.Canonical(o) == lint.Canonical(n):
			a.State = lint.ApprovalUnchanged
			a.Outdated = substantive && a.Status == "approved"
		default:
			a.State = lint.ApprovalChanged
			// Where and when it was approved is what makes it another approval; a reference
			// that was looked up, or a spelling, does not lay the new design before the body.
			a.Outdated = substantive && a.Status == "approved" && text(o, "status") == "approved" && text(o, "date") == text(n, "date")
		}
		all = append(all, a)
	}
	for i, o := range before {
		if pairs.now(i) == nil {
			a := approval(o, before)
			a.State = lint.ApprovalRemoved
			all = append(all, a)
		}
	}
	return all
}

func approval(n *source.Node, among []*source.Node) lint.ApprovalChange {
	return lint.ApprovalChange{
		Name: capital(approvalName(n, among)), Status: lint.Clean(text(n, "status")), Date: lint.Clean(text(n, "date")), Pointer: n.Pointer(),
	}
}

// findings says of each approval that may no longer cover the design where it stands.
func findings(file *source.File, c *lint.Comparison) []lint.Finding {
	all := []lint.Finding{}
	for _, a := range c.Approvals {
		if !a.Outdated {
			continue
		}
		name := "The " + a.Name
		if a.Date != "" {
			name += " of " + a.Date
		}
		f := lint.ApprovalFinding(name, c.Substantive)
		n := file.Find(a.Pointer)
		f.Pointer = a.Pointer
		f.Line, f.Column = file.Lines().Position(n.Head.Start, source.CodePoints)
		f.EndLine, f.EndColumn = file.Lines().Position(n.Head.End, source.CodePoints)
		excerpt, column, _ := file.Lines().Excerpt(n.Head.Start)
		f.Excerpt = lint.Clean(excerpt)
		if column > 1 {
			f.ExcerptColumn = column
		}
		all = append(all, f)
	}
	return all
}

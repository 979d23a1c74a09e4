package checks

import (
	"slices"
	"strconv"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

var reviewSchedule = lint.Check{
	Name:  "review-schedule",
	Title: "Checks that a review period and the next date are set and fit each other.",
	Why:   "A credential that is not reviewed outlives its currency.",
	Params: []lint.Param{
		{Name: "max_months", Kind: lint.NumberParam, Doc: "the longest review period, in months"},
		{Name: "values", Kind: lint.TextsParam, Doc: "the accepted periods in months; another one is a warning at most"},
		{Name: "approved_before", Kind: lint.TextParam, Doc: "a date (YYYY-MM-DD) before which an approval brings older_months instead"},
		{Name: "older_months", Kind: lint.NumberParam, Doc: "the review period for designs approved before that date, in months"},
		{Name: "next_date", Kind: lint.BoolParam, Default: true, Doc: "whether the next date must be stated; one that is stated is judged all the same"},
	},
	Reads: []string{"review.period_months", "review.next_date", "credential.status", "governance.approvals"},
	Messages: []lint.Message{
		{ID: "none", What: "The review period is {months} months.", Fix: "Give the months between two reviews, such as period_months = 12."},
		{ID: "long", What: "The review period is {months} months; at most {max} are accepted.", Fix: "Write period_months = {max} or less, and set the next date."},
		{ID: "other", What: "The review period is {months} months; accepted are {values}.", Fix: "Choose one of these and set the next date."},
		{ID: "older", What: "The review period is {months} months; a design approved before {date} has {older}.", Fix: "Write period_months = {older}."},
		{ID: "past", What: "The next review was due on {date}.", Fix: "Review it, or set the new date with a reason."},
		{ID: "late", What: "The next review is on {date}, more than {months} months away.", Fix: "Bring the date forward, or correct the period."},
	},
	ExampleWith: map[string]any{"max_months": 12},
	Good:        "[review]\nperiod_months = 12\nnext_date = 2026-06-01\n",
	Bad:         "[review]\nperiod_months = 24\nnext_date = 2026-06-01\n",
	Since:       "0.1",
	Run:         runReviewSchedule,
}

func runReviewSchedule(p *lint.Pass) lint.Outcome {
	var t lint.Tally
	r := &p.Design.Review
	if t.Need(&r.PeriodMonths.Fact) {
		period(&t, p)
	}
	if p.Params.Bool("next_date") {
		t.Need(&r.NextDate.Fact)
	}
	if !t.Readable(&r.NextDate.Fact) || !r.NextDate.IsStated() || p.Design.Credential.Status.Value == "retired" {
		return t.Outcome()
	}
	next := r.NextDate.Value
	switch {
	case next.Before(p.Today):
		t.Fail("past", r.NextDate.Place(), lint.Word("date", next.String())).AtMost = framework.Warning
	case r.PeriodMonths.IsStated() && next.After(p.Today.AddMonths(reviewWithin(p.Design))):
		t.Fail("late", r.NextDate.Place(), lint.Word("date", next.String()), lint.Number("months", float64(reviewWithin(p.Design)))).AtMost = framework.Warning
	}
	return t.Outcome()
}

// reviewWithin is how many months ahead the next review may be. Before the approval the
// period has not begun; a year is allowed for that, which is our margin.
func reviewWithin(d *design.Design) int {
	months := int(min(d.Review.PeriodMonths.Value, 1200))
	if !decided(d) {
		months += 12
	}
	return months
}

func period(t *lint.Tally, p *lint.Pass) {
	r := &p.Design.Review
	months := r.PeriodMonths.Value
	if months < 1 {
		t.Fail("none", r.PeriodMonths.Place(), lint.Number("months", months))
		return
	}
	if before, err := design.ParseDay(p.Params.Text("approved_before")); err == nil {
		if older, ok := p.Params.Number("older_months"); ok && approvedBefore(p.Design, before) {
			if months != older {
				t.Fail("older", r.PeriodMonths.Place(), lint.Number("months", months), lint.Word("date", before.String()), lint.Number("older", older)).AtMost = framework.Warning
			}
			return
		}
	}
	if max, ok := p.Params.Number("max_months"); ok && months > max {
		t.Fail("long", r.PeriodMonths.Place(), lint.Number("months", months), lint.Number("max", max))
	}
	if values := p.Params.Texts("values"); len(values) > 0 && !slices.Contains(values, strconv.FormatFloat(months, 'f', -1, 64)) {
		t.Fail("other", r.PeriodMonths.Place(), lint.Number("months", months), lint.Word("values", orWords(values))).AtMost = framework.Warning
	}
}

func approvedBefore(d *design.Design, day design.Day) bool {
	return slices.ContainsFunc(d.Governance.Approvals.Items, func(a design.Approval) bool {
		return a.Status.Value == "approved" && a.Date.IsStated() && a.Date.Value.Before(day)
	})
}

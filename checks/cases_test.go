package checks_test

import (
	"slices"
	"testing"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

// TestCases are designs that come close to an answer: some almost pass, some almost fail.
// Message is the id of the problem that must be among those found; empty for a check
// that passes, "missing" for a fact that is not stated.
func TestCases(t *testing.T) {
	all := map[string]*lint.Check{}
	for _, c := range checks.All() {
		all[c.Name] = c
	}
	for _, c := range []struct {
		scenario, check string
		with            map[string]any
		text, message   string
		result          framework.Result
	}{
		{
			"the required assessment shows nothing, the one with evidence is optional", "outcome-coverage",
			map[string]any{"required": true, "evidence": true},
			"[[outcomes]]\nid = \"LO1\"\n[[assessments]]\nid = \"A1\"\noutcomes = [\"LO1\"]\nrequired = true\n[[assessments]]\nid = \"A2\"\noutcomes = [\"LO1\"]\nrequired = false\nevidence = \"A report\"\n",
			"no-evidence", lint.Failed,
		},
		{
			"attendance must be passed, the task need not", "outcome-coverage",
			map[string]any{"must_pass": true},
			"[[outcomes]]\nid = \"LO1\"\n[[assessments]]\nid = \"A1\"\ntype = \"attendance\"\noutcomes = [\"LO1\"]\nmust_pass = true\n[[assessments]]\nid = \"A2\"\ntype = \"project\"\noutcomes = [\"LO1\"]\nmust_pass = false\n",
			"averaged", lint.Failed,
		},
		{
			"two outcomes share an id, so one of them is not tested", "outcome-coverage", nil,
			"[[outcomes]]\nid = \"LO1\"\n[[outcomes]]\nid = \"LO1\"\n[[assessments]]\nid = \"A1\"\noutcomes = [\"LO1\"]\n",
			"repeated", lint.Failed,
		},
		{
			"nothing is assessed although the award says so", "award-basis", nil,
			"[award]\nbasis = [\"assessment\"]\n",
			"missing", lint.Failed,
		},
		{
			"a pathway back to itself in other letters", "vertical-pathway",
			map[string]any{"need": "higher"},
			"[credential]\ntitle = \"Food Safety\"\n[level]\nframework = \"NZQCF\"\nvalue = 5\n[[stacking.pathways]]\ntype = \"vertical\"\ntarget = \"food safety \"\ntarget_level = 6\norder = 1\n",
			"circle", lint.Failed,
		},
		{
			"the only approval was not sought", "approval-trail", nil,
			"[[governance.approvals]]\nbody = \"Senate\"\nkind = \"faculty\"\nstatus = \"not-sought\"\n",
			"none-sought", lint.Failed,
		},
		{
			"declined first, approved later", "approval-trail", nil,
			"[credential]\nstatus = \"approved\"\n[[governance.approvals]]\nbody = \"Senate\"\nkind = \"faculty\"\nstatus = \"declined\"\ndate = 2025-02-01\n[[governance.approvals]]\nbody = \"senate\"\nkind = \"faculty\"\nstatus = \"approved\"\ndate = 2025-06-01\n",
			"", lint.Passed,
		},
		{
			"approved first, declined later", "approval-trail", nil,
			"[credential]\nstatus = \"approved\"\n[[governance.approvals]]\nbody = \"Senate\"\nkind = \"faculty\"\nstatus = \"approved\"\ndate = 2025-02-01\n[[governance.approvals]]\nbody = \"Senate\"\nkind = \"faculty\"\nstatus = \"declined\"\ndate = 2025-06-01\n",
			"declined", lint.Failed,
		},
		{
			"approved, but only next year", "approval-trail", nil,
			"[[governance.approvals]]\nbody = \"Senate\"\nkind = \"faculty\"\nstatus = \"approved\"\ndate = 2026-02-01\n",
			"future", lint.Failed,
		},
		{
			"approved, without a date", "approval-trail", nil,
			"[[governance.approvals]]\nbody = \"Senate\"\nkind = \"faculty\"\nstatus = \"approved\"\n",
			"missing", lint.Failed,
		},
		{
			"official on an approval that is still to come", "official-approved", nil,
			"[credential]\nstatus = \"approved\"\n[governance]\nofficial = true\n[[governance.approvals]]\nbody = \"Senate\"\nstatus = \"approved\"\ndate = 2030-01-01\n",
			"unbacked", lint.Failed,
		},
		{
			"the second approval was given, the first is pending", "approval-order",
			map[string]any{"first": "content", "second": "funding"},
			"[[governance.approvals]]\nkind = \"content\"\nstatus = \"pending\"\n[[governance.approvals]]\nkind = \"funding\"\nstatus = \"approved\"\ndate = 2025-04-01\n",
			"open", lint.Failed,
		},
		{
			"the second approval was given, the first is not listed", "approval-order",
			map[string]any{"first": "content", "second": "funding"},
			"[[governance.approvals]]\nkind = \"funding\"\nstatus = \"approved\"\ndate = 2025-04-01\n",
			"open", lint.Failed,
		},
		{
			"the registrar is consulted in the future", "registrar-consulted", nil,
			"[governance.registrar]\nconsulted = true\ndate = 2026-10-20\n",
			"future", lint.Failed,
		},
		{
			"no overlap, and yet one is named", "duplication-check", nil,
			"[duplication]\nsearched = [\"Calendar\"]\ndate = 2025-09-01\ndecision = \"no-overlap\"\noverlaps = [\"NUR 220\"]\n",
			"contradiction", lint.Failed,
		},
		{
			"justified, with an empty list of overlaps", "duplication-check", nil,
			"[duplication]\nsearched = [\"Calendar\"]\ndate = 2025-09-01\ndecision = \"overlap-justified\"\nreason = \"Another audience\"\noverlaps = []\n",
			"unnamed", lint.Failed,
		},
		{
			"a search of nothing", "duplication-check", nil,
			"[duplication]\nsearched = []\ndate = 2025-09-01\ndecision = \"no-overlap\"\n",
			"missing", lint.Failed,
		},
		{
			"the date that need not be stated has passed", "review-schedule",
			map[string]any{"max_months": 12, "next_date": false},
			"[review]\nperiod_months = 12\nnext_date = 2025-01-01\n",
			"past", lint.Failed,
		},
		{
			"a proposal whose next date is far beyond its period", "review-schedule",
			map[string]any{"max_months": 12},
			"[credential]\nstatus = \"proposal\"\n[review]\nperiod_months = 12\nnext_date = 2029-01-01\n",
			"late", lint.Failed,
		},
		{
			"a proposal that will be approved in half a year", "review-schedule",
			map[string]any{"max_months": 12},
			"[credential]\nstatus = \"proposal\"\n[review]\nperiod_months = 12\nnext_date = 2027-05-01\n",
			"", lint.Passed,
		},
		{
			"later than the period after the approval, though not after today", "review-schedule",
			map[string]any{"max_months": 12},
			"[credential]\nstatus = \"approved\"\n[[governance.approvals]]\nbody = \"Senate\"\nstatus = \"approved\"\ndate = 2025-01-10\n[review]\nperiod_months = 12\nnext_date = 2026-09-01\n",
			"", lint.Passed,
		},
		{
			"no months between reviews", "review-schedule",
			map[string]any{"max_months": 12},
			"[review]\nperiod_months = 0\nnext_date = 2026-01-01\n",
			"none", lint.Failed,
		},
		{
			"a decision that names no record", "transcript-decision",
			map[string]any{"which": true},
			"[record]\ntranscript = \"yes\"\n",
			"missing", lint.Failed,
		},
		{
			"the letter is dated, the employer's word need not be", "partner-role",
			map[string]any{"kinds": []string{"workforce-council"}, "dated": true},
			"[[partners]]\nname = \"Council\"\nkind = \"workforce-council\"\nrole = \"Supports the listing\"\ndate = 2025-03-01\n[[partners]]\nname = \"Dairy\"\nkind = \"employer\"\nrole = \"Offers places\"\n",
			"", lint.Passed,
		},
		{
			"a confirmation that is still to come", "partner-role",
			map[string]any{"confirms": []string{"demand"}},
			"[[partners]]\nname = \"Dairy\"\nrole = \"Offers places\"\nconfirms = [\"demand\"]\ndate = 2026-03-01\n",
			"future", lint.Failed,
		},
		{
			"nobody confirms the assessment", "partner-role",
			map[string]any{"confirms": []string{"demand", "assessment"}},
			"[[partners]]\nname = \"Dairy\"\nrole = \"Offers places\"\nconfirms = [\"demand\"]\n[[partners]]\nname = \"Farm\"\nrole = \"Offers places\"\nconfirms = [\"competencies\"]\n",
			"confirms", lint.Failed,
		},
		{
			"a barred word beside a letter that changes its length in lower case", "title-words",
			map[string]any{"barred": []string{"diploma"}},
			"[credential]\ntitle = \"İzmir DIPLOMA\"\n",
			"barred", lint.Failed,
		},
		{
			"a barred word with another hyphen", "title-words",
			map[string]any{"barred": []string{"post-graduate"}},
			"[credential]\ntitle = \"Post\u2011Graduate Care\"\n",
			"barred", lint.Failed,
		},
		{
			"two barred words with a wide space", "title-words",
			map[string]any{"barred": []string{"New Zealand"}},
			"[credential]\ntitle = \"New\u00a0 Zealand Dairy\"\n",
			"barred", lint.Failed,
		},
		{
			"a barred word with a part that cannot be seen", "title-words",
			map[string]any{"barred": []string{"diploma"}},
			"[credential]\ntitle = \"Dairy Dip\u00adloma\"\n",
			"barred", lint.Failed,
		},
		{
			"a longer word that begins alike", "title-words",
			map[string]any{"barred": []string{"master", "nation", "degree"}},
			"[credential]\ntitle = \"Masterclass in international degrees of freedom\"\n",
			"", lint.Passed,
		},
		{
			"one credit above the limit in the limit's own system, though the hours of the two may overlap", "size-limit",
			map[string]any{"min_credits": 4, "max_credits": 6, "credit_system": "ects"},
			"[size]\ncredits = 7\ncredit_system = \"ects\"\n",
			"large", lint.Failed,
		},
		{
			"one credit below the least in the limit's own system", "size-limit",
			map[string]any{"min_credits": 4, "max_credits": 6, "credit_system": "ects"},
			"[size]\ncredits = 3.5\ncredit_system = \"ects\"\n",
			"small", lint.Failed,
		},
		{
			"as many credits as the limit", "size-limit",
			map[string]any{"min_credits": 4, "max_credits": 6, "credit_system": "ects"},
			"[size]\ncredits = 6\ncredit_system = \"ects\"\n",
			"", lint.Passed,
		},
		{
			"credits of another system are compared through hours", "size-limit",
			map[string]any{"min_credits": 4, "max_credits": 6, "credit_system": "ects"},
			"[size]\ncredits = 15\ncredit_system = \"nz\"\n",
			"", lint.Passed,
		},
		{
			"twelve weeks where fewer are asked for", "size-limit",
			map[string]any{"below_weeks": 12},
			"[size]\nweeks = 12\n",
			"weeks", lint.Failed,
		},
		{
			"a framework that has levels for degrees only", "level-range", nil,
			"[level]\nframework = \"MDLQF\"\nvalue = 5\n",
			"degrees", lint.Failed,
		},
		{
			"a framework that names credentials", "level-range", nil,
			"[level]\nframework = \"ACF\"\nvalue = \"Certificate\"\n",
			"credentials", lint.Failed,
		},
		{
			"no framework, with an equivalent in place of a reason", "level-range",
			map[string]any{"allow_none": true},
			"[level]\nframework = \"none\"\nequivalent = \"Not at degree level\"\n",
			"", lint.Passed,
		},
		{
			"the main assessment is the one that weighs most", "assessment-level",
			map[string]any{"which": "main"},
			"[level]\nframework = \"NZQCF\"\nvalue = 5\n[[assessments]]\nid = \"A1\"\nweight = 30\nlevel = 5\n[[assessments]]\nid = \"A2\"\nweight = 70\nlevel = 4\n",
			"differs", lint.Failed,
		},
		{
			"no credit of its own, but by recognition of prior learning", "summative-assessment",
			map[string]any{"credit": true},
			"[size]\ncredit_bearing = false\n[entry.prior_learning]\naccepted = true\n[[assessments]]\nid = \"A1\"\ntype = \"project\"\nsummative = true\n",
			"", lint.Passed,
		},
		{
			"no credit and no way to it", "summative-assessment",
			map[string]any{"credit": true},
			"[size]\ncredit_bearing = false\n[[assessments]]\nid = \"A1\"\ntype = \"project\"\nsummative = true\n",
			"no-credit", lint.Failed,
		},
		{
			"attendance is all there is, and it counts", "summative-assessment", nil,
			"[[assessments]]\nid = \"A1\"\ntype = \"attendance\"\nsummative = true\n",
			"attendance", lint.Failed,
		},
		{
			"attendance, and a task that does not say whether it counts", "summative-assessment", nil,
			"[[assessments]]\nid = \"A1\"\ntype = \"attendance\"\nsummative = true\n[[assessments]]\nid = \"A2\"\ntype = \"project\"\n",
			"missing", lint.Failed,
		},
		{
			"attendance, and a task that does not count", "summative-assessment", nil,
			"[[assessments]]\nid = \"A1\"\ntype = \"attendance\"\n[[assessments]]\nid = \"A2\"\ntype = \"project\"\nsummative = false\n",
			"none", lint.Failed,
		},
		{
			"a range whose upper end is above the limit", "size-limit",
			map[string]any{"min_credits": 1, "max_credits": 40, "credit_system": "nz"},
			"[size]\ncredits_minimum = 5\ncredits_maximum = 60\ncredit_system = \"nz\"\n",
			"large", lint.Failed,
		},
		{
			"a range within the limits", "size-limit",
			map[string]any{"min_credits": 1, "max_credits": 40, "credit_system": "nz"},
			"[size]\ncredits_minimum = 5\ncredits_maximum = 40\ncredit_system = \"nz\"\n",
			"", lint.Passed,
		},
		{
			"an own ratio for a system that has its own", "size-limit",
			map[string]any{"max_hours": 400},
			"[size]\ncredits = 40\ncredit_system = \"ects\"\nhours_per_credit = 1\n",
			"large", lint.Failed,
		},
		{
			"no credits are a size of nothing", "size-stated", nil,
			"[size]\nhours_total = 0\n",
			"zero", lint.Failed,
		},
		{
			"three micro-courses in the hours of one", "hours-per-part",
			map[string]any{"fact": "content.micro_courses", "hours": 40, "tolerance": 10},
			"[content]\nmicro_courses = 3\n[size]\nhours_total = 40\n",
			"ratio", lint.Failed,
		},
		{
			"three micro-courses a little short", "hours-per-part",
			map[string]any{"fact": "content.micro_courses", "hours": 40, "tolerance": 10},
			"[content]\nmicro_courses = 3\n[size]\nhours_total = 110\n",
			"", lint.Passed,
		},
		{
			"five credits of residency of nine, rounded up", "residency-share", nil,
			"[size]\ncredits = 9\n[award]\nresidency_credits = 5\n",
			"", lint.Passed,
		},
		{
			"only one of two names", "one-name",
			map[string]any{"fact": "stacking.pathways.type", "names": []string{"complementary", "value-added"}},
			"[[stacking.pathways]]\ntype = \"value-added\"\n[[stacking.pathways]]\ntype = \"vertical\"\n",
			"", lint.Passed,
		},
		{
			"the other framework has no counterpart, and the design says so", "level-beside",
			map[string]any{"framework": "EQF"},
			"[level]\nframework = \"NZQCF\"\nvalue = 8\n[not_applicable]\n\"level.alignments\" = \"NZQCF 8 has no counterpart in the EQF.\"\n",
			"", lint.Inapplicable,
		},
		{
			"a national level that is compared with an accepted one", "level-range",
			map[string]any{"frameworks": []string{"EQF"}, "min": 4, "max": 7, "aligned": true},
			"[level]\nframework = \"RQF\"\nvalue = 6\n[[level.alignments]]\nframework = \"EQF\"\nvalue = 6\n",
			"", lint.Passed,
		},
		{
			"a national level that is compared with one too high", "level-range",
			map[string]any{"frameworks": []string{"EQF"}, "min": 4, "max": 7, "aligned": true},
			"[level]\nframework = \"RQF\"\nvalue = 8\n[[level.alignments]]\nframework = \"EQF\"\nvalue = 8\n",
			"not-accepted", lint.Failed,
		},
		{
			"the arrangement that was assessed names nobody, the other need not", "receiving-details",
			map[string]any{"statuses": []string{"assessed"}, "facts": []string{"transfer.receiving.assessed_by"}},
			"[[transfer.receiving]]\ninstitution = \"A\"\nstatus = \"assessed\"\nassessed_by = \"Council\"\n[[transfer.receiving]]\ninstitution = \"B\"\nstatus = \"asked\"\n",
			"", lint.Passed,
		},
		{
			"a failed assessment can be made up for", "outcome-coverage",
			map[string]any{"must_pass": true},
			"[award]\ncompensation = true\n[[outcomes]]\nid = \"LO1\"\n[[assessments]]\nid = \"A1\"\ntype = \"project\"\noutcomes = [\"LO1\"]\nmust_pass = true\n",
			"compensated", lint.Failed,
		},
		{
			"approved, but on an approval that is only planned", "approval-trail", nil,
			"[credential]\nstatus = \"approved\"\n[[governance.approvals]]\nbody = \"Senate\"\nkind = \"faculty\"\nstatus = \"planned\"\n",
			"open", lint.Failed,
		},
		{
			"retired without the approval that it waited for", "approval-trail", nil,
			"[credential]\nstatus = \"retired\"\n[[governance.approvals]]\nbody = \"Senate\"\nkind = \"faculty\"\nstatus = \"pending\"\n",
			"open", lint.Failed,
		},
		{
			"a route that fixes the order", "horizontal-pathway",
			map[string]any{"need": "no-order"},
			"[stacking]\nroute = \"rigid\"\n[[stacking.pathways]]\ntype = \"horizontal\"\ntarget = \"Kitchen manager\"\n",
			"order", lint.Failed,
		},
		{
			"one part more than a set", "component-sets",
			map[string]any{"sets": []string{"CA=3"}},
			"[[transfer.receiving]]\ncountry = \"CA\"\n[[stacking.pathways]]\ntarget = \"Course\"\ncomponents = 4\n",
			"incomplete", lint.Failed,
		},
		{
			"a provider of exactly as many years", "provider-age",
			map[string]any{"min_years": 2},
			"[issuer.provider]\nsince = 2023\n",
			"", lint.Passed,
		},
		{
			"another record that is not named", "transcript-decision", nil,
			"[record]\ntranscript = \"other-record\"\n",
			"missing", lint.Failed,
		},
		{
			"old evidence beside newer", "need-evidence",
			map[string]any{"max_age_months": 24},
			"[[need]]\nsource = \"Survey\"\ndate = 2025-06-01\n[[need]]\nsource = \"Outlook\"\ndate = 2019-06-01\n",
			"", lint.Passed,
		},
		{
			"a replacement that does not say of what", "duplication-check", nil,
			"[duplication]\nsearched = [\"Calendar\"]\ndate = 2025-09-01\ndecision = \"replaces-existing\"\nreason = \"The old one has closed\"\n",
			"unnamed", lint.Failed,
		},
		{
			"the registrar's role, without a date", "registrar-consulted", nil,
			"[governance.registrar]\nconsulted = true\nrole = \"Agreed to keep the record\"\n",
			"", lint.Passed,
		},
		{
			"no entries where none are asked for", "entry-count",
			map[string]any{"fact": "stacking.siblings", "min": 0, "max": 3},
			"[stacking]\ntypes = [\"stackable\"]\n",
			"", lint.Passed,
		},
		{
			"parts a fifth below the total", "hours-breakdown",
			map[string]any{"tolerance": 10},
			"[size]\nhours_total = 100\n[size.hours_breakdown]\ncontact = 40\nself_directed = 40\n",
			"sum", lint.Failed,
		},
		{
			"parts a tenth below the total", "hours-breakdown",
			map[string]any{"tolerance": 10},
			"[size]\nhours_total = 100\n[size.hours_breakdown]\ncontact = 40\nself_directed = 50\n",
			"", lint.Passed,
		},
		{
			"admission with too much credit", "credit-share",
			map[string]any{"max_percent": 30},
			"[[transfer.receiving]]\nkind = \"admission\"\ncredits = 30\nprogram_credits = 60\n",
			"large", lint.Failed,
		},
		{
			"an old approval that was never given", "review-schedule",
			map[string]any{"max_months": 36, "approved_before": "2022-09-01", "older_months": 12},
			"[[governance.approvals]]\nbody = \"Board\"\nstatus = \"pending\"\ndate = 2021-05-01\n[review]\nperiod_months = 36\nnext_date = 2026-05-01\n",
			"", lint.Passed,
		},
		{
			"a provider of last year", "provider-age",
			map[string]any{"min_years": 2},
			"[issuer.provider]\nsince = 2024\n",
			"young", lint.Failed,
		},
	} {
		t.Run(c.check+": "+c.scenario, func(t *testing.T) {
			if all[c.check] == nil {
				t.Fatal("there is no such check")
			}
			out := outcome(t, all[c.check], c.text, c.with)
			if out.Result != c.result {
				t.Errorf("the check %v, want %v: %+v", out.Result, c.result, out.Problems)
			}
			found := c.message == "" || slices.ContainsFunc(out.Problems, func(p lint.Problem) bool {
				return p.Message == c.message || c.message == "missing" && p.Fact != nil
			})
			if !found {
				t.Errorf("no problem %q: %+v", c.message, out.Problems)
			}
		})
	}
}

package checks

import "github.com/credlint/credlint/lint"

var awardBasis = lint.Check{
	Name:  "award-basis",
	Title: "Checks that the award rests on assessed achievement and not on time alone.",
	Why:   "Hours and attendance say that somebody was there, not what they can do.",
	Reads: []string{"award.basis", "assessments", "assessments.type"},
	Messages: []lint.Message{
		{ID: "time", What: "The award rests on {basis} only.", Fix: "Rest it on an assessment and keep the hours as workload, or call it a record of participation."},
		{ID: "attendance", What: "Attendance is the only assessment.", Fix: "Add a task that shows what the learner can do."},
	},
	Good:  "[award]\nbasis = [\"assessment\"]\n[[assessments]]\nid = \"A1\"\ntype = \"project\"\n",
	Bad:   "[award]\nbasis = [\"attendance\"]\n[[assessments]]\nid = \"A1\"\ntype = \"project\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if d.Assessments.IsStated() {
			only := true
			for i := range d.Assessments.Items {
				ty := &d.Assessments.Items[i].Type
				if !t.Readable(&ty.Fact) {
					return t.Outcome()
				}
				only = only && ty.Value == "attendance"
			}
			if only {
				t.Fail("attendance", d.Assessments.Items[0].Type.Place())
			}
		}
		basis := &d.Award.Basis
		if !t.Need(&basis.Fact) {
			return t.Outcome()
		}
		switch {
		case basis.Has("assessment"):
			t.Need(&d.Assessments.Fact)
		default:
			t.Fail("time", basis.Place(), lint.Words("basis", basis.Values))
		}
		return t.Outcome()
	},
}

var qualityAgreement = lint.Check{
	Name:  "quality-agreement",
	Title: "Checks that the accreditation agrees with the quality assurance that is named.",
	Why:   "Two statements that disagree make both doubtful.",
	Reads: []string{"quality.type", "quality.accreditation.type"},
	Messages: []lint.Message{
		{ID: "differs", What: "The quality assurance is {type}; the accreditation is {accreditation}.", Fix: "Make both say the same, or explain the difference in quality.process."},
	},
	Good:  "[quality]\ntype = \"institutional\"\n[quality.accreditation]\ntype = \"institutional\"\n",
	Bad:   "[quality]\ntype = \"institutional\"\n[quality.accreditation]\ntype = \"sectoral\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		q := &p.Design.Quality
		if !t.Need(&q.Type.Fact, &q.Accreditation.Type.Fact) {
			return t.Outcome()
		}
		if q.Type.Value != q.Accreditation.Type.Value {
			problem := t.Fail("differs", q.Accreditation.Type.Place(), lint.Text("type", q.Type.Value), lint.Text("accreditation", q.Accreditation.Type.Value))
			problem.Related = []lint.Related{{At: q.Type.Place(), Text: "the quality assurance"}}
		}
		return t.Outcome()
	},
}

var typeConsistent = lint.Check{
	Name:  "type-consistent",
	Title: "Checks that the credential type fits what the design says of expiry and assessment.",
	Why:   "A certification can lapse and a micro-credential is assessed; a type that does not fit misleads whoever verifies it.",
	Reads: []string{"credential.type", "validity.expires", "validity.period_months", "validity.renewal", "award.basis", "assessments", "assessments.type"},
	Messages: []lint.Message{
		{ID: "never-expires", What: "The type is certification, but it never expires.", Fix: "Give the validity period and how it is renewed, or choose another type."},
		{ID: "completion", What: "The type is micro-credential, but the award rests on {basis} only.", Fix: "Add an assessment, or choose certificate-of-completion."},
	},
	Good:  "[credential]\ntype = \"micro-credential\"\n[award]\nbasis = [\"assessment\"]\n[[assessments]]\ntype = \"project\"\n",
	Bad:   "[credential]\ntype = \"micro-credential\"\n[award]\nbasis = [\"completion\"]\n[[assessments]]\ntype = \"project\"\n",
	Since: "0.1",
	Run: func(p *lint.Pass) lint.Outcome {
		var t lint.Tally
		d := p.Design
		if !t.Need(&d.Credential.Type.Fact) {
			return t.Outcome()
		}
		switch d.Credential.Type.Value {
		case "certification":
			v := &d.Validity
			if v.Expires.No() {
				t.Fail("never-expires", v.Expires.Place())
			} else if !v.PeriodMonths.IsStated() && !v.Renewal.IsStated() {
				t.Need(&v.Expires.Fact)
				t.Need(&v.PeriodMonths.Fact)
			}
		case "micro-credential":
			if t.Need(&d.Assessments.Fact) && t.Readable(&d.Award.Basis.Fact) && d.Award.Basis.IsStated() && !d.Award.Basis.Has("assessment") {
				t.Fail("completion", d.Award.Basis.Place(), lint.Words("basis", d.Award.Basis.Values))
			}
		}
		return t.Outcome()
	},
}

package alignment

import "github.com/credlint/credlint/lint/outcomes"

// Misfit is a cognitive level that a type of assessment is not listed for in published
// tables of assessments by level.
type Misfit struct {
	// Type is the value of assessments.type.
	Type string
	// Level is the level that it cannot show, or is not trusted to.
	Level outcomes.Level
	// Shows says in plain words what the tables list the type for.
	Shows string
	// Instead are types that the tables list for the level, in plain words.
	Instead string
	// Sources are the tables; Against are guides that see it otherwise.
	Sources, Against []Reference
}

// Reference is a published page.
type Reference struct{ Title, URL string }

var (
	virginiaTech = Reference{"Virginia Tech, Assessing student learning", "https://teaching.vt.edu/teachingresources/building-blocks-of-teaching/tips-for-course-design/assessing-student-learning.html"}
	carnegie     = Reference{"Carnegie Mellon University, Eberly Center, Why align", "https://www.cmu.edu/teaching/assessment/basics/alignment.html"}
	rsc          = Reference{"RSC Wales, Assessment and constructive alignment (after IRRI)", "http://he.rscwmsystems.org.uk/Designing%20and%20elearning%20activity-Oct2007/page_10.htm"}
	centralFL    = Reference{"University of Central Florida, Bloom and multiple choice questions", "http://www.fctl.ucf.edu/TeachingAndLearningResources/CourseDesign/Assessment/AssessmentToolsResources/bloomsmultiplechoice.php"}
	unsw         = Reference{"UNSW Sydney, Assessing by multiple choice questions", "https://teaching.unsw.edu.au/assessing-multiple-choice-questions"}
	twente       = Reference{"University of Twente, Higher-order multiple-choice questions", "https://www.utwente.nl/en/learning-teaching/assessment/additional-topics/Higher-order_MC_Questions"}
)

// misfits holds only types that every table read leaves out at the level. Richer tasks
// show lower levels too, so nothing is said of those. On evaluation more guides see it
// otherwise than on creation, where a learner must make something.
var misfits = []Misfit{
	{
		Type: "quiz", Level: outcomes.Create,
		Shows:   "recall, understanding and at most application",
		Instead: "a project, a portfolio or a performance",
		Sources: []Reference{virginiaTech, carnegie, rsc},
		Against: []Reference{centralFL, unsw},
	},
	{
		Type: "quiz", Level: outcomes.Evaluate,
		Shows:   "recall, understanding and at most application",
		Instead: "a case study, a critique or a review",
		Sources: []Reference{virginiaTech, carnegie, rsc},
		Against: []Reference{centralFL, unsw, twente},
	},
}

// Misfits lists what published tables leave out.
func Misfits() []Misfit { return misfits }

// MisfitOf tells whether published tables leave a type of assessment out at a level.
func MisfitOf(assessmentType string, level outcomes.Level) (*Misfit, bool) {
	for i := range misfits {
		if m := &misfits[i]; m.Type == assessmentType && m.Level == level {
			return m, true
		}
	}
	return nil, false
}

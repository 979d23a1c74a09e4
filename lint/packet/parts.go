package packet

// Parts are the sections of a design in their order, each with the question that it
// answers for a reader.
func Parts() []Line {
	return []Line{
		{Name: GlanceHead, Text: "What is proposed: type, size, level, who offers it, what it costs, and what the design does not say."},
		{Name: ReadinessHead, Text: "How much of what each framework asks is there, and how that was counted."},
		{Name: ConflictsHead, Text: "Where two frameworks pull the design in two directions. Left out where none do."},
		{Name: QuestionsHead, Text: "What only people can judge, with the design's answers and room for a decision."},
		{Name: ChangesHead, Text: "What the designers still have to correct or to add, the gravest first."},
		{Name: ApprovalsHead, Text: "Who has approved it and when; what is pending comes last."},
		{Name: MatrixHead, Text: "Which assessment tests which outcome, and which outcome nobody tests."},
		{Name: PathsHead, Text: "What it leads to, and who has agreed to receive its holders."},
		{Name: ExceptionsHead, Text: "Where the design departs from a clause or calls a fact not applicable, why, and who allowed it."},
		{Name: ReviewsHead, Text: "What people have judged already, and whether the facts have changed since."},
		{Name: UncheckedHead, Text: "What could not be decided, and what kept it from being decided."},
		{Name: ClausesHead, Text: "Every clause with its verdict, the design's own words, what was found, and the source."},
	}
}

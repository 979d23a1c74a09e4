package framework

// Tally adds up the weights of verdicts into an interval. The zero Tally is empty.
type Tally struct {
	// Met is the weight that is surely earned, Open the weight that a person or a
	// further check could still earn, Possible the weight of all clauses that count.
	Met, Open, Possible float64
}

// Add counts one clause. share is the part of a not-met clause that is earned all the
// same (each outcome that is assessed), from 0 to 1. Clauses that are not applicable,
// not triggered or excepted leave both sums.
func (t *Tally) Add(v Verdict, weight, share float64) {
	switch v {
	case Met:
		t.Met += weight
	case NotMet:
		t.Met += weight * share
	case NeedsReview, NotChecked:
		t.Open += weight
	default:
		return
	}
	t.Possible += weight
}

// Score is an interval from Low to High, in percent of Possible: what is surely met,
// and what would be met if every open clause turned out well.
type Score struct {
	Low      float64 `json:"low"`
	High     float64 `json:"high"`
	Possible float64 `json:"possible"`
}

// Score returns the interval. With nothing to count it is the zero Score, which has no
// meaning as a percentage: ask Possible first.
func (t *Tally) Score() Score {
	if t.Possible == 0 {
		return Score{}
	}
	return Score{
		Low:      100 * t.Met / t.Possible,
		High:     100 * (t.Met + t.Open) / t.Possible,
		Possible: t.Possible,
	}
}

package design

// Derived computes a missing number that other facts of the design already say, and
// counts those facts; ok is false where there is none. The total hours are the sum of
// their parts.
func (d *Design) Derived(f *Fact) (value float64, parts int, ok bool) {
	if f != &d.Size.HoursTotal.Fact || f.State != Missing {
		return 0, 0, false
	}
	b := &d.Size.HoursBreakdown
	for _, part := range []*Number{&b.Contact, &b.SelfDirected, &b.Workplace, &b.Assessment} {
		switch part.State {
		case Stated:
			value += part.Value
			parts++
		case Unreadable:
			return 0, 0, false
		}
	}
	return value, parts, parts > 0
}

package lint

// Hide takes findings out of a report that a baseline already knows, by fingerprint, and
// counts them. Verdicts and scores stay: a hidden finding is still not met. Known holds
// how often each fingerprint may be hidden; what is left in it afterwards is gone from
// the design.
func (d *DesignReport) Hide(known map[string]int) {
	to := make([]int, len(d.Findings))
	kept := []Finding{}
	for i, f := range d.Findings {
		to[i] = -1
		if known[f.Fingerprint] > 0 {
			known[f.Fingerprint]--
			d.Hidden++
			continue
		}
		to[i] = len(kept)
		kept = append(kept, f)
	}
	d.Findings = kept
	for i := range d.Frameworks {
		for j := range d.Frameworks[i].Clauses {
			c := &d.Frameworks[i].Clauses[j]
			var left []int
			for _, k := range c.Findings {
				if to[k] >= 0 {
					left = append(left, to[k])
				}
			}
			c.Findings = left
		}
	}
}

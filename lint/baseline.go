package lint

// Known is a finding that a baseline lives with, by its fingerprints.
type Known struct {
	Fingerprint string
	// Place is the finding's PlaceFingerprint; empty where it has none.
	Place string
}

// Hide takes the known findings out of a design's report and keeps them as suppressed,
// each known one at most once. Verdicts and scores stay: a hidden finding is still not
// met. It returns what is known and no longer there.
//
// What says the same of the same content goes first. Only then an entry without a name
// that was edited is known by its number, so that two entries which say the same are not
// taken for each other.
func (d *DesignReport) Hide(known []Known, reason string) (gone []Known) {
	if len(known) == 0 {
		return nil
	}
	hidden := make([]bool, len(d.Findings))
	take := func(key func(Known) string, of func(*Finding) string) {
		left := map[string]int{}
		for _, k := range known {
			left[key(k)]++
		}
		delete(left, "")
		found := map[string]int{}
		for i := range d.Findings {
			if k := of(&d.Findings[i]); !hidden[i] && left[k] > 0 {
				hidden[i] = true
				left[k]--
				found[k]++
			}
		}
		gone = nil
		for _, k := range known {
			if found[key(k)] > 0 {
				found[key(k)]--
				continue
			}
			gone = append(gone, k)
		}
		known = gone
	}
	take(func(k Known) string { return k.Fingerprint }, func(f *Finding) string { return f.Fingerprint })
	take(func(k Known) string { return k.Place }, func(f *Finding) string { return f.PlaceFingerprint })

	to := make([]int, len(d.Findings))
	kept := []Finding{}
	for i, f := range d.Findings {
		if hidden[i] {
			to[i] = -1
			d.Hidden++
			f.Suppression = &Suppression{Kind: "baseline", Reason: reason}
			d.Suppressed = append(d.Suppressed, f)
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
	return gone
}

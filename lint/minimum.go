package lint

// Minimum is the least score that the low end of a framework must reach.
type Minimum struct {
	// Score is in percent.
	Score float64 `json:"score"`
	// Origin says who asks for it, such as a line of a configuration.
	Origin string `json:"origin"`
	// Below is set in a report where the low end does not reach it. A framework that
	// asks nothing of a design is not below.
	Below bool `json:"below"`
	// Fails is set in a report where the run failed for it, whatever the findings do.
	Fails bool `json:"fails,omitempty"`
}

// Below reports whether a score of the design does not reach the minimum asked of it.
func (d *DesignReport) Below() bool {
	for i := range d.Frameworks {
		if m := d.Frameworks[i].Minimum; m != nil && m.Below {
			return true
		}
	}
	return false
}

// FailBelow notes that a score below its minimum fails the run.
func (d *DesignReport) FailBelow() {
	for i := range d.Frameworks {
		if m := d.Frameworks[i].Minimum; m != nil {
			m.Fails = m.Below
		}
	}
}

// minimum holds the score of a framework against what is asked of it.
func (r *run) minimum(f *FrameworkReport) {
	if m, ok := r.sel.Minimum[f.ID]; ok {
		m.Below = f.Score.Possible > 0 && f.Score.Low < m.Score-1e-9
		f.Minimum = &m
	}
}

package framework

import "github.com/credlint/credlint/lint/source"

// CleanTexts makes what the document says to readers safe to show, once and for every
// place that shows it. What decides (ids, parameters, expressions) stays as it is.
func (d *Document) CleanTexts() {
	clean := func(texts ...*string) {
		for _, t := range texts {
			*t = source.Clean(*t)
		}
	}
	clean(&d.Title, &d.Short, &d.Edition, &d.Issuer, &d.SupersededOn)
	d.About = source.CleanLines(d.About)
	for i := range d.Sections {
		clean(&d.Sections[i].Title)
	}
	for i := range d.Conditions {
		clean(&d.Conditions[i].Title)
	}
	for i := range d.Clauses {
		c := &d.Clauses[i]
		clean(&c.Title, &c.Requires, &c.Why, &c.Advice, &c.Proves, &c.Says, &c.Question)
		clean(&c.Source.Title, &c.Source.Locator, &c.Source.Date, &c.Source.Note)
		for j := range c.Examples {
			clean(&c.Examples[j].Title)
		}
	}
}

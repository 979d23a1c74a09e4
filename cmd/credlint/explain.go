package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

func explainCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "explain", Usage: "explain a clause, check, framework or fact", ArgsUsage: "ID",
		Description: "Examples:\n  credlint explain NZ18-1\n  credlint explain size-limit\n  credlint explain size.credits\n" +
			"  credlint explain NZ18-1 --for my-course.credential.toml",
		OnUsageError: usageError,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "for", Usage: "say why it did or did not speak for the design `FILE`"},
			&cli.StringSliceFlag{Name: "framework", Usage: "with --for: hold the design against `ID`, whatever it names"},
			&cli.StringFlag{Name: "today", Usage: "with --for: the `DATE` (YYYY-MM-DD) to judge by"},
			&cli.StringFlag{Name: "format", Value: "text", Usage: "with --for: text or json"},
		},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("explain takes one id, such as BC-2.3, size-limit, nzqa-2022 or size.credits")
			}
			switch f := c.String("format"); {
			case f != "text" && f != "json":
				return fmt.Errorf("--format is %q; write text or json", f)
			case f == "json" && c.String("for") == "":
				return fmt.Errorf("--format json goes with --for FILE; credlint frameworks --format json lists every clause")
			}
			if path := c.String("for"); path != "" {
				today, err := dayOf(c, w)
				if err != nil {
					return err
				}
				return explainFor(w, c.Args().First(), path, c.String("format"), today, c.StringSlice("framework"))
			}
			return explain(w, c.Args().First())
		},
	}
}

func explain(world *world, id string) error {
	w := world.out
	reg, err := registry()
	if err != nil {
		return err
	}
	lib, change, err := here(world, reg)
	if err != nil {
		return err
	}
	// A mistake in a document of one's own is for lint to tell, not a reason to be silent.
	plan, _, err := everything(reg, lib, change)
	if plan == nil {
		return err
	}
	if c, ok := reg.Check(id); ok {
		return explainCheck(w, plan, c)
	}
	if f, ok := design.Lookup(id); ok {
		return explainFact(w, plan, f)
	}
	known := append([]string{}, reg.Names()...)
	found := false
	for _, r := range lint.Rules() {
		known = append(known, r.Name)
		if r.Name == id {
			return explainRule(w, r)
		}
	}
	for _, docID := range lib.IDs() {
		doc, err := lib.Get(docID)
		if err != nil {
			return err
		}
		doc = change(doc)
		known = append(known, docID)
		if docID == id {
			return explainFramework(w, doc)
		}
		for i := range doc.Clauses {
			known = append(known, doc.Clauses[i].ID)
			// A document of one's own may change a clause that it takes over; both are shown.
			if c := &doc.Clauses[i]; strings.EqualFold(c.ID, id) && (!found || c.Own()) {
				if found {
					fmt.Fprintln(w)
				}
				found = true
				if err := explainClause(w, reg, doc, c); err != nil {
					return err
				}
			}
		}
	}
	if found {
		return nil
	}
	for _, f := range design.Fields() {
		known = append(known, f.Path)
	}
	if near, ok := source.Nearest(id, known); ok {
		return fmt.Errorf("there is no clause, check, framework or fact %q; did you mean %q?", id, near)
	}
	return fmt.Errorf("there is no clause, check, framework or fact %q; credlint frameworks and credlint checks list what there is", id)
}

// standings says in plain words how well a source was seen.
var standings = map[framework.Standing]string{
	framework.ReportAndPrimary: "in the BCCAT report and in the issuer's own text",
	framework.Primary:          "in the issuer's own text",
	framework.Report:           "as the BCCAT report gives it",
	framework.Secondary:        "as reported by others; the issuer's own text was not seen",
	framework.Memory:           "from general knowledge, not verified",
}

// deciders says in plain words who decides.
var deciders = map[framework.Decider]string{
	framework.Machine: "decided from the file",
	framework.Partly:  "presence is decided from the file, substance by people",
	framework.Human:   "decided by people",
}

func explainClause(w io.Writer, reg *lint.Registry, doc *framework.Document, c *framework.Clause) error {
	var b strings.Builder
	format.Heading(&b, c.ID+"  "+c.Title, doc.ID)
	format.Paragraph(&b, c.Requires)
	format.Paragraph(&b, c.Why)
	format.Paragraph(&b, c.Advice)
	format.Row(&b, "Whose rule", joined(doc.Title, doc.Issuer, doc.Edition))
	format.Row(&b, "Replaced by", strings.TrimPrefix(doc.Replaced(), "replaced by "))
	format.Row(&b, "Source", joined(c.Source.Title, c.Source.Locator, c.Source.Date))
	format.Row(&b, "How it was seen", standings[c.Source.Standing])
	format.Row(&b, "Keep in mind", c.Source.Note)
	format.Row(&b, "Asked of", string("the "+c.Scope))
	if k, ok := conditionOf(reg, doc, c.When); ok {
		format.Row(&b, "Asked when", k.Title)
	}
	decider := c.DecidedBy
	if len(c.Tests()) == 0 {
		decider = framework.Human
	}
	format.Row(&b, "Who decides", deciders[decider])
	format.Row(&b, "A pass shows", c.Proves)
	format.Row(&b, "Question", c.Question)
	format.Row(&b, "Severity", fmt.Sprintf("%s, weight %s", c.Severity, lint.FormatNumber(c.Weight)))
	for _, t := range c.Tests() {
		text := t.Check + parameters(t.With)
		if k, ok := conditionOf(reg, doc, t.When); ok {
			text += "; counts when " + k.Title
		}
		if t.Severity != "" && t.Severity != c.Severity {
			text += "; severity " + string(t.Severity)
		}
		format.Row(&b, "Check", text)
	}
	format.Row(&b, "Changed here", lint.Clean(c.Changed))
	if c.Off {
		format.Row(&b, "Off", "asked only when switched on by name")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func explainFramework(w io.Writer, d *framework.Document) error {
	var b strings.Builder
	format.Heading(&b, d.ID, string(d.Kind))
	format.Paragraph(&b, joined(d.Title, d.Issuer, d.Edition)+".")
	format.Paragraph(&b, d.About)
	format.Row(&b, "Replaced by", strings.TrimPrefix(d.Replaced(), "replaced by "))
	for i := range d.Clauses {
		format.Row(&b, d.Clauses[i].ID, d.Clauses[i].Title+" ("+string(d.Clauses[i].Severity)+")")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// joined joins what is there with commas.
func joined(parts ...string) string {
	var all []string
	for _, p := range parts {
		if p != "" {
			all = append(all, p)
		}
	}
	return strings.Join(all, ", ")
}

// here is the library of the current folder's configuration, with what that changes. A
// configuration that cannot be used is told, and the built-in documents are left.
func here(w *world, reg *lint.Registry) (*framework.Library, func(*framework.Document) *framework.Document, error) {
	same := func(d *framework.Document) *framework.Document { return d }
	lib, err := checks.Library()
	if err != nil {
		return nil, nil, err
	}
	home, err := newDesks(reg, lib, lint.Options{}, nil).home()
	switch {
	case err != nil:
		text := format.Text{}
		for _, n := range configurationNotices(err) {
			if err := text.Notice(w.err, n); err != nil {
				return nil, nil, err
			}
		}
		return lib, same, nil
	case home.config != nil:
		return home.lib, home.config.Change, nil
	}
	return lib, same, nil
}

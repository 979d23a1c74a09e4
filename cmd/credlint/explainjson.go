package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

// explanation is what explain --for says, for programs.
type explanation struct {
	ID   string `json:"id"`
	Path string `json:"path"`
	// Frameworks are those in force; the two origins say who named them and the guides.
	Frameworks     []string `json:"frameworks"`
	FrameworksFrom string   `json:"frameworks_from"`
	GuidesFrom     string   `json:"guides_from"`
	// Clauses are the clause itself, or those in force that use the check or read the fact.
	Clauses []explainedClause `json:"clauses"`
	// NotInForce are the frameworks that have the clause, where none in force has it.
	NotInForce []string `json:"not_in_force,omitempty"`
	// Facts are what the design says, where a fact is explained.
	Facts []explainedFact `json:"facts,omitempty"`
}

type explainedClause struct {
	ID        string            `json:"id"`
	Framework string            `json:"framework"`
	Requires  string            `json:"requires"`
	Changed   string            `json:"changed,omitempty"`
	DecidedBy framework.Decider `json:"decided_by"`
	// Off is set for a clause that is not asked at all.
	Off       bool               `json:"off,omitempty"`
	Condition *explainedWhen     `json:"condition,omitempty"`
	Checks    []explainedCheck   `json:"checks"`
	Question  string             `json:"question,omitempty"`
	Report    *lint.ClauseReport `json:"report,omitempty"`
	// Findings are those of a clause that is not met.
	Findings []lint.Finding `json:"findings,omitempty"`
}

type explainedWhen struct {
	Title string `json:"title"`
	// Holds is true, false or unknown.
	Holds string          `json:"holds"`
	Facts []explainedFact `json:"facts"`
}

type explainedCheck struct {
	Name   string          `json:"name"`
	With   map[string]any  `json:"with,omitempty"`
	Result string          `json:"result"`
	Done   int             `json:"done"`
	Asked  int             `json:"asked"`
	Reason string          `json:"reason,omitempty"`
	Facts  []explainedFact `json:"facts"`
}

type explainedFact struct {
	Path    string `json:"path"`
	Pointer string `json:"pointer"`
	State   string `json:"state"`
	// Value is the value as written, of a fact that is no table.
	Value  string `json:"value,omitempty"`
	Reason string `json:"reason,omitempty"`
	Line   int    `json:"line,omitempty"`
}

// writeJSON writes what the explainer knows of a clause, a check or a fact.
func (e *explainer) writeJSON(w io.Writer, reg *lint.Registry, id string) error {
	x := explanation{ID: id, Path: e.trace.Report.Path, Frameworks: e.inForce(), FrameworksFrom: e.named(), GuidesFrom: e.desk.applies.Guides.Origin.String(), Clauses: []explainedClause{}}
	_, isCheck := reg.Check(id)
	fact, isFact := design.Lookup(id)
	if isFact {
		x.Facts = e.factsJSON(e.trace.Design.At(fact.Path))
	}
	for i := range e.trace.Clauses {
		k := &e.trace.Clauses[i]
		switch {
		case isCheck:
			if !slices.ContainsFunc(k.Checks, func(c lint.CheckTrace) bool { return c.Name == id }) {
				continue
			}
		case isFact:
			if !readsFact(k, fact) {
				continue
			}
		case !strings.EqualFold(k.Clause.ID, id):
			continue
		}
		x.Clauses = append(x.Clauses, e.clauseJSON(k))
	}
	if len(x.Clauses) == 0 && !isCheck && !isFact {
		c, err := e.known(id)
		if err != nil {
			return err
		}
		x.NotInForce = e.homes(c)
	}
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	out.SetEscapeHTML(false)
	if err := out.Encode(x); err != nil {
		return fmt.Errorf("write the explanation: %w", err)
	}
	return nil
}

func (e *explainer) clauseJSON(k *lint.ClauseTrace) explainedClause {
	x := explainedClause{
		ID: k.Clause.ID, Framework: k.Framework.ID, Requires: k.Clause.Requires, Changed: k.Clause.Changed,
		DecidedBy: k.Clause.DecidedBy, Off: k.Report == nil, Question: k.Clause.Question, Checks: []explainedCheck{},
	}
	if c := k.Condition; c != nil {
		holds := map[framework.Truth]string{framework.True: "true", framework.False: "false", framework.Unknown: "unknown"}
		x.Condition = &explainedWhen{c.Title, holds[c.Truth], e.factsJSON(c.Facts)}
	}
	for i := range k.Checks {
		c := &k.Checks[i]
		x.Checks = append(x.Checks, explainedCheck{
			c.Name, c.With, c.Outcome.Result.String(), c.Outcome.Done, c.Outcome.Asked, c.Outcome.Reason, e.factsJSON(e.read(c)),
		})
	}
	if k.Report != nil {
		report := *k.Report
		if report.Verdict == framework.NotMet {
			for _, i := range report.Findings {
				x.Findings = append(x.Findings, e.trace.Report.Findings[i])
			}
		}
		report.Findings = nil // they are numbers of findings that are not here
		x.Report = &report
	}
	return x
}

func (e *explainer) factsJSON(facts []*design.Fact) []explainedFact {
	all := []explainedFact{}
	for _, f := range facts {
		x := explainedFact{Path: f.Field.Path, Pointer: f.Pointer(), State: f.State.String(), Reason: f.Reason()}
		if f.State == design.Stated || f.State == design.Unreadable {
			x.Line, _ = e.lines.Position(f.Place().Span.Start, source.CodePoints)
			if f.Field.Kind < design.TableKind && f.Node != nil {
				x.Value = strings.Join(design.Words(f), ", ")
				if f.State == design.Unreadable {
					x.Value = f.Node.Text
				}
			}
		}
		all = append(all, x)
	}
	return all
}

package format

import (
	"io"
	"net/url"
	"path"
	"regexp"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

type object = map[string]any

// sarifRoot is the name of the folder that relative paths start from: the one that
// credlint was run in. What it is on disk is for the reader of the report to say.
const sarifRoot = "%SRCROOT%"

// SARIF prints the report in the Static Analysis Results Interchange Format 2.1.0.
// Checks are its rules, frameworks its taxonomies with clauses as taxa. Columns count code
// points, as columnKind says; edits are given in bytes, which the format counts from 0.
func SARIF(w io.Writer, r *lint.Report) error {
	s := &sarifRun{report: r, rules: map[string]int{}, taxa: map[string]taxon{}}
	driver := object{
		"name": "credlint", "informationUri": "https://github.com/credlint/credlint",
		"version": lint.Clean(r.Tool), "rules": s.describeRules(),
	}
	taxonomies := s.taxonomies()
	if len(taxonomies) > 0 {
		supported := make([]object, len(taxonomies))
		for i, t := range taxonomies {
			supported[i] = object{"name": t["name"], "index": i}
		}
		driver["supportedTaxonomies"] = supported
	}
	results := []object{}
	for i := range r.Designs {
		d := &r.Designs[i]
		findings := listed(d)
		for j := range findings {
			results = append(results, s.result(d, &findings[j]))
		}
		for j := range d.Suppressed {
			results = append(results, s.result(d, &d.Suppressed[j]))
		}
	}
	complete, notes := true, []object{}
	for i := range r.Notices {
		complete = complete && !r.Notices[i].Failed
		notes = append(notes, notification(&r.Notices[i]))
	}
	run := object{
		"tool":               object{"driver": driver},
		"columnKind":         "unicodeCodePoints",
		"originalUriBaseIds": object{sarifRoot: object{"description": object{"text": "The folder that credlint was run in."}}},
		"results":            results,
		"invocations":        []object{{"executionSuccessful": complete, "toolExecutionNotifications": notes}},
	}
	if len(taxonomies) > 0 {
		run["taxonomies"] = taxonomies
	}
	return encode(w, object{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": []object{run}}, "  ")
}

type sarifRun struct {
	report *lint.Report
	// rules are the indexes of checks among the rules, by name.
	rules map[string]int
	// taxa are the places of clauses in the taxonomies, by id.
	taxa map[string]taxon
}

type taxon struct {
	framework string
	component int
	index     int
}

var sarifLevels = map[framework.Severity]string{framework.Error: "error", framework.Warning: "warning", framework.Note: "note"}

// describeRules documents the checks of the findings.
func (s *sarifRun) describeRules() []object {
	rules := []object{}
	for i := range s.report.Checks {
		c := &s.report.Checks[i]
		text, page := checkHelp(s.report, c)
		s.rules[c.Name] = i
		rule := object{
			"id": c.Name, "shortDescription": object{"text": c.Title}, "fullDescription": object{"text": spaced(c.Title, c.Why)},
			"help":       object{"text": text, "markdown": page},
			"properties": object{"tags": []string{"micro-credentials"}},
		}
		messages := object{}
		for _, m := range c.Messages {
			// A message string's own braces stand for arguments by number, so the names go in brackets.
			words := strings.NewReplacer("{", "[", "}", "]").Replace(m.What)
			messages[m.ID] = object{"text": words}
		}
		if len(messages) > 0 {
			rule["messageStrings"] = messages
		}
		rules = append(rules, rule)
	}
	return rules
}

// taxonomies makes a taxonomy of every framework that a finding cites, with the cited
// clauses.
func (s *sarifRun) taxonomies() []object {
	cited := map[string]bool{}
	for i := range s.report.Designs {
		d := &s.report.Designs[i]
		for _, list := range [][]lint.Finding{d.Findings, d.Suppressed} {
			for j := range list {
				for _, id := range list[j].Clauses {
					cited[id] = true
				}
			}
		}
	}
	out := []object{}
	for i := range s.report.Frameworks {
		f := &s.report.Frameworks[i]
		var taxa []object
		for j := range f.Clauses {
			c := &f.Clauses[j]
			if _, ok := s.taxa[c.ID]; ok || !cited[c.ID] {
				continue
			}
			s.taxa[c.ID] = taxon{f.ID, len(out), len(taxa)}
			t := object{
				"id": c.ID, "name": c.Title, "shortDescription": object{"text": c.Requires},
				"defaultConfiguration": object{"level": sarifLevels[c.Severity]},
				"properties": object{
					"source": spaced(c.Source.Title, c.Source.Locator), "standing": c.Source.Standing, "scope": c.Scope,
					"decided_by": c.DecidedBy, "weight": c.Weight,
				},
			}
			if c.Why != "" {
				t["fullDescription"] = object{"text": spaced(c.Requires, c.Why)}
			}
			taxa = append(taxa, t)
		}
		if taxa == nil {
			continue
		}
		doc := object{"name": f.ID, "fullName": f.Title, "taxa": taxa, "shortDescription": object{"text": spaced(f.Title)}, "isComprehensive": false}
		if f.Edition != "" {
			doc["version"] = f.Edition
		}
		if f.Issuer != "" {
			doc["organization"] = f.Issuer
		}
		out = append(out, doc)
	}
	return out
}

func (s *sarifRun) result(d *lint.DesignReport, f *lint.Finding) object {
	out := object{
		"ruleId": f.Check, "level": sarifLevels[f.Severity],
		"message":             object{"text": literal(sentences(f))},
		"locations":           []object{{"physicalLocation": place(d.FileOf(f), f.Line, f.Column, f.EndLine, f.EndColumn, f.Excerpt), "logicalLocations": []object{{"fullyQualifiedName": lint.Clean(f.Pointer)}}}},
		"partialFingerprints": object{"credlint/v2": f.Fingerprint},
		"properties":          object{"clauses": f.Clauses, "message_id": f.Message},
	}
	if i, ok := s.rules[f.Check]; ok {
		out["ruleIndex"] = i
	}
	if f.PlaceFingerprint != "" {
		out["partialFingerprints"] = object{"credlint/v2": f.Fingerprint, "credlintPlace/v1": f.PlaceFingerprint}
	}
	var taxa []object
	for _, id := range f.Clauses {
		if t, ok := s.taxa[id]; ok {
			taxa = append(taxa, object{"id": id, "index": t.index, "toolComponent": object{"name": t.framework, "index": t.component}})
		}
	}
	if taxa != nil {
		out["taxa"] = taxa
	}
	var related []object
	for i, at := range f.Related {
		related = append(related, object{
			"id": i, "message": object{"text": literal(spaced(at.Text))},
			"physicalLocation": place(d.FileOf(f), at.Line, at.Column, at.EndLine, at.EndColumn, ""),
		})
	}
	if related != nil {
		out["relatedLocations"] = related
	}
	var fixes []object
	for _, e := range f.Edits {
		fixes = append(fixes, object{
			"description": object{"text": spaced(e.Title)},
			"artifactChanges": []object{{
				"artifactLocation": artifact(d.FileOf(f)),
				"replacements": []object{{
					"deletedRegion":   object{"byteOffset": max(e.Start, 0), "byteLength": max(e.End-e.Start, 0)},
					"insertedContent": object{"text": e.New},
				}},
			}},
		})
	}
	if fixes != nil {
		out["fixes"] = fixes
	}
	if f.Suppression != nil {
		// An exception stands in the design; a baseline in a file beside it.
		kind := "external"
		if f.Suppression.Kind == "exception" {
			kind = "inSource"
		}
		out["suppressions"] = []object{{"kind": kind, "status": "accepted", "justification": spaced(f.Suppression.Reason)}}
	}
	return out
}

var placeholder = regexp.MustCompile(`\{(\d)`)

// literal keeps a reader of the report from taking words for a link, [text](target), or
// for the place of an argument, {0}.
func literal(text string) string {
	return placeholder.ReplaceAllString(strings.ReplaceAll(text, "](", "] ("), "{ $1")
}

func notification(n *lint.Notice) object {
	out := object{"level": sarifLevels[noticeLevel(n)], "descriptor": object{"id": n.Kind}, "message": object{"text": literal(spaced(n.Text))}}
	if n.Path != "" {
		location := object{"artifactLocation": artifact(n.Path)}
		if n.Line > 0 {
			location = place(n.Path, n.Line, n.Column, 0, 0, n.Excerpt)
		}
		out["locations"] = []object{{"physicalLocation": location}}
	}
	return out
}

// place is a physical location. What has no line of its own is the file as a whole.
func place(file string, line, column, endLine, endColumn int, excerpt string) object {
	out := object{"artifactLocation": artifact(file)}
	if line < 1 {
		return out
	}
	region := object{"startLine": line}
	if column > 0 {
		region["startColumn"] = column
	}
	if endLine > 0 && endColumn > 0 {
		region["endLine"], region["endColumn"] = endLine, endColumn
	}
	out["region"] = region
	if excerpt != "" && endLine == line { // a context must hold the whole region
		out["contextRegion"] = object{"startLine": line, "snippet": object{"text": lint.Clean(excerpt)}}
	}
	return out
}

// artifact names a file by a URI: relative to the folder of the run where the path is.
func artifact(file string) object {
	file = lint.Clean(file)
	if path.IsAbs(file) || len(file) > 2 && file[1] == ':' && file[2] == '/' { // a drive of Windows
		return object{"uri": (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(file, "/")}).String()}
	}
	// String puts "./" before a first segment with a colon, which would look like a scheme.
	return object{"uri": (&url.URL{Path: file}).String(), "uriBaseId": sarifRoot}
}

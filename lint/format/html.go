package format

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"net/url"
	"strings"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/packet"
)

//go:embed packet.html
var packetPage string

//go:embed packet.css
var packetStyle string

//go:embed packet.js
var packetScript string

// HTML prints the review packet as one page for a committee: one file that needs no
// network and no script, only sorts and unfolds with one. The page's own policy allows
// exactly its style and its script.
func HTML(w io.Writer, r *lint.Report) error {
	if compares(r) {
		return comparisonPage(w, r)
	}
	page, err := template.New("packet").Funcs(pageFuncs()).Parse(packetPage)
	if err != nil {
		return fmt.Errorf("read the page's template: %w", err)
	}
	p := packet.New(r)
	name := p.Title
	if len(p.Designs) == 1 {
		name += ": " + p.Designs[0].Title
	}
	return page.Execute(w, struct {
		Packet        *packet.Packet
		Name, Policy  string
		Style, Script template.HTML
	}{
		p, name,
		"default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + digest(packetStyle) + "; script-src " + digest(packetScript),
		template.HTML("<style>" + packetStyle + "</style>"),    //nolint:gosec // our own text
		template.HTML("<script>" + packetScript + "</script>"), //nolint:gosec // our own text
	})
}

// digest is how a content security policy names an inline style or script.
func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

func pageFuncs() template.FuncMap {
	heads := packetHeads()
	return template.FuncMap{
		"heads":         func() []string { return heads },
		"head":          func(i int) string { return heads[i] },
		"conflictsHead": func() string { return packet.ConflictsHead },
		"decisions":     func() []string { return packet.Decisions[:] },
		"decisionLines": func() []string { return packet.DecisionLines[:] },
		"none":          nothing,
		"link":          link,
		"graph":         func(d packet.Design) *graph { return graphOf(d.Title, d.Paths) },
		"twice":         func(x float64) string { return fmt.Sprintf("%.1f", 2*x) },
		"gap":           func(low, high float64) string { return fmt.Sprintf("%.1f", 2*(high-low)) },
		"cells": func(cells []packet.Cell) string {
			words := make([]string, len(cells))
			for i, c := range cells {
				words[i] = c.Clause + " " + c.Word
			}
			return strings.Join(words, ", ")
		},
	}
}

// packetHeads are the headings in their order.
func packetHeads() []string {
	var heads []string
	for _, p := range packet.Parts() {
		heads = append(heads, p.Name)
	}
	return heads
}

// nothing is what a section says when it has nothing to list.
func nothing(section string) string {
	return map[string]string{
		"questions": packet.NoQuestions, "changes": packet.NoChanges, "approvals": packet.NoApprovals, "matrix": packet.NoMatrix,
		"paths": packet.NoPaths, "exceptions": packet.NoExceptions, "reviews": packet.NoReviews, "unchecked": packet.NoUnchecked,
	}[section]
}

// link is a text that is a whole web address, and may be a link; else empty.
func link(text string) string {
	if !strings.HasPrefix(text, "https://") && !strings.HasPrefix(text, "http://") || strings.ContainsAny(text, " \t") {
		return ""
	}
	if u, err := url.Parse(text); err != nil || u.Host == "" || u.User != nil {
		return ""
	}
	return text
}

package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	nethtml "golang.org/x/net/html"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/packet"
)

// reportOn is the report on designs, given from the root of the module.
func reportOn(t *testing.T, paths ...string) *lint.Report {
	t.Helper()
	_, out, errs := runIn(t, "../..", append([]string{"lint", "--today", "2026-11-24", "--format", "json"}, paths...)...)
	t.Chdir("cmd/credlint")
	if errs != "" {
		t.Fatal(errs)
	}
	var r lint.Report
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatal(err)
	}
	return &r
}

func printed(t *testing.T, print func(io.Writer, *lint.Report) error, r *lint.Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := print(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const (
	exemplary = "examples/milk-quality-nz.credential.toml"
	rough     = "examples/rough-first-draft.credential.toml"
	proposal  = "examples/food-safety-bc.credential.toml"
)

// TestPacketGolden holds the packet of an exemplary design, of a rough one and of two.
func TestPacketGolden(t *testing.T) {
	for name, paths := range map[string][]string{"exemplary": {exemplary}, "rough": {rough}, "two": {proposal, "examples/forklift-workplace.credential.toml"}} {
		r := reportOn(t, paths...)
		for _, kind := range []string{"html", "markdown", "plain", "csv", "csv-long"} {
			t.Run(name+"/"+kind, func(t *testing.T) {
				got := printed(t, whole[kind], r)
				golden := filepath.Join("testdata", "golden", "packet", name+"."+kind)
				if *update {
					if err := os.MkdirAll(filepath.Dir(golden), 0o755); err != nil {
						t.Fatal(err)
					}
					if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(golden)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(string(want), got); diff != "" {
					t.Errorf("the output changed (go test ./cmd/credlint -update writes it anew):\n%s", diff)
				}
			})
		}
	}
}

// TestPacketSaysTheSame looks for every text of the packet in each of its printed forms.
func TestPacketSaysTheSame(t *testing.T) {
	for _, paths := range [][]string{{exemplary}, {proposal}, {proposal, exemplary}} {
		r := reportOn(t, paths...)
		d := &r.Designs[0]
		d.Frameworks[0].Clauses[0].Review = &lint.ReviewReport{Role: "Dean of Health", Date: "2026-10-01", Judgement: "met", Answer: "Yes, with reserve.", Note: "Seen in the unit outline.", Stale: []string{"size.credits"}}
		d.Frameworks[0].Clauses[1].Exception = &lint.ExceptionReport{Reason: "A pilot for one year.", Authority: "Vice-Provost", Expires: "2027-01-31"}
		r.Notices = append(r.Notices, lint.Notice{Path: "broken.credential.toml", Line: 3, Text: "Cannot be read."})
		var texts []string
		collect(reflect.ValueOf(packet.New(r)).Elem(), &texts)
		if len(texts) < 500 {
			t.Fatalf("only %d texts", len(texts))
		}
		forms := map[string]string{"html": textOfPage(t, printed(t, format.HTML, r)), "plain": printed(t, format.Plain, r)}
		if len(paths) == 1 { // two do not fit into a comment
			forms["markdown"] = textOfPage(t, rendered(t, printed(t, format.Markdown, r)))
		}
		for form, out := range forms {
			out = squeezed(out)
			for _, text := range texts {
				if !strings.Contains(out, squeezed(text)) {
					t.Errorf("%s of %v does not say %q", form, paths, text)
				}
			}
		}
	}
}

// collect gathers the texts of a value that are to be printed.
func collect(v reflect.Value, texts *[]string) {
	switch v.Kind() {
	case reflect.String:
		if v.String() != "" {
			*texts = append(*texts, v.String())
		}
	case reflect.Pointer:
		if !v.IsNil() {
			collect(v.Elem(), texts)
		}
	case reflect.Slice:
		for i := range v.Len() {
			collect(v.Index(i), texts)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Tag.Get("packet") != "-" {
				collect(v.Field(i), texts)
			}
		}
	}
}

func squeezed(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

func textOfPage(t *testing.T, page string) string {
	t.Helper()
	root, err := nethtml.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type == nethtml.TextNode {
			b.WriteString(n.Data)
		}
	}
	return b.String()
}

func rendered(t *testing.T, text string) string {
	t.Helper()
	var b strings.Builder
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe())).Convert([]byte(text), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestPacketOfMany: a hundred designs fit into a page that opens and a comment that can
// be posted, and the comment says what it leaves out.
func TestPacketOfMany(t *testing.T) {
	r := reportOn(t, "examples")
	one := r.Designs
	for i := 0; len(r.Designs) < 100; i++ {
		d := one[i%len(one)]
		d.Path = fmt.Sprintf("copy-%d/%s", i, d.Path)
		r.Designs = append(slices.Clip(r.Designs), d)
	}
	page := printed(t, format.HTML, r)
	t.Logf("the page of %d designs takes %d KB", len(r.Designs), len(page)/1024)
	if len(page) > 10<<20 {
		t.Error("the page is larger than 10 MB")
	}
	comment := printed(t, format.Markdown, r)
	if len(comment) > 65536 {
		t.Errorf("the comment takes %d bytes", len(comment))
	}
	said := regexp.MustCompile(`(?m)^(\d+) more designs? not shown\.$`).FindStringSubmatch(comment)
	shown := strings.Count(comment, "\n## ")
	if said == nil {
		t.Fatalf("%d designs are shown, and nothing is said of the others", shown)
	}
	if n, _ := strconv.Atoi(said[1]); n+shown != len(r.Designs) || shown == 0 {
		t.Errorf("%d designs are shown and %s said to be left out, of %d", shown, said[1], len(r.Designs))
	}
	if !strings.Contains(comment, "left out here") {
		t.Error("the comment does not begin with what it leaves out")
	}
	if open, closed := strings.Count(comment, "<details>"), strings.Count(comment, "</details>"); open != closed {
		t.Errorf("%d parts open and %d close", open, closed)
	}
}

// TestMarkdownCountsWhatItCuts holds the numbers of a comment that is cut against the report.
func TestMarkdownCountsWhatItCuts(t *testing.T) {
	r := reportOn(t, rough, proposal, exemplary)
	comment := printed(t, format.Markdown, r)
	if len(comment) > 65536 {
		t.Errorf("the comment takes %d bytes", len(comment))
	}
	whole := regexp.MustCompile(`<summary>What to write or change \((\d+) findings\)`).FindAllStringSubmatch(comment, -1)
	if len(whole) < 2 || whole[0][1] != strconv.Itoa(len(r.Designs[0].Findings)) && whole[1][1] != strconv.Itoa(len(r.Designs[0].Findings)) {
		t.Errorf("findings are counted as %v", whole)
	}
	for _, part := range regexp.MustCompile(`(?s)<summary>Clause by clause \((\d+) clauses\)</summary>(.*?)</details>`).FindAllStringSubmatch(comment, -1) {
		rows := max(strings.Count(part[2], "\n| ")-1, 0)
		if more := regexp.MustCompile(`(\d+) more not shown`).FindStringSubmatch(part[2]); more != nil {
			n, _ := strconv.Atoi(more[1])
			rows += n
		}
		if strconv.Itoa(rows) != part[1] {
			t.Errorf("of %s clauses %d are shown or counted", part[1], rows)
		}
	}
}

// TestMarkdownReachesNobody: what GitHub turns into a link or a call by itself.
func TestMarkdownReachesNobody(t *testing.T) {
	r := reportOn(t, proposal)
	r.Designs[0].Summary = "@octocat see #12, GH-34, org/repo#56 and https://evil.example/a, www.evil.example, ftp://evil.example, mailto:a@evil.example ~~x~~"
	comment := printed(t, format.Markdown, r)
	page := rendered(t, comment)
	root, err := nethtml.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	bad := regexp.MustCompile(`@octocat|#\d|GH-\d|https?:/|www\.|ftp:/`)
	for n := range root.Descendants() {
		if n.Type == nethtml.ElementNode && (n.Data == "a" || n.Data == "del") {
			t.Errorf("an element %s %v", n.Data, n.Attr)
		}
		if n.Type == nethtml.TextNode && n.Parent.Data != "code" && bad.MatchString(n.Data) {
			t.Errorf("GitHub would make something of %q", n.Data)
		}
	}
	if !strings.Contains(squeezed(textOfPage(t, page)), squeezed(r.Designs[0].Summary)) {
		t.Error("the words are changed")
	}
}

// TestPlainIsNarrow: the packet fits a terminal and a mail.
func TestPlainIsNarrow(t *testing.T) {
	r := reportOn(t, "examples")
	for line := range strings.Lines(printed(t, format.Plain, r)) {
		if utf8.RuneCountInString(strings.TrimRight(line, "\n")) > 80 {
			t.Errorf("wider than 80 columns: %s", line)
		}
	}
}

// TestCSVMatrix: a row for each clause and a column for each design, as the report says.
func TestCSVMatrix(t *testing.T) {
	r := reportOn(t, "examples")
	rows, err := csv.NewReader(strings.NewReader(printed(t, format.CSV, r))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	cells := map[string]string{} // framework, clause, column
	first := len(rows[0]) - len(r.Designs)
	for _, row := range rows[1:] {
		for i := range r.Designs {
			if v := row[first+i]; v != "" {
				cells[row[0]+" "+row[1]+" "+rows[0][first+i]] = v
			}
		}
	}
	said := 0
	for i := range r.Designs {
		d := &r.Designs[i]
		for _, f := range d.Frameworks {
			for _, c := range f.Clauses {
				said++
				if got := cells[f.ID+" "+c.ID+" "+d.Title+" ("+d.Path+")"]; got != string(c.Verdict) {
					t.Errorf("%s of %s is %s in the report and %q in the table", c.ID, d.Path, c.Verdict, got)
				}
			}
		}
	}
	if said != len(cells) || said == 0 {
		t.Errorf("%d verdicts, %d cells", said, len(cells))
	}
}

// TestReadingIsFresh holds the parts of docs/reading-a-report.md that come from data.
func TestReadingIsFresh(t *testing.T) {
	k := packet.New(reportOn(t, proposal))
	var parts, words, score strings.Builder
	parts.WriteString("| part | what it answers |\n|---|---|\n")
	for _, p := range packet.Parts() {
		parts.WriteString("| " + p.Name + " | " + p.Text + " |\n")
	}
	words.WriteString("| verdict | in files for programs | what it means | what it counts |\n|---|---|---|---|\n")
	for _, w := range packet.Words() {
		words.WriteString("| " + w.Name + " | `" + string(w.Verdict) + "` | " + w.Text + " | " + w.Counts + " |\n")
	}
	s := k.Designs[0].Standings[0]
	score.WriteString("- " + s.Title + ": **" + s.Bar.Text + "** (" + s.Counts + ")\n- " + s.Sum.Low + "\n- " + s.Sum.High + "\n")
	file := filepath.Join("..", "..", "docs", "reading-a-report.md")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := string(data)
	for name, text := range map[string]string{"parts": parts.String(), "words": words.String(), "score": score.String()} {
		begin := "<!-- " + name + ": made by the program -->\n"
		before, rest, found := strings.Cut(want, begin)
		_, after, closed := strings.Cut(rest, "<!-- end -->")
		if !found || !closed {
			t.Fatalf("the page has no place for %s", name)
		}
		want = before + begin + text + "<!-- end -->" + after
	}
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if diff := cmp.Diff(want, string(data)); diff != "" {
		t.Errorf("docs/reading-a-report.md is stale (go test ./cmd/credlint -update writes it anew):\n%s", diff)
	}
}

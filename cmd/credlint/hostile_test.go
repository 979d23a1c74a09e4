package main

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	nethtml "golang.org/x/net/html"

	"github.com/credlint/credlint/lint"
)

// hostileText tries, in every format, to be more than text.
const hostileText = "=cmd|'x'!A1 \x1b[31m\x1b]0;owned\x07 \u202egnp.exe\u202c \u2066x\u2069 \u009b2J\n::error::owned\r\n##[error]owned\n" +
	"]]> <script>alert(1)</script> <img src=c onerror=alert(2)> &lt;b&gt; %0A::warning::owned {0} \\[a](https://evil.example) [b](javascript:alert(3)) " +
	"![c](https://evil.example/c.png) <https://evil.example> \\| cell | cell ` code ``` @octocat </testcase><failure/> \x00\x01\ufffe \u2028 \"quoted\""

// hostileWords are single tries, short enough to be quoted whole in a finding.
var hostileWords = []string{
	`\| a | b \`, `\\| a | b`, "[a](https://evil.example)", `\[a](https://evil.example)`, "![c](https://evil.example/c)", "<script>alert(1)</script>", `\<script>alert(1)</script>`,
	"@octocat", "`@octocat", "{0} [0](1)", "<!-- @octocat", "]]><failure/>", "%0A::error::owned", "&lt;script&gt;", "&#64;octocat", "-->\u202e",
}

// hostileName is the same for the name of a file, which holds no slash and no zero.
const hostileName = "=x|\x1b[31m\u202egnp\n::error::owned\n##[error]owned]]><script>alert(1)%0A::warning::owned,a:b [a](x) `b` @octocat \\| \xff.credential.json"

func hostileDesign(t *testing.T) []byte {
	t.Helper()
	text := strings.ReplaceAll(hostileText, "\x00", "") // no reader takes it
	entry := map[string]any{"id": text, "name": text, "statement": text, "clause": text, "reason": text, "authority": text, "party": text, "body": text, "type": text, "target": text}
	design := map[string]any{
		"format": 1, "frameworks": []string{"bccat-2020", text},
		"credential":     map[string]any{"id": text, "title": text, "type": text, "status": text, "language": text, "summary": text, "webpage": text, text: text},
		"purpose":        map[string]any{"statement": text, "motivations": append([]string{text}, hostileWords...), "audience": text, "mission_link": text},
		"size":           map[string]any{"credits": text, "credit_system": text, "hours_total": 1},
		"outcomes":       []any{entry, entry},
		"assessments":    []any{entry},
		"need":           []any{entry},
		"governance":     map[string]any{"approvals": []any{entry}, "signatories": []string{text}},
		"not_applicable": map[string]any{"record.form": text, text: text},
		"exceptions":     []any{entry, map[string]any{"clause": "BC-2.1", "reason": text, "authority": text}},
		"answers":        map[string]any{"BC-5.2": text, "BC-1.1": text, text: text},
		text:             map[string]any{text: text},
	}
	data, err := json.Marshal(design)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestHostileDesign prints a design whose words and whose file names try to forge
// something, in every format, and files that cannot be read.
func TestHostileDesign(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("such a name cannot be given there")
	}
	dir := t.TempDir()
	for name, data := range map[string][]byte{
		hostileName:                   hostileDesign(t),
		"::error::x.credential.json":  hostileDesign(t),
		" ::error::y.credential.json": []byte("{"),
		"b" + hostileName:             []byte(`{"credential": ` + hostileText),
		".credlint.toml":              []byte("frameworks = [\"bccat-2020\", \"nzqa-2022\"]\n"),
	} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range formatNames() {
		t.Run(name, func(t *testing.T) {
			code, out, errs := runIn(t, dir, "lint", "--today", "2026-11-24", "--all-questions", "--format", name)
			if code != exitFailed {
				t.Errorf("exit status %d", code)
			}
			harmlessText(t, "standard error", errs)
			harmlessText(t, name, out)
			parse(t, name, out)
			if print := forged[name]; print != nil {
				print(t, out)
			}
			for line := range strings.Lines(out + errs) {
				line = strings.TrimSpace(line)
				if name != "github" && strings.HasPrefix(line, "::") || logCommand.MatchString(line) {
					t.Errorf("a command for a runner: %q", line)
				}
			}
		})
	}
}

// logCommand is what a build service takes for a command wherever it stands in a line.
var logCommand = regexp.MustCompile(`##[a-z]*\[`)

// harmlessText fails on what moves a cursor or turns the direction of writing.
func harmlessText(t *testing.T, what, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Errorf("%s is not UTF-8", what)
	}
	for i, r := range text {
		if r != '\n' && lint.Forges(r) {
			t.Errorf("%s holds %U: %q", what, r, text[max(0, i-30):min(len(text), i+30)])
			return
		}
	}
}

// forged are the ways to forge something in single formats.
var forged = map[string]func(*testing.T, string){
	"csv": func(t *testing.T, out string) {
		rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
					t.Errorf("a formula: %s", cell)
				}
			}
		}
	},
	"github": func(t *testing.T, out string) {
		commands := 0
		for line := range strings.Lines(out) {
			if strings.HasPrefix(line, "::") {
				commands++
				if strings.HasPrefix(line, "::error::") || strings.HasPrefix(line, "::warning::") || strings.Contains(line, "%0A::") {
					t.Errorf("a forged command: %s", line)
				}
			}
		}
		if commands == 0 || commands > 3*10 {
			t.Errorf("%d commands", commands)
		}
	},
	"html": page,
	"markdown": func(t *testing.T, out string) {
		var b strings.Builder
		if err := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe())).Convert([]byte(out), &b); err != nil {
			t.Fatal(err)
		}
		page(t, b.String())
		root, err := nethtml.Parse(strings.NewReader(b.String()))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Type == nethtml.TextNode && n.Parent.Data != "code" && regexp.MustCompile(`(^|\W)@octocat`).MatchString(n.Data) {
				t.Errorf("mentions a person: %q", n.Data)
			}
			if n.Type != nethtml.ElementNode || n.Data != "tr" {
				continue
			}
			cells, head := 0, 0
			for c := range n.ChildNodes() {
				if c.Type == nethtml.ElementNode {
					cells++
				}
			}
			for h := range n.Parent.Parent.Descendants() {
				if h.Data == "th" {
					head++
				}
			}
			if cells != head {
				t.Errorf("%d cells under %d headings", cells, head)
			}
		}
	},
	"sarif": func(t *testing.T, out string) {
		var log struct {
			Runs []struct {
				Results []struct{ Message struct{ Text string } }
			}
		}
		if err := json.Unmarshal([]byte(out), &log); err != nil {
			t.Fatal(err)
		}
		for _, r := range log.Runs[0].Results {
			if strings.Contains(r.Message.Text, "](") || regexp.MustCompile(`\{\d`).MatchString(r.Message.Text) {
				t.Errorf("a link or an argument: %s", r.Message.Text)
			}
		}
	},
	"junit": func(t *testing.T, out string) {
		elements(t, out, "testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out")
		var report struct {
			Suites []struct {
				Cases []struct{} `xml:"testcase"`
			} `xml:"testsuite"`
		}
		if err := xml.Unmarshal([]byte(out), &report); err != nil || len(report.Suites) != 3 {
			t.Errorf("%d suites, %v", len(report.Suites), err)
		}
	},
	"checkstyle": func(t *testing.T, out string) { elements(t, out, "checkstyle", "file", "error") },
}

// elements fails on an element that is not one of those named.
func elements(t *testing.T, out string, allowed ...string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(out))
	for {
		token, err := d.Token()
		if err != nil {
			return // parse has told what is wrong
		}
		if e, ok := token.(xml.StartElement); ok && !strings.Contains(" "+strings.Join(allowed, " ")+" ", " "+e.Name.Local+" ") {
			t.Errorf("an element %s", e.Name.Local)
		}
	}
}

// page fails on what HTML must not hold: a script or handler that is not ours, a picture,
// a link that leads away by other words than its own.
func page(t *testing.T, out string) {
	t.Helper()
	root, err := nethtml.Parse(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type != nethtml.ElementNode {
			continue
		}
		switch n.Data {
		case "script":
			if n.FirstChild != nil && strings.Contains(n.FirstChild.Data, "alert(") {
				t.Errorf("a script: %s", n.FirstChild.Data)
			}
		case "img", "iframe", "object", "embed", "base", "failure":
			t.Errorf("an element %s", n.Data)
		case "a":
			text := ""
			for c := range n.Descendants() {
				if c.Type == nethtml.TextNode {
					text += c.Data
				}
			}
			for _, a := range n.Attr {
				if a.Key == "href" && strings.Contains(a.Val, "evil.example") && !strings.HasPrefix(text, a.Val[:len("https://evil.example")]) {
					t.Errorf("a link to %s called %s", a.Val, text)
				}
			}
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:") {
				t.Errorf("an attribute %s=%q of %s", a.Key, a.Val, n.Data)
			}
		}
	}
}

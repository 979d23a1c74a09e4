package format

import (
	"encoding/xml"
	"io"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/framework"
)

type checkstyleReport struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr,omitempty"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

// Checkstyle prints the XML that the Checkstyle program writes and many services read: a
// file element for each design and for each file that could not be read.
func Checkstyle(w io.Writer, r *lint.Report) error {
	levels := map[framework.Severity]string{framework.Error: "error", framework.Warning: "warning", framework.Note: "info"}
	out := checkstyleReport{Version: "8.0"}
	at := map[string]int{}
	file := func(path string) *checkstyleFile {
		path = lint.Clean(path)
		i, ok := at[path]
		if !ok {
			i = len(out.Files)
			at[path] = i
			out.Files = append(out.Files, checkstyleFile{Name: path})
		}
		return &out.Files[i]
	}
	for i := range r.Designs {
		d := &r.Designs[i]
		file(d.Path)
		findings := annotated(d)
		for j := range findings {
			f := &findings[j]
			to := file(d.FileOf(f))
			to.Errors = append(to.Errors, checkstyleError{max(f.Line, 1), f.Column, levels[f.Severity], sentences(f), "credlint." + lint.Clean(f.Check)})
		}
	}
	for i := range r.Notices {
		n := &r.Notices[i]
		to := file(placeOf(n))
		to.Errors = append(to.Errors, checkstyleError{max(n.Line, 1), n.Column, levels[noticeLevel(n)], spaced(n.Text), "credlint." + lint.Clean(n.Kind)})
	}
	return encodeXML(w, out)
}

// encodeXML writes a document. The encoder escapes everything, and puts U+FFFD for what
// XML cannot hold.
func encodeXML(w io.Writer, v any) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

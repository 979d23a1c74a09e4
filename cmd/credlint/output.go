package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/format"
)

// whole are the printers that need the whole report, by the name of their format.
var whole = map[string]func(io.Writer, *lint.Report) error{
	"checkstyle": format.Checkstyle,
	"csv":        format.CSV,
	"csv-long":   format.LongCSV,
	"github":     format.GitHub,
	"gitlab":     format.GitLab,
	"html":       format.HTML,
	"json":       format.JSON,
	"jsonl":      format.JSONLines,
	"junit":      format.JUnit,
	"markdown":   format.Markdown,
	"plain":      format.Plain,
	"sarif":      format.SARIF,
}

// endings say which format a file's ending asks for.
var endings = map[string]string{
	".checkstyle.xml": "checkstyle",
	".csv":            "csv",
	".gitlab.json":    "gitlab",
	".htm":            "html",
	".html":           "html",
	".json":           "json",
	".jsonl":          "jsonl",
	".junit.xml":      "junit",
	".md":             "markdown",
	".ndjson":         "jsonl",
	".sarif":          "sarif",
	".sarif.json":     "sarif",
	".txt":            "text",
}

func formatFlag() cli.Flag {
	return &cli.StringFlag{Name: "format", Usage: "print as `FORMAT`; for people: text, html, markdown, plain, csv, csv-long; for programs: json, jsonl, sarif, github, gitlab, junit, checkstyle"}
}

func outputFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE` in the format of its ending (" + strings.Join(sortedKeys(endings), " ") + "), or write FORMAT=FILE; repeatable"}
}

// outputs are the places that a report goes to.
type outputs struct {
	stdout string // the format on standard output; empty for nothing
	files  []output
}

type output struct{ format, file string }

// outputsOf reads --format and --output. A file's format is named before it (FORMAT=FILE),
// or given by its ending, or else that of --format. What --format names goes to standard
// output, unless a file has it already; without it, standard output has the usual format
// where there is no file.
func outputsOf(name string, files []string, usual string) (*outputs, error) {
	known := func(f string) bool { return f == "text" || whole[f] != nil }
	if name != "" && !known(name) {
		return nil, fmt.Errorf("--format is %q; write text, %s", name, strings.Join(sortedKeys(whole), ", "))
	}
	outs := &outputs{stdout: name}
	if name == "" && len(files) == 0 {
		outs.stdout = usual
	}
	for _, file := range files {
		f, rest, ok := strings.Cut(file, "=")
		switch {
		case ok && known(f):
			file = rest
		case file == "-":
		case ending(file) != "":
			f = ending(file)
		case name != "":
			f = name
		default:
			return nil, fmt.Errorf("--output %s: the ending does not say which format is meant; write FORMAT=%s, such as html=%s", file, file, file)
		}
		switch {
		case file == "" || file == "-":
			return nil, fmt.Errorf("--output %s: a file is missing; --format FORMAT prints on standard output", file)
		case slices.ContainsFunc(outs.files, func(o output) bool { return filepath.Clean(o.file) == filepath.Clean(file) }):
			return nil, fmt.Errorf("--output %s stands there twice; a file holds one report", file)
		}
		if info, err := os.Stat(filepath.Dir(file)); err != nil || !info.IsDir() {
			return nil, fmt.Errorf("--output %s: there is no folder %s; make it first", file, filepath.Dir(file))
		}
		outs.files = append(outs.files, output{f, file})
		if f == name {
			outs.stdout = ""
		}
	}
	return outs, nil
}

// ending is the format that a file's name asks for by the longest ending that is known.
func ending(file string) string {
	name, best := strings.ToLower(filepath.Base(file)), ""
	for e := range endings {
		if strings.HasSuffix(name, e) && len(e) > len(best) {
			best = e
		}
	}
	return endings[best]
}

// whole reports whether a printer needs the whole report.
func (o *outputs) whole() bool {
	return len(o.files) > 0 || o.stdout != "" && o.stdout != "text"
}

// textOf is the printer of text as the command line sets it.
func textOf(c *cli.Context, color bool) format.Text {
	return format.Text{Color: color, ExplainScore: c.Bool("explain-score"), Questions: c.Bool("all-questions"), Hidden: c.Bool("show-hidden")}
}

// printer brings a report to all its places: text to standard output as it becomes known,
// everything else at the end. The hint is whether text ends with what --fix could do.
func (o *outputs) printer(text format.Text, hint bool, out, errs io.Writer, report *lint.Report) printer {
	p := &outputsPrinter{outs: o, wholePrinter: wholePrinter{out: out, errs: errs, report: report, print: whole[o.stdout]}, text: text, hint: hint}
	if o.stdout == "text" {
		p.stream = &textPrinter{Text: text, hint: hint, out: out, errs: errs}
	}
	return p
}

type outputsPrinter struct {
	wholePrinter
	outs   *outputs
	text   format.Text
	hint   bool
	stream *textPrinter // nil where standard output is not for text
}

func (p *outputsPrinter) design(d *lint.DesignReport, infos []lint.FrameworkInfo) error {
	if p.outs.whole() {
		if err := p.wholePrinter.design(d, infos); err != nil {
			return err
		}
	}
	if p.stream == nil {
		return nil
	}
	return p.stream.design(d, infos)
}

// end prints the whole report. A place that cannot be written does not keep the others
// from being written.
func (p *outputsPrinter) end(r *lint.Report) error {
	var errs []error
	switch {
	case p.stream != nil:
		errs = append(errs, p.stream.end(r))
	case p.print != nil:
		errs = append(errs, p.wholePrinter.end(r))
	}
	plain := p.text
	plain.Color = false
	for _, o := range p.outs.files {
		print := whole[o.format]
		if print == nil {
			print = func(w io.Writer, r *lint.Report) error { return printText(w, r, plain, p.hint) }
		}
		if err := writeFile(o.file, func(w io.Writer) error { return print(w, r) }); err != nil {
			errs = append(errs, fmt.Errorf("--output %s: %w", o.file, err))
		}
	}
	return errors.Join(errs...)
}

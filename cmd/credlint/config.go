package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/config"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/source"
)

func configCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "config", Usage: "print what applies to a design, and where each value comes from", ArgsUsage: "PATH", OnUsageError: usageError,
		Description: "PATH is a design, or a folder that holds designs.\n\nExample:\n  credlint config nursing/wound-care.credential.toml",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "text", Usage: "print as `FORMAT`: text or json"},
			&cli.StringSliceFlag{Name: "framework", Usage: "as for lint: hold the design against the framework `ID`, whatever it names"},
			&cli.StringFlag{Name: "fail-on", Usage: "as for lint: the `SEVERITY` that fails a run"},
		},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("config takes one path: of a design, or of a folder that holds designs")
			}
			a, err := applied(c, c.Args().First())
			if err != nil {
				return err
			}
			switch f := c.String("format"); f {
			case "json":
				e := json.NewEncoder(w.out)
				e.SetIndent("", "  ")
				e.SetEscapeHTML(false)
				return e.Encode(a)
			case "text":
				return a.print(w)
			default:
				return fmt.Errorf("--format is %q; write text or json", f)
			}
		},
	}
}

// application is what applies to a path.
type application struct {
	Path string `json:"path"`
	// Files are the configurations in force, the nearest first.
	Files    []string  `json:"files"`
	Settings []setting `json:"settings"`
}

// setting is one value as the configuration would write it, with its origin.
type setting struct {
	Name   string `json:"name"`
	Value  any    `json:"value"`
	Origin string `json:"origin"`
	text   string // the value for people, where it is no plain value
}

func applied(c *cli.Context, path string) (*application, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("there is nothing at %s: %s", path, reason(err))
	}
	file := path
	if info.IsDir() {
		file = filepath.Join(path, "new.credential.toml") // a design that would stand there
	}
	reg, err := registry()
	if err != nil {
		return nil, err
	}
	lib, err := checks.Library()
	if err != nil {
		return nil, err
	}
	ids := c.StringSlice("framework")
	if err := forceable(reg, lib, ids); err != nil {
		return nil, err
	}
	d, err := newDesks(reg, lib, lint.Options{}, ids).of(file)
	if err != nil {
		return nil, err
	}
	a := &application{Path: filepath.ToSlash(path), Files: d.applies.Files}
	e := d.applies
	switch named, line := namedBy(path, info.IsDir()); {
	case len(ids) > 0:
		e.Frameworks = config.Setting[[]string]{Value: ids, Origin: config.CommandLine}
	case len(named) > 0:
		e.Frameworks = config.Setting[[]string]{Value: named, Origin: config.Origin{Path: filepath.ToSlash(path), Line: line}}
	}
	if c.IsSet("fail-on") {
		if _, err := threshold(c.String("fail-on")); err != nil {
			return nil, err
		}
		e.FailOn = config.Setting[string]{Value: c.String("fail-on"), Origin: config.CommandLine}
	}
	a.list(e)
	if d.policy {
		var clauses []string
		doc, err := d.lib.Get(config.PolicyID)
		if err != nil {
			return nil, err
		}
		for i := range doc.Clauses {
			clauses = append(clauses, doc.Clauses[i].ID)
		}
		a.Settings = append(a.Settings, setting{Name: "clauses of " + config.PolicyID, Value: clauses, Origin: "what is listed above"})
	}
	return a, nil
}

// namedBy are the frameworks that a design names itself, and the line of the key.
func namedBy(path string, dir bool) ([]string, int) {
	if dir {
		return nil, 0
	}
	data, notice := input{}.read(path)
	if notice != nil {
		return nil, 0
	}
	tree, err := source.Read(path, data)
	if err != nil {
		return nil, 0
	}
	f := &design.Decode(tree).Frameworks
	if !f.IsStated() {
		return nil, 0
	}
	line, _ := tree.Lines().Position(f.Place().Span.Start, source.CodePoints)
	return f.Values, line
}

func (a *application) list(e *config.Effective) {
	add := func(name string, value any, o config.Origin, text string) {
		a.Settings = append(a.Settings, setting{name, value, o.String(), text})
	}
	if e.Edition.Value != "" {
		add("edition", e.Edition.Value, e.Edition.Origin, "")
	} else if all := checks.Editions(); e.Frameworks.Origin == config.Default || e.Guides.Origin == config.Default {
		add("edition", all[len(all)-1].Name, config.Default, "")
	}
	add("frameworks", e.Frameworks.Value, e.Frameworks.Origin, "")
	add("guides", e.Guides.Value, e.Guides.Origin, "")
	for _, d := range e.Documents {
		add("framework_files", shown(filepath.FromSlash(d.Value)), d.Origin, "")
	}
	add("fail_on", e.FailOn.Value, e.FailOn.Origin, "")
	for _, m := range e.Minimum {
		add("minimum_score."+m.Framework, m.Score, m.Origin, "")
	}
	if n := e.Institution; n.Value.Name != "" {
		add("institution.name", n.Value.Name, n.Origin, "")
		if len(n.Value.AlsoCalled) > 0 {
			add("institution.also_called", n.Value.AlsoCalled, n.Origin, "")
		}
	}
	if t := e.CredentialTypes; len(t.Value) > 0 {
		add("credential_types", t.Value, t.Origin, "")
	}
	for _, p := range e.Approvals {
		text := "required"
		if !p.Value.Required {
			text = "not required"
		}
		if p.Value.Body != "" {
			text += ", by " + p.Value.Body
		}
		add("approval."+p.Value.Kind, map[string]any{"body": p.Value.Body, "required": p.Value.Required}, p.Origin, text)
	}
	for _, r := range e.Credits {
		add("credit."+r.Value.System, map[string]any{"hours_per_credit": r.Value.HoursPerCredit, "policy": r.Value.Policy}, r.Origin,
			lint.FormatNumber(r.Value.HoursPerCredit)+" hours for a credit, by "+r.Value.Policy)
	}
	for _, k := range e.Clauses {
		value := map[string]any{"reason": k.Value.Reason}
		var parts []string
		change := func(key string, v any) {
			value[key] = v
			parts = append(parts, fmt.Sprintf("%s %v", key, v))
		}
		if k.Value.Severity != "" {
			change("severity", k.Value.Severity)
		}
		if k.Value.Weight != nil {
			change("weight", *k.Value.Weight)
		}
		for _, name := range sortedKeys(k.Value.With) {
			change("with."+name, k.Value.With[name])
		}
		if k.Value.Off != nil {
			change("off", *k.Value.Off)
		}
		add("clause."+k.Value.ID, value, k.Origin, strings.Join(parts, ", ")+": "+k.Value.Reason)
	}
}

func (a *application) print(w *world) error {
	var b strings.Builder
	format.Heading(&b, lint.Clean(a.Path), "configuration")
	files := strings.Join(a.Files, ", which extends ")
	if files == "" {
		files = "none; the defaults apply"
	}
	format.Row(&b, "configuration", lint.Clean(files))
	for _, s := range a.Settings {
		text := s.text
		if list, ok := s.Value.([]string); ok {
			text = strings.Join(list, ", ")
			if text == "" {
				text = "none"
			}
		}
		if text == "" {
			text = fmt.Sprint(s.Value)
		}
		format.Row(&b, lint.Clean(s.Name), lint.Clean(text)+"  ("+lint.Clean(s.Origin)+")")
	}
	_, err := w.out.Write([]byte(b.String()))
	return err
}

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/format"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/schemas"
)

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// list prints rows for people, or values for programs.
func list(c *cli.Context, w io.Writer, values any, rows func(b *strings.Builder)) error {
	if c.NArg() > 0 {
		return fmt.Errorf("%s takes no arguments; credlint explain %s tells about one", c.Command.Name, c.Args().First())
	}
	switch f := c.String("format"); f {
	case "json":
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		e.SetEscapeHTML(false)
		return e.Encode(values)
	case "text":
		var b strings.Builder
		rows(&b)
		_, err := io.WriteString(w, b.String())
		return err
	default:
		return fmt.Errorf("--format is %q; write text, json or markdown", f)
	}
}

func frameworksCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "frameworks", Usage: "list the frameworks, or every clause of them", OnUsageError: usageError,
		Description: "Examples:\n  credlint frameworks\n  credlint frameworks --matrix\n  credlint frameworks --format json",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "text", Usage: "print as `FORMAT`: text, json with every clause, or markdown"},
			&cli.BoolFlag{Name: "matrix", Usage: "show which framework asks for which facts"},
		},
		Action: func(c *cli.Context) error {
			reg, err := registry()
			if err != nil {
				return err
			}
			lib, change, err := here(w, reg)
			if err != nil {
				return err
			}
			var docs []*framework.Document
			for _, id := range lib.IDs() {
				doc, err := lib.Get(id)
				if err != nil {
					return err
				}
				docs = append(docs, change(doc))
			}
			docs, off := wholly(docs)
			plan, errs := lint.Bind(reg, docs)
			if len(errs) > 0 {
				return errs[0]
			}
			infos := plan.Frameworks()
			for i := range infos {
				for j := range infos[i].Clauses {
					infos[i].Clauses[j].Off = off[infos[i].Clauses[j].ID]
				}
			}
			if c.Bool("matrix") {
				_, err := io.WriteString(w.out, matrixText(matrixOf(plan, docs), docs))
				return err
			}
			if c.String("format") == "markdown" {
				_, err := io.WriteString(w.out, format.Catalogue(infos, matrixOf(plan, docs), checks.Gaps()))
				return err
			}
			return list(c, w.out, infos, func(b *strings.Builder) {
				for _, f := range infos {
					text := fmt.Sprintf("%s (%s)", f.Title, joined(f.Issuer, f.Edition, fmt.Sprintf("%d clauses", len(f.Clauses))))
					if replaced := f.Replaced(); replaced != "" {
						text += "; " + replaced
					}
					if slices.Contains(checks.DefaultFrameworks(), f.ID) {
						text += "; default"
					}
					format.Row(b, f.ID, text)
				}
			})
		},
	}
}

type checkInfo struct {
	Name     string      `json:"name"`
	Title    string      `json:"title"`
	Why      string      `json:"why"`
	Params   []paramInfo `json:"parameters,omitempty"`
	Reads    []string    `json:"reads,omitempty"`
	Messages []string    `json:"messages"`
}

type paramInfo struct {
	Name     string   `json:"name"`
	Kind     string   `json:"kind"`
	Doc      string   `json:"doc"`
	Allowed  []string `json:"allowed,omitempty"`
	Default  any      `json:"default,omitempty"`
	Required bool     `json:"required,omitempty"`
}

func checksCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "checks", Usage: "list the checks that frameworks use", OnUsageError: usageError,
		Description: "credlint explain tells about one of them.\n\nExamples:\n  credlint checks\n  credlint checks --format json\n  credlint explain size-limit",
		Flags:       []cli.Flag{&cli.StringFlag{Name: "format", Value: "text", Usage: "print as `FORMAT`: text, json or markdown"}},
		Action: func(c *cli.Context) error {
			if c.String("format") == "markdown" {
				return checksPage(w.out)
			}
			all, err := allChecks()
			if err != nil {
				return err
			}
			var infos []checkInfo
			for _, k := range all {
				info := checkInfo{Name: k.Name, Title: k.Title, Why: k.Why, Reads: k.Reads, Messages: []string{}}
				for _, p := range k.Params {
					info.Params = append(info.Params, paramInfo{p.Name, string(p.Kind), p.Doc, p.Allowed, p.Default, p.Required})
				}
				for _, m := range k.Messages {
					info.Messages = append(info.Messages, m.What)
				}
				infos = append(infos, info)
			}
			return list(c, w.out, infos, func(b *strings.Builder) {
				for _, k := range infos {
					format.Row(b, k.Name, k.Title)
				}
			})
		},
	}
}

func schemaCommand(w *world) *cli.Command {
	return &cli.Command{
		Name: "schema", Usage: "print the form of a file, for editors and programs (JSON Schema)", ArgsUsage: "NAME", OnUsageError: usageError,
		Description: "NAME is one of " + strings.Join(schemas.Names(), ", ") + ". Many editors complete\n" +
			"keys and show what they mean when they have the schema of a file.\n\n" +
			"Examples:\n  credlint schema design\n  credlint schema design --format markdown",
		Flags: []cli.Flag{&cli.StringFlag{Name: "format", Value: "json", Usage: "print as `FORMAT`: json, or for a design markdown, the guide for designers"}},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("schema takes one name: %s", strings.Join(schemas.Names(), ", "))
			}
			data, err := schemas.Get(c.Args().First())
			if err != nil {
				return err
			}
			switch f := c.String("format"); {
			case f == "markdown" && c.Args().First() == "design":
				return designPage(w.out)
			case f == "markdown":
				return fmt.Errorf("only the schema of a design is written as markdown: credlint schema design --format markdown")
			case f != "json":
				return fmt.Errorf("--format is %q; write json or markdown", f)
			}
			_, err = w.out.Write(data)
			return err
		},
	}
}

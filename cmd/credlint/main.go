// Command credlint reads micro-credential design files, holds them against published
// frameworks and prints what is not stated, what contradicts itself and what people
// must still judge.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"time"

	"github.com/mattn/go-isatty"
	"github.com/urfave/cli/v2"
)

// The exit statuses.
const (
	exitClean    = 0 // nothing at or above --fail-on
	exitFindings = 1
	exitFailed   = 2 // the run itself failed, at least in part; beats exitFindings
)

// status is the exit status of a command that ran to its end.
type status int

func (s status) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// world is what the program takes from outside, so that tests can give it.
type world struct {
	in       io.Reader
	out, err io.Writer
	color    bool
	terminal bool // whether out is a terminal
	asks     bool // whether in is a terminal
	today    time.Time
}

func main() {
	os.Exit(run(os.Args, &world{in: os.Stdin, out: os.Stdout, err: os.Stderr, color: colorful(os.Stdout), terminal: isTerminal(os.Stdout), asks: isTerminal(os.Stdin), today: time.Now()}))
}

// colorful reports whether a file is a terminal that shows colour (https://no-color.org).
func colorful(f *os.File) bool {
	return isTerminal(f) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

func isTerminal(f *os.File) bool {
	return isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd())
}

func run(args []string, w *world) int {
	app := newApp(w)
	err := app.Run(inOrder(app, asked(args)))
	var s status
	switch {
	case err == nil:
		return exitClean
	case errors.As(err, &s):
		return int(s)
	}
	fmt.Fprintf(w.err, "credlint: %v\n", err)
	return exitFailed
}

const lintHelp = "PATH is a design file or a directory to search for *.credential.toml, .yaml, .yml\n" +
	"and .json files; left out, the current directory; \"-\" reads standard input.\n\n" +
	"Examples:\n" +
	"  credlint my-course.credential.toml\n" +
	"  credlint --framework nzqa-2022 designs/\n" +
	"  credlint --format text --output report.html --output report.sarif .\n" +
	"  credlint report designs/ --output for-the-committee.html\n\n" +
	"Formats for people: text, markdown, html, csv. For programs: json, jsonl, sarif,\n" +
	"github, gitlab, junit, checkstyle. A file's ending names its format, or\n" +
	"--output FORMAT=FILE does.\n\n" +
	"Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the run itself failed."

func newApp(w *world) *cli.App {
	lintFlags := lintFlags()
	lint := func(c *cli.Context) error { return lintCommand(c, w) }
	return &cli.App{
		Name:  "credlint",
		Usage: "read micro-credential designs and say what an evaluator will miss",
		UsageText: "credlint [lint] [options] [PATH...]\n" +
			"credlint explain BC-2.3\n" +
			"credlint frameworks",
		Description: lintHelp,
		Version:     version(), Suggest: true, HideHelpCommand: true,
		Reader: w.in, Writer: w.out, ErrWriter: w.err,
		ExitErrHandler:            func(*cli.Context, error) {},
		DisableSliceFlagSeparator: true, // a file's name may hold a comma
		OnUsageError:              usageError,
		Flags:                     lintFlags, Action: lint,
		Commands: []*cli.Command{
			{Name: "lint", Usage: "judge designs and say what to write next (the default command)", ArgsUsage: "[PATH...]", Description: lintHelp, Flags: lintFlags, Action: lint, OnUsageError: usageError},
			explainCommand(w), frameworksCommand(w), checksCommand(w), schemaCommand(w), sizeCommand(w), outcomesCommand(w), frameworkCommand(w), configCommand(w), baselineCommand(w), compareCommand(w), reviewCommand(w), initCommand(w), reportCommand(w),
		},
	}
}

// inOrder moves options before paths, because the flag package stops at the first path
// and people write options last.
func inOrder(app *cli.App, args []string) []string {
	if len(args) < 2 {
		return args
	}
	head, rest, flags := args[:1], args[1:], app.Flags
	for c, n := app.Command(rest[0]), 2; c != nil; n++ {
		head, rest, flags = args[:n], args[n:], c.Flags
		i := -1
		if len(rest) > 0 {
			i = slices.IndexFunc(c.Subcommands, func(s *cli.Command) bool { return s.HasName(rest[0]) })
		}
		if i < 0 {
			break
		}
		c = c.Subcommands[i]
	}
	takesValue := map[string]bool{}
	for _, f := range flags {
		_, isBool := f.(*cli.BoolFlag)
		for _, n := range f.Names() {
			takesValue["-"+n], takesValue["--"+n] = !isBool, !isBool
		}
	}
	var options, paths []string
	for i := 0; i < len(rest); i++ {
		switch a := rest[i]; {
		case a == "--":
			paths = append(paths, rest[i+1:]...)
			i = len(rest)
		case len(a) > 1 && a[0] == '-':
			if a == "--help" || a == "-h" {
				// With a path beside it, the cli package takes the path for a topic of help.
				return append(append(append([]string{}, head...), options...), a)
			}
			options = append(options, a)
			if takesValue[a] && i+1 < len(rest) {
				i++
				options = append(options, rest[i])
			}
		default:
			paths = append(paths, a)
		}
	}
	out := append(append([]string{}, head...), options...)
	if len(paths) > 0 {
		out = append(append(out, "--"), paths...)
	}
	return out
}

// version is the module version the program was built as.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

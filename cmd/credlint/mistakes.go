package main

import (
	"errors"
	"fmt"
	"os"
	"regexp"
	"strings"
	"unicode"

	"github.com/urfave/cli/v2"

	"github.com/credlint/credlint/lint/source"
)

// unknownOption is how the flag package says that there is no such option.
var unknownOption = regexp.MustCompile(`^flag provided but not defined: -+(.*)$`)

// usageError says what is wrong with the options, and which one was meant.
func usageError(c *cli.Context, err error, _ bool) error {
	m := unknownOption.FindStringSubmatch(err.Error())
	if m == nil {
		return fmt.Errorf("%w; credlint --help lists the options", err)
	}
	flags, help := c.App.Flags, "credlint --help"
	if c.Command != nil && len(c.Command.Flags) > 0 {
		flags = c.Command.Flags
		if c.Command.Name != c.App.Name {
			help = "credlint " + c.Command.Name + " --help"
		}
	}
	var names []string
	for _, f := range flags {
		names = append(names, f.Names()...)
	}
	message := "there is no option --" + m[1]
	if near, ok := source.Nearest(m[1], names); ok {
		message += "; did you mean --" + near
	}
	return errors.New(message + "; " + help + " lists the options")
}

// asked turns "help" and "version", which people try as commands, into the options that
// do what they ask for.
func asked(args []string) []string {
	if len(args) < 2 {
		return args
	}
	switch args[1] {
	case "help":
		return append(append([]string{args[0]}, args[2:]...), "--help")
	case "version":
		if len(args) == 2 {
			return []string{args[0], "--version"}
		}
	}
	return args
}

// misspeltCommand says which command a first word that is no file may stand for.
func misspeltCommand(app *cli.App, word string) error {
	if strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }) {
		return nil
	}
	if _, err := os.Stat(word); err == nil {
		return nil
	}
	var names []string
	for _, c := range app.Commands {
		names = append(names, c.Name)
	}
	near, ok := source.Nearest(word, names)
	if !ok {
		return nil
	}
	return fmt.Errorf("there is no command and no file %q; did you mean the command %q?", word, near)
}

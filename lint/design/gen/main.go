// Command gen writes facts_gen.go, the typed design and its field table, from
// schemas/design.schema.json. Run it with go generate; a test fails when it is stale.
package main

import (
	"fmt"
	"os"

	"github.com/credlint/credlint/lint/design/gen/emit"
	"github.com/credlint/credlint/schemas"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	doc, err := schemas.Get("design")
	if err != nil {
		return err
	}
	code, err := emit.Code(doc)
	if err != nil {
		return err
	}
	return os.WriteFile("facts_gen.go", code, 0o644)
}

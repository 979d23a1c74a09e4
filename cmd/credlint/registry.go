package main

import (
	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/expression"
)

// registry holds every check, and the one that decides by an institution's expressions.
func registry() (*lint.Registry, error) { return checks.Registry(expression.Check()) }

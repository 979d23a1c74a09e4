// Package systems holds credit systems and level frameworks as data: how many hours a
// credit stands for, which levels there are, and which levels of two frameworks have
// been published as comparable, each with its source.
package systems

// Set is the credit systems and level frameworks in force for a run: the built-in ones
// with what an institution adds.
type Set struct{}

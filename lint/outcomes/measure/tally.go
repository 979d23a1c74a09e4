package main

import (
	"fmt"
	"io"

	"github.com/credlint/credlint/lint/outcomes"
)

// tally adds up how the readings compare with the labels.
type tally struct {
	n, labelled, any, exact  int
	higher                   int
	speaks, right            int
	sure, surelyRight        int
	hit, predicted, expected [6]int
	kinds                    [4]int
	missed                   bool
}

func (t *tally) count(row *row, r *outcomes.Reading) {
	t.n++
	t.missed = false
	t.kinds[r.Kind]++
	if row.gold.empty() {
		return
	}
	t.labelled++
	list, _, _, speaks := r.Levels()
	var got set
	for _, l := range list {
		got[l] = true
	}
	hit := got.meets(row.gold)
	t.missed = !hit
	if hit {
		t.any++
	}
	if got == row.gold {
		t.exact++
	}
	if got.higher() == row.gold.higher() {
		t.higher++
	}
	if speaks {
		t.speaks++
		if hit {
			t.right++
		}
	}
	if r.Sure() {
		t.sure++
		if hit {
			t.surelyRight++
		}
	}
	for l := range got {
		if got[l] {
			t.predicted[l]++
		}
		if row.gold[l] {
			t.expected[l]++
		}
		if got[l] && row.gold[l] {
			t.hit[l]++
		}
	}
}

func (t *tally) print(out io.Writer) {
	line := func(what string, v float64) { fmt.Fprintf(out, "%-28s %.3f\n", what, v) }
	fmt.Fprintf(out, "%-28s %d\n", "outcomes", t.n)
	fmt.Fprintf(out, "%-28s %d action, %d noun phrase, %d unclear, %d unread\n", "read as", t.kinds[outcomes.Action], t.kinds[outcomes.NounPhrase], t.kinds[outcomes.Unclear], t.kinds[outcomes.Unread])
	if t.labelled == 0 {
		return
	}
	n := float64(t.labelled)
	line("at least one level right", float64(t.any)/n)
	line("all levels right", float64(t.exact)/n)
	sum := 0.0
	for l := range t.hit {
		precision, recall, f1 := scores(t.hit[l], t.predicted[l], t.expected[l])
		sum += f1
		fmt.Fprintf(out, "  %-26s precision %.3f, recall %.3f, F1 %.3f\n", outcomes.Level(l), precision, recall, f1)
	}
	line("macro-F1", sum/6)
	line("lower or higher order right", float64(t.higher)/n)
	line("speaks on", float64(t.speaks)/n)
	if t.speaks > 0 {
		line("right when it speaks", float64(t.right)/float64(t.speaks))
	}
	line("speaks with confidence on", float64(t.sure)/n)
	if t.sure > 0 {
		line("right with confidence", float64(t.surelyRight)/float64(t.sure))
	}
}

func scores(hit, predicted, expected int) (precision, recall, f1 float64) {
	if predicted > 0 {
		precision = float64(hit) / float64(predicted)
	}
	if expected > 0 {
		recall = float64(hit) / float64(expected)
	}
	if precision+recall > 0 {
		f1 = 2 * precision * recall / (precision + recall)
	}
	return precision, recall, f1
}

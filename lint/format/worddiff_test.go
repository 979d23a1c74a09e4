package format

import "testing"

func TestMarkedWords(t *testing.T) {
	for _, c := range []struct{ old, now, wantOld, wantNow string }{
		{"Act for the herd.", "Decide for the herd.", "<del>Act</del> for the herd.", "<ins>Decide</ins> for the herd."},
		{"a b c", "a b c d e", "a b c", "a b c <ins>d e</ins>"},
		{"<b>", "<i>", "<del>&lt;b&gt;</del>", "<ins>&lt;i&gt;</ins>"},
		{"", "new", "", "<ins>new</ins>"},
	} {
		if got := string(markedWords(c.old, c.now, "del")); got != c.wantOld {
			t.Errorf("old: %s", got)
		}
		if got := string(markedWords(c.now, c.old, "ins")); got != c.wantNow {
			t.Errorf("new: %s", got)
		}
	}
}

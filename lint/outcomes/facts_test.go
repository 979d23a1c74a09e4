package outcomes

import (
	"strings"
	"testing"
)

// TestEveryVoteHasASource counts the published facts and looks up every source.
func TestEveryVoteHasASource(t *testing.T) {
	votes, terms := map[string]int{}, map[string]int{}
	rows(verbsFile, func(c []string) {
		for _, cell := range c[2:] {
			for id := range strings.FieldsSeq(cell) {
				votes[c[0]]++
				if s, ok := SourceByID(id); !ok || s.Title == "" || s.URL == "" || s.Short == "" {
					t.Errorf("%s: there is no source %q", c[1], id)
				}
			}
		}
	})
	rows(avoidFile, func(c []string) {
		for id := range strings.FieldsSeq(c[3]) {
			terms[c[0]]++
			if _, ok := SourceByID(id); !ok {
				t.Errorf("%s: there is no source %q", c[1], id)
			}
		}
	})
	// the numbers of votes that the 23 Bloom lists and the 9 guides give
	if votes["en"] != 1640 || votes["fr"] != 257 || terms["en"] != 68 || terms["fr"] != 8 {
		t.Errorf("%v votes, %v terms to avoid", votes, terms)
	}
}

func TestListsOfOneLineageCountOnce(t *testing.T) {
	if n := lineages("COD CLEMSON UNTHSC PASADENA EIU AUCKLAND AK2000", allSources()); n != 3 {
		t.Errorf("seven lists of three lineages count as %d", n)
	}
}

// TestEveryFormOnTwoAvoidListsIsFound writes an outcome with every verb and phrase that
// two or more guides advise against, and asks that the guides are named.
func TestEveryFormOnTwoAvoidListsIsFound(t *testing.T) {
	forms := 0
	rows(avoidFile, func(c []string) {
		if len(strings.Fields(c[3])) < 2 {
			return
		}
		forms++
		r := Read(c[1]+" x", c[0])
		if got := len(r.AvoidedByLead()) + len(r.HiddenBy()); got < 2 {
			t.Errorf("%q: %d guides are named", c[1], got)
		}
	})
	if forms < 10 {
		t.Errorf("only %d forms are on two lists", forms)
	}
	for _, text := range []string{
		"be aware of x", "be familiar with x", "familiarise yourself with x", "become acquainted with x",
		"demonstrate an understanding of x", "gain knowledge of x", "realise x", "realize x", "has an awareness of x",
	} {
		r := Read(text, "en")
		if len(r.AvoidedByLead())+len(r.HiddenBy()) < 2 {
			t.Errorf("%q is not found", text)
		}
	}
}

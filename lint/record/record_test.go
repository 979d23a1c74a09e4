package record_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/record"
	"github.com/credlint/credlint/lint/source"
)

const byHand = `# What the board said. Keep this line.
[[review]] # the first
  clause = "BC-5.2"
  judgement = 'met'   # after a long debate
  role = "Chair"
  date = 2026-11-01

# Next meeting.
[[review]]
clause = "BC-1.1"
judgement = "deferred"
role = "Registrar"
date = "2026-11-02"
note = """
Two
lines"""
# The end, without a line break`

func entry() record.Entry {
	return record.Entry{
		Clause: "BC-2.1", Judgement: record.NotMet, Role: "Dean \"x\"\n[[review]]", Date: design.Day{Year: 2026, Month: 11, Day: 3},
		Answer: "Ünï ''' \"\"\" \\", Note: "a\r\nb\x00c\u202e", Facts: map[string]string{"size.credits": "0123456789abcdef", "answers": "0000000000000000"},
	}
}

// TestAddKeepsWhatIsThere: an added entry is read back as it was, and every byte before
// it is still there.
func TestAddKeepsWhatIsThere(t *testing.T) {
	for name, before := range map[string]string{"new": "", "by hand": byHand, "windows": strings.ReplaceAll(byHand, "\n", "\r\n"), "empty": "\n", "mark": "\xef\xbb\xbf" + byHand} {
		t.Run(name, func(t *testing.T) {
			data := []byte(before)
			if before == "" {
				data = nil
			}
			out, err := record.Add("x.review.toml", data, entry())
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.HasPrefix(out, []byte(before)) {
				t.Errorf("changed what was there:\n%s", out)
			}
			if name == "windows" && bytes.Count(out, []byte("\n")) != bytes.Count(out, []byte("\r\n")) {
				t.Error("mixes the ends of lines")
			}
			f, err := record.Read("x.review.toml", out)
			if err != nil {
				t.Fatal(err)
			}
			got, want := f.Entries[len(f.Entries)-1], entry()
			if got.Clause != want.Clause || got.Judgement != want.Judgement || got.Role != want.Role || got.Date != want.Date || got.Answer != want.Answer || got.Note != want.Note || len(got.Facts) != 2 {
				t.Errorf("read back as %+v", got)
			}
		})
	}
}

func TestAddRefusesWhatItCannotAddTo(t *testing.T) {
	for _, data := range []string{"review = []\n", "review = [{clause = \"A\", judgement = \"met\", role = \"R\", date = 2026-01-01}]\n", "[", "review = 1"} {
		if out, err := record.Add("x.review.toml", []byte(data), entry()); err == nil {
			t.Errorf("%s became %s", data, out)
		}
	}
}

// TestSealTouchesOnlyWhatHasNoDigest keeps comments and the order of entries.
func TestSealTouchesOnlyWhatHasNoDigest(t *testing.T) {
	facts := func(clause string) map[string]string {
		if clause == "BC-1.1" {
			return nil
		}
		return map[string]string{"size.credits": "0123456789abcdef"}
	}
	out, n, err := record.Seal("x.review.toml", []byte(byHand), facts)
	if err != nil || n != 1 {
		t.Fatal(n, err)
	}
	want := strings.Replace(byHand, "date = 2026-11-01\n", "date = 2026-11-01\n\n[review.facts]\n\"size.credits\" = \"0123456789abcdef\"\n", 1)
	if string(out) != want {
		t.Errorf("sealed as\n%s", out)
	}
	again, n, err := record.Seal("x.review.toml", out, facts)
	if err != nil || n != 0 || !bytes.Equal(again, out) {
		t.Errorf("sealed %d once more, %v", n, err)
	}
}

func TestName(t *testing.T) {
	for design, want := range map[string]string{
		"a/x.credential.toml": "a/x.credential.review.toml", "x.credential.yaml": "x.credential.review.toml",
		"x.credential.json": "x.credential.review.toml", "x.toml": "x.review.toml",
	} {
		if got := record.Name(design); got != want || !record.IsName(got) {
			t.Errorf("%s has the record %s", design, got)
		}
	}
}

// FuzzRecord: whatever is read, an entry that can be added is read back, and what was
// there stays.
func FuzzRecord(f *testing.F) {
	f.Add([]byte(byHand), "met", "note")
	f.Add([]byte("[[review]]\nclause = 1\n"), "x", "\x00")
	f.Add([]byte("review = [{}]\n[[review]]"), "[", "\r\n")
	f.Fuzz(func(t *testing.T, data []byte, clause, note string) {
		before, err := record.Read("x.review.toml", data)
		if err != nil && len(source.SyntaxErrors(err)) == 0 {
			t.Fatalf("an error without a place: %v", err)
		}
		e := entry()
		e.Clause, e.Note = clause, note
		out, adding := record.Add("x.review.toml", data, e)
		if adding != nil {
			return
		}
		if err != nil {
			t.Fatalf("added to what cannot be read: %v", err)
		}
		after, err := record.Read("x.review.toml", out)
		if err != nil || len(after.Entries) != len(before.Entries)+1 {
			t.Fatalf("%v in\n%s", err, out)
		}
		for i := range before.Entries {
			x, y := before.Entries[i], after.Entries[i]
			if x.Clause != y.Clause || x.Judgement != y.Judgement || x.Role != y.Role || x.Note != y.Note {
				t.Fatalf("entry %d was changed", i)
			}
		}
		if got := after.Entries[len(after.Entries)-1].Note; got != strings.TrimSpace(note) {
			t.Fatalf("note %q became %q", note, got)
		}
	})
}

package fix_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/credlint/credlint/checks"
	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/fix"
	"github.com/credlint/credlint/lint/framework"
	"github.com/credlint/credlint/lint/source"
)

func judge(tb testing.TB) fix.Judge {
	tb.Helper()
	reg, err := checks.Registry()
	if err != nil {
		tb.Fatal(err)
	}
	lib, err := checks.Library()
	if err != nil {
		tb.Fatal(err)
	}
	l := lint.New(reg, lib, lint.Options{Today: design.Day{Year: 2026, Month: 11, Day: 24}})
	return func(f lint.File) (*lint.DesignReport, []lint.Notice) {
		return l.Design(f, lint.Selection{Default: []string{"nzqa-2022"}})
	}
}

// TestSafeFixes holds what --fix makes of a design: the edit and nothing else. A case
// without want must stay as it is.
func TestSafeFixes(t *testing.T) {
	tests := []struct{ title, name, in, want string }{
		{"a bare key", "a.toml", "[credential]\ntitel = \"A\" # note\n", "[credential]\ntitle = \"A\" # note\n"},
		{"a quoted key", "a.toml", "[credential]\n'titel' = \"A\"\n", "[credential]\n'title' = \"A\"\n"},
		{"a dotted key", "a.toml", "credental.title = \"A\"\ncredental . id = \"a\"\n", "credential.title = \"A\"\ncredential . id = \"a\"\n"},
		{"a header", "a.toml", "[credental]\r\ntitle = \"A\"\r\n", "[credential]\r\ntitle = \"A\"\r\n"},
		{"headers of a list", "a.toml", "[[outcome]]\nid = \"1\"\n\n  [[ outcome ]]\nid = \"2\"\n", "[[outcomes]]\nid = \"1\"\n\n  [[ outcomes ]]\nid = \"2\"\n"},
		{"a table named by longer headers only", "a.toml", "[[governence.approvals]]\nbody = \"A\"\n[governence.registrar]\nrole = \"B\"\n", "[[governance.approvals]]\nbody = \"A\"\n[governance.registrar]\nrole = \"B\"\n"},
		{"a key in braces", "a.toml", "size = { credits = 3, credit_sytem = \"ca\" }\n", "size = { credits = 3, credit_system = \"ca\" }\n"},
		{"a byte order mark", "a.toml", "\ufeff[credential]\ntitel = \"Ā\"\n", "\ufeff[credential]\ntitle = \"Ā\"\n"},
		{"a key and then its value", "a.toml", "[credential]\nstaus = \"aproved\"\n", "[credential]\nstatus = \"approved\"\n"},
		{"a key in YAML", "a.yaml", "credential:\n  titel: A  # note\n  \"staus\": 'draft'\n", "credential:\n  title: A  # note\n  \"status\": 'draft'\n"},
		{"a key in JSON", "a.json", "{\"credential\": {\n\t\"titel\" : \"A\"}}", "{\"credential\": {\n\t\"title\" : \"A\"}}"},
		{"a word", "a.toml", "[credential]\nstatus = 'Draft'\ntype = \"micro_credential\"\n", "[credential]\nstatus = 'draft'\ntype = \"micro-credential\"\n"},
		{"a word in a list", "a.toml", "[purpose]\nmotivations = [\n  \"skills-gap\", # one\n  \"workplace need\",\n]\n", "[purpose]\nmotivations = [\n  \"skills-gap\", # one\n  \"workplace-need\",\n]\n"},
		{"a word in YAML", "a.yaml", "governance: {framework_coverage: No, scope: Institution}\n", "governance: {framework_coverage: \"no\", scope: institution}\n"},
		{"dates", "a.toml", "[review]\nnext_date = \"1 March 2027\"\n[delivery]\nstart_dates = [\"2027/3/1\", '25/12/2027']\n", "[review]\nnext_date = \"2027-03-01\"\n[delivery]\nstart_dates = [\"2027-03-01\", '2027-12-25']\n"},
		{"dates in YAML", "a.yaml", "review:\n  next_date: 2027/03/01\n", "review:\n  next_date: 2027-03-01\n"},
		{"a total from its parts", "a.toml", "[size]\ncredits = 3 # three\n\n[size.hours_breakdown]\ncontact = 10\nself_directed = 20.5\n", "[size]\ncredits = 3 # three\nhours_total = 30.5\n\n[size.hours_breakdown]\ncontact = 10\nself_directed = 20.5\n"},
		{"a total without a table", "a.toml", "# top\n[size.hours_breakdown]\ncontact = 10\nassessment = 2\n", "# top\n[size]\nhours_total = 12\n\n[size.hours_breakdown]\ncontact = 10\nassessment = 2\n"},
		{"a total into braces", "a.toml", "size = { hours_breakdown = { contact = 10, assessment = 2 } }\n", "size = { hours_breakdown = { contact = 10, assessment = 2 }, hours_total = 12 }\n"},
		{"a total in dotted keys", "a.toml", "size.hours_breakdown.contact = 10\nsize.hours_breakdown.assessment = 2\n", "size.hours_breakdown.contact = 10\nsize.hours_breakdown.assessment = 2\nsize.hours_total = 12\n"},
		{"a total in YAML", "a.yaml", "size:\r\n  # parts\r\n  hours_breakdown:\r\n    contact: 10\r\n    assessment: 2\r\n", "size:\r\n  # parts\r\n  hours_total: 12\r\n  hours_breakdown:\r\n    contact: 10\r\n    assessment: 2\r\n"},
		{"a total in JSON", "a.json", "{\"size\": {\n  \"hours_breakdown\": {\"contact\": 10, \"assessment\": 2}\n}}\n", "{\"size\": {\n  \"hours_total\": 12,\n  \"hours_breakdown\": {\"contact\": 10, \"assessment\": 2}\n}}\n"},
		{"a total in place of null", "a.json", "{\"size\": {\"hours_total\": null, \"hours_breakdown\": {\"contact\": 10, \"assessment\": 2}}}\n", "{\"size\": {\"hours_total\": 12, \"hours_breakdown\": {\"contact\": 10, \"assessment\": 2}}}\n"},

		{"a date with two readings", "a.toml", "[review]\nnext_date = \"03/04/2027\"\n", ""},
		{"a date that is none", "a.toml", "[review]\nnext_date = \"31 February 2027\"\n", ""},
		{"a short word near another country's", "a.toml", "[size]\ncredits = 3\ncredit_system = \"us\"\n", ""},
		{"a word that says the opposite", "a.toml", "[governance]\nscope = \"internal\"\n", ""},
		{"a key of another table", "a.toml", "[award]\nrole = \"Registrar\"\n", ""},
		{"a key whose value does not fit", "a.toml", "[credential]\ntitel = 3\n", ""},
		{"a key that is there already", "a.toml", "[credential]\ntitle = \"A\"\ntitel = \"B\"\n", ""},
		{"two keys that can mean one", "a.toml", "[credential]\ntitel = \"A\"\ntilte = \"B\"\n", ""},
		{"a name, not a role", "a.toml", "[governance]\ncontact_name = \"A\"\n", ""},
		{"one part of the hours alone", "a.toml", "[size.hours_breakdown]\ncontact = 10\n", ""},
		{"a total that its parts do not make", "a.toml", "[size]\nhours_total = 30\n[size.hours_breakdown]\ncontact = 10\nassessment = 2\n", ""},
		{"another version of the format", "a.toml", "format = 2\n", ""},
	}
	for _, test := range tests {
		t.Run(test.title, func(t *testing.T) {
			want := test.want
			if want == "" {
				want = test.in
			}
			r, err := fix.Design(lint.File{Name: test.name, Data: []byte(test.in)}, judge(t), fix.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, string(r.Data)); diff != "" {
				t.Error(diff)
			}
			if (len(r.Applied) > 0) != (test.want != "") {
				t.Errorf("%d changes are told", len(r.Applied))
			}
			again, err := fix.Design(lint.File{Name: test.name, Data: r.Data}, judge(t), fix.Options{})
			if err != nil || len(again.Applied) > 0 {
				t.Errorf("fixed again: %v, %v", again.Applied, err)
			}
		})
	}
}

func TestUnsafeSetsTheTotal(t *testing.T) {
	in := "[size]\nhours_total = 30\n[size.hours_breakdown]\ncontact = 10\nassessment = 2\n"
	safe, err := fix.Design(lint.File{Name: "a.toml", Data: []byte(in)}, judge(t), fix.Options{})
	if err != nil || safe.Left != 1 {
		t.Errorf("%d left, %v", safe.Left, err)
	}
	r, err := fix.Design(lint.File{Name: "a.toml", Data: []byte(in)}, judge(t), fix.Options{Unsafe: true})
	if want := strings.Replace(in, "30", "12", 1); err != nil || string(r.Data) != want {
		t.Errorf("got %q, %v", r.Data, err)
	}
}

// proposer judges every design alike: it proposes the same edits each time.
func proposer(findings ...[]lint.EditReport) fix.Judge {
	first := true
	return func(lint.File) (*lint.DesignReport, []lint.Notice) {
		d := &lint.DesignReport{}
		for _, edits := range findings {
			if first {
				d.Findings = append(d.Findings, lint.Finding{Severity: framework.Note, Edits: edits})
			}
		}
		first = false
		return d, nil
	}
}

// TestChoice holds which of several edits are made.
func TestChoice(t *testing.T) {
	const in = "a = \"1\"\nb = \"2\"\n"
	at := func(start, end int, text, title string, safe bool) lint.EditReport {
		return lint.EditReport{Start: start, End: end, New: text, Title: title, Safe: safe}
	}
	one, other := at(4, 7, "\"x\"", "x", true), at(4, 7, "\"y\"", "y", true)
	second := at(12, 15, "\"z\"", "x", true)
	maybe := at(4, 7, "\"m\"", "m", false)
	tests := []struct {
		title  string
		judge  fix.Judge
		unsafe bool
		want   string
	}{
		{"edits with one title are one change", proposer([]lint.EditReport{one, second}), false, "a = \"x\"\nb = \"z\"\n"},
		{"of two findings about one place the first", proposer([]lint.EditReport{one}, []lint.EditReport{other}), false, "a = \"x\"\nb = \"2\"\n"},
		{"two safe alternatives are ambiguous", proposer([]lint.EditReport{one, other}), false, in},
		{"an unsafe alternative beside a safe one", proposer([]lint.EditReport{maybe, other}), true, "a = \"y\"\nb = \"2\"\n"},
		{"the first unsafe alternative", proposer([]lint.EditReport{maybe, at(4, 7, "\"n\"", "n", false)}), true, "a = \"m\"\nb = \"2\"\n"},
		{"an unsafe one unasked", proposer([]lint.EditReport{maybe}), false, in},
	}
	for _, test := range tests {
		t.Run(test.title, func(t *testing.T) {
			r, err := fix.Design(lint.File{Name: "a.toml", Data: []byte(in)}, test.judge, fix.Options{Unsafe: test.unsafe})
			if err != nil || string(r.Data) != test.want {
				t.Errorf("got %q, %v", r.Data, err)
			}
		})
	}
}

// TestRefusedAlone holds that a change which does not fit keeps no other from being made.
func TestRefusedAlone(t *testing.T) {
	const in = "[credential]\ntitel = \"A\"\ntilte = \"B\"\nstaus = \"draft\"\n"
	r, err := fix.Design(lint.File{Name: "a.toml", Data: []byte(in)}, judge(t), fix.Options{Unsafe: true})
	want := "[credential]\ntitle = \"A\"\ntilte = \"B\"\nstatus = \"draft\"\n"
	if err != nil || string(r.Data) != want || len(r.Applied) != 2 || len(r.Refused) != 1 {
		t.Errorf("got %q, %v, %v, %v", r.Data, r.Applied, r.Refused, err)
	}
}

// TestUnfaithful holds that an edit which changes more than it says changes nothing.
func TestUnfaithful(t *testing.T) {
	const in = "a = \"1\"\nb = \"2\"\n[t]\nc = 3\n"
	for title, e := range map[string]lint.EditReport{
		"is no edit at all":     {Start: 7, End: 4, New: "x"},
		"does not parse":        {Start: 4, End: 7, New: "\"x"},
		"adds a key":            {Start: 4, End: 7, New: "\"x\"\nz = 1"},
		"swallows the next key": {Start: 4, End: 15, New: "\"1\\nb = 2\""},
		"hides the next key":    {Start: 7, End: 8, New: " #"},
		"moves a key":           {Start: 8, End: 8, New: "[u]\n"},
		"removes a key":         {Start: 0, End: 8, New: ""},
		"makes a value a table": {Start: 4, End: 7, New: "{}"},
		"defines a key twice":   {Start: 0, End: 1, New: "b"},
		"is of another file":    {Start: 400, End: 401, New: "x"},
	} {
		t.Run(title, func(t *testing.T) {
			e.Title, e.Safe = "x", true
			r, err := fix.Design(lint.File{Name: "a.toml", Data: []byte(in)}, proposer([]lint.EditReport{e}), fix.Options{})
			if string(r.Data) != in {
				t.Errorf("changed to %q", r.Data)
			}
			if err != nil || len(r.Applied) > 0 || len(r.Refused) != 1 {
				t.Errorf("said: %v, %v, %v", r.Applied, r.Refused, err)
			}
		})
	}
}

// FuzzFix spoils designs and holds that what comes back is a design whose untouched
// lines are all still there.
func FuzzFix(f *testing.F) {
	for _, seed := range []string{"[credential]\ntitel = \"A\"\n", "[[outcome]]\nid = '1'\n[[outcome]]\n", "size.hours_breakdown = {contact = 1, assessment = 2}\n", "[review]\nnext_date = \"1 May 2027\"\r\n"} {
		f.Add(seed, uint8(0))
	}
	f.Add("credential: {titel: A, staus: Draft}\nsize:\n  hours_breakdown:\n    contact: 1\n    assessment: 2\n", uint8(1))
	f.Add("{\"credential\":{\"titel\":\"A\"},\"size\":{\"hours_breakdown\":{\"contact\":1,\"assessment\":2}}}", uint8(2))
	verdict := judge(f)
	f.Fuzz(func(t *testing.T, text string, kind uint8) {
		name := []string{"a.toml", "a.yaml", "a.json"}[kind%3]
		for _, unsafe := range []bool{false, true} {
			r, err := fix.Design(lint.File{Name: name, Data: []byte(text)}, verdict, fix.Options{Unsafe: unsafe})
			if err != nil {
				t.Fatalf("%v: %q", err, text)
			}
			if len(r.Applied) == 0 {
				if !bytes.Equal(r.Data, []byte(text)) {
					t.Fatal("changed without a word")
				}
				continue
			}
			if _, err := source.Read(name, r.Data); err != nil {
				t.Fatalf("%v: %q", err, r.Data)
			}
		}
	})
}

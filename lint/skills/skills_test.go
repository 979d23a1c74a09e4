package skills_test

import (
	"testing"

	"github.com/credlint/credlint/lint/skills"
)

// Every example fits its own framework, every framework has a source, and no name
// stands for two.
func TestTableHoldsTogether(t *testing.T) {
	seen := map[string]string{}
	for _, f := range skills.All() {
		if f.Source == "" || f.Edition == "" || len(f.Shapes)+len(f.Entries) == 0 {
			t.Errorf("%s lacks a source, an edition or a form", f.Name)
		}
		for _, s := range f.Shapes {
			if !f.Fits(s.Example) {
				t.Errorf("%s: the example %q does not fit", f.Name, s.Example)
			}
			if other, ok := f.Elsewhere(s.Example); s.Telling && ok {
				t.Errorf("%s: the example %q is as telling for %s", f.Name, s.Example, other.Name)
			}
		}
		for _, n := range append([]string{f.Name}, f.Names...) {
			if other, ok := seen[n]; ok {
				t.Errorf("%q names %s and %s", n, other, f.Name)
			}
			seen[n] = f.Name
			if got, ok := skills.Find(n); !ok || got.Name != f.Name {
				t.Errorf("%q does not find %s", n, f.Name)
			}
		}
	}
}

func TestFits(t *testing.T) {
	for _, c := range []struct {
		framework, id string
		fits          bool
	}{
		{"ESCO v1.2", "http://data.europa.eu/esco/skill/4c016b68-4116-468c-9dc6-42710c239e4a", true},
		{"ESCO", "S1.11", true},
		{"ESCO", "8121.4", true},
		{"ESCO", "apply HACCP", false},
		{"onet", "35-2014.00", true},
		{"O*NET", "4.A.2.a.4.I01.D01", true},
		{"O*NET", "35-2014", false},
		{"NOC 2021", "21234", true},
		{"NOC", "6321", false},
		{"NOC 2016", "6321", true},
		{"NZQA unit standards", "US 20645", true},
		{"NZQA unit standards", "ABC", false},
		{"units of competency", "DEFMIL007", true},
		{"units of competency", "CPCWHS1001", true},
		{"units of competency", "MARF028", true},
		{"units of competency", "First Aid", false},
		{"UK NOS", "SFHCHS36", true},
		{"UK NOS", "CFAM&LAA1", true},
		{"UK NOS", "36", false},
		{"CIP", "430406", false},
		{"CIP", "43.04", true},
		{"ISCED-F 2013", "0613", true},
		{"ISCED-F", "06.13", false},
	} {
		f, ok := skills.Find(c.framework)
		if !ok {
			t.Errorf("%q finds nothing", c.framework)
			continue
		}
		if f.Fits(c.id) != c.fits {
			t.Errorf("%s, %q: fits is %v", c.framework, c.id, !c.fits)
		}
	}
	if f, ok := skills.Find("Harbour Hotels skill list"); ok {
		t.Errorf("an institution's own list finds %s", f.Name)
	}
}

func TestDisagrees(t *testing.T) {
	const uuid = "4c016b68-4116-468c-9dc6-42710c239e4a"
	for _, c := range []struct{ framework, id, address, other string }{
		{"ESCO", uuid, "https://esco.ec.europa.eu/en/classification/skills?uri=http%3A%2F%2Fdata.europa.eu%2Fesco%2Fskill%2F" + uuid, ""},
		{"ESCO", "b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f", "http://data.europa.eu/esco/skill/" + uuid, uuid},
		{"ESCO", "http://data.europa.eu/esco/skill/b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f", "http://data.europa.eu/esco/skill/" + uuid, uuid},
		{"ESCO", "2654.1.7", "http://data.europa.eu/esco/occupation/" + uuid, ""}, // two forms of one entry
		{"ESCO", uuid, "https://esco.ec.europa.eu/en/classification/skills", ""},
		{"ESCO", "b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f", "https://example.org/skill/" + uuid, ""},
		{"O*NET", "11-1011.00", "https://www.onetonline.org/link/summary/35-2014.00", "35-2014.00"},
		{"NOC", "41220", "https://noc.esdc.gc.ca/Structure/NOCProfile?code=21234&version=2021.0", "21234"},
		{"NZQA unit standards", "US 6402", "https://www.nzqa.govt.nz/nqfdocs/units/pdf/6402.pdf", ""},
		{"NZQA unit standards", "6401", "https://www.nzqa.govt.nz/nqfdocs/units/pdf/6402.pdf", "6402"},
		{"training.gov.au", "HLTAID003", "https://training.gov.au/training/details/HLTAID011/unitdetails", "HLTAID011"},
	} {
		f, _ := skills.Find(c.framework)
		if other, yes := f.Disagrees(c.id, c.address); yes != (c.other != "") || yes && other != c.other {
			t.Errorf("%s %s, %s: %q %v", c.framework, c.id, c.address, other, yes)
		}
	}
}

func TestElsewhere(t *testing.T) {
	for _, c := range []struct{ framework, id, other string }{
		{"NOC", "6321", "NOC 2016"},
		{"ESCO", "35-2014.00", "O*NET"},
		{"NZQA unit standards", "HLTAID011", "Australian units of competency"},
		{"NOC", "cook", ""},
	} {
		f, _ := skills.Find(c.framework)
		if o, ok := f.Elsewhere(c.id); ok != (c.other != "") || ok && o.Name != c.other {
			t.Errorf("%s %s: %v %v", c.framework, c.id, o, ok)
		}
	}
}

func TestPublisher(t *testing.T) {
	if f, ok := skills.Publisher("https://www.onetonline.org/link/summary/35-2014.00"); !ok || f.Name != "O*NET" {
		t.Error("O*NET is not known by its address")
	}
	if f, ok := skills.Publisher("https://noc.esdc.gc.ca/"); ok {
		t.Errorf("an address of two editions tells %s", f.Name)
	}
	if _, ok := skills.Publisher("://"); ok {
		t.Error("no address tells a framework")
	}
}

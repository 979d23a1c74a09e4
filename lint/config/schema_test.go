package config_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/schemas"
)

// TestWordsAreThoseOfTheDesignFormat: an editor completes the words of the configuration,
// and they must be those that a design can state.
func TestWordsAreThoseOfTheDesignFormat(t *testing.T) {
	data, err := schemas.Get("config")
	if err != nil {
		t.Fatal(err)
	}
	type property struct {
		Enum       []string
		Items      *property
		Properties map[string]*property
	}
	var root property
	if err := json.Unmarshal(data, &root); err != nil {
		t.Fatal(err)
	}
	for list, at := range map[string][2]string{"approval": {"kind", "governance.approvals.kind"}, "credit": {"system", "size.credit_system"}} {
		f, ok := design.Lookup(at[1])
		if got := root.Properties[list].Items.Properties[at[0]].Enum; !ok || !slices.Equal(got, f.Allowed) {
			t.Errorf("%s.%s may be %v, and %s %v", list, at[0], got, at[1], f.Allowed)
		}
	}
}

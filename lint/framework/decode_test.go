package framework_test

import (
	"testing"

	"github.com/credlint/credlint/lint/framework"
)

// TestByteOrderMark reads what some editors on Windows put before every file.
func TestByteOrderMark(t *testing.T) {
	doc, err := framework.Decode([]byte("\xef\xbb\xbfid = \"one\"\n"))
	if err != nil || doc.ID != "one" {
		t.Errorf("got %+v, %v", doc, err)
	}
	x := &framework.Example{Set: map[string]any{"/b": "two"}}
	if _, err := framework.Edit([]byte("\xef\xbb\xbfa = \"one\"\n"), x); err != nil {
		t.Error(err)
	}
}

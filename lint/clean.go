package lint

import (
	"reflect"

	"github.com/credlint/credlint/lint/source"
)

// exact are the fields of a report that stay as they are: they say where something is
// in the file, or what to write into it. A printer cleans them where it shows them.
var exact = map[string]bool{"Pointer": true, "Evidence": true, "New": true}

// paged are the fields that run over several lines.
var paged = map[string]bool{"About": true, "Good": true, "Bad": true}

// cleanAll cleans every text of a part of a report; v is a pointer to it. What a run
// reports has been cleaned where it came in, so that this changes only what was written
// by somebody else: a saved report, an institution's framework.
func cleanAll(v any) { cleanValue(reflect.ValueOf(v), "") }

func cleanValue(v reflect.Value, field string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			cleanValue(v.Elem(), field)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if name := v.Type().Field(i).Name; !exact[name] {
				cleanValue(v.Field(i), name)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			cleanValue(v.Index(i), field)
		}
	case reflect.Map:
		if v.Type().Elem().Kind() != reflect.String {
			return
		}
		for _, k := range v.MapKeys() {
			v.SetMapIndex(k, reflect.ValueOf(Clean(v.MapIndex(k).String())))
		}
	case reflect.String:
		text := v.String()
		clean := Clean(text)
		if paged[field] && clean != text {
			clean = source.CleanLines(text)
		}
		if clean != text {
			v.SetString(clean)
		}
	}
}

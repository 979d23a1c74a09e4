package lint

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"sort"
	"strconv"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/source"
)

// Values are the parameters of one use of a check, judged and completed with defaults.
type Values struct {
	set map[string]any
	key string
}

// Text returns a text or fact parameter; empty when it is not set.
func (v Values) Text(name string) string { s, _ := v.set[name].(string); return s }

// Texts returns a list parameter; nil when it is not set.
func (v Values) Texts(name string) []string { s, _ := v.set[name].([]string); return s }

// Number returns a number parameter, and whether it is set.
func (v Values) Number(name string) (float64, bool) { n, ok := v.set[name].(float64); return n, ok }

// Bool returns a true-or-false parameter; false when it is not set.
func (v Values) Bool(name string) bool { b, _ := v.set[name].(bool); return b }

// Key is the same text for the same values; it decides which uses of a check are one.
func (v Values) Key() string { return v.key }

// ParamError says what is wrong with one parameter.
type ParamError struct {
	// Param is the parameter's name as written.
	Param string
	// Problem says what was found and what is allowed.
	Problem string
	// Missing is set when the parameter is not written at all.
	Missing bool
	// At is the character of a text, counted from 1, that the problem is about; 0 for the
	// value as a whole, -1 for its name.
	At int
}

func (e *ParamError) Error() string { return e.Problem }

// Bind judges the parameters that a clause gives to the check. It returns every error,
// in the order of the parameters' names.
func (c *Check) Bind(with map[string]any) (Values, []*ParamError) {
	v := Values{set: make(map[string]any, len(c.Params))}
	var errs []*ParamError
	names := make([]string, 0, len(with))
	for name := range with {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		i := slices.IndexFunc(c.Params, func(p Param) bool { return p.Name == name })
		if i < 0 {
			errs = append(errs, &ParamError{Param: name, Problem: c.unknownParam(name), At: -1})
			continue
		}
		value, problem := c.Params[i].convert(with[name])
		if problem != "" {
			errs = append(errs, &ParamError{Param: name, Problem: problem})
			continue
		}
		v.set[name] = value
	}
	for _, p := range c.Params {
		if _, ok := v.set[p.Name]; ok {
			continue
		}
		if p.Required {
			if _, given := with[p.Name]; !given {
				errs = append(errs, &ParamError{Param: p.Name, Missing: true, Problem: fmt.Sprintf("%s needs %q: %s", c.Name, p.Name, p.Doc)})
			}
			continue
		}
		if p.Default != nil {
			v.set[p.Name], _ = p.convert(p.Default)
		}
	}
	// encoding/json sorts the keys of a map, so equal values give equal keys.
	key, err := json.Marshal(v.set)
	if err != nil {
		errs = append(errs, &ParamError{Problem: err.Error()})
	}
	v.key = c.Name + " " + string(key)
	return v, errs
}

func (c *Check) unknownParam(name string) string {
	var known []string
	for _, p := range c.Params {
		known = append(known, p.Name)
	}
	text := fmt.Sprintf("%s has no parameter %q", c.Name, name)
	if near, ok := source.Nearest(name, known); ok {
		return text + fmt.Sprintf("; did you mean %q?", near)
	}
	if len(known) == 0 {
		return text + "; it takes none"
	}
	return text + "; it takes " + joinWords(known)
}

// convert takes a value as a document gives it. The second result says what is wrong.
func (p *Param) convert(v any) (any, string) {
	wrong := func() (any, string) {
		found := fmt.Sprint(v)
		if text, ok := v.(string); ok { // "5" is no number, and must not look like one
			found = "the text " + strconv.Quote(text)
		}
		return nil, fmt.Sprintf("%q must be a %s, found %s", p.Name, p.Kind, found)
	}
	switch p.Kind {
	case BoolParam:
		if b, ok := v.(bool); ok {
			return b, ""
		}
	case NumberParam:
		switch n := v.(type) {
		case int:
			return float64(n), ""
		case int64:
			return float64(n), ""
		case float64:
			if !math.IsNaN(n) && !math.IsInf(n, 0) {
				return n, ""
			}
		}
	case TextParam, FactParam:
		if s, ok := v.(string); ok {
			if problem := p.word(s); problem != "" {
				return nil, problem
			}
			return s, ""
		}
	case TextsParam, FactsParam:
		var list []string
		switch v := v.(type) {
		case []string:
			list = v
		case []any:
			for _, item := range v {
				s, ok := item.(string)
				if !ok {
					return wrong()
				}
				list = append(list, s)
			}
		default:
			return wrong()
		}
		for _, s := range list {
			if problem := p.word(s); problem != "" {
				return nil, problem
			}
		}
		return list, ""
	}
	return wrong()
}

func (p *Param) word(s string) string {
	if p.Kind == FactParam || p.Kind == FactsParam {
		if _, ok := design.Lookup(s); !ok {
			return unknownFact(s)
		}
		return ""
	}
	if p.Allowed != nil && !slices.Contains(p.Allowed, s) {
		text := fmt.Sprintf("%q cannot be %q", p.Name, s)
		if near, ok := source.Nearest(s, p.Allowed); ok {
			return text + fmt.Sprintf("; did you mean %q?", near)
		}
		return text + "; it may be " + joinWords(p.Allowed)
	}
	return ""
}

func unknownFact(path string) string {
	var known []string
	for _, f := range design.Fields() {
		known = append(known, f.Path)
	}
	text := fmt.Sprintf("the design format has no fact %q", path)
	if near, ok := source.Nearest(path, known); ok {
		return text + fmt.Sprintf("; did you mean %q?", near)
	}
	return text
}

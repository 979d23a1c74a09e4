package framework

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Edit makes the edits of an example in a design, a TOML document, and returns the
// edited document. The error says which edit has no place.
func Edit(base []byte, x *Example) ([]byte, error) {
	root := map[string]any{}
	if err := DecodeTOML(base, &root); err != nil {
		return nil, fmt.Errorf("the base design: %w", err)
	}
	for _, pointer := range slices.Sorted(maps.Keys(x.Set)) {
		if err := place(root, pointer, x.Set[pointer], false); err != nil {
			return nil, err
		}
	}
	for _, pointer := range slices.Backward(slices.Sorted(slices.Values(x.Remove))) { // the last of a list first
		if err := place(root, pointer, nil, true); err != nil {
			return nil, err
		}
	}
	out, err := toml.Marshal(root)
	if err != nil {
		return nil, fmt.Errorf("write the edited design: %w", err)
	}
	return out, nil
}

// place sets or removes the value at a pointer, making tables on the way when it sets.
func place(root map[string]any, pointer string, value any, remove bool) error {
	parts := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	var at any = root
	var put func(any) // replaces at in its parent
	for i, part := range parts {
		part = strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~")
		last := i == len(parts)-1
		switch v := at.(type) {
		case map[string]any:
			if last {
				if remove {
					if _, ok := v[part]; !ok {
						return fmt.Errorf("there is nothing at %s to remove", pointer)
					}
					delete(v, part)
				} else {
					v[part] = value
				}
				return nil
			}
			next, ok := v[part]
			if !ok {
				if remove {
					return fmt.Errorf("there is nothing at %s to remove", pointer)
				}
				next = map[string]any{}
				v[part] = next
			}
			at, put = next, func(x any) { v[part] = x }
		case []any:
			k, err := strconv.Atoi(part)
			if err != nil || k < 0 || k > len(v) || k == len(v) && (remove || !last) {
				return fmt.Errorf("there is nothing at %s", pointer)
			}
			switch {
			case last && remove:
				put(slices.Delete(slices.Clone(v), k, k+1))
				return nil
			case last && k == len(v):
				put(append(v, value))
				return nil
			case last:
				v[k] = value
				return nil
			}
			old := v
			at, put = v[k], func(x any) { old[k] = x }
		default:
			return fmt.Errorf("there is nothing at %s", pointer)
		}
	}
	return nil
}

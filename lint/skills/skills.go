// Package skills holds skill and occupation frameworks as data: what they are called,
// what the ids of their entries look like, and at which addresses they are published,
// each with its source. It knows shapes and not entries: that an id is well formed does
// not say that the entry exists.
package skills

import (
	"net/url"
	"regexp"
	"strings"
	"sync"
)

// Framework is a published set of skills, competencies, occupations or fields.
type Framework struct {
	// Name is how a message calls it.
	Name string
	// Names are what else a design may call it, without an edition.
	Names []string
	// Shapes are the forms of an id; empty where the framework has no ids.
	Shapes []Shape
	// Entries are the names of all entries, of a framework small enough to list.
	Entries []string
	// Former are names of entries in earlier editions, with what became of them.
	Former map[string]string
	// Hosts are the web hosts that publish its entries.
	Hosts []string
	// Edition is the edition that the shapes are of, and Source where they were read.
	Edition, Source string
}

// Shape is one form of an id.
type Shape struct {
	// Means says in words what has this form: "five digits for a unit group".
	Means string
	// Example is one id of the form.
	Example string
	// Pattern is a regular expression for the whole id.
	Pattern string
	// Telling is set where the form is so particular that an id of it betrays its
	// framework.
	Telling bool
}

// compiled are the two uses of a pattern.
type compiled struct {
	whole, inside *regexp.Regexp
}

// patterns compiles every pattern, once and only when a design gives a reference.
var patterns = sync.OnceValue(func() map[string]compiled {
	m := map[string]compiled{}
	for i := range frameworks {
		for _, s := range frameworks[i].Shapes {
			m[s.Pattern] = compiled{
				whole:  regexp.MustCompile(`^(?:` + s.Pattern + `)$`),
				inside: regexp.MustCompile(`(?:^|[/=])(` + s.Pattern + `)(?:$|[/&#]|\.pdf|\?)`),
			}
		}
	}
	return m
})

// All lists the frameworks.
func All() []Framework { return frameworks }

// Unlisted are names of frameworks that are not in the table, so that none of them is
// taken for a misspelt name of one that is.
func Unlisted() []string {
	return []string{"NICE", "NICE Framework", "SFIA", "ROME", "DigComp", "e-CF", "CEFR", "ANZSCO", "OSCA", "SSOC", "EntreComp", "GreenComp"}
}

// Find gives the framework of a name; an edition after the name, such as "v1.2" or
// "2021", may be there.
func Find(name string) (*Framework, bool) {
	k := key(name)
	for _, k := range []string{k, withoutEdition(k)} {
		for i := range frameworks {
			f := &frameworks[i]
			if key(f.Name) == k {
				return f, true
			}
			for _, n := range f.Names {
				if key(n) == k {
					return f, true
				}
			}
		}
	}
	return nil, false
}

// Names lists every name of every framework, for a did-you-mean.
func Names() []string {
	var names []string
	for i := range frameworks {
		names = append(append(names, frameworks[i].Name), frameworks[i].Names...)
	}
	return names
}

// key folds what people vary in a name: case, spaces and marks.
func key(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r > 0x7f:
			return r
		}
		return -1
	}, name)
}

// withoutEdition drops the digits of an edition, and the word before them, from a key.
func withoutEdition(k string) string {
	k = strings.TrimRight(k, "0123456789")
	for _, word := range []string{"version", "edition", "v"} {
		if s, ok := strings.CutSuffix(k, word); ok && s != "" {
			return s
		}
	}
	return k
}

// Fits reports whether an id has one of the framework's forms. An id may be written as
// the address of the entry. It is true for a framework without ids.
func (f *Framework) Fits(id string) bool {
	_, ok := f.shape(id)
	return ok || len(f.Shapes) == 0
}

func (f *Framework) shape(id string) (*Shape, bool) {
	id = Bare(id)
	for i := range f.Shapes {
		if patterns()[f.Shapes[i].Pattern].whole.MatchString(id) {
			return &f.Shapes[i], true
		}
	}
	return nil, false
}

// Bare takes the id out of the address of an entry; any other id stays as it is.
func Bare(id string) string {
	id = strings.TrimSpace(id)
	if strings.Contains(id, "://") {
		id = strings.TrimRight(id, "/")
		id = id[strings.LastIndexByte(id, '/')+1:]
	}
	return id
}

// Same reports whether two ids name one entry.
func Same(a, b string) bool { return idKey(a) == idKey(b) }

// idKey folds what people vary in an id: case, marks, and "US" before a number.
func idKey(id string) string {
	k := key(Bare(id))
	for _, prefix := range []string{"us", "ss"} {
		if rest, ok := strings.CutPrefix(k, prefix); ok && rest != "" && strings.Trim(rest, "0123456789") == "" {
			return rest
		}
	}
	return k
}

// Disagrees reports whether an address at one of the framework's hosts shows another
// entry than an id, and which. Only ids of one form are compared: an entry may have
// several.
func (f *Framework) Disagrees(id, address string) (other string, yes bool) {
	s, ok := f.shape(id)
	if !ok {
		return "", false
	}
	found, ok := f.within(address, s)
	return found, ok && !Same(id, found)
}

func (f *Framework) within(address string, s *Shape) (string, bool) {
	if text, err := url.PathUnescape(address); err == nil {
		address = text
	}
	m := patterns()[s.Pattern].inside.FindStringSubmatch(address)
	if m == nil || !f.at(address) {
		return "", false
	}
	return m[1], true
}

func (f *Framework) at(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	host := strings.ToLower(u.Hostname())
	for _, h := range f.Hosts {
		if host == h || strings.HasSuffix(host, "."+h) {
			return true
		}
	}
	return false
}

// Publisher gives the framework that publishes at an address. Hosts that several
// frameworks share tell nothing.
func Publisher(address string) (*Framework, bool) {
	var found *Framework
	for i := range frameworks {
		if f := &frameworks[i]; f.at(address) {
			if found != nil {
				return nil, false
			}
			found = f
		}
	}
	return found, found != nil
}

// Elsewhere gives another framework whose form an id has: one whose ids are unlike any
// others, or another edition at the same host.
func (f *Framework) Elsewhere(id string) (*Framework, bool) {
	for i := range frameworks {
		o := &frameworks[i]
		if s, ok := o.shape(id); ok && o.Name != f.Name && (s.Telling || sharesHost(f, o)) {
			return o, true
		}
	}
	return nil, false
}

func sharesHost(a, b *Framework) bool {
	for _, h := range a.Hosts {
		for _, o := range b.Hosts {
			if h == o {
				return true
			}
		}
	}
	return false
}

// Entry finds the entry of a name in a framework that lists its entries; a name in a
// list "career & self-development" may be written with or without its marks.
func (f *Framework) Entry(name string) (string, bool) {
	for _, e := range f.Entries {
		if entryKey(e) == entryKey(name) {
			return e, true
		}
	}
	return "", false
}

// Successor gives what an entry of an earlier edition is called today.
func (f *Framework) Successor(name string) (string, bool) {
	for old, now := range f.Former {
		if entryKey(old) == entryKey(name) {
			return now, true
		}
	}
	return "", false
}

func entryKey(name string) string {
	return key(strings.ReplaceAll(name, "&", "and"))
}

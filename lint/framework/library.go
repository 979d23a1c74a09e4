package framework

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/credlint/credlint/lint/source"
)

// Library finds framework documents by id and decodes each when it is first asked for.
// It is safe for use by several goroutines.
type Library struct {
	mu      sync.Mutex
	entries map[string]*entry
}

type entry struct {
	fsys    fs.FS
	path    string
	shown   string // the name for messages
	trusted bool
	brief   bool      // without the examples
	made    *Document // a document that no file holds

	once sync.Once
	doc  *Document
	err  error
}

// NewLibrary makes a library of the documents in the root of a file system, each called
// by its file name without ending. They are trusted: tests have proved them, so that
// reading them costs no more than decoding.
func NewLibrary(builtin fs.FS) (*Library, error) {
	l := &Library{entries: map[string]*entry{}}
	paths, err := fs.Glob(builtin, "*.toml")
	if err != nil {
		return nil, fmt.Errorf("list the built-in frameworks: %w", err)
	}
	for _, p := range paths {
		l.entries[strings.TrimSuffix(p, ".toml")] = &entry{fsys: builtin, path: p, trusted: true}
	}
	return l, nil
}

// NewBriefLibrary is NewLibrary without the examples of the documents, which only tests
// run. They are more than a fifth of what every start of the program would read.
func NewBriefLibrary(builtin fs.FS) (*Library, error) {
	l, err := NewLibrary(builtin)
	if err != nil {
		return nil, err
	}
	for _, e := range l.entries {
		e.brief = true
	}
	return l, nil
}

// With returns a library that has a document of one's own too, under the id it gives
// itself. The document is read at once; the error is a *DocumentError with every fault.
// An id of a built-in framework cannot be taken. Messages call the document by its shown
// name.
func (l *Library) With(fsys fs.FS, name, shown string) (*Library, error) {
	doc, err := load(fsys, name, shown)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if old := l.entries[doc.ID]; old != nil && (old.trusted || old.shown != shown) {
		e := &DocumentError{Path: shown}
		e.Add(doc.File, doc.File.Root.Child("id").Span, "The id %q is taken by another framework; choose an id of your own.", doc.ID)
		return nil, e
	}
	next := &Library{entries: make(map[string]*entry, len(l.entries)+1)}
	for id, e := range l.entries {
		next.entries[id] = e
	}
	next.entries[doc.ID] = &entry{fsys: fsys, path: name, shown: shown}
	return next, nil
}

// WithDocument returns a library that has a document which no file holds, such as one
// made from a configuration. The error says that its id is taken.
func (l *Library) WithDocument(doc *Document) (*Library, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.entries[doc.ID] != nil {
		return nil, fmt.Errorf("the id %q is taken by another framework", doc.ID)
	}
	next := &Library{entries: make(map[string]*entry, len(l.entries)+1)}
	for id, e := range l.entries {
		next.entries[id] = e
	}
	next.entries[doc.ID] = &entry{made: doc}
	return next, nil
}

// IDs lists the ids of all documents in alphabetical order.
func (l *Library) IDs() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	ids := make([]string, 0, len(l.entries))
	for id := range l.entries {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return ids
}

// Get returns the document with the id, with what it extends taken over.
func (l *Library) Get(id string) (*Document, error) { return l.get(id, nil) }

func (l *Library) get(id string, chain []string) (*Document, error) {
	l.mu.Lock()
	e := l.entries[id]
	l.mu.Unlock()
	if e == nil {
		return nil, l.unknown(id)
	}
	if slices.Contains(chain, id) {
		return nil, fmt.Errorf("framework %s extends itself: %s", id, strings.Join(append(chain, id), " -> "))
	}
	if e.trusted && len(chain) > 0 {
		// A built-in document never extends one of one's own, so it cannot be waiting on us.
		chain = nil
	}
	if len(chain) > 0 {
		return l.load(e, append(chain, id))
	}
	e.once.Do(func() { e.doc, e.err = l.load(e, []string{id}) })
	return e.doc, e.err
}

func (l *Library) load(e *entry, chain []string) (*Document, error) {
	if e.made != nil {
		return e.made, nil
	}
	var doc *Document
	var err error
	if e.trusted {
		var data []byte
		if data, err = fs.ReadFile(e.fsys, e.path); err == nil {
			if e.brief {
				data = withoutExamples(data)
			}
			doc, err = Decode(data)
		}
	} else {
		return l.own(e, chain)
	}
	if err != nil {
		return nil, fmt.Errorf("framework %s: %w", strings.TrimSuffix(path.Base(e.path), ".toml"), err)
	}
	if doc.Extends == "" {
		return doc, nil
	}
	base, err := l.get(doc.Extends, chain)
	if err != nil {
		return nil, fmt.Errorf("framework %s extends %q: %w", doc.ID, doc.Extends, err)
	}
	return Extend(base, doc)
}

// own reads a document of one's own. What is wrong in it is told with its place, also
// where that is what it extends or drops.
func (l *Library) own(e *entry, chain []string) (*Document, error) {
	doc, err := load(e.fsys, e.path, e.shown)
	if err != nil || doc.Extends == "" {
		return doc, err
	}
	wrong := &DocumentError{Path: e.shown}
	base, err := l.get(doc.Extends, chain)
	if err != nil {
		var inner *DocumentError
		if errors.As(err, &inner) {
			return nil, err
		}
		wrong.Add(doc.File, doc.File.Root.Child("extends").Span, "%s", err)
		return nil, wrong
	}
	for i, id := range doc.Drop {
		if base.Clause(id) == nil {
			ids := make([]string, len(base.Clauses))
			for k := range base.Clauses {
				ids[k] = base.Clauses[k].ID
			}
			hint := ""
			if near, ok := source.Nearest(id, ids); ok {
				hint = fmt.Sprintf(" Did you mean %q?", near)
			}
			wrong.Add(doc.File, doc.File.Find(fmt.Sprintf("/drop/%d", i)).Span, "%s has no clause %q to drop.%s", base.ID, id, hint)
		}
	}
	full, err := Extend(base, doc)
	if len(wrong.Faults) > 0 {
		return nil, wrong
	}
	if err != nil {
		return nil, err
	}
	full.complete(doc, wrong)
	if len(wrong.Faults) > 0 {
		return nil, wrong
	}
	return full, nil
}

// Origin returns the file system and path a document comes from, and whether it is built in.
func (l *Library) Origin(id string) (fsys fs.FS, name string, builtin, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	e := l.entries[id]
	if e == nil {
		return nil, "", false, false
	}
	return e.fsys, e.path, e.trusted, true
}

func (l *Library) unknown(id string) error {
	ids := l.IDs()
	if near, ok := source.Nearest(id, ids); ok {
		return fmt.Errorf("there is no framework %q; did you mean %q?", id, near)
	}
	return fmt.Errorf("there is no framework %q; there are %s", id, strings.Join(ids, ", "))
}

package design

import (
	"math"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/credlint/credlint/lint/source"
)

// decoder reads a tree into facts. It never reports: whatever it cannot take as it
// stands makes the design suspect, and the structure check then says what is wrong.
type decoder struct {
	suspect bool
	// waived holds, by field index, the reason that a fact does not apply; nil when
	// the design waives nothing.
	waived []*source.Node
}

func (d *decoder) odd() { d.suspect = true }

// start makes the fact of the field at index a missing one that would go into owner.
func (f *Fact) start(d *decoder, owner *source.Node, index int) {
	f.Field = &fields[index]
	f.Owner = owner
	if d.waived != nil && d.waived[index] != nil {
		f.State = NotApplicable
		f.reason = d.waived[index]
	}
}

func (f *Fact) unreadable(d *decoder, n *source.Node) {
	d.odd()
	f.Node = n
	f.State = Unreadable
}

// hold notes that a placeholder stands where the fact should be.
func (f *Fact) hold(n *source.Node) {
	f.Node = n
	if f.State != NotApplicable {
		f.State = Missing
	}
}

// held takes a placeholder that stands where a number, a date, a list or a table should:
// the fact is missing, as it would be if the placeholder were a text.
func (f *Fact) held(d *decoder, n *source.Node) bool {
	if n.Kind != source.String || !IsPlaceholder(n.Text) {
		return false
	}
	d.odd() // the judge has to be asked what else is wrong
	f.hold(n)
	return true
}

func (f *Fact) stated(n *source.Node) {
	f.Node = n
	f.State = Stated
}

// textual reports whether a value can stand for a text: a date or time written without
// quotes can, because the three formats differ only in the quotes.
func textual(n *source.Node) bool {
	switch n.Kind {
	case source.String, source.LocalDate, source.LocalTime, source.LocalDateTime, source.OffsetDateTime:
		return true
	}
	return false
}

func (t *Text) read(d *decoder, n *source.Node) {
	if n.Kind == source.Null {
		t.hold(n)
		return
	}
	if !textual(n) {
		t.unreadable(d, n)
		return
	}
	if !t.Field.permits(n.Text) {
		if !t.held(d, n) {
			t.unreadable(d, n)
		}
		return
	}
	if IsPlaceholder(n.Text) {
		t.hold(n)
		return
	}
	t.stated(n)
	t.Value = strings.TrimSpace(n.Text)
}

// permits judges a text the way the design schema does: the listed words, a web
// address, a pattern.
func (f *Field) permits(text string) bool {
	if f.Allowed != nil {
		for _, w := range f.Allowed {
			if w == text {
				return true
			}
		}
		return false
	}
	if f.Kind == URIKind {
		u, err := url.Parse(text)
		return err == nil && u.IsAbs()
	}
	if f.Pattern != "" {
		return pattern(f.Pattern).MatchString(text)
	}
	return true
}

// patterns holds the compiled patterns of the schema; they are few and never change.
var patterns sync.Map

func pattern(expr string) *regexp.Regexp {
	if re, ok := patterns.Load(expr); ok {
		return re.(*regexp.Regexp)
	}
	re := regexp.MustCompile(expr)
	patterns.Store(expr, re)
	return re
}

func (b *Bool) read(d *decoder, n *source.Node) {
	if n.Kind == source.Null {
		b.hold(n)
		return
	}
	v, ok := n.Truth()
	if !ok {
		if !b.held(d, n) {
			b.unreadable(d, n)
		}
		return
	}
	b.stated(n)
	b.Value = v
}

func (v *Number) read(d *decoder, n *source.Node) {
	if n.Kind == source.Null {
		v.hold(n)
		return
	}
	x, ok := n.Number()
	if !ok || math.IsNaN(x) || math.IsInf(x, 0) || !v.Field.inside(x) {
		if !v.held(d, n) {
			v.unreadable(d, n)
		}
		return
	}
	v.stated(n)
	v.Value = x
}

func (f *Field) inside(x float64) bool {
	if f.Kind == IntegerKind && x != math.Trunc(x) {
		return false
	}
	return !f.Bounded || x >= f.Min && (f.Max < f.Min || x <= f.Max)
}

func (v *Date) read(d *decoder, n *source.Node) {
	if n.Kind == source.Null {
		v.hold(n)
		return
	}
	day, ok := readDay(n)
	if !ok {
		if !v.held(d, n) {
			v.unreadable(d, n)
		}
		return
	}
	v.stated(n)
	v.Value = day
}

func readDay(n *source.Node) (Day, bool) {
	y, m, day, ok := n.Date()
	return Day{y, m, day}, ok
}

func (l *Label) read(d *decoder, n *source.Node) {
	if n.Kind == source.Null {
		l.hold(n)
		return
	}
	switch n.Kind {
	case source.Integer, source.Float:
		x, _ := n.Number()
		if x != math.Trunc(x) || math.Abs(x) > 1e6 {
			l.unreadable(d, n)
			return
		}
		l.Number, l.IsNumber = int(x), true
		l.Value = strconv.Itoa(l.Number)
	case source.String, source.LocalDate, source.LocalTime, source.LocalDateTime, source.OffsetDateTime:
		if IsPlaceholder(n.Text) {
			l.hold(n)
			return
		}
		l.Value = strings.TrimSpace(n.Text)
		if x, err := strconv.Atoi(l.Value); err == nil {
			l.Number, l.IsNumber = x, true
		}
	default:
		l.unreadable(d, n)
		return
	}
	l.stated(n)
}

func (t *Texts) read(d *decoder, n *source.Node) {
	if n.Kind == source.Null {
		t.hold(n)
		return
	}
	if n.Kind != source.Array {
		if !t.held(d, n) {
			t.unreadable(d, n)
		}
		return
	}
	bad := false
	t.Values = make([]string, 0, len(n.Children))
	t.Nodes = make([]*source.Node, 0, len(n.Children))
	for _, c := range n.Children {
		placeholder := c.Kind == source.String && IsPlaceholder(c.Text)
		if !textual(c) || !t.Field.permits(c.Text) {
			d.odd()
			bad = bad || !placeholder
			continue
		}
		if placeholder {
			continue
		}
		t.Values = append(t.Values, strings.TrimSpace(c.Text))
		t.Nodes = append(t.Nodes, c)
	}
	switch {
	case len(t.Values) > 0:
		t.stated(n)
	case bad:
		t.unreadable(d, n)
	default:
		t.hold(n)
	}
}

func (t *Dates) read(d *decoder, n *source.Node) {
	if n.Kind == source.Null {
		t.hold(n)
		return
	}
	if n.Kind != source.Array {
		if !t.held(d, n) {
			t.unreadable(d, n)
		}
		return
	}
	for _, c := range n.Children {
		day, ok := readDay(c)
		if !ok {
			if c.Kind == source.String && IsPlaceholder(c.Text) {
				d.odd()
				continue
			}
			t.unreadable(d, n)
			return
		}
		t.Values = append(t.Values, day)
		t.Nodes = append(t.Nodes, c)
	}
	if len(t.Values) == 0 {
		t.hold(n)
		return
	}
	t.stated(n)
}

func (m *Map) read(d *decoder, n *source.Node) {
	if n.Kind == source.Null {
		m.hold(n)
		return
	}
	if n.Kind != source.Table {
		m.unreadable(d, n)
		return
	}
	m.add(d, "", n)
	m.stated(n)
}

// add takes the texts of a table. A name with a dot written without quotes arrives as
// a table in a table; its parts are put together again.
func (m *Map) add(d *decoder, prefix string, n *source.Node) {
	for _, c := range n.Children {
		switch c.Kind {
		case source.Table:
			m.add(d, prefix+c.Key+".", c)
		case source.String, source.LocalDate, source.LocalTime, source.LocalDateTime, source.OffsetDateTime:
			e := MapEntry{Key: prefix + c.Key, Node: c}
			if !IsPlaceholder(c.Text) {
				e.Value = strings.TrimSpace(c.Text)
			}
			m.Entries = append(m.Entries, e)
		case source.Null:
		default:
			d.odd()
		}
	}
}

// tabled is a generated table of facts.
type tabled interface {
	decode(d *decoder, n, owner *source.Node, at int)
	each(yield func(*Fact) bool) bool
}

func decodeTable(d *decoder, t tabled, f *Fact, parent, owner *source.Node, at int) {
	f.start(d, owner, at)
	n := parent.Child(f.Field.Name)
	switch {
	case n == nil || n.Kind == source.Null:
		t.decode(d, nil, owner, at)
	case n.Kind != source.Table:
		if !f.held(d, n) {
			f.unreadable(d, n)
		}
		t.decode(d, nil, n, at)
	default:
		t.decode(d, n, n, at)
		f.Node = n
		if anyStated(t, f) {
			f.State = Stated
		}
	}
}

// anyStated reports whether a table states at least one of its facts: a table of
// placeholders states nothing.
func anyStated(t tabled, self *Fact) bool {
	return !t.each(func(f *Fact) bool { return f == self || f.State != Stated && f.State != Unreadable })
}

// tablePtr is a pointer to a generated table.
type tablePtr[T any] interface {
	*T
	tabled
}

func decodeList[T any, P tablePtr[T]](d *decoder, l *List[T], parent, owner *source.Node, at int) {
	l.start(d, owner, at)
	n := parent.Child(l.Field.Name)
	if n == nil || n.Kind == source.Null {
		return
	}
	if n.Kind != source.Array {
		if !l.held(d, n) {
			l.unreadable(d, n)
		}
		return
	}
	l.Node = n
	l.Items = make([]T, 0, len(n.Children))
	stated, bad := false, false
	for _, c := range n.Children {
		if c.Kind != source.Table {
			d.odd()
			bad = bad || c.Kind != source.String || !IsPlaceholder(c.Text)
			continue
		}
		l.Items = append(l.Items, *new(T))
		item := P(&l.Items[len(l.Items)-1])
		item.decode(d, c, c, at)
		first := true
		item.each(func(f *Fact) bool {
			if first { // the entry itself comes first
				f.Field, f.Node, f.Owner, f.State = l.Field, c, n, Stated
				first = false
				return true
			}
			stated = stated || f.State == Stated || f.State == Unreadable
			return !stated
		})
	}
	switch {
	case stated:
		l.State = Stated
	case len(l.Items) == 0 && bad:
		l.State = Unreadable
	}
}

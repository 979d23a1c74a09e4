package lint

import (
	"fmt"
	"regexp"
	"sort"
	"strings"

	"github.com/credlint/credlint/lint/design"
)

// Check is one reusable question that code decides from the facts of a design. It
// knows nothing of any framework.
type Check struct {
	// Name is the check's name in kebab-case; it says what is checked.
	Name string
	// Title is a sentence that begins with "Checks that".
	Title string
	// Why says in one or two sentences why it matters to a reader of the design.
	Why string
	// Params are the parameters a clause may set.
	Params []Param
	// Reads are the dotted paths of the facts it reads, besides those its parameters name.
	// A table stands for all that is in it.
	Reads []string
	// Messages are what it can say.
	Messages []Message
	// Good and Bad are TOML designs, as short as can be: one that passes, one that fails.
	Good, Bad string
	// ExampleWith are the parameters that Good and Bad are judged with.
	ExampleWith map[string]any
	// Since is the version of credlint that brought the check.
	Since string
	// Run decides. It must not keep the pass.
	Run func(*Pass) Outcome
	// Prepare, in a check without Run, works the parameters of one use out once; its
	// errors are those of the document that gives them.
	Prepare func(Values) (Prepared, []*ParamError)
}

// Prepared is one use of a check with its parameters worked out.
type Prepared struct {
	Run func(*Pass) Outcome
	// Reads are the dotted paths of the facts that this use reads, besides the check's.
	Reads []string
}

// ParamKind is the type of a parameter.
type ParamKind string

// The kinds of parameters. A fact is the dotted path of a fact of the design format.
const (
	TextParam   ParamKind = "text"
	TextsParam  ParamKind = "list of texts"
	NumberParam ParamKind = "number"
	BoolParam   ParamKind = "true or false"
	FactParam   ParamKind = "fact"
	FactsParam  ParamKind = "list of facts"
)

// Param is one parameter of a check.
type Param struct {
	Name string
	Kind ParamKind
	// Doc says what it means, with its unit.
	Doc string
	// Allowed are the only words a text may be; nil for any.
	Allowed []string
	// Default is the value when a clause does not set it; nil for none.
	Default any
	// Required is set on a parameter that every clause must give.
	Required bool
}

// Message is a template of what a check can say. Arguments stand in braces.
type Message struct {
	// ID names the message inside its check, in kebab-case.
	ID string
	// What says what is wrong, with the value found.
	What string
	// Fix says what to write instead.
	Fix string
	// General is set where Fix knows nothing of what the clause is about, so that a
	// built-in clause's own advice says more. The advice of a document of one's own
	// always replaces it.
	General bool
}

// Value is the value of an argument of a message. Text is the design's own words and
// is quoted and cleaned when rendered; Word is ours and stands as it is.
type Value struct {
	Kind ValueKind
	Text string
	Num  float64
	List []string
}

// ValueKind is the type of an argument.
type ValueKind uint8

// The kinds of arguments.
const (
	WordValue ValueKind = iota
	TextValue
	NumberValue
	ListValue
	FactValue
)

// Arg is a named argument of a message.
type Arg struct {
	Name  string
	Value Value
}

// Word is an argument that stands as it is: our own words, an id, a date.
func Word(name, word string) Arg { return Arg{name, Value{Kind: WordValue, Text: word}} }

// Text is an argument that holds the design's own words.
func Text(name, text string) Arg { return Arg{name, Value{Kind: TextValue, Text: text}} }

// Number is an argument that is a number, written without needless decimals.
func Number(name string, n float64) Arg { return Arg{name, Value{Kind: NumberValue, Num: n}} }

// Words is an argument that is a list of words, joined with commas and "and".
func Words(name string, words []string) Arg {
	return Arg{name, Value{Kind: ListValue, List: words}}
}

// FactName is an argument that names a fact by its dotted path; rendered, it is the
// fact's title with its path.
func FactName(name, path string) Arg { return Arg{name, Value{Kind: FactValue, Text: path}} }

var kebab = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// Validate reports what is missing from the documentation or declaration of the
// check; a check that does not validate cannot be registered.
func (c *Check) Validate() error {
	var faults []string
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	if !kebab.MatchString(c.Name) {
		fault("its name is not in kebab-case")
	}
	if !strings.HasPrefix(c.Title, "Checks that ") || !strings.HasSuffix(c.Title, ".") {
		fault(`its title is not a sentence that begins with "Checks that"`)
	}
	if c.Why == "" || c.Since == "" || c.Good == "" || c.Bad == "" {
		fault("why, since, a good and a bad example must be given")
	}
	if (c.Run == nil) == (c.Prepare == nil) {
		fault("it needs one function, Run or Prepare")
	}
	if len(c.Messages) == 0 {
		fault("it has no message")
	}
	for _, path := range c.Reads {
		if _, ok := design.Lookup(path); !ok {
			fault("it reads %q, which the design format does not have", path)
		}
	}
	seen := map[string]bool{}
	for _, m := range c.Messages {
		if !kebab.MatchString(m.ID) || m.What == "" || m.Fix == "" || seen[m.ID] {
			fault("message %q needs a kebab-case id of its own, what is wrong and what to write instead", m.ID)
		}
		seen[m.ID] = true
	}
	named := map[string]bool{}
	for _, p := range c.Params {
		if p.Name == "" || p.Doc == "" || p.Kind == "" || named[p.Name] {
			fault("parameter %q needs a name of its own, a kind and a doc", p.Name)
		}
		named[p.Name] = true
	}
	if len(faults) > 0 {
		return fmt.Errorf("check %q: %s", c.Name, strings.Join(faults, "; "))
	}
	return nil
}

// message returns the template with the id.
func (c *Check) message(id string) (Message, bool) {
	for _, m := range c.Messages {
		if m.ID == id {
			return m, true
		}
	}
	return Message{}, false
}

// Registry is the set of checks and conditions that frameworks may name.
type Registry struct {
	checks     map[string]*Check
	names      []string
	conditions map[string]*Condition
}

// NewRegistry collects checks and conditions. The error names every one that is
// undocumented, misdeclared or defined twice.
func NewRegistry(checks []*Check, conditions []*Condition) (*Registry, error) {
	r := &Registry{checks: make(map[string]*Check, len(checks)), conditions: make(map[string]*Condition, len(conditions))}
	for _, c := range checks {
		if r.checks[c.Name] != nil {
			return nil, fmt.Errorf("check %q is registered twice", c.Name)
		}
		r.checks[c.Name] = c
		r.names = append(r.names, c.Name)
	}
	for _, c := range conditions {
		if r.conditions[c.Name] != nil {
			return nil, fmt.Errorf("condition %q is registered twice", c.Name)
		}
		r.conditions[c.Name] = c
	}
	sort.Strings(r.names)
	return r, nil
}

// Validate validates every check. It is for tests: validating at every start would
// cost time and find nothing new.
func (r *Registry) Validate() error {
	for _, name := range r.names {
		if err := r.checks[name].Validate(); err != nil {
			return err
		}
	}
	return nil
}

// Check returns the check with the name.
func (r *Registry) Check(name string) (*Check, bool) {
	c, ok := r.checks[name]
	return c, ok
}

// Names lists the names of all checks in alphabetical order.
func (r *Registry) Names() []string { return r.names }

// Condition returns the condition with the name.
func (r *Registry) Condition(name string) (*Condition, bool) {
	c, ok := r.conditions[name]
	return c, ok
}

// ConditionNames lists the names of all conditions in alphabetical order.
func (r *Registry) ConditionNames() []string {
	names := make([]string, 0, len(r.conditions))
	for n := range r.conditions {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

package config

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/credlint/credlint/lint/design"
	"github.com/credlint/credlint/lint/framework"
)

// PolicyID is the id of the framework that a configuration makes of what the
// institution requires in it.
const PolicyID = "institution"

// Policy returns what the configuration itself requires (the institution's name, its
// credential types, its approvals) as a framework whose clauses cite the lines that ask
// for them; nil where it requires nothing.
func (c *Config) Policy() *framework.Document {
	e := c.For("", func(string) (Defaults, bool) { return Defaults{}, false })
	name := e.Institution.Value.Name
	doc := &framework.Document{
		ID: PolicyID, Title: "What the configuration requires", Short: "the configuration", Edition: "1",
		Issuer: "the institution", Kind: framework.Policy, About: "The institution's name, credential types and approvals, as its configuration lists them.",
	}
	if name != "" {
		doc.Title, doc.Short, doc.Issuer = "What "+name+" requires", name, name
	}
	who := doc.Issuer
	add := func(o Origin, k framework.Clause) {
		k.Scope, k.DecidedBy, k.Weight = framework.OfDesign, framework.Machine, 1
		k.Source = framework.Source{Title: o.Path, Locator: "line " + strconv.Itoa(o.Line), Standing: framework.Primary}
		k.Why = fmt.Sprintf("%s asks for it (%s).", upper(who), o)
		f, n := c.written(o)
		k.WrittenIn(f.file, f.file.Find(n))
		doc.Clauses = append(doc.Clauses, k)
	}
	if name != "" {
		names := words(append([]string{name}, e.Institution.Value.AlsoCalled...))
		add(e.Institution.Origin, framework.Clause{
			ID: "IN-name", Title: "The institution", Severity: framework.Warning,
			Requires: name + " provides or awards the credential.",
			// A provider that is not stated does not hide an awarding body that is.
			That:   "stated(issuer.provider.name) and issuer.provider.name in " + names + " or issuer.awarding_body.name in " + names,
			Says:   name + " is neither the provider nor the awarding body.",
			Advice: "Write name = " + strconv.Quote(name) + " under [issuer.provider] or [issuer.awarding_body], or list the other name under also_called.",
		})
	}
	if types := e.CredentialTypes.Value; len(types) > 0 {
		add(e.CredentialTypes.Origin, framework.Clause{
			ID: "IN-type", Title: "Credential types", Severity: framework.Error,
			Requires: "The credential is of one of these types: " + strings.Join(types, ", ") + ".",
			That:     typeExpression(types),
			Says:     "The type is not one that " + who + " has.",
			Advice:   "Write one of these as type or local_type: " + strings.Join(types, ", ") + ".",
		})
	}
	var kinds []string
	for _, a := range e.Approvals {
		if !slices.Contains(kinds, a.Value.Kind) {
			kinds = append(kinds, a.Value.Kind)
		}
	}
	for _, kind := range kinds {
		var bodies []string
		var at Origin
		required := false
		for _, a := range e.Approvals {
			if a.Value.Kind == kind {
				at = a.Origin
				required = required || a.Value.Required
				if a.Value.Body != "" {
					bodies = append(bodies, a.Value.Body)
				}
			}
		}
		k := framework.Clause{ID: "IN-" + kind, Title: "Approval: " + kind, Severity: framework.Error}
		by := ""
		if len(bodies) > 0 {
			by = " by " + strings.Join(bodies, " or ")
			k.At = "governance"
			k.That = fmt.Sprintf("not stated(approvals) or all(approvals, .kind != %q or .body in %s)", kind, words(bodies))
			k.Says = "An approval of kind " + kind + " is by another body than " + strings.Join(bodies, " or ") + "."
		}
		k.Requires = "An approval of kind " + kind + " is given" + by + ", where there is one."
		k.Advice = "Add [[governance.approvals]] with kind = " + strconv.Quote(kind) + ", its body, status and date."
		if len(bodies) > 0 {
			k.Advice = "Under [[governance.approvals]] write kind = " + strconv.Quote(kind) + " with body = " + strconv.Quote(bodies[0]) + ", its status and date."
		}
		if required {
			k.Requires = "An approval of kind " + kind + by + " is recorded, or planned."
			k.Check, k.With = "approval-trail", map[string]any{"kinds": []string{kind}}
		}
		add(at, k)
	}
	if len(doc.Clauses) == 0 {
		return nil
	}
	doc.CleanTexts()
	return doc
}

// written finds the file and the pointer of an origin.
func (c *Config) written(o Origin) (*File, string) {
	for _, f := range c.Files {
		if f.Shown != o.Path {
			continue
		}
		for _, n := range f.file.Root.Children {
			if f.line("%s", n.Pointer()) == o.Line {
				return f, n.Pointer()
			}
			for _, entry := range n.Children {
				if f.line("%s", entry.Pointer()) == o.Line {
					return f, entry.Pointer()
				}
			}
		}
		return f, ""
	}
	return c.Files[0], ""
}

// typeExpression asks for one of the types, as the local name where the design gives
// one; those that the design format knows may stand as the type.
func typeExpression(types []string) string {
	var plain []string
	local := false
	if f, ok := design.Lookup("credential.type"); ok {
		for _, t := range types {
			if slices.Contains(f.Allowed, t) {
				plain = append(plain, t)
			} else {
				local = true
			}
		}
	}
	switch {
	case !local:
		return "credential.type in " + words(plain)
	case len(plain) == 0:
		return "credential.local_type in " + words(types)
	}
	return "stated(credential.local_type) ? credential.local_type in " + words(types) + " : credential.type in " + words(plain)
}

// words writes texts as a list of the expression language.
func words(list []string) string {
	quoted := make([]string, len(list))
	for i, w := range list {
		quoted[i] = strconv.Quote(w)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}

// upper begins a sentence with a name.
func upper(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

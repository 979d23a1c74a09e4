package format

import (
	"fmt"
	"strings"
)

// Heading begins an explanation: what it is about, and of what kind that is.
func Heading(b *strings.Builder, title, kind string) {
	b.WriteString(ends(cut(title, width-len(kind)-4), "("+kind+")") + "\n\n")
}

// Paragraph adds a paragraph; an empty text adds nothing.
func Paragraph(b *strings.Builder, text string) {
	if text != "" {
		b.WriteString(wrap(text, "  ") + "\n")
	}
}

// Row adds a name with its text beside it; an empty text adds nothing.
func Row(b *strings.Builder, name, text string) {
	if text == "" {
		return
	}
	const indent = "                         "
	body := wrap(text, indent)
	if len(name) > len(indent)-4 {
		b.WriteString("  " + name + "\n" + body)
		return
	}
	b.WriteString(strings.Replace(body, indent, fmt.Sprintf("  %-*s", len(indent)-2, name), 1))
}

// HelpTitle begins the help of a command: its name and what it does.
func HelpTitle(b *strings.Builder, name, usage string) {
	wrapTo(b, "", "", name+": "+usage)
	b.WriteString("\n")
}

// Prose writes a paragraph without an indent.
func Prose(b *strings.Builder, text string) { wrapTo(b, "", "", text) }

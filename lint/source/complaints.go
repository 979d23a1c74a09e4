package source

import (
	"strings"
	"unicode/utf8"
)

// complaint is how a reader's library says that a file cannot be read, and how we do.
type complaint struct {
	says         string // a part of the library's words
	found        string // what stands at the place begins with one of these characters; empty for any
	message, fix string
}

// plainly puts a library's words into those of people who write designs. The first
// complaint of the list that fits is taken. In its message {} stands for the character
// that is found.
func (e *SyntaxError) plainly(list []complaint, says, src string) {
	found, _ := utf8.DecodeRuneInString(src[min(e.Span.Start, len(src)):])
	name := `"` + string(found) + `"`
	if found == '"' {
		name = "this quote"
	}
	for _, c := range append(everyFormat[:len(everyFormat):len(everyFormat)], list...) {
		if !strings.Contains(says, c.says) || c.found != "" && !strings.ContainsRune(c.found, found) {
			continue
		}
		e.Message, e.Fix = strings.ReplaceAll(c.message, "{}", name), c.fix
		return
	}
}

const (
	notClosedQuotes = "The quotes that begin this text are not closed."
	badBackslash    = "A backslash in double quotes begins a special character, and this is none."
	pointNotComma   = "Write a decimal point, such as 3.5."
)

var everyFormat = []complaint{
	{"", "“”„‘’‚«»", "{} is not a quote that a file knows.", `Use the straight quotes of the keyboard: "Food Safety". Word processors turn them into curly ones.`},
}

var tomlComplaints = []complaint{
	{"start of value", "\r\n", "No value follows the equals sign.", `Write the value in the same line, such as title = "Food Safety".`},
	{"start of value", "#", "No value follows the equals sign.", `Write the value before the comment, such as title = "Food Safety".`},
	{"end of input", "", "No value follows the equals sign.", `Write the value in the same line, such as title = "Food Safety".`},
	{"start of value", "", "A value cannot begin with {}.", `Text stands in quotes, such as title = "Food Safety"; a date is written 2026-01-31.`},
	{"expected '='", ":", "An equals sign must follow the key, not a colon.", `Write one fact a line, such as title = "Food Safety".`},
	{"expected '='", "", "An equals sign must follow the key, which is one word.", `Write one fact a line, such as title = "Food Safety".`},
	{"expected newline", ",", "A comma follows the end of the value.", pointNotComma + " Several values stand in brackets: [1, 2]."},
	{"expected newline", "", "Something follows the end of the value in the same line.", "End the line here, or put the whole text in one pair of quotes. A date is written 2026-01-31."},
	{"to close table name", "", "The bracket of this header is not closed.", "Write the header in its own line, such as [credential]."},
	{"to close array table name", "", "The double brackets of this header are not closed.", "Write the header in its own line, such as [[outcomes]]."},
	{"cannot have new lines", "", "The text has no closing quote in its line.", `Close the quotes. A text of several lines stands in three quotes: """.`},
	{"not terminated", "", notClosedQuotes, "Write three quotes at the end of the text too."},
	{"unterminated", "", notClosedQuotes, "Close the quotes at the end of the text."},
	{"unicode escape", "", badBackslash, `Write two backslashes (\\), or put the text in single quotes.`},
	{"escape", "", badBackslash, `Write two backslashes (\\), or put the text in single quotes.`},
	{"array value", "", "The list above is not closed, or a comma is missing.", "Put a comma between two entries and ] after the last."},
	{"array is incomplete", "", "The list is not closed.", "Put ] after its last entry."},
	{"inline table", "", "The table in braces is not closed, or a comma is missing.", "Put a comma between two facts and } after the last."},
	{"leading zeroes", "", "A number cannot begin with 0.", "Write 3 rather than 03. A code is a text: write it in quotes."},
	{"decimal point", "", "A digit must follow the decimal point.", pointNotComma},
	{"control characters", "", "An invisible character stands here.", "Delete it and what is beside it, and type the text again."},
	{"arriage return", "", "The line ends in a way that TOML does not know.", "Save the file with the line ends of Windows or of Unix."},
	{"start of key", "", "A key cannot begin with {}.", `Write one fact a line, such as title = "Food Safety". A remark begins with #.`},
}

var yamlComplaints = []complaint{
	{"mapping values are not allowed", "", "A further colon stands here, or the line is indented differently.", `Put a text that holds a colon in quotes, such as title: "Safety: the basics", and indent the facts of one table alike.`},
	{"cannot start any token", "\t", "The line is indented with a tab.", "Indent with spaces."},
	{"tab", "", "The line is indented with a tab.", "Indent with spaces."},
	{"cannot start any token", "", "A text cannot begin with {} unless it is in quotes.", "Put the whole text in quotes."},
	{"expected key", "", "This does not fit what stands before it.", "Indent the facts of one table alike, and put a text in quotes as a whole or not at all."},
	{"'-' indicator", "", "A list stands above, and this line is no entry of it.", "Begin each entry with a dash, and indent what belongs to an entry more than its dash."},
	{"',' or ']'", "", "The list that begins here is not closed.", "Put a comma between two entries and ] after the last."},
	{"',' or '}'", "", "The table that begins here is not closed.", "Put a comma between two facts and } after the last."},
	{"expected ':'", "", "A colon must follow the key.", "Write one fact a line, such as title: Food Safety."},
	{"end of stream", "", notClosedQuotes, "Close the quotes at the end of the text."},
	{"document indicator", "", notClosedQuotes, "Close the quotes at the end of the text."},
	{"escape", "", badBackslash, `Write two backslashes (\\), or put the text in single quotes.`},
	{"hexadecimal", "", badBackslash, `Write two backslashes (\\), or put the text in single quotes.`},
	{"unknown anchor", "", "This refers to a place that the file does not have.", "Write the value out. A text that begins with * stands in quotes."},
	{"block sequence entries", "", "A list cannot begin here.", "Begin the list in a new line, with a dash for each entry."},
	{"incompatible YAML", "", "The file asks for a version of YAML by name.", "Take the line out that begins with %YAML; what follows can stay."},
	{"control characters", "", "An invisible character stands here.", "Delete it and what is beside it, and type the text again."},
	{"expected comment or line break", "", "A text of several lines begins in the line after its | or >.", "Go on in a new line, indented more than the key."},
}

var jsonComplaints = []complaint{
	{"start of value", ",", "A comma stands where a value or the end belongs.", "Delete the comma after the last entry."},
	{"start of value", "}]", "A value is missing before {}.", "Write the value, or delete the comma before this."},
	{"", "'", "{} does not begin a text in JSON.", `Put keys and texts in double quotes, such as "title": "Food Safety".`},
	{"start of value", "/#", "JSON has no comments.", "Delete the comment, or write the design in TOML or YAML."},
	{"start of value", "", "A value cannot begin with {}.", `Put keys and texts in double quotes, such as "title": "Food Safety".`},
	{"start of string", "", "A key cannot begin with {}.", `Put keys in double quotes, such as "title": "Food Safety".`},
	{"non-control character", "", "The text has no closing quote in its line.", `Close the quotes. A line break inside a text is written \n.`},
	{"after object value", "", "A comma or a closing brace is missing before {}.", "Put a comma between two facts and } after the last. A number has a decimal point and does not begin with 0."},
	{"after array element", "", "A comma or a closing bracket is missing before {}.", "Put a comma between two entries and ] after the last."},
	{"after object name", "", "A colon must follow the key.", `Write "title": "Food Safety".`},
	{"in literal", "", "This is not one of the words true, false and null.", "Write true, false or null; a text stands in double quotes."},
	{"surrogate", "", badBackslash, "Type the character itself."},
	{"escape", "", badBackslash, `Write two backslashes: \\.`},
	{"in number", "", "This is not a number.", pointNotComma},
}

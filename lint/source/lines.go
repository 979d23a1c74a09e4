package source

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// Unit is what a column counts.
type Unit uint8

// The units of columns.
const (
	Bytes Unit = iota
	CodePoints
	UTF16
)

// Lines finds lines and columns of byte offsets. Lines end with "\n" or "\r\n". A byte
// order mark takes no column.
type Lines struct {
	data   []byte
	starts []int
}

// NewLines indexes the lines of a file.
func NewLines(data []byte) *Lines {
	l := &Lines{data: data, starts: make([]int, 1, 2+bytes.Count(data, []byte("\n")))}
	for i, c := range data {
		if c == '\n' {
			l.starts = append(l.starts, i+1)
		}
	}
	return l
}

// Count is the number of lines; an empty file has one.
func (l *Lines) Count() int { return len(l.starts) }

// Position gives the line and column of an offset, both from 1. An offset outside the
// file is taken to its nearest end.
func (l *Lines) Position(offset int, unit Unit) (line, column int) {
	offset = max(0, min(offset, len(l.data)))
	i := sort.Search(len(l.starts), func(i int) bool { return l.starts[i] > offset }) - 1
	return i + 1, 1 + count(l.data[l.begin(i, offset):offset], unit)
}

// begin is the offset of the first column of line i, at most limit.
func (l *Lines) begin(i, limit int) int {
	start := l.starts[i]
	if start == 0 && len(l.data) >= len(bom) && string(l.data[:len(bom)]) == string(bom) {
		start = len(bom)
	}
	return min(start, limit)
}

func count(b []byte, unit Unit) int {
	switch unit {
	case CodePoints:
		return utf8.RuneCount(b)
	case UTF16:
		n := 0
		for _, r := range string(b) {
			n++
			if r > 0xffff {
				n++
			}
		}
		return n
	}
	return len(b)
}

// Offset gives the byte offset of a line and column, both from 1. A place outside the
// file is taken to the nearest one inside it.
func (l *Lines) Offset(line, column int, unit Unit) int {
	line = max(1, min(line, len(l.starts)))
	text := l.Text(line)
	start := l.begin(line-1, len(l.data))
	n := 1
	for i, r := range text {
		if n >= column {
			return start + i
		}
		switch {
		case unit == Bytes:
			n += utf8.RuneLen(r)
		case unit == UTF16 && r > 0xffff:
			n += 2
		default:
			n++
		}
	}
	return start + len(text)
}

// Text is a line without its end, empty for a line that does not exist.
func (l *Lines) Text(line int) string {
	if line < 1 || line > len(l.starts) {
		return ""
	}
	end := len(l.data)
	if line < len(l.starts) {
		end = l.starts[line] - 1
	}
	start := l.begin(line-1, end)
	if end > start && l.data[end-1] == '\r' {
		end--
	}
	return string(l.data[start:end])
}

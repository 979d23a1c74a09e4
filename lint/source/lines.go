package source

import (
	"bytes"
	"sort"
	"strings"
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
	// blocks count the code points and the UTF-16 units before each block.
	blocks [2][]int
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
	return i + 1, 1 + l.width(l.begin(i, offset), offset, unit)
}

// begin is the offset of the first column of line i, at most limit.
func (l *Lines) begin(i, limit int) int {
	start := l.starts[i]
	if start == 0 && len(l.data) >= len(bom) && string(l.data[:len(bom)]) == string(bom) {
		start = len(bom)
	}
	return min(start, limit)
}

// width counts the units between two offsets.
func (l *Lines) width(from, to int, unit Unit) int {
	if unit == Bytes {
		return to - from
	}
	if to-from < 2*blockBytes {
		return count(l.data[from:to], unit)
	}
	return l.before(to, unit) - l.before(from, unit)
}

// blockBytes is the length of the blocks that long lines are counted in, so that a file
// of one line does not make every position a search from its start.
const blockBytes = 4096

// before counts the units before an offset.
func (l *Lines) before(offset int, unit Unit) int {
	blocks := &l.blocks[0]
	if unit == UTF16 {
		blocks = &l.blocks[1]
	}
	if *blocks == nil {
		n := 0
		for i := 0; i <= len(l.data); i += blockBytes {
			*blocks = append(*blocks, n)
			n += count(l.data[i:min(i+blockBytes, len(l.data))], unit)
		}
	}
	k := offset / blockBytes
	return (*blocks)[k] + count(l.data[k*blockBytes:offset], unit)
}

// count counts the code points or UTF-16 units that begin in some bytes.
func count(b []byte, unit Unit) int {
	n := 0
	for _, c := range b {
		if c&0xc0 != 0x80 {
			n++
		}
		if unit == UTF16 && c >= 0xf0 {
			n++
		}
	}
	return n
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

// Excerpt is the line of an offset and the column (in code points) it begins at. Of a
// line of more than MaxExcerpt bytes it is the part around the offset, and not whole.
func (l *Lines) Excerpt(offset int) (text string, column int, whole bool) {
	line, column := l.Position(offset, CodePoints)
	start := l.begin(line-1, len(l.data))
	end := len(l.data)
	if line < len(l.starts) {
		end = l.starts[line] - 1
	}
	if end-start <= MaxExcerpt {
		return l.Text(line), 1, true
	}
	offset = max(start, min(offset, end))
	from := max(start, offset-MaxExcerpt/4)
	for from < offset && l.data[from]&0xc0 == 0x80 {
		from++
	}
	to := min(end, offset+MaxExcerpt)
	for to < end && l.data[to]&0xc0 == 0x80 {
		to++
	}
	return strings.TrimRight(string(l.data[from:to]), "\r"), column - count(l.data[from:offset], CodePoints), false
}

// MaxExcerpt is how many bytes a line may have to be shown whole.
const MaxExcerpt = 320

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

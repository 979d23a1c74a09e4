package format

import (
	"strings"
	"unicode/utf8"

	"github.com/credlint/credlint/lint"
	"github.com/credlint/credlint/lint/packet"
)

// The picture of paths, in units of its own. The design stands in the middle; what it
// leads up to and is part of stands above, what receives its holders below, what goes
// with it on the left and what stands beside it on the right.
const (
	graphWidth  = 720
	boxWidth    = 190
	boxGap      = 14 // between boxes of a column
	rowGap      = 44 // between the rows, with room for lines
	lineHeight  = 15
	boxPadding  = 9
	boxColumns  = 24 // characters that fit into a line of a box
	mostInRow   = 3
	mostInRows  = 5 // a second row stands in the gaps of the first
	mostAtSides = 4
	mostLines   = 3
)

// graph is the picture of a design's paths.
type graph struct {
	Width, Height int
	Boxes         []graphBox
	Lines         []graphLine
}

// graphBox is a box with its text, line by line.
type graphBox struct {
	X, Y, W, H int
	Lines      []graphText
	Middle     bool
	Open       bool
}

// graphText is one line of text; its X and Y are of its middle.
type graphText struct {
	X, Y  int
	Text  string
	Small bool
}

// graphLine is a line of straight pieces, as the points of an SVG polyline.
type graphLine struct {
	Points string
	Open   bool
}

// graphOf lays out the paths; nil when there are none.
func graphOf(title string, paths []packet.Path) *graph {
	if len(paths) == 0 {
		return nil
	}
	var above, left, right, below []graphBox
	for _, p := range paths {
		b := pathBox(p)
		switch p.Route {
		case lint.RouteUp, lint.RouteWithin:
			above = append(above, b)
		case lint.RouteWith:
			left = append(left, b)
		case lint.RouteBeside:
			right = append(right, b)
		default:
			below = append(below, b)
		}
	}
	above, below = fewer(above, mostInRows), fewer(below, mostInRows)
	left, right = fewer(left, mostAtSides), fewer(right, mostAtSides)
	middle := textBox("", title)
	middle.Middle = true
	band := max(middle.H, columnHeight(left), columnHeight(right))
	top := rowsHeight(above)
	center := top + band/2
	middle.X, middle.Y = graphWidth/2-boxWidth/2, center-middle.H/2
	g := &graph{Width: graphWidth + 4, Height: top + band + rowsHeight(below) + 4, Boxes: []graphBox{middle}}
	g.rows(above, middle.Y, top, -1)
	g.rows(below, middle.Y+middle.H, top+band, 1)
	g.column(left, 0, middle.X, boxWidth, center)
	g.column(right, graphWidth-boxWidth, middle.X+boxWidth, graphWidth-boxWidth, center)
	return g
}

// rows places boxes above (way -1) or below (way 1) an edge, the nearest row first, and
// draws lines to them from the middle box, whose edge is at from.
func (g *graph) rows(boxes []graphBox, from, edge, way int) {
	const middle = graphWidth / 2
	centers := map[int][]int{1: {middle}, 2: {middle - 120, middle + 120}, 3: {middle - 240, middle, middle + 240}}
	bus, y := edge+way*rowGap/2, edge+way*rowGap
	for len(boxes) > 0 {
		row := boxes[:min(len(boxes), mostInRow)]
		boxes = boxes[len(row):]
		at := centers[len(row)]
		if len(g.Boxes) > 1 && y != edge+way*rowGap && len(row) == 1 {
			at = []int{middle - 120}
		}
		tallest := 0
		for i := range row {
			b := &row[i]
			tallest = max(tallest, b.H)
			b.X = at[i] - boxWidth/2
			b.Y = y
			if way < 0 {
				b.Y = y - b.H
			}
			g.line(b.Open, middle, from, middle, bus, at[i], bus, at[i], y-way*2)
			g.Boxes = append(g.Boxes, *b)
		}
		y += way * (tallest + rowGap/2)
	}
}

// column stacks boxes around a height and draws lines to them from the middle box.
func (g *graph) column(boxes []graphBox, x, from, width, center int) {
	y := center - columnHeight(boxes)/2
	for i := range boxes {
		b := &boxes[i]
		b.X, b.Y = x, y
		y += b.H + boxGap
		end := b.X - 2
		if x < from {
			end = width + 2
		}
		bus, at := (from+end)/2, b.Y+b.H/2
		if len(boxes) == 1 {
			at = center
		}
		g.line(b.Open, from, center, bus, center, bus, at, end, at)
		g.Boxes = append(g.Boxes, *b)
	}
}

func (g *graph) line(open bool, points ...int) {
	var b strings.Builder
	for i := 0; i < len(points); i += 2 {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(itoa(points[i]) + "," + itoa(points[i+1]))
	}
	g.Lines = append(g.Lines, graphLine{b.String(), open})
}

func columnHeight(boxes []graphBox) int {
	h := -boxGap
	for _, b := range boxes {
		h += b.H + boxGap
	}
	return max(h, 0)
}

// rowsHeight is the room that rows take, with the gap to the middle.
func rowsHeight(boxes []graphBox) int {
	h := 0
	for i := 0; i < len(boxes); i += mostInRow {
		tallest := 0
		for _, b := range boxes[i:min(i+mostInRow, len(boxes))] {
			tallest = max(tallest, b.H)
		}
		h += tallest + rowGap/2
	}
	if h > 0 {
		h += rowGap / 2
	}
	return h
}

// fewer keeps as many boxes as there is room for; the last one counts the others, which
// the list beside the picture names.
func fewer(boxes []graphBox, most int) []graphBox {
	if len(boxes) <= most {
		return boxes
	}
	rest := len(boxes) - most + 1
	return append(boxes[:most-1:most-1], textBox("", count(rest, "more is", "more are")+" in the list"))
}

func pathBox(p packet.Path) graphBox {
	small := p.Head
	if terms := strings.SplitN(p.Terms, "; ", 3); p.Route == lint.RouteReceiving && len(terms) > 1 {
		small = terms[0] + ", " + terms[1]
	} else if terms[0] != "" {
		small = terms[0]
	}
	b := textBox(small, p.Target)
	b.Open = p.Open
	return b
}

// textBox makes a box of a small line and a text of a few lines.
func textBox(small, text string) graphBox {
	b := graphBox{W: boxWidth}
	lines := fold(text, boxColumns, mostLines)
	if small != "" {
		b.Lines = append(b.Lines, graphText{Text: cut(small, boxColumns+4), Small: true})
	}
	for _, l := range lines {
		b.Lines = append(b.Lines, graphText{Text: l})
	}
	for i := range b.Lines {
		b.Lines[i].X, b.Lines[i].Y = boxWidth/2, boxPadding+lineHeight*i+lineHeight*3/4
	}
	b.H = lineHeight*len(b.Lines) + 2*boxPadding
	return b
}

// fold breaks text into at most n lines of so many columns; what does not fit ends in "...".
func fold(text string, columns, n int) []string {
	var lines []string
	line := ""
	words := strings.Fields(text)
	for i, w := range words {
		w = cut(w, columns)
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(w) > columns {
			if len(lines) == n-1 {
				return append(lines, cut(line+" "+strings.Join(words[i:], " "), columns))
			}
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

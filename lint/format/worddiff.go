package format

import (
	"html/template"
	"strings"
)

// maxDiffWords bounds the words of a text that are compared one by one.
const maxDiffWords = 400

// markedWords marks in one text the words that the other does not have at that place,
// with an element of HTML. Where the texts are too long, or nothing of them is the same,
// all of it is marked.
func markedWords(text, other, element string) template.HTML {
	words, others := strings.Fields(text), strings.Fields(other)
	same := make([]bool, len(words))
	if len(words) <= maxDiffWords && len(others) <= maxDiffWords {
		same = commonWords(words, others)
	}
	var b strings.Builder
	open := false
	for i, w := range words {
		if i > 0 {
			if open && same[i] {
				b.WriteString("</" + element + ">")
				open = false
			}
			b.WriteByte(' ')
		}
		if !open && !same[i] {
			b.WriteString("<" + element + ">")
			open = true
		}
		b.WriteString(template.HTMLEscapeString(w))
	}
	if open {
		b.WriteString("</" + element + ">")
	}
	return template.HTML(b.String()) //nolint:gosec // every word is escaped
}

// commonWords says of each word whether it belongs to the longest sequence of words that
// both texts have.
func commonWords(words, others []string) []bool {
	n, m := len(words), len(others)
	length := make([][]int, n+1)
	for i := range length {
		length[i] = make([]int, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if words[i] == others[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	same := make([]bool, n)
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case words[i] == others[j]:
			same[i] = true
			i, j = i+1, j+1
		case length[i+1][j] >= length[i][j+1]:
			i++
		default:
			j++
		}
	}
	return same
}

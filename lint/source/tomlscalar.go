package source

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// tomlScalar reads a number, date or time, of which the parser has only found the
// extent.
func tomlScalar(n *Node, kind unstable.Kind) error {
	ok := true
	switch kind {
	case unstable.Integer:
		n.Kind = Integer
		ok = tomlInteger(n)
	case unstable.Float:
		n.Kind = Float
		ok = tomlFloat(n)
	case unstable.LocalDate:
		n.Kind = LocalDate
		_, _, _, ok = date(n.Text)
	case unstable.LocalTime:
		n.Kind = LocalTime
		ok = clock(n.Text)
	case unstable.LocalDateTime:
		n.Kind = LocalDateTime
		ok = dateTime(n.Text)
	case unstable.DateTime:
		n.Kind = OffsetDateTime
		ok = offsetDateTime(n.Text)
	}
	if !ok {
		return &SyntaxError{
			Message: fmt.Sprintf("%q is not %s that TOML knows.", n.Text, n.Kind),
			Fix:     "Write numbers such as 12 or 1.5, dates such as 2026-01-31, and put text in quotes.",
			Span:    n.Span,
		}
	}
	return nil
}

func tomlInteger(n *Node) bool {
	s := n.Text
	digits := strings.TrimLeft(s, "+-")
	signed := len(digits) < len(s)
	base := 10
	if len(digits) > 1 && digits[0] == '0' {
		switch digits[1] {
		case 'x':
			base = 16
		case 'o':
			base = 8
		case 'b':
			base = 2
		default:
			return false
		}
		if signed {
			return false
		}
		digits = digits[2:]
	}
	if len(s)-len(digits) > 1 && base == 10 || !underscores(digits, base) {
		return false
	}
	plain := strings.ReplaceAll(digits, "_", "")
	if signed && s[0] == '-' {
		plain = "-" + plain
	}
	v, err := strconv.ParseInt(plain, base, 64)
	n.number = float64(v)
	return err == nil
}

// underscores reports whether every character is a digit of the base or an underscore
// between two digits.
func underscores(s string, base int) bool {
	if s == "" {
		return false
	}
	for i := 0; i < len(s); i++ {
		if s[i] == '_' {
			if i == 0 || i == len(s)-1 || s[i-1] == '_' {
				return false
			}
			continue
		}
		if _, err := strconv.ParseInt(s[i:i+1], base, 8); err != nil {
			return false
		}
	}
	return true
}

func tomlFloat(n *Node) bool {
	s := n.Text
	body := s
	if body != "" && (body[0] == '+' || body[0] == '-') {
		body = body[1:]
	}
	switch body {
	case "inf":
		n.number = math.Inf(1)
		if s[0] == '-' {
			n.number = math.Inf(-1)
		}
		return true
	case "nan":
		n.number = math.NaN()
		return true
	}
	mantissa, exponent, hasExp := strings.Cut(strings.ToLower(body), "e")
	whole, fraction, hasPoint := strings.Cut(mantissa, ".")
	if len(whole) > 1 && whole[0] == '0' || !underscores(whole, 10) || hasPoint && !underscores(fraction, 10) {
		return false
	}
	if hasExp {
		if exponent != "" && (exponent[0] == '+' || exponent[0] == '-') {
			exponent = exponent[1:]
		}
		if !underscores(exponent, 10) {
			return false
		}
	}
	if !hasExp && !hasPoint {
		return false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, "_", ""), 64)
	n.number = v
	return err == nil || math.IsInf(v, 0)
}

// clock reads HH:MM:SS with an optional fraction; TOML 1.1 lets the seconds go.
func clock(s string) bool {
	if len(s) < 5 || s[2] != ':' {
		return false
	}
	h, ok1 := digits(s[:2])
	m, ok2 := digits(s[3:5])
	if !ok1 || !ok2 || h > 23 || m > 59 {
		return false
	}
	if len(s) == 5 {
		return true
	}
	if len(s) < 8 || s[5] != ':' {
		return false
	}
	sec, ok3 := digits(s[6:8])
	if !ok3 || sec > 60 {
		return false
	}
	if len(s) == 8 {
		return true
	}
	_, ok := digits(s[9:])
	return s[8] == '.' && ok
}

func dateTime(s string) bool {
	if len(s) < 11 || s[10] != 'T' && s[10] != 't' && s[10] != ' ' {
		return false
	}
	_, _, _, ok := date(s[:10])
	return ok && clock(s[11:])
}

func offsetDateTime(s string) bool {
	if last := len(s) - 1; last > 0 && (s[last] == 'Z' || s[last] == 'z') {
		return dateTime(s[:last])
	}
	i := len(s) - 6
	if i < 11 || s[i] != '+' && s[i] != '-' {
		return false
	}
	return len(s[i+1:]) == 5 && clock(s[i+1:]) && dateTime(s[:i])
}

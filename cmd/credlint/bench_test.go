package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/pelletier/go-toml/v2"
	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/credlint/credlint/schemas"
)

const corpusSize = 10_000

// ownFrameworks is the line that would hold a design against others than the default ones.
var ownFrameworks = regexp.MustCompile(`(?m)^frameworks = .*\n`)

// corpus writes 10,000 valid designs made from a template.
func corpus(b *testing.B, template string) (dir string, files []string) {
	b.Helper()
	text, err := os.ReadFile(template)
	if err != nil {
		b.Fatal(err)
	}
	text = ownFrameworks.ReplaceAll(text, nil)
	dir = b.TempDir()
	for i := range corpusSize {
		sub := filepath.Join(dir, fmt.Sprintf("%03d", i/100))
		if err := os.MkdirAll(sub, 0o755); err != nil {
			b.Fatal(err)
		}
		name := filepath.Join(sub, fmt.Sprintf("design-%05d.credential.toml", i))
		design := strings.ReplaceAll(string(text), "NUMBER", fmt.Sprintf("%05d", i))
		if err := os.WriteFile(name, []byte(design), 0o644); err != nil {
			b.Fatal(err)
		}
		files = append(files, name)
	}
	return dir, files
}

// cpu is the processor time that this process has used.
func cpu(who int) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(who, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkCorpus measures the whole lint over drafts with about 60 findings each, over
// proposals with 40 and over complete designs with a few, beside three floors: reading the
// files, decoding them into maps as well, and judging those with the JSON Schema. It does
// so with the four frameworks alone and with the guides as well, as a run does by default.
func BenchmarkCorpus(b *testing.B) {
	b.Run("drafts", func(b *testing.B) { benchmarkCorpus(b, "testdata/bench.toml") })
	b.Run("proposals", func(b *testing.B) { benchmarkCorpus(b, "../../examples/food-processing-ontario.credential.toml") })
	b.Run("complete", func(b *testing.B) { benchmarkCorpus(b, "../../examples/geriatric-nursing-suny.credential.toml") })
}

func benchmarkCorpus(b *testing.B, template string) {
	dir, files := corpus(b, template)
	data, err := schemas.Get("design")
	if err != nil {
		b.Fatal(err)
	}
	schema, err := jsonschema.CompileString("design.schema.json", string(data))
	if err != nil {
		b.Fatal(err)
	}
	each := func(f func(data []byte)) func(*testing.B) {
		return func(b *testing.B) {
			start := cpu(syscall.RUSAGE_SELF)
			for b.Loop() {
				for _, name := range files {
					data, err := os.ReadFile(name)
					if err != nil {
						b.Fatal(err)
					}
					f(data)
				}
			}
			report(b, cpu(syscall.RUSAGE_SELF)-start)
		}
	}
	decode := func(data []byte) map[string]any {
		var v map[string]any
		if err := toml.Unmarshal(data, &v); err != nil {
			b.Fatal(err)
		}
		return v
	}
	b.Run("floor-read", each(func([]byte) {}))
	b.Run("floor-decode", each(func(data []byte) { decode(data) }))
	b.Run("floor-schema", each(func(data []byte) {
		text, err := json.Marshal(decode(data))
		if err != nil {
			b.Fatal(err)
		}
		var v any
		if err := json.Unmarshal(text, &v); err != nil {
			b.Fatal(err)
		}
		if err := schema.Validate(v); err != nil {
			b.Fatal(err)
		}
	}))
	lint := func(procs int, args ...string) func(*testing.B) {
		return func(b *testing.B) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
			start := cpu(syscall.RUSAGE_SELF)
			for b.Loop() {
				code := run(append([]string{"credlint", "--fail-on", "never", "--today", "2026-11-24"}, append(args, dir)...),
					&world{in: strings.NewReader(""), out: io.Discard, err: os.Stderr, today: time.Now()})
				if code != exitClean {
					b.Fatalf("exit status %d", code)
				}
			}
			report(b, cpu(syscall.RUSAGE_SELF)-start)
		}
	}
	b.Run("lint-no-guides", lint(1, "--no-guides"))
	b.Run("lint-procs=1", lint(1))
	b.Run("lint-procs=2", lint(2))
}

func report(b *testing.B, used time.Duration) {
	n := float64(b.N) * corpusSize
	b.ReportMetric(float64(used.Microseconds())/n, "cpu-us/file")
	b.ReportMetric(float64(b.Elapsed().Microseconds())/n, "wall-us/file")
}

// BenchmarkColdStart measures the process for one file beside an empty Go program.
func BenchmarkColdStart(b *testing.B) {
	dir := b.TempDir()
	empty := filepath.Join(dir, "empty.go")
	if err := os.WriteFile(empty, []byte("package main\n\nfunc main() {}\n"), 0o644); err != nil {
		b.Fatal(err)
	}
	build := func(name, what string) string {
		bin := filepath.Join(dir, name)
		if out, err := exec.Command("go", "build", "-tags", "urfave_cli_no_docs,netgo,osusergo", "-o", bin, what).CombinedOutput(); err != nil {
			b.Fatalf("%s: %s", err, out)
		}
		return bin
	}
	start := func(bin string, args ...string) func(*testing.B) {
		return func(b *testing.B) {
			for b.Loop() {
				if err := exec.Command(bin, args...).Run(); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
	b.Run("floor-empty", start(build("empty", empty)))
	b.Run("lint-one-file", start(build("credlint", "."), "--fail-on", "never", "testdata/bench.toml"))
}

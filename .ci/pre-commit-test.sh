#!/bin/sh
# Runs the hooks with the real pre-commit program in a scratch repository: on commits that
# pass, on commits that fail, and with a baseline. What is committed here is what is tested.
# Needs root on Debian where pre-commit is not installed, and a network for Go modules.
set -eu
cd "$(dirname "$0")/.."
if ! command -v pre-commit >/dev/null; then
	apt-get update
	apt-get install -y pre-commit
fi

project=$PWD
scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT
GOCACHE=$(go env GOCACHE) GOPROXY=$(go env GOPROXY)
export GOCACHE GOPROXY
unset GOFLAGS # a hook is built without our build tags
export HOME="$scratch/home" PRE_COMMIT_HOME="$scratch/cache" GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.org
mkdir "$scratch/home"
git clone --quiet "$project" "$scratch/hooks"
rev=$(git -C "$scratch/hooks" rev-parse HEAD)

git init --quiet -b main "$scratch/designs"
cd "$scratch/designs"

fail() {
	echo "pre-commit: $1" >&2
	cat "$scratch/log" >&2
	exit 1
}
# passes TEXT and refused TEXT commit what is staged and look for TEXT in what is said.
passes() {
	git commit -m x >"$scratch/log" 2>&1 || fail "a commit was refused: $1"
	grep -q "$1" "$scratch/log" || fail "nothing said $1"
}
refused() {
	before=$(git rev-parse HEAD)
	if git commit -m x >"$scratch/log" 2>&1; then fail "a commit passed: $1"; fi
	[ "$(git rev-parse HEAD)" = "$before" ] || fail "a refused commit was made"
	grep -q "$1" "$scratch/log" || fail "nothing said $1"
}

cat >.pre-commit-config.yaml <<EOF
repos:
  - repo: $scratch/hooks
    rev: $rev
    hooks:
      - id: credlint
        args: [--today, '2026-11-24']
EOF
git add .
git commit --quiet -m start
pre-commit install >"$scratch/log"

mkdir 'a folder'
cp "$project/examples/milk-quality-nz.credential.toml" 'a folder/milk quality.credential.toml'
git add .
passes 'credlint.*Passed'

echo text >readme.txt
git add .
passes 'credlint.*Skipped'

cp "$project/examples/rough-first-draft.credential.toml" draft.credential.toml
git add .
refused 'error  size-limit'

# Only what is committed is judged, not what else lies about.
git reset --quiet
echo more >>readme.txt
git add readme.txt
passes 'credlint.*Skipped'

# With a baseline the draft passes, and a new mistake in it does not.
"$(find "$scratch/cache" -path '*/bin/credlint')" baseline --today 2026-11-24 2>"$scratch/log"
git add .
passes 'credlint.*Passed'
sed 's/^\[credential\]/[credential]\ntitel = "x"/' draft.credential.toml >draft.new
mv draft.new draft.credential.toml
git add .
refused 'has no key "titel"'
git checkout --quiet HEAD -- .

# The second hook looks at every design when a configuration changes.
sed 's/id: credlint$/id: credlint-all/' .pre-commit-config.yaml >config.new
mv config.new .pre-commit-config.yaml
git add .
passes 'credlint (all designs).*Passed'
echo 'frameworks = ["unesco-2022"]' >.credlint.toml
echo '[nonsense]' >>.credlint.toml
git add .
refused 'There is no key "nonsense"'
echo "pre-commit: the hooks pass and refuse as they should"

#!/usr/bin/env bash
# The files a newsroom copies, judged by the tools that read them: pre-commit (its schema, then a real run of the hooks
# in a copy of examples/newsroom, green and red) and action-validator; each is shown to refuse a planted fault.
# usage: tests/validators/adoption.sh FOLDER   the folder for the tools
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD tools=$(realpath "$1") wrong=0

say() { # say WHAT EXPECTED(0 accepted, 1 refused) ACTUAL
  local got=accepted; [ "$3" -eq 0 ] || got=refused
  if { [ "$2" -eq 0 ] && [ "$3" -eq 0 ]; } || { [ "$2" -ne 0 ] && [ "$3" -ne 0 ]; }; then echo "ok   $1: $got"
  else echo "FAIL $1: $got"; wrong=$((wrong + 1)); fi
}
judge() { # judge WHAT EXPECTED COMMAND...
  local what=$1 expected=$2 status=0; shift 2
  "$@" >"$tools/said" 2>&1 || status=$?
  say "$what" "$expected" "$status"
}

[ -x "$tools/pc/bin/pre-commit" ] || { python -m venv "$tools/pc" && "$tools/pc/bin/pip" install --quiet pre-commit; }
[ -d "$tools/node_modules/@action-validator/cli" ] ||
  npm install --silent --no-fund --no-audit --prefix "$tools" @action-validator/core@0.6.0 @action-validator/cli@0.6.0
pc=$tools/pc/bin/pre-commit av=$tools/node_modules/.bin/action-validator
planted=$(mktemp -d)
trap 'rm -rf "$planted"' EXIT

judge "pre-commit, our hooks" 0 "$pc" validate-manifest .pre-commit-hooks.yaml
sed 's/^  entry:/  enter:/' .pre-commit-hooks.yaml >"$planted/.pre-commit-hooks.yaml"
judge "pre-commit, planted: no entry" 1 "$pc" validate-manifest "$planted/.pre-commit-hooks.yaml"
judge "pre-commit, the example's configuration" 0 "$pc" validate-config examples/newsroom/.pre-commit-config.yaml

judge "action-validator, our action" 0 "$av" action.yml
sed 's/^  using: composite/  using: magic/' action.yml >"$planted/action.yml"
judge "action-validator, planted: unknown runner" 1 "$av" "$planted/action.yml"

desk=$planted/desk
cp -r examples/newsroom "$desk"
cd "$desk"
git init --quiet . && git add --all
export PRE_COMMIT_HOME=$tools/pre-commit-home CI=1
ref=$(git -C "$root" rev-parse HEAD)
judge "the hooks on the example" 0 "$pc" try-repo "$root" --ref "$ref" --all-files
sed -i 's/Bicycles travel/Bicycles never travel/' articles/ferry.md
git add --all
judge "the hooks on an altered quotation" 1 "$pc" try-repo "$root" factcheck --ref "$ref" --all-files
grep -q "FC101\|FC102\|FC104" "$tools/said" || { echo "FAIL the hook does not name the alteration"; wrong=$((wrong + 1)); }

echo "$wrong wrong answers"
[ "$wrong" -eq 0 ]

#!/usr/bin/env bash
# What the composite action runs: annotations on the lines, a job summary, SARIF and JSON files, the exit status.
# Inputs arrive in the environment and are never pasted into a command, so a file name cannot become one.
set -uo pipefail

words=(check --offline)
[ -n "${INPUT_ARCHIVE:-}" ] && words+=(--archive "$INPUT_ARCHIVE")
[ -n "${INPUT_FAIL_ON:-}" ] && words+=(--fail-on "$INPUT_FAIL_ON")
[ "${INPUT_ALLOW_INCOMPLETE:-false}" = true ] && words+=(--allow-incomplete)
summary=$(mktemp)
words+=(--format github --format "markdown=$summary")
words+=(--format "sarif=${INPUT_SARIF:-factcheck.sarif}" --format "json=${INPUT_RESULT:-factcheck.json}")
read -r -a more <<<"${INPUT_ARGS:-}"
# Patterns are expanded here, and only here: one file name may hold blanks, one pattern may not.
shopt -s nullglob globstar
read -r -a patterns <<<"${INPUT_PATHS:-}"
files=()
old=$IFS
IFS=
for pattern in "${patterns[@]}"; do
  if [ -e "$pattern" ]; then files+=("$pattern"); continue; fi
  # Without field separators an unquoted pattern expands to whole names, blanks and line ends included.
  files+=($pattern)
done
IFS=$old
if [ "${#files[@]}" -eq 0 ]; then
  echo "::error title=factcheck::no article matches the action's input 'paths'"
  exit 2
fi

factcheck "${words[@]}" ${more[@]+"${more[@]}"} -- "${files[@]}"
status=$?
[ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -s "$summary" ] && cat "$summary" >>"$GITHUB_STEP_SUMMARY"
[ -n "${GITHUB_OUTPUT:-}" ] && echo "exit-status=$status" >>"$GITHUB_OUTPUT"
rm -f "$summary"
exit "$status"

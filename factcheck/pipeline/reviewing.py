"""An editor's decisions on the findings of a result: which are open, and what is written down about the others.

Accepting a finding appends an entry with the editor's reason to ``factcheck-ignore.toml``. Marking one as
corrected changes nothing about the next check; it is kept in ``factcheck-review.json``, so that a correction that
did not arrive in the article is seen.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.identity import folded
from factcheck.errors import UsageError
from factcheck.pipeline.suppress import IGNORE_FILE, article_name, read_ignore_file
from factcheck.reporters.json_ import encode

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Report, Result

REVIEW_FILE = "factcheck-review.json"
REVIEW_VERSION = 1


class Decision(NamedTuple):
    """What was decided about one finding: ``accepted`` or ``corrected``."""

    fingerprint: str
    article: str
    decision: str
    code: str
    quote: str
    reason: str
    day: str


class Open(NamedTuple):
    """A finding that waits for a decision; ``corrected`` is the day it was said to be corrected."""

    part: ArticleReport
    result: Result
    corrected: str | None = None


def open_findings(report: Report, decided: tuple[Decision, ...]) -> tuple[Open, ...]:
    """Return the findings that count and were not accepted, gravest level first, then by place."""
    known = {(decision.article, decision.fingerprint): decision for decision in decided}
    found = []
    for part in report.articles:
        for result in part.results:
            decision = known.get((article_name(part), result.fingerprint))
            if result.level == "none" or result.suppressed or (decision and decision.decision == "accepted"):
                continue
            found.append(Open(part, result, decision.day if decision else None))
    rank = {"error": 0, "warning": 1, "note": 2}
    return tuple(sorted(found, key=lambda entry: rank.get(entry.result.level, 3)))


def decide(entry: Open, decision: str, reason: str, day: str) -> Decision:
    """Return a decision on a finding."""
    result = entry.result
    quote = folded(result.claim.quote)
    return Decision(result.fingerprint, article_name(entry.part), decision, result.code, quote, reason, day)


def read_decisions(path: str) -> tuple[Decision, ...]:
    """Return the decisions written down so far; none where there is no file.

    Raises:
        UsageError: the file is none of ours.
    """
    if not os.path.exists(path):
        return ()
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        if data["review_version"] != REVIEW_VERSION:
            raise UsageError(f"{path}: review version {data['review_version']}", "use the version that wrote it")
        return tuple(Decision(*(str(entry[key]) for key in Decision._fields)) for entry in data["decisions"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path}: no file of decisions ({error})", "move it away and review again") from error


def decisions_text(decisions: tuple[Decision, ...]) -> str:
    """Return the file of decisions: one a line, the last word on each finding, sorted."""
    last = {(decision.article, decision.fingerprint): decision for decision in decisions}
    lines = ",".join(f"\n  {encode(last[key]._asdict())}" for key in sorted(last))
    return f'{{"review_version": {REVIEW_VERSION},\n "decisions": [{lines}\n ]}}\n'


def ignore_entry(decision: Decision, until: str | None = None) -> str:
    """Return the ``[[ignore]]`` table that accepts a finding."""
    lines = ["[[ignore]]", f"code = {_toml(decision.code)}", f"article = {_toml(decision.article)}"]
    lines += [f"fingerprint = {_toml(decision.fingerprint)}", f"reason = {_toml(decision.reason)}"]
    lines += [f"until = {until}"] if until else []
    return "\n".join([f"# {_comment(decision.quote)}", *lines]) + "\n"


def _toml(text: str) -> str:
    """Return a TOML basic string; TOML knows no surrogates, so what needs them is named instead."""
    made = encode(text.encode("utf-8", "backslashreplace").decode())
    return made if "\\ud" not in made.lower() else encode(text.encode("ascii", "backslashreplace").decode())


def _comment(text: str) -> str:
    from factcheck.reporters.safe import flat_text

    return flat_text(text)[:100]


def with_entry(text: str, entry: str, path: str = IGNORE_FILE) -> str:
    """Return an ignore file with one more entry at its end.

    Raises:
        UsageError: the file as it is cannot be read; it is left alone.
    """
    read_ignore_file(path, text)
    made = (text.rstrip("\n") + "\n\n" if text.strip() else "") + entry
    read_ignore_file(path, made)
    return made

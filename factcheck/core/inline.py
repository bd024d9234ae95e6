"""Suppressions in the article itself: comments that say which finding of their paragraph does not count, and why.

A module of its own, loaded only for an article that has the word ``factcheck:`` in it.
"""

from __future__ import annotations

import re

from factcheck.core.identity import folded
from factcheck.core.records import Finding
from factcheck.core.suppressions import Rule

_COMMENT = re.compile(r"<!--\s*factcheck:\s*ignore\b([^<>]{0,400}?)-->|\{#\s*factcheck:\s*ignore\b([^{}]{0,400}?)#\}")
_CODES = re.compile(r"[\s,\[(]*(FC\d{0,3})\b[\s,\])]*", re.IGNORECASE)
_UNTIL = re.compile(r"\s*until[\s=:]+(\d{4}-\d{2}-\d{2})\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")


def parse_inline(source: str) -> tuple[tuple[Rule, ...], tuple[Finding, ...]]:
    """Return the rules of an article's own comments, and a finding for each comment that cannot be one.

    ``<!-- factcheck: ignore FC301 until 2027-01-01: the desk holds the letter -->`` (``{# ... #}`` too), before a
    paragraph or in it: it holds for the quotations of that paragraph. Without a code it holds for every code;
    without a reason it is not applied and FC902 says so.
    """
    rules: list[Rule] = []
    faults: list[Finding] = []
    for match in _COMMENT.finditer(source):
        body = match.group(1) if match.group(1) is not None else match.group(2)
        codes, until, reason = _read_comment(body)
        if not reason:
            said = "a suppression without a reason is not applied: add one after a colon"
            faults.append(Finding("FC902", "warning", match.span(), said))
            continue
        words = folded(_plain(_paragraph(source, match.start(), match.end())))
        rules.append(Rule("inline", reason, codes, words=words, until=until, span=match.span()))
    return tuple(rules), tuple(faults)


def _read_comment(body: str) -> tuple[tuple[str, ...], str | None, str]:
    codes: list[str] = []
    place = 0
    while found := _CODES.match(body, place):
        codes.append(found.group(1).upper())
        place = found.end()
    until = _UNTIL.match(body, place)
    place = until.end() if until else place
    return tuple(codes), until.group(1) if until else None, body[place:].strip(" \t\r\n:-\u2013\u2014")


def _paragraph(source: str, start: int, end: int) -> str:
    """Return the paragraph a comment stands in, or the one after it where it stands alone."""
    low = source.rfind("\n\n", 0, start) + 1
    high = _next_break(source, end)
    around = source[low:start] + " " + source[end:high]
    if _plain(around).strip():
        return around
    begin = end
    while begin < len(source) and source[begin].isspace():
        begin += 1
    return source[begin : _next_break(source, begin)]


def _next_break(source: str, start: int) -> int:
    found = source.find("\n\n", start)
    return found if found >= 0 else len(source)


def _plain(source: str) -> str:
    from html import unescape

    return unescape(_TAG.sub("", _COMMENT.sub(" ", source)))

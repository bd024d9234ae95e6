"""Which of several pieces of evidence counts, and how many of them are independent.

Grades are those of the verdict policy: primary, archived, embed, reprint, witness. A better grade decides even
where a worse one agrees better with the article, because the cited origin is what the article promised.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Capture, EvidenceUse, Judgement

GRADES = ("primary", "archived", "embed", "reprint", "witness")
_VERDICT_ORDER = (
    "verbatim",
    "typographic",
    "editorial",
    "reported_agrees",
    "altered",
    "reported_differs",
    "other_language",
    "incomplete",
    "not_found",
)
FOUND = frozenset(("verbatim", "typographic", "editorial", "altered", "reported_agrees", "reported_differs"))
_AGENCIES = ("reuters", "associated press", "ap", "afp", "sputnik", "tass", "interfax", "dpa", "upi", "ukrinform")


def grade_of(capture: Capture) -> int:
    """Position of the capture's relation among the grades; 0 is best."""
    return GRADES.index(capture.relation)


def quality(judgement: Judgement) -> tuple[int, int, int, int]:
    """Orders judgements of one claim, best first: verdict, severity, count of edits, score."""
    severity = ("none", "minor", "material").index(judgement.severity)
    order = _VERDICT_ORDER.index(judgement.verdict) if judgement.verdict in _VERDICT_ORDER else 99
    weighty = sum(edit.severity != "none" for edit in judgement.edits)
    return order, severity, weighty, -(judgement.score or 0)


def in_force(captures: Sequence[Capture], day: str | None) -> list[Capture]:
    """The captures with the version in force at ``day`` first: the last taken by then, else the earliest after.

    The remaining versions follow, nearest in time first.
    """
    ordered = sorted(captures, key=lambda capture: capture.captured)
    if not day or len(ordered) < 2:
        return ordered[::-1]
    before = [capture for capture in ordered if capture.captured[:10] <= day[:10]]
    after = [capture for capture in ordered if capture.captured[:10] > day[:10]]
    return before[::-1] + after


def independent_witnesses(uses: Sequence[EvidenceUse]) -> int:
    """How many of the witnesses did not copy one another.

    Two are one witness where both name the same agency or publisher, or where the words around the quotation
    (not the quotation itself, which honest witnesses share) agree.
    """
    kept: list[EvidenceUse] = []
    for use in uses:
        if not any(_same_hand(use, other) for other in kept):
            kept.append(use)
    return len(kept)


def _same_hand(one: EvidenceUse, other: EvidenceUse) -> bool:
    a, b = _hands(one.evidence.capture), _hands(other.evidence.capture)
    if a & b:
        return True
    around_a, around_b = _around(one), _around(other)
    if len(around_a) < 6 or len(around_b) < 6:
        return False
    return len(around_a & around_b) > 0.7 * min(len(around_a), len(around_b))


def _hands(capture: Capture) -> frozenset[str]:
    """Who wrote the witness: the agencies named in its publisher line, else the publisher."""
    publisher = (capture.publisher or capture.issuer or "").casefold()
    parts = [part.strip() for part in publisher.replace(" via ", "|").replace("/", "|").split("|") if part.strip()]
    agencies = frozenset(part for part in parts if part in _AGENCIES)
    return agencies or frozenset(parts[:1])


def _around(use: EvidenceUse) -> frozenset[str]:
    text = use.evidence.text
    if not use.spans:
        return frozenset()
    start, end = use.spans[0][0], use.spans[-1][1]
    near = text[max(0, start - 300) : start] + " " + text[end : end + 300]
    return frozenset(word for word in near.casefold().split() if len(word) > 3)

"""What may be said on an origin that is held only in part: what the part shows, and nothing of what it lacks.

Two cases that comparing words alone cannot see: the quotation goes on where the text was cut off (that is no
alteration), and the bytes of a fetch ended too early (then nothing is called verbatim: what was lost may have
been a correction, or the page may be somebody's half).
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.records import Evidence, Judgement

CUT_IN_TRANSFER = "cut in transfer"
"""How the note of a capture begins whose bytes ended too early."""
GOES_ON = "the quotation goes on where the text held of the origin ends"
CUT = "the words stand in what was received, but the origin was cut off in transfer"
_PARTS = frozenset(("truncated", "teaser", "excerpt"))
_MARGIN = 3
"""Characters between the last word and the end of a cut text: a full stop, an ellipsis, a space."""


def as_far_as_held(judgement: Judgement, evidence: Evidence) -> Judgement:
    """The judgement, or ``incomplete`` where the missing part of the origin could change it."""
    capture = evidence.capture
    if capture.completeness not in _PARTS:
        return judgement
    if judgement.verdict == "altered" and _runs_over_the_end(judgement, evidence):
        return _incomplete(judgement, GOES_ON)
    if judgement.verdict == "verbatim" and (capture.note or "").startswith(CUT_IN_TRANSFER):
        return _incomplete(judgement, CUT)
    return judgement


def _incomplete(judgement: Judgement, message: str) -> Judgement:
    return judgement._replace(verdict="incomplete", severity="none", accept=None, edits=(), message=message)


def _runs_over_the_end(judgement: Judgement, evidence: Evidence) -> bool:
    """Whether the only material edit adds words behind the last ones that are held."""
    end = _visible_end(evidence)
    weighty = [edit for edit in judgement.edits if edit.severity == "material"]
    return bool(weighty) and all(edit.op != "delete" and edit.source_span[1] >= end - _MARGIN for edit in weighty)


def _visible_end(evidence: Evidence) -> int:
    """Where the visible text ends: metadata that the reader put behind it does not count."""
    end = len(evidence.text.rstrip())
    for start, stop in sorted(evidence.hidden, reverse=True):
        if stop < end:
            break
        end = min(end, len(evidence.text[:start].rstrip()))
    return end

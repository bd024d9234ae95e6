"""What a result says in words: "differs from the archived text", never "false" (verdict policy, section 5)."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING
from factcheck.pipeline.partial import CUT, GOES_ON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.catalogue import Code
    from factcheck.core.records import Capture, Claim, EvidenceUse, Judgement, Origin, Span

_AROUND = 160


def describe(judgement: Judgement, uses: Sequence[EvidenceUse], entry: Code) -> str:
    """One sentence for a finding; the edits where there are any."""
    verdict = judgement.verdict
    if verdict == "not_found":
        if "origin_quotes_other" in judgement.flags:
            return judgement.message
        return f"not in the {_held(uses)} held of {_name(uses)}"
    if verdict == "incomplete":
        if judgement.message in (GOES_ON, CUT):
            return judgement.message
        return f"not in the part held of {_name(uses)}; the rest was not read"
    if verdict == "elsewhere":
        other = any(use.judgement and use.judgement.verdict == "altered" for use in uses[1:])
        return f"{'worded otherwise' if other else 'not'} in the cited origin; stands in {_name(uses)}"
    if verdict in ("altered", "reported_differs"):
        changes = ", ".join(_change(edit.quote, edit.source) for edit in judgement.edits if edit.severity != "none")
        return f"differs from the archived text: {changes}" if changes else judgement.message or entry.title
    if verdict in ("unavailable", "uncited", "not_a_claim", "other_language"):
        return judgement.message or entry.title
    return judgement.message or f"agrees with {_name(uses)}"


def _change(quote: str, source: str) -> str:
    if quote and source:
        return f'"{source}" -> "{quote}"'
    return f'+"{quote}"' if quote else f'-"{source}"'


def _held(uses: Sequence[EvidenceUse]) -> str:
    words = sum(len(use.evidence.text.split()) for use in uses[:1])
    return f"{words:,} words"


def _name(uses: Sequence[EvidenceUse]) -> str:
    return name_of(uses[0].evidence.capture) if uses else "the origin"


def name_of(capture: Capture) -> str:
    """What people call a capture: its title, who published it, or its address."""
    return capture.title or capture.publisher or capture.issuer or capture.url or capture.id


def next_step(claim: Claim, judgement: Judgement, origin: Origin | None) -> str:
    """The command or act that would settle an open verdict; empty where nothing is open."""
    if judgement.verdict in ("unavailable", "uncited", "incomplete"):
        kind = origin.kind if origin else (claim.citation.kind if claim.citation else "unknown")
        wanted = f" --kind {kind}" if kind != "unknown" else ""
        known = f" --origin {origin.id}" if origin and "/" not in origin.id else ""
        return f"factcheck archive add FILE_OR_URL{wanted}{known}"
    if judgement.verdict == "altered" and "translation" in judgement.flags:
        return "compare with the original in its own language"
    if judgement.verdict in ("altered", "not_found", "elsewhere"):
        return "read the origin's passage; correct the quotation, or mark the change"
    return ""


def passage_around(text: str, spans: Sequence[Span]) -> Span | None:
    """The origin's passage with about a sentence on either side, cut at sentence ends or spaces."""
    if not spans:
        return None
    start, end = min(s for s, _ in spans), max(e for _, e in spans)
    low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
    if low:
        cut = max(text.find(". ", low, start), text.find("\n", low, start))
        low = cut + 1 if cut >= 0 else text.find(" ", low, start) if " " in text[low:start] else start
    if high < len(text):
        cut = max(text.rfind(". ", end, high), text.rfind("\n", end, high))
        high = cut + 1 if cut >= 0 else text.rfind(" ", end, high) if " " in text[end:high] else end
    while low < start and text[low].isspace():
        low += 1
    while high > end and text[high - 1].isspace():
        high -= 1
    return low, high

"""Pull quotes, headlines and captions that repeat a quotation of the text: one claim that stands at two places."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.records import Claim, Span
    from factcheck.core.tokens import Document

_DISPLAY = frozenset({"title", "heading", "caption", "pull_quote"})
# A pull quote of fewer words may be anybody's; a headline quotes as little as one word of the text.
_FEWEST = 4


def once(document: Document, claims: list[Claim]) -> list[Claim]:
    """Return the claims without those that only display another one again; their places go to ``also_at``."""
    folded = [_folded(claim.quote) for claim in claims]
    also: dict[int, list[Span]] = {}
    dropped: set[int] = set()
    for number, claim in enumerate(claims):
        if claim.type != "quotation" or not folded[number] or not _displays(document, claim, folded[number]):
            continue
        holder = next(
            (
                other
                for other, candidate in enumerate(claims)
                if other != number
                and other not in dropped
                and candidate.type == "quotation"
                and candidate.role not in _DISPLAY
                and f" {folded[number]} " in f" {folded[other]} "
            ),
            None,
        )
        if holder is not None:
            dropped.add(number)
            also.setdefault(holder, []).append(claim.span)
    return [
        claim._replace(also_at=(*claim.also_at, *also[number])) if number in also else claim
        for number, claim in enumerate(claims)
        if number not in dropped
    ]


def _folded(words: str) -> str:
    return " ".join("".join(sign.lower() if sign.isalnum() else " " for sign in words).split())


def _displays(document: Document, claim: Claim, folded: str) -> bool:
    """Is the claim a display line: by its role, or an unattributed paragraph that is nothing but the quotation?"""
    if claim.role in _DISPLAY:
        return claim.role in {"title", "heading"} or folded.count(" ") + 1 >= _FEWEST
    paragraph = document.paragraphs[document.paragraph_at(claim.span[0])].span
    cued = claim.cue is not None and paragraph[0] <= claim.cue.span[0] < paragraph[1]
    if cued or folded.count(" ") + 1 < _FEWEST:
        return False
    return claim.span[0] - paragraph[0] <= 2 and paragraph[1] - claim.span[1] <= 3

"""Pull quotes, headlines and captions that repeat a quotation of the text: one claim that stands at two places."""

from __future__ import annotations

from factcheck.core.nobody import SCARE
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.records import Claim, Span
    from factcheck.core.tokens import Document

_DISPLAY = frozenset({"title", "heading", "caption", "pull_quote"})
_TELLING = 6
"""Letters from which on a single word in a headline is no small word that any quotation has."""
RENDERING = "another rendering of these words is given to"
"""How the reason of a speaker begins who is named beside another rendering."""
_RENDERED, _ALIKE = 8, 0.6
"""Words that a rendering has at least, and the part of the longer one that both share in order."""
# A pull quote of fewer words may be anybody's; a headline quotes as little as one word of the text.
_FEWEST = 4


def shared(claims: list[Claim]) -> list[Claim]:
    """Give a quotation without a speaker the one of its twin: the same words, or another rendering of them, elsewhere.

    A headline or a lead quotes words whose speaker the text names below; a round-up sets renderings of one sentence
    side by side and names the speaker once.
    """
    nameless = [n for n, c in enumerate(claims) if c.speaker is None and _may_share(c)]
    if not nameless:
        return claims
    out = list(claims)
    named = [(claim, _folded(claim.quote).split()) for claim in claims if claim.speaker and claim.type == "quotation"]
    for number in nameless:
        words = _folded(claims[number].quote).split()
        twin = next((claim for claim, theirs in named if theirs == words), None)
        reason = "the same words are given to"
        if twin is None and len(words) >= _RENDERED:
            twin = next((claim for claim, theirs in named if _renders(words, theirs)), None)
            reason = RENDERING
        telling = len(words) > 1 or len(words[0] if words else "") >= _TELLING
        if twin is None and telling and claims[number].role in {"title", "heading"}:
            twin = next((claim for claim, theirs in named if f" {' '.join(words)} " in f" {' '.join(theirs)} "), None)
        if twin is not None and twin.speaker is not None:
            name = twin.speaker.name
            speaker = twin.speaker._replace(reason=f"{reason} {name} elsewhere in the text")
            out[number] = claims[number]._replace(type="quotation", speaker=speaker, note=None)
    return out


def _may_share(claim: Claim) -> bool:
    return claim.type == "quotation" or (claim.type == "scare" and claim.note == SCARE)


def _renders(one: list[str], other: list[str]) -> bool:
    """Do most words of the longer stand in the other in the same order?"""
    if min(len(one), len(other)) < _RENDERED:
        return False
    row = [0] * (len(other) + 1)
    for word in one:
        before = 0
        for n, theirs in enumerate(other, 1):
            kept, row[n] = row[n], before + 1 if word == theirs else max(row[n], row[n - 1])
            before = kept
    return row[-1] >= _ALIKE * max(len(one), len(other))


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

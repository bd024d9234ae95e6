"""The claims as they are judged: one entry for every stretch of words that is compared on its own."""

from __future__ import annotations

from factcheck.core.scare import colours_only
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.core.records import Claim, Span


def judged(claims: Sequence[Claim], text: str) -> tuple[Claim, ...]:
    """Split what extraction found into what is compared.

    A quotation in several pieces gives one entry a piece. A mixed claim gives one entry, of type ``mixed``, for
    each quoted fragment, and a report for the words outside the marks where they hold figures or dates. What is
    listed as scare quotes inside a mixed claim stays listed, once.
    """
    out: list[Claim] = []
    quoted = {claim.span: claim for claim in claims if claim.type in ("quotation", "scare")}
    fragments: set[Span] = set()
    for claim in claims:
        if claim.type == "mixed":
            fragments.update(claim.segments)
            out.extend(_mixed(claim, text, quoted))
    for claim in claims:
        if claim.type == "mixed" or (claim.span in fragments and claim.type == "quotation"):
            continue
        out.extend(_pieces(claim, text) if claim.type == "quotation" and len(claim.segments) > 1 else [claim])
    return tuple(sorted(out, key=lambda entry: (entry.span[0], -entry.span[1], entry.id)))


def _pieces(claim: Claim, text: str) -> list[Claim]:
    return [
        claim._replace(
            id=f"{claim.id}.{n}", parent=claim.id, span=span, segments=(span,), quote=text[span[0] : span[1]]
        )
        for n, span in enumerate(claim.segments, 1)
    ]


def _mixed(claim: Claim, text: str, quoted: Mapping[Span, Claim]) -> list[Claim]:
    """The fragments as their own quotations know them (speaker, place), cited as the whole is; then the rest."""
    out: list[Claim] = []
    for piece in _pieces(claim, text):
        known = quoted.get(piece.span)
        if known is not None and known.type == "scare":
            continue
        if colours_only(text, piece.span):
            out.append(piece._replace(type="scare", parent=claim.id, note="colours the sentence; no one's word"))
        elif known is None:
            out.append(_as_below(piece, quoted.values()))
        else:
            speaker, citation = known.speaker or claim.speaker, known.citation or claim.citation
            out.append(known._replace(type="mixed", parent=claim.id, speaker=speaker, citation=citation))
    outside = tuple(f for f in claim.figures if not any(s <= f.span[0] < e for s, e in claim.segments))
    if not out or any(figure.kind in ("number", "date") for figure in outside):
        out.append(claim._replace(id=f"{claim.id}.r", type="report", parent=claim.id, figures=outside))
    return out


def _as_below(piece: Claim, quoted: Iterable[Claim]) -> Claim:
    """A headline's fragment that the text quotes more fully: looked for where the text's quotation is cited."""
    below = next((claim for claim in quoted if piece.span in claim.also_at), None)
    if below is None or below.citation is None or not below.citation.issuer:
        return piece
    return piece._replace(citation=below.citation, speaker=piece.speaker or below.speaker)

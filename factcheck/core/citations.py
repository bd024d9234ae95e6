"""What the article cites for each claim: kind, issuer, handle, address, date, place, and why we read it so.

Order of authority: an embedded post, a link that stands on the claim or its cue (a text fragment that points at
the very words before all others), a reporter citation of a court, the words of the claim's own sentence ("said in
a statement released by ..."), what the text has introduced before ("the statement"), the same speaker going on,
and last the speaker's own voice. A citation whose ``span`` is None rests on the speaker alone: the article names
no medium. Finding the origin that is meant is ``factcheck.origins``' business.
"""

from __future__ import annotations

from factcheck.core import citing_around, citing_ways
from factcheck.core.citing_scene import Frame, Scene
from factcheck.core.known import Register, register
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Article, Citation, Claim
    from factcheck.core.tokens import Document


def attach_citations(
    article: Article, doc: Document, claims: Sequence[Claim], known: Register | None = None
) -> tuple[Claim, ...]:
    """Return the claims, in the same order, each with its citation.

    Args:
        article: the article, for its links, embeds and date.
        doc: the article's text, cut into tokens.
        claims: quotations, reports and scare quotes in order of place, with speakers and cues; scare quotes get none.
        known: outlets and institutions; the package's own where left out.
    """
    scene = Scene(article, doc, claims, known or register())
    cited: list[Claim] = []
    for claim in claims:
        if claim.type == "scare" or not doc.words:
            cited.append(claim)
            continue
        frame = scene.frame(claim)
        citation, explicit = _cite(scene, claim, frame)
        citation = scene.dated(claim, frame, citation)
        scene.remember(claim, frame, citation, explicit)
        cited.append(claim._replace(citation=citation))
    return _lead(scene, cited)


def with_figures(article: Article, doc: Document, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims, reports and mixed claims with their figures, dates and names marked."""
    if not any(claim.type in {"report", "mixed"} for claim in claims):
        return tuple(claims)
    from factcheck.core.figures import find_figures

    return tuple(
        claim._replace(figures=find_figures(doc.text, claim.span, article.published, doc.language))
        if claim.type in {"report", "mixed"}
        else claim
        for claim in claims
    )


def _cite(scene: Scene, claim: Claim, frame: Frame) -> tuple[Citation, bool]:
    """Return the citation and whether the article names it here (and does not leave it to the speaker)."""
    for decide in (
        citing_ways.by_embed,
        citing_ways.by_link,
        _by_court,
        citing_around.by_note,
        citing_ways.by_words,
        citing_ways.by_outlet,
        citing_around.by_announcement,
        citing_around.by_introduction,
        citing_around.by_continuation,
    ):
        found = decide(scene, claim, frame)
        if found is not None:
            return found, True
    return citing_around.by_voice(scene, claim, frame), False


def _by_court(scene: Scene, claim: Claim, _frame: Frame) -> Citation | None:
    if not scene.legal or not claim.segments:
        return None
    from factcheck.core.citing_courts import court_citation, named_case

    span = claim.segments[0][0], claim.segments[-1][1]
    found = court_citation(scene.doc, span, scene.last_legal) or named_case(scene.doc, span, claim.speaker)
    if found is not None:
        scene.last_legal = found
    return found


_SUMMED_UP = 1500
"""Characters from the headline or the lead to the medium of what they sum up."""


def _lead(scene: Scene, claims: list[Claim]) -> tuple[Claim, ...]:
    """Give the claims of the headline and the lead the medium of what they sum up: the speaker's next claim."""
    lead = scene.lead_end()
    following: dict[str, Claim] = {}
    for k in range(len(claims) - 1, -1, -1):
        claim = claims[k]
        if claim.speaker is None or claim.citation is None:
            continue
        name = claim.speaker.name
        later = following.get(name)
        near = later is not None and later.span[0] - claim.span[0] <= _SUMMED_UP
        if scene.is_explicit(claim) or not near:  # a claim between that names no medium leaves the next one's
            following[name] = claim
        if claim.span[0] >= lead or claim.citation.span is not None or later is None:
            continue
        if later.citation is not None and scene.is_explicit(later):
            reason = f"the lead sums up what {name} says below: {later.citation.reason}"
            claims[k] = claim._replace(citation=later.citation._replace(reason=reason, fragment=None))
    return tuple(claims)

"""Of several texts that have a quotation's words, which is named: whose they are, whose own, how near in time.

Whether a text has them well enough to be named at all is ``elsewhere``'s matter.
"""

from __future__ import annotations

from factcheck.core.records import Judgement
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.origins.link import said_by
from factcheck.origins.names import same_body, same_person
from factcheck.origins.signs import named_beside
from factcheck.pipeline.grades import grade_of, quality

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Capture, Claim, EvidenceUse
    from factcheck.origins.link import Candidate
    from factcheck.pipeline.comparing import Case
    from factcheck.pipeline.pool import Holder
    from factcheck.pipeline.results import Outcome

HONEST = ("verbatim", "typographic", "editorial")


class Search(NamedTuple):
    """One claim's search in other places: what was cited, what may have been meant, who has the words."""

    claim: Claim
    case: Case
    holders: Sequence[Holder]
    cited: Outcome | None
    candidates: Sequence[Candidate]
    quoting: Sequence[Capture] = ()

    @property
    def missed(self) -> bool:
        """True where the cited origin is held whole and does not have the words, or not these words."""
        return self.cited is not None and self.cited.judgement.verdict in ("not_found", "altered")


def is_hearsay(capture: Capture) -> bool:
    """True for a text that tells what others said: a witness, a reprint, somebody's embed."""
    return capture.relation in ("witness", "reprint", "embed")


# Days after the article from which a text is too late to be what was quoted: a dateline may be off by a few.
_LATE = 7


def order_of(search: Search, use: EvidenceUse) -> tuple[object, ...]:
    """Order texts that have the words: how well they agree, whose they are, whether their own, how near in time.

    Marks of the quoter's own make no difference in agreement: another text that has the same brackets quotes, too.
    """
    judgement, capture = use.judgement or Judgement("not_found"), use.evidence.capture
    days = days_before(capture, search.case.article.published)
    return (
        days is not None and days < -_LATE,
        *_standing(search, use),
        not _of_named_date(search, capture),
        days is not None and days < 0,
        _quotes(use),
        _quotes_no_more(use),
        capture.published or "9999" if days is None else abs(days),
        quality(judgement),
        capture.published or "9999",
    )


def promise_of(search: Search, holder: Holder) -> tuple[object, ...]:
    """Order texts before they are compared: most of the words, then what would be named among equals."""
    days = days_before(holder.capture, search.case.article.published)
    late = days is not None and days < -_LATE
    return -round(holder.share, 2), late, whose(search, holder.capture), abs(days or 0)


def _standing(search: Search, use: EvidenceUse) -> tuple[object, ...]:
    """What makes a text a better one than another, whatever its date."""
    judgement, capture = use.judgement or Judgement("not_found"), use.evidence.capture
    agreement = (0, 0) if judgement.verdict in HONEST else quality(judgement)[:2]
    return agreement, grade_of(capture), whose(search, capture)


def equals(search: Search, use: EvidenceUse, best: EvidenceUse) -> bool:
    """True for a text that has the words as well as the best, as far as anybody can tell."""
    late = order_of(search, use)[0]
    return not late and _standing(search, use) == _standing(search, best)


def _of_named_date(search: Search, capture: Capture) -> bool:
    """True where the article names a day or a year that is not the cited text's but this one's."""
    named = search.claim.citation.date if search.claim.citation else None
    candidate = search.cited.candidate if search.cited else None
    if not named or candidate is None or (candidate.origin.date or "").startswith(named):
        return False
    return (capture.published or "").startswith(named)


def days_before(capture: Capture, day: str | None) -> int | None:
    """Days from the text's publication to a day; None where either is unknown."""
    from datetime import date

    try:
        return (date.fromisoformat((day or "")[:10]) - date.fromisoformat((capture.published or "")[:10])).days
    except ValueError:
        return None


def _quotes(use: EvidenceUse) -> bool:
    """True where the text does not say the words itself."""
    flagged = use.judgement is not None and "origin_quotes_other" in use.judgement.flags
    return flagged or _in_marks(use) >= _QUOTED


def _quotes_no_more(use: EvidenceUse) -> bool:
    """True where the text quotes just these words too; one that quotes the sentence shows what they are part of."""
    if not use.spans or not is_hearsay(use.evidence.capture):
        return False
    text, start, end = use.evidence.text, use.spans[0][0], use.spans[-1][1]
    return text[:start].rstrip()[-1:] in _OPENING and text[end:].lstrip(" ,.;!?")[:1] in _CLOSING


_OPENING, _CLOSING = frozenset('“"«„‘'), frozenset('”"»“’')


def quoted_from(search: Search, best: EvidenceUse, uses: Sequence[EvidenceUse]) -> EvidenceUse:
    """The earlier text that the best one says it quotes, where that one has most of the words; else the best itself."""
    if not best.spans or not _quotes(best) or _of_named_date(search, best.evidence.capture):
        return best
    place, whole = (best.spans[0][0], best.spans[-1][1]), _in_marks(best) > _ALL
    shares = {holder.capture.id: holder.share for holder in search.holders}
    for use in uses:
        capture = use.evidence.capture
        earlier = (capture.published or "9999") < (best.evidence.capture.published or "9999")
        if use is best or not earlier or not capture.title or shares.get(capture.id, 0.0) < _MOST:
            continue
        if not whole and (use.judgement is None or use.judgement.verdict not in HONEST):
            continue  # a part of the words is the best one's own, and that part is where the two differ
        if use.spans and named_beside(best.evidence.text, place, capture.title):
            return use
    return best


# Part of the runs that the text a quotation was taken from still shares with it, with citations between its words.
_MOST = 0.6


def whose(search: Search, capture: Capture) -> int:
    """0 for a text of the one who is quoted, 1 of the house that was cited or likely meant, 2 of others."""
    own = [name for name in (capture.speaker, capture.author, capture.issuer) if name]
    said = said_by(search.claim)
    if any(same_person(one, other) or same_body(one, other) for one in said for other in own):
        return 0
    likely = any(capture in candidate.captures for candidate in search.candidates)
    return 1 if likely or _same_house(search, own) else 2


def _same_house(search: Search, own: Sequence[str]) -> bool:
    """True where the text and the one that was cited are of one person or body."""
    candidate = search.cited.candidate if search.cited else None
    if candidate is None:
        return False
    house = (candidate.origin.issuer, candidate.origin.speaker)
    return any(same_person(one, other) or same_body(one, other) for one in house if one for other in own)


# How far back a quotation mark is looked for that still stands open (characters).
_BACK = 900
# Part of a passage inside marks from which on the text quotes it: one that says "is a" and then quotes the rest quotes.
_QUOTED, _ALL = 0.6, 0.95
_OPENS, _CLOSES = "“«„", "”»"


def _in_marks(use: EvidenceUse) -> float:
    """The part of the passage that stands inside quotation marks: 1 where the text has all of it from elsewhere."""
    if not use.spans:
        return 0.0
    text, start, end = use.evidence.text, use.spans[0][0], use.spans[-1][1]
    before = text[max(0, start - _BACK) : start].rpartition("\n\n")[2]
    opened, closed = max(before.rfind(mark) for mark in _OPENS), max(before.rfind(mark) for mark in _CLOSES)
    inside = opened > closed if max(opened, closed) >= 0 else before.count('"') % 2 == 1
    quoted = 0
    for char in text[start:end]:
        inside = char in _OPENS or (inside and char not in _CLOSES) if char != '"' else not inside
        quoted += inside
    return quoted / max(1, end - start)

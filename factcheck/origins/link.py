"""From a citation to the origins that may be meant, each with its score and every reason.

The score orders candidates; it never decides a verdict. Weights: an address or a text fragment is the
author's own pointer and settles the matter; an account nearly so; then a case's name, issuer, speaker, date and
kind. A date that contradicts costs more than a name brings, because readouts repeat whole sentences from
meeting to meeting and only the date tells them apart.

Two sorts of candidates come out. A *certain* one is what the article points at: words that are missing there are
missing. A likely one is only by the same person or office: if it has the words, it is the origin; if not, they were
said elsewhere, and nothing is known.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.origins.catalogue import TITLE_WORDS, Catalogue
from factcheck.origins.names import belongs_to, body_words, same_body, same_person
from factcheck.origins.signs import (
    case_sides,
    is_prepared,
    issuers_of,
    named_beside,
    office_of,
    plainly,
    same_case,
    speakers_of,
)
from factcheck.origins.urls import url_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.core.records import Article, Capture, Claim, Origin

__all__ = ["TIER", "Candidate", "Catalogue", "link", "said_by"]

URL, HANDLE, CASE, CASE_BESIDE, ISSUER, SPEAKER, STATE = 20.0, 6.0, 12.0, 6.0, 4.0, 4.0, 1.5
KIND, KIND_NEAR, TITLE, TITLE_HERE, PREPARED = 2.0, 1.0, 2.0, 12.0, -0.5
SAME_DAY, NEXT_DAY, SAME_WEEK, SAME_YEAR, OTHER_DATE = 4.0, 3.0, 1.0, 1.0, -4.0
THRESHOLD = 3.5
THRESHOLD_WITH_WORDS = 1.5
TIER = 2.5

_NEAR_KINDS = {
    frozenset(pair)
    for pair in (
        ("statement", "transcript"),
        ("statement", "document"),
        ("statement", "post"),
        ("statement", "speech"),
        ("statement", "interview"),
        ("transcript", "speech"),
        ("transcript", "interview"),
        ("speech", "interview"),
        ("report", "interview"),
        ("document", "report"),
    )
}


_SPOKEN = frozenset(("transcript", "speech", "interview"))


class Candidate(NamedTuple):
    """An origin that may be the one cited, the captures that hold it or bear witness to it, and why.

    ``certain`` where the article points at this very origin (address, account, case, or office and day). ``settled``
    where it links to it and whoever is quoted speaks in it: words that are not there are not taken from a text that is
    only likely. ``on_day`` says whether it is of the day that the claim names, or a day apart; None where no day is
    named or where it is off by a week or less.
    """

    origin: Origin
    captures: tuple[Capture, ...]
    score: float
    reasons: tuple[str, ...]
    certain: bool = False
    settled: bool = False
    on_day: bool | None = None


class _Part(NamedTuple):
    """One sign: what it adds, how the report words it, and how far it identifies."""

    score: float
    reason: str = ""


_NONE = _Part(0.0)


def link(claim: Claim, article: Article, catalogue: Catalogue, extra: Iterable[str] = ()) -> tuple[Candidate, ...]:
    """Return the origins that may be the one cited, best first; ``extra`` ids (text hits) are scored too."""
    pointers = _pointers(claim, article)
    holding = {key for key in extra if key in catalogue.origins}
    scored, before = [], _before(claim, article)
    titled = catalogue.titled(before) if before else set()
    for key in catalogue.shortlist(claim, pointers, article.published) | holding | titled:
        captures = catalogue.captures.get(key, [])
        voices = catalogue.voices_of(key)
        origin = catalogue.origins[key]
        candidate = _score(claim, article, origin, captures, pointers, voices, holds=key in holding, before=before)
        if candidate and candidate.score >= (THRESHOLD_WITH_WORDS if key in holding else THRESHOLD):
            scored.append(candidate)
    scored.sort(key=lambda candidate: (-candidate.score, candidate.origin.id))
    return _one_occasion(claim, scored)


def _one_occasion(claim: Claim, candidates: list[Candidate]) -> tuple[Candidate, ...]:
    """Take the certainty from those that only person, medium and week point at, where several do: which is meant?"""
    weak = [c for c in candidates if c.certain and c.score < min(CASE, HANDLE + ISSUER) and not _has_day(claim)]
    if len(weak) < 2:
        return tuple(candidates)
    return tuple(c._replace(certain=False) if c in weak else c for c in candidates)


def _has_day(claim: Claim) -> bool:
    return bool(claim.citation and claim.citation.date and len(claim.citation.date) > 4)


def said_by(claim: Claim) -> tuple[str, ...]:
    """Whoever the article says the words come from: the speaker, the issuer cited."""
    names = (claim.speaker.name if claim.speaker else None, claim.citation.issuer if claim.citation else None)
    return tuple(dict.fromkeys(name for name in names if name))


def _pointers(claim: Claim, article: Article) -> tuple[str, ...]:
    """Addresses of the links that stand on or inside the claim's own words."""
    start, end = claim.span
    inside = tuple(entry.url for entry in article.links if entry.span[0] < end and entry.span[1] > start)
    cited = (claim.citation.url,) if claim.citation and claim.citation.url else ()
    return cited + inside


def _score(
    claim: Claim,
    article: Article,
    origin: Origin,
    captures: Sequence[Capture],
    pointers: Sequence[str],
    voices: Sequence[str],
    *,
    holds: bool,
    before: str = "",
) -> Candidate | None:
    """Score one origin; None where nothing identifies it.

    A kind, a day or a title alone never links: a claim that names nobody is not about whatever came out that day.
    """
    address, account, case = _by_address(pointers, origin, captures), _by_handle(claim, origin), _by_case(claim, origin)
    if case.score <= 0 and holds and origin.title and named_beside(article.text, claim.span, origin.title):
        case = _Part(CASE_BESIDE, "the case is named beside the words")
    if case.score < 0 and address.score <= 0:
        return None  # another case of the same court
    names = _by_names(claim, origin, captures, voices)
    identity = sum(part.score for part in (address, account, case, *names))
    if identity <= 0:
        return None
    kind, day, title = _by_kind(claim, origin), _by_date(claim, article, origin), _by_title(claim, origin, before)
    parts = (address, account, case, *names, kind, day, title)
    prepared = PREPARED if is_prepared(origin.title) else 0.0
    certain = (
        max(address.score, title.score - TITLE) > 0
        or (case.score > CASE_BESIDE and _cited_here(claim, CASE_REACH))
        or (account.score > 0 and day.score >= (SAME_DAY if _has_day(claim) else SAME_WEEK))
        or (max((part.score for part in names), default=0) >= SPEAKER and _same_occasion(claim, origin, kind, day))
    )
    reasons = tuple(part.reason for part in parts if part.reason)
    pointed = address.score > 0 and _speaks_in(claim, origin, captures, voices)
    settled = kind.score >= 0 and (pointed or title.score > TITLE)
    score = sum(part.score for part in parts) + prepared
    on_day = {SAME_DAY: True, NEXT_DAY: True, OTHER_DATE: False}.get(day.score) if _has_day(claim) else None
    return Candidate(origin, tuple(captures), score, reasons, certain, settled, on_day)


def _speaks_in(claim: Claim, origin: Origin, captures: Sequence[Capture], voices: Sequence[str]) -> bool:
    """True where the link stands on the words or their medium, or the linked origin is of the one who is quoted."""
    from factcheck.core.citing_ways import LOOSELY

    cited = claim.citation
    if cited and cited.url and cited.span and cited.link_at not in LOOSELY:
        return True
    name = claim.speaker.name if claim.speaker else ""
    if name.removeprefix("The ").islower() or not name:
        return True  # nobody, or a thing: "the document says"
    own = issuers_of(origin, captures)
    return any(same_body(name, other) for other in own) or any(
        same_person(name, other) for other in (*speakers_of(origin), *own, *voices)
    )


def _same_occasion(claim: Claim, origin: Origin, kind: _Part, day: _Part) -> bool:
    """True where the kind the article names and the day agree: the statement of that ministry of that day.

    A medium that was only supposed ("no medium is named") identifies nothing; a day that the article names does.
    """
    citation = claim.citation
    if citation is None or kind.score < 0 or (origin.title and case_sides(origin.title)):
        return False  # a court decides many cases: only its name tells which one is cited
    if citation.date and citation.span and citation.kind in _SPOKEN and origin.kind == "statement":
        return day.score >= SAME_DAY  # what was said aloud and what was put in writing a day apart are two things
    if citation.date and origin.kind == "post":
        return day.score >= SAME_DAY  # who posts on a day posts on the next
    if citation.date:
        return day.score >= NEXT_DAY  # a year alone is no occasion
    return kind.score >= KIND and day.score >= SAME_WEEK and _cited_here(claim, MEDIUM_REACH)


# How far from the words their citation may stand (characters): "Id." and "the document" take up what was cited pages
# ago, and then a miss proves only that something else was meant. A medium is named once for a few sentences.
CASE_REACH, MEDIUM_REACH = 300, 600


def _cited_here(claim: Claim, reach: int) -> bool:
    span = claim.citation.span if claim.citation else None
    return span is not None and span[0] - claim.span[1] <= reach and claim.span[0] - span[1] <= reach


def _by_address(pointers: Sequence[str], origin: Origin, captures: Sequence[Capture]) -> _Part:
    if not pointers:
        return _NONE
    own = {url_key(url) for url in (origin.url, *(capture.url for capture in captures)) if url}
    return _Part(URL, "the article links to it") if any(url_key(pointer) in own for pointer in pointers) else _NONE


def _by_handle(claim: Claim, origin: Origin) -> _Part:
    handle = claim.citation.handle if claim.citation else None
    if not handle or not origin.handle:
        return _NONE
    if handle.casefold().lstrip("@") == origin.handle.casefold().lstrip("@"):
        return _Part(HANDLE, f"same account {origin.handle}")
    return _Part(-HANDLE)


def _by_case(claim: Claim, origin: Origin) -> _Part:
    title = claim.citation.title if claim.citation else None
    if not title or not origin.title:
        return _NONE
    if same_case(title, origin.title):
        return _Part(CASE, "the case cited")
    return _Part(-CASE) if case_sides(title) and case_sides(origin.title) else _NONE


def _by_names(claim: Claim, origin: Origin, captures: Sequence[Capture], voices: Sequence[str]) -> list[_Part]:
    cited = claim.citation.issuer if claim.citation else None
    said = claim.speaker.name if claim.speaker else None
    own = issuers_of(origin, captures)
    found: list[_Part] = []
    body = next((other for other in own for name in (cited, said) if same_body(name, other)), None)
    if body:
        found.append(_Part(ISSUER, f"same issuer, {body}"))
    elif any(belongs_to(other, name) or office_of(other, name) for other in own for name in (cited, said)):
        found.append(_Part(STATE, f"{own[0]} speaks for it"))
    people = (*speakers_of(origin), *(own if not found else ()), *voices)
    person = next((other for other in people for name in (said, cited) if same_person(name, other)), None)
    if person:
        found.append(_Part(SPEAKER, f"same speaker, {person}"))
    elif not found and any(office_of(other, name) for other in people for name in (said, cited)):
        found.append(_Part(STATE, f"{origin.speaker or origin.issuer} speaks for it"))
    return found


def _by_kind(claim: Claim, origin: Origin) -> _Part:
    kind = claim.citation.kind if claim.citation else "unknown"
    if "unknown" in (kind, origin.kind):
        return _NONE
    if kind == origin.kind:
        return _Part(KIND, f"a {kind} is cited")
    if frozenset((kind, origin.kind)) in _NEAR_KINDS:
        return _Part(KIND_NEAR)
    return _Part(-KIND)


def _by_date(claim: Claim, article: Article, origin: Origin) -> _Part:
    cited = claim.citation.date if claim.citation else None
    if not origin.date:
        return _NONE
    if cited and len(cited) == 4:
        same = cited == origin.date[:4]
        return _Part(SAME_YEAR, f"of {cited}") if same else _Part(OTHER_DATE, f"dated {origin.date[:10]}")
    if cited:
        return _by_cited_day(cited, origin.date)
    if article.published:
        days = _days_between(article.published, origin.date)
        if days is not None and -3 <= days <= 0:
            return _Part(SAME_WEEK, "published just before the article")
        if days is not None and days > 2:
            return _Part(OTHER_DATE, "published after the article")
    return _NONE


def _by_cited_day(cited: str, published: str) -> _Part:
    days = _days_between(cited, published)
    if days is None:
        return _NONE
    if days == 0:
        return _Part(SAME_DAY, f"same day, {published[:10]}")
    if abs(days) == 1:
        return _Part(NEXT_DAY, f"a day apart: {cited} cited, {published[:10]} published")
    return _Part(SAME_WEEK, "within a week") if abs(days) <= 7 else _Part(OTHER_DATE, f"dated {published[:10]}")


def _by_title(claim: Claim, origin: Origin, before: str) -> _Part:
    whole = plainly(origin.title or "")
    if whole and whole in before and len(whole.split()) >= TITLE_WORDS:
        return _Part(TITLE_HERE, "its title stands before the words")
    title = claim.citation.title if claim.citation else None
    if not title or not origin.title:
        return _NONE
    named, own = body_words(title), body_words(origin.title)
    if named and len(named & own) >= max(2, 0.6 * len(named)):
        return _Part(TITLE, "its title is named")
    return _NONE


# How far before the words a title may stand (characters).
_TITLE_REACH = 400


def _before(claim: Claim, article: Article) -> str:
    """What the paragraph says before the claim, as titles are compared."""
    start = max(article.text.rfind("\n", 0, claim.span[0]) + 1, claim.span[0] - _TITLE_REACH)
    return plainly(article.text[start : claim.span[0]])


def _days_between(one: str, other: str) -> int | None:
    """Whole days from the first ISO date to the second, None where either gives no day."""
    from datetime import date

    try:
        return (date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days
    except ValueError:
        return 0 if one[:7] == other[:7] and min(len(one), len(other)) == 7 else None

"""From a citation to the origins that may be meant, each with its score and every reason.

The score orders candidates; it never decides a verdict. Weights: an address or a text fragment is the
author's own pointer and settles the matter; a handle nearly so; then issuer, speaker, date and kind. A date
that contradicts costs more than a name brings, because readouts repeat whole sentences from meeting to
meeting and only the date tells them apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.records import Article, Capture, Claim, Origin
from factcheck.origins.names import belongs_to, body_words, person_words, same_body, same_person
from factcheck.origins.urls import url_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

URL, HANDLE, ISSUER, SPEAKER, STATE, KIND, KIND_NEAR, TITLE = 20.0, 6.0, 4.0, 4.0, 1.5, 2.0, 1.0, 2.0
SAME_DAY, NEXT_DAY, SAME_WEEK, OTHER_DATE = 4.0, 3.0, 1.0, -4.0
THRESHOLD = 3.5
THRESHOLD_WITH_WORDS = 1.5
TIER = 2.5

_NEAR_KINDS = {
    frozenset(pair)
    for pair in (
        ("statement", "transcript"),
        ("statement", "document"),
        ("statement", "speech"),
        ("statement", "interview"),
        ("transcript", "speech"),
        ("transcript", "interview"),
        ("speech", "interview"),
        ("report", "interview"),
        ("document", "report"),
    )
}


class Candidate(NamedTuple):
    """An origin that may be the one cited, the captures that hold it or bear witness to it, and why."""

    origin: Origin
    captures: tuple[Capture, ...]
    score: float
    reasons: tuple[str, ...]


class Catalogue:
    """Every origin of the archives at hand, findable by address, handle, name and day."""

    def __init__(self, origins: Iterable[Origin], captures: Iterable[Capture]) -> None:
        self.origins: dict[str, Origin] = {origin.id: origin for origin in origins}
        self.captures: dict[str, list[Capture]] = {}
        self._urls: dict[str, set[str]] = {}
        self._handles: dict[str, set[str]] = {}
        self._names: dict[str, set[str]] = {}
        for capture in captures:
            self._place(capture)
        for origin in self.origins.values():
            self._file(origin)

    def _place(self, capture: Capture) -> None:
        key = capture.origin_id or (url_key(capture.url) if capture.url else capture.id)
        self.captures.setdefault(key, []).append(capture)
        if key not in self.origins:
            self.origins[key] = _origin_of(key, capture)
        elif capture.relation in ("primary", "archived") and not self.origins[key].held:
            self.origins[key] = self.origins[key]._replace(held=True)
        if capture.url and capture.relation in ("primary", "archived", "embed"):
            self._urls.setdefault(url_key(capture.url), set()).add(key)

    def _file(self, origin: Origin) -> None:
        if origin.url:
            self._urls.setdefault(url_key(origin.url), set()).add(origin.id)
        if origin.handle:
            self._handles.setdefault(origin.handle.casefold().lstrip("@"), set()).add(origin.id)
        for name in (origin.issuer, origin.speaker, *origin.aliases):
            if name:
                for word in body_words(name) | set(person_words(name)[-1:]):
                    self._names.setdefault(word, set()).add(origin.id)

    def shortlist(self, claim: Claim, urls: Sequence[str] = ()) -> set[str]:
        """Ids of the origins that share an address, a handle or a word of a name with the claim."""
        found: set[str] = set()
        citation = claim.citation
        for url in (*urls, citation.url if citation else None):
            if url:
                found |= self._urls.get(url_key(url), set())
        if citation and citation.handle:
            found |= self._handles.get(citation.handle.casefold().lstrip("@"), set())
        for name in (citation.issuer if citation else None, claim.speaker.name if claim.speaker else None):
            for word in body_words(name) | set(person_words(name)[-1:]) if name else ():
                found |= self._names.get(word, set())
        return found


def _origin_of(key: str, capture: Capture) -> Origin:
    return Origin(
        id=key,
        kind=capture.kind,
        issuer=capture.issuer or capture.publisher,
        speaker=capture.speaker or capture.author,
        handle=capture.handle,
        date=capture.published,
        title=capture.title,
        url=capture.url,
        language=capture.language,
    )


def link(claim: Claim, article: Article, catalogue: Catalogue, extra: Iterable[str] = ()) -> tuple[Candidate, ...]:
    """Return the origins that may be the one cited, best first; ``extra`` ids (text hits) are scored too."""
    pointers = _pointers(claim, article)
    scored = []
    holding = {key for key in extra if key in catalogue.origins}
    for key in catalogue.shortlist(claim, pointers) | holding:
        origin = catalogue.origins[key]
        identity, score, reasons = _score(claim, article, origin, catalogue.captures.get(key, []), pointers)
        if identity > 0 and score >= (THRESHOLD_WITH_WORDS if key in holding else THRESHOLD):
            scored.append(Candidate(origin, tuple(catalogue.captures.get(key, ())), score, reasons))
    scored.sort(key=lambda candidate: (-candidate.score, candidate.origin.id))
    return tuple(scored)


def _pointers(claim: Claim, article: Article) -> tuple[str, ...]:
    """Addresses of the links that stand on or inside the claim's own words."""
    start, end = claim.span
    inside = tuple(entry.url for entry in article.links if entry.span[0] < end and entry.span[1] > start)
    cited = (claim.citation.url,) if claim.citation and claim.citation.url else ()
    return cited + inside


def _score(
    claim: Claim, article: Article, origin: Origin, captures: Sequence[Capture], pointers: Sequence[str]
) -> tuple[float, float, tuple[str, ...]]:
    """Return what speaks for this very origin (address, account, names), the whole score, and the reasons.

    A kind, a day or a title alone never links: a claim that names nobody is not about whatever came out that day.
    """
    who = [_by_address(pointers, origin, captures), _by_handle(claim, origin), *_by_names(claim, origin)]
    what = [_by_kind(claim, origin), _by_date(claim, article, origin), _by_title(claim, origin)]
    identity = sum(part for part, _ in who)
    score = identity + sum(part for part, _ in what)
    return identity, score, tuple(reason for _, reason in (*who, *what) if reason)


def _by_address(pointers: Sequence[str], origin: Origin, captures: Sequence[Capture]) -> tuple[float, str]:
    own = {url_key(url) for url in (origin.url, *(capture.url for capture in captures)) if url}
    if any(url_key(pointer) in own for pointer in pointers):
        return URL, "the article links to it"
    return 0.0, ""


def _by_handle(claim: Claim, origin: Origin) -> tuple[float, str]:
    handle = claim.citation.handle if claim.citation else None
    if not handle or not origin.handle:
        return 0.0, ""
    if handle.casefold().lstrip("@") == origin.handle.casefold().lstrip("@"):
        return HANDLE, f"same account {origin.handle}"
    return -HANDLE, ""


def _by_names(claim: Claim, origin: Origin) -> list[tuple[float, str]]:
    cited = claim.citation.issuer if claim.citation else None
    said = claim.speaker.name if claim.speaker else None
    own = [name for name in (origin.issuer, *origin.aliases) if name]
    found: list[tuple[float, str]] = []
    if any(same_body(name, other) for name in (cited, said) for other in own):
        found.append((ISSUER, f"same issuer, {origin.issuer}"))
    elif any(belongs_to(origin.issuer, name) for name in (cited, said)):
        found.append((STATE, f"{origin.issuer} speaks for it"))
    people = [name for name in (origin.speaker, *(own if not found else ())) if name]
    if any(same_person(name, other) for name in (said, cited) for other in people):
        found.append((SPEAKER, f"same speaker, {origin.speaker or origin.issuer}"))
    return found


def _by_kind(claim: Claim, origin: Origin) -> tuple[float, str]:
    kind = claim.citation.kind if claim.citation else "unknown"
    if "unknown" in (kind, origin.kind):
        return 0.0, ""
    if kind == origin.kind:
        return KIND, f"a {kind} is cited"
    if frozenset((kind, origin.kind)) in _NEAR_KINDS:
        return KIND_NEAR, ""
    return -KIND, ""


def _by_date(claim: Claim, article: Article, origin: Origin) -> tuple[float, str]:
    cited = claim.citation.date if claim.citation else None
    if not origin.date:
        return 0.0, ""
    if cited:
        days = _days_between(cited, origin.date)
        if days is None:
            return 0.0, ""
        if days == 0:
            return SAME_DAY, f"same day, {origin.date[:10]}"
        if abs(days) == 1:
            return NEXT_DAY, f"a day apart: {cited} cited, {origin.date[:10]} published"
        return (SAME_WEEK, "within a week") if abs(days) <= 7 else (OTHER_DATE, f"dated {origin.date[:10]}")
    if article.published:
        days = _days_between(article.published, origin.date)
        if days is not None and -3 <= days <= 0:
            return SAME_WEEK, "published just before the article"
        if days is not None and days > 2:
            return OTHER_DATE, "published after the article"
    return 0.0, ""


def _by_title(claim: Claim, origin: Origin) -> tuple[float, str]:
    title = claim.citation.title if claim.citation else None
    if not title or not origin.title:
        return 0.0, ""
    named, own = body_words(title), body_words(origin.title)
    if named and len(named & own) >= max(2, 0.6 * len(named)):
        return TITLE, "its title is named"
    return 0.0, ""


def _days_between(one: str, other: str) -> int | None:
    """Whole days from the first ISO date to the second, None where either gives no day."""
    from datetime import date

    try:
        return (date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days
    except ValueError:
        return 0 if one[:7] == other[:7] and min(len(one), len(other)) == 7 else None

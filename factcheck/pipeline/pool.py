"""The texts held, read once each: what evidence there is, what is damaged, what may not count.

Leaves the choice between texts to ``judge``.
"""

from __future__ import annotations

import re

from factcheck.core.records import Attempt, Source
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.errors import DamagedCaptureError
from factcheck.origins.link import Catalogue
from factcheck.origins.names import person_words
from factcheck.origins.signs import forms_of
from factcheck.origins.urls import url_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.core.ports import Archive, Stretch
    from factcheck.core.records import Article, Capture, Claim, Evidence, Span, Unavailable

_WORD = re.compile(r"\w+")
_SHINGLE = 8
_LARGE = 2000
# Bytes of bulk files above which texts are long enough (court opinions) that a few hundred are as many as thousands.
_LARGE_BYTES = 8 << 20
# Texts that the index proposes for one quotation; with less than this part of the best one's weight, one of them has
# a few of the words and not the passage.
_PROPOSED, _WEIGHT = 30, 0.25
# Texts kept as words for the search for runs; the claims of one article meet the same few hundred again and again.
_KEPT = 400


class Holder(NamedTuple):
    """A capture that may have a quotation's words.

    ``part`` is where in its text they are, None for anywhere in it; ``share`` is the part of the quotation's runs of
    words that stand there, once that was counted.
    """

    capture: Capture
    part: Span | None = None
    share: float = 0.0


class Pool:
    """The archives of one run as one catalogue, with every text read at most once."""

    def __init__(self, archives: Sequence[Archive]) -> None:
        self.archives = archives
        self._by_name = {archive.name: archive for archive in archives}
        self._captures = [c for archive in archives for c in archive.captures() if not c.pending]
        origins = [origin for archive in archives for origin in archive.origins()]
        self.catalogue = Catalogue(origins, self._captures, self._voices)
        sizes = sum(getattr(archive, "bulk_size", 0) for archive in archives)
        # only where every archive has an index: what is not indexed has to be read through
        self._long = sizes > _LARGE_BYTES and all(archive.search("index", 1) is not None for archive in archives)
        self.damaged: dict[str, DamagedCaptureError] = {}
        self._read: dict[str, Evidence | None] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._runs: dict[str, str] = {}
        self._proposed: dict[str, list[Stretch]] = {}
        self._copies: dict[tuple[str, str], bool] = {}
        self.tried: dict[str, tuple[tuple[Attempt, ...], Unavailable | None]] = {}

    @property
    def large(self) -> bool:
        """True where scanning every text would cost more than asking the index."""
        return len(self._captures) > _LARGE or self._long

    def lacks(self, capture: Capture) -> bool:
        """True where this capture is not among those held."""
        return all(held.id != capture.id for held in self._captures)

    def add(self, evidence: Evidence) -> None:
        """Take in a text that was captured during the run."""
        self._captures.append(evidence.capture)
        self._read[evidence.capture.id] = evidence
        self._proposed.clear()
        self.catalogue = Catalogue(self.catalogue.origins.values(), self._captures, self._voices)

    def evidence(self, capture: Capture) -> Evidence | None:
        """The capture's text, or None where it is damaged (kept in ``damaged`` for the report)."""
        if capture.id not in self._read:
            try:
                self._read[capture.id] = self._by_name[capture.archive].evidence(capture)
            except DamagedCaptureError as error:
                self.damaged[capture.id] = error
                self._read[capture.id] = None
        return self._read[capture.id]

    def _voices(self) -> dict[str, tuple[str, ...]]:
        """Who has a turn in each origin's own text; nobody in a large archive, whose texts are not read through."""
        found: dict[str, tuple[str, ...]] = {}
        for capture in () if self.large else self._captures:
            if capture.relation not in ("primary", "archived"):
                continue
            evidence, key = self.evidence(capture), self.catalogue.key_of(capture)
            names = dict.fromkeys(bare_label(label) for label, _ in evidence.turns) if evidence else {}
            if evidence and not names and (spokesperson := attributable_to(evidence.text)):
                names = {spokesperson: None}
            if key and any(names):
                found[key] = (*found.get(key, ()), *(name for name in names if name))
        return found

    def holders(self, quote: str, *, exact: bool = True) -> list[Holder]:
        """Captures whose text may hold the quotation: asked of the index, or by its words where texts are few.

        ``exact`` where the words themselves are looked for, and not what they report: then only near candidates are
        returned, with their places.
        """
        if self.large:
            proposed = self._propose(quote)
            return self._near(quote, proposed) if exact else [Holder(one.capture) for one in proposed]
        from factcheck.pipeline.runs import literal

        wanted = words_of(" ".join(literal(quote))) or words_of(quote)
        found = []
        for capture in self._captures:
            words = self._words_of(capture)
            if words and len(wanted & words) >= 0.6 * len(wanted):
                found.append(Holder(capture))
        return found

    def _propose(self, quote: str) -> list[Stretch]:
        """What the indexes of the archives propose; an article quotes some words again and again."""
        words = " ".join(quote.split())
        if words not in self._proposed:
            if len(self._proposed) >= _KEPT:
                self._proposed.clear()
            found = (one for archive in self.archives for one in archive.search_stretches(words, _PROPOSED) or ())
            self._proposed[words] = list(found)
        return self._proposed[words]

    def _near(self, quote: str, found: Sequence[Stretch]) -> list[Holder]:
        """What the index proposes with some weight, and the part of each text where most of the words are."""
        from factcheck.index.words import window

        enough = _WEIGHT * max((one.weight for one in found if one.stretch is not None), default=0.0)
        holders = []
        for one in found:
            evidence = self.evidence(one.capture) if one.weight >= enough else None
            if evidence is not None:
                part = None if one.stretch is None else window(evidence.text, one.stretch, len(quote))
                holders.append(Holder(one.capture, part))
        return holders

    def share(self, quote: str, holder: Holder) -> float:
        """Part of the quotation's runs of words that stand in the text, or in the part of it where the words are.

        A quotation that is found at all shares a run of four words with its origin (verdict policy, section 1; three of
        five to seven, all of a shorter one), so 0 leaves out only texts that would end in ``not_found``.
        """
        from factcheck.pipeline.runs import runs_of, share_of, spaced

        capture, part = holder.capture, holder.part
        if part is not None:
            evidence = self.evidence(capture)
            return share_of(runs_of(quote), spaced(evidence.text[part[0] : part[1]])) if evidence else 0.0
        return share_of(runs_of(quote), self._spaced(capture))

    def _spaced(self, capture: Capture) -> str:
        if capture.id not in self._runs:
            from factcheck.pipeline.runs import spaced

            evidence = self.evidence(capture)
            self._runs[capture.id] = spaced(evidence.text) if evidence else ""
            if len(self._runs) > _KEPT:
                del self._runs[next(iter(self._runs))]
        return self._runs[capture.id]

    def names(self, capture: Capture, names: Sequence[str]) -> bool:
        """True where the text names one of these people or bodies, by last name or by a name the body is known by."""
        text = self._spaced(capture)
        return any(f" {' '.join(_WORD.findall(form.casefold()))} " in text for name in names for form in forms_of(name))

    def tellers(self, names: Sequence[str]) -> list[Capture]:
        """Other publications' texts that name one of these people or bodies, in any script; none of a large archive.

        A report is told in other words than its witness's, or in another language, so that shared words do not find it.
        """
        if self.large or not names:
            return []
        told = (c for c in self._captures if c.relation in ("witness", "reprint", "embed"))
        return [c for c in told if self.names(c, names) or self.names_by_ear(c, names)]

    def names_by_ear(self, capture: Capture, names: Sequence[str]) -> bool:
        """True where a text in another script, or the words of its address, hold a last name as it sounds.

        In Latin script three consonants are no name ("Price", "park"): there only the address counts, with four.
        """
        from factcheck.core.namekeys import skeleton

        bones = {found for name in names for form in forms_of(name) if (found := skeleton(form.split()[-1]))}
        text = {word for word in self._words_of(capture) if not word.isascii()} if bones else set()
        address = {word for word in _WORD.findall((capture.url or "").casefold()) if len(word) > 4}
        return any(skeleton(word) in bones for word in text) or any(
            len(found := skeleton(word)) > 3 and found in bones for word in address
        )

    def is_copy(self, article: Article, evidence: Evidence, spans: Iterable[tuple[int, int]]) -> bool:
        """``is_copy``, decided once for an article and a capture."""
        key = article.id, evidence.capture.id
        if key not in self._copies:
            self._copies[key] = is_copy(article, evidence, spans)
        return self._copies[key]

    def _words_of(self, capture: Capture) -> frozenset[str]:
        if capture.id not in self._words:
            evidence = self.evidence(capture)
            self._words[capture.id] = words_of(evidence.text) if evidence else frozenset()
        return self._words[capture.id]


def bare_label(label: str) -> str:
    """The person of a turn's label, without the office beside it ("Tove Brandal (Chair):"); empty where it has none."""
    name = label.partition("(")[0].partition(",")[0].strip(" :")
    return name if person_words(name) else ""


def attributable_to(text: str) -> str | None:
    """Whom a statement says at its head it may be attributed to, as departments of state write; None where nobody."""
    if "attribut" not in text[:_HEAD]:
        return None
    found = re.search(_ATTRIBUTABLE, text[:_HEAD])
    name = found.group(1) if found else ""
    words = name.split()
    while words and not words[-1][0].isupper():
        words.pop()
    return " ".join(words) if person_words(" ".join(words)) else None


_ATTRIBUTABLE = r"\battribut(?:able|ed) to ((?:[^\W\d_][\w.’'-]*[ \u00a0]){1,6}[^\W\d_][\w’'-]*)"
# Characters of a statement in which it says whom it may be attributed to.
_HEAD = 600


def words_of(text: str) -> frozenset[str]:
    """The caseless words of a text; a coarse key for pre-selection only, never for a verdict."""
    return frozenset(_WORD.findall(text.replace("’", "'").casefold()))


def source_of(evidence: Evidence, language: str | None = None, part: Span | None = None) -> Source:
    """The evidence, or a part of its text, as the engine compares it; places are counted from the part's beginning."""
    capture, text, turns, hidden = evidence.capture, evidence.text, evidence.turns, evidence.hidden
    if part is not None:
        text = text[part[0] : part[1]]
        turns = tuple(turn._replace(span=place) for turn in turns if (place := _within(turn.span, part)))
        hidden = tuple(place for span in hidden if (place := _within(span, part)))
    return Source(
        capture.id,
        text,
        capture.completeness,
        capture.language or language,
        capture.kind,
        turns,
        hidden,
        capture.translated,
    )


def _within(span: Span, part: Span) -> Span | None:
    """A place that reaches into a part, as a place of that part."""
    start, stop = part
    if span[0] >= stop or span[1] <= start:
        return None
    return max(span[0], start) - start, min(span[1], stop) - start


def is_copy(article: Article, evidence: Evidence, claims: Iterable[tuple[int, int]]) -> bool:
    """True where the evidence is the article under check or a copy of it, and so evidence of nothing.

    Most of the article's own words (those outside its quotations) stand in the evidence in runs of eight: two
    reports of one statement share the statement, not the words around it. At the article's own address one such
    run is enough; without any, another text stands there now (a correction, a newer page).
    """
    capture = evidence.capture
    same_place = bool(article.url and capture.url and url_key(article.url) == url_key(capture.url))
    if not same_place and capture.relation == "primary":
        return False
    claims = tuple(claims)
    words = _WORD.findall(_outside(article.text, claims).casefold())
    runs = [" ".join(words[n : n + _SHINGLE]) for n in range(0, len(words) - _SHINGLE, _SHINGLE)]
    if (len(runs) < 5 or len(evidence.text) < 400) and not same_place:
        return _is_short_copy(article, evidence, claims)
    theirs = " ".join(_WORD.findall(evidence.text.casefold()))
    shared = sum(run in theirs for run in runs)
    return shared > 0 or not runs if same_place else shared > 0.5 * len(runs)


def _is_short_copy(article: Article, evidence: Evidence, claims: Iterable[tuple[int, int]]) -> bool:
    """True where every run of a short article's own words stands in the evidence; two runs are the least."""
    theirs = " ".join(_WORD.findall(evidence.text.casefold()))
    runs: list[str] = []
    for part in _outside(article.text, claims).casefold().split("\n"):
        words = _WORD.findall(part)
        runs += [" ".join(words[n : n + _SHINGLE]) for n in range(0, len(words) - _SHINGLE + 1, _SHINGLE)]
    return len(runs) > 1 and all(run in theirs for run in runs)


def _outside(text: str, spans: Iterable[tuple[int, int]]) -> str:
    parts, last = [], 0
    for start, end in sorted(spans):
        if start >= last:
            parts.append(text[last:start])
        last = max(last, end)
    parts.append(text[last:])
    return "\n".join(parts)


def attempts(pool: Pool, claim: Claim, outcome: str, offline: bool) -> tuple[Attempt, ...]:
    """What was tried for a claim's origin, as the report lists it."""
    tried = [Attempt(archive.name, outcome) for archive in pool.archives] or [Attempt("archives", "none given")]
    if offline:
        return (*tried, Attempt("live", "not tried (--offline)"), Attempt("web archives", "not tried (--offline)"))
    url = claim.citation.url if claim.citation else None
    if not url:
        return (*tried, Attempt("live", "not tried: the article gives no address"))
    return (*tried, *pool.tried.get(url_key(url), ((), None))[0])


def problem_of(pool: Pool, claim: Claim) -> Unavailable | None:
    """Why the origin that the claim gives an address for could not be had; None where nobody tried."""
    url = claim.citation.url if claim.citation else None
    return pool.tried.get(url_key(url), ((), None))[1] if url else None

"""Every origin of the archives at hand, findable by address, account, name, title and day.

Small archives are looked through; of large ones (tens of thousands of documents) only what shares a rare word of a
name or a title, near the day in question, is looked at.
"""

from __future__ import annotations

import re

from factcheck.core.records import Capture, Claim, Origin
from factcheck.core.typed import TYPE_CHECKING
from factcheck.origins.names import body_words, is_cyrillic, person_words
from factcheck.origins.signs import case_sides, host_body, plainly, speaking_in_title
from factcheck.origins.urls import host_of, url_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

# Above this many namesakes, only those near the day count: an office that issues ten texts a day.
MANY = 60
# Days before and after the article (or the day it names) within which such an origin is looked for.
BEFORE, AFTER = 10, 2
# Words from which a title is no phrase that a sentence has by chance.
TITLE_WORDS = 5
# Characters of a title in which its first words are looked for.
_START = 90
_WORDS = re.compile(r"\w+")


class Catalogue:
    """Origins by id with their captures, and what they can be found by.

    ``voices`` gives the labels of the turns of each origin whose text is a transcript, id to labels; it is asked once,
    and only when a name is looked for, because the texts have to be read for it.
    """

    def __init__(
        self,
        origins: Iterable[Origin],
        captures: Iterable[Capture],
        voices: Callable[[], Mapping[str, tuple[str, ...]]] | None = None,
    ) -> None:
        self._ask_voices = voices
        self._voices: Mapping[str, tuple[str, ...]] | None = None
        self._heard: dict[str, set[str]] = {}
        self.origins: dict[str, Origin] = {origin.id: origin for origin in origins}
        self.captures: dict[str, list[Capture]] = {}
        self._keys: dict[str, str] = {}
        self._urls: dict[str, set[str]] = {}
        self._handles: dict[str, set[str]] = {}
        self._names: dict[str, set[str]] = {}
        self._sounds: dict[str, set[str]] = {}
        self._days: dict[str, set[str]] = {}
        self._titles: dict[str, set[str]] | None = None
        self._openings: dict[str, list[tuple[str, str]]] | None = None
        for capture in captures:
            self._place(capture)
        for origin in self.origins.values():
            self._file(origin)

    def key_of(self, capture: Capture) -> str | None:
        """The id of the origin that a capture is filed under."""
        return self._keys.get(capture.id)

    def voices_of(self, key: str) -> tuple[str, ...]:
        """The people who have a turn of their own in an origin's text, as its labels name them."""
        if self._voices is None:
            self._voices = self._ask_voices() if self._ask_voices else {}
            for origin, labels in self._voices.items():
                for label in labels:
                    self._heard.setdefault(person_words(label)[-1], set()).add(origin)
        return self._voices.get(key, ())

    def _place(self, capture: Capture) -> None:
        address = url_key(capture.url) if capture.url else ""
        key = capture.origin_id or address or capture.id
        self._keys[capture.id] = key
        self.captures.setdefault(key, []).append(capture)
        if key not in self.origins:
            self.origins[key] = origin_of(key, capture)
        elif capture.relation in ("primary", "archived") and not self.origins[key].held:
            self.origins[key] = self.origins[key]._replace(held=True)
        if address and capture.relation in ("primary", "archived", "embed"):
            self._urls.setdefault(address, set()).add(key)

    def _file(self, origin: Origin) -> None:
        if origin.url:
            self._urls.setdefault(url_key(origin.url), set()).add(origin.id)
        if origin.handle:
            self._handles.setdefault(origin.handle.casefold().lstrip("@"), set()).add(origin.id)
        if is_cyrillic(f"{origin.speaker} {origin.issuer} {origin.title}"):
            spoken = speaking_in_title(origin.title) if origin.title else ()
            for name in (origin.speaker, origin.issuer, *spoken):
                if name and (bones := _bones(name)):
                    self._sounds.setdefault(bones, set()).add(origin.id)
        names = [origin.issuer, origin.speaker, *origin.aliases, host_body(host_of(origin.url)) if origin.url else None]
        for name in names:
            if name:
                for word in _index_words(name):
                    self._names.setdefault(word, set()).add(origin.id)
        if origin.date:
            self._days.setdefault(origin.date[:10], set()).add(origin.id)

    def _by_title(self) -> dict[str, set[str]]:
        """Title words of cases and of those who speak; made when first asked, since most archives never are."""
        if self._titles is None:
            self._titles = {}
            for origin in self.origins.values():
                for word in _title_words(origin.title) if origin.title else ():
                    self._titles.setdefault(word, set()).add(origin.id)
        return self._titles

    def titled(self, words: str) -> set[str]:
        """Ids of the origins whose whole title stands in a plain text (``signs.plainly``); short titles never do."""
        if self._openings is None:
            self._openings = {}
            for origin in self.origins.values():
                start = _WORDS.findall(origin.title[:_START].casefold()) if origin.title else []
                if origin.title and len(start) > TITLE_WORDS - (len(origin.title) <= _START):
                    self._openings.setdefault(" ".join(start[:TITLE_WORDS]), []).append((origin.title, origin.id))
        said = words.split()
        runs = {" ".join(said[n : n + TITLE_WORDS]) for n in range(len(said) - TITLE_WORDS + 1)}
        begun = (entry for run in runs if run in self._openings for entry in self._openings[run])
        return {key for title, key in begun if plainly(title) in words}

    def shortlist(self, claim: Claim, urls: Sequence[str] = (), day: str | None = None) -> set[str]:
        """Ids of the origins that share an address, an account, or a name or title near the day with the claim."""
        citation = claim.citation
        found: set[str] = set()
        for url in (*urls, citation.url if citation else None):
            if url:
                found |= self._urls.get(url_key(url), set())
        if citation and citation.handle:
            found |= self._handles.get(citation.handle.casefold().lstrip("@"), set())
        near = self._near((citation.date if citation else None) or day)
        for name in {citation.issuer if citation else None, claim.speaker.name if claim.speaker else None}:
            if name:
                found |= self._named(name, near)
        if citation and citation.title:
            found |= self._titled(citation.title)
        return found

    def _named(self, name: str, near: set[str] | None) -> set[str]:
        """Origins that share the rarest word of a name, and for a person's name, also those whose title has it."""
        last = person_words(name)[-1:]
        sets = sorted((self._names[w] for w in {*_index_words(name)} if w in self._names), key=len)[:2]
        found: set[str] = set().union(*sets)
        if last:
            self.voices_of("")
            found |= self._heard.get(last[0], set())
            found |= self._names.get(last[0], set()) | self._by_title().get(last[0], set())
        if self._sounds:
            found |= self._sounds.get(_bones(name), set())
        if len(found) <= MANY:
            return found
        return found & near if near is not None else set()

    def _titled(self, title: str) -> set[str]:
        table = self._by_title()
        sets = sorted((table[word] for word in _title_words(title) if word in table), key=len)[:3]
        return set().union(*(s for s in sets if len(s) <= 400))

    def _near(self, day: str | None) -> set[str] | None:
        if not day:
            return None
        from datetime import date, timedelta

        try:
            middle = date.fromisoformat(day[:10])
        except ValueError:
            return None
        days = (middle + timedelta(days=n) for n in range(-BEFORE, AFTER + 1))
        return set().union(*(self._days.get(d.isoformat(), set()) for d in days))


def _bones(name: str) -> str:
    """The first consonants of a last name: what its spellings and cases in two alphabets share."""
    from factcheck.core.namekeys import skeleton

    return skeleton((person_words(name) or ("",))[-1])[:4]


def _index_words(name: str) -> frozenset[str]:
    return body_words(name) | frozenset(person_words(name)[-1:])


def _title_words(title: str) -> set[str]:
    sides = case_sides(title)
    if sides:
        return {word for side in sides for word in side if len(word) > 2}
    return {words[-1] for name in speaking_in_title(title) if (words := person_words(name))}


def origin_of(key: str, capture: Capture) -> Origin:
    """The origin that a capture without one stands for. A witness's publisher is not the origin's issuer."""
    witness = capture.relation in ("witness", "reprint")
    return Origin(
        id=key,
        kind=capture.kind,
        issuer=capture.issuer or (None if witness else capture.publisher),
        speaker=capture.speaker or (None if witness else capture.author),
        handle=capture.handle,
        date=capture.published,
        title=capture.title,
        url=capture.url,
        language=capture.language,
    )

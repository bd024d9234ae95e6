"""What a run of capitalised words is: a person with or without titles, an organisation, a place, a thing.

Decides kind and gender of a name that :mod:`factcheck.core.names` has found; where a name begins and ends is decided
there.
"""

from __future__ import annotations

from factcheck.core.lexicon_names import GENDER, ORGANISATION, PLACES
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.cues import Cues
    from factcheck.core.tokens import Document

NAME_OF = frozenset("of for on and & the in at".split())
"""Small words inside the name of an organisation or of an office."""
_MEN = frozenset("mr sir lord congressman spokesman king prince herr pan monsieur".split())
_WOMEN = frozenset("mrs ms miss lady congresswoman spokeswoman queen princess frau dame paní pani madame mme".split())

_REALM = frozenset(
    "government parliament capital army navy embassy ministry president premier chancellor king queen border borders "
    "coast coastguard economy defence defense foreign prime ambassador military air ruling".split()
)
"""What a country has: "Skerry's foreign minister", "the navy of Skerry"."""

_MEN_ABROAD = frozenset("jan jean".split())
"""Given names of women in English and of men elsewhere."""


class NameKinds:
    """Tells kinds of names in one document; ``full`` maps a last name to where it stood in full, name and gender."""

    def __init__(self, document: Document, cues: Cues) -> None:
        self.document, self.cues = document, cues
        self.full: dict[str, list[tuple[int, str, str]]] = {}
        self.lands = self._lands()

    def _lands(self) -> frozenset[str]:
        """Return the single names, in lower case, that the text treats as a country's: whose ministers, whose navy."""
        words, lower = self.document.words, self.document.lower
        found: set[str] = set()
        people: set[str] = set()
        for i in range(1, len(words) - 1):
            if not words[i][0].isupper():
                continue
            if words[i - 1][0].isupper() and lower[i - 1] not in self.cues.stop:
                people.add(lower[i])
            elif (words[i + 1] in {"'s", "’s"} and lower[i + 2 : i + 3] and lower[i + 2] in _REALM) or (
                i > 1 and lower[i - 1] == "of" and lower[i - 2] in _REALM
            ):
                found.add(lower[i])
        return frozenset(found - people)

    def last_name(self, first: int, last: int) -> str:
        """Return the lower-case last name of a person, without a Jr. after it."""
        k = last - 1
        while k > first and (self.document.lower[k] in {"jr", "sr", "iii", "ii", "."}):
            k -= 1
        return self.document.lower[k]

    def without_titles(self, i: int, end: int) -> int:
        """Return the first token of the name proper: after titles, offices and what they govern."""
        lower, words = self.document.lower, self.document.words
        begin = i
        k = i
        while k < end:
            low = lower[k]
            if low in self.cues.titles or words[k] == ".":
                if words[k] == "." and k > 0 and len(words[k - 1]) == 1:
                    k += 1
                    continue
                begin = k + 1
                if begin < end and lower[begin] in NAME_OF:
                    begin = self._after_office(begin, end)
                k = begin
                continue
            k += 1
        while begin < end and lower[begin] in {".", ",", "of", "the"}:
            begin += 1
        return begin

    def _after_office(self, k: int, end: int) -> int:
        """Step over "of State", "of the Armed Forces of Ukraine": to the first token after a title's realm."""
        lower = self.document.lower
        while k < end and (lower[k] in NAME_OF):
            k += 1
        while (
            k < end
            and lower[k] not in GENDER
            and (lower[k] in PLACES or lower[k] in ORGANISATION or lower[k] == "state")
        ):
            k += 1
        return min(k, end)

    def kind(self, i: int, name: int, end: int, titled: bool) -> str:
        """Return what the name ``name:end`` is; the run with its titles begins at ``i``."""
        lower, words = self.document.lower, self.document.words
        if titled and not any(lower[k] in ORGANISATION for k in range(name, end)):
            return "person"
        first, final = lower[name], lower[end - 1]
        if first in GENDER and end - name > 1 and lower[name + 1] not in {"of", "and"}:
            return "person"
        if any(lower[k] in ORGANISATION for k in range(i, end)) or any(lower[k] == "of" for k in range(i, end)):
            return "organisation"
        if end - name == 1:
            if final in self.full or (first in GENDER and final not in PLACES):
                return "person"
            if words[name].isupper() and len(words[name]) > 1:
                return "organisation"
        if final in PLACES or first in PLACES or (end - name == 1 and final in self.lands):
            return "place"
        if self.document.language == "en" and not titled and i and lower[i - 1] == "the" and final not in self.full:
            return "organisation"  # the Long Quay, the Lantern: people go without an article
        if self.document.language == "de" and (end - name == 1 or lower[i - 1] in self.cues.articles):
            # Every German noun is capitalised: without anything that makes it a name it is a thing.
            return "thing"
        return "person"

    def gender(self, i: int, name: int, end: int) -> str:
        """Return ``m`` or ``f`` by title or given name, ``x`` where neither says."""
        lower = self.document.lower
        for k in range(max(0, i - 1), name):
            if lower[k] in _MEN:
                return "m"
            if lower[k] in _WOMEN:
                return "f"
        if lower[name] in _MEN_ABROAD and self.document.language != "en":
            return "m"
        if end - name > 1:
            return GENDER.get(lower[name], "x")
        known = self.full.get(lower[name])
        return known[-1][2] if known else GENDER.get(lower[name], "x")

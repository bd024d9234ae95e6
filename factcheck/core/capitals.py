"""Runs of capitalised words in languages with freer word order: where one ends, and what it names.

German capitalises every noun: there a run is a name only where a given name, an office or a second capital says so.
"""

from __future__ import annotations

from factcheck.core.lexicon_names import GENDER, ORGANISATION
from factcheck.core.names import Mention
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.cues import Cues
    from factcheck.core.names import Mentions
    from factcheck.core.tokens import Document
    from factcheck.core.wordorder import WordOrder

_OFFICES = (
    *(
        "minister",
        "chef",
        "sprecher",
        "präsident",
        "vorsitzende",
        "vorsitzender",
        "direktor",
        "kanzler",
        "leiter",
        "anwalt",
    ),
    *(
        "sekretär",
        "richter",
        "führer",
        "meister",
        "trainer",
        "experte",
        "forscher",
        "professor",
        "vertreter",
        "politiker",
    ),
    *(
        "ministerin",
        "chefin",
        "sprecherin",
        "präsidentin",
        "direktorin",
        "kanzlerin",
        "leiterin",
        "anwältin",
        "funktionär",
    ),
    *(
        "intendant",
        "kommissar",
        "abgeordnete",
        "abgeordneter",
        "beauftragte",
        "kandidat",
        "kandidatin",
        "manager",
        "bischof",
    ),
)
_WITHIN = frozenset("von van de la le del al bin ibn zu da dos den der du y".split())
_SORTS = {"p": "people", "o": "organisation", "d": "document"}


class CapitalRuns:
    """Reads the capitalised runs of one document."""

    def __init__(
        self, document: Document, cues: Cues, order: WordOrder, mentions: Mentions, quoted: list[bool]
    ) -> None:
        self.document, self.cues, self.order, self.mentions, self.quoted = document, cues, order, mentions, quoted
        self.german = document.language == "de"

    def opens(self, i: int) -> bool:
        """Does token ``i`` begin a sentence, or follow a sign?"""
        return i == 0 or not self.document.words[i - 1][-1].isalnum()

    def is_name(self, first: int, k: int, end: int) -> bool:
        """Is a capital that only begins a sentence a name's? In German it is a noun's, elsewhere often a verb's."""
        if self.german or first < k or end > k + 1 or not self.opens(k):
            return True
        words, lower = self.document.words, self.document.lower
        known = words[k] in self.mentions.proper or lower[k] in GENDER or lower[k] in self.cues.speakers
        return known or words[k].isupper() or (end < len(words) and lower[end] in self.cues.verbs)

    def run(self, k: int, limit: int) -> int:
        """Return the token after the capitalised words that begin at ``k``, small words between them included."""
        words, lower = self.document.words, self.document.lower
        inside = self.quoted[k]
        j = k
        while j < limit and self.quoted[j] == inside:
            if (
                words[j][0].isupper()
                or (words[j][0].isdigit() and j > k)
                or (
                    words[j] == "." and j > k and len(words[j - 1]) == 1 and j + 1 < limit and words[j + 1][0].isupper()
                )
                or (
                    lower[j]
                    in {
                        "von",
                        "van",
                        "de",
                        "la",
                        "le",
                        "del",
                        "al",
                        "bin",
                        "ibn",
                        "zu",
                        "da",
                        "dos",
                        "den",
                        "der",
                        "du",
                        "y",
                    }
                    and j > k
                    and j + 1 < limit
                    and self._joins(k, j, limit)
                )
            ):
                j += 1
            else:
                break
        while j > k + 1 and not words[j - 1][0].isupper():
            j -= 1
        return j

    def _joins(self, k: int, j: int, limit: int) -> bool:
        """Does a small word belong to a name (Ursula von der Leyen), and not to what follows the noun?"""
        words, lower = self.document.words, self.document.lower
        if self.german and lower[j] in {"der", "den"} and lower[j - 1] not in {"von", "van", "zu"}:
            return False
        if self.german and lower[j] in _WITHIN and j + 1 < limit and words[j + 1][0].isupper():
            return lower[k] in GENDER or j - k > 1
        return words[j + 1][0].isupper() or (
            j + 2 < limit and words[j + 2][0].isupper() and lower[j + 1] in {"der", "la", "den", "las", "los"}
        )

    def mention(self, first: int, k: int, end: int, *, determined: bool) -> Mention:
        """Make the mention of a capitalised run, after the fuller one that the scan for names has found, if any."""
        document, lower, words = self.document, self.document.lower, self.document.words
        number = self.mentions.ending.get(end)
        found = self.mentions.all[number] if number is not None else None
        if (
            found is not None
            and found.kind == "person"
            and first <= found.first + 1
            and (found.head - k or not self.german)
        ):
            return found._replace(first=min(first, found.first))
        head = lower[end - 1]
        kind = self.cues.speakers.get(lower[k] if self.german else head, "")
        if end - k > 1 and not kind and (lower[k] in GENDER or (not determined and not self.organised(k, end))):
            name = document.slice(k, end)
            return Mention(first, end, end - 1, "person", name, GENDER.get(lower[k], "x"))
        if (
            self.german
            and end - k > 1
            and words[end - 1][0].isupper()
            and (kind in {"m", "f"} or lower[k].endswith(_OFFICES))
        ):
            gender = "f" if lower[k].endswith("in") else GENDER.get(lower[k + 1], kind if kind in {"m", "f"} else "m")
            return Mention(first, end, end - 1, "person", document.slice(k + 1, end), gender)
        if kind:
            sort = {"p": "people", "o": "organisation", "d": "document"}.get(kind, "noun")
            return Mention(first, end, k, sort, document.slice(k, end), {"o": "n", "d": "n"}.get(kind, kind))
        if not determined and end - k == 1 and not self.german:
            person = head in self.mentions.full or not self.organised(k, end)
            return Mention(first, end, k, "person" if person else "organisation", words[k], GENDER.get(head, "x"))
        if self.german and not determined and end - k == 1 and (head in self.mentions.full or head in GENDER):
            return Mention(first, end, k, "person", words[k], GENDER.get(head, "x"))
        start = k if determined else first
        return Mention(first, end, end - 1, "noun" if self.german else "organisation", document.slice(start, end), "x")

    def organised(self, k: int, end: int) -> bool:
        """Is there a word of organisations, or one all in capitals, in the run?"""
        words, lower = self.document.words, self.document.lower
        return any(lower[j] in ORGANISATION or (words[j].isupper() and len(words[j]) > 1) for j in range(k, end))

"""The subject of a reporting verb where word order is free: "sagte der Minister", "řekl v Praze mluvčí", "dijo Vale".

German puts the finite verb second: what does not stand before it stands right after it. The Slavic and Romance
languages put a reporting verb's subject on either side, or leave it out; then the verb itself is the mention, to be
resolved like a pronoun.
"""

from __future__ import annotations

from factcheck.core.names import Mention
from factcheck.core.nominals import Nominals, Phrase
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.cues import Cues
    from factcheck.core.names import Mentions
    from factcheck.core.tokens import Document
    from factcheck.core.wordorder import WordOrder

_CLAUSE = 60
"""Tokens before the verb in which its clause may begin."""
_AFTER = 14
"""Tokens after the verb in which its subject must begin."""


class Subjects:
    """Finds the subjects of verbs in one document."""

    def __init__(
        self, document: Document, cues: Cues, order: WordOrder, mentions: Mentions, quoted: list[bool]
    ) -> None:
        self.document, self.cues, self.order, self.quoted = document, cues, order, quoted
        self.nominals = Nominals(document, cues, order, mentions, quoted)
        self.german = document.language == "de"

    def of_verb(self, verb: int, floor: int, limit: int) -> Mention | None:
        """Return the subject of the verb at a token; ``floor`` and ``limit`` bound its sentence outside quotations."""
        if self.document.lower[verb] in self.order.impersonal:
            return self._document_near(verb, floor, limit)
        return self._german(verb, floor, limit) if self.german else self._free(verb, floor, limit)

    # --- German ---------------------------------------------------------------------------------------------

    def _german(self, verb: int, floor: int, limit: int) -> Mention | None:
        lower = self.document.lower
        clause = self._subordinate(verb, floor)
        if clause is not None:
            return self.first(clause, verb)
        begin = self._clause_start(verb, floor)
        finite = self._finite(verb, begin, limit)
        agent = self._agent(finite, limit) if lower[finite] in {"wurde", "wurden", "wird", "worden"} else None
        if agent is not None:
            return agent
        if verb > floor and lower[verb - 1] == "und" and finite == verb:
            return self.first(floor, verb) or self._right(finite, limit)
        right = self._right(finite, limit)
        if right is not None and right.kind == "pronoun" and right.first == finite + 1 and right.name.lower() != "sie":
            return right
        return self._left(begin, finite) or right or self.first(begin, finite)

    def _subordinate(self, verb: int, floor: int) -> int | None:
        """Return where a subordinate clause begins whose verb this is, or None: "..., indem sie ... forderte"."""
        lower, words = self.document.lower, self.document.words
        after = verb + 1
        if after < len(words) and (words[after][0].isalnum() and not self.quoted[after]):
            return None
        for k in range(verb - 1, max(floor, verb - 25), -1):
            if words[k] == "," and k + 1 < verb:
                word = lower[k + 1]
                if word in self.order.subordinate and not (word in self.order.nominative and k + 2 >= verb):
                    return k + 2 if word not in self.order.nominative else None
                return None
        return floor + 1 if lower[floor] in {"wie", "nachdem", "indem"} and verb > floor else None

    def _clause_start(self, verb: int, floor: int) -> int:
        words = self.document.words
        for k in range(verb - 1, max(floor, verb - _CLAUSE) - 1, -1):
            if words[k] in {";", ":"} or self.quoted[k]:
                begin = k + 1
                while begin < verb and words[begin] in {",", ".", "–", "-", "“", "”", '"', "«", "»"}:
                    begin += 1
                return begin
        return max(floor, verb - _CLAUSE)

    def _finite(self, verb: int, begin: int, limit: int) -> int:
        """Return the auxiliary that carries a participle at the end of its clause, or the verb itself."""
        words, lower = self.document.words, self.document.lower
        last = verb + 1 >= limit or not words[verb + 1][0].isalpha() or lower[verb + 1] in {"worden", "und"}
        if not last:
            return verb
        for k in range(begin, verb):
            if lower[k] in self.order.auxiliaries and not self.quoted[k]:
                return k
        return verb

    def _agent(self, finite: int, limit: int) -> Mention | None:
        """Return who acts in a passive: "wurde von der Ministerin ... bezeichnet"."""
        for k in range(finite + 1, min(limit, finite + 20)):
            if self.document.words[k] in {",", ":", ";"}:
                return None
            if self.document.lower[k] in {"von", "vom"}:
                found = self.nominals.at(k + 1, limit)
                return found.mention if found else None
        return None

    def _left(self, begin: int, finite: int) -> Mention | None:
        """Return the noun phrase that fills the place before the finite verb, where it can be a subject."""
        lower = self.document.lower
        k = begin
        while k < finite and lower[k] in {"und", "aber", "doch", "denn", "–", "-", "auch", "sondern"}:
            k += 1
        if k < finite and lower[k] == "von" and (named := self.nominals.at(k + 1, finite)) and named.end == finite:
            return named.mention._replace(first=k)
        if (
            k >= finite
            or lower[k] in self.order.prepositions
            or lower[k] in self.order.subordinate - self.order.nominative
        ):
            return None
        if lower[k] in {"dies", "das", "dieses", "es"} and k + 1 == finite:
            return None
        found = self.nominals.at(k, finite)
        if found is None or not found.subject:
            return None
        return found.mention

    def _right(self, verb: int, limit: int) -> Mention | None:
        """Return the first phrase after the verb that can be its subject, over adverbs and governed phrases."""
        k = verb + 1
        stop = min(limit, verb + 1 + _AFTER)
        order, lower, words = self.order, self.document.lower, self.document.words
        bare: Mention | None = None
        while k < stop and not self.quoted[k]:
            if lower[k] in order.prepositions:
                k = self._over(k, limit)
                continue
            if words[k] in {",", ":", ".", ";", "„", "«", '"', "(", "–", "—"} or lower[k] == "que":
                return bare  # "respondió en un comunicado que el Gobierno miente"
            found = self.nominals.at(k, limit)
            if found is not None and found.subject and not self._time(found):
                if found.sure:
                    return found.mention
                bare = bare or (found.mention if k == verb + 1 and found.end == k + 1 else None)
            k = found.end if found is not None else k + 1
        return bare

    def _over(self, k: int, limit: int) -> int:
        """Step over a preposition and the phrase it governs."""
        found = self.nominals.at(k + 1, limit)
        if found is None:
            return k + 2
        # Agreement without an article ends where the capital ends: "v Bejrútu tajemník hnutí".
        return found.end

    def _time(self, found: Phrase) -> bool:
        return self.document.lower[found.mention.head] in _TIMES

    def first(self, begin: int, verb: int) -> Mention | None:
        """Return the first phrase of a clause that can be a subject and that nothing governs."""
        return next((found.mention for found in self._ungoverned(begin, verb)), None)

    def _ungoverned(self, begin: int, verb: int) -> Iterator[Phrase]:
        """Yield the phrases of a clause that can be a subject and that nothing governs, in order."""
        k = begin
        while k < verb:
            if self.document.lower[k] in self.order.prepositions:
                k = self._over(k, verb)
                continue
            found = None if self.quoted[k] else self.nominals.at(k, verb)
            if found is not None and found.subject and found.sure and not self._time(found):
                yield found
            k = found.end if found is not None else k + 1

    # --- Slavic and Romance ---------------------------------------------------------------------------------

    def _free(self, verb: int, floor: int, limit: int) -> Mention | None:
        begin = self._clause_start(verb, floor)
        right = self._right(verb, limit)
        if begin >= verb:
            before = self.first(floor, verb) if floor < begin else None
            return right or before or self._known_noun(verb, limit) or self._dropped(verb)
        if right is not None and right.first == verb + 1 and right.kind in {"person", "pronoun"}:
            near = self._adjacent(verb, begin)
            return near if near is not None and near.kind in {"person", "pronoun"} else right
        left = self._adjacent(verb, begin) or self.first(begin, verb)
        if left is not None and left.kind != "noun":
            return left
        return right or left or self._bare_before(verb, begin) or self._known_noun(verb, limit) or self._dropped(verb)

    def _bare_before(self, verb: int, begin: int) -> Mention | None:
        """Return a single noun right before its verb that no list knows: "дед сказал"; adverbs end otherwise."""
        k = verb - 1
        if k < begin or self.document.lower[k].endswith(("о", "и", "ě", "y", "e", "o", "sky")) or self.quoted[k]:
            return None
        found = self.nominals.at(k, verb)
        governed = k > begin and self.document.lower[k - 1] in self.order.prepositions
        return found.mention if found is not None and found.subject and found.end == verb and not governed else None

    def _known_noun(self, verb: int, limit: int) -> Mention | None:
        """Return a noun that speaks, in the nominative, further on: "řekl po jednání se zástupci firem ministr Orr"."""
        lower = self.document.lower
        if not self.order.oblique_ends:
            return None
        for k in range(verb + 1, min(limit, verb + 40)):
            if self.quoted[k] or self.document.words[k] in {":", ";", "."}:
                return None
            if (
                lower[k] in self.cues.speakers
                and self.cues.speakers[lower[k]] in "mf"
                and lower[k - 1] not in self.order.prepositions
            ):
                found = self.nominals.at(k, limit)
                return found.mention if found is not None else None
        return None

    def _adjacent(self, verb: int, begin: int) -> Mention | None:
        """Return the phrase that ends right before the verb, where nothing governs it."""
        passed = self.order.fillers | self.order.auxiliaries
        best: Mention | None = None
        for found in self._ungoverned(begin, verb):
            if passed.issuperset(self.document.lower[found.end : verb]):
                best = found.mention
        return best

    def _dropped(self, verb: int) -> Mention | None:
        """Return the verb as the mention of a subject that is left out: "Řekla:"; its ending tells the gender."""
        if not self.order.drops:
            return None
        word = self.document.lower[verb]
        return Mention(verb, verb + 1, verb, "verb", self.document.words[verb], self._ending(word))

    def _ending(self, word: str) -> str:
        language = self.document.language
        if language == "es":
            return "p" if word.endswith("n") else "s"
        for ends, gender in _PAST[language]:
            if word.endswith(ends):
                return gender
        return "s"

    def _document_near(self, verb: int, floor: int, limit: int) -> Mention | None:
        """Return the document of "it says in the letter of the ministry", its owner included."""
        order, lower, words = self.order, self.document.lower, self.document.words
        for k in (*range(verb + 1, min(limit, verb + 8)), *range(max(floor, verb - 12), verb)):
            if (
                lower[k] not in {"in", "im", "v", "ve", "w", "в", "у", "во", "en", "dans", "na", "на", "auf"}
                or self.quoted[k]
            ):
                continue
            found = self.nominals.at(k + 1, limit)
            start = k + 1
            if found is None and start < limit and words[start][0].islower():
                end = start + 1
                while (
                    end < min(limit, start + 4)
                    and words[end][0].islower()
                    and words[end][-1].isalpha()
                    and lower[end] not in order.prepositions
                ):
                    end += 1
                found = Phrase(Mention(start, end, start, "document", self.document.slice(start, end), "n"), end, False)
            if found is None:
                continue
            end = self._tail(found.end, limit)
            kind = found.mention.kind if found.mention.kind == "person" else "document"
            name = found.mention.name if found.mention.kind == "person" else self.document.slice(k + 1, end)
            return found.mention._replace(last=end, kind=kind, name=name)
        return self._right(verb, limit)

    def _tail(self, k: int, limit: int) -> int:
        end = self.nominals.realm(k, limit)
        words = self.document.words
        while end < min(limit, k + 6) and words[end][0].isupper() and not self.quoted[end]:
            end += 1
        return end


_PAST: dict[str, tuple[tuple[str, str], ...]] = {
    "cs": (("la", "f"), ("li", "p"), ("ly", "p"), ("lo", "n"), ("l", "m")),
    "pl": (("ła", "f"), ("li", "p"), ("ły", "p"), ("ło", "n"), ("ł", "m")),
    "ru": (("ла", "f"), ("ли", "p"), ("ло", "n"), ("л", "m")),
    "uk": (("ла", "f"), ("ли", "p"), ("ло", "n"), ("ав", "m"), ("ив", "m"), ("ів", "m")),
}
_TIMES = frozenset(
    """montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli
    august september oktober november dezember jahr woche tag uhr abend morgen vormittag nachmittag nacht lundi
    mardi mercredi týden týdnu rok roce měsíc měsíci den dnem неделя неделе неделю году год месяц день осенью
    весной летом зимой утром вечером tydzień tygodniu roku тиждень тижні році роки восени навесні влітку взимку
    jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo""".split()
)
"""Nouns of time: in the nominative too they are no subjects."""

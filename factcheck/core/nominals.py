"""Noun phrases of languages with freer word order: what begins at a token, whether it may be a subject.

``der parlamentarische Geschäftsführer``, ``ministr obchodu Jan Orr``, ``la ministre de la Mer, Ada Vale``. A phrase is
read from its first token on, with a fixed reach; whether its case allows a subject is told by its article, by the
preposition before it and by endings that no nominative has.
"""

from __future__ import annotations

from factcheck.core.capitals import CapitalRuns
from factcheck.core.lexicon_names import GENDER
from factcheck.core.names import Mention
from factcheck.core.typed import NamedTuple

_ONES = frozenset(
    "один одна одні одні jeden jedna einer eine einige mehrere un une uno una el la deux několik kilku".split()
)
_ONE_OF = frozenset("из із з z ze der von des de".split())
_OBLIQUE_NAMES = tuple("ому ему ову еву ину овым евым иным ským ého ému emu ego".split())
"""How last names end in cases that are no subject's."""
_MODIFIERS = 5
"""Tokens: so many small words may stand between an article and its noun (der seit langem amtierende ...)."""
_REALM = 7
"""Tokens from an office to the name of its holder: minister of trade and industry Jan Orr."""
# German feminine nouns, by their endings: "der Zeitung" is no subject, "der Minister" is.
_FEMININE = (
    *(
        "ung",
        "heit",
        "keit",
        "schaft",
        "tion",
        "tät",
        "presse",
        "agentur",
        "welt",
        "schau",
        "post",
        "polizei",
        "partei",
    ),
    *(
        "anstalt",
        "behörde",
        "firma",
        "bank",
        "union",
        "woche",
        "gruppe",
        "kammer",
        "bbc",
        "rundschau",
        "fraktion",
        "in",
    ),
)


class Phrase(NamedTuple):
    """A noun phrase: the mention it is, the token after it, and whether it can be the subject of a verb.

    ``sure``: an article, a capital or a known noun says that it is a noun phrase at all.
    """

    mention: Mention
    end: int
    subject: bool
    sure: bool = True


class Nominals(CapitalRuns):
    """Reads the noun phrases of one document."""

    def at(self, i: int, limit: int) -> Phrase | None:
        """Return the noun phrase that begins at token ``i`` and ends before ``limit``, or None where none does."""
        if i >= limit or self.quoted[i]:
            return None
        low, words = self.document.lower[i], self.document.words
        gender = self.cues.pronouns.get(low, "")
        if (
            gender
            and gender not in "n2r"
            and not (words[i][0].isupper() and self.german and low == "sie" and not self.opens(i))
        ):
            return Phrase(Mention(i, i + 1, i, "pronoun", words[i], gender), i + 1, True)
        oblique = low in self.order.oblique
        start = i + (oblique or low in self.order.nominative)
        return self._noun(i, start, limit, oblique=oblique)

    def _noun(self, first: int, start: int, limit: int, *, oblique: bool) -> Phrase | None:
        words, lower, speakers = self.document.words, self.document.lower, self.cues.speakers
        if start > first and start < limit and lower[start] in _ONE_OF and lower[first] in _ONES:
            return self._one_of(first, start, limit)
        k = start
        while k < min(limit, start + _MODIFIERS) and self._modifies(k):
            k += 1
        if k >= limit or self.quoted[k]:
            return self._bare(first, start, k, oblique=oblique)
        if words[k][0].isupper():
            if k == first and self.opens(k) and self._is_small(k):
                return None
            return self._named(first, k, limit, oblique=oblique)
        if lower[k] not in speakers:
            return self._bare(first, start, k, oblique=oblique)
        holder = self._holder(k + 1, limit)
        if holder is None:
            kind = {"p": "people", "o": "organisation", "d": "document"}.get(speakers[lower[k]], "noun")
            gender = {"o": "n", "d": "n", "p": "p"}.get(speakers[lower[k]], speakers[lower[k]])
            end = self.realm(k + 1, limit)
            mention = Mention(first, end, k, kind, self.document.slice(start, end), gender)
            return Phrase(mention, end, self._may_be_subject(k, oblique=oblique))
        return Phrase(holder._replace(first=first), holder.last, not oblique)

    def _one_of(self, first: int, start: int, limit: int) -> Phrase | None:
        """Read "one of the ...": the number is the subject, whatever case follows."""
        end = start + 1
        words = self.document.words
        while (
            end < min(limit, start + _MODIFIERS)
            and words[end][-1].isalnum()
            and self.document.lower[end] not in self.cues.verbs
        ):
            end += 1
        text = self.document.slice(first, end)
        return Phrase(Mention(first, end, first, "noun", text, "x"), end, True) if end > start + 1 else None

    def _modifies(self, k: int) -> bool:
        """May token ``k`` stand between an article and its noun?"""
        word, low = self.document.words[k], self.document.lower[k]
        if not word[0].islower() or not word[-1].isalpha() or self.quoted[k] or low in self.cues.speakers:
            return False
        return not (
            low in self.order.prepositions
            or low in self.order.fillers
            or low in self.order.subordinate
            or low in self.order.nominative
            or low in self.order.oblique
            or low in self.cues.verbs
            or low in self.order.auxiliaries
            or low in self.cues.pronouns
            or low in self.order.linking
            or low in self.order.according
        )

    def _is_small(self, k: int) -> bool:
        low = self.document.lower[k]
        order = self.order
        return low in self.cues.stop or low in order.prepositions or low in order.fillers or low in order.subordinate

    def _bare(self, first: int, start: int, end: int, *, oblique: bool) -> Phrase | None:
        """Words without a capital or a known noun: a noun phrase where an article says so, else a single noun."""
        if end <= start or self.german:
            return None
        if start == first and end - start > 2:
            return None
        head = end - 1
        mention = Mention(first, end, head, "noun", self.document.slice(start, end), "x")
        return Phrase(mention, end, self._may_be_subject(head, oblique=oblique), sure=start > first)

    def _may_be_subject(self, head: int, *, oblique: bool) -> bool:
        low = self.document.lower[head]
        if oblique:
            return False
        if low in self.cues.speakers:
            return True
        return not (self.order.oblique_ends and low.endswith(self.order.oblique_ends) and len(low) > 4)

    def _named(self, first: int, k: int, limit: int, *, oblique: bool) -> Phrase:
        """Read a run of capitalised words that begins at ``k``."""
        lower = self.document.lower
        end = self.run(k, limit)
        if self.german and not oblique and lower[first] == "der" and first < k:
            head = lower[k]
            feminine = self.cues.speakers.get(head, "") == "f" or head.endswith(_FEMININE)
            oblique = feminine and head not in {"termin", "beginn"}
        mention = self.mention(first, k, end, determined=first < k)
        if self.german or self.document.language in {"fr", "es"}:
            mention = self._with_name(mention, end, limit)
        subject = not oblique
        if subject and end - k == 1 and first == k and self.order.oblique_ends:
            subject = not (lower[k].endswith(_OBLIQUE_NAMES) and len(lower[k]) > 5)
        return Phrase(mention, max(end, mention.last), subject, sure=self.is_name(first, k, end))

    def _with_name(self, mention: Mention, end: int, limit: int) -> Mention:
        """Add the name that stands in apposition: der Vorsitzende des Ausschusses, Sebastian Edler (SPD)."""
        words = self.document.words
        if mention.kind == "person":
            return mention
        k = self.realm(end, limit)
        if k + 2 < limit and words[k] == "," and words[k + 1][0].isupper() and words[k + 2][0].isupper():
            stop = self.run(k + 1, limit)
            closed = stop >= limit or words[stop] in {",", "(", ":"} or self.document.lower[stop] in self.cues.verbs
            if closed and not self.organised(k + 1, stop):
                name = self.document.slice(k + 1, stop)
                gender = GENDER.get(self.document.lower[k + 1], mention.gender if mention.gender in "mf" else "x")
                return Mention(mention.first, stop, stop - 1, "person", name, gender)
        return mention

    def realm(self, k: int, limit: int) -> int:
        """Step over what an office governs: des Ausschusses, der Grünen, de la Défense, Moskvy."""
        words, lower, order = self.document.words, self.document.lower, self.order
        for _ in range(2):
            start = k
            if k < limit and (
                lower[k] in order.oblique or lower[k] in order.linking or (self.german and lower[k] in {"der", "für"})
            ):
                while (
                    k < min(limit, start + 4)
                    and (
                        lower[k] in order.oblique
                        or lower[k] in order.linking
                        or lower[k] in order.nominative
                        or self._modifies(k)
                    )
                    and not words[k][0].isupper()
                ):
                    k += 1
                if k < limit and words[k][0].isupper() and not self.quoted[k]:
                    k = self.run(k, limit)
                elif self.german or k == start + 1:
                    return start
            else:
                break
        return k

    def _holder(self, k: int, limit: int) -> Mention | None:
        """Return the person named after an office and its realm: ministr obchodu a průmyslu Jan Orr."""
        words, lower = self.document.words, self.document.lower
        j = k
        while j < min(limit, k + _REALM) and words[j][0].islower() and words[j][-1].isalpha() and not self.quoted[j]:
            low = lower[j]
            if low in self.cues.verbs or low in self.order.fillers or low in self.order.subordinate:
                return None
            if low in self.order.prepositions and low not in self.order.linking:
                return None
            j += 1
        if self.document.language in {"fr", "es"} and j > k and j < limit and words[j][0].isupper():
            # "la ministre de la Mer, Ada Vale": the first capital is the realm, the name follows the comma.
            j = self.run(j, limit)
        comma = j < limit and words[j] == "," and j + 1 < limit and words[j + 1][0].isupper()
        if comma and self.document.language in {"fr", "es"}:
            j += 1
        if j >= limit or not words[j][0].isupper() or self.quoted[j]:
            return None
        end = self.run(j, limit)
        begin = end - 2 if end - j > 2 and lower[end - 2] not in self.order.linking else j
        if begin > j and lower[begin - 1] in GENDER:
            begin -= 1
        if self.organised(j, end) and end - j == 1:
            return None
        gender = GENDER.get(lower[begin], self.cues.speakers.get(lower[k - 1], "x"))
        return Mention(
            k - 1, end, end - 1, "person", self.document.slice(begin, end), gender if gender in "mf" else "x"
        )

"""Small grammar around a reporting verb: which mention is its subject, near or far, over appositions and adverbs."""

from __future__ import annotations

from factcheck.core.lexicon_names import DEMONYMS
from factcheck.core.names import NOT_MODIFIER, Mention, Mentions
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.cues import Cues
    from factcheck.core.tokens import Document

_SKIP = frozenset(
    "also has have had was then later often once still again just recently previously repeatedly famously already"
    " reportedly further now even did not is would could will can may might must should being been were are"
    " subsequently publicly simply immediately do does quickly clearly actually specifically apparently first never"
    " ever always both all hat habe haben hatte wird a ha ont avait avaient".split()
)
BE = frozenset("is was were are be been being 's ’s am".split())
_BACK = frozenset("shot fired hit shoots fires hits snapped bit".split())
_DETERMINERS = frozenset("the a an".split())
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday earlier tonight week month year morning"
    " afternoon evening night last this montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " gestern heute".split()
)
_GOVERNS = frozenset(
    "in on at of by for with from to about against after before during despite including like as since until under"
    " over through because than into between among without within toward towards via per upon amid regarding"
    " concerning when while if although though that unlike".split()
)
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_BRACKETS = {")": "(", ",": ",", "–": "–", "—": "—", "-": "-", "--": "--"}
# How far an apposition may reach back, in tokens: "Vale, who has led the union since its founding in 1961, said".
_APPOSITION = 32


class Clauses:
    """Finds the subjects of verbs in one document."""

    __slots__ = ("cues", "document", "mentions", "quoted")

    def __init__(self, document: Document, cues: Cues, mentions: Mentions, quoted: list[bool]) -> None:
        self.document, self.cues, self.mentions, self.quoted = document, cues, mentions, quoted

    def is_verb(self, i: int, forms: frozenset[str]) -> bool:
        """Is token ``i`` one of these verb forms, outside quotations, and no part of a name (the United States)?"""
        word = self.document.words[i]
        if word in _BACK and self.document.lower[i + 1 : i + 2] == ["back"]:
            return not self.quoted[i]  # "..., Vale shot back"
        if self.document.lower[i] not in forms or self.quoted[i] or self._is_noun(i):
            return False
        return word[0].islower() or self._opens(i) or self._in_headline(i)

    def _is_noun(self, i: int) -> bool:
        """Is a word that may be a verb a noun here: a Russian attack, the claim?"""
        lower = self.document.lower
        if i < 2 or self.document.language != "en" or lower[i] not in self.cues.base:
            return False
        return lower[i - 1] in _DETERMINERS or (lower[i - 2] in _DETERMINERS and lower[i - 1] in DEMONYMS)

    def _in_headline(self, i: int) -> bool:
        """Does token ``i`` stand in a headline, where verbs have capitals too (Vale Declares War)?"""
        number = self.document.paragraph_at(self.document.starts[i])
        return self.document.paragraphs[number].role == "title" and self.document.lower[i] in self.cues.verbs

    def is_participle(self, i: int, floor: int) -> bool:
        """Is token ``i`` a reporting verb in -ing that no form of "to be" carries: its subject is the main clause's?"""
        lower = self.document.lower
        if not lower[i].endswith("ing") or not self.is_verb(i, self.cues.verbs):
            return False
        return i == floor or lower[i - 1] not in BE

    def _opens(self, i: int) -> bool:
        return i == 0 or not self.document.words[i - 1][-1].isalnum()

    def by_name(self, subject: Mention) -> Mention:
        """Return the name that stands beside an office (the mayor, Ada Vale,), or the subject itself."""
        words = self.document.words
        if subject.kind in {"noun", "people"} and words[subject.last : subject.last + 1] == [","]:
            named = self.starts_at(subject.last + 1)
            if named is not None and named.kind == "person":
                end = self.mentions.names_beside(subject)
                if end is None:
                    return named
                return subject._replace(kind="people", last=end, name=self.document.slice(subject.first, end))
        return subject

    def named_first(self, first: int, found: Mention) -> Mention:
        """Return the person whom a label begins with, of whom the rest tells: "Ada Vale, the mayor of Saltby: ..."."""
        named = self.person_at(first)
        begins = named is not None and self.document.words[named.last : named.last + 1] == [","]
        return named if begins and named is not None and found.kind != "person" else found

    def skip_adverbs(self, i: int, last: int) -> int:
        """Return the first token from ``i`` on that is no adverb or auxiliary."""
        lower = self.document.lower
        while i < last and (lower[i] in _SKIP or (lower[i].endswith("ly") and len(lower[i]) > 4)):
            i += 1
        return i

    def starts_at(self, i: int) -> Mention | None:
        """Return the mention that begins at a token, also a noun phrase that no word list knows."""
        number = self.mentions.starting.get(i)
        return self.mentions.all[number] if number is not None else self._noun_phrase(i)

    def ends_at(self, i: int) -> Mention | None:
        """Return the mention that ends before token ``i``."""
        number = self.mentions.ending.get(i)
        return self.mentions.all[number] if number is not None else None

    def _noun_phrase(self, i: int) -> Mention | None:
        document, lower = self.document, self.document.lower
        if i + 1 >= len(lower) or lower[i] not in self.cues.articles or lower[i] == "that":
            return None
        k = i + 1
        while k < min(len(lower), i + 6) and document.words[k][0].isalnum() and not self.quoted[k]:
            if lower[k] in self.cues.verbs or lower[k] in NOT_MODIFIER:
                break
            k += 1
        named = self.ends_at(k)
        if named is not None and named.kind == "person" and named.first > i:
            return named._replace(first=i)
        return Mention(i, k, k - 1, "noun", document.slice(i, k), "x") if k > i + 1 else None

    def office_holder(self, i: int, last: int) -> Mention | None:
        """Return the person whose office stands bare at ``i``: harbour master Ada Vale."""
        lower, words = self.document.lower, self.document.words
        k = i
        while k < min(last, i + 5) and words[k][0].islower() and words[k][0].isalpha():
            if lower[k] in NOT_MODIFIER or lower[k] in self.cues.verbs or lower[k] in self.cues.pronouns:
                return None
            k += 1
        named = self.person_at(k) if k > i else None
        return named._replace(first=i) if named is not None else None

    def person_at(self, k: int) -> Mention | None:
        """Return the person whose name begins at token ``k``."""
        number = self.mentions.starting.get(k)
        found = self.mentions.all[number] if number is not None else None
        return found if found is not None and found.kind == "person" else None

    def _phrase_before(self, k: int, floor: int) -> Mention | None:
        document, lower = self.document, self.document.lower
        for i in range(k - 1, max(floor - 1, k - 6), -1):
            if lower[i] in self.cues.articles and i < k - 1:
                return Mention(i, k, k - 1, "noun", document.slice(i, k), "x")
            if not document.words[i][0].isalnum() or lower[i] in NOT_MODIFIER or self.quoted[i]:
                return None
        return None

    def subject_before(self, verb: int, floor: int) -> Mention | None:
        """Return the mention right before a verb, or the one whose apposition ends there."""
        near = self._before_adverbs(verb, floor)
        k = self._before_aside(near, floor)
        found = self.ends_at(k)
        if found is None and k < near and self.document.words[k - 1][0].isupper():
            # Alone at the start of a sentence a last name is no certain mention; as the subject of this verb it is one.
            found = Mention(k - 1, k, k - 1, "person", self.document.words[k - 1], "x")
        if found is not None and found.first >= floor and k > floor:
            return found
        if k > floor and self.document.words[k - 1] in _BRACKETS:
            return self._over_apposition(k - 1, floor)
        return self._phrase_before(k, floor)

    def _before_aside(self, k: int, floor: int) -> int:
        """Step over "according to ..." between commas: in "Vale, according to a transcript, said" Vale said it."""
        words, lower = self.document.words, self.document.lower
        if k <= floor or words[k - 1] != ",":
            return k
        for comma in range(k - 2, max(floor, k - _APPOSITION), -1):
            follow = self.cues.according.get(lower[comma + 1]) if words[comma] == "," else None
            if follow is not None and lower[comma + 2 : comma + 2 + len(follow)] == list(follow):
                return comma
        return k

    def _before_adverbs(self, verb: int, floor: int) -> int:
        lower = self.document.lower
        k = verb
        while k > floor:
            word = lower[k - 1]
            dated = k - 2 >= floor and lower[k - 2] in {"in", "on"} and (word[:4].isdigit() or word in _TIMES)
            if word in _SKIP or (word.endswith("ly") and len(word) > 4 and not self.document.words[k - 1][0].isupper()):
                k -= 1
            elif dated:
                k -= 2
            elif word in _TIMES:
                k -= 1
            else:
                break
        return k

    def _over_apposition(self, comma: int, floor: int) -> Mention | None:
        words = self.document.words
        named = self.ends_at(comma)
        if named is not None and named.kind == "person" and named.first - 1 > floor and words[named.first - 1] == ",":
            office = self.ends_at(named.first - 1)
            if (office is not None and office.kind in {"noun", "people"}) or self._is_office(named.first - 1, floor):
                return named
        opening = _BRACKETS[words[comma]]
        best: Mention | None = None
        for k in range(comma - 1, max(floor, comma - _APPOSITION), -1):
            if words[k] == opening or (opening != "(" and words[k] == ","):
                found = self.ends_at(k)
                if found is not None and found.first >= floor and found.kind != "pronoun":
                    best = found
                    if found.kind == "person":
                        return best
                elif words[k - 1] == ")" and words[comma] != ")":
                    deeper = self._over_apposition(k - 1, floor)
                    if deeper is not None:
                        return deeper
            if words[k] == "(" and opening == "(":
                break
        return best

    def _is_office(self, comma: int, floor: int) -> bool:
        """Do the words before a comma name an office that no list knows: the lamplighter of Ilmhaven?"""
        words, lower = self.document.words, self.document.lower
        for k in range(comma - 1, max(floor - 1, comma - 8), -1):
            if lower[k] in self.cues.articles:
                return words[k + 1].islower() and lower[k + 2] in {"of", "for", "at", "to"}
            if not words[k][0].isalnum() or lower[k] in self.cues.verbs:
                return False
        return False

    def far_subject(self, verb: int, floor: int) -> Mention | None:
        """Return the first mention of the clause that no preposition governs: the subject of a verb not beside it."""
        numbers = (self.mentions.starting.get(k) for k in range(floor, verb))
        outside = [self.mentions.all[n] for n in numbers if n is not None]
        outside = [found for found in outside if not self.quoted[found.first] and found.last <= verb]
        for found in outside:
            after = self.document.words[found.last] if found.last < len(self.document.words) else ""
            if not self.governed(found, floor) and after not in _POSSESSIVE:
                return found
        return outside[0] if outside else None

    def governed(self, mention: Mention, floor: int) -> bool:
        """Does a preposition or a conjunction stand before the mention?"""
        return mention.first > floor and self.document.lower[mention.first - 1] in _GOVERNS

    def verb_of(self, subject: Mention, last: int) -> int | None:
        """Return the reporting verb that follows a subject, over an apposition if need be."""
        document = self.document
        k = self._after_times(self.skip_adverbs(subject.last, last), last)
        if k < last and (self.is_verb(k, self.cues.verbs) or self.is_verb(k, self.cues.base)):
            return k
        if k < last and document.words[k] in {",", "(", "–", "—", "-", "--"}:
            for j in range(k + 1, min(last, k + _APPOSITION)):
                if self.quoted[j]:
                    return None
                if document.words[j - 1] in _BRACKETS:
                    v = self.skip_adverbs(j, last)
                    if v < last and document.lower[v] in self.cues.say:
                        return v
        return None

    def _after_times(self, k: int, last: int) -> int:
        lower = self.document.lower
        while k < last and lower[k] in _TIMES:
            k += 1
        if k + 1 < last and lower[k] in {"in", "on"} and (lower[k + 1][:4].isdigit() or lower[k + 1] in _TIMES):
            k += 2
        return k

"""Who could be speaking: every mention of a person, an organisation, a speaking noun, a pronoun, outside quotations.

A mention is a pair of token indices. Persons are joined to entities by their last name, so that "Kuleba" and "He"
lead to "Dmytro Kuleba"; how a pronoun finds its person is :meth:`Mentions.resolve`'s business, with the reason.
"""

from __future__ import annotations

from bisect import bisect_left

from factcheck.core.lexicon_names import DATES, DEMONYMS, GENDER, ORGANISATION, PLACES
from factcheck.core.namekinds import NAME_OF, NameKinds
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.cues import Cues
    from factcheck.core.tokens import Document

_CONNECT = frozenset("of de van von der den del la le bin al el da dos du di ter zu y ibn abu".split())
NO_ARTICLES = frozenset({"uk", "ru", "pl", "cs"})
"""Languages in which any noun may be a definite one."""
_POSSESSIVE = frozenset({"'s", "’s", "'S", "’S"})
NOT_MODIFIER = frozenset(
    "of in on at by for with from to as and or but that which who said is are was were be has have had will would not"
    " than into about over after before when while if because so then also it he she they we i there what how like told"
    " says saying tells asked".split()
)


# Tokens of a dateline after its place: ", March 9, 2031 (The Lantern) —".
_DATELINE = 10
_DASHES = frozenset({"—", "–", "--", "-"})
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# What follows a name that is the subject of a sentence.
_FINITE = frozenset(
    "has had was is will would also did does can could may might hat ist wird hatte war est avait y".split()
)


class Mention(NamedTuple):
    """A candidate speaker: tokens ``first`` to ``last`` (half-open), the token that heads it, what it is.

    ``kind``: ``person``, ``organisation``, ``noun`` (a speaking person noun), ``people``, ``document``, ``pronoun``.
    ``name`` is the name without titles; ``gender`` one of ``m f p n x`` (plural, thing, unknown).
    """

    first: int
    last: int
    head: int
    kind: str
    name: str
    gender: str


class Mentions(NameKinds):
    """All mentions of a document in order of place, and what they stand for."""

    def __init__(self, document: Document, cues: Cues, quoted: list[bool]) -> None:
        super().__init__(document, cues)
        self.quoted = quoted
        self.all: list[Mention] = []
        self.starting: dict[int, int]
        self.ending: dict[int, int]
        self.learned: dict[str, str] = {}
        self._registers = True
        self.proper = self._proper()
        self._scan()
        self.all = [self._with_office(mention) for mention in sorted(self.all)]
        self.all.sort()
        self.firsts = [mention.first for mention in self.all]
        self.starting, self.ending = {}, {}
        for number, mention in enumerate(self.all):
            self.starting[mention.first] = number
            # "a spokesman for Mr Vale" ends where "Mr Vale" does: the longest, which comes first, is meant
            self.ending.setdefault(mention.last, number)

    def before(self, token: int) -> int | None:
        """Return the number of the last mention that ends at or before a token."""
        number = bisect_left(self.firsts, token) - 1
        while number >= 0 and self.all[number].last > token:
            number -= 1
        return number if number >= 0 else None

    def names_beside(self, plural: Mention) -> int | None:
        """Return the token after the names beside a plural: the two ministers, Otto Tarn and Danylo Verba."""
        words, lower = self.document.words, self.document.lower
        if self.cues.speakers.get(lower[plural.head]) != "p" or words[plural.last : plural.last + 1] != [","]:
            return None
        last, names = plural.last, 0
        while lower[last : last + 1] in (["and"], [","]):
            number = self.starting.get(last + 1)
            if number is None or self.all[number].kind != "person":
                break
            last, names = self.all[number].last, names + 1
        return last if names > 1 and words[last : last + 1] in ([","], ["–"], ["—"]) else None

    def naming(self, last_name: str) -> int | None:
        """Return the number of the first mention of a person who is named in full, by the last name in lower case."""
        if last_name not in self.full:
            return None
        lower = self.document.lower
        return next((n for n, m in enumerate(self.all) if m.kind == "person" and lower[m.head] == last_name), None)

    def is_subject(self, mention: Mention) -> bool:
        """Does the mention stand where a subject stands: first of its sentence, or right before a verb?"""
        document = self.document
        begin = document.sentences[document.sentence_at(document.starts[mention.first])].tokens[0]
        number = bisect_left(self.firsts, begin)
        if number < len(self.all) and self.all[number].first == mention.first:
            return True
        # "Turning to the strait, Vale said": the main clause begins after the comma.
        opens = document.words[mention.first - 1 : mention.first] == [","]
        return (
            opens
            and document.lower[mention.last : mention.last + 1] != []
            and (document.lower[mention.last] in self.cues.say)
        )

    def _proper(self) -> frozenset[str]:
        """Return the words that stand capitalised inside sentences somewhere: names, whatever else they may be."""
        words = self.document.words
        return frozenset(
            words[i]
            for sentence in self.document.sentences
            for i in range(sentence.tokens[0] + 1, sentence.tokens[1])
            if words[i][0].isupper() and words[i - 1][-1].isalnum()
        )

    # --- scanning ---------------------------------------------------------------------------------------

    def _scan(self) -> None:
        document, cues = self.document, self.cues
        words, lower = document.words, document.lower
        pronouns, speakers = cues.pronouns, cues.speakers
        for sentence in document.sentences:
            i, last = sentence.tokens
            begin = i
            # A headline capitalises its verbs ("Vale Declares War"): it completes nobody's name.
            self._registers = document.paragraphs[sentence.paragraph].role not in {"title", "heading"}
            while i < last:
                word = words[i]
                if word[0].isupper():
                    i = self._capitalised(i, begin, last)
                    continue
                low = lower[i]
                if low in pronouns:
                    self._pronoun(i)
                elif low in speakers:
                    self._noun(i, begin, last)
                i += 1

    def _put(self, mention: Mention) -> None:
        self.all.append(mention)

    def _pronoun(self, i: int) -> None:
        gender = self.cues.pronouns[self.document.lower[i]]
        self._put(Mention(i, i + 1, i, "pronoun", self.document.words[i], gender))

    def _capitalised(self, i: int, begin: int, last: int) -> int:
        """Read a run of capitalised words from token ``i``; return the token after it."""
        words, lower = self.document.words, self.document.lower
        low = lower[i]
        at_start = i == begin or not words[i - 1][-1].isalnum()
        if low in self.cues.pronouns and low != "us":
            self._pronoun(i)
            return i + 1
        short = low.replace("’", "'").partition("'")[0]
        if short != low and (short in self.cues.pronouns or short in self.cues.stop):
            return i + 1  # You've, I'm
        follow_upper = i + 1 < last and words[i + 1][0].isupper()
        if low in _WEEKDAYS and follow_upper and lower[i - 1] in {"on", "last", "this"}:
            return i + 1  # "on Friday Marn": a day begins no name
        if low in self.cues.articles or (low in self.cues.stop and at_start):
            if not follow_upper and low in self.cues.articles:
                return i + 1
            if low not in self.cues.articles:
                return i + 1
            end = self._run(i + 1, last)
            return self._finish(i, i + 1, end, last)
        office = i + 2 < last and lower[i + 1] == "of" and words[i + 2][0].isupper()
        if at_start and low in self.cues.speakers and not follow_upper and not office and words[i].istitle():
            self._noun(i, begin, last)
            return i + 1
        end = self._run(i, last)
        if at_start and end == i + 1 and not self._certain(i, last):
            return end
        start = i - 1 if i > begin and lower[i - 1] in {"the", "a", "an"} else i
        return self._finish(start, i, end, last)

    def _certain(self, i: int, last: int) -> bool:
        """Is a word that begins a sentence a name? Known, capitalised elsewhere too, or with a verb after it."""
        word, low = self.document.words[i], self.document.lower[i]
        known = word in self.proper or low in GENDER or low in ORGANISATION or low in PLACES
        if known or (word.isupper() and len(word) > 1) or self.document.language == "de":
            return known or word.isupper()
        if i + 1 >= last or low in self.cues.stop:
            return False
        follow = self.document.lower[i + 1]
        return follow in self.cues.verbs or follow in _FINITE or self.document.words[i + 1] in _POSSESSIVE

    def _run(self, i: int, last: int) -> int:
        """Return the token after a run of name words that begins at ``i``."""
        words, lower, quoted = self.document.words, self.document.lower, self.quoted
        j = i
        inside = quoted[i]
        while j < last:
            word = words[j]
            if quoted[j] != inside or (j > i and not self._registers and lower[j] in self.cues.verbs):
                break
            if word[0].isupper() or (
                word[0].isdigit() and j > i and len(word) < 3 and j + 1 < last and words[j + 1][0].isupper()
            ):
                j += 1
            elif (
                word == "."
                and j > i
                and (len(words[j - 1]) == 1 or lower[j - 1] in self.cues.titles or lower[j - 1] in {"jr", "sr"})
                and j + 1 < last
            ):
                if not words[j + 1][0].isupper() and lower[j - 1] not in {"jr", "sr"}:
                    break
                j += 1
            elif (lower[j] in _CONNECT or lower[j] in NAME_OF) and j > i:
                ahead = j + 1
                if ahead < last and lower[ahead] in {"the", "la", "los", "der"}:
                    ahead += 1
                if ahead >= last or not words[ahead][0].isupper() or lower[ahead] in self.cues.stop:
                    break
                if lower[j] in {"and", "&", "for", "on", "in", "at", "the"} and not self._organised(i, j):
                    break
                j = ahead
            else:
                break
        return j

    def _organised(self, i: int, j: int) -> bool:
        """May a name that began at ``i`` go on over a small word at ``j``? Only an organisation's may."""
        return any(self.document.lower[k] in ORGANISATION or self.document.lower[k] == "of" for k in range(i, j))

    def _finish(self, start: int, i: int, end: int, last: int) -> int:
        """Decide what the run ``i:end`` is and store it; ``start`` takes an article along."""
        words, lower = self.document.words, self.document.lower
        if end <= i:
            return max(i, start + 1)
        if end < last and words[end] in _POSSESSIVE:
            self._name(start, i, end)
            head = self._noun_after(end + 1, last)
            if head is not None:
                self._put_noun(start, head, last)
                return head + 1
            return end + 1
        head = self._noun_after(end, min(last, end + 2)) if end < last else None
        if head is not None and not words[head][0].isupper() and not (head + 1 < last and words[head + 1][0].isupper()):
            named = start < i or self.cues.speakers[lower[head]] in "po"
            if named:
                self._put_noun(start, head, last)
                return head + 1
        if self.without_titles(i, end) >= end:
            if lower[end - 1] in self.cues.speakers and (
                start < i or i + 1 < end or lower[end - 1] not in self.cues.stop
            ):
                self._put_noun(start, end - 1, last)
            return end
        self._name(start, i, end)
        return end

    def _name(self, start: int, i: int, end: int) -> None:
        """Store the name ``i:end`` as a mention that begins at ``start``."""
        name = self.without_titles(i, end)
        if name >= end:
            return
        titled = name > i
        if (end - i == 1 and self.document.lower[i] in DEMONYMS) or self._dateline(i, end):
            return
        kind = self.kind(i, name, end, titled)
        if kind == "place":
            if self.document.lower[end - 1] in DATES:
                return
            kind = "organisation"
        gender = self.gender(i, name, end) if kind == "person" else "n"
        text = self.document.slice(name if kind == "person" else i, end)
        self._put(Mention(start, end, end - 1, kind, text, gender))
        if kind == "person" and end - name > 1 and self._registers:
            self.full.setdefault(self.last_name(name, end), []).append((i, text, gender))

    def _dateline(self, i: int, end: int) -> bool:
        """Is it the place that a paragraph begins with: PORT HALLOW, March 9 (Wire) —?"""
        document, words = self.document, self.document.words
        if not all(word.isupper() or word == "." for word in words[i:end]):
            return False
        if document.paragraphs[document.paragraph_at(document.starts[i])].tokens[0] != i:
            return False
        for k in range(end, min(len(words), end + _DATELINE)):
            if words[k] in _DASHES:
                return k + 1 < len(words)
            if not (words[k][0].isupper() or words[k][0].isdigit() or words[k] in {",", ".", "(", ")", "/"}):
                return False
        return False

    def _with_office(self, mention: Mention) -> Mention:
        """Let a person's mention begin at the office before it: White House press secretary Ada Vale."""
        if mention.kind != "person" or mention.first == 0:
            return mention
        words, lower = self.document.words, self.document.lower
        k = mention.first - 1
        if lower[k] not in self.cues.speakers and lower[k] not in self.cues.titles:
            return mention
        sentence = self.document.sentences[self.document.sentence_at(self.document.starts[mention.first])]
        floor = max(sentence.tokens[0], mention.first - 8)
        while k >= floor and (words[k][0].isalnum() or words[k] in _POSSESSIVE or words[k] in {"-", "/"}):
            if lower[k] in NOT_MODIFIER or lower[k] in self.cues.say or self.quoted[k] != self.quoted[mention.first]:
                break
            if lower[k] in self.cues.articles:
                k -= 1
                break
            k -= 1
        return mention._replace(first=min(mention.first, k + 1))

    def _noun_after(self, k: int, last: int) -> int | None:
        """Return the speaking noun within four plain words from token ``k`` on (Vale's campaign manager)."""
        words, lower = self.document.words, self.document.lower
        best: int | None = None
        for j in range(k, min(last, k + 4)):
            if not words[j][0].isalpha() or lower[j] in NOT_MODIFIER:
                break
            if lower[j] in self.cues.speakers:
                best = j
        return best

    def _noun(self, i: int, begin: int, last: int) -> None:
        """A speaking noun at ``i``: take its article and modifiers along; bare singulars are left alone."""
        words, lower = self.document.words, self.document.lower
        kind = self.cues.speakers[lower[i]]
        k = i - 1
        while k >= begin and k > i - 6 and words[k][0].isalnum() and lower[k] not in NOT_MODIFIER:
            if lower[k] in self.cues.articles:
                break
            k -= 1
        determined = k >= begin and lower[k] in self.cues.articles and k > i - 6
        if not determined:
            if kind != "p" and self.document.language not in NO_ARTICLES:
                return
            k = i
            while (
                kind == "p"
                and k - 1 >= begin
                and words[k - 1][0].isalpha()
                and lower[k - 1] not in NOT_MODIFIER
                and k > i - 3
                and lower[k - 1] not in self.cues.verbs
            ):
                k -= 1
        if i + 1 < last and lower[i + 1] in self.cues.speakers:
            return
        if i + 1 < last and words[i + 1] in _POSSESSIVE and (owned := self._noun_after(i + 2, last)) is not None:
            self._put_noun(max(k, begin), owned, last)  # the former governor's foundation
        self._put_noun(max(k, begin), i, last)

    def _put_noun(self, first: int, head: int, last: int) -> None:
        lower, words = self.document.lower, self.document.words
        kind = self.cues.speakers[lower[head]]
        end = head + 1
        if end < last and words[end][0].isupper() and words[end - 1][-1].isalpha() and kind in "mfx":
            # "spokesman Brian Orr": the name that follows is the better mention.
            return
        if end + 1 < last and lower[end] in {"for", "of", "with", "at", "from", "in"}:
            stop = self._phrase_end(end + 1, min(last, end + 9))
            end = stop or end
        name = {"m": "noun", "f": "noun", "x": "noun", "p": "people", "o": "organisation", "d": "document"}[kind]
        gender = {"o": "n", "d": "n", "p": "p"}.get(kind, kind)
        self._put(Mention(first, end, head, name, self.document.slice(first, end), gender))

    def _phrase_end(self, k: int, last: int) -> int | None:
        """Return the token after the noun phrase that a preposition governs, or None where none is seen."""
        words, lower = self.document.words, self.document.lower
        if k < last and lower[k] in self.cues.articles:
            k += 1
        j = k
        while j < last and (
            words[j][0].isupper()
            or words[j] in _POSSESSIVE
            or (lower[j] in {"of", "and", "the"} and j + 1 < last and words[j + 1][0].isupper())
        ):
            j += 1
        while (
            j < last
            and words[j][0].isalpha()
            and lower[j] not in NOT_MODIFIER
            and lower[j] not in self.cues.verbs
            and j < k + 5
        ):
            j += 1
        return j if j > k else None

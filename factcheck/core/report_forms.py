"""The forms a report may take in an English sentence, each found from its cue.

"CONTENT, X said"; "CONTENT, said X"; "as X reported, CONTENT"; "according to X, CONTENT"; "X's claim that ..."; "is
said to". Which words may be a cue at all, and the plain form "X said (that) CONTENT", are for ``reports.py``.
"""

from __future__ import annotations

from factcheck.core.cues import cues_of
from factcheck.core.report_parse import Grammar
from factcheck.core.report_phrases import Subject
from factcheck.core.report_words import CLAUSE, HEARSAY, OBJECT_CLAUSE, Word
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.names import Mentions
    from factcheck.core.tokens import Document

_POSSESSIVE = frozenset({"'s", "’s"})
# What a publication does, in the words "reported by" it.
_PUBLISHED = frozenset("reported announced disclosed revealed published".split())
_FIRST = frozenset("first previously earlier originally was already also has have had widely".split())
_OWNERS = frozenset("his her their its my our".split())


class Forms:
    """The forms over one document; whoever inherits says what becomes of a content that was found."""

    def __init__(self, doc: Document, mentions: Mentions, quoted: bytearray) -> None:
        self.doc, self.mentions, self.quoted = doc, mentions, quoted
        self.grammar = Grammar(doc, mentions, quoted)
        self.cues = cues_of(doc.language)

    def _put(
        self, first: int, last: int, cue: tuple[int, int] | None, subject: Subject | None, *, negated: bool
    ) -> None:
        raise NotImplementedError

    def _whole(self, first: int, last: int) -> bool:
        """Is there a word in the content that is not quoted? Else it is a quotation's business."""
        return any(not self.quoted[k] and self.doc.words[k][0].isalnum() for k in range(first, last))

    def _by(self, at: int) -> Subject | None:
        """Return who is named from token ``at`` on."""
        number = self.mentions.starting.get(at)
        if number is None:
            return None
        found = self.mentions.all[number]
        return Subject(found.first, found.last, found)

    def _passive(self, i: int, group: int, first: int, last: int) -> None:
        """ "It is said to be ..." names nobody; "was first reported by The Lantern" names who reported."""
        lower = self.doc.lower
        if lower[i] in HEARSAY and lower[i + 1 : i + 2] == ["to"]:
            begin = group
            while begin > first and self.doc.words[begin - 1] not in {",", ";", ":", "—", "–"}:
                begin -= 1
            self._put(begin, self.grammar.clause_end(begin, last), (group, i + 1), None, negated=False)
            return
        if lower[i + 1 : i + 2] == ["by"] and lower[i] in _PUBLISHED:
            subject, what = self._by(i + 2), self.grammar.subject(group, first)
            if subject is not None and what is not None:
                self._put(what.first, what.last, (group, i + 2), subject, negated=False)

    def _as_told(self, i: int, subject: Subject | None, first: int, last: int) -> bool:
        """Read "as The Lantern reported" and "as (first) reported by The Lantern", after or before what was told."""
        lower, words = self.doc.lower, self.doc.words
        begin = i if subject is None else subject.first
        while begin > first and lower[begin - 1] in _FIRST:
            begin -= 1
        at = begin - 1
        if at < first or lower[at] != "as" or (at > first and words[at - 1] not in {",", "–", "—", "("}):
            return False
        end = i + 1
        if subject is None:
            if lower[end : end + 1] != ["by"] or (subject := self._by(end + 1)) is None:
                return False
            end = subject.last
        if at == first:
            comma = next((k for k in range(end, min(last, end + 9)) if words[k] == ","), None)
            if comma is None or any(lower[k] == "that" for k in range(end, comma)):
                return False
            self._put(comma + 1, self.grammar.trim(comma + 1, last), (at, i + 1), subject, negated=False)
            return True
        tail = sum(words[k][0].isalnum() for k in range(end, last))
        if tail <= 8 and self.grammar.has_finite(first, at - 1, over_commas=True):
            self._put(first, self.grammar.trim(first, at - 1), (at, i + 1), subject, negated=False)
        return True

    def _postposed(self, i: int, group: int, subject: Subject, first: int, last: int) -> None:
        """ "CONTENT, Vale said on Friday." and "CONTENT, Vale said, CONTENT."."""
        words = self.doc.words
        if subject.first <= first or (i + 1 < last and words[i + 1] == ":"):
            return
        begin = subject.first
        if words[begin - 1] not in {",", "”", '"', "–", "—"}:
            return
        citing = self.doc.lower[i + 2 : i + 3] in (["citing"], ["quoting"])
        if i + 1 < last and words[i + 1] == "," and last - i > 4 and not citing:
            self._put(first, self.grammar.trim(first, last), (group, i + 1), subject, negated=False)
            return
        if last - i > 40:
            return
        tail = [k for k in range(i + 1, last) if words[k][0].isalnum()]
        if (len(tail) <= 12 or citing) and self.grammar.has_finite(first, begin - 1, over_commas=True):
            self._put(first, self.grammar.trim(first, begin - 1), (group, i + 1), subject, negated=False)

    def _inverted(self, i: int, word: Word, first: int) -> None:
        """ "CONTENT, said Vale." """
        if not word.takes & CLAUSE or i <= first + 2 or self.doc.words[i - 1] != ",":
            return
        # "told" and its like take a listener: ", told the group" has its subject before it.
        spoken = not word.takes & OBJECT_CLAUSE and self.grammar.has_finite(first, i - 1, over_commas=True)
        subject = self._by(i + 1)
        if subject is not None and spoken:
            self._put(first, self.grammar.trim(first, i - 1), (i, i + 1), subject, negated=False)

    def _according(self, i: int, first: int, last: int) -> None:
        follow = self.cues.according[self.doc.lower[i]]
        at = i + 1 + len(follow)
        if self.doc.lower[i + 1 : at] != list(follow) or at >= last:
            return
        end = at
        while end < last and self.doc.words[end] not in {",", ".", ";", "—", "–", "“", '"', ":"} and end - at < 14:
            end += 1
        number = self.mentions.starting.get(at)
        found = self.mentions.all[number] if number is not None else None
        subject = Subject(at, max(end if found is None else found.last, at + 1), found)
        leads = i <= first + 1
        comma = end < last and self.doc.words[end] == ","
        begin = (end + 1 if comma else end) if leads else first
        stop = self.grammar.trim(begin, last if leads else i)
        # What follows "According to X," is the sentence itself; a bare plural's verb may look like a noun.
        sets_off = not leads and self.doc.words[i - 1] == "," and stop - begin >= 6
        clause = (leads and comma) or sets_off or self.grammar.has_finite(begin, stop, over_commas=True)
        if stop - begin >= 3 and clause:
            self._put(begin, stop, (i, at), subject, negated=False)

    def _noun(self, i: int, first: int, last: int) -> None:
        """ "Vale's claim that ..." and "his warning that ..."."""
        lower = self.doc.lower
        if lower[i + 1 : i + 2] != ["that"] or i + 2 >= last or self.quoted[i + 1]:
            return
        subject: Subject | None = None
        k = i - 1
        while k > first and k > i - 4 and lower[k] not in _POSSESSIVE and lower[k] not in _OWNERS:
            k -= 1
        if k >= first and lower[k] in _POSSESSIVE:
            number = self.mentions.ending.get(k)
            found = self.mentions.all[number] if number is not None else None
            subject = Subject(found.first if found else k - 1, k + 1, found)
        elif k >= first and lower[k] in _OWNERS:
            number = self.mentions.starting.get(k)
            subject = Subject(k, k + 1, self.mentions.all[number] if number is not None else None)
        end = self.grammar.clause_end(i + 2, last)
        if subject is not None and self._whole(i + 2, end):
            self._put(i + 2, end, (i, i + 1), subject, negated=False)

    def _goes_on(self, first: int, last: int, subject: Subject) -> None:
        """ "... asked Moscow to explain it and is ready to talk": what is ready is the speaker."""
        lower = self.doc.lower
        if lower[first] != "to":
            return
        for k in range(first, min(first + 80, last - 2)):
            if lower[k] == "and" and self.grammar.is_attitude(k + 1, last):
                self._put(k + 1, self.grammar.trim(k + 1, last), None, subject, negated=False)
                return

"""Who is quoted, in the languages whose word order is freer than the English one.

The order of trust: a reporting verb or "according to" right after the quotation; a verb that leads to it (``X said:``);
"according to" and verbs elsewhere in its sentence; for words inside reported speech, whoever the sentences before
report. The subject of a verb is :mod:`factcheck.core.subjects`' business.
"""

from __future__ import annotations

from factcheck.core.sights import Attribution, Sight
from factcheck.core.subjects import Subjects
from factcheck.core.typed import TYPE_CHECKING
from factcheck.core.wordorder import ORDERS

if TYPE_CHECKING:
    from factcheck.core.attribution import Attributor
    from factcheck.core.names import Mention

_NEAR = 6
"""Tokens after a quotation within which its reporting verb begins: ``“, wie am Montag der Sprecher sagte``."""
_TAIL = 60
_SIGHT = 12
"""Tokens from "wie" to the verb that ends its clause."""
_BACK = 4
"""Sentences that are read back for whoever is being reported."""
_OPENING = frozenset({",", "–", "—", "-", "--", ".", "―"})
_ENDS = ",?!….-—–"
_CLOSERS = "\"”“'’»‘`«‹› "
# German reports in the subjunctive: what stands in such a sentence is still the reported one's.
_SUBJUNCTIVE = frozenset(
    """sei seien habe hätte hätten werde würde würden solle könne könnten müsse müssten dürfe dürften wolle wäre wären
    stehe gebe bleibe sehe gehe komme lasse brauche""".split()
)


class OtherPatterns:
    """The patterns over one document; asks the attributor for the sentence, the marks and what came before."""

    def __init__(self, attributor: Attributor) -> None:
        self.attributor = attributor
        self.document, self.cues, self.quoted = attributor.document, attributor.cues, attributor.quoted
        self.order = ORDERS[self.document.language]
        self.subjects = Subjects(self.document, self.cues, self.order, attributor.mentions, self.quoted)

    def near(self, sight: Sight) -> Attribution | None:
        """Return what stands right beside the quotation, or None."""
        found = self._leads(sight) if self._announced(sight) else None
        return found or self._after(sight)

    def around(self, sight: Sight) -> Attribution | None:
        """Return what the sentence around a quotation says, then the sentences before it, or None."""
        return (
            self._leads(sight)
            or self._source(sight)
            or self._as_told(sight)
            or self._tail(sight)
            or self._before_colon(sight)
            or self._carried(sight)
        )

    def carried_on(self, sight: Sight) -> Attribution | None:
        """``Vale added. "..."``: the sentence between two quotations names who goes on."""
        if sight.left < sight.first or not sight.first:
            return None
        sentence = self.document.sentences[self.document.sentence_at(self.document.starts[sight.first - 1])]
        begin, end = sentence.tokens
        if sentence.paragraph != sight.quotation.paragraph or any(self.quoted[begin:end]) or end > sight.first:
            return None
        return self._reported((begin, end), sight)

    def _as_told(self, sight: Sight) -> Attribution | None:
        """``Wie das Amt mitteilte, ...``: the office says what follows, whoever acts in it."""
        if self.document.language != "de":
            return None
        lower, words = self.document.lower, self.document.words
        for w in range(sight.left, min(sight.first, sight.left + _TAIL)):
            if lower[w] != "wie" or self.quoted[w]:
                continue
            for v in range(w + 2, min(sight.first, w + _SIGHT)):
                if words[v] == "," or self.quoted[v]:
                    break
                if lower[v] in self.cues.say and words[v + 1 : v + 2] == [","]:
                    phrase = self._subject_phrase(w + 1, v)
                    return Attribution(phrase, (v, v + 1), "as told by", "before") if phrase else None
        return None

    # --- right beside it ------------------------------------------------------------------------------------

    def _announced(self, sight: Sight) -> bool:
        return sight.first > sight.left and self.document.words[sight.first - 1] == ":"

    def _after(self, sight: Sight) -> Attribution | None:
        words, lower = self.document.words, self.document.lower
        i, last = sight.last, min(sight.right, sight.last + _TAIL)
        while i < last and words[i] in _OPENING and i < sight.last + 3:
            i += 1
        if i >= last or self.quoted[i]:
            return None
        text = self.document.text[sight.quotation.start : sight.quotation.outer[-1][1]].rstrip(_CLOSERS)
        closed = i > sight.last or text[-1:] in _ENDS
        found = self._according(i, last) if closed else None
        if found is not None:
            return found
        if not closed and not (lower[i] in self.cues.say and sight.left == sight.first):
            return None
        if lower[i] in self.order.introduced and (phrase := self._subject_phrase(i + 1, last)):
            return Attribution(phrase, (i, i + 1), "named after the quotation", "after")
        for v in range(i, min(last, i + _NEAR)):
            if self.quoted[v] or (words[v] in {":", ";", "."}):
                return None
            if self._is_cue(v):
                return self._by(v, i, last, "the verb and its subject follow the quotation", "after")
            if words[v] == "," and v > i + 1:
                break
        return self._over_apposition(i, last)

    def _over_apposition(self, i: int, last: int) -> Attribution | None:
        """Read ``“, Vale, the mayor, said``: the subject first, its verb further on."""
        for v in range(i + 1, min(last, i + 24)):
            if self.quoted[v] or self.document.words[v] in {":", ";"}:
                return None
            if self.document.lower[v] in self.cues.say and self._is_cue(v):
                return self._by(v, i, last, "the verb and its subject follow the quotation", "after")
        return None

    def _is_cue(self, v: int) -> bool:
        word = self.document.lower[v]
        if word not in self.cues.verbs or self.quoted[v] or word in self.order.introduced:
            return False
        return self.document.words[v][0].islower() or self._opens(v)

    def _opens(self, v: int) -> bool:
        return v == 0 or not self.document.words[v - 1][-1].isalnum()

    def _by(self, verb: int, floor: int, limit: int, reason: str, pattern: str) -> Attribution | None:
        subject = self._inverted(verb) or self.subjects.of_verb(verb, floor, limit)
        return Attribution(subject, (verb, verb + 1), reason, pattern) if subject is not None else None

    def _inverted(self, verb: int) -> Mention | None:
        """French ``dit-elle`` and ``a-t-il ajouté``: verb and pronoun are one word."""
        if self.document.language != "fr":
            return None
        found = self.attributor.inverted(verb) or (self.attributor.inverted(verb - 1) if verb else None)
        return found.mention if found is not None else None

    def _subject_phrase(self, i: int, last: int) -> Mention | None:
        found = self.subjects.nominals.at(i, last)
        return found.mention if found is not None and found.subject else None

    def _according(self, i: int, last: int) -> Attribution | None:
        """Read ``laut Vale``, ``po slovech Vale``, ``dem Bericht zufolge`` from token ``i`` on."""
        lower, order = self.document.lower, self.order
        wanted = order.according.get(lower[i])
        if wanted is None:
            return None
        k = i + 1
        if wanted:
            if k >= last or lower[k] not in wanted:
                return None
            k += 1
        elif k < last and lower[k] in _WORDS_OF:
            k += 1
        while k < last and lower[k] in {"von", "vom", "con", "de", "del", "des", "du", "d’", "d'"}:
            k += 1
        found = self.subjects.nominals.at(k, last)
        if found is None:
            return None
        return Attribution(found.mention, (i, k), "according to", "after")

    # --- elsewhere in its sentence --------------------------------------------------------------------------

    def _leads(self, sight: Sight) -> Attribution | None:
        """``Vale said: "..."`` and ``Vale called it "..."``: the nearest reporting verb before the quotation."""
        floor = sight.left  # where the sentence begins; another quotation in it does not end it
        colon = self._announced(sight)
        for v in range(sight.first - 1, floor - 1, -1):
            if not self._is_cue(v):
                continue
            if not colon and self.document.lower[v] in self.order.impersonal and self.document.language == "de":
                continue
            found = self._by(v, floor, sight.first, "the subject and its verb lead to the quotation", "before")
            if found is not None:
                return found
        return None

    def _before_colon(self, sight: Sight) -> Attribution | None:
        """``Vale bestreitet alles: "..."``: no reporting verb, and the colon makes the sentence's subject speak."""
        if not self._announced(sight):
            return None
        found = self.subjects.first(sight.left, sight.first - 1)
        return Attribution(found, None, "announced by the words before the colon", "before") if found else None

    def _source(self, sight: Sight) -> Attribution | None:
        """Find "according to" and its like anywhere in the sentence."""
        lower = self.document.lower
        for k in (*range(sight.left, sight.first), *range(sight.last, min(sight.right, sight.last + _TAIL))):
            if self.quoted[k]:
                continue
            if lower[k] in self.order.according:
                found = self._according(k, sight.right)
                if found is not None and found.mention is not None and not self.quoted[found.mention.first]:
                    return found._replace(pattern="before" if k < sight.first else "tail")
            if lower[k] in self.order.postponed:
                mention = self._before(k, sight.left)
                if mention is not None:
                    return Attribution(mention, (k, k + 1), "according to", "before")
        return None

    def _before(self, k: int, floor: int) -> Mention | None:
        """Return the phrase that ends before token ``k``."""
        for start in range(max(floor, k - 6), k):
            found = self.subjects.nominals.at(start, k)
            if found is not None and found.end == k:
                return found.mention
        return None

    def _tail(self, sight: Sight) -> Attribution | None:
        """``... "such words" ..., sagte Vale`` further on in the sentence."""
        words = self.document.words
        for v in range(sight.last, min(sight.right, sight.last + _TAIL)):
            if self.document.lower[v] in self.cues.say and self._is_cue(v):
                begin = v
                while begin > sight.last and words[begin - 1] != "," and not self.quoted[begin - 1]:
                    begin -= 1
                if begin == sight.last:
                    continue
                return self._by(v, begin, sight.right, "the subject and its verb end the sentence", "tail")
        return None

    # --- the sentences before -------------------------------------------------------------------------------

    def _carried(self, sight: Sight) -> Attribution | None:
        """Whoever the sentences before report, where this one goes on: a whole sentence, or reported speech."""
        document = self.document
        number = document.sentence_at(document.starts[sight.first])
        whole = sight.left == sight.first
        if not whole and not self._goes_on(sight):
            return None
        for back in range(1, _BACK + 1):
            if number - back < 0:
                return None
            sentence = document.sentences[number - back]
            gap = sight.quotation.paragraph - sentence.paragraph
            if gap > (1 if whole else 0):
                return None
            found = self._reported(sentence.tokens, sight)
            if found is not None:
                return found
            if whole and back == 1:
                subject = self.subjects.first(*sentence.tokens)
                if subject is not None and gap == 0:
                    return Attribution(subject, None, "the subject of the sentence before", "ranked")
        return None

    def _goes_on(self, sight: Sight) -> bool:
        lower = self.document.lower
        return self.document.language == "de" and any(
            lower[k] in _SUBJUNCTIVE
            for k in (*range(sight.left, sight.first), *range(sight.last, sight.right))
            if not self.quoted[k]
        )

    def _reported(self, tokens: tuple[int, int], sight: Sight) -> Attribution | None:
        """Return whoever a sentence reports: by a quotation in it, a reporting verb, or "according to"."""
        begin, end = tokens
        for done, seen in zip(
            reversed(self.attributor.done), reversed(self.attributor.sights[: sight.number]), strict=False
        ):
            if seen.last <= begin:
                break
            if begin <= seen.first < end and done.mention is not None and done.pattern != "ranked":
                return done._replace(reason="goes on being reported", pattern="ranked")
        for v in range(end - 1, begin - 1, -1):
            if self.document.lower[v] in self.cues.say and self._is_cue(v):
                found = self._by(v, begin, end, "goes on being reported", "ranked")
                if found is not None:
                    return found
        for k in range(begin, end):
            if self.document.lower[k] in self.order.according and not self.quoted[k]:
                named = self._according(k, end)
                if named is not None:
                    return named._replace(reason="goes on being reported", pattern="ranked")
        return None


_WORDS_OF = frozenset("angaben aussagen slov názoru informací vyjádření mluvčího słów opinii informacji".split())

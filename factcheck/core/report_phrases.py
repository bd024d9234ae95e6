"""Before the verb: its auxiliaries and its subject.

Works on the token arrays of a ``Document`` within one sentence; every scan has a fixed reach, so the cost is linear.
"""

from __future__ import annotations

from factcheck.core.dates import MONTHS, WEEKDAYS
from factcheck.core.report_words import verbs
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.names import Mention, Mentions
    from factcheck.core.tokens import Document

BE = frozenset("is are was were be been being am 's ’s isn't wasn't aren't weren't isn’t wasn’t aren’t weren’t".split())
_NEGATION = frozenset("not never n't cannot neither nor hardly".split())
_MODAL = frozenset(
    """has have had having will would can could may might must should shall do does did 've ’ve 'd ’d 'll ’ll
    hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't shouldn't
    hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t doesn’t don’t didn’t shouldn’t""".split()
)
AUXILIARY = BE | _MODAL | _NEGATION
_ADVERBS = frozenset(
    """also later then now once again just recently previously repeatedly famously already further even still often
    always first all both ever since only today yesterday once instead soon only rather long""".split()
)
_RELATIVE = frozenset("who which that".split())
_BOUNDARY = frozenset(
    """that because when while if after before but since although though where than whether how what why until unless
    who which whom as so yet""".split()
)
PREPOSITIONS = frozenset(
    """in on at during after before for with by despite under from amid of to over through about against between among
    within without following via into upon per like unlike regarding concerning throughout until since""".split()
)
STOP_SIGNS = frozenset(", ; : . ? ! ( ) [ ] – — - -- … \" “ ” « » • ' ’ ‘".split())
_OBJECTIVE = frozenset("him them us me whom".split())
_DASHES = frozenset({"–", "—", "--", "-"})


class Subject(NamedTuple):
    """Who a verb says it of: tokens, and the mention that names it where there is one."""

    first: int
    last: int
    mention: Mention | None


class Phrases:
    """The scans before the verb, over one document; ``quoted[i]``: token ``i`` stands inside quotation marks."""

    def __init__(self, doc: Document, mentions: Mentions, quoted: bytearray) -> None:
        self.doc, self.mentions, self.quoted = doc, mentions, quoted
        self.words, self.lower = doc.words, doc.lower
        self.verbs = verbs()

    def group(self, verb: int, floor: int) -> tuple[int, bool]:
        """Return where the verb group begins ("has also said") and whether it is negated."""
        k, negated = verb, False
        while k > floor and not self.quoted[k - 1]:
            word = self.lower[k - 1]
            if word in _NEGATION or word.endswith(("n't", "n’t")):
                negated = True
            elif not (word in AUXILIARY or self.is_adverb(k - 1)) or (
                word in {"'s", "’s"} and not self._is_verbal_s(k - 1, verb)
            ):
                break
            k -= 1
        while k < verb and self.is_adverb(k) and k > floor and self.lower[k] not in AUXILIARY:
            k += 1
        return k, negated

    def _is_verbal_s(self, at: int, verb: int) -> bool:
        return at > 0 and self.lower[at - 1] in {"he", "she", "it", "who", "that"} and self.lower[verb].endswith("ing")

    def is_adverb(self, i: int) -> bool:
        """Is this an adverb that may stand between a subject, its auxiliaries and its verb?"""
        word = self.lower[i]
        return word in _ADVERBS or (len(word) > 4 and word.endswith("ly") and not self.words[i][0].isupper())

    def is_passive(self, first: int, verb: int) -> bool:
        """Is the group "was said", "has been told" (and not "was saying")?"""
        if self.lower[verb].endswith("ing"):
            return False
        return any(self.lower[k] in BE and self.lower[k] not in {"'s", "’s"} for k in range(first, verb))

    def subject(self, group: int, floor: int) -> Subject | None:
        """Return the noun phrase before a verb group, over an apposition where there is one."""
        end = group
        while end > floor and self.is_adverb(end - 1):
            end -= 1
        if end <= floor or self.quoted[end - 1]:
            return None
        word = self.words[end - 1]
        if self.lower[end - 1] in _RELATIVE:
            return self._antecedent(end, floor)
        if word in {",", ")"} or word in _DASHES:
            return self._over_apposition(end, floor)
        return self._phrase(end, floor)

    def _antecedent(self, end: int, floor: int) -> Subject | None:
        at = end - 2 if end - 2 >= floor and self.words[end - 2] == "," else end - 1
        if self.lower[end - 1] == "that" and at == end - 2:
            return None
        number = self.mentions.ending.get(at)
        found = self.mentions.all[number] if number is not None else None
        if found is None and self.lower[end - 1] == "that":
            return None
        return Subject(end - 1, end, found)

    def _over_apposition(self, end: int, floor: int) -> Subject | None:
        """Return the phrase before "Vale, a doctor from Port Hallow," or "Marn (D-Hallow)"; the nearest person wins."""
        best: Subject | None = None
        opening = {")": "(", ",": ",", "–": "–", "—": "—", "--": "--", "-": "-"}[self.words[end - 1]]
        verbal = False
        for k in range(end - 2, max(floor, end - 32), -1):
            if self.quoted[k]:
                return best
            verbal = verbal or (self.lower[k] in AUXILIARY and self.lower[k] not in {"'s", "’s"})
            if self.words[k] != opening:
                continue
            if opening == "," and (holder := self._holder(k, end)) is not None:
                return holder
            if verbal and self.lower[k + 1] not in _RELATIVE:
                return best
            found = self._phrase(self._before_note(k, floor), floor)
            if found is not None and found.mention is not None:
                if found.mention.kind == "person":
                    return found
                best = best or found
            if opening != ",":
                break
        return best

    def _holder(self, comma: int, end: int) -> Subject | None:
        """Return the name between commas after an office: Sudmark's commander-in-chief, Ruslan Omelko,"""
        number = self.mentions.ending.get(end - 1)
        found = self.mentions.all[number] if number is not None else None
        if found is None or found.kind != "person" or found.first != comma + 1 or " " not in found.name.strip():
            return None
        lower = self.words[comma - 1][0].islower() and self.words[comma - 1].isascii()
        return Subject(found.first, found.last, found) if lower or self._is_office(comma) else None

    def _is_office(self, comma: int) -> bool:
        """Is there an office before a comma, with what it is of: Sudmark's ambassador to Norn?"""
        for k in range(comma - 1, max(-1, comma - 8), -1):
            word = self.lower[k]
            if word in self.mentions.cues.speakers and self.words[k][0].islower():
                return True
            if not (self.words[k][0].isupper() or word in {"of", "to", "for", "in", "and", "the", "at"}):
                return False
        return False

    def _before_note(self, k: int, floor: int) -> int:
        """Step back over a note in brackets before token ``k``: "Marn (D-Hallow), chairman of the committee,"."""
        if k - 1 <= floor or self.words[k - 1] != ")":
            return k
        return next((at for at in range(k - 2, max(floor, k - 9), -1) if self.words[at] == "("), k)

    def _phrase(self, end: int, floor: int) -> Subject | None:
        if not self.words[end - 1][0].isalnum() and self.lower[end - 1] != ".":
            return None
        begin = self._run(end, floor)
        number = self.mentions.ending.get(end)
        found = self.mentions.all[number] if number is not None else None
        if found is not None and (found.first < floor or self.lower[end - 1] in _OBJECTIVE):
            found = None  # "those close to him said": he is not who said it
        while begin < end and (self.is_adverb(begin) or self.lower[begin] in {"and", "or", "•", "-"}):
            begin += 1
        if begin >= end:
            return None
        if self.lower[begin] in PREPOSITIONS or self.lower[begin] in WEEKDAYS or self.lower[begin] in MONTHS:
            return Subject(found.first, found.last, found) if found else None
        lead = self._leading(begin, end)
        if found is not None and lead is not None and lead.kind in {"document", "noun", "people"} and lead is not found:
            return Subject(begin, end, lead)
        if found is not None:
            return Subject(min(found.first, begin) if end - begin < 14 else found.first, found.last, found)
        return Subject(begin, end, lead) if self._nominal(begin, end) else None

    def _leading(self, begin: int, end: int) -> Mention | None:
        number = self.mentions.starting.get(begin)
        found = self.mentions.all[number] if number is not None else None
        return found if found is not None and found.last <= end else None

    def _run(self, end: int, floor: int) -> int:
        """Walk left over a noun phrase: to a sign, a conjunction or a finite verb."""
        k = end
        while k > floor and end - k < 25:
            word = self.lower[k - 1]
            if self.quoted[k - 1] or word in _BOUNDARY or (word in AUXILIARY and word not in {"'s", "’s"}):
                break
            if self.words[k - 1] in STOP_SIGNS and word not in {"’", "'", "-"} and not self._initial(k - 1):
                break
            if word in self.verbs and self._finite(k - 1):
                break
            k -= 1
        return k

    def _initial(self, i: int) -> bool:
        return self.words[i] == "." and i > 0 and len(self.words[i - 1]) <= 3 and self.words[i - 1][0].isupper()

    def _finite(self, i: int) -> bool:
        """Is a reporting word used as a verb here: past tense and no participle of a noun ("released by")?"""
        follow = self.lower[i + 1] if i + 1 < len(self.lower) else ""
        before = self.lower[i - 1] if i else ""
        if follow in {"by", "in", "from"} or before in {"the", "a", "an", "his", "her", "'s", "’s", "of"}:
            return False
        return self.lower[i].endswith("ed") or self.lower[i] in {"said", "told", "wrote", "says", "tells"}

    def _nominal(self, begin: int, end: int) -> bool:
        """May these words be a subject nobody has listed as a speaker ("the second study")?"""
        if end - begin > 10 or not self.words[end - 1][0].isalpha():
            return False
        first = self.lower[begin]
        return (
            first in self.mentions.cues.articles or self.words[begin][0].isupper() or self.lower[end - 1].endswith("s")
        )

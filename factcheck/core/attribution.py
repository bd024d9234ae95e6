"""Who is said to have said a quotation: closed patterns first, then the ranker, then nobody.

A closed pattern is one a reader would not doubt: ``"...," said Vale``; ``Vale said: "..."``; ``according to Vale``;
a label. Whatever they leave open goes to :mod:`factcheck.core.ranker`, which weighs every mention near by and may say
that nobody is named. Each answer carries its reason.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.names import Mention, Mentions

if TYPE_CHECKING:
    from factcheck.core.cues import Cues
    from factcheck.core.quotations import Quotation
    from factcheck.core.tokens import Document

_SKIP = frozenset(
    "also has have had was then later often once still again just recently previously repeatedly famously already"
    " reportedly further now who even did not is would could will been being subsequently publicly simply immediately"
    " quickly clearly actually specifically apparently first never ever always both all".split()
)


class Attribution(NamedTuple):
    """The answer for one quotation: a mention (or none), the cue's tokens (half-open), why, and how sure."""

    mention: Mention | None
    cue: tuple[int, int] | None
    reason: str
    pattern: str


class Sight(NamedTuple):
    """A quotation as the patterns see it: its outer tokens, and the tokens around it up to the next quotation."""

    quotation: Quotation
    first: int
    last: int
    left: int
    right: int
    number: int


class Attributor:
    """Attributes the quotations of one document in order of place, remembering what came before."""

    def __init__(self, document: Document, cues: Cues, quotations: list[Quotation]) -> None:
        self.document, self.cues, self.quotations = document, cues, quotations
        self.quoted = [False] * len(document.words)
        for quotation in quotations:
            for a, b in quotation.outer:
                first, last = document.token_at(a), self._before(b)
                self.quoted[first:last] = [True] * (last - first)
        self.mentions = Mentions(document, cues, self.quoted)
        self.sights = [self._sight(number) for number in range(len(quotations))]
        self.done: list[Attribution] = []

    def _before(self, offset: int) -> int:
        return bisect_left(self.document.starts, offset)

    def _sight(self, number: int) -> Sight:
        document, quotation = self.document, self.quotations[number]
        first = document.token_at(quotation.outer[0][0])
        last = self._before(quotation.outer[-1][1])
        begin = document.sentences[document.sentence_at(quotation.outer[0][0])].tokens[0]
        finish = document.sentences[document.sentence_at(max(quotation.outer[-1][1] - 1, 0))].tokens[1]
        return Sight(quotation, first, last, min(begin, first), max(finish, last), number)

    def attribute(self) -> list[Attribution]:
        """Return one attribution per quotation."""
        for sight in self.sights:
            self.done.append(self._one(sight))
        return self.done

    def _one(self, sight: Sight) -> Attribution:
        return (
            self._label(sight)
            or self._after(sight)
            or self._before_it(sight)
            or self._interrupted(sight)
            or self._introduced(sight)
            or self._fragment(sight)
            or self._sandwiched(sight)
            or Attribution(None, None, "nobody is named", "none")
        )

    # --- helpers ------------------------------------------------------------------------------------------

    def _skip_adverbs(self, i: int, last: int) -> int:
        lower = self.document.lower
        while i < last and (lower[i] in _SKIP or (lower[i].endswith("ly") and len(lower[i]) > 4)):
            i += 1
        return i

    def _starts_at(self, i: int) -> Mention | None:
        number = self.mentions.starting.get(i)
        return self.mentions.all[number] if number is not None else None

    def _subject_before(self, verb: int, floor: int) -> Mention | None:
        """Return the mention that is the subject of a verb: right before it, or before an apposition."""
        document, mentions = self.document, self.mentions
        k = verb
        while k > floor and (document.lower[k - 1] in _SKIP or document.lower[k - 1].endswith("ly")):
            k -= 1
        number = mentions.ending.get(k)
        if number is not None and mentions.all[number].first >= floor and k > floor:
            return mentions.all[number]
        if k > floor and document.words[k - 1] in {",", ")", "–", "—", "-"}:
            return self._over_apposition(k - 1, floor)
        return None

    def _over_apposition(self, comma: int, floor: int) -> Mention | None:
        """Return the mention whose apposition ends at this comma or bracket: Vale, a doctor, said."""
        document, mentions = self.document, self.mentions
        best: Mention | None = None
        opening = {")": "(", ",": ",", "–": "–", "—": "—", "-": "-"}[document.words[comma]]
        for k in range(comma - 1, max(floor, comma - 30), -1):
            if document.words[k] == opening or (opening != "(" and document.words[k] == ","):
                number = mentions.ending.get(k)
                if number is not None and mentions.all[number].first >= floor:
                    found = mentions.all[number]
                    if found.kind in {"person", "noun", "people", "organisation"}:
                        best = found
                        if found.kind == "person":
                            return best
                elif document.words[k - 1] == ")":
                    deeper = self._over_apposition(k - 1, floor) if document.words[comma] != ")" else None
                    if deeper is not None:
                        return deeper
            if opening == "(" and document.words[k] == "(":
                break
        return best

    # --- closed patterns -----------------------------------------------------------------------------------

    def _label(self, sight: Sight) -> Attribution | None:
        label = sight.quotation.label
        if label is None:
            return None
        first, last = self.document.token_at(label[0]), self._before(label[1])
        name = self.document.text[label[0] : label[1]]
        number = self.mentions.ending.get(last)
        found = self.mentions.all[number] if number is not None else Mention(first, last, last - 1, "person", name, "x")
        return Attribution(found, None, "named by a label", "label")

    def _after(self, sight: Sight) -> Attribution | None:
        """``"..." Vale said`` and ``"..." said Vale`` right after the quotation, and ``according to``."""
        document, cues = self.document, self.cues
        i, last = sight.last, sight.right
        while i < last and document.words[i] in {",", "–", "—", "-", "--", "."} and i < sight.last + 2:
            i += 1
        if i >= last or self.quoted[i]:
            return None
        last = min(last, i + 45)
        lower = document.lower
        follow = cues.according.get(lower[i])
        if follow is not None and lower[i + 1 : i + 1 + len(follow)] == list(follow):
            found = self._starts_at(i + 1 + len(follow))
            if found:
                return Attribution(found, (i, i + 1 + len(follow)), "according to", "after")
        i = self._skip_adverbs(i, last)
        if i < last and lower[i] in cues.say:
            subject = self._starts_at(self._skip_adverbs(i + 1, last))
            if subject and subject.last <= last:
                return Attribution(subject, (i, i + 1), "the verb and its subject follow the quotation", "after")
        subject = self._starts_at(i)
        if subject is None:
            return None
        verb = self._verb_of(subject, last)
        if verb is not None:
            return Attribution(subject, (verb, verb + 1), "the subject and its verb follow the quotation", "after")
        return None

    def _verb_of(self, subject: Mention, last: int) -> int | None:
        """Return the reporting verb of a subject that stands at ``subject.last``, over an apposition if need be."""
        document = self.document
        k = self._skip_adverbs(subject.last, last)
        if k < last and document.lower[k] in self.cues.verbs and not self.quoted[k]:
            return k
        if k < last and document.words[k] in {",", "(", "–", "—", "-"}:
            for j in range(k + 1, min(last, k + 32)):
                if self.quoted[j]:
                    return None
                if document.words[j - 1] in {",", ")", "–", "—", "-"}:
                    v = self._skip_adverbs(j, last)
                    if v < last and document.lower[v] in self.cues.say:
                        return v
        return None

    def _before_it(self, sight: Sight) -> Attribution | None:
        """``Vale said: "..."``: the last reporting verb before the quotation and its subject."""
        document, cues = self.document, self.cues
        floor = sight.left
        k = sight.first
        while k > floor and self.quoted[k - 1] is False:
            k -= 1
        floor = max(floor, k)
        lower = document.lower
        for v in range(sight.first - 1, floor - 1, -1):
            if lower[v] in cues.say:
                subject = self._subject_before(v, floor)
                if subject is None:
                    after = self._starts_at(v + 1)
                    if after is not None and v == floor and after.last <= sight.first:
                        return Attribution(
                            after, (v, v + 1), "the verb and its subject lead to the quotation", "before"
                        )
                    subject = self._far_subject(v, floor)
                if subject is not None:
                    return Attribution(subject, (v, v + 1), "the subject and its verb lead to the quotation", "before")
            follow = cues.according.get(lower[v])
            if follow is not None and lower[v + 1 : v + 1 + len(follow)] == list(follow):
                found = self._starts_at(v + 1 + len(follow))
                if found:
                    return Attribution(found, (v, v + 1 + len(follow)), "according to", "before")
        return None

    def _far_subject(self, verb: int, floor: int) -> Mention | None:
        """Return the first mention of the clause: the subject of a verb that does not stand beside it."""
        numbers = [n for n in (self.mentions.starting.get(k) for k in range(floor, verb)) if n is not None]
        for number in numbers:
            found = self.mentions.all[number]
            before = self.document.lower[found.first - 1] if found.first > floor else ""
            if before not in {"in", "on", "at", "of", "by", "for", "with", "from", "to", "about", "against", "after"}:
                return found
        return self.mentions.all[numbers[0]] if numbers else None

    def _interrupted(self, sight: Sight) -> Attribution | None:
        """``"...," Vale said. "..."``: the second half belongs to whom the first half belongs to."""
        if not sight.number:
            return None
        before, last = self.sights[sight.number - 1], self.done[-1]
        if last.mention is None or before.quotation.paragraph != sight.quotation.paragraph:
            return None
        gap = sight.first - before.last
        starts = (
            self.document.sentences[self.document.sentence_at(sight.quotation.outer[0][0])].tokens[0] == sight.first
        )
        if starts and last.pattern in {"after", "before", "interrupted", "introduced", "label"} and gap <= 45:
            return Attribution(last.mention, last.cue, "goes on after the words that name the speaker", "interrupted")
        return None

    def _introduced(self, sight: Sight) -> Attribution | None:
        """A quotation that begins a paragraph after one that ends in a colon, or that a sentence before announces."""
        document = self.document
        if sight.left < sight.first or sight.quotation.paragraph == 0:
            return None
        before = document.paragraphs[sight.quotation.paragraph - 1]
        a, b = before.tokens
        own = document.paragraphs[sight.quotation.paragraph].tokens[0]
        if sight.first > own + 1:
            sentence = document.sentences[document.sentence_at(document.starts[sight.first - 1])]
            a, b = sentence.tokens
        if b <= a or document.words[b - 1] != ":":
            return None
        a = document.sentences[document.sentence_at(document.starts[b - 1])].tokens[0]
        for v in range(b - 1, a - 1, -1):
            if document.lower[v] in self.cues.verbs and not self.quoted[v]:
                subject = self._subject_before(v, a) or self._far_subject(v, a)
                if subject is not None:
                    return Attribution(subject, (v, v + 1), "announced by the sentence before", "introduced")
        found = self._far_subject(b, a)
        if found is not None:
            return Attribution(found, None, "announced by the sentence before", "introduced")
        return None

    def _fragment(self, sight: Sight) -> Attribution | None:
        """Words inside a sentence: the subject of the nearest reporting verb of the sentence."""
        document = self.document
        for v in range(sight.first - 1, sight.left - 1, -1):
            if self.quoted[v] or document.lower[v] not in self.cues.verbs:
                continue
            subject = self._subject_before(v, sight.left) or self._far_subject(v, sight.left)
            if subject is not None:
                return Attribution(subject, (v, v + 1), "the subject of the reporting verb of the sentence", "fragment")
        for v in range(sight.last, sight.right):
            if not self.quoted[v] and document.lower[v] in self.cues.say:
                subject = self._subject_before(v, sight.last)
                if subject is not None and document.words[subject.first - 1] in {",", "”", '"'}:
                    return Attribution(subject, (v, v + 1), "the subject and its verb end the sentence", "fragment")
        return None

    def _sandwiched(self, sight: Sight) -> Attribution | None:
        """A quotation that is a sentence by itself goes on from the one before it."""
        if not sight.number or sight.left < sight.first:
            return None
        before, last = self.sights[sight.number - 1], self.done[-1]
        if last.mention is not None and sight.quotation.paragraph - before.quotation.paragraph <= 1:
            return Attribution(last.mention, last.cue, "goes on from the quotation before", "inherited")
        return None

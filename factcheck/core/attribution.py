"""Who is said to have said a quotation: closed patterns first, then the ranker, then nobody.

A closed pattern is one a reader would not doubt: ``"...," said Vale``; ``Vale said: "..."``; ``according to Vale``;
a label. Whatever they leave open goes to :mod:`factcheck.core.ranker`, which weighs every mention near by and may say
that nobody is named. Each answer carries its reason.
"""

from __future__ import annotations

from bisect import bisect_left

from factcheck.core import attribution_rare as rare
from factcheck.core.candidates import candidates
from factcheck.core.clauses import BE, Clauses
from factcheck.core.laid_out import ANSWERS, QUESTIONS
from factcheck.core.names import Mention, Mentions
from factcheck.core.ranker import choose
from factcheck.core.sights import Attribution, Sight
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.attribution_other import OtherPatterns
    from factcheck.core.cues import Cues
    from factcheck.core.quotations import Quotation
    from factcheck.core.tokens import Document

_DASHES = frozenset({",", "–", "—", "-", "--", "."})
# Verbs that may stand between a quotation without a comma and its speaker: "We go" said Vale.
_INVERTS = frozenset("said says wrote asked added replied".split())
# "За словами Вейла", "по данным Орра": the noun between the preposition and the name.
_WORDS_OF = frozenset(
    "словами даними інформацією версією словам данным сведениям информации мнению версии angaben słów slov".split()
)
# Languages with patterns of their own (wordorder.py).
_FREER = frozenset({"de", "fr", "es", "pl", "cs", "ru", "uk"})
_QUOTING = frozenset("quoted quotes quote quoting misquoted misquotes misquoting cited cites citing".split())
_ORDERS = frozenset(
    "told tells asked asks urged urges ordered orders instructed begged directed pressed pressured".split()
)
_ORDER = frozenset("tell ask urge order instruct beg direct press pressure".split())
# Tokens from "quoted" or "told" over the one quoted or told to the words themselves.
_SAYING = 14
_SURE = frozenset({"after", "before", "interrupted", "introduced", "label", "tail", "ranked"})
# An interrupting attribution is short; beyond this many tokens the next quotation begins something new.
_INTERRUPTION = 45


LIKELIEST = "the likeliest"
"""How the reason begins of a speaker whom no pattern names, only the ranker."""
# How many tokens on either side are looked at: longer than sentences are, so that a page without a stop costs no more.
_SIGHT = 160


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
        self.clauses = Clauses(document, cues, self.mentions, self.quoted)
        self.sights = [self._sight(number) for number in range(len(quotations))]
        self.done: list[Attribution] = []
        self.other = self._other()

    def attribute(self) -> list[Attribution]:
        """Return one attribution per quotation."""
        for sight in self.sights:
            self.done.append(self.closed(sight) or self._left_open(sight))
        return self.done

    def _other(self) -> OtherPatterns | None:
        if self.document.language not in _FREER:
            return None
        from factcheck.core.attribution_other import OtherPatterns

        return OtherPatterns(self)

    def _left_open(self, sight: Sight) -> Attribution:
        """The ranker's answer; in a language it has not learned, nobody."""
        if self.other is None:
            return self._ranked(sight)
        return Attribution(None, None, "nobody is named", "none")

    def closed(self, sight: Sight) -> Attribution | None:
        """Return what a closed pattern says, or None where none fits."""
        if self.other is not None:
            return (
                self._label(sight)
                or self._turn(sight)
                or self.other.near(sight)
                or self.other.carried_on(sight)
                or self._interrupted(sight)
                or self.other.around(sight)
                or self._introduced(sight)
            )
        return (
            self._label(sight)
            or self._turn(sight)
            or rare.denied_of(self, sight)
            or self._before_colon(sight)
            or self._quoted_as(sight)
            or self._leads_in(sight)
            or self._told_to(sight)
            or rare.bade_to(self, sight)
            or rare.called_it(self, sight)
            or rare.with_saying(self, sight)
            or rare.and_said(self, sight)
            or self._after(sight)
            or self.before_it(sight)
            or self._tail(sight)
            or self._interrupted(sight)
            or self._introduced(sight)
            or rare.headline_label(self, sight)
            or rare.turned_to(self, sight)
        )

    def _ranked(self, sight: Sight) -> Attribution:
        best = choose(candidates(self, sight))
        if best.mention is None:
            return Attribution(None, None, "nobody is named", "none")
        reason = f"{LIKELIEST} of those named near by" if best.cue else f"{LIKELIEST}, without a reporting verb"
        return Attribution(best.mention, best.cue, reason, "ranked")

    # --- what surrounds a quotation -------------------------------------------------------------------------

    def _before(self, offset: int) -> int:
        return bisect_left(self.document.starts, offset)

    def sentence_start(self, sight: Sight) -> int:
        """Return the first token of the sentence in which the quotation opens."""
        return self.document.sentences[self.document.sentence_at(sight.quotation.outer[0][0])].tokens[0]

    def _sight(self, number: int) -> Sight:
        document, quotation = self.document, self.quotations[number]
        first = document.token_at(quotation.outer[0][0])
        last = self._before(quotation.outer[-1][1])
        begin = document.sentences[document.sentence_at(quotation.outer[0][0])].tokens[0]
        finish = document.sentences[document.sentence_at(max(quotation.outer[-1][1] - 1, 0))].tokens[1]
        while begin < first and document.words[begin] == ">":
            begin += 1
        left = max(min(begin, first), first - _SIGHT)
        right = min(self._reach(first, last, max(finish, last)), last + _SIGHT)
        return Sight(quotation, first, last, left, right, number)

    def _reach(self, first: int, last: int, finish: int) -> int:
        """Let the sentence go on after ``?"`` and ``!"``: what follows names the speaker of the question."""
        document = self.document
        if finish > last or last >= len(document.words) or last - 2 < first:
            return finish
        inner = (
            document.words[last - 1] if document.words[last - 1] in {"?", "!", "…", "."} else document.words[last - 2]
        )
        number = document.sentence_at(document.starts[last])
        same = document.paragraph_at(document.starts[first]) == document.sentences[number].paragraph
        if not same or document.sentences[number].tokens[0] != last or inner not in {"?", "!", "…", ".", "...", "-"}:
            return finish
        end = document.sentences[number].tokens[1]
        if inner == ".":
            begins = document.sentences[document.sentence_at(document.starts[first])].tokens[0] == first
            if not begins or not any(document.lower[k] in self.cues.say for k in range(last, min(end, last + 4))):
                return finish
        return end

    def _ends_clause(self, sight: Sight) -> bool:
        """Do the quoted words end with a sign after which their speaker is named?"""
        text = self.document.text[sight.quotation.start : sight.quotation.outer[-1][1]].rstrip("\"”“'’»‘` ")
        return text[-1:] in ",?!….-—–"

    # --- closed patterns ------------------------------------------------------------------------------------

    def _label(self, sight: Sight) -> Attribution | None:
        label = sight.quotation.label
        if label is None:
            return None
        first, last = self.document.token_at(label[0]), self._before(label[1])
        name = self.document.text[label[0] : label[1]]
        if name.lower() in QUESTIONS:
            return Attribution(None, None, "the interviewer's question", "label")
        if name.lower() in ANSWERS:
            guest = rare.interviewed(self, first)
            return (
                Attribution(guest, None, "the answers are those of the person interviewed", "label") if guest else None
            )
        if " on " in name:  # "...” – Vale on the fire
            name = name.partition(" on ")[0]
            last = first + len(name.split())
        found = self.clauses.ends_at(last) or Mention(first, last, last - 1, "person", name, "x")
        return Attribution(self.clauses.named_first(first, found), None, "named by a label", "label")

    def _turn(self, sight: Sight) -> Attribution | None:
        """``"VALE: It is late.`` - the label of a turn stands inside the marks."""
        words = self.document.words
        i = self.document.token_at(sight.quotation.start)
        for k in range(i + 1, min(sight.last, i + 4)):
            if words[k] == ":" and all(word.isupper() for word in words[i:k]) and len(words[i]) > 1:
                name = self.document.slice(i, k)
                return Attribution(Mention(i, k, k - 1, "person", name, "x"), None, "named by a label", "label")
        return None

    def _before_colon(self, sight: Sight) -> Attribution | None:
        """``Ada Vale, mayor: "..."`` - a line that is a name, a colon and a quotation."""
        if sight.first == 0 or self.document.words[sight.first - 1] != ":":
            return None
        begin = self.sentence_start(sight)
        if any(word in self.cues.verbs for word in self.document.lower[begin : sight.first]):
            return None
        found = self.clauses.ends_at(sight.first - 1) or rare.opening_name(self, begin, sight.first - 1)
        if found is None or found.first < begin or self.clauses.governed(found, begin):
            return None
        return Attribution(self.clauses.named_first(begin, found), None, "named by a label", "label")

    def _quoted_as(self, sight: Sight) -> Attribution | None:
        """``The Lantern quoted Vale as saying``, ``Vale was misquoted as saying``: her words, whoever prints them."""
        lower = self.document.lower
        for k in range(sight.first - 1, max(sight.left, sight.first - _SAYING), -1):
            if self.quoted[k]:
                return None
            if lower[k - 1] == "as" and lower[k] in {"saying", "telling", "having"}:
                break
        else:
            return None
        for v in range(k - 2, max(sight.left - 1, k - _SAYING), -1):
            if lower[v] in _QUOTING and not self.quoted[v]:
                passive = v > sight.left and lower[v - 1] in BE
                subject = self.clauses.subject_before(v - 1, sight.left) if passive else self.clauses.starts_at(v + 1)
                return Attribution(subject, (v, v + 1), "quoted as saying it", "before") if subject else None
        return None

    def _told_to(self, sight: Sight) -> Attribution | None:
        """``Vale told Orr to "..."``: she gave the order, even where the sentence ends in who reported it."""
        lower = self.document.lower
        if sight.first - 1 <= sight.left or lower[sight.first - 1] != "to":
            return None
        for v in range(sight.first - 2, max(sight.left - 1, sight.first - _SAYING), -1):
            if self.quoted[v] or self.document.words[v] in {";", ":"}:
                return None
            if lower[v] in _ORDERS or (lower[v] in _ORDER and lower[v - 1] in {"not", "did", "never"}):
                subject = self.clauses.subject_before(v, sight.left)
                return Attribution(subject, (v, v + 1), "told somebody to do it", "before") if subject else None
        return None

    def _leads_in(self, sight: Sight) -> Attribution | None:
        """``Vale said: "..."`` - the verb stands right before the opening mark, so nothing after it can outweigh it."""
        lower, words = self.document.lower, self.document.words
        k = sight.first - 1
        if k <= sight.left or words[k] not in {":", ","}:
            return None
        for v in range(k - 1, max(sight.left - 1, k - 15), -1):
            if self.quoted[v] or words[v] in {",", ";"}:
                return None
            if lower[v] in self.cues.say:
                return self._by_verb(sight, v)
        return None

    def _after(self, sight: Sight) -> Attribution | None:
        """``"..." Vale said`` and ``"..." said Vale`` right after the quotation, and ``according to``."""
        cues, lower = self.cues, self.document.lower
        i, last = sight.last, sight.right
        while i < last and self.document.words[i] in _DASHES and i < sight.last + 2:
            i += 1
        if i >= last or self.quoted[i]:
            return None
        last = min(last, i + _INTERRUPTION)
        closed = i > sight.last or self._ends_clause(sight)
        named = self._according(i)
        if named is not None:
            return rare.told_by(self, sight, named) or named
        if "-" in lower[i] and (inverted := self.inverted(i)):
            return inverted
        i = self.clauses.skip_adverbs(i, last)
        if i < last and lower[i] in cues.say and (closed or lower[i] in _INVERTS):
            k = self.clauses.skip_adverbs(i + 1, last)
            subject = self.clauses.starts_at(k) or self.clauses.office_holder(k, last)
            if subject and subject.last <= last:
                return Attribution(
                    self.clauses.by_name(subject), (i, i + 1), "the verb and its subject follow the quotation", "after"
                )
        subject = (self.clauses.starts_at(i) or self.clauses.office_holder(i, last)) if closed else None
        verb = self.clauses.verb_of(subject, last) if subject else None
        if subject is None or verb is None:
            return None
        speaker = self.clauses.by_name(subject)
        return Attribution(speaker, (verb, verb + 1), "the subject and its verb follow the quotation", "after")

    def _according(self, i: int) -> Attribution | None:
        lower = self.document.lower
        follow = self.cues.according.get(lower[i])
        if follow is None or lower[i + 1 : i + 1 + len(follow)] != list(follow):
            return None
        k = i + 1 + len(follow)
        if k < len(lower) and lower[k] in _WORDS_OF:
            k += 1
        # An office may stand before the name: "за словами речниці Ади Орр".
        for start in range(k, min(k + 4, len(lower))):
            if not self.document.words[start][0].isalpha():
                break
            found = self.clauses.starts_at(start)
            if found:
                return Attribution(found, (i, k), "according to", "after")
        return None

    def inverted(self, i: int) -> Attribution | None:
        """French ``dit-elle`` and ``a-t-il ajouté``: verb and pronoun are one word."""
        parts = self.document.lower[i].split("-")
        gender = self.cues.pronouns.get(parts[-1])
        said = parts[0] in self.cues.say or (
            i + 1 < len(self.document.lower) and self.document.lower[i + 1] in self.cues.say
        )
        if gender is None or len(parts) < 2 or not said:
            return None
        cue = (i, i + 1) if parts[0] in self.cues.say else (i + 1, i + 2)
        return Attribution(
            Mention(i, i + 1, i, "pronoun", parts[-1], gender),
            cue,
            "the verb and its subject follow the quotation",
            "after",
        )

    def before_it(self, sight: Sight) -> Attribution | None:
        """``Vale said it was "..."``: a verb of saying, its subject beside it, and no reporting verb after it."""
        cues = self.cues
        for v in range(sight.first - 1, sight.left - 1, -1):
            if self.clauses.is_participle(v, sight.left):
                break
            if self.clauses.is_verb(v, cues.say):
                subject = self.clauses.subject_before(v, sight.left)
                if subject is None or (subject.kind == "pronoun" and subject.gender == "r"):
                    return None
                found = Attribution(subject, (v, v + 1), "the subject and its verb lead to the quotation", "before")
                return rare.document_says(self, sight, found) or found
            if self.clauses.is_verb(v, cues.verbs) or self.clauses.is_verb(v, cues.base):
                break
        return self._according(sight.left) if sight.left < sight.first else None

    def _by_verb(self, sight: Sight, verb: int) -> Attribution | None:
        """Return the subject of a reporting verb that leads to a quotation."""
        subject = self.clauses.subject_before(verb, sight.left)
        if subject is None and verb == sight.left:
            subject = self.clauses.starts_at(verb + 1)
        if subject is None:
            subject = self.clauses.far_subject(verb, sight.left)
        if subject is None or subject.last > sight.first:
            return None
        return Attribution(subject, (verb, verb + 1), "the subject and its verb lead to the quotation", "before")

    def _tail(self, sight: Sight) -> Attribution | None:
        """``"..." and more, Vale said.`` or ``..., according to Vale`` at the end of the sentence."""
        document, lower = self.document, self.document.lower
        for v in range(sight.last, min(sight.right, sight.last + 2 * _INTERRUPTION)):
            if self.quoted[v]:
                continue
            if self.clauses.is_verb(v, self.cues.say):
                subject = self.clauses.subject_before(v, sight.last)
                if subject is not None and document.words[subject.first - 1] in {",", "”", '"', "''"}:
                    return Attribution(subject, (v, v + 1), "the subject and its verb end the sentence", "tail")
            named = self._according(v) if self.cues.according.get(lower[v]) else None
            if named is not None:
                return named._replace(pattern="tail")
        return None

    def _interrupted(self, sight: Sight) -> Attribution | None:
        """``"...," Vale said. "..."``: the second half belongs to whom the first half belongs to."""
        if not sight.number:
            return None
        before, last = self.sights[sight.number - 1], self.done[-1]
        if last.mention is None or before.quotation.paragraph != sight.quotation.paragraph:
            return None
        starts = self.sentence_start(sight) == sight.first
        if starts and last.pattern in _SURE and sight.first - before.last <= _INTERRUPTION:
            return Attribution(last.mention, last.cue, "goes on after the words that name the speaker", "interrupted")
        return None

    def _introduced(self, sight: Sight) -> Attribution | None:
        """A quotation that follows a sentence or a paragraph which ends in a colon."""
        document = self.document
        k = sight.first
        while k and document.words[k - 1] == ">":
            k -= 1
        if sight.left < sight.first or k == 0 or document.words[k - 1] != ":":
            return None
        begin, end = document.sentences[document.sentence_at(document.starts[k - 1])].tokens
        if sight.quotation.paragraph - document.paragraph_at(document.starts[end - 1]) > 1:
            return None
        for v in range(end - 1, begin - 1, -1):
            if document.lower[v] in self.cues.verbs and not self.quoted[v]:
                subject = self.clauses.subject_before(v, begin) or self.clauses.far_subject(v, begin)
                if subject is not None:
                    return Attribution(subject, (v, v + 1), "announced by the sentence before", "introduced")
        found = self.clauses.far_subject(end, begin)
        return Attribution(found, None, "announced by the sentence before", "introduced") if found else None

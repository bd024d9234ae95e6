"""Reports: what an article says that somebody said, without quotation marks, and reports that hold a quoted fragment.

Decides the span of the content ("that" and the final stop left out), the cue and the speaker. Forms: "X said (that)
CONTENT"; "CONTENT, X said"; "according to X, CONTENT"; "X urged Y to ..."; "X criticised ..."; "his claim that ...";
"is said to", "reportedly" (nobody is named); "..., saying that ..."; "... and is ready to ..." (the speaker goes on).
Quotations are found elsewhere; a content that is quoted whole is theirs and is left out here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from factcheck.core.names import NO_ARTICLES
from factcheck.core.records import Claim, Cue, Speaker
from factcheck.core.report_forms import Forms
from factcheck.core.report_phrases import BE, Subject
from factcheck.core.report_words import CLAUSE, HEARSAY_ADVERBS, NOUN, NOUNS, PICTURES, PLAIN, PLURALS, TOLD_AS, Word
from factcheck.core.reports_other import Foreign
from factcheck.core.resolution import resolve, whole_name
from factcheck.core.resolution_freer import called_so
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.names import Mention, Mentions
    from factcheck.core.tokens import Document

_OPENERS = frozenset("that how whether what why there to on for about of not all no".split())
# What says when or why something was said, or goes on after it, and is never what was said.
_ADVERBIAL = frozenset("as when while after before because since until and or but if although though out off".split())
_SILENCE = frozenset("respond comment reply address unveil elaborate".split())
_NO_SUBJECT = frozenset("to let us me and or not as if would-be".split())
# What may stand between a cue and its content.
_LEADING = frozenset({"that", ",", "dass", "que", "że", "что", "що"})


def find_reports(doc: Document, claims: Sequence[Claim], mentions: Mentions) -> tuple[Claim, ...]:
    """Return the reports and mixed claims of an article in order of place.

    Args:
        doc: the article in tokens.
        claims: its quotations and scare quotes, with speakers and cues.
        mentions: who could be speaking.
    """
    finder = _Finder(doc, claims, mentions)
    for number in range(len(doc.sentences)):
        finder.sentence(number)
    finder.fragments()
    return finder.result()


_AMOUNTS = frozenset(
    "one two three four five six seven eight nine ten dozens hundreds thousands million billion".split()
)


class _Finder(Forms):
    def __init__(self, doc: Document, claims: Sequence[Claim], mentions: Mentions) -> None:
        super().__init__(doc, mentions, _quoted(doc, claims))
        self.claims = claims
        self.english = doc.language == "en"
        self.foreign = Foreign(doc, mentions, self.quoted)
        self.found: list[tuple[int, int, Claim]] = []
        self.spoke: list[Mention] = []
        self.last_subject: Subject | None = None
        self.sentence_first = 0
        self.segments = sorted(segment for claim in claims for segment in claim.segments)

    # --- one sentence ------------------------------------------------------------------------------------

    def sentence(self, number: int) -> None:
        """Look at every word of a sentence once; the outermost reports first."""
        first, last = self.doc.sentences[number].tokens
        self.last_subject, self.sentence_first = None, first
        while first < last and self.doc.words[first] in {"•", "-", "*", "–", "—"}:
            first += 1
        lower, verbs, quoted = self.doc.lower, self.grammar.verbs, self.quoted
        for i in range(first, last):
            if quoted[i]:
                continue
            word = lower[i]
            if not self.english:
                self._other(i, first, last)
            elif word in verbs and not self.doc.words[i][0].isupper():
                self._verb(i, verbs[word], first, last)
            elif word in self.cues.according:
                self._according(i, first, last)
            elif word in NOUNS:
                self._noun(i, first, last)
            elif word in HEARSAY_ADVERBS:
                self._put(first, self.grammar.trim(first, last), (i, i + 1), None, negated=False)

    def _verb(self, i: int, word: Word, first: int, last: int) -> None:
        grammar, lower = self.grammar, self.doc.lower
        group, negated = grammar.group(i, first)
        went = self._went_on(i, first)
        if word.lemma == "put" and not self._valued(i, last):
            return
        if grammar.is_passive(group, i):
            self._passive(i, group, first, last)
            return
        participle = lower[i].endswith("ing") and BE.isdisjoint(lower[group:i])
        group = group if went is None else went
        if went is None and lower[i] == word.lemma != "put" and not self._base_form_is_finite(i, group, first):
            return
        if lower[i] in PLURALS and not self._third_person(i, group, last):
            return
        subject = self._subject(group, i, first, participle=participle)
        if word.lemma in TOLD_AS and self._as_told(i, subject, first, last):
            return
        if subject is None:
            self._inverted(i, word, first)
            return
        takes = word._replace(takes=word.takes | NOUN) if subject.last == subject.first else word
        found = grammar.complement(i, takes, last)
        if found is not None and self._announces(found.last, last):
            return  # "told the breakfast show: “...”": the listener, not what was said
        if found is not None and not found.marked and self._says_nothing(found.first, word, subject, negated=negated):
            found = None
        if found is not None and self._whole(found.first, found.last):
            self._put(found.first, found.last, (group, max(found.cue_last, i + 1)), subject, negated=negated)
            self._goes_on(found.first, last, subject)
            self.last_subject = subject
        elif found is None and word.takes & CLAUSE and not participle:
            self._postposed(i, group, subject, first, last)
            self.last_subject = subject

    def _went_on(self, i: int, first: int) -> int | None:
        """Return the first token of "went on to" before a verb, which is what it is the finite part of."""
        lower = self.doc.lower
        before = lower[max(first, i - 3) : i]
        return i - 3 if before[1:] == ["on", "to"] and before[0] in {"went", "goes", "go"} else None

    def _valued(self, i: int, last: int) -> bool:
        """Is it "put the bill at four billion", and no other putting?"""
        lower = self.doc.lower
        at = next((k for k in range(i + 2, min(last - 1, i + 9)) if lower[k] == "at"), None)
        if at is None or any(self.quoted[i:at]):
            return False
        return any(
            lower[k][0] in "$€£" or lower[k][0].isdigit() or lower[k] in _AMOUNTS
            for k in range(at + 1, min(last, at + 5))
        )

    def _announces(self, end: int, last: int) -> bool:
        """Does a colon and a quotation follow?"""
        return self.doc.words[end : end + 1] == [":"] and any(self.quoted[end + 1 : min(last, end + 3)])

    def _says_nothing(self, first: int, word: Word, subject: Subject, *, negated: bool) -> bool:
        """Is what follows the verb no content: an adverbial, what was not said, or what follows a quotation?"""
        if self.doc.lower[first] in _ADVERBIAL or (negated and word.lemma in _SILENCE):
            return True
        at = subject.first - 1  # "...," she said months after it
        after_quotation = at > 0 and bool(self.quoted[at - 1]) and not self.quoted[first]
        return after_quotation and word.lemma in PLAIN and not self.grammar.has_finite(first, len(self.doc.words))

    def _third_person(self, i: int, group: int, last: int) -> bool:
        """Is "claims" or "states" a verb here: after someone, before what a clause or an object begins with?"""
        number = self.mentions.ending.get(group)
        if (number is None and self.doc.lower[group - 1 : group] not in (["who"], ["which"])) or i + 1 >= last:
            return False
        if self.doc.words[i + 1] in {".", ","}:  # "CONTENT, The Lantern reports."
            begin = self.mentions.all[number].first if number is not None else 0
            return self.doc.words[begin - 1 : begin] == [","]
        word, cues = self.doc.lower[i + 1], self.cues
        return word in cues.articles or word in cues.pronouns or word in _OPENERS or self.doc.words[i + 1][0].isupper()

    def _base_form_is_finite(self, i: int, group: int, first: int) -> bool:
        """ "they say" and "would say" are finite, "a plan" and "to say" are not."""
        lower = self.doc.lower
        if group < i and any(lower[k] not in {"not", "never"} for k in range(group, i)):
            return True
        if lower[i] in PLAIN:
            return group > first and lower[group - 1] not in _NO_SUBJECT and lower[group - 1][0].isalnum()
        number = self.mentions.ending.get(group)
        return number is not None and self.mentions.all[number].gender in {"p", "1", "2", "r"} and group > first

    def _subject(self, group: int, verb: int, first: int, *, participle: bool) -> Subject | None:
        lower = self.doc.lower
        before = lower[group - 1] if group > first else ""
        if participle:
            if self._picture(first, verb):
                return Subject(first, first, None)
            return (
                self.last_subject or self._main_subject(first, group) if before in {",", "by", "while", "in"} else None
            )
        if before in {"and", "but", "or"} or (before == "," and self.last_subject is not None and group - 1 > first):
            return self.last_subject or self._main_subject(first, group - 1)
        if before == "to" or before in self.cues.articles:
            return None
        return self.grammar.subject(group, first)

    def _picture(self, first: int, verb: int) -> bool:
        return self.doc.lower[verb] in {"showing", "shows", "showed"} and not PICTURES.isdisjoint(
            self.doc.lower[first:verb]
        )

    def _main_subject(self, first: int, before: int) -> Subject | None:
        """Return the first mention of the sentence that no preposition governs."""
        for k in range(first, min(before, first + 60)):
            number = self.mentions.starting.get(k)
            if number is not None and not self.quoted[k]:
                found = self.mentions.all[number]
                if k == first or self.doc.words[k - 1] in {",", ":"} or found.kind == "pronoun":
                    return Subject(found.first, found.last, found)
        return None

    # --- other languages, fragments ----------------------------------------------------------------------

    def _other(self, i: int, first: int, last: int) -> None:
        """Take what the rules of the other languages find at a word."""
        piece = self.foreign.at(i, first, last, self.cues.say)
        if piece is None:
            return
        speaker = Subject(*piece.speaker, piece.mention) if piece.speaker else None
        begin, end = piece.content
        self._put(begin, self.grammar.trim(begin, end), piece.cue, speaker, negated=False)

    def fragments(self) -> None:
        """Make a mixed claim of every quoted fragment whose sentence leads into it: called them “a disgrace” to ..."""
        self.found.sort(key=lambda entry: entry[:2])
        starts = [entry[0] for entry in self.found]
        more = []
        for claim in self.claims:
            if claim.type != "quotation" or claim.cue is None or claim.cue.span[0] > claim.span[0]:
                continue
            cue_last = self.doc.token_at(claim.cue.span[1] - 1) + 1
            begin = self.doc.token_at(claim.segments[0][0])
            sentence = self.doc.sentences[self.doc.sentence_at(claim.cue.span[0])]
            open_mark = begin - 1
            if not cue_last < open_mark < sentence.tokens[1] or self.doc.words[open_mark - 1] in {",", ":"}:
                continue
            at = bisect_right(starts, claim.span[0])
            if any(claim.span[1] <= self.found[k][1] for k in range(max(0, at - 6), at)):
                continue
            first = cue_last
            while first < begin and self.doc.lower[first] in _LEADING:
                first += 1
            end = self.grammar.clause_end(first, sentence.tokens[1])
            if self._whole(first, end) and end > begin:
                span = self._span(first, end)
                more.append((*span, self._claim(span, claim.speaker, claim.cue, negated=False)))
        self.found += more

    # --- results -----------------------------------------------------------------------------------------

    def _span(self, first: int, last: int) -> tuple[int, int]:
        start, end = self.doc.span(first, last)
        text = self.doc.text
        # A closing mark that sticks to the last quoted word belongs to the content.
        if (
            self.quoted[last - 1]
            and end < len(text)
            and text[end] in '"”’»“'
            and not self.quoted[min(last, len(self.quoted) - 1)]
        ):
            end += 1
        return start, end

    def _put(
        self, first: int, last: int, cue: tuple[int, int] | None, subject: Subject | None, *, negated: bool
    ) -> None:
        first = self._past_note(first, last)
        if last <= first or not self._whole(first, last):
            return
        span = self._span(first, last)
        if any(a <= span[0] and span[1] <= b for a, b, _ in self.found[-6:]):
            return
        speaker = self._speaker(subject)
        words = Cue(self.doc.slice(*cue), self.doc.span(*cue)) if cue and cue[1] > cue[0] else None
        self.found.append((*span, self._claim(span, speaker, words, negated=negated)))

    def _past_note(self, first: int, last: int) -> int:
        """Step over a note in brackets before the content: "[The Lantern, 2 March] “..."."""
        if self.doc.words[first] != "[":
            return first
        return next((k + 1 for k in range(first, min(last, first + 15)) if self.doc.words[k] == "]"), first)

    def _speaker(self, subject: Subject | None) -> Speaker | None:
        if subject is None or subject.last <= subject.first:
            return None
        span = self.doc.span(subject.first, subject.last)
        words = self.doc.text[span[0] : span[1]]
        if subject.mention is None:
            holder = called_so(self.mentions, subject.first, subject.last) if self.doc.language in NO_ARTICLES else None
            if holder is not None:
                reason = "the subject of the reporting verb; the person who was called so before"
                return Speaker(resolve(self.mentions, holder, []).name, span, reason, words)
            name = words
            for article in ("the ", "a ", "an ", "The ", "A ", "An "):
                name = name.removeprefix(article)
            return Speaker(name, span, "the subject of the reporting verb", words)
        found = resolve(self.mentions, subject.mention, self.spoke)
        self.spoke.append(found.mention)
        last = whole_name(self.doc, subject.mention)
        if last > subject.mention.last:
            words = self.doc.slice(subject.first, last)
            return Speaker(words, self.doc.span(subject.first, last), "the subject of the reporting verb; named", words)
        return Speaker(found.name, span, f"the subject of the reporting verb; {found.reason}", words)

    def _claim(self, span: tuple[int, int], speaker: Speaker | None, cue: Cue | None, *, negated: bool) -> Claim:
        first = bisect_left(self.segments, (span[0], span[0]))
        last = bisect_left(self.segments, (span[1], span[1]))
        inside = tuple(segment for segment in self.segments[first:last] if segment[1] <= span[1])
        role = self.doc.paragraphs[self.doc.paragraph_at(span[0])].role
        kind = "mixed" if inside else "report"
        text = self.doc.text[span[0] : span[1]]
        return Claim("", kind, text, span, inside, speaker, cue, role=role, negated=negated)  # type: ignore[arg-type]

    def result(self) -> tuple[Claim, ...]:
        """Return the claims in order of place, numbered."""
        ordered = sorted(self.found, key=lambda entry: (entry[0], -entry[1]))
        return tuple(claim._replace(id=f"r{number}") for number, (_, _, claim) in enumerate(ordered, 1))


def _quoted(doc: Document, claims: Sequence[Claim]) -> bytearray:
    quoted = bytearray(len(doc.words) + 1)
    for claim in claims:
        for start, end in claim.segments:
            first, last = doc.token_at(start), doc.token_at(end - 1) + 1
            quoted[first:last] = b"\x01" * (last - first)
    return quoted

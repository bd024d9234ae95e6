"""Where somebody's words stand: between marks, over several paragraphs, in block quotes, embeds, dash dialogue.

The marks of a paragraph are paired by :mod:`factcheck.core.marks`; here the regions become quotations, faults become
findings, and words that stand as a quotation without any mark are found by their layout. Who speaks is decided
elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left

from factcheck.core.cues import cues_of
from factcheck.core.interrupted import interruptions, other_names, without_blanks
from factcheck.core.laid_out import laid_out
from factcheck.core.marks import MARKS, Fault, Pairing, Region
from factcheck.core.records import Finding
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Literal

    from factcheck.core.cues import Cues
    from factcheck.core.records import Embed, Span
    from factcheck.core.tokens import Document

_AUXILIARIES = frozenset("a ont avait hat habe haben ha han".split())
if TYPE_CHECKING:
    Form = Literal["marks", "block", "embed", "dash", "labelled"]


class Quotation(NamedTuple):
    """One stretch of quoted words.

    ``segments`` are its parts, one per paragraph or per side of an interruption, marks excluded; ``outer`` are the
    same with their marks. ``form`` says how the article shows that it quotes; ``label`` is the speaker's name where
    the layout gives it (``Vale: ...``, ``"..." - Ada Vale``); ``inside`` another one that has the very same marks.
    """

    segments: tuple[Span, ...]
    outer: tuple[Span, ...]
    form: Form
    paragraph: int
    closed: bool = True
    label: Span | None = None
    single: bool = False
    inside: bool = False

    @property
    def start(self) -> int:
        """Where the quoted words begin."""
        return self.segments[0][0]

    @property
    def end(self) -> int:
        """Where the quoted words end."""
        return self.segments[-1][1]


def find_quotations(document: Document, embeds: tuple[Embed, ...] = ()) -> tuple[list[Quotation], list[Finding]]:
    """Return the quotations of a document in order of place, and a finding for every fault of a mark."""
    marks = [i for i, word in enumerate(document.words) if word in MARKS]
    cues = cues_of(document.language)
    regions: list[Region] = []
    faults: list[tuple[Fault, int]] = []
    at = 0
    for number, paragraph in enumerate(document.paragraphs):
        upto = bisect_left(marks, paragraph.tokens[1], at)
        if upto > at:
            pairing = Pairing(document, number, marks[at:upto])
            regions.extend(pairing.regions)
            faults.extend((fault, number) for fault in pairing.faults)
        at = upto
    builder = _Builder(document, cues, regions)
    quotations = builder.build()
    for segments, form, number, label in laid_out(document, cues, quotations, embeds):
        quotations.append(Quotation(segments, segments, form, number, True, label))
    quotations.sort(key=lambda quotation: quotation.start)
    findings = [_finding(fault, builder) for fault, _ in faults if fault.span not in builder.continued]
    findings += [
        Finding("FC503", "note", (r.open[0], r.close[1]), "quotation opened and closed with different marks")
        for r in regions
        if r.mixed and r.close
    ]
    return quotations, sorted(findings, key=lambda finding: finding.span)


def _finding(fault: Fault, builder: _Builder) -> Finding:
    if fault.stray or fault.span in builder.displaced:
        return Finding("FC502", "warning", fault.span, "quotation mark with no partner")
    return Finding("FC501", "warning", fault.span, "quotation mark never closed")


class _Builder:
    """Turns regions into quotations: joins paragraphs, ends what never closes where its sentence does."""

    def __init__(self, document: Document, cues: Cues, regions: list[Region]) -> None:
        self.document, self.cues, self.regions = document, cues, regions
        self.continued: set[Span] = set()
        self.displaced: set[Span] = set()
        self.promoted: set[int] = set()

    def build(self) -> list[Quotation]:
        """Return every quotation in order of place."""
        out: list[Quotation] = []
        pending: Region | None = None
        for number, region in enumerate(self.regions):
            if region.depth and not region.same and number not in self.promoted:
                continue
            if region.same:
                out.extend(self._quotation(number, out))
                continue
            if pending is not None and self._joins(pending, region):
                self.continued.add(pending.open)
                out[-1] = _append(out[-1], region)
                pending = region if region.close is None else None
                continue
            made = self._quotation(number, out)
            out.extend(made)
            pending = region if made and region.close is None else None
        return out

    def _joins(self, pending: Region, region: Region) -> bool:
        """Does the quotation that the paragraph before left open go on here?"""
        words = self.document.text[region.start : region.end]
        if not self._may_go_on(pending) or (words[:1] == "(" and words[-1:] == ")"):
            return False
        if region.paragraph != pending.paragraph + 1 or other_names(self.document, self.cues, pending, region):
            return False
        return self._begins(region) and not self._is_turn(region) and self._cut(pending) is None

    def _quotation(self, number: int, before: list[Quotation]) -> list[Quotation]:
        """Return the quotation of a region, or none where it holds no word."""
        region, text = self.regions[number], self.document.text
        start, end = region.start, region.end
        goes_on = region.close is None and self._continues(number)
        if goes_on and region.end >= self.document.paragraphs[region.paragraph].span[1]:
            self.continued.add(region.open)
        if region.close is None and not goes_on:
            inner = self._inner(number)
            if inner is not None and not region.depth:
                return []
            end = self._end_of_open(region, before)
        if end <= start or not any(sign.isalnum() for sign in text[start:end]):
            return []
        outer = (region.open[0], region.close[1] if region.close else end)
        label = self._signature(region) if region.close else None
        segments, label_inside = self._parts(number, start, end)
        return [
            Quotation(
                segments,
                (outer,),
                "marks",
                region.paragraph,
                region.close is not None,
                label or label_inside,
                text[region.open[0]] in "‘'‚‹›",
                region.same,
            )
        ]

    def _inner(self, number: int) -> int | None:
        """Free the quotations inside one that never closes: the fault must not cost them. Return the first, if any."""
        region = self.regions[number]
        first = None
        for later in range(number + 1, min(len(self.regions), number + 12)):
            inner = self.regions[later]
            if inner.start >= region.end:
                break
            if inner.close is not None and self.document.text[inner.open[0]] not in "‘'‚‹›":
                self.promoted.add(later)
                first = later if first is None else first
        return first

    def _parts(self, number: int, start: int, end: int) -> tuple[tuple[Span, ...], Span | None]:
        """Cut out what stands inside the marks but is not quoted by them.

        A quotation in a quotation with the very same marks is an item of its own; and Russian and Ukrainian name the
        speaker inside the marks: "Word, - says Vale, - word."
        """
        cuts: list[Span] = []
        for inner in self.regions[number + 1 : number + 9]:
            if inner.start >= end:
                break
            if inner.same and inner.close:
                cuts.append((inner.open[0], inner.close[1]))
        label = None
        if not cuts and self.document.language in {"ru", "uk", "pl", "cs", "fr", "es"}:
            cuts, label = interruptions(self.document, self.cues, start, end)
        segments: list[Span] = []
        at = start
        for a, b in [*cuts, (end, end)]:
            part = without_blanks(self.document.text, at, a)
            if part:
                segments.append(part)
            at = b
        return (tuple(segments) or ((start, end),)), label

    def _signature(self, region: Region) -> Span | None:
        """Return the name after ``"..." - Ada Vale`` where nothing but the name fills the rest of the paragraph."""
        assert region.close is not None
        words, document = self.document.words, self.document
        last = document.paragraphs[region.paragraph].tokens[1]
        k = document.token_at(region.close[1] - 1) + 1
        while k < last and words[k] in {".", ","}:
            k += 1
        if k >= last or words[k] not in {"―", "—", "–", "-", "--", "~"}:
            return None
        while k < last and words[k] in {"―", "—", "–", "-", "--", "~"}:
            k += 1
        end = last - 1 if words[last - 1] == "." else last
        stop = next((j for j in range(k, end) if words[j] in {",", "("}), end)
        if not k < stop <= k + 7 or end > k + 24 or not words[k][0].isupper():
            return None
        plain = any(document.lower[j] in self.cues.verbs or words[j] in MARKS for j in range(k, end))
        return None if plain else document.span(k, stop)

    def _is_turn(self, region: Region) -> bool:
        """Does the quotation begin with the label of a turn (``VALE: ...``), so that somebody else begins to speak?"""
        words = self.document.words
        i = self.document.token_at(region.start)
        return any(
            words[k] == ":" and all(w.isupper() for w in words[i:k]) for k in range(i + 1, min(len(words), i + 4))
        )

    def _begins(self, region: Region) -> bool:
        return region.open[0] <= self.document.paragraphs[region.paragraph].span[0] + 2

    def _continues(self, number: int) -> bool:
        """Does the next paragraph begin with an opening mark, as the multi-paragraph convention has it?"""
        region = self.regions[number]
        if self._cut(region) is not None or not self._may_go_on(region):
            return False
        for later in self.regions[number + 1 : number + 12]:
            if later.paragraph > region.paragraph + 1:
                return False
            if later.paragraph == region.paragraph + 1:
                glyphs = self.document.text[region.open[0]] + self.document.text[later.open[0]]
                same = glyphs[0] == glyphs[1] or glyphs in {'“"', '"“', "“”", "„“"}
                joined = self._begins(later) and same and not later.depth
                return joined and not other_names(self.document, self.cues, region, later)
        return False

    def _may_go_on(self, region: Region) -> bool:
        """A quotation that goes on in the next paragraph is no fragment: it opens a sentence or follows , or :."""
        at = region.open[0]
        first = self.document.paragraphs[region.paragraph].span[0]
        lead = self.document.text[first:at].rstrip()
        return self.document.text[at] not in "「『" and (not lead or lead[-1] in ',:.!?—–…"”')

    def _end_of_open(self, region: Region, before: list[Quotation]) -> int:
        """End a quotation that never closes: before the words that name its speaker, else where its text ends."""
        cut = self._cut(region)
        if cut is None:
            return region.end
        sentence = self.document.sentences[self.document.sentence_at(cut)]
        if before and sentence.span[0] < before[-1].start and before[-1].end < region.start:
            self.displaced.add(region.open)
        return cut

    def _cut(self, region: Region) -> int | None:
        """Return where the words that name the speaker begin inside a region that never closes, or None."""
        document = self.document
        first, last = document.token_at(region.start), document.token_at(region.end)
        for number in range(document.sentence_at(region.start), document.sentence_at(region.end - 1) + 1):
            a, b = document.sentences[number].tokens
            cut = self._attribution_at(max(a, first), min(b, last))
            if cut is not None:
                return document.ends[cut - 1]
        return None

    def _attribution_at(self, first: int, last: int) -> int | None:
        """Return the token of the comma before ``, Vale said.`` at the end of a sentence, or None."""
        lower, words, verbs = self.document.lower, self.document.words, self.cues.say
        for comma in range(last - 2, max(first, last - 14), -1):
            if words[comma] not in {",", "?", "!"}:
                continue
            tail = lower[comma + 1 : last]
            if not any(word in verbs for word in tail[:7]):
                continue
            if words[comma + 1] in MARKS and comma + 2 < last:
                tail = tail[1:]
            head = words[last - len(tail)]
            if tail[0] in _AUXILIARIES and len(tail) > 1 and tail[1] in verbs:
                return comma if words[comma] == "," else comma + 1
            if head[0].isupper() or tail[0] in verbs or tail[0] in self.cues.pronouns or tail[0] in self.cues.articles:
                return comma if words[comma] == "," else comma + 1
        return None


def _append(quotation: Quotation, region: Region) -> Quotation:
    outer = (region.open[0], region.close[1] if region.close else region.end)
    return quotation._replace(
        segments=(*quotation.segments, (region.start, region.end)),
        outer=(*quotation.outer, outer),
        closed=region.close is not None,
    )

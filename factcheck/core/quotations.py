"""Where somebody's words stand: between marks, over several paragraphs, in block quotes, embeds, dash dialogue.

The marks of a paragraph are paired by :mod:`factcheck.core.marks`; here the regions become quotations, faults become
findings, and words that stand as a quotation without any mark are found by their layout. Who speaks is decided
elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Literal, NamedTuple

from factcheck.core.cues import cues_of
from factcheck.core.marks import MARKS, Fault, Pairing, Region
from factcheck.core.records import Finding

if TYPE_CHECKING:
    from factcheck.core.cues import Cues
    from factcheck.core.records import Span
    from factcheck.core.tokens import Document, Paragraph

Form = Literal["marks", "block", "embed", "dash", "labelled"]


class Quotation(NamedTuple):
    """One stretch of quoted words.

    ``segments`` are its parts, one per paragraph or per side of an interruption, marks excluded; ``outer`` are the
    same with their marks. ``form`` says how the article shows that it quotes; ``label`` is the speaker's name where
    the layout gives it (``Vale: ...``, ``"..." - Ada Vale``).
    """

    segments: tuple[Span, ...]
    outer: tuple[Span, ...]
    form: Form
    paragraph: int
    closed: bool = True
    label: Span | None = None
    single: bool = False

    @property
    def start(self) -> int:
        """Where the quoted words begin."""
        return self.segments[0][0]

    @property
    def end(self) -> int:
        """Where the quoted words end."""
        return self.segments[-1][1]


def find_quotations(document: Document) -> tuple[list[Quotation], list[Finding]]:
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

    def build(self) -> list[Quotation]:
        """Return every quotation in order of place."""
        text = self.document.text
        out: list[Quotation] = []
        pending: Region | None = None
        for number, region in enumerate(self.regions):
            if region.depth:
                continue
            joins = pending is not None and region.paragraph == pending.paragraph + 1 and self._begins(region)
            if pending is not None and joins:
                self.continued.add(pending.open)
                out[-1] = _append(out[-1], region)
            else:
                start, end = region.start, region.end
                if region.close is None and not self._continues(number):
                    end = self._end_of_open(region, out)
                if end <= start or not any(sign.isalnum() for sign in text[start:end]):
                    pending = None
                    continue
                outer = (region.open[0], region.close[1] if region.close else end)
                single = text[region.open[0]] in "‘'‚‹›"
                out.append(
                    Quotation(
                        ((start, end),), (outer,), "marks", region.paragraph, region.close is not None, None, single
                    )
                )
            pending = region if region.close is None else None
        return out

    def _begins(self, region: Region) -> bool:
        return region.open[0] <= self.document.paragraphs[region.paragraph].span[0] + 2

    def _continues(self, number: int) -> bool:
        """Does the next paragraph begin with an opening mark, as the multi-paragraph convention has it?"""
        region = self.regions[number]
        for later in self.regions[number + 1 : number + 12]:
            if later.paragraph > region.paragraph + 1:
                return False
            if later.paragraph == region.paragraph + 1:
                glyphs = self.document.text[region.open[0]] + self.document.text[later.open[0]]
                same = glyphs[0] == glyphs[1] or glyphs in {'“"', '"“', "“”", "„“"}
                return self._begins(later) and same and not later.depth
        return False

    def _end_of_open(self, region: Region, before: list[Quotation]) -> int:
        """End a quotation that never closes: before the words that name its speaker, else where its text ends."""
        document = self.document
        first, last = document.token_at(region.start), document.token_at(region.end)
        for number in range(document.sentence_at(region.start), document.sentence_at(region.end - 1) + 1):
            a, b = document.sentences[number].tokens
            cut = self._attribution_at(max(a, first), min(b, last))
            if cut is not None:
                same = before and before[-1].end > document.sentences[number].span[0]
                if same and document.sentences[number].span[0] < before[-1].start:
                    self.displaced.add(region.open)
                return document.ends[cut - 1]
        return self._without_trailing(region)

    def _without_trailing(self, region: Region) -> int:
        """Cut at a sentence end where another quotation begins in the middle of the paragraph."""
        document = self.document
        if region.end >= document.paragraphs[region.paragraph].span[1]:
            return region.end
        sentence = document.sentences[document.sentence_at(region.end - 1)]
        return region.end if sentence.span[0] <= region.start else max(region.start, region.end)

    def _attribution_at(self, first: int, last: int) -> int | None:
        """Return the token of the comma before ``, Vale said.`` at the end of a sentence, or None."""
        lower, words, verbs = self.document.lower, self.document.words, self.cues.say
        for comma in range(last - 2, max(first, last - 14), -1):
            if words[comma] not in {",", "?", "!"}:
                continue
            tail = lower[comma + 1 : last]
            if not any(word in verbs for word in tail[:7]):
                continue
            head = words[comma + 1]
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


def paragraph_text(document: Document, paragraph: Paragraph) -> str:
    """Return the words of a paragraph as stored."""
    return document.text[paragraph.span[0] : paragraph.span[1]]

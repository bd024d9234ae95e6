"""Where in its file a claim of a marked-up article stands: reports name the line an editor opens.

Spans count code points of the stored text, which a reader made from Markdown or a page; line and column are those
of the file. Words are carried over by their trigrams in order (a word alone repeats, three in a row seldom do);
where no word near can be carried over, the stored text's own line stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from factcheck.core.text import LineIndex, Place
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.core.records import Article, ArticleReport, Span

_NEAR = 60
"""Code points within which a carried-over word stands for an offset: a few words, less than a line."""

_FAR = 3000
"""Words that a repeated trigram may jump; one that is unique in the file may jump any distance."""

LARGEST = 5_000_000
"""Code points of a file above which nothing is carried over; a long page is 0.5 million."""


_MARKS = r"<!--.{0,5000}?-->|<[^<>]{0,5000}>|&#?\w{1,31};"


class Places(LineIndex):
    """Lines and columns of an article: those of its file where they are known, else of its stored text."""

    __slots__ = ("_known",)

    def __init__(self, article: Article) -> None:
        super().__init__(article.text)
        self._known = {offset: Place(line, column) for offset, line, column in article.places}

    def place(self, offset: int) -> Place:
        """Return the place of an offset of the stored text."""
        return self._known.get(offset) or super().place(offset)

    def ends(self, span: Span) -> tuple[Place, Place]:
        """Return the places where a span begins and ends; the end is never before the beginning.

        Begin and end are carried over by different words, so beside odd characters one may be known and the other
        not: an end that cannot be is put on the line of the beginning.
        """
        start, end = self.place(span[0]), self.place(span[1])
        guessed = bool(self._known) and (span[0] in self._known) != (span[1] in self._known)
        if end < start or guessed:
            end = Place(start.line, start.column + max(0, span[1] - span[0]))
        return start, end


class Carrier:
    """Carries offsets of a stored text over to the file it was read from, and back."""

    def __init__(self, text: str, source: str) -> None:
        self._text, self._source = text, source
        self._lines = LineIndex(source)
        pairs = _pairs(_words(text), _words(_bare(source)))
        self._starts = [own[0] for own, _ in pairs]
        self._ends = [own[1] for own, _ in pairs]
        self._there = [there for _, there in pairs]

    def begin(self, offset: int) -> Place | None:
        """Return the file's place of an offset where something begins; None where no word near is known."""
        at = bisect_left(self._starts, offset)
        if at == len(self._starts) or self._starts[at] - offset > _NEAR:
            return None
        gap, there = self._starts[at] - offset, self._there[at][0]
        same = gap and self._source[max(0, there - gap) : there] == self._text[offset : offset + gap]
        return self._lines.place(there - gap if same else there)

    def end(self, offset: int) -> Place | None:
        """Return the file's place of an offset where something ends."""
        at = bisect_right(self._ends, offset) - 1
        if at < 0 or offset - self._ends[at] > _NEAR:
            return None
        gap, there = offset - self._ends[at], self._there[at][1]
        same = self._source[there : there + gap] == self._text[offset - gap : offset]
        return self._lines.place(there + gap if same else there)

    def back(self, offset: int) -> int:
        """Return the offset of the stored text for the first known word at or after a place of the file."""
        at = bisect_left([start for start, _ in self._there], offset)
        return self._starts[at] if at < len(self._starts) else len(self._text)


def located(part: ArticleReport, carrier: Carrier) -> ArticleReport:
    """Return an article that knows the file's places of everything reported in it."""
    spans = [result.claim.span for result in part.results] + [finding.span for finding in part.findings]
    return part._replace(article=placed(part.article, spans, carrier))


def placed(article: Article, spans: Iterable[Span], carrier: Carrier) -> Article:
    """Return an article that knows the file's places of these spans."""
    known: dict[int, Place] = {}
    for start, end in spans:
        for offset, place in ((start, carrier.begin(start)), (end, carrier.end(end))):
            if place is not None:
                known.setdefault(offset, place)
    places = tuple((offset, *known[offset]) for offset in sorted(known))
    return article._replace(places=places)


def _bare(source: str) -> str:
    """Blank out tags, comments and character references, keeping every offset."""
    return re.sub(_MARKS, lambda found: " " * len(found.group()), source, flags=re.DOTALL)


def _words(text: str) -> list[tuple[str, int, int]]:
    return [(m.group(), m.start(), m.end()) for m in re.finditer(r"\w+", text)]


def _pairs(
    own: list[tuple[str, int, int]], there: list[tuple[str, int, int]]
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Pair the words of two texts, in order, by the trigrams they share."""
    where: dict[tuple[str, str, str], list[int]] = {}
    for number, key in enumerate(_trigrams(there)):
        where.setdefault(key, []).append(number)
    paired: dict[int, int] = {}
    reached = 0
    for number, key in enumerate(_trigrams(own)):
        places = where.get(key, ())
        at = bisect_left(places, reached)
        if at == len(places) or (len(places) > 1 and places[at] - reached > _FAR):
            continue
        reached = places[at]
        for step in range(3):
            paired.setdefault(number + step, reached + step)
    return [(own[n][1:], there[paired[n]][1:]) for n in sorted(paired)]


def _trigrams(words: list[tuple[str, int, int]]) -> Iterable[tuple[str, str, str]]:
    names = [name for name, _, _ in words]
    return zip(names, names[1:], names[2:], strict=False)

"""How text is cut for the index: words as SQLite's tokeniser sees them, and stretches small enough to be a place.

A document is indexed in stretches of some 250 words, so that rare words count together only where they stand
together; each stretch reaches a little into the next, so that a phrase on the border is whole in one of them.
"""

from __future__ import annotations

import re
import unicodedata

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# 250 words of English; twice as long finds no less but gives long documents an edge, half as long costs space.
_STRETCH = 1500
# Fifteen words: longer than any phrase that is searched as one.
_OVERLAP = 90
_WORD = re.compile(r"[^\W_]+")
_MARKED = re.compile(r"\[[^\[\]]{0,200}\]|\([^()]{0,60}(?:omitted|added|cleaned up)\)")
_BEGUN = re.compile(r"([^\W_]+)\[[^\W_]{1,12}\]")
_GAP = re.compile(r"\[\s*(?:\.\s*){3}\]|\[\s*…\s*\]|…|(?:\.\s?){3,}")


def stretches(text: str) -> Iterator[str]:
    """Return a text's stretches in order, each with its overlap into the next."""
    return (text[start:stop] for start, stop in stretch_spans(text))


def stretch_spans(text: str) -> Iterator[tuple[int, int]]:
    """Return where a text's stretches stand, the overlap included."""
    at, end = 0, len(text)
    while at < end:
        stop = min(end, at + _STRETCH)
        if stop < end:
            space = text.find(" ", stop, stop + 200)
            stop = space if space >= 0 else stop
        yield at, min(end, stop + _OVERLAP)
        at = stop


def window(text: str, stretch: int, words_long: int) -> tuple[int, int]:
    """Return the span of a text around a stretch that holds a quotation of so many characters with room to spare."""
    room = max(_STRETCH, 2 * words_long)
    for number, (start, stop) in enumerate(stretch_spans(text)):
        if number == stretch:
            return max(0, start - room), min(len(text), stop + room)
    return 0, len(text)


def words(text: str) -> list[str]:
    """Return the words of a text in order, as the index has them: no case, no accents, no punctuation."""
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", text.replace("\u00ad", "")) if not unicodedata.combining(c)
    )
    return _WORD.findall(plain.lower())


def literal_runs(quote: str) -> list[list[str]]:
    """Return the runs of words of a quotation that must stand in its origin, its own brackets and gaps left out."""
    return [run for run in (words(part) for part in literal_parts(quote)) if run]


def literal_parts(quote: str) -> list[str]:
    """Return a quotation cut at its own brackets, gaps and half-bracketed words, these left out."""
    open_gaps = _BEGUN.sub("\n", _GAP.sub("\n", " ".join(quote.split())))
    return _MARKED.sub("\n", open_gaps).split("\n")


def begun_words(quote: str) -> list[str]:
    """Return the words of which the quotation has only the beginning, the rest being bracketed: preserv[es]."""
    return [word for match in _BEGUN.finditer(quote) for word in words(match[1]) if len(word) >= 4]

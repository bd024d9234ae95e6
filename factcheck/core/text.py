"""Stored text: digest, lines and columns. All offsets of this project are code points, half-open."""

from __future__ import annotations

import hashlib
from bisect import bisect_right

from factcheck.core.typed import NamedTuple


def sha256_text(text: str) -> str:
    """Return the hex SHA-256 of the text's UTF-8 form; a lone surrogate is kept as its three bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Place(NamedTuple):
    """A 1-based line and a 1-based column, both counted in code points."""

    line: int
    column: int


class LineIndex:
    """Turns an offset into line and column in O(log lines); built once for a text."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        starts = [0]
        found = text.find("\n")
        while found >= 0:
            starts.append(found + 1)
            found = text.find("\n", found + 1)
        self._starts = starts

    def place(self, offset: int) -> Place:
        """Return the place of a code point offset; the text's end is a valid offset."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def offset(self, line: int) -> int:
        """Return the offset at which a 1-based line begins; past the last line, the last one's."""
        return self._starts[min(max(line, 1), len(self._starts)) - 1]

"""Stored text: digest, lines and columns. All offsets of this project are code points, half-open."""

from __future__ import annotations

import sys
from bisect import bisect_right

from factcheck.core.typed import NamedTuple


def sha256_text(text: str) -> str:
    """Return the hex SHA-256 of the text's UTF-8 form; a lone surrogate is kept as its three bytes."""
    return sha256_hex(text.encode("utf-8", "surrogatepass"))


_LARGE = 4 << 20
"""Bytes from which on OpenSSL, faster by half a nanosecond to four a byte, has earned its loading."""


def sha256_hex(data: bytes) -> str:
    """Return the hex SHA-256 of these bytes.

    The interpreter has the algorithm built in, which ``random`` of the standard library uses for the same reason:
    loading OpenSSL with ``hashlib`` takes a fifth of an interpreter start.
    """
    if len(data) < _LARGE and "hashlib" not in sys.modules:
        try:
            if sys.version_info >= (3, 12):
                from _sha2 import sha256
            else:
                from _sha256 import sha256  # type: ignore[import-not-found]
        except ImportError:
            pass  # built without it
        else:
            digest: str = sha256(data).hexdigest()
            return digest
    import hashlib

    return hashlib.sha256(data).hexdigest()


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

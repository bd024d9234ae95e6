"""Layout by terminal cells: how wide a text is, and how a styled text is broken into lines.

Rows are written by us: a table of a terminal library pads every line with blanks, does not repeat the bar and
obeys mark-up in the evidence. A text is a list of runs (words, style name); breaking is linear in the text.
"""

from __future__ import annotations

import unicodedata

Run = tuple[str, str]
"""Some text and the name of its style; the empty name is plain."""

_NO_WIDTH = ("Mn", "Me", "Cf")


def cells(text: str) -> int:
    """Return how many terminal cells the text takes (UAX #11: wide and full-width characters take two)."""
    if text.isascii():
        return len(text)
    return sum(_cell(character) for character in text)


def _cell(character: str) -> int:
    if character < "\u0300":
        return 1
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


class _Lines:
    """Lines under construction: words go in, full lines come out."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.done: list[list[Run]] = []
        self.line: list[Run] = []
        self.used = 0

    def break_line(self) -> None:
        self.done.append(self.line)
        self.line, self.used = [], 0

    def word(self, parts: list[Run]) -> None:
        """Place one word (its parts may have different styles) with a blank before it where one is due."""
        size = sum(cells(text) for text, _ in parts)
        if self.line and self.used + 1 + size > self.width:
            self.break_line()
        if self.line:
            style = parts[0][1] if parts[0][1] == self.line[-1][1] else ""
            self._put(" ", style, 1)
        for text, style in parts:
            self._put_hard(text, style) if size > self.width else self._put(text, style, cells(text))

    def _put(self, text: str, style: str, size: int) -> None:
        if self.line and self.line[-1][1] == style:
            self.line[-1] = (self.line[-1][0] + text, style)
        else:
            self.line.append((text, style))
        self.used += size

    def _put_hard(self, text: str, style: str) -> None:
        """A word wider than the line is cut where the line ends."""
        start, room = 0, self.width - self.used
        for place, character in enumerate(text):
            size = 1 if character < "\u0300" else _cell(character)
            if size > room:
                self._put(text[start:place], style, self.width - self.used - room)
                self.break_line()
                start, room = place, self.width
            room -= size
        self._put(text[start:], style, self.width - self.used - room)


def _narrow(text: str) -> bool:
    """Tell whether every character takes one cell: Latin letters and the usual punctuation."""
    return text.isascii() or all(c < "\u0300" or "\u2010" <= c <= "\u2026" for c in set(text))


def _wrap_narrow(text: str, style: str, width: int) -> list[list[Run]]:
    """Break a text of one style and one cell a character; the work is per line, not per word."""
    lines: list[list[Run]] = []
    start, end = 0, len(text)
    while end - start > width:
        cut = text.rfind(" ", start, start + width + 1)
        if cut <= start:
            lines.append([(text[start : start + width], style)])
            start += width
            continue
        lines.append([(text[start:cut], style)])
        start = cut + 1
    if start < end:
        lines.append([(text[start:], style)])
    return lines or [[]]


def wrap(runs: list[Run], width: int) -> list[list[Run]]:
    """Break styled text at its blanks into lines of at most ``width`` cells; no line ends in a blank."""
    width = max(width, 8)
    if len(runs) == 1 and "  " not in runs[0][0] and _narrow(runs[0][0]):
        return _wrap_narrow(runs[0][0].strip(" "), runs[0][1], width)
    lines = _Lines(width)
    word: list[Run] = []
    for text, style in runs:
        first, *rest = text.split(" ")
        if first:
            word.append((first, style))
        for piece in rest:
            if word:
                lines.word(word)
            word = [(piece, style)] if piece else []
    if word:
        lines.word(word)
    if lines.line or not lines.done:
        lines.break_line()
    return lines.done

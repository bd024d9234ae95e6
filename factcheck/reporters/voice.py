"""The glyphs a terminal report is written with, and the one way outside text enters it."""

from __future__ import annotations

from factcheck.core.typed import NamedTuple
from factcheck.reporters.safe import flat_text


class Voice(NamedTuple):
    """Plain ASCII or the usual punctuation; ``say`` makes outside text safe in either."""

    ascii: bool = False
    bar: str = "\u2502"
    more: str = "\u2026"
    left: str = "\u201c"
    right: str = "\u201d"
    dash: str = "\u2013"

    def say(self, text: str | None) -> str:
        """Return outside text on one line, made visible; in ASCII every other character is escaped, not guessed."""
        shown = flat_text(text or "")
        if not self.ascii or shown.isascii():
            return shown
        return shown.encode("ascii", "backslashreplace").decode("ascii")


UNICODE = Voice()
ASCII = Voice(True, "|", "...", '"', '"', "-")

"""What changed between two versions of one text, in words: for people who look at a new capture.

Not for verdicts: those come from the alignment of a quotation. Two texts of n words cost n²/64 steps in C.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"\S+")
CONTEXT = 5
"""Words shown before and after a change."""
MAX_WORDS = 60_000
"""Longer texts are compared up to here; the longest origin measured (a day of hearings) has 45,000 words."""


class Change(NamedTuple):
    """One place where the texts differ: the old words, the new ones (either may be none), and those around."""

    before: str
    old: str
    new: str
    after: str

    def marked(self) -> str:
        """The place with the marks of a word diff, which need no colour: ``... [-old-] {+new+} ...``."""
        parts = [f"[-{self.old}-]" if self.old else "", f"{{+{self.new}+}}" if self.new else ""]
        return " ".join(part for part in (self.before, *parts, self.after) if part)


def word_diff(old: str, new: str) -> tuple[Change, ...]:
    """The changes that make ``new`` of ``old``, in order; spaces and line breaks do not count.

    Changes that stand closer than two words are one.
    """
    from rapidfuzz.distance import Levenshtein

    one, two = _WORD.findall(old)[:MAX_WORDS], _WORD.findall(new)[:MAX_WORDS]
    blocks = [code for code in Levenshtein.opcodes(one, two) if code.tag != "equal"]
    joined: list[list[int]] = []
    for code in blocks:
        if joined and code.src_start - joined[-1][1] < 2 and code.dest_start - joined[-1][3] < 2:
            joined[-1][1], joined[-1][3] = code.src_end, code.dest_end
        else:
            joined.append([code.src_start, code.src_end, code.dest_start, code.dest_end])
    return tuple(_change(one, two, block) for block in joined)


def _change(one: Sequence[str], two: Sequence[str], block: Sequence[int]) -> Change:
    start, end, new_start, new_end = block
    return Change(
        " ".join(one[max(0, start - CONTEXT) : start]),
        " ".join(one[start:end]),
        " ".join(two[new_start:new_end]),
        " ".join(one[end : end + CONTEXT]),
    )

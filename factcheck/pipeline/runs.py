"""Runs of words that a quotation shares with a text: the coarse look that comes before an alignment.

Decides which texts are worth aligning, never a verdict. Words that a scan ran together ("commonlaw") or that a line
broke count as the same.
"""

from __future__ import annotations

import re

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"\w+")
# A run of four words is the least that tells an alignment from chance (verdict policy, section 1).
_RUN = 4
# Letters of a run that is looked for without its spaces too; a shorter one would stand inside other words.
_SURE = 10


def runs_of(quote: str) -> tuple[str, ...]:
    """The runs of four words of a quotation, its own brackets and gaps left out; of five to seven words, of three."""
    parts = [words for part in literal(quote) if (words := _words(part))]
    count = sum(len(words) for words in parts)
    # of five to seven words, three in a row: "Russian troop movements" of "aware of Russian troop movements"
    size = min(_RUN if count > 7 else 3 if count > 4 else _RUN, max(count, 1))
    runs = [" ".join(words[n : n + size]) for words in parts for n in range(len(words) - size + 1)]
    if not runs or count <= 7:  # a bracket or a gap leaves pieces that are shorter
        short = [" ".join(words) for words in parts if len(words) < size]
        runs += [run for run in short if " " in run or len(run) >= _SURE or not runs]
    return tuple(runs)


def literal(quote: str) -> list[str]:
    """The parts of a quotation between its own brackets and gaps: what must stand in its origin."""
    if not any(mark in quote for mark in ("[", "(", "…", "..", ". .")):
        return [quote]
    from factcheck.index.words import literal_parts

    return literal_parts(quote)


def spaced(text: str) -> str:
    """The caseless words of a text with one space before and after each."""
    return f" {' '.join(_words(text))} "


def share_of(runs: Sequence[str], text: str) -> float:
    """Part of the runs that stand in a text of spaced words."""
    if not runs:
        return 0.0
    missing = [run for run in runs if f" {run} " not in text]
    if missing:
        letters = text.replace(" ", "")
        missing = [run for run in missing if len(run) < _SURE or run.replace(" ", "") not in letters]
    return 1 - len(missing) / len(runs)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("’", "'").casefold())

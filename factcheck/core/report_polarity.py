"""A "not" put in or lost in the middle of words that the report and the passage share.

Polarity cannot be read from a bag of words once a sentence holds words that deny by their meaning (prevent, only,
without). It can be read where a report retells a sentence nearly word for word: a negator that stands on one side
between words that follow each other on the other side, in a sentence that denies nothing the first side does not
deny too, has turned the meaning, whatever else the sentence prevents or rejects.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.figurewords import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.records import Span
    from factcheck.core.report_negation import Side

# Words looked at on each side of a negator, and how far a word may have moved (a retelling drops and adds small words).
_REACH, _DRIFT = 5, 2
# Words that must be shared around the negator: to say that the report differs, and to withhold agreement only.
_SURE, _DOUBT = (5, 0.7), (4, 0.5)
_ENDS = re.compile(r"[.!?…][\"”’»)\]]*\s|\n\s*\n|;\s")


class Turned(NamedTuple):
    """The negator of one side, the place in the other side's words where it is missing, and whether that is sure."""

    negator: Span
    place: Span
    sure: bool


def turned(one: Side, two: Side) -> Turned | None:
    """Return the first negator of ``one`` that ``two`` lacks between the same words, a sure one before a doubtful one.

    "Not only" has lost its "not" only where the other side has the "only".
    """
    found = [t for i in one.negators_even_of_limits() for t in _missing(one, two, i)]
    return min(found, key=lambda t: not t.sure, default=None)


def _missing(one: Side, two: Side, i: int) -> Iterator[Turned]:
    left, right = _around(one, i)
    function = words_of(one.language).function_words
    content = [j for j in right if len(one.word(j)) > 2 and one.word(j) not in function][:2]
    for j in content or right[:2]:
        for at in two.places(one.words[j][0]):
            met = [_stands(one, two, k, at + (k - j) + (k < i)) for k in (*left, *right)]
            beside = not left or any(met[: len(left)])
            limited = i not in one.soft and not _stands(one, two, i + 1, at + i + 1 - j)
            shared, share = sum(met), sum(met) / max(1, len(met))
            if limited or not beside or shared < _DOUBT[0] or share < _DOUBT[1] or not _plain(one, two, i, at, j):
                continue
            before = 2 * sum(met[: len(left)]) >= len(left)
            yield Turned(one.words[i][1], two.words[at][1], before and shared >= _SURE[0] and share >= _SURE[1])


def _plain(one: Side, two: Side, i: int, at: int, j: int) -> bool:
    """Does nothing deny on the other side, where word ``j`` of the first stands as word ``at``, but what both deny?"""
    between = range(at - (j - i) - _DRIFT, at + 1)
    return not any(k in two.denials and two.denial(k) == "not" for k in between) and not _denials(two, at, one, i)


def _around(side: Side, i: int) -> tuple[list[int], list[int]]:
    """Return the numbers of the words before and after word ``i`` in its sentence, nearest last and first."""
    low = high = i
    while low > max(0, i - _REACH) and not side.breaks(low - 1):
        low -= 1
    while high < min(len(side.words) - 1, i + _REACH) and not side.breaks(high):
        high += 1
    return list(range(low, i)), list(range(i + 1, high + 1))


def _stands(one: Side, two: Side, k: int, near: int) -> bool:
    """Does word ``k`` of one side stand near its expected number on the other?"""
    places = two.places(one.words[k][0])  # in order, and in a hostile text thousands
    first = bisect_left(places, near - _DRIFT)
    return first < len(places) and places[first] <= near + _DRIFT


def _denials(two: Side, at: int, one: Side, i: int) -> int:
    """Count what the other side's sentence denies and the first side, negator ``i`` left out, does not.

    What governs a word stands before it ("I do not think they will"), so a denial further behind does not count.
    """
    low = high = at
    while low and not two.breaks(low - 1):
        low -= 1
    while high < min(len(two.words) - 1, at + _REACH) and not two.breaks(high):
        high += 1
    theirs = Counter(two.denial(k) for k in two.denials if low <= k <= high)
    mine = Counter(one.denial(k) for k in one.denials if k != i)
    return (theirs - mine).total()


def breaks(text: str, before: Span, after: Span) -> bool:
    """Does a sentence or a clause end between two words?"""
    return _ENDS.search(text, before[1], after[0]) is not None

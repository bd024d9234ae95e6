"""Words of a quotation laid against words of an origin: which stand where, and the blocks between.

Decides the cheapest alignment of one segment (no gap inside) with one window of an origin. Long common runs are
fixed first, the stretches between them are filled by dynamic programming (Gotoh 1982, affine gaps), so the
cost is that of the differences, not of the lengths. What an edit *means* is decided in ``edits``.
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.core.edge_words import added_at_edges, kept_first_word
from factcheck.core.filling import MATCH, Filler
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from factcheck.core.editing_marks import Atom
    from factcheck.core.filling import Tag
    from factcheck.core.folding import Words

_ANCHOR = 3
"""Words; a common run this long is fixed before the rest is aligned."""
_ONE_EDIT = 1.05
_SHORT, _NARROW = 60, 240
"""Words of a quotation and of a window up to which every alignment is looked at (some 14,000 cells, 10 ms)."""


class Op(NamedTuple):
    """A block: atoms ``i1:i2`` of the quotation against words ``j1:j2`` of the window."""

    tag: Tag
    i1: int
    i2: int
    j1: int
    j2: int


class Piece(NamedTuple):
    """A segment laid against an origin. ``joined`` says how it follows the piece before it."""

    words: Words
    own: list[str]
    ops: tuple[Op, ...]
    cost: float
    start: int
    end: int
    joined: Literal["first", "gap", "splice", "reorder"] = "first"
    exact: bool = False


def align(
    atoms: Sequence[Atom], low: int, high: int, words: Words, own: list[str], opens: list[bool]
) -> tuple[tuple[Op, ...], float]:
    """Align atoms ``low:high`` with a window; words of the window before and after the passage cost nothing.

    ``opens`` says of each word whether it begins a sentence: at the edges a word of the next sentence is not taken
    for a changed word of this one.

    Returns:
        The blocks in order, and the cost in words.
    """
    filler = Filler(atoms, words.keys, own, opens)
    anchors = _anchors(atoms, low, high, words.keys)
    steps, cost = _anchored(filler, low, high, anchors)
    if cost > _ONE_EDIT and high - low <= _SHORT and len(words.keys) <= _NARROW and _doubtful(anchors, words.keys):
        # The longest common run may be the wrong one of two like it; short enough to look at every alignment.
        other, lower = _anchored(filler, low, high, [])
        if lower < cost:
            steps, cost = other, lower
    steps = kept_first_word(added_at_edges(steps, atoms, words.keys, opens), atoms, words.keys, own, opens)
    return _blocks(steps), cost


def _anchored(
    filler: Filler, low: int, high: int, anchors: list[tuple[int, int, int]]
) -> tuple[list[tuple[Tag, int, int]], float]:
    """Fill the stretches between the anchors; return the steps and their cost."""
    words, own = filler.keys, filler.own
    steps: list[tuple[Tag, int, int]] = []
    cost = 0.0
    i, j = low, -1
    for a, b, length in anchors:
        cost += filler.fill(steps, i, a, _left_limit(own, a - i, b) if j < 0 else j, b, free_left=j < 0)
        steps.extend(("equal", a + k, b + k) for k in range(length))
        cost += MATCH * length
        i, j = a + length, b + length
    if j < 0:
        cost += filler.fill(steps, i, high, 0, len(words), free_left=True, free_right=True)
    else:
        cost += filler.fill(steps, i, high, j, _right_limit(own, high - i, j), free_right=True)
    return steps, cost


def _doubtful(anchors: list[tuple[int, int, int]], keys: list[str]) -> bool:
    """Whether an anchor may be the wrong one: words are left out between two, or an anchor's words stand twice."""
    if any((b2 - b1) - (a2 - a1) >= _ANCHOR for (a1, b1, _), (a2, b2, _) in pairwise(anchors)):
        return True
    runs = list(zip(keys, keys[1:], keys[2:], strict=False))
    return any(runs.count(runs[b]) > 1 for _, b, _ in anchors)


def _left_limit(own: list[str], rest: int, end: int) -> int:
    """How far before an anchor the rest of the quotation may reach: twice its words, own words not counted."""
    need = 2 * rest + 14 if rest else 0
    while end and need:
        end -= 1
        need -= not own[end]
    return end


def _right_limit(own: list[str], rest: int, start: int) -> int:
    need = 2 * rest + 14 if rest else 0
    while start < len(own) and need:
        need -= not own[start]
        start += 1
    return start


def _anchors(atoms: Sequence[Atom], low: int, high: int, keys: list[str]) -> list[tuple[int, int, int]]:
    """Return common runs of at least ``_ANCHOR`` words in order, longest first within each stretch."""
    places: dict[tuple[str, str, str], list[int]] = {}
    for j in range(len(keys) - 2):
        places.setdefault((keys[j], keys[j + 1], keys[j + 2]), []).append(j)
    found: list[tuple[int, int, int]] = []
    todo = [(low, high, 0, len(keys), False)]
    while todo:
        i1, i2, j1, j2, late = todo.pop()
        a, b, length = _longest(atoms, i1, i2, keys, j1, j2, places, late)
        if length >= _ANCHOR:
            found.append((a, b, length))
            todo.append((i1, a, j1, b, True))
            todo.append((a + length, i2, b + length, j2, False))
    found.sort()
    return found


def _longest(
    atoms: Sequence[Atom],
    i1: int,
    i2: int,
    keys: list[str],
    j1: int,
    j2: int,
    places: dict[tuple[str, str, str], list[int]],
    late: bool,
) -> tuple[int, int, int]:
    """Return the longest common run; of equals the first, or the last where the passage goes on to the right."""
    best = (i1, j1, 0)
    done: dict[int, int] = {}
    for i in range(i1, i2 - 2):
        if atoms[i].kind != "word" or atoms[i + 1].kind != "word" or atoms[i + 2].kind != "word":
            continue
        for j in places.get((atoms[i].key, atoms[i + 1].key, atoms[i + 2].key), ()):
            if j < j1 or j + 2 >= j2 or done.get(j - i, -1) > i:
                continue
            length = 3
            while (
                i + length < i2
                and j + length < j2
                and atoms[i + length].kind == "word"
                and atoms[i + length].key == keys[j + length]
            ):
                length += 1
            done[j - i] = i + length
            if length > best[2] or (late and length == best[2]):
                best = (i, j, length)
    return best


def _blocks(steps: list[tuple[Tag, int, int]]) -> tuple[Op, ...]:
    """Join steps of one kind; a word step that consumes no origin word carries the place as ``-1 - place``."""
    ops: list[Op] = []
    for tag, i, place in steps:
        takes = place >= 0
        j = place if takes else -1 - place
        i2 = i if tag == "delete" else i + 1
        j2 = j + 1 if takes else j
        if ops and ops[-1].tag == tag and tag != "sic":
            last = ops[-1]
            same_bracket = tag == "bracket" and last.i2 == i2
            if same_bracket or (tag != "bracket" and last.i2 == i and last.j2 == j):
                ops[-1] = Op(tag, last.i1, i2, min(last.j1, j), max(last.j2, j2))
                continue
        ops.append(Op(tag, i, i2, j, j2))
    return tuple(ops)

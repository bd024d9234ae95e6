"""Words of a quotation laid against words of an origin: which stand where, and the blocks between.

Decides the cheapest alignment of one segment (no gap inside) with one window of an origin. Long common runs are
fixed first, the stretches between them are filled by dynamic programming (Gotoh 1982, affine gaps), so the
cost is that of the differences, not of the lengths. What an edit *means* is decided in ``edits``.
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.core.edge_words import kept_first_word
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from factcheck.core.editing_marks import Atom
    from factcheck.core.folding import Words

if TYPE_CHECKING:
    Tag = Literal["equal", "replace", "delete", "insert", "bracket", "sic", "partial"]

# Costs in words. A removed passage costs less per word the longer it is, or half a quotation would be taken for
# invented rather than for joined; the origin's own marks cost next to nothing; a bracket may absorb words, but
# dearer than matching them.
_MATCH = -0.02
_INSERT = 1.02
_REPLACE = 1.0
_RELATED = 0.8
_OPEN = 1.0
_EXTEND = 0.15
_REMOVAL_LIMIT = 4.0
_OWN_OPEN = 0.06
_OWN_EXTEND = 0.02
_ABSORB = 0.2
_ABSORB_NEXT = 0.08
_ABSORB_SAME = 0.04
_OVER_SENTENCE = 0.1
_FAR = 1e9
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
    filler = _Filler(atoms, words.keys, own, opens)
    anchors = _anchors(atoms, low, high, words.keys)
    steps, cost = _anchored(filler, low, high, anchors)
    if cost > _ONE_EDIT and high - low <= _SHORT and len(words.keys) <= _NARROW and _doubtful(anchors, words.keys):
        # The longest common run may be the wrong one of two like it; short enough to look at every alignment.
        other, lower = _anchored(filler, low, high, [])
        if lower < cost:
            steps, cost = other, lower
    return _blocks(kept_first_word(steps, atoms, words.keys, own, opens)), cost


def _anchored(
    filler: _Filler, low: int, high: int, anchors: list[tuple[int, int, int]]
) -> tuple[list[tuple[Tag, int, int]], float]:
    """Fill the stretches between the anchors; return the steps and their cost."""
    words, own = filler.keys, filler.own
    steps: list[tuple[Tag, int, int]] = []
    cost = 0.0
    i, j = low, -1
    for a, b, length in anchors:
        cost += filler.fill(steps, i, a, _left_limit(own, a - i, b) if j < 0 else j, b, free_left=j < 0)
        steps.extend(("equal", a + k, b + k) for k in range(length))
        cost += _MATCH * length
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


class _Filler:
    """Fills the stretch between two anchors."""

    __slots__ = ("atoms", "keys", "opens", "own")

    def __init__(self, atoms: Sequence[Atom], keys: list[str], own: list[str], opens: list[bool]) -> None:
        self.atoms, self.keys, self.own, self.opens = atoms, keys, own, opens

    def fill(
        self,
        steps: list[tuple[Tag, int, int]],
        i1: int,
        i2: int,
        j1: int,
        j2: int,
        *,
        free_left: bool = False,
        free_right: bool = False,
    ) -> float:
        """Append the steps for atoms ``i1:i2`` against words ``j1:j2`` and return their cost."""
        if i1 == i2:
            if free_left or free_right or j1 == j2:
                return 0.0
            steps.extend(("delete", i1, j) for j in range(j1, j2))
            return min(_REMOVAL_LIMIT, sum(self._removal(j, opens=j == j1) for j in range(j1, j2)))
        table = _Table(self, (i1, i2), (j1, j2), self._edges(j1, j2, free_left, free_right), free_left)
        back = table.trace(free_right)
        steps.extend(back[1])
        return back[0]

    def _edges(self, j1: int, j2: int, free_left: bool, free_right: bool) -> list[float]:
        """Return what it costs more to change a word that lies over a sentence's end, seen from the anchor."""
        fines = [0.0] * (j2 - j1)
        for j in range(j1, j2):
            beyond = free_left and j + 1 < len(self.opens) and self.opens[j + 1]
            if beyond or (free_right and self.opens[j]):
                fines[j - j1] = _OVER_SENTENCE
        return fines

    def _removal(self, j: int, *, opens: bool) -> float:
        if self.own[j]:
            return _OWN_OPEN if opens else _OWN_EXTEND
        return _OPEN if opens else _EXTEND

    def removal_costs(self, j1: int, j2: int) -> tuple[list[float], list[float]]:
        """Return what it costs to open and to extend a removal at each word."""
        opens = [_OWN_OPEN if kind else _OPEN for kind in self.own[j1:j2]]
        extends = [_OWN_EXTEND if kind else _EXTEND for kind in self.own[j1:j2]]
        return opens, extends


class _Table:
    """The rows of the dynamic programme, one per atom; ``kept`` remembers how each cell was reached."""

    __slots__ = ("best", "filler", "fines", "i1", "j1", "kept", "runs")

    def __init__(
        self, filler: _Filler, atoms: tuple[int, int], words: tuple[int, int], fines: list[float], free_left: bool
    ) -> None:
        i1, i2 = atoms
        j1, j2 = words
        self.filler, self.i1, self.j1, self.fines = filler, i1, j1, fines
        width = j2 - j1
        opens, extends = filler.removal_costs(j1, j2)
        first = [0.0] + [0.0 if free_left else _FAR] * width
        self.best = [first]
        self.kept: list[list[str]] = [[""] * (width + 1)]
        self.runs: list[list[bool]] = []
        self._removals(first, self.kept[0], opens, extends, skip=free_left)
        for i in range(i1, i2):
            self._row(filler.atoms[i], opens, extends)

    def _row(self, atom: Atom, opens: list[float], extends: list[float]) -> None:
        above = self.best[-1]
        keys, j1 = self.filler.keys, self.j1
        if atom.kind == "sic":
            row, how = above[:], ["s"] * len(above)
        elif atom.kind == "bracket":
            row, how = self._absorbing(atom, above)
        else:
            row = [above[0] + _INSERT]
            how = ["i"]
            price = _price_partial if atom.kind == "partial" else _price
            for j in range(1, len(above)):
                insert = above[j] + _INSERT
                paid = price(atom, keys[j1 + j - 1])
                swap = above[j - 1] + paid + (self.fines[j - 1] if paid > 0.5 else 0.0)
                if swap <= insert:
                    row.append(swap)
                    how.append("m")
                else:
                    row.append(insert)
                    how.append("i")
        self.best.append(row)
        self.kept.append(how)
        self._removals(row, how, opens, extends)

    def _absorbing(self, atom: Atom, above: list[float]) -> tuple[list[float], list[str]]:
        content = set(atom.key.split())
        keys, j1 = self.filler.keys, self.j1
        row, how = [above[0]], ["b"]
        for j in range(1, len(above)):
            paid = _ABSORB_SAME if keys[j1 + j - 1] in content else _ABSORB_NEXT if how[j - 1] == "a" else _ABSORB
            absorb = row[j - 1] + paid
            if absorb < above[j]:
                row.append(absorb)
                how.append("a")
            else:
                row.append(above[j])
                how.append("b")
        return row, how

    def _removals(
        self, row: list[float], how: list[str], opens: list[float], extends: list[float], *, skip: bool = False
    ) -> None:
        """Let words of the origin be left out along a row; equal cost prefers leaving out late."""
        longer = [False] * len(row)
        self.runs.append(longer)
        if skip:
            return
        removal = _FAR
        for j in range(1, len(row)):
            extend, opened = removal + extends[j - 1], row[j - 1] + opens[j - 1]
            removal = min(extend, opened)
            longer[j] = extend < opened
            if removal <= row[j]:
                row[j] = removal
                how[j] = "d"

    def trace(self, free_right: bool) -> tuple[float, list[tuple[Tag, int, int]]]:
        """Walk back from the cheapest end; return the cost and the steps in order."""
        last = self.best[-1]
        j = min(range(len(last)), key=last.__getitem__) if free_right else len(last) - 1
        cost = last[j]
        i = len(self.best) - 1
        steps: list[tuple[Tag, int, int]] = []
        in_run = False
        while i > 0 or (j > 0 and self.kept[i][j] == "d"):
            how = "d" if in_run else self.kept[i][j]
            if how == "d":
                in_run = self.runs[i][j]
                j -= 1
                steps.append(("delete", self.i1 + i, self.j1 + j))
                continue
            i, j = self._step(how, i, j, steps)
        steps.reverse()
        return cost, steps

    def _step(self, how: str, i: int, j: int, steps: list[tuple[Tag, int, int]]) -> tuple[int, int]:
        atom_place, word_place = self.i1 + i - 1, self.j1 + j
        if how == "m":
            atom = self.filler.atoms[atom_place]
            key = self.filler.keys[word_place - 1]
            tag: Tag = "partial" if atom.kind == "partial" else "equal" if atom.key == key else "replace"
            steps.append((tag, atom_place, word_place - 1))
            return i - 1, j - 1
        if how == "a":
            steps.append(("bracket", atom_place, word_place - 1))
            return i, j - 1
        tag = "sic" if how == "s" else "bracket" if how == "b" else "insert"
        steps.append((tag, atom_place, -1 - word_place))
        return i - 1, j


def _price(atom: Atom, key: str) -> float:
    mine = atom.key
    if mine == key:
        return _MATCH
    if mine[:2] == key[:2] or (mine[0].isdigit() and key[0].isdigit()):
        return _RELATED
    return _REPLACE


def _price_partial(atom: Atom, key: str) -> float:
    """A word with a bracket inside fits where its literal letters are those of the origin's word."""
    return 0.02 if fits_partial(atom, key) else 1.1


def fits_partial(atom: Atom, key: str) -> bool:
    """Whether the literal letters of ``rel[ied]`` or ``[t]he`` begin and end the origin's word."""
    if atom.key == key:
        return True
    if len(key) < len(atom.head) + len(atom.tail) or not (atom.head or atom.tail):
        return False
    return key.startswith(atom.head) and key.endswith(atom.tail)


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

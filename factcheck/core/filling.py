"""The stretch between two fixed runs of common words, filled by dynamic programming (Gotoh 1982, affine gaps).

Decides which word of a quotation stands for which of its origin, which were put in and which left out, at the least
cost; what an edit means is decided in ``edits``.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from factcheck.core.editing_marks import Atom

    Tag = Literal["equal", "replace", "delete", "insert", "bracket", "sic", "partial"]

# Costs in words. A removed passage costs less per word the longer it is, or half a quotation would be taken for
# invented rather than for joined; the origin's own marks cost next to nothing; a bracket may absorb words, but
# dearer than matching them.
MATCH = -0.02
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
_COMPOUND = 0.3
_JOINED = 4
"""Words; a word may be that many of the other side run together (newscasts, werecaughtbreaking)."""
_FAR = 1e9


class Filler:
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

    __slots__ = ("apart", "best", "filler", "fines", "i1", "j1", "kept", "places", "runs")

    def __init__(
        self, filler: Filler, atoms: tuple[int, int], words: tuple[int, int], fines: list[float], free_left: bool
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
        self._note_compounds(i2, j2)
        self._removals(first, self.kept[0], opens, extends, skip=free_left)
        for i in range(i1, i2):
            self._row(i, opens, extends)

    def _note_compounds(self, i2: int, j2: int) -> None:
        """Note where words of the origin, run together, are a word of the quotation, and where each word stands."""
        keys = self.filler.keys
        mine = {atom.key for atom in self.filler.atoms[self.i1 : i2] if atom.kind == "word"}
        self.places: dict[str, list[int]] = {}
        self.apart: dict[str, list[tuple[int, int]]] = {}
        for j in range(self.j1, j2):
            self.places.setdefault(keys[j], []).append(j - self.j1 + 1)
            whole = keys[j]
            for size in range(2, min(_JOINED, j2 - j) + 1):
                whole += keys[j + size - 1]
                if whole in mine:
                    self.apart.setdefault(whole, []).append((j - self.j1 + size, size))

    def _row(self, i: int, opens: list[float], extends: list[float]) -> None:
        atom, above = self.filler.atoms[i], self.best[-1]
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
            self._compounds(i, row, how)
        self.best.append(row)
        self.kept.append(how)
        self._removals(row, how, opens, extends)

    def _compounds(self, i: int, row: list[float], how: list[str]) -> None:
        """Let a word stand for several run together, on either side."""
        atoms, above = self.filler.atoms, self.best[-1]
        if atoms[i].kind != "word":
            return
        for j, size in self.apart.get(atoms[i].key, ()):
            if above[j - size] + _COMPOUND < row[j]:
                row[j], how[j] = above[j - size] + _COMPOUND, f"w{size}"
        whole = atoms[i].key
        for size in range(2, min(_JOINED, i - self.i1 + 1) + 1):
            if atoms[i - size + 1].kind != "word":
                return
            whole = atoms[i - size + 1].key + whole
            for j in self.places.get(whole, ()):
                paid = self.best[-size][j - 1] + _COMPOUND
                if paid < row[j]:
                    row[j], how[j] = paid, f"q{size}"

    def _absorbing(self, atom: Atom, above: list[float]) -> tuple[list[float], list[str]]:
        content = set(atom.key.split())
        keys, j1 = self.filler.keys, self.j1
        row, how = [above[0]], ["b"]
        for j in range(1, len(above)):
            key = keys[j1 + j - 1]
            paid = _ABSORB_SAME if key in content else _ABSORB_NEXT if how[j - 1] == "a" else _ABSORB
            if self.filler.own[j1 + j - 1] == "correction":  # a bracket put for the origin's bracket
                paid = _OWN_EXTEND
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
        if how[0] in "wq":
            return self._compound_step(how, i, j, steps)
        tag = "sic" if how == "s" else "bracket" if how == "b" else "insert"
        steps.append((tag, atom_place, -1 - word_place))
        return i - 1, j

    def _compound_step(self, how: str, i: int, j: int, steps: list[tuple[Tag, int, int]]) -> tuple[int, int]:
        """Write one word against several as a changed word and the rest removed or added beside it."""
        size = int(how[1:])
        if how[0] == "w":
            steps.extend(("delete", self.i1 + i, self.j1 + j - 1 - k) for k in range(size - 1))
            steps.append(("replace", self.i1 + i - 1, self.j1 + j - size))
            return i - 1, j - size
        steps.extend(("insert", self.i1 + i - 1 - k, -1 - (self.j1 + j)) for k in range(size - 1))
        steps.append(("replace", self.i1 + i - size, self.j1 + j - 1))
        return i - size, j - 1


def _price(atom: Atom, key: str) -> float:
    mine = atom.key
    if mine == key:
        return MATCH
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

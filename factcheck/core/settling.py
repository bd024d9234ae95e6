"""Where exactly a change stands, when several places would give the same words.

"I and our" for "and I mean, I and our": either "I mean," or "mean, I" can be what was left out. Words alone do
not say; the punctuation and what the words are do. Also lets a change at the edge of a quotation take the words
that it obviously stands for ("don't" for "do not" at the end).
"""

from __future__ import annotations

from factcheck.core.alignment import Op
from factcheck.core.changes import classify
from factcheck.core.gaps import all_fillers
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.alignment import Piece
    from factcheck.core.edits import Reader


class Change(NamedTuple):
    """A block of unmatched words: atoms ``i1:i2`` of the quotation, words ``j1:j2`` of the piece."""

    i1: int
    i2: int
    j1: int
    j2: int


Item = Op | Change


def joined(piece: Piece) -> list[Item]:
    """Join neighbouring blocks of unmatched words; keep the others as they are."""
    items: list[Item] = []
    for op in piece.ops:
        if op.tag not in {"replace", "delete", "insert"}:
            items.append(op)
            continue
        last = items[-1] if items else None
        if isinstance(last, Change) and last.i2 == op.i1 and last.j2 == op.j1:
            items[-1] = Change(last.i1, op.i2, last.j1, op.j2)
        else:
            items.append(Change(op.i1, op.i2, op.j1, op.j2))
    return items


def settle(items: list[Item], piece: Piece, reader: Reader) -> list[Item]:
    """Slide each pure removal or addition to the place that reads best."""
    for place in range(1, len(items) - 1):
        before, change, after = items[place - 1 : place + 2]
        if not isinstance(change, Change) or isinstance(before, Change) or isinstance(after, Change):
            continue
        if before.tag != "equal" or after.tag != "equal":
            continue
        shift = 0
        if change.i1 == change.i2:
            shift = _best_removal(before, change, after, piece, reader)
        elif change.j1 == change.j2:
            shift = _best_addition(before, change, after, reader)
        if shift:
            items[place - 1 : place + 2] = _slid(before, change, after, shift)
    return [item for item in items if isinstance(item, Change) or item.i2 > item.i1 or item.j2 > item.j1]


def _slid(before: Op, change: Change, after: Op, shift: int) -> list[Item]:
    return [
        before._replace(i2=before.i2 + shift, j2=before.j2 + shift),
        Change(change.i1 + shift, change.i2 + shift, change.j1 + shift, change.j2 + shift),
        after._replace(i1=after.i1 + shift, j1=after.j1 + shift),
    ]


def _best_removal(before: Op, change: Change, after: Op, piece: Piece, reader: Reader) -> int:
    keys = piece.words.keys
    shifts = [0]
    while shifts[-1] < after.i2 - after.i1 - 1 and keys[change.j1 + shifts[-1]] == keys[change.j2 + shifts[-1]]:
        shifts.append(shifts[-1] + 1)
    back = 0
    while back < before.i2 - before.i1 - 1 and keys[change.j1 - 1 - back] == keys[change.j2 - 1 - back]:
        back += 1
        shifts.append(-back)
    return max(shifts, key=lambda shift: (_removal_score(change, shift, piece, reader), -abs(shift)))


def _removal_score(change: Change, shift: int, piece: Piece, reader: Reader) -> int:
    words, text = piece.words, reader.text
    a, b = change.j1 + shift, change.j2 + shift
    gone = words.keys[a:b]
    score = 0
    if all_fillers(gone, reader.lex):
        score += 8
    elif any(" ".join(gone[:size]) in reader.lex.fillers for size in (1, 2)):
        score += 2
    size = b - a
    if gone in (words.keys[max(0, a - size) : a], words.keys[b : b + size]):
        score += 8  # said again at once
    score *= 2
    score += 2 * _edge_score(text[words.ends[a - 1] : words.starts[a]] if a else "")
    small = reader.lex.function_words
    score += (gone[0] in small) - (gone[-1] in small)
    closing = text[words.ends[b - 1] : words.starts[b]] if b < len(words.starts) else ""
    return score + (2 if _edge_score(closing) else 0)


def _edge_score(between: str) -> int:
    """How well a cut stands at what is between two words; the point of an initial is no place to cut."""
    if "\n" in between or (len(between) > 1 and any(mark in between for mark in ".!?")):
        return 4
    if any(mark in between for mark in "—–-…"):
        return 3
    return 2 if any(mark in between for mark in ",;:(") else 0


def _best_addition(before: Op, change: Change, after: Op, reader: Reader) -> int:
    atoms, text = reader.quotation.atoms, reader.quotation.text
    shifts = [0]
    while (
        shifts[-1] < after.i2 - after.i1 - 1 and atoms[change.i1 + shifts[-1]].key == atoms[change.i2 + shifts[-1]].key
    ):
        shifts.append(shifts[-1] + 1)
    back = 0
    while back < before.i2 - before.i1 - 1 and atoms[change.i1 - 1 - back].key == atoms[change.i2 - 1 - back].key:
        back += 1
        shifts.append(-back)

    def score(shift: int) -> tuple[int, int]:
        start, end = atoms[change.i1 + shift].start, atoms[change.i2 + shift - 1].end
        enclosed = text[:start].rstrip().endswith("(") and text[end:].lstrip().startswith(")")
        return (8 if enclosed else 0, -abs(shift))

    return max(shifts, key=score)


def merge(items: list[Item], piece: Piece, reader: Reader) -> list[Item]:
    """Join two changes around a word or two, where together they are one other way to write the same.

    "$4.5 million" for "4.5 million dollars" changes the words on both sides of "million".
    """
    place = 0
    while place + 2 < len(items):
        before, middle, after = items[place : place + 3]
        if isinstance(before, Change) and isinstance(middle, Op) and isinstance(after, Change):
            whole = Change(before.i1, after.i2, before.j1, after.j2)
            short = middle.tag == "equal" and middle.i2 - middle.i1 <= _REACH
            if short and whole.i1 < whole.i2 and whole.j1 < whole.j2:
                kind = classify(*reader.sides(piece, whole), reader.lex)
                if kind.severity != "material":
                    items[place : place + 3] = [whole]
                    continue
        place += 1
    return items


def run_together(mine: Sequence[str], theirs: Sequence[str]) -> tuple[int, int, int, int] | None:
    """Return the ranges (of both sides) of the first words that are the same letters, cut otherwise; None without any.

    A word alone on one side is at least ``_COMPOUND`` letters long, or any "a" and "b" would make an "ab".
    """
    for a in range(len(mine)):
        for b in range(len(theirs)):
            one, two, c, d = mine[a], theirs[b], a + 1, b + 1
            while one != two and (two.startswith(one) or one.startswith(two)):
                if len(one) < len(two) and c < len(mine):
                    one, c = one + mine[c], c + 1
                elif len(two) < len(one) and d < len(theirs):
                    two, d = two + theirs[d], d + 1
                else:
                    break
            if one == two and (c - a) != (d - b) and len(one) >= _COMPOUND:
                return a, c, b, d
    return None


def akin(longer: Sequence[str], shorter: Sequence[str], default: int) -> int:
    """Return where in ``longer`` the words of ``shorter`` fit best: on forms of themselves, or else at ``default``."""
    best, most = default, 0
    for at in range(len(longer) - len(shorter) + 1):
        fits = sum(_is_form(a, b) for a, b in zip(longer[at:], shorter, strict=False))
        if fits > most:
            best, most = at, fits
    return best


def _is_form(one: str, two: str) -> bool:
    """Whether two words are forms of one: the shorter begins the longer, save for a last letter and an ending."""
    short, long = sorted((one, two), key=len)
    return len(short) >= 3 and len(long) - len(short) <= 2 and long.startswith(short[: max(3, len(short) - 1)])


_COMPOUND = 5
"""Letters; a shorter word is not looked for in two."""
_REACH = 2
"""Words; how far a change at the edge of a quotation may reach for what it stands for."""


def stretch(items: list[Item], piece: Piece, reader: Reader) -> list[Item]:
    """Let a change at an edge take the words beyond it, where it is then no more than another way to write them."""
    if items and isinstance(items[-1], Change) and items[-1].i2 > items[-1].i1:
        last = items[-1]
        longer = [last._replace(j2=last.j2 + k) for k in range(1, _REACH + 1) if last.j2 + k <= len(piece.words.keys)]
        longer += [last._replace(j2=last.j2 - k) for k in range(1, _REACH + 1) if last.j2 - k > last.j1]
        items[-1] = _within_clause(_milder(last, longer, piece, reader), piece, reader)
    if items and isinstance(items[0], Change) and items[0].i2 > items[0].i1:
        first = items[0]
        longer = [first._replace(j1=first.j1 - k) for k in range(1, _REACH + 1) if first.j1 >= k]
        longer += [first._replace(j1=first.j1 + k) for k in range(1, _REACH + 1) if first.j1 + k < first.j2]
        items[0] = _milder(first, longer, piece, reader)
    return items


def _within_clause(change: Change, piece: Piece, reader: Reader) -> Change:
    """End the last change where the origin's clause ends: "that country." stands for "it", not for "it, because"."""
    atoms, words = reader.quotation.atoms[change.i1 : change.i2], piece.words
    if change.j2 - change.j1 < 2 or len(atoms) < 2:
        return change
    if classify(*reader.sides(piece, change), reader.lex).severity != "material":
        return change
    ends, starts = [atom.end for atom in atoms[:-1]], [atom.start for atom in atoms[1:]]
    if _parted(reader.quotation.text, ends, starts) is not None:
        return change
    at = _parted(reader.text, words.ends[change.j1 : change.j2 - 1], words.starts[change.j1 + 1 : change.j2])
    return change if at is None else change._replace(j2=change.j1 + at + 1)


def _parted(text: str, ends: Sequence[int], starts: Sequence[int]) -> int | None:
    """Return the number of the first gap between words that a clause's mark stands in, or None."""
    gaps = enumerate(zip(ends, starts, strict=True))
    return next((n for n, (a, b) in gaps if any(mark in ",;:" for mark in text[a:b])), None)


def _milder(change: Change, longer: list[Change], piece: Piece, reader: Reader) -> Change:
    if classify(*reader.sides(piece, change), reader.lex).severity != "material":
        return change
    for other in longer:
        if classify(*reader.sides(piece, other), reader.lex).severity != "material":
            return other
    return change

"""How the segments of a quotation make a whole in one origin: places, order, gaps, words from elsewhere.

Takes the alignments that ``search`` finds for each segment and decides which belong together: gaps are bridged to
the nearest place in order, words that the best passage lacks are looked for elsewhere (a splice, another order), and
the rivals of the best placing are kept, because the mildest *reading* of them counts, not the cheapest alignment.
"""

from __future__ import annotations

from factcheck.core.alignment import Op, Piece, align
from factcheck.core.own_marks import own_words, sentence_openings
from factcheck.core.search import BLOCK, CHANCE, SegmentFinder, lacking, make_piece
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.editing_marks import Atom, Quotation
    from factcheck.core.folding import Folded

_LONG_BLOCK = 10
"""Words; a block in the middle of a passage is looked for elsewhere only from this length on."""
_RIVALS = 4
_RIVAL_COST = 0.6
"""Words; alignments this near to the cheapest are read too, and the mildest reading counts."""
_ORDER_FAULT = 6.0
"""Words that a segment in the wrong order costs."""
_PER_CHARACTER, _FAR_APART = 1 / 4000, 0.5
"""Words per character between two segments, and at most: of places that are as good, the nearer ones."""
_AS_GOOD = 0.1
"""Words; places of a segment that differ by no more are chosen among by their distance."""
_BESIDE = 600
"""Characters; a segment that stands further from its neighbour is looked for beside it first."""
_LONG_SEGMENT = 6
"""Words; a segment this long that stands unchanged elsewhere was moved rather than changed."""
_NEAR = 4000
"""Characters within which a segment that has no exact copy is looked for beside its neighbour."""


class Placing(NamedTuple):
    """Where a quotation stands in one origin: its pieces in the quotation's order, and other equal places."""

    pieces: tuple[Piece, ...]
    cost: float
    alternatives: tuple[tuple[int, int], ...] = ()


def locate(quotation: Quotation, folded: Folded) -> list[Placing]:
    """Return the placings of a quotation in an origin worth reading, best first; none where it is not there."""
    if not quotation.segments:
        return []
    if len(quotation.segments) == 1:
        return _locate_one(quotation, folded)
    placing = _locate_many(quotation, folded)
    return [placing] if placing is not None else []


def _locate_one(quotation: Quotation, folded: Folded) -> list[Placing]:
    low, high = quotation.segments[0]
    finder = SegmentFinder(quotation.atoms, low, high, folded)
    exact = finder.exact()
    if exact:
        best = _closest(quotation, finder, exact)
        others = tuple(finder.text_span(place) for place in exact if place != best)
        return [Placing((finder.exact_piece(best),), 0.0, others)]
    placings = []
    pieces = finder.inexact()
    for piece in pieces[:_RIVALS]:
        if piece.cost <= pieces[0].cost + _RIVAL_COST:
            parts = _with_strays(quotation, piece, folded)
            placings.append(Placing(parts, sum(part.cost for part in parts)))
    return placings


def _closest(quotation: Quotation, finder: SegmentFinder, places: list[int]) -> int:
    """Among equal words prefer the place with the same capitals and signs; then the first."""
    if len(places) == 1:
        return places[0]
    mine = "".join(quotation.text.split()).strip(".,;:!?…\"'“”‘’")
    for place in places:
        start, end = finder.text_span(place)
        if mine == "".join(finder.folded.text[start:end].split()).strip(".,;:!?…\"'“”‘’"):
            return place
    return places[0]


def _with_strays(quotation: Quotation, piece: Piece, folded: Folded) -> tuple[Piece, ...]:
    """Return the piece, cut where words at an end of the quotation stand elsewhere in the same origin.

    Only at an end, or where the block is long: a changed phrase in the middle of a passage often stands somewhere.
    A name stands in many places of a text; printed for "this act", it was not moved.
    """
    block = lacking(piece)
    if block is None or _is_name(quotation, *block):
        return (piece,)
    atoms, (low, high) = quotation.atoms, quotation.segments[0]
    a, b = block
    if a > low + CHANCE and b < high - CHANCE and b - a < _LONG_BLOCK:
        return (piece,)
    stray = _find_block(atoms, a, b, folded)
    if stray is None:
        return (piece,)
    a, b, stray = _grown(atoms, (low, high), (a, b), stray, folded)
    parts: list[Piece] = []
    if a > low and (head := _cut(piece, low, a)) is not None:
        parts.append(head)
    parts.append(stray)
    if b < high and (tail := _cut(piece, b, high)) is not None:
        parts.append(tail)
    return _joined(parts)


_NAME = 8
"""Words; a longer block in capitals is a headline."""
_IN_NAMES = frozenset("the a of and for in on to".split())


def _is_name(quotation: Quotation, a: int, b: int) -> bool:
    """Whether a block of the quotation is one name, of several words."""
    named = [quotation.text[atom.start : atom.end] for atom in quotation.atoms[a:b] if atom.key not in _IN_NAMES]
    return len(named) > 1 and b - a <= _NAME and all(word[:1].isupper() for word in named)


def _grown(
    atoms: Sequence[Atom], whole: tuple[int, int], block: tuple[int, int], stray: Piece, folded: Folded
) -> tuple[int, int, Piece]:
    """Let a block found elsewhere take the words beside it that stand beside it there too."""
    a, b = block
    if not stray.exact:
        return a, b, stray
    place = folded.to_search(stray.start) - 1
    while a > whole[0] and atoms[a - 1].kind == "word":
        before = place - len(atoms[a - 1].key) - 1
        if before < 0 or folded.search[before : place + 1] != f" {atoms[a - 1].key} ":
            break
        a, place = a - 1, before
    finder = SegmentFinder(atoms, a, b, folded)
    while b < whole[1] and atoms[b].kind == "word":
        longer = SegmentFinder(atoms, a, b + 1, folded)
        if not folded.search.startswith(longer.needle, place):
            break
        b, finder = b + 1, longer
    return a, b, finder.exact_piece(place)


def _joined(parts: list[Piece]) -> tuple[Piece, ...]:
    joined = [parts[0]]
    for part in parts[1:]:
        joined.append(part._replace(joined="splice" if part.start >= joined[-1].end else "reorder"))
    return tuple(joined)


def _find_block(atoms: Sequence[Atom], a: int, b: int, folded: Folded) -> Piece | None:
    finder = SegmentFinder(atoms, a, b, folded)
    exact = finder.exact(1)
    if exact:
        return finder.exact_piece(exact[0])
    if b - a < 6:
        return None
    piece = finder.best_inexact()
    return piece if piece is not None and piece.cost <= (b - a) * 0.25 else None


def _cut(piece: Piece, low: int, high: int) -> Piece | None:
    """Return the part of a piece for atoms ``low:high``; blocks at the cut that match nothing are dropped."""
    ops = [cut for op in piece.ops if (cut := _cut_op(op, low, high)) is not None]
    while ops and ops[-1].tag == "delete":
        ops.pop()
    while ops and ops[0].tag == "delete":
        ops.pop(0)
    cost = float(sum(op.i2 - op.i1 for op in ops if op.tag in {"replace", "insert"}))
    cost += sum(1.0 for op in ops if op.tag == "delete")
    return make_piece(piece.words, piece.own, tuple(ops), cost)


def _cut_op(op: Op, low: int, high: int) -> Op | None:
    if op.i1 == op.i2:
        return op if low < op.i1 < high else None
    i1, i2 = max(op.i1, low), min(op.i2, high)
    if i1 >= i2:
        return None
    if (i1, i2) == (op.i1, op.i2) or op.tag not in {"equal", "replace", "partial"}:
        return op._replace(i1=i1, i2=i2)
    return op._replace(i1=i1, i2=i2, j1=op.j1 + i1 - op.i1, j2=op.j2 - (op.i2 - i2))


def _locate_many(quotation: Quotation, folded: Folded) -> Placing | None:
    """Place segments joined by gaps: the longest first, the others near it, in order where that is possible."""
    order = sorted(quotation.segments, key=lambda span: -_weight(quotation.atoms, span))
    placed: dict[tuple[int, int], Piece] = {}
    first = order[0]
    best: tuple[float, dict[tuple[int, int], Piece]] | None = None
    for anchor in _candidates(quotation, first, folded):
        trial = {first: anchor}
        cost = anchor.cost
        for span in order[1:]:
            piece, extra = _place_near(quotation, span, trial, folded)
            cost += extra
            if piece is not None:
                cost += min(_FAR_APART, min(_apart(piece, other) for other in trial.values()) * _PER_CHARACTER)
                trial[span] = piece
        if best is None or cost < best[0]:
            best = (cost, trial)
        if cost == 0.0:
            break
    if best is None:
        return None
    placed = best[1]
    parts = [placed[span] for span in quotation.segments if span in placed]
    ordered = [parts[0]]
    for part in parts[1:]:
        ordered.append(part._replace(joined="gap" if part.start >= ordered[-1].end else "reorder"))
    return Placing(tuple(ordered), best[0])


def _apart(one: Piece, two: Piece) -> int:
    """Characters between two pieces."""
    return max(0, two.start - one.end, one.start - two.end)


def _weight(atoms: Sequence[Atom], span: tuple[int, int]) -> int:
    return sum(len(atom.key) for atom in atoms[span[0] : span[1]] if atom.kind == "word")


def _candidates(quotation: Quotation, span: tuple[int, int], folded: Folded) -> list[Piece]:
    finder = SegmentFinder(quotation.atoms, *span, folded)
    exact = finder.exact(12)
    if exact:
        return [finder.exact_piece(place) for place in exact]
    pieces = finder.inexact()
    return [piece for piece in pieces[:6] if piece.cost <= pieces[0].cost + 1.0]


def _place_near(
    quotation: Quotation, span: tuple[int, int], placed: dict[tuple[int, int], Piece], folded: Folded
) -> tuple[Piece | None, float]:
    """Place a segment after its left neighbours and before its right ones, as near as it stands."""
    after = max((piece.end for other, piece in placed.items() if other < span), default=0)
    before = min((piece.start for other, piece in placed.items() if other > span), default=len(folded.text))
    finder = SegmentFinder(quotation.atoms, *span, folded)
    size = span[1] - span[0]
    if finder.plain:
        left, right = folded.to_search(after), folded.to_search(before)
        near = (
            folded.search.find(finder.needle, left, right + 1)
            if after
            else folded.search.rfind(finder.needle, 0, right + 1)
        )
        if near >= 0:
            return finder.exact_piece(near), 0.0
    piece = _inexact_between(finder, after, before, folded)
    far = finder.exact(1)
    likely = far and size >= _LONG_SEGMENT and piece is not None and piece.cost > 1.0
    if piece is not None and piece.cost <= max(1.0, size * 0.4) and not likely:
        return piece, piece.cost
    if far and size >= 3:
        return finder.exact_piece(far[0]), _ORDER_FAULT
    wide = finder.best_inexact() if size >= BLOCK else None
    if wide is not None and wide.cost <= size * 0.4:
        return wide, wide.cost + _ORDER_FAULT
    return piece, float(size) if piece is None else piece.cost


def _inexact_between(finder: SegmentFinder, after: int, before: int, folded: Folded) -> Piece | None:
    within = [piece for piece in finder.inexact() if piece.start >= after and piece.end <= before]
    near = [piece for piece in within if piece.cost <= within[0].cost + _AS_GOOD]
    best = min(near, key=lambda piece: piece.start - after if after else before - piece.end, default=None)
    if best is not None and best.cost <= 1.0 and (best.start - after if after else before - best.end) <= _BESIDE:
        return best
    low = folded.to_search(after) if after else max(0, folded.to_search(before) - _NEAR)
    high = folded.to_search(before) if before < len(folded.text) else min(len(folded.search) - 1, low + _NEAR)
    if not after:
        low = folded.search.find(" ", low)
    high = min(high, low + _NEAR * 2)
    high = folded.search.rfind(" ", 0, high + 1)
    if high <= low:
        return None
    words = folded.words(low, high)
    own = own_words(folded.text, words)
    opens = sentence_openings(folded.text, words)
    ops, cost = align(finder.atoms, finder.low, finder.high, words, own, opens)
    piece = make_piece(words, own, ops, cost)
    if piece is None or (best is not None and best.cost + _AS_GOOD <= piece.cost):
        return best
    return piece


# --- words of another origin -------------------------------------------------------------------------------


def cross_block(quotation: Quotation, placing: Placing, other: Folded) -> tuple[int, int] | None:
    """Return the range of words that this placing lacks and another origin has, None where there is none."""
    if len(placing.pieces) != 1 or len(quotation.segments) != 1:
        return None
    block = lacking(placing.pieces[0])
    stray = _find_block(quotation.atoms, *block, other) if block is not None else None
    if block is None or stray is None:
        return None
    a, b, _ = _grown(quotation.atoms, quotation.segments[0], block, stray, other)
    return a, b


def without_block(quotation: Quotation, placing: Placing, block: tuple[int, int]) -> Placing | None:
    """Return the placing without a range of words, None where nothing of weight is left."""
    low, high = quotation.segments[0]
    piece = placing.pieces[0]
    ends = [(low, block[0]), (block[1], high)]
    parts = [part for a, b in ends if b > a and (part := _cut(piece, a, b)) is not None]
    if sum(op.i2 - op.i1 for part in parts for op in part.ops if op.tag == "equal") < BLOCK:
        return None
    return Placing(_joined(parts), sum(part.cost for part in parts))

"""Where in an origin the words of a quotation stand.

Exact first: ``str.find`` in the search layer, every occurrence. Else by pieces: a segment with k word edits keeps
one of any k + 1 pieces whole (Wu and Manber 1992), so the places of the pieces bound where a passage can be; the
windows are aligned and the cheapest is kept. Pieces get shorter as long as nothing better is ruled out. What the
verdict table could still accept as "the passage is there" is always found: a run of four words of a quotation
holds a trigram that begins at an even place, and all of these are looked for.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.alignment import Op, Piece, align
from factcheck.core.own_marks import own_words, sentence_openings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.core.editing_marks import Atom, Quotation
    from factcheck.core.folding import Folded, Words

MANY = 60
"""Occurrences of one string that are looked at; a phrase that stands more often places nothing."""
_WINDOWS = 8
_SLACK = 14
"""Words of margin around a window: room for a removed phrase at the edge."""
_SPREAD = 3000
"""Characters between pieces of one passage; more is a splice of two passages and is treated as such."""
_LONG_BLOCK = 10
_BLOCK = 4
"""Words; a block of the quotation this long that the best window lacks is looked for elsewhere."""


_DRIFT = 200
"""Characters that removals and the origin's own words may move a passage within one narrow window."""
_RIVALS = 4
_RIVAL_COST = 0.6
"""Words; alignments this near to the cheapest are read too, and the mildest reading counts."""
_EASY = 3
"""Places of one piece that are aligned at once; where there are more, all pieces are weighed together."""
_FEW = 12
"""Words; a longer segment without any run of three words is not in the origin."""
_CLOSE = 2.5
"""Cost in words below which no wider window is tried."""
_NOTHING = 1e9
_CHANCE = 2
"""Words; a common run this short between unmatched ones is chance."""


class Placing(NamedTuple):
    """Where a quotation stands in one origin: its pieces in the quotation's order, and other equal places."""

    pieces: tuple[Piece, ...]
    cost: float
    alternatives: tuple[tuple[int, int], ...] = ()


def occurrences(folded: Folded, needle: str, limit: int = MANY) -> list[int]:
    """Return the positions of a needle in the search layer, overlapping ones too, at most ``limit``."""
    if needle in folded.known:
        return folded.known[needle][:limit]
    search = folded.search
    found: list[int] = []
    place = search.find(needle)
    while place >= 0 and len(found) < limit:
        found.append(place)
        place = search.find(needle, place + 1)
    return found


def look_up(quotations: Sequence[Quotation], folded: Folded) -> None:
    """Find the words and the pieces of many quotations in one pass (Aho and Corasick 1975), and keep the places."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    needles: set[str] = set()
    for quotation in quotations:
        for low, high in quotation.segments:
            finder = SegmentFinder(quotation.atoms, low, high, folded)
            needles.update({finder.needle} if finder.plain else ())
            needles.update(finder.text_of(a, b) for a, b in finder.pieces())
    wanted = sorted(needles - folded.known.keys())
    if not wanted:
        return
    machine = AhoCorasick(wanted, matchkind=MatchKind.Standard)
    places: list[list[int]] = [[] for _ in wanted]
    for which, start, _ in machine.find_matches_as_indexes(folded.search, overlapping=True):
        if len(places[which]) <= MANY:
            places[which].append(start)
    folded.known.update(zip(wanted, places, strict=True))


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
            parts = _with_strays(quotation.atoms, low, high, piece, folded)
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


class SegmentFinder:
    """Finds one segment (no gap inside) in one origin."""

    __slots__ = ("atoms", "folded", "high", "low", "needle", "plain", "runs")

    def __init__(self, atoms: Sequence[Atom], low: int, high: int, folded: Folded) -> None:
        self.atoms, self.low, self.high, self.folded = atoms, low, high, folded
        self.plain = all(atom.kind == "word" for atom in atoms[low:high])
        self.needle = " " + " ".join(atom.key for atom in atoms[low:high]) + " " if self.plain else ""
        self.runs = _runs(atoms, low, high)

    def exact(self, limit: int = MANY) -> list[int]:
        """Return every place where the segment's words stand unchanged."""
        return occurrences(self.folded, self.needle, limit) if self.plain else []

    def text_span(self, place: int) -> tuple[int, int]:
        """Return the span in the text of an exact occurrence."""
        end = place + len(self.needle) - 1
        edge = self.folded.to_text(end)
        return self.folded.to_text(place + 1), min(edge, self.folded.to_text(end - 1) + 1)

    def exact_piece(self, place: int) -> Piece:
        """Return an exact occurrence as a piece of one block."""
        words = self.folded.words(place, place + len(self.needle) - 1)
        size = self.high - self.low
        block = Op("equal", self.low, self.high, 0, size)
        return Piece(words, [""] * size, (block,), 0.0, words.starts[0], words.ends[-1], exact=True)

    def best_inexact(self) -> Piece | None:
        """Return the cheapest alignment found in any window, None where no window has any of the words."""
        pieces = self.inexact()
        return pieces[0] if pieces else None

    def inexact(self) -> list[Piece]:
        """Return the alignments worth weighing, cheapest first; of equals the first in the text."""
        found: dict[tuple[int, int], Piece] = {}
        hits, settled = self._by_pieces(found)
        size = self.high - self.low
        if not settled:
            for more in self._rounds(hits):
                self._weigh(more, found, wide=False)
                best = min(found.values(), key=lambda piece: piece.cost, default=None)
                if best is None or (best.cost > _CLOSE and _lacking(best) is not None):
                    self._weigh(more, found, wide=True)
                    best = min(found.values(), key=lambda piece: piece.cost, default=None)
                if best is not None and best.cost <= max(1.0, size * 0.34):
                    break
        # Whole words, so that of two passages that differ in one word each the first comes first.
        return sorted(found.values(), key=lambda piece: (round(piece.cost + 0.02 * size), piece.start))

    def _by_pieces(self, found: dict[tuple[int, int], Piece]) -> tuple[list[tuple[int, int, int]], bool]:
        """Look for piece after piece, until no passage with as few edits as the best can have been missed.

        A passage with e edits keeps one of any e + 1 pieces whole. Returns the hits, and whether that was reached.
        """
        hits: list[tuple[int, int, int]] = []
        seen: list[int] = []
        size, best = self.high - self.low, _NOTHING
        offset = 0
        for done, (a, b) in enumerate(self.pieces(), 1):
            offset = sum(len(atom.key) + 1 for atom in self.atoms[self.low : a])
            new = self._hits([(a, b)])
            hits += new
            fresh = [hit for hit in new if all(abs(hit[0] - offset - start) > _DRIFT for start in seen)]
            if len(fresh) > _EASY:
                hits += self._hits(self.pieces()[done:])
                return sorted(hits), False
            for place, _, _ in fresh:
                seen.append(place - offset)
                low = self.folded.edge_before(place, a - self.low + _SLACK)
                high = self.folded.edge_after(place, self.high - a + _SLACK)
                piece = self._align_window(low, high)
                if piece is not None:
                    found.setdefault((piece.start, piece.end), piece)
                    best = min(best, piece.cost)
            if done > best + 0.02 * size:
                return hits, True
        return sorted(hits), False

    def _weigh(self, hits: list[tuple[int, int, int]], found: dict[tuple[int, int], Piece], *, wide: bool) -> None:
        for low, high in self._windows(hits, wide=wide):
            piece = self._align_window(low, high)
            if piece is not None:
                found.setdefault((piece.start, piece.end), piece)

    def pieces(self) -> list[tuple[int, int]]:
        """Return the ranges of the first round: five pieces, so that four changed words leave one whole."""
        total = sum(b - a for a, b in self.runs)
        return _split(self.runs, max(3, -(-total // 5))) if total >= 6 else []

    def text_of(self, a: int, b: int) -> str:
        """Return atoms ``a:b`` as they stand in a search layer."""
        return " " + " ".join(atom.key for atom in self.atoms[a:b]) + " "

    def _rounds(self, hits: list[tuple[int, int, int]]) -> Iterable[list[tuple[int, int, int]]]:
        """Yield hits of ever shorter pieces: position in the search layer, atom, words of the piece."""
        if hits:
            yield hits
        trigrams = [(i, i + 3) for a, b in self.runs for i in range(a, b - 2, 2)]
        trigrams += [(b - 3, b) for a, b in self.runs if b - a >= 4 and (b - a) % 2 == 0]
        if trigrams:
            yield self._hits(trigrams)
        yield self._hits(self._rare_words(), 200)

    def _rare_words(self) -> list[tuple[int, int]]:
        """Return the longest words of a short segment that the origin has, if it has most of them."""
        singles = [(i, i + 1) for a, b in self.runs for i in range(a, b)]
        if len(singles) > _FEW:
            return []
        search = self.folded.search
        held = [span for span in singles if f" {self.atoms[span[0]].key} " in search]
        if len(held) * 2 < len(singles):
            return []
        return sorted(held, key=lambda span: -len(self.atoms[span[0]].key))[:3]

    def _hits(self, spans: list[tuple[int, int]], limit: int = MANY) -> list[tuple[int, int, int]]:
        hits: list[tuple[int, int, int]] = []
        for a, b in spans:
            needle = self.text_of(a, b)
            places = occurrences(self.folded, needle, limit + 1)
            if len(places) <= limit or len(spans) == 1:
                hits.extend((place, a, b - a) for place in places)
        hits.sort()
        return hits

    def _windows(self, hits: list[tuple[int, int, int]], *, wide: bool) -> list[tuple[int, int]]:
        """Return the stretches with most words covered, as first and last position.

        Narrow windows hold hits that would begin the passage at about the same place; wide ones hold all that
        stand near each other, for passages joined over a longer removal.
        """
        offsets = [0]
        for atom in self.atoms[self.low : self.high]:
            offsets.append(offsets[-1] + len(atom.key) + 1)
        if wide:
            places = [(place, place, i, count) for place, i, count in hits]
            width = 2 * offsets[-1] + _SPREAD
        else:
            places = sorted((place - offsets[i - self.low], place, i, count) for place, i, count in hits)
            width = max(_DRIFT, offsets[-1] // 2)
        found: list[tuple[int, int, int]] = []
        begin = 0
        while begin < len(places):
            end = begin
            while end + 1 < len(places) and places[end + 1][0] - places[begin][0] <= width:
                end += 1
            group = places[begin : end + 1]
            covered = {i + k for _, _, i, count in group for k in range(count)}
            first, last = min(group, key=lambda hit: hit[1]), max(group, key=lambda hit: hit[1])
            low = self.folded.edge_before(first[1], first[2] - self.low + _SLACK)
            high = self.folded.edge_after(last[1], self.high - last[2] + _SLACK)
            found.append((len(covered), low, high))
            # The next window begins inside this one, so that a passage over the seam is not lost.
            step = begin + 1
            while step <= end and places[step][0] - places[begin][0] < width // 2:
                step += 1
            begin = step
        found.sort(key=lambda window: (-window[0], window[1]))
        return [(low, high) for _, low, high in found[:_WINDOWS]]

    def _align_window(self, low: int, high: int) -> Piece | None:
        words = self.folded.words(low, high)
        own = own_words(self.folded.text, words)
        opens = sentence_openings(self.folded.text, words)
        ops, cost = align(self.atoms, self.low, self.high, words, own, opens)
        return make_piece(words, own, ops, cost)


def make_piece(words: Words, own: list[str], ops: tuple[Op, ...], cost: float) -> Piece | None:
    """Return a piece for an alignment, None where no word of the origin is used."""
    used = [op for op in ops if op.j2 > op.j1]
    if not any(op.tag in {"equal", "partial"} for op in used):
        return None
    return Piece(words, own, ops, cost, words.starts[used[0].j1], words.ends[used[-1].j2 - 1])


def _runs(atoms: Sequence[Atom], low: int, high: int) -> list[tuple[int, int]]:
    """Return the ranges of plain words."""
    runs: list[tuple[int, int]] = []
    begin = low
    for place in range(low, high + 1):
        if place == high or atoms[place].kind != "word":
            if place > begin:
                runs.append((begin, place))
            begin = place + 1
    return runs


def _split(runs: list[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    """Cut runs into pieces of about ``size`` words; runs shorter than two words place nothing."""
    pieces: list[tuple[int, int]] = []
    for a, b in runs:
        count = max(1, (b - a) // size)
        cuts = [a + (b - a) * k // count for k in range(count + 1)]
        pieces.extend((x, y) for x, y in pairwise(cuts) if y - x >= 2)
    return pieces


# --- several passages ------------------------------------------------------------------------------------


def _with_strays(atoms: Sequence[Atom], low: int, high: int, piece: Piece, folded: Folded) -> tuple[Piece, ...]:
    """Return the piece, cut where words at an end of the quotation stand elsewhere in the same origin.

    Only at an end, or where the block is long: a changed phrase in the middle of a passage often stands somewhere.
    """
    block = _lacking(piece)
    if block is None:
        return (piece,)
    a, b = block
    if a > low + _CHANCE and b < high - _CHANCE and b - a < _LONG_BLOCK:
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


def _lacking(piece: Piece) -> tuple[int, int] | None:
    """Return the longest range of words that the piece does not match; one or two words between may agree by chance."""
    ranges: list[tuple[int, int]] = []
    for op in piece.ops:
        if op.tag not in {"insert", "replace"}:
            continue
        if ranges and op.i1 - ranges[-1][1] <= _CHANCE:
            ranges[-1] = (ranges[-1][0], op.i2)
        else:
            ranges.append((op.i1, op.i2))
    best = max(ranges, key=lambda span: span[1] - span[0], default=(0, 0))
    return best if best[1] - best[0] >= _BLOCK else None


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


def _weight(atoms: Sequence[Atom], span: tuple[int, int]) -> int:
    return sum(len(atom.key) for atom in atoms[span[0] : span[1]] if atom.kind == "word")


def _candidates(quotation: Quotation, span: tuple[int, int], folded: Folded) -> list[Piece]:
    finder = SegmentFinder(quotation.atoms, *span, folded)
    exact = finder.exact(12)
    if exact:
        return [finder.exact_piece(place) for place in exact]
    pieces = finder.inexact()
    return [piece for piece in pieces[:6] if piece.cost <= pieces[0].cost + 1.0]


_ORDER_FAULT = 6.0
_LONG_SEGMENT = 6
"""Words; a segment this long that stands unchanged elsewhere was moved rather than changed."""
_NEAR = 4000
"""Characters within which a segment that has no exact copy is looked for beside its neighbour."""


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
    wide = finder.best_inexact() if size >= _BLOCK else None
    if wide is not None and wide.cost <= size * 0.4:
        return wide, wide.cost + _ORDER_FAULT
    return piece, float(size) if piece is None else piece.cost


def _inexact_between(finder: SegmentFinder, after: int, before: int, folded: Folded) -> Piece | None:
    within = [piece for piece in finder.inexact() if piece.start >= after and piece.end <= before]
    if within and within[0].cost <= 1.0:
        return within[0]
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
    if piece is None or (within and within[0].cost <= piece.cost):
        return within[0] if within else None
    return piece


# --- words of another origin -------------------------------------------------------------------------------


def cross_block(quotation: Quotation, placing: Placing, other: Folded) -> tuple[int, int] | None:
    """Return the range of words that this placing lacks and another origin has, None where there is none."""
    if len(placing.pieces) != 1 or len(quotation.segments) != 1:
        return None
    block = _lacking(placing.pieces[0])
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
    if sum(op.i2 - op.i1 for part in parts for op in part.ops if op.tag == "equal") < _BLOCK:
        return None
    return Placing(_joined(parts), sum(part.cost for part in parts))

"""Where in an origin one segment of a quotation can stand.

Exact first: ``str.find`` in the search layer, every occurrence. Else by pieces: a segment with k word edits keeps
one of any k + 1 pieces whole (Wu and Manber 1992), so the places of the pieces bound where a passage can be; the
windows are aligned and the cheapest is kept. Pieces get shorter as long as nothing better is ruled out. What the
verdict table could still accept as "the passage is there" is always found: a run of four words of a quotation
holds a trigram that begins at an even place, and all of these are looked for. How segments make a whole is decided
in ``locating``.
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.core.alignment import Op, Piece, align
from factcheck.core.own_marks import own_words, sentence_openings
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.core.editing_marks import Atom, Quotation
    from factcheck.core.folding import Folded, Words

MANY = 60
"""Occurrences of one string that are looked at; a phrase that stands more often places nothing."""
BLOCK = 4
"""Words; a block of the quotation this long that the best window lacks is looked for elsewhere."""
CHANCE = 2
"""Words; a common run this short between unmatched ones is chance."""
_WINDOWS = 8
_SLACK = 14
"""Words of margin around a window: room for a removed phrase at the edge."""
_SPREAD = 3000
"""Characters between pieces of one passage; more is a splice of two passages and is treated as such."""
_DRIFT = 200
"""Characters that removals and the origin's own words may move a passage within one narrow window."""
_EASY = 3
"""Places of one piece that are aligned at once; where there are more, all pieces are weighed together."""
_FEW = 12
"""Words; a longer segment without any run of three words is not in the origin."""
_CLOSE = 2.5
"""Cost in words below which no wider window is tried."""
_NOTHING = 1e9


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
                if best is None or (best.cost > _CLOSE and lacking(best) is not None):
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


def lacking(piece: Piece) -> tuple[int, int] | None:
    """Return the longest range of words that the piece does not match; one or two words between may agree by chance."""
    ranges: list[tuple[int, int]] = []
    for op in piece.ops:
        if op.tag not in {"insert", "replace"}:
            continue
        if ranges and op.i1 - ranges[-1][1] <= CHANCE:
            ranges[-1] = (ranges[-1][0], op.i2)
        else:
            ranges.append((op.i1, op.i2))
    best = max(ranges, key=lambda span: span[1] - span[0], default=(0, 0))
    return best if best[1] - best[0] >= BLOCK else None

"""Every difference between a quotation and its origin, typed; and whether each of the quoter's marks is honest.

Takes a placing (which words stand where) and returns a ``Reading``: edits, flags, spans and counts. It decides
what each difference is; what follows from it is read from the table in ``verdicts``.
"""

from __future__ import annotations

from factcheck.core import edges, gaps, glyphs
from factcheck.core.changes import Kind, Side, classify
from factcheck.core.folding import key_of
from factcheck.core.records import Edit
from factcheck.core.respelling import is_word
from factcheck.core.settling import Change, akin, joined, merge, run_together, settle, stretch
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.alignment import Op, Piece
    from factcheck.core.editing_marks import Atom, Quotation
    from factcheck.core.lexicon import Lexicon
    from factcheck.core.locating import Placing
    from factcheck.core.records import Span


class Reading(NamedTuple):
    """What a placing amounts to; counts are in words.

    ``longest_run`` is the longest run of matched words, ``glyphs`` are differences that change no word, and
    ``nearly`` counts words that are another way to write the origin's. ``joints`` are attributions of the origin's
    ("she said") that stand between two halves the quotation joins; they are told, and decide nothing.
    """

    edits: tuple[Edit, ...]
    flags: tuple[str, ...]
    spans: tuple[Span, ...]
    matched: int
    literal: int
    passage: int
    longest_run: int
    glyphs: tuple[Edit, ...] = ()
    nearly: int = 0
    joints: tuple[Edit, ...] = ()


class Reader:
    """Reads one placing; collects edits, flags and spans piece by piece."""

    def __init__(self, quotation: Quotation, text: str, lex: Lexicon, signals: frozenset[str]) -> None:
        self.quotation, self.text, self.lex, self.signals = quotation, text, lex, signals
        self.edits: list[Edit] = []
        self.glyphs: list[Edit] = []
        self.joints: list[Edit] = []
        self.flags: dict[str, None] = {}
        self.spans: list[Span] = []
        self.matched = self.passage = self.longest = self._run = self._nearly = 0

    def read(self, placing: Placing) -> Reading:
        """Return the reading of a placing."""
        previous: Piece | None = None
        for piece in placing.pieces:
            if previous is not None:
                gaps.read_joint(self, previous, piece)
            self._read_piece(piece)
            previous = piece
        if len(placing.alternatives):
            self.flag("ambiguous")
        edges.read_ends(self, placing)
        self._level_damage()
        return Reading(
            tuple(self.edits),
            tuple(self.flags),
            tuple(self.spans),
            self.matched,
            self.quotation.literal_words(),
            self.passage,
            self.longest,
            tuple(self.glyphs),
            self._nearly,
            tuple(self.joints),
        )

    def _level_damage(self) -> None:
        """Take spaces and apostrophes that one of the texts lost, at several places, for damage to that text."""
        for mine in (True, False):
            lost = [n for n, edit in enumerate(self.edits) if _damaged(edit, self.lex, mine=mine)]
            if len(lost) < _DAMAGED:
                continue
            for n in lost:
                kind = "spacing" if self.edits[n].type == "word_boundary" else "punctuation"
                self.edits[n] = self.edits[n]._replace(type=kind, severity="none")
        for flag in ("word_boundary", "typo"):
            if all(edit.type != flag for edit in self.edits):
                self.flags.pop(flag, None)

    # --- what the parts report to --------------------------------------------------------------------------

    def flag(self, *names: str) -> None:
        """Raise flags, each once, in order of appearance."""
        for name in names:
            self.flags.setdefault(name)

    def add(self, kind: Kind, quote_span: Span, source_span: Span, op: str = "") -> None:
        """Record an edit; the operation follows from which side is empty unless it is given."""
        quote = self.quotation.text[quote_span[0] : quote_span[1]]
        source = self.text[source_span[0] : source_span[1]]
        if op not in {"replace", "delete", "insert"}:
            op = "delete" if not quote.strip() else "insert" if not source.strip() else "replace"
        self.edits.append(Edit(op, kind.type, kind.severity, quote, source, quote_span, source_span))  # type: ignore[arg-type]
        self.flag(*kind.flags)

    def quote_span(self, i1: int, i2: int) -> Span:
        """Return where atoms ``i1:i2`` stand; for none, the place between their neighbours."""
        atoms = self.quotation.atoms
        if i2 > i1:
            return atoms[i1].start, atoms[i2 - 1].end
        place = atoms[i1 - 1].end if i1 else 0
        return place, place

    def source_span(self, piece: Piece, j1: int, j2: int) -> Span:
        """Return where words ``j1:j2`` of a piece stand; for none, the place between their neighbours."""
        words = piece.words
        if j2 > j1:
            return words.starts[j1], words.ends[j2 - 1]
        place = words.ends[j1 - 1] if j1 else words.starts[0]
        return place, place

    # --- one piece -----------------------------------------------------------------------------------------

    def _read_piece(self, piece: Piece) -> None:
        if self.quotation.marked:
            from factcheck.core import brackets

            piece = brackets.absorb_edges(self, piece)
        self._run = 0
        changes = merge(stretch(settle(joined(piece), piece, self), piece, self), piece, self)
        used = [item for item in changes if item.j2 > item.j1]
        begin, end = piece.words.starts[used[0].j1], piece.words.ends[used[-1].j2 - 1]
        swaps = _transposed(changes, piece, self.quotation.atoms, self.lex.months)
        for item in changes:
            if isinstance(item, Change):
                begin = self._change(piece, item, begin, swaps)
            else:
                self._block(piece, item)
        self.spans.append((begin, end))

    def _block(self, piece: Piece, op: Op) -> None:
        if op.tag == "equal":
            size = op.i2 - op.i1
            self.matched += size
            self.passage += size
            self._run += size
            self.longest = max(self.longest, self._run)
            glyphs.read_equal(self, piece, op)
        elif op.tag in ("partial", "bracket"):
            self._bracketed(piece, op)
        else:
            span = self.quote_span(op.i1, op.i2)
            place = self.source_span(piece, op.j1, op.j1)
            self.add(Kind("sic", "none"), span, place)

    def _bracketed(self, piece: Piece, op: Op) -> None:
        from factcheck.core import brackets  # most quotations have none

        if op.tag == "bracket":
            brackets.read_bracket(self, piece, op)
            return
        self.matched += op.i2 - op.i1
        self.passage += op.i2 - op.i1
        self._run += op.i2 - op.i1
        brackets.read_partial(self, piece, op)

    def _change(self, piece: Piece, change: Change, begin: int, swaps: dict[Change, Change]) -> int:
        """Read one block of unmatched words; return where the current span begins after it."""
        if change in swaps:
            whole = swaps[change]
            if whole.i1 == change.i1:
                self._count(piece, whole)
                self.add(
                    Kind("transposition", "minor"),
                    self.quote_span(whole.i1, whole.i2),
                    self.source_span(piece, whole.j1, whole.j2),
                    "replace",
                )
            return begin
        if gaps.read_own(self, piece, change) or gaps.read_correction(self, piece, change):
            return begin
        if change.i1 == change.i2 and self._is_splice(piece, change):
            self._run = 0
            self.add(
                Kind("splice", "material", ("splice",)),
                self.quote_span(change.i1, change.i1),
                self.source_span(piece, change.j1, change.j2),
            )
            self.spans.append((begin, piece.words.ends[change.j1 - 1]))
            return piece.words.starts[change.j2]
        for part in self._parts(piece, change):
            self._count(piece, part)
            self._name(piece, part)
        return begin

    def _is_splice(self, piece: Piece, change: Change) -> bool:
        """Whether a removal joins two sentences and is not a hesitation, a restart or a disclosed omission."""
        if not gaps.is_splice(self.text, piece, change):
            return False
        return gaps.removed(self, piece, change, self.sides(piece, change)[1]) is None

    def _count(self, piece: Piece, change: Change) -> None:
        self.passage += sum(not piece.own[j] for j in range(change.j1, change.j2))

    def _parts(self, piece: Piece, change: Change) -> list[Change]:
        """Return a block word by word where both sides have as many and a single word is a known variant."""
        size = change.i2 - change.i1
        if size and size + change.j2 - change.j1 > 3:
            cut = run_together(
                [atom.key for atom in self.quotation.atoms[change.i1 : change.i2]],
                piece.words.keys[change.j1 : change.j2],
            )
            if cut is not None:
                return self._around(piece, change, cut)
        if size != change.j2 - change.j1:
            return self._uneven(piece, change)
        if size < 2:
            return [change]
        singles = [Change(change.i1 + k, change.i1 + k + 1, change.j1 + k, change.j1 + k + 1) for k in range(size)]
        whole = classify(*self.sides(piece, change), self.lex)
        if whole.severity != "material":
            return [change]
        kinds = [classify(*self.sides(piece, one), self.lex) for one in singles]
        if any(kind.severity != "material" for kind in kinds):
            return singles
        small = self.lex.function_words
        keys = [atom.key for atom in self.quotation.atoms[change.i1 : change.i2]]
        keys += piece.words.keys[change.j1 : change.j2]
        return [change] if any(key in small for key in keys) else singles

    def _around(self, piece: Piece, change: Change, cut: tuple[int, int, int, int]) -> list[Change]:
        """Cut a block at words that only stand together or apart on the other side."""
        a, c, b, d = cut
        i1, i2, j1, j2 = change
        before, whole = Change(i1, i1 + a, j1, j1 + b), Change(i1 + a, i1 + c, j1 + b, j1 + d)
        parts = [*self._parts(piece, before)] if a or b else []
        rest = Change(whole.i2, i2, whole.j2, j2)
        return [*parts, whole, *(self._parts(piece, rest) if rest != (i2, i2, j2, j2) else [])]

    def _uneven(self, piece: Piece, change: Change) -> list[Change]:
        """Cut a block with more words on one side: what was added comes before, what was removed after the change.

        That is how the plain edit distance lays them, so that "today's announcement" for "this" is one word changed
        and one added; a word is laid against its own other form where there is one ("future. And" for "futures").
        A block that is one other way to write the same stays whole.
        """
        i1, i2, j1, j2 = change
        own = {piece.own[j] for j in range(j1, j2)} - {""}
        if own & {"correction", "struck"} and i1 < i2:
            self.flag("source_correction")
            return [change]
        if i1 == i2 or j1 == j2 or classify(*self.sides(piece, change), self.lex).severity != "material":
            return [change]
        surplus = (i2 - i1) - (j2 - j1)
        mine = [atom.key for atom in self.quotation.atoms[i1:i2]]
        if surplus > 0:
            at = i1 + akin(mine, piece.words.keys[j1:j2], surplus)
            end = at + j2 - j1
            parts = [Change(i1, at, j1, j1), Change(at, end, j1, j2), Change(end, i2, j2, j2)]
        else:
            at = j1 + akin(piece.words.keys[j1:j2], mine, 0)
            end = at + i2 - i1
            parts = [Change(i1, i1, j1, at), Change(i1, i2, at, end), Change(i2, i2, end, j2)]
        parts = [part for part in parts if part.i2 > part.i1 or part.j2 > part.j1]
        return [part for whole in parts for part in (self._parts(piece, whole) if whole.i2 > whole.i1 else [whole])]

    def sides(self, piece: Piece, change: Change) -> tuple[Side, Side]:
        """Return both sides of a block, ready to be named."""
        quote_span = self.quote_span(change.i1, change.i2)
        source_span = self.source_span(piece, change.j1, change.j2)
        atoms, words = self.quotation.atoms[change.i1 : change.i2], piece.words
        quote = Side(
            tuple(atom.key for atom in atoms),
            tuple(self.quotation.text[atom.start : atom.end] for atom in atoms),
            self.quotation.text[quote_span[0] : quote_span[1]],
            glyphs.opens_sentence(self.quotation.text, quote_span[0]),
        )
        source = Side(
            tuple(words.keys[change.j1 : change.j2]),
            tuple(
                self.text[a:b]
                for a, b in zip(words.starts[change.j1 : change.j2], words.ends[change.j1 : change.j2], strict=True)
            ),
            self.text[source_span[0] : source_span[1]],
            glyphs.opens_sentence(self.text, source_span[0]),
        )
        return quote, source

    def _name(self, piece: Piece, change: Change) -> None:
        quote, source = self.sides(piece, change)
        quote_span = self.quote_span(change.i1, change.i2)
        source_span = self.source_span(piece, change.j1, change.j2)
        same = quote.keys == source.keys  # cut out of a block around it, and no change
        if same or self._begins_in_figure(change, quote, source):
            self.matched += len(quote.keys)
            return
        kind = self._unmarked(piece, change, quote, source) or classify(quote, source, self.lex)
        if kind.severity == "material" and not quote.keys and len(source.keys) >= 2:
            kind = kind._replace(flags=(*kind.flags, "unmarked_omission"))
        size = change.i2 - change.i1
        if kind.severity == "material":
            self._run = 0
        else:  # the same word in another spelling does not break a run
            self._run += size
            self.longest = max(self.longest, self._run)
            self.matched += size if kind.severity == "none" else 0
            self._nearly += size if kind.severity == "minor" else 0
        if kind.type == "parentheses":
            quote_span = glyphs.with_parentheses(self.quotation.text, quote_span)
        elif len(quote.keys) == len(source.keys) == 1 and kind.type in {"person", "name"}:
            tail = glyphs.common_tail(quote.text, source.text)
            quote_span, source_span = (quote_span[0], quote_span[1] - tail), (source_span[0], source_span[1] - tail)
        if kind.type == "number":
            quote_span, source_span = self._without_currency(quote_span, source_span)
        self.add(kind, quote_span, source_span)

    def _begins_in_figure(self, change: Change, quote: Side, source: Side) -> bool:
        """Whether the quotation merely begins between a currency sign and its figure."""
        begins = change.i1 == 0 or self.quotation.atoms[change.i1 - 1].kind == "gap"
        sign = bool(source.keys) and source.keys[0][0] in "$€£¥"
        return begins and sign and quote.keys == (source.keys[0][1:], *source.keys[1:])

    def _without_currency(self, quote_span: Span, source_span: Span) -> tuple[Span, Span]:
        """Leave a currency sign that both sides have out of a changed figure."""
        sign = self.quotation.text[quote_span[0] : quote_span[0] + 1]
        if sign and sign in "$€£¥" and self.text[source_span[0] : source_span[0] + 1] == sign:
            return (quote_span[0] + 1, quote_span[1]), (source_span[0] + 1, source_span[1])
        return quote_span, source_span

    def _unmarked(self, piece: Piece, change: Change, quote: Side, source: Side) -> Kind | None:
        """Changes that are known by what stands around them."""
        if glyphs.is_part_of_name(self, piece, change):
            return Kind("abbreviation", "minor", ("house_style",))
        if not quote.keys:
            return gaps.removed(self, piece, change, source)
        if not source.keys:
            return glyphs.in_parentheses(self, change, quote)
        if glyphs.is_handle(self, piece, change, quote):
            return Kind("typography", "none", ("handle_replaced",))
        return None


_DAMAGED = 2
"""Places; where a text lost so many spaces and apostrophes, and no word results, nobody moved them."""


def _damaged(edit: Edit, lex: Lexicon, *, mine: bool) -> bool:
    """Whether the quotation (or the origin) has the other side's letters there, without a space or an apostrophe.

    Only where no word results: "were" for "we're" and "supporters" for "supporter's" are other words.
    """
    less, more = (edit.quote, edit.source) if mine else (edit.source, edit.quote)
    kept = key_of(more).split()
    if any(is_word(key) or key in lex.function_words for key in key_of(less).split() if key not in kept):
        return False
    if edit.type == "word_boundary":
        return len(less.split()) < len(more.split()) and not (kept[0] in lex.function_words and len(kept[0]) < 3)
    lost = edit.type == "typo" and "'" not in key_of(less) and "'" in key_of(more)
    return lost and key_of(less) == key_of(more).replace("'", "")


def _transposed(
    items: Sequence[Op | Change], piece: Piece, atoms: Sequence[Atom], months: frozenset[str]
) -> dict[Change, Change]:
    """Find two changes around a short common block that only trade places: "peace and order", "order and peace".

    A day that stands on the other side of its month counts too.
    """
    swaps: dict[Change, Change] = {}
    keys = piece.words.keys
    for before, middle, after in zip(items, items[1:], items[2:], strict=False):
        if not isinstance(before, Change) or isinstance(middle, Change) or not isinstance(after, Change):
            continue
        if middle.tag != "equal" or middle.i2 - middle.i1 > 2 or before in swaps:
            continue
        left_q = [atom.key for atom in atoms[before.i1 : before.i2]]
        right_q = [atom.key for atom in atoms[after.i1 : after.i2]]
        left_s, right_s = keys[before.j1 : before.j2], keys[after.j1 : after.j2]
        traded = left_q == right_s and right_q == left_s and len(left_q) <= 3 and len(right_q) <= 3
        dated = keys[middle.j1] in months and middle.i2 - middle.i1 == 1
        if traded and (dated or (left_q and right_q)):
            whole = Change(before.i1, after.i2, before.j1, after.j2)
            swaps[before] = swaps[after] = whole
    return swaps

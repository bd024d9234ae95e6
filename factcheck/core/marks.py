"""Quotation marks of one paragraph, paired: which opens, which closes, which has no partner.

The paragraph is the unit because a fault must never cost a quotation of another paragraph. Apostrophes are never
counted: a single mark is a quotation mark only where it stands like one and finds its partner. Nothing here knows
who speaks.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.records import Span
    from factcheck.core.tokens import Document


class Region(NamedTuple):
    """Text between two marks. ``close`` is None where the mark never closes; ``depth`` 0 is not inside another.

    ``mixed``: opened and closed with different marks; ``same``: inside a quotation that has the very same marks.
    """

    start: int
    end: int
    open: Span
    close: Span | None
    depth: int
    paragraph: int
    mixed: bool = False
    same: bool = False


class Fault(NamedTuple):
    """A mark without a partner (``closed`` tells a stray closing mark from an opening one left open)."""

    span: Span
    stray: bool


# Opening mark -> marks that close it, the natural one first. The others are faults (FC503) but do close.
_CLOSERS: dict[str, tuple[str, ...]] = {
    '"': ('"', "”", "“", "''", "″"),
    "“": ("”", '"', "“", "''", "‟", "„"),
    "”": ("”", '"'),
    "„": ("“", "”", '"', "‟", "»"),
    "‟": ("”", '"'),
    "«": ("»", '"', "”"),
    "»": ("«",),
    "``": ("''", '"', "”"),
    "''": ("''", '"'),
    "「": ("」",),
    "『": ("』",),
    "〝": ("〞", "〟"),
    "＂": ("＂",),
    "‘": ("’", "'"),
    "'": ("'", "’"),
    "‚": ("‘", "’", "'"),
    "‹": ("›",),
    "›": ("‹",),
}
# „ ... ” is Polish and Romanian usage, » ... » and ” ... ” Finnish: natural there, so no fault is reported.
_NATURAL = frozenset({("„", "”"), ("„", "“"), ("”", "”"), ("``", "''"), ("‚", "‘"), ("‚", "’")})
_STRAIGHT = frozenset({'"', "''", "＂"})
_OPENERS = frozenset({*"“„‟«「『〝‹‚", "``"})
_DIRECT_CLOSE = frozenset({"”", "»", "」", "』", "〞", "〟", "›"})
_SINGLE = frozenset("'‘’‚")
MARKS = frozenset({*_CLOSERS, *_DIRECT_CLOSE, "’", "``"})
_BEFORE_OPENING = frozenset("([{—–-/…:=>“\"«„‘'\u00a0")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/…<”\"»’'“[(")
# 'em, 'til, '90s, rock 'n' roll: an apostrophe that begins a word.
_ELISIONS = frozenset("em til tis twas cause bout n round neath cos tude im ere".split())
# How many marks a look-ahead reads; a bound keeps a page of nothing but marks linear.
_AHEAD = 40


class _Open:
    __slots__ = ("glyph", "mark", "start")

    def __init__(self, glyph: str, mark: Span, start: int) -> None:
        self.glyph, self.mark, self.start = glyph, mark, start


class Pairing:
    """Pairs the marks of one paragraph; ``regions`` and ``faults`` hold the outcome."""

    def __init__(self, document: Document, paragraph: int, marks: list[int]) -> None:
        self.document, self.paragraph, self.marks = document, paragraph, marks
        self.first, self.last = document.paragraphs[paragraph].span
        self.text = document.text
        self.regions: list[Region] = []
        self.faults: list[Fault] = []
        self._stack: list[_Open] = []
        self._skip: set[int] = set()
        self._no_single_before = -1
        guillemets = [document.words[i] for i in marks if document.words[i] in "«»"]
        self._reversed = bool(guillemets) and guillemets[0] == "»" and "«" in guillemets
        for k in range(len(marks)):
            if k not in self._skip:
                self._mark(k)
        for number, left in enumerate(self._stack):
            self._leave_open(left, self.last, nested=number > 0)
        self.regions.sort(key=lambda region: region.start)

    def _glyph(self, k: int) -> str:
        return self.document.words[self.marks[k]]

    def _context(self, k: int) -> tuple[bool, bool]:
        """Return whether mark ``k`` stands as an opening and as a closing mark would."""
        i = self.marks[k]
        a, b = self.document.starts[i], self.document.ends[i]
        before = self.text[a - 1] if a > self.first else " "
        after = self.text[b] if b < self.last else " "
        opens = not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)
        if opens and after in ".,;:!?)":
            opens = self.text.startswith("..", b)
        closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING) and before not in "([{"
        return opens, closes

    def _mark(self, k: int) -> None:
        glyph = self._glyph(k)
        if glyph in _SINGLE:
            self._single(k, glyph)
            return
        if (glyph in _STRAIGHT or glyph == "”") and self._is_no_quotation(k):
            return
        opens, closes = self._context(k)
        holder = self._holder(glyph)
        opener = glyph in _OPENERS if not self._reversed or glyph not in "«»" else glyph == "»"
        if glyph in _STRAIGHT or (glyph == "“" and holder is not None):
            self._either(k, glyph, holder, opens and not closes, closes and not opens)
        elif opener:
            if closes and not opens and not self._stack:
                self._stray(k)
            else:
                self._push(k, glyph)
        elif holder is not None:
            self._close(k, holder)
        elif opens and not closes and glyph == "”":
            self._push(k, glyph)
        else:
            self._stray(k)

    def _either(self, k: int, glyph: str, holder: int | None, opens: bool, closes: bool) -> None:
        """A mark that may open or close: the state decides, then where it stands."""
        if holder is None:
            if closes:
                self._stray(k)
            else:
                self._push(k, glyph)
        elif opens and self._stack[holder].glyph != "„":
            if not self._nests(k, len(self._stack) - holder):
                for number, left in enumerate(self._stack[holder:]):
                    self._leave_open(left, self.document.starts[self.marks[k]], nested=number > 0)
                del self._stack[holder:]
            self._push(k, glyph)
        elif glyph == "“" and not closes and self._stack[holder].glyph != "„":
            self._push(k, glyph)
        else:
            self._close(k, holder)

    def _holder(self, glyph: str) -> int | None:
        """Return the innermost open mark that this one may close."""
        for at in range(len(self._stack) - 1, max(-1, len(self._stack) - 5), -1):
            opener = self._stack[at].glyph
            if glyph in _CLOSERS[opener] and not (
                opener in "«»" and glyph in "«»" and (opener == "»") != self._reversed
            ):
                return at
        return None

    def _nests(self, k: int, depth: int) -> bool:
        """Do the marks that follow close this one and all that are open, so that it is a quotation in a quotation?"""
        outer = self._stack[-1].glyph
        if outer != self._glyph(k):
            return self._closes_next(k)
        depth += 1
        for j in range(k + 1, min(len(self.marks), k + _AHEAD)):
            glyph = self._glyph(j)
            if glyph not in _STRAIGHT and glyph not in "“”":
                continue
            opens, closes = self._context(j)
            depth += 1 if opens and not closes else -1
            if depth == 0:
                return True
        return False

    def _closes_next(self, k: int) -> bool:
        """Is the next double mark the natural partner of this one? Then it is quoted inside, whatever is outside."""
        wanted = _CLOSERS[self._glyph(k)][0]
        for j in range(k + 1, min(len(self.marks), k + _AHEAD)):
            if self._glyph(j) not in _SINGLE:
                opens, closes = self._context(j)
                return self._glyph(j) == wanted and closes and not opens
        return False

    def _is_no_quotation(self, k: int) -> bool:
        """Inches (6'3") and attribute values (author="...") are no quotation marks."""
        i = self.marks[k]
        at = self.document.starts[i]
        if self.text[at - 1 : at] == "=" and at - 1 > self.first:
            if k + 1 < len(self.marks):
                self._skip.add(k + 1)
            return True
        before = self.text[max(self.first, at - 4) : at]
        if not before[-1:].isdigit():
            return False
        feet = "'" in before or "’" in before or "′" in before
        return feet or (self._holder(self._glyph(k)) is None and not self.text[at + 1 : at + 2].isalnum())

    def _push(self, k: int, glyph: str) -> None:
        i = self.marks[k]
        self._stack.append(_Open(glyph, (self.document.starts[i], self.document.ends[i]), self.document.ends[i]))

    def _close(self, k: int, holder: int) -> None:
        i = self.marks[k]
        for left in self._stack[holder + 1 :]:
            self._leave_open(left, self.document.starts[i], nested=True)
        opened = self._stack[holder]
        glyph = self._glyph(k)
        natural = _CLOSERS[opened.glyph][0] == glyph or (opened.glyph, glyph) in _NATURAL
        mark = (self.document.starts[i], self.document.ends[i])
        del self._stack[holder:]
        self._add(opened, mark[0], mark, not natural)

    def _stray(self, k: int) -> None:
        i = self.marks[k]
        self.faults.append(Fault((self.document.starts[i], self.document.ends[i]), stray=True))

    def _leave_open(self, opened: _Open, limit: int, *, nested: bool = False) -> None:
        self.faults.append(Fault(opened.mark, stray=nested))
        if not nested:
            self._add(opened, limit, None, mixed=False)

    def _add(self, opened: _Open, end: int, close: Span | None, mixed: bool) -> None:
        start, depth = opened.start, len(self._stack) if close else 0
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if end > start:
            same = depth == 1 and opened.glyph in _STRAIGHT and self._stack[0].glyph == opened.glyph
            self.regions.append(Region(start, end, opened.mark, close, depth, self.paragraph, mixed, same))

    # --- single marks -----------------------------------------------------------------------------------

    def _single(self, k: int, glyph: str) -> None:
        """Open a single-marked quotation where this mark stands like one and its partner is found."""
        i = self.marks[k]
        if glyph == "’" or self._no_single_before > k:
            return
        opens, _ = self._context(k)
        follow = self.document.lower[i + 1] if i + 1 < len(self.document.words) else ""
        if not opens or follow in _ELISIONS or follow[:1].isdigit():
            return
        partner = self._partner(k, glyph)
        if partner is None:
            self._alone(i, glyph)
            return
        self._skip.add(partner)
        j = self.marks[partner]
        mark = (self.document.starts[j], self.document.ends[j])
        opened = _Open(glyph, (self.document.starts[i], self.document.ends[i]), self.document.ends[i])
        self._add(opened, mark[0], mark, glyph == "'" and self._glyph(partner) == "’")

    def _alone(self, i: int, glyph: str) -> None:
        """A curly single mark that opens a paragraph and never closes is a fault; anywhere else it is an apostrophe."""
        a, b = self.document.starts[i], self.document.ends[i]
        if glyph == "‘" and a == self.first and not self._stack:
            self.faults.append(Fault((a, b), stray=False))
            self._add(_Open(glyph, (a, b), b), self.last, None, mixed=False)

    def _partner(self, k: int, glyph: str) -> int | None:
        """Find the mark that closes a single one: after punctuation for certain, else the last likely one.

        A mark after a final s may be a possessive (the workers’ homes); it closes only where no better one comes.
        """
        wanted = _CLOSERS[glyph]
        likely: int | None = None
        for j in range(k + 1, min(len(self.marks), k + _AHEAD)):
            found = self._glyph(j)
            if found not in _SINGLE:
                if self._ends_outer(found, j):
                    break
                continue
            opens, closes = self._context(j)
            if found in "‘'" and opens and not closes:
                break
            if found in wanted and closes:
                before = self.text[self.document.starts[self.marks[j]] - 1]
                if not before.isalnum():
                    return j
                if before not in "sS":
                    return likely if likely is not None and glyph == "'" else j
                likely = j if likely is None else likely
        if likely is None:
            self._no_single_before = min(len(self.marks), k + _AHEAD // 2) if len(self.marks) > 400 else -1
        return likely

    def _ends_outer(self, glyph: str, j: int) -> bool:
        """Does this double mark close the quotation that is open around the single one?"""
        if not self._stack:
            return False
        opens, closes = self._context(j)
        return glyph in _CLOSERS[self._stack[-1].glyph] and closes and not opens

"""Differences that change no word: case, accents, look-alike letters, punctuation; and the edges of a quotation.

Also decides the two things that punctuation can change after all: a question printed as a statement, and words
in (parentheses) that the origin has not.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from factcheck.core.changes import Kind, negations
from factcheck.core.folding import APOSTROPHES
from factcheck.core.records import Edit

if TYPE_CHECKING:
    from factcheck.core.alignment import Op, Piece
    from factcheck.core.changes import Side
    from factcheck.core.edits import Reader
    from factcheck.core.locating import Placing
    from factcheck.core.records import Span
    from factcheck.core.settling import Change

_WRAPPING = " \t\n\r\f\v"
_AROUND = "\"'“”‘’«»„‹›()[]{}-–—*_•> \t"
_ENDS = ".!?"
_MARKS = "\"'“”‘’«»„‹›"
_SHORT_WORDS = 5
_CLOSERS = "\"'”’»)]"
ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Rep|Hon|No|Jr|Sr|vs|v|Inc|Co|Corp|U\.S|etc)\.$"
)


def opens_sentence(text: str, place: int) -> bool:
    """Whether a sentence begins at ``place``: nothing before it, a line break, or the end of another sentence."""
    k = place - 1
    while k >= 0 and text[k] in _AROUND:
        k -= 1
    return k < 0 or (text[k] in ".!?:\n…" and not ABBREVIATED.search(text[max(0, k - 8) : k + 1]))


def common_tail(mine: str, theirs: str) -> int:
    """Return the length of a contracted ending that two different words share: they're, we're."""
    for place in range(1, min(len(mine), len(theirs))):
        if mine[-place] in APOSTROPHES and theirs[-place] in APOSTROPHES:
            same = mine[len(mine) - place + 1 :] == theirs[len(theirs) - place + 1 :]
            return place if same and mine[:-place] != theirs[:-place] else 0
        if mine[-place] != theirs[-place] or place > 3:
            return 0
    return 0


# --- words that are equal ----------------------------------------------------------------------------------


def read_equal(reader: Reader, piece: Piece, op: Op) -> None:
    """Compare the letters and the signs of a block of equal words."""
    atoms, words = reader.quotation.atoms, piece.words
    mine = reader.quotation.text[atoms[op.i1].start : atoms[op.i2 - 1].end]
    theirs = reader.text[words.starts[op.j1] : words.ends[op.j2 - 1]]
    if mine == theirs or (mine.split() == theirs.split() and not _odd_space(mine + theirs)):
        return
    for step in range(op.i2 - op.i1):
        atom, j = atoms[op.i1 + step], op.j1 + step
        _read_word(reader, (atom.start, atom.end), (words.starts[j], words.ends[j]))
        if step + 1 < op.i2 - op.i1:
            following = atoms[op.i1 + step + 1]
            _read_between(reader, (atom.end, following.start), (words.ends[j], words.starts[j + 1]))


def _odd_space(text: str) -> bool:
    return not text.isascii() and any(letter.isspace() for letter in text if letter not in _WRAPPING)


def _note(reader: Reader, type_: str, quote_span: Span, source_span: Span) -> None:
    quote = reader.quotation.text[quote_span[0] : quote_span[1]]
    source = reader.text[source_span[0] : source_span[1]]
    op = "delete" if not quote else "insert" if not source else "replace"
    reader.glyphs.append(Edit(op, type_, "none", quote, source, quote_span, source_span))  # type: ignore[arg-type]


def _read_word(reader: Reader, quote_span: Span, source_span: Span) -> None:
    mine = reader.quotation.text[quote_span[0] : quote_span[1]]
    theirs = reader.text[source_span[0] : source_span[1]]
    if mine == theirs:
        return
    type_ = "typography"
    if mine.lower() == theirs.lower():
        type_ = "case"
        if mine.lower() in _ACRONYMS and _is_acronym(reader, quote_span, source_span):
            reader.add(Kind("word", "material"), quote_span, source_span)
            return
        if not opens_sentence(reader.quotation.text, quote_span[0]) and not opens_sentence(reader.text, source_span[0]):
            reader.flag("house_style")
    elif any(letter.isdigit() for letter in mine):
        reader.flag("house_style")
    else:
        a, b = (unicodedata.normalize("NFC", side).lower() for side in (mine, theirs))
        if _bare(a) != _bare(b) and _stripped(a) == _stripped(b):
            type_ = "accent"
            reader.flag("accents")
            if mine.islower() and theirs.islower() and _keeps_accents(reader.quotation.text, quote_span):
                # Not a keyboard without accents: this one letter was changed.
                reader.add(Kind("typo", "minor", ("typo",)), quote_span, source_span)
                return
        elif _scripts(a) != _scripts(b):
            reader.flag("homoglyph")
    _note(reader, type_, quote_span, source_span)


_ACRONYMS = frozenset("us it who aids".split())


def _is_acronym(reader: Reader, quote_span: Span, source_span: Span) -> bool:
    """Whether one side writes an acronym and the other a word: US, us. Words in capitals throughout are neither."""
    for text, (start, end) in ((reader.quotation.text, quote_span), (reader.text, source_span)):
        around = text[max(0, start - 30) : start] + text[end : end + 30]
        if text[start:end].isupper() and any(letter.islower() for letter in around):
            return True
    return False


def _keeps_accents(text: str, span: Span) -> bool:
    rest = unicodedata.normalize("NFD", text[: span[0]] + " " + text[span[1] :])
    return any("\u0300" <= letter <= "\u036f" for letter in rest)


def _bare(word: str) -> str:
    return "".join(
        "'" if letter in APOSTROPHES else letter for letter in word if letter.isalnum() or letter in APOSTROPHES
    )


def _stripped(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", _bare(word)) if not unicodedata.combining(letter))


def _scripts(word: str) -> tuple[bool, bool, bool]:
    return (
        any("a" <= letter <= "z" for letter in word),
        any("\u0400" <= letter <= "\u052f" for letter in word),
        any("\u0370" <= letter <= "\u03ff" for letter in word),
    )


def _read_between(reader: Reader, quote_span: Span, source_span: Span) -> None:
    mine = reader.quotation.text[quote_span[0] : quote_span[1]]
    theirs = reader.text[source_span[0] : source_span[1]]
    if mine == theirs or (mine.strip(_WRAPPING) == theirs.strip(_WRAPPING) and bool(mine) == bool(theirs)):
        return
    if _asks(mine, theirs):
        _question(reader, quote_span, source_span)
        return
    if _parts_figures(reader, quote_span, source_span, mine, theirs):
        span = (quote_span[0] - 1, quote_span[1] + 1), (source_span[0] - 1, source_span[1] + 1)
        reader.add(Kind("number", "material", ("number",)), *span)
        return
    signs = set(mine) ^ set(theirs)
    if "," in signs:
        reader.flag("house_style")
    _note(reader, "punctuation" if signs & set(".,;:!?") else "typography", quote_span, source_span)


def _parts_figures(reader: Reader, quote_span: Span, source_span: Span, mine: str, theirs: str) -> bool:
    """Whether signs between figures, or before one, make another figure: 1/2 and 1-2, < 5 and > 5."""
    quote, source = reader.quotation.text, reader.text
    if not (
        quote[quote_span[1] : quote_span[1] + 1].isdigit() and source[source_span[1] : source_span[1] + 1].isdigit()
    ):
        return False
    if (set(mine) ^ set(theirs)) & set("<>≤≥±=×÷~"):
        return True
    if not (quote[quote_span[0] - 1].isdigit() and source[source_span[0] - 1].isdigit()):
        return False
    return _figure_joint(mine) != _figure_joint(theirs)


def _figure_joint(between: str) -> str:
    seen = (letter for letter in between if not letter.isspace() and letter not in _UNSEEN)
    return "".join("-" if letter in "‐‑‒–—−" else letter for letter in seen)


_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Characters that nobody sees between two figures."""


def _asks(mine: str, theirs: str) -> bool:
    """Whether a question was printed as a statement, or a statement as a question."""
    lost = "?" in theirs and "?" not in mine and ("." in mine or "!" in mine)
    made = "?" in mine and "?" not in theirs and ("." in theirs or "!" in theirs)
    return lost or made


def _question(reader: Reader, quote_span: Span, source_span: Span) -> None:
    a, b = _sign_span(reader.quotation.text, quote_span), _sign_span(reader.text, source_span)
    reader.add(Kind("question", "material", ("question",)), a, b, "replace")


def _sign_span(text: str, span: Span) -> Span:
    places = [k for k in range(*span) if text[k] in ".!?,"]
    return (places[0], places[-1] + 1) if places else span


# --- edges -------------------------------------------------------------------------------------------------


def read_ends(reader: Reader, placing: Placing) -> None:
    """Compare what stands before the first and after the last word; widen the spans by the marks that agree."""
    quotation, first, last = reader.quotation, placing.pieces[0], placing.pieces[-1]
    if not reader.spans:
        return
    words = quotation.literal_words()
    if words < _SHORT_WORDS:
        reader.flag("short")
    if quotation.atoms[0].kind == "word" and first.ops[0].tag == "equal" and first.ops[0].i1 == 0:
        _read_cut_head(reader)
        _read_head(reader, quotation.text[: quotation.atoms[0].start])
    if last.ops[-1].tag in {"equal", "partial"} and last.ops[-1].i2 == len(quotation.atoms):
        _read_tail(reader, quotation.text[quotation.atoms[-1].end :], words)


def _read_head(reader: Reader, head: str) -> None:
    head = head.lstrip()
    if not head:
        return
    start, end = reader.spans[0]
    if reader.text[:start].endswith(head):
        reader.spans[0] = (start - len(head), end)
    elif head.strip():
        _note(reader, "punctuation", (0, len(head)), (start, start))


def _read_tail(reader: Reader, tail: str, words: int) -> None:
    tail = tail.rstrip()
    start, end = reader.spans[-1]
    following = reader.text[end : end + 40]
    quote_end = reader.quotation.atoms[-1].end
    signs = len(following) - len(following.lstrip(".,;:!?…\"'“”‘’»)]—–- "))
    theirs = following[:signs]
    if tail and _asks(tail, _first_signs(theirs)):
        _question(reader, (quote_end, quote_end + len(tail)), (end, end + max(1, len(theirs.strip()))))
    elif tail and not following.startswith(tail):
        _note(reader, "punctuation", (quote_end, quote_end + len(tail)), (end, end + min(signs, len(tail))))
    if tail:
        kept = 0
        while kept < min(signs, len(tail)) and not following[kept].isspace() and following[kept] not in "—–-":
            kept += 1
        reader.spans[-1] = (start, end + kept)
    _read_cut(reader, end, quote_end)
    _read_rest(reader, end, theirs, tail, words)


def _read_cut(reader: Reader, end: int, quote_end: int) -> None:
    """A quotation may not end inside a figure ("4.5" for "4.5 million") or before "-free"."""
    from factcheck.core.folding import key_of

    text = reader.text
    if reader.quotation.text[quote_end - 1].isdigit():
        found = re.match(r"[\s\u00a0]{0,2}(%|[^\W\d_]+)", text[end : end + 24])
        if found and (key_of(found.group(1)) in reader.lex.scales or found.group(1) in {"%", "percent"}):
            span = (end + found.start(1), end + found.end(1))
            reader.add(Kind("number", "material", ("number", "truncated")), (quote_end, quote_end), span)
    found = re.match(r"[-\u2010\u2011]([^\W\d_]+)", text[end : end + 24])
    if found and found.group(1).lower() in _CUT_TAILS:
        span = (end, end + found.end())
        reader.add(Kind("negation", "material", ("negation", "truncated")), (quote_end, quote_end), span)


_CUT_TAILS = frozenset("free less proof frei los".split())
_CUT_HEADS = frozenset("non un anti not ex pseudo quasi no nicht".split())


def _read_cut_head(reader: Reader) -> None:
    """A quotation may not begin after "non-"."""
    start = reader.spans[0][0]
    found = re.search(r"([^\W\d_]+)[-\u2010\u2011]$", reader.text[max(0, start - 12) : start])
    if found and found.group(1).lower() in _CUT_HEADS:
        first = reader.quotation.atoms[0].start
        span = (start - len(found.group()), start)
        reader.add(Kind("negation", "material", ("negation", "truncated")), (first, first), span)


def _first_signs(theirs: str) -> str:
    """The signs that close the words: what stands before any space."""
    return theirs.split(" ", maxsplit=1)[0] if theirs else ""


def _read_rest(reader: Reader, end: int, theirs: str, tail: str, words: int) -> None:
    """Flag a quotation that stops where the origin's sentence goes on with a limiter, or merely goes on."""
    if any(mark in theirs for mark in ".!?") or "\n\n" in reader.text[end : end + len(theirs) + 2]:
        return
    from factcheck.core.folding import key_of

    keys = key_of(reader.text[end : end + 60].lstrip()).split()
    if not keys:
        return
    if any(" ".join(keys[:size]) in _stoppers(reader) for size in (1, 2, 3)):
        reader.flag("truncated_limiter")
    if words >= _SHORT_WORDS and tail.strip(_MARKS)[-1:] in {".", "!", "?"}:
        reader.flag("truncated")


def _stoppers(reader: Reader) -> frozenset[str]:
    return reader.lex.limiters


# --- words the origin has not ------------------------------------------------------------------------------


def in_parentheses(reader: Reader, change: Change, quote: Side) -> Kind | None:
    """Name words added in parentheses; a negation among them stays what it is."""
    text = reader.quotation.text
    start, end = reader.quote_span(change.i1, change.i2)
    enclosed = text[:start].rstrip().endswith("(") and text[end:].lstrip(".,!?").startswith(")")
    if enclosed and len(quote.keys) <= 8 and not negations(quote.keys, reader.lex):
        return Kind("parentheses", "minor", ("parentheses",))
    return None


def with_parentheses(text: str, span: Span) -> Span:
    """Widen a span to the parentheses around it."""
    return text.rfind("(", 0, span[0]), text.find(")", span[1] - 1) + 1


def is_handle(text: str, piece: Piece, change: Change, quote: Side) -> bool:
    """Whether a name is printed for a post's handle: "Zelensky" for "@ZelenskyyUa"."""
    places = range(change.j1, change.j2)
    if not all(piece.words.starts[j] and text[piece.words.starts[j] - 1] == "@" for j in places):
        return False
    handle = "".join(piece.words.keys[j] for j in places)
    return any(len(key) >= 4 and key[:4] in handle for key in quote.keys)

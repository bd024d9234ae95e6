"""Differences that change no word: case, accents, look-alike letters, punctuation; and the edges of a quotation.

Also decides the two things that punctuation can change after all: a question printed as a statement, and words
in (parentheses) that the origin has not.
"""

from __future__ import annotations

import re
import unicodedata

from factcheck.core.changes import Kind, negations
from factcheck.core.folding import APOSTROPHES
from factcheck.core.records import Edit
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.alignment import Op, Piece
    from factcheck.core.changes import Side
    from factcheck.core.edits import Reader
    from factcheck.core.records import Span
    from factcheck.core.settling import Change

_WRAPPING = " \t\n\r\f\v"
_AROUND = "\"'“”‘’«»„‹›()[]{}-–—*_•> \t"
_ENDS = ".!?"
_CLOSERS = "\"'”’»)]"
ABBREVIATED = r"(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Rep|Hon|No|Jr|Sr|vs|v|Inc|Co|Corp|U\.S|etc)\.$"


def opens_sentence(text: str, place: int) -> bool:
    """Whether a sentence begins at ``place``: nothing before it, a line break, or the end of another sentence."""
    k = place - 1
    while k >= 0 and text[k] in _AROUND:
        k -= 1
    return k < 0 or (text[k] in ".!?:\n…" and not re.search(ABBREVIATED, text[max(0, k - 8) : k + 1]))


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
            between = (atom.end, following.start), (words.ends[j], words.starts[j + 1])
            before = None
            if step:
                before = (atoms[op.i1 + step - 1].end, atom.start), (words.ends[j - 1], words.starts[j])
            if _moves_denial(reader, atom.key, before, between):
                reader.add(Kind("negation", "material", ("negation",)), *between)
            else:
                _read_between(reader, *between)


_ANSWERS = frozenset({"no", "ні"})
"""Words that deny what was asked where a sign follows them, and what comes next where none does."""


def _moves_denial(reader: Reader, key: str, before: tuple[Span, Span] | None, after: tuple[Span, Span]) -> bool:
    """Whether signs make a "not" deny something else.

    "No. More taxes" for "No more taxes"; "stop, not go" for "stop not, go".
    """
    if key not in reader.lex.negations:
        return False
    after_mine, after_theirs = _parted(reader.quotation.text, after[0]), _parted(reader.text, after[1])
    if after_mine == after_theirs:
        return False
    if key in _ANSWERS:
        return True
    if before is None:
        return False
    before_mine, before_theirs = _parted(reader.quotation.text, before[0]), _parted(reader.text, before[1])
    return before_mine == after_theirs and before_theirs == after_mine


def _parted(text: str, span: Span) -> bool:
    between = _unescaped(text[span[0] : span[1]])
    return any(mark in between for mark in ",.;:!?…—–") or " - " in between or "--" in between


def _odd_space(text: str) -> bool:
    return not text.isascii() and any(letter.isspace() for letter in text if letter not in _WRAPPING)


def note(reader: Reader, type_: str, quote_span: Span, source_span: Span) -> None:
    """Note a difference that changes no word."""
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
            if (
                _may_keep(mine, theirs, reader.lex.language)
                and _tail(a) != _tail(b)
                and _keeps_accents(reader.quotation.text, quote_span)
            ):
                # Not a keyboard without accents: this one letter was changed.
                reader.add(Kind("typo", "minor", ("typo",)), quote_span, source_span)
                return
        elif _scripts(a) != _scripts(b):
            reader.flag("homoglyph")
    note(reader, type_, quote_span, source_span)


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


def _may_keep(mine: str, theirs: str, language: str) -> bool:
    """Whether a word would keep its accents beside others; English prints foreign names without theirs."""
    if language == "en":
        return mine.islower() and theirs.islower()
    return mine[1:].islower() and theirs[1:].islower()


def _tail(word: str) -> str:
    """The word behind its first letter, whose accent a capital often goes without (Etat)."""
    return _bare(word)[1:]


def _stripped(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", _bare(word)) if not unicodedata.combining(letter))


def _scripts(word: str) -> tuple[bool, bool, bool]:
    return (
        any("a" <= letter <= "z" for letter in word),
        any("\u0400" <= letter <= "\u052f" for letter in word),
        any("\u0370" <= letter <= "\u03ff" for letter in word),
    )


def _unescaped(between: str) -> str:
    """Return signs as a reader sees them, where a page's source shows through (&quot;)."""
    if "&" not in between or ";" not in between:
        return between
    from html import unescape

    return unescape(between)


def _read_between(reader: Reader, quote_span: Span, source_span: Span) -> None:
    mine = _unescaped(reader.quotation.text[quote_span[0] : quote_span[1]])
    theirs = _unescaped(reader.text[source_span[0] : source_span[1]])
    if mine == theirs or (mine.strip(_WRAPPING) == theirs.strip(_WRAPPING) and bool(mine) == bool(theirs)):
        return
    if asks(mine, theirs):
        question(reader, quote_span, source_span)
        return
    if _parts_figures(reader, quote_span, source_span, mine, theirs):
        span = (quote_span[0] - 1, quote_span[1] + 1), (source_span[0] - 1, source_span[1] + 1)
        reader.add(Kind("number", "material", ("number",)), *span)
        return
    signs = set(mine) ^ set(theirs)
    if "," in signs:
        reader.flag("house_style")
    note(reader, "punctuation" if signs & set(".,;:!?") else "typography", quote_span, source_span)


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


def asks(mine: str, theirs: str) -> bool:
    """Whether a question was printed as a statement, or a statement as a question."""
    lost = "?" in theirs and "?" not in mine and ("." in mine or "!" in mine)
    made = "?" in mine and "?" not in theirs and ("." in theirs or "!" in theirs)
    return lost or made


def question(reader: Reader, quote_span: Span, source_span: Span) -> None:
    """Record that a question and a statement stand for each other."""
    a, b = _sign_span(reader.quotation.text, quote_span), _sign_span(reader.text, source_span)
    reader.add(Kind("question", "material", ("question",)), a, b, "replace")


def _sign_span(text: str, span: Span) -> Span:
    places = [k for k in range(*span) if text[k] in ".!?,"]
    return (places[0], places[-1] + 1) if places else span


# --- words the origin has not ------------------------------------------------------------------------------


def in_parentheses(reader: Reader, change: Change, quote: Side) -> Kind | None:
    """Name words added in parentheses; a negation among them stays what it is."""
    text = reader.quotation.text
    start, end = reader.quote_span(change.i1, change.i2)
    enclosed = text[:start].rstrip().endswith("(") and text[end:].lstrip(".,!?").startswith(")")
    if enclosed and len(quote.keys) <= 8 and not negations(quote.keys, reader.lex):
        return Kind("parentheses", "minor", ("parentheses",))
    return None


# Names that are written with their figure or without it, and mean the same.
_WITH_FIGURE = {"covid": "19"}


def is_part_of_name(reader: Reader, piece: Piece, change: Change) -> bool:
    """Whether all that was put in or left out is the figure of a name that goes without it too (Covid, Covid-19)."""
    mine = [atom.key for atom in reader.quotation.atoms[max(0, change.i1 - 1) : change.i2]]
    theirs = piece.words.keys[max(0, change.j1 - 1) : change.j2]
    longer, shorter = (mine, theirs) if len(mine) > len(theirs) else (theirs, mine)
    if longer is mine:
        between = reader.quotation.text[reader.quotation.atoms[change.i1 - 1].end :][:1] if change.i1 else ""
    else:
        between = reader.text[piece.words.ends[change.j1 - 1] :][:1] if change.j1 else ""
    named = len(longer) == 2 and longer[:1] == shorter and _WITH_FIGURE.get(longer[0]) == longer[1]
    return named and between in set("-‐‑–")


def with_parentheses(text: str, span: Span) -> Span:
    """Widen a span to the parentheses around it."""
    return text.rfind("(", 0, span[0]), text.find(")", span[1] - 1) + 1


def is_handle(reader: Reader, piece: Piece, change: Change, quote: Side) -> bool:
    """Whether a name is printed for a post's handle: "Zelensky" for "@ZelenskyyUa"."""
    text, places = reader.text, range(change.j1, change.j2)
    if not all(piece.words.starts[j] and text[piece.words.starts[j] - 1] == "@" for j in places):
        return False
    handle = "".join(piece.words.keys[j] for j in places)
    start = reader.quote_span(change.i1, change.i2)[0]
    if reader.quotation.text[:start].endswith("@"):  # another handle is another account, however it begins
        return False
    found = [key for key in quote.keys if len(key) >= _HANDLE and key[:_HANDLE] in handle]
    if not found or len(found) == len(quote.keys):
        return bool(found)
    rest = handle
    for key in found:
        size = max(n for n in range(_HANDLE, len(key) + 1) if key[:n] in handle)
        rest = rest.replace(key[:size], "", 1)
    # "Vale Harbor" for @ValeUnion: what the handle has beside the name is a name of its own.
    return len(rest) < _HANDLE


_HANDLE = 4
"""Letters; a name is told in a handle by so many, and so many more are another name."""

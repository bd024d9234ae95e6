"""The edges of a quotation: what stands before its first and after its last word, and what the origin goes on to say.

A quotation that begins behind "I deny that", stops before "unless" or before the "nicht" that closes the clause has
every word right and says something else.
"""

from __future__ import annotations

import re

from factcheck.core.changes import Kind
from factcheck.core.glyphs import asks, note, question
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.edits import Reader
    from factcheck.core.lexicon import Lexicon
    from factcheck.core.locating import Placing
    from factcheck.core.records import Span

_MARKS = "\"'“”‘’«»„‹›"
_SHORT_WORDS = 5


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
    if words >= _DENIED_WORDS and denied_before(reader.text, reader.spans[0][0], reader.lex):
        reader.flag("denied")
    if quotation.ends_with_gap:
        _read_left_open(reader)
    if last.ops[-1].tag in {"equal", "partial"} and last.ops[-1].i2 == len(quotation.atoms):
        _read_tail(reader, quotation.text[quotation.atoms[-1].end :], words)


_DENIED_WORDS = 3
"""Words; fewer, quoted out of a sentence that denies them, are a term rather than a statement."""
_FRAME = 70
"""Characters before the quotation in which the words that take it back are looked for."""
_THAT = frozenset("that whether що что dass que że".split())
_DISBELIEF = frozenset(
    """deny denies denied denying lie lies untrue false wrong doubt doubts myth rumor rumour nonsense заперечую отрицаю
    ложь неправда bestreite lüge mensonge mentira kłamstwo""".split()
)
_IF = frozenset("if якщо если wenn falls jeśli jeżeli".split())


def denied_before(text: str, start: int, lex: Lexicon) -> bool:
    """Whether the origin's sentence takes the words back before they begin: "I deny that ...", "if ..."."""
    from factcheck.core.folding import key_of

    clause = re.split(r"[.!?;:\n]", text[max(0, start - _FRAME) : start])[-1]
    keys = key_of(clause.replace(",", " ")).split()
    if not keys:
        return False
    if keys[-1] in _IF:
        return True
    said = keys[-6:-1]
    return keys[-1] in _THAT and any(key in lex.negations or key.endswith("n't") or key in _DISBELIEF for key in said)


def _read_left_open(reader: Reader) -> None:
    """An ellipsis at the end says that more was said; that it was a limitation it does not say."""
    from factcheck.core.folding import key_of

    end = reader.spans[-1][1]
    following = reader.text[end : end + 60]
    signs = len(following) - len(following.lstrip(",;:\"'“”‘’»)—–- "))
    keys = key_of(following[signs:]).split()
    if any(" ".join(keys[:size]) in _stoppers(reader) for size in (1, 2, 3)):
        reader.flag("truncated_limiter")
    denying = _denied_after(reader.text, end, reader.lex)
    if denying is not None:
        gap = (reader.quotation.atoms[-1].start, reader.quotation.atoms[-1].end)
        reader.add(Kind("ellipsis", "material", ("elision_hides", "negation")), gap, denying, "delete")


def _read_head(reader: Reader, head: str) -> None:
    head = head.lstrip()
    if not head:
        return
    start, end = reader.spans[0]
    if reader.text[:start].endswith(head):
        reader.spans[0] = (start - len(head), end)
    elif head.strip():
        note(reader, "punctuation", (0, len(head)), (start, start))


def _read_tail(reader: Reader, tail: str, words: int) -> None:
    tail = tail.rstrip()
    start, end = reader.spans[-1]
    following = reader.text[end : end + 40]
    quote_end = reader.quotation.atoms[-1].end
    signs = len(following) - len(following.lstrip(".,;:!?…\"'“”‘’»)]—–- "))
    theirs = following[:signs]
    if tail and asks(tail, _first_signs(theirs)):
        question(reader, (quote_end, quote_end + len(tail)), (end, end + max(1, len(theirs.strip()))))
    elif tail and not following.startswith(tail):
        note(reader, "punctuation", (quote_end, quote_end + len(tail)), (end, end + min(signs, len(tail))))
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
    found = re.match(r"[-\u2010\u2011]([^\W\d_]+)", text[end : end + 24]) if text[end : end + 1] in _HYPHENS else None
    if found and found.group(1).lower() in _CUT_TAILS:
        span = (end, end + found.end())
        reader.add(Kind("negation", "material", ("negation", "truncated")), (quote_end, quote_end), span)


_HYPHENS = ("-", "\u2010", "\u2011")
_CUT_TAILS = frozenset("free less proof frei los".split())
_CUT_HEADS = frozenset("non un anti not ex pseudo quasi no nicht".split())


def _read_cut_head(reader: Reader) -> None:
    """A quotation may not begin after "non-"."""
    start = reader.spans[0][0]
    if reader.text[max(0, start - 1) : start] not in _HYPHENS:
        return
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
    quote_end = len(reader.quotation.text)
    denying = _denied_after(reader.text, end, reader.lex)
    if denying is not None and words >= _DENIED_WORDS:
        reader.add(Kind("negation", "material", ("negation", "truncated")), (quote_end, quote_end), denying)
    if any(" ".join(keys[:size]) in _stoppers(reader) for size in (1, 2, 3)):
        reader.flag("truncated_limiter")
    # “...,” said Vale: whether her sentence ended there the origin does not say
    interrupted = theirs[:2] in _CLOSED
    if words >= _SHORT_WORDS and not interrupted and tail.strip(_MARKS)[-1:] in {".", "!", "?"}:
        reader.flag("truncated")


_CLOSED = frozenset((",”", ',"', ",’", ",'", ",»", "”,", '",', "’,", "»,"))
_AFTER_VERB = frozenset("nicht nie niemals not never pas jamais".split())
_STRESS = frozenset("mehr so ganz noch immer encore du tout plus at all ever".split())


def _denied_after(text: str, end: int, lex: Lexicon) -> Span | None:
    """Return where the clause goes on with nothing but its "not": "wir unterstützen das | im Hafen nicht."."""
    following = text[end : end + 80].lower()
    if not any(word in following for word in _AFTER_VERB):
        return None
    found = re.match(r"\s+([^\s.,;:!?—–]+(?: +[^\s.,;:!?—–]+){0,4})\s*(?:[.,;:!?—–]|$)", text[end : end + 80])
    if found is None or (end + found.end() < len(text) and found.end() == len(text[end : end + 80])):
        return None
    words = found.group(1).lower().split()
    kept = list(words)
    while kept and kept[-1] in _STRESS:
        kept.pop()
    far = _FAR_NOT if lex.language == "de" else 1
    if not kept or len(kept) > far or kept[-1] not in _AFTER_VERB:
        return None
    return end + found.start(1), end + found.end(1)


_FAR_NOT = 3
"""Words that a German clause may put before its closing "nicht"."""


def _stoppers(reader: Reader) -> frozenset[str]:
    return reader.lex.limiters

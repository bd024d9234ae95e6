"""The quoter's marks: a quotation read into atoms.

Decides which words of a quotation claim to be the speaker's (literal words), which are the writer's own
(brackets) and where the writer says that something is left out (ellipsis, ``[sic]``, "(citation omitted)").
It does not know the origin; whether a mark is honest is decided in ``edits``.
"""

from __future__ import annotations

import re

from factcheck.core.folding import fold, key_of
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Literal

if TYPE_CHECKING:
    AtomKind = Literal["word", "bracket", "partial", "sic", "gap"]

_BRACKET_LIMIT = 200
"""Characters; a longer stretch in brackets is text, not a mark."""
_MARK = (
    r"""\[[ ]?(?:…|\.(?:[ \u00a0\u202f]?\.)+)[ ]?\]"""
    r"""|(?:\[[^\[\]\s]{0,40}\](?:[\w'’]|\.\d)*)+|\[[^\[\]]{0,200}\](?:['’](?:s|re|ll|ve|d|m)\b)?"""
    r"""|(?:…|\.(?:[ \u00a0\u202f]?\.){2,}|\*[ ]\*[ ]\*)[….]*|\(sic\)"""
)
_ELLIPSIS_ONLY = frozenset("….* \u00a0\u202f")


class Atom(NamedTuple):
    """One unit of a quotation.

    ``key`` is the search key of a word, or the folded content of a bracket; a ``partial`` is a word with a
    bracket inside: ``head`` and ``tail`` are the keys of its literal letters, ``key`` the word as read.
    """

    kind: AtomKind
    key: str
    start: int
    end: int
    head: str = ""
    tail: str = ""


class Quotation(NamedTuple):
    """A quotation read into atoms; ``segments`` are the atom ranges between the gaps."""

    text: str
    atoms: tuple[Atom, ...]
    segments: tuple[tuple[int, int], ...]
    opens_with_gap: bool = False
    ends_with_gap: bool = False

    @property
    def marked(self) -> bool:
        """Whether the writer used any mark."""
        return self.opens_with_gap or self.ends_with_gap or any(atom.kind != "word" for atom in self.atoms)

    def literal_words(self) -> int:
        """Number of words outside the writer's marks; a word with a bracket inside counts."""
        return sum(atom.kind in {"word", "partial"} for atom in self.atoms)


def read(quote: str) -> Quotation:
    """Read a quotation into atoms. Words inside brackets are never taken for the speaker's."""
    atoms: list[Atom] = []
    if "[" in quote or "…" in quote or ".." in quote or ". ." in quote or "* *" in quote or "(sic)" in quote:
        last = 0
        for found in re.finditer(_MARK, quote):
            start = _head(quote, last, found.start())
            _add_words(quote, last, start, atoms)
            atoms.append(_mark(quote, start, found.end()))
            last = found.end()
        _add_words(quote, last, len(quote), atoms)
    else:
        _add_words(quote, 0, len(quote), atoms)
    return _segmented(quote, atoms)


def _head(quote: str, low: int, start: int) -> int:
    """Return where a word that runs into a bracket begins."""
    if quote[start] == "[" and quote[start + 1 : start + 3].strip()[:1] not in {"…", "."}:
        figure = quote[start + 1 : start + 2].isdigit()
        joints = "'’.,$€£¥" if figure else "'’"
        while start > low and (quote[start - 1].isalnum() or quote[start - 1] in joints):
            start -= 1
        while quote[start] in ".,":  # a sign before the figure, not in it
            start += 1
    return start


def _add_words(quote: str, low: int, high: int, atoms: list[Atom]) -> None:
    if low and low < high and quote[low] in "-–—−":
        low += 1  # a dash after a mark, no minus sign
    if low < high:
        folded = fold(quote[low:high])
        words = folded.words(0, len(folded.search) - 1)
        atoms.extend(
            Atom("word", key, low + start, low + end)
            for key, start, end in zip(words.keys, words.starts, words.ends, strict=True)
        )


def _mark(quote: str, start: int, end: int) -> Atom:
    """Read one mark: gap, sic, a bracket of its own, or a word with a bracket inside."""
    mark = quote[start:end]
    inner = mark.strip("[]()").strip()
    if all(letter in _ELLIPSIS_ONLY for letter in inner) and ("…" in mark or "." in mark or "*" in mark):
        return Atom("gap", "", start, end)
    if inner.lower().rstrip("!.") == "sic":
        return Atom("sic", "sic", start, end)
    if mark[0] == "[" and mark.count("[") == 1 and mark[mark.index("]") + 1 :][:1] in {"", "'", "’"}:
        return Atom("bracket", key_of(mark.replace("[", "").replace("]", "")), start, end)
    head, tail = mark[: mark.index("[")], mark[mark.rindex("]") + 1 :]
    if "…" in mark or ".." in mark:
        return Atom("gap", "", start, end)
    read_as = mark.replace("[", "").replace("]", "")
    return Atom("partial", key_of(read_as), start, end, key_of(head), key_of(tail))


def _segmented(quote: str, atoms: list[Atom]) -> Quotation:
    segments: list[tuple[int, int]] = []
    begin = 0
    for place, atom in enumerate(atoms):
        if atom.kind == "gap":
            if place > begin:
                segments.append((begin, place))
            begin = place + 1
    if len(atoms) > begin:
        segments.append((begin, len(atoms)))
    opens = bool(atoms) and atoms[0].kind == "gap"
    ends = bool(atoms) and atoms[-1].kind == "gap"
    return Quotation(quote, tuple(atoms), tuple(segments), opens, ends)


def signals(context: str, quote: str) -> frozenset[str]:
    """Return what the words after the quotation disclose.

    Any of ``citation``, ``footnote``, ``quoting``, ``quotes``, ``emphasis``, ``brackets``, ``ellipsis``, ``cleaned``:
    read from parentheses such as "(citations and internal quotation marks omitted)", "(emphasis added)".
    A "(quoting ...)" names the inner source behind the quotation, which is what its citation did inside it
    (Bluebook, rule 10.6.3).
    """
    if not any(word in context for word in ("omitted", "added", "cleaned up", "(quoting ")):
        return frozenset()
    tail = quote.strip(" .,;:!?'\"’”")[-24:]
    place = context.rfind(tail)
    after = context[place + len(tail) :] if place >= 0 else context
    found: set[str] = set()
    for notice in re.findall(r"\(([^()]{3,160})\)", after[:500].lower()):
        if "cleaned up" in notice:
            found.add("cleaned")
        if "emphasis" in notice or "italics" in notice:
            found.add("emphasis")
        if "omitted" in notice:
            found.update(name for word, name in _OMITTED if word in notice)
    if re.match(r"[^“\"]{0,200}?\(quoting ", after):
        found.add("quoting")
    return frozenset(found)


_OMITTED = (
    ("citation", "citation"),
    ("footnote", "footnote"),
    ("quotation", "quotes"),
    ("bracket", "brackets"),
    ("alteration", "brackets"),
    ("ellips", "ellipsis"),
)

"""Marks that claim nothing: a quoted word that only colours the writer's own sentence.

Decides about a fragment inside somebody's reported words; what stands in marks on its own (titles, nicknames) is
told apart where quotations are found.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.records import Span

_INTENSIFIERS = frozenset(
    """very so rather quite truly really somewhat extremely highly particularly more most less least fairly
    so-called self-styled supposed supposedly alleged allegedly дуже очень sehr sogenannte
    très muy bardzo""".split()
)


def colours_only(text: str, span: Span) -> bool:
    """True where one quoted word is graded or doubted by the word before it and qualifies the one after it.

    Words after "so-called" (``the minister's so-called "blue budget"``) are a name at arm's length, whoever stands by.

    ``some very "concrete" things`` and ``the so-called "reform" bill`` report nobody's word; ``explain the
    "provocations"`` does, and so does ``called it "very concrete"``.
    """
    start, end = span
    if called_so(text, span):
        return True
    if len(text[start:end].split()) != 1 or not text[start:end].islower():
        return False
    before = text[max(0, start - 40) : start].rstrip("\"“„«'‘‹ ").split()
    after = text[end : end + 40].lstrip("\"”“»'’› ").split()
    return bool(before and after and before[-1].casefold() in _INTENSIFIERS and after[0][:1].islower())


_SO_CALLED = frozenset("so-called self-styled sogenannte sogenannten sogenannter sogenanntes takzvaný takzvaná".split())


def called_so(text: str, span: Span) -> bool:
    """True where up to three quoted words stand right after "so-called"."""
    start, end = span
    before = text[max(0, start - 24) : start].rstrip("\"“„«'‘‹ ").split()
    return bool(before) and before[-1].casefold() in _SO_CALLED and len(text[start:end].split()) <= 3

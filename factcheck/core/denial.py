"""Words that a text repeats only to deny them: a correction's "he did not tell her to “find the fraud”".

A search finds such words; to print them as agreement would turn the text into its opposite.
"""

from __future__ import annotations

import re

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.records import Span

_OPENING = frozenset("\"“«„‘'‹")
_DENYING = frozenset(
    "not never didn't doesn't don't wasn't denied denies deny denying misquoted misquotes falsely".split()
)
_SAYING = frozenset(
    """say says said saying tell tells told use used quote quoted ask asked urge urged call called write wrote
    make made utter uttered having misquoted post posted tweet tweeted claim claimed""".split()
)
_CLAUSE_ENDS = re.compile('[.!?]["”’»]?\\s|\n|; ')
_LOOK_BACK = 300
"""Characters: the longest sentence that a correction was seen to spend before the words it takes back."""


def denied(text: str, span: Span) -> bool:
    """True where the words stand in inner quotation marks, in a clause that says that they were not said."""
    start = span[0]
    before = text[max(0, start - _LOOK_BACK) : start]
    inside = before.rstrip()[-1:] in _OPENING or _opens_near(before)
    if not inside:
        return False
    clause = _CLAUSE_ENDS.split(before)[-1].casefold().replace("’", "'")
    words = [word.strip(".,:;()[]\"“”«»„‘'") for word in clause.split()]
    at = next((n for n, word in enumerate(words) if word in _DENYING), None)
    return at is not None and any(word in _SAYING for word in words[at:])


def _opens_near(before: str) -> bool:
    """An opening mark a word or two back: the quotation is cut out of a longer one."""
    tail = before[-40:]
    place = max(tail.rfind(mark) for mark in ("“", "«", "„", '"'))
    return place >= 0 and "”" not in tail[place:] and "»" not in tail[place:] and len(tail[place:].split()) <= 3

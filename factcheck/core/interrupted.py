"""Words that name the speaker in the middle of quoted words: "Word, - says Vale, - word." and dash dialogue.

And whether the words before and after a quotation of two paragraphs name two people, so that it is two quotations.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.cues import Cues
    from factcheck.core.marks import Region
    from factcheck.core.records import Span
    from factcheck.core.tokens import Document

DIALOGUE = frozenset("–—-―")


def without_blanks(text: str, start: int, end: int) -> Span | None:
    """Return the span without blanks at its ends, or None where no letter or figure is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if any(sign.isalnum() for sign in text[start:end]) else None


def interruptions(document: Document, cues: Cues, start: int, end: int) -> tuple[list[Span], Span | None]:
    """Find ``, - says Vale, -`` inside quoted words: the spans to cut out, and where the speaker is named."""
    words, lower = document.words, document.lower
    first, last = document.token_at(start), document.token_at(end)
    cuts: list[Span] = []
    label: Span | None = None
    k = first + 1
    while k < last - 2:
        spoken = words[k] in DIALOGUE and (words[k - 1][-1] in ",?!….»" or lower[k + 1] in cues.say)
        if spoken:
            verb = next((v for v in range(k + 1, min(last, k + 5)) if lower[v] in cues.say), None)
            stop = next((j for j in range(k + 2, min(last, k + 14)) if words[j] in DIALOGUE), None)
            if verb is not None and (stop is not None or last - k < 10):
                stop = last - 1 if stop is None else stop
                cuts.append((document.starts[k], document.ends[stop]))
                named = [j for j in range(k + 1, stop) if words[j][0].isupper()]
                label = label or (document.span(named[0], named[-1] + 1) if named else None)
                k = stop
        k += 1
    return cuts, label


_STEM = 5
"""Letters that tell two names apart; Zelensky and Zelenskyy are one."""
_BESIDE = 9
"""Tokens; so near to a quotation stands the verb that names who says it."""


def other_names(document: Document, cues: Cues, before: Region, after: Region) -> bool:
    """Whether one is named in front of an open quotation, and another behind the close of the next paragraph's.

    ``said Ada Vale. "Word word.`` and, a paragraph on, ``"Word," said Bela Roth.`` are words of two people, the first
    without its closing mark; by the convention alone they would all be Roth's.
    """
    if after.close is None:
        return False
    first = document.paragraphs[before.paragraph].tokens[0]
    opened, closed = document.token_at(before.open[0]), document.token_at(after.close[1] - 1) + 1
    lead = range(max(first, opened - 3 * _BESIDE), opened)
    tail = range(closed, min(document.paragraphs[after.paragraph].tokens[1], closed + _BESIDE))
    told, named = _named(document, cues, lead), _named(document, cues, tail)
    if not told or not named:
        return False
    return not any(document.lower[k].startswith(named[:_STEM]) for k in lead)


def _named(document: Document, cues: Cues, tokens: range) -> str | None:
    """Return the last word of the name that stands right before or behind a verb of saying, or None."""
    words = document.words
    for k in tokens:
        if document.lower[k] not in cues.say:
            continue
        subject = k - 1 in tokens and words[k - 1][0].isupper() and document.lower[k - 1] not in cues.pronouns
        last = k
        while (
            not subject
            and last + 1 in tokens
            and (words[last + 1][0].isupper() or (words[last + 1] == "." and last > k))
        ):
            last += 1
        while last > k and words[last] == ".":
            last -= 1
        place = last if last > k else k - 1
        if place in tokens and words[place][0].isupper() and document.lower[place] not in cues.pronouns:
            return document.lower[place]
    return None

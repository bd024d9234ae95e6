"""Words that name the speaker in the middle of quoted words: "Word, - says Vale, - word." and dash dialogue."""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.cues import Cues
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

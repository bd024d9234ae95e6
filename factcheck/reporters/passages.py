"""What of a long text is shown: the quotation, the origin's passage with its surroundings, the word diff.

Offsets in, runs of (text, style) out. Styles: ``removed``, ``added``, ``matched`` or none. Nothing outside the
cut is looked at, so the cost is that of what is shown.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.records import Edit, EvidenceUse, Judgement
    from factcheck.reporters.cells import Run
    from factcheck.reporters.voice import Voice

CONTEXT = 160
"""Code points of the origin shown before and after a passage: about a sentence (mean 20 to 25 words)."""

LONG_QUOTE = 70
"""Words beyond which a quotation's middle is left out; above the 39 and 34 words of long press quotations."""

_NEAR = 8
"""Equal words kept on either side of an edit in a diff."""

_CLOSING = " \n\t.,;:!?\"'\u201d\u2019)]"

_SENTENCE_ENDS = (". ", "! ", "? ", ".\n", "!\n", "?\n", "\n\n", ".\u201d ", '." ')


def quoted(text: str, voice: Voice, *, whole: bool = False) -> str:
    """Return the quotation as printed; the middle of a very long one is left out and its words are counted.

    A single word without end (a hostile line) is cut like a long one, with its length.
    """
    said = voice.say(text)
    words = said.split(" ")
    if whole or (len(words) <= LONG_QUOTE and len(said) <= 4000):
        return said
    if len(words) > LONG_QUOTE:
        head, tail = " ".join(words[:50]), " ".join(words[-12:])
        if len(head) + len(tail) <= 4000:
            return f"{head} {voice.more} {tail}"
    return f"{said[:600]} {voice.more} {said[-200:]}"


def before(text: str, start: int, limit: int = CONTEXT) -> tuple[str, bool]:
    """Return what leads to an offset, and whether it is cut.

    From the start of the sentence the offset is in, or of the one before where it begins a sentence; from a word
    where no sentence begins that near.
    """
    low = max(0, start - limit)
    stretch = text[low:start]
    begins = [at for at in _boundaries(stretch) if at < len(stretch.rstrip())]
    cut = begins[-1] if begins else stretch.find(" ") + 1 if low else 0
    return stretch[cut:], low + cut > 0


def after(text: str, end: int, limit: int = CONTEXT) -> tuple[str, bool]:
    """Return what follows an offset, and whether it is cut: to the end of a sentence, or of a word."""
    stretch = text[end : end + limit]
    ends = [at for at in _boundaries(stretch) if stretch[:at].strip(_CLOSING)]
    if ends:
        cut = len(stretch[: ends[0]].rstrip())
    elif end + limit < len(text):
        cut = max(stretch.rfind(" "), 0)
    else:
        cut = len(stretch)
    return stretch[:cut], end + cut < len(text.rstrip())


def _boundaries(text: str) -> list[int]:
    """Return where sentences begin in a short text, by punctuation and paragraphs; good enough to show context."""
    found = set()
    for mark in _SENTENCE_ENDS:
        at = text.find(mark)
        while at >= 0:
            found.add(at + len(mark))
            at = text.find(mark, at + 1)
    return sorted(found)


def passage_runs(use: EvidenceUse, voice: Voice) -> list[Run]:
    """Return the origin's passage with a sentence either side; the matched words are styled ``matched``."""
    spans = sorted(use.spans) or ([use.passage] if use.passage else [])
    text = use.evidence.text
    if not spans or not text:
        return []
    lead, cut = before(text, spans[0][0])
    runs: list[Run] = [(f"{voice.more} " if cut or use.evidence.offset else "", ""), (_edge(lead, voice), "")]
    last = spans[0][0]
    for start, end in spans:
        gap = text[last:start] if start > last else ""
        runs.append((_edge(gap, voice) if len(gap) <= CONTEXT else f" {voice.more} ", ""))
        runs.append((_clip(text[max(start, last) : end], voice), "matched"))
        last = max(last, end)
    trail, cut = after(text, last)
    runs += [(_edge(trail, voice), ""), (f" {voice.more}" if cut else "", "")]
    return [run for run in runs if run[0]]


def _edge(text: str, voice: Voice) -> str:
    """Make a stretch safe and keep one blank where it begins or ends with white space."""
    said = voice.say(text)
    if not said:
        return " " if text and text.isspace() else ""
    return f"{' ' if text[0].isspace() else ''}{said}{' ' if text[-1].isspace() else ''}"


def _clip(text: str, voice: Voice) -> str:
    said = voice.say(text)
    return said if len(said) <= 4000 else f"{said[:600]} {voice.more} {said[-200:]}"


def shown_edits(judgement: Judgement) -> list[Edit]:
    """Return the edits a diff shows: glyph-only ones are left out where words changed, or it could not be read."""
    edits = sorted(judgement.edits, key=lambda e: (e.quote_span, e.source_span))
    if any(edit.severity != "none" for edit in edits):
        return [edit for edit in edits if edit.severity != "none" or edit.type.startswith(("bracket", "ellipsis"))]
    return [edit for edit in edits if edit.type != "spacing"]


def diff_runs(quote: str, judgement: Judgement, voice: Voice, *, whole: bool = False) -> list[Run]:
    """Return the word diff, origin to article: ``[-said by the origin-] {+said by the article+}``."""
    runs: list[Run] = []
    place = 0
    edits = shown_edits(judgement)
    for number, edit in enumerate(edits):
        start, end = edit.quote_span
        if not place <= start <= end <= len(quote):
            continue  # nested in the edit before it: already shown
        equal = quote[place:start]
        runs.append((_equal(equal, voice, first=number == 0, last=False, whole=whole), ""))
        runs += _marks(edit, equal, quote[end : end + 1], voice)
        place = end
    if not edits:
        return []
    runs.append((_equal(quote[place:], voice, first=False, last=True, whole=whole), ""))
    return [run for run in runs if run[0]]


def _marks(edit: Edit, prior: str, following: str, voice: Voice) -> list[Run]:
    runs: list[Run] = []
    removed, added = voice.say(edit.source), voice.say(edit.quote)
    if removed:
        if not added and prior and not prior[-1].isspace() and removed[0].isalnum():
            runs.append((" ", ""))
        runs.append((f"[-{removed}-]", "removed"))
        whole_word = not prior or prior[-1].isspace() or (removed[-1].isalnum() and not prior[-1].isalnum())
        if (added and whole_word and not following.isalnum()) or (not added and following.isalnum()):
            runs.append((" ", ""))
    if added:
        runs.append((f"{{+{added}+}}", "added"))
        if edit.quote[-1:].isspace():
            runs.append((" ", ""))
    return runs


def _equal(text: str, voice: Voice, *, first: bool, last: bool, whole: bool) -> str:
    said = _edge(text, voice)
    words = said.split(" ")
    room = (0 if first else _NEAR) + (0 if last else _NEAR)
    if whole or len(words) <= max(room + 4, LONG_QUOTE // 4 if first or last else room + 4):
        return said if len(said) <= 4000 else f"{said[:200]} {voice.more} {said[-200:]}"
    head = [] if first else words[:_NEAR]
    tail = [] if last else words[-_NEAR:]
    return " ".join([*head, voice.more, *tail])

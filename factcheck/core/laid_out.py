"""Quotations that the layout shows and no marks: block quotes, embedded posts, dash dialogue, turns, "From X:" blocks.

Looks only at paragraphs that no marked quotation fills. A paragraph that merely might be a quotation is left alone:
a wrong one would be checked against an origin that never had it.
"""

from __future__ import annotations

from factcheck.core.interrupted import DIALOGUE, interruptions, without_blanks
from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.cues import Cues
    from factcheck.core.quotations import Form, Quotation
    from factcheck.core.records import Embed, Span
    from factcheck.core.tokens import Document, Paragraph

_QUOTING = frozenset({"block_quote", "pull_quote", "embed"})
QUESTIONS = frozenset({"q", "question", "frage", "вопрос", "питання"})
ANSWERS = frozenset({"a", "answer", "antwort", "ответ", "відповідь"})
"""Labels of an interview's turns."""


class Found(tuple[tuple["Span", ...], "Form", int, "Span | None"]):
    """Segments, form, paragraph number, span of the speaker's label."""

    __slots__ = ()


def laid_out(document: Document, cues: Cues, taken: list[Quotation], embeds: tuple[Embed, ...]) -> list[Found]:
    """Return the unmarked quotations, adjacent paragraphs of one block joined."""
    filled = {quotation.paragraph for quotation in taken if quotation.form == "marks"}
    out: list[Found] = []
    turns = _turns(document)
    for number, paragraph in enumerate(document.paragraphs):
        if paragraph.role in _QUOTING:
            _block(document, number, paragraph, taken, embeds, out)
        elif number in turns:
            label, start = turns[number]
            body = without_blanks(document.text, start, paragraph.span[1])
            if body and number not in filled:
                out.append(Found(((body,), "labelled", number, label)))
        elif number not in filled:
            found = _dash(document, cues, number, paragraph) or _from_block(document, number, paragraph, filled)
            if found:
                out.append(found)
    return out


def _block(
    document: Document,
    number: int,
    paragraph: Paragraph,
    taken: list[Quotation],
    embeds: tuple[Embed, ...],
    out: list[Found],
) -> None:
    a, b = paragraph.span
    text = document.text
    while a < b and (text[a] == ">" or text[a].isspace()):
        a += 1
    inside = [q for q in taken if a <= q.start and q.end <= b]
    if sum(q.end - q.start for q in inside) * 2 > b - a or a >= b:
        return
    if text[a] in "—–-―" and b - a < 120:
        return
    label = None
    form: Form = "embed" if paragraph.role == "embed" else "block"
    last = out[-1] if out else None
    embed = next((e for e in embeds if e.span[0] <= a < e.span[1]), None)
    if (
        last is not None
        and last[1] == form
        and _adjoins(document, last[2] + len(last[0]) - 1, number, embed, last[0][0])
    ):
        out[-1] = Found(((*last[0], (a, b)), form, last[2], last[3]))
        return
    out.append(Found((((a, b),), form, number, label)))


def _adjoins(document: Document, before: int, number: int, embed: Embed | None, first: Span) -> bool:
    if number != before + 1 or document.paragraphs[before].role != document.paragraphs[number].role:
        return False
    return embed is None or embed.span[0] <= first[0]


def _turns(document: Document) -> dict[int, tuple[Span, int]]:
    """Return the turns of an interview or transcript, if the text has at least two: label and where words begin."""
    found: dict[int, tuple[Span, int]] = {}
    for number, paragraph in enumerate(document.paragraphs):
        first, last = paragraph.tokens
        colon = next((k for k in range(first + 1, min(last - 1, first + 6)) if document.words[k] == ":"), None)
        if colon is None or document.words[first] in DIALOGUE:
            continue
        label = document.words[first:colon]
        capitals = all(word.isupper() or not word.isalpha() for word in label) and len("".join(label)) > 1
        if capitals or (len(label) == 1 and label[0].lower() in QUESTIONS | ANSWERS and label[0][0].isupper()):
            found[number] = (document.span(first, colon), document.ends[colon])
    return found if len(found) > 1 else {}


def _dash(document: Document, cues: Cues, number: int, paragraph: Paragraph) -> Found | None:
    """A paragraph of dialogue: a dash, words, and the words that say who speaks between dashes."""
    first, last = paragraph.tokens
    if last - first < 4 or document.words[first] not in DIALOGUE:
        return None
    start, end = document.ends[first], paragraph.span[1]
    cuts, label = interruptions(document, cues, start, end)
    if not cuts:
        return None
    segments: list[Span] = []
    at = start
    for a, b in [*cuts, (end, end)]:
        while at < a and (document.text[at].isspace() or document.text[at] in ".,;"):
            at += 1
        part = without_blanks(document.text, at, a)
        if part:
            segments.append(part)
        at = b
    return Found((tuple(segments), "dash", number, label)) if segments else None


def _from_block(document: Document, number: int, paragraph: Paragraph, filled: set[int]) -> Found | None:
    """``From Ada Vale, mayor:`` and what follows the colon, in this paragraph or the next."""
    first, last = paragraph.tokens
    words = document.words
    if last - first < 3 or words[first] != "From" or not words[first + 1][0].isupper():
        return None
    colon = next((k for k in range(first + 2, min(last, first + 14)) if words[k] == ":"), None)
    if colon is None:
        return None
    stop = next((k for k in range(first + 1, colon) if words[k] in {",", "("}), colon)
    label = document.span(first + 1, stop)
    body = without_blanks(document.text, document.ends[colon], paragraph.span[1])
    if body is None and number + 1 < len(document.paragraphs) and number + 1 not in filled:
        following = document.paragraphs[number + 1]
        if following.role in {"paragraph", "block_quote"}:
            return Found(((following.span,), "labelled", number + 1, label))
    return Found(((body,), "labelled", number, label)) if body else None

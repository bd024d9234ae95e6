"""The article's text with every claim marked; a number after each leads to its card.

Claims may nest (a quoted fragment in a report) and, rarely, cross; marks are closed and opened again at paragraph
ends and crossings, so that the markup is always a tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.reporters.html_text import esc_exact, tone_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Article, Finding, Result, Span


class _Mark(NamedTuple):
    start: int
    end: int
    number: int
    tone: str
    label: str


def article_html(article: Article, results: Sequence[Result], findings: Sequence[Finding], piece: int) -> str:
    """Return the paragraphs of the article; ``results`` in order of place carry numbers from 1."""
    marks = [
        _Mark(*_with_marks(article.text, result), number, tone_of(result), result.judgement.verdict.replace("_", " "))
        for number, result in enumerate(results, 1)
    ]
    faults = sorted(finding.span[0] for finding in findings)
    roles = {block.span[0]: block.role for block in article.blocks}
    out: list[str] = []
    for start, end in _paragraphs(article.text):
        role = roles.get(start, "paragraph")
        tag = "h3" if role in ("title", "heading") else "blockquote" if role == "block_quote" else "p"
        kind = f' class="{role}"' if role in ("caption", "credit", "list_item", "title", "pull_quote") else ""
        inner = _inside(article.text, (start, end), marks, faults, piece)
        out.append(f"<{tag}{kind}>{inner}</{tag}>")
    return "\n".join(out)


_OPENING, _CLOSING = frozenset("\"'“‘«„‹「『"), frozenset("\"'”’»“›」』")


def _with_marks(text: str, result: Result) -> Span:
    """A quotation is drawn with its own quotation marks, so that its number stands behind them."""
    start, end = result.claim.span
    quoted = result.claim.type != "report" and start > 0 and text[start - 1] in _OPENING
    return (start - 1, end + (text[end] in _CLOSING)) if quoted and text[end : end + 1] else (start, end)


def _paragraphs(text: str) -> list[Span]:
    found, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            found.append((start, end))
        start = end + 1
    return found


def _inside(text: str, span: Span, marks: Sequence[_Mark], faults: Sequence[int], piece: int) -> str:
    """Return one paragraph: cut at every start and end of a mark, tags kept as a stack."""
    start, end = span
    here = [mark for mark in marks if mark.start < end and mark.end > start]
    points = sorted(
        {start, end}
        | {min(max(at, start), end) for mark in here for at in (mark.start, mark.end)}
        | {at for at in faults if start <= at < end}
    )
    out: list[str] = []
    open_marks: list[_Mark] = []
    for at, following in zip(points, [*points[1:], end], strict=True):
        out += _closed(open_marks, at, piece)
        for mark in sorted((m for m in here if max(m.start, start) == at and m.end > at), key=lambda m: -m.end):
            open_marks.append(mark)
            out.append(_opening(mark, mark.start >= start, piece))
        if at in faults:
            out.append('<span class="fault" role="img" aria-label="fault of a quotation mark">⚑</span>')
        out.append(esc_exact(text[at:following]))
    out += _closed(open_marks, end, piece)
    return "".join(out)


def _closed(open_marks: list[_Mark], at: int, piece: int) -> list[str]:
    """Close what ends here; a mark that goes on but was opened inside one that ends is closed and opened again."""
    out: list[str] = []
    again: list[_Mark] = []
    while any(mark.end <= at for mark in open_marks):
        mark = open_marks.pop()
        out.append("</mark>")
        if mark.end <= at:
            out.append(_number(mark, piece))
        else:
            again.append(mark)
    for mark in reversed(again):
        open_marks.append(mark)
        out.append(_opening(mark, False, piece))
    return out


def _opening(mark: _Mark, first: bool, piece: int) -> str:
    place = f' id="m{piece}-{mark.number}"' if first else ""
    return f'<mark class="claim tone-{mark.tone}"{place}>'


def _number(mark: _Mark, piece: int) -> str:
    return (
        f'<a class="ref tone-{mark.tone}" href="#c{piece}-{mark.number}" '
        f'aria-label="claim {mark.number}: {mark.label}">{mark.number}</a>'
    )

"""One card a claim: verdict in words, the quotation, the rows of the terminal report, the evidence in full."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factcheck.core.catalogue import BY_CODE
from factcheck.reporters.html_text import esc, link_html, runs_html, tone_of
from factcheck.reporters.rows import described, rows_of
from factcheck.reporters.voice import UNICODE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.placing import Places
    from factcheck.core.records import Article, EvidenceUse, Finding, Result
    from factcheck.reporters.rows import Row

_LABELS = {
    "speaker": "Speaker",
    "origin": "Cited origin",
    "checked": "Compared with",
    "also": "Also",
    "because": "Because",
    "held": "Held",
    "score": "Agreement",
    "diff": "Difference",
    "source": "In the origin",
    "caution": "Caution",
    "tried": "Tried",
    "next": "Next",
}


def card_html(result: Result, places: Places, piece: int, number: int) -> str:
    """Return the card of one claim; its id is ``c{piece}-{number}``, the mark's ``m{piece}-{number}``."""
    tone = tone_of(result)
    title = BY_CODE[result.code].title if result.code in BY_CODE else result.code
    place = places.place(result.claim.span[0])
    rows = [row for row in rows_of(result, UNICODE, verbose=True) if row.label != "open"]
    shown = "".join(_rows([row for row in rows if row.label not in ("quote", "held")]))
    return (
        f'<article class="card tone-{tone}" id="c{piece}-{number}" aria-labelledby="h{piece}-{number}" tabindex="-1">'
        f'<h3 id="h{piece}-{number}"><a class="num" href="#m{piece}-{number}" aria-label="to claim {number} in the text">'
        f'{number}</a> <span class="verdict">{esc(_word(title))}</span> <span class="code">{esc(result.code)}</span>'
        f'<span class="place">line {place.line}, column {place.column}</span></h3>'
        f"{_quotation(result)}<dl>{shown}</dl>{_open(result)}{_provenance(result)}</article>"
    )


def _word(title: str) -> str:
    """The verdict as a sentence would print it; capitals are the terminal's way of raising its voice."""
    return title if title.startswith("OK") else title[:1].upper() + title[1:].lower()


def _quotation(result: Result) -> str:
    marks = ("“", "”") if result.claim.type in ("quotation", "scare", "mixed") else ("", "")
    return f'<blockquote class="said">{marks[0]}{esc(result.claim.quote)}{marks[1]}</blockquote>'


def _rows(rows: list[Row]) -> Iterator[str]:
    """Rows of one label stand under one term."""
    for label, group in groupby(rows, key=lambda row: row.label):
        said = "".join(f"<dd>{runs_html(row.runs)}</dd>" for row in group)
        yield f'<div class="row row-{label}"><dt>{_LABELS.get(label, label)}</dt>{said}</div>'


def _open(result: Result) -> str:
    url = next(
        (use.link or use.evidence.capture.url for use in result.evidence if use.link or use.evidence.capture.url), None
    )
    return f'<p class="open">{link_html(url, "Open the passage at its origin")}</p>' if url else ""


def _provenance(result: Result) -> str:
    if not result.evidence:
        return ""
    blocks = "".join(_evidence(use) for use in result.evidence)
    return f"<details><summary>Evidence and provenance</summary>{blocks}</details>"


def _evidence(use: EvidenceUse) -> str:
    capture = use.evidence.capture
    offset = use.evidence.offset
    spans = ", ".join(f"{start + offset}–{end + offset}" for start, end in use.spans)
    pairs = (
        ("What", esc(described(capture, UNICODE))),
        ("Title", esc(capture.title or "")),
        ("Address", link_html(capture.url, capture.url) if capture.url else ""),
        ("Captured", esc(capture.captured)),
        ("Record", f"<code>{esc(capture.id)}</code>"),
        ("SHA-256", f"<code>{esc(capture.sha256)}</code>"),
        ("File", f"<code>{esc(capture.archive)}/{esc(capture.file)}</code>"),
        ("Characters", esc(spans)),
        ("Read by", esc(use.evidence.reader)),
        ("Linked because", esc("; ".join(use.reasons))),
        ("Supplied by", esc(capture.supplied_by or "")),
        ("Note", esc(capture.note or "")),
    )
    rows = "".join(f'<div class="row"><dt>{name}</dt><dd>{value}</dd></div>' for name, value in pairs if value)
    return f'<dl class="provenance">{rows}</dl>'


def finding_html(finding: Finding, article: Article, places: Places) -> str:
    """Return a fault of the article's form with its place."""
    place = places.place(finding.span[0])
    tone = {"error": "bad", "warning": "warn", "note": "open", "none": "mute"}[finding.level]
    near = article.text[max(0, finding.span[0] - 25) : finding.span[1] + 40]
    return (
        f'<article class="card small tone-{tone}"><h4><span class="verdict">{esc(finding.message)}</span> '
        f'<span class="code">{esc(finding.code)}</span><span class="place">line {place.line}, column {place.column}</span>'
        f'</h4><p class="near">… {esc(near)} …</p></article>'
    )

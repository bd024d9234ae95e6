"""Text out of a PDF (extra ``pdf``): page by page, running heads dropped, line-break hyphens kept.

A hyphen at a line's end may be the word's own (``Euro-Atlantic``), so it stays, followed by its line break; the
comparison folds it, and the text stays what the page shows.
"""

from __future__ import annotations

import io

from factcheck.core.records import Reading, Unavailable

_ADD = "register the text by hand: factcheck archive add FILE --url URL"
MAX_PAGES = 600


def read_pdf(data: bytes, url: str | None = None) -> Reading:
    """Read a PDF's text; ``problem`` where pypdf is missing, the file is locked or holds only pictures."""
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        return _problem("reading a PDF needs pypdf", "install it: pip install 'factcheck[pdf]'")
    import logging

    logging.getLogger("pypdf").setLevel(logging.ERROR)
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return _problem("the PDF is locked with a password")
        pages = [page.extract_text() or "" for page in reader.pages[:MAX_PAGES]]
        total = len(reader.pages)
        info = reader.metadata
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        return _problem(f"the PDF is damaged ({type(error).__name__})")
    text = _joined(_without_heads(pages)).strip()
    if not text:
        return _problem("the PDF holds pictures of text and no text", "have it recognised (OCR) and register the text")
    reading = Reading(
        text=text,
        reader="pdf",
        title=str(info.title).strip() or None if info and info.title else None,
        author=str(info.author).strip() or None if info and info.author else None,
        published=_date(info),
        url=url,
        completeness="whole" if total <= MAX_PAGES else "excerpt",
    )
    from factcheck.readers.origin import speech_of

    return speech_of(reading)


def _problem(detail: str, next_step: str = _ADD) -> Reading:
    return Reading("", "pdf", problem=Unavailable("pdf", detail, next_step))


def _date(info: object) -> str | None:
    try:
        made = getattr(info, "creation_date", None)
    except (ValueError, TypeError):
        return None
    return made.date().isoformat() if made else None


def _without_heads(pages: list[str]) -> list[str]:
    """Drop running heads and feet: lines among a page's first or last two that stand (figures aside) on most pages.

    Two, because court opinions head every page with the case and, below it, whose opinion it is. A third of the
    pages is enough: left and right pages carry different heads.
    """
    lines_of = [[line for line in page.strip().split("\n") if line.strip()] for page in pages]
    if len(pages) < 3:
        return ["\n".join(lines) for lines in lines_of]
    counts: dict[str, int] = {}
    for lines in lines_of:
        for key in {_head(line) for line in (*lines[:2], *lines[-2:])}:
            counts[key] = counts.get(key, 0) + 1
    needed = max(2, len(pages) // 3)
    for lines in lines_of:
        for place in (1, 0, -2, -1):
            if len(lines) > 2 and len(lines[place]) < 120 and counts.get(_head(lines[place]), 0) >= needed:
                lines.pop(place)
    return ["\n".join(lines) for lines in lines_of]


def _joined(pages: list[str]) -> str:
    """Join pages; a sentence that runs over a page's end is not broken into two paragraphs."""
    parts: list[str] = []
    for page in pages:
        if parts:
            parts.append("\n\n" if parts[-1].rstrip()[-1:] in '.!?”"’:' else "\n")
        parts.append(page)
    return "".join(parts)


def _head(line: str) -> str:
    return "".join(char for char in line if char.isalpha()).casefold()

"""Markdown by way of the same layout as a page: rendered by markdown-it (CommonMark), laid out like HTML.

So a text, its Markdown and its HTML give the same paragraphs, and HTML inside Markdown is read as what it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.readers.frontmatter import split

if TYPE_CHECKING:
    from factcheck.readers.dom import Page


def read_markdown(text: str) -> tuple[dict[str, str], Page]:
    """Return the front matter's known keys and the laid-out page."""
    from markdown_it import MarkdownIt

    from factcheck.readers.dom import read_page

    head, body = split(text)
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    language = (head.get("language") or "")[:2].lower() or None
    return head, read_page(f"<html><body>{parser.render(body)}</body></html>", language)

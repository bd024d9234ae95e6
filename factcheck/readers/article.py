"""The article under check: its main text, with links, roles, embeds and what the page says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.core.records import Article, Block, Embed, Link
from factcheck.core.text import sha256_text
from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.core.records import Span
    from factcheck.readers.dom import Page
    from factcheck.readers.layout import Mark


def article_of(text: str, *, path: str | None, url: str | None = None, **rest: object) -> Article:
    """Return an article whose id and digest follow from its text."""
    digest = sha256_text(text)
    return Article(id=digest[:12], text=text, sha256=digest, path=path, url=url, **rest)  # type: ignore[arg-type]


def markdown_article(text: str, name: str | None, url: str | None, notes: tuple[str, ...] = ()) -> Article:
    """Read an article from Markdown: everything on the page is the article's."""
    from factcheck.readers.markdown import read_markdown

    head, page = read_markdown(text)
    if not page.text.strip():
        raise InputError(f"{name or 'the input'}: the Markdown holds no text", "give the article's text")
    kept = [i for i, p in enumerate(page.layout.paragraphs) if not p.hidden]
    base = url or head.get("url")
    stored, links, blocks, embeds = _compose(page, kept, base)
    title = head.get("title") or _first_title(stored, blocks)
    return article_of(
        stored,
        path=name,
        url=base,
        title=title,
        author=head.get("author"),
        published=head.get("published"),
        language=(head.get("language") or "")[:2].lower() or None,
        links=links,
        blocks=blocks,
        embeds=embeds,
        notes=(*notes, *page.notes),
    )


def html_article(markup: str, name: str | None, url: str | None, notes: tuple[str, ...] = ()) -> Article:
    """Read an article from a page: the main text alone.

    Raises:
        InputError: where the page holds no text, or only a wall.
    """
    from factcheck.readers.dom import read_page
    from factcheck.readers.mainpart import select
    from factcheck.readers.metadata import Metadata, page_date, read_metadata
    from factcheck.readers.walls import wall_of

    where = name or url or "the page"
    page = read_page(markup)
    meta = read_metadata(page.tree, url) if page.tree is not None else Metadata(url=url)
    wall = wall_of(page, meta, markup)
    if wall:
        raise InputError(f"{where}: {wall.detail}", wall.next_step)
    kept, how = select(page, url)
    if not kept:
        kept = [i for i, p in enumerate(page.layout.paragraphs) if not p.hidden]
        how = ("no main text could be told apart: all visible text is read",)
    if not kept:
        raise InputError(f"{where}: the page holds no text", "save the article's text as .txt or .md and check that")
    stored, links, blocks, embeds = _compose(page, kept, meta.url or url, headline=meta.title)
    published = meta.published or (page_date(page.tree, markup, url) if page.tree is not None else None)
    teaser = ("the page says that its text is not freely accessible: this may be only its beginning",)
    return article_of(
        stored,
        path=name,
        url=url or meta.url,
        title=meta.title,
        author=meta.author,
        published=published,
        language=meta.language,
        links=links,
        blocks=blocks,
        embeds=embeds,
        notes=(*notes, *page.notes, *how, *(teaser if meta.free is False else ())),
    )


def _compose(
    page: Page, kept: list[int], base: str | None, headline: str | None = None
) -> tuple[str, tuple[Link, ...], tuple[Block, ...], tuple[Embed, ...]]:
    """Join the kept paragraphs and move links, roles and embeds along."""
    parts: list[str] = []
    moves: list[tuple[int, int, int]] = []
    blocks: list[Block] = []
    length = 0
    titled = False
    for index in kept:
        paragraph = page.layout.paragraphs[index]
        start, end = paragraph.span
        if parts:
            parts.append("\n\n")
            length += 2
        body = page.text[start:end]
        parts.append(body)
        moves.append((start, end, length - start))
        role = paragraph.role
        if not titled and (paragraph.tag == "h1" or (role == "heading" and body == headline)):
            role, titled = "title", True
        blocks.append(Block((length, length + len(body)), role, paragraph.cite))
        length += len(body)
    links = [
        Link(span, _resolve(m.value, base))
        for m in page.layout.marks
        if m.kind == "a" and (span := _moved(m.span, moves))
    ]
    embeds = [e for m in page.layout.marks if m.kind == "embed" and (e := _embed(m, moves, page))]
    return "".join(parts), tuple(sorted(links)), tuple(blocks), tuple(embeds)


def _moved(span: Span, moves: list[tuple[int, int, int]]) -> Span | None:
    """Return where a span of the page stands in the article, or None where none of it was kept."""
    from bisect import bisect_right

    start, end = span
    first = bisect_right(moves, (start, float("inf"), 0)) - 1
    if first < 0 or moves[first][1] <= start:
        first += 1
    last = bisect_right(moves, (end - 1, float("inf"), 0)) - 1
    if first > last or first >= len(moves):
        return None
    return max(start, moves[first][0]) + moves[first][2], min(end, moves[last][1]) + moves[last][2]


def _embed(mark: Mark, moves: list[tuple[int, int, int]], page: Page) -> Embed | None:
    span = _moved(mark.span, moves)
    if span is None:
        return None
    if mark.element is None:
        return Embed(span, None, None, None, None, page.text[mark.span[0] : mark.span[1]])
    from factcheck.readers.embeds import read_embed_element

    post = read_embed_element(mark.element)
    return Embed(span, post.url, post.author, post.handle, post.published, post.text)


def _resolve(address: str, base: str | None) -> str:
    if not base or address.startswith(("http://", "https://")):
        return address
    from urllib.parse import urljoin

    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _first_title(text: str, blocks: tuple[Block, ...]) -> str | None:
    return next((text[b.span[0] : b.span[1]] for b in blocks[:2] if b.role == "title"), None)

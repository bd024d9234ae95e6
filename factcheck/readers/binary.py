"""Files that are no text themselves: PDF, WARC and gzip are opened, everything else is refused by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.core.records import Article, Reading

# What a gzip body may unfold to, and how many times its size: pages reach about 30, bombs 1,000.
UNPACKED_BYTES = 50_000_000
UNPACKED_RATIO = 200


def binary_article(data: bytes, kind: str, words: str, name: str | None, url: str | None) -> Article:
    """Read an article out of a PDF, a WARC file or gzip data.

    Raises:
        InputError: for every other kind, saying which it is.
    """
    where = name or url or "the input"
    from factcheck import readers

    if kind == "gzip":
        inner = gunzip(data)
        if isinstance(inner, str):
            raise InputError(f"{where}: {inner}", "unpack it yourself and give the article's text")
        inner_name = name.removesuffix(".gz") if name else None
        return readers.read_article(inner, name=inner_name, url=url)._replace(path=name)
    if kind == "warc":
        from factcheck.readers.warc import page_of

        page = page_of(data)
        if page is None:
            raise InputError(f"{where}: the WARC file holds no page", "give a file with a response or resource record")
        return readers.read_article(page.data, media_type=page.media_type, name=None, url=url or page.url)._replace(
            path=name
        )
    if kind == "pdf":
        from factcheck.readers.article import article_of
        from factcheck.readers.pdf import read_pdf

        reading = read_pdf(data, url)
        if reading.problem:
            raise InputError(f"{where}: {reading.problem.detail}", reading.problem.next_step)
        return article_of(
            reading.text,
            path=name,
            url=url,
            title=reading.title,
            author=reading.author,
            published=reading.published,
            notes=reading.notes,
        )
    raise InputError(f"{where}: {words}, not a text", "give the article as text, Markdown, HTML or PDF")


def binary_origin(data: bytes, kind: str, words: str, media_type: str | None, url: str | None) -> Reading:
    """Read an origin out of a PDF, a WARC file or gzip data; a refusal for every other kind."""
    from factcheck import readers
    from factcheck.readers.origin import problem

    if kind == "gzip":
        inner = gunzip(data)
        if isinstance(inner, str):
            return problem("gzip", "refused:type", inner)
        reading = readers.read_origin(inner, media_type=media_type, url=url)
        return reading._replace(notes=("the body was gzip data, unpacked", *reading.notes))
    if kind == "warc":
        from factcheck.readers.warc import page_of

        page = page_of(data)
        if page is None:
            return problem("warc", "refused:type", "the WARC file holds no page")
        return readers.read_origin(page.data, media_type=page.media_type, url=url or page.url)
    if kind == "pdf":
        from factcheck.readers.pdf import read_pdf

        return read_pdf(data, url)
    return problem("none", "refused:type", f"{words} is no text")


def gunzip(data: bytes) -> bytes | str:
    """Unpack gzip data under a cap; a string says why not."""
    import zlib

    limit = min(UNPACKED_BYTES, max(1_000_000, len(data) * UNPACKED_RATIO))
    unpacker = zlib.decompressobj(31)
    try:
        inner = unpacker.decompress(data, limit)
    except zlib.error as error:
        return f"broken gzip data: {error}"
    if unpacker.unconsumed_tail:
        return f"gzip data that unpacks to over {limit / 1e6:.0f} MB"
    return "gzip data inside gzip data" if inner[:2] == b"\x1f\x8b" else inner

"""Bytes and a media type in, text with a map to the page out.

Two readings of the same bytes: an *article* is read for its main text, because a quotation out of a teaser would
be a false accusation; an *origin* is read whole, because a dropped sentence would become a false ``not_found``.
Everything heavy is imported where it is used: a plain text costs nothing.
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.records import Article, Reading

__all__ = ["read_article", "read_origin"]


def read_article(
    data: bytes, *, media_type: str | None = None, name: str | None = None, url: str | None = None
) -> Article:
    """Read the text under check from a file's or a page's bytes.

    ``name`` is the path that messages and reports print; ``url`` where the page was had, for its relative links.

    Raises:
        InputError: empty, binary, larger than 50 MB, not UTF-8 (plain text), a wall or a page without text.
    """
    from factcheck.readers import plain

    plain.check_size(data, name)
    if _needs_child(data, media_type, name):
        from factcheck.core.records import Article as Record
        from factcheck.readers.sandbox import read_limited

        article = read_limited("article", data, media_type=media_type, name=name, url=url)
        assert isinstance(article, Record)
        return article
    return read_article_here(data, media_type=media_type, name=name, url=url)


def _needs_child(data: bytes, media_type: str | None, name: str | None) -> bool:
    """Pages and PDF files that are big, or look made to hurt, are read in a child process with limits."""
    if len(data) < 4_000:
        return False
    from factcheck.readers import sniff

    kind = sniff.kind_of(data, media_type, name)[0]
    if kind in ("text", "other"):
        return False
    if kind == "pdf":
        return True
    from factcheck.readers.sandbox import is_suspicious

    return is_suspicious(data)


def read_article_here(
    data: bytes, *, media_type: str | None = None, name: str | None = None, url: str | None = None
) -> Article:
    """Read an article in this process, whatever it is; see ``read_article``."""
    from factcheck.errors import InputError
    from factcheck.readers import plain, sniff

    kind, words = sniff.kind_of(data, media_type, name)
    where = name or url or "the input"
    if kind in ("text", "json", "vtt", "xml"):
        from factcheck.core.text import sha256_text

        text, notes = plain.read_text_strictly(data, name)
        if not text.strip():
            raise InputError(f"{where}: the file holds only white space", "save the article's text in it and run again")
        from factcheck.core.records import Article as Record

        digest = sha256_text(text)
        return Record(id=digest[:12], text=text, sha256=digest, path=name, url=url, notes=notes)
    if kind == "markdown":
        from factcheck.readers.article import markdown_article

        text, notes = plain.read_text_strictly(data, name)
        return markdown_article(text, name, url, notes)
    if kind == "html":
        from factcheck.readers.article import html_article
        from factcheck.readers.decode import decode

        decoded = decode(data, media_type, markup=True)
        return html_article(decoded.text, name, url, decoded.notes)
    from factcheck.readers.binary import binary_article

    return binary_article(data, kind, words, name, url)


def read_origin(
    data: bytes, *, media_type: str | None = None, url: str | None = None, name: str | None = None
) -> Reading:
    """Read an origin whole; never raises for bad bytes: what could not be read is ``Reading.problem``."""
    from factcheck.readers import plain

    if len(data) <= plain.MAX_BYTES and _needs_child(data, media_type, name):
        from factcheck.readers.sandbox import read_origin_limited

        return read_origin_limited(data, media_type=media_type, url=url, name=name)
    return read_origin_here(data, media_type=media_type, url=url, name=name)


def read_origin_here(
    data: bytes, *, media_type: str | None = None, url: str | None = None, name: str | None = None
) -> Reading:
    """Read an origin in this process, whatever it is; see ``read_origin``."""
    from factcheck.readers import origin, plain, sniff
    from factcheck.readers.decode import decode

    if not data or data.isspace():
        return origin.problem("none", "empty", "the answer is empty")
    if len(data) > plain.MAX_BYTES:
        return origin.problem("none", "size", f"{len(data) / 1e6:.0f} MB is more than an origin can be")
    kind, words = sniff.kind_of(data, media_type, name)
    if kind in ("pdf", "gzip", "warc", "other"):
        from factcheck.readers.binary import binary_origin

        return binary_origin(data, kind, words, media_type, url)
    if kind == "xml":
        from factcheck.readers.captions import read_timed_xml

        reading = read_timed_xml(data, url)
        if reading is not None:
            return reading
        kind = "html"
    decoded = decode(data, media_type, markup=kind == "html")
    if kind == "html":
        return origin.html_origin(decoded.text, decoded.notes, url)
    if kind == "json":
        return origin.json_origin(data, decoded.text, decoded.notes, url)
    if kind == "markdown":
        return origin.markdown_origin(decoded.text, decoded.notes, url)
    if kind == "vtt":
        from factcheck.readers.captions import read_timed_text

        return read_timed_text(decoded.text, url) or origin.text_origin(decoded.text, decoded.notes, url)
    return origin.text_origin(decoded.text, decoded.notes, url)

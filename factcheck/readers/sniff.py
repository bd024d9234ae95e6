"""What kind of file these bytes are: magic first, then the declared type, then the name, then the look of the text.

The declared type lies often enough (an error page served as PDF, a gzip body as text/html) that the bytes win
wherever they say something certain (the idea of WHATWG MIME Sniffing; the patterns are its table's).
"""

from __future__ import annotations

from factcheck.core.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


if TYPE_CHECKING:
    Kind = Literal["html", "markdown", "text", "json", "xml", "pdf", "gzip", "warc", "vtt", "other"]

_MAGIC: tuple[tuple[bytes, Kind, str], ...] = (
    (b"%PDF-", "pdf", "a PDF"),
    (b"\x1f\x8b", "gzip", "gzip data"),
    (b"WARC/1.", "warc", "a WARC file"),
    (b"WARC/0.", "warc", "a WARC file"),
    (b"\x89PNG\r\n", "other", "a PNG image"),
    (b"\xff\xd8\xff", "other", "a JPEG image"),
    (b"GIF87a", "other", "a GIF image"),
    (b"GIF89a", "other", "a GIF image"),
    (b"PK\x03\x04", "other", "a ZIP file (docx, odt, xlsx, WACZ ...)"),
    (b"PK\x05\x06", "other", "an empty ZIP file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "other", "an old Office file"),
    (b"{\\rtf", "other", "an RTF file"),
    (b"\x28\xb5\x2f\xfd", "other", "zstd data"),
    (b"BZh", "other", "bzip2 data"),
    (b"\xfd7zXZ\x00", "other", "xz data"),
    (b"7z\xbc\xaf\x27\x1c", "other", "a 7z file"),
    (b"Rar!\x1a\x07", "other", "a RAR file"),
    (b"\x7fELF", "other", "a program"),
    (b"MZ\x90\x00", "other", "a program"),
    (b"OggS", "other", "an Ogg recording"),
    (b"ID3", "other", "an MP3 recording"),
    (b"fLaC", "other", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "other", "a Matroska video"),
    (b"SQLite format 3\x00", "other", "an SQLite database"),
    (b"\x00asm", "other", "a WebAssembly program"),
    (b"wOFF", "other", "a font"),
    (b"wOF2", "other", "a font"),
)

_HTML_STARTS = (
    b"<!doctype html",
    b"<html",
    b"<head",
    b"<body",
    b"<script",
    b"<iframe",
    b"<h1",
    b"<div",
    b"<font",
    b"<table",
    b"<a ",
    b"<style",
    b"<title",
    b"<b>",
    b"<br",
    b"<p>",
    b"<p ",
    b"<article",
    b"<main",
    b"<section",
    b"<blockquote",
    b"<meta",
    b"<link",
    b"<ul",
    b"<span",
    b"<!--",
)

_DECLARED: dict[str, Kind] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/markdown": "markdown",
    "text/x-markdown": "markdown",
    "text/plain": "text",
    "application/json": "json",
    "application/ld+json": "json",
    "application/activity+json": "json",
    "text/json": "json",
    "text/vtt": "vtt",
    "application/x-subrip": "vtt",
    "text/xml": "xml",
    "application/xml": "xml",
    "application/pdf": "pdf",
    "application/warc": "warc",
}
_NAMES: dict[str, Kind] = {
    "html": "html",
    "htm": "html",
    "xhtml": "html",
    "md": "markdown",
    "markdown": "markdown",
    "txt": "text",
    "text": "text",
    "json": "json",
    "vtt": "vtt",
    "srt": "vtt",
    "xml": "xml",
    "pdf": "pdf",
    "warc": "warc",
}


def magic(data: bytes) -> tuple[Kind, str] | None:
    """Return the kind that the first bytes prove and its name in words, or None where they prove nothing."""
    for start, kind, words in _MAGIC:
        if data.startswith(start):
            return kind, words
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "other", "an image or a recording"
    if data[4:8] == b"ftyp":
        return "other", "an MP4 or HEIC file"
    if data[:1024].lstrip(b"\r\n\t ").startswith(b"%PDF-"):
        return "pdf", "a PDF"
    return None


def is_binary(data: bytes) -> bool:
    """Tell whether the bytes are no text at all: NULs or many control bytes, and no UTF-16 or UTF-32 mark."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    head = data[:8192]
    # a stray NUL or two in a text is a fault of the text; more is no text
    nuls = head.count(b"\0")
    if nuls > max(2, len(head) // 1000) or (nuls and len(head) < 100):
        return True
    odd = sum(head.count(bytes((byte,))) for byte in (*range(1, 9), *range(14, 27), 28, 29, 30, 31))
    return odd * 20 > len(head)


def kind_of(data: bytes, media_type: str | None, name: str | None) -> tuple[Kind, str]:
    """Return the kind to read the bytes as, and the words for a message."""
    proven = magic(data)
    if proven:
        return proven
    if is_binary(data):
        return "other", "binary data"
    looks = _looks(data)
    declared = _DECLARED.get((media_type or "").split(";")[0].strip().lower())
    if declared is None and name:
        declared = _NAMES.get(name.rsplit(".", 1)[-1].lower()) if "." in name else None
    if declared in ("pdf", "warc"):
        declared = None  # the magic would have said so
    if declared == "json":
        # an error page instead of the answer
        return ("html", "HTML") if looks == "html" else ("json", "JSON")
    if declared == "xml":
        return ("html", "HTML") if looks == "html" else ("xml", "XML")
    if declared in ("text", "html") and looks in ("json", "html", "xml") and not (declared == "text" and name):
        if declared == "text" and looks == "html" and not _whole_page(data):
            return "text", "text"  # a text about HTML
        return looks, looks.upper()
    return (declared or looks, declared or looks)


def _looks(data: bytes) -> Kind:
    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"<?xml"):
        return "html" if b"<html" in head else "xml"
    if head.startswith(_HTML_STARTS):
        return "html"
    if head[:1] in (b"{", b"[") and data.rstrip()[-1:] in (b"}", b"]"):
        return "json"
    if head.startswith(b"webvtt"):
        return "vtt"
    if head.startswith((b"<transcript", b"<timedtext")):
        return "xml"
    return "text"


def _whole_page(data: bytes) -> bool:
    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<!doctype html", b"<html"))

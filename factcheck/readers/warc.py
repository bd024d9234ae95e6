"""The page inside a WARC file: its last whole response or resource record of a readable type."""

from __future__ import annotations

from typing import NamedTuple


class Payload(NamedTuple):
    """One record's body, with what its headers say."""

    data: bytes
    media_type: str | None
    url: str | None


# A page's body above this is cut by every reader; records larger are passed over.
RECORD_BYTES = 50_000_000
# The page stands among the first records; a crawl of millions is no article.
RECORDS = 2_000


def page_of(data: bytes) -> Payload | None:
    """Return the first page that answered with success, or else a resource record."""
    import io

    from fastwarc.warc import ArchiveIterator, WarcRecordType

    found: Payload | None = None
    wanted = WarcRecordType.response | WarcRecordType.resource
    for count, record in enumerate(ArchiveIterator(io.BytesIO(data), record_types=wanted, parse_http=True)):
        if count >= RECORDS:
            break
        if record.content_length > RECORD_BYTES:
            continue
        kind = record.http_content_type or record.headers.get("Content-Type")
        is_response = record.record_type == WarcRecordType.response
        status = record.http_headers.status_code if is_response and record.http_headers else 200
        if not is_response or (status and 200 <= status < 300):
            charset = record.http_charset
            media = f"{kind}; charset={charset}" if kind and charset and "charset" not in kind else kind
            payload = Payload(record.reader.read(RECORD_BYTES), media, record.headers.get("WARC-Target-URI"))
            if payload.data.strip() and (kind is None or kind.startswith(("text/", "application/"))):
                found = found or payload
    return found

"""Reads the pages of one WARC file that another tool made; a record is taken only if its digests hold."""

from __future__ import annotations

import re
import zlib
from typing import IO, TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from factcheck.archives.digests import digest_kind, same_digest
from factcheck.archives.foreign_http import MAX_RECORD, decoded, parsed_head, split_http, unchunked
from factcheck.archives.forward import BegunStream, GunzippedStream
from factcheck.archives.names import utc
from factcheck.archives.warcs import Exchange, Hop, Resource
from factcheck.errors import DamagedCaptureError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastwarc.warc import WarcRecord

    from factcheck.core.records import Origin

# A crawl of more requests and answers than this is cut first: some two seconds of headers, and far more than the
# pages an article cites.
MAX_RECORDS = 200_000
HINT = "the file is damaged or hostile; nothing of it that was read before is lost"
# Pages held back for a request that comes after its answer.
_HELD_BACK = 64
_MAX_REQUEST = 64 << 10
_REDIRECTS = 1000
_WANTED = re.compile(r"(?i)text/(?:html|plain|markdown|xml|vtt)|application/(?:xhtml\+xml|pdf|json|[\w.+-]*xml)")


class Page(NamedTuple):
    """Something that can be kept: what was fetched or registered, and the body with its coding undone."""

    url: str
    date: str
    content: Exchange | Resource
    body: bytes
    media_type: str
    title: str | None = None


class Own(NamedTuple):
    """A file of ours, out of a bundle or copied: it is taken in as it is. ``bulk`` where it is a bulk import."""

    name: str
    data: BegunStream
    bulk: bool


class OwnOrigins(NamedTuple):
    """The table of origins that a bundle of ours brings along."""

    origins: tuple[Origin, ...]


class Passed(NamedTuple):
    """Something that was not taken, and why; ``damaged`` where it should have been."""

    what: str
    why: str
    damaged: bool = False


def read_one(name: str, file: IO[bytes]) -> Iterator[Page | Passed | Own]:
    """Read every page of a WARC or WARC.gz; a file of ours is given whole, to be used before the next step.

    Raises:
        DamagedCaptureError: it ends in the middle, lies about sizes, or swells beyond any text.
    """
    begin = file.read(2048)
    stream = BegunStream(begin, file)
    if begin.startswith(b"WARC/1.1\r\n") and re.search(rb"\r\nsoftware: factcheck/", begin):
        yield Own(name, stream, b"\r\ninput-sha256: " in begin)
    else:
        yield from _read_warc(name, GunzippedStream(stream) if begin[:2] == b"\x1f\x8b" else stream)


class _Reading:
    """What one pass over a WARC file remembers: requests and redirects that belong to a page still to come."""

    def __init__(self) -> None:
        self.requests: dict[str, bytes] = {}
        self.redirects: dict[str, tuple[Hop, ...]] = {}
        self.waiting: dict[str, Page] = {}


def _read_warc(name: str, stream: BegunStream | GunzippedStream) -> Iterator[Page | Passed]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.request | WarcRecordType.revisit
    state, count, at = _Reading(), 0, 0
    try:
        for record in ArchiveIterator(stream, kinds, parse_http=False, max_header_len=64 << 10):
            count, at = count + 1, record.stream_pos
            _check_count(count)
            yield from _take(record, state)
            while len(state.waiting) > _HELD_BACK:
                yield state.waiting.pop(next(iter(state.waiting)))
        if isinstance(stream, GunzippedStream) and stream.problem:
            raise DamagedCaptureError(stream.problem, HINT)  # noqa: TRY301 - the place is added below
    except DamagedCaptureError as error:
        yield from state.waiting.values()
        raise DamagedCaptureError(f"{name}: after record {count} (byte {at}): {error.message}", error.hint) from error
    except (OSError, ValueError, RuntimeError, OverflowError, MemoryError) as error:
        yield from state.waiting.values()
        raise DamagedCaptureError(f"{name}: after record {count} (byte {at}): {error}", HINT) from error
    yield from state.waiting.values()
    if not count:
        raise DamagedCaptureError(f"{name}: holds no page, or is no WARC", HINT)


def _check_count(count: int) -> None:
    if count > MAX_RECORDS:
        raise DamagedCaptureError(f"more than {MAX_RECORDS} records", "split the file, or import the part you need")


def _take(record: WarcRecord, state: _Reading) -> Iterator[Page | Passed]:
    kind = record.headers.get("WARC-Type") or ""
    if kind == "request":
        if record.content_length < _MAX_REQUEST:
            _take_request(record, record.reader.read(), state)
        return
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    what = f"{kind} {url or record.record_id}"
    if record.content_length > MAX_RECORD:
        yield Passed(what, f"larger than {MAX_RECORD >> 20} MB")
        return
    if kind == "revisit":
        yield Passed(what, "a revisit: its bytes are in another record")
        return
    block = record.reader.read()
    if len(block) != record.content_length:
        raise DamagedCaptureError(f"{record.record_id} is cut: {len(block)} bytes of {record.content_length}", HINT)
    if not _digests_hold(record, block):
        yield Passed(
            what, f"WARC-Block-Digest or WARC-Payload-Digest of {record.record_id} does not hold", damaged=True
        )
        return
    if kind == "resource":
        yield from _take_resource(record, url, block, what)
    else:
        yield from _take_response(record, url, block, what, state)


def _digests_hold(record: WarcRecord, block: bytes) -> bool:
    """Whether the record's own digest holds: of the block, or where none is given, of the payload."""
    told = record.headers.get("WARC-Block-Digest")
    if told and digest_kind(told):
        return same_digest(told, _hash(told, block))
    told = record.headers.get("WARC-Payload-Digest")
    if told and digest_kind(told):
        # Writers do not agree whether chunks count.
        body = split_http(block)[1] if record.headers.get("WARC-Type") == "response" else block
        return any(same_digest(told, _hash(told, one)) for one in (body, unchunked(body)) if one is not None)
    return True


def _hash(told: str, data: bytes) -> bytes:
    import hashlib

    return hashlib.new(digest_kind(told), data, usedforsecurity=False).digest()


def _take_request(record: WarcRecord, block: bytes, state: _Reading) -> None:
    link = record.headers.get("WARC-Concurrent-To")
    if link:
        page = state.waiting.get(link)
        if page and isinstance(page.content, Exchange):
            hops = page.content.hops
            content = page.content._replace(hops=(*hops[:-1], hops[-1]._replace(request=block)))
            state.waiting[link] = page._replace(content=content)
        elif len(state.requests) < _REDIRECTS:
            state.requests[link] = block
    if record.record_id and len(state.requests) < _REDIRECTS:
        # Some writers put the request first and let the answer point to it.
        state.requests[record.record_id] = block


def _take_resource(record: WarcRecord, url: str, block: bytes, what: str) -> Iterator[Page | Passed]:
    media_type = record.headers.get("Content-Type") or "text/plain"
    if not _WANTED.match(media_type):
        yield Passed(what, f"{media_type} is not read")
        return
    name = url.rsplit("/", 1)[-1] or url
    yield Page(url, _date(record), Resource(block, media_type, name), block, media_type)


def _take_response(record: WarcRecord, url: str, block: bytes, what: str, state: _Reading) -> Iterator[Page | Passed]:
    if not url.lower().startswith(("http://", "https://")):
        yield Passed(what, "not http")
        return
    head, body = split_http(block)
    status, headers = parsed_head(head)
    request = _request_of(record, state)
    hop = Hop(
        url,
        _date(record),
        request,
        head,
        body,
        record.headers.get("WARC-IP-Address"),
        record.headers.get("WARC-Truncated"),
    )
    if status in {301, 302, 303, 307, 308} and headers.get("location"):
        before = state.redirects.pop(url, ())
        if len(before) < 8 and len(state.redirects) < _REDIRECTS:
            state.redirects[urljoin(url, headers["location"])] = (*before, hop)
        return
    media_type = headers.get("content-type", "")
    if status != 200:
        yield Passed(what, f"status {status}")
    elif not _WANTED.match(media_type or "text/html"):
        yield Passed(what, f"{media_type.split(';')[0]} is not read")
    else:
        yield from _page(record, hop, headers, state, what)


def _page(record: WarcRecord, hop: Hop, headers: dict[str, str], state: _Reading, what: str) -> Iterator[Passed]:
    try:
        hop, body = decoded(hop, headers)
    except (ValueError, zlib.error) as error:
        yield Passed(what, f"its body cannot be decoded: {error}", damaged=True)
        return
    hops = (*state.redirects.pop(hop.url, ()), hop)
    media_type = headers.get("content-type") or "text/html"
    key = record.record_id or what
    state.waiting[key] = Page(hop.url, hop.date, Exchange(hops, media_type, {"through": "import"}), body, media_type)


def _request_of(record: WarcRecord, state: _Reading) -> bytes:
    for name in (record.record_id, *(record.headers.get_multiple("WARC-Concurrent-To") or ())):
        if name and name in state.requests:
            return state.requests.pop(name)
    return b""


def _date(record: WarcRecord) -> str:
    try:
        return utc(record.headers.get("WARC-Date") or "")
    except UsageError:
        raise DamagedCaptureError(
            f"{record.record_id}: WARC-Date is {record.headers.get('WARC-Date')!r}", HINT
        ) from None

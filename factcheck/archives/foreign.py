"""Reads WARC, WARC.gz and WACZ files that others made, trusting nothing they say of themselves.

Never unpacked to the disk: members of a WACZ are read by name, their sizes, ratio and SHA-256 checked first. A record
is taken only if its digests hold. What is not taken is returned as a value with its reason.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
import zlib
from typing import IO, TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from factcheck.archives.digests import digest_kind, same_digest
from factcheck.archives.manifest import origin_from
from factcheck.archives.names import utc
from factcheck.archives.warcs import Exchange, Hop, Resource
from factcheck.errors import DamagedCaptureError, InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastwarc.warc import WarcRecord

    from factcheck.core.records import Origin

# Larger than any page whose words are cited; the same cap as for a file registered by hand.
MAX_RECORD = 50 << 20
# A crawl of more requests and answers than this is cut first: some two seconds of headers, and far more than the
# pages an article cites.
MAX_RECORDS = 200_000
MAX_MEMBER = 16 << 30
_MAX_MEMBERS = 10_000
# Text packs ten- to twentyfold; only zeros pack by hundreds. Small files may, large ones are bombs.
_MAX_RATIO = 200
_RATIO_FROM = 64 << 20
_OURS = "factcheck/manifest.json"
_HELD_BACK = 64
# Read at once, at most.
_MOST = 1 << 20
_MAX_REQUEST = 64 << 10
_REDIRECTS = 1000
_WANTED = re.compile(r"(?i)text/(?:html|plain|markdown|xml|vtt)|application/(?:xhtml\+xml|pdf|json|[\w.+-]*xml)")
_HINT = "the file is damaged or hostile; nothing of it that was read before is lost"


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


def read_foreign(path: str) -> Iterator[Page | Passed | Own | OwnOrigins]:
    """Read every page of a WARC, WARC.gz or WACZ; a file of ours is given whole, to be used before the next one.

    Raises:
        InputError: the file cannot be read or is none of these.
        DamagedCaptureError: it ends in the middle, lies about sizes, or is built to do harm.
    """
    try:
        with open(path, "rb") as file:
            start = file.read(4)
            file.seek(0)
            if start[:2] == b"PK":
                yield from _read_wacz(path, file)
            elif start[:2] == b"\x1f\x8b" or start == b"WARC":
                yield from _read_one(os.path.basename(path), file)
            else:
                hint = "import takes WARC, WARC.gz, WACZ, and JSON Lines (gzip too)"
                raise InputError(f"{path}: neither WARC nor WACZ: it begins with {start!r}", hint)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}", "name a file") from error


# --- WARC ------------------------------------------------------------------------------------------------------------


def _read_one(name: str, file: IO[bytes]) -> Iterator[Page | Passed | Own]:
    begin = file.read(2048)
    stream = BegunStream(begin, file)
    if begin.startswith(b"WARC/1.1\r\n") and re.search(rb"\r\nsoftware: factcheck/", begin):
        yield Own(name, stream, b"\r\ninput-sha256: " in begin)
    else:
        yield from _read_warc(name, GunzippedStream(stream) if begin[:2] == b"\x1f\x8b" else stream)


class _Forward:
    """A stream that goes forward only; its reader asks for its place and skips, and never goes back."""

    def __init__(self) -> None:
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """Return at most ``size`` bytes, nothing at the end."""
        made = self._next(size if 0 <= size < _MOST else _MOST)
        self._at += len(made)
        return made

    def _next(self, size: int) -> bytes:
        raise NotImplementedError

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        """Skip forward; a place that was passed stays passed."""
        target = offset + (self._at if whence == 1 else 0)
        while whence != 2 and self._at < target and self.read(target - self._at):
            pass
        return self._at

    def close(self) -> None:
        """Do nothing: who opened the file closes it."""

    def read_up_to(self, size: int) -> bytes:
        """Return ``size`` bytes, fewer only where the stream ends."""
        parts: list[bytes] = []
        while size > 0 and (part := self.read(size)):
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


class BegunStream(_Forward):
    """A file of which the beginning was looked at."""

    def __init__(self, begin: bytes, file: IO[bytes]) -> None:
        super().__init__()
        self._begin, self._file = begin, file

    def _next(self, size: int) -> bytes:
        made, self._begin = self._begin[:size], self._begin[size:]
        return made or self._file.read(size)


class GunzippedStream(_Forward):
    """The bytes of a gzip file of many members, refusing to swell: a bomb ends it, it never fills the memory.

    It ends at a fault and keeps it in ``problem``: an exception here would take down the reader around it.
    """

    def __init__(self, file: BegunStream) -> None:
        super().__init__()
        self.problem = ""
        self._file = file
        self._packed = self._unpacked = 0
        self._member = zlib.decompressobj(wbits=31)
        self._rest = b""
        self._inside = False

    def _next(self, size: int) -> bytes:
        made = b""
        while not made and not self.problem:
            data = self._rest or self._file.read(1 << 16)
            if not data:
                self.problem = f"the gzip data ends in the middle, at byte {self._packed}" if self._inside else ""
                break
            self._packed += 0 if self._rest else len(data)
            made = self._unpack(data, size)
        return b"" if self.problem else made

    def _unpack(self, data: bytes, want: int) -> bytes:
        if self._member.eof:
            self._member = zlib.decompressobj(wbits=31)
        try:
            made = self._member.decompress(data, max(want, 1))
        except zlib.error as error:
            self.problem = f"damaged gzip data near byte {self._packed}: {error}"
            return b""
        self._rest = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
        self._inside = not self._member.eof
        self._unpacked += len(made)
        if self._unpacked > _RATIO_FROM and self._unpacked > _MAX_RATIO * self._packed:
            self.problem = f"{self._packed} bytes unpack to more than {self._unpacked}: a bomb"
        return made


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
            raise DamagedCaptureError(stream.problem, _HINT)  # noqa: TRY301 - the place is added below
    except DamagedCaptureError as error:
        yield from state.waiting.values()
        raise DamagedCaptureError(f"{name}: after record {count} (byte {at}): {error.message}", error.hint) from error
    except (OSError, ValueError, RuntimeError, OverflowError, MemoryError) as error:
        yield from state.waiting.values()
        raise DamagedCaptureError(f"{name}: after record {count} (byte {at}): {error}", _HINT) from error
    yield from state.waiting.values()
    if not count:
        raise DamagedCaptureError(f"{name}: holds no page, or is no WARC", _HINT)


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
        raise DamagedCaptureError(f"{record.record_id} is cut: {len(block)} bytes of {record.content_length}", _HINT)
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
        body = _split_http(block)[1] if record.headers.get("WARC-Type") == "response" else block
        return any(same_digest(told, _hash(told, one)) for one in (body, _unchunked(body)) if one is not None)
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
    head, body = _split_http(block)
    status, headers = _parsed(head)
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
        hop, body = _decoded(hop, headers)
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
            f"{record.record_id}: WARC-Date is {record.headers.get('WARC-Date')!r}", _HINT
        ) from None


def _split_http(block: bytes) -> tuple[bytes, bytes]:
    ends = [(block.find(mark), len(mark)) for mark in (b"\r\n\r\n", b"\n\n")]
    found = min((end for end in ends if end[0] >= 0), default=(len(block), 0))
    cut = found[0] + found[1]
    return block[:cut], block[cut:]


def _parsed(head: bytes) -> tuple[int, dict[str, str]]:
    lines = head.decode("latin-1").splitlines()
    match = re.match(r"HTTP/\S+ +(\d{3})", lines[0]) if lines else None
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if colon:
            headers.setdefault(name.strip().lower(), value.strip())
    return int(match[1]) if match else 0, headers


def _decoded(hop: Hop, headers: dict[str, str]) -> tuple[Hop, bytes]:
    """Return the hop as it is kept, its head true of its body, and the body with its content coding undone.

    Raises:
        ValueError: a coding that is not read, or a body that unpacks beyond the cap.
        zlib.error: damaged gzip.
    """
    if "chunked" in headers.get("transfer-encoding", "").lower():
        # Writers that undid the chunks and left the header are common, so a body that is not chunked is taken as is.
        body = _unchunked(hop.body)
        hop = hop._replace(head=_renamed(hop.head, b"Transfer-Encoding"), body=hop.body if body is None else body)
    coding = headers.get("content-encoding", "").lower().strip()
    if coding in {"", "identity"}:
        return hop, hop.body
    if coding not in {"gzip", "x-gzip", "deflate"}:
        raise ValueError(f"content coding {coding!r} is not read")
    if coding != "deflate" and hop.body[:2] != b"\x1f\x8b":
        return hop._replace(head=_renamed(hop.head, b"Content-Encoding")), hop.body
    return hop, _inflated(hop.body, 47 if coding != "deflate" or hop.body[:1] == b"\x78" else -15)


def _inflated(data: bytes, wbits: int) -> bytes:
    made = zlib.decompressobj(wbits)
    out = made.decompress(data, MAX_RECORD)
    if made.unconsumed_tail:
        raise ValueError(f"it unpacks to more than {MAX_RECORD >> 20} MB")
    return out


def _unchunked(body: bytes) -> bytes | None:
    out: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at, at + 1024)
        size = body[at:end].split(b";", 1)[0].strip() if end >= 0 else b""
        if not re.fullmatch(rb"[0-9A-Fa-f]{1,8}", size):
            return None
        length = int(size, 16)
        if length == 0:
            return b"".join(out)
        piece = body[end + 2 : end + 2 + length]
        if len(piece) < length:
            return None
        out.append(piece)
        at = end + 2 + length + 2


def _renamed(head: bytes, name: bytes) -> bytes:
    return re.sub(rb"(?im)^" + name + rb":", b"X-Archive-Orig-" + name + b":", head)


# --- WACZ ------------------------------------------------------------------------------------------------------------


def _read_wacz(path: str, file: IO[bytes]) -> Iterator[Page | Passed | Own | OwnOrigins]:
    name = os.path.basename(path)
    try:
        with zipfile.ZipFile(file) as packed:
            members = _checked_members(name, packed)
            digests = _digests(name, packed, members)
            titles = _titles(packed, members)
            warcs = [m for m in members if re.fullmatch(r"archive/[^/]+\.warc(?:\.gz)?", m)]
            if not warcs:
                raise DamagedCaptureError(f"{name}: holds no archive/*.warc", _HINT)
            if _OURS in members:
                _check_member(name, packed, _OURS, digests.get(_OURS))
                yield _own_origins(name, _small(packed, members[_OURS]))
            for member in warcs:
                _check_member(name, packed, member, digests.get(member))
                with packed.open(member) as inner:
                    for found in _read_one(f"{name}:{member}", inner):
                        yield found._replace(title=titles.get(found.url)) if isinstance(found, Page) else found
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise DamagedCaptureError(f"{name}: damaged WACZ: {error}", _HINT) from error


def _checked_members(name: str, packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    members: dict[str, zipfile.ZipInfo] = {}
    infos = packed.infolist()
    if len(infos) > _MAX_MEMBERS:
        raise DamagedCaptureError(f"{name}: more than {_MAX_MEMBERS} entries", _HINT)
    for info in infos:
        inner = info.filename
        if inner in members:
            raise DamagedCaptureError(f"{name}: the entry {inner!r} stands twice", _HINT)
        if inner.startswith(("/", "\\")) or "\\" in inner or ".." in inner.split("/") or ":" in inner.split("/")[0]:
            raise DamagedCaptureError(f"{name}: the entry {inner!r} would leave the archive", _HINT)
        if (info.external_attr >> 16) & 0o170000 == 0o120000:
            raise DamagedCaptureError(f"{name}: the entry {inner!r} is a link", _HINT)
        if info.flag_bits & 1:
            raise DamagedCaptureError(f"{name}: the entry {inner!r} is encrypted", "get it without a password")
        if info.file_size > MAX_MEMBER or info.file_size > max(_RATIO_FROM, _MAX_RATIO * info.compress_size):
            size = f"{info.file_size} bytes out of {info.compress_size}"
            raise DamagedCaptureError(f"{name}: the entry {inner!r} claims {size}", _HINT)
        members[inner] = info
    return members


def _digests(name: str, packed: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
    if "datapackage.json" not in members:
        raise DamagedCaptureError(f"{name}: has no datapackage.json", "it is not a WACZ, or is cut")
    try:
        package = json.loads(_small(packed, members["datapackage.json"]))
        return {item["path"]: item["hash"] for item in package["resources"] if "hash" in item}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DamagedCaptureError(f"{name}: datapackage.json cannot be read: {error}", _HINT) from error


def _titles(packed: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
    if "pages/pages.jsonl" not in members:
        return {}
    titles = {}
    for line in _small(packed, members["pages/pages.jsonl"]).splitlines()[:100_000]:
        try:
            page = json.loads(line)
            if isinstance(page.get("title"), str) and isinstance(page.get("url"), str) and page["title"] != page["url"]:
                titles[page["url"]] = page["title"]
        except (ValueError, AttributeError, RecursionError):
            continue
    return titles


def _own_origins(name: str, data: bytes) -> OwnOrigins:
    try:
        return OwnOrigins(tuple(origin_from(item) for item in json.loads(data)["origins"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedCaptureError(f"{name}: {_OURS} cannot be read: {error}", _HINT) from error


def _small(packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with packed.open(info) as file:
        data = file.read(MAX_RECORD + 1)
    if len(data) > MAX_RECORD:
        raise DamagedCaptureError(f"the entry {info.filename!r} is larger than {MAX_RECORD >> 20} MB", _HINT)
    return data


def _check_member(name: str, packed: zipfile.ZipFile, member: str, told: str | None) -> None:
    import hashlib

    if told is None:
        raise DamagedCaptureError(f"{name}: datapackage.json does not list {member!r}", _HINT)
    algorithm, _colon, value = told.partition(":")
    if algorithm not in {"sha256", "md5", "sha1", "sha512"}:
        raise DamagedCaptureError(f"{name}: {member!r} has a digest of unknown kind {algorithm!r}", _HINT)
    made = hashlib.new(algorithm, usedforsecurity=False)
    with packed.open(member) as file:
        while block := file.read(1 << 20):
            made.update(block)
    if made.hexdigest() != value.lower():
        raise DamagedCaptureError(f"{name}: {member!r} has not the digest that datapackage.json gives", _HINT)

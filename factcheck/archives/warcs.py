"""Writing one capture as one WARC/1.1 file, the same bytes for the same input.

A block is written as the bytes it is, heads of HTTP included: parsing them and writing them again, as writers of WARC
do, would percent-encode a Latin-1 reason phrase and lose what the server really sent. warcio, FastWARC and pywb read
what is written here in ``tests/interop``.
"""

from __future__ import annotations

import base64
import hashlib
import uuid
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import quote

from factcheck._version import VERSION
from factcheck.archives.manifest import capture_to_json, json_line, to_json
from factcheck.core.records import Reading

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from factcheck.core.records import Capture, Origin, Turn

SHA1_HEADER = "X-Payload-SHA1"
# WARC's own digests leave the header lines unguarded; this one covers all the other lines of its record's head.
HEAD_HEADER = "X-Head-SHA256"
_OWN_LINE = f"{HEAD_HEADER}: ".encode()
# Indexers take a metadata record of any other type for something to replay at the page's address.
DESCRIPTION = "application/warc-fields"
TEXT = "text/plain; charset=utf-8"
REVISIT_PROFILES = {
    "not-modified": "http://netpreserve.org/warc/1.1/revisit/server-not-modified",
    "same-payload": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
}
_CONTROLS = {code: f"%{code:02X}" for code in (*range(0x20), 0x7F)}
# Fields of a capture that its records' own headers say.
_TOLD_BY_RECORD = frozenset({"id", "file", "sha256", "captured"})
# Ours by name, so that the ids of this project never meet another's made from the same words.
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:factcheck:archive")
_NAMESPACE_BYTES = _NAMESPACE.bytes


class Revisit(NamedTuple):
    """That an answer brought nothing new: which kind, and the capture that holds the payload."""

    kind: str
    url: str
    date: str
    sha256: str
    record_id: str


class Hop(NamedTuple):
    """One exchange, as it went over the wire: heads end with their empty line; ``body`` is as kept (not de-coded).

    ``truncated`` is WARC's word for a cut body (length, time, disconnect). A body that was de-chunked must have
    ``Transfer-Encoding`` renamed in ``head``, or readers take the text for chunk sizes.
    """

    url: str
    date: str
    request: bytes
    head: bytes
    body: bytes
    ip: str | None = None
    truncated: str | None = None
    revisit: Revisit | None = None


class Resource(NamedTuple):
    """A file as somebody handed it in."""

    data: bytes
    media_type: str
    name: str


class Exchange(NamedTuple):
    """What was fetched: every hop in order, the last one the page; ``fetch`` is what is known of the fetching.

    ``info`` are the settings of the fetch for the file's ``warcinfo``.
    """

    hops: tuple[Hop, ...]
    media_type: str
    fetch: Mapping[str, Any]
    info: Mapping[str, str] = MappingProxyType({})


class Placed(NamedTuple):
    """A record as it was written: where it begins and ends in its file, and what an index says of it.

    ``head`` is the HTTP head of an answer, empty for what was handed in; then ``media_type`` says what it is.
    """

    kind: str
    start: int
    end: int
    url: str
    date: str
    payload_digest: str
    media_type: str
    head: bytes


class Written(NamedTuple):
    """Where in the written file things stand and what identifies it; ``placed`` are the records one can replay."""

    record_id: str
    sha256: str
    sha1: str
    text_at: int
    text_sha256: str
    placed: tuple[Placed, ...]


class _Out(Protocol):
    def write(self, data: bytes, /) -> object: ...
    def tell(self) -> int: ...


class PayloadDigests(NamedTuple):
    """What proves a payload: its SHA-256 in hex and its SHA-1 in base32 (as a Wayback CDX line has it)."""

    sha256: str
    sha1: str


def payload_digests(content: Resource | Exchange) -> PayloadDigests:
    """Return the digests of what was kept: of the file, or the last answer's body; a capture is named for the first.

    An answer that brought nothing new has the digest of what it refers to, and no SHA-1 of its own.
    """
    if isinstance(content, Exchange) and content.hops[-1].revisit:
        return PayloadDigests(content.hops[-1].revisit.sha256, "")
    return _digests_of(content.data if isinstance(content, Resource) else content.hops[-1].body)


def _digests_of(payload: bytes) -> PayloadDigests:
    return PayloadDigests(hashlib.sha256(payload).hexdigest(), sha1_base32(payload))


def write_capture(
    out: _Out,
    draft: Capture,
    content: Resource | Exchange,
    reading: Reading,
    origin: Origin | None = None,
    digests: PayloadDigests | None = None,
) -> Written:
    """Write one capture's records: warcinfo, what was kept, its description, the text that is compared.

    Args:
        out: a binary file opened for writing.
        draft: the manifest entry; its ``captured`` and ``url`` go into every record id.
        content: a registered file, or the hops of a fetch.
        reading: the text and what stands in it.
        origin: the origin this is, or bears witness to; kept with it, so that the manifest can be rebuilt.
        digests: what :func:`payload_digests` says of ``content``, where it was asked already.
    """
    maker = RecordMaker(out, draft.captured)
    maker.warcinfo(draft.file.rsplit("/", 1)[-1], **(content.info if isinstance(content, Exchange) else {}))
    digests = digests or payload_digests(content)
    if isinstance(content, Resource):
        url = draft.url or f"urn:sha256:{digests.sha256}"
        record_id = maker.resource(url, content, digests)
        fetch: Mapping[str, Any] = {"name": content.name}
    else:
        url = content.hops[-1].url
        for hop in content.hops[:-1]:
            maker.exchange(hop)
        record_id = maker.exchange(content.hops[-1], digests)
        fetch = content.fetch
    text_at = out.tell()
    text = reading.text.encode("utf-8", "surrogatepass")
    maker.metadata(url, record_id, describe(draft, reading, origin, fetch))
    text_sha256 = hashlib.sha256(text).hexdigest()
    maker.conversion(url, record_id, text, text_sha256)
    return Written(record_id, *digests, text_at, text_sha256, tuple(maker.placed))


def describe(draft: Capture, reading: Reading, origin: Origin | None, fetch: Mapping[str, Any]) -> bytes:
    """Return the description that goes into the file: the manifest's entry, the reading's places, the fetch."""
    capture = {k: v for k, v in capture_to_json(draft).items() if k not in _TOLD_BY_RECORD}
    found = {
        "reader": reading.reader,
        "turns": [[turn.speaker, *turn.span] for turn in reading.turns],
        "hidden": list(reading.hidden),
        "quoted": list(reading.quoted),
        "notes": list(reading.notes),
    }
    parts = {
        "capture": capture,
        "origin": to_json(origin) if origin else None,
        "reading": {name: value for name, value in found.items() if value},
        "fetch": dict(fetch),
    }
    lines = [f"{name}: {json_line(value)}\r\n" for name, value in parts.items() if value]
    return "".join(lines).encode()


def sha1_base32(data: bytes) -> str:
    """Return the base32 SHA-1, which is what a Wayback CDX line calls the digest."""
    return base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode("ascii")


class RecordMaker:
    """Writes records (a head, a block, two empty lines) with ids derived from date, URL and digest."""

    def __init__(self, out: _Out, date: str) -> None:
        self._out = out
        self._date = date
        self._info_id = ""
        self._ids: set[str] = set()
        self.placed: list[Placed] = []

    def warcinfo(self, name: str, **more: str) -> str:
        """Say who wrote this file."""
        block, digest = _info_block(tuple(more.items()))
        headers = {"WARC-Filename": name} if name else {}
        self._info_id = self._write("warcinfo", "", "application/warc-fields", (block,), headers, digest=digest)
        return self._info_id

    def resumed(self, ids: Sequence[str]) -> None:
        """Go on with a file that has these records already, the warcinfo first."""
        self._ids.update(ids)
        self._info_id = ids[0]

    def document(self, capture: Capture, text: bytes, turns: Sequence[Turn] = ()) -> str:
        """Keep one document of a bulk import: its description, then its text; returns the text's record id."""
        url = capture.url or f"urn:factcheck:source:{quote(capture.source_id or '', safe=':/')}"
        digest = _sha256(text)
        record_id = record_seed_id("resource", self._date, header_safe(url), digest, self._ids)
        self.metadata(url, record_id, describe(capture, Reading("", "", tuple(turns)), None, {}))
        return self._write("resource", url, TEXT, (text,), {"WARC-Payload-Digest": digest}, digest=digest)

    def resource(self, url: str, content: Resource, digests: PayloadDigests) -> str:
        """Keep a file as it was handed in."""
        digest = f"sha256:{digests.sha256}"
        headers = {"WARC-Payload-Digest": digest, SHA1_HEADER: digests.sha1}
        start = self._out.tell()
        record_id = self._write("resource", url, content.media_type, (content.data,), headers, digest=digest)
        self._place("resource", start, url, self._date, headers, media_type=header_safe(content.media_type, " "))
        return record_id

    def exchange(self, hop: Hop, digests: PayloadDigests | None = None) -> str:
        """Keep one request and its answer; returns the answer's record id. ``digests``: of its body, where known."""
        headers = {"WARC-IP-Address": hop.ip} if hop.ip else {}
        headers |= {"WARC-Truncated": hop.truncated} if hop.truncated else {}
        start = self._out.tell()
        if hop.revisit:
            answer = self._revisit(hop, hop.revisit, headers)
        else:
            digests = digests or _digests_of(hop.body)
            headers |= {"WARC-Payload-Digest": f"sha256:{digests.sha256}", SHA1_HEADER: digests.sha1}
            kind = "application/http; msgtype=response"
            answer = self._write("response", hop.url, kind, (hop.head, hop.body), headers, hop.date)
        self._place("revisit" if hop.revisit else "response", start, hop.url, hop.date, headers, head=hop.head)
        if hop.request:
            kind = "application/http; msgtype=request"
            self._write("request", hop.url, kind, (hop.request,), {"WARC-Concurrent-To": f"<{answer}>"}, hop.date)
        return answer

    def _revisit(self, hop: Hop, revisit: Revisit, headers: dict[str, str]) -> str:
        headers |= {
            "WARC-Profile": REVISIT_PROFILES[revisit.kind],
            "WARC-Payload-Digest": f"sha256:{revisit.sha256}",
            "WARC-Refers-To": f"<{revisit.record_id}>",
            "WARC-Refers-To-Target-URI": header_safe(revisit.url),
            "WARC-Refers-To-Date": revisit.date,
        }
        return self._write("revisit", hop.url, "application/http; msgtype=response", (hop.head,), headers, hop.date)

    def _place(
        self,
        kind: str,
        start: int,
        url: str,
        date: str,
        headers: Mapping[str, str],
        *,
        media_type: str = "",
        head: bytes = b"",
    ) -> None:
        digest = headers["WARC-Payload-Digest"]
        self.placed.append(Placed(kind, start, self._out.tell(), header_safe(url), date, digest, media_type, head))

    def metadata(self, url: str, about: str, block: bytes) -> str:
        """Keep what is known of a record."""
        return self._write("metadata", url, DESCRIPTION, (block,), {"WARC-Concurrent-To": f"<{about}>"})

    def conversion(self, url: str, of: str, block: bytes, sha256: str) -> str:
        """Keep the exact text that is compared; ``sha256`` is its digest."""
        digest = f"sha256:{sha256}"
        headers = {"WARC-Refers-To": f"<{of}>", "WARC-Payload-Digest": digest}
        return self._write("conversion", url, TEXT, (block,), headers, digest=digest)

    def _write(
        self,
        kind: str,
        url: str,
        media_type: str,
        parts: tuple[bytes, ...],
        more: Mapping[str, str],
        date: str | None = None,
        digest: str = "",
    ) -> str:
        """Write a record whose block are these parts, which are never joined: a page is long."""
        target, when, digest = header_safe(url), date or self._date, digest or _sha256(*parts)
        record_id = record_seed_id(kind, when, target or more.get("WARC-Filename", ""), digest, self._ids)
        self._ids.add(record_id)
        lines = [f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <{record_id}>\r\nWARC-Date: {when}\r\n"]
        if target:
            lines.append(f"WARC-Target-URI: {target}\r\n")
        if self._info_id:
            lines.append(f"WARC-Warcinfo-ID: <{self._info_id}>\r\n")
        lines.append(f"WARC-Block-Digest: {digest}\r\n")
        lines += [f"{name}: {value}\r\n" for name, value in more.items()]
        lines.append(f"Content-Type: {header_safe(media_type, ' ')}\r\n")
        if "WARC-Payload-Digest" not in more:
            payload_digest = digest if kind != "request" else _sha256(_after_head(parts[0]))
            lines.append(f"WARC-Payload-Digest: {payload_digest}\r\n")
        lines.append(f"Content-Length: {sum(map(len, parts))}\r\n")
        head = "".join(lines).encode()
        self._out.write(head + f"{HEAD_HEADER}: {head_digest(head)}\r\n\r\n".encode())
        for part in parts:
            self._out.write(part)
        self._out.write(b"\r\n\r\n")
        return record_id


@lru_cache(maxsize=8)
def _info_block(more: tuple[tuple[str, str], ...]) -> tuple[bytes, str]:
    """A warcinfo's block and its digest, the same for every capture of a run."""
    fields = {"software": f"factcheck/{VERSION}", "format": "WARC File Format 1.1", **dict(more)}
    block = "".join(f"{key}: {value}\r\n" for key, value in fields.items()).encode("utf-8")
    return block, _sha256(block)


def record_seed_id(kind: str, date: str, target: str, block_digest: str, taken: Collection[str]) -> str:
    """Return a record's id: a UUID of what it is, when, of what and which bytes.

    A redirect to itself gives the same exchange twice in one file; ``taken`` are the ids before it.
    """
    seed = f"{kind} {date} {target} {block_digest}"
    made = _uuid5(seed)
    while made in taken:
        seed += " again"
        made = _uuid5(seed)
    return made


def _uuid5(seed: str) -> str:
    """Return ``uuid.uuid5(_NAMESPACE, seed).urn``, in a third of the time: a capture has five of them."""
    made = bytearray(hashlib.sha1(_NAMESPACE_BYTES + seed.encode(), usedforsecurity=False).digest()[:16])
    made[6] = made[6] & 0x0F | 0x50
    made[8] = made[8] & 0x3F | 0x80
    digits = made.hex()
    return f"urn:uuid:{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def head_digest(head: bytes) -> str:
    """Return the digest of a record's header lines."""
    return hashlib.sha256(head_lines(head)).hexdigest()[:16]


def head_lines(head: bytes) -> bytes:
    """Return a record's header lines, the digest's own line left out."""
    lines = head.strip(b"\r\n")
    if _OWN_LINE not in lines:
        return lines
    return b"\r\n".join(line for line in lines.split(b"\r\n") if not line.startswith(_OWN_LINE))


def _after_head(block: bytes) -> bytes:
    return block.partition(b"\r\n\r\n")[2]


def _sha256(*parts: bytes) -> str:
    digest = hashlib.sha256(parts[0])
    for part in parts[1:]:
        digest.update(part)
    return f"sha256:{digest.hexdigest()}"


def header_safe(value: str, instead_of_space: str = "%20") -> str:
    """Return a value that cannot end a header line: white space and controls are percent-encoded."""
    if value.isascii() and value.isprintable() and " " not in value:
        return value
    coded = value.replace(" ", instead_of_space).translate(_CONTROLS)
    return coded.encode("utf-8", "replace").decode("utf-8")

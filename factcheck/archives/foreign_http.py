"""What a recorded answer holds: head, body, and the body with its codings undone, within bounds."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.archives.warcs import Hop

# Larger than any page whose words are cited; the same cap as for a file registered by hand.
MAX_RECORD = 50 << 20


def split_http(block: bytes) -> tuple[bytes, bytes]:
    """Return head and body; a head may end with bare line feeds."""
    ends = [(block.find(mark), len(mark)) for mark in (b"\r\n\r\n", b"\n\n")]
    found = min((end for end in ends if end[0] >= 0), default=(len(block), 0))
    cut = found[0] + found[1]
    return block[:cut], block[cut:]


def parsed_head(head: bytes) -> tuple[int, dict[str, str]]:
    """Return the status (0 where it is no answer) and the first value of each header, names in lower case."""
    lines = head.decode("latin-1").splitlines()
    match = re.match(r"HTTP/\S+ +(\d{3})", lines[0]) if lines else None
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if colon:
            headers.setdefault(name.strip().lower(), value.strip())
    return int(match[1]) if match else 0, headers


def decoded(hop: Hop, headers: dict[str, str]) -> tuple[Hop, bytes]:
    """Return the hop as it is kept, its head true of its body, and the body with its content coding undone.

    Raises:
        ValueError: a coding that is not read, or a body that unpacks beyond the cap.
        zlib.error: damaged gzip.
    """
    if "chunked" in headers.get("transfer-encoding", "").lower():
        # Writers that undid the chunks and left the header are common, so a body that is not chunked is taken as is.
        body = unchunked(hop.body)
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


def unchunked(body: bytes) -> bytes | None:
    """Return a body with its chunks put together; None where it is not chunked to the byte."""
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

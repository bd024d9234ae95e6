"""What a capture's file says, read from the file alone: the ground on which manifest and index are rebuilt."""

from __future__ import annotations

import hashlib
import os
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from factcheck.archives.manifest import PENDING, Entry, described, origin_from
from factcheck.archives.warcs import SHA1_HEADER
from factcheck.core.records import Capture
from factcheck.errors import DamagedCaptureError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.core.records import Origin

_BAD = "move the file out of the archive, or restore it; the others are not touched"


class Scanned(NamedTuple):
    """A capture's entry and the origin kept with it."""

    entry: Entry
    origin: Origin | None


def warc_files(folder: str) -> list[str]:
    """Return the names of all WARC files of an archive, sorted, links not followed."""
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inner = os.path.relpath(place, folder).replace(os.sep, "/")
        prefix = "" if inner == "." else f"{inner}/"
        found += [
            prefix + name
            for name in names
            if name.endswith(".warc") and not os.path.islink(os.path.join(place, name)) and not name.startswith(".")
        ]
    return sorted(found)


def scan_capture(archive: str, file: str) -> Scanned:
    """Read one capture's file.

    Raises:
        DamagedCaptureError: the file is not a capture of ours or is cut.
    """
    path = os.path.join(archive, file)
    try:
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError as error:
        raise DamagedCaptureError(f"{path}: cannot be read: {error.strerror}", _BAD) from error
    return scan_bytes(archive, file, data)


def scan_bytes(archive: str, file: str, data: bytes, file_sha256: str | None = None) -> Scanned:
    """Read one capture's bytes, which are, or are to be, the file of this name; their digest, where it is known.

    Raises:
        DamagedCaptureError: they are not a capture of ours or are cut.
    """
    try:
        return _scanned(archive, file, data, file_sha256 or hashlib.sha256(data).hexdigest())
    except (OSError, ValueError, KeyError, TypeError, RecursionError, RuntimeError) as error:
        raise DamagedCaptureError(f"{os.path.join(archive, file)}: not a whole capture: {error}", _BAD) from error


def _scanned(archive: str, file: str, data: bytes, digest: str) -> Scanned:
    import io

    kept: dict[str, Any] = {}
    for record in _records(io.BytesIO(data)):
        kind = record.headers.get("WARC-Type")
        if kind in {"resource", "response", "revisit"}:
            kept["last"] = record.record_id[1:-1] if record.record_id.startswith("<") else record.record_id
            kept["sha256"] = (record.headers.get("WARC-Payload-Digest") or "").removeprefix("sha256:")
            kept["sha1"] = record.headers.get(SHA1_HEADER) or ""
            kept["date"] = record.headers.get("WARC-Date")
        elif kind == "metadata":
            kept["text_at"] = record.stream_pos
            kept["about"] = described(record.reader.read())
        elif kind == "conversion":
            kept["date"] = record.headers.get("WARC-Date")
            kept["text_sha256"] = hashlib.sha256(record.reader.read()).hexdigest()
    about = kept["about"]
    capture = Capture(
        id=kept["last"],
        archive=archive,
        file=file,
        captured=kept["date"],
        sha256=kept["sha256"],
        pending=file.startswith(PENDING),
        **about["capture"],
    )
    proof = (digest, len(data), kept["text_at"], kept["text_sha256"], kept["sha1"])
    origin = about.get("origin")
    return Scanned(
        Entry(capture, *proof, about.get("reading", {}).get("reader", "")),
        origin_from(origin) if origin else None,
    )


def _records(stream: IO[bytes]) -> Iterator[Any]:
    from fastwarc.warc import ArchiveIterator

    yield from ArchiveIterator(stream, parse_http=False)


class Payload(NamedTuple):
    """What was kept of the thing itself: its bytes as stored and the type it was given."""

    data: bytes
    media_type: str | None


def kept_payload(data: bytes) -> Payload | None:
    """Return the payload of a capture's file: the file handed in, or the last answer's body, content coding undone.

    None where the last answer only says that nothing changed.
    """
    import io

    from fastwarc.warc import ArchiveIterator

    from factcheck.archives.hop import undo_coding

    found: Payload | None = None
    for record in ArchiveIterator(io.BytesIO(data), strict_mode=False):
        kind = record.headers.get("WARC-Type")
        if kind == "resource":
            found = Payload(record.reader.read(), record.headers.get("Content-Type"))
        elif kind == "response":
            head: Any = record.http_headers if record.is_http_parsed else {}
            found = Payload(undo_coding(record.reader.read(), head.get("Content-Encoding")), head.get("Content-Type"))
        elif kind == "revisit":
            found = None
    return found

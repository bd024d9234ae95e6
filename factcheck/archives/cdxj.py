"""index.cdxj: one sorted line per record that can be replayed, in the form that pywb and cdxj-indexer share.

Made from the WARC files alone, so that it can be made again byte for byte. Pending captures are not in it.
"""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any

from factcheck.archives.names import inside, stamp14
from factcheck.archives.surt import surt
from factcheck.errors import DamagedCaptureError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from fastwarc.warc import WarcRecord

    from factcheck.archives.manifest import Manifest
    from factcheck.archives.warcs import Placed

NAME = "index.cdxj"
_INDEXED = {"response", "revisit", "resource"}
# A head that every reader understands alike; of any other the file is asked.
_PLAIN_STATUS = re.compile(rb"HTTP/1\.[01] ([1-9][0-9][0-9])(?: [ -~]*)?\r\n")
_PLAIN_FIELD = re.compile(rb"(?:[A-Za-z0-9-]+: ?[!-~](?:[ -~]*[!-~])?\r\n)*\r\n")
_PLAIN_TYPE = re.compile(rb"(?i)\r\nContent-Type: ?([ -~]*)\r\n")


def updated(
    folder: str, manifest: Manifest, changed: Collection[str], made: Mapping[str, Sequence[str]] | None = None
) -> list[str]:
    """Return the index for this manifest; only the changed files are read, the rest of the lines is kept.

    ``made`` are the lines of files that this process wrote itself, by the name of the file: these are not read.
    """
    made = made or {}
    wanted = {entry.capture.file for entry in manifest.entries if not entry.capture.pending}
    wanted |= {bulk.file for bulk in manifest.bulk}
    path = os.path.join(folder, NAME)
    lines: list[str] = []
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            held = [(line.rstrip("\n"), file_of(line)) for line in file]
        lines = [line for line, name in held if name in wanted and name not in changed]
        known = {name for _line, name in held}
    else:
        known = set()
    for name in wanted:
        if name in changed or name not in known:
            lines += made[name] if name in made else lines_of(folder, name)
    lines.sort()
    return lines


def lines_made(placed: Sequence[Placed], name: str) -> list[str] | None:
    """Return the index lines of a file as it was written, the same that :func:`lines_of` reads from it.

    None where a head is such that only reading it again tells what a reader makes of it.
    """
    lines = []
    for record in placed:
        status = mime = None
        if record.kind == "resource":
            if not record.media_type.isascii() or record.media_type != record.media_type.strip():
                return None
            mime = record.media_type
        else:
            start = _PLAIN_STATUS.match(record.head)
            if start is None or not _PLAIN_FIELD.fullmatch(record.head, start.end()):
                return None
            types = _PLAIN_TYPE.findall(record.head)
            if len(types) > 1:
                return None
            status = start[1].decode()
            mime = "warc/revisit" if record.kind == "revisit" else types[0].decode() if types else None
        if not (record.url.isascii() and record.url.isprintable()):
            return None
        said = (record.kind, record.start, record.url, record.date, status, _bare(mime), record.payload_digest)
        lines.append(_line(said, record.end, name))
    return lines


def rebuilt(folder: str, files: Collection[str]) -> list[str]:
    """Return the index made from the files alone."""
    lines = [line for name in files for line in lines_of(folder, name)]
    lines.sort()
    return lines


def lines_of(folder: str, name: str) -> Iterator[str]:
    """Return the index lines of one WARC file.

    Raises:
        DamagedCaptureError: the file cannot be parsed.
    """
    from fastwarc.warc import ArchiveIterator

    path = inside(folder, name)
    try:
        with open(path, "rb") as file:
            before: tuple[Any, ...] | None = None
            for record in ArchiveIterator(file, strict_mode=False):
                if before and before[0] in _INDEXED:
                    yield _line(before, record.stream_pos, name)
                before = _seen(record)
            if before and before[0] in _INDEXED:
                yield _line(before, os.path.getsize(path), name)
    except (OSError, RuntimeError, ValueError) as error:
        raise DamagedCaptureError(f"{path}: cannot be indexed: {error}", "restore the file or remove it") from error


def _seen(record: WarcRecord) -> tuple[Any, ...]:
    kind = record.headers.get("WARC-Type")
    if kind not in _INDEXED:
        return kind, record.stream_pos, "", "", None, None, ""
    status = mime = None
    if kind == "resource":
        mime = record.headers.get("Content-Type")
    elif record.http_headers is not None:
        status = str(record.http_headers.status_code or "") or None
        mime = "warc/revisit" if kind == "revisit" else record.http_headers.get("Content-Type")
    head = record.headers
    return (
        kind,
        record.stream_pos,
        head.get("WARC-Target-URI") or "",
        head.get("WARC-Date") or "",
        status,
        _bare(mime),
        head.get("WARC-Payload-Digest") or "",
    )


def _bare(media_type: str | None) -> str | None:
    return re.split(r"[;\s]", media_type, maxsplit=1)[0].strip() if media_type else None


def _line(seen: tuple[Any, ...], end: int, name: str) -> str:
    _kind, start, url, date, status, mime, digest = seen
    fields = {
        "url": url,
        "mime": mime,
        "status": status,
        "digest": digest,
        # The two empty lines after a record are not counted, as other indexers of plain WARC have it.
        "length": str(end - start - 4),
        "offset": str(start),
        "filename": name,
    }
    return f"{surt(url)} {stamp14(date)} {json.dumps({key: value for key, value in fields.items() if value})}"


def file_of(line: str) -> str:
    """Return the file that an index line names; empty where it is no line of ours."""
    try:
        return str(json.loads(line[line.index("{") :])["filename"])
    except (ValueError, KeyError):
        return ""

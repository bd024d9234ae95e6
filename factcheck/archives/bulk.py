"""Bulk imports: JSON Lines in, one WARC per input file out, streamed and resumable.

Each document is two records, so that one seek finds both: a description (the manifest's fields, the given id) and a
``resource`` with the text as it was given. The documents are not in manifest.json: the search index knows them, or
the file is read through.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, NamedTuple

from factcheck.archives.manifest import BulkFile, described
from factcheck.archives.names import inside
from factcheck.core.records import Capture, Turn
from factcheck.errors import DamagedCaptureError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.archives.catalogue import Place

FOLDER = "bulk"
_RESTORE = "import its input again; 'factcheck archive verify' shows all damage"


class BulkPlace(NamedTuple):
    """Where one document stands: the byte offset of its pair of records, and the digest of its text."""

    capture: Capture
    offset: int
    text_sha256: str


class BulkText(NamedTuple):
    """One document read from a bulk file."""

    place: BulkPlace
    text: str
    turns: tuple[Turn, ...] = ()


def read_texts(archive: str, name: str, start: int = 0) -> Iterator[BulkText]:
    """Read every document of a bulk file, in order.

    Raises:
        DamagedCaptureError: the file cannot be parsed.
    """
    path = inside(archive, name)
    try:
        yield from _read_texts(archive, name, path, start)
    except (OSError, RuntimeError, ValueError, TypeError, KeyError) as error:
        raise DamagedCaptureError(f"{path}: cannot be read: {error}", _RESTORE) from error


def _read_texts(archive: str, name: str, path: str, start: int) -> Iterator[BulkText]:
    from fastwarc.warc import ArchiveIterator

    with open(path, "rb") as file:
        file.seek(start)
        about, at = None, 0
        for record in ArchiveIterator(file, parse_http=False):
            kind = record.headers.get("WARC-Type")
            if kind == "metadata":
                about, at = described(record.reader.read()), record.stream_pos
            elif kind == "resource" and about is not None:
                block = record.reader.read()
                digest = hashlib.sha256(block).hexdigest()
                capture = Capture(
                    id=(record.record_id or "").strip("<>"),
                    archive=archive,
                    file=name,
                    captured=record.headers["WARC-Date"],
                    sha256=digest,
                    **about["capture"],
                )
                turns = about.get("reading", {}).get("turns", ())
                yield BulkText(
                    BulkPlace(capture, at, digest),
                    block.decode("utf-8", "surrogatepass"),
                    tuple(Turn(name, (start, end)) for name, start, end in turns),
                )
                about = None


def read_places(archive: str, name: str) -> Iterator[BulkPlace]:
    """Return where every document of a bulk file stands."""
    return (found.place for found in read_texts(archive, name))


def read_text(archive: str, place: Place) -> BulkText:
    """Return one document, its text's digest checked.

    Raises:
        DamagedCaptureError: it is not there or not what was kept.
    """
    path = os.path.join(archive, place.capture.file)
    found = next(read_texts(archive, place.capture.file, place.offset), None)
    if found is None or found.place.text_sha256 != place.text_sha256 or found.place.capture.id != place.capture.id:
        raise DamagedCaptureError(
            f"{path}: the document at byte {place.offset} ({place.capture.source_id}) is not the one that was kept",
            _RESTORE,
        )
    return found


def scan_bulk(archive: str, name: str) -> BulkFile:
    """Return a bulk file's line of the manifest, from the file alone.

    Raises:
        DamagedCaptureError: it cannot be read, or does not say what it was made from.
    """
    from fastwarc.warc import ArchiveIterator

    path = inside(archive, name)
    records = sum(1 for _place in read_places(archive, name))
    try:
        with open(path, "rb") as file:
            info = next(iter(ArchiveIterator(file, parse_http=False)))
            fields = dict(
                line.split(": ", 1) for line in info.reader.read().decode("utf-8").split("\r\n") if ": " in line
            )
            captured = info.headers["WARC-Date"]
        with open(path, "rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return BulkFile(name, digest, os.path.getsize(path), records, fields["input"], fields["input-sha256"], captured)
    except (OSError, StopIteration, KeyError, ValueError, RuntimeError) as error:
        raise DamagedCaptureError(f"{path}: not a bulk import of ours: {error}", _RESTORE) from error

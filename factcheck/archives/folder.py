"""An archive folder, for reading: the manifest at once, each capture's text when it is asked for.

This is on the path of every check, so it imports nothing heavy: fastwarc reads. A capture is read from a file whose
SHA-256 is first compared with the manifest; then its text's own digest is.
"""

from __future__ import annotations

import io
import math
import os

from factcheck.archives import manifest as manifests
from factcheck.archives.names import inside
from factcheck.core.records import Capture, Evidence, Origin, Turn
from factcheck.core.text import sha256_hex
from factcheck.core.typed import TYPE_CHECKING, NamedTuple
from factcheck.errors import DamagedCaptureError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from factcheck.archives.catalogue import Catalogue, Place, Stretch
    from factcheck.archives.manifest import BulkFile, Entry, Manifest

_MAX_FILE = 512 << 20
_RESTORE = "restore the file (for fixtures: 'git checkout'), or capture it again; 'factcheck archive verify' shows all"


class Unsearched(NamedTuple):
    """A capture that the index does not know yet: it may hold the words, and is to be read."""

    capture: Capture
    stretch: int | None = None
    weight: float = math.inf


def open_archive(path: str, catalogue: Catalogue | None = None) -> FolderArchive:
    """Open an archive folder; reads its manifest and nothing else.

    Args:
        path: the folder.
        catalogue: its search index; without one, ``search`` answers None and bulk files are read through.
            ``factcheck.pipeline.opening.open_archive`` opens an archive together with its index.

    Raises:
        UsageError: no such folder; a name that was mistyped is no incomplete archive.
        ArchiveError: no readable manifest.
    """
    if not os.path.isdir(path):
        raise UsageError(f"{path}: no such archive", "make one with 'factcheck archive add FILE --archive DIR'")
    loaded = manifests.load(os.path.join(path, manifests.NAME), path)
    if os.path.exists(os.path.join(path, "manifest.journal")):
        from factcheck.archives import journal

        loaded = journal.fold(loaded, journal.read(path, path))
    return FolderArchive(path, loaded, catalogue)


class FolderArchive:
    """Captures of one folder; implements :class:`factcheck.core.ports.Archive`."""

    def __init__(self, path: str, manifest: Manifest, catalogue: Catalogue | None = None) -> None:
        self.path = path
        self.manifest = manifest
        self._catalogue = catalogue
        self._entries = {entry.capture.id: entry for entry in manifest.entries}
        self._bulk: dict[str, Place] | None = None
        self._all: list[Capture] | None = None

    @property
    def name(self) -> str:
        """The folder, as it was given."""
        return self.path

    @property
    def bulk_size(self) -> int:
        """Bytes of the bulk files together."""
        return sum(bulk.size for bulk in self.manifest.bulk)

    def origins(self) -> Sequence[Origin]:
        """Every origin the archive knows of, held or not."""
        return self.manifest.origins

    def captures(self) -> Sequence[Capture]:
        """Every accepted capture, bulk documents included."""
        if self._all is None:
            own = [entry.capture for entry in self.manifest.entries if not entry.capture.pending]
            self._all = own + [place.capture for bulk in self.manifest.bulk for place in self._places(bulk)]
        return self._all

    def pending(self) -> Sequence[Capture]:
        """Captures that wait for ``archive review``."""
        return [entry.capture for entry in self.manifest.entries if entry.capture.pending]

    def capture(self, capture_id: str) -> Capture | None:
        """The entry with this record id or given id; the latest where an id was given twice."""
        if capture_id in self._entries:
            return self._entries[capture_id].capture
        named = [
            e.capture for e in self.manifest.entries if e.capture.source_id == capture_id and not e.capture.pending
        ]
        if named:
            return named[-1]
        place = self._place(capture_id)
        return place.capture if place else None

    def evidence(self, capture: Capture) -> Evidence:
        """Read a capture's text after checking that it is what was kept.

        Raises:
            DamagedCaptureError: where a digest fails or the file cannot be parsed.
        """
        entry = self._entries.get(capture.id)
        if entry is None:
            return self._bulk_evidence(capture)
        return evidence_of(entry, self.read_file(entry))

    def entry(self, capture_id: str) -> Entry | None:
        """The manifest's line of a capture; None for a document of a bulk import."""
        return self._entries.get(capture_id)

    def read_file(self, entry: Entry) -> bytes:
        """Return the bytes of a capture's file, digest checked.

        Raises:
            DamagedCaptureError: gone, too large, or not the bytes that were kept.
        """
        path = inside(self.path, entry.capture.file)
        try:
            if os.path.getsize(path) > _MAX_FILE:
                raise DamagedCaptureError(f"{path}: larger than any capture ({_MAX_FILE >> 20} MB)", _RESTORE)
            with open(path, "rb") as file:
                data = file.read()
        except OSError as error:
            raise DamagedCaptureError(f"{path}: cannot be read: {error.strerror}", _RESTORE) from error
        found = sha256_hex(data)
        if found != entry.file_sha256:
            raise DamagedCaptureError(
                f"{path}: its SHA-256 is {found[:16]}..., the manifest's file_sha256 {entry.file_sha256[:16]}...",
                _RESTORE,
            )
        return data

    def search(self, words: str, limit: int = 50) -> Sequence[Capture] | None:
        """Captures that hold these words, best first; None where there is no index that knows the bulk files."""
        found = self.search_stretches(words, limit)
        return None if found is None else [one.capture for one in found]

    def search_stretches(self, words: str, limit: int = 50) -> Sequence[Stretch] | None:
        """The same captures with the stretch of each text where the words are; None without an index.

        Captures kept since the index was written come last, unsearched: nothing held is overlooked for being new.
        """
        indexed = self._catalogue.files() if self._catalogue is not None else None
        if self._catalogue is None or indexed is None:
            return None
        current = dict(self.files())
        if any(indexed.get(bulk.file) != bulk.sha256 for bulk in self.manifest.bulk):
            return None
        found = self._catalogue.search_stretches(words, limit)
        known = [one for one in found if indexed.get(one.capture.file) == current.get(one.capture.file)]
        new = [
            Unsearched(entry.capture)
            for entry in self.manifest.entries
            if not entry.capture.pending and indexed.get(entry.capture.file) != entry.file_sha256
        ]
        return [*known, *new]

    def files(self) -> list[tuple[str, str]]:
        """Every accepted file with its digest."""
        own = [(e.capture.file, e.file_sha256) for e in self.manifest.entries if not e.capture.pending]
        return own + [(bulk.file, bulk.sha256) for bulk in self.manifest.bulk]

    def _places(self, bulk: BulkFile) -> Iterable[Place]:
        if self._catalogue is not None and self._catalogue.covers([(bulk.file, bulk.sha256)]):
            return self._catalogue.places(bulk.file)
        return [place for place in self._all_places().values() if place.capture.file == bulk.file]

    def _place(self, capture_id: str) -> Place | None:
        covered = [(bulk.file, bulk.sha256) for bulk in self.manifest.bulk]
        if not covered:
            return None
        if self._catalogue is not None and self._catalogue.covers(covered):
            return self._catalogue.place(capture_id)
        found = self._all_places()
        return found.get(capture_id) or next((p for p in found.values() if p.capture.id == capture_id), None)

    def _all_places(self) -> dict[str, Place]:
        if self._bulk is None:
            from factcheck.archives.bulk import read_places

            self._bulk = {
                place.capture.source_id or place.capture.id: place
                for bulk in self.manifest.bulk
                for place in read_places(self.path, bulk.file)
            }
        return self._bulk

    def _bulk_evidence(self, capture: Capture) -> Evidence:
        from factcheck.archives.bulk import read_text

        place = self._place(capture.id)
        if place is None:
            raise DamagedCaptureError(
                f"{self.path}: holds no capture {capture.id}", "'factcheck archive list' shows all"
            )
        found = read_text(self.path, place)
        return Evidence(place.capture, found.text, found.turns, reader="bulk/1")


def evidence_of(entry: Entry, data: bytes) -> Evidence:
    """Return a capture's evidence out of its file's bytes.

    Raises:
        DamagedCaptureError: the text's digest fails or the records are not where the manifest says.
    """
    described, text = text_records(data, entry)
    if sha256_hex(text) != entry.text_sha256:
        raise DamagedCaptureError(
            f"{entry.capture.file}: the text at byte {entry.text_at} has not the manifest's text_sha256",
            _RESTORE,
        )
    reading = described.get("reading", {})
    return Evidence(
        entry.capture,
        text.decode("utf-8", "surrogatepass"),
        tuple(Turn(name, (start, end)) for name, start, end in reading.get("turns", ())),
        tuple((start, end) for start, end in reading.get("hidden", ())),
        tuple((start, end) for start, end in reading.get("quoted", ())),
        entry.reader,
    )


def text_records(data: bytes, entry: Entry) -> tuple[dict[str, Any], bytes]:
    """Return the description and the text of a capture out of its file's bytes."""
    from fastwarc.warc import ArchiveIterator

    stream = io.BytesIO(data)
    stream.seek(entry.text_at)
    try:
        blocks = [record.reader.read() for record in ArchiveIterator(stream, parse_http=False)]
        about, text = blocks
        return manifests.described(about), text
    except (ValueError, OSError, RecursionError, RuntimeError) as error:
        raise DamagedCaptureError(
            f"{entry.capture.file}: no description and text at byte {entry.text_at}: {error}", _RESTORE
        ) from error

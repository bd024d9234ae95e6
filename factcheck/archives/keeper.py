"""An archive folder, for writing: keeps captures and origins, accepts or drops what is pending.

Every capture's file is whole and has its name before it is reported kept. One writer at a time holds the folder's
lock, and each begins from what the disk says, so two processes lose nothing. A kept file is never written again.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from typing import TYPE_CHECKING, Self

from factcheck.archives import cdxj, disk, journal
from factcheck.archives import manifest as manifests
from factcheck.archives.flushing import Flusher
from factcheck.archives.manifest import PENDING, Entry, Manifest
from factcheck.archives.names import file_name, inside
from factcheck.archives.scan import scan_bytes, scan_capture
from factcheck.archives.warcs import Exchange, Resource, payload_digests, write_capture
from factcheck.errors import ArchiveError, DamagedCaptureError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType

    from factcheck.archives.manifest import BulkFile
    from factcheck.archives.warcs import PayloadDigests
    from factcheck.core.records import Capture, Origin, Reading


class Keeper:
    """Writes to one archive; a context manager, whose end writes the manifest and the index.

    Args:
        path: the folder; made where there is none.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._flusher = Flusher()
        self._lock, self._journal = disk.FolderLock(path), journal.Journal(path)
        self._begun = False
        # The index lines of what was written here, with the digest of the file that they are of.
        self._lines: dict[str, tuple[str, list[str]]] = {}
        try:
            os.makedirs(path, exist_ok=True)
        except OSError as error:
            raise ArchiveError(f"{path}: cannot be made: {error.strerror}", "choose another --archive DIR") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.commit()

    def read(self) -> Manifest:
        """Return what the archive holds now, the journal included; an empty one where there is no manifest yet.

        Raises:
            ArchiveError: the manifest cannot be read.
        """
        return self._with(journal.read(self.path, self.path))

    def _with(self, new: Sequence[tuple[Entry, Origin | None]]) -> Manifest:
        path = os.path.join(self.path, manifests.NAME)
        held = manifests.load(path, self.path) if os.path.exists(path) else Manifest()
        return journal.fold(held, new) if new else held

    def keep(
        self,
        draft: Capture,
        content: Resource | Exchange,
        reading: Reading,
        origin: Origin | None = None,
        *,
        pending: bool = False,
    ) -> Capture:
        """Keep one capture; no kill of the process can lose it when this returns, no power cut after ``commit``.

        Args:
            draft: what is known of it; ``id``, ``archive``, ``file`` and ``sha256`` are filled in here.
            content: the file handed in, or the hops of the fetch.
            reading: the text that will be compared and its places.
            origin: the origin it is or bears witness to, where it is new to the archive.
            pending: wait for ``archive review`` before it counts.

        Returns:
            The capture as the manifest has it; the same call twice keeps one file.

        Raises:
            ArchiveError: the disk is full.
            UsageError: the same bytes of the same time are held, described otherwise.
        """
        digests = payload_digests(content)
        name = (PENDING if pending else "") + file_name(draft.url, draft.captured, digests.sha256)
        draft = draft._replace(file=name, archive=self.path, pending=pending, sha256=digests.sha256)
        with self._lock.held():
            self._begin()
            entry, new = self._write(draft, content, reading, origin, digests)
            self._note(entry, origin, new)
        return entry.capture

    def _note(self, entry: Entry, origin: Origin | None, new: str | None) -> None:
        """Enter a capture; where there is no room for its line, its file (``new``, where it is) goes as well."""
        try:
            self._journal.append(entry, origin)
        except ArchiveError:
            if new:
                with contextlib.suppress(OSError):
                    os.unlink(new)
                self._drop_empty(entry.capture.file)
            raise

    def adopt(self, data: bytes) -> Capture:
        """Take in a capture's file made by this tool elsewhere, byte for byte, under its own name.

        Raises:
            DamagedCaptureError: it is not whole, or a digest in it does not hold.
        """
        from factcheck.archives.verifying import check_bytes

        wrong = check_bytes(data)
        if wrong:
            raise DamagedCaptureError(f"{wrong.record}: {wrong.field}: {wrong.detail}", "get the file again")
        found = scan_bytes(self.path, "", data)
        capture = found.entry.capture
        name = file_name(capture.url, capture.captured, capture.sha256)
        entry = found.entry._replace(capture=capture._replace(file=name))
        with self._lock.held():
            self._begin()
            path = inside(self.path, name)
            held = os.path.exists(path)
            if held:
                self._same_or_refuse(entry.capture, entry.file_sha256)
            else:
                self._put(path, (data,))
            self._note(entry, found.origin, None if held else path)
        return entry.capture

    def _write(
        self,
        draft: Capture,
        content: Resource | Exchange,
        reading: Reading,
        origin: Origin | None,
        digests: PayloadDigests,
    ) -> tuple[Entry, str | None]:
        """Write a capture's file; returns its entry, and the file's path where it was not there before."""
        draft, path, held = self._named_apart(draft)
        # One capture is bounded by the caps of fetching and of registering, so it is laid out in memory.
        out = _Pieces()
        written = write_capture(out, draft, content, reading, origin, digests)
        digest = out.sha256()
        if held:
            self._same_or_refuse(draft, digest)
        else:
            self._put(path, out.pieces)
            lines = None if draft.pending else cdxj.lines_made(written.placed, draft.file)
            if lines is not None:
                self._lines[draft.file] = (digest, lines)
        made = draft._replace(id=written.record_id)
        entry = Entry(made, digest, out.tell(), written.text_at, written.text_sha256, written.sha1, reading.reader)
        return entry, None if held else path

    def _named_apart(self, draft: Capture) -> tuple[Capture, str, bool]:
        """Give a further name where another address gave the same bytes in the same second (error pages do).

        Returns it with its path, and whether that file is there already.
        """
        stem = draft.file.removesuffix(".warc")
        for number in range(2, 1000):
            path = inside(self.path, draft.file)
            if not os.path.exists(path):
                return draft, path, False
            if scan_capture(self.path, draft.file).entry.capture.url == draft.url:
                return draft, path, True
            draft = draft._replace(file=f"{stem}-{number}.warc")
        return draft, inside(self.path, draft.file), True

    def _put(self, path: str, pieces: Sequence[bytes]) -> None:
        disk.put(path, pieces)
        self._flusher.add(path)

    def _same_or_refuse(self, draft: Capture, digest: str) -> None:
        held = scan_capture(self.path, draft.file)
        if held.entry.file_sha256 != digest:
            raise UsageError(
                f"{os.path.join(self.path, draft.file)}: the same bytes of the same time are held, described otherwise",
                "a capture is never rewritten: give another --captured TIME, or 'factcheck archive prune' the old one",
            )

    def add_origins(self, origins: Iterable[Origin]) -> None:
        """Add origins to the table, or replace those with the same id."""
        self._change(lambda held: _with_origins(held, origins))

    def add_bulk(self, bulk: BulkFile) -> None:
        """Enter a finished bulk import."""
        self._change(lambda held: held._replace(bulk=(*(b for b in held.bulk if b.file != bulk.file), bulk)), bulk.file)

    def accept(self, capture_id: str) -> Capture:
        """Let a pending capture count: its file moves, its bytes do not change.

        Raises:
            UsageError: no pending capture has this id.
        """
        with self._lock.held():
            held = self.read()
            entry = _pending_entry(held, capture_id, self.path)
            old, new = entry.capture.file, entry.capture.file.removeprefix(PENDING)
            target = inside(self.path, new)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            os.replace(inside(self.path, old), target)
            moved = entry._replace(capture=entry.capture._replace(file=new, pending=False))
            rest = [e for e in held.entries if e.capture.id != capture_id]
            self._store(journal.fold(held._replace(entries=tuple(rest)), [(moved, None)]), {old, new})
            self._drop_empty(old)
        return moved.capture

    def remove(self, capture_ids: Iterable[str]) -> list[str]:
        """Remove captures with their files; returns the names of the files removed."""
        wanted = set(capture_ids)
        with self._lock.held():
            held = self.read()
            gone = [entry for entry in held.entries if entry.capture.id in wanted]
            rest = tuple(entry for entry in held.entries if entry.capture.id not in wanted)
            files = [entry.capture.file for entry in gone]
            # The manifest first: a kill in between leaves a file too many, never an entry without its file.
            self._store(journal.fold(held._replace(entries=rest), []), set(files))
            for name in files:
                if os.path.exists(inside(self.path, name)):
                    os.unlink(inside(self.path, name))
                self._drop_empty(name)
        return files

    def commit(self) -> None:
        """Write the manifest and the index with everything in the journal; then all of it outlasts a power cut."""
        self._flusher.finish()
        with self._lock.held():
            self._fold()
        self._journal.close()
        self._lock.close()

    def _begin(self) -> None:
        """Make the folder an archive before the first capture is in it: a run that is killed goes on from there."""
        if not self._begun and not os.path.exists(os.path.join(self.path, manifests.NAME)):
            self._fold()
        self._begun = True

    def _fold(self) -> None:
        new = journal.read(self.path, self.path)
        fresh = not os.path.exists(os.path.join(self.path, manifests.NAME))
        if new or fresh:
            made = {
                entry.capture.file: self._lines[entry.capture.file][1]
                for entry, _origin in new
                if self._lines.get(entry.capture.file, ("",))[0] == entry.file_sha256
            }
            self._store(self._with(new), {entry.capture.file for entry, _origin in new}, made)
        self._lines.clear()

    def _change(self, change: _Change, file: str | None = None) -> None:
        with self._lock.held():
            changed = {entry.capture.file for entry, _origin in journal.read(self.path, self.path)}
            self._store(change(self.read()), changed | ({file} if file else set()))

    def _store(self, manifest: Manifest, changed: set[str], made: Mapping[str, list[str]] | None = None) -> None:
        store(self.path, manifest, cdxj.updated(self.path, manifest, changed, made))

    def _drop_empty(self, name: str) -> None:
        folder = os.path.dirname(inside(self.path, name))
        while folder != self.path and os.path.isdir(folder) and not os.listdir(folder):
            os.rmdir(folder)
            folder = os.path.dirname(folder)


class _Pieces:
    """A file that is laid out in memory, its long pieces as they are: copies of a page cost more than hashing it."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self._size = 0

    def write(self, data: bytes, /) -> None:
        self.pieces.append(data)
        self._size += len(data)

    def tell(self) -> int:
        return self._size

    def sha256(self) -> str:
        digest = hashlib.sha256()
        for piece in self.pieces:
            digest.update(piece)
        return digest.hexdigest()


if TYPE_CHECKING:
    from collections.abc import Callable

    _Change = Callable[[Manifest], Manifest]


def store(folder: str, manifest: Manifest, index: Iterable[str]) -> None:
    """Write index and manifest and end the journal; only under the lock."""
    with disk.replacing(os.path.join(folder, cdxj.NAME)) as file:
        for line in index:
            file.write(line.encode("utf-8") + b"\n")
    with disk.replacing(os.path.join(folder, manifests.NAME)) as file:
        file.write(manifests.dump(manifest).encode("utf-8", "surrogatepass"))
    if os.path.exists(os.path.join(folder, journal.NAME)):
        os.unlink(os.path.join(folder, journal.NAME))


def _with_origins(manifest: Manifest, origins: Iterable[Origin]) -> Manifest:
    table = {origin.id: origin for origin in manifest.origins}
    table.update((origin.id, origin) for origin in origins)
    return manifest._replace(origins=tuple(table.values()))


def _pending_entry(manifest: Manifest, capture_id: str, path: str) -> Entry:
    for entry in manifest.entries:
        if entry.capture.id == capture_id and entry.capture.pending:
            return entry
    raise UsageError(f"{path}: no pending capture {capture_id}", "'factcheck archive review' lists what is pending")

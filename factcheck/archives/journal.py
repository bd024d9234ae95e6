"""manifest.journal: captures kept since the manifest was last written, one line each.

Writing the manifest again for every page of a long run would cost more than the pages. A line is in the file
before its capture is reported kept; readers add the lines to the manifest, the next writer folds them in. A line
cut by a kill was never reported and is left out.
"""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING

from factcheck.archives import disk
from factcheck.archives.manifest import Entry, Manifest, entry_from, entry_to_json, origin_from, to_json, with_versions
from factcheck.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.core.records import Origin

NAME = "manifest.journal"


class Journal:
    """The journal of one archive, open while one writer adds to it; only under the lock."""

    def __init__(self, folder: str) -> None:
        self._path, self._handle = os.path.join(folder, NAME), -1

    def append(self, entry: Entry, origin: Origin | None) -> None:
        """Add one capture, in the file before this returns.

        Raises:
            ArchiveError: the disk is full.
        """
        line = json.dumps({"capture": entry_to_json(entry), "origin": to_json(origin) if origin else None})
        try:
            size = self._open()
            # A line cut by a kill must not swallow ours.
            start = b"\n" if size else b""
            try:
                disk.write_all(self._handle, (start + line.encode() + b"\n",))
            except OSError:
                # A line that only lacks its end would count.
                with contextlib.suppress(OSError):
                    os.ftruncate(self._handle, size)
                raise
        except OSError as error:
            raise ArchiveError(
                f"{self._path}: cannot be written: {error.strerror}",
                "free some space and run again; what was kept before is kept",
            ) from error

    def _open(self) -> int:
        """Open the journal where it is not; return its size. One that another writer folded in has no name any more."""
        if self._handle >= 0:
            try:
                held = os.fstat(self._handle)
            except OSError:  # gone from a network's disk
                held = None
            if held is not None and held.st_nlink:
                return held.st_size
            self.close()
        self._handle = os.open(self._path, disk.APPENDED, 0o666)
        return os.fstat(self._handle).st_size

    def close(self) -> None:
        """Close the file; the next line opens it again."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            with contextlib.suppress(OSError):
                os.close(handle)

    def __del__(self) -> None:
        self.close()


def read(folder: str, archive: str) -> list[tuple[Entry, Origin | None]]:
    """Return what was kept since the manifest was written; empty where there is no journal."""
    try:
        with open(os.path.join(folder, NAME), encoding="utf-8") as file:
            lines = file.readlines()
    except FileNotFoundError:
        return []
    found = []
    for line in lines:
        try:
            item = json.loads(line)
            origin = item["origin"]
            found.append((entry_from(item["capture"], archive), origin_from(origin) if origin else None))
        except (ValueError, KeyError, TypeError):
            continue
    return found


def fold(manifest: Manifest, new: Iterable[tuple[Entry, Origin | None]]) -> Manifest:
    """Return the manifest with these captures and their origins; a later line of the same file or id wins."""
    entries = {entry.capture.file: entry for entry in manifest.entries}
    origins = {origin.id: origin for origin in manifest.origins}
    for entry, origin in new:
        entries[entry.capture.file] = entry
        if origin and origin.id not in origins:
            origins[origin.id] = origin
    return manifest._replace(origins=tuple(origins.values()), entries=with_versions(entries.values()))

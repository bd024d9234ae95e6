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


def append(folder: str, entry: Entry, origin: Origin | None) -> None:
    """Add one capture, in the file before this returns; only under the lock.

    Raises:
        ArchiveError: the disk is full.
    """
    line = json.dumps({"capture": entry_to_json(entry), "origin": to_json(origin) if origin else None})
    path = os.path.join(folder, NAME)
    try:
        handle = os.open(path, disk.APPENDED, 0o666)
        try:
            size = os.fstat(handle).st_size
            # A line cut by a kill must not swallow ours.
            start = b"\n" if size else b""
            try:
                disk.write_all(handle, (start + line.encode() + b"\n",))
            except OSError:
                # A line that only lacks its end would count.
                with contextlib.suppress(OSError):
                    os.ftruncate(handle, size)
                raise
        finally:
            os.close(handle)
    except OSError as error:
        raise ArchiveError(
            f"{path}: cannot be written: {error.strerror}",
            "free some space and run again; what was kept before is kept",
        ) from error


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

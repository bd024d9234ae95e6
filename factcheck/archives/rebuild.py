"""Writes manifest and index again from the captures: after a kill, a merge in git, or a file put in by hand."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, NamedTuple

from factcheck.archives import cdxj, disk, journal
from factcheck.archives import manifest as manifests
from factcheck.archives.bulk import FOLDER, scan_bulk
from factcheck.archives.keeper import Keeper, store
from factcheck.archives.manifest import Manifest
from factcheck.archives.scan import scan_capture, warc_files
from factcheck.errors import ArchiveError, DamagedCaptureError, UsageError

if TYPE_CHECKING:
    from factcheck.archives.manifest import BulkFile, Entry
    from factcheck.core.records import Origin


class Rebuilt(NamedTuple):
    """What was found: entries, and the files left out because they are damaged, each with what is wrong."""

    captures: int
    bulk: int
    damaged: tuple[str, ...]
    lost_origins: bool


def rebuild(folder: str) -> Rebuilt:
    """Write manifest.json and index.cdxj from the files; the same files always give the same bytes.

    The table of origins is kept; where the manifest itself is unreadable, it is made from the captures, and
    ``lost_origins`` says that origins without a capture may be missing. A damaged file keeps the entry it had,
    so that it goes on failing its digest instead of vanishing.

    Raises:
        UsageError: no such folder.
        ArchiveError: it cannot be written.
    """
    if not os.path.isdir(folder):
        raise UsageError(f"{folder}: no such archive", "name an archive with --archive DIR")
    with disk.locked(folder):
        disk.clear_leftovers(folder)
        held, lost = _held(folder)
        made, damaged = _made(folder, held)
        files = [entry.capture.file for entry in made.entries if not entry.capture.pending]
        whole = [name for name in files + [bulk.file for bulk in made.bulk] if name not in damaged]
        store(folder, made, cdxj.rebuilt(folder, whole))
    return Rebuilt(len(made.entries), len(made.bulk), tuple(damaged.values()), lost)


def _held(folder: str) -> tuple[Manifest, bool]:
    try:
        return Keeper(folder).read(), False
    except ArchiveError:
        return Manifest(), os.path.exists(os.path.join(folder, manifests.NAME))


def _made(folder: str, held: Manifest) -> tuple[Manifest, dict[str, str]]:
    known = {entry.capture.file: entry for entry in held.entries}
    known_bulk = {bulk.file: bulk for bulk in held.bulk}
    found: list[tuple[Entry, Origin | None]] = []
    bulks: list[BulkFile] = []
    damaged: dict[str, str] = {}
    for name in warc_files(folder):
        try:
            if name.startswith(f"{FOLDER}/"):
                bulks.append(_bulk(folder, name, known_bulk.get(name)))
            else:
                scanned = _checked(folder, name, known.get(name))
                found.append((scanned, scan_capture(folder, name).origin) if not held.origins else (scanned, None))
        except DamagedCaptureError as error:
            damaged[name] = str(error)
            found += [(known[name], None)] if name in known else []
            bulks += [known_bulk[name]] if name in known_bulk else []
    return journal.fold(Manifest(origins=held.origins, bulk=tuple(bulks)), found), damaged


def _checked(folder: str, name: str, known: Entry | None) -> Entry:
    scanned = scan_capture(folder, name).entry
    if known and known.file_sha256 != scanned.file_sha256:
        raise DamagedCaptureError(
            f"{os.path.join(folder, name)}: its SHA-256 is not the manifest's file_sha256",
            "restore it, or take it out with 'factcheck archive prune --damaged'",
        )
    return scanned


def _bulk(folder: str, name: str, known: BulkFile | None) -> BulkFile:
    if known and _sha256(os.path.join(folder, name)) == known.sha256:
        return known
    if known:
        raise DamagedCaptureError(f"{os.path.join(folder, name)}: its SHA-256 is not the manifest's", "import it again")
    return scan_bulk(folder, name)


def _sha256(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

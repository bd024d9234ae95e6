"""Looking after an archive: finding a capture by any of its names, proving it, bringing its indexes up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.archives.keeper import Keeper
from factcheck.archives.manifest import version_key
from factcheck.archives.rebuild import Rebuilt, rebuild
from factcheck.archives.scan import kept_payload
from factcheck.archives.verifying import Damage, Verified, verify
from factcheck.errors import DamagedCaptureError, InputError, UsageError
from factcheck.pipeline.indexing import update_index
from factcheck.pipeline.opening import open_archive
from factcheck.pipeline.register import read_origin

if TYPE_CHECKING:
    from factcheck.archives.folder import FolderArchive
    from factcheck.core.records import Capture


def named_capture(archive: FolderArchive, name: str) -> Capture:
    """Return a capture by its id or an unmistakable beginning of it, its given id, its file or its URL.

    Raises:
        UsageError: none or several are meant.
    """
    exact = archive.capture(name)
    if exact:
        return exact
    every = [entry.capture for entry in archive.manifest.entries]
    bare = name.removeprefix("urn:uuid:")
    found = [capture for capture in every if capture.id.removeprefix("urn:uuid:").startswith(bare) and len(bare) >= 4]
    found = found or [capture for capture in every if name in {capture.file, f"{archive.path}/{capture.file}"}]
    if not found:
        # Versions of one URL: the latest is meant.
        found = [capture for capture in every if capture.url == name][-1:]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(
            f"{name}: {len(found)} captures begin so", "give more of the id: " + ", ".join(c.id for c in found[:5])
        )
    raise UsageError(f"{archive.name}: no capture {name!r}", "'factcheck archive list' shows all")


def versions_of(archive: FolderArchive, capture: Capture) -> list[Capture]:
    """Return the other captures of the same URL or origin, in order of time."""
    key = version_key(capture)
    every = [entry.capture for entry in archive.manifest.entries]
    return [one for one in every if key and one.id != capture.id and version_key(one) == key]


def payload(archive: FolderArchive, capture: Capture) -> bytes:
    """Return a capture's bytes as kept.

    Raises:
        InputError: the capture only says that nothing changed, or came in bulk.
    """
    entry = archive.entry(capture.id)
    kept = kept_payload(archive.read_file(entry)) if entry else None
    if kept is None:
        raise InputError(f"{capture.id}: has no bytes of its own", "'archive show --text' prints its text")
    return kept.data


def prunable(archive: FolderArchive, *, damaged: bool, unchanged: bool, pending: bool) -> list[Capture]:
    """Return the captures that the words choose: damaged files, versions that changed nothing, what is pending."""
    found = []
    last: dict[str, str] = {}
    for entry in archive.manifest.entries:
        capture = entry.capture
        key = version_key(capture)
        if capture.pending:
            found += [capture] if pending else []
        elif (damaged and _is_damaged(archive, capture)) or (unchanged and key and last.get(key) == entry.text_sha256):
            found.append(capture)
        if key and not capture.pending:
            last[key] = entry.text_sha256
    return found


def _is_damaged(archive: FolderArchive, capture: Capture) -> bool:
    try:
        archive.evidence(capture)
    except DamagedCaptureError:
        return True
    return False


def remove(path: str, capture_ids: list[str]) -> list[str]:
    """Remove captures with their files; returns the files' names."""
    with Keeper(path) as keeper:
        return keeper.remove(capture_ids)


def verify_archive(path: str, *, read_again: bool = True) -> Verified:
    """Prove an archive; with ``read_again``, its readers read the kept bytes again and must find the stored text."""
    return verify(open_archive(path), read_origin if read_again else None)


def verify_handed_over(path: str) -> Verified:
    """Prove a WACZ or WARC that somebody handed over: taken in, on no trust, into a folder that is thrown away.

    What is passed over while taking it in is in the notes, or in the damage where it is damaged.

    Raises:
        InputError: the file is neither.
    """
    from tempfile import TemporaryDirectory

    from factcheck.archives.bulk_import import Imported
    from factcheck.pipeline.importing import import_file

    with TemporaryDirectory(prefix="factcheck-") as folder:
        done = import_file(folder, path, {}, "1970-01-01T00:00:00Z")
        if isinstance(done, Imported):
            raise InputError(f"{path}: holds no captures", "'factcheck archive import' takes in documents")
        checked = verify_archive(folder)
    damage = [Damage(path, passed.what, "", passed.why) for passed in done.passed if passed.damaged]
    damage += [Damage(path, "", "", done.problem.removeprefix(f"{path}: "))] if done.problem else []
    notes = tuple(f"passed over {passed.what}: {passed.why}" for passed in done.passed if not passed.damaged)
    return checked._replace(damage=(*damage, *checked.damage), notes=(*notes, *checked.notes))


def index_archive(path: str) -> Rebuilt:
    """Write manifest and CDXJ again from the files, and bring the search index up to date."""
    made = rebuild(path)
    update_index(open_archive(path))
    return made

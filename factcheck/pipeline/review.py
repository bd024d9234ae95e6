"""Pending captures: what is new in each, and letting it count or dropping it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.archives.keeper import Keeper
from factcheck.core.urls import canonical_key
from factcheck.core.worddiff import Change, word_diff
from factcheck.errors import UsageError
from factcheck.pipeline.opening import open_archive

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.archives.folder import FolderArchive
    from factcheck.core.records import Capture


class Pending(NamedTuple):
    """A capture that waits, the accepted version before it (None: it is the first), and what changed between."""

    capture: Capture
    previous: Capture | None
    changes: tuple[Change, ...]


def waiting(path: str) -> list[Pending]:
    """Every pending capture of an archive, oldest first.

    Raises:
        ArchiveError: there is no archive, or one of the captures is damaged.
    """
    archive = open_archive(path)
    pending = sorted(archive.pending(), key=lambda capture: capture.captured)
    return [_compared(archive, capture) for capture in pending]


def _compared(archive: FolderArchive, capture: Capture) -> Pending:
    key = canonical_key(capture.url) if capture.url else ""
    before = [
        entry.capture
        for entry in archive.manifest.entries
        if key and not entry.capture.pending and entry.capture.url and canonical_key(entry.capture.url) == key
    ]
    previous = max(before, key=lambda held: held.captured, default=None)
    if previous is None:
        return Pending(capture, None, ())
    return Pending(capture, previous, word_diff(archive.evidence(previous).text, archive.evidence(capture).text))


def chosen(items: Sequence[Pending], names: Iterable[str]) -> list[Capture]:
    """The pending captures meant by ids (or unmistakable beginnings of them), addresses or ``all``.

    Raises:
        UsageError: a name fits none or several.
    """
    found: dict[str, Capture] = {}
    for name in names:
        fits = [item.capture for item in items if name == "all" or _fits(item.capture, name)]
        if not fits or (len(fits) > 1 and name != "all"):
            raise UsageError(
                f"{name}: {'several pending captures fit' if fits else 'no pending capture'}",
                "'factcheck archive review --list' shows them",
            )
        found.update((capture.id, capture) for capture in fits)
    return list(found.values())


def _fits(capture: Capture, name: str) -> bool:
    bare = name.removeprefix("urn:uuid:")
    if len(bare) >= 4 and capture.id.removeprefix("urn:uuid:").startswith(bare):
        return True
    return capture.url is not None and "://" in name and canonical_key(capture.url) == canonical_key(name)


def settle(path: str, accept: Sequence[Capture], reject: Sequence[Capture]) -> list[Capture]:
    """Let captures count, and remove others with their files; returns the accepted ones as they are now.

    Raises:
        UsageError: one is in both lists.
    """
    both = {capture.id for capture in accept} & {capture.id for capture in reject}
    if both:
        raise UsageError(f"{min(both)}: both accepted and rejected", "name it once")
    with Keeper(path) as keeper:
        done = [keeper.accept(capture.id) for capture in accept]
        keeper.remove([capture.id for capture in reject])
    return done

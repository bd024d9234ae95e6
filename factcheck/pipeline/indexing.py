"""Brings an archive's search index up to date with its captures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.archives.bulk import read_texts
from factcheck.index.store import Document, SearchIndex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.archives.folder import FolderArchive


class Updated(NamedTuple):
    """What an update did: documents added, and the files left out because they are damaged."""

    added: int
    damaged: tuple[str, ...]
    search_index: SearchIndex


def update_index(archive: FolderArchive, *, in_memory: bool = False) -> Updated:
    """Index what is new, drop what is gone.

    Args:
        archive: the archive.
        in_memory: make an index that goes with the process, for an archive that cannot be written.

    Raises:
        ArchiveError: the index cannot be written.
    """
    index = SearchIndex(archive.path, in_memory=in_memory)
    added = index.update(archive.files(), lambda name: _documents(archive, name))
    return Updated(added, tuple(error.message for error in index.skipped), index)


def _documents(archive: FolderArchive, name: str) -> Iterator[Document]:
    if any(bulk.file == name for bulk in archive.manifest.bulk):
        for found in read_texts(archive.path, name):
            yield Document(found.place.capture, found.place.offset, found.place.text_sha256, found.text)
        return
    for entry in archive.manifest.entries:
        if entry.capture.file == name:
            yield Document(entry.capture, entry.text_at, entry.text_sha256, archive.evidence(entry.capture).text)

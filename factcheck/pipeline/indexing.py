"""Brings an archive's search index up to date with its captures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.archives.bulk import read_texts
from factcheck.index.store import Document, SearchIndex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.archives.folder import FolderArchive


def update_index(archive: FolderArchive) -> int:
    """Index what is new, drop what is gone; returns the number of documents added.

    Raises:
        ArchiveError: the index cannot be written.
        DamagedCaptureError: a capture fails its digest.
    """
    return SearchIndex(archive.path).update(archive.files(), lambda name: _documents(archive, name))


def _documents(archive: FolderArchive, name: str) -> Iterator[Document]:
    if any(bulk.file == name for bulk in archive.manifest.bulk):
        for found in read_texts(archive.path, name):
            yield Document(found.place.capture, found.place.offset, found.place.text_sha256, found.text)
        return
    for entry in archive.manifest.entries:
        if entry.capture.file == name:
            yield Document(entry.capture, entry.text_at, entry.text_sha256, archive.evidence(entry.capture).text)

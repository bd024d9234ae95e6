"""Opens archives together with their search index, which archives themselves do not know."""

from __future__ import annotations

import os

from factcheck.archives import folder
from factcheck.core.typed import TYPE_CHECKING
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.archives.catalogue import Place, Stretch
    from factcheck.archives.folder import FolderArchive
    from factcheck.index.store import SearchIndex

DEFAULT_NAMES = ("fixtures", ".factcheck")


def open_archive(path: str) -> FolderArchive:
    """Open one archive; its index is opened when it is first asked.

    Raises:
        UsageError: no such folder.
        ArchiveError: no readable manifest.
    """
    return folder.open_archive(path, _LazyIndex(path))


class _LazyIndex:
    """The search index, and with it SQLite, loaded only where something is looked up in it."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._made: SearchIndex | None = None

    def covers(self, files: Sequence[tuple[str, str]]) -> bool:
        return os.path.exists(os.path.join(self._path, "index.sqlite")) and self._index.covers(files)

    def places(self, file: str) -> Iterable[Place]:
        return self._index.places(file)

    def place(self, capture_id: str) -> Place | None:
        return self._index.place(capture_id)

    def files(self) -> dict[str, str] | None:
        return self._index.files() if os.path.exists(os.path.join(self._path, "index.sqlite")) else None

    def search_stretches(self, words: str, limit: int) -> Sequence[Stretch]:
        return self._index.search_stretches(words, limit)

    @property
    def _index(self) -> SearchIndex:
        if self._made is None:
            from factcheck.index.store import SearchIndex

            self._made = SearchIndex(self._path)
        return self._made


def nearest_archive(start: str = ".") -> str | None:
    """Return the nearest ``fixtures/`` or ``.factcheck/`` that is an archive, from here upwards; None if none is."""
    place = os.path.abspath(start)
    while True:
        for name in DEFAULT_NAMES:
            found = os.path.join(place, name)
            if os.path.exists(os.path.join(found, "manifest.json")):
                return os.path.relpath(found)
        above = os.path.dirname(place)
        if above == place:
            return None
        place = above


def configured_archives() -> tuple[str, ...]:
    """Return the archives that ``FACTCHECK_ARCHIVE`` or a configuration file names.

    Raises:
        UsageError: the configuration cannot be read.
    """
    from factcheck.settings import resolve

    return resolve().settings.archive


def archive_to_write(given: str | None) -> str:
    """Return the archive to add to: the one named, the first configured, the nearest, or a new ``.factcheck``."""
    return given or next(iter(configured_archives()), None) or nearest_archive() or ".factcheck"


def archives_to_search(given: Sequence[str] | None) -> list[str]:
    """Return the archives to look in: those named, those configured, or the nearest one.

    Raises:
        UsageError: none is named and none is near.
    """
    return list(given or configured_archives()) or [archive_to_use(None)]


def archive_to_use(given: str | None, start: str = ".") -> str:
    """Return the archive named, the first configured, or the nearest one.

    Raises:
        UsageError: none is named and none is near.
    """
    found = given or next(iter(configured_archives()), None) or nearest_archive(start)
    if found is None:
        raise UsageError(
            "no archive here: neither fixtures/ nor .factcheck/, in this folder or above",
            "name one with --archive DIR; 'factcheck archive add FILE --archive fixtures' makes it",
        )
    return found

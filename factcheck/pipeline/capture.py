"""``archive add URL``: capture addresses one wants kept, as new captures, or as pending versions of what is held."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.core.records import Attempt, Capture, Citation, Unavailable
from factcheck.core.urls import canonical_key
from factcheck.core.worddiff import word_diff
from factcheck.pipeline.obtain import Obtained, Obtainer, Want
from factcheck.pipeline.opening import open_archive
from factcheck.pipeline.register import cleaned

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factcheck.archives.exchange import Fetched
    from factcheck.archives.fetch import Fetcher
    from factcheck.archives.folder import FolderArchive
    from factcheck.archives.posts import Ask
    from factcheck.core.records import Evidence
    from factcheck.settings import Settings


class Captured(NamedTuple):
    """What became of one address; ``new`` is False where the very same is held already."""

    url: str
    capture: Capture | None
    new: bool
    problem: Unavailable | None
    tried: tuple[Attempt, ...]
    notes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The fields as JSON has them."""
        return {
            "url": self.url,
            "capture": self.capture._asdict() if self.capture else None,
            "new": self.new,
            "problem": self.problem._asdict() if self.problem else None,
            "tried": [attempt._asdict() for attempt in self.tried],
            "notes": list(self.notes),
        }


def capture_urls(
    folder: str,
    urls: Sequence[str],
    given: Mapping[str, Any],
    settings: Settings,
    *,
    pending: bool = False,
    on_done: Callable[[Obtained], object] | None = None,
    fetcher: Fetcher | None = None,
) -> list[Captured]:
    """Capture each address into one archive, several hosts at a time.

    Args:
        folder: the archive; made where there is none.
        given: what the caller says of all of them (kind, issuer, ...), by the names of ``register.FIELDS``.
        pending: let none count before it is reviewed. A new version of what is held is always pending.
        on_done: called as each one ends.

    Raises:
        UsageError: a value in ``given`` is not one that is allowed.
        ArchiveError: the archive cannot be read or written.
    """
    said = cleaned({key: value for key, value in given.items() if value is not None}, "the command line")
    held = open_archive(folder) if os.path.exists(os.path.join(folder, "manifest.json")) else None
    known = _known(held) if held else {}
    obtainer = _Capturer(settings, folder, fetcher, said, known, held, pending=pending)
    wants = [
        Want(Citation("unknown", None, "named on the command line", url=url), said.get("published")) for url in urls
    ]
    return [obtainer.outcome(done) for done in obtainer.obtain_many(wants, on_done)]


def _known(archive: FolderArchive) -> dict[str, Capture]:
    newest: dict[str, Capture] = {}
    for entry in archive.manifest.entries:
        if entry.capture.url and not entry.capture.pending:
            newest[canonical_key(entry.capture.url)] = entry.capture
    return newest


class _Capturer(Obtainer):
    """An obtainer that fetches what is held as well, and keeps what differs as pending."""

    def __init__(
        self,
        settings: Settings,
        folder: str,
        fetcher: Fetcher | None,
        said: Mapping[str, object],
        known: dict[str, Capture],
        held: FolderArchive | None,
        *,
        pending: bool,
    ) -> None:
        super().__init__(settings._replace(refresh=True), [held] if held else [], folder, fetcher)
        self.said = said
        self._known = known
        self._archive = held
        self._pending = pending

    def keep(
        self,
        ask: Ask,
        got: Fetched,
        url: str,
        said: Mapping[str, object],
        *,
        pending: bool = False,
    ) -> tuple[Evidence | None, Unavailable | None]:
        before = self._known.get(canonical_key(url))
        if before is not None and self._archive is not None:
            reading, problem = self.read(ask, got, url)
            if problem is not None:
                return None, problem
            old = self._archive.evidence(before)
            if not word_diff(old.text, reading.text):
                return old, None
            pending = True
        return super().keep(ask, got, url, {**said, **self.said}, pending=pending or self._pending)

    def outcome(self, done: Obtained) -> Captured:
        url = done.want.citation.url or ""
        if not done.evidence:
            return Captured(url, None, False, done.problem, done.tried)
        capture = done.evidence[0].capture
        before = self._known.get(canonical_key(url))
        if before is not None and before.id == capture.id:
            return Captured(url, capture, False, None, done.tried, ("the same words are held already",))
        notes = ("another version is held; 'factcheck archive review' shows what changed",) if before else ()
        return Captured(url, capture, True, None, done.tried, notes)

"""``archive add URL``: capture addresses one wants kept, as new captures, or as pending versions of what is held."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.core.records import Attempt, Capture, Citation, Unavailable
from factcheck.core.urls import canonical_key
from factcheck.pipeline.obtain import Obtained, Obtainer, Want
from factcheck.pipeline.register import cleaned

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factcheck.archives.exchange import Fetched
    from factcheck.archives.fetch import Fetcher
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
    obtainer = _Capturer(settings, folder, fetcher, said, pending=pending)
    wants = [
        Want(Citation("unknown", None, "named on the command line", url=url), said.get("published")) for url in urls
    ]
    return [obtainer.outcome(done) for done in obtainer.obtain_many(wants, on_done)]


class _Capturer(Obtainer):
    """An obtainer that asks for what is held as well, and says which it was."""

    def __init__(
        self, settings: Settings, folder: str, fetcher: Fetcher | None, said: Mapping[str, object], *, pending: bool
    ) -> None:
        super().__init__(settings._replace(refresh=True), (), folder, fetcher)
        self._said = said
        self._pending = pending
        self._made: dict[str, Capture] = {}
        self.known = {capture.id for archive in self._archives for capture in archive.captures()}
        self._waiting_before = _waiting_in(folder)

    def keep(
        self, ask: Ask, got: Fetched, url: str, said: Mapping[str, object], *, pending: bool = False
    ) -> tuple[Evidence | None, Unavailable | None]:
        evidence, problem = super().keep(ask, got, url, {**said, **self._said}, pending=pending or self._pending)
        if evidence is not None:
            self._made[canonical_key(url)] = evidence.capture
        return evidence, problem

    def outcome(self, done: Obtained) -> Captured:
        """What to report of one address: what was just captured, not what a check would use."""
        url = done.want.citation.url or ""
        capture = self._made.get(canonical_key(url))
        if capture is None:
            return Captured(url, None, False, done.problem or _last(done), done.tried)
        if capture.id in self.known:
            return Captured(url, capture, False, None, done.tried, ("the same words are held already",))
        if capture.id in self._waiting_before:
            note = "the same words are pending already; 'factcheck archive review' settles them"
            return Captured(url, capture, False, None, done.tried, (note,))
        newer = capture.pending and not self._pending
        notes = ("another version is held; 'factcheck archive review' shows what changed",) if newer else ()
        return Captured(url, capture, True, None, done.tried, notes)


def _waiting_in(folder: str) -> set[str]:
    from factcheck.pipeline.opening import open_archive

    if not os.path.exists(os.path.join(folder, "manifest.json")):
        return set()
    return {capture.id for capture in open_archive(folder).pending()}


def _last(done: Obtained) -> Unavailable:
    outcome = done.tried[-1].outcome if done.tried else "not asked"
    reason, _, detail = outcome.partition(": ")
    return Unavailable(reason, detail, "")

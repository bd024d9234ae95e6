"""What an archive asks of its search index; protocols, so that archives and index stay strangers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.core.ports import Stretch as Stretch  # noqa: PLC0414
    from factcheck.core.records import Capture


class Place(Protocol):
    """Where one document of a bulk import stands."""

    @property
    def capture(self) -> Capture:
        """The document's entry."""

    @property
    def offset(self) -> int:
        """The byte where its records begin."""

    @property
    def text_sha256(self) -> str:
        """The digest of its text."""


class Catalogue(Protocol):
    """What knows the documents of bulk imports one by one and finds words in all captures: the search index."""

    def places(self, file: str) -> Iterable[Place]:
        """Return every document of a bulk file."""

    def place(self, capture_id: str) -> Place | None:
        """Return the place of a record id or given id."""

    def covers(self, files: Sequence[tuple[str, str]]) -> bool:
        """Return whether the index is up to date for these files and digests."""

    def files(self) -> dict[str, str] | None:
        """Return the files that the index knows with their digests; None where there is no index."""

    def search_stretches(self, words: str, limit: int) -> Sequence[Stretch]:
        """Return captures that hold these words, best first, with the stretch of each text where they are."""

"""What the pipeline asks of an archive: a small protocol, no inheritance needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Capture, Evidence, Origin


class Stretch(Protocol):
    """A capture that holds words looked for, and about where."""

    @property
    def capture(self) -> Capture:
        """The capture."""

    @property
    def stretch(self) -> int | None:
        """The number of the stretch of its text, as the index cuts it; None where it was not looked at."""

    @property
    def weight(self) -> float:
        """How much the words found there say."""


class Archive(Protocol):
    """Origins and captures that can be looked up without a network."""

    @property
    def name(self) -> str:
        """The archive's path or address, as reports print it."""

    def origins(self) -> Sequence[Origin]:
        """Every origin the archive knows of, held or not."""

    def captures(self) -> Sequence[Capture]:
        """Every accepted capture's manifest entry; for a bulk archive this may be large."""

    def capture(self, capture_id: str) -> Capture | None:
        """The entry with this record id or bulk ``source_id``."""

    def evidence(self, capture: Capture) -> Evidence:
        """Read a capture's text.

        Raises:
            DamagedCaptureError: where a digest fails or the file cannot be parsed.
        """

    def search(self, words: str, limit: int = 50) -> Sequence[Capture] | None:
        """Captures that hold these words, best first; None where the archive has no index (scan instead)."""

    def search_stretches(self, words: str, limit: int = 50) -> Sequence[Stretch] | None:
        """The same captures, each with the stretch of its text where most of the words are."""

"""Where in an archive do these words stand?"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.records import Judgement, Span


class Hit(NamedTuple):
    """One place in an archive where the words stand, with its own judgement."""

    source_id: str
    url: str | None
    score: int
    judgement: Judgement
    spans: tuple[Span, ...]


def find(quote: str, archive: str) -> tuple[Hit, ...]:
    """Return the places, best first."""
    raise NotImplementedError

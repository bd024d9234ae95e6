"""One quotation against one or more texts: the facade of the verbatim engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Judgement, Source


def compare(
    quote: str,
    sources: Sequence[Source],
    *,
    cited: str | None = None,
    context: str = "",
    profile: str = "reuters",
) -> Judgement:
    """Compare a quotation with its cited source first, then with the others."""
    raise NotImplementedError

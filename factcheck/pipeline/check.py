"""The main job: articles in, a report out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.records import Article, Report
    from factcheck.settings import Settings


def check_articles(
    articles: Sequence[Article | str], archives: Sequence[str] = (), settings: Settings | None = None
) -> Report:
    """Check articles one after another; one that cannot be read is reported and never stops the others."""
    raise NotImplementedError

"""The pages of ``factcheck/rules`` for the formats that carry them; read only when such a format is written."""

from __future__ import annotations

from functools import cache

from factcheck.rules import Page, load


@cache
def page_of(code: str) -> Page:
    """Return the page of a code that exists."""
    return load(code)

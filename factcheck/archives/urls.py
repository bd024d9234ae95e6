"""The archive's names for what ``core.urls`` decides: which address may be fetched, and the key it is kept under."""

from __future__ import annotations

from factcheck.core.urls import CheckedUrl, canonical_key, check_url, join, original_of, shown

__all__ = ["CheckedUrl", "canonical_key", "check_url", "join", "original_of", "shown"]

"""From an article to its claims: the stages of extraction joined."""

from __future__ import annotations

from factcheck.core.records import Article, Extraction
from factcheck.core.text import sha256_text


def extract(text: str) -> Extraction:
    """Extract from a plain text, without mark-up or metadata."""
    digest = sha256_text(text)
    return extract_article(Article(id=digest[:12], text=text, sha256=digest))


def extract_article(article: Article) -> Extraction:
    """Extract every claim of an article, in order of place, with speakers, cues and citations."""
    raise NotImplementedError

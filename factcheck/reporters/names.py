"""Identifiers that formats ask for, made from what is known: the same finding has the same name every time."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.core.records import Article, Result


def claim_urn(article: Article, result: Result, number: int) -> str:
    """Return ``urn:uuid:...`` for a claim of an article: a name-based UUID (RFC 9562, version 8, of a SHA-256)."""
    key = "\0".join((article.sha256, article.url or article.path or article.id, result.fingerprint, str(number)))
    digest = bytearray(hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    text = digest.hex()
    return f"urn:uuid:{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

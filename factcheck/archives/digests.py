"""Digests as WARC writes them: ``sha256:`` in hex, ``sha1:`` in base32, and what others write."""

from __future__ import annotations

import base64

_KINDS = frozenset({"sha1", "sha256", "md5", "sha512"})


def digest_kind(value: str) -> str:
    """Return the algorithm that a digest value names, in hashlib's words; empty where we do not know it."""
    kind = value.partition(":")[0].lower().replace("-", "")
    return kind if kind in _KINDS else ""


def same_digest(value: str, digest: bytes) -> bool:
    """Return whether a WARC digest value (hex or base32) is this digest."""
    written = value.partition(":")[2]
    return written.lower() == digest.hex() or written == base64.b32encode(digest).decode().rstrip("=")

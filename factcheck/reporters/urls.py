"""Addresses as reports may carry them: only http and https, only characters that RFC 3986 lets stand."""

from __future__ import annotations

_SAFE = ":/?#[]@!$&'()*+,;=%-._~"


def web_address(url: str | None) -> str | None:
    """Return a web address with everything else percent-encoded; None for any other scheme, or none."""
    if not url:
        return None
    head = url[:8].lower()
    if not head.startswith(("https://", "http://")):
        return None
    from urllib.parse import quote

    return quote(url.encode("utf-8", "backslashreplace"), safe=_SAFE)

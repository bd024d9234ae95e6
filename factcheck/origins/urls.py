"""One key for the many spellings of an address: ``core.urls`` decides, plain addresses take a short way there.

The URL library that the whole rule needs costs a third of an interpreter start; nearly every address of an article
is plain (letters, digits, dashes), and for those the rule is a few string operations. A test holds both to one answer.
"""

from __future__ import annotations

from functools import lru_cache

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~,/")
_SKINS = ("www.", "m.", "mobile.", "amp.")
_SAME_HOST = {"twitter.com": "x.com", "fxtwitter.com": "x.com", "vxtwitter.com": "x.com", "telegram.me": "t.me"}


def url_key(url: str) -> str:
    """Return the canonical key of an address: no scheme, fragment, tracking or mobile host."""
    rest = url.partition("#")[0].strip()
    scheme, mark, place = rest.partition("://")
    host, slash, path = place.partition("/")
    if not mark or scheme not in ("http", "https") or not _PLAIN.issuperset(place) or "archive" in host or not host:
        return _by_the_whole_rule(url)
    host = host.lower().rstrip(".")
    for skin in _SKINS:
        if host.startswith(skin) and "." in host[len(skin) :]:
            host = host[len(skin) :]
            break
    host = _SAME_HOST.get(host, host)
    if path.endswith(("/amp", "/amp/")):
        path = path.rstrip("/").removesuffix("amp")
    path = path.rstrip("/")
    if host == "x.com":
        path = path.lower()
    return f"{host}/{path}" if slash and path else host


# Each address of an archive is asked for three times while its catalogue is made.
@lru_cache(maxsize=1 << 15)
def _by_the_whole_rule(url: str) -> str:
    from factcheck.core.urls import canonical_key

    return canonical_key(url)


def host_of(url: str | None) -> str:
    """The canonical host of an address, empty where there is none."""
    return url_key(url).partition("/")[0] if url else ""

"""The sort-friendly form of a URL (SURT) that CDX indexes are ordered by: ``org,example)/path?a=1&b=2``.

The rules are those that the Internet Archive's indexers share: scheme, user, default port, fragment, a leading
``www.`` or ``www2.`` and session ids do not count, letters are lower case, the host is turned round, arguments are
sorted, and percent-escapes are undone and made once. Checked against cdxj-indexer in ``tests/interop``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote_from_bytes, unquote_to_bytes

_KEPT = "!\"$&'()*+,-./:;<=>?@[\\]^_`{|}~"
_PORTS = {"http": 80, "https": 443}
_SESSION = re.compile(
    rb"(?i)(?:jsessionid=[0-9a-z]{32}|phpsessid=[0-9a-z]{32}|aspsessionid[a-z]{8}=[a-z]{24}|sid=[0-9a-z]{32})(?:&|$)"
)


def surt(url: str) -> str:
    """Return a URL's key; a URL without a host (``urn:...``) keeps its form, in lower case."""
    raw = url.strip().encode("utf-8", "replace")
    raw = bytes(raw.translate(None, b"\r\n\t")).partition(b"#")[0]
    scheme, colon, rest = raw.partition(b"://")
    if not colon:
        return raw.decode("utf-8", "replace").lower()
    authority, path, query = _split(rest)
    key = _turned(authority, scheme) + _path(path)
    if query:
        key += b"?" + query
    return key.decode("utf-8", "replace")


@lru_cache(maxsize=64)
def _turned(authority: bytes, scheme: bytes) -> bytes:
    """The key up to the path; the pages of one host follow each other."""
    host, port = _host(authority, scheme.decode("ascii", "replace").lower())
    return b",".join(reversed(host.split(b"."))) + port + b")"


def _split(rest: bytes) -> tuple[bytes, bytes, bytes]:
    match = re.search(rb"[/?]", rest)
    cut = match.start() if match else len(rest)
    path, _mark, query = rest[cut:].partition(b"?")
    if not query:
        return rest[:cut], path, b""
    arguments: list[bytes] = bytes(_SESSION.sub(b"", _escaped(query))).lower().split(b"&")
    return rest[:cut], path, b"&".join(sorted(arguments, key=lambda argument: _argument(bytes(argument))))


def _argument(part: bytes) -> tuple[bytes, bytes]:
    name, _equals, value = part.partition(b"=")
    return name, value


def _host(authority: bytes, scheme: str) -> tuple[bytes, bytes]:
    host, colon, digits = authority.rpartition(b"@")[2].partition(b":")
    host = _unescaped(host)
    try:
        host.decode("ascii")
    except UnicodeDecodeError:
        try:
            host = host.decode("utf-8", "ignore").encode("idna")
        except UnicodeError:
            host = _escaped(host)
    host = re.sub(rb"\Awww\d*\.", b"", host.lower().replace(b"..", b".").strip(b"."))
    default = not colon or not digits.isdigit() or int(digits) == _PORTS.get(scheme)
    return host, b"" if default else b":" + digits


def _path(path: bytes) -> bytes:
    kept: list[bytes] = []
    parts = _unescaped(path).split(b"/")[1:]
    for part in parts:
        if part == b"..":
            kept = kept[:-1]
        elif part != b".":
            kept.append(part)
    whole = b"/" + b"/".join([part for part in kept[:-1] if part] + kept[-1:])
    whole = _quoted(whole).lower()
    return whole[:-1] if len(whole) > 1 and whole.endswith(b"/") else whole


def _unescaped(value: bytes) -> bytes:
    while True:
        once = unquote_to_bytes(value)
        if once == value:
            return value
        value = once


def _quoted(value: bytes) -> bytes:
    return quote_from_bytes(value, safe=_KEPT).encode("ascii")


def _escaped(value: bytes) -> bytes:
    return _quoted(_unescaped(value))

"""One key for the many spellings of an address, without a URL library: this runs on the offline path."""

from __future__ import annotations

_HOSTS = {"twitter.com": "x.com", "mobile.twitter.com": "x.com", "mobile.x.com": "x.com", "telegram.me": "t.me"}
_PREFIXES = ("www.", "m.", "amp.", "mobile.")
_TRACKING = ("utm_", "fbclid", "gclid", "ref=", "ref_src", "s=", "cmpid", "mc_", "igshid", "smid")


def url_key(url: str) -> str:
    """Return host and path in one canonical form: no scheme, fragment, tracking or mobile host."""
    rest = url.split("#", 1)[0].strip()
    rest = rest.split("://", 1)[-1]
    host, slash, path = rest.partition("/")
    host = host.rsplit("@", 1)[-1].casefold().removesuffix(":443").removesuffix(":80").rstrip(".")
    for prefix in _PREFIXES:
        host = host.removeprefix(prefix)
    host = _HOSTS.get(host, host)
    path, mark, query = path.partition("?")
    if mark:
        kept = sorted(part for part in query.split("&") if part and not part.casefold().startswith(_TRACKING))
        query = "&".join(kept)
    path = path.rstrip("/").removesuffix("/amp")
    if host == "x.com":
        path, query = path.casefold().split("/photo/")[0], ""
    return f"{host}{slash and '/'}{path}" + (f"?{query}" if query else "")


def host_of(url: str | None) -> str:
    """The canonical host of an address, empty where there is none."""
    return url_key(url).partition("/")[0] if url else ""

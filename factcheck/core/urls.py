"""Addresses of pages as text: which may be fetched at all, how one is shown, and when two are the same page.

Decides on the characters of a URL only; which host address it leads to is the transport's matter. The key is
written here instead of taken from courlan because courlan costs 114 ms at import, which the offline check
cannot pay, and because its cleaning drops parameters that name a page (``session``, ``source``, ``uid``);
the tests compare the two where they should agree.
"""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

from factcheck.errors import RefusedError

DEFAULT_PORTS = (80, 443, 8080, 8443)
MAX_LENGTH = 8000
"""Longer than any server is required to take (RFC 9110, 4.1); what is longer is a trap or a data blob."""

_TRACKERS = frozenset(
    """fbclid gclid dclid gclsrc msclkid yclid twclid igshid igsh mc_cid mc_eid ocid cmpid ncid xtor wt_mc smid smtyp
    __twitter_impression _hsenc _hsmi mkt_tok ref_src ref_url guccounter guce_referrer guce_referrer_sig at_campaign
    at_medium at_custom1 at_custom2 at_custom3 at_custom4 amp_js_v amp_gsa usqp vero_id gbraid wbraid""".split()
)
_TRACKER_PREFIXES = ("utm_", "pk_", "mtm_", "itm_", "oly_", "stm_")
_SKINS = ("www.", "m.", "mobile.", "amp.")
"""Labels in front of a host that show the same page in another dress."""
_SAME_HOST = {"twitter.com": "x.com", "fxtwitter.com": "x.com", "vxtwitter.com": "x.com", "telegram.me": "t.me"}
_MARKS_OF_POST = frozenset({"x.com"})
_PATH_SAFE = "/:@!$&'()*+,;=~-._%"
_QUERY_SAFE = _PATH_SAFE + "?/[]"
_HOST_CHARS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-._")


class CheckedUrl(NamedTuple):
    """A URL that may be asked for: ``url`` is the ASCII form without fragment, ``notes`` what a reader must know."""

    url: str
    scheme: str
    host: str
    port: int
    target: str
    notes: tuple[str, ...] = ()


def shown(url: str) -> str:
    """The URL as a message may print it: whatever stands where a name and password go is taken out."""
    scheme, slashes, rest = url.partition("://")
    if not slashes:
        scheme, rest = "", url
    ends = [place for place in (rest.find(mark) for mark in "/?#") if place >= 0]
    authority = rest[: min(ends)] if ends else rest
    if "@" in authority:
        rest = "…@" + authority.rpartition("@")[2] + rest[len(authority) :]
    text = f"{scheme}{slashes}{rest}"
    return text if len(text) <= 200 else f"{text[:199]}…"


def _refuse(reason: str, url: str, why: str) -> RefusedError:
    hints = {
        "scheme": "only http and https are fetched; save the file and register it with 'factcheck archive add FILE'",
        "credentials": "give the address without a name and password; what needs a login is registered as a file",
        "port": "set 'ports' in the configuration to allow another port",
    }
    hint = hints.get(reason, "give the address as the browser shows it")
    return RefusedError(f"refused:{reason}", f"{shown(url)}: {why}", hint)


def check_url(url: str, ports: tuple[int, ...] | None = DEFAULT_PORTS) -> CheckedUrl:
    """Take a URL apart and refuse what no cited page needs.

    ``ports`` None allows every port (an address that the user configured).

    Raises:
        RefusedError: ``refused:scheme``, ``refused:credentials``, ``refused:port``, ``refused:address`` (a number
            in place of a host name) or ``refused:url``; the message never repeats credentials.
    """
    url = url.strip(" \t\r\n")
    scheme, colon, _ = url.partition(":")
    if colon and scheme.lower() not in ("http", "https") and scheme.replace("+", "").replace(".", "").isalnum():
        raise _refuse("scheme", url, f"addresses of the scheme '{scheme.lower()[:20]}' are not fetched")
    if len(url) > MAX_LENGTH:
        raise _refuse("url", url, f"the address is {len(url)} characters long")
    # What can be printed holds none of these, and asking for that is quick.
    if not url.isprintable() and any(
        ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 or 0xD800 <= ord(char) < 0xE000 for char in url
    ):
        raise _refuse("url", url, "the address holds control characters")
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise _refuse("url", url, f"not an address ({error})") from error
    if not parts.scheme or not url[len(parts.scheme) :].startswith("://"):
        raise _refuse("url", url, "not a web address (http:// or https:// is missing)")
    if "\\" in parts.netloc or "\\" in url.split("?", 1)[0]:
        raise _refuse("url", url, "a backslash in an address hides which host is meant")
    if "@" in parts.netloc:
        raise _refuse("credentials", url, "the address carries a name or password")
    port = _port(url, parts.netloc, parts.scheme)
    if ports is not None and port not in ports:
        raise _refuse("port", url, f"port {port} is not one that web pages are served on")
    host, notes = check_host(parts.hostname or "", url)
    return _assemble(parts.scheme, host, port, parts.path, parts.query, notes)


def _assemble(scheme: str, host: str, port: int, path: str, query: str, notes: tuple[str, ...]) -> CheckedUrl:
    target = quote(path or "/", safe=_PATH_SAFE)
    if query:
        target += "?" + quote(query, safe=_QUERY_SAFE)
    netloc = f"[{host}]" if ":" in host else host
    if port != _usual(scheme):
        netloc += f":{port}"
    return CheckedUrl(f"{scheme}://{netloc}{target}", scheme, host, port, target, notes)


def _usual(scheme: str) -> int:
    return 443 if scheme == "https" else 80


def _port(url: str, netloc: str, scheme: str) -> int:
    text = netloc.rpartition("]")[2] if "]" in netloc else netloc
    _, colon, number = text.partition(":")
    if not colon or not number:
        return _usual(scheme)
    if not (number.isascii() and number.isdigit()) or not 0 < int(number[:6]) <= 65535:
        raise _refuse("port", url, "that is not a port number")
    return int(number)


def check_host(host: str, url: str) -> tuple[str, tuple[str, ...]]:
    """The host in ASCII lower case (punycode for others) and notes; a trailing dot is taken off.

    Raises:
        RefusedError: for empty, malformed or number-like hosts.
    """
    if ":" in host:
        return _check_ipv6(host, url), ()
    plain = host.lower()
    if not plain.isascii():
        plain = _to_ascii(host, url)
        if _looks_like_number(plain):
            raise _refuse("url", url, "the host is a number written in other digits")
    plain = plain.removesuffix(".")
    labels = plain.split(".")
    if not plain or not _HOST_CHARS.issuperset(plain) or any(not label or len(label) > 63 for label in labels):
        raise _refuse("url", url, "the host name is empty or malformed")
    if len(plain) > 253:
        raise _refuse("url", url, "the host name is too long")
    if _looks_like_number(plain):
        return _check_ipv4(plain, url), ()
    if any(label.startswith("xn--") for label in labels):
        return plain, (f"the host is an internationalised name that may look like another one: {plain}",)
    return plain, ()


def _to_ascii(host: str, url: str) -> str:
    import unicodedata

    if any(unicodedata.category(char) in ("Cc", "Cf", "Zs", "Zl", "Zp", "Cs", "Co", "Cn") for char in host):
        raise _refuse("url", url, "the host name holds invisible characters")
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError) as error:
        raise _refuse("url", url, "the host name is not a valid international name") from error


def _looks_like_number(host: str) -> bool:
    """Whether a resolver may take the host for an IPv4 address (the last label decides: WHATWG URL, 3.5)."""
    last = host.rstrip(".").rpartition(".")[2]
    return last.isdigit() or (last.startswith("0x") and all(char in "0123456789abcdef" for char in last[2:]))


def _check_ipv4(host: str, url: str) -> str:
    labels = host.split(".")
    if len(labels) == 4 and all(label.isdigit() for label in labels):
        if any(len(label) > 1 and label.startswith("0") for label in labels):
            raise _refuse("url", url, "a number with leading zeros reads differently in different programs")
        if all(int(label[:4]) < 256 for label in labels):
            return host
        raise _refuse("url", url, "not an IPv4 address")
    raise _refuse("address", url, "a host given as a bare or hexadecimal number")


def _check_ipv6(host: str, url: str) -> str:
    import ipaddress

    if "%" in host:
        raise _refuse("address", url, "an address with a zone belongs to one machine's own network")
    try:
        return ipaddress.IPv6Address(host).compressed
    except ValueError as error:
        raise _refuse("url", url, "not an IPv6 address") from error


def join(base: str, location: str) -> str:
    """The address a redirect or link leads to, without fragment; it still has to pass ``check_url``."""
    try:
        return urljoin(base, location.strip()).partition("#")[0]
    except ValueError:
        return location


def canonical_key(url: str) -> str:
    """One key for all addresses of one page: scheme, port, www/m./amp. hosts, trackers and fragments do not count.

    ``x.com`` stands for twitter.com and its mirrors. An archive's address of a page (Wayback, archive.today
    with the address in it) has the key of the page. What is not an http(s) URL is returned stripped.
    """
    url = original_of(url.strip())
    try:
        parts = urlsplit(url)
        host = _canonical_host(parts.hostname or "")
        port = parts.port
    except ValueError:
        return url
    if parts.scheme.lower() not in ("http", "https") or not host:
        return url
    path = _canonical_path(parts.path)
    query = "" if host in _MARKS_OF_POST else _canonical_query(parts.query)
    shown_port = "" if port in (None, 80, 443) else f":{port}"
    return urlunsplit(("", f"{host}{shown_port}", path.lower() if host in _MARKS_OF_POST else path, query, ""))[2:]


def _canonical_host(host: str) -> str:
    host = host.lower().rstrip(".")
    if not host.isascii():
        import idna

        try:
            host = idna.encode(host, uts46=True).decode("ascii").lower()
        except (idna.IDNAError, UnicodeError):
            return host
    for skin in _SKINS:
        # "m.de" and "amp.dev" are sites: a skin stands in front of a name that is still a host.
        if host.startswith(skin) and "." in host[len(skin) :]:
            host = host[len(skin) :]
            break
    return _SAME_HOST.get(host, host)


def _canonical_path(path: str) -> str:
    # Segment by segment: an escaped slash is a character of a name, not a border.
    path = "/".join(
        quote(unquote(part, errors="surrogateescape"), safe=":@!$&'()*+,;=~", errors="surrogateescape")
        for part in path.split("/")
    )
    for skin in ("/amp/", "/amp"):
        if path.endswith(skin) and len(path) > len(skin):
            path = path[: -len(skin)]
            break
    return path.rstrip("/")


def _canonical_query(query: str) -> str:
    if not query:
        return ""
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = sorted(
        (name, value)
        for name, value in pairs
        if name.lower() not in _TRACKERS
        and not name.lower().startswith(_TRACKER_PREFIXES)
        and not (name.lower() in ("amp", "outputtype") and value.lower() in ("", "1", "amp"))
    )
    return urlencode(kept)


def original_of(url: str) -> str:
    """The page that an archive's address stands for; any other address unchanged."""
    for host in ("web.archive.org/web/", "archive.org/web/", "wayback.archive-it.org/"):
        _, found, rest = url.partition(f"://{host}")
        if found and "/" in rest:
            inner = rest.partition("/")[2]
            if inner.lower().startswith(("http:/", "https:/")):
                scheme, _, tail = inner.partition(":/")
                return f"{scheme}://{tail.lstrip('/')}"
    return url

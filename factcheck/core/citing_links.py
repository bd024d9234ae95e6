"""What a link of the article points at: a post, a statement, a transcript, a report, a document.

Decides kind, issuer, handle and date from the address alone, and says why; which link belongs to which claim is
``citations.py``'s decision. Nothing is fetched: a shortened address stays ``unknown``.
"""

from __future__ import annotations

import re

from factcheck.core.fragments import parse_fragments, strip_directive
from factcheck.core.known_platforms import SHORTENERS
from factcheck.core.records import Citation
from factcheck.core.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.kinds import OriginKind
    from factcheck.core.known import Body, Register

# A post's number holds the time it was made: Twitter/X counts milliseconds above bit 22 from its own epoch
# (Twitter engineering, "Announcing Snowflake", 2010), TikTok seconds above bit 32.
_X_EPOCH_MS = 1288834974657
_DATED_PATH = r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/-]|$)"

# Words of an address's path, first match wins; the reason names the word.
_PATH_KINDS: tuple[tuple[str, OriginKind], ...] = (
    ("transcript", "transcript"),
    ("press-briefing", "transcript"),
    ("pressbriefing", "transcript"),
    ("briefings/", "transcript"),
    ("press-gaggle", "transcript"),
    ("hearings/", "transcript"),
    ("testimony", "document"),
    ("remarks", "speech"),
    ("speech", "speech"),
    ("interview", "interview"),
    ("executive-order", "document"),
    ("presidential-action", "document"),
    ("proclamation", "document"),
    ("fact-sheet", "statement"),
    ("press-release", "statement"),
    ("pressrelease", "statement"),
    ("press_release", "statement"),
    ("news-release", "statement"),
    ("newsrelease", "statement"),
    ("media-release", "statement"),
    ("statement", "statement"),
    ("readout", "statement"),
    ("opinions/", "document"),
    (".pdf", "document"),
    ("doclib", "document"),
)
_OFFICIAL_NEWS = ("/news", "/press", "/media", "/releases", "/opa/", "/briefing-room", "/articles/", "/blog", "update")
_NEWS_PATHS = ("/news", "/story", "/article", "/politics", "/world", "/opinion", "/business")
_SCHOLARLY = ("doi.org", "ssrn.com", "nber.org", "arxiv.org", "jstor.org", "oup.com", "journals.", "aeaweb.org",
              "repository.", "stlouisfed.org", "researchgate.net")  # fmt: skip
# Pages about somebody, not words of somebody.
_PROFILE_PARTS = (
    "/topic/",
    "/topics/",
    "/tag/",
    "/tags/",
    "/author/",
    "/authors/",
    "/people/",
    "/person/",
    "/category/",
)
_NOT_ACCOUNTS = frozenset("i intent share search hashtag home p reel watch explore s status web statuses posts".split())


class Address(NamedTuple):
    """The parts of an address that classification needs; ``host`` is lower case without ``www.`` and port."""

    host: str
    path: str
    parts: tuple[str, ...]
    query: str


def split_address(url: str) -> Address:
    """Split an address; what is no web address has an empty host."""
    scheme, mark, rest = url.strip().partition("://")
    if not mark or scheme.lower() not in {"http", "https"}:
        return Address("", url, (), "")
    rest = rest.partition("#")[0]
    rest, _, query = rest.partition("?")
    host, _, path = rest.partition("/")
    host = host.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.").rstrip(".")
    if "." not in host or "%" in host:
        return Address("", url, (), "")
    return Address(host, "/" + path, tuple(part for part in path.split("/") if part), query)


def is_profile(url: str) -> bool:
    """Say whether the address is about somebody (an account, a topic page, an encyclopedia) and not words of theirs."""
    address = split_address(url)
    if "wikipedia.org" in address.host or any(part in address.path for part in _PROFILE_PARTS):
        return True
    return len(address.parts) <= 1 and not address.query and not _is_titled(address)


def _is_titled(address: Address) -> bool:
    """Whether the one part of a path is a title or a file and no account or section: many sites keep pages there."""
    slug = "".join(address.parts).lower()
    return slug.count("-") >= 3 or slug.endswith((".html", ".htm", ".pdf")) or _path_kind(address) is not None


def account(url: str, register: Register) -> str | None:
    """Return the handle of the account that a platform's address names, with its ``@``."""
    address = split_address(url)
    body = register.hosted(address.host)
    if body is None or body.sort != "platform":
        return None
    return _handle(address)


def _handle(address: Address) -> str | None:
    parts = [part for part in address.parts if part not in {"s", "profile", "photos", "user", "c", "channel"}]
    if not parts or parts[0].lower() in _NOT_ACCOUNTS:
        return None
    name = parts[0].removeprefix("@")
    plausible = 1 < len(name) <= 64 and name.replace("_", "").replace(".", "").replace("-", "").isalnum()
    return "@" + name if plausible and "." not in name.strip(".")[-4:-3] else None


def classify(url: str, register: Register) -> Citation:
    """Return what an address cites: kind, issuer, handle, date and text fragment, with the reason."""
    address = split_address(url)
    fragments = parse_fragments(url)
    found = _classify(address, register)
    reason = found.reason
    if fragments:
        reason += "; its text fragment points at the words"
    return found._replace(
        url=strip_directive(url), reason=reason, fragment=fragments[0] if fragments else None, date=found.date
    )


def _classify(address: Address, register: Register) -> Citation:
    if not address.host:
        return Citation("unknown", None, "the link is no web address that can be read")
    body = register.hosted(address.host)
    if address.host in SHORTENERS or address.host == "t.co":
        return Citation("unknown", None, f"the link is shortened by {address.host} and does not say where it leads")
    if body is not None and body.sort == "platform":
        return _post(address, body)
    if body is not None and body.sort in {"outlet", "broadcaster"}:
        return _report(address, body)
    official = body is not None or address.host.endswith((".gov", ".mil", ".int")) or ".gov." in address.host
    if official:
        return _official(address, body)
    return _elsewhere(address)


def _post(address: Address, body: Body) -> Citation:
    handle = _handle(address)
    owner = f" by {handle}" if handle else ""
    reason = f"the link leads to a post on {body.name}{owner}"
    return Citation("post", handle or body.name, reason, handle=handle, date=_post_date(address, body.name))


def _post_date(address: Address, platform: str) -> str | None:
    number = next((int(p) for p in reversed(address.parts) if p.isascii() and p.isdigit() and 15 < len(p) < 21), None)
    if number is None:
        return None
    if platform == "X":
        return _day_of((number >> 22) + _X_EPOCH_MS)
    return _day_of((number >> 32) * 1000) if platform == "TikTok" else None


def _day_of(milliseconds: int) -> str | None:
    from datetime import date, timedelta

    day = date(1970, 1, 1) + timedelta(days=milliseconds // 86_400_000)
    return day.isoformat() if 2006 <= day.year <= 2200 else None


def _path_kind(address: Address) -> tuple[OriginKind, str] | None:
    path = address.path.lower()
    return next(((kind, word.strip("/.")) for word, kind in _PATH_KINDS if word in path), None)


def _report(address: Address, body: Body) -> Citation:
    kind = _path_kind(address)
    if kind and kind[0] in {"transcript", "interview"}:
        return Citation(kind[0], body.name, f'the link leads to {body.name}, "{kind[1]}"', date=_path_date(address))
    return Citation("report", body.name, f"the link leads to {body.name}", date=_path_date(address))


def _official(address: Address, body: Body | None) -> Citation:
    issuer = body.name if body is not None and address.host not in {"house.gov", "senate.gov"} else address.host
    if (
        body is not None
        and body.name in {"U.S. Senate", "U.S. House of Representatives"}
        and address.host.count(".") > 1
    ):
        issuer = address.host  # an office of its own: help.senate.gov, lee.house.gov
    kind = _path_kind(address)
    date = _path_date(address)
    if kind is not None:
        return Citation(kind[0], issuer, f'the link leads to {issuer}, "{kind[1]}"', date=date)
    if any(part in address.path.lower() for part in _OFFICIAL_NEWS):
        return Citation("statement", issuer, f"the link leads to the news pages of {issuer}", date=date)
    return Citation("document", issuer, f"the link leads to a page of {issuer}", date=date)


def _elsewhere(address: Address) -> Citation:
    host = address.host
    kind = _path_kind(address)
    date = _path_date(address)
    if kind is not None:
        return Citation(kind[0], host, f'the link leads to {host}, "{kind[1]}"', date=date)
    if host.endswith(".edu") or any(part in host for part in _SCHOLARLY):
        return Citation("document", host, f"the link leads to a work kept at {host}")
    news = any(part in address.path.lower() for part in _NEWS_PATHS) or (date is not None and not host.endswith(".org"))
    if host.endswith((".org", ".edu")) and any(part in address.path.lower() for part in ("/press", "/media", "/news")):
        return Citation("statement", host, f"the link leads to the news pages of {host}", date=date)
    if news:
        return Citation("report", host, f"the link leads to an article of {host}, an outlet we do not know", date=date)
    return Citation("document", host, f"the link leads to a page of {host}", date=date)


def _path_date(address: Address) -> str | None:
    found = re.search(_DATED_PATH, address.path)
    if found is None:
        return None
    year, month, day = found.groups()
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")

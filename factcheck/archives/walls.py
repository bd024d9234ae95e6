"""Pages that answer 200 and are not the page, as far as the fetch itself shows it.

What such a page says is the reader's matter (``readers.walls`` has the phrases); here is what only the exchange
shows: a bot check that names itself in a header, a redirect to a login, a redirect of an article to the front page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from factcheck.core.records import Unavailable
from factcheck.core.urls import canonical_key, shown

if TYPE_CHECKING:
    from factcheck.archives.exchange import Fetched

_NEXT = "open the page in a browser and register it with 'factcheck archive add FILE --url URL'"
_LOGIN = frozenset(
    {"login", "signin", "sign-in", "log-in", "logon", "sso", "consent", "accounts", "challenge", "sorry", "checkpoint"}
)


def wall(got: Fetched) -> Unavailable | None:
    """Why what was fetched is not the page asked for; None where the exchange shows nothing of the kind."""
    last = got.exchanges[-1]
    if (last.header("cf-mitigated") or "").lower() == "challenge":
        return Unavailable("wall", f"{shown(last.url)}: a check for robots (cf-mitigated: challenge)", _NEXT)
    if len(got.exchanges) < 2 or last.url == got.exchanges[0].url:
        return None
    new = _login_words(last.url) - _login_words(got.exchanges[0].url)
    if new:
        return Unavailable("wall", f"{shown(got.url)}: redirected to a login or consent page ({min(new)})", _NEXT)
    if _is_front_page(last.url) and _is_deep(got.url):
        return Unavailable("gone", f"{shown(got.url)}: redirected to the front page; the page itself is gone", _NEXT)
    return None


def _login_words(url: str) -> set[str]:
    parts = urlsplit(url)
    host = (parts.hostname or "").partition(".")[0].lower()
    words = {host, *parts.path.lower().strip("/").split("/")}
    return {word.rpartition(".")[0] or word for word in words} & _LOGIN


def _is_front_page(url: str) -> bool:
    _, _, path = canonical_key(url).partition("/")
    return not path.partition("?")[0].strip("/")


def _is_deep(url: str) -> bool:
    """Two segments or one long one: a section's page may well move to the front page, an article's may not."""
    segments = [part for part in urlsplit(url).path.split("/") if part]
    return len(segments) > 1 or any(len(part) > 20 for part in segments)

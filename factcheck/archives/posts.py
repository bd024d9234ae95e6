"""Where the words of a post can be asked for: one post address gives the endpoints that answer for it.

Decides on addresses only; the fetcher asks, the readers make text of the answers. Each base URL is a setting,
so that a recorded answer, a newsroom proxy or another instance can stand in.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlsplit

from factcheck.core.records import Unavailable
from factcheck.core.urls import canonical_key

if TYPE_CHECKING:
    from factcheck.core.kinds import Relation

_STATUS = re.compile(r"x\.com/(?:([a-z0-9_]{1,15})|i/web)/status(?:es)?/(\d{1,20})\b")
_MASTODON = re.compile(
    r"/(?:web/)?@([\w.-]{1,64})(?:@[\w.-]+)?/(\d{10,20})/?$|/users/([\w.-]{1,64})/statuses/(\d{10,20})/?$"
)
_BLUESKY = re.compile(r"bsky\.app/profile/([\w.:-]{3,253})/post/([a-z0-9]{5,20})")
_TELEGRAM = re.compile(r"t\.me/(?:s/)?([A-Za-z]\w{3,31})/(\d{1,10})")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Bases(NamedTuple):
    """Base URLs of the post endpoints."""

    oembed: str = "https://publish.twitter.com/oembed"
    syndication: str = "https://cdn.syndication.twimg.com/tweet-result"
    telegram: str = "https://t.me"
    bluesky: str = "https://public.api.bsky.app"
    mastodon: str | None = None
    """None asks the instance that the post's own address names."""


class Ask(NamedTuple):
    """One thing to ask: the address, what a report calls it, and what its answer is to the origin.

    ``api`` addresses are meant for programs: robots.txt is not asked. ``accept`` is the media type wanted.
    """

    name: str
    url: str
    relation: Relation
    api: bool = False
    accept: str | None = None


def asks(url: str, bases: Bases | None = None) -> tuple[Ask, ...]:
    """The endpoints that answer for a post, best first; empty for what is not a post's address."""
    bases = bases or Bases()
    key = canonical_key(url)
    if found := _STATUS.match(key):
        return _x(found[1], found[2], bases)
    if found := _BLUESKY.match(key):
        return _bluesky(found[1], found[2], bases)
    if found := _TELEGRAM.match(key):
        return _telegram(found[1], found[2], bases)
    if found := _MASTODON.search(urlsplit(url).path):
        return _mastodon(url, found[2] or found[4], bases)
    return ()


def _x(handle: str | None, status: str, bases: Bases) -> tuple[Ask, ...]:
    address = quote(f"https://twitter.com/{handle or 'i'}/status/{status}", safe="")
    json = "application/json"
    return (
        Ask("X syndication", f"{bases.syndication}?id={status}&lang=en&token={token(status)}", "primary", True, json),
        Ask("X oEmbed", f"{bases.oembed}?url={address}&omit_script=1&dnt=1", "embed", True, json),
    )


def _bluesky(actor: str, key: str, bases: Bases) -> tuple[Ask, ...]:
    uri = quote(f"at://{actor}/app.bsky.feed.post/{key}", safe="")
    url = f"{bases.bluesky}/xrpc/app.bsky.feed.getPostThread?uri={uri}&depth=0&parentHeight=0"
    return (Ask("Bluesky API", url, "primary", True, "application/json"),)


def _telegram(channel: str, number: str, bases: Bases) -> tuple[Ask, ...]:
    return (
        Ask("Telegram embed", f"{bases.telegram}/{channel}/{number}?embed=1&mode=tme", "primary"),
        Ask("Telegram preview", f"{bases.telegram}/s/{channel}/{number}", "primary"),
    )


def _mastodon(url: str, status: str, bases: Bases) -> tuple[Ask, ...]:
    parts = urlsplit(url)
    base = bases.mastodon or f"{parts.scheme}://{parts.netloc}"
    return (Ask("Mastodon API", f"{base}/api/v1/statuses/{status}", "primary", True, "application/json"),)


def addresses_in_archives(url: str) -> tuple[str, ...]:
    """The addresses an archive may know a page by: a post of X under its old and its new host."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower().removeprefix("www.").removeprefix("mobile.")
    if host not in ("twitter.com", "x.com"):
        return (url,)
    return tuple(f"https://{name}{parts.path}" for name in ("twitter.com", "x.com"))


def token(status: str) -> str:
    """The token of X's syndication endpoint: ``((id / 1e15) * Math.PI).toString(36)`` without zeros and dot.

    It is made in JavaScript by whoever embeds a post, so it has to come out as V8 prints a double in base 36:
    the shortest digits that no other double has, the last one rounded.
    """
    value = float(int(status)) / 1e15 * math.pi
    return re.sub(r"0+|\.", "", _base36(value))


def _base36(value: float) -> str:
    whole = math.floor(value)
    fraction = value - whole
    delta = max(0.5 * (math.nextafter(value, math.inf) - value), math.nextafter(0.0, 1.0))
    digits: list[int] = []
    while fraction >= delta:
        fraction *= 36
        delta *= 36
        digit = int(fraction)
        digits.append(digit)
        fraction -= digit
        if (fraction > 0.5 or (fraction == 0.5 and digit & 1)) and fraction + delta > 1:
            whole += _carry(digits)
            break
    text = "".join(_DIGITS[digit] for digit in digits)
    return f"{_whole36(whole)}.{text}" if text else _whole36(whole)


def _carry(digits: list[int]) -> int:
    """Round the last digit up; what runs over to the left falls away, or is added to the whole part (1)."""
    while digits:
        last = digits.pop()
        if last + 1 < 36:
            digits.append(last + 1)
            return 0
    return 1


def _whole36(whole: int) -> str:
    digits = ""
    while whole:
        whole, digit = divmod(whole, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"


def tombstone(answer: object) -> Unavailable | None:
    """Why an API's answer is not a post: deleted, withheld, protected; None where it may be one."""
    if not isinstance(answer, dict):
        return Unavailable("error:json", "the answer is not a post", "open the post in a browser")
    kind = str(answer.get("__typename") or answer.get("$type") or "")
    thread = answer.get("thread")
    if isinstance(thread, dict):
        kind = str(thread.get("$type") or kind)
    if kind in ("TweetTombstone", "app.bsky.feed.defs#notFoundPost", "app.bsky.feed.defs#blockedPost"):
        return Unavailable("gone", "the post was deleted, withheld or is protected", "look in a web archive")
    if not answer or ((answer.get("error") or answer.get("errors")) and "text" not in answer):
        said = str(answer.get("message") or answer.get("error") or "an empty answer")[:100]
        return Unavailable("gone", f"the service says: {said}", "look in a web archive")
    return None

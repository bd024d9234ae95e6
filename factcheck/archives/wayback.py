"""The Wayback Machine's protocols, for any archive that speaks them: CDX to find, Memento to get.

``web.archive.org`` answers CDX at ``/cdx/search/cdx`` and replays at ``/web/<time>id_/<url>``; an archive whose
base URL has a path (a pywb collection) answers at ``<base>/cdx`` and ``<base>/<time>id_/<url>``. ``id_`` replays
are the bytes as captured, without the toolbar and rewritten links.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlsplit

from factcheck.archives.hop import REDIRECTS
from factcheck.archives.posts import addresses_in_archives
from factcheck.core.jsontext import load_json
from factcheck.core.records import Attempt, Unavailable
from factcheck.core.urls import join, shown
from factcheck.errors import RefusedError

if TYPE_CHECKING:
    from factcheck.archives.exchange import Exchange, Fetched
    from factcheck.archives.fetch import Fetcher

SEARCH_GAP = 2.5
"""Seconds between searches: the archive blocks beyond 24 a minute."""
_LIMIT = 1000
_REDIRECTS = 8
_FIELDS = ("urlkey", "timestamp", "original", "mimetype", "statuscode", "digest")
_NEXT = "look for the page in another archive, and register what you find with 'factcheck archive add FILE'"


class Memento(NamedTuple):
    """One line of a CDX answer; ``digest`` is the base32 SHA-1 of the payload, ``status`` 0 where not said."""

    timestamp: str
    original: str
    status: int
    media_type: str
    digest: str


class Wayback:
    """Finds and gets mementos through a fetcher.

    Args:
        base: where the archive answers; a setting.
        fetcher: the run's fetcher, whose policy trusts the base if the user configured it.
        search_gap: seconds between two searches.
    """

    def __init__(self, base: str, fetcher: Fetcher, search_gap: float = SEARCH_GAP) -> None:
        self.base = base.rstrip("/")
        self._fetcher = fetcher
        self._gap = search_gap
        self._collection = bool(urlsplit(self.base).path)

    def closest(self, url: str, date: str | None) -> tuple[Fetched | None, Unavailable | None, tuple[Attempt, ...]]:
        """Get the memento of a page closest to a date (ISO; None: the latest).

        A memento of an error is looked at only where no page was archived. Returns the fetch, or the reason
        there is none, and what was tried.
        """
        tried: list[Attempt] = []
        found: list[Memento] = []
        problem: Unavailable | None = None
        for address in addresses_in_archives(url):
            lines = self.search(address, date)
            if isinstance(lines, Unavailable):
                problem = lines
                tried.append(Attempt(f"{self.name} ({address})", f"{lines.reason}: {lines.detail}"))
                continue
            tried.append(Attempt(f"{self.name} ({address})", f"{len(lines)} captures"))
            found += lines
        if not found and problem is not None:
            return self._by_timegate(url, date, problem, tried)
        if not found:
            gone = Unavailable("not-archived", f"{self.name} has no capture of {url}", _NEXT)
            return None, gone, tuple(tried)
        return self._get(ranked(found, date)[:3], tried)

    @property
    def name(self) -> str:
        """The archive as a report names it."""
        return urlsplit(self.base).netloc

    def search(self, url: str, date: str | None = None) -> list[Memento] | Unavailable:
        """All captures of one address that the index has (at most 1,000, those closest to the date first)."""
        where = "cdx" if self._collection else "cdx/search/cdx"
        query = f"url={quote(url, safe='')}&output=json&limit={_LIMIT}"
        stamp = stamp14(date)
        if stamp:
            query += f"&closest={stamp}&sort=closest"
        got = self._fetcher.fetch(
            f"{self.base}/{where}?{query}", accept="application/json", manners=False, gap=self._gap
        )
        if got.problem is not None:
            # Nothing archived is an empty answer at the Wayback Machine and a 404 at pywb.
            return [] if got.problem.reason == "gone" else got.problem
        try:
            return parse_cdx(got.content, self.name)
        except RefusedError as error:
            return Unavailable(error.reason, error.message, error.hint)

    def _get(
        self, mementos: list[Memento], tried: list[Attempt]
    ) -> tuple[Fetched | None, Unavailable | None, tuple[Attempt, ...]]:
        problem: Unavailable | None = None
        for memento in mementos:
            got = self._replay(memento)
            name = f"{self.name} {memento.timestamp}"
            if got.problem is None:
                tried.append(Attempt(name, "archived copy"))
                return self._compared(got, memento), None, tuple(tried)
            problem = got.problem
            tried.append(Attempt(name, f"{problem.reason}: {problem.detail}"))
        return None, problem, tuple(tried)

    def _replay(self, memento: Memento) -> Fetched:
        """Get a memento; a redirect that was archived is followed within the archive.

        Raw replays give a redirect's ``Location`` as it was captured (pywb) or as an address of the archive.
        """
        hops: list[Exchange] = []
        for _ in range(_REDIRECTS):
            got = self._fetcher.fetch(self.replay_url(memento), manners=False, follow=False)
            location = got.exchanges[-1].header("location") if got.exchanges else None
            hops += got.exchanges
            if not location or got.status not in REDIRECTS:
                return got._replace(exchanges=tuple(hops))
            inside = replayed(location)
            target = inside.original if inside else join(memento.original, location)
            memento = memento._replace(timestamp=inside.timestamp if inside else memento.timestamp, original=target)
        circle = Unavailable("refused:redirect", f"{shown(memento.original)}: archived redirects without end", _NEXT)
        return got._replace(exchanges=tuple(hops), problem=circle)

    def replay_url(self, memento: Memento) -> str:
        """Where the bytes of a memento are, as captured."""
        middle = "" if self._collection else "web/"
        return f"{self.base}/{middle}{memento.timestamp}id_/{memento.original}"

    def _compared(self, got: Fetched, memento: Memento) -> Fetched:
        """Say whether the bytes are those the archive's index promised: an outer anchor of the capture."""
        same = memento.digest.lower() in _digests(got.exchanges[-1].body)
        note = f"the archive's index has {'the same' if same else 'another'} payload digest ({memento.digest})"
        return got._replace(notes=(*got.notes, note), memento=got.memento or memento.timestamp)

    def _by_timegate(
        self, url: str, date: str | None, problem: Unavailable, tried: list[Attempt]
    ) -> tuple[Fetched | None, Unavailable | None, tuple[Attempt, ...]]:
        """Ask the TimeGate (RFC 7089) where the index does not answer; its replays are rewritten ones made raw."""
        moment = _moment(stamp14(date)) or datetime.now(UTC)
        middle = "" if self._collection else "web/"
        headers = (("Accept-Datetime", moment.strftime("%a, %d %b %Y %H:%M:%S GMT")),)
        gate = self._fetcher.fetch(f"{self.base}/{middle}{url}", manners=False, extra=headers, follow=False)
        last = gate.exchanges[-1] if gate.exchanges else None
        where = (last.header("location") or last.header("content-location") or "") if last else ""
        found = replayed(where)
        if found is None:
            tried.append(Attempt(f"{self.name} TimeGate", "no answer"))
            return None, problem, tuple(tried)
        return self._get([found], tried)


_REPLAYED = re.compile(r"/(\d{14})[a-z]{0,2}_?/(https?:/.+)")


def replayed(address: str) -> Memento | None:
    """The memento that an archive's address stands for; None for any other address."""
    found = _REPLAYED.search(address)
    return Memento(found[1], found[2], 0, "", "") if found else None


def _digests(body: bytes) -> set[str]:
    """The forms in which an index may give the digest of these bytes, in lower case."""
    import base64
    import hashlib

    sha1 = base64.b32encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode("ascii").lower()
    return {sha1, f"sha1:{sha1}", f"sha256:{hashlib.sha256(body).hexdigest()}"}


def parse_cdx(data: bytes, where: str) -> list[Memento]:
    """Read a CDX answer: the Wayback Machine's array with a head line, pywb's one object a line, or plain text.

    Raises:
        RefusedError: ``error:json``.
    """
    text = data.decode("utf-8", "replace").strip()
    if not text:
        return []
    if text.startswith("["):
        rows = load_json(text, where)
        assert isinstance(rows, list)
        names = [str(name) for name in rows[0]] if rows and isinstance(rows[0], list) else []
        items = [dict(zip(names, map(str, row), strict=False)) for row in rows[1:] if isinstance(row, list)]
    elif text.startswith("{"):
        lines = [load_json(line, where) for line in text.splitlines()[:_LIMIT] if line.strip()]
        items = [{str(key): str(value) for key, value in line.items()} for line in lines if isinstance(line, dict)]
    else:
        items = [dict(zip(_FIELDS, line.split(" "), strict=False)) for line in text.splitlines()[:_LIMIT]]
    return [memento for item in items if (memento := _memento(item)) is not None]


def _memento(item: dict[str, str]) -> Memento | None:
    stamp = item.get("timestamp", "")
    original = item.get("original") or item.get("url") or ""
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) == 14 and original.startswith(("http://", "https://"))):
        return None
    status = item.get("statuscode") or item.get("status") or ""
    media_type = item.get("mimetype") or item.get("mime") or ""
    return Memento(stamp, original, int(status) if status.isdecimal() else 0, media_type, item.get("digest", ""))


def ranked(mementos: list[Memento], date: str | None) -> list[Memento]:
    """Best first: a page before a redirect before an error, and among those the closest to the date.

    Without a date the latest goes first. A ``warc/revisit`` line (status not said) counts as a page.
    """
    wanted = _moment(stamp14(date))

    def rank(memento: Memento) -> tuple[int, float]:
        kind = 0 if memento.status in (0, 200) else 1 if 300 <= memento.status < 400 else 2
        at = _moment(memento.timestamp)
        if at is None:
            return 3, 0.0
        return kind, abs((at - wanted).total_seconds()) if wanted else -at.timestamp()

    return sorted(mementos, key=rank)


def stamp14(date: str | None) -> str:
    """An ISO date or time as the 14 digits of an archive, noon where no time is said; "" where there is none."""
    digits = "".join(char for char in (date or "")[:19] if char.isdigit())
    return (digits + "120000" if len(digits) == 8 else digits).ljust(14, "0") if len(digits) >= 8 else ""


def _moment(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None

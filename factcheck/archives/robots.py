"""Manners towards other people's servers: robots.txt, one request a second to one host, waiting when asked to.

robots.txt is read by protego; what counts when it is missing or broken is RFC 9309: 4xx allows everything, a
server fault or silence forbids everything, 500 KiB are read.
"""

from __future__ import annotations

import threading
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from factcheck.archives.policy import Policy
    from factcheck.core.records import Unavailable

TOKEN = "factcheck"  # noqa: S105 - the product token of RFC 9309, not a secret
MAX_ROBOTS = 500 * 1024
"""RFC 9309, 2.5: a crawler must read at least 500 KiB; what stands beyond is not read."""


class Rules(NamedTuple):
    """What a host's robots.txt says to us; ``known`` is False where it could not be had."""

    text: str
    allow_all: bool
    known: bool
    why: str

    def allows(self, url: str) -> bool:
        """Whether the page may be fetched."""
        if self.text:
            return bool(_parse(self.text).can_fetch(url, TOKEN))
        return self.allow_all

    def delay(self, longest: float) -> float:
        """Seconds between requests that the host asks for, cut to ``longest``."""
        asked = _parse(self.text).crawl_delay(TOKEN) if self.text else None
        return min(float(asked), longest) if asked else 0.0


def _parse(text: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 - protego's class
    from protego import Protego

    return Protego.parse(text)


def rules_from(status: int, body: bytes) -> Rules:
    """Read an answer to ``/robots.txt``; status 0 stands for no answer."""
    if 200 <= status < 300:
        return Rules(_ours(body[:MAX_ROBOTS].decode("utf-8-sig", "replace")), True, True, "")
    if 400 <= status < 500:
        return Rules("", True, True, "")
    why = f"robots.txt answered {status}" if status else "robots.txt could not be had"
    return Rules("", False, False, f"{why}, which forbids fetching (RFC 9309)")


def _ours(text: str) -> str:
    """The text with the agents that are not us made one.

    Ten thousand agents over as many rules would cost protego the product of both.
    """
    return "\n".join(_merge_agent(line) for line in text.splitlines())


def _merge_agent(line: str) -> str:
    start = line.strip().lower()
    if not start.startswith(("user-agent", "useragent", "user agent")):
        return line
    agent = start.partition("#")[0]
    return line if "*" in agent or TOKEN in agent else "User-agent: somebody-else"


def retry_after(value: str | None, now: datetime, longest: float) -> float | None:
    """Seconds to wait before the one retry; None where the wait is too long, past or not said."""
    if not value:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        seconds = float(value[:12])
    else:
        try:
            seconds = (parsedate_to_datetime(value) - now).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return None
    return seconds if 0 <= seconds <= longest else None


class Hosts:
    """What is known of each host during one run: its robots.txt and when it may be asked again. Thread-safe."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._rules: dict[tuple[str, str, int], Rules] = {}
        self._free: dict[str, float] = {}
        self._failures: dict[tuple[str, int], tuple[Unavailable, int]] = {}

    def rules(self, scheme: str, host: str, port: int) -> Rules | None:
        """The rules if they were read in this run."""
        return self._rules.get((scheme, host, port))

    def learn(self, scheme: str, host: str, port: int, rules: Rules) -> None:
        """Keep a host's rules."""
        with self._lock:
            self._rules[scheme, host, port] = rules

    def failed(self, host: str, port: int, problem: Unavailable) -> None:
        """Note that a host did not answer at all: at once where it cannot be reached, after two time-outs."""
        with self._lock:
            times = 2 if problem.reason == "unreachable" else 1
            known = self._failures.get((host, port))
            self._failures[host, port] = (problem, times + (known[1] if known else 0))

    def down(self, host: str, port: int) -> Unavailable | None:
        """Why a host is not asked again in this run; None where it is."""
        problem, times = self._failures.get((host, port), (None, 0))
        return problem if times >= 2 else None

    def turn(self, host: str, gap: float) -> float:
        """Take the next free turn at a host; return the seconds until then."""
        with self._lock:
            now = self._clock()
            at = max(now, self._free.get(host, now))
            self._free[host] = at + gap
            return at - now


def may_fetch(rules: Rules, url: str, policy: Policy) -> str | None:
    """Why robots.txt keeps us from a page; None where it does not, or where the user said to ignore it."""
    if policy.ignore_robots or rules.allows(url):
        return None
    return rules.why or "robots.txt asks programs not to fetch this page"

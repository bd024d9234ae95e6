"""The steps of fetching one page: robots.txt, one's turn, redirects, waiting when told to; every hop is kept.

Written once, as a generator of ``Send`` and ``Wait`` that does no input or output; ``fetch`` drives it, sync and
async. A fetch never raises for what a server does: the reason stands in ``Fetched.problem``.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from factcheck.archives.exchange import Exchange, Fetched, Validators
from factcheck.archives.hop import REDIRECTS, Answer, Send, Wait
from factcheck.archives.robots import MAX_ROBOTS, Hosts, Rules, may_fetch, retry_after, rules_from
from factcheck.core.records import Unavailable
from factcheck.core.urls import CheckedUrl, check_url, join, shown
from factcheck.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from factcheck.archives.policy import Policy


Flow = Generator[Send | Wait, Answer | None, Fetched]
_ASK_OTHERS = "open the page yourself and register it with 'factcheck archive add FILE', or look in a web archive"
_STATUS = {
    401: ("wall", "the page wants a login"),
    402: ("wall", "the page wants a payment"),
    403: ("wall", "the server does not give the page to programs"),
    404: ("gone", "there is no such page any more"),
    410: ("gone", "the page was taken down"),
    429: ("rate-limited", "the server wants fewer requests"),
    451: ("legal", "the page is withheld for legal reasons"),
}


_SILENT = Unavailable("unreachable", "no answer", _ASK_OTHERS)


class _Stopped(Exception):  # noqa: N818 - a way out of nested steps, not an error
    def __init__(self, problem: Unavailable) -> None:
        self.problem = problem


class Fetch:
    """The steps of one fetch; run ``flow`` with a driver."""

    def __init__(
        self,
        url: str,
        policy: Policy,
        hosts: Hosts,
        clock: Callable[[], float],
        now: Callable[[], datetime],
        *,
        validators: Validators | None = None,
        accept: str = "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
        manners: bool = True,
        follow: bool = True,
        gap: float | None = None,
        extra: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.url = url
        # Only what we ask a service is trusted where the user put that service; a page that names or redirects to
        # the same host and port is a page like any other.
        self.policy = policy._replace(trusted=frozenset()) if manners and policy.trusted else policy
        self._hosts = hosts
        self._clock = clock
        self._now = now
        self._validators = validators
        self._accept = accept
        self._manners = manners
        self._follow = follow
        self._gap = policy.pace if gap is None else gap
        self._extra = extra
        self._ends = clock() + policy.deadline
        self._exchanges: list[Exchange] = []
        self._notes: list[str] = []

    def flow(self) -> Flow:
        """Yield what has to be done; the value returned is how it ended."""
        try:
            return (yield from self._hops())
        except _Stopped as stop:
            return self._done(problem=stop.problem)
        except RefusedError as error:
            return self._done(problem=unavailable(error))

    def _hops(self) -> Flow:
        seen: set[str] = set()
        current = self.url
        waited = False
        while True:
            target = self._check(current)
            self._admit(target, seen)
            if (known := self._hosts.down(target.host, target.port)) is not None:
                raise _Stopped(known._replace(detail=f"{known.detail} (asked before in this run)"))
            if self._manners:
                yield from self._ask_robots(target)
            if not seen:
                yield from self._take_turn(target)
            answer = yield from self._send(target)
            self._note(target, answer)
            exchange = self._keep(answer)
            if exchange.status in (429, 503) and not waited and (again := self._wait_for(exchange)) is not None:
                waited = True
                yield from self._wait(again)
                continue
            location = exchange.header("location") if exchange.status in REDIRECTS else None
            if not location or not self._follow:
                return self._end(answer, exchange)
            seen.add(target.url)
            current = join(target.url, location)
            if target.scheme == "https" and current.lower().startswith("http:"):
                self._notes.append(f"redirected from https to http: {shown(current)}")

    def _check(self, url: str) -> CheckedUrl:
        checked = check_url(url, None)
        if self.policy.trusts(checked.host, checked.port) or checked.port in self.policy.ports:
            return checked
        return check_url(url, self.policy.ports)

    def _admit(self, target: CheckedUrl, seen: set[str]) -> None:
        if target.url in seen:
            raise RefusedError(
                "refused:redirect",
                f"{shown(target.url)}: redirected in a circle",
                "pages that want a cookie first do this; " + _ASK_OTHERS,
            )
        if len(seen) > self.policy.max_redirects:
            raise RefusedError(
                "refused:redirect",
                f"{shown(self.url)}: more than {self.policy.max_redirects} redirects",
                "give the address where the page ends up",
            )

    def _ask_robots(self, target: CheckedUrl) -> Generator[Send | Wait, Answer | None]:
        rules = self._hosts.rules(target.scheme, target.host, target.port)
        if rules is None and not self.policy.ignore_robots:
            rules = yield from self._read_robots(target)
            self._hosts.learn(target.scheme, target.host, target.port, rules)
        why = may_fetch(rules, target.url, self.policy) if rules is not None else None
        if why:
            raise _Stopped(Unavailable("robots", f"{shown(target.url)}: {why}", _ASK_OTHERS))

    def _read_robots(self, target: CheckedUrl) -> Generator[Send | Wait, Answer | None, Rules]:
        """Fetch robots.txt, following up to five redirects (RFC 9309, 2.3.1.2), each checked like any other."""
        current = target._replace(url=join(target.url, "/robots.txt"), target="/robots.txt")
        for _ in range(6):
            answer = yield Send(current, self._headers("text/plain"), self._ends, MAX_ROBOTS, self.policy)
            assert answer is not None
            self._note(current, answer)
            if answer.exchange is None:
                # No answer forbids fetching (RFC 9309, 2.3.1.4); why there was none says more than that.
                raise _Stopped(answer.problem or _SILENT)
            location = answer.exchange.header("location")
            if answer.exchange.status not in REDIRECTS or not location:
                return rules_from(answer.exchange.status, answer.content)
            current = self._check(join(current.url, location))
        return rules_from(404, b"")

    def _take_turn(self, target: CheckedUrl) -> Generator[Send | Wait, Answer | None]:
        rules = self._hosts.rules(target.scheme, target.host, target.port)
        asked = rules.delay(self.policy.max_crawl_delay) if rules is not None and self._manners else 0.0
        yield from self._wait(self._hosts.turn(target.host, max(self._gap, asked)))

    def _wait(self, seconds: float) -> Generator[Send | Wait, Answer | None]:
        if seconds > 0:
            before = self._clock()
            yield Wait(seconds)
            self._ends += self._clock() - before

    def _wait_for(self, exchange: Exchange) -> float | None:
        if exchange.header("memento-datetime"):
            return None
        return retry_after(exchange.header("retry-after"), self._now(), self.policy.retry_after)

    def _headers(self, accept: str) -> tuple[tuple[str, str], ...]:
        return (
            ("User-Agent", self.policy.agent),
            ("Accept", accept),
            ("Accept-Encoding", "identity"),
            ("Connection", "close"),
        )

    def _send(self, target: CheckedUrl) -> Generator[Send | Wait, Answer | None, Answer]:
        headers = [*self._headers(self._accept), *self._extra]
        if self._validators and self._validators.etag:
            headers.append(("If-None-Match", self._validators.etag))
        if self._validators and self._validators.last_modified:
            headers.append(("If-Modified-Since", self._validators.last_modified))
        answer = yield Send(target, tuple(headers), self._ends, self.policy.max_body, self.policy)
        assert answer is not None
        if not answer.mislabelled:
            return answer
        # Labelled gzip though it is not: some caches answer properly when every other coding is ruled out.
        strict = [("Accept-Encoding", "identity;q=1, *;q=0") if name == "Accept-Encoding" else (name, value)
                  for name, value in headers]  # fmt: skip
        second = yield Send(target, tuple(strict), self._ends, self.policy.max_body, self.policy)
        if second is None or second.exchange is None or second.mislabelled:
            return answer
        self._notes.append("asked again because the first answer was labelled as compressed and was not")
        return second

    def _note(self, target: CheckedUrl, answer: Answer) -> None:
        """Remember a host that does not answer, so that a run without a network does not wait for it again."""
        problem = answer.problem
        if answer.exchange is None and problem is not None and problem.reason in ("unreachable", "timeout"):
            self._hosts.failed(target.host, target.port, problem)

    def _keep(self, answer: Answer) -> Exchange:
        if answer.exchange is None:
            raise _Stopped(answer.problem or _SILENT)
        self._exchanges.append(answer.exchange)
        self._notes.extend(note for note in answer.exchange.notes if note not in self._notes)
        return answer.exchange

    def _end(self, answer: Answer, exchange: Exchange) -> Fetched:
        memento = exchange.header("memento-datetime")
        if exchange.status == 304 and self._validators:
            return self._done(not_modified=True)
        problem = None if 200 <= exchange.status < 300 else _status_problem(exchange, memento)
        return self._done(answer.content, exchange.header("content-type") or "", problem, memento=memento)

    def _done(
        self,
        content: bytes = b"",
        media_type: str = "",
        problem: Unavailable | None = None,
        *,
        not_modified: bool = False,
        memento: str | None = None,
    ) -> Fetched:
        return Fetched(
            self.url, tuple(self._exchanges), content, media_type, tuple(self._notes), problem, not_modified, memento
        )


def unavailable(error: RefusedError) -> Unavailable:
    """A refusal as a value."""
    return Unavailable(error.reason, error.message, error.hint or _ASK_OTHERS)


def _status_problem(exchange: Exchange, memento: str | None) -> Unavailable:
    where = shown(exchange.url)
    if memento:
        reason = "gone" if exchange.status in (404, 410) else "archived-error"
        return Unavailable(reason, f"{where}: the archive holds an answer {exchange.status} of {memento}", _ASK_OTHERS)
    reason, what = _STATUS.get(exchange.status, ("", ""))
    if not reason:
        server = exchange.status >= 500
        reason = "server-error" if server else "status"
        what = "the server has a fault" if server else "the server gave no page"
    return Unavailable(reason, f"{where}: {what} (status {exchange.status})", _ASK_OTHERS)

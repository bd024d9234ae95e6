"""Fetching: drives the steps of a fetch with the sync or the async transport.

``Fetcher`` may be shared by threads; ``AsyncFetcher`` lives in an event loop. Either serves a whole run, because it
knows what each host's robots.txt said and when it was last asked.
"""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypedDict, Unpack

from factcheck.archives.exchange import Fetched, Validators
from factcheck.archives.guard import monotonic
from factcheck.archives.hop import Answer, Send, Taker, Wait
from factcheck.archives.policy import Policy
from factcheck.archives.robots import Hosts
from factcheck.archives.steps import Fetch, Flow, unavailable
from factcheck.core.records import Unavailable
from factcheck.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import httpcore


def timestamp(moment: datetime) -> str:
    """UTC to the second, as WARC-Date has it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def utc_now() -> datetime:
    """The time of day; captures carry it."""
    return datetime.now(UTC)


class Options(TypedDict, total=False):
    """How one page is fetched.

    ``validators`` make the request conditional; ``accept`` is the media type wanted; without ``manners``
    robots.txt is not asked (an API that is meant for programs); without ``follow`` a redirect is the answer;
    ``gap`` is the seconds to the next request to the host, in place of the policy's; ``extra`` are more headers.
    """

    validators: Validators | None
    accept: str
    manners: bool
    follow: bool
    gap: float
    extra: tuple[tuple[str, str], ...]


class _Driver:
    """What both drivers hold. One of them serves a whole run: it knows the hosts' manners."""

    def __init__(
        self,
        policy: Policy | None = None,
        resolver: Callable[[str, int], Sequence[str]] | None = None,
        *,
        clock: Callable[[], float] = monotonic,
        now: Callable[[], datetime] = utc_now,
        hosts: Hosts | None = None,
    ) -> None:
        self.policy = policy or Policy()
        self.hosts = hosts or Hosts(clock)
        self._resolver = resolver
        self._clock = clock
        self._now = now

    def _flow(self, url: str, options: Options) -> Flow:
        return Fetch(url, self.policy, self.hosts, self._clock, self._now, **options).flow()

    def _begin(self, step: Send) -> tuple[Taker, httpcore.Request]:
        from factcheck.archives.transport import request_of

        return Taker(step, timestamp(self._now()), self._clock), request_of(step.url, step.headers)


class Fetcher(_Driver):
    """Fetches pages one at a time; may be shared by threads. ``stop`` ends all of them early."""

    def __init__(
        self,
        policy: Policy | None = None,
        resolver: Callable[[str, int], Sequence[str]] | None = None,
        *,
        clock: Callable[[], float] = monotonic,
        now: Callable[[], datetime] = utc_now,
        hosts: Hosts | None = None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        super().__init__(policy, resolver, clock=clock, now=now, hosts=hosts)
        from factcheck.archives.transport import GuardedTransport

        self.stopping = threading.Event()
        self._sleep = sleep or self.stopping.wait
        self._transport = GuardedTransport(self.policy, resolver, clock)

    def fetch(self, url: str, **options: Unpack[Options]) -> Fetched:
        """Fetch a page; see ``Options``."""
        flow = self._flow(url, options)
        try:
            step = next(flow)
            while True:
                step = flow.send(self._perform(step))
        except StopIteration as end:
            return _result(end)

    def stop(self) -> None:
        """End every wait and begin nothing new; what runs ends within its deadline."""
        self.stopping.set()

    def _perform(self, step: Send | Wait) -> Answer | None:
        if isinstance(step, Wait):
            self._sleep(step.seconds)
            return None
        if self.stopping.is_set():
            return Answer(None, problem=Unavailable("interrupted", "stopped before it was asked", "run again"))
        from factcheck.archives.lean_httpx import httpx

        taker, request = self._begin(step)
        try:
            response, body = self._transport.send(taker.guard, request)
            try:
                taker.begin(response)
                for chunk in body:
                    if not taker.feed(chunk):
                        break
            finally:
                body.close()
        except RefusedError as error:
            return Answer(None, problem=unavailable(error))
        except httpx.TransportError as error:
            return taker.failed(error)
        return taker.finish()


class AsyncFetcher(_Driver):
    """Fetches pages within an event loop, by the same steps."""

    def __init__(
        self,
        policy: Policy | None = None,
        resolver: Callable[[str, int], Sequence[str]] | None = None,
        *,
        clock: Callable[[], float] = monotonic,
        now: Callable[[], datetime] = utc_now,
        hosts: Hosts | None = None,
    ) -> None:
        super().__init__(policy, resolver, clock=clock, now=now, hosts=hosts)
        from factcheck.archives.transport import AsyncGuardedTransport

        self._transport = AsyncGuardedTransport(self.policy, resolver, clock)

    async def fetch(self, url: str, **options: Unpack[Options]) -> Fetched:
        """As ``Fetcher.fetch``."""
        flow = self._flow(url, options)
        try:
            step = next(flow)
            while True:
                step = flow.send(await self._perform(step))
        except StopIteration as end:
            return _result(end)

    async def _perform(self, step: Send | Wait) -> Answer | None:
        if isinstance(step, Wait):
            import anyio

            await anyio.sleep(step.seconds)
            return None
        from factcheck.archives.lean_httpx import httpx

        taker, request = self._begin(step)
        try:
            response, body = await self._transport.send(taker.guard, request)
            try:
                taker.begin(response)
                async for chunk in body:
                    if not taker.feed(chunk):
                        break
            finally:
                await body.aclose()
        except RefusedError as error:
            return Answer(None, problem=unavailable(error))
        except httpx.TransportError as error:
            return taker.failed(error)
        return taker.finish()


def _result(end: StopIteration) -> Fetched:
    result = end.value
    assert isinstance(result, Fetched)
    return result

"""The only way out to the network: httpx transports, sync and async, that connect to nothing unchecked.

Every request opens a connection of its own, to an address that passed (see ``streams``). Reads, writes and the
TLS handshake share one deadline (see ``guard``). Nothing is taken from the environment, no cookie and no
connection is kept between requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from factcheck.archives import streams
from factcheck.archives.guard import DeadlineError, Guard, monotonic
from factcheck.archives.lean_httpx import httpcore, httpx
from factcheck.archives.policy import Policy
from factcheck.archives.streams import AsyncGuardedBackend, GuardedBackend
from factcheck.core.urls import check_url, shown
from factcheck.errors import RefusedError

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence

GUARD = "factcheck_guard"
"""The request extension that carries the guard, and the response extension it comes back in."""


_TRANSLATED: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (httpcore.ConnectTimeout, httpx.ConnectTimeout),
    (httpcore.ReadTimeout, httpx.ReadTimeout),
    (httpcore.WriteTimeout, httpx.WriteTimeout),
    (httpcore.ConnectError, httpx.ConnectError),
    (httpcore.ReadError, httpx.ReadError),
    (httpcore.WriteError, httpx.WriteError),
    (httpcore.ProxyError, httpx.ProxyError),
    (httpcore.UnsupportedProtocol, httpx.UnsupportedProtocol),
    (httpcore.LocalProtocolError, httpx.LocalProtocolError),
    (httpcore.RemoteProtocolError, httpx.RemoteProtocolError),
    (DeadlineError, httpx.ReadTimeout),
    (httpcore.NetworkError, httpx.NetworkError),
    (httpcore.TimeoutException, httpx.ReadTimeout),
)
_FAILURES = tuple(kind for kind, _ in _TRANSLATED)


def _translate(error: Exception, request: httpx.Request) -> httpx.TransportError:
    for kind, ours in _TRANSLATED:
        if isinstance(error, kind):
            message = "the time for the whole fetch is used up" if kind is DeadlineError else str(error)
            return ours(message, request=request)
    raise error


class _Stream(Protocol):
    def __iter__(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...


class _AsyncStream(Protocol):
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...


class _Connection(Protocol):
    def handle_request(self, request: httpcore.Request) -> httpcore.Response: ...
    def close(self) -> None: ...


class _AsyncConnection(Protocol):
    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response: ...
    async def aclose(self) -> None: ...


class _Common:
    """What both transports share: their policy, the resolver, the clock, the TLS context."""

    def __init__(
        self,
        policy: Policy | None = None,
        resolver: Callable[[str, int], Sequence[str]] | None = None,
        clock: Callable[[], float] = monotonic,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self.policy = policy or Policy()
        self._resolver = resolver or streams.system_resolver
        self._clock = clock
        self._tls = ssl_context

    def _context(self) -> ssl.SSLContext:
        if self._tls is None:
            # Reading the root certificates takes 20 ms, so a run without https does not.
            self._tls = httpx.create_ssl_context(trust_env=False)
        return self._tls

    def _prepare(self, request: httpx.Request) -> tuple[Guard, httpcore.Request]:
        """Check the address and dress the request.

        Raises:
            RefusedError: ``offline``, or where the address is not to be fetched.
        """
        if self.policy.offline:
            raise RefusedError("offline", f"{shown(str(request.url))}: the run is offline", "run with --online")
        guard = request.extensions.get(GUARD)
        rules = guard.policy if isinstance(guard, Guard) else self.policy
        url = check_url(str(request.url), None if _is_trusted(rules, request.url) else rules.ports)
        if not isinstance(guard, Guard):
            guard = Guard(self.policy, url.host, url.port, self._clock() + self.policy.deadline, self._clock)
        headers = [(key, value) for key, value in request.headers.raw if key.lower() != b"cookie"]
        inner = httpcore.Request(
            request.method,
            httpcore.URL(url.url),
            headers=headers,
            content=request.stream,
            extensions={key: value for key, value in request.extensions.items() if key == "timeout"},
        )
        self._check_literal(guard, url.host)
        return guard, inner

    def _check_literal(self, guard: Guard, host: str) -> None:
        """Behind a proxy we do not resolve names, but an address in the URL is looked at all the same."""
        if self.policy.proxy is None or guard.policy.trusts(guard.host, guard.port):
            return
        from factcheck.archives.addresses import refusal

        if ":" in host or host.replace(".", "").isdigit() or host == "localhost":
            why = "this machine" if host == "localhost" else refusal(host, self.policy.allow_addresses)
            if why:
                raise RefusedError("refused:address", f"{host} ({why}) is not on the public internet", "")

    def _response(self, inner: httpcore.Response, stream: _Body | _AsyncBody, guard: Guard) -> httpx.Response:
        extensions = {**inner.extensions, GUARD: guard}
        return httpx.Response(inner.status, headers=inner.headers, stream=stream, extensions=extensions)


def _is_trusted(policy: Policy, url: httpx.URL) -> bool:
    return policy.trusts(url.host, url.port or (443 if url.scheme == "https" else 80))


class GuardedTransport(_Common, httpx.BaseTransport):
    """The sync transport; ``httpx.Client(transport=GuardedTransport(policy))`` works, with the client's own limits.

    Raises, on use: RefusedError before anything is sent; httpx's TransportError family for the rest.
    """

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the body is read by the caller, under the same deadline."""
        guard, inner = self._prepare(request)
        backend = GuardedBackend(guard, self._resolver)
        connection: _Connection
        if self.policy.proxy:
            connection = httpcore.HTTPProxy(self.policy.proxy, ssl_context=self._context(), network_backend=backend)
        else:
            context = self._context() if request.url.scheme == "https" else None
            connection = httpcore.HTTPConnection(inner.url.origin, ssl_context=context, network_backend=backend)
        try:
            answer = connection.handle_request(inner)
        except _FAILURES as error:
            connection.close()
            raise _translate(error, request) from error
        except BaseException:
            connection.close()
            raise
        return self._response(answer, _Body(cast("_Stream", answer.stream), connection, request), guard)


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: _Stream, connection: _Connection, request: httpx.Request) -> None:
        self._stream = stream
        self._connection = connection
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except _FAILURES as error:
            raise _translate(error, self._request) from error

    def close(self) -> None:
        self._stream.close()
        self._connection.close()


class AsyncGuardedTransport(_Common, httpx.AsyncBaseTransport):
    """The async transport, over the same core; see ``GuardedTransport``."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the body is read by the caller, under the same deadline."""
        guard, inner = self._prepare(request)
        backend = AsyncGuardedBackend(guard, self._resolver)
        connection: _AsyncConnection
        if self.policy.proxy:
            connection = httpcore.AsyncHTTPProxy(
                self.policy.proxy, ssl_context=self._context(), network_backend=backend
            )
        else:
            context = self._context() if request.url.scheme == "https" else None
            connection = httpcore.AsyncHTTPConnection(inner.url.origin, ssl_context=context, network_backend=backend)
        try:
            answer = await connection.handle_async_request(inner)
        except _FAILURES as error:
            await connection.aclose()
            raise _translate(error, request) from error
        except BaseException:
            await connection.aclose()
            raise
        return self._response(answer, _AsyncBody(cast("_AsyncStream", answer.stream), connection, request), guard)


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, stream: _AsyncStream, connection: _AsyncConnection, request: httpx.Request) -> None:
        self._stream = stream
        self._connection = connection
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except _FAILURES as error:
            raise _translate(error, self._request) from error

    async def aclose(self) -> None:
        await self._stream.aclose()
        await self._connection.aclose()

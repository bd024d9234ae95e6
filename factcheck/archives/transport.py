"""The only way out to the network: httpx transports, sync and async, that connect to nothing unchecked.

Every request opens a connection of its own, to an address that passed (see ``streams``). Reads, writes and the
TLS handshake share one deadline (see ``guard``). Nothing is taken from the environment, no cookie and no
connection is kept between requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from factcheck.archives import streams
from factcheck.archives.addresses import name_refusal
from factcheck.archives.guard import DeadlineError, Guard, monotonic
from factcheck.archives.lean_httpx import httpcore, httpx
from factcheck.archives.policy import Policy
from factcheck.archives.streams import AsyncGuardedBackend, GuardedBackend
from factcheck.core.urls import check_url, shown
from factcheck.errors import RefusedError

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence

    from factcheck.core.urls import CheckedUrl

GUARD = "factcheck_guard"
"""The extension of a response that the guard comes back in."""


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


def _translate(error: Exception, request: httpx.Request | None) -> httpx.TransportError:
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
        self._tls.set_alpn_protocols(["http/1.1"])
        return self._tls

    def _prepare(self, request: httpx.Request) -> tuple[Guard, httpcore.Request]:
        """Check the address and dress the request of a client of httpx; it gets a deadline of its own.

        Raises:
            RefusedError: where the address is not to be fetched.
        """
        address = str(request.url)
        if self.policy.offline:
            raise _offline(address)
        url = check_url(address, None if _is_trusted(self.policy, request.url) else self.policy.ports)
        guard = Guard(self.policy, url.host, url.port, self._clock() + self.policy.deadline, self._clock)
        headers = [(key, value) for key, value in request.headers.raw if key.lower() != b"cookie"]
        inner = httpcore.Request(
            request.method,
            _url_of(url),
            headers=headers,
            content=request.stream,
            extensions={key: value for key, value in request.extensions.items() if key == "timeout"},
        )
        return guard, inner

    def _check(self, guard: Guard, request: httpcore.Request) -> None:
        if self.policy.offline:
            raise _offline(bytes(request.url).decode("ascii", "replace"))
        if self.policy.proxy is not None and not guard.policy.trusts(guard.host, guard.port):
            # The proxy resolves the name, and may stand in a network of its own: what can be told is told before.
            host = request.url.host.decode("ascii")
            why = name_refusal(host, self.policy.allow_addresses)
            if why:
                raise RefusedError(
                    "refused:address",
                    f"{host} ({why}) is not on the public internet, and the proxy is not asked for it",
                    "get a page of your own network without the proxy, or register a copy with "
                    "'factcheck archive add FILE --url URL'",
                )

    def _response(self, inner: httpcore.Response, stream: Body | AsyncBody, guard: Guard) -> httpx.Response:
        extensions = {**inner.extensions, GUARD: guard}
        return httpx.Response(inner.status, headers=inner.headers, stream=stream, extensions=extensions)


def _offline(url: str) -> RefusedError:
    return RefusedError("offline", f"{shown(url)}: the run is offline", "run with --online")


def request_of(url: CheckedUrl, headers: Iterable[tuple[str, str]]) -> httpcore.Request:
    """A GET as it goes over the wire, without what httpx would parse, normalise and put back together on the way.

    Values go out as they came in: a validator that a server wrote in Latin-1 is given back to it byte for byte.
    """
    host = f"[{url.host}]" if ":" in url.host else url.host
    fields = [(b"Host", (host if _usual_port(url) else f"{host}:{url.port}").encode("ascii"))]
    fields += [(name.encode("ascii"), _value(value)) for name, value in headers]
    return httpcore.Request(b"GET", _url_of(url), headers=fields)


def _url_of(url: CheckedUrl) -> httpcore.URL:
    """The URL as httpcore takes it, in its parts: it loses the ``;parameters`` of one it takes apart itself."""
    port = None if _usual_port(url) else url.port
    return httpcore.URL(scheme=url.scheme, host=url.host, port=port, target=url.target)


def _usual_port(url: CheckedUrl) -> bool:
    return url.port == (443 if url.scheme == "https" else 80)


def _value(text: str) -> bytes:
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def _is_trusted(policy: Policy, url: httpx.URL) -> bool:
    return policy.trusts(url.host, url.port or (443 if url.scheme == "https" else 80))


class GuardedTransport(_Common, httpx.BaseTransport):
    """The sync transport; ``httpx.Client(transport=GuardedTransport(policy))`` works, with the client's own limits.

    Raises, on use: RefusedError before anything is sent; httpx's TransportError family for the rest.
    """

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the body is read by the caller, under the same deadline."""
        guard, inner = self._prepare(request)
        answer, body = self.send(guard, inner, request)
        return self._response(answer, body, guard)

    def send(
        self, guard: Guard, inner: httpcore.Request, request: httpx.Request | None = None
    ) -> tuple[httpcore.Response, Body]:
        """Send a request under this guard, whose address ``check_url`` let pass: the answer's head, and its body.

        Raises:
            RefusedError: ``offline``, or where its address is not on the public internet.
            TransportError: of httpx, for the rest.
        """
        self._check(guard, inner)
        connection: _Connection | None = None
        try:
            connection = self._connected(guard, inner.url.origin)
            answer = connection.handle_request(inner)
        except BaseException as error:
            if connection is not None:
                connection.close()
            if isinstance(error, _FAILURES):
                raise _translate(error, request) from error
            raise
        return answer, Body(cast("_Stream", answer.stream), connection, request)

    def _connected(self, guard: Guard, origin: httpcore.Origin) -> _Connection:
        """Connect for one request: a connection that is not kept needs none of what httpcore does to keep them."""
        backend = GuardedBackend(guard, self._resolver)
        if self.policy.proxy:
            return httpcore.HTTPProxy(self.policy.proxy, ssl_context=self._context(), network_backend=backend)
        host = origin.host.decode("ascii")
        stream = backend.connect_tcp(host, origin.port)
        if origin.scheme == b"https":
            stream = stream.start_tls(self._context(), host)
        return httpcore.HTTP11Connection(origin, stream)


class Body(httpx.SyncByteStream):
    """The body of an answer as it comes; ``close`` ends the connection."""

    def __init__(self, stream: _Stream, connection: _Connection, request: httpx.Request | None) -> None:
        self._stream = stream
        self._connection = connection
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except _FAILURES as error:
            raise _translate(error, self._request) from error

    def close(self) -> None:
        """End the answer and its connection."""
        self._stream.close()
        self._connection.close()


class AsyncGuardedTransport(_Common, httpx.AsyncBaseTransport):
    """The async transport, over the same core; see ``GuardedTransport``."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the body is read by the caller, under the same deadline."""
        guard, inner = self._prepare(request)
        answer, body = await self.send(guard, inner, request)
        return self._response(answer, body, guard)

    async def send(
        self, guard: Guard, inner: httpcore.Request, request: httpx.Request | None = None
    ) -> tuple[httpcore.Response, AsyncBody]:
        """As ``GuardedTransport.send``."""
        self._check(guard, inner)
        connection: _AsyncConnection | None = None
        try:
            connection = await self._connected(guard, inner.url.origin)
            answer = await connection.handle_async_request(inner)
        except BaseException as error:
            if connection is not None:
                await connection.aclose()
            if isinstance(error, _FAILURES):
                raise _translate(error, request) from error
            raise
        return answer, AsyncBody(cast("_AsyncStream", answer.stream), connection, request)

    async def _connected(self, guard: Guard, origin: httpcore.Origin) -> _AsyncConnection:
        backend = AsyncGuardedBackend(guard, self._resolver)
        if self.policy.proxy:
            return httpcore.AsyncHTTPProxy(self.policy.proxy, ssl_context=self._context(), network_backend=backend)
        host = origin.host.decode("ascii")
        stream = await backend.connect_tcp(host, origin.port)
        if origin.scheme == b"https":
            stream = await stream.start_tls(self._context(), host)
        return httpcore.AsyncHTTP11Connection(origin, stream)


class AsyncBody(httpx.AsyncByteStream):
    """As ``Body``."""

    def __init__(self, stream: _AsyncStream, connection: _AsyncConnection, request: httpx.Request | None) -> None:
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
        """End the answer and its connection."""
        await self._stream.aclose()
        await self._connection.aclose()

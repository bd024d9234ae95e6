"""The sockets under the transports: every connect asks the guard first, every byte is reported to it.

The name is resolved once, in a thread of its own, and the socket goes to the address that was checked while
``Host`` and SNI keep the name, so that a second answer of the resolver cannot lead elsewhere.
"""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING, Any

import httpcore

from factcheck.archives.guard import DeadlineError, Guard

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Sequence


def system_resolver(host: str, port: int) -> Sequence[str]:
    """Every address of a host, in the order the system gives them.

    Raises:
        OSError: where the name does not resolve.
    """
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(answer[4][0]) for answer in answers))


def _resolve_in_time(resolver: Callable[[str, int], Sequence[str]], guard: Guard, host: str, port: int) -> list[str]:
    """Ask the resolver once, in a thread of its own: the system's call knows no time-out."""
    if _is_literal(host):
        return _answer((host,), guard, host)
    box: list[Sequence[str] | BaseException] = []

    def ask() -> None:
        try:
            box.append(resolver(host, port))
        except BaseException as error:  # noqa: BLE001 - handed to the caller below
            box.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(guard.to_connect())
    if not box:
        raise DeadlineError
    return _answer(box[0], guard, host)


def _is_literal(host: str) -> bool:
    """Whether the host is an address already; ``check_url`` lets only the usual spellings of one pass."""
    return ":" in host or host.replace(".", "").isdigit()


def _answer(found: Sequence[str] | BaseException, guard: Guard, host: str) -> list[str]:
    if isinstance(found, OSError | UnicodeError):
        raise httpcore.ConnectError(f"the name {host} does not resolve") from found
    if isinstance(found, BaseException):
        raise found
    addresses = guard.admit(found, host)
    if not addresses:
        raise httpcore.ConnectError(f"the name {host} has no address")
    return addresses


class GuardedBackend(httpcore.NetworkBackend):
    """Connects where the guard lets it."""

    def __init__(self, guard: Guard, resolver: Callable[[str, int], Sequence[str]]) -> None:
        self._guard = guard
        self._resolver = resolver
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the guard's deadline rules
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Resolve once, check all answers, connect to the first that takes the call."""
        addresses = _resolve_in_time(self._resolver, self._guard, host, port)
        failed: Exception | None = None
        for address in addresses:
            try:
                stream = self._inner.connect_tcp(address, port, self._guard.to_connect(), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
                continue
            self._guard.address = address
            return _Stream(stream, self._guard)
        raise failed or httpcore.ConnectError("no address")


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, guard: Guard) -> None:
        self._inner = inner
        self._guard = guard

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        data = self._inner.read(max_bytes, self._guard.remaining())
        self._guard.received(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._guard.sent(buffer)
        self._inner.write(buffer, self._guard.remaining())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._guard.remaining())
        self._guard.restart()
        self._guard.saw_certificate(_leaf(inner))
        return _Stream(inner, self._guard)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as the base has it
        return self._inner.get_extra_info(info)


class AsyncGuardedBackend(httpcore.AsyncNetworkBackend):
    """Connects where the guard lets it, without blocking."""

    def __init__(self, guard: Guard, resolver: Callable[[str, int], Sequence[str]]) -> None:
        self._guard = guard
        self._resolver = resolver
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the guard's deadline rules
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """As ``GuardedBackend.connect_tcp``."""
        import anyio.to_thread

        addresses = await anyio.to_thread.run_sync(
            _resolve_in_time, self._resolver, self._guard, host, port, abandon_on_cancel=True
        )
        failed: Exception | None = None
        for address in addresses:
            try:
                stream = await self._inner.connect_tcp(
                    address, port, self._guard.to_connect(), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
                continue
            self._guard.address = address
            return _AsyncStream(stream, self._guard)
        raise failed or httpcore.ConnectError("no address")


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, inner: httpcore.AsyncNetworkStream, guard: Guard) -> None:
        self._inner = inner
        self._guard = guard

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        data = await self._inner.read(max_bytes, self._guard.remaining())
        self._guard.received(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self._guard.sent(buffer)
        await self._inner.write(buffer, self._guard.remaining())

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.AsyncNetworkStream:
        inner = await self._inner.start_tls(ssl_context, server_hostname, self._guard.remaining())
        self._guard.restart()
        self._guard.saw_certificate(_leaf(inner))
        return _AsyncStream(inner, self._guard)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as the base has it
        return self._inner.get_extra_info(info)


def _leaf(stream: httpcore.NetworkStream | httpcore.AsyncNetworkStream) -> bytes | None:
    handle = stream.get_extra_info("ssl_object")
    if handle is None:
        return None
    # The raw object of a sync socket takes the flag by place, the wrapper of an async one by name as well.
    der = handle.getpeercert(True)
    return der if isinstance(der, bytes) else None

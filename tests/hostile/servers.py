"""Raw-socket servers on loopback that misbehave on purpose, and resolvers that lie."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

from factcheck.archives.fetch import AsyncFetcher, Fetcher
from factcheck.archives.policy import Policy

Handler = Callable[[socket.socket, bytes], None]


class Server:
    """Answers each connection by ``handler(connection, request head)``; remembers the request heads."""

    def __init__(self, handler: Handler, wrap: Callable[[socket.socket], socket.socket] | None = None) -> None:
        self._handler = handler
        self._wrap = wrap
        self.requests: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._open = True
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while self._open:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            if self._wrap:
                connection = self._wrap(connection)
            with connection:
                head = b""
                while b"\r\n\r\n" not in head:
                    data = connection.recv(65536)
                    if not data:
                        return
                    head += data
                self.requests.append(head)
                self._handler(connection, head)
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        self._open = False
        self._socket.close()


@contextlib.contextmanager
def serving(handler: Handler | bytes, robots: bytes | None = None, **more: object) -> Iterator[Server]:
    """A server that gives the same bytes to everybody, or runs the handler; robots.txt allows all unless given."""

    def handle(connection: socket.socket, head: bytes) -> None:
        if path_of(head) == "/robots.txt":
            connection.sendall(answer(b"", status=b"404 Not Found") if robots is None else robots)
        elif isinstance(handler, bytes):
            connection.sendall(handler)
        else:
            handler(connection, head)

    server = Server(handle, **more)  # type: ignore[arg-type]
    try:
        yield server
    finally:
        server.close()


def path_of(head: bytes) -> str:
    return head.split(b" ", 2)[1].decode("latin-1")


def answer(body: bytes, *headers: bytes, status: bytes = b"200 OK", kind: bytes = b"text/html") -> bytes:
    """A well-formed answer with the given extra header lines."""
    lines = [b"HTTP/1.1 " + status, b"Content-Type: " + kind, b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def redirect(to: str, *headers: bytes) -> bytes:
    return answer(b"", b"Location: " + to.encode("latin-1"), *headers, status=b"302 Found")


def drip(connection: socket.socket, data: bytes, pause: float = 0.25, size: int = 1) -> None:
    """Send a little at a time."""
    with contextlib.suppress(OSError):
        for start in range(0, len(data), size):
            connection.sendall(data[start : start + size])
            time.sleep(pause)


class Resolver:
    """Answers from a table; a list of answers is gone through call by call. Remembers its calls."""

    def __init__(self, table: dict[str, list[list[str]]] | None = None) -> None:
        self.table = table or {}
        self.calls: list[str] = []

    def __call__(self, host: str, port: int) -> list[str]:
        self.calls.append(host)
        answers = self.table.get(host)
        if answers is None:
            if host.replace(".", "").isdigit() or ":" in host:
                return [host]
            raise OSError("no such name")
        return answers.pop(0) if len(answers) > 1 else answers[0]


def policy(*servers: Server, **changes: object) -> Policy:
    """Loopback at the servers' ports is allowed for this test, and nobody is waited for."""
    base = Policy(
        ports=(80, 443, 8080, 8443, *(server.port for server in servers)),
        allow_addresses=("127.0.0.1/32",),
        deadline=5.0,
        pace=0.0,
        contact="tests@example.org",
    )
    return base._replace(**changes)  # type: ignore[arg-type]


def fetch(url: str, *servers: Server, resolver: Resolver | None = None, **changes: object):
    """Fetch with the sync and with the async driver; both must end alike, and the sync one's result is given."""
    validators = changes.pop("validators", None)
    rules = policy(*servers, **changes)
    return Fetcher(rules, resolver or Resolver()).fetch(url, validators=validators)  # type: ignore[arg-type]


def fetch_async(url: str, *servers: Server, resolver: Resolver | None = None, **changes: object):
    import anyio

    validators = changes.pop("validators", None)
    rules = policy(*servers, **changes)
    return anyio.run(partial(AsyncFetcher(rules, resolver or Resolver()).fetch, url, validators=validators))

"""One exchange under watch: its deadline, the addresses it may use, what it sent and got, and its limits.

This is the core that the sync and the async transport share; it does no input or output itself. A transport
asks it before it connects, and tells it every byte.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from factcheck.archives.addresses import refusal
from factcheck.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.archives.policy import Policy

Resolver = "Callable[[str, int], Sequence[str]]"
MAX_HEAD = 100 * 1024
"""Bytes of one response head; h11 stops at the same length."""
MAX_ADDRESSES = 4
"""How many addresses of one host are tried before it counts as unreachable."""


class DeadlineError(Exception):
    """The time for the whole fetch is used up."""


class Guard:
    """Watches one exchange; make a new one for each hop, with what is left of the time."""

    def __init__(self, policy: Policy, host: str, port: int, ends: float, clock: Callable[[], float]) -> None:
        self.policy = policy
        self.host = host
        self.port = port
        self.address = ""
        self.tls_leaf: str | None = None
        self.request_head = bytearray()
        self.response_head = bytearray()
        self._ends = ends
        self._clock = clock
        self._head_done = False
        self._close: Callable[[], object] | None = None

    def remaining(self) -> float:
        """Seconds left.

        Raises:
            DeadlineError: where none are.
        """
        left = self._ends - self._clock()
        if left <= 0:
            raise DeadlineError
        return left

    def to_connect(self) -> float:
        """Seconds left for looking up a name, or for one attempt to connect.

        Raises:
            DeadlineError: where none are.
        """
        return min(self.remaining(), self.policy.connect)

    def admit(self, addresses: Sequence[str], host: str) -> list[str]:
        """The addresses that may be connected to: all of them have to pass, or none does.

        Raises:
            RefusedError: ``refused:address``.
        """
        if self.policy.proxy is None and not self.policy.trusts(host, self.port):
            for address in addresses:
                why = refusal(address, self.policy.allow_addresses)
                if why:
                    raise RefusedError(
                        "refused:address",
                        f"{host} leads to {address} ({why}), not to the public internet",
                        "if that is your own network, name its block in the setting 'allow_addresses'",
                    )
        return list(addresses)[:MAX_ADDRESSES]

    def sent(self, data: bytes) -> None:
        """Note bytes that go out; the first ones after an answer begin a new request (a proxy's CONNECT was first)."""
        if self._head_done:
            self.restart()
        if len(self.request_head) < MAX_HEAD:
            self.request_head += data

    def received(self, data: bytes) -> None:
        """Note bytes that come in, up to the end of the final response head."""
        if self._head_done or not data:
            return
        self.response_head += data
        while (end := _head_end(self.response_head)) is not None:
            if _is_interim(self.response_head):
                del self.response_head[:end]
                continue
            del self.response_head[end:]
            self._head_done = True
            return

    def restart(self) -> None:
        """Forget what was noted: what follows is another request on this connection."""
        self.request_head.clear()
        self.response_head.clear()
        self._head_done = False

    def saw_certificate(self, der: bytes | None) -> None:
        """Keep the digest of the server's certificate."""
        if der:
            import hashlib

            self.tls_leaf = hashlib.sha256(der).hexdigest()


def _head_end(data: bytearray) -> int | None:
    """Where the empty line of a head ends; bare line feeds count as ends of line, as servers send them."""
    end: int | None = None
    for mark in (b"\r\n\r\n", b"\n\n", b"\n\r\n"):
        # What follows the first end found is body, which may be long.
        place = data.find(mark, 0, end)
        if place >= 0:
            end = place + len(mark)
    return end


def _is_interim(head: bytearray) -> bool:
    words = bytes(head[:16]).split(b" ", 2)
    return len(words) > 1 and words[1][:1] == b"1" and words[1][:3] != b"101"


def monotonic() -> float:
    """The clock of deadlines, in seconds."""
    return time.monotonic()

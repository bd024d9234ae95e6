"""What a fetch may do: the limits, with the reason for each number, and what the user allowed on top."""

from __future__ import annotations

from typing import NamedTuple

from factcheck._version import VERSION
from factcheck.core.urls import DEFAULT_PORTS

MIB = 1024 * 1024


class Policy(NamedTuple):
    """The rules of fetching; frozen, and written into ``warcinfo`` with each capture.

    ``allow_addresses`` are blocks outside the public internet that the user named; ``trusted`` are host and port
    of services whose base URL the user configured: they are asked wherever they are.
    """

    ports: tuple[int, ...] = DEFAULT_PORTS
    allow_addresses: tuple[str, ...] = ()
    trusted: frozenset[tuple[str, int]] = frozenset()
    deadline: float = 30.0
    """Seconds for a whole fetch: robots.txt, connecting, TLS, headers and body of every hop; waiting one's turn is not
    counted."""
    connect: float = 10.0
    """Seconds to resolve a name, and to connect to each of its addresses: a host that takes longer is not there."""
    max_body: int = 20 * MIB
    """Bytes as sent. The longest single page of the measuring material has 3 MB; a PDF report may have 15."""
    max_decoded: int = 30 * MIB
    max_ratio: int = 100
    """Decoded to sent bytes, judged from 1 MiB decoded on. HTML deflates 4 to 20 times; deflate can do 1,032."""
    max_redirects: int = 8
    retry_after: float = 30.0
    """The longest wait, in seconds, that a server may ask for; it is waited once."""
    pace: float = 1.0
    """Seconds between two requests to one host."""
    max_crawl_delay: float = 10.0
    """A longer ``Crawl-delay`` is cut to this: it is meant for crawlers, and we ask for one page."""
    contact: str | None = None
    user_agent: str | None = None
    ignore_robots: bool = False
    proxy: str | None = None
    offline: bool = False
    """Nothing is sent at all; enforced in the transport, whatever the callers do."""

    @property
    def agent(self) -> str:
        """The User-Agent, with where to complain."""
        if self.user_agent:
            return self.user_agent
        contact = self.contact or "no contact configured"
        return f"factcheck/{VERSION} (checks quotations against their origin; contact: {contact})"

    def trusts(self, host: str, port: int) -> bool:
        """Whether the user configured this very service."""
        return (host, port) in self.trusted

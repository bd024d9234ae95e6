"""What one fetch leaves behind: every request and response as they went over the wire, and how it ended.

The transport fills these records, the WARC writer keeps them, the readers get ``Fetched.content``. Nothing
here touches the network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from factcheck.core.records import Unavailable

Truncation = Literal["length", "time", "disconnect", "unspecified"]
"""The values of WARC-Truncated (WARC 1.1, 5.13)."""

Header = tuple[bytes, bytes]


class Exchange(NamedTuple):
    """One hop: a request and its response.

    ``url`` is what was asked for, without fragment or credentials; ``started`` is UTC as
    ``2021-04-13T12:00:00Z``. ``request_head`` and ``response_head`` are the bytes of the wire up to and
    including the empty line, with ``Set-Cookie`` (and credentials) taken out; ``body`` is de-chunked but still
    content-coded, so a writer must not repeat ``Transfer-Encoding``. ``address`` is the one connected to;
    ``tls_leaf`` the SHA-256 (hex) of the server's certificate in DER.
    """

    url: str
    started: str
    request_head: bytes
    status: int
    version: str
    response_head: bytes
    headers: tuple[Header, ...]
    body: bytes
    address: str
    method: str = "GET"
    truncated: Truncation | None = None
    tls_leaf: str | None = None
    notes: tuple[str, ...] = ()

    def header(self, name: str) -> str | None:
        """The first value of a response header, read as Latin-1; None where it was not sent."""
        wanted = name.lower().encode("ascii")
        return next((value.decode("latin-1").strip() for key, value in self.headers if key.lower() == wanted), None)


class Validators(NamedTuple):
    """What a stored capture offers for a conditional request (RFC 9110, 13)."""

    etag: str | None = None
    last_modified: str | None = None


class Fetched(NamedTuple):
    """The whole of one fetch: every hop in order, the last one's decoded content, and how it ended.

    ``problem`` is set where no text can be had from it; the hops up to there are kept all the same.
    ``not_modified`` means the server answered 304 to the validators given: the stored capture still stands.
    ``memento`` is the time of capture (RFC 7089) where an archive answered.
    """

    url: str
    exchanges: tuple[Exchange, ...] = ()
    content: bytes = b""
    media_type: str = ""
    notes: tuple[str, ...] = ()
    problem: Unavailable | None = None
    not_modified: bool = False
    memento: str | None = None

    @property
    def final_url(self) -> str:
        """Where the last hop went."""
        return self.exchanges[-1].url if self.exchanges else self.url

    @property
    def status(self) -> int:
        """The last hop's status; 0 where nothing was answered."""
        return self.exchanges[-1].status if self.exchanges else 0

    @property
    def truncated(self) -> Truncation | None:
        """Why the last body is not whole; None where it is."""
        return self.exchanges[-1].truncated if self.exchanges else None

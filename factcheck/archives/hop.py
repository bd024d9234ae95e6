"""One hop of a fetch: what to send, and a taker that turns the answer into an ``Answer`` within the limits.

Shared by the sync and the async driver. Content codings are undone here and not by httpx, because a coding
nobody asked for, a stack of codings or a bomb has to be refused while it is still small.
"""

from __future__ import annotations

import ssl
import zlib
from typing import TYPE_CHECKING, NamedTuple

from factcheck.archives.exchange import Exchange, Header, Truncation
from factcheck.archives.guard import Guard
from factcheck.archives.policy import MIB, Policy
from factcheck.core.records import Unavailable
from factcheck.core.urls import shown
from factcheck.errors import DamagedCaptureError, RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpcore

    from factcheck.core.urls import CheckedUrl

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_REDIRECT_BODY = 64 * 1024
"""Bytes kept of a redirect's own body: it is proof of the hop, nobody quotes it."""


MISLABELLED = "the body is labelled as compressed and is not; it is kept as it came"


class Send(NamedTuple):
    """A step of a fetch: send this request by these rules.

    ``ends`` is when its time is up, ``limit`` the most bytes of body kept.
    """

    url: CheckedUrl
    headers: tuple[tuple[str, str], ...]
    ends: float
    limit: int
    policy: Policy


class Wait(NamedTuple):
    """A step of a fetch: let these seconds pass."""

    seconds: float


class Answer(NamedTuple):
    """How one hop ended; without ``exchange`` nothing was answered. ``content`` is the decoded body."""

    exchange: Exchange | None
    content: bytes = b""
    problem: Unavailable | None = None
    mislabelled: bool = False


class Taker:
    """Takes one response in pieces and stops at the limits."""

    def __init__(self, step: Send, started: str, clock: Callable[[], float]) -> None:
        self.step = step
        self.policy = step.policy
        self.guard = Guard(step.policy, step.url.host, step.url.port, step.ends, clock)
        self._started = started
        self._status = 0
        self._version = ""
        self._headers: tuple[Header, ...] = ()
        self._body = _Pieces()
        self._decoder: _Inflater | None = None
        self._limit = step.limit
        self._truncated: Truncation | None = None
        self._mislabelled = False
        self._notes: list[str] = []

    def begin(self, response: httpcore.Response) -> None:
        """Look at the head.

        Raises:
            RefusedError: ``refused:coding``.
        """
        self._status = response.status
        self._version = bytes(response.extensions.get("http_version", b"HTTP/1.1")).decode("latin-1")
        self._headers = tuple(response.headers)
        if self._status in REDIRECTS:
            self._limit = min(self._limit, _REDIRECT_BODY)
            return
        coding = _coding(self._headers, self.step.url.url)
        if coding:
            self._decoder = _Inflater(self.policy)

    def feed(self, chunk: bytes) -> bool:
        """Take a piece of the body; False where no more is wanted.

        Raises:
            RefusedError: ``refused:bomb``.
        """
        room = self._limit - self._body.size
        if len(chunk) > room:
            chunk, self._truncated = chunk[:room], "length"
        self._body.add(chunk)
        if self._decoder is not None and not self._decode(chunk):
            return False
        return self._truncated is None

    def _decode(self, chunk: bytes) -> bool:
        assert self._decoder is not None
        try:
            more = self._decoder.feed(chunk, self._body.size)
        except zlib.error:
            if self._decoder.size:
                self._truncated = "unspecified"
                self._notes.append("the compressed body is damaged; it is kept up to the damage")
                return False
            self._decoder, self._mislabelled = None, True
            self._notes.append(MISLABELLED)
            return True
        except _BombError as error:
            raise RefusedError("refused:bomb", f"{shown(self.step.url.url)}: {error}", "") from error
        if not more:
            self._truncated = "length"
        return more

    def failed(self, error: Exception) -> Answer:
        """What a transport error leaves: the bytes up to there where a head came, a reason where none did."""
        import httpx

        if self._status and self.guard.response_head:
            late = isinstance(error, httpx.TimeoutException)
            self._truncated = "time" if late else "disconnect"
            self._notes.append(
                "the time was up before the body was whole"
                if late
                else "the connection ended before the body was whole"
            )
            return self.finish()
        return Answer(None, problem=_reason(error, self.step.url, connected=bool(self.guard.address)))

    def finish(self) -> Answer:
        """The exchange as it went."""
        if self._decoder is not None and not self._decoder.done and self._truncated is None:
            self._truncated = "unspecified"
            self._notes.append("the compressed body ends too early")
        body = self._body.joined()
        content = body if self._decoder is None else self._decoder.content()
        head, scrubbed = scrub(bytes(self.guard.response_head))
        if scrubbed:
            self._notes.append("Set-Cookie was taken out of the head")
        exchange = Exchange(
            url=self.step.url.url,
            started=self._started,
            request_head=scrub(bytes(self.guard.request_head))[0],
            status=self._status,
            version=self._version,
            response_head=head,
            headers=tuple(pair for pair in self._headers if pair[0].lower() not in _SECRET),
            body=body,
            address=self.guard.address,
            truncated=self._truncated,
            tls_leaf=self.guard.tls_leaf,
            notes=(*self.step.url.notes, *self._notes),
        )
        return Answer(exchange, content, mislabelled=self._mislabelled)


class _Pieces:
    """The bytes that came, copied once in the end; many small pieces become few, or a slow server could fill memory."""

    _SMALL = 16 * 1024
    _ENOUGH = 256 * 1024

    def __init__(self) -> None:
        self.size = 0
        self._whole: list[bytes] = []
        self._last = bytearray()

    def add(self, piece: bytes) -> None:
        self.size += len(piece)
        if not self._last and len(piece) >= self._SMALL:
            self._whole.append(piece)
            return
        self._last += piece
        if len(self._last) >= self._ENOUGH:
            self._whole.append(bytes(self._last))
            self._last.clear()

    def joined(self) -> bytes:
        """Return all of it, and hold it no longer."""
        out = b"".join((*self._whole, self._last))
        self._whole.clear()
        self._last = bytearray()
        return out


_SECRET = frozenset({b"set-cookie", b"set-cookie2", b"cookie", b"authorization", b"proxy-authorization"})


def scrub(head: bytes) -> tuple[bytes, bool]:
    """A head without the lines that identify or authorise somebody, and whether there were any."""
    low = head.lower()
    if not any(name in low for name in _SECRET):
        return head, False
    kept: list[bytes] = []
    dropping = found = False
    for line in head.splitlines(keepends=True):
        # A folded line (obs-fold) goes on with the header above it.
        dropping = dropping if line[:1] in (b" ", b"\t") else line.partition(b":")[0].strip().lower() in _SECRET
        found = found or dropping
        if not dropping:
            kept.append(line)
    return b"".join(kept), found


def _coding(headers: tuple[Header, ...], url: str) -> bool:
    """Whether the body has to be inflated.

    Raises:
        RefusedError: ``refused:coding`` for a stack of codings, or one that needs a decoder we do not offer.
    """
    names = [
        name
        for key, value in headers
        if key.lower() == b"content-encoding"
        for word in value.decode("latin-1").split(",")
        if (name := word.strip().lower()) not in ("", "identity", "none", "utf-8")
    ]
    if not names:
        return False
    if len(names) > 1:
        raise RefusedError("refused:coding", f"{shown(url)}: stacked content codings ({', '.join(names)[:60]})", "")
    if names[0] not in _OURS:
        raise RefusedError("refused:coding", f"{shown(url)}: the server sent '{names[0][:20]}', not asked for", "")
    return True


_OURS = frozenset({"gzip", "x-gzip", "deflate"})


class _BombError(Exception):
    pass


class _Inflater:
    """Undoes gzip and deflate a piece at a time, watching size and ratio."""

    _STEP = 256 * 1024

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._out = bytearray()
        self._start = b""
        self._inflate: zlib._Decompress | None = None
        self.done = False

    @property
    def size(self) -> int:
        return len(self._out)

    def content(self) -> bytes:
        out, self._out = bytes(self._out), bytearray()
        return out

    def feed(self, chunk: bytes, sent: int) -> bool:
        """Take a piece; ``sent`` is how many coded bytes came in all. False where the size limit is reached."""
        if self._inflate is None:
            self._start += chunk
            if len(self._start) < 2:
                return True
            chunk, self._start = self._start, b""
            self._inflate = zlib.decompressobj(_window(chunk))
        while chunk:
            self._out += self._inflate.decompress(chunk, self._STEP)
            if len(self._out) > MIB and len(self._out) > self._policy.max_ratio * sent:
                raise _BombError(f"{sent} bytes blow up to over {len(self._out)}")
            if len(self._out) > self._policy.max_decoded:
                del self._out[self._policy.max_decoded :]
                return False
            chunk = self._inflate.unconsumed_tail
            if self._inflate.eof:
                self.done = True
                chunk = self._inflate.unused_data
                if chunk[:2] != b"\x1f\x8b":
                    return True  # padding after the end is ignored, as browsers do
                self._inflate, self.done = zlib.decompressobj(31), False
        return True


def undo_coding(body: bytes, coding: str | None) -> bytes:
    """A kept body decoded as it was when it was fetched; one that is cut or damaged as far as it goes.

    FastWARC and warcio stop at the first of several gzip members, and raise where a body is cut.
    """
    if (coding or "").strip().lower() not in _OURS:
        return body
    decoder = _Inflater(Policy())
    try:
        decoder.feed(body, len(body))
    except zlib.error:
        return decoder.content() or body
    except _BombError as error:
        raise DamagedCaptureError(f"a kept body is a bomb: {error}", "remove the capture") from error
    return decoder.content()


def _window(start: bytes) -> int:
    """zlib's window bits for what the first bytes say: gzip, zlib, or bare deflate (which some servers send)."""
    if start[:2] == b"\x1f\x8b":
        return 31
    if start[0] & 0x0F == 8 and (start[0] << 8 | start[1]) % 31 == 0:
        return 15
    return -15


def _reason(error: Exception, url: CheckedUrl, *, connected: bool) -> Unavailable:
    """The reason a transport error stands for."""
    import httpx

    where = shown(url.url)
    if isinstance(error, httpx.TimeoutException) and not connected:
        return Unavailable(
            "unreachable", f"{where}: no connection in the time allowed", "check the network, or try later"
        )
    if isinstance(error, httpx.TimeoutException):
        return Unavailable("timeout", f"{where}: no answer in the time allowed", "raise --timeout, or try later")
    if isinstance(error, httpx.LocalProtocolError | httpx.RemoteProtocolError):
        return Unavailable("error:protocol", f"{where}: not an HTTP answer ({error})", "open the address in a browser")
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        unproven = any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes)
        what = "the server's certificate does not hold" if unproven else "the server does not speak TLS as it should"
        return Unavailable(
            "tls",
            f"{where}: {what} ({causes[-1]})",
            "an unproven server proves no quotation; look for a copy in a web archive",
        )
    return Unavailable("unreachable", f"{where}: {error}", "check the address, or try later")


def _causes(error: BaseException) -> list[BaseException]:
    found = [error]
    while (cause := found[-1].__cause__ or found[-1].__context__) is not None and cause not in found:
        found.append(cause)
    return found

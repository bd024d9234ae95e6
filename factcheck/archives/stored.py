"""Between fetching and keeping: a fetch as the WARC writer takes it, and a kept capture as a condition to fetch by."""

from __future__ import annotations

import io
from email.utils import parsedate_to_datetime
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from factcheck.archives.exchange import Fetched, Validators
from factcheck.archives.hop import MISLABELLED
from factcheck.archives.warcs import Exchange, Hop, Revisit, header_safe

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.archives import exchange
    from factcheck.archives.policy import Policy

_RENAMED = "X-Archive-Orig-"
"""What the head says of a coding that the kept body has not (any more) is kept under this name: a reader of the WARC
would undo it, and take the text for chunk sizes or compressed data."""


def exchange_of(got: Fetched, policy: Policy, name: str, revisit: Revisit | None = None) -> Exchange:
    """A fetch as one capture: every hop, and what is known of the fetching.

    ``name`` says how it was asked for (the page itself, X syndication, an archive); ``revisit`` is set where the
    answer brought nothing new.
    """
    last = got.exchanges[-1]
    hops = [hop_of(one) for one in got.exchanges]
    hops[-1] = hops[-1]._replace(revisit=revisit, body=b"" if revisit else hops[-1].body)
    said: dict[str, Any] = {
        "asked": got.url,
        "through": name,
        "fetched": last.started,
        "http": last.version,
        "addresses": [one.address for one in got.exchanges],
        "tls_leaf_sha256": last.tls_leaf,
        "memento": got.memento,
        "truncated": got.truncated,
        "robots": "ignored" if policy.ignore_robots else None,
        "proxy": "used" if policy.proxy else None,
        "notes": [*got.notes, *_changed(got)],
    }
    return Exchange(tuple(hops), got.media_type, {key: value for key, value in said.items() if value}, info_of(policy))


@lru_cache(maxsize=8)
def info_of(policy: Policy) -> Mapping[str, str]:
    """The settings of a fetch under the names that WARC 1.1 (10, warcinfo) gives them, and our limits."""
    limits = (
        f"{policy.deadline:g} s, {policy.max_body} bytes sent, {policy.max_decoded} decoded, "
        f"{policy.max_redirects} redirects"
    )
    robots = "ignore" if policy.ignore_robots else "obey"
    said = {"robots": robots, "http-header-user-agent": header_safe(policy.agent, " "), "limits": limits}
    return MappingProxyType(said)


def _changed(got: Fetched) -> list[str]:
    """What was changed in the heads so that readers of WARC understand them."""
    found = []
    if any(b"\n" in one.response_head.replace(b"\r\n", b"") for one in got.exchanges):
        found.append("bare line feeds of a head are written as CRLF")
    if any(one.header("transfer-encoding") or MISLABELLED in one.notes for one in got.exchanges):
        found.append(f"the name of a coding that the kept body has not begins with {_RENAMED}")
    return found


def hop_of(one: exchange.Exchange) -> Hop:
    """One exchange as the writer takes it."""
    gone = {b"transfer-encoding"} | ({b"content-encoding"} if MISLABELLED in one.notes else set())
    head = _renamed(_with_crlf(one.response_head), gone)
    return Hop(one.url, one.started, one.request_head, head, one.body, one.address or None, one.truncated)


def _with_crlf(head: bytes) -> bytes:
    """A head with the line ends that HTTP asks for: readers of WARC look for them to find where the body begins."""
    return head if b"\n" not in head.replace(b"\r\n", b"") else b"\r\n".join(head.splitlines()) + b"\r\n"


def _renamed(head: bytes, names: set[bytes]) -> bytes:
    low = head.lower()
    if not any(name in low for name in names):
        return head
    lines = head.splitlines(keepends=True)
    for number, line in enumerate(lines):
        name, colon, _ = line.partition(b":")
        if colon and name.strip().lower() in names:
            lines[number] = _RENAMED.encode() + line
    return b"".join(lines)


def captured_at(got: Fetched) -> str:
    """When the bytes were captured: the memento's time where an archive replayed them, else the time of the fetch."""
    if got.memento:
        if got.memento.isdigit() and len(got.memento) == 14:
            d = got.memento
            return f"{d[:4]}-{d[4:6]}-{d[6:8]}T{d[8:10]}:{d[10:12]}:{d[12:]}Z"
        try:
            return parsedate_to_datetime(got.memento).strftime("%Y-%m-%dT%H:%M:%SZ")
        except (ValueError, TypeError):
            pass
    return got.exchanges[-1].started


def validators_of(data: bytes) -> Validators | None:
    """What a kept capture's file offers for a conditional request; None where its server gave nothing."""
    from fastwarc.warc import ArchiveIterator

    found: Validators | None = None
    for record in ArchiveIterator(io.BytesIO(data), strict_mode=False):
        if record.headers.get("WARC-Type") in {"response", "revisit"} and record.is_http_parsed:
            headers = record.http_headers
            found = Validators(headers.get("ETag"), headers.get("Last-Modified"))
    return found if found and (found.etag or found.last_modified) else None


def asked_of(data: bytes) -> tuple[str, str] | None:
    """The address a kept capture was fetched from, and through what; None for a file that was registered."""
    from fastwarc.warc import ArchiveIterator

    from factcheck.archives.manifest import described

    for record in ArchiveIterator(io.BytesIO(data), parse_http=False):
        if record.headers.get("WARC-Type") == "metadata":
            fetch = described(record.reader.read()).get("fetch", {})
            if fetch.get("asked"):
                return str(fetch["asked"]), str(fetch.get("through", ""))
    return None

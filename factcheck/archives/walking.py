"""A strict walk over an uncompressed WARC file in memory or mapped: where each record and its block stand.

For proving only: it takes nothing for granted and forgives nothing, where a reader for use would skip ahead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import mmap
    from collections.abc import Iterator

_MAX_HEAD = 64 << 10
_END = b"\r\n\r\n"


class RawRecord(NamedTuple):
    """One record: its head's lines (names as written) and the byte offsets of its parts."""

    number: int
    start: int
    headers: tuple[tuple[str, str], ...]
    block: int
    end: int
    head: bytes = b""

    def get(self, name: str) -> str:
        """Return a header's value, empty where there is none; names are compared without case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    @property
    def id(self) -> str:
        """The record id without its brackets, or where the record stands if it has none."""
        return self.get("WARC-Record-ID").strip("<>") or f"at byte {self.start}"


class BrokenRecordError(ValueError):
    """The file does not go on as WARC; ``field`` names the part of the record that is wrong."""

    def __init__(self, record: str, field: str, detail: str) -> None:
        super().__init__(f"{record}: {field}: {detail}")
        self.record, self.field, self.detail = record, field, detail


def walk(data: mmap.mmap | bytes) -> Iterator[RawRecord]:
    """Return every record in order.

    Raises:
        BrokenRecordError: at the first place where the file is not WARC/1.1 to the byte.
    """
    at, number, size = 0, 0, len(data)
    while at < size:
        number += 1
        where = f"record {number} at byte {at}"
        if data[at : at + 10] != b"WARC/1.1\r\n":
            raise BrokenRecordError(where, "version line", f"not WARC/1.1 but {data[at : at + 10]!r}")
        close = data.find(_END, at, min(at + _MAX_HEAD, size))
        if close < 0:
            raise BrokenRecordError(where, "WARC header", "it does not end within 64 kB")
        headers = _headers(data[at + 10 : close], where)
        record = RawRecord(number, at, headers, close + 4, 0, data[at:close])
        length = record.get("Content-Length")
        # At most eighteen digits: more than any disk holds, and no number that is slow to read.
        if not (length.isascii() and length.isdigit() and len(length) <= 18):
            raise BrokenRecordError(record.id, "Content-Length", f"not a length: {length[:40]!r}")
        end = close + 4 + int(length)
        if data[end : end + 4] != _END:
            raise BrokenRecordError(record.id, "Content-Length", f"no end of record at byte {end} (of {size})")
        yield record._replace(end=end + 4)
        at = end + 4


def _headers(head: bytes, where: str) -> tuple[tuple[str, str], ...]:
    made = []
    for line in head.split(b"\r\n"):
        name, colon, value = line.partition(b": ")
        if not colon:
            raise BrokenRecordError(where, "WARC header", f"a line without a name: {line[:60]!r}")
        made.append((name.decode("utf-8", "replace"), value.decode("utf-8", "replace")))
    return tuple(made)

"""Streams that only go forward, and a gunzip that refuses to swell."""

from __future__ import annotations

import zlib
from typing import IO

# Text packs ten- to twentyfold; only zeros pack by hundreds. Small files may, large ones are bombs.
MAX_RATIO = 200
RATIO_FROM = 64 << 20
# Read at once, at most.
_MOST = 1 << 20


class Forward:
    """A stream that goes forward only; its reader asks for its place and skips, and never goes back."""

    def __init__(self) -> None:
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """Return at most ``size`` bytes, nothing at the end."""
        made = self._next(size if 0 <= size < _MOST else _MOST)
        self._at += len(made)
        return made

    def _next(self, size: int) -> bytes:
        raise NotImplementedError

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        """Skip forward; a place that was passed stays passed."""
        target = offset + (self._at if whence == 1 else 0)
        while whence != 2 and self._at < target and self.read(target - self._at):
            pass
        return self._at

    def close(self) -> None:
        """Do nothing: who opened the file closes it."""

    def read_up_to(self, size: int) -> bytes:
        """Return ``size`` bytes, fewer only where the stream ends."""
        parts: list[bytes] = []
        while size > 0 and (part := self.read(size)):
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


class BegunStream(Forward):
    """A file of which the beginning was looked at."""

    def __init__(self, begin: bytes, file: IO[bytes]) -> None:
        super().__init__()
        self._begin, self._file = begin, file

    def _next(self, size: int) -> bytes:
        made, self._begin = self._begin[:size], self._begin[size:]
        return made or self._file.read(size)


class GunzippedStream(Forward):
    """The bytes of a gzip file of many members, refusing to swell: a bomb ends it, it never fills the memory.

    It ends at a fault and keeps it in ``problem``: an exception here would take down the reader around it.
    """

    def __init__(self, file: BegunStream) -> None:
        super().__init__()
        self.problem = ""
        self._file = file
        self._packed = self._unpacked = 0
        self._member = zlib.decompressobj(wbits=31)
        self._rest = b""
        self._inside = False

    def _next(self, size: int) -> bytes:
        made = b""
        while not made and not self.problem:
            data = self._rest or self._file.read(1 << 16)
            if not data:
                self.problem = f"the gzip data ends in the middle, at byte {self._packed}" if self._inside else ""
                break
            self._packed += 0 if self._rest else len(data)
            made = self._unpack(data, size)
        return b"" if self.problem else made

    def _unpack(self, data: bytes, want: int) -> bytes:
        if self._member.eof:
            self._member = zlib.decompressobj(wbits=31)
        try:
            made = self._member.decompress(data, max(want, 1))
        except zlib.error as error:
            self.problem = f"damaged gzip data near byte {self._packed}: {error}"
            return b""
        self._rest = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
        self._inside = not self._member.eof
        self._unpacked += len(made)
        if self._unpacked > RATIO_FROM and self._unpacked > MAX_RATIO * self._packed:
            self.problem = f"{self._packed} bytes unpack to more than {self._unpacked}: a bomb"
        return made

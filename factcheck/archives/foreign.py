"""Reads WARC, WARC.gz and WACZ files that others made, trusting nothing they say of themselves.

What is not taken is returned as a value with its reason.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factcheck.archives.foreign_wacz import read_wacz
from factcheck.archives.foreign_warc import Own, OwnOrigins, Page, Passed, read_one
from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Own", "OwnOrigins", "Page", "Passed", "read_foreign"]


def read_foreign(path: str) -> Iterator[Page | Passed | Own | OwnOrigins]:
    """Read every page of a WARC, WARC.gz or WACZ; a file of ours is given whole, to be used before the next one.

    Raises:
        InputError: the file cannot be read or is none of these.
        DamagedCaptureError: it ends in the middle, lies about sizes, or is built to do harm.
    """
    try:
        with open(path, "rb") as file:
            start = file.read(4)
            file.seek(0)
            if start[:2] == b"PK":
                yield from read_wacz(path, file)
            elif start[:2] == b"\x1f\x8b" or start == b"WARC":
                yield from read_one(os.path.basename(path), file)
            else:
                hint = "import takes WARC, WARC.gz, WACZ, and JSON Lines (gzip too)"
                raise InputError(f"{path}: neither WARC nor WACZ: it begins with {start!r}", hint)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}", "name a file") from error

"""A progress bar on stderr: only at a terminal, only after a second, gone at the end."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_AFTER = 1.0
"""Seconds; what is done sooner needs no bar."""


@contextmanager
def progress(total: int, what: str, *, quiet: bool = False) -> Iterator[Callable[[], None]]:
    """Give a function to call once for each thing done."""
    start, done, drawn = time.monotonic(), 0, False
    show = sys.stderr.isatty() and not quiet

    def step() -> None:
        nonlocal done, drawn
        done += 1
        if show and time.monotonic() - start > _AFTER:
            full = 24 * done // max(total, 1)
            sys.stderr.write(f"\r{what} [{'#' * full}{'.' * (24 - full)}] {done}/{total}")
            sys.stderr.flush()
            drawn = True

    try:
        yield step
    finally:
        if drawn:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()

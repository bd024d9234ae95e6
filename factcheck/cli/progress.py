"""A progress bar on stderr: only at a terminal, only after a second, gone at the end."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_AFTER = 1.0
"""Seconds; what is done sooner needs no bar. Then it is drawn again as often, so that a wait is seen to be one."""


@contextmanager
def progress(total: int, what: str, *, quiet: bool = False) -> Iterator[Callable[[], None]]:
    """Give a function to call once for each thing done."""
    if quiet or not sys.stderr.isatty():
        yield lambda: None
        return
    bar = _Bar(total, what)
    threading.Thread(target=bar.tick, name="factcheck-progress", daemon=True).start()
    try:
        yield bar.step
    finally:
        bar.end()


class _Bar:
    """Drawn by whoever does a step, and once a second by a thread of its own."""

    def __init__(self, total: int, what: str) -> None:
        self._total = total
        self._what = what
        self._start = time.monotonic()
        self._done = 0
        self._drawn = False
        self._lock = threading.Lock()
        self._ended = threading.Event()

    def step(self) -> None:
        self._done += 1
        if time.monotonic() - self._start > _AFTER:
            self._draw()

    def tick(self) -> None:
        while not self._ended.wait(_AFTER):
            self._draw()

    def _draw(self) -> None:
        with self._lock:
            if self._ended.is_set():
                return
            full = 24 * self._done // max(self._total, 1)
            seconds = int(time.monotonic() - self._start)
            bar = f"[{'#' * full}{'.' * (24 - full)}] {self._done}/{self._total}, {seconds} s"
            sys.stderr.write(f"\r\x1b[2K{self._what} {bar}")
            sys.stderr.flush()
            self._drawn = True

    def end(self) -> None:
        self._ended.set()
        with self._lock:
            if self._drawn:
                sys.stderr.write("\r\x1b[2K")
                sys.stderr.flush()

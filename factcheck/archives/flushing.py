"""Kept files are made to outlast a power cut while the next ones come, so that the end of a run has little to wait for.

A flush waits for the disk and not for the processor: beside the fetching of the next pages it costs next to nothing.
"""

from __future__ import annotations

import os
import threading
from collections import deque

from factcheck.archives import disk
from factcheck.errors import ArchiveError

_BEGIN = 16
"""Files that wait before a thread is worth its start; a check of one article keeps fewer."""
_THREADS = 2


class Flusher:
    """Takes the paths of files that were written; after ``finish`` all of them outlast a power cut.

    Used by one thread at a time (a keeper's). Its own threads end when nothing waits, so that one that is dropped
    without ``finish`` leaves nothing behind.
    """

    def __init__(self) -> None:
        self._waiting: deque[str] = deque()
        self._folders: set[str] = set()
        self._threads: list[threading.Thread] = []
        self._failed: list[tuple[str, ArchiveError]] = []

    def add(self, path: str) -> None:
        """Have a file flushed soon."""
        self._waiting.append(path)
        self._folders.add(os.path.dirname(path) or ".")
        if len(self._waiting) >= _BEGIN:
            self._threads = [thread for thread in self._threads if thread.is_alive()]
            if len(self._threads) < _THREADS:
                self._threads.append(threading.Thread(target=self._work, name="factcheck-flush", daemon=True))
                self._threads[-1].start()

    def _work(self) -> None:
        while self._waiting:
            try:
                path = self._waiting.popleft()
            except IndexError:  # the other thread was quicker
                return
            try:
                disk.sync_file(path)
            except ArchiveError as error:
                self._failed.append((path, error))

    def finish(self) -> None:
        """Wait until every file and the folders with their names are on the disk.

        Raises:
            ArchiveError: the disk could not take one of them; a further call tries those again.
        """
        rest = []
        while self._waiting:
            try:
                rest.append(self._waiting.popleft())
            except IndexError:
                break
        try:
            disk.sync_files(rest)
        except ArchiveError:
            self._waiting.extend(rest)
            raise
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        if self._failed:
            failed, self._failed = self._failed, []
            self._waiting.extend(path for path, _error in failed)
            raise failed[0][1]
        for folder in self._folders:
            disk.sync_folder(folder)
        self._folders.clear()

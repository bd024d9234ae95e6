"""``check --watch``: check again whenever an article or an archive changes on disk."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from factcheck.errors import EXIT_OK, FactcheckError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.settings import Settings

INTERVAL = 0.5
"""Seconds between two looks; a stat of a handful of files costs nothing."""


def watch(inputs: Sequence[str], settings: Settings, rounds: int | None = None) -> int:
    """Check, wait for a change, check again, until interrupted (or ``rounds`` passes, for tests)."""
    from factcheck.cli.running import once

    status, done, seen = EXIT_OK, 0, None
    while rounds is None or done < rounds:
        now = _state(inputs, settings)
        if now != seen:
            seen = now
            done += 1
            try:
                status = once(inputs, settings)
            except FactcheckError as error:
                sys.stderr.write(f"factcheck: {error}\n")
                status = error.exit_status
            sys.stderr.write("watching for changes; Ctrl-C ends\n")
        else:
            time.sleep(INTERVAL)
    return status


def _state(inputs: Sequence[str], settings: Settings) -> tuple[tuple[str, int, int], ...]:
    """Name, time and size of every file the run depends on; a missing one counts as such."""
    from factcheck.pipeline.inputs import find_archives

    archives = find_archives(settings.archive, tuple(inputs))
    names = [*inputs, *(os.path.join(archive, "manifest.json") for archive in archives)]
    found = []
    for name in names:
        try:
            entry = os.stat(name)
        except OSError:
            found.append((name, 0, -1))
        else:
            found.append((name, entry.st_mtime_ns, entry.st_size))
    return tuple(found)

"""The entry point: ``--version`` is answered before anything else is imported."""

from __future__ import annotations

import gc
import os
import sys

BEFORE_COLLECTING = 50_000
"""New objects between two searches for cycles; a small check makes fewer, a long run is searched all the same."""


def main() -> None:
    """Run the command line and exit with its status, as any Python program does."""
    sys.exit(_status(sys.argv[1:]))


def start() -> None:
    """Run the command line as a program of its own, and leave at once where nothing has to be wound up.

    Taking every module apart costs as long as an interpreter start. Whatever winds itself up at the exit
    (threads, children, temporary folders, logging) has loaded ``threading``.
    """
    status = _status(sys.argv[1:])
    if "threading" in sys.modules:
        sys.exit(status)
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # closed by the caller
                stream.flush()
    except (OSError, ValueError):
        sys.exit(status)  # the interpreter says what it makes of an output that went away
    os._exit(status)


def _status(argv: list[str]) -> int:
    if argv == ["--version"] and sys.stdout is not None:
        from factcheck._version import VERSION

        sys.stdout.write(f"factcheck {VERSION}\n")
        return 0
    gc.set_threshold(BEFORE_COLLECTING)
    from factcheck.cli.entry import run

    return run(argv)


if __name__ == "__main__":
    start()

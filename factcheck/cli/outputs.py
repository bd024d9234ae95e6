"""Where reports go: which format to which path, each written whole or not at all."""

from __future__ import annotations

import os
import sys

from factcheck.core.typed import TYPE_CHECKING
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from factcheck.core.records import ArticleReport, Summary
    from factcheck.settings import Settings

Target = tuple[str, str | None]
"""A format's name (empty: the default for people) and its path (None: standard output)."""


def targets(formats: Sequence[str], output: str | None) -> list[Target]:
    """Return the outputs asked for as ``NAME[=PATH]``, and with ``-o``.

    Raises:
        UsageError: an unknown format, or two outputs in one place.
    """
    from factcheck.reporters import FORMATS, stream

    found: list[Target] = []
    for entry in formats or ("",):
        name, equals, path = entry.partition("=")
        if name and name not in FORMATS:
            stream(name)  # raises, with the nearest name that is one
        found.append((name, path if equals and path else None))
    if output and sum(path is None for _, path in found) != 1:
        raise UsageError("-o names one file for several formats", "give each format its path: --format html=PATH")
    if output:
        found = [(name, output if path is None else path) for name, path in found]
    places = [path and os.path.abspath(path) for _, path in found]
    if len(places) != len(set(places)):
        raise UsageError("two formats would be written to one place", "give each its path: --format json=PATH")
    return found


def write(text: str, path: str | None) -> None:
    """Write one output whole; a file appears under its name only when it is complete.

    Raises:
        UsageError: the file cannot be written.
    """
    data = text.encode("utf-8", "backslashreplace")
    if path is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    partial = f"{path}.{os.getpid()}.part"
    try:
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        with open(partial, "wb") as file:
            file.write(data)
        os.replace(partial, path)
    except OSError as error:
        raise _unwritable(path, error) from None


class Sink:
    """One output of a run, written as the articles come; a file appears under its name only when it is complete."""

    def __init__(self, name: str, path: str | None, settings: Settings) -> None:
        from factcheck.reporters import stream

        self._stream = stream(name)
        self._path = path
        self._partial = f"{path}.{os.getpid()}.part"
        self._file = self._opened()
        self._put(self._stream.begin(settings))

    def article(self, part: ArticleReport) -> None:
        """Write what an article adds."""
        self._put(self._stream.article(part))

    def end(self, summary: Summary) -> None:
        """Write what closes the output, and give a file its name."""
        self._put(self._stream.end(summary))
        if self._path is not None:
            self._file.close()
            os.replace(self._partial, self._path)

    def abandon(self) -> None:
        """Take away a file that will not be complete."""
        if self._path is not None and not self._file.closed:
            self._file.close()
            os.remove(self._partial)

    def _opened(self) -> BinaryIO:
        if self._path is None:
            return sys.stdout.buffer
        try:
            os.makedirs(os.path.dirname(os.path.abspath(self._path)), exist_ok=True)
            return open(self._partial, "wb")
        except OSError as error:
            raise _unwritable(self._path, error) from None

    def _put(self, text: str) -> None:
        if not text:
            return
        try:
            self._file.write(text.encode("utf-8", "backslashreplace"))
            if self._path is None:
                self._file.flush()
        except BrokenPipeError:
            # The reader had enough (``| head``): the other outputs and the status are still wanted.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except OSError as error:
            if self._path is None:
                raise
            raise _unwritable(self._path, error) from None


def _unwritable(path: str, error: OSError) -> UsageError:
    return UsageError(f"{path}: cannot be written ({error.strerror})", "check the folder, or give another path")

"""Where reports go: which format to which path, each written whole or not at all."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        raise UsageError(
            f"{path}: cannot be written ({error.strerror})", "check the folder, or give another path"
        ) from None

"""JSON from outside, read with limits: size, depth, no NaN, no name twice.

Python's reader ends in a RecursionError at a depth of 10**5, takes NaN and Infinity, and lets the last of two
equal names win, so that two programs can read two different posts out of one answer (RFC 8259, 4).
"""

from __future__ import annotations

import json

from factcheck.errors import RefusedError

MAX_BYTES = 10 * 1024 * 1024
"""The largest post answer seen has 40 kB; a CDX answer of 1,000 lines has 200 kB."""
MAX_DEPTH = 100
"""Post JSON nests about 12 deep."""


def load_json(data: bytes | str, where: str, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> object:
    """Parse an answer.

    Raises:
        RefusedError: ``error:json``, saying what is wrong with it.
    """
    if len(data) > max_bytes:
        raise _refuse(where, f"{len(data)} bytes are more than any answer needs")
    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refuse(where, f"not UTF-8 at byte {error.start}") from error
    if _depth(text) > max_depth:
        raise _refuse(where, f"nested deeper than {max_depth}")
    try:
        found: object = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_no_double)
    except json.JSONDecodeError as error:
        raise _refuse(where, f"{error.msg} in line {error.lineno}, column {error.colno}") from error
    except ValueError as error:
        raise _refuse(where, str(error)) from error
    return found


def _refuse(where: str, why: str) -> RefusedError:
    return RefusedError("error:json", f"{where}: not a usable JSON answer: {why}", "look at the address in a browser")


def _depth(text: str) -> int:
    """The deepest nesting, brackets inside strings left out, in one pass."""
    deepest = depth = 0
    place, end = 0, len(text)
    while place < end:
        char = text[place]
        if char == '"':
            place = _string_end(text, place + 1)
        elif char in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif char in "]}":
            depth -= 1
        place += 1
    return deepest


def _string_end(text: str, place: int) -> int:
    """Where the string that is open at ``place`` closes; the end of the text where it does not."""
    while True:
        quote = text.find('"', place)
        if quote < 0:
            return len(text)
        slashes = quote
        while slashes > place and text[slashes - 1] == "\\":
            slashes -= 1
        if (quote - slashes) % 2 == 0:
            return quote
        place = quote + 1


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not a JSON value")


def _no_double(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the name {twice[:40]!r} stands twice in one object")
    return found

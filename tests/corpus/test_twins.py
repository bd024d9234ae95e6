"""Honest quotations beside forged ones of the same invented sentence: the honest twin may run, the forged one never.

``twins.txt``: ``# language phenomenon [flag=...]`` opens a group, ``S`` the origin, ``+`` a quotation that may run, ``~`` one
with a minor change only, ``-`` one that must be refused and carries the flag. Escapes such as ``\\n`` are read.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from factcheck.core.compare import compare
from factcheck.core.records import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

_LANGUAGES = {"en", "uk", "ru", "de", "fr", "es", "pl"}


class Twin(NamedTuple):
    """One quotation with its origin: the sign says what must be said of it."""

    phenomenon: str
    flag: str
    source: str
    sign: str
    quote: str


def _read(line: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found.group(1), 16)), line[2:].replace("\\n", "\n"))


def twins() -> Iterator[Twin]:
    """Read the table."""
    head: list[str] = []
    source = ""
    for line in (Path(__file__).parent / "twins.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            head = line[1:].split()
        elif line.startswith("S"):
            source = _read(line)
        elif line:
            flag = next((word[5:] for word in head if word.startswith("flag=")), "")
            yield Twin(" ".join(head[:2]), flag, source, line[0], _read(line))


TWINS = list(twins())


def test_every_language_and_both_kinds_are_there() -> None:
    assert {twin.phenomenon.split()[0] for twin in TWINS} == _LANGUAGES
    assert {twin.sign for twin in TWINS} == {"+", "-", "~"}
    assert len(TWINS) > 250


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: f"{twin.sign} {twin.phenomenon}: {twin.quote[:40]}")
def test_the_honest_twin_may_run_and_the_forged_one_not(twin: Twin) -> None:
    judged = compare(twin.quote, [Source("origin", twin.source)], cited="origin")
    told = (judged.verdict, judged.severity, judged.edits, judged.flags)
    if twin.sign == "+":
        assert judged.accept is True, told
    elif twin.sign == "~":
        assert (judged.verdict, judged.severity) == ("altered", "minor"), told
    else:
        assert judged.accept is False, told
        assert judged.severity == "material" or judged.verdict == "not_found", told
        assert not twin.flag or twin.flag in judged.flags or judged.verdict == "not_found", told

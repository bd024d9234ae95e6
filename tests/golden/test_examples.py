"""The shipped examples in every format, byte for byte, with and without colour, at 60 and 100 columns.

A verdict that changes shows here first. Look at the difference, then write the files anew with
``UPDATE_GOLDEN=1 python -m pytest tests/golden``, and name the changed verdicts in the changelog.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.reporters import render
from factcheck.settings import Settings
from tests.conftest import ROOT
from tests.golden.test_reports import ENDS, REST, WIDE

if TYPE_CHECKING:
    from factcheck.core.records import Report

HERE = Path(__file__).parent / "examples"
EXAMPLES = {"seed": "examples/seed/article.txt", "tour": "examples/tour/article.md"}
FEW = [("full", 100, False), ("full", 60, False), ("concise", 100, False), ("json", None, False)]
"""Of the tour, which is there for its verdicts; the formats themselves are held by the others."""

pytestmark = pytest.mark.slow


@cache
def checked(example: str) -> Report:
    from factcheck.pipeline.check import check_articles

    before = Path.cwd()
    os.chdir(ROOT)
    try:
        return check_articles([EXAMPLES[example]], ["fixtures"], Settings())
    finally:
        os.chdir(before)


CASES = [("seed", *row) for row in WIDE + REST] + [("tour", *row) for row in FEW]


@pytest.mark.parametrize(("example", "name", "width", "color"), CASES)
def test_golden(example: str, name: str, width: int | None, color: bool) -> None:
    text = render(name, checked(example), Settings(width=width, color="always" if color else "never"))
    parts = [example, name, str(width) if width else "", "color" if color else "", ENDS.get(name, "txt")]
    path = HERE / ".".join(part for part in parts if part)
    if os.environ.get("UPDATE_GOLDEN"):
        HERE.mkdir(exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
    assert text == path.read_bytes().decode("utf-8")

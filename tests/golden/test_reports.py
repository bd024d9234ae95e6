"""The reports, byte for byte. A change of a golden file is a change users see: look at it before it is accepted.

Write them anew with ``UPDATE_GOLDEN=1 python -m pytest tests/golden``.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from factcheck.reporters import FORMATS, render
from factcheck.reporters.cells import cells
from factcheck.settings import Settings
from tests.reporters.sample import report

HERE = Path(__file__).parent / "reports"
WIDE = [
    ("full", 100, False),
    ("full", 60, False),
    ("full", 100, True),
    ("full", 60, True),
    ("concise", 100, False),
    ("concise", 100, True),
]
REST = [(name, None, False) for name in FORMATS if name not in ("full", "concise")]
ENDS = {
    "json": "json",
    "jsonl": "jsonl",
    "junit": "xml",
    "sarif": "sarif",
    "markdown": "md",
    "gitlab": "json",
    "annotation": "json",
    "claimreview": "json",
}


def made(name: str, width: int | None, color: bool) -> str:
    settings = Settings(width=width, color="always" if color else "never", author="The Norland Desk")
    return render(name, report(), settings)


@pytest.mark.parametrize(("name", "width", "color"), WIDE + REST)
def test_golden(name: str, width: int | None, color: bool) -> None:
    parts = [name, str(width) if width else "", "color" if color else "", ENDS.get(name, "txt")]
    path = HERE / ".".join(part for part in parts if part)
    text = made(name, width, color)
    if os.environ.get("UPDATE_GOLDEN"):
        HERE.mkdir(exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
    assert text == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("width", [60, 72, 80, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal_but_addresses(width: int) -> None:
    for line in made("full", width, False).splitlines():
        whole = line.startswith("    open")
        assert whole or cells(line) <= width, line


@pytest.mark.parametrize("width", [60, 100, 200])
def test_no_line_ends_in_a_blank_and_every_row_has_its_bar(width: int) -> None:
    for line in made("full", width, False).splitlines():
        assert line == line.rstrip()
        if line.startswith(" ") and not re.match(r"  articles/", line):
            assert line[8:10] == " \u2502"


def test_colour_changes_no_character() -> None:
    for width in (60, 100):
        assert re.sub(r"\x1b\[[0-9;]*m", "", made("full", width, True)) == made("full", width, False)


@pytest.mark.parametrize(("asked", "got"), [(10, 60), (500, 200), (None, 100), (80, 80)])
def test_the_width_is_between_60_and_200(asked: int | None, got: int) -> None:
    assert made("full", asked, False) == made("full", got, False)


def test_capitals_only_for_failing_verdicts() -> None:
    for line in made("full", 100, False).splitlines():
        if re.match(r"FC\d{3} ", line):
            level = (
                next(r.level for r in report().articles[0].results if r.code == line[:5])
                if line[2] != "9" and line[2] != "5"
                else None
            )
            if level == "error":
                assert re.search(r"[A-Z]{4,}", line[6:])
            if level in ("none", "note"):
                assert not re.search(r"[A-Z]{3,}", line[6:])


def test_that_nothing_was_compared_is_always_said() -> None:
    text = made("full", 100, False)
    blocks = text.split("\n\n")
    for code in ("FC301", "FC302"):
        assert "score \u2502 none: nothing was compared" in next(block for block in blocks if block.startswith(code))

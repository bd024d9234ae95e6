"""A rule is data with its authority; one without both examples is refused."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.explain import page_text
from factcheck.core.catalogue import CATALOGUE
from factcheck.errors import UsageError
from factcheck.rules import find, load, parse

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.rules import Example

CODES = [entry.code for entry in CATALOGUE]


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_page_with_both_examples_and_an_authority(code: str) -> None:
    page = load(code)
    assert page.meaning
    assert page.action
    assert page.authority
    assert page.has != page.has_not
    assert page.has.why != page.has_not.why


def test_every_page_is_of_a_code(root: Path) -> None:
    assert sorted(path.stem for path in (root / "factcheck" / "rules").glob("*.md")) == sorted(CODES)


WHOLE = "# FC001 verbatim\n\nm\n\n## Has it\n\narticle: a\nwhy: w\n\n## Has it not\n\narticle: b\nwhy: v\n\n## What to do\n\nd\n\n## Authority\n\nx\n"


def test_a_whole_page_is_read() -> None:
    assert parse("FC001", WHOLE).has.article == "a"


@pytest.mark.parametrize(
    "gone",
    [
        "## Has it\n\narticle: a\nwhy: w\n",
        "## Has it not\n\narticle: b\nwhy: v\n",
        "## What to do\n\nd\n",
        "## Authority\n\nx\n",
        "\nm\n",
        "why: v\n",
        "article: a\n",
    ],
)
def test_a_page_that_lacks_a_part_is_refused(gone: str) -> None:
    with pytest.raises(ValueError, match="FC001"):
        parse("FC001", WHOLE.replace(gone, ""))


def test_a_page_of_another_code_is_refused() -> None:
    with pytest.raises(ValueError, match="title"):
        parse("FC002", WHOLE)


@pytest.mark.parametrize("word", ["FC101", "fc101", "altered", "Altered"])
def test_a_code_is_found_by_code_or_name(word: str) -> None:
    assert find(word) == "FC101"


@pytest.mark.parametrize(("word", "near"), [("FC999", "FC9"), ("alterd", "altered"), ("xyzzy", "lists them all")])
def test_an_unknown_code_gets_a_suggestion(word: str, near: str) -> None:
    with pytest.raises(UsageError) as caught:
        find(word)
    assert near in str(caught.value)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("columns", [60, 100])
def test_pages_fit_the_terminal(code: str, columns: int) -> None:
    assert all(len(line) <= columns for line in page_text(load(code), columns).splitlines())


def test_the_published_pages_are_those_of_the_package(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "docs/make_codes.py", "--check"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


COMPARED = [
    *("FC001", "FC002", "FC003", "FC101", "FC102", "FC103", "FC104", "FC105", "FC106", "FC108", "FC201", "FC401"),
]
"""Codes that one quotation and one text decide; the others need an article, turns, versions or an archive."""


def judged(example: Example, code: str) -> str:
    import factcheck
    from factcheck.core.catalogue import code_of
    from factcheck.core.records import Source

    found = re.search(r"[\"\u201c](.+)[\"\u201d]", example.article)
    assert found, example.article
    source = Source("o", example.origin, translated=code == "FC108" and "translates" in example.origin)
    return code_of(factcheck.compare(found.group(1), [source])).code


@pytest.mark.parametrize("code", COMPARED)
def test_the_engine_agrees_with_both_examples(code: str) -> None:
    page = load(code)
    assert judged(page.has, code) == code
    assert judged(page.has_not, code) != code


@pytest.mark.parametrize("code", ["FC501", "FC502", "FC503"])
def test_the_extraction_agrees_with_both_examples(code: str) -> None:
    from factcheck.core.extraction import extract

    page = load(code)
    assert code in {finding.code for finding in extract(page.has.article + "\n").findings}
    assert code not in {finding.code for finding in extract(page.has_not.article + "\n").findings}


def test_hidden_characters_agree_with_both_examples() -> None:
    from factcheck.core.hidden import hidden_findings

    page = load("FC402")
    assert hidden_findings(page.has.article)
    assert not hidden_findings(page.has_not.article)

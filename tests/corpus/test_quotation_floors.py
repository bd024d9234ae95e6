"""Floors on real journalism, measured with the scorer that is kept beside the material; they only rise."""

from __future__ import annotations

import importlib.util
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.core.extraction import extract
from factcheck.reporters.claims import batch_line

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.slow, pytest.mark.shared]


def _score(shared: Path, name: str, min_words: int = 0) -> dict[str, Any]:
    sys.path.insert(0, str(shared / "tools"))
    spec = importlib.util.spec_from_file_location("eval_quotes", shared / "tools" / "eval_quotes.py")
    assert spec
    assert spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    lines = (shared / "data" / "quotes" / f"{name}.dev.jsonl").read_text(encoding="utf-8").splitlines()
    gold = [json.loads(line) for line in lines]
    found = {d["doc_id"]: json.loads(json.dumps(batch_line(d["doc_id"], extract(d["text"])))) for d in gold}
    return scorer.evaluate(gold, found, min_words)[0]


def test_american_news(shared: Path) -> None:
    score = _score(shared, "polnear")
    assert score["seg_exact"][2] >= 0.945
    assert score["joint"][2] >= 0.90
    assert score["con_joint"][2] >= 0.55
    assert score["con_iou"][2] >= 0.60
    assert _score(shared, "polnear", 4)["joint"][2] >= 0.92


@pytest.mark.parametrize(
    ("name", "floor", "joint"), [("wikinews-de", 0.895, 0.68), ("adaq-cs", 0.955, 0.86), ("adaq-ru", 0.91, 0.83)]
)
def test_other_languages(shared: Path, name: str, floor: float, joint: float) -> None:
    score = _score(shared, name)
    assert score["seg_exact"][2] >= floor
    assert score["joint"][2] >= joint

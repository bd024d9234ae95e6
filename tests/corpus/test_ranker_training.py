"""The ranker's weights come from the material in the repository: small, sound, and the same bytes again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.core.ranker_weights import MARGIN, WEIGHTS

if TYPE_CHECKING:
    from pathlib import Path


def test_annotations_are_stand_off_and_cover_a_hundred_documents(root: Path) -> None:
    lines = (root / "scripts/training/archive.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert len({record["id"] for record in records}) >= 100
    assert {frozenset(record) for record in records} == {frozenset({"id", "sha256", "quotation", "speaker"})}
    assert any(record["speaker"] for record in records)
    assert any(record["speaker"] is None for record in records)


def test_the_weights_are_few_and_readable() -> None:
    assert 50 < len(WEIGHTS) < 1000
    assert all(abs(weight) < 20 for weight in WEIGHTS.values())
    assert -5 < MARGIN < 5


@pytest.mark.slow
@pytest.mark.shared
def test_training_again_gives_the_same_bytes(root: Path, shared: Path, tmp_path: Path) -> None:
    target = tmp_path / "weights.py"
    command = [sys.executable, "scripts/train_ranker.py", "--output", str(target)]
    for name in ("whitehouse", "congress"):
        command += ["--archive", str(shared / "data/archive" / f"{name}.jsonl.gz")]
    subprocess.run(command, cwd=root, check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": "3"})
    shipped = root / "factcheck/core/ranker_weights.py"
    assert target.read_bytes() == shipped.read_bytes()

"""A thousand articles in one run: written as they come, with memory that does not grow."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from factcheck.reporters import stream
from factcheck.settings import Settings
from tests.reporters.sample import report

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["jsonl", "concise", "full", "github", "json", "junit", "annotation", "claimreview"])
def test_what_can_be_written_piece_by_piece_keeps_nothing(name: str) -> None:
    part = report().articles[0]
    made = stream(name)
    made.begin(Settings())
    for _ in range(3):
        made.article(part)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(100):
        made.article(part)
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 100_000
    assert made.end(report().summary)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads the high-water mark of a child's memory from /usr/bin/time")
def test_memory_is_flat_over_many_articles_and_the_stream_ends_with_the_summary(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "examples" / "newsroom", tmp_path / "desk")
    text = (tmp_path / "desk" / "articles" / "ferry.md").read_text()
    names = [f"a{number}.md" for number in range(1000)]
    for name in names:
        (tmp_path / "desk" / name).write_text(text)
    code = (
        "import resource, sys\nfrom factcheck.cli.entry import run\nstatus = run(sys.argv[1:])\n"
        "sys.stderr.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))\nsys.exit(status)"
    )
    peaks = {}
    for count in (100, 1000):
        done = subprocess.run(
            [sys.executable, "-c", code, "check", "--offline", "--format", "jsonl", *names[:count]],
            cwd=tmp_path / "desk",
            env={**os.environ, "PYTHONPATH": str(root)},
            capture_output=True,
            text=True,
            check=True,
        )
        peaks[count] = int(done.stderr)
        lines = done.stdout.splitlines()
        assert json.loads(lines[-1])["type"] == "summary"
        assert json.loads(lines[-1])["articles"] == count
        assert sum(line.startswith('{"type": "article"') for line in lines) == count
    assert peaks[1000] < peaks[100] * 1.15 + 2000  # kB

"""The output goes away in the middle, or was never there: the status stays that of the check, no traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

ARTICLE = "Mayor Ada Quill spoke on Monday.\n\n“We will sell the quay,” Quill said in a speech on Monday.\n"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="file descriptors")


@pytest.fixture
def desk(tmp_path, root):
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "origin.txt").write_text("We will not sell the quay. Not this year.\n", encoding="utf-8")

    def call(words: str) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "PYTHONPATH": str(root)}
        command = f"{sys.executable} -m factcheck {words}"
        return subprocess.run(
            ["/bin/sh", "-c", command], cwd=tmp_path, env=environment, capture_output=True, check=False
        )

    done = call(
        "archive add origin.txt --kind speech --issuer 'Ada Quill' --speaker 'Ada Quill' --date 2024-05-13 --archive fx"
    )
    assert done.returncode == 0, done.stderr
    return call


CHECK = "check article.txt --article-date 2024-05-14 --archive fx --offline --isolated"


def test_a_closed_output_leaves_the_status(desk):
    done = desk(f"{CHECK} >&-")
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_reader_that_has_enough_leaves_the_status_and_the_other_outputs(desk, tmp_path):
    done = desk(f"{CHECK} --format jsonl --format json=out.json 2>err | true; cat err; test -s out.json")
    assert (done.returncode, done.stdout) == (0, b"")
    assert json.loads((tmp_path / "out.json").read_text())["summary"]["exit_status"] == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
def test_a_full_disk_is_no_fault_of_ours(desk):
    done = desk(f"{CHECK} --format json >/dev/full")
    assert done.returncode == 2
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr

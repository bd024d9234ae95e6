"""``archive review`` at a terminal: each pending capture is shown with what changed, and a letter settles it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest

from factcheck.archives.fetch import Fetcher
from factcheck.pipeline.capture import capture_urls
from factcheck.settings import Settings
from tests.hostile.servers import Resolver, answer, path_of, policy, serving

pty = pytest.importorskip("pty")
PAGE = "<html><body><p>Signe Aldervik said the ferry to {} would sail at {}.</p></body></html>"


@pytest.fixture
def pending(tmp_path):
    """An archive with two held pages and a pending version of each."""
    hour = ["dawn"]
    with serving(lambda c, h: c.sendall(answer(PAGE.format(path_of(h)[1:], hour[0]).encode()))) as site:
        urls = [f"{site.url}/Havnes", f"{site.url}/Tolvik"]
        for hour[0] in ("dawn", "noon"):
            fetcher = Fetcher(policy(site), Resolver())
            capture_urls(str(tmp_path / "kept"), urls, {}, Settings(offline=False), fetcher=fetcher)
    return tmp_path


def at_a_terminal(root, folder, keys):
    """Run ``archive review`` in a pseudo-terminal, type the keys, return what was shown and the status."""
    main, side = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "archive", "review", "--archive", "kept"], cwd=folder, stdin=side, stdout=side,
        stderr=side, env={**os.environ, "PYTHONPATH": str(root), "TERM": "dumb"}, close_fds=True,
    )  # fmt: skip
    os.close(side)
    shown, typed, deadline = b"", 0, time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            data = os.read(main, 4096)
        except OSError:
            break
        if not data:
            break
        shown += data
        if shown.count(b"[a/r/s/q]") > typed < len(keys):
            os.write(main, keys[typed].encode() + b"\n")
            typed += 1
    os.close(main)
    return shown.decode("utf-8", "replace"), process.wait(10)


def listed(root, folder):
    command = [sys.executable, "-m", "factcheck", "archive", "list", "--json", "--archive", "kept"]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": str(root)}, capture_output=True, text=True, check=False
    )
    return json.loads(done.stdout)


def test_one_is_accepted_and_one_rejected(pending, root):
    shown, status = at_a_terminal(root, pending, ["a", "r"])
    assert status == 0, shown
    assert shown.count("[-dawn.-] {+noon.+}") == 2
    held = listed(root, pending)
    assert sorted((one["version"], one["pending"]) for one in held) == [(1, False), (1, False), (2, False)]


def test_quitting_changes_nothing(pending, root):
    shown, status = at_a_terminal(root, pending, ["q"])
    assert status == 0, shown
    assert sorted(one["pending"] for one in listed(root, pending)) == [False, False, True, True]


def test_an_answer_that_is_none_of_the_letters_is_asked_for_again(pending, root):
    shown, status = at_a_terminal(root, pending, ["x", "?", "accept it", "accept", "s"])
    assert status == 0, shown
    assert shown.count("[a/r/s/q]") == 5
    assert "1 pending" in shown
    assert sorted(one["pending"] for one in listed(root, pending)) == [False, False, False, True]


def test_the_end_says_that_all_is_settled(pending, root):
    shown, status = at_a_terminal(root, pending, ["a", "reject"])
    assert status == 0, shown
    assert "nothing is pending" in shown

"""The bar of what is waited for: at a terminal only, while it is waited for, and gone afterwards."""

from __future__ import annotations

import io
import sys
import threading
import time

import pytest

from factcheck.cli import progress as bars
from factcheck.cli.entry import run
from tests.hostile.servers import Resolver, answer, path_of, serving
from tests.hostile.test_check_online import ARTICLE, PAGE, PATH, WORDS


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def watch(monkeypatch):
    """``watch()`` makes stderr a terminal and gives it; pytest puts its own in place before each test begins."""

    def start(after: float = 0.05) -> Terminal:
        shown = Terminal()
        monkeypatch.setattr(sys, "stderr", shown)
        monkeypatch.setattr(bars, "_AFTER", after)
        return shown

    return start


def test_a_wait_is_seen_before_anything_comes_and_leaves_nothing(watch):
    terminal = watch()
    with bars.progress(3, "getting origins"):
        time.sleep(0.3)
    assert "getting origins [........................] 0/3" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[2K")
    assert not [thread for thread in threading.enumerate() if thread.name == "factcheck-progress" and _alive(thread)]


def _alive(thread: threading.Thread) -> bool:
    thread.join(2)
    return thread.is_alive()


def test_what_is_quick_draws_nothing(watch):
    terminal = watch(5.0)
    with bars.progress(3, "getting origins") as step:
        step()
    assert terminal.getvalue() == ""


def test_nothing_is_drawn_where_nobody_watches(monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with bars.progress(3, "getting origins") as step:
        step()
    assert sys.stderr.getvalue() == ""


@pytest.mark.parametrize("quiet", [False, True])
def test_a_check_shows_that_it_waits_for_the_article_and_its_origins(watch, monkeypatch, tmp_path, quiet):
    from factcheck.archives import streams

    def site(connection, head):
        time.sleep(0.4)
        if path_of(head) == "/article":
            page = ARTICLE.format(url=f"http://origin.test:{server.port}{PATH}", words=WORDS)
            connection.sendall(answer(page.encode()))
        else:
            connection.sendall(answer(PAGE))

    monkeypatch.chdir(tmp_path)
    names = {"origin.test": [["127.0.0.1"]], "paper.test": [["127.0.0.1"]]}
    monkeypatch.setattr(streams, "system_resolver", Resolver(names))
    terminal = watch()
    with serving(site) as server:
        for name, value in {"ALLOW_ADDRESSES": "127.0.0.1/32", "PORTS": f"80,{server.port}"}.items():
            monkeypatch.setenv(f"FACTCHECK_{name}", value)
        words = ["check", f"http://paper.test:{server.port}/article", "--online", *(["--quiet"] if quiet else [])]
        assert run(words) == 0
    shown = terminal.getvalue()
    assert ("getting the article" in shown, "getting origins" in shown) == (not quiet, not quiet)
    assert "1/1" in shown or quiet

"""Reading children that live longer than one page: the same readings, the same limits, no page harms the next."""

from __future__ import annotations

import threading
import time

from factcheck.readers import crew, read_origin
from factcheck.readers.crew import Crew

PAGE = b"<html><head><title>Port</title></head><body><h1>Port</h1><p>Signe Aldervik said %s would sail at dawn.</p></body></html>"


def test_a_crew_reads_as_this_process_does():
    team = Crew(1)
    pages = [
        (PAGE % b"the ferry", "text/html"),
        ("„Wir fahren“, sagte Signe Aldervik.".encode("windows-1252"), "text/plain; charset=windows-1252"),
        (b'{"__typename": "Tweet", "text": "We sail.", "id_str": "12", "user": {"name": "S", "screen_name": "s"}}', "application/json"),
        (b"", "text/html"),
        (b"\x00\x01\x02\x03" * 100, "application/octet-stream"),
    ]  # fmt: skip
    for data, media_type in pages:
        ours = team.read_origin(data, media_type=media_type, url="https://port.example/x")
        assert ours == read_origin(data, media_type=media_type, url="https://port.example/x")
    team.close()


def test_the_child_stays_for_the_next_page_and_is_replaced_after_many(monkeypatch):
    monkeypatch.setattr(crew, "PAGES", 3)
    team = Crew(1)
    seen = []
    for number in range(7):
        assert "would sail" in team.read_origin(PAGE % str(number).encode(), media_type="text/html").text
        seen.append(team._all[0]._process.pid)
    team.close()
    assert [len(set(seen[a : a + 3])) for a in (0, 3)] == [1, 1]
    assert len(set(seen)) == 3


def test_a_page_that_takes_too_long_kills_its_child_and_not_the_next_page(monkeypatch):
    team = Crew(1)
    assert team.read_origin(PAGE % b"it", media_type="text/html").text
    start = time.monotonic()
    slow = team.read_origin(b"<p>" + b"<b><i><u>" * 400_000, media_type="text/html", seconds=0.2)
    assert time.monotonic() - start < 6
    assert slow.problem is not None
    assert slow.problem.reason in ("timeout", "memory")
    assert "would sail" in team.read_origin(PAGE % b"it", media_type="text/html").text
    team.close()


def test_a_page_that_takes_too_much_memory_is_a_reason():
    team = Crew(1)
    big = b"<html><body>" + b"<p a=b c=d>word</p>" * 900_000
    found = team.read_origin(big, media_type="text/html", seconds=20, megabytes=60)
    assert found.problem is not None
    assert found.problem.reason in ("memory", "timeout")
    assert team.read_origin(PAGE % b"it", media_type="text/html").problem is None
    team.close()


def test_a_child_that_was_killed_from_outside_costs_no_page():
    team = Crew(1)
    team.read_origin(PAGE % b"it", media_type="text/html")
    team._all[0]._process.kill()
    team._all[0]._process.wait()
    assert "would sail" in team.read_origin(PAGE % b"it", media_type="text/html").text
    team.close()


def test_many_threads_share_a_few_children():
    team, texts = Crew(2), []

    def read(number: int) -> None:
        texts.append(team.read_origin(PAGE % str(number).encode(), media_type="text/html").text)

    threads = [threading.Thread(target=read, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    team.close()
    assert sorted(int(text.split("said ")[1].split()[0]) for text in texts) == list(range(12))

"""The index is made of lines noted while writing; they are byte for byte those that the files give when read again."""

from __future__ import annotations

import os

import pytest

from factcheck.archives import cdxj
from factcheck.archives.keeper import Keeper
from factcheck.archives.scan import warc_files
from factcheck.archives.warcs import Exchange, Hop, Resource, Revisit
from factcheck.core.records import Capture, Reading

WHEN = "2031-03-05T10:00:00Z"
PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 5\r\n\r\n"
HEADS = {
    "plain": PLAIN,
    "no type": b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\n",
    "no fields": b"HTTP/1.0 404\r\n\r\n",
    "type twice": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Type: text/plain\r\n\r\n",
    "empty type": b"HTTP/1.1 200 OK\r\nContent-Type:\r\n\r\n",
    "spaces": b"HTTP/1.1 200 OK\r\nContent-Type:   text/html ;charset=x \r\n\r\n",
    "lower case": b"HTTP/1.1 200 OK\r\ncontent-type:text/html\r\n\r\n",
    "folded": b"HTTP/1.1 200 OK\r\nContent-Type: text/html;\r\n charset=utf-8\r\n\r\n",
    "latin reason": b"HTTP/1.1 200 Tr\xe8s bien\r\nContent-Type: text/html\r\n\r\n",
    "latin field": b"HTTP/1.1 200 OK\r\nX: \xe8\r\nContent-Type: t\xe8xt/html\r\n\r\n",
    "no reason": b"HTTP/1.1 204 \r\nContent-Type: text/html\r\n\r\n",
    "odd status": b"HTTP/1.1 2xx OK\r\nContent-Type: text/html\r\n\r\n",
    "no colon": b"HTTP/1.1 200 OK\r\nnonsense\r\nContent-Type: text/html\r\n\r\n",
    "quoted": b'HTTP/1.1 200 OK\r\nContent-Type: "text/html"\r\n\r\n',
}
URLS = (
    "https://tides.example/a?b=2&a=1",
    "http://www.tides.example:8080/x y/\u010d",
    "https://\u010dlanek.example/A%7e",
)


def _draft(url: str | None) -> Capture:
    return Capture("", "", "", WHEN, "", "primary", "whole", "statement", url=url)


def _agrees(folder: str) -> None:
    with open(os.path.join(folder, cdxj.NAME), encoding="utf-8") as file:
        held = file.read().splitlines()
    assert held
    assert held == cdxj.rebuilt(folder, warc_files(folder))


@pytest.mark.parametrize("name", HEADS)
@pytest.mark.parametrize("url", URLS)
def test_a_fetch_has_the_lines_its_file_gives(tmp_path, name, url):
    hops = (
        Hop("https://tides.example/old", WHEN, b"GET / HTTP/1.1\r\n\r\n", PLAIN.replace(b"200 OK", b"301 Moved"), b""),
        Hop(url, WHEN, b"GET / HTTP/1.1\r\n\r\n", HEADS[name], b"words", truncated="length"),
    )
    with Keeper(str(tmp_path)) as keeper:
        keeper.keep(_draft(url), Exchange(hops, "text/html", {}), Reading("words", "test/1"))
    _agrees(str(tmp_path))


@pytest.mark.parametrize("media_type", ["text/plain", "text/plain; charset=utf-8", "text/\u010d", "", " text/x"])
def test_a_file_handed_in_has_the_lines_its_file_gives(tmp_path, media_type):
    with Keeper(str(tmp_path)) as keeper:
        keeper.keep(_draft(None), Resource(b"words", media_type, "a.txt"), Reading("words", "test/1"))
    _agrees(str(tmp_path))


def test_a_revisit_has_the_lines_its_file_gives(tmp_path):
    url = "https://tides.example/a"
    revisit = Revisit("not-modified", url, WHEN, "0" * 64, "urn:uuid:00000000-0000-0000-0000-000000000000")
    hop = Hop(url, WHEN, b"GET / HTTP/1.1\r\n\r\n", b"HTTP/1.1 304 Not Modified\r\n\r\n", b"", revisit=revisit)
    with Keeper(str(tmp_path)) as keeper:
        keeper.keep(_draft(url), Exchange((hop,), "", {}), Reading("words", "test/1"))
    _agrees(str(tmp_path))


def test_a_plain_page_is_not_read_again(tmp_path, monkeypatch):
    def read(folder: str, name: str) -> list[str]:
        raise AssertionError(f"{name} was read again")

    monkeypatch.setattr(cdxj, "lines_of", read)
    hop = Hop("https://tides.example/a", WHEN, b"GET / HTTP/1.1\r\n\r\n", PLAIN, b"words")
    with Keeper(str(tmp_path)) as keeper:
        keeper.keep(_draft(hop.url), Exchange((hop,), "text/html", {}), Reading("words", "test/1"))


def test_what_another_writer_kept_is_read_from_its_file(tmp_path):
    """Lines are used for the very file they were made of: the one that commits may not be the one that wrote."""
    first, second = Keeper(str(tmp_path)), Keeper(str(tmp_path))
    for number, keeper in enumerate((first, second, first)):
        hop = Hop(f"https://tides.example/{number}", WHEN, b"", PLAIN, b"words %d" % number)
        keeper.keep(_draft(hop.url), Exchange((hop,), "text/html", {}), Reading("words", "test/1"))
    second.commit()
    first.commit()
    _agrees(str(tmp_path))

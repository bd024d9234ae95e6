"""``archive add URL``, ``archive refresh`` and ``archive review`` against a server on loopback, as a user calls them."""

from __future__ import annotations

import json
import time

import pytest

from factcheck.cli.entry import run
from tests.hostile.servers import answer, serving


class Site:
    """A page that can be edited; it answers 304 to its own ETag."""

    def __init__(self) -> None:
        self.words = "The bridge at Tolvik opens on 4 May, said Oda Renholt, the minister of roads, on Tuesday."
        self.status = b"200 OK"

    def __call__(self, connection, head):
        etag = b'"%d"' % len(self.words)
        if b"If-None-Match: " + etag in head:
            connection.sendall(b"HTTP/1.1 304 Not Modified\r\nETag: " + etag + b"\r\n\r\n")
            return
        page = f"<html><head><title>Bridge</title></head><body><h1>Bridge</h1><p>{self.words}</p></body></html>"
        connection.sendall(answer(page.encode(), b"ETag: " + etag, status=self.status))


@pytest.fixture
def site(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    page = Site()
    with serving(page) as server:
        for name, value in {
            "ALLOW_ADDRESSES": "127.0.0.1/32", "PORTS": str(server.port), "TIMEOUT": "5",
            "WAYBACK_URL": f"http://127.0.0.1:{server.port}/none",
        }.items():  # fmt: skip
            monkeypatch.setenv(f"FACTCHECK_{name}", value)
        page.url = server.url + "/bridge"
        page.server = server
        yield page


def call(capsys, *argv):
    status = run(["archive", *argv, "--archive", "kept"])
    shown = capsys.readouterr()
    return status, shown.out, shown.err


def test_an_address_is_captured_and_shown(site, capsys):
    status, out, err = call(capsys, "add", site.url, "--kind", "statement", "--issuer", "Ministry of Roads")
    assert (status, out.split()[0]) == (0, "kept"), err
    status, out, _ = call(capsys, "list", "--json")
    [capture] = json.loads(out)
    assert (capture["kind"], capture["issuer"], capture["url"]) == ("statement", "Ministry of Roads", site.url)
    assert call(capsys, "verify")[0] == 0


def test_the_same_words_twice_are_held_once(site, capsys):
    call(capsys, "add", site.url)
    status, out, err = call(capsys, "add", site.url)
    assert (status, out.split()[0]) == (0, "held")
    assert "held already" in err


def test_an_address_that_cannot_be_had_says_why_and_exits_3(site, capsys):
    status, out, err = call(capsys, "add", "http://169.254.169.254/latest", site.url)
    assert status == 3
    assert "not kept http://169.254.169.254/latest" in out
    assert "refused:address" in err or "refused:port" in err
    assert "kept urn:uuid" in out


def test_refresh_says_that_nothing_changed_on_304(site, capsys):
    call(capsys, "add", site.url)
    status, out, _ = call(capsys, "refresh")
    assert status == 0
    assert out.startswith("unchanged")
    assert "304" in out
    assert any(b"If-None-Match" in head for head in site.server.requests)


def test_refresh_shows_what_changed_word_by_word_and_review_lets_it_count(site, capsys):
    call(capsys, "add", site.url)
    site.words = site.words.replace("4 May", "11 May")
    status, out, _ = call(capsys, "refresh")
    assert status == 1
    assert "[-4-] {+11+}" in out
    assert len(json.loads(call(capsys, "list", "--json")[1])) == 2
    status, out, _ = call(capsys, "review")
    assert "1 place changed" in out
    assert "[-4-] {+11+}" in out
    status, out, _ = call(capsys, "review", "--accept", "all")
    assert out.startswith("accepted urn:uuid:")
    versions = [capture["version"] for capture in json.loads(call(capsys, "list", "--json")[1])]
    assert sorted(versions) == [1, 2]
    assert call(capsys, "verify")[0] == 0
    assert call(capsys, "refresh")[0] == 0


def test_what_is_pending_already_is_not_kept_again(site, capsys, tmp_path):
    call(capsys, "add", site.url)
    site.words = site.words.replace("4 May", "11 May")
    assert call(capsys, "refresh")[0] == 1
    [first] = (tmp_path / "kept" / "pending").rglob("*.warc")
    time.sleep(1.1)  # captures carry their time to the second
    status, out, _ = call(capsys, "refresh")
    assert status == 1
    assert "still pending" in out
    status, out, err = call(capsys, "add", site.url)
    assert (status, out.split()[0]) == (0, "pending")
    assert "pending already" in err
    assert list((tmp_path / "kept" / "pending").rglob("*.warc")) == [first]
    site.words = site.words.replace("11 May", "18 May")
    assert call(capsys, "refresh")[0] == 1
    assert len(list((tmp_path / "kept" / "pending").rglob("*.warc"))) == 2
    assert call(capsys, "verify")[0] == 0


def test_a_rejected_capture_leaves_nothing_behind(site, capsys, tmp_path):
    call(capsys, "add", site.url)
    before = sorted(str(path) for path in (tmp_path / "kept").rglob("*.warc"))
    site.words += " She did not say who pays."
    call(capsys, "add", site.url)
    assert len(list((tmp_path / "kept").rglob("*.warc"))) == 2
    _, out, _ = call(capsys, "review", "--reject", "all")
    assert out.startswith("rejected")
    assert sorted(str(path) for path in (tmp_path / "kept").rglob("*.warc")) == before
    assert call(capsys, "verify")[0] == 0


def test_refresh_of_what_is_gone_exits_3_and_keeps_what_is_held(site, capsys):
    call(capsys, "add", site.url)
    site.status = b"410 Gone"
    site.words += " "
    status, out, _ = call(capsys, "refresh")
    assert status == 3
    assert out.startswith("unavailable")
    assert "gone" in out
    assert call(capsys, "verify")[0] == 0


def test_refresh_can_note_that_a_page_still_stood(site, capsys):
    call(capsys, "add", site.url)
    time.sleep(1.1)  # captures carry their time to the second
    status, out, _ = call(capsys, "refresh", "--record", "--json")
    [one] = json.loads(out)
    assert (status, one["outcome"]) == (0, "unchanged")
    assert one["new"]
    assert call(capsys, "verify")[0] == 0


def test_offline_by_configuration_nothing_is_asked(site, capsys, monkeypatch):
    monkeypatch.setenv("FACTCHECK_OFFLINE", "true")
    status, _, err = call(capsys, "add", site.url)
    assert status == 2
    assert "offline is set" in err
    assert site.server.requests == []


def test_review_of_a_name_that_fits_nothing_is_a_usage_error(site, capsys):
    call(capsys, "add", site.url)
    status, _, err = call(capsys, "review", "--accept", "ffffffff")
    assert status == 2
    assert "no pending capture" in err

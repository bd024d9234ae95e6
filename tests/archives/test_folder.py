"""What is kept can be read again, is named for what it is, and is the same bytes when made twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.archives.folder import open_archive
from factcheck.archives.keeper import Keeper
from factcheck.archives.rebuild import rebuild
from factcheck.archives.warcs import Exchange, Hop, Resource
from factcheck.core.records import Capture, Origin, Reading, Turn
from factcheck.errors import DamagedCaptureError, UsageError

WHEN = "2031-03-05T10:00:00Z"
TEXT = "MS NORR: “The tide tables are public,” she said.\n"


def draft(**fields: object) -> Capture:
    base = {"captured": WHEN, "relation": "primary", "completeness": "whole", "kind": "transcript"}
    return Capture(id="", archive="", file="", sha256="", **{**base, **fields})


def resource(text: str = TEXT) -> Resource:
    return Resource(text.encode(), "text/plain", "a.txt")


def reading(text: str = TEXT) -> Reading:
    return Reading(text, "plain/1", turns=(Turn("MS NORR", (9, len(text))),), hidden=((0, 3),))


def exchange(body: bytes = b"<p>Tides rise.</p>") -> Exchange:
    first = Hop(
        "http://ebb.example/a", WHEN, b"GET /a HTTP/1.1\r\nHost: ebb.example\r\n\r\n",
        b"HTTP/1.1 301 D\xe9plac\xe9\r\nLocation: https://ebb.example/b\r\n\r\n", b"", "192.0.2.7",
    )  # fmt: skip
    last = Hop(
        "https://ebb.example/b", WHEN, b"GET /b HTTP/1.1\r\nHost: ebb.example\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", body, "192.0.2.7", "length",
    )  # fmt: skip
    return Exchange((first, last), "text/html", {"tls": "none"})


@pytest.fixture
def folder(tmp_path) -> str:
    return str(tmp_path / "fx")


def test_a_kept_text_is_read_again_with_its_turns(folder):
    with Keeper(folder) as keeper:
        kept = keeper.keep(draft(issuer="Ministry of Tides"), resource(), reading())
    evidence = open_archive(folder).evidence(open_archive(folder).capture(kept.id))
    assert evidence.text == TEXT
    assert evidence.turns == (Turn("MS NORR", (9, len(TEXT))),)
    assert evidence.hidden == ((0, 3),)
    assert evidence.capture.issuer == "Ministry of Tides"
    assert evidence.capture.file == "files/20310305100000-" + kept.sha256[:12] + ".warc"


def test_the_same_capture_made_twice_is_the_same_bytes(tmp_path):
    made = []
    for name in ("one", "two"):
        with Keeper(str(tmp_path / name)) as keeper:
            keeper.keep(draft(url="https://ebb.example/b"), exchange(), Reading("Tides rise.", "html/1"))
            keeper.keep(draft(), resource(), reading())
        made.append({
            os.path.relpath(os.path.join(place, f), tmp_path / name): Path(os.path.join(place, f)).read_bytes()
            for place, _folders, files in os.walk(tmp_path / name)
            for f in files
        })  # fmt: skip
    assert made[0] == made[1]
    assert set(made[0]) >= {"manifest.json", "index.cdxj"}


def test_heads_are_kept_byte_for_byte_even_where_they_are_latin_1(folder):
    with Keeper(folder) as keeper:
        kept = keeper.keep(draft(url="https://ebb.example/b"), exchange(), Reading("Tides rise.", "html/1"))
    data = Path(os.path.join(folder, kept.file)).read_bytes()
    assert b"HTTP/1.1 301 D\xe9plac\xe9\r\nLocation" in data
    assert b"WARC-Truncated: length" in data


def test_index_and_manifest_are_rebuilt_byte_identical(folder):
    with Keeper(folder) as keeper:
        origin = Origin("norr-briefing", "transcript", "Ministry of Tides", held=True)
        keeper.keep(draft(origin_id="norr-briefing"), resource(), reading(), origin)
        keeper.keep(draft(url="https://ebb.example/b"), exchange(), Reading("Tides rise.", "html/1"))
        keeper.keep(draft(url="https://ebb.example/b"), exchange(b"<p>2</p>"), Reading("2", "html/1"), pending=True)
    before = {name: Path(os.path.join(folder, name)).read_bytes() for name in ("manifest.json", "index.cdxj")}
    for name in before:
        os.unlink(os.path.join(folder, name))
    rebuild(folder)
    assert {name: Path(os.path.join(folder, name)).read_bytes() for name in before} == before
    assert b"pending" not in before["index.cdxj"]


def test_captures_of_one_url_are_versions_in_order_of_time(folder):
    with Keeper(folder) as keeper:
        for day, words in (("07", "third"), ("05", "first"), ("06", "second")):
            time = f"2031-03-{day}T00:00:00Z"
            keeper.keep(draft(captured=time, url="https://tides.example/s"), resource(words), Reading(words, "plain/1"))
    archive = open_archive(folder)
    assert [(c.version, archive.evidence(c).text) for c in archive.captures()] == [
        (1, "first"),
        (2, "second"),
        (3, "third"),
    ]


def test_what_is_pending_does_not_count_until_accepted(folder):
    with Keeper(folder) as keeper:
        kept = keeper.keep(draft(), resource(), reading(), pending=True)
    assert not open_archive(folder).captures()
    before = Path(os.path.join(folder, kept.file)).read_bytes()
    accepted = Keeper(folder).accept(kept.id)
    assert [c.id for c in open_archive(folder).captures()] == [kept.id]
    assert Path(os.path.join(folder, accepted.file)).read_bytes() == before
    assert not os.path.exists(os.path.join(folder, "pending"))


def test_the_same_bytes_described_otherwise_never_overwrite(folder):
    with Keeper(folder) as keeper:
        keeper.keep(draft(issuer="A"), resource(), reading())
        with pytest.raises(UsageError, match="described otherwise"):
            keeper.keep(draft(issuer="B"), resource(), reading())
    assert [c.issuer for c in open_archive(folder).captures()] == ["A"]


def test_what_was_kept_counts_before_the_manifest_is_written(folder):
    keeper = Keeper(folder)
    keeper.commit()
    kept = keeper.keep(draft(), resource(), reading())
    assert open_archive(folder).evidence(kept).text == TEXT
    keeper.commit()
    assert not os.path.exists(os.path.join(folder, "manifest.journal"))
    assert [c.id for c in open_archive(folder).captures()] == [kept.id]


@pytest.mark.parametrize("change", ["flip", "cut", "gone"])
def test_a_damaged_capture_is_evidence_of_nothing(folder, change):
    with Keeper(folder) as keeper:
        kept = keeper.keep(draft(), resource(), reading())
    path = os.path.join(folder, kept.file)
    data = bytearray(Path(path).read_bytes())
    data[-40] ^= 4
    if change == "gone":
        os.unlink(path)
    else:
        Path(path).write_bytes(data if change == "flip" else data[:-200])
    archive = open_archive(folder)
    with pytest.raises(DamagedCaptureError, match="20310305100000"):
        archive.evidence(archive.captures()[0])


def test_a_manifest_that_names_a_file_outside_is_refused(folder):
    with Keeper(folder) as keeper:
        keeper.keep(draft(), resource(), reading())
    path = os.path.join(folder, "manifest.json")
    text = Path(path).read_text().replace("files/2031", "../files/2031")
    Path(path).write_text(text)
    archive = open_archive(folder)
    with pytest.raises(DamagedCaptureError, match="leave the archive"):
        archive.evidence(archive.captures()[0])


def test_a_missing_archive_says_how_to_make_one(tmp_path):
    with pytest.raises(UsageError, match="archive add"):
        open_archive(str(tmp_path / "none"))


def test_opening_and_reading_imports_nothing_heavy(folder):
    with Keeper(folder) as keeper:
        keeper.keep(draft(), resource(), reading())
    code = (
        "import sys\nfrom factcheck.archives.folder import open_archive\n"
        f"a = open_archive({folder!r})\nprint(len(a.evidence(a.captures()[0]).text))\n"
        "print([m for m in ('warcio', 'httpx', 'lxml', 'typer', 'dataclasses', 'sqlite3', 'pathlib') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split("\n")
    assert out[:2] == [str(len(TEXT)), "[]"]

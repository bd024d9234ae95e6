"""find names the documents that hold the words, the earliest first, never one that is excluded."""

from __future__ import annotations

import json

import pytest

from factcheck.archives.bulk_import import import_json_lines
from factcheck.cli.entry import run
from factcheck.core.records import Judgement, Source
from factcheck.pipeline.find import Finder, find

WORDS = "the harbour lights will stay lit until the last boat is home"


def fake_compare(quote: str, sources: tuple[Source, ...], **_options: object) -> Judgement:
    """Exact search only: what the engine makes of it is the engine's own tests' matter."""
    at = sources[0].text.find(quote)
    if at < 0:
        return Judgement("not_found")
    return Judgement("verbatim", accept=True, score=100, source_id=sources[0].id, spans=((at, at + len(quote)),))


@pytest.fixture
def archive(tmp_path, monkeypatch) -> str:
    monkeypatch.setattr("factcheck.core.compare.compare", fake_compare)
    rows = [
        {"id": "a", "date": "2031-05-01", "author": "Mira Holm", "text": f"Yesterday I said {WORDS}. So be it."},
        {"id": "b", "date": "2031-04-01", "author": "Office of the Pilot", "text": f"We promise that {WORDS}."},
        {
            "id": "c",
            "date": "2031-03-01",
            "author": "Office of the Pilot",
            "text": "The boats come home with the tide.",
        },
        {
            "id": "d",
            "date": "2031-06-01",
            "author": "The Ebb",
            "url": "https://ebb.example/d",
            "text": f"She said {WORDS}!",
        },
    ]
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(json.dumps({"kind": "statement", **row}) for row in rows))
    import_json_lines(str(tmp_path / "fx"), str(path), "2032-01-01T00:00:00Z")
    return str(tmp_path / "fx")


def test_the_earliest_comes_first_and_what_lacks_the_words_is_no_hit(archive):
    assert [hit.source_id for hit in find(WORDS, archive)] == ["b", "a", "d"]


def test_spans_are_where_the_words_stand(archive):
    hit = find(WORDS, archive)[0]
    assert hit.spans == ((16, 16 + len(WORDS)),)
    assert hit.passage == WORDS


def test_excluded_documents_are_not_looked_at(archive):
    assert [h.source_id for h in find(WORDS, archive, exclude=("b", "https://ebb.example/d"))] == ["a"]


def test_a_fitting_speaker_comes_first_and_later_documents_last(archive):
    finder = Finder((archive,))
    assert finder.find(WORDS, speaker="Mira Holm")[0].source_id == "a"
    assert finder.find(WORDS, date="2031-05-15")[-1].source_id == "d"


def test_batch_keeps_order_and_one_bad_line_does_not_stop_it(archive, tmp_path, capsys):
    lines = [json.dumps({"id": 1, "quote": WORDS, "exclude": ["a"]}), "{broken", json.dumps({"id": 3})]
    lines += [json.dumps({"id": 4, "quote": "no such words anywhere"}), json.dumps([1])]
    path = tmp_path / "batch.jsonl"
    path.write_text("\n".join(lines))
    assert run(["find", "--batch", str(path), "--archive", archive]) == 0
    out = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in out] == [1, None, 3, 4, None]
    assert [hit["source_id"] for hit in out[0]["hits"]] == ["b", "d"]
    assert set(out[0]["hits"][0]) == {"source_id", "url", "score", "verdict", "spans"}
    assert "error" in out[1]
    assert "quote" in out[2]["error"]
    assert out[3]["hits"] == []
    assert "object" in out[4]["error"]


def test_no_quotation_and_no_batch_is_a_usage_error(archive, capsys):
    assert run(["find", "--archive", archive]) == 2
    assert "one quotation" in capsys.readouterr().err


def test_an_archive_that_cannot_be_written_is_searched_all_the_same(archive, monkeypatch):
    import sqlite3

    from factcheck.index import store

    real = sqlite3.connect

    def refused(path, **more):
        if path != ":memory:":
            raise sqlite3.OperationalError("attempt to write a readonly database")
        return real(path, **more)

    monkeypatch.setattr(store.sqlite3, "connect", refused)
    finder = Finder((archive,))
    assert [hit.source_id for hit in finder.find(WORDS)] == ["b", "a", "d"]
    assert finder.notes == []


def test_one_damaged_capture_does_not_hide_the_others_and_is_said(tmp_path, archive):
    from pathlib import Path

    from factcheck.archives.keeper import Keeper
    from factcheck.archives.warcs import Resource
    from factcheck.core.records import Capture, Reading

    draft = Capture("", "", "", "2031-01-01T00:00:00Z", "", "primary", "whole", "statement")
    text = f"Before all others we said {WORDS}."
    with Keeper(archive) as keeper:
        kept = keeper.keep(draft, Resource(text.encode(), "text/plain", "n"), Reading(text, "plain"))
    path = Path(archive, kept.file)
    whole = path.read_bytes()
    path.write_bytes(whole[:-30] + b"?" + whole[-29:])
    finder = Finder((archive,))
    assert [hit.source_id for hit in finder.find(WORDS)] == ["b", "a", "d"]
    assert any(kept.file in note for note in finder.notes)
    path.write_bytes(whole)
    assert kept.id in {hit.source_id for hit in Finder((archive,)).find(WORDS)}

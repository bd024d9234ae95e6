"""``factcheck compare``: the command, its formats, and the batch that one bad line cannot stop."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Minister Ada Varga said the harbor of Lunt will stay open all winter."


@pytest.fixture
def origin(tmp_path: Path) -> Path:
    path = tmp_path / "origin.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_words_that_stand_there_are_verbatim(origin: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "harbor of Lunt will stay open", str(origin)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("FC001 verbatim")
    assert ":1:" in out


def test_an_alteration_is_named_and_exits_1(origin: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "the harbor of Lunt will not stay open all winter", str(origin)]) == 1
    assert "1 word added: not" in capsys.readouterr().out


def test_json_holds_the_whole_judgement(origin: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["compare", "the harbor of Lunt may stay open all winter", str(origin), "--format", "json"])
    record = json.loads(capsys.readouterr().out)
    assert record["verdict"] == "altered"
    assert record["edits"][0]["type"] == "modality"
    assert record["words"]["quote"] == 9


def test_a_missing_file_is_one_clear_message(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "words", "nowhere.txt"]) == 2
    assert "nowhere.txt" in capsys.readouterr().err


def test_a_batch_answers_line_by_line_in_order_and_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = {"quote": "harbor of Lunt", "cited": "o", "sources": [{"id": "o", "text": TEXT}]}
    lines = [
        json.dumps({"id": "one", **good}),
        "{not json",
        json.dumps({"id": "no-quote", "sources": []}),
        json.dumps({"id": "bad-source", "quote": "x", "sources": [{"id": "o"}]}),
        "",
        json.dumps([1]),
        json.dumps({"id": "last", **good}),
    ]
    path = tmp_path / "batch.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert run(["compare", "--batch", str(path)]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["id"] for answer in answers] == ["one", None, "no-quote", "bad-source", None, "last"]
    assert [("error" in answer) for answer in answers] == [False, True, True, True, True, False]
    assert {"verdict", "severity", "accept", "score", "source_id", "spans", "edits", "flags"} <= answers[0].keys()
    assert "line 2" in answers[1]["error"]


def test_a_batch_with_lone_surrogates_and_bad_bytes_is_answered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "batch.jsonl"
    case = {"id": "\ud800", "quote": "harbor \ud800 of Lunt", "sources": [{"id": "o", "text": TEXT}]}
    path.write_bytes(json.dumps(case).encode() + b"\n\xff\xfe\n")
    assert run(["compare", "--batch", str(path)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_a_page_is_read_as_a_page(tmp_path, capsys):
    page = tmp_path / "page.html"
    page.write_text(
        "<html><body><p>The ferry will run every hour of the day.</p>\n"
        "<!-- The bridge will be sold in spring -->\n"
        "<img src=x.png alt='The bridge will be burned in spring'>\n"
        "<p>The bridge will be <b>mended</b> in spring, said the mayor.</p>\n"
        "<p style='display:none'>The tunnel will be closed for ever.</p></body></html>",
        encoding="utf-8",
    )
    assert run(["compare", "The bridge will be sold in spring", str(page)]) == 1
    assert run(["compare", "The bridge will be burned in spring", str(page)]) == 1
    capsys.readouterr()
    assert run(["compare", "The bridge will be mended in spring", str(page)]) == 0
    assert "page.html:4:4" in capsys.readouterr().out
    assert run(["compare", "The tunnel will be closed for ever", str(page)]) == 0
    assert "hidden_text" in capsys.readouterr().out


def test_what_holds_no_text_is_status_2(tmp_path, capsys):
    for name, data in (("empty.txt", b""), ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)):
        (tmp_path / name).write_bytes(data)
        assert run(["compare", "The bridge will be sold", str(tmp_path / name)]) == 2
        assert name in capsys.readouterr().err

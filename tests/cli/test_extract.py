"""``factcheck extract``: the listing, JSON, batch lines, and what bad input ends in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Ada Vale spoke in Lund.\n\n“It is late and we go,” Vale said.\n\nThe film “Thirteen Tides” opens on Friday.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_listing_names_place_words_speaker_and_reason(article: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["extract", str(article), "--width", "80"]) == 0
    out = capfd.readouterr().out
    assert "article.txt:3:2" in out
    assert "It is late and we go," in out
    assert "Ada Vale (" in out
    assert "a title or name" in out


def test_json_has_every_claim_with_line_and_context(article: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["extract", str(article), "--format", "json"]) == 0
    (one,) = json.loads(capfd.readouterr().out)["articles"]
    quotation, scare = one["results"]
    assert (quotation["type"], quotation["line"], quotation["column"]) == ("quotation", 3, 2)
    assert quotation["speaker"]["name"] == "Ada Vale"
    assert TEXT[slice(*quotation["span"])] == quotation["quote"]
    assert scare["type"] == "scare"


def test_a_batch_keeps_order_and_survives_a_bad_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "in.jsonl"
    lines = [
        json.dumps({"doc_id": "a", "text": TEXT}),
        "{",
        json.dumps({"doc_id": "b"}),
        json.dumps({"doc_id": "c", "text": ""}),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert run(["extract", "--batch", str(path)]) == 2
    first, bad, without, empty = (json.loads(line) for line in capfd.readouterr().out.splitlines())
    (quote,) = first["quotes"]
    assert (quote["type"], quote["speaker"], quote["cue"]) == ("direct", "Ada Vale", "said")
    assert TEXT[quote["speaker_start"] : quote["speaker_end"]] == "Vale"
    assert [scare["content"] for scare in first["scare"]] == ["Thirteen Tides"]
    assert "not JSON" in bad["error"]
    assert without == {"id": "b", "error": "line 3 has no text"}
    assert empty == {"doc_id": "c", "quotes": [], "headlines": [], "scare": []}


@pytest.mark.parametrize(
    ("argv", "status", "words"),
    [
        (["extract"], 2, "name a file"),
        (["extract", "nowhere.txt"], 2, "no such file"),
        (["extract", "."], 2, "directory"),
        (["extract", "--batch", "nowhere.jsonl"], 2, "no such file"),
        (["extract", "x.txt", "--format", "yaml"], 2, "choose one of"),
    ],
)
def test_bad_input_is_one_message_with_the_next_step(
    argv: list[str], status: int, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(argv) == status
    assert words in capfd.readouterr().err


def test_a_text_without_claims_is_status_4(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "quiet.txt"
    path.write_text("Nothing happened in Lund.\n", encoding="utf-8")
    assert run(["extract", str(path)]) == 4
    assert "no claims" in capfd.readouterr().out


def test_the_lines_are_those_of_the_file(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "article.md"
    path.write_text(f"---\ntitle: Lund\ndate: 2031-05-14\n---\n\n{TEXT}", encoding="utf-8")
    assert run(["extract", str(path)]) == 0
    assert "article.md:8:2" in capfd.readouterr().out
    assert run(["extract", str(path), "--format", "json"]) == 0
    results = json.loads(capfd.readouterr().out)["articles"][0]["results"]
    assert results[0]["line"] == 8

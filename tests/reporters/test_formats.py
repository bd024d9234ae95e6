"""Every format says what was found, safely and in its own shape."""

from __future__ import annotations

import json

import pytest

from factcheck.errors import UsageError
from factcheck.reporters import render, stream
from factcheck.settings import Settings
from tests.reporters.sample import report

FIRST = ("full", "concise", "json", "jsonl", "github", "junit")


@pytest.mark.parametrize("name", FIRST)
def test_every_claim_is_in_every_format(name: str) -> None:
    text = render(name, report(), Settings(verbose=1))
    for result in report().articles[0].results:
        if name == "github" and (result.level == "none" or result.suppressed):
            continue
        assert result.code in text


def test_json_is_one_document_with_the_contract_keys() -> None:
    data = json.loads(render("json", report(), Settings()))
    assert list(data) == ["schema_version", "tool", "settings", "articles", "summary"]
    assert len(data["articles"][0]["results"]) == data["summary"]["claims"] == 21


def test_jsonl_ends_with_the_summary() -> None:
    lines = [json.loads(line) for line in render("jsonl", report(), Settings()).splitlines()]
    assert [lines[0]["type"], lines[-1]["type"]] == ["run", "summary"]
    assert sum(line["type"] == "result" for line in lines) == 21


def test_a_stream_written_piece_by_piece_is_the_whole() -> None:
    whole = report()
    for name in FIRST:
        made = stream(name)
        settings = Settings()
        pieces = [made.begin(settings), *(made.article(p) for p in whole.articles), made.end(whole.summary)]
        assert "".join(pieces[1:]) in render(name, whole, settings)


def test_an_unknown_format_is_a_usage_error_with_a_suggestion() -> None:
    with pytest.raises(UsageError, match="jsonl"):
        render("jsonll", report(), Settings())

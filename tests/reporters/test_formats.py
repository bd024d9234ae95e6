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


def test_sarif_keeps_findings_and_says_what_it_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.reporters.sarif.MOST_RESULTS", 18)
    run = json.loads(render("sarif", report(), Settings()))["runs"][0]
    notes = [note["message"]["text"] for note in run["invocations"][0]["toolExecutionNotifications"]]
    assert len(run["results"]) == 18
    assert "over 18 results: 5 verified claims were left out" in notes
    assert sum(result["level"] != "none" for result in run["results"]) == 18 - sum(
        r["level"] == "none" for r in run["results"]
    )
    monkeypatch.setattr("factcheck.reporters.sarif.MOST_RESULTS", 3)
    run = json.loads(render("sarif", report(), Settings()))["runs"][0]
    assert len(run["results"]) == 3
    assert "findings" in run["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"]


def test_markdown_stays_below_the_largest_job_summary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.reporters.markdown.MOST", 3000)
    text = render("markdown", report(), Settings())
    assert len(text.encode()) < 4000
    assert "more are left out here" in text


def test_quiet_leaves_out_what_is_verified_or_suppressed_and_counts_it() -> None:
    text = render("full", report(), Settings(quiet=True))
    assert "FC001" not in text
    assert "FC307" not in text
    assert " of 21 claims in 2 articles shown" in text.replace("\n", " ")


def test_several_witnesses_are_all_named() -> None:
    text = render("full", report(), Settings())
    block = next(block for block in text.split("\n\n") if block.startswith("FC102"))
    assert "checked \u2502 courier.example, Pia Holm" in block
    assert "also \u2502 gazette.example, Rolf Berg" in block
    assert "(2 witnesses)" in block.replace("\n", " ")


def test_the_diff_reads_from_the_origin_to_the_article() -> None:
    text = render("full", report(), Settings(width=200))
    assert "We have [-planned-] {+foreseen+} appropriate measures of {+an+} immediate answer" in text
    assert "aware of [-coast guard reports concerning-] ship movements" in text


def test_a_long_quotation_is_cut_in_the_middle_and_counted_and_whole_with_v() -> None:
    whole = report()
    first = whole.articles[0]
    words = " ".join(f"w{number}" for number in range(200))
    result = first.results[0]._replace(claim=first.results[0].claim._replace(quote=words))
    longer = whole._replace(articles=(first._replace(results=(result,)),))
    text = " ".join(render("full", longer, Settings()).replace("\u2502", " ").split())
    assert "w49 \u2026 w188" in text
    assert "(200 words)" in text
    assert "w49 w50 w51" in " ".join(render("full", longer, Settings(verbose=1)).replace("\u2502", " ").split())


def test_unread_inputs_are_in_every_format() -> None:
    for name in ("full", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown"):
        assert "no such file" in render(name, report(), Settings())

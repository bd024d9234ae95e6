"""A saved result is enough to render every report again, and the published schema says what it is."""

from __future__ import annotations

import json
from copy import deepcopy

import pytest
from jsonschema import Draft202012Validator

from factcheck.errors import InputError
from factcheck.reporters import FORMATS, render
from factcheck.reporters.saved import read_result
from factcheck.settings import Settings
from tests.conftest import ROOT
from tests.reporters.sample import report

SCHEMA = json.loads((ROOT / "factcheck/reporters/schema/result-1.json").read_text())
RESULT = Draft202012Validator(SCHEMA)
LINE = Draft202012Validator({"$ref": "#/$defs/line", "$defs": SCHEMA["$defs"]})
AGAIN = list(FORMATS)


def saved(name: str = "json") -> str:
    return render(name, report(), Settings())


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_json_report_is_of_the_published_shape() -> None:
    assert [error.message for error in RESULT.iter_errors(json.loads(saved()))] == []


def test_every_line_of_the_jsonl_report_is_of_the_published_shape() -> None:
    for line in saved("jsonl").splitlines():
        assert [error.message for error in LINE.iter_errors(json.loads(line))] == []


def _at(data: object, path: tuple[str | int, ...]) -> object:
    for step in path:
        data = data[step]  # type: ignore[index]
    return data


FIRST = ("articles", 0, "results", 0)
ALTERED = ("articles", 0, "results", 4)
FAULTS = [
    ((), "schema_version", 2),
    ((), "colour", "red"),
    (("tool",), "name", "other"),
    (FIRST, "verdict", "true"),
    (FIRST, "code", "F1"),
    (FIRST, "span", [5]),
    (FIRST, "span", [-1, 4]),
    (FIRST, "line", 0),
    (FIRST, "score", 101),
    (FIRST, "accept", "yes"),
    (FIRST, "level", "fatal"),
    (ALTERED, "score", 99),
    (("articles", 0, "results", 15), "score", 50),
    ((*ALTERED, "edits", 0), "op", "swap"),
    ((*FIRST, "evidence", 0), "sha256", "abc"),
    ((*FIRST, "evidence", 0), "relation", "copy"),
    (("summary",), "exit_status", 5),
    (("summary", "by_verdict"), "fine", 1),
]


def test_a_result_saved_before_citations_said_where_their_link_stands_is_read() -> None:
    data = json.loads(saved())
    for result in data["articles"][0]["results"]:
        if result["citation"]:
            del result["citation"]["link_at"]
    assert [error.message for error in RESULT.iter_errors(data)] == []
    assert render("full", read_result(json.dumps(data), "old"), Settings()) == render("full", report(), Settings())


@pytest.mark.parametrize(("path", "key", "value"), FAULTS)
def test_the_schema_refuses_a_planted_fault(path: tuple[str | int, ...], key: str, value: object) -> None:
    data = json.loads(saved())
    _at(data, path)[key] = value  # type: ignore[index]
    assert list(RESULT.iter_errors(data))


@pytest.mark.parametrize(
    "path", [(), ("articles", 0), FIRST, (*FIRST, "evidence", 0), (*ALTERED, "edits", 0), ("summary",)]
)
def test_no_key_of_the_shape_may_be_missing(path: tuple[str | int, ...]) -> None:
    whole = json.loads(saved())
    for key in list(_at(whole, path)):  # type: ignore[call-overload]
        data = deepcopy(whole)
        del _at(data, path)[key]  # type: ignore[attr-defined]
        assert list(RESULT.iter_errors(data)), key


@pytest.mark.parametrize("source", ["json", "jsonl"])
@pytest.mark.parametrize("name", AGAIN)
def test_a_saved_result_renders_to_the_same_bytes(source: str, name: str) -> None:
    again = read_result(saved(source), "r.json")
    settings = Settings(verbose=1)
    assert render(name, again, settings) == render(name, report(), settings)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no JSON"),
        ("[]", "no result of factcheck"),
        ("{}", "no result of factcheck"),
        ('{"schema_version": 7}', "schema_version 7"),
        ('{"schema_version": 1}', "has no 'articles'"),
        ('{"schema_version": 1, "articles": [{}]}', "articles[0] has no 'blocks'"),
        ('{"schema_version": 1, "articles": 3}', "published shape"),
        ('{"type": "run"}', "the stream was cut"),
        ('{"type": "gossip"}', "line 1 is no line"),
        ("[" * 200_000, "no JSON"),
    ],
)
def test_what_is_no_result_is_refused_with_its_place(text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read_result(text, "r.json")
    assert message in str(caught.value)
    assert "r.json" in str(caught.value)


def test_a_wrong_span_is_refused() -> None:
    with pytest.raises(InputError, match="no span"):
        read_result(saved().replace('"span": [', '"span": [-', 1), "r.json")


def test_a_cut_stream_is_refused() -> None:
    lines = saved("jsonl").splitlines(keepends=True)
    with pytest.raises(InputError, match="cut"):
        read_result("".join(lines[:-1]), "r.jsonl")

"""Good outputs of every machine format, and the same with one fault planted in each: what validators must tell apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck.reporters import render
from factcheck.settings import Settings
from tests.reporters.sample import report

if TYPE_CHECKING:
    from collections.abc import Callable


def good(name: str) -> str:
    """The invented article in one format; with an address, so that every optional key is there."""
    whole = report()
    first = whole.articles[0]
    placed = first._replace(
        article=first.article._replace(url="https://news.example/harbour", path="articles/a harbour.txt")
    )
    return render(name, whole._replace(articles=(placed, *whole.articles[1:])), Settings(author="The Norland Desk"))


def changed(name: str, change: Callable[[dict], None]) -> str:
    """A good document with a change made to its data."""
    data = json.loads(good(name))
    change(data)
    return json.dumps(data)


def _run(data: dict) -> dict:
    return data["runs"][0]


def _result(data: dict, number: int = 4) -> dict:
    return _run(data)["results"][number]


def _region(data: dict) -> dict:
    return _result(data)["locations"][0]["physicalLocation"]["region"]


SARIF_SCHEMA = {
    "no message": lambda d: _result(d).pop("message"),
    "wrong column kind": lambda d: _run(d).update(columnKind="bytes"),
    "wrong level": lambda d: _result(d).update(level="fatal"),
    "no driver": lambda d: _run(d)["tool"].pop("driver"),
    "line zero": lambda d: _region(d).update(startLine=0),
    "unknown key": lambda d: _result(d).update(colour="red"),
}
"""Faults that the OASIS schema sees."""

SARIF_TOOL = {
    "end before start": lambda d: _region(d).update(startLine=9, endLine=3),
    "rule index out of range": lambda d: _result(d).update(ruleIndex=999),
    "bad address": lambda d: _result(d)["locations"][0]["physicalLocation"]["artifactLocation"].update(
        uri="a harbour.txt"
    ),
}
"""Faults that only Sarif.Multitool sees, as errors in its output file."""

SARIF_OWN = {
    "passed but a warning": lambda d: _result(d).update(kind="pass", level="warning"),
    "rule id and index disagree": lambda d: _result(d).update(ruleIndex=0),
}
"""Faults that neither sees; ours to assert."""

ANNOTATION = {
    "no target": lambda d: d.pop("target"),
    "no id": lambda d: d.pop("id"),
    "two ids": lambda d: d.update(id=["urn:a", "urn:b"]),
    "no type": lambda d: d.update(type="Note"),
    "no context": lambda d: d.pop("@context"),
}

JUNIT = {
    "no test count": ('tests="', 'test="'),
    "unknown element": ("<skipped ", "<sceptic "),
    "no case name": (
        '<testcase classname="articles/a harbour.txt" name="',
        '<testcase classname="articles/a harbour.txt" nom="',
    ),
    "cut": ("</testsuites>", ""),
    "property on a case": ('time="0"><failure', 'time="0"><properties/><failure'),
}

CLAIMREVIEW = {
    "claim reviewed is a number": lambda d: d.update(claimReviewed=5),
    "type": lambda d: d.update({"@type": 7}),
}


def sarif_faults(text: str) -> list[str]:
    """Return what is wrong with a SARIF log that no validator sees: kinds and levels, rule ids and indexes."""
    found = []
    for run in json.loads(text)["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        for result in run["results"]:
            if result["kind"] != "fail" and result["level"] != "none":
                found.append(f"kind {result['kind']} with level {result['level']}")
            if rules[result["ruleIndex"]] != result["ruleId"]:
                found.append(f"rule {result['ruleId']} has index {result['ruleIndex']}")
    return found

"""Every machine format passes somebody else's definition of it, and that definition refuses planted faults.

Schemas kept beside the checkout are taken through the ``shared`` fixture; the tools that must be installed first
(Sarif.Multitool, pytest's XSD, ajv) are run by ``tests/validators/run.sh``.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft4Validator, Draft7Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from tests.validators import faults

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def sarif_schema(shared: Path) -> Draft7Validator:
    return Draft7Validator(json.loads((shared / "data/schemas/sarif-schema-2.1.0.json").read_text()))


def test_sarif_is_of_the_oasis_schema(sarif_schema: Draft7Validator) -> None:
    assert [error.message[:200] for error in sarif_schema.iter_errors(json.loads(faults.good("sarif")))] == []


@pytest.mark.parametrize("change", faults.SARIF_SCHEMA.values(), ids=faults.SARIF_SCHEMA.keys())
def test_the_oasis_schema_refuses_a_planted_fault(sarif_schema: Draft7Validator, change) -> None:
    assert list(sarif_schema.iter_errors(json.loads(faults.changed("sarif", change))))


def test_sarif_kinds_levels_and_indexes_agree() -> None:
    assert faults.sarif_faults(faults.good("sarif")) == []


@pytest.mark.parametrize("change", faults.SARIF_OWN.values(), ids=faults.SARIF_OWN.keys())
def test_our_own_check_sees_what_no_validator_does(sarif_schema: Draft7Validator, change) -> None:
    text = faults.changed("sarif", change)
    assert faults.sarif_faults(text)
    assert not list(sarif_schema.iter_errors(json.loads(text)))


def test_sarif_regions_point_at_the_quotation() -> None:
    run = json.loads(faults.good("sarif"))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        if "snippet" in region:
            assert len(region["snippet"]["text"]) == region["charLength"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "uri": "articles/a%20harbour.txt",
        "uriBaseId": "SRCROOT",
    }


# --- W3C Web Annotation --------------------------------------------------------------------------------


class Assertions:
    """The W3C test suite's assertions for one annotation; each schema says MUST or SHOULD in its own words."""

    def __init__(self, folder: Path) -> None:
        resources = []
        for path in sorted((folder / "definitions").glob("*.json")):
            data = json.loads(path.read_text())
            resources.append((data.get("id", path.name), Resource.from_contents(data, DRAFT4)))
            resources.append((path.name, Resource.from_contents(data, DRAFT4)))
        self.registry = Registry().with_resources(resources)
        self.schemas = [json.loads(path.read_text()) for path in sorted((folder / "annotations").glob("*.json"))]

    def failures(self, annotation: object) -> list[str]:
        """The MUST assertions that fail."""
        found = []
        for schema in self.schemas:
            if schema.get("assertionType") != "must":
                continue
            passed = Draft4Validator(schema, registry=self.registry).is_valid(annotation)
            expected = schema.get("expectedResult", "valid") == "valid"
            if passed is not expected:
                found.append(str(schema.get("title")))
        return found

    @property
    def musts(self) -> int:
        return sum(schema.get("assertionType") == "must" for schema in self.schemas)


@pytest.fixture(scope="module")
def annotation_rules(shared: Path) -> Assertions:
    return Assertions(shared / "data/schemas/web-annotation")


def test_every_annotation_holds_every_must_of_the_w3c_suite(annotation_rules: Assertions) -> None:
    annotations = json.loads(faults.good("annotation"))
    assert annotation_rules.musts == 14
    for annotation in annotations:
        assert annotation_rules.failures(annotation) == []


@pytest.mark.parametrize("change", faults.ANNOTATION.values(), ids=faults.ANNOTATION.keys())
def test_the_w3c_suite_refuses_a_planted_fault(annotation_rules: Assertions, change) -> None:
    annotation = json.loads(faults.good("annotation"))[0]
    change(annotation)
    assert annotation_rules.failures(annotation)


def test_annotation_selectors_point_at_the_quotation() -> None:
    from tests.reporters.sample import TEXT

    for annotation in json.loads(faults.good("annotation")):
        position, quote = annotation["target"]["selector"]
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        assert TEXT[: position["start"]].endswith(quote["prefix"])
        assert TEXT[position["end"] :].startswith(quote["suffix"])
    ids = [annotation["id"] for annotation in json.loads(faults.good("annotation"))]
    assert len(set(ids)) == len(ids)
    assert all(
        re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", i) for i in ids
    )


# --- the others ----------------------------------------------------------------------------------------


def test_junit_counts_are_those_of_its_cases() -> None:
    tree = ET.fromstring(faults.good("junit"))
    for suite in tree.findall("testsuite"):
        for attribute, tag in (
            ("tests", "testcase"),
            ("failures", "failure"),
            ("errors", "error"),
            ("skipped", "skipped"),
        ):
            assert int(suite.get(attribute, "-1")) == len(suite.findall(f".//{tag}"))


def test_gitlab_issues_have_the_documented_keys_and_unique_fingerprints() -> None:
    issues = json.loads(faults.good("gitlab"))
    for issue in issues:
        assert {"description", "check_name", "fingerprint", "severity", "location"} == set(issue)
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith(("./", "/"))
    prints = [issue["fingerprint"] for issue in issues]
    assert len(set(prints)) == len(prints)


def test_the_same_quotation_twice_gives_two_gitlab_fingerprints() -> None:
    from factcheck.reporters import render
    from factcheck.settings import Settings
    from tests.reporters.sample import report

    whole = report()
    first = whole.articles[0]
    twice = whole._replace(articles=(first, first._replace(article=first.article._replace(path="other.txt")), first))
    prints = [issue["fingerprint"] for issue in json.loads(render("gitlab", twice, Settings()))]
    assert len(set(prints)) == len(prints)


def test_claimreview_rates_wording_and_gives_no_number() -> None:
    reviews = json.loads(faults.good("claimreview"))
    assert reviews
    for review in reviews:
        assert review["@type"] == "ClaimReview"
        assert set(review["reviewRating"]) == {"@type", "alternateName"}
        assert review["author"]["name"] == "The Norland Desk"
        assert review["url"].startswith("https://news.example/harbour#q")
    ratings = {review["reviewRating"]["alternateName"] for review in reviews}
    assert "Quotation altered" in ratings
    assert not any("FC301" in review["reviewBody"] for review in reviews)

"""The tour: every verdict of the policy once, each from an origin as it really arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import factcheck
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Result


@pytest.fixture(scope="module")
def tour(root) -> ArticleReport:
    report = factcheck.check(str(root / "examples/tour/article.md"), [str(root / "fixtures")], Settings(offline=True))
    return report.articles[0]


def result(tour: ArticleReport, beginning: str) -> Result:
    found = [entry for entry in tour.results if entry.claim.quote.startswith(beginning)]
    assert len(found) == 1, beginning
    return found[0]


EXPECTED = {
    "iron lady": ("not_a_claim", None),
    "The old bridge has carried": ("typographic", True),
    "We won't reopen": ("typographic", True),
    "[t]he closure": ("editorial", True),
    "4,000 people cross": ("reported_agrees", True),
    "The repairs will cost": ("altered", False),
    "The ministry does rule out": ("altered", False),
    "The harbor stays open": ("altered", False),
    "Every ship that waits": ("elsewhere", False),
    "We looked at every cable": ("typographic", True),
    "We will … charge": ("altered", False),
    "The ferry is free": ("verbatim", True),
    "Nobody in this ministry": ("not_found", False),
    "the ferry would run": ("reported_differs", False),
    "The inspectors were overruled": ("incomplete", None),
    "The bridge is a gift": ("other_language", None),
    "I shall miss its groan": ("unavailable", None),
    "Somebody will have to pay": ("uncited", None),
}


@pytest.mark.parametrize("beginning", EXPECTED)
def test_each_quotation_is_judged_as_its_origin_says(tour: ArticleReport, beginning: str) -> None:
    judgement = result(tour, beginning).judgement
    assert (judgement.verdict, judgement.accept) == EXPECTED[beginning]


def test_every_verdict_of_the_policy_appears(tour: ArticleReport) -> None:
    from typing import get_args

    from factcheck.core.records import Verdict

    assert {entry.judgement.verdict for entry in tour.results} == set(get_args(Verdict))


FLAGS = {
    "The repairs will cost": "number",
    "The ministry does rule out": "negation",
    "We looked at every cable": "source_stage_direction",
    "We will … charge": "elision_hides",
    "The ferry is free": "truncated_limiter",
    "There is no plan for the ferry": "other_speaker",
    "We will replace all forty": "superseded",
    "Every ship that waits": "misattributed",
}


@pytest.mark.parametrize("beginning", FLAGS)
def test_the_caution_that_matters_stands_on_it(tour: ArticleReport, beginning: str) -> None:
    assert FLAGS[beginning] in result(tour, beginning).judgement.flags


def test_a_spelling_variant_is_minor_and_a_lost_not_is_material(tour: ArticleReport) -> None:
    assert result(tour, "The harbor stays open").judgement.severity == "minor"
    assert result(tour, "The ministry does rule out").judgement.severity == "material"


def test_words_found_elsewhere_name_the_place(tour: ArticleReport) -> None:
    found = result(tour, "Every ship that waits")
    assert found.evidence[0].evidence.capture.title == "Briefing on the drawbridge of Port Lindale"


def test_a_post_held_only_as_an_embed_says_so(tour: ArticleReport) -> None:
    post = result(tour, "My grandfather oiled")
    assert post.evidence[0].evidence.capture.relation == "embed"
    assert post.judgement.accept is True


def test_the_speaker_stands_in_the_appositive_not_in_the_paragraph_before(tour: ArticleReport) -> None:
    speakers = {
        "My grandfather oiled": "Jory Pell",
        "The bridge is a gift": "Ruth Ahlers",
        "I shall miss its groan": "Anselm Quill",
        "We will replace all forty": "Tilo Marchbank",
    }
    for beginning, name in speakers.items():
        speaker = result(tour, beginning).claim.speaker
        assert speaker is not None
        assert speaker.name == name

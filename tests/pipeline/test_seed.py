"""The seed: what an editor is told about every quotation of the first example."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

import factcheck
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.core.records import ArticleReport, Result


@pytest.fixture(scope="module")
def seed(root) -> ArticleReport:
    report = factcheck.check(str(root / "examples/seed/article.txt"), [str(root / "fixtures")], Settings(offline=True))
    return report.articles[0]


def result(seed: ArticleReport, beginning: str) -> Result:
    found = [entry for entry in seed.results if entry.claim.quote.startswith(beginning)]
    assert len(found) == 1, beginning
    return found[0]


def test_every_quoted_segment_is_found_where_it_stands(seed: ArticleReport) -> None:
    quoted = [entry.claim.span for entry in seed.results if entry.claim.type != "report"]
    assert quoted == [
        (220, 493),
        (774, 1039),
        (1130, 1415),
        (2014, 2022),
        (2050, 2078),
        (3385, 3417),
        (3653, 3665),
        (3977, 4080),
    ]
    assert all(seed.article.text[slice(*entry.claim.span)] == entry.claim.quote for entry in seed.results)


def test_a_post_nobody_holds_is_unavailable_and_says_what_was_tried(seed: ArticleReport) -> None:
    post = result(seed, "I met with Ukrainian")
    assert (post.judgement.verdict, post.judgement.score, post.evidence) == ("unavailable", None, ())
    assert post.claim.speaker is not None
    assert (post.claim.speaker.name, post.claim.speaker.printed) == ("Antony Blinken", "Anthony Blinken")
    assert post.claim.citation is not None
    cited = post.claim.citation
    assert (cited.kind, cited.handle, cited.date) == ("post", "@SecBlinken", "2021-04-13")
    assert any("not tried (--offline)" in attempt.outcome for attempt in post.tried)


def test_a_statement_held_by_two_independent_witnesses_agrees(seed: ArticleReport) -> None:
    statement = result(seed, "The Secretary expressed concern")
    assert (statement.judgement.verdict, statement.judgement.score) == ("typographic", 100)
    assert "witness_only" in statement.judgement.flags
    assert "2 independent witnesses" in statement.reasons
    publishers = {use.evidence.capture.publisher for use in statement.evidence}
    assert publishers == {"Reuters via National Post", "Sputnik via UrduPoint"}
    assert statement.claim.citation is not None
    assert statement.claim.citation.kind == "statement"


def test_a_quotation_never_closed_is_kept_whole_and_reported(seed: ArticleReport) -> None:
    post = result(seed, "Good to be meeting")
    assert "Sec[retary] Blinken" in post.claim.quote
    assert post.claim.quote.endswith("would be too high.")
    assert post.judgement.verdict == "unavailable"
    assert [finding.code for finding in seed.findings] == ["FC501", "FC502"]
    assert [finding.span[0] for finding in seed.findings] == [1129, 2049]


def test_a_word_that_colours_the_sentence_is_listed_and_the_stray_mark_swallows_nothing(seed: ArticleReport) -> None:
    assert result(seed, "concrete").judgement.verdict == "not_a_claim"
    fragment = result(seed, "with NATO Allies")
    assert (fragment.claim.type, fragment.claim.quote) == ("mixed", "with NATO Allies in Brussels")


def test_four_words_cut_without_a_mark_are_named(seed: ArticleReport) -> None:
    cut = result(seed, "aware of Russian troop movements")
    judgement = cut.judgement
    assert (judgement.verdict, judgement.severity, judgement.accept, cut.level) == (
        "altered",
        "material",
        False,
        "error",
    )
    assert {"unmarked_omission", "witness_only"} <= set(judgement.flags)
    assert [edit.source for edit in judgement.edits if edit.severity == "material"] == [
        "Ukrainian military reports concerning"
    ]
    assert cut.origin is not None
    assert cut.origin.speaker == "John Kirby"


def test_one_word_of_a_briefing_is_verbatim_and_short(seed: ArticleReport) -> None:
    word = result(seed, "provocations")
    assert word.judgement.verdict == "verbatim"
    assert {"short", "witness_only"} <= set(word.judgement.flags)


def test_a_translation_is_compared_and_accuses_nobody(seed: ArticleReport) -> None:
    spoken = result(seed, "We have foreseen")
    assert spoken.claim.speaker is not None
    assert spoken.claim.speaker.name == "Ruslan Khomchak"
    assert (spoken.judgement.verdict, spoken.judgement.accept, spoken.level) == ("altered", None, "warning")
    assert "translation" in spoken.judgement.flags
    changes = {(edit.source, edit.quote) for edit in spoken.judgement.edits if edit.severity != "none"}
    assert changes == {("planned", "foreseen"), ("", "an")}


def test_a_newspaper_report_is_linked_to_the_origin_that_is_not_held(seed: ArticleReport) -> None:
    report = result(seed, "Russia was pulling 4,000 troops")
    assert report.origin is not None
    assert (report.origin.id, report.judgement.verdict) == ("nyt-report", "unavailable")
    assert {figure.value for figure in report.claim.figures if figure.kind == "number"} == {"4000"}


def test_twelve_reports_are_listed_and_no_heading_credit_or_caption_is_a_claim(seed: ArticleReport) -> None:
    reports = [entry for entry in seed.results if entry.claim.type == "report"]
    assert len(reports) == 12
    text = " ".join(entry.claim.quote for entry in seed.results)
    for never in ("Видео дня", "Kuleba's Brussels visit", "SecBlinken", "amassing along"):
        assert never not in text


def test_the_article_under_check_is_never_evidence(seed: ArticleReport) -> None:
    held = [use.evidence.text for entry in seed.results for use in entry.evidence]
    assert held
    assert all(len(text) < 400 for text in held)


def test_the_offline_path_opens_no_socket(root, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("a socket was opened offline")

    monkeypatch.setattr(socket.socket, "connect", never)
    monkeypatch.setattr(socket, "getaddrinfo", never)
    report = factcheck.check(str(root / "examples/seed/article.txt"), [str(root / "fixtures")], Settings(offline=True))
    assert report.summary.exit_status == 1

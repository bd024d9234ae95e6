"""The article under check is no evidence of itself, wherever it stands."""

from __future__ import annotations

from factcheck.core.records import Article, Capture, Evidence
from factcheck.pipeline.pool import is_copy

OWN = (
    "The council of Port Lindale met on Tuesday evening in the old customs house by the quay. "
    "Members spoke for three hours about the drawbridge, the ferry and the price of both. "
    "Nobody who had come to listen left before the end, and the doors stayed open to the street. "
    "The mayor promised a second meeting before the summer, in the school at the other bank. "
)
QUOTE = "“We will not decide tonight what our children must pay for tomorrow,” she said. "
ARTICLE = Article("a", OWN + QUOTE, "0", url="https://courier.example/council")
SPANS = ((len(OWN) + 1, len(OWN) + len(QUOTE) - 12),)


def evidence(text: str, url: str, relation: str = "witness") -> Evidence:
    capture = Capture("w", "fixtures", "f", "2024-05-15T00:00:00Z", "0", relation, "whole", "report", url)  # type: ignore[arg-type]
    return Evidence(capture, text)


def test_the_article_at_its_own_address_is_no_evidence() -> None:
    assert is_copy(ARTICLE, evidence(ARTICLE.text, "https://www.courier.example/council/?utm_source=x"), SPANS)


def test_another_text_at_the_same_address_is() -> None:
    correction = "Correction: the mayor did not say that anybody would decide tonight. " * 9
    assert not is_copy(ARTICLE, evidence(correction, "https://courier.example/council"), SPANS)


def test_a_copy_elsewhere_is_no_evidence() -> None:
    assert is_copy(ARTICLE, evidence("Reprinted. " + ARTICLE.text, "https://mirror.example/1"), SPANS)


def test_two_reports_of_one_statement_are_two() -> None:
    other = "It was a long night in Port Lindale, and the last word was the mayor's. " * 6 + QUOTE
    assert not is_copy(ARTICLE, evidence(other, "https://gazette.example/1"), SPANS)


SHORT = "Mayor Ada Quill spoke in a statement on Monday about the harbour of Lindale and all its dockers.\n"
SAID = "“We will sell the harbour in the spring,” Quill said.\n"
BRIEF = Article("b", SHORT + SAID, "0", url="https://courier.example/brief")
BRIEF_SPANS = ((len(SHORT) + 1, len(SHORT) + 40),)


def test_a_copy_of_a_short_article_is_no_evidence() -> None:
    assert is_copy(BRIEF, evidence("Copied.\n" + BRIEF.text, "https://mirror.example/2"), BRIEF_SPANS)


def test_a_short_report_of_the_same_statement_is() -> None:
    other = "The harbour may go: Mayor Ada Quill spoke in a statement on Monday.\n" + SAID
    assert not is_copy(BRIEF, evidence(other, "https://gazette.example/2"), BRIEF_SPANS)

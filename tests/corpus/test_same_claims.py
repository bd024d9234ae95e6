"""One article as text, Markdown and HTML gives the same claims."""

from __future__ import annotations

import pytest

from factcheck.core.extraction import extract_article
from factcheck.readers import read_article

_PARTS = (
    ("h1", "Mayor says the pier “will stand again”"),
    ("p", "Mayor Ada Vale spoke in Lund on Monday, a day after the storm had taken the old pier."),
    ("p", "“The pier will stand again by spring,” Vale said. “We owe it to the crews.”"),
    ("h2", "The crews answer"),
    ("p", "Marcus Orr, a sailor, called the plan a “gift to the gulls” and said the crews were tired."),
    ("li", "Orr said the town had lost 14 boats in 2023."),
    ("li", "“Nobody asked us,” he added."),
    ("p", "The council wrote:"),
    ("blockquote", "No boat shall leave the harbour before the lamps are lit."),
    ("p", "The film “Thirteen Tides” opens on Friday."),
)
_MARKDOWN = {"h1": "# {}", "h2": "## {}", "p": "{}", "li": "- {}", "blockquote": "> {}"}


def _html() -> str:
    body = ""
    for number, (tag, words) in enumerate(_PARTS):
        inner = f"<p>{words}</p>" if tag == "blockquote" else words
        opens = "<ul>" if tag == "li" and _PARTS[number - 1][0] != "li" else ""
        closes = "</ul>" if tag == "li" and _PARTS[number + 1][0] != "li" else ""
        body += f"{opens}<{tag}>{inner}</{tag}>{closes}\n"
    return f"<html lang=en><head><title>Pier</title></head><body><article>{body}</article></body></html>"


FORMS = {
    "a.md": "\n\n".join(_MARKDOWN[tag].format(words) for tag, words in _PARTS),
    "a.txt": "\n\n".join(
        ("• " if tag == "li" else "> " if tag == "blockquote" else "") + words for tag, words in _PARTS
    ),
    "a.html": _html(),
}


def _claims(name: str) -> list[tuple[object, ...]]:
    extraction = extract_article(read_article(FORMS[name].encode(), name=name))
    return [
        (claim.type, claim.quote, claim.speaker.name if claim.speaker else None, claim.cue.text if claim.cue else None)
        for claim in extraction.claims
    ]


@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_the_form_of_the_file_changes_no_claim(name: str) -> None:
    assert _claims(name) == _claims("a.txt")


def test_the_article_has_the_claims_a_reader_sees() -> None:
    kinds = [(claim[0], claim[2]) for claim in _claims("a.txt") if claim[0] != "report"]
    assert ("quotation", "Ada Vale") in kinds
    assert ("quotation", "Marcus Orr") in kinds
    assert any(claim[1].startswith("No boat shall leave") for claim in _claims("a.txt"))
    assert [claim[1] for claim in _claims("a.txt") if claim[0] == "scare"] == ["Thirteen Tides"]

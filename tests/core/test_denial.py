"""What is repeated only to be denied is no agreement."""

from __future__ import annotations

import pytest

from factcheck.core.denial import denied


def place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Brenning did not tell the clerk to “burn the list” that night.", "burn the list"),
        (
            "The Shell misquoted the mayor. He never said she was “a pearl of the coast” in any speech.",
            "pearl of the coast",
        ),
        ("He denied having called it “a rotten plank”.", "a rotten plank"),
        ('She didn\'t say "close the harbour" or anything like it.', "close the harbour"),
    ],
)
def test_a_denial_is_seen(text: str, words: str) -> None:
    assert denied(text, place(text, words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Brenning told the clerk to “burn the list” that night.", "burn the list"),
        ("He did not stay. He said the plan was “a rotten plank”.", "a rotten plank"),
        ("It was not easy to hear. Brenning said: “close the harbour”.", "close the harbour"),
        ("We will not close the harbour before the winter.", "close the harbour"),
    ],
)
def test_a_statement_with_a_not_near_by_is_none(text: str, words: str) -> None:
    assert not denied(text, place(text, words))

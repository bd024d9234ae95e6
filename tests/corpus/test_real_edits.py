"""The quotations read one by one: their file, and how two listings of edits are held to be the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.core.compare import compare
from factcheck.core.records import Source
from tests.corpus.real_edits import edits_agree, fused, rows, texts, verdict_agrees

if TYPE_CHECKING:
    from pathlib import Path


def test_the_file_holds_spans_and_no_text() -> None:
    assert len(rows()) > 150
    for row in rows():
        assert row["verdict"] in ("ok", "altered", "absent")
        for old, new, kind in (edit for listing in row["listings"] for edit in listing):
            assert kind in ("word", "style", "disfluency", "stage", "attribution", "citation", "mark")
            assert all(span is None or 0 <= span[0] < span[1] for span in (old, new))


def test_the_texts_are_those_that_were_annotated(shared: Path) -> None:
    assert len(texts(shared, rows())) > 150


QUOTE = "We like the boats of Lunt. And we like those who sail in them very much."
ORIGIN = "We like some of the boats of Lunt. We like people who sail in them a lot."


def test_neighbouring_edits_are_one_unless_a_sentence_ends_between_them() -> None:
    judged = compare(QUOTE, [Source("o", ORIGIN)], cited="o")
    told = [pair for pair, _ in fused(judged.edits, QUOTE)]
    assert told == [("some of", ""), ("", "and"), ("people", "those"), ("a lot", "very much")]


@pytest.mark.parametrize(
    ("listing", "agrees"),
    [
        (
            [("some of", "", "word"), ("", "and", "word"), ("people", "those", "word"), ("a lot", "very much", "word")],
            True,
        ),
        ([("some of", "", "word"), ("", "and", "word"), ("people", "those", "word")], False),
        (
            [
                ("some of the", "", "word"),
                ("", "and", "word"),
                ("people", "those", "word"),
                ("a lot", "very much", "word"),
            ],
            False,
        ),
    ],
)
def test_every_edit_must_be_listed_and_no_other(listing: list[tuple[str, str, str]], agrees: bool) -> None:
    judged = compare(QUOTE, [Source("o", ORIGIN)], cited="o")
    assert edits_agree(listing, judged.edits, QUOTE) is agrees


def test_a_change_of_words_must_be_called_altered_and_style_may_not_be_material() -> None:
    altered = compare(QUOTE, [Source("o", ORIGIN)], cited="o")
    same = compare(ORIGIN, [Source("o", ORIGIN)], cited="o")
    words = {"verdict": "altered", "listings": [[[[0, 3], None, "word"]]]}
    style = {"verdict": "altered", "listings": [[[[0, 3], None, "style"]]]}
    assert (verdict_agrees(words, altered), verdict_agrees(words, same)) == (True, False)
    assert (verdict_agrees(style, altered), verdict_agrees(style, same)) == (False, True)
    assert verdict_agrees({"verdict": "absent", "listings": [[]]}, altered) is False

"""One tokenisation: offsets hold, sentences and paragraphs cover the tokens, abbreviations do not end sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.records import Block
from factcheck.core.tokens import Document


def sentences(text: str) -> list[str]:
    return [text[s.span[0] : s.span[1]] for s in Document(text).sentences]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Vale spoke. She left.", 2),
        ("Sen. Ada Vale (R-Maine) spoke to J. P. Orr. He left.", 2),
        ("The U.S. Department of Tides said so. It is wet.", 2),
        ("He lives in the U.S. The weather is fine.", 2),
        ('"It is late. We go," she said. "Come." They came.', 4),
        ("It cost 4.5 million. That is 4,000 each.", 2),
        ("“Is it late?” he asked. “No.”", 2),
        ("Am 21. Juni sagte der Minister nichts und die Sonne war nicht zu sehen. Das ist alles.", 2),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_the_possessive_is_a_token_and_the_contraction_is_not() -> None:
    assert Document("Vale's don't Orr’s").words == ["Vale", "'s", "don't", "Orr", "’s"]


def test_roles_of_plain_lines_are_guessed() -> None:
    text = "twitter.com/ Vale\n\nThe minister spoke for an hour today.\n\nA sub-heading\n\n• An item, long or short."
    assert [p.role for p in Document(text).paragraphs] == ["credit", "paragraph", "heading", "list_item"]


def test_a_readers_blocks_win_over_guesses() -> None:
    text = "A sub-heading\n\nWords."
    document = Document(text, (Block((0, 13), "caption"), Block((15, 21), "block_quote", "https://example.org/a")))
    assert [(p.role, p.cite) for p in document.paragraphs] == [
        ("caption", None),
        ("block_quote", "https://example.org/a"),
    ]


def test_hard_wrapped_lines_are_joined_to_paragraphs() -> None:
    text = "The tide was high and\nthe wind was not, which\nmade the water rise and\nthe town wet.\n\nNobody came."
    assert len(Document(text).paragraphs) == 2


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab .!?\"“”'’«»\n\t-—1AÉ世\u00a0\u200b", max_size=80))
def test_offsets_point_at_the_words_and_everything_is_covered(text: str) -> None:
    document = Document(text)
    assert all(text[a:b] == w for w, a, b in zip(document.words, document.starts, document.ends, strict=True))
    covered = [i for s in document.sentences for i in range(*s.tokens)]
    assert covered == list(range(len(document.words)))
    assert [i for p in document.paragraphs for i in range(*p.tokens)] == covered
    assert [i for p in document.paragraphs for i in range(*p.sentences)] == list(range(len(document.sentences)))

"""Where quoted words stand, in every style of marks and without any."""

from __future__ import annotations

import pytest

from factcheck.core.quotations import find_quotations
from factcheck.core.records import Block
from factcheck.core.tokens import Document


def found(text: str, blocks: tuple[Block, ...] = (), language: str | None = None) -> list[str]:
    quotations, _ = find_quotations(Document(text, blocks, language))
    return [text[a:b] for quotation in quotations for a, b in quotation.segments]


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” she said.",
        '"It is late," she said.',
        "‘It is late,’ she said.",
        "'It is late,' she said.",
        "«It is late,» she said.",
        "»It is late,« she said.",
        "„It is late,“ she said.",
        "„It is late,” she said.",
        "‹It is late,› she said.",
        "「It is late,」 she said.",
        "『It is late,』 she said.",
        "``It is late,'' she said.",
        "''It is late,'' she said.",
        "« It is late, » she said.",
        "〝It is late,〞 she said.",
    ],
)
def test_every_style_of_marks_gives_the_words_without_them(text: str) -> None:
    assert found(text) == ["It is late,"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“He said ‘go’ twice,” she said.", "He said ‘go’ twice,"),
        ("\"He said 'go' twice,\" she said.", "He said 'go' twice,"),
        ("«Он сказал „иди“ дважды», сказала она.", "Он сказал „иди“ дважды"),
        ("„Er sagte ‚geh‘ zweimal“, sagte sie.", "Er sagte ‚geh‘ zweimal"),
        ("“The Orrs' boat isn't ours,” she said.", "The Orrs' boat isn't ours,"),
        ("‘The Orrs’ boat isn’t ours,’ she said.", "The Orrs’ boat isn’t ours,"),
    ],
)
def test_what_is_quoted_inside_stays_inside(text: str, words: str) -> None:
    assert found(text) == [words]


@pytest.mark.parametrize("text", ["The Vales' boat isn't Orr's.", "Rock 'n' roll in the '90s.", "’Tis the Orrs’ boat."])
def test_apostrophes_are_never_marks(text: str) -> None:
    quotations, findings = find_quotations(Document(text))
    assert not quotations
    assert not findings


def test_a_quotation_over_three_paragraphs_is_one_without_a_fault() -> None:
    text = "“One,” she began. “Two.\n\n“Three.\n\n“Four,” she said."
    quotations, findings = find_quotations(Document(text))
    assert [len(quotation.segments) for quotation in quotations] == [1, 3]
    assert not findings


def test_a_block_quote_a_from_block_and_turns_need_no_marks() -> None:
    text = "The board wrote:\n\nNo boat shall leave."
    assert found(text, (Block((0, 16), "paragraph"), Block((18, 38), "block_quote"))) == ["No boat shall leave."]
    assert found("From Ada Vale, mayor:\n\nWe thank the crews of the port.") == ["We thank the crews of the port."]
    assert found("ORR: It was late.\n\nVALE: It was not.") == ["It was late.", "It was not."]


def test_dash_dialogue_leaves_out_the_words_that_name_the_speaker() -> None:
    text = "Было поздно, и на пристани никого уже не было.\n\n— Мы уходим, — сказал Вейл. — Уже поздно."
    assert found(text) == ["Мы уходим,", "Уже поздно."]


def test_a_speaker_named_inside_the_marks_is_cut_out() -> None:
    text = "Об этом говорят все. «Мы уходим, — сказал Вейл, — и не вернёмся», и на этом всё."
    assert found(text) == ["Мы уходим,", "и не вернёмся"]


def test_inches_and_attributes_are_no_quotations() -> None:
    assert not found('Orr is 6\'3" tall and the bolt is 9" long.')
    assert not found('<post author="vale" time="9">Late.')

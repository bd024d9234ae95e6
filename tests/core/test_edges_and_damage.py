"""What stands at the edges of an alignment, where parts of a quotation are placed, and texts that lost signs."""

from __future__ import annotations

import pytest

from factcheck import compare
from factcheck.core.language import language_at
from factcheck.core.records import Judgement, Source

HARBOR = "We have paid for every stone of the harbor and for all of its boats since the storm."


def judge(quote: str, text: str, context: str = "") -> Judgement:
    return compare(quote, [Source("origin", text)], cited="origin", context=context)


def edits(judged: Judgement) -> list[tuple[str, str]]:
    return [(edit.source, edit.quote) for edit in judged.edits if edit.severity != "none"]


@pytest.mark.parametrize(
    "next_sentence",
    ["The mayor read the list of all the boats to us.", "As you know, the tide has taken a part of the wall.", ""],
)
def test_a_sentence_added_at_the_end_is_added_and_changed_from_nothing(next_sentence: str) -> None:
    judged = judge(f"{HARBOR} Nobody else in the town gave us a coin for the work.", f"{HARBOR} {next_sentence}")
    assert edits(judged) == [("", "Nobody else in the town gave us a coin for the work")]


def test_a_sentence_added_at_the_beginning_is_added() -> None:
    judged = judge(
        f"Nobody else in the town gave us a coin. {HARBOR}", f"The mayor read the list of all boats. {HARBOR}"
    )
    assert edits(judged) == [("", "Nobody else in the town gave us a coin")]


def test_a_last_sentence_that_was_changed_is_compared_with_the_origins() -> None:
    judged = judge(f"{HARBOR} It was a long winter for us.", f"{HARBOR} It was a hard winter for us. Then came spring.")
    assert edits(judged) == [("hard", "long")]


def test_words_before_the_origins_quotation_mark_were_not_changed() -> None:
    text = "They keep on calling up and saying, “We need a project in my valley this year.” So we built one."
    judged = judge("Hey, Mr. Mayor, we need a project in my valley this year", text)
    assert edits(judged) == [("", "Hey, Mr. Mayor")]


def test_the_last_change_ends_with_the_origins_clause() -> None:
    text = "It is a wall that has no place on our land. We must remove it, because it is a danger to all of Lunt."
    judged = judge("It is a wall that has no place on our land. We must remove that wall.", text)
    assert edits(judged) == [("", "that"), ("it", "wall")]


def test_a_word_is_laid_against_its_own_other_form() -> None:
    text = "We will let the people of Lunt determine their own futures. American harbors are built by the people."
    judged = judge("We will let the people of Lunt determine their own future. And American harbors are built by", text)
    assert edits(judged)[:2] == [("futures", "future"), ("", "And")]


def test_however_between_its_commas_may_go_and_with_its_clause_may_not() -> None:
    text = "The charter, however, is not a tool for building a perfect town in the bay of Lunt."
    assert judge("The charter . . . is not a tool for building a perfect town in the bay of Lunt.", text).accept is True
    text = "We will pay for the harbor, however long the town of Lunt may wait for it, out of the fund."
    assert judge("We will pay for the harbor . . . out of the fund.", text).accept is False


def test_parts_are_placed_where_they_stand_beside_each_other() -> None:
    early = "Independent harbor boats were counted in the spring by all of the wardens. " * 4
    late = "Many independent harbor boats, it seemed, had become worth as much as any house of the town of Lunt."
    text = early + "The wardens wrote their long report in the summer and sent it on. " * 30 + late
    judged = judge("[m]any independent harbor boats . . . had become worth as much as any house of the town", text)
    assert (judged.verdict, judged.accept) == ("editorial", True)
    assert judged.spans[0][0] >= len(text) - len(late)


def test_a_stage_direction_in_the_quotation_is_no_word_of_it() -> None:
    judged = judge(f"{HARBOR} (Applause.)", HARBOR)
    assert (judged.verdict, judged.accept) == ("typographic", True)
    assert "source_stage_direction" in judged.flags


@pytest.mark.parametrize(("quote", "origin"), [("Hawai‘i", "Hawaii"), ("O’ahu", "Oahu"), ("Sana'a", "Sanaa")])
def test_a_letter_of_a_name_that_is_often_left_out_is_an_accent(quote: str, origin: str) -> None:
    judged = judge(
        f"The boats that sail to {quote} leave in spring.", f"The boats that sail to {origin} leave in spring."
    )
    assert (judged.verdict, judged.accept) == ("typographic", True)
    assert "accents" in judged.flags


def test_a_text_that_lost_its_apostrophes_and_spaces_is_damaged() -> None:
    quote = "It isn’t the proposed renewing of our society’s harbor that they didn’t like in Lunt."
    judged = judge(quote, "It isnt the proposedrenewing of our societys harbor that they didnt like in Lunt.")
    assert (judged.verdict, judged.accept) == ("typographic", True)
    assert judged.flags == ()


def test_one_lost_apostrophe_is_a_change() -> None:
    judged = judge("It was the supporter’s harbor that they liked.", "It was the supporters harbor that they liked.")
    assert (judged.verdict, judged.accept) == ("altered", False)


def test_a_passage_is_read_in_its_own_language_on_a_page_of_two() -> None:
    spanish = "El puente hacia la otra orilla es más largo que el de los barcos, y no se ha dicho por qué. " * 6
    english = "The law that was signed in April does not include any of the boats that are in the harbor of Lunt."
    text = f"{spanish}{english} {spanish}"
    judged = judge(english.replace("not", "[indeed]"), text)
    assert (judged.verdict, judged.accept) == ("altered", False)
    assert {"negation", "bracket_abuse"} <= set(judged.flags)
    start = text.index(english)
    assert language_at(text, start, start + len(english), "es") == "en"
    assert language_at(text, 0, 100, "es") == "es"

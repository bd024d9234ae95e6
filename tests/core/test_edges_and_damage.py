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


def test_a_stage_direction_that_only_the_quotation_has_is_its_own_addition() -> None:
    judged = judge(f"{HARBOR} (Laughter.)", HARBOR)
    assert (judged.verdict, judged.severity) == ("altered", "minor")


@pytest.mark.parametrize(("quote", "origin"), [("Hawai‘i", "Hawaii"), ("O’ahu", "Oahu"), ("Sana'a", "Sanaa")])
def test_a_letter_of_a_name_that_is_often_left_out_is_an_accent(quote: str, origin: str) -> None:
    judged = judge(
        f"The boats that sail to {quote} leave in spring.", f"The boats that sail to {origin} leave in spring."
    )
    assert (judged.verdict, judged.accept) == ("typographic", True)
    assert "accents" in judged.flags


def test_a_text_that_lost_its_apostrophes_and_spaces_is_damaged() -> None:
    quote = "It isn’t the proposed renewing of our wide harbor that they didn’t like in Lunt."
    judged = judge(quote, "It isnt the proposedrenewing of our wide harbor that they didnt like in Lunt.")
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


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (
            "We will pay it all. We will leave next year.",
            "“We will pay it all”, Vale said. Roth said: “We will leave next year.”",
        ),
        (
            "We will pay it all. We will leave next year.",
            "“We will pay it all,” Vale said.\nRoth added: “We will leave next year.”",
        ),
        (
            "It kills one man in a million.",
            "It was “a hoax”; she said it kills less than one man in a million. “It is bad.”",
        ),
        (
            "She said it kills one man in a million.",
            "“A hoax”; she said it kills less than one man in a million. “Bad.”",
        ),
        (
            "They called it “safe” and “clean” in Lunt.",
            "They called it “safe”, although they said it wasn’t, and “clean” in Lunt.",
        ),
        (
            "They called it “safe” and “clean” in Lunt.",
            "They called it “safe,” although they said it cannot be, and “clean” in Lunt.",
        ),
        (
            "I did it all and I am sorry for it.",
            "“I did it all”, he was asked to say but refused, “and I am sorry for it.”",
        ),
        ("She left the papers insecure hands.", "She left the papers in\nsecure hands."),
        ("It is notable in the law of Lunt.", "It is no\ntable in the law of Lunt."),
        ("The supporters vote is lost and they dont care.", "The supporter's vote is lost and they don't care."),
        ("I think were winning and they dont see it.", "I think we're winning and they don't see it."),
        ("We were inactive service and we dont know why.", "We were in active service and we don't know why."),
        ("I apologize (laughter) to all of Lunt.", "I apologize to all of Lunt."),
        ("We like the plan ... it is not good for Lunt.", "We like the plan, however it is not good for Lunt."),
        ("We will fight … long it takes to win.", "We will fight however long it takes to win."),
        ("Mr. Oara came to the harbor of Lunt", "Mr. O'Ara came to the harbor of Lunt"),
        ("He joined the May5 group in Lunt", "He joined the May-5 group in Lunt"),
        ("He got prednisone for all of his pain", "He got prednisolone for all of his pain"),
    ],
)
def test_none_of_these_leniencies_covers_a_change(quote: str, text: str) -> None:
    judged = judge(quote, text)
    assert judged.accept is False
    assert judged.verdict in ("altered", "not_found")


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The statute applies to all who hold a boat.", "The statute applies only under § 7 to all who hold a boat."),
        ("The court may punish the man.", "The court may refuse to (see Vale v. Roth) punish the man."),
    ],
)
def test_a_quoting_parenthetical_discloses_a_citation_and_no_words(quote: str, text: str) -> None:
    assert judge(quote, text, f"He wrote “{quote}” (quoting Vale v. Roth, 1 U. S. 2).").accept is False
    cited = "We ask whether there “was a harm.” 466 U. S., at 688. Then we ask who is to pay for it."
    words = "We ask whether there ‘was a harm.’ Then we ask who is to pay for it"
    assert judge(words, cited, f"It held “{words}” (quoting Vale v. Roth, 1 U. S. 2).").accept is True


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("She said “post-war order”.", "She said “postwar order”."),
        ("We built the bridge for you. U.S. jobs.", "We built the bridge for you. US jobs."),
        ("We built it. It cost $1 200 000.", "We built it. It cost $1,200,000."),
        (
            "We built the bridge for you. Our anti-war, anti-racist plan won.",
            "We built the bridge for you. Our antiwar, antiracist plan won.",
        ),
    ],
)
def test_a_short_last_sentence_in_another_spelling_is_the_origins(quote: str, text: str) -> None:
    assert judge(quote, text).accept is True


def test_a_russian_line_on_a_ukrainian_page_is_read_as_russian() -> None:
    page = "Міністр сказав, що ми не будемо чекати, і що це був його план для всієї країни. " * 6
    line = "Мы никогда это не забудем, потому что она также была с ним в тот день."
    judged = judge(line.replace("никогда", "[точно]"), f"{page}{line} {page}")
    assert (judged.verdict, judged.accept) == ("altered", False)
    assert "negation" in judged.flags

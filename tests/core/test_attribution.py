"""Who is said to have said it, by pattern and by rank, and what stands in marks without a speaker."""

from __future__ import annotations

import pytest

from factcheck.core.extraction import extract


def speakers(text: str) -> list[str | None]:
    claims = [claim for claim in extract(text).claims if claim.type in {"quotation", "scare"}]
    return [claim.speaker.name if claim.speaker else None for claim in claims]


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” Ada Vale said.",
        "“It is late,” said Ada Vale.",
        "“Is it late?” Ada Vale asked.",
        "Ada Vale said, “It is late.”",
        "Ada Vale told reporters on Monday that it was “late in the day.”",
        "“It is late,” according to Ada Vale.",
        "“It is late,” Ada Vale, a doctor in Lund, said.",
        "“It is late,” said harbour spokeswoman Ada Vale, who was tired.",
        "“It is late,” Ada Vale (I-Lund) said on Tuesday.",
        "Ada Vale: “It is late.”",
        "“It is late.” — Ada Vale",
        "“It is late,” the mayor, Ada Vale, said.",
        "Ada Vale called the vote “a very late hour for the town.”",
        "Speaking in Lund, Ada Vale attacked the plan, saying it came “late in the day.”",
        "The hour, Ada Vale said, was “late in the day.”",
    ],
)
def test_the_speaker_is_named_in_the_sentence(text: str) -> None:
    assert speakers(text) == ["Ada Vale"]


def test_the_second_half_of_an_interrupted_quotation_has_the_same_speaker() -> None:
    assert speakers("“It is late,” Ada Vale said. “We go home.”") == ["Ada Vale", "Ada Vale"]


def test_a_pronoun_finds_the_person_of_its_gender() -> None:
    text = "Ada Vale met Henry Orr in Lund.\n\n“It is late,” she said.\n\n“It is not,” he said."
    assert speakers(text) == ["Ada Vale", "Henry Orr"]


def test_a_last_name_is_completed_and_a_title_kept_out() -> None:
    text = "Senator Ada Vale spoke in Lund.\n\n“It is late,” Ms. Vale said."
    assert speakers(text) == ["Ada Vale"]


def test_a_document_speaks_for_who_issued_it() -> None:
    text = "A statement released by harbour spokeswoman Ada Vale came at noon.\n\n“It is late,” the statement says."
    assert speakers(text) == ["harbour spokeswoman Ada Vale"]


def test_a_turn_belongs_to_its_label_and_not_to_the_one_before() -> None:
    assert speakers("ORR: Was it late?\n\nADA VALE: It was not late at all.") == ["ORR", "ADA VALE"]


def test_the_interviewers_question_is_not_given_to_the_interviewee() -> None:
    text = "Mayor Ada Vale answered our questions in Lund.\n\nQ: Why so late?\n\nA: Because the sea does not wait."
    assert speakers(text) == [None, "Ada Vale"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("The film “Thirteen Tides” opens in Lund on Friday.", "title"),
        ("Robert “Bob” Marlow ran the bar for forty years.", "nickname"),
        ("The so-called “tide tax” was repealed in May.", "called"),
        ("The company’s “green” barge burns coal.", "scare"),
        ("Some very “odd” things happen at night in Lund.", "scare"),
    ],
)
def test_what_nobody_said_is_listed_as_such(text: str, why: str) -> None:
    (claim,) = [claim for claim in extract(text).claims if claim.type in {"quotation", "scare"}]
    assert claim.type == "scare"
    assert why in (claim.note or "")


def test_a_pull_quote_is_one_claim_at_two_places() -> None:
    text = (
        "“We will rebuild the pier by spring and not later,” Ada Vale said.\n\n"
        "“We will rebuild the pier by spring”\n\nNobody answered her."
    )
    claims = extract(text).claims
    assert len(claims) == 1
    assert [text[a:b] for a, b in claims[0].also_at] == ["We will rebuild the pier by spring"]


def test_every_speaker_has_a_reason_and_a_span_that_says_so() -> None:
    text = "“It is late,” Ada Vale said.\n\n“We go,” she added."
    for claim in extract(text).claims:
        assert claim.speaker
        assert claim.speaker.reason
        assert claim.speaker.span
        assert text[slice(*claim.speaker.span)] == claim.speaker.mention


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Олег Вейл прибув до Лунда. «Ми йдемо додому сьогодні», — сказав Вейл. Це було у вівторок.", "Олег Вейл"),
        ("Иван Вейл прибыл в Лунд. «Мы уходим домой сегодня», — сказал Вейл. Это было во вторник.", "Иван Вейл"),
        ("Karl Vale kam am Dienstag nach Lund. „Wir gehen heute nach Hause“, sagte Vale und ging.", "Karl Vale"),
        ("Jean Vale est arrivé à Lund mardi. « Nous rentrons ce soir », a déclaré Jean Vale.", "Jean Vale"),
        ("Juan Vale llegó a Lund el martes. «Nos vamos a casa esta noche», dijo Vale en el puerto.", "Juan Vale"),
        ("Jan Vale przyjechał do Lund we wtorek. „Wracamy dziś do domu” – powiedział Vale.", "Jan Vale"),
    ],
)
def test_the_verb_and_its_subject_follow_in_seven_languages(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Ministry of Tides said in a statement that the port was shut. “It is late,” the statement says.",
            "Ministry of Tides",
        ),
        ("“It is late for all of us,” harbour master Jory Pell posted on Monday.", "Jory Pell"),
        ("“It is late for all of us,” the poet Anselm Quill told Radio Lund.", "Anselm Quill"),
    ],
)
def test_offices_and_owners_are_read(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Brenning, according to a transcript of the ministry, said: “The light is dim and the tide high.”",
            "Brenning",
        ),
        ("Oda Brenning, according to two clerks, told the council: “The light is dim out there.”", "Oda Brenning"),
        ("According to the Harbour Gazette, Brenning said: “The light is dim out there.”", "Brenning"),
    ],
)
def test_an_aside_on_where_it_is_known_from_is_not_the_speaker(text: str, name: str) -> None:
    (claim,) = [claim for claim in extract(text).claims if claim.type == "quotation"]
    assert claim.speaker is not None
    assert claim.speaker.name == name


def test_she_goes_on_being_who_spoke_and_not_a_name_out_of_the_quotation() -> None:
    lines = ["Mayor Ada Vale met the press.", "“It is late,” Vale said."]
    lines += ["“We go home. We go to bed. We go to sleep. All of us do,” she said." for _ in range(4)]
    lines += ["“I stay as long as the people of Lund want it,” she said.", "“And so does the council,” she said."]
    assert set(speakers("\n\n".join(lines))) == {"Ada Vale"}


def test_a_headline_capitalises_its_verb_and_the_words_it_quotes() -> None:
    text = "Vale Declares Orr ‘Cannot Remain in Office’ in Lund Speech\n\n“For this town, he cannot remain.”\n\n“It is late,” Ada Vale said."
    claims = [claim for claim in extract(text).claims if claim.quote.startswith("Cannot")]
    assert [(claim.type, claim.speaker.mention) for claim in claims if claim.speaker] == [("quotation", "Vale")]
    assert all(claim.speaker is None or "Declares" not in claim.speaker.name for claim in extract(text).claims)


@pytest.mark.parametrize(
    "before",
    [
        "The Harbour Board said late on Tuesday in a statement that it was “sorry about all of this.”",
        "A Harbour Board statement spoke of “a very long night for the town.”",
    ],
)
def test_the_statement_is_whose_it_was_when_it_was_introduced(before: str) -> None:
    named = speakers(f"{before}\n\n“The ferry sails again by June,” the statement said.")
    assert named[-1] == "Harbour Board"


@pytest.mark.parametrize(
    "text",
    [
        "The Lantern misquoted Ada Vale as saying the ferry was “gone for good and all.”",
        "The Lantern quoted Ada Vale as saying the ferry was “gone for good and all.”",
        "Ada Vale was quoted by The Lantern as saying “the ferry is gone for good.”",
        "Ada Vale told Brian Orr to “find the lost ferry,” The Lantern reported, citing an official.",
    ],
)
def test_who_prints_the_words_is_not_who_said_them(text: str) -> None:
    assert speakers(text) == ["Ada Vale"]

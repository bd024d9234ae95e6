"""Patterns that few sentences need, twins, readouts, offices beside names; all people and places are invented."""

from __future__ import annotations

import pytest

from factcheck.core.denial import denied
from factcheck.core.extraction import extract


def said(text: str, words: str) -> str | None:
    claim = next(c for c in extract(text).claims if c.type in ("quotation", "scare") and words in c.quote)
    return claim.speaker.name if claim.speaker else None


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # who makes somebody do something said so, whatever the verb
        (
            (
                "The Lantern said on Monday that in a call with an inspector, Signe Holt, Ilsa Marn hectored her to “lose "
                "the book” and said she would be “looked after” if she did."
            ),
            "lose",
            "Ilsa Marn",
        ),
        (
            (
                "The Lantern said on Monday that in a call with an inspector, Signe Holt, Ilsa Marn hectored her to “lose "
                "the book” and said she would be “looked after” if she did."
            ),
            "looked",
            "Ilsa Marn",
        ),
        # hearsay through an outlet
        (
            "Ilsa Marn told her that she had “the quietest desk of all”, according to the Skerry Post, which heard it.",
            "quietest",
            "Ilsa Marn",
        ),
        ("The plan is “a wake with bunting”, according to the Skerry Post.", "wake", "Skerry Post"),
        # a headline's label
        ("Brack: lockout is 'an act of war' on families\n\nTomas Brack spoke on Wednesday.", "act", "Tomas Brack"),
        # the clause that ends in a colon
        (
            "Edda Lund is on her feet. Jeers, as she turns to the benches opposite: “They left us a hole in it.”",
            "hole",
            "Edda Lund",
        ),
        # a text's words about others
        (
            (
                "“Hallow will defend its fleet,” the readout from the Chancellery said. It added that the leaders had "
                "agreed “to keep a line open at all hours.”"
            ),
            "line open",
            "Chancellery",
        ),
        # an office leads to the name beside it
        (
            "The opposition leader, Tomas Brack, replies. He calls it “a budget of borrowed boats”.",
            "borrowed",
            "Tomas Brack",
        ),
        (
            "Skerry's foreign minister, Danylo Verba, offered help. “Our boats are ready to sail for Skerry,” he wrote.",
            "boats",
            "Danylo Verba",
        ),
        # a place with an article is nobody
        (
            "Listen to Ilsa Marn. Opening the Long Quay on Thursday, she declared: “I will sign no treaty today.”",
            "treaty",
            "Ilsa Marn",
        ),
        # once "he", always "he"
        (
            (
                "Captain Nils Rove spoke first. Asked about it, he said he would do it again. His mate, Runa Eide, was "
                "less certain. “I think of it every night,” she said."
            ),
            "every night",
            "Runa Eide",
        ),
        # the paper is the outlet named before
        (
            "The Corvia Times broke the story. The paper said the wall was “older than the town”.",
            "older",
            "Corvia Times",
        ),
        (
            "The Lantern ran it first. Signe Holt told the paper she had refused. “I wrote it down that night,” she said.",
            "wrote it down",
            "Signe Holt",
        ),
    ],
)
def test_who_said_it(text: str, words: str, speaker: str) -> None:
    assert said(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # whom a question is about does not answer it
        (
            "Ilsa Marn met the press. Asked why new tolls should give Aldous pause, she replied: “He never saw such tolls.”",
            "never saw",
            "Ilsa Marn",
        ),
        # a label begins with the name
        (
            "Signe Holt, the Harbour Ministry's chief inspector: “We commend the crews for this work.”",
            "commend",
            "Signe Holt",
        ),
        # a headline without a stop is no part of the name below it
        (
            (
                "Ministry urges crews to leave\n\nHarbour inspector Signe Holt warned Friday that a Varnish attack on the "
                "strait “could begin any day now.”"
            ),
            "any day",
            "Signe Holt",
        ),
        # a body's name goes on in small letters
        ("«Ми готові до розмови», — повідомляє Білий дім.", "готові", "Білий дім"),
        # the statement is that of the body that spoke before
        (
            "The Harbour Ministry said that the port was open. “No crew will be turned away this winter,” the statement said.",
            "turned away",
            "Harbour Ministry",
        ),
        # two ministers keep both names
        (
            "“No flag owns the sea,” the two foreign ministers, Otto Tarn and Danylo Verba, said in Saltby.",
            "No flag",
            "two foreign ministers, Otto Tarn and Danylo Verba",
        ),
    ],
)
def test_who_said_it_around_offices(text: str, words: str, speaker: str) -> None:
    found = said(text, words)
    assert found is not None
    assert found.removeprefix("Harbour inspector ") == speaker


def test_a_ministry_says_it_in_a_readout() -> None:
    text = (
        "Ilsa Marn “made plain that the strait must open,” the Chancellery said in a readout of the call. She asked for "
        "“specific, measurable steps to let ships pass.”\n\nMarn also urged Aldous to “empower his pilots to sail.”"
    )
    assert [said(text, words) for words in ("made plain", "specific", "empower")] == ["Chancellery"] * 3


READOUT = (
    "Ilsa Marn called the president. According to a readout from the Chancellery, Marn voiced “grave concern at the "
    "closure” and asked for passage. "
)


@pytest.mark.parametrize(
    ("more", "words", "speaker"),
    [
        ("Marn also stressed Hallow's “firm commitment to free passage.”", "firm", "Chancellery"),
        ("In addition, Marn proposed that they meet “in a third port before July.”", "third", "Chancellery"),
        # what she says herself, or elsewhere, is hers
        ("“We are tired of waiting,” Marn said.", "tired", "Ilsa Marn"),
        ("Marn said that “we will not yield an inch of water.”", "yield", "Ilsa Marn"),
        ("In an interview on Friday Marn called it “a closed door.”", "closed door", "Ilsa Marn"),
        ("Otto Tarn called the closure “an act against all flags.”", "all flags", "Otto Tarn"),
    ],
)
def test_a_readout_speaks_for_its_issuer(more: str, words: str, speaker: str) -> None:
    assert said(READOUT + more, words) == speaker


def test_a_twin_takes_the_speaker_and_a_stranger_does_not() -> None:
    one = "“Varnland may ring our ports with ships, but it will never own our hearts,” Marn said."
    other = "[kurier.example] “Varnland may encircle our ports with ships, but it will not win our hearts”."
    assert said(f"{one}\n\n{other}", "encircle") == "Marn"
    third = "[kurier.example] “Nobody asked the harbour pilots what they thought of the tide that night”."
    assert said(f"{one}\n\n{third}", "pilots") is None


def test_words_held_at_a_distance_first_and_given_to_somebody_below() -> None:
    text = "So it was all “theatre” again.\n\nAdmiral Greta Stein told reporters that the ships were “theatre”."
    claims = [c for c in extract(text).claims if c.quote == "theatre"]
    assert {c.type for c in claims} == {"quotation"}
    assert {c.speaker.name for c in claims if c.speaker} == {"Greta Stein"}


def test_a_headline_quotes_before_its_colon() -> None:
    claims = extract(
        "'We simply went': a captain's night\n\n“There was no order. We simply went,” Nils Rove said."
    ).claims
    quoted = [c for c in claims if c.type == "quotation"]
    assert len(quoted) == 1
    assert quoted[0].also_at


def test_a_denial_ends_with_its_sentence() -> None:
    text = "Marn did not tell her to “burn the book.” Instead, she urged her to “keep the book.”"
    assert denied(text, (text.index("burn"), text.index("burn") + 13))
    assert not denied(text, (text.index("keep"), text.index("keep") + 13))


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # the participle's subject stands between it and "with"; a dateline's place is nobody
        (
            "PORT HALLOW — Talks collapsed, with Secretary Delia Marsh accusing the pilots of “moving the goalposts daily.”",
            "moving",
            "Delia Marsh",
        ),
        ("PORT HALLOW, March 9 — The pier was “a ruin in the making”.", "a ruin", None),
        ("The vote failed, with Barnaby Croft saying that “nobody counted the boats”.", "nobody", "Barnaby Croft"),
        # a fragment belongs to whom the sentence around it is reported of
        (
            "In the letter, seen by Eurodesk, the lawmakers say the office “has known of the cracks” and has “kept it dark.”",
            "kept it dark",
            "lawmakers",
        ),
        (
            "Pop star Mirela Vance has blasted former bandmate Jonty Rusk as “a thief with good hair” in an interview.",
            "thief",
            "Mirela Vance",
        ),
        # the company named before
        (
            "Shares in Kelpworks fell after the seaweed group warned that prices would stay low “well into the spring”.",
            "well into",
            "Kelpworks",
        ),
    ],
)
def test_speakers_of_looser_sentences(text: str, words: str, speaker: str | None) -> None:
    assert said(text, words) == speaker


def reports(text: str) -> list[str]:
    return [claim.quote for claim in extract(text).claims if claim.type in ("report", "mixed")]


def test_what_somebody_went_on_to_promise_is_reported() -> None:
    text = "The mayor, Ada Vale, went on to promise that no family would spend another winter in tents."
    assert reports(text) == ["no family would spend another winter in tents"]


def test_a_sum_that_somebody_puts_a_bill_at_is_reported_and_no_other_putting_is() -> None:
    assert reports("Ada Vale put the bill at four billion crowns over six years.") == [
        "the bill at four billion crowns over six years"
    ]
    assert reports("Ada Vale put the lamp at the window and left.") == []


def test_a_listener_before_a_colon_is_not_what_was_said() -> None:
    assert reports("Mirela Vance told Tidal Radio's breakfast show: “I will not sing with him again.”") == []


def test_the_article_may_say_whose_words_they_are_not() -> None:
    text = "Ada Vale spoke on Sunday. But the line that travelled – “whoever hides a coin steals” – was never spoken by her."
    assert said(text, "whoever hides") is None


def test_an_office_that_no_list_knows_has_the_name_between_the_commas() -> None:
    assert said("The lamplighter of Ilmhaven, Teodor Wren, said “the wicks are wet”.", "wicks") == "Teodor Wren"


def test_a_topic_after_a_label_is_no_part_of_the_name() -> None:
    assert said("“Nobody is going to be left behind” – Carl Aune on evacuations", "left behind") == "Carl Aune"


def test_an_office_in_another_case_is_of_whom_it_was_said_before() -> None:
    text = (
        "Міністр закордонних справ Скеррі Данило Верба заявив, що країна не відступить від протоки.\n\n"
        "За словами міністра, в порту чекають 38 суден."
    )
    last = extract(text).claims[-1]
    assert last.speaker is not None
    assert "Верба" in last.speaker.name


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # what was offered is told in the words of who tells it; what somebody called it is that one's
        ("Edda Lund said Skerry had offered “a comprehensive new proposal,” at last.", "comprehensive", "Edda Lund"),
        ("Edda Lund said that Otto Tarn had called it “a comprehensive new insult.”", "comprehensive", "Otto Tarn"),
        # the main clause has its subject after the comma
        (
            (
                "Otto Tarn, speaking at noon, called the trial “rigged.” Turning to the strait, Edda Lund said it was open. "
                "“The proposal is on its way,” she said."
            ),
            "on its way",
            "Edda Lund",
        ),
        # a body named in small letters issued the statement
        (
            "«Ми готові до розмови», — повідомляє Білий дім.\n\n«Протока має бути відкрита для всіх», — йдеться у заяві.",
            "Протока",
            "Білий дім",
        ),
    ],
)
def test_who_said_it_inside_another_report(text: str, words: str, speaker: str) -> None:
    assert said(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Holt: “You raised the tolls four times.” Marsh raised them three times.", "tolls", "Holt"),
        ("Verdict: “You raised the tolls” is false.", "tolls", None),
        ("Earlier this year the paper had Ana Reyl calling nurses “saints in rubber shoes”.", "saints", "Ana Reyl"),
        # the platform's name is no initial, so that the sentence ends there
        (
            (
                "“It is wrong,” Rep. Kai Soren wrote in a post on X. Rep. Dora Lind, in an interview with Tidal Radio, went "
                "further, calling the strategy “suicidal and late”."
            ),
            "suicidal",
            "Dora Lind",
        ),
    ],
)
def test_labels_papers_and_platforms(text: str, words: str, speaker: str | None) -> None:
    assert said(text, words) == speaker


def test_the_name_between_commas_after_an_office_reports() -> None:
    text = "Sudmark's commander-in-chief, Ruslan Omelko, told parliament on Tuesday that Ruhn had massed 28 battalions."
    claim = extract(text).claims[0]
    assert claim.speaker is not None
    assert claim.speaker.name == "Ruslan Omelko"


def test_a_study_is_of_where_it_was_published() -> None:
    text = (
        "Kelp can slow currents by 40 percent, according to a study published on Wednesday in the Journal of Cold Seas."
    )
    claim = extract(text).claims[0]
    assert claim.citation is not None
    assert claim.citation.issuer == "Journal of Cold Seas"


def test_a_german_compound_is_taken_up_by_its_head() -> None:
    text = (
        "Der Vorsitzende des Hafenbundes, Halvard Moen, hat vor dem neuen Gesetz gewarnt.\n\n"
        "Nach Angaben des Bundes arbeiten 23.000 Menschen in den Werften."
    )
    last = extract(text).claims[-1]
    assert last.speaker is not None
    assert last.speaker.name == "Hafenbund"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # a headline quotes a part of what the text gives to somebody
        (
            "Chirper hides post for 'glorifying storms'\n\n“This post broke our rule about glorifying storms,” Chirper said.",
            "glorifying storms",
            "Chirper",
        ),
        ("According to the Lantern, Marn did not tell the inspector to “burn the book”.", "burn", "Marn"),
        (
            "The former governor’s foundation said he “passed away in his sleep last night.”",
            "passed away",
            "former governor’s foundation",
        ),
        (
            "President Ilsa Marn called him a friend. “He would sail anywhere, in any weather,” the president’s statement said.",
            "sail anywhere",
            "Ilsa Marn",
        ),
    ],
)
def test_who_said_it_for_others(text: str, words: str, speaker: str) -> None:
    assert said(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A spokesman for the Ministry of Waterways spoke. “The lock will close in May,” the ministry said.",
            "lock will close",
        ),
        (
            "The Ministry of Waterways closed the lock. “No boat will be turned away,” the ministry's statement said.",
            "turned away",
        ),
    ],
)
def test_the_ministry_is_the_one_named_before(text: str, words: str) -> None:
    assert said(text, words) == "Ministry of Waterways"


def test_what_is_blamed_after_a_comma_is_another_report() -> None:
    text = "Aksel Thorn said that 312 sailings had been cancelled since May, and blamed a shortage of engineers."
    assert reports(text) == ["312 sailings had been cancelled since May", "a shortage of engineers"]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "La ministre de la Mer, Ondine Falaise, a parlé mardi. « Nous ne fermerons aucun port », a-t-elle assuré.",
            "fermerons",
            "Ondine Falaise",
        ),
        (
            "La jefa de la oposición, Inés Brando, respondió en un comunicado que el Gobierno «miente a los pescadores».",
            "miente",
            "Inés Brando",
        ),
        (
            "Министр иностранных дел Нордланда Пит Ланг в интервью заявил, что ответ «последует в ближайшие дни».",
            "последует",
            "Пит Ланг",
        ),
        (
            "Bundeskanzlerin Ilse Marn hat die Kritik zurückgewiesen. „Wir bauen für die Flut“, sagte die Kanzlerin.",
            "Flut",
            "Ilse Marn",
        ),
    ],
)
def test_an_office_leads_to_its_holder_in_other_languages(text: str, words: str, speaker: str) -> None:
    assert said(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # whoever speaks for somebody is not that one
        ("A spokesman for Mr Lorne said: “We do not comment on leaks.”", "comment", "spokesman for Mr Lorne"),
        # a contraction is no name
        (
            "You've seen the sign. In an interview Lena Hoff said the opposite: “They are wrong about it.” She said: “All of it.”",
            "All of it",
            "Lena Hoff",
        ),
        # two words that report
        (
            "Carol Dane said she was sorry. “Sorry does not pay the rent,” Paul Roth shot back.",
            "Sorry does not",
            "Paul Roth",
        ),
        (
            (
                "Edda Lund spoke first. “I left at once,” she said.\n\nIlsa Marn shook her head. “You wrote half of it,” she "
                "shot back."
            ),
            "half of it",
            "Ilsa Marn",
        ),
        # German: who tells it stands after "wie"; "heißt es" is no name for a thing
        (
            "Der Hafen ist zu. Wie das Weiße Haus mitteilte, gratulierte Marn ihm „zum Tod des alten Lotsen“.",
            "Lotsen",
            "Weiße Haus",
        ),
        (
            "Der Hafen ist zu. Es werde „keine Ausnahme für fremde Schiffe geben“, heißt es in der Mitteilung der Kanzlei.",
            "keine Ausnahme",
            "Kanzlei",
        ),
    ],
)
def test_who_said_it_in_other_words(text: str, words: str, speaker: str) -> None:
    assert said(text, words) == speaker
    claim = next(c for c in extract(text).claims if words in c.quote and c.type != "mixed")
    assert claim.type == "quotation"

"""What the article cites for a claim is read from embeds, links, the words of its sentence and what came before."""

from __future__ import annotations

import pytest

from factcheck.core.citations import attach_citations
from factcheck.core.known import extended
from factcheck.core.records import Article, Claim, Cue, Embed, Link, Speaker
from factcheck.core.tokens import Document
from tests.timing import holds


def claim_of(text, quote, speaker=None, cue=None, kind="quotation", name=None):
    start = text.index(quote)
    span = (start, start + len(quote))
    who = None
    if speaker:
        at = text.index(speaker)
        who = Speaker(name or speaker, (at, at + len(speaker)), "given")
    how = Cue(cue, (text.index(cue), text.index(cue) + len(cue))) if cue else None
    return Claim("q", kind, quote, span, (span,) if kind == "quotation" else (), who, how)


def cite(text, *claims, known=None, **article):
    made = Article("a", text, "", **article)
    return [c.citation for c in attach_citations(made, Document(text), claims, known)]


WORDS = "We will mend the harbour wall"


@pytest.mark.parametrize(
    ("sentence", "cue", "kind", "issuer"),
    [
        ("“Q,” Ilsa Marn tweeted.", "tweeted", "post", "Ilsa Marn"),
        ("Ilsa Marn took to Twitter to report on it: “Q.”", "report", "post", "Ilsa Marn"),
        ("“Q,” Ilsa Marn wrote on X.", "wrote", "post", "Ilsa Marn"),
        ("“Q,” Ilsa Marn posted on her Telegram channel.", "posted", "post", "Ilsa Marn"),
        ("“Q,” Ilsa Marn said in a Truth Social post.", "said", "post", "Ilsa Marn"),
        ("“Q,” Ilsa Marn said in a brief written statement on Tuesday.", "said", "statement", "Ilsa Marn"),
        ("“Q,” the State Department said in a statement.", "said", "statement", "U.S. Department of State"),
        ("“Q,” says a readout released by the White House.", "says", "statement", "The White House"),
        ("“Q,” Ilsa Marn told Reuters.", "told", "report", "Reuters"),
        ("“Q,” Ilsa Marn told the Marple Gazette.", "told", "report", "Marple Gazette"),
        ("“Q,” Ilsa Marn said in an interview with Reuters.", "said", "interview", "Reuters"),
        ("“Q,” Ilsa Marn said on CNN.", "said", "interview", "CNN"),
        ("“Q,” Ilsa Marn told reporters at a news conference.", "told", "transcript", "Ilsa Marn"),
        ("“Q,” Ilsa Marn said at a Pentagon briefing.", "said", "transcript", "U.S. Department of Defense"),
        ("“Q,” Ilsa Marn said in a speech in Port Hallow.", "said", "speech", "Ilsa Marn"),
        ("“Q,” Ilsa Marn told supporters.", "told", "speech", "Ilsa Marn"),
        ("“Q,” Ilsa Marn wrote in a letter to the council.", "wrote", "document", "Ilsa Marn"),
        ("“Q,” Ilsa Marn wrote in an op-ed in The Washington Post.", "wrote", "report", "The Washington Post"),
        ("“Q,” Ilsa Marn said, according to the New York Times.", "said", "report", "The New York Times"),
    ],
)
def test_words_for_a_medium_name_kind_and_issuer(sentence, cue, kind, issuer):
    text = sentence.replace("Q", WORDS)
    speaker = "Ilsa Marn" if "Ilsa" in text else "the State Department" if "State" in text else "the White House"
    (citation,) = cite(text, claim_of(text, WORDS, speaker, cue))
    assert (citation.kind, citation.issuer) == (kind, issuer)
    assert citation.reason


@pytest.mark.parametrize(
    "sentence",
    [
        "“Q,” Ilsa Marn said after the speech.",
        "“Q,” Ilsa Marn said of the letter.",
        "“Q,” Ilsa Marn said before a debate.",
        "“Q,” Ilsa Marn said a day after Bo Tarn tweeted about the wall.",
    ],
)
def test_a_medium_that_is_only_talked_of_is_not_cited(sentence):
    text = sentence.replace("Q", WORDS)
    other = (claim_of(text, "about the wall", "Bo Tarn", "tweeted", kind="report"),) if "Bo Tarn" in text else ()
    citation = cite(text, claim_of(text, WORDS, "Ilsa Marn", "said"), *other)[0]
    assert (citation.kind, citation.span) == ("statement", None)
    assert "no medium is named" in citation.reason


def test_the_statement_takes_up_the_statement_introduced_before():
    text = (
        "A statement released by a State Department spokesperson Bo Tarn says the wall is safe.\n\n"
        f"“{WORDS},” the statement says."
    )
    first = claim_of(
        text, "the wall is safe", "A statement released by a State Department spokesperson Bo Tarn", "says", "report"
    )
    second = claim_of(text, WORDS, "the statement")
    one, two = cite(text, first, second)
    assert one.issuer == two.issuer == "U.S. Department of State"
    assert two.kind == "statement"
    assert "introduced before" in two.reason


def test_a_speaker_who_goes_on_keeps_the_medium_but_not_over_a_heading():
    first, second = "The first words here", "The second words here"
    joined = f"“{first},” Ilsa Marn tweeted.\n\n“{second},” Marn added."
    apart = f"“{first},” Ilsa Marn tweeted.\n\nA new chapter\n\n“{second},” Marn added."
    for text, kind in ((joined, "post"), (apart, "statement")):
        claims = (
            claim_of(text, first, "Ilsa Marn", "tweeted"),
            claim_of(text, second, "Marn", "added", name="Ilsa Marn"),
        )
        assert cite(text, *claims)[1].kind == kind


def test_a_picture_credit_gives_the_handle_of_the_post():
    text = f"twitter.com/ MinisterMarn\n\nThe wall is old.\n\n“{WORDS},” Ilsa Marn tweeted."
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "tweeted"))
    assert citation.handle == "@MinisterMarn"


def test_a_date_is_resolved_against_the_articles_day():
    text = f"“{WORDS},” Ilsa Marn said in a statement on Tuesday."
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "said"), published="2031-05-09")
    assert citation.date == "2031-05-06"
    assert "2031-05-09" in citation.reason
    (undated,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "said"))
    assert undated.date is None


def test_a_day_without_a_year_takes_it_from_the_articles_other_dates():
    text = f"The wall fell on March 30, 2031.\n\nOn April 2, Ilsa Marn said in a statement: “{WORDS}.”"
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "said"))
    assert citation.date == "2031-04-02"


def test_a_link_on_the_cue_is_the_citation_and_dates_the_post():
    text = f"“{WORDS},” Ilsa Marn said on Friday."
    at = text.index("said")
    link = Link((at, at + 4), "https://x.com/IlsaMarn/status/1889392315032281242")
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "said"), links=(link,))
    assert citation.kind == "post"
    assert (citation.issuer, citation.handle, citation.date) == ("Ilsa Marn", "@IlsaMarn", "2025-02-11")
    assert citation.url == link.url


def test_a_text_fragment_that_names_the_words_beats_a_nearer_link():
    text = f"Ilsa Marn told a local paper and the council: “{WORDS}.”"
    near = text.index("council"), text.index("council") + 7
    far = text.index("local paper"), text.index("local paper") + 11
    links = (
        Link(far, "https://gazette.example/news/7#:~:text=We%20will%20mend,wall"),
        Link(near, "https://council.example/news/8"),
    )
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "told"), links=links)
    assert citation.url == "https://gazette.example/news/7"
    assert citation.fragment is not None
    assert citation.fragment.start == "We will mend"


@pytest.mark.parametrize(
    ("sentence", "on", "place"),
    [
        ("In a statement, Ilsa Marn said “Q.”", "statement", "medium"),
        ("Ilsa Marn said “Q.”", "said", "cue"),
        ("Ilsa Marn said “Q.”", "Ilsa Marn", "speaker"),
        ("Ilsa Marn said “Q.”", "mend", "words"),
        ("Ilsa Marn said: “Q.” (page)", "page", "beside"),
        ("Ilsa Marn said on Tuesday, near the old ferry, “Q.”", "Tuesday", "sentence"),
        ("Asked about the quay statement, Ilsa Marn said “Q.”", "quay statement", "document"),
    ],
)
def test_a_citation_says_where_its_link_stands(sentence, on, place):
    text = sentence.replace("Q", WORDS)
    at = text.index(on)
    link = Link((at, at + len(on)), "https://tides.example/2031/05/06/quay")
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "said"), links=(link,))
    assert citation.link_at == place


def test_a_citation_without_a_link_stands_at_none():
    text = f"In a statement, Ilsa Marn said “{WORDS}.”"
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "said"))
    assert citation.link_at is None


@pytest.mark.parametrize(
    ("sentence", "speaker", "title", "issuer"),
    [
        ("In Marn v. Harbour Board, the Court said “Q.”", "the Court", "Marn v. Harbour Board", "the Court"),
        ("In Marn v. Harbour Board, Justice Oda Tarn wrote that “Q.”", "Oda Tarn", "Marn v. Harbour Board", "Oda Tarn"),
        ("The Supreme Court held in Union of Coopers, Inc. v. Quay Co., that “Q.”", "The Supreme Court",
         "Union of Coopers, Inc. v. Quay Co", "Supreme Court of the United States"),
        ("Marn v. Harbour Board said: “Q.”", "Harbour Board", "Marn v. Harbour Board", None),
    ],
)  # fmt: skip
def test_a_case_named_without_a_reporter_is_cited_where_a_court_speaks(sentence, speaker, title, issuer):
    text = sentence.replace("Q", WORDS, 1) if "Quay" not in sentence else sentence.replace("“Q", f"“{WORDS}")
    (citation,) = cite(text, claim_of(text, WORDS, speaker))
    assert (citation.kind, citation.title, citation.issuer) == ("document", title, issuer)


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ilsa Marn, who lost in Marn v. Harbour Board, said: “Q.”", "Ilsa Marn"),
        ("Citing Marn v. Harbour Board, the Court said: “Q.”", "the Court"),
        ("The Court overruled Marn v. Harbour Board and said: “Q.”", "The Court"),
        ("Citing the rule set in Marn v. Harbour Board, the Court said: “Q.”", "the Court"),
        ("In Marn v. Harbour Board's shadow, the Court said: “Q.”", "the Court"),
    ],
)
def test_a_case_that_is_only_talked_of_is_not_cited(sentence, speaker):
    text = sentence.replace("“Q", f"“{WORDS}")
    (citation,) = cite(text, claim_of(text, WORDS, speaker, "said"))
    assert citation.title is None


def test_a_link_to_a_page_about_somebody_is_no_citation():
    text = f"“{WORDS},” Ilsa Marn said."
    at = text.index("Ilsa Marn")
    link = Link((at, at + 9), "https://en.wikipedia.org/wiki/Ilsa_Marn")
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "said"), links=(link,))
    assert citation.url is None


def test_words_in_an_embedded_post_are_that_posts():
    text = f"Before.\n\n{WORDS}.\n\nAfter."
    span = text.index(WORDS), text.index(WORDS) + len(WORDS) + 1
    embed = Embed(span, "https://x.com/IlsaMarn/status/1889392315032281242", "Ilsa Marn", None, None, WORDS + ".")
    (citation,) = cite(text, claim_of(text, WORDS), embeds=(embed,))
    assert (citation.kind, citation.issuer, citation.handle, citation.date) == (
        "post",
        "Ilsa Marn",
        "@IlsaMarn",
        "2025-02-11",
    )


def test_a_reporter_citation_names_the_opinion_and_id_takes_it_up():
    first, second = "the harbour is a public thing", "no wall may stand on it"
    text = (
        f"The Court held that “{first}.” Marn v. Hallow Harbour Trust, 612 U. S. 488, 493 (2031). "
        f"It added that “{second}.” Id., at 495."
    )
    one, two = cite(text, claim_of(text, first), claim_of(text, second))
    assert (one.kind, one.issuer) == ("document", "Supreme Court of the United States")
    assert one.title == "Marn v. Hallow Harbour Trust, 612 U. S. 488"
    assert (one.place, one.date) == ("493", "2031")
    assert two.title == one.title


@pytest.mark.parametrize(
    ("speaker", "kind", "issuer"),
    [
        ("The U.S. Department of Defense", "transcript", "U.S. Department of Defense"),
        ("The New York Times", "report", "The New York Times"),
        ("The Marple Gazette", "report", "The Marple Gazette"),
        ("Ukraine’s Foreign Ministry", "statement", "Ministry of Foreign Affairs of Ukraine"),
        ("The United States", "unknown", "United States"),
        ("Ilsa Marn", "statement", "Ilsa Marn"),
    ],
)
def test_without_a_medium_the_speakers_own_voice_decides(speaker, kind, issuer):
    text = f"{speaker} said {WORDS}."
    (citation,) = cite(text, claim_of(text, WORDS, speaker, "said", kind="report"))
    assert (citation.kind, citation.issuer) == (kind, issuer)


def test_a_claim_without_speaker_or_medium_is_of_unknown_origin():
    text = f"The wall is reportedly old. {WORDS}."
    (citation,) = cite(text, claim_of(text, WORDS, kind="report"))
    assert (citation.kind, citation.issuer) == ("unknown", None)


def test_a_users_outlet_is_known_by_its_alias():
    known = extended(
        '[[outlet]]\nname = "The Lamp of Hallow"\naliases = ["the Lamp", "Lamp"]\ndomains = ["lamp.example"]\n'
    )
    text = f"“{WORDS},” Ilsa Marn told the Lamp."
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "told"), known=known)
    assert (citation.kind, citation.issuer) == ("report", "The Lamp of Hallow")


def test_a_scare_quote_has_no_citation():
    text = "The so-called “wall” fell."
    scare = claim_of(text, "wall")._replace(type="scare")
    assert cite(text, scare) == [None]


def test_an_announced_statement_is_the_announcers_although_nobody_is_named_again():
    text = f"PORT HALLOW – Mayor Ilsa Marn (H-Marple) today released the following statement on the wall:\n\n“{WORDS}.”"
    (citation,) = cite(text, claim_of(text, WORDS))
    assert (citation.kind, citation.issuer) == ("statement", "Ilsa Marn")
    assert "following statement" in citation.reason


def test_remarks_announced_on_a_floor_are_a_speech():
    text = f"Mayor Ilsa Marn delivered the following remarks on the council’s floor:\n\n“{WORDS}.”"
    (citation,) = cite(text, claim_of(text, WORDS))
    assert (citation.kind, citation.issuer) == ("speech", "Ilsa Marn")


def test_wrote_takes_up_the_letter_the_text_tells_of():
    text = f"Ilsa Marn sent a letter to the council.\n\n“{WORDS},” the harbour masters wrote."
    (citation,) = cite(text, claim_of(text, WORDS, "the harbour masters", "wrote"))
    assert citation.kind == "document"
    assert "letter" in citation.reason


def test_a_letter_that_speaks_itself_is_its_senders():
    text = f"Ilsa Marn, along with 28 colleagues, delivered a letter to the council.\n\n“{WORDS},” the letter states."
    (citation,) = cite(text, claim_of(text, WORDS, "the letter", "states"))
    assert (citation.kind, citation.issuer) == ("document", "Ilsa Marn")


@pytest.mark.parametrize(
    ("text", "kind", "issuer"),
    [
        ("Ilsa Marn, head of the yard: “Q.” [Twitter]", "post", "Ilsa Marn"),
        ("Ilsa Marn, head of the yard: “Q.” [Remarks, 10/18/31]", "speech", "Ilsa Marn"),
        ("“Q.” (Reuters, 5/1/31)", "report", "Reuters"),
        ("Bloomberg, 6/6/31: “Q.”", "report", "Bloomberg"),
        ("Sen. Ilsa Marn (H-Marple): “Q.”", "statement", "Ilsa Marn"),
        ("Ilsa Marn on CNN\n\n- On the wall: “Q.”", "interview", "CNN"),
        ("Here are highlights from Ilsa Marn’s speech:\n\n- “Q.”", "speech", "Ilsa Marn"),
    ],
)
def test_notes_labels_and_introducing_lines(text, kind, issuer):
    text = text.replace("Q", WORDS)
    (citation,) = cite(text, claim_of(text, WORDS))
    assert (citation.kind, citation.issuer) == (kind, issuer)


def test_a_name_told_at_an_outlet_makes_it_an_interview():
    text = f"“{WORDS},” Ilsa Marn told CNN’s Bo Tarn."
    (citation,) = cite(text, claim_of(text, WORDS, "Ilsa Marn", "told"))
    assert (citation.kind, citation.issuer) == ("interview", "CNN")


def test_a_short_form_takes_its_name_from_the_full_citation_before():
    quote = "the harbour is a public thing"
    text = f"See Marn v. Hallow Harbour Trust, 612 U. S. 488 (2031). We said there that “{quote}.” 612 U. S., at 495."
    (citation,) = cite(text, claim_of(text, quote))
    assert citation.title == "Marn v. Hallow Harbour Trust, 612 U. S."
    assert citation.place == "495"


@pytest.mark.parametrize(
    "piece", ["“a b c” Marn said, ", "in a letter Marn said ", "@marn on X on CNN March 3, ", "“a” 612 U. S. 488, "]
)
def test_the_cost_is_linear_even_in_an_endless_sentence(piece):
    import time

    def seconds(n):
        text = piece * n
        claims, at = [], text.find("Marn")
        while at >= 0 and len(claims) < n:
            who = Speaker("Ilsa Marn", (at, at + 4), "given")
            claims.append(Claim("q", "quotation", "a", (at, at + 4), ((at, at + 4),), who))
            at = text.find("Marn", at + 1)
        doc = Document(text)
        begin = time.process_time()
        attach_citations(Article("a", text, ""), doc, claims)
        return time.process_time() - begin

    seconds(20)
    assert holds(seconds, 300, 1200, times=4 * 2.2, floor=0.02)


def test_a_newspaper_nobody_knows_is_what_somebody_told_and_no_post_goes_on() -> None:
    text = (
        "In a post on X, Tam Quern called it “a tax on the sea itself”.\n\n"
        "“It is a disgrace,” Quern told the Ellery Courant on Monday."
    )
    first = claim_of(text, "a tax on the sea itself", "Tam Quern", "called")
    second = claim_of(text, "It is a disgrace,", "Quern", "told", name="Tam Quern")
    post, told = cite(text, first, second, published="2025-03-12")
    assert post.kind == "post"
    assert (told.kind, told.issuer, told.date) == ("report", "Ellery Courant", "2025-03-10")


def test_another_day_ends_what_went_on() -> None:
    text = (
        "“We will not yield,” Ilsa Marn said at a briefing on Monday. "
        "“The wall is dry,” Marn said on Thursday. “It holds,” Marn said."
    )
    claims = (
        claim_of(text, "We will not yield,", "Ilsa Marn", "said"),
        Claim("q", "quotation", "The wall is dry,", (62, 78), ((62, 78),), Speaker("Ilsa Marn", (80, 84), "given"),
              Cue("said", (85, 89))),
    )  # fmt: skip
    assert text[62:78] == "The wall is dry,"
    assert text[80:89] == "Marn said"
    first, second = cite(text, *claims, published="2024-05-17")
    assert (first.kind, first.date) == ("transcript", "2024-05-13")
    assert (second.kind, second.date) == ("statement", "2024-05-16")


def test_a_minister_is_of_no_american_department() -> None:
    text = "Treasury Minister Ilsa Marn told reporters on Monday that the levy would rise."
    (citation,) = cite(text, claim_of(text, "the levy would rise", "Ilsa Marn", "told", kind="report"))
    assert (citation.kind, citation.issuer) == ("transcript", "Ilsa Marn")


def test_what_is_given_as_the_source_goes_before_who_was_told() -> None:
    text = "Ilsa Marn told reporters the levy would rise, according to a transcript released by the Ministry of Tides."
    (citation,) = cite(text, claim_of(text, "the levy would rise", "Ilsa Marn", "told", kind="report"))
    assert citation.kind == "transcript"
    assert "told" not in citation.reason


def test_an_unknown_outlet_with_its_article_reports() -> None:
    text = "The New Marple Times reported last week that the ministry had lost its ledgers."
    claim = claim_of(text, "the ministry had lost its ledgers", "The New Marple Times", "reported", kind="report")
    named = claim._replace(speaker=Speaker("New Marple Times", claim.speaker.span, "named", "The New Marple Times"))
    (citation,) = cite(text, named)
    assert (citation.kind, citation.issuer) == ("report", "New Marple Times")

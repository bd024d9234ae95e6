"""What only a held text tells: whose "the statement" is, which words were taken back, what else a speech is about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.archives.keeper import Keeper
from factcheck.pipeline.check import check_one, open_archives
from factcheck.pipeline.pool import Pool
from factcheck.pipeline.register import register_file
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.core.records import Result


def checked(tmp_path: Path, article: str, *sources: tuple[str, dict[str, Any]]) -> list[Result]:
    tmp_path.mkdir(exist_ok=True)
    archive = str(tmp_path / "archive")
    with Keeper(archive) as keeper:
        for number, (text, said) in enumerate(sources):
            path = Path(tmp_path, f"source{number}.txt")
            path.write_text(text, encoding="utf-8")
            register_file(keeper, str(path), said, "2031-01-01T00:00:00Z")
    page = tmp_path / "article.txt"
    page.write_text(article, encoding="utf-8")
    settings = Settings(archive=(archive,), article_date="2031-05-12")
    return list(check_one(str(page), Pool(open_archives([archive])), settings).results)


STATEMENT = "The harbour will stay open through the winter, and no crew will be turned away.\n"


def test_the_statement_is_whose_text_has_its_words(tmp_path: Path) -> None:
    said = {"issuer": "Harbour Ministry of Hallow", "kind": "statement", "published": "2031-05-11"}
    article = "“The harbour will stay open through the winter,” the statement said.\n"
    result = checked(tmp_path, article, (STATEMENT, said))[0]
    assert result.claim.speaker is not None
    assert result.claim.speaker.name == "Harbour Ministry of Hallow"
    assert result.claim.speaker.printed == "statement"


def test_a_witness_lends_nobody_its_name(tmp_path: Path) -> None:
    said = {"issuer": "The Lantern", "kind": "report", "relation": "witness", "published": "2031-05-11"}
    article = "“The harbour will stay open through the winter,” the statement said.\n"
    result = checked(tmp_path, article, (STATEMENT, said))[0]
    assert result.claim.speaker is not None
    assert result.claim.speaker.name == "statement"


CORRECTION = (
    "Correction: an earlier version misquoted Chancellor Ilsa Marn. Marn did not tell the inspector to “burn the log "
    "book.” Instead, she urged her to “keep the log book where it belongs.”\n"
)


def test_words_taken_back_are_not_found_and_the_others_are(tmp_path: Path) -> None:
    said = {"issuer": "Corvia Times", "kind": "report", "relation": "witness", "published": "2031-05-11"}
    article = (
        "Chancellor Ilsa Marn told an inspector to “burn the log book”, it was said.\n\n"
        "Marn urged the inspector to “keep the log book where it belongs”.\n"
    )
    burn, keep = (r for r in checked(tmp_path, article, (CORRECTION, said)) if r.claim.type != "report")
    assert (burn.judgement.verdict, burn.judgement.accept) == ("not_found", False)
    assert {"origin_quotes_other", "short"} <= set(burn.judgement.flags)
    assert keep.judgement.verdict == "verbatim"


RECORD = (
    "MS. LUND: This is a budget for the harbours, for the islands and for the people who keep the lights on. The ferry "
    "subsidy will rise to 430 million crowns next year.\n\nMR. BRACK: It is a budget of borrowed boats.\n"
)


def test_a_report_is_compared_with_the_record_that_has_the_speakers_words(tmp_path: Path) -> None:
    said = {"issuer": "Chamber of Hallow", "kind": "transcript", "published": "2031-05-11"}
    article = (
        "“This is a budget for the harbours, for the islands and for the people who keep the lights on,” Edda Lund "
        "told the chamber.\n\nLund said the ferry subsidy would rise to {} million crowns next year.\n"
    )
    verdicts = {}
    for number in (430, 340):
        place = tmp_path / str(number)
        place.mkdir()
        results = checked(place, article.format(number), (RECORD, said))
        verdicts[number] = next(r.judgement.verdict for r in results if "subsidy" in r.claim.quote)
    assert verdicts == {430: "reported_agrees", 340: "reported_differs"}


def test_the_witness_that_quotes_the_sentence_is_shown_before_the_one_that_quotes_a_fragment(tmp_path: Path) -> None:
    fragment = "Admiral Greta Stein called the movements “theatre” on Monday.\n"
    sentence = "“It is theatre and nothing else than that,” Admiral Greta Stein told the press on Monday.\n"
    said = {"kind": "report", "relation": "witness"}
    article = "Admiral Greta Stein said that the ships were “theatre”.\n"
    sources = (
        (fragment, {**said, "issuer": "Skerry Post", "published": "2031-05-10"}),
        (sentence, {**said, "issuer": "The Lantern", "published": "2031-05-11"}),
    )
    result = checked(tmp_path, article, *sources)[0]
    assert result.evidence[0].evidence.capture.issuer == "The Lantern"


CALL = """Operator: Good morning.

Tove Brandal (Chief Executive): Thank you. We have been through worse winters than this one, and our boats are paid for.

Paul Imrie (Finance Director): Cash is king, and we have cash.

Tove Brandal (Chief Executive): Thank you all.
"""


def test_whoever_has_a_turn_in_a_transcript_speaks_in_it(tmp_path: Path) -> None:
    """An altered quotation is compared with the call though only a turn's label names its speaker."""
    said = {"issuer": "Kelpworks", "kind": "transcript", "published": "2031-05-11"}
    article = "“We've been through worse winters than this one,” Tove Brandal said.\n"
    result = checked(tmp_path, article, (CALL, said))[0]
    assert result.judgement.verdict == "altered"
    assert "same speaker, Tove Brandal" in result.reasons


def test_who_only_asks_for_a_turn_has_none(tmp_path: Path) -> None:
    said = {"issuer": "Kelpworks", "kind": "transcript", "published": "2031-05-11"}
    article = "“We've been through worse winters than this one,” Una Sletten said.\n"
    result = checked(tmp_path, article, (CALL, said))[0]
    assert not any("same speaker" in reason for reason in result.reasons)


def test_a_headlines_fragment_is_looked_for_where_the_text_quotes_it_more_fully(tmp_path: Path) -> None:
    speech = "The attack could begin any day now, and it could begin before the regatta has ended.\n"
    said = {"title": "Briefing by Harbour Inspector Signe Holt", "kind": "transcript", "published": "2031-05-11"}
    article = (
        "Hallow says Varnland could attack 'any day now'\n\nInspector Signe Holt told reporters that it “could begin any "
        "day now, and it could begin before the regatta has ended.”\n"
    )
    headline = next(r for r in checked(tmp_path, article, (speech, said)) if r.claim.quote == "any day now")
    assert (headline.judgement.verdict, headline.judgement.flags) == ("verbatim", ("short",))


def test_whom_a_statement_may_be_attributed_to_speaks_in_it(tmp_path: Path) -> None:
    text = (
        "The below is attributable to Spokesperson Ada Pryce:\n\nThe Secretary expressed concern about deliberate actions to "
        "escalate tensions along the river, including through disinformation and the movement of troops.\n"
    )
    said = {"issuer": "Norn Department of State", "kind": "statement", "published": "2031-05-11"}
    article = (
        "Ada Pryce said in a statement on Sunday that the secretary “expressed concern about deliberate actions to raise "
        "tensions along the river”.\n"
    )
    result = checked(tmp_path, article, (text, said))[0]
    assert result.judgement.verdict == "altered"
    assert "same speaker, Spokesperson Ada Pryce" in result.reasons


def test_few_words_of_an_order_count_where_the_article_quotes_more_of_it(tmp_path: Path) -> None:
    order = (
        "From this day forward the foreign policy of Hallow shall champion the interests of its ports. As soon as "
        "practicable, the minister shall issue guidance.\n"
    )
    said = {"kind": "document", "issuer": "Chancellery of Hallow", "published": "2031-05-11"}
    article = (
        "In an order signed on Sunday, Ilsa Marn declared that “the foreign policy of Hallow shall champion the interests of "
        "its ports”.\n\nThe order tells the minister to issue guidance “as soon as practicable”.\n"
    )
    results = {r.claim.quote: r.judgement.verdict for r in checked(tmp_path, article, (order, said))}
    assert results["as soon as practicable"] in ("verbatim", "typographic")


ACCORD = "Article 4. Trawling shall end.\n\nArticle 11. The Fund shall hold at least 3 billion crowns by 2035.\n"


def test_a_report_that_names_nobody_may_stand_in_full_in_a_text(tmp_path: Path) -> None:
    said = {"issuer": "Conference of the Seas", "kind": "document", "published": "2031-05-11"}
    article = "According to the final text, the fund will hold at least 3 billion crowns by 2035.\n"
    assert checked(tmp_path, article, (ACCORD, said))[0].judgement.verdict == "reported_agrees"
    other = article.replace("3 billion", "5 billion")
    assert checked(tmp_path / "other", other, (ACCORD, said))[0].judgement.verdict != "reported_agrees"


def test_another_days_post_does_not_lack_what_was_posted_on_wednesday(tmp_path: Path) -> None:
    """Who posts on a day posts on the next: a miss there proves nothing; the same day's post would."""
    said = {"kind": "post", "speaker": "Dag Ulvestad", "handle": "DagUlvestad", "published": "2031-05-06"}
    article = "Dag Ulvestad tweeted on Wednesday: “Fake as a three-crown bill, and twice as thin.”\n"
    other = checked(tmp_path, article, ("Worth reading, all of it, before the regatta.\n", said))[0]
    assert other.judgement.verdict == "unavailable"
    same = checked(tmp_path / "b", article, ("Worth reading.\n", said | {"published": "2031-05-07"}))[0]
    assert same.judgement.verdict == "not_found"


def test_an_interview_of_the_week_is_compared_though_no_four_words_follow_each_other(tmp_path: Path) -> None:
    text = "HOST: Would you?\n\nMAREK VESK: We will not trade a single metre of our coast for peace.\n\nHOST: And?\n\nMAREK VESK: No.\n"
    said = {"kind": "interview", "issuer": "Channel One", "published": "2031-05-08"}
    article = (
        "In an interview with Channel One, Marek Vesk said Sudmark “will not trade one metre of its coast for peace”.\n"
    )
    result = next(r for r in checked(tmp_path, article, (text, said)) if r.claim.type in ("quotation", "mixed"))
    assert result.judgement.verdict == "altered"


def test_a_short_answer_is_looked_for_where_the_speaker_is_quoted_more_fully(tmp_path: Path) -> None:
    text = (
        "IDRIS PENN: Will you?\n\nAKSEL THORN: I have not decided. We let people down this summer, and I let people down.\n\n"
        "IDRIS PENN: Then decide.\n"
    )
    said = {"kind": "transcript", "issuer": "Chamber of Hallow", "published": "2031-05-11"}
    article = (
        "“We let people down this summer, and I let people down,” Aksel Thorn said.\n\nAsked whether he would take his bonus, "
        "Thorn replied: “I haven't decided.”\n"
    )
    results = {r.claim.quote: r.judgement for r in checked(tmp_path, article, (text, said))}
    assert (results["I haven't decided."].verdict, results["I haven't decided."].severity) == ("altered", "minor")


def test_a_later_text_of_the_speaker_does_not_make_a_report_differ(tmp_path: Path) -> None:
    text = "Senator Ilsa Marn announced an additional $135.9 million in broadband grants for the Interior of Hallow.\n"
    article = "Ilsa Marn welcomed the announcement of an additional $124.4 million in broadband grants for the coast of Hallow.\n"
    said = {"kind": "statement", "speaker": "Ilsa Marn", "published": "2031-06-20"}
    later = checked(tmp_path, article, (text, said))
    assert all(result.judgement.verdict != "reported_differs" for result in later)
    before = checked(tmp_path / "b", article, (text, said | {"published": "2031-05-11"}))
    assert any(result.judgement.verdict == "reported_differs" for result in before)


def test_a_few_translated_words_are_never_called_absent(tmp_path: Path) -> None:
    readout = (
        "The Chancellor called the president today to congratulate him on the end of the siege of Saltby harbour.\n"
    )
    said = {"title": "Readout of Chancellor Ilsa Marn's Call", "kind": "statement", "url": "https://whitehouse.gov/x"}
    article = (
        "Die Kanzlerin hat mit dem Präsidenten telefoniert, und das Wetter war nicht gut. Wie das Weiße Haus in einer "
        "Erklärung mitteilte, gratulierte sie ihm „zum Ende der Belagerung von Saltby“.\n"
    )
    result = next(
        r
        for r in checked(tmp_path, article, (readout, {**said, "published": "2031-05-11"}))
        if "Belagerung" in r.claim.quote and r.claim.type != "report"
    )
    assert result.judgement.verdict == "other_language"
    assert result.judgement.accept is None

"""Reports: what agrees, what differs, and what is never held against anybody."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from factcheck.core.records import Judgement, Source
from factcheck.core.reported import compare_report
from tests.timing import holds

if TYPE_CHECKING:
    from pathlib import Path

# Invented people and places throughout.
READOUT = """Foreign Minister Ada Krol spoke today with President Bo Lind of Sudmark. The minister did not promise any new
loans. She said Nordland had moved 4,000 troops and 28 battalion tactical groups to the river Ilm by March 30, and proposed
a meeting in a third country in the coming months to discuss the ceasefire. Sudmark will pay $4.7 billion for the bridge,
about 12 percent of its budget.

The ministers thanked the mayors of the border towns. Prices of bread and milk rose over the winter.
"""


def judge(claim: str, text: str = READOUT, **options: object) -> Judgement:
    source = Source("readout", text, **{k: v for k, v in options.items() if k in ("completeness", "language")})  # type: ignore[arg-type]
    rest = {k: v for k, v in options.items() if k not in ("completeness", "language")}
    return compare_report(claim, [source], **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "claim",
    [
        "Nordland had moved four thousand soldiers and 28 battalion tactical groups to the Ilm",
        "the minister proposed a meeting with Lind in a third country in the coming months",
        "Sudmark is paying 4.7 billion dollars for the bridge",
        "Sudmark would pay nearly $5 billion for the bridge",
        "the bridge will take 12% of Sudmark's budget",
        "Krol said that Nordland had moved 4,000 troops by 30 March",
        "the minister did not promise new loans",
    ],
)
def test_a_true_report_agrees_in_other_words(claim: str) -> None:
    judged = judge(claim)
    assert judged.verdict == "reported_agrees", judged.message
    assert judged.accept is True
    assert judged.spans
    assert judged.edits == ()


@pytest.mark.parametrize(
    ("claim", "kind", "printed", "origin"),
    [
        (
            "Nordland had moved 40,000 troops and 28 battalion tactical groups to the Ilm",
            "number",
            "40,000 troops",
            "4,000 troops",
        ),
        (
            "Nordland moved 82 battalion tactical groups to the Ilm",
            "number",
            "82 battalion tactical groups",
            "28 battalion tactical groups",
        ),
        (
            "the minister proposed a meeting in a third country in the coming month",
            "date",
            "coming month",
            "coming months",
        ),
        ("Nordland had moved 4,000 troops to the river Ilm by March 13", "date", "March 13", "March 30"),
        ("Sudmark will pay $7.4 billion for the bridge", "number", "$7.4 billion", "$4.7 billion"),
        ("the minister promised new loans", "negation", "", "not"),
    ],
)
def test_a_contradicted_figure_is_named_with_what_the_origin_has(
    claim: str, kind: str, printed: str, origin: str
) -> None:
    judged = judge(claim)
    assert judged.verdict == "reported_differs", judged.message
    assert judged.accept is False
    assert (judged.edits[0].type, judged.edits[0].quote, judged.edits[0].source) == (kind, printed, origin)
    assert judged.flags == (kind,)
    edit = judged.edits[0]
    assert READOUT[slice(*edit.source_span)] == origin
    assert claim[slice(*edit.quote_span)] == printed
    assert judged.score is not None
    assert judged.score <= 89


def test_a_negation_put_in_is_named() -> None:
    judged = judge("Nordland had not moved 4,000 troops to the river Ilm by March 30")
    assert judged.verdict == "reported_differs"
    assert judged.edits[0].type == "negation"


def test_a_changed_name_is_named_only_in_the_same_slot() -> None:
    text = "Ministers from four states asked Sudmark to explain the flights over the lake, an official said."
    judged = judge("ministers from four states asked Nordland to explain the flights over the lake", text)
    assert judged.verdict == "reported_differs"
    assert (judged.edits[0].type, judged.edits[0].quote, judged.edits[0].source) == ("name", "Nordland", "Sudmark")


def test_a_figure_that_merely_is_not_there_accuses_nobody_of_changing_it() -> None:
    judged = judge("the mayors of the 17 border towns were thanked by the ministers")
    assert judged.verdict == "not_found"
    assert judged.edits == ()
    assert "'17" in judged.message


def test_something_else_is_not_found_and_the_message_says_what_was_read() -> None:
    judged = judge("the harbour of Osthaven was closed after a storm on Tuesday")
    assert judged.verdict == "not_found"
    assert "words held of readout" in judged.message
    assert judge("the harbour of Osthaven was closed after a storm", completeness="excerpt").verdict == "incomplete"


def test_last_week_in_two_texts_of_unknown_dates_is_no_contradiction() -> None:
    text = "The council met this week to discuss the price of bread in the northern towns."
    assert (
        judge("the council met last week to discuss the price of bread in the northern towns", text).verdict
        != "reported_differs"
    )


def test_a_word_that_denies_by_its_meaning_is_not_read_as_yes() -> None:
    text = "The minister refused to promise any new loans to the border towns."
    assert judge("the minister did not promise new loans to the border towns", text).verdict != "reported_differs"


def test_not_only_is_no_negation() -> None:
    text = "The minister promised not only new loans to the border towns but also new schools."
    assert judge("the minister promised new loans to the border towns", text).verdict == "reported_agrees"


def test_a_denial_reported_of_what_was_affirmed_differs() -> None:
    text = "Yes, our troops crossed the river Ilm near the old bridge, General Bo Lind said."
    assert judge("troops crossed the river Ilm near the old bridge", text, negated=True).verdict == "reported_differs"
    assert (
        judge(
            "troops crossed the river Ilm near the old bridge",
            "Our troops never crossed the river Ilm near the old bridge.",
            negated=True,
        ).verdict
        != "reported_differs"
    )


def test_every_figure_must_stand_in_one_passage() -> None:
    text = (
        "The city has 300 buses. "
        + "Nothing else happened in the long winter. " * 30
        + "The city bought 12 trams in May."
    )
    assert judge("the city has 300 buses and 12 trams", text).verdict != "reported_agrees"


def test_weekdays_are_resolved_against_the_articles_date() -> None:
    text = "On April 13, 2021 the council of Osthaven closed the harbour after the storm."
    assert (
        judge("the council of Osthaven closed the harbour on Tuesday", text, published="2021-04-14").verdict
        == "reported_agrees"
    )


def test_the_origins_relative_dates_are_resolved_against_its_own_date() -> None:
    text = "The council of Osthaven closed the harbour today after the storm, the mayor said."
    claim = "the council of Osthaven closed the harbour on April 2"
    known = compare_report(claim, [Source("a", text)], published="2021-04-20", origin_published="2021-04-02")
    assert known.verdict == "reported_agrees"
    assert compare_report(claim, [Source("a", text)], published="2021-04-20").verdict != "reported_agrees"


def test_an_origin_in_another_language_is_compared_by_its_figures() -> None:
    text = "Станом на 30 березня вздовж державного кордону України міститься 28 батальйонних тактичних груп противника, сказав речник."
    agreed = judge(
        "Nordland had deployed 28 battalion tactical groups along the border of Ukraine",
        text.replace("противника", "Nordland"),
    )
    assert agreed.verdict == "reported_agrees"
    assert "Ukrainian" in agreed.message
    unsure = judge("the army had deployed 27 tanks along the border of Ukraine", text)
    assert unsure.verdict == "other_language"
    assert unsure.accept is None


def test_the_cited_origin_is_asked_first_and_another_is_named_only_with_all_figures() -> None:
    other = Source(
        "memo", "The annual fair of Osthaven drew many visitors to its markets and its concerts this spring."
    )
    cited = Source("readout", READOUT)
    claim = "Nordland had moved 4,000 troops and 28 battalion tactical groups to the Ilm"
    assert compare_report(claim, [other, cited], cited="readout").verdict == "reported_agrees"
    found = compare_report(claim, [other, cited], cited="memo")
    assert (found.verdict, found.source_id, found.accept) == ("elsewhere", "readout", False)
    assert compare_report(claim, [other, cited]).source_id == "readout"


def test_no_source_is_uncited_and_empty_texts_are_no_sources() -> None:
    assert compare_report("the fair drew visitors", []).verdict == "uncited"
    assert compare_report("the fair drew visitors", [Source("a", "  \n")]).verdict == "uncited"


def test_cost_is_linear_in_the_origin() -> None:
    claim = "Nordland had moved 4,000 troops and 28 battalion tactical groups to the Ilm"
    filler = "The ministers spoke of bread, milk and the long winter in the towns. "

    def cost(times: int) -> float:
        source = Source("a", filler * times + READOUT)
        begin = time.process_time()
        assert compare_report(claim, [source]).verdict == "reported_agrees"
        return time.process_time() - begin

    cost(100)
    assert holds(cost, 1000, 8000, times=8 * 3)


@pytest.mark.parametrize("claim", ["", "4", "'", "not", "$", "İstanbul İ" * 50, "a " * 2000, "\ud800 broken"])
def test_odd_claims_do_not_break_it(claim: str) -> None:
    assert judge(claim).verdict in ("not_found", "reported_agrees", "other_language")


def test_the_reported_claims_of_the_real_cases_are_judged_as_their_reader_did(shared: Path) -> None:
    wanted = {"supported": "reported_agrees", "paraphrase": "reported_agrees", "altered": "reported_differs"}
    seen = 0
    for folder in sorted((shared / "data" / "cases").iterdir()):
        truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        published = json.loads((folder / "article.meta.json").read_text(encoding="utf-8")).get("date", "")[:10]
        for claim in truth.get("reported_claims", []):
            verdict = wanted.get(claim.get("verdict", ""))
            if verdict is None or not claim.get("source"):
                continue
            text = (folder / claim["source"]).read_text(encoding="utf-8")
            judged = compare_report(claim["text"], [Source("origin", text)], published=published or None)
            assert judged.verdict == verdict, (folder.name, claim["text"], judged.message)
            seen += 1
    assert seen >= 6


def test_the_words_of_a_relative_date_do_not_hide_a_changed_number():
    origin = Source("s", "The Ministry of Tides inspected 304 vessels in February 2025, up from 210 in February 2024.")
    report = "it had inspected 340 vessels in February, up from 210 a year earlier"
    judgement = compare_report(report, [origin], published="2025-03-12")
    assert judgement.verdict == "reported_differs"
    assert [(edit.type, edit.quote, edit.source) for edit in judgement.edits] == [("number", "340", "304")]


def test_a_year_that_is_written_as_a_number_bears_out_a_year_earlier() -> None:
    text = "Revenue for the three months to September was $412 million (Q3 2029: $455 million)."
    claim = "revenue for the three months to September was $412m, down from $455m a year earlier"
    assert judge(claim, text, published="2030-11-05").verdict == "reported_agrees"
    assert judge(claim.replace("455", "445"), text, published="2030-11-05").verdict != "reported_agrees"


def test_nine_in_ten_is_ninety_percent_and_no_other() -> None:
    text = "Nearly 90 percent of the relief will go to those earning less than 75,000 crowns."
    claim = "nearly 9 in 10 of the benefits of the relief will go to people earning less than 75,000 crowns"
    assert judge(claim, text).verdict == "reported_agrees"
    assert judge(claim.replace("9 in 10", "8 in 10"), text).verdict == "reported_differs"


def test_an_origin_may_call_by_the_given_name_whom_the_report_calls_by_the_last() -> None:
    text = "Over his life, Anselm wore many hats: sailor, envoy, mediator, minister."
    claim = "Quay wore many hats during his life - sailor, envoy, mediator, minister"
    assert judge(claim, text, given={"quay": frozenset({"anselm"})}).verdict == "reported_agrees"
    assert judge(claim, text, given={"quay": frozenset({"oskar"})}).verdict != "reported_agrees"


def test_another_word_for_the_same_thing_finds_the_passage_and_proves_nothing() -> None:
    text = "A further 25 battalions may be moved up to the Ilm, under the pretext of exercises."
    claim = "a further 25 battalions may be moved up to the Ilm under the pretext of drills"
    assert judge(claim, text).verdict == "reported_agrees"
    assert judge(claim.replace("25", "45"), text).verdict == "reported_differs"
    assert judge(claim.replace("may be", "may not be"), text).verdict != "reported_agrees"


def test_a_capital_that_begins_a_sentence_is_no_other_persons_name() -> None:
    text = "Abstract. Canopy-forming kelp slowed tidal currents by up to 40 % at twelve sites."
    assert judge("Thick kelp can slow tidal currents by up to 40 percent", text).verdict == "reported_agrees"


def test_forms_of_a_verb_in_e_are_one_key() -> None:
    text = "The action freezes an estimated $430 million in assets of the shipyards."
    assert judge("the sanctions freeze an estimated $430 million in assets", text).verdict == "reported_agrees"
    assert judge("the sanctions freeze an estimated $340 million in assets", text).verdict == "reported_differs"

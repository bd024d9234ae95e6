"""Reports and mixed claims: the span of the content, the cue and the speaker."""

from __future__ import annotations

import time

import pytest

from factcheck.core.extraction import extract
from tests.timing import holds


def reports(text):
    return [claim for claim in extract(text).claims if claim.type in {"report", "mixed"}]


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content"),
    [
        ("Ilsa Marn said the wall would be mended.", "Ilsa Marn", "said", "the wall would be mended"),
        ("Ilsa Marn said on Friday that the wall was safe.", "Ilsa Marn", "said", "the wall was safe"),
        ("Ilsa Marn has affirmed that the wall is safe.", "Ilsa Marn", "has affirmed", "the wall is safe"),
        ("Ilsa Marn, the mayor of Port Hallow, said the wall was old.", "Ilsa Marn", "said", "the wall was old"),
        ("Ilsa Marn said the wall cost 4 million crowns.", "Ilsa Marn", "said", "the wall cost 4 million crowns"),
        ("The wall costs 4 million, Ilsa Marn said.", "Ilsa Marn", "said", "The wall costs 4 million"),
        ("Ilsa Marn said sales rose in May.", "Ilsa Marn", "said", "sales rose in May"),
        ("The wall was old, Ilsa Marn said.", "Ilsa Marn", "said", "The wall was old"),
        ("The wall was old, said Ilsa Marn.", "Ilsa Marn", "said", "The wall was old"),
        ("According to Ilsa Marn, the wall is old.", "Ilsa Marn", "According to", "the wall is old"),
        ("The wall is old, according to Ilsa Marn.", "Ilsa Marn", "according to", "The wall is old"),
        ("Ilsa Marn has called on partners to mend it.", "Ilsa Marn", "has called on", "to mend it"),
        ("Ilsa Marn vowed to mend the wall.", "Ilsa Marn", "vowed", "to mend the wall"),
        ("Ilsa Marn asked whether the wall was safe.", "Ilsa Marn", "asked", "whether the wall was safe"),
        ("Ilsa Marn told reporters that the wall was safe.", "Ilsa Marn", "told", "the wall was safe"),
        ("Ilsa Marn told the council she would stay.", "Ilsa Marn", "told", "she would stay"),
        ("Ilsa Marn criticised the plan for the wall.", "Ilsa Marn", "criticised", "the plan for the wall"),
        ("Ilsa Marn accused the council of hiding a report.", "Ilsa Marn", "accused", "hiding a report"),
        (
            "The New York Times reported the town was pulling 400 men out.",
            "New York Times",
            "reported",
            "the town was pulling 400 men out",
        ),
        ("The wall is reportedly falling.", None, "reportedly", "The wall is reportedly falling"),
        ("It is also said to be falling.", None, "is also said", "It is also said to be falling"),
        ("Footage was shared online, showing a train on the wall.", None, "showing", "a train on the wall"),
    ],
)
def test_the_forms_of_a_report(text, speaker, cue, content):
    (claim,) = reports(text)
    assert claim.quote == content
    assert text[slice(*claim.span)] == content
    assert (claim.speaker.name if claim.speaker else None) == speaker
    assert claim.cue.text.startswith(cue)


def test_coordinated_predicates_are_two_reports_of_one_speaker():
    first, second = reports("Ilsa Marn said the wall was old and urged the council to mend it.")
    assert (first.quote, second.quote) == ("the wall was old", "to mend it")
    assert first.speaker.name == second.speaker.name == "Ilsa Marn"


def test_what_is_ready_after_an_infinitive_is_the_speaker():
    first, second = reports("Port Hallow asked Marple to explain the plan and is ready to talk.")
    assert (first.quote, second.quote) == ("to explain the plan", "is ready to talk")
    assert second.cue is None


def test_a_participle_goes_on_with_the_same_speaker():
    claims = reports("Ilsa Marn said the wall was old, adding that it could fall.")
    assert [c.quote for c in claims] == ["the wall was old", "it could fall"]
    assert claims[1].speaker.name == "Ilsa Marn"


def test_a_report_with_a_quoted_fragment_is_mixed_and_holds_the_fragment():
    text = "Ilsa Marn said it was “aware of the cracks in the wall” and would act."
    claims = extract(text).claims
    (mixed,) = [c for c in claims if c.type == "mixed"]
    (fragment,) = [c for c in claims if c.type == "quotation"]
    assert mixed.quote == "it was “aware of the cracks in the wall” and would act"
    assert mixed.segments == fragment.segments
    assert fragment.parent == mixed.id


def test_a_whole_quotation_is_no_report():
    assert reports("“We will mend the wall,” Ilsa Marn said.") == []
    assert reports("Ilsa Marn said: “We will mend the wall.”") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ilsa Marn spoke in a low voice.",
        "The states could be decisive.",
        "The claims office opened in May.",
        "A plan to mend the wall was drawn up.",
        "Ilsa Marn mended the wall in a day.",
    ],
)
def test_what_nobody_is_said_to_have_said_is_no_report(text):
    assert reports(text) == []


def test_a_denied_report_is_marked():
    (claim,) = reports("Ilsa Marn did not say whether the wall was safe.")
    assert claim.negated


def test_figures_and_names_of_a_report_are_marked():
    (claim,) = reports("Ilsa Marn said the town had sent 4,000 stones to Port Hallow on March 3, 2031.")
    assert {(f.kind, f.value) for f in claim.figures} >= {("number", "4000"), ("date", "2031-03-03")}


def test_reports_of_another_language_are_found_by_its_own_cues():
    text = (
        "Der Bürgermeister sagte am Freitag, dass die Mauer alt ist und nicht mehr hält. Das ist alles, was man weiß."
    )
    assert [c.quote for c in reports(text)] == ["die Mauer alt ist und nicht mehr hält"]


def test_the_cost_is_linear():
    sentence = "Ilsa Marn said that the wall was old, adding that Bo Tarn urged the council to mend it, she said. "

    def seconds(n):
        text = sentence * n
        begin = time.process_time()
        extract(text)
        return time.process_time() - begin

    seconds(50)
    assert holds(seconds, 400, 1600, times=4 * 2.2)


def test_the_seed_articles_reports_are_all_found(shared):
    import json

    gold = json.loads((shared / "data" / "seed" / "gold.json").read_text("utf-8"))
    found = {claim.span: claim for claim in reports(gold["text"])}
    wanted = [q for q in gold["quotes"] if q["type"] != "direct"]
    exact = [q for q in wanted if (q["start"], q["end"]) in found]
    assert len(exact) == len(wanted) == 15
    for quote in exact:
        claim = found[quote["start"], quote["end"]]
        assert (claim.speaker is None) == (quote["speaker"] is None)
        if claim.speaker is not None:
            assert claim.speaker.span[0] < quote["speaker_end"]
            assert claim.speaker.span[1] > quote["speaker_start"]
        assert (claim.cue.text if claim.cue else None) == quote["cue"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Die Mauer ist alt und sie ist nicht sicher. Die Polizei sagte, die Mauer sei am Montag gefallen.", "die Mauer sei am Montag gefallen"),
        ("Die Mauer ist alt und sie ist nicht sicher. Laut Polizei ist die Mauer am Montag gefallen.", "ist die Mauer am Montag gefallen"),
        ("Le mur est vieux et il est dans la ville. Selon la police, le mur est tombé dans le port.", "le mur est tombé dans le port"),
        ("Стіна стара і вона не є надійною. За словами міністра Марна, стіна впала на кораблі.", "стіна впала на кораблі"),
        ("Стена старая, и она не в порядке. По словам министра, стена упала на корабли.", "стена упала на корабли"),
    ],
)  # fmt: skip
def test_reports_of_other_languages(text, content):
    assert content in [claim.quote for claim in reports(text)]


def test_a_preposition_of_another_language_is_no_cue_by_itself():
    assert reports("Стена стоит по берегу реки, и она не была старой. Корабли идут по морю.") == []

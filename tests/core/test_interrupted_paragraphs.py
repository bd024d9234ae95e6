"""A paragraph's quotation that never closes, before the paragraph of another speaker."""

from __future__ import annotations

import pytest

from factcheck import extract
from factcheck.core.extraction import extract as extraction

LEAD = "“We will measure the air of the whole valley,” said Councillor Ada E. Vale, chair of the Tide Board. "
OPEN = "“Where the air is cleaner our bodies are healthier, and so is the harbor of Lunt.\n\n"


@pytest.mark.parametrize(
    "tail",
    [
        "said Councillor Bela Roth. “Better data is a step to a better harbor.”",
        "Bela Roth said.",
        "said Rep. Roth, who was there.",
    ],
)
def test_two_people_named_around_two_paragraphs_said_one_each(tail: str) -> None:
    claims = extract(f"{LEAD}{OPEN}“I voted for the Harbor Act to help towns like Lunt,” {tail}")
    said = {claim.quote: claim.speaker.name if claim.speaker else None for claim in claims}
    air = next(words for words in said if words.startswith("Where the air"))
    assert air.endswith("harbor of Lunt.")
    assert "Vale" in (said[air] or "")
    assert "Roth" in (said["I voted for the Harbor Act to help towns like Lunt,"] or "")


@pytest.mark.parametrize("tail", ["said Councillor Vale.", "she said.", "Vale said.", "the councillor said."])
def test_one_person_goes_on_over_two_paragraphs(tail: str) -> None:
    claims = extract(f"{LEAD}{OPEN}“I voted for the Harbor Act to help towns like Lunt,” {tail}")
    air = next(claim for claim in claims if claim.quote.startswith("Where the air"))
    assert air.quote.endswith("towns like Lunt,")
    assert air.speaker is not None
    assert "Vale" in air.speaker.name


def test_the_mark_that_is_missing_is_a_finding() -> None:
    found = extraction(f"{LEAD}{OPEN}“I voted for the Harbor Act to help towns like Lunt,” said Bela Roth.").findings
    assert [finding.code for finding in found] == ["FC501"]


@pytest.mark.parametrize(
    ("lead", "tail"),
    [("Volodymyr Zelensky said: ", "Zelenskyy said."), ("Ada Vale said: ", "Ms. Vale told Lunt Radio.")],
)
def test_one_name_in_two_spellings_or_with_a_title_is_one_person(lead: str, tail: str) -> None:
    claims = extract(f"{lead}“We need boats in the harbor now.\n\n“They will cost us nine coins in all,” {tail}")
    assert len([claim for claim in claims if claim.type == "quotation"]) == 1

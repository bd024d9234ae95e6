"""Reports and their false twins: one changed number, date, name, bound, rate, role, "not" or modal never agrees."""

from __future__ import annotations

from collections import Counter

import pytest

from factcheck.core.records import Source
from factcheck.core.reported import compare_report
from tests.corpus.report_pairs import judged, pairs

TRUE = [(pair.passage, pair.true) for pair in pairs()]
FALSE = [(pair.passage, false) for pair in pairs() for false in pair.false]
# Changes of one word, applied to every true report that has it: whatever the table forgot.
MUTATIONS = (
    (" will ", " may "),
    (" will ", " will not "),
    (" is ", " is not "),
    (" was ", " was not "),
    (" may ", " will "),
    (" were ", " were not "),
    ("million", "billion"),
    ("billion", "million"),
    ("Osthaven", "Westhaven"),
    ("Nordmark", "Nordland"),
    ("crowns", "dollars"),
    ("at most", "at least"),
    ("fewer than", "more than"),
    ("next month", "last month"),
    ("after ", "before "),
    (" per day", " per month"),
)
MUTATED = [
    (passage, true.replace(old, new, 1))
    for passage, true in TRUE
    for old, new in MUTATIONS
    if true.count(old) == 1 and " not " not in true
]


def test_there_are_pairs_of_every_phenomenon() -> None:
    assert len(TRUE) >= 60
    assert len(MUTATED) >= 25
    assert min(Counter(pair.phenomenon for pair in pairs()).values()) >= 1


@pytest.mark.parametrize(("passage", "report"), TRUE)
def test_a_true_report_agrees(passage: str, report: str) -> None:
    found = judged(report, passage)
    assert found.verdict == "reported_agrees", found.message


@pytest.mark.parametrize(("passage", "report"), FALSE + MUTATED)
def test_a_false_twin_never_agrees(passage: str, report: str) -> None:
    assert judged(report, passage).verdict != "reported_agrees"


def test_what_differs_is_named_by_its_type_and_place() -> None:
    passage = "The fleet lost 3 ships per day in the strait."
    found = compare_report("the fleet lost 3 ships per week in the strait", [Source("origin", passage)])
    assert found.verdict == "reported_differs"
    (edit,) = found.edits
    assert (edit.type, edit.quote, passage[slice(*edit.source_span)]) == ("number", "week", "day")


def test_another_subject_forbids_agreement_and_accuses_nobody() -> None:
    passage = "Marn asked Krol to leave the council."
    found = compare_report("Lind asked Krol to leave the council", [Source("origin", passage)])
    assert found.verdict == "not_found"
    assert found.edits == ()

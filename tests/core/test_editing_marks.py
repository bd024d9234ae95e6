"""The quoter's marks: which words claim to be the speaker's, and which are the writer's."""

from __future__ import annotations

import pytest

from factcheck.core.editing_marks import read, signals


def kinds(quote: str) -> list[tuple[str, str]]:
    return [(atom.kind, atom.key) for atom in read(quote).atoms]


@pytest.mark.parametrize("mark", ["…", "...", " ... ", " . . . ", " [...] ", "[…]", ". . . .", "[. . .]", " * * * "])
def test_every_common_ellipsis_is_a_gap(mark: str) -> None:
    quotation = read(f"we will stay{mark}as long as it takes")
    assert [atom.kind for atom in quotation.atoms].count("gap") == 1
    assert len(quotation.segments) == 2
    assert quotation.literal_words() == 8


def test_ellipses_at_the_ends_leave_one_segment() -> None:
    quotation = read("... we will stay ...")
    assert quotation.opens_with_gap
    assert quotation.ends_with_gap
    assert len(quotation.segments) == 1


def test_brackets_are_the_writers() -> None:
    assert kinds("[Mr. Varga] said [it]") == [("bracket", "mr varga"), ("word", "said"), ("bracket", "it")]
    assert read("[Mr. Varga] said").literal_words() == 1


@pytest.mark.parametrize(
    ("word", "head", "tail", "key"),
    [
        ("[t]he", "", "he", "the"),
        ("Sec[retary]", "sec", "", "secretary"),
        ("concert[s]", "concert", "", "concerts"),
        ("rel[ied]", "rel", "", "relied"),
        ("claim[]", "claim", "", "claim"),
    ],
)
def test_a_bracket_inside_a_word_keeps_the_literal_letters(word: str, head: str, tail: str, key: str) -> None:
    (atom,) = read(word).atoms
    assert (atom.kind, atom.head, atom.tail, atom.key) == ("partial", head, tail, key)


def test_a_possessive_after_a_bracket_belongs_to_it() -> None:
    assert kinds("[the minister]’s plan") == [("bracket", "the minister's"), ("word", "plan")]


def test_sic_is_no_word() -> None:
    assert [atom.kind for atom in read("thier [sic] house").atoms] == ["word", "sic", "word"]


def test_places_point_into_the_quotation() -> None:
    quote = "“[T]he  plan … works,”"
    for atom in read(quote).atoms:
        assert quote[atom.start : atom.end].strip() == quote[atom.start : atom.end]


def test_marks_cost_nothing_to_read_however_many() -> None:
    assert len(read("[" * 20_000).atoms) < 20_001
    read("." * 50_000)
    read("[a] " * 10_000)


@pytest.mark.parametrize(
    ("after", "found"),
    [
        ("(citation omitted)", {"citation"}),
        ("(internal quotation marks and citations omitted)", {"quotes", "citation"}),
        ("(emphasis added)", {"emphasis"}),
        ("(cleaned up)", {"cleaned"}),
        ("(slip op., at 9)", set()),
        ("(quoting Third v. Fourth, 3 U. S. 4 (1990))", {"quoting"}),
        ("and “another one” (quoting Third v. Fourth)", set()),
    ],
)
def test_signals_are_read_after_the_quotation(after: str, found: set[str]) -> None:
    quote = "the rule applies to all of them"
    assert signals(f"He wrote that “{quote}.” Some v. Other, 1 U. S. 2 {after}. Next.", quote) == found


def test_signals_of_another_quotation_do_not_count() -> None:
    assert signals("“first” (citation omitted). Then “the second one here” (2010).", "the second one here") == set()

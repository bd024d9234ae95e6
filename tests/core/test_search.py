"""Search: every passage with few edits is found, wherever it stands, and the cheapest wins."""

from __future__ import annotations

import random

import pytest

from factcheck.core.editing_marks import read
from factcheck.core.folding import fold
from factcheck.core.locating import locate
from factcheck.core.search import look_up, occurrences

WORDS = [f"w{k}" for k in range(400)]


def text_of(words: list[str]) -> str:
    return " ".join(words)


@pytest.mark.parametrize("seed", range(40))
def test_a_passage_with_up_to_a_fifth_of_its_words_changed_is_found_where_it_stands(seed: int) -> None:
    rng = random.Random(seed)
    words = [rng.choice(WORDS) for _ in range(3000)]
    size = rng.randrange(10, 40)
    start = rng.randrange(200, 2500)
    quote = words[start : start + size]
    for place in rng.sample(range(1, size - 1), max(1, size // 6)):
        quote[place] = rng.choice(["other", "zebra", words[start + place + 1]])
    text = text_of(words)
    placings = locate(read(text_of(quote)), fold(text))
    assert placings
    begin, end = placings[0].pieces[0].start, placings[0].pieces[-1].end
    assert begin == len(text_of(words[:start])) + 1
    assert end == len(text_of(words[: start + size]))


def test_of_two_passages_the_nearer_one_is_placed_first() -> None:
    text = "alpha beta gamma delta epsilon zeta eta theta. And alpha beta gamma delta omicron zeta eta theta."
    placing = locate(read("alpha beta gamma delta omicron zeta eta thera"), fold(text))[0]
    assert placing.pieces[0].start == text.index("And") + 4


def test_parts_over_a_gap_are_placed_in_order_and_near() -> None:
    text = "we will stay here. Later on we will go. We will stay there, and then we will go home."
    pieces = locate(read("We will stay there … we will go"), fold(text))[0].pieces
    assert [piece.joined for piece in pieces] == ["first", "gap"]
    assert pieces[1].start > pieces[0].end
    assert text[pieces[1].start :].startswith("we will go home")


def test_occurrences_overlap_and_are_capped() -> None:
    folded = fold("no no no no")
    assert occurrences(folded, " no no ") == [0, 3, 6]
    assert occurrences(folded, " no no ", 2) == [0, 3]


def test_looking_up_together_finds_what_looking_up_alone_finds() -> None:
    rng = random.Random(1)
    words = [rng.choice(WORDS[:60]) for _ in range(2000)]
    folded = fold(text_of(words))
    quotations = [read(text_of(words[k : k + 12])) for k in range(0, 1500, 50)]
    alone = [locate(quotation, folded)[0].pieces[0].start for quotation in quotations]
    look_up(quotations, folded)
    try:
        assert folded.known
        assert [locate(quotation, folded)[0].pieces[0].start for quotation in quotations] == alone
    finally:
        folded.known.clear()


def test_words_that_are_nowhere_are_placed_nowhere() -> None:
    assert locate(read("quagga quokka quoll"), fold(text_of(WORDS))) == []
    assert locate(read("…"), fold("anything")) == []

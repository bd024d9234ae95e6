"""Folding: what counts as the same letter, and that every word maps back to the characters it came from."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.folding import fold, key_of


def keys(text: str) -> list[str]:
    folded = fold(text)
    return folded.words(0, max(0, len(folded.search) - 1)).keys


def pieces(text: str) -> list[str]:
    folded = fold(text)
    words = folded.words(0, max(0, len(folded.search) - 1))
    return [text[a:b] for a, b in zip(words.starts, words.ends, strict=True)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Krolland’s border", "Krolland's border"),
        ("the “wall” — they said", 'the "wall" -- they said'),
        ("a no\u00a0break space", "a no break space"),
        ("zero\u200bwidth", "zerowidth"),
        ("soft\u00adhyphen", "softhyphen"),
        ("the oﬃce and the ﬁeld", "the office and the field"),
        ("inde-\npendent", "independent"),
        ("commander-in-chief", "commander in chief"),
        ("40,000 men", "40000 men"),
        ("40\u202f000 men", "40,000 men"),
        ("café", unicodedata.normalize("NFD", "café")),
        ("presence", "présence"),
        ("Straße", "Strasse"),
        ("ＦＵＬＬ width", "full width"),
        ("їжак", unicodedata.normalize("NFD", "їжак")),
        ("гідності", "гiдностi"),  # Latin i
        ("Bін", "Він"),  # Latin B in a Cyrillic word
        ("[C]onstitution and reduc[e]", "Constitution and reduce"),
        ("50 %", "50%"),
    ],
)
def test_typography_folds_away(one: str, other: str) -> None:
    assert fold(one).search == fold(other).search


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("supporters", "supporter's"),
        ("we're", "were"),
        ("2.2", "22"),
        ("on to", "onto"),
        ("мой", "мои"),
        ("-5 degrees", "5 degrees"),
        ("$5", "5"),
        ("no table", "notable"),
    ],
)
def test_what_may_be_another_word_stays_apart(one: str, other: str) -> None:
    assert fold(one).search != fold(other).search


def test_a_sign_is_a_word_of_its_own_at_its_own_place() -> None:
    assert keys("up 50% & more, US$5") == ["up", "50", "%", "&", "more", "us", "$5"]
    assert pieces("up 50% & more, US$5") == ["up", "50", "%", "&", "more", "US", "$5"]
    assert pieces("up 50 % more") == ["up", "50", "%", "more"]


def test_words_are_cut_from_the_original_without_the_signs_around_them() -> None:
    text = "  “The oﬃce,” he said—twice…  "
    assert pieces(text) == ["The", "oﬃce", "he", "said", "twice"]


def test_words_of_scripts_without_spaces_are_single_characters() -> None:
    assert keys("東京で会議") == list("東京で会議")


def test_nothing_folds_to_one_space() -> None:
    for text in ("", " ", "…", "\u200b", "—"):
        assert fold(text).search.strip() == ""


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=200))
def test_any_text_maps_back_in_order(text: str) -> None:
    folded = fold(text)
    assert "  " not in folded.search
    words = folded.words(0, max(0, len(folded.search) - 1))
    last = 0
    for key, start, end in zip(words.keys, words.starts, words.ends, strict=True):
        assert last <= start <= end <= len(text)
        assert key
        last = start


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from("alpha b2 don't x-y 40,000 “q” é — [sic] ﬁn 3.5 % $7 &".split()), max_size=30))
def test_each_word_cut_out_folds_to_its_own_key(words: list[str]) -> None:
    text = " ".join(words)
    folded = fold(text)
    found = folded.words(0, max(0, len(folded.search) - 1))
    for key, start, end in zip(found.keys, found.starts, found.ends, strict=True):
        assert key_of(text[start:end]) == key


def test_folding_twice_changes_nothing() -> None:
    text = "The “Ministry” (40,000 men) said: it’s 2.2% — or $5."
    once = fold(text).search.strip()
    assert fold(once).search.strip() == once


def test_to_search_is_the_inverse_of_to_text_at_word_edges() -> None:
    text = "One,  two -- three ﬁve (six)."
    folded = fold(text)
    words = folded.words(0, len(folded.search) - 1)
    for start in words.starts:
        assert folded.to_text(folded.to_search(start)) == start


def test_the_short_way_to_a_words_key_is_the_long_one() -> None:
    from factcheck.core import lexicon_en
    from factcheck.core.folding import fold_short, key_of

    lists = [value for name, value in vars(lexicon_en).items() if name.isupper() and isinstance(value, str)]
    words = {word for value in lists for word in value.replace("|", " ").replace("=", " ").split()}
    assert len(words) > 500
    assert [word for word in words if key_of(word) != fold_short(word).strip()] == []


def test_every_code_point_folds():
    for point in (*range(0xD800), *range(0xE000, 0x30000)):
        folded = fold(f"a{chr(point)}b")
        assert folded.search.startswith(" a"), hex(point)

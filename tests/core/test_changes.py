"""Naming a change: each minor rule with what it must not excuse, each material one with its flag."""

from __future__ import annotations

import pytest

from factcheck.core.changes import Kind, Side, classify
from factcheck.core.folding import fold
from factcheck.core.lexicon import LANGUAGES, english_words, lexicon
from factcheck.core.numerals import value_of

EN = lexicon("en")


def side(text: str) -> Side:
    folded = fold(text)
    words = folded.words(0, max(0, len(folded.search) - 1))
    raw = tuple(text[a:b] for a, b in zip(words.starts, words.ends, strict=True))
    return Side(tuple(words.keys), raw, text)


def kind(quote: str, source: str) -> Kind:
    return classify(side(quote), side(source), EN)


@pytest.mark.parametrize(
    ("quote", "source", "type_"),
    [
        ("harbour", "harbor", "spelling_variant"),
        ("organisation", "organization", "spelling_variant"),
        ("emphasised", "emphasized", "spelling_variant"),
        ("defence", "defense", "spelling_variant"),
        ("neighbourhoods", "neighborhoods", "spelling_variant"),
        ("travelled", "traveled", "spelling_variant"),
        ("okay", "OK", "spelling_variant"),
        ("Kyiv", "Kiev", "transliteration"),
        ("Zelenskyy's", "Zelensky's", "transliteration"),
        ("don't", "do not", "contraction"),
        ("we have", "we've", "contraction"),
        ("gonna", "going to", "contraction"),
        ("%", "percent", "numeral_style"),
        ("one million", "1 million", "numeral_style"),
        ("1,000,000", "one million", "numeral_style"),
        ("two hundred and five", "205", "numeral_style"),
        ("21st", "twenty-first", "numeral_style"),
        ("$5", "5 dollars", "numeral_style"),
        ("Sen", "Senator", "abbreviation"),
        ("Jan", "January", "abbreviation"),
        ("&", "and", "abbreviation"),
        ("ongling", "ongoing", "typo"),
        ("goverment", "government", "typo"),
        ("letetrs", "letters", "typo"),
        ("were", "we're", "typo"),
        ("onto", "on to", "word_boundary"),
        ("notable", "not able", "word_boundary"),
        ("maybe", "may be", "word_boundary"),
    ],
)
def test_another_way_to_write_it_is_minor(quote: str, source: str, type_: str) -> None:
    assert kind(quote, source) == kind(quote, source)._replace(type=type_, severity="minor")


@pytest.mark.parametrize(
    ("quote", "source", "flag"),
    [
        ("do", "don't", "negation"),
        ("lawful", "unlawful", "negation"),
        ("helpful", "helpless", ""),
        ("will", "may", "modality"),
        ("most", "all", "quantifier"),
        ("had", "has", "tense"),
        ("apologized", "apologize", "tense"),
        ("they", "we", "person"),
        ("five", "four", "number"),
        ("22", "2.2", "number"),
        ("68", "6-8", "number"),
        ("Karst", "Lunt", "name"),
        ("only", "", "scope"),
        ("commit", "steel", ""),
        ("reaffirmed", "affirmed", ""),
        ("interpretations", "interpretation", ""),
        ("disproportionate", "disproportionately", ""),
        ("martial", "marital", ""),
        ("trial", "trail", ""),
        ("number", "no", "negation"),
    ],
)
def test_another_word_is_material(quote: str, source: str, flag: str) -> None:
    named = kind(f"x {quote}" if flag == "name" else quote, f"x {source}" if flag == "name" else source)
    assert named.severity == "material"
    assert not flag or flag in named.flags


def test_letters_in_other_words_are_typography_only_with_a_hyphen_that_does_not_matter() -> None:
    assert kind("re-elect", "reelect").severity == "none"
    assert kind("difficultto", "difficult to") == Kind("spacing", "none")
    assert kind("re-sign", "resign").severity == "minor"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_list_and_its_words_do_not_contradict(language: str) -> None:
    lex = lexicon(language)
    for words in (lex.negations, lex.limiters, lex.modals, lex.quantifiers, lex.scope, lex.function_words, lex.fillers):
        assert words
        assert all(word == word.strip() for word in words)
    for table in (lex.pronouns, lex.auxiliaries, lex.numbers, lex.scales):
        assert table
    assert not lex.negations & lex.modals - {
        "cannot",
        "can't",
        "couldn't",
        "won't",
        "wouldn't",
        "mustn't",
        "needn't",
        "shouldn't",
        "mightn't",
    }
    assert "" not in lex.negations | lex.modals | lex.quantifiers


def test_common_words_are_words_and_slips_are_not() -> None:
    words = english_words()
    assert {"trial", "trail", "martial", "ongoing", "government"} <= words
    assert not {"ongling", "goverment", "letetrs"} & words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty eight", (28.0, "")),
        ("2.5 million", (2_500_000.0, "")),
        ("$40.1 billion", (40_100_000_000.0, "dollar")),
        ("five percent", (5.0, "%")),
        ("third", (3.0, "th")),
        ("a hundred", (100.0, "")),
        ("five four", None),
        ("harbor", None),
        ("", None),
    ],
)
def test_numbers_have_values_whatever_they_are_written_in(text: str, value: tuple[float, str] | None) -> None:
    assert value_of(side(text).keys, EN) == value

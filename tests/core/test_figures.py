"""Figures: the same number, date or name has the same value however it is written."""

from __future__ import annotations

import time

import pytest

from factcheck.core.figures import decimal_value, find_figures, shift
from factcheck.core.figurewords import LANGUAGES, words_of
from tests.timing import holds

DAY = "2021-04-13"  # a Tuesday


def numbers(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    return [(f.value, f.unit) for f in find_figures(text, language=language) if f.kind == "number"]


def dates(text: str, published: str | None = DAY, language: str = "en") -> list[str]:
    return [f.value for f in find_figures(text, published=published, language=language) if f.kind == "date"]


def names(text: str, language: str = "en") -> list[str]:
    return [f.value for f in find_figures(text, language=language) if f.kind == "name"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it moved 4,000 troops", [("4000", "troops")]),
        ("it moved four thousand soldiers", [("4000", "troops")]),
        ("it moved 28 battalion tactical groups", [("28", "battalion tactical group")]),
        ("a gift of $4.7 billion", [("4700000000", "USD")]),
        ("a gift of 4.7 billion dollars", [("4700000000", "USD")]),
        ("a gift of €3bn", [("3000000000", "EUR")]),
        ("it rose by 5 percent", [("5", "%")]),
        ("it rose by 5%", [("5", "%")]),
        ("it rose by five per cent", [("5", "%")]),
        ("two hundred and five thousand votes", [("205000", "vote")]),
        ("twenty-eight people", [("28", "people")]),
        ("a million people", [("1000000", "people")]),
        ("two dozen homes", [("24", "home")]),
        ("10-15 km away", [("10-15", "km")]),
        ("a 30-year plan", [("30", "year")]),
        ("the third country", [("3", "ordinal")]),
        ("the 21st day", [("21", "ordinal")]),
        ("the twenty-first day", [("21", "ordinal")]),
        ("version 2.2 came", [("2.2", None)]),
        ("minus 5 degrees", [("-5", "degree")]),
        ("a drop of -5 degrees", [("-5", "degree")]),
        ("60,000 wooden puppets burnt", [("60000", "puppets")]),
    ],
)
def test_a_number_has_one_value_however_it_is_written(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text", ["no one came", "at first it was one of those", "COVID-19 and F-16", "wait a second of it"]
)
def test_words_that_only_look_like_numbers_are_left_alone(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("uk", "близько 4 000 військових", [("4000", "troops")]),
        ("uk", "28 батальйонних тактичних груп", [("28", "battalion tactical group")]),
        ("uk", "понад 2,5 млн людей", [("2500000", "people")]),
        ("ru", "около 4 тыс. военных", [("4000", None)]),
        ("ru", "двадцать пять процентов", [("25", "%")]),
        ("de", "rund 4.000 Soldaten", [("4000", "troops")]),
        ("de", "2,5 Millionen Euro", [("2500000", "EUR")]),
        ("fr", "environ 4 000 soldats", [("4000", "troops")]),
        ("fr", "une hausse de 2,5 %", [("2.5", "%")]),
        ("es", "unos cuatro mil soldados", [("4000", "troops")]),
        ("es", "treinta y cinco países", [("35", "country")]),
        ("pl", "około 4 tysiące żołnierzy", [("4000", "troops")]),
        ("pl", "dwadzieścia osiem osób", [("28", "people")]),
    ],
)
def test_numbers_of_other_languages_have_the_same_values_and_units(
    language: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert numbers(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On March 30, 2021, it began", "2021-03-30"),
        ("on 30 March 2021", "2021-03-30"),
        ("on the 30th of March 2021", "2021-03-30"),
        ("on April 8 it began", "2021-04-08"),
        ("in June 2020", "2020-06"),
        ("since 2014 it grew", "2014"),
        ("on Tuesday", "2021-04-13"),
        ("on Monday", "2021-04-12"),
        ("next Monday", "2021-04-19"),
        ("yesterday", "2021-04-12"),
        ("last week", "2021-W14"),
        ("last month", "2021-03"),
        ("next year", "2022"),
        ("in the coming month", "2021-05"),
        ("in the coming months", "2021-05/.."),
        ("two weeks ago", "2021-W13"),
        ("in December it began", "2020-12"),
        ("on 2021-04-13", "2021-04-13"),
    ],
)
def test_a_date_is_resolved_against_the_articles_own(text: str, expected: str) -> None:
    assert expected in dates(text)


def test_without_an_article_date_a_relative_date_stays_relative() -> None:
    assert dates("on Tuesday", None) == ["-W-2"]
    assert dates("last month", None) == ["P-1M"]
    assert dates("on April 8", None) == ["--04-08"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("uk", "30 березня 2021 року", "2021-03-30"),
        ("ru", "13 апреля 2021 года", "2021-04-13"),
        ("de", "am 13. April 2021", "2021-04-13"),
        ("fr", "le 1er mars 2021", "2021-03-01"),
        ("fr", "le mois prochain", "2021-05"),
        ("es", "el 13 de abril de 2021", "2021-04-13"),
        ("pl", "13 kwietnia 2021 roku", "2021-04-13"),
        ("pl", "13.04.2021", "2021-04-13"),
    ],
)
def test_dates_of_other_languages_are_iso_too(language: str, text: str, expected: str) -> None:
    assert dates(text, DAY, language) == [expected]


def test_march_and_may_are_not_always_months() -> None:
    assert dates("they may march on") == []


def test_names_lose_titles_possessives_and_sentence_starts() -> None:
    assert names("Yesterday President Ada Krol met Colonel-General Bo Lind. The Northern League's envoy left.") == [
        "Ada Krol",
        "Bo Lind",
        "Northern League",
    ]
    assert names("Secretary of State Ada Krol and the NATO envoy of the U.S. army") == ["Ada Krol", "NATO", "U.S"]
    assert names("Horses ran. They ran.") == []


def test_german_nouns_are_not_names() -> None:
    assert names("Am Montag sagte Präsident Krol, dass die Regierung der EU ein Haus baut.", "de") == ["Krol", "EU"]


def test_spans_are_code_points_into_the_whole_text() -> None:
    text = "😀 Über: on April 8, 4,000 troops of Krolland left."
    for figure in find_figures(text, (8, len(text)), DAY):
        assert text[figure.span[0] : figure.span[1]] == figure.text
        assert figure.span[0] >= 8
    assert [f.kind for f in find_figures(text, (8, len(text)), DAY)] == ["date", "number", "name"]


def test_decimal_points_and_separators_are_told_apart() -> None:
    assert decimal_value("2.2", ".") == "2.2"
    assert decimal_value("4,000", ".") == "4000"
    assert decimal_value("4.000", ",") == "4000"
    assert decimal_value("4,5", ",") == "4.5"
    assert decimal_value("1.234.567,80", ",") == "1234567.8"
    assert shift("4.75", 9) == "4750000000"
    assert shift("0.5", 6) == "500000"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_full_table(language: str) -> None:
    words = words_of(language)
    assert sorted(set(words.months.values())) == list(range(1, 13))
    assert sorted(set(words.weekdays.values())) == list(range(1, 8))
    assert set(range(21)) <= set(words.cardinals.values())
    assert {3, 6, 9, 12} <= set(words.scales.values()) | ({9} if language == "es" else set())
    assert {"%", "troops", "people", "battalion tactical group"} - set(words.units.values()) <= {
        "battalion tactical group"
    }
    assert words.last
    assert words.next
    assert words.function_words


def test_cost_is_linear_in_the_text() -> None:
    unit = "On March 30, 2021 4,000 troops of Krolland left two hundred and five homes. "

    def cost(times: int) -> float:
        text = unit * times
        begin = time.process_time()
        find_figures(text, published=DAY)
        return time.process_time() - begin

    cost(50)
    assert holds(cost, 200, 1600, times=8 * 3)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "$",
        "4",
        "٣٤ troops",
        "²³ m",
        "$" * 5000,
        "1-" * 3000,
        "one " * 3000,
        "9" * 5000,
        "May " * 2000,
        "13/13/2021",
        "99.99.9999",
    ],
)
def test_odd_text_does_not_break_the_reader(text: str) -> None:
    for figure in find_figures(text, published=DAY):
        assert text[figure.span[0] : figure.span[1]] == figure.text


def test_a_broken_article_date_is_as_none() -> None:
    assert dates("on Tuesday", "2021-02-31") == ["-W-2"]
    assert dates("on April 8", "spring") == ["--04-08"]

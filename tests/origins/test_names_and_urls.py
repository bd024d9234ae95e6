"""Names and addresses are compared by what they mean, and no further."""

from __future__ import annotations

import pytest

from factcheck.origins.names import belongs_to, respell, same_body, same_person
from factcheck.origins.signs import speaking_in_title
from factcheck.origins.urls import host_of, url_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("State Department", "U.S. Department of State"),
        ("the Pentagon", "U.S. Department of Defense"),
        ("The New York Times", "New York Times"),
        ("the Ministry of Tides", "Ministry of Tides"),
    ],
)
def test_two_names_of_one_body_agree(one: str, other: str) -> None:
    assert same_body(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Department of State", "Department of Defense"),
        ("United States", "U.S. Department of State"),
        ("Times of Tidewater", "New York Times"),
        ("", "New York Times"),
    ],
)
def test_two_bodies_with_a_word_in_common_do_not(one: str, other: str) -> None:
    assert not same_body(one, other)


def test_a_department_belongs_to_its_state_and_not_the_reverse() -> None:
    assert belongs_to("U.S. Department of State", "The United States")
    assert not belongs_to("The United States", "U.S. Department of State")
    assert not belongs_to("Ministry of Tides", "The United States")


def test_a_last_name_is_enough_unless_first_names_contradict() -> None:
    assert same_person("Brenning", "Mayor Oda Brenning")
    assert same_person("O. Brenning", "Oda Brenning")
    assert not same_person("Anselm Brenning", "Oda Brenning")
    assert not same_person("Oda Brenning", "Oda Pell")


def test_a_name_is_respelled_as_its_owner_spells_it_and_only_then() -> None:
    assert respell("Anthony Blinken", "Antony J. Blinken") == "Antony Blinken"
    assert respell("Antony Blinken", "Antony J. Blinken") is None
    assert respell("Alice Blinken", "Antony J. Blinken") is None
    assert respell("Oda Brenning", "Ada Brenning") is None


def test_one_page_has_one_key_however_it_is_spelled() -> None:
    key = url_key("https://x.com/OdaBrenning/status/17?s=20")
    assert key == url_key("http://mobile.twitter.com/odabrenning/status/17#m")
    assert url_key("https://www.courier.example/a/?utm_source=x&id=3") == url_key("http://courier.example/a?id=3")
    assert url_key("https://courier.example/a?id=3") != url_key("https://courier.example/a?id=4")
    assert host_of("https://www.courier.example/a") == "courier.example"
    assert host_of(None) == ""


PLAIN = [
    "https://www.courier.example/2024/05/15/old-drawbridge-closes",
    "http://m.courier.example/a/",
    "https://courier.example",
    "https://courier.example/",
    "https://amp.courier.example/story/amp/",
    "https://courier.example/story/amp",
    "https://mobile.twitter.com/OdaBrenning/status/17",
    "https://x.com/odabrenning/status/17",
    "https://M.de/x",
    "https://www.m.example/a//b/",
    "https://courier.example./a#b",
    "https://t.me/s/tides/12",
    "https://amp/",
]
OTHER = [
    "https://courier.example/a?utm_source=x&id=3",
    "https://courier.example:8443/a",
    "https://web.archive.org/web/20240101000000/https://courier.example/a",
    "https://courier.example/%7Ea",
    "courier.example/a",
    "mailto:a@courier.example",
    "https://bücher.example/a",
    "https://user@courier.example/a",
    "",
]


@pytest.mark.parametrize("url", PLAIN + OTHER)
def test_the_short_way_and_the_whole_rule_give_one_key(url: str) -> None:
    from factcheck.core.urls import canonical_key

    assert url_key(url) == canonical_key(url)


def test_a_body_of_which_a_state_has_one_needs_no_state() -> None:
    assert same_body("the Navy", "Navy of Hallow")
    assert same_body("Chancellery of Hallow", "Chancellery")
    assert not same_body("Ministry", "Ministry of Tides")
    assert not same_body("Hallow", "Navy of Hallow")


def test_an_office_before_a_name_is_no_given_name() -> None:
    assert same_person("National Security Advisor Nora Vale", "Nora Vale")
    assert same_person("Chief Climate Negotiator Nora Vale", "Nora Vale")
    assert not same_person("Chief Climate Negotiator Nora Vale", "Carl Vale")
    assert not same_person("National Security Advisor Nora Vale", "Carl Vale")


def test_names_in_cyrillic_agree_by_their_sound_in_any_case() -> None:
    assert same_person("Верба", "Данила Верби")
    assert same_person("Danylo Verba", "Данила Верби")
    assert same_person("Вейлов", "Адой Вейловым")
    assert not same_person("Danylo Verba", "Данила Тарна")
    assert not same_person("Ольга Верба", "Данила Верби")


def test_a_slavic_title_names_its_speaker_after_the_form() -> None:
    assert speaking_in_title("Заява міністра закордонних справ Данила Верби щодо протоки") == ("Данила Верби",)
    assert speaking_in_title("Звернення Президента Данила Верби") == ("Данила Верби",)
    assert speaking_in_title("Заява про протоку Ваш") == ()

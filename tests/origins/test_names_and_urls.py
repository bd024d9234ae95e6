"""Names and addresses are compared by what they mean, and no further."""

from __future__ import annotations

import pytest

from factcheck.origins.names import belongs_to, respell, same_body, same_person
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
